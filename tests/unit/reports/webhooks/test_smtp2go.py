from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Kind
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.smtp2go import READER

EVENT: dict[str, object] = {
    "event": "bounce",
    "time": "2026-01-02T03:04:05Z",
    "email_id": "1abCDe-Fgh1Ij-2K",
    "rcpt": "gone@example.com",
    "bounce": "hard",
    "host": "mx.example.com [192.0.2.20]",
    "message": "550 5.1.1 user unknown",
}


def read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**EVENT, **changes}, provider="smtp2go")
    return report


@pytest.mark.parametrize("key", ["rcpt", "recipients", "sendtime", "srchost"])
def test_events_are_known_by_the_services_own_keys(key: str) -> None:
    event = {"event": "processed", "email_id": "1", key: "x"}
    assert READER.recognise(event, {})
    assert READER.recognise([event], {})


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [],
        {"event": "bounce", "email_id": "1"},
        {"event": "bounce", "rcpt": "gone@example.com"},
        {"type": "email.bounced", "data": {"email_id": "1"}},
        {"type": "email_dropped", "email_id": "1", "email_to": "gone@example.com"},
    ],
)
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


def test_an_event_that_is_not_known_is_no_report() -> None:
    report = read(event="teleported")
    assert report.kind is Kind.NOT_A_REPORT
    assert report.event is not None
    assert report.event.name == "teleported"


def test_a_kind_of_bounce_that_is_not_known_is_told_as_evidence() -> None:
    (delivery,) = read(bounce="feathery", message=None).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is bouncekit.Category.UNKNOWN
    assert delivery.diagnosis.because[0].text == "feathery"


def test_a_reject_has_no_word_of_a_server() -> None:
    (delivery,) = read(event="reject", bounce=None, host=None).deliveries
    assert delivery.diagnostic is None
    assert delivery.remote_mta is None
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is bouncekit.Category.SUPPRESSED
    assert delivery.diagnosis.first_cause is None


def test_a_form_tells_the_same_as_json() -> None:
    form = "&".join(f"{key}={value}" for key, value in EVENT.items())
    (report,) = bouncekit.classify_event(form)
    assert report.deliveries == read().deliveries
    assert report.event_key == read().event_key


def test_what_the_service_does_not_name_is_the_senders() -> None:
    event = read(**{"X-Order": "7", "Message-ID": "<m@example.org>", "Subject": "Hi"}).event
    assert event is not None
    assert event.metadata == {"X-Order": "7"}


def test_a_time_without_a_zone_is_in_utc() -> None:
    event = read(time="2026-01-02 03:04:05").event
    assert event is not None
    assert event.occurred_at is not None
    assert event.occurred_at.isoformat() == "2026-01-02T03:04:05+00:00"


@pytest.mark.parametrize("key", ["event", "rcpt"])
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(key: str) -> None:
    with pytest.raises(PayloadError) as caught:
        read(**{key: 5})
    assert caught.value.path == key


@pytest.mark.parametrize("key", ["from_address", "sender", "host", "message", "time", "Subject"])
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    assert key in read(**{key: ["odd"]}).faults[0].detail


def test_events_and_recipients_have_keys_of_their_own() -> None:
    changes: tuple[dict[str, object], ...] = (
        {},
        {"event": "delivered"},
        {"rcpt": "other@example.com"},
        {"time": "2026-01-02T03:04:06Z"},
        {"email_id": None},
        {"rcpt": None, "recipients": ["a@example.com", "b@example.com"]},
        {"rcpt": None},
    )
    assert len({read(**one).event_key for one in changes}) == len(changes)


def test_the_command_that_was_refused_tells_whom_it_is_about() -> None:
    refused = read(context="MAIL FROM:<bounce@example.org>", message="550 user unknown")
    assert refused.deliveries[0].diagnosis is not None
    assert refused.deliveries[0].diagnosis.category is bouncekit.Category.SENDER_REJECTED


def test_a_form_with_a_list_for_each_field_is_known() -> None:
    (report,) = bouncekit.classify_event({key: [value] for key, value in EVENT.items()})
    assert report.deliveries[0].recipient == "gone@example.com"
