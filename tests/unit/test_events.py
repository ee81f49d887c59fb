"""The door for payloads: what all services have in common."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import parse_qs

import pytest

import bouncekit
from bouncekit import _events
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, FaultKind, Kind, Outcome
from bouncekit.reports.webhooks.plain import DEEPEST
from bouncekit.rules.ruleset import RuleSet
from bouncekit.webhooks import (
    Reader,
    Reading,
    Record,
    make_finding,
    make_key,
    make_reading,
    parse_service,
)

BOUNCE = {
    "event": "bounce",
    "email": "gone@example.org",
    "sg_event_id": "e1",
    "reason": "550 5.1.1 User unknown",
}
OPEN = {"event": "open", "email": "ann@example.org", "sg_event_id": "e2"}

OWN = parse_service(
    "own",
    """\
title = "Own"
source = "https://example.com/"
[events]
gone = "failed"
[labels.kind]
away = { category = "auto_reply", weight = "act" }
puzzle = { category = "challenge_response", weight = "act" }
full = "mailbox_full"
""",
)


def _read(record: Record) -> Reading:
    word = OWN.event("gone")
    findings = [
        make_finding(word, person.address("to"), labels=(OWN.label("kind", person.need("kind")),))
        for person in record.parts("people")
    ]
    return make_reading(record, word, findings, name="gone", key=make_key(record))


READER = Reader(
    provider="own",
    recognise=lambda value, _: isinstance(value, dict) and "people" in value,
    read=_read,
)


def kind_of(*kinds: str) -> bouncekit.Report:
    people = [{"to": f"{place}@example.org", "kind": kind} for place, kind in enumerate(kinds)]
    (report,) = bouncekit.classify_event({"people": people}, readers=[READER])
    return report


def faults(report: bouncekit.Report) -> list[str]:
    return [fault.detail for fault in report.faults]


# ----------------------------------------------------------------- the service


def test_the_service_is_found_or_named() -> None:
    for provider in (None, "sendgrid", "Twilio"):
        (report,) = bouncekit.classify_event([BOUNCE], provider=provider)
        assert report.event is not None
        assert report.event.provider == "sendgrid"


def test_a_named_service_reads_what_it_would_not_know() -> None:
    (report,) = bouncekit.classify_event([{"event": "open"}], provider="sendgrid")
    assert report.kind is Kind.NOT_A_REPORT


@pytest.mark.parametrize("provider", ["", "sendgird", "own"])
def test_a_service_that_there_is_not_is_the_callers_mistake(provider: str) -> None:
    with pytest.raises(ValueError, match=r"expected one of .*sendgrid") as caught:
        bouncekit.classify_event([BOUNCE], provider=provider)
    assert repr(provider) in str(caught.value)
    assert not isinstance(caught.value, PayloadError)


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ([1, 2, 3], "array of 3"),
        ({"a": 1, "b": 2}, "object with a, b"),
        ({}, "empty object"),
        ([], "array of 0"),
        (b"null", "null"),
        (b"7", "number 7"),
        (b"a=1&b=2", "object with a, b"),
    ],
)
def test_what_is_of_no_service_is_told(payload: object, found: str) -> None:
    with pytest.raises(PayloadError, match="of no mail service that is known") as caught:
        bouncekit.classify_event(payload)
    assert (caught.value.provider, caught.value.path) == (None, None)
    assert caught.value.found == found


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        (b"", "it is no JSON: Expecting value"),
        (b"hello", "it is no JSON: Expecting value"),
        (b"[" * 100_000, "it is nested too deep"),
        (b"a=b&" * 10_001, "it is a form of more than 10000 fields"),
    ],
    ids=["empty", "words", "deep", "form"],
)
@pytest.mark.parametrize("provider", [None, "sendgrid"])
def test_why_it_could_not_be_decoded_is_told(payload: bytes, why: str, provider: str) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(payload, provider=provider)
    assert f": {why}" in str(caught.value)
    assert caught.value.provider == provider
    assert caught.value.found is not None
    assert caught.value.found.startswith("string")


@pytest.mark.parametrize("payload", [None, 7, object()], ids=["none", "number", "object"])
def test_what_is_no_payload_is_the_callers_mistake(payload: object) -> None:
    with pytest.raises(TypeError):
        bouncekit.classify_event(payload)


def test_header_fields_may_come_in_pairs() -> None:
    pairs = [(b"x-twilio-email-event-webhook-signature", b"x")]
    (report,) = bouncekit.classify_event([{"event": "open"}], headers=pairs)
    assert report.event is not None


FORM = Reader(
    provider="own",
    recognise=lambda value, _: isinstance(value, dict) and isinstance(value.get("to"), str),
    read=lambda record: make_reading(
        record, OWN.event("gone"), (), name=record.need("to"), key=make_key(record)
    ),
)


@pytest.mark.parametrize("provider", [None, "own"])
@pytest.mark.parametrize(
    "payload", ["to=a&b=c", parse_qs("to=x&to=a&b=c"), '{"to": ["a"], "b": ["c"]}']
)
def test_forms_may_have_a_list_for_each_field(payload: object, provider: str | None) -> None:
    (report,) = bouncekit.classify_event(payload, provider=provider, readers=[FORM])
    assert report.event is not None
    assert report.event.raw == {"to": "a", "b": "c"}


def test_lists_of_what_is_known_with_them_stay() -> None:
    lists = Reader(provider="own", recognise=lambda *_: True, read=FORM.read)
    with pytest.raises(PayloadError, match="own: to: expected a text"):
        bouncekit.classify_event({"to": ["a"]}, readers=[lists, FORM])
    with pytest.raises(PayloadError, match="of no mail service"):
        bouncekit.classify_event({"from": ["a"]}, readers=[FORM])


def test_an_empty_batch_has_no_events() -> None:
    assert bouncekit.classify_event([], provider="sendgrid") == ()


# ----------------------------------------------------------------- one bad event among others


@pytest.mark.parametrize(
    ("bad", "path", "detail"),
    [
        ("text", "[1]", "expected an event, which is an object (found: string 'text')"),
        (None, "[1]", "expected an event, which is an object (found: null)"),
        ([BOUNCE], "[1]", "expected an event, which is an object (found: array of 1)"),
        ({"email": "a@example.org"}, "[1].event", "expected a text (found: nothing)"),
        ({**BOUNCE, "email": 7}, "[1].email", "expected an address (found: number 7)"),
    ],
)
def test_one_bad_event_costs_no_other(bad: object, path: str, detail: str) -> None:
    reports = bouncekit.classify_event([BOUNCE, bad, OPEN])
    kinds = [report.kind for report in reports]
    assert kinds == [Kind.DELIVERY_REPORT, Kind.NOT_A_REPORT, Kind.NOT_A_REPORT]
    told = reports[1]
    assert [fault.kind for fault in told.faults] == [FaultKind.UNREADABLE_EVENT]
    assert faults(told) == [f"sendgrid: {path}: {detail}"]
    assert told.deliveries == ()
    assert told.event is not None
    assert (told.event.provider, told.event.name) == ("sendgrid", None)
    assert told.event.raw == (bad if isinstance(bad, dict) else {"value": bad})
    assert [faults(report) for report in (reports[0], reports[2])] == [[], []]


@pytest.mark.parametrize("count", [1, 2, 19])
def test_bad_events_in_front_do_not_hide_the_service(count: int) -> None:
    reports = bouncekit.classify_event([None] * count + [BOUNCE])
    assert [report.kind for report in reports[-2:]] == [Kind.NOT_A_REPORT, Kind.DELIVERY_REPORT]


def test_the_service_is_not_looked_for_without_end() -> None:
    with pytest.raises(PayloadError, match="of no mail service"):
        bouncekit.classify_event([None] * 20 + [BOUNCE])


def test_where_no_event_can_be_read_the_first_reason_is_raised() -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event([{**BOUNCE, "email": 7}, "text", None])
    assert (caught.value.provider, caught.value.path) == ("sendgrid", "[0].email")
    assert caught.value.found == "number 7"


def test_the_same_bad_event_has_the_same_key_and_another_has_another() -> None:
    first, second, third = (
        bouncekit.classify_event([OPEN, bad])[1].event_key for bad in ("a", "a", "b")
    )
    assert first == second != third


def test_a_thousand_bad_events_are_told_and_the_others_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_events, "_MOST_UNREAD", 3)
    assert len(bouncekit.classify_event([BOUNCE, 1, 2, 3])) == 4
    reports = bouncekit.classify_event([BOUNCE, 1, 2, 3, 4, {}, OPEN])
    assert len(reports) == 6
    assert reports[-2].event is not None
    assert reports[-2].event.name == "open"
    last = reports[-1]
    assert (last.kind, last.event) == (Kind.NOT_A_REPORT, None)
    assert [fault.kind for fault in last.faults] == [FaultKind.LIMIT_REACHED]
    assert faults(last) == ["sendgrid: 2 more events cannot be read, and are not told"]
    with pytest.raises(PayloadError):
        bouncekit.classify_event([1, 2, 3, 4, 5], provider="sendgrid")


def test_what_was_odd_about_the_payload_is_told_of_each_event() -> None:
    body = json.dumps([BOUNCE, OPEN])[:-1].encode() + b', {"event": "open", "x": NaN, "y": "\xff"}]'
    reports = bouncekit.classify_event(body)
    told = [faults(report) for report in reports]
    assert len(told) == 3
    assert told[0] == told[1] == told[2]
    assert told[0][0].startswith("the payload is no UTF-8 at byte ")
    assert told[0][1] == "nan is no JSON; it is taken for null"


def test_what_is_nested_too_deep_is_cut_and_told() -> None:
    deep = "[" * DEEPEST + "]" * DEEPEST
    (report,) = bouncekit.classify_event(json.dumps([BOUNCE])[:-2] + f', "x": {deep}' + "}]")
    assert faults(report) == [f"what is nested more than {DEEPEST} deep is taken for null"]
    assert report.deliveries[0].outcome is Outcome.FAILED


def test_a_reader_that_goes_too_deep_loses_its_event_only() -> None:
    def read(record: Record) -> Reading:
        if record.values.get("people"):
            return read(record)
        return _read(record)

    deep = Reader(provider="own", recognise=READER.recognise, read=read)
    first, second = bouncekit.classify_event(
        [{"people": []}, {"people": [1]}], provider="own", readers=[deep]
    )
    assert faults(first) == []
    assert faults(second) == ["own: [1]: the event is nested too deep"]
    with pytest.raises(PayloadError, match="own: the event is nested too deep"):
        bouncekit.classify_event({"people": [1]}, readers=[deep])


# ----------------------------------------------------------------- automatic answers


@pytest.mark.parametrize(
    ("kinds", "kind", "outcomes"),
    [
        (["full"], Kind.DELIVERY_REPORT, [Outcome.FAILED]),
        (["away"], Kind.AUTO_REPLY, [None]),
        (["away", "away"], Kind.AUTO_REPLY, [None, None]),
        (["puzzle"], Kind.CHALLENGE, [None]),
        (["away", "full"], Kind.DELIVERY_REPORT, [None, Outcome.FAILED]),
        (["full", "away"], Kind.DELIVERY_REPORT, [Outcome.FAILED, None]),
        (["away", "puzzle"], Kind.DELIVERY_REPORT, [None, None]),
        ([], Kind.DELIVERY_REPORT, []),
    ],
)
def test_an_automatic_answer_is_one_whatever_the_service_calls_it(
    kinds: list[str], kind: Kind, outcomes: list[Outcome | None]
) -> None:
    report = kind_of(*kinds)
    assert report.kind is kind
    assert [delivery.outcome for delivery in report.deliveries] == outcomes


# ----------------------------------------------------------------- rules


def test_rules_of_ones_own_are_used(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        """
[[rule]]
id = "mailbox_full.own"
category = "mailbox_full"
any = ["attic is stuffed"]
source = "our own server"
seen = 2026-11-23
hits = ["550 The attic is stuffed"]
misses = ["550 The attic is empty"]
""",
        encoding="utf-8",
    )
    rules = RuleSet.default().extended(RuleSet.load(path))
    event = {**BOUNCE, "reason": "550 The attic is stuffed"}
    categories = []
    for used in (None, rules, None):
        (report,) = bouncekit.classify_event([event], rules=used)
        diagnosis = report.deliveries[0].diagnosis
        assert diagnosis is not None
        categories.append(diagnosis.category)
    assert categories == [Category.UNKNOWN, Category.MAILBOX_FULL, Category.UNKNOWN]


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "packed"])
def test_a_whole_request(pack: Callable[[bytes], bytes]) -> None:
    headers: Mapping[str, str] = {"Content-Type": "application/json"}
    (report,) = bouncekit.classify_event(pack(json.dumps([BOUNCE]).encode()), headers=headers)
    (delivery,) = report.deliveries
    assert delivery.recipient == "gone@example.org"
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.MAILBOX_NOT_FOUND
