from __future__ import annotations

import json
from pathlib import Path

import pytest

from bouncekit import Category, LabelError, RuleSet, evaluate

MAIL = Path(__file__).parents[1] / "golden" / "dsn" / "postfix-user-unknown.eml"
REPLY = {"text": "552 5.2.2 Mailbox full", "category": "mailbox_full"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A message with its label, and a reply with its own in a folder below."""
    (tmp_path / "mail.eml").write_bytes(MAIL.read_bytes())
    recipient = {"address": "ann@example.com", "category": "mailbox_not_found"}
    _write(tmp_path / "labels.jsonl", {"path": "mail.eml", "recipients": [recipient]})
    (tmp_path / "below").mkdir()
    _write(tmp_path / "below" / "replies.jsonl", REPLY)
    return tmp_path


def _write(path: Path, *rows: object) -> None:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


def test_a_folder_with_all_below(folder: Path) -> None:
    accuracy = evaluate(folder)
    assert (accuracy.messages, accuracy.recipients, accuracy.replies) == (1, 1, 1)
    assert accuracy.misses == ()
    assert [one.category for one in accuracy.categories] == [
        Category.MAILBOX_NOT_FOUND,
        Category.MAILBOX_FULL,
    ]


def test_one_file(folder: Path) -> None:
    assert evaluate(str(folder / "labels.jsonl")).replies == 0


def test_paths_begin_at_their_file(folder: Path) -> None:
    _write(folder / "below" / "more.jsonl", {"path": "../mail.eml", "kind": "complaint"})
    (miss,) = evaluate(folder).misses
    assert (miss.id, miss.found) == ("../mail.eml", "delivery_report")


def test_what_is_known_of_a_reply_is_used(tmp_path: Path) -> None:
    row = {"text": "550 Access denied", "category": "ip_blocked", "command": "CONNECT"}
    _write(tmp_path / "labels.jsonl", row, {**row, "remote_host": "mx.example.com"})
    assert evaluate(tmp_path).misses == ()


def test_with_no_rules_nothing_is_known(folder: Path) -> None:
    accuracy = evaluate(folder, rules=RuleSet())
    assert accuracy.needless_abstentions == 2


def test_each_is_told(folder: Path) -> None:
    told: list[int] = []
    evaluate(folder, after_each=lambda: told.append(1))
    assert len(told) == 2


def test_no_labels_in_a_folder(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"no labels: looked in and below the folder .*\.jsonl"):
        evaluate(tmp_path)


def test_no_labels_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("\n", encoding="utf-8")
    with pytest.raises(LabelError, match=r"no labels: looked in .*x.jsonl for lines"):
        evaluate(tmp_path / "x.jsonl")


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        evaluate(tmp_path / "missing")


def test_all_faults_of_all_files_are_told(folder: Path) -> None:
    (folder / "a.jsonl").write_bytes(b"\xff")
    _write(folder / "b.jsonl", {"path": "gone.eml"}, {"path": "mail.eml"})
    _write(folder / "c.jsonl", {"text": 1}, {"text": 2})
    with pytest.raises(ExceptionGroup, match=r"4 fault\(s\)") as raised:
        evaluate(folder)
    told = [str(error).removeprefix(f"{folder}/") for error in raised.value.exceptions]
    assert told[0].startswith("a.jsonl: expected UTF-8: ")
    assert told[1] == f"b.jsonl:1: 'path' is 'gone.eml'; there is no such file in {folder}"
    assert [one.partition(",")[0] for one in told[2:]] == [
        "c.jsonl:1: 'text' must be a text",
        "c.jsonl:2: 'text' must be a text",
    ]


def test_a_mark_of_an_editor_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(f"\ufeff{json.dumps(REPLY)}", encoding="utf-8")
    assert evaluate(path).replies == 1
