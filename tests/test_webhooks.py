"""Payloads of our own making, each with the answers beside it.

A payload is a file ``tests/golden/webhooks/<service>/<event>.<ending>``; the ending says what it
is (json, form, csv, multipart; ndjson for JSON lines, since jsonl files hold the labels of
docs/accuracy.md). After a change that is meant:
pytest tests/test_webhooks.py --update-goldens
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import bouncekit

FOLDER = Path(__file__).parent / "golden" / "webhooks"
COMMAND = "pytest tests/test_webhooks.py --update-goldens"
_ENDINGS = {".json", ".ndjson", ".form", ".csv", ".multipart", ".txt"}
PAYLOADS = sorted(
    path
    for path in FOLDER.glob("*/*")
    if path.suffix in _ENDINGS and not path.name.endswith(".expected.json")
)


def _name(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


def _shown(answer: dict[str, object]) -> dict[str, object]:
    """An answer without ``raw``, with the ids of the evidence that decided and of labels."""
    found: dict[str, object] = json.loads(json.dumps(answer))
    match found:
        case {"event": {"raw": _, **event}}:
            found["event"] = event
        case _:
            pass
    deliveries = found["deliveries"]
    assert isinstance(deliveries, list)
    for delivery in deliveries:
        diagnosis = delivery["diagnosis"]
        if diagnosis is not None:
            because, conflicts = diagnosis["because"], diagnosis["conflicts"]
            diagnosis["because"] = [
                one["rule"]
                for place, one in enumerate(because)
                if not place or one["source"] == "label"
            ]
            diagnosis["conflicts"] = [one["rule"] for one in conflicts if one["source"] == "label"]
    return found


@pytest.mark.parametrize("path", PAYLOADS, ids=_name)
def test_the_answers(path: Path, updates_goldens: bool) -> None:  # noqa: FBT001 - a fixture
    reports = bouncekit.classify_event(path.read_bytes())
    answers = [_shown(report.to_dict()) for report in reports]
    expected = path.with_name(path.name + ".expected.json")
    if updates_goldens:
        text = json.dumps(answers, indent=1, ensure_ascii=False)
        expected.write_text(text + "\n", encoding="utf-8")
    assert answers == json.loads(expected.read_text(encoding="utf-8")), f"if meant: {COMMAND}"


@pytest.mark.parametrize("path", PAYLOADS, ids=_name)
def test_a_named_service_gives_the_same_answers(path: Path) -> None:
    data = path.read_bytes()
    assert bouncekit.classify_event(data, provider=path.parent.name) == bouncekit.classify_event(
        data
    )


@pytest.mark.parametrize("path", PAYLOADS, ids=_name)
def test_an_event_that_is_sent_again_has_the_same_key(path: Path) -> None:
    keys = [
        [report.event_key for report in bouncekit.classify_event(path.read_bytes())]
        for _ in range(2)
    ]
    assert keys[0] == keys[1]
    assert len(set(keys[0])) == len(keys[0])


def test_every_file_is_a_payload_or_the_answers_to_one() -> None:
    answers = {path.with_name(path.name + ".expected.json") for path in PAYLOADS}
    assert {path for path in FOLDER.glob("*/*") if path not in answers} == set(PAYLOADS)


def test_every_service_has_payloads() -> None:
    services = {reader.provider for reader in bouncekit.webhooks.READERS}
    assert {path.parent.name for path in PAYLOADS} == services
