from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from bouncekit.model.finding import Finding
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.amazon_ses import find_record, read_record

_MAIL = {"messageId": "0100-1", "source": "a@example.com", "destination": ["b@example.org"]}


def _bounce(**detail: object) -> dict[str, object]:
    return {"notificationType": "Bounce", "mail": _MAIL, "bounce": detail}


def _only(record: Mapping[str, object]) -> Finding:
    (finding,) = read_record(record).findings
    return finding


def test_a_record_alone_and_in_an_envelope() -> None:
    record = _bounce()
    text = json.dumps(record)
    envelope = json.dumps({"Type": "Notification", "Message": text})
    assert find_record(text + "\n\n--\nmore") == record
    assert find_record("\n " + envelope) == record


@pytest.mark.parametrize(
    "text",
    [
        "",
        "notificationType",
        '{"notificationType": "Bounce"',
        '{"notificationType": "Bounce", "mail": "text"}',
        'Look: {"notificationType": "Bounce", "mail": {}}',
        '["notificationType"]',
        json.dumps({"Type": "Notification", "Message": "notificationType: no JSON"}),
        '{"notificationType": ' + "[" * 100_000,
    ],
    ids=["empty", "word", "cut", "mail", "quoted", "list", "message", "deep"],
)
def test_no_record(text: str) -> None:
    assert find_record(text) is None


def test_every_field_of_a_bounce() -> None:
    finding = _only(
        _bounce(
            bounceType="Permanent",
            bounceSubType="General",
            bouncedRecipients=[
                {
                    "emailAddress": "Bo <b@example.org>",
                    "status": "5.1.1",
                    "diagnosticCode": "smtp; 550 5.1.1 no",
                }
            ],
            timestamp="2026-11-23T10:00:02.000Z",
            reportingMTA="dsn; mail.example.com",
        )
    )
    assert finding.narrative is not None
    assert finding.narrative.about(None) == ("amazon ses bounce type Permanent, sub type General",)
    assert (finding.recipient, finding.outcome) == ("b@example.org", Outcome.FAILED)
    assert (finding.status, finding.is_outcome_told) == ("5.1.1", True)
    assert finding.diagnostic == "smtp; 550 5.1.1 no"
    assert finding.reporting_mta == "mail.example.com"
    assert finding.occurred_at == datetime(2026, 11, 23, 10, 0, 2, tzinfo=UTC)


def test_a_bounce_without_a_code_leaves_open_whether_it_lasts() -> None:
    finding = _only(_bounce(bouncedRecipients=[{"emailAddress": "b@example.org"}]))
    assert (finding.is_outcome_told, finding.status, finding.narrative) == (False, None, None)


def test_whom_the_mail_went_to_did_not_all_bounce() -> None:
    assert _only(_bounce(bouncedRecipients=[])).recipient is None


def test_who_was_never_tried_is_told() -> None:
    rejected = {"eventType": "Reject", "mail": _MAIL, "reject": {"reason": "Bad content"}}
    assert _only(rejected).recipient == "b@example.org"


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (None, Category.SPAM_COMPLAINT),
        ("abuse", Category.SPAM_COMPLAINT),
        ("not-spam", Category.UNKNOWN),
        ("virus", Category.VIRUS_DETECTED),
    ],
)
def test_complaints(kind: str | None, category: Category) -> None:
    detail = {"complainedRecipients": ["b@example.org"], "complaintFeedbackType": kind}
    record = {"notificationType": "Complaint", "mail": _MAIL, "complaint": detail}
    reading = read_record(record)
    assert reading.kind is Kind.COMPLAINT
    assert (reading.findings[0].recipient, reading.findings[0].category) == (
        "b@example.org",
        category,
    )


@pytest.mark.parametrize("name", ["Open", "Received", None, ["Bounce"]])
def test_other_events_are_no_report(name: object) -> None:
    assert read_record({"eventType": name, "mail": _MAIL}).kind is Kind.NOT_A_REPORT


@pytest.mark.parametrize("wrong", [None, 1, "text", [], [[]], {"a": 1}, [None, 2]])
def test_what_has_another_type_is_not_told(wrong: object) -> None:
    record = {"notificationType": "Bounce", "mail": {"destination": wrong}, "bounce": wrong}
    reading = read_record(record)
    assert reading.kind is Kind.DELIVERY_REPORT
    assert _only(_bounce(bouncedRecipients=wrong, timestamp=wrong, bounceType=wrong)) is not None
