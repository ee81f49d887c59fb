from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bouncekit.model.finding import Finding
from bouncekit.model.words import Category, FaultKind
from bouncekit.reports.arf import read_feedback, read_returned_complaint
from bouncekit.wire.header import Header
from bouncekit.wire.message import parse_header
from bouncekit.wire.source import FaultLog

_RETURNED = parse_header(b"From: news@example.org\nTo: Ann <ann@example.net>\nSubject: News\n")


def _read(text: str, returned: Header | None = _RETURNED) -> tuple[Finding, ...]:
    return read_feedback(text, returned, FaultLog(10))


def test_every_field() -> None:
    assert _read(
        "Feedback-Type: abuse\nUser-Agent: Example/1\nVersion: 1\n"
        "Original-Rcpt-To: <ann@example.com>\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0000\n"
        "Reporting-MTA: dns; mail.example.com\nSource-IP: 192.0.2.1\n"
    ) == (
        Finding(
            recipient="ann@example.com",
            reporting_mta="mail.example.com",
            occurred_at=datetime(2026, 11, 23, 10, tzinfo=UTC),
            category=Category.SPAM_COMPLAINT,
            mark="arf.abuse",
        ),
    )


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("abuse", Category.SPAM_COMPLAINT),
        ("Fraud", Category.SPAM_COMPLAINT),
        ("other", Category.SPAM_COMPLAINT),
        ("opt-out", Category.UNSUBSCRIBED),
        ("opt-out-list", Category.UNSUBSCRIBED),
        ("virus", Category.VIRUS_DETECTED),
        ("auth-failure", Category.SENDER_UNAUTHENTICATED),
    ],
)
def test_types(kind: str, category: Category) -> None:
    (finding,) = _read(f"Feedback-Type: {kind}\nOriginal-Rcpt-To: ann@example.com\n")
    assert (finding.category, finding.mark) == (category, f"arf.{kind.lower()}")


def test_an_unknown_type_is_another_complaint() -> None:
    (finding,) = _read("Feedback-Type: x-new-kind\nOriginal-Rcpt-To: ann@example.com\n")
    assert (finding.category, finding.mark) == (Category.SPAM_COMPLAINT, "arf.other")


def test_not_spam_is_nobodys_failure() -> None:
    (finding,) = _read("Feedback-Type: not-spam\nOriginal-Rcpt-To: ann@example.com\n")
    assert (finding.recipient, finding.category) == ("ann@example.com", Category.UNKNOWN)
    assert finding.mark == "arf.not-spam"


def test_no_type_is_abuse_and_a_fault() -> None:
    faults = FaultLog(10)
    (finding,) = read_feedback("User-Agent: Example/1\n", _RETURNED, faults)
    assert finding.category is Category.SPAM_COMPLAINT
    assert [fault.kind for fault in faults.found()] == [FaultKind.MISSING_FIELD]


@pytest.mark.parametrize(
    ("fields", "people"),
    [
        ("Original-Rcpt-To: a@example.com\nOriginal-Rcpt-To: b@example.com", ["a", "b"]),
        ("Original-Rcpt-To: a@example.com, b@example.com", ["a", "b"]),
        ("Original-Rcpt-To: a@example.com\nOriginal-Rcpt-To: a@example.com", ["a"]),
        ("Original-Rcpt-To: rfc822; a@example.com", ["a"]),
        ("Original-Rcpt-To: user@@example\nRemoval-Recipient: c@example.com", ["c"]),
        ("Removal-Recipient: c@example.com", ["c"]),
        ("\n\nOriginal-Rcpt-To: a@example.com", ["a"]),
    ],
)
def test_complainers(fields: str, people: list[str]) -> None:
    found = _read(f"Feedback-Type: abuse\n{fields}\n", None)
    assert [one.recipient for one in found] == [f"{name}@example.com" for name in people]


@pytest.mark.parametrize(
    ("header", "person"),
    [
        (b"X-HmXmrOriginalRecipient: a@example.com\nTo: b@example.com\n", "a@example.com"),
        (b"To: b@example.com\nDelivered-To: c@example.com\n", "c@example.com"),
        (b"X-Original-To: d@example.com\nDelivered-To: c@example.com\n", "d@example.com"),
        (b"To: b@example.com\n", "b@example.com"),
        (b"To: b@example.com, a@example.com\n", None),
        (b"Subject: x\n", None),
    ],
)
def test_the_complainer_in_the_returned_mail(header: bytes, person: str | None) -> None:
    returned = parse_header(header)
    assert [one.recipient for one in _read("Feedback-Type: abuse", returned)] == [person]
    assert read_returned_complaint(returned) == (
        Finding(recipient=person, category=Category.SPAM_COMPLAINT, mark="arf.jmrp"),
    )


def test_nobody_is_told() -> None:
    (finding,) = _read("Feedback-Type: abuse", None)
    assert (finding.recipient, finding.reporting_mta, finding.occurred_at) == (None, None, None)


def test_a_failed_check_is_nobodys_complaint() -> None:
    (finding,) = _read("Feedback-Type: auth-failure\nAuth-Failure: dmarc\nReporting-MTA: dns;\n")
    assert finding.recipient is finding.reporting_mta is None
    (named,) = _read("Feedback-Type: auth-failure\nOriginal-Rcpt-To: ann@example.com\n")
    assert named.recipient == "ann@example.com"


def test_the_reporting_host_without_a_type() -> None:
    (finding,) = _read("Feedback-Type: abuse\nReporting-MTA: mail.example.com\n")
    assert finding.reporting_mta == "mail.example.com"
