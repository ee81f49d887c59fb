"""Records of Amazon SES that Amazon SNS sends by mail."""

from __future__ import annotations

import json

import pytest

from bouncekit.model.words import Kind
from bouncekit.reports.webhooks.mailed import read_mailed

MAIL = {"messageId": "0100-1", "source": "a@example.com", "destination": ["b@example.org"]}
BOUNCE = {
    "notificationType": "Bounce",
    "mail": MAIL,
    "bounce": {"bouncedRecipients": [{"emailAddress": "b@example.org"}], "feedbackId": "f1"},
}
TEXT = json.dumps(BOUNCE)
ENVELOPE = json.dumps({"Type": "Notification", "Message": TEXT})


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"{TEXT}\n\n--\nIf you wish to stop receiving notifications, visit the link below:\n",
        f"\n {ENVELOPE}",
        f"{ENVELOPE}\n--\nmore",
        json.dumps({"Records": [{"body": TEXT}]}),
    ],
    ids=["alone", "with a footer", "envelope", "envelope with a footer", "records"],
)
def test_a_record_at_the_beginning_is_read(text: str) -> None:
    reading = read_mailed(text)
    assert reading is not None
    assert reading.kind is Kind.DELIVERY_REPORT
    assert [finding.recipient for finding in reading.findings] == ["b@example.org"]
    assert reading.event is not None
    assert (reading.event.provider, reading.event.id) == ("amazon_ses", "f1")
    assert reading.event.raw == BOUNCE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "notificationType",
        '{"notificationType": "Bounce"',
        '{"notificationType": "Bounce", "mail": "text"}',
        'Look: {"notificationType": "Bounce", "mail": {}}',
        '["notificationType"]',
        '{"a": "notificationType"}',
        '{"Records": ["notificationType"]}',
        '{"Records": [], "a": "notificationType"}',
        json.dumps({"Type": "Notification", "Message": "notificationType: no JSON"}),
        '{"notificationType": ' + "[" * 100_000,
    ],
    ids=[
        "empty",
        "word",
        "cut",
        "mail",
        "quoted",
        "list",
        "other",
        "records of texts",
        "no records",
        "message",
        "deep",
    ],
)
def test_no_record(text: str) -> None:
    assert read_mailed(text) is None


def test_a_record_that_makes_no_sense_is_no_report() -> None:
    reading = read_mailed('{"notificationType": 1, "eventType": [], "mail": {}}')
    assert reading is not None
    assert (reading.kind, reading.findings) == (Kind.NOT_A_REPORT, ())
