from __future__ import annotations

from collections.abc import Mapping

import pytest

from bouncekit import classify_event
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.report import Report
from bouncekit.model.words import Category, Kind, Permanence
from bouncekit.reports.webhooks.services.mailersend import READER

MAIL: dict[str, object] = {
    "from": "orders@example.com",
    "subject": "Your order",
    "message": {"id": "m1"},
    "recipient": {"email": "gone@example.org"},
}


def _first(name: str = "hard_bounced", /, **data: object) -> dict[str, object]:
    return {"type": f"activity.{name}", "data": {"id": "a1", "email": MAIL, **data}}


def _second(name: str = "hard_bounced", /, **data: object) -> dict[str, object]:
    own = {"id": "a1", "message_id": "m1", "email": "gone@example.org", "meta": []}
    return {"type": f"activity.{name}", "data": {**own, **data}}


def _read(payload: Mapping[str, object]) -> Report:
    (report,) = classify_event(payload, provider="mailersend")
    return report


def _told(report: Report) -> Event:
    assert report.event is not None
    return report.event


def test_it_knows_both_versions_and_what_is_no_activity() -> None:
    known = [
        _first(),
        _second(),
        [_first(), _second()],
        {"type": "activity.new_thing", "data": {}},
        {"type": "webhook.test", "message": "This is a ping test message"},
        {"type": "maintenance.start", "data": {}},
        {"type": "inbound.message", "data": {}},
    ]
    assert all(READER.recognise(one, {}) for one in known)


@pytest.mark.parametrize(
    "payload",
    [
        [],
        "activity.sent",
        {"type": 7, "data": {}},
        {"type": "activity.sent"},
        {"type": "activity.sent", "data": []},
        {"type": "webhook.test"},
        {"type": "email.bounced", "data": {"email_id": "e1"}},
        {"type": "email_dropped", "domain_id": "d", "data": {}},
        {"eventType": "activity.sent", "data": {}},
    ],
)
def test_it_leaves_the_payloads_of_others_alone(payload: object) -> None:
    assert not READER.recognise(payload, {"signature": "00"})


def test_an_event_sent_again_has_the_same_key_and_another_event_another() -> None:
    hold = {"id": "r1", "email": "gone@example.org"}
    events: list[dict[str, object]] = [
        _first(),
        _first(id="a2"),
        _first(id=None),
        _first("soft_bounced", id=None),
        # The id is the recipient's.
        {"type": "recipient.on_hold_added", "data": hold},
        {"type": "recipient.on_hold_removed", "data": hold},
    ]
    keys = [_told(_read(one)).key for one in events]
    assert keys == [_told(_read(one)).key for one in events]
    assert len(set(keys)) == len(events)


def test_both_versions_tell_whom_and_which_mail() -> None:
    for event in (_first(), _second(), _second(email=None, recipient="gone@example.org")):
        report = _read(event)
        assert [one.recipient for one in report.deliveries] == ["gone@example.org"]
        assert (_told(report).id, _told(report).message_id) == ("a1", "m1")


@pytest.mark.parametrize(
    ("meta", "diagnostic", "status"),
    [
        ({"bounce_code": 550, "bounce_reason": "User unknown"}, "550 User unknown", None),
        ({"bounce_code": "550", "bounce_reason": "550 User unknown"}, "550 User unknown", None),
        ({"bounce_code": "5.1.1", "bounce_reason": "User unknown"}, "User unknown", "5.1.1"),
        ({"bounce_code": 99, "bounce_reason": "User unknown"}, "User unknown", None),
        ({"bounce_code": "550"}, "550", None),
        ({"reason": "User unknown"}, "User unknown", None),
        ({}, None, None),
        (None, None, None),
    ],
)
def test_the_second_version_has_code_and_words_apart(
    meta: object, diagnostic: str | None, status: str | None
) -> None:
    (delivery,) = _read(_second(meta=meta)).deliveries
    shown = None if delivery.status is None else str(delivery.status)
    assert (delivery.diagnostic, shown) == (diagnostic, status)


def test_a_delivery_has_no_words_of_a_refusal() -> None:
    (delivery,) = _read(_first("delivered", morph={"reason": "550 User unknown"})).deliveries
    assert (delivery.diagnostic, delivery.diagnosis) == (None, None)


def test_a_kind_of_bounce_that_it_does_not_know_is_unknown_and_shown() -> None:
    (delivery,) = _read(_second("soft_bounced", meta={"bounce_type": "undecided"})).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert delivery.diagnosis.permanence is Permanence.TRANSIENT
    assert "undecided" in [one.text for one in delivery.diagnosis.because]


@pytest.mark.parametrize(
    "payload",
    [
        _first("new_thing"),
        {"type": "webhook.test", "message": "This is a ping test message"},
        {"type": "maintenance.end", "data": "soon"},
        {"type": "inbound.message", "data": {"from": {"email": "someone@example.net"}}},
        {"type": "recipient.on_hold_added", "data": ["gone@example.org"]},
    ],
)
def test_probes_and_the_like_are_nothing_of_ours_whatever_is_in_them(
    payload: dict[str, object],
) -> None:
    report = _read(payload)
    assert (report.kind, report.deliveries, report.faults) == (Kind.NOT_A_REPORT, (), ())


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"data": {}}, "type"),
        ({"type": ["activity.sent"], "data": {}}, "type"),
        ({"type": "activity.sent", "data": "text"}, "data"),
        (_first(email={**MAIL, "recipient": "gone@example.org"}), "data.email.recipient"),
        (_first(email={**MAIL, "recipient": {"email": 7}}), "data.email.recipient.email"),
        (_second(email=7), "data.email"),
        (_first(morph="full"), "data.morph"),
        (_second(meta=["full"]), "data.meta"),
    ],
)
def test_what_an_event_makes_no_sense_without_is_refused_by_its_path(
    payload: dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        _read(payload)
    assert caught.value.path == path


def test_what_it_makes_sense_without_is_a_fault() -> None:
    report = _read(_first(id=[], created_at="soon", email={**MAIL, "tags": 7, "from": {}}))
    told = " ".join(one.detail for one in report.faults)
    for place in ("data.id", "data.created_at", "data.email.tags", "data.email.from"):
        assert place in told
    assert [one.recipient for one in report.deliveries] == ["gone@example.org"]


def test_a_mail_of_which_nothing_is_told_is_left_out() -> None:
    assert _read(_second()).original is None
    assert _read(_first()).original is not None
