"""What the golden payloads of SendGrid do not show."""

from __future__ import annotations

import json

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, Kind, Permanence, Source, Suppress
from bouncekit.reports.webhooks.services.sendgrid import READER


def event(**more: object) -> dict[str, object]:
    return {
        "email": "ann@example.org",
        "timestamp": 1767323045,
        "event": "bounce",
        "sg_event_id": "e1",
        "sg_message_id": "m1.recvd-1",
        **more,
    }


def only(**more: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event([event(**more)])
    return report


def why(**more: object) -> bouncekit.Diagnosis:
    (delivery,) = only(**more).deliveries
    assert delivery.diagnosis is not None
    return delivery.diagnosis


# ----------------------------------------------------------------- recognition


@pytest.mark.parametrize(
    ("value", "headers"),
    [
        ([{"sg_event_id": "1"}], {}),
        ([{"sg_message_id": "1"}], {}),
        ([{"smtp-id": "<a>", "event": "dropped", "email": "a"}], {}),
        ({"sg_event_id": "1"}, {}),
        ([{"event": "bounce"}], {"x-twilio-email-event-webhook-signature": "x"}),
        ([], {"x-twilio-email-event-webhook-signature": "x"}),
    ],
    ids=json.dumps,
)
def test_its_own_payloads_are_known(value: object, headers: dict[str, str]) -> None:
    assert READER.recognise(value, headers)


@pytest.mark.parametrize(
    "value",
    [
        [{"event": "bounce", "email": "a@example.com", "time": 1, "MessageID": 1}],
        [{"smtp-id": "<a>", "event": "bounce"}],
        [{"msys": {}}],
        [{"eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "data": {}}],
        {"event": "bounce", "email": "a@example.com", "message-id": "<a>"},
        [1],
        [],
    ],
    ids=json.dumps,
)
def test_payloads_of_others_are_not(value: object) -> None:
    assert not READER.recognise(value, {"content-type": "application/json"})


def test_header_fields_find_it_whatever_their_case() -> None:
    headers = {"X-Twilio-Email-Event-Webhook-Signature": "x"}
    (report,) = bouncekit.classify_event([{"event": "open"}], headers=headers)
    assert report.event is not None
    assert report.event.provider == "sendgrid"


@pytest.mark.parametrize("name", ["SendGrid", "twilio", "Twilio SendGrid", "twilio-sendgrid"])
def test_it_has_other_names(name: str) -> None:
    (report,) = bouncekit.classify_event([{"event": "open"}], provider=name)
    assert report.event is not None
    assert report.event.provider == "sendgrid"


# ----------------------------------------------------------------- wrong types


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"event": None}, "[0].event"),
        ({"event": 1}, "[0].event"),
        ({"event": ["bounce"]}, "[0].event"),
        ({"email": 1}, "[0].email"),
        ({"email": ["ann@example.org"]}, "[0].email"),
    ],
)
def test_what_makes_no_sense_names_its_place(more: dict[str, object], path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        only(**more)
    assert (caught.value.provider, caught.value.path) == ("sendgrid", path)


@pytest.mark.parametrize(
    "name", ["reason", "type", "bounce_classification", "category", "sg_event_id", "timestamp"]
)
def test_what_has_another_type_and_is_not_needed_is_a_fault(name: str) -> None:
    report = only(**{name: {"a": 1}})
    assert len(report.deliveries) == 1
    assert [fault.detail.split(": ")[1] for fault in report.faults] == [f"[0].{name}"]


def test_nobody_may_be_named() -> None:
    (delivery,) = only(email=None).deliveries
    assert delivery.recipient is None


# ----------------------------------------------------------------- words


@pytest.mark.parametrize("value", ["Invalid Address", "invalid address", "INVALID_ADDRESS"])
def test_classifications_are_known_however_they_are_spelled(value: str) -> None:
    assert why(bounce_classification=value).category is Category.MAILBOX_NOT_FOUND


@pytest.mark.parametrize("name", ["bounce_classification", "type"])
def test_a_new_word_is_unknown_and_stands_in_the_evidence(name: str) -> None:
    found = why(**{name: "Cosmic Rays"})
    assert (found.category, found.permanence) == (Category.UNKNOWN, Permanence.UNKNOWN)
    assert [(one.source, one.text) for one in found.because] == [(Source.LABEL, "Cosmic Rays")]
    assert [one.rule for one in found.because] == [f"sendgrid.{name}.unlisted"]


def test_a_new_reason_of_a_drop_says_nothing_of_the_address() -> None:
    found = why(event="dropped", reason="Account Under Review")
    assert (found.category, found.suppress) == (Category.UNKNOWN, Suppress.AFTER_REPEATS)
    assert [one.text for one in found.because] == ["Account Under Review"]


@pytest.mark.parametrize(
    ("reason", "category"),
    [
        ("Invalid", Category.BAD_ADDRESS),
        ("Invalid SMTPAPI header: no JSON", Category.CONTENT_REJECTED),
        ("  spam content (anything)", Category.SPAM_DETECTED),
        ("Duplicate Message: 5 of 5", Category.POLICY_REJECTED),
        ("BOUNCED ADDRESS", Category.SUPPRESSED),
    ],
)
def test_of_two_reasons_the_longer_is_meant(reason: str, category: Category) -> None:
    assert why(event="dropped", reason=reason).category is category


def test_what_the_service_says_of_a_drop_is_no_reply_of_a_server() -> None:
    (delivery,) = only(event="dropped", reason="Bounced Address", status="5.0.0").deliveries
    assert (delivery.diagnostic, delivery.status, delivery.reply) == (None, None, None)


# ----------------------------------------------------------------- the rest


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("abc.recvd-5d8f6c-1-6958.0", "abc"),
        ("abc.filter0001.16648.5515E0B88.0", "abc"),
        ("abc", "abc"),
        (None, None),
        ("", None),
    ],
)
def test_the_id_of_the_mail_is_what_its_api_gave(id_: str | None, expected: str | None) -> None:
    found = only(sg_message_id=id_).event
    assert found is not None
    assert found.message_id == expected


def test_keys_are_its_own_ids() -> None:
    assert only().event_key == "sendgrid:e1"
    first, same, other = (only(sg_event_id=None, attempt=number) for number in ("1", "1", "2"))
    assert first.event_key == same.event_key != other.event_key


@pytest.mark.parametrize("name", ["unsubscribe", "group_unsubscribe"])
def test_who_asked_for_no_more_mail_gets_none(name: str) -> None:
    report = only(event=name)
    assert (report.kind, why(event=name).category) == (Kind.COMPLAINT, Category.UNSUBSCRIBED)
    assert why(event=name).suppress is Suppress.YES


def test_metadata_is_what_is_not_its_own() -> None:
    found = only(customer="1007", url="https://example.com/").event
    assert found is not None
    assert found.metadata == {"customer": "1007"}
