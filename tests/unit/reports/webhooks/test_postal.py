from __future__ import annotations

from collections.abc import Mapping

import pytest

from bouncekit import classify_event
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.report import Report
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.services.postal import READER

MAIL: dict[str, object] = {"id": 7, "direction": "outgoing", "to": "gone@example.org"}


def _event(name: str = "MessageDeliveryFailed", /, **told: object) -> dict[str, object]:
    return {"event": name, "uuid": "u1", "payload": {"message": MAIL, **told}}


def _read(payload: Mapping[str, object]) -> Report:
    (report,) = classify_event(payload, provider="postal")
    return report


def _told(report: Report) -> Event:
    assert report.event is not None
    return report.event


def test_it_knows_its_events_and_its_signatures() -> None:
    known = [
        _event(),
        _event("MessageNewThing"),
        _event("SendLimitExceeded"),
        [_event(), _event()],
    ]
    assert all(READER.recognise(one, {}) for one in known)
    assert READER.recognise({}, {"x-postal-signature": "AAAA"})
    assert READER.recognise({}, {"x-postal-signature-256": "AAAA"})


@pytest.mark.parametrize(
    "payload",
    [
        [],
        "MessageSent",
        {"event": 7, "uuid": "u1", "payload": {}},
        {"event": "MessageSent", "uuid": "u1"},
        {"event": "MessageSent", "payload": {}},
        {"event": "bounce", "uuid": "u1", "payload": {}},
        {"event": "bounce", "email": "gone@example.org", "MessageID": 7},
        {"event": "hard_bounce", "message-id": "<m1@example.com>", "ts_event": 7},
    ],
)
def test_it_leaves_the_payloads_of_others_alone(payload: object) -> None:
    assert not READER.recognise(payload, {})


TOKEN: dict[str, object] = {**MAIL, "token": "t"}


@pytest.mark.parametrize(
    ("payload", "name", "outcome"),
    [
        ({"status": "HardFail", "message": TOKEN}, "HardFail", Outcome.FAILED),
        ({"status": "SoftFail", "message": TOKEN}, "SoftFail", Outcome.DELAYED),
        ({"status": "Held", "message": TOKEN}, "Held", Outcome.FAILED),
        ({"status": "Sent", "message": TOKEN}, "Sent", Outcome.DELIVERED),
        ({"original_message": TOKEN, "bounce": {}}, "Bounced", Outcome.FAILED),
    ],
)
def test_a_payload_without_its_event_is_known_by_its_mail(
    payload: dict[str, object], name: str, outcome: Outcome
) -> None:
    (report,) = classify_event({**payload, "output": "550 5.1.1 unknown"})
    (delivery,) = report.deliveries
    assert (_told(report).provider, _told(report).name) == ("postal", name)
    assert (delivery.recipient, delivery.outcome) == ("gone@example.org", outcome)
    assert delivery.diagnostic == "550 5.1.1 unknown"


@pytest.mark.parametrize(
    "payload",
    [{"message": TOKEN}, {"status": "Sent", "message": MAIL}, {"status": "Sent", "message": "x"}],
)
def test_a_mail_without_more_is_no_payload(payload: object) -> None:
    assert not READER.recognise(payload, {})


def test_an_event_sent_again_has_the_same_key_and_another_event_another() -> None:
    events: list[dict[str, object]] = [
        _event(),
        {**_event(), "uuid": "u2"},
        {**_event(), "uuid": None},
        {**_event("MessageHeld"), "uuid": None},
    ]
    keys = [_told(_read(one)).key for one in events]
    assert keys == [_told(_read(one)).key for one in events]
    assert len(set(keys)) == len(events)


@pytest.mark.parametrize("name", ["MessageDeliveryFailed", "MessageHeld", "MessageSent"])
def test_what_happens_to_mail_that_comes_in_is_nothing_of_ours(name: str) -> None:
    event = _event(name, message={**MAIL, "direction": "incoming"}, status="HardFail")
    report = _read(event)
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


def test_a_mail_that_came_in_is_no_event() -> None:
    mail = {"id": 7, "rcpt_to": "help@example.com", "mail_from": "someone@example.net"}
    with pytest.raises(PayloadError, match="mail that came in"):
        classify_event(mail, headers={"X-Postal-Signature": "AAAA"})


