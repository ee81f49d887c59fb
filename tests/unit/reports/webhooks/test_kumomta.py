from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Category, Kind, Outcome
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.kumomta import READER

RESPONSE = {"code": 550, "enhanced_code": None, "content": "user unknown", "command": None}
RECORD: dict[str, object] = {
    "type": "Bounce",
    "id": "1d98076abbbc11ed940250ebf67f93bd",
    "sender": "bounce@example.org",
    "recipient": "gone@example.com",
    "queue": "example.com",
    "response": RESPONSE,
    "peer_address": {"name": "mx.example.com.", "addr": "192.0.2.20"},
    "timestamp": 1767323045,
}


def read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**RECORD, **changes})
    return report


@pytest.mark.parametrize("value", [RECORD, [RECORD], {**RECORD, "type": "Unheard"}])
def test_records_are_known(value: object) -> None:
    assert READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [],
        {},
        {"type": "Bounce"},
        {"type": "message.delivered", "response": {"content": "OK"}},
        {**RECORD, "response": "550 user unknown"},
        {**RECORD, "response": {"code": 550}},
        {"RecordType": "Bounce", "MessageID": "1", "ServerID": 2},
        {"eventType": "Bounce", "mail": {"messageId": "1"}},
    ],
)
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


def test_a_type_that_is_not_known_is_no_report_and_keeps_its_name() -> None:
    report = read(type="Unheard")
    assert report.kind is Kind.NOT_A_REPORT
    assert report.event is not None
    assert report.event.name == "Unheard"
    assert report.deliveries == ()


def test_a_class_of_the_operators_own_is_told_as_evidence() -> None:
    (delivery,) = read(bounce_classification="AcmeBlock").deliveries
    assert delivery.diagnosis is not None
    told = {one.rule: one.text for one in delivery.diagnosis.because}
    assert told["kumomta.bounce_classification.unlisted"] == "AcmeBlock"


@pytest.mark.parametrize(
    ("enhanced", "status"),
    [
        ({"class": 5, "subject": 1, "detail": 1}, "5.1.1"),
        ({"class": 2, "subject": 0, "detail": 0}, "2.0.0"),
        ({"class": "5", "subject": "1", "detail": "1"}, "5.1.1"),
        (None, None),
    ],
)
def test_the_enhanced_code_is_put_together(enhanced: object, status: str | None) -> None:
    report = read(response={**RESPONSE, "enhanced_code": enhanced, "content": "no"})
    assert report.deliveries[0].status == status
    assert report.faults == ()


@pytest.mark.parametrize(
    "enhanced",
    [
        "5.1.1",
        {},
        {"class": 9, "subject": 1, "detail": 1},
        {"class": 5, "subject": True, "detail": 1},
        {"class": 5, "subject": 1, "detail": 1000},
        {"class": 5, "subject": 1, "detail": -1},
    ],
)
def test_an_enhanced_code_that_is_none_is_a_fault(enhanced: object) -> None:
    report = read(response={**RESPONSE, "enhanced_code": enhanced})
    assert "response.enhanced_code" in report.faults[0].detail
    assert report.deliveries[0].diagnostic == "550 user unknown"


@pytest.mark.parametrize("type_", ["Expiration", "AdminBounce", "Delay", "Delayed"])
def test_codes_that_kumomta_made_up_are_not_those_of_a_server(type_: str) -> None:
    code = {"class": 5, "subject": 7, "detail": 1}
    response = {"code": 551, "enhanced_code": code, "content": "given up", "command": None}
    (delivery,) = read(type=type_, response=response).deliveries
    assert delivery.reply is None
    assert delivery.status is None
    assert delivery.remote_mta is None
    assert delivery.diagnostic == "given up"


def test_what_begins_as_its_own_words_is_not_put_down_to_the_peer() -> None:
    response = {**RESPONSE, "code": 421, "content": "KumoMTA internal: failed to send: timed out"}
    (delivery,) = read(type="TransientFailure", response=response).deliveries
    assert delivery.reply is None
    assert delivery.remote_mta is None


def test_the_host_that_brought_a_report_did_not_refuse_the_mail() -> None:
    assert read().deliveries[0].remote_mta == "mx.example.com"
    assert read(type="OOB").deliveries[0].remote_mta is None


