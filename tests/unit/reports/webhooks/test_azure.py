from __future__ import annotations

from collections.abc import Mapping

import pytest

from bouncekit import classify_event
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.report import Report
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.services.azure import READER

REPORT = "Microsoft.Communication.EmailDeliveryReportReceived"
VALIDATION = "Microsoft.EventGrid.SubscriptionValidationEvent"


def _event(status: object = "Bounced", /, **data: object) -> dict[str, object]:
    own = {"recipient": "gone@example.org", "messageId": "m1", "status": status}
    return {"id": "i1", "eventType": REPORT, "data": {**own, **data}}


def _cloud(event: Mapping[str, object]) -> dict[str, object]:
    """The same in the schema of CloudEvents."""
    other = {key: value for key, value in event.items() if key != "eventType"}
    return {**other, "type": event["eventType"], "specversion": "1.0"}


def _read(payload: object) -> Report:
    (report,) = classify_event(payload, provider="azure")
    return report


def _told(report: Report) -> Event:
    assert report.event is not None
    return report.event


def test_it_knows_both_schemas_alone_and_in_arrays() -> None:
    known = [
        [_event()],
        _event(),
        _cloud(_event()),
        [_cloud(_event()), _cloud(_event())],
        [{"eventType": VALIDATION, "data": {"validationCode": "c"}}],
        [{"eventType": "Microsoft.Communication.SMSReceived", "data": {}}],
    ]
    assert all(READER.recognise(one, {}) for one in known)
    assert READER.recognise([], {"aeg-event-type": "Notification"})


@pytest.mark.parametrize(
    "payload",
    [
        [],
        "Bounced",
        {"eventType": REPORT},
        {"eventType": 7, "data": {}},
        {"eventType": "Bounce", "mail": {}, "data": {}},
        {"eventType": "Microsoft.Storage.BlobCreated", "data": {}},
        {"type": "email.bounced", "data": {"email_id": "e1"}},
        {"type": "com.example.Microsoft.Communication.Email", "data": {}},
    ],
)
def test_it_leaves_the_payloads_of_others_alone(payload: object) -> None:
    assert not READER.recognise(payload, {})


def test_no_events_are_no_reports() -> None:
    assert classify_event([], headers={"Aeg-Event-Type": "Notification"}) == ()


def test_both_schemas_say_the_same() -> None:
    event = _event(deliveryStatusDetails={"statusMessage": "550 5.1.1 user unknown"})
    grid, cloud = _read([event]), _read(_cloud(event))
    assert grid.deliveries == cloud.deliveries
    assert _told(grid).key == _told(cloud).key
    assert _told(grid).name == _told(cloud).name == REPORT


def test_an_event_sent_again_has_the_same_key_and_another_event_another() -> None:
    events: list[dict[str, object]] = [
        _event(),
        {**_event(), "id": "i2"},
        {**_event(), "id": None},
        {**_event("Failed"), "id": None},
    ]
    keys = [_told(_read(one)).key for one in events]
    assert keys == [_told(_read(one)).key for one in events]
    assert len(set(keys)) == len(events)


def test_a_validation_is_nothing_of_ours() -> None:
    payload = [{"eventType": VALIDATION, "data": {"validationCode": "c", "recipient": 7}}]
    (report,) = classify_event(payload)
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())
    assert _told(report).raw["data"] == {"validationCode": "c", "recipient": 7}


def test_a_status_that_it_does_not_know_is_a_failure_and_shown() -> None:
    (delivery,) = _read(_event("Vanished")).deliveries
    assert delivery.outcome is Outcome.FAILED
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert "Vanished" in [one.text for one in delivery.diagnosis.because]


@pytest.mark.parametrize(
    ("details", "diagnostic", "host"),
    [
        (
            {"statusMessage": "550 user unknown", "recipientMailServerHostName": "mx.example.org"},
            "550 user unknown",
            "mx.example.org",
        ),
        ("550 user unknown", "550 user unknown", None),
        ({}, None, None),
        ("", None, None),
        (None, None, None),
    ],
)
@pytest.mark.parametrize("key", ["deliveryStatusDetails", "DeliveryStatusDetails"])
def test_why_is_told_in_an_object_or_in_a_text(
    key: str, details: object, diagnostic: str | None, host: str | None
) -> None:
    (delivery,) = _read(_event(**{key: details})).deliveries
    assert (delivery.diagnostic, delivery.remote_mta) == (diagnostic, host)


def test_a_suppression_is_told_by_nobody_else() -> None:
    details = {"statusMessage": "550 user unknown", "recipientMailServerHostName": "mx.example.org"}
    (delivery,) = _read(_event("Suppressed", deliveryStatusDetails=details)).deliveries
    assert (delivery.diagnostic, delivery.remote_mta) == (None, None)
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SUPPRESSED


@pytest.mark.parametrize(
    "key", ["deliveryAttemptTimeStamp", "deliveryAttemptTimestamp", "ReceivedTimestamp"]
)
def test_the_time_of_the_attempt_has_several_names(key: str) -> None:
    event = {**_event(**{key: "2026-11-23T10:00:01.2855749+00:00"}), "eventTime": "2026-11-24"}
    moment = _told(_read(event)).occurred_at
    assert moment is not None
    assert moment.isoformat() == "2026-11-23T10:00:01.285574+00:00"


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"data": {}}, "type"),
        ({"eventType": REPORT, "data": "text"}, "data"),
        ({"eventType": REPORT, "data": {}}, "data.status"),
        (_event(7), "data.status"),
        (_event(recipient=["gone@example.org"]), "data.recipient"),
        (_event(deliveryStatusDetails=["x"]), "data.deliveryStatusDetails"),
    ],
)
def test_what_an_event_makes_no_sense_without_is_refused_by_its_path(
    payload: dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        _read(payload)
    assert caught.value.path == path


def test_an_event_that_cannot_be_read_does_not_lose_the_others() -> None:
    reports = classify_event([_event(7), _event()])
    assert [one.kind for one in reports] == [Kind.NOT_A_REPORT, Kind.DELIVERY_REPORT]


def test_what_it_makes_sense_without_is_a_fault() -> None:
    wrong: dict[str, object] = {"messageId": [], "internetMessageId": {}, "sender": []}
    report = _read(_event(**wrong, deliveryAttemptTimeStamp="soon"))
    told = " ".join(one.detail for one in report.faults)
    for place in (*wrong, "deliveryAttemptTimeStamp"):
        assert place in told
    assert report.original is None
    assert [one.recipient for one in report.deliveries] == ["gone@example.org"]
