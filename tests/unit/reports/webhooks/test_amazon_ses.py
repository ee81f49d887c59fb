"""What the golden payloads of Amazon SES do not show."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.services.amazon_ses import READER

MAIL = {"messageId": "0100-1", "source": "a@example.com", "destination": ["b@example.org"]}
PERSON = {"emailAddress": "b@example.org", "status": "5.1.1", "diagnosticCode": "smtp; 550 no"}


def bounce(**detail: object) -> dict[str, object]:
    full = {"bouncedRecipients": [PERSON], "feedbackId": "f1", **detail}
    return {"notificationType": "Bounce", "mail": MAIL, "bounce": full}


def bridge(kind: str, detail: object) -> dict[str, object]:
    return {"source": "aws.ses", "detail-type": kind, "id": "1", "detail": detail}


def only(payload: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event(payload, provider="ses")
    return report


def key(payload: object) -> str | None:
    return only(payload).event_key


# ----------------------------------------------------------------- recognition


@pytest.mark.parametrize(
    "value",
    [
        {"notificationType": "Bounce", "mail": {}},
        {"eventType": "Bounce", "mail": {}},
        [{"eventType": "Open", "mail": {}}],
        {"source": "aws.ses"},
        {"notificationType": "AmazonSnsSubscriptionSucceeded"},
        {"Type": "SubscriptionConfirmation", "TopicArn": "arn:aws:sns:x"},
        {"Type": "UnsubscribeConfirmation"},
        "Successfully validated SNS topic for Amazon SES event publishing.",
    ],
    ids=json.dumps,
)
def test_its_own_payloads_are_known(value: object) -> None:
    assert READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        {"mail": {}},
        {"eventType": "Bounce"},
        {"notificationType": "Bounce", "mail": "text"},
        {"source": "aws.s3"},
        {"Type": "Notification", "Message": "text"},
        {"Type": "SubscriptionConfirmation", "TopicArn": "arn:scw:sns:x"},
        [{"sg_event_id": "1", "event": "bounce", "email": "a@example.com"}],
        {"RecordType": "Bounce", "MessageID": "1", "Type": "HardBounce"},
        [{"eventType": "Microsoft.Communication.EmailDeliveryReportReceived", "data": {}}],
        "Hello",
    ],
    ids=json.dumps,
)
def test_payloads_of_others_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


def test_header_fields_of_sns_alone_tell_nothing() -> None:
    headers = {"x-amz-sns-message-type": "Notification"}
    assert not READER.recognise({"type": "email_dropped"}, headers)


# ----------------------------------------------------------------- whom it is about


def test_whom_the_mail_went_to_did_not_all_bounce() -> None:
    (delivery,) = only(bounce(bouncedRecipients=[])).deliveries
    assert delivery.recipient is None


def test_who_was_never_tried_is_told() -> None:
    rejected = {"eventType": "Reject", "mail": MAIL, "reject": {"reason": "Bad content"}}
    (delivery,) = only(rejected).deliveries
    assert (delivery.recipient, delivery.outcome) == ("b@example.org", Outcome.FAILED)


def test_people_may_stand_there_as_plain_addresses() -> None:
    report = only(bounce(bouncedRecipients=["b@example.org", "c@example.org"]))
    assert [one.recipient for one in report.deliveries] == ["b@example.org", "c@example.org"]


@pytest.mark.parametrize(
    ("people", "path"),
    [
        ("b@example.org", "bounce.bouncedRecipients"),
        ({"emailAddress": "b@example.org"}, "bounce.bouncedRecipients"),
        ([PERSON, None], "bounce.bouncedRecipients[1]"),
        ([{"emailAddress": ["b@example.org"]}], "bounce.bouncedRecipients[0].emailAddress"),
        ([{"emailAddress": 1}], "bounce.bouncedRecipients[0].emailAddress"),
    ],
)
def test_people_of_another_type_are_refused(people: object, path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        only(bounce(bouncedRecipients=people))
    assert (caught.value.provider, caught.value.path) == ("amazon_ses", path)


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"notificationType": "Bounce", "mail": MAIL, "bounce": "text"}, "bounce"),
        ({"notificationType": "Bounce", "mail": [1], "bounce": {}}, "mail"),
        ({"mail": MAIL}, "eventType"),
        ({"eventType": {"a": 1}, "mail": MAIL}, "eventType"),
        (bridge("Email Bounced", {"eventType": 7, "mail": {}}), "detail.eventType"),
        (bridge("Email Bounced", "text"), "detail"),
    ],
)
def test_what_makes_no_sense_names_its_place(payload: object, path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        only(payload)
    assert caught.value.path == path


def test_what_has_another_type_and_is_not_needed_is_a_fault() -> None:
    report = only(
        {
            "notificationType": "Bounce",
            "mail": {**MAIL, "messageId": [1], "tags": "text", "commonHeaders": {"subject": {}}},
            "bounce": {
                "bounceType": {},
                "timestamp": "soon",
                "reportingMTA": [],
                "bouncedRecipients": [{"emailAddress": "b@example.org", "diagnosticCode": {}}],
            },
        }
    )
    (delivery,) = report.deliveries
    assert (delivery.recipient, delivery.diagnostic) == ("b@example.org", None)
    told = " ".join(fault.detail for fault in report.faults)
    for name in (
        "messageId",
        "tags",
        "subject",
        "bounceType",
        "timestamp",
        "reportingMTA",
        "diagnosticCode",
    ):
        assert f"{name}: expected" in told


# ----------------------------------------------------------------- what it is


@pytest.mark.parametrize("name", ["Open", "Received", "Teleported", "Send"])
def test_other_events_are_no_report(name: str) -> None:
    report = only({"eventType": name, "mail": MAIL})
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (None, Category.SPAM_COMPLAINT),
        ("abuse", Category.SPAM_COMPLAINT),
        ("new", Category.SPAM_COMPLAINT),
        ("not-spam", Category.UNKNOWN),
        ("Not-Spam", Category.UNKNOWN),
        ("virus", Category.VIRUS_DETECTED),
        ("auth-failure", Category.SENDER_UNAUTHENTICATED),
    ],
)
def test_complaints(kind: str | None, category: Category) -> None:
    detail = {"complainedRecipients": ["b@example.org"], "complaintFeedbackType": kind}
    report = only({"notificationType": "Complaint", "mail": MAIL, "complaint": detail})
    (delivery,) = report.deliveries
    assert (report.kind, delivery.outcome) == (Kind.COMPLAINT, None)
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is category
    assert delivery.diagnosis.conflicts == ()


@pytest.mark.parametrize(
    ("person", "kind"),
    [
        ({"emailAddress": "b@example.org"}, Kind.AUTO_REPLY),
        ({"emailAddress": "b@example.org", "action": "failed"}, Kind.DELIVERY_REPORT),
        ({"emailAddress": "b@example.org", "status": "4.0.0"}, Kind.DELIVERY_REPORT),
        ({"emailAddress": "b@example.org", "diagnosticCode": "no"}, Kind.DELIVERY_REPORT),
    ],
)
def test_a_transient_bounce_without_a_report_is_an_automatic_answer(
    person: Mapping[str, object], kind: Kind
) -> None:
    detail = {"bounceType": "transient", "bounceSubType": "GENERAL", "bouncedRecipients": [person]}
    assert only(bounce(**detail)).kind is kind


def test_an_event_of_eventbridge_may_have_its_name_outside_only() -> None:
    inner = {"mail": MAIL, "bounce": {"bouncedRecipients": [PERSON]}}
    for detail in (inner, {"eventType": "Bounce", **inner}):
        (delivery,) = only(bridge("Email Bounced", detail)).deliveries
        assert delivery.outcome is Outcome.FAILED


# ----------------------------------------------------------------- keys


def test_the_same_by_three_ways_has_one_key() -> None:
    event = bounce()
    feedback = {"eventType": "Bounce", **{k: event[k] for k in ("mail", "bounce")}}
    bare = {k: event[k] for k in ("mail", "bounce")}
    keys = {key(event), key(feedback), key(bridge("Email Bounced", bare))}
    assert keys == {"amazon_ses:bounce:f1::b@example.org"}


def test_the_case_of_addresses_makes_no_other_key() -> None:
    upper = bounce(bouncedRecipients=[{**PERSON, "emailAddress": "B@EXAMPLE.ORG"}])
    assert key(upper) == key(bounce())


@pytest.mark.parametrize(
    "other",
    [
        bounce(feedbackId="f2"),
        bounce(bouncedRecipients=["c@example.org"]),
        bounce(feedbackId=None),
        bounce(feedbackId=None, timestamp="2026-01-02T03:04:05Z"),
        {"notificationType": "Bounce", "mail": {}, "bounce": {}},
        {"notificationType": "Complaint", "mail": MAIL, "complaint": {"feedbackId": "f1"}},
    ],
    ids=range(6),
)
def test_another_event_has_another_key(other: dict[str, object]) -> None:
    assert key(other) != key(bounce())


def test_two_clicks_are_two_events() -> None:
    def click(moment: str, link: str) -> dict[str, object]:
        return {"eventType": "Click", "mail": MAIL, "click": {"timestamp": moment, "link": link}}

    keys = [
        key(click("2026-01-02T03:04:05Z", "https://example.com/a")),
        key(click("2026-01-02T03:04:05Z", "https://example.com/b")),
        key(click("2026-01-02T03:04:06Z", "https://example.com/a")),
        key({"eventType": "Open", "mail": MAIL, "open": {"timestamp": "2026-01-02T03:04:05Z"}}),
    ]
    assert len(set(keys)) == len(keys)


def test_tags_of_amazon_are_not_the_senders() -> None:
    tags = {"ses:from-domain": ["example.com"], "campaign": ["a", "b"], "one": "c", "no": 1}
    event = only({"eventType": "Send", "mail": {**MAIL, "tags": tags}}).event
    assert event is not None
    assert event.tags == ("a", "b", "c")
    assert event.metadata == {"campaign": ["a", "b"], "one": ["c"], "no": []}