def test_a_peer_without_a_name_is_told_by_its_address() -> None:
    (delivery,) = read(peer_address={"addr": "192.0.2.20"}).deliveries
    assert delivery.remote_mta == "192.0.2.20"
    assert read(peer_address=None).deliveries[0].remote_mta is None


def test_a_complaint_is_not_of_the_address_that_takes_the_reports() -> None:
    report = read(type="Feedback", recipient="fbl@example.org", feedback_report=None)
    assert report.kind is Kind.COMPLAINT
    assert [one.recipient for one in report.deliveries] == [None]


@pytest.mark.parametrize(
    ("feedback", "people"),
    [
        ({"supplemental_trace": {"recipient": ["a@example.com", "b@example.com"]}}, "ab"),
        ({"original_rcpt_to": ["<a@example.com>"]}, "a"),
        ({"extensions": {"removal-recipient": ["a@example.com"]}}, "a"),
        ({"original_message": "To: a@example.com\nSubject: x\n\n"}, "a"),
    ],
)
def test_complainers_are_found_where_a_report_has_them(
    feedback: dict[str, object], people: str
) -> None:
    report = read(type="Feedback", feedback_report={"feedback_type": "abuse", **feedback})
    assert [one.recipient for one in report.deliveries] == [f"{one}@example.com" for one in people]


def test_of_several_recipients_of_a_mail_none_is_blamed() -> None:
    feedback = {"original_message": "To: a@example.com, b@example.com\n\n"}
    report = read(type="Feedback", feedback_report=feedback)
    assert [one.recipient for one in report.deliveries] == [None]


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (None, Category.SPAM_COMPLAINT),
        ("fraud", Category.SPAM_COMPLAINT),
        ("opt-out", Category.UNSUBSCRIBED),
        ("virus", Category.VIRUS_DETECTED),
        ("unheard", Category.SPAM_COMPLAINT),
    ],
)
def test_the_feedback_type_says_what_it_is(kind: str | None, category: Category) -> None:
    (delivery,) = read(type="Feedback", feedback_report={"feedback_type": kind}).deliveries
    assert delivery.outcome is None
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is category


def test_fields_of_the_mail_are_found_in_any_case() -> None:
    headers = {"SUBJECT": "Hello", "message-Id": "<m@example.org>", "From": "A <a@example.org>"}
    original = read(headers=headers).original
    assert original is not None
    assert original.subject == "Hello"
    assert original.message_id == "<m@example.org>"
    assert original.sender == "a@example.org"


@pytest.mark.parametrize("key", ["type", "recipient", "response"])
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(key: str) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event({**RECORD, key: 5}, provider="kumomta")
    assert caught.value.path == key


@pytest.mark.parametrize("key", ["meta", "headers", "peer_address", "timestamp"])
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    report = read(**{key: ["odd"]})
    assert key in report.faults[0].detail
    assert report.deliveries[0].outcome is Outcome.FAILED


def test_a_record_without_a_recipient_has_one_delivery() -> None:
    assert [one.recipient for one in read(recipient=None).deliveries] == [None]


def test_a_line_that_is_cut_does_not_lose_the_others() -> None:
    lines = (
        '{"type":"Delivery","queue":"q","response":{"code":250,"content":"OK"},"id":"1"}\n'
        '{"type":"Bounce","queue":"q","resp'
    )
    first, second = bouncekit.classify_event(lines)
    assert first.deliveries[0].outcome is Outcome.DELIVERED
    assert second.kind is Kind.NOT_A_REPORT
    assert second.faults


def test_attempts_recipients_and_records_without_an_id_have_keys_of_their_own() -> None:
    keys = {
        read(**changes).event_key
        for changes in (
            {},
            {"timestamp": 1767323046},
            {"recipient": "other@example.com"},
            {"type": "TransientFailure"},
            {"id": None},
            {"id": None, "timestamp": 1767323046},
        )
    }
    assert len(keys) == 6
    assert read().event_key == read(recipient="GONE@example.com").event_key


def test_what_the_server_said_to_the_sender_says_nothing_of_the_recipient() -> None:
    refusal = {**RESPONSE, "command": "MAIL FROM:<bounce@example.org>"}
    (delivery,) = read(response=refusal).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SENDER_REJECTED
    assert delivery.diagnosis.suppress is bouncekit.Suppress.NO
