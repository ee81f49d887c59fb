from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Category, Kind, Outcome
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.oracle import READER

ACCEPTED = "com.oraclecloud.emaildelivery.emaildomain.outboundaccepted"
RELAYED = "com.oraclecloud.emaildelivery.emaildomain.outboundrelayed"
SUPPRESSION = "254 4.7.1 Suppression for user ocid1.user.oc1..example to gone@example.com"


def make(type_: str = RELAYED, /, **data: object) -> dict[str, object]:
    told = {"recipient": "gone@example.com", "sender": "sender@example.org", **data}
    return {"id": "a1", "time": "2026-01-02T03:04:05Z", "type": type_, "data": told}


def read(type_: str = RELAYED, /, **data: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event(make(type_, **data), provider="oracle")
    return report


@pytest.mark.parametrize(
    "value",
    [
        make(),
        [make(ACCEPTED)],
        {"logContent": make()},
        {"datetime": 1, "data": {"logContent": make()}},
        [{"logContent": make()}],
    ],
)
def test_records_are_known_alone_and_in_exports(value: object) -> None:
    assert READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [],
        {},
        {"logContent": 5},
        {"data": {"action": "bounce"}},
        {"type": "Microsoft.Communication.EmailDeliveryReportReceived", "data": {}},
        {"type": "email.bounced", "data": {"email_id": "1"}},
    ],
)
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


@pytest.mark.parametrize("error", [None, "Recipient suppressed", "RECIPIENT SUPPRESSED"])
def test_a_reply_of_success_may_say_that_the_recipient_is_suppressed(error: str | None) -> None:
    report = read(ACCEPTED, action="accept", errorType=error, smtpStatus=SUPPRESSION)
    assert report.kind is Kind.DELIVERY_REPORT
    (delivery,) = report.deliveries
    assert delivery.outcome is Outcome.FAILED
    assert delivery.diagnostic is None
    assert delivery.reply is None
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SUPPRESSED


@pytest.mark.parametrize("reply", ["250 2.1.5 gone@example.com and options Ok", None])
def test_a_submission_without_an_error_is_no_report(reply: str | None) -> None:
    assert read(ACCEPTED, action="accept", smtpStatus=reply).kind is Kind.NOT_A_REPORT


def test_an_error_of_a_submission_that_is_not_known_is_a_failure_all_the_same() -> None:
    (delivery,) = read(ACCEPTED, action="Accept", errorType="Gremlins").deliveries
    assert delivery.outcome is Outcome.FAILED
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert [one.text for one in delivery.diagnosis.because] == ["Gremlins"]


def test_a_submission_may_name_no_recipient() -> None:
    report = read(ACCEPTED, action="accept", errorType="Reset", recipient=None)
    assert [one.recipient for one in report.deliveries] == [None]


def test_a_submission_was_refused_by_no_server_of_the_recipient() -> None:
    host = {"recipientMailServer": "mx.example.com", "errorType": "Invalid recipient"}
    (delivery,) = read(ACCEPTED, action="accept", **host).deliveries
    assert delivery.remote_mta is None


def test_an_action_that_is_not_known_is_no_report() -> None:
    report = read(action="teleport", errorType="hard")
    assert report.kind is Kind.NOT_A_REPORT
    assert report.event is not None
    assert report.event.name == "teleport"


def test_a_category_that_is_not_documented_is_told_as_evidence() -> None:
    (delivery,) = read(action="bounce", bounceCategory="gremlins").deliveries
    assert delivery.diagnosis is not None
    assert [one.text for one in delivery.diagnosis.because] == ["gremlins"]


def test_the_path_of_an_error_goes_through_what_wraps_the_record() -> None:
    wrapped = {"data": {"logContent": make(action=5)}}
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event([wrapped])
    assert caught.value.path == "[0].data.logContent.data.action"


@pytest.mark.parametrize(
    ("key", "path"), [("action", "data.action"), ("recipient", "data.recipient")]
)
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(key: str, path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        read(**{"action": "bounce", key: 5})
    assert caught.value.path == path


@pytest.mark.parametrize(
    "key", ["sender", "smtpStatus", "errorType", "bounceCategory", "messageId"]
)
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    assert key in read(**{"action": "bounce", key: ["odd"]}).faults[0].detail


def test_the_id_of_the_record_is_its_key_and_without_one_all_that_it_says() -> None:
    assert read(action="bounce").event_key == "oracle:a1"
    nameless = [{**make(action=one), "id": None} for one in ("bounce", "relay")]
    keys = [report.event_key for report in bouncekit.classify_event(nameless)]
    assert keys[0] != keys[1]


def test_an_id_that_is_no_message_id_is_not_taken_for_one() -> None:
    report = read(action="bounce", messageId="06a9aa8e-0542", sender=None)
    assert report.original is None
    assert report.event is not None
    assert report.event.message_id == "06a9aa8e-0542"


@pytest.mark.parametrize(
    ("type_", "action"), [(RELAYED, "relay"), (RELAYED, "Relay"), (ACCEPTED, "accept")]
)
@pytest.mark.parametrize("reply", ["550 5.1.1 user unknown", "452 4.2.2 mailbox full"])
def test_a_reply_that_refuses_is_a_failure_without_an_error(
    type_: str, action: str, reply: str
) -> None:
    (delivery,) = read(type_, action=action, smtpStatus=reply).deliveries
    assert delivery.outcome in {Outcome.FAILED, Outcome.DELAYED}
    assert delivery.diagnostic == reply
