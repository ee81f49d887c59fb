from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.event import Event
from bouncekit.model.finding import Finding
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category, FaultKind, Kind, Outcome
from bouncekit.reports.webhooks.notice import (
    join_people,
    join_reply,
    make_finding,
    make_key,
    make_not_spam,
    make_reading,
)
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import parse_service
from bouncekit.wire.source import FaultLog

WORDS = parse_service(
    "own",
    """\
title = "Own"
source = "https://example.com/"
[events]
bounce = { act = "failed", permanence = "permanent" }
delay = "delayed"
open = "other"
""",
)
BOUNCE, DELAY, OPEN = (WORDS.event(name) for name in ("bounce", "delay", "open"))
MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def record(**values: object) -> Record:
    return Record(values, provider="own", path="", faults=FaultLog(9))


def test_a_finding_has_all_that_is_told() -> None:
    own = Label("own.kind.a", "a")
    finding = make_finding(
        BOUNCE,
        "ann@example.org",
        original_recipient="bo@example.org",
        diagnostic="550 no",
        status=EnhancedStatus("5.1.1"),
        labels=(own,),
        remote_mta="mx.example.org",
        reporting_mta="mail.example.com",
        occurred_at=MOMENT,
    )
    assert finding == Finding(
        recipient="ann@example.org",
        original_recipient="bo@example.org",
        outcome=Outcome.FAILED,
        status=EnhancedStatus("5.1.1"),
        diagnostic="550 no",
        remote_mta="mx.example.org",
        reporting_mta="mail.example.com",
        occurred_at=MOMENT,
        labels=(own, *BOUNCE.labels),
    )


def test_a_failure_does_not_tell_that_it_lasts_and_a_delay_does() -> None:
    assert not make_finding(BOUNCE, None).is_outcome_told
    assert make_finding(DELAY, None).is_outcome_told


def test_a_reading_has_all_that_is_told() -> None:
    one = record(a=1)
    one.note("a", "a text")
    original = Original(message_id="<m@example.com>")
    finding = make_finding(BOUNCE, "ann@example.org")
    reading = make_reading(
        one,
        BOUNCE,
        iter([finding]),
        name="Bounce",
        key="own:1",
        id="1",
        message_id="m",
        occurred_at=MOMENT,
        tags=("t",),
        metadata={"b": 2},
        original=original,
    )
    assert (reading.kind, reading.findings, reading.original) == (
        Kind.DELIVERY_REPORT,
        (finding,),
        original,
    )
    assert [fault.kind for fault in reading.faults] == [FaultKind.BAD_FIELD]
    assert reading.event == Event(
        provider="own",
        name="Bounce",
        key="own:1",
        id="1",
        message_id="m",
        occurred_at=MOMENT,
        tags=("t",),
        metadata={"b": 2},
        raw={"a": 1},
    )


def test_what_is_nothing_of_ours_is_about_nobody() -> None:
    finding = make_finding(OPEN, "ann@example.org")
    reading = make_reading(record(), OPEN, [finding], name="open", key="own:1")
    assert (reading.kind, reading.findings) == (Kind.NOT_A_REPORT, ())


def test_the_event_as_it_came_may_be_another() -> None:
    reading = make_reading(record(a=1), OPEN, [], name="open", key="own:1", raw={"b": 2})
    assert reading.event is not None
    assert reading.event.raw == {"b": 2}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("1",), "own:1"),
        (("a:b%",), "own:a:b%"),
        (("a", "b"), "own:a:b"),
        (("a:b", "c"), "own:a%3Ab:c"),
        (("a%3Ab", "c"), "own:a%253Ab:c"),
        (("a", None), "own:a:"),
        ((None, "a"), "own::a"),
    ],
)
def test_keys_are_made_of_their_parts(parts: tuple[str | None, ...], expected: str) -> None:
    assert make_key(record(x=1), *parts) == expected


@pytest.mark.parametrize("parts", [(), (None,), ("", None)])
def test_without_parts_all_that_is_said_makes_the_key(parts: tuple[str | None, ...]) -> None:
    first, same, other = record(a=1, b=[2]), record(b=[2], a=1), record(a=1, b=[3])
    assert make_key(first, *parts) == make_key(same, *parts)
    assert make_key(first, *parts) != make_key(other, *parts)


def test_long_keys_are_short_and_still_their_own() -> None:
    long, longer = "x" * 201, "x" * 202
    assert make_key(record(), "x" * 200) == f"own:{'x' * 200}"
    assert len(make_key(record(), long)) == len("own:") + 64
    assert make_key(record(), long) != make_key(record(), longer)
    assert make_key(record(), long) == make_key(record(), long)


def test_a_key_is_made_of_values_that_no_json_has() -> None:
    values: dict[object, object] = {1: "a", "b": "\ud800", None: {2}}
    one = Record(values, provider="own", path="", faults=FaultLog(9))  # type: ignore[arg-type]
    assert make_key(one) == f"own:{hashlib.sha256(repr(values).encode()).hexdigest()}"
    assert make_key(record(a={1})) == make_key(record(a={1}))


# ----------------------------------------------------------------- replies in parts


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (550, "5.1.1 unknown", "550 5.1.1 unknown"),
        (550, "550 5.1.1 unknown", "550 5.1.1 unknown"),
        (550, "smtp; 550 5.1.1 unknown", "smtp; 550 5.1.1 unknown"),
        (550, "SMTP;421 busy", "SMTP;421 busy"),
        (554, "550-5.1.1 unknown", "550-5.1.1 unknown"),
        (550, "250 people are too many", "550 250 people are too many"),
        (0, "unknown", "unknown"),
        (None, None, None),
    ],
)
def test_a_code_is_put_before_words_that_have_none(
    code: int | None, text: str | None, expected: str | None
) -> None:
    assert join_reply(code, text) == expected


def test_people_are_named_alike_in_any_order_and_case() -> None:
    assert join_people(["bo@example.org", "ANN@example.org", "Bo@example.org"]) == (
        "ann@example.org,bo@example.org"
    )
    assert join_people([None]) == join_people([]) == ""


def test_that_a_mail_is_no_spam_condemns_nobody() -> None:
    finding = make_not_spam("ann@example.org", MOMENT)
    assert (finding.recipient, finding.occurred_at) == ("ann@example.org", MOMENT)
    assert (finding.category, finding.mark, finding.outcome) == (
        Category.UNKNOWN,
        "arf.not-spam",
        None,
    )