def test_a_bounce_is_of_the_mail_that_went_out() -> None:
    back = {"id": 8, "direction": "incoming", "to": "abc@psrp.example.com"}
    event = {**_event("MessageBounced"), "payload": {"original_message": MAIL, "bounce": back}}
    report = _read(event)
    (delivery,) = report.deliveries
    assert (delivery.recipient, delivery.outcome) == ("gone@example.org", Outcome.FAILED)
    assert _told(report).message_id == "7"


@pytest.mark.parametrize(
    ("details", "host"),
    [
        ("when sending to 192.0.2.25:25 (mx.example.org)", "mx.example.org"),
        ("when sending to 2001:db8::25:25 (mx.example.org)", "mx.example.org"),
        ("when sending to [2001:db8::25]:25 (mx.example.org)", "mx.example.org"),
        ("when sending to mx.example.org:25", "mx.example.org"),
        ("sent by SMTP to mx.example.org (192.0.2.25) (from 192.0.2.10)", "mx.example.org"),
        ("for gone@example.org accepted by 192.0.2.25:25 (mx.example.org)", "mx.example.org"),
        ("No SMTP servers were available for example.org. Tried mx.example.org.", None),
        ("to " * 50_000, None),
        ("to " + "a." * 50_000, None),
        ("to " + "1:" * 50_000, None),
    ],
    ids=range(10),
)
def test_the_host_stands_in_the_sentence(details: str, host: str | None) -> None:
    (delivery,) = _read(_event(details=details)).deliveries
    assert delivery.remote_mta == host


def test_a_host_that_was_not_asked_is_not_named() -> None:
    details = "Server is in development mode. Not sent to mx.example.org:25"
    (delivery,) = _read(_event("MessageHeld", details=details, output="held")).deliveries
    assert (delivery.remote_mta, delivery.diagnostic) == (None, None)


def test_that_the_address_is_now_on_a_list_is_not_why_it_failed() -> None:
    details = "Maximum number of delivery attempts (18) has been reached. Added to suppression list"
    (delivery,) = _read(_event(details=details)).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.DELIVERY_TIMEOUT


@pytest.mark.parametrize(
    ("reason", "first_cause"),
    [
        ("too many soft fails", Category.DELIVERY_TIMEOUT),
        ("too many hard fails", None),
        ("asked us by phone", None),
    ],
)
def test_a_sentence_tells_why_the_address_is_on_the_list(
    reason: str, first_cause: Category | None
) -> None:
    details = f"Recipient (gone@example.org) is on the suppression list (reason: {reason})"
    (delivery,) = _read(_event("MessageHeld", details=details)).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SUPPRESSED
    assert delivery.diagnosis.first_cause is first_cause
    assert reason in [one.text for one in delivery.diagnosis.because]


def test_words_that_it_does_not_know_are_unknown_and_shown() -> None:
    (delivery,) = _read(_event("MessageHeld", details="A whim", status="Lost")).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert {"A whim", "Lost"} <= {one.text for one in delivery.diagnosis.because}
    report = _read(_event("MessageNewThing"))
    assert (report.kind, _told(report).name) == (Kind.NOT_A_REPORT, "MessageNewThing")


def test_a_failure_without_a_word_of_why_is_unknown() -> None:
    (delivery,) = _read(_event()).deliveries
    assert (delivery.outcome, delivery.diagnostic) == (Outcome.FAILED, None)
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN


def test_an_event_of_no_mail_tells_of_none() -> None:
    event = {"event": "DomainDNSError", "uuid": "u1", "payload": {"domain": "example.com"}}
    report = _read(event)
    assert (report.kind, report.original) == (Kind.NOT_A_REPORT, None)
    assert (_told(report).message_id, _told(report).tags) == (None, ())


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"payload": {}}, "event"),
        ({"event": 7, "payload": {}}, "event"),
        ({"event": "MessageSent", "payload": "text"}, "payload"),
        (_event(message="text"), "payload.message"),
        (_event(message={"to": ["gone@example.org"]}), "payload.message.to"),
    ],
)
def test_what_an_event_makes_no_sense_without_is_refused_by_its_path(
    payload: dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        _read(payload)
    assert caught.value.path == path


def test_what_it_makes_sense_without_is_a_fault() -> None:
    mail = {**MAIL, "id": [], "tag": {}, "subject": []}
    report = _read(_event(message=mail, timestamp="soon", output={}, details=[], status=True))
    told = " ".join(one.detail for one in report.faults)
    for place in ("message.id", "message.tag", "payload.timestamp", "output", "details", "status"):
        assert place in told
    assert [one.recipient for one in report.deliveries] == ["gone@example.org"]
