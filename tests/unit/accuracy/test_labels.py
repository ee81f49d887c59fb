from __future__ import annotations

import json

import pytest

from bouncekit.accuracy.labels import (
    CauseLabel,
    MessageLabel,
    RecipientLabel,
    ReplyLabel,
    parse_labels,
)
from bouncekit.errors import LabelError
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Kind,
    Outcome,
    Party,
    Permanence,
    Suppress,
)


def _parse(*rows: object) -> tuple[MessageLabel | ReplyLabel, ...]:
    return parse_labels("\n".join(map(json.dumps, rows)), name="labels.jsonl")


def test_a_message_in_full() -> None:
    recipient = {
        "address": "ann@example.com",
        "outcome": "failed",
        "status": "5.2.2",
        "category": "mailbox_full",
        "accept": ["unknown"],
        "permanence": "permanent",
        "party": "recipient",
        "suppress": "after_repeats",
        "blocklist": None,
        "auth": [],
    }
    row = {
        "id": "full",
        "path": "a/full.eml",
        "kind": "delivery_report",
        "recipients": [recipient],
        "note": "our own",
    }
    assert _parse(row) == (
        MessageLabel(
            id="full",
            path="a/full.eml",
            line=1,
            kind=Kind.DELIVERY_REPORT,
            recipients=(
                RecipientLabel(
                    address="ann@example.com",
                    outcome=Outcome.FAILED,
                    status="5.2.2",
                    cause=CauseLabel(
                        categories=(Category.MAILBOX_FULL, Category.UNKNOWN),
                        permanence=Permanence.PERMANENT,
                        party=Party.RECIPIENT,
                        suppress=Suppress.AFTER_REPEATS,
                        blocklist=False,
                        auth=frozenset(),
                    ),
                ),
            ),
        ),
    )


def test_a_reply_in_full() -> None:
    row = {
        "text": "554 5.7.1 listed",
        "command": "MAIL",
        "remote_host": "mx.example.com",
        "category": "ip_blocked",
        "blocklist": "zen.example.org",
        "auth": ["ptr"],
    }
    assert _parse(row) == (
        ReplyLabel(
            id="labels.jsonl:1",
            text="554 5.7.1 listed",
            command="MAIL",
            remote_host="mx.example.com",
            cause=CauseLabel(
                categories=(Category.IP_BLOCKED,),
                blocklist=True,
                auth=frozenset({AuthMechanism.PTR}),
            ),
        ),
    )


def test_what_is_not_said_is_not_known() -> None:
    assert _parse({"path": "a.eml"}, {"text": ""}) == (
        MessageLabel(id="a.eml", path="a.eml", line=1),
        ReplyLabel(id="labels.jsonl:2", text=""),
    )


def test_what_nobody_can_say_is_not_scored() -> None:
    (label,) = _parse({"text": "no", "permanence": "unknown", "party": "unknown"})
    assert isinstance(label, ReplyLabel)
    assert label.cause == CauseLabel()


def test_no_category_is_that_nothing_failed() -> None:
    (label,) = _parse({"path": "a.eml", "recipients": [{"category": None}]})
    assert isinstance(label, MessageLabel)
    assert label.recipients == (RecipientLabel(cause=CauseLabel(categories=(None,))),)


@pytest.mark.parametrize("name", ["/some/where/labels.jsonl", r"C:\where\labels.jsonl"])
def test_a_reply_is_called_by_its_place(name: str) -> None:
    (label,) = parse_labels('\n{"text": "550 no"}', name=name)
    assert label.id == "labels.jsonl:2"


def test_empty_lines_are_counted_and_no_labels() -> None:
    (label,) = parse_labels('\n \n{"path": "a.eml"}\r\n\n', name="x")
    assert isinstance(label, MessageLabel)
    assert label.line == 3


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ([], "expected a JSON object"),
        ({}, "expected 'path' (of a message) or 'text' (of a reply)"),
        ({"path": "a", "text": "b"}, "expected 'path' (of a message) or 'text'"),
        ({"path": None}, "'path' must be a text, found None"),
        ({"path": 1}, "'path' must be a text or null, found 1"),
        ({"path": "a", "kind": "bounce"}, "'kind' is 'bounce'; expected one of delivery_report,"),
        ({"path": "a", "recipients": {}}, "'recipients' must be an array of objects, found {}"),
        ({"path": "a", "recipients": [1]}, "must be an array of objects, found 1 in it"),
        ({"path": "a", "recipients": [{"outcome": "lost"}]}, "'outcome' is 'lost'; expected"),
        ({"text": None}, "'text' must be a text, found None"),
        ({"text": "a", "category": "full"}, "'category' is 'full'; expected one of bad_address,"),
        ({"text": "a", "category": "unknown", "accept": "x"}, "'accept' must be an array"),
        ({"text": "a", "auth": [1]}, "'auth' must be an array of texts, found [1]"),
        ({"text": "a", "auth": ["dane"]}, "'auth' is 'dane'; expected one of spf,"),
    ],
)
def test_a_fault_is_told_with_its_place(row: object, expected: str) -> None:
    with pytest.raises(ExceptionGroup) as raised:
        _parse({"path": "fine.eml"}, row)
    (error,) = raised.value.exceptions
    assert isinstance(error, LabelError)
    assert (error.file, error.line) == ("labels.jsonl", 2)
    assert expected in error.message


def test_all_faults_are_told() -> None:
    with pytest.raises(ExceptionGroup, match=r"labels.jsonl: 3 fault\(s\) in the labels") as raised:
        parse_labels('{"path"\n{"text": "a", "party": 1, "suppress": "maybe"}', name="labels.jsonl")
    assert [str(error).partition(";")[0] for error in raised.value.exceptions] == [
        "labels.jsonl:1: expected a JSON object",
        "labels.jsonl:2: 'party' must be a text or null, found 1",
        "labels.jsonl:2: 'suppress' is 'maybe'",
    ]
