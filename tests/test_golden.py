"""Messages of our own making, each with the answer beside it.

Of the evidence the rule that decided is kept; the tests of the rules hold the rest. After
a change that is meant: pytest tests/test_golden.py --update-goldens
"""

from __future__ import annotations

import json
import random
import re
from email import message_from_bytes
from pathlib import Path

import pytest

import bouncekit

FOLDER = Path(__file__).parent / "golden"
COMMAND = "pytest tests/test_golden.py --update-goldens"
#: Fields that stand in the order of events (RFC 5321, section 4.4).
TRACE = (b"received", b"return-path", b"delivered-to")
_FIELD = re.compile(rb"[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*")


def _expected_path(golden: Path) -> Path:
    return golden.with_suffix(".expected.json")


def _expected(golden: Path) -> object:
    found: object = json.loads(_expected_path(golden).read_text(encoding="utf-8"))
    return found


def _answer(data: bytes) -> object:
    """The whole answer, in plain JSON types."""
    found: object = json.loads(json.dumps(bouncekit.classify(data).to_dict()))
    return found


def _decided(answer: object) -> object:
    """An answer without the evidence that did not decide, so that a new rule changes little."""
    match answer:
        case dict():
            kept = {key: _decided(value) for key, value in answer.items() if key != "conflicts"}
            because = kept.get("because")
            if isinstance(because, list):
                kept["because"] = because[:1]
            return kept
        case list():
            return [_decided(value) for value in answer]
        case _:
            return answer


def _split(data: bytes) -> tuple[list[bytes], bytes]:
    """The fields of the header, and the rest."""
    fields = []
    place = 0
    while (field := _FIELD.match(data, place)) is not None:
        fields.append(field[0])
        place = field.end()
    return fields, data[place:]


def _is_trace(field: bytes) -> bool:
    return field.partition(b":")[0].lower() in TRACE


def _upper(field: bytes) -> bytes:
    name, colon, value = field.partition(b":")
    return name.upper() + colon + value


def test_the_answer(golden: Path, updates_goldens: bool) -> None:  # noqa: FBT001 - a fixture
    answer = _decided(_answer(golden.read_bytes()))
    if updates_goldens:
        text = json.dumps(answer, indent=1, ensure_ascii=False)
        _expected_path(golden).write_text(text + "\n", encoding="utf-8")
    assert answer == _expected(golden), f"if this is meant: {COMMAND}"


def test_nothing_is_expected_of_a_message_that_is_gone() -> None:
    for path in FOLDER.rglob("*.expected.json"):
        name = path.name.removesuffix(".expected.json")  # of a payload it has an ending already
        assert any(path.with_name(name + ending).exists() for ending in (".eml", "")), path


def test_every_message_has_one_label() -> None:
    """What is expected is what was answered once; a label is what a person says is right."""
    labels = (FOLDER / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    labelled = [str(json.loads(line)["path"]) for line in labels]
    messages = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.eml"))
    assert labelled == messages


@pytest.mark.parametrize("newline", [b"\r\n", b"\r"], ids=["crlf", "cr"])
def test_line_breaks_make_no_difference(golden: Path, newline: bytes) -> None:
    data = golden.read_bytes()
    assert _answer(data.replace(b"\n", newline)) == _answer(data)


def test_a_missing_last_line_break_makes_no_difference(golden: Path) -> None:
    data = golden.read_bytes()
    assert _answer(data.removesuffix(b"\n")) == _answer(data)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_fields_makes_no_difference(golden: Path, seed: int) -> None:
    data = golden.read_bytes()
    fields, rest = _split(data)
    free = [field for field in fields if not _is_trace(field)]
    random.Random(seed).shuffle(free)
    trace = [field for field in fields if _is_trace(field)]
    assert _answer(b"".join((*trace, *free)) + rest) == _answer(data)


def test_the_case_of_names_makes_no_difference(golden: Path) -> None:
    data = golden.read_bytes()
    fields, rest = _split(data)
    assert _answer(b"".join(map(_upper, fields)) + rest) == _answer(data)


def test_a_text_is_the_same_as_its_bytes(golden: Path) -> None:
    data = golden.read_bytes()
    assert bouncekit.classify(data.decode()) == bouncekit.classify(data)


def test_a_message_object_is_the_same_as_its_bytes(golden: Path) -> None:
    data = golden.read_bytes()
    found, expected = bouncekit.classify(message_from_bytes(data)), bouncekit.classify(data)
    assert (found.kind, found.deliveries) == (expected.kind, expected.deliveries)
