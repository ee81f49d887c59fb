from __future__ import annotations

from collections.abc import Mapping

import pytest

from bouncekit import classify_event
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.report import Report
from bouncekit.model.words import Category, Kind, Outcome, Permanence
from bouncekit.reports.webhooks.services.resend import READER

MAIL: dict[str, object] = {"email_id": "e1", "to": ["gone@example.org"], "from": "o@example.com"}


def _event(name: str = "email.bounced", /, **data: object) -> dict[str, object]:
    return {"type": name, "created_at": "2026-11-23T10:00:00.126Z", "data": {**MAIL, **data}}


def _read(payload: Mapping[str, object]) -> Report:
    (report,) = classify_event(payload, provider="resend")
    return report


def _told(report: Report) -> Event:
    assert report.event is not None
    return report.event


def test_it_knows_its_events_by_their_names_and_what_stands_beside_them() -> None:
    known = [
        _event(),
        _event("email.new_thing"),
        [_event(), _event()],
        {"type": "suppression.added", "created_at": "2026-11-23T10:00:00Z", "data": {"id": "s1"}},
        {"type": "inbox.draft.sent", "created_at": "2026-11-23T10:00:00Z", "data": {}},
    ]
    assert all(READER.recognise(one, {}) for one in known)
    bare = {"type": "email.sent", "data": {}}
    assert not READER.recognise(bare, {})
    assert READER.recognise(bare, {"svix-id": "msg_1"})


@pytest.mark.parametrize(
    "payload",
    [
        [],
        "email.bounced",
        {"type": 7, "data": {}},
        {"type": "email.bounced"},
        {"type": "email.bounced", "data": []},
        {"type": "suppression.added", "data": {"id": "s1"}},
        {"type": "activity.hard_bounced", "created_at": "2026-11-23", "data": {"id": "1"}},
        {"type": "email_dropped", "email_id": "e1", "created_at": "2026-11-23", "data": {}},
        {"type": "email.bounced", "event_id": "evt_1", "data": {"object": {"id": "em_1"}}},
    ],
)
def test_it_leaves_the_payloads_of_others_alone(payload: object) -> None:
    assert not READER.recognise(payload, {})


def test_an_event_sent_again_has_the_same_key_and_another_event_another() -> None:
    events = [
        _event(),
        _event("email.complained"),
        _event(email_id="e2"),
        _event(to=["fine@example.net"]),
        {**_event(), "created_at": "2026-11-23T10:00:00.127Z"},
        _event(email_id=None),
        _event(email_id=None, subject="Another"),
    ]
    keys = [_told(_read(one)).key for one in events]
    assert keys == [_told(_read(one)).key for one in events]
    assert len(set(keys)) == len(events)


def test_the_words_of_a_server_are_his_who_is_named_in_them() -> None:
    said = ["smtp; 550 5.1.1 <GONE@example.org> unknown user", "smtp; 452 4.2.2 Mailbox full"]
    event = _event(
        to=["ne@example.org", "gone@example.org"],  # the first ends as the second does
        bounce={"type": "Permanent", "subType": "General", "diagnosticCode": said},
    )
    report = _read(event)
    assert [(one.recipient, one.diagnostic) for one in report.deliveries] == [
        ("ne@example.org", None),
        ("gone@example.org", "550 5.1.1 <GONE@example.org> unknown user"),
    ]
    (fault,) = report.faults
    assert fault.detail == "resend: data.to: expected the one that it is about, found array of 2"


def test_the_first_of_several_replies_is_taken_where_the_mail_was_for_one() -> None:
    said = ["smtp; 550 5.1.1 unknown user", "smtp; 452 4.2.2 Mailbox full"]
    (delivery,) = _read(_event(bounce={"type": "Permanent", "diagnosticCode": said})).deliveries
    assert delivery.diagnostic == "550 5.1.1 unknown user"


def test_a_reply_may_stand_alone() -> None:
    said = "smtp; 452 4.2.2 Mailbox full"
    (delivery,) = _read(_event(bounce={"type": "Transient", "diagnosticCode": said})).deliveries
    assert delivery.diagnostic == "452 4.2.2 Mailbox full"


def test_a_bounce_without_a_word_of_why_is_unknown() -> None:
    (delivery,) = _read(_event()).deliveries
    assert delivery.outcome is Outcome.FAILED
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert delivery.diagnosis.permanence is Permanence.UNKNOWN


@pytest.mark.parametrize("to", [[], None, ""])
def test_nobody_is_made_up_where_nobody_is_named(to: object) -> None:
    (delivery,) = _read(_event(to=to)).deliveries
    assert delivery.recipient is None


@pytest.mark.parametrize(
    ("bounce", "shown"),
    [
        ({"type": "Permanent", "subType": "Quarantined"}, "Permanent/Quarantined"),
        ({"type": "Retried"}, "Retried"),
    ],
)
def test_words_that_it_does_not_know_are_unknown_and_shown(
    bounce: dict[str, str], shown: str
) -> None:
    (delivery,) = _read(_event(bounce=bounce)).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert shown in [one.text for one in delivery.diagnosis.because]


def test_an_event_that_it_does_not_know_is_nothing_of_ours() -> None:
    report = _read(_event("email.new_thing"))
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())
    assert _told(report).name == "email.new_thing"


def test_a_mail_that_came_in_is_nothing_of_ours_whoever_it_was_for() -> None:
    assert _read(_event("email.received", to=None)).kind is Kind.NOT_A_REPORT


@pytest.mark.parametrize(
    ("tags", "metadata"),
    [
        ({"category": "welcome"}, {"category": "welcome"}),
        ([{"name": "category", "value": "welcome"}, 7, {"value": "x"}], {"category": "welcome"}),
        ([], {}),
        (None, {}),
    ],
)
def test_tags_are_names_with_values(tags: object, metadata: dict[str, object]) -> None:
    event = _told(_read(_event(tags=tags)))
    assert (event.tags, event.metadata) == ((), metadata)


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"data": MAIL}, "type"),
        ({"type": 7, "data": MAIL}, "type"),
        ({"type": "email.bounced", "data": "text"}, "data"),
        (_event(to={"email": "gone@example.org"}), "data.to"),
        (_event(to=["gone@example.org", 7]), "data.to"),
        (_event(bounce="hard"), "data.bounce"),
    ],
)
def test_what_an_event_makes_no_sense_without_is_refused_by_its_path(
    payload: dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        _read(payload)
    assert caught.value.path == path


def test_what_it_makes_sense_without_is_a_fault() -> None:
    wrong: dict[str, object] = {"from": 7, "email_id": {}, "subject": [], "tags": "welcome"}
    report = _read({**_event(**wrong), "created_at": "yesterday"})
    told = " ".join(one.detail for one in report.faults)
    for place in ("data.email_id", "data.tags", "created_at"):
        assert place in told
    assert _told(report).occurred_at is None
    assert [one.recipient for one in report.deliveries] == ["gone@example.org"]
