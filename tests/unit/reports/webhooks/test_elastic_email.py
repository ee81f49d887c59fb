from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Category, Kind
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.elastic_email import READER

NOTIFICATION: dict[str, object] = {
    "to": "gone@example.com",
    "from": "sender@example.org",
    "status": "Error",
    "category": "NoMailbox",
    "channel": "HTTP API",
    "transaction": "e94c7ba1",
    "messageid": "AbC",
    "date": "1/2/2026 3:04:05 AM",
    "subject": "Your order",
}
ROW: dict[str, object] = {
    "TransactionID": "e94c7ba1",
    "MsgID": "AbC",
    "To": "gone@example.com",
    "EventType": "Bounce",
    "EventDate": "2026-01-02T03:04:05Z",
    "MessageCategory": "NoMailbox",
    "Message": "550 5.1.1 user unknown",
}


def read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**NOTIFICATION, **changes}, provider="elastic_email")
    return report


@pytest.mark.parametrize("value", [NOTIFICATION, [NOTIFICATION], ROW, [ROW]])
def test_both_shapes_are_known(value: object) -> None:
    assert READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [],
        {"status": "Error", "to": "gone@example.com"},
        {"TransactionID": "1"},
        {"status": "failed", "recipientAddress": "gone@example.com", "messageId": "1"},
    ],
)
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


def test_a_reply_alone_in_its_key_is_no_envelope() -> None:
    (report,) = bouncekit.classify_event(ROW)
    assert report.deliveries[0].diagnostic == "550 5.1.1 user unknown"


def test_a_status_that_is_not_known_is_no_report() -> None:
    assert read(status="Teleported").kind is Kind.NOT_A_REPORT


def test_a_category_that_is_not_known_is_told_as_evidence() -> None:
    (delivery,) = read(category="Gremlins").deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert [one.text for one in delivery.diagnosis.because] == ["Gremlins"]


def test_the_category_of_a_mail_that_arrived_says_nothing() -> None:
    (delivery,) = read(status="AbuseReport", category="Spam").deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SPAM_COMPLAINT
    assert delivery.diagnosis.conflicts == ()


def test_where_the_service_did_not_try_its_words_are_no_reply() -> None:
    (delivery,) = read(category="NotDelivered", message="550 bounced before").deliveries
    assert delivery.diagnostic is None
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SUPPRESSED


def test_a_bounce_without_a_category_is_unknown() -> None:
    (delivery,) = read(category="").deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN


def test_the_month_of_a_date_stands_first() -> None:
    event = read(date="12/31/2025 11:04:05 PM").event
    assert event is not None
    assert event.occurred_at is not None
    assert event.occurred_at.isoformat() == "2025-12-31T23:04:05+00:00"


def test_the_mail_is_named_by_its_transaction_where_nothing_else_does() -> None:
    event = read(messageid=None, channel=None).event
    assert event is not None
    assert event.message_id == "e94c7ba1"
    assert event.tags == ()


@pytest.mark.parametrize(("key", "value"), [("status", 5), ("status", None), ("to", ["x"])])
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(key: str, value: object) -> None:
    with pytest.raises(PayloadError) as caught:
        read(**{key: value})
    assert caught.value.path == key


@pytest.mark.parametrize("key", ["from", "subject", "date", "message", "channel", "category"])
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    assert key in read(**{key: ["odd"]}).faults[0].detail


def test_events_and_recipients_have_keys_of_their_own() -> None:
    changes: tuple[dict[str, object], ...] = (
        {},
        {"status": "Sent"},
        {"to": "other@example.com"},
        {"to": None},
        {"date": "1/2/2026 3:04:06 AM"},
        {"messageid": "DeF"},
    )
    assert len({read(**one).event_key for one in changes}) == len(changes)


def test_a_form_with_a_list_for_each_field_is_known() -> None:
    form = {key: [value] for key, value in NOTIFICATION.items()}
    (report,) = bouncekit.classify_event(form)
    assert report.deliveries[0].recipient == "gone@example.com"
