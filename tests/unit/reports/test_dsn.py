from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bouncekit.model.finding import Finding
from bouncekit.model.words import FaultKind, Outcome
from bouncekit.reports.dsn import StatusBody, find_fields, read_status_body
from bouncekit.reports.limits import MAX_REPLY
from bouncekit.wire.source import FaultLog

FULL = """\
Original-Envelope-Id: order+2B17
Reporting-MTA: dns; mail.example.org
DSN-Gateway: dns; gateway.example.org
Received-From-MTA: dns; [192.0.2.10]
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000

Original-Recipient: rfc822; team+2Bnews@example.com
Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net (192.0.2.20)
Diagnostic-Code: smtp; 550-5.1.1 User
    550 5.1.1 unknown
Last-Attempt-Date: Mon, 23 Nov 2026 10:00:05 +0000
Final-Log-ID: 4F1
Will-Retry-Until: Sat, 28 Nov 2026 10:00:00 +0000
"""


def _read(text: str) -> tuple[StatusBody, list[tuple[FaultKind, str]]]:
    faults = FaultLog(100)
    body = read_status_body(text, faults)
    return body, [(fault.kind, fault.detail) for fault in faults.found()]


def _one(fields: str) -> Finding:
    (finding,) = _read(f"Reporting-MTA: dns; mail.example.org\n\n{fields}\n")[0].findings
    return finding


def test_every_field() -> None:
    body, faults = _read(FULL)
    assert body == StatusBody(
        findings=(
            Finding(
                recipient="ann@example.net",
                original_recipient="team+2Bnews@example.com",
                outcome=Outcome.FAILED,
                is_outcome_told=True,
                status=body.findings[0].status,
                diagnostic="smtp; 550-5.1.1 User 550 5.1.1 unknown",
                remote_mta="mx.example.net",
                reporting_mta="mail.example.org",
                occurred_at=datetime(2026, 11, 23, 10, 0, 5, tzinfo=UTC),
            ),
        ),
        envelope_id="order+17",
    )
    assert body.findings[0].status == "5.1.1"
    assert faults == []


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_line_breaks_make_no_difference(newline: str) -> None:
    assert _read(FULL.replace("\n", newline)) == _read(FULL)


def test_several_recipients_in_order() -> None:
    body, _ = _read(
        "Reporting-MTA: dns; mail.example.org\n\n"
        "Final-Recipient: rfc822; b@example.com\nAction: failed\nStatus: 5.1.1\n\n"
        "Final-Recipient: rfc822; a@example.com\nAction: delayed\nStatus: 4.4.1\n\n"
        "Final-Recipient: rfc822; b@example.com\nAction: failed\nStatus: 5.1.1\n"
    )
    assert [(one.recipient, one.outcome) for one in body.findings] == [
        ("b@example.com", Outcome.FAILED),
        ("a@example.com", Outcome.DELAYED),
    ]


def test_groups_without_an_empty_line_between_them() -> None:
    body, _ = _read("Reporting-MTA: dns; m.example.org\nFinal-Recipient: rfc822; a@example.com\n")
    assert [one.recipient for one in body.findings] == ["a@example.com"]


@pytest.mark.parametrize("text", ["", "\n\n", "Hello", "Reporting-MTA: dns; mail.example.org"])
def test_no_recipient(text: str) -> None:
    assert _read(text)[0].findings == ()


@pytest.mark.parametrize(
    ("action", "outcome"),
    [
        ("failed", Outcome.FAILED),
        ("Failed (bad destination)", Outcome.FAILED),
        ("failure", Outcome.FAILED),
        ("expired", Outcome.FAILED),
        ("delayed", Outcome.DELAYED),
        ("deferred", Outcome.DELAYED),
        ("DELIVERED", Outcome.DELIVERED),
        ("deliverable", Outcome.DELIVERED),
        ("relayed", Outcome.RELAYED),
        ("expanded", Outcome.EXPANDED),
    ],
)
def test_actions(action: str, outcome: Outcome) -> None:
    finding = _one(f"Final-Recipient: rfc822; a@example.com\nAction: {action}\nStatus: 4.0.0")
    assert (finding.outcome, finding.is_outcome_told) == (outcome, True)


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ("Final-Recipient: rfc822; a@example.com\nStatus: 2.0.0", Outcome.DELIVERED),
        ("Final-Recipient: rfc822; a@example.com\nStatus: 5.0.0", Outcome.FAILED),
        ("Final-Recipient: rfc822; a@example.com\nStatus: 4.0.0", Outcome.FAILED),
        ("Final-Recipient: rfc822; a@example.com", Outcome.FAILED),
        ("Final-Recipient: rfc822; a@example.com\nAction: wondered", Outcome.FAILED),
        ("Final-Recipient: rfc822; a@example.com\nAction: 5", Outcome.FAILED),
        ("Original-Recipient: rfc822; a@example.com", Outcome.FAILED),
        ("Status: 2.1.5", Outcome.DELIVERED),
    ],
)
def test_no_action(fields: str, outcome: Outcome) -> None:
    finding = _one(fields)
    assert (finding.outcome, finding.is_outcome_told) == (outcome, False)


def test_a_group_that_says_nothing() -> None:
    assert _read("Status: fine\n\nX-Actual-Recipient: rfc822; a@example.com")[0].findings == ()


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("rfc822; a@example.com", "a@example.com"),
        ("RFC822;a@example.com", "a@example.com"),
        ("rfc822; <a@example.com>", "a@example.com"),
        ("a@example.com", "a@example.com"),
        ("rfc822; a+b@example.com", "a+b@example.com"),
        ("rfc822; Ann <a@example.com> (gone)", "a@example.com"),
        ("rfc822; @relay.example.org:a@example.com", "a@example.com"),
        (r"utf-8; m\x{FC}ller@example.com", "m\u00fcller@example.com"),
        ("utf-8; m\u00fcller@example.com", "m\u00fcller@example.com"),
        ("utf-8; a+40example.com", "a@example.com"),
        ("utf-8; ann+de@example.com", "ann+de@example.com"),
        (r"rfc822; m\x{FC}ller@example.com", "m\u00fcller@example.com"),
        ("X400; /RFC-822=a(a)example.com/ADMD=x/C=DK/", "a@example.com"),
        ("x400; /dda.rfc822=a(a)example.com/P=y/", "a@example.com"),
        ("x400; /S=Ann/O=Example/C=DK/", None),
        ("rfc822; Ann Example", None),
        ("rfc822;", None),
        ("unknown", None),
    ],
)
def test_recipients(value: str, address: str | None) -> None:
    finding = _one(f"Final-Recipient: {value}\nAction: failed\nStatus: 5.0.0")
    assert finding.recipient == address


def test_x400_stays_the_original() -> None:
    finding = _one(
        "Original-Recipient: x400; /S=Ann/C=DK/\nFinal-Recipient: rfc822; a@example.com\n"
        "Action: failed"
    )
    assert finding.original_recipient == "/S=Ann/C=DK/"


@pytest.mark.parametrize(
    ("fields", "recipient", "original"),
    [
        (
            (
                "Final-Recipient: rfc822; list@example.com\n"
                "X-Actual-Recipient: rfc822; ann@example.net"
            ),
            "list@example.com",
            "ann@example.net",
        ),
        (
            "Final-Recipient: rfc822; ann@example.net\nX-Actual-Recipient: rfc822; ann@example.net",
            "ann@example.net",
            None,
        ),
        ("X-Actual-Recipient: rfc822; ann@example.net", "ann@example.net", None),
        (
            "Final-Recipient: x-local; ann\nOriginal-Recipient: rfc822; ann@example.net",
            "ann@example.net",
            "ann@example.net",
        ),
    ],
    ids=["two", "one", "actual only", "local name"],
)
def test_final_original_and_actual(fields: str, recipient: str, original: str | None) -> None:
    finding = _one(f"{fields}\nAction: failed\nStatus: 5.0.0")
    assert (finding.recipient, finding.original_recipient) == (recipient, original)


@pytest.mark.parametrize(
    ("fields", "diagnostic"),
    [
        ("Diagnostic-Code: smtp; 550 no", "smtp; 550 no"),
        ("Diagnostic-Code: smtp; 550 a\nDiagnostic-Code: smtp; 554 b", "smtp; 550 a\nsmtp; 554 b"),
        ("X-Postfix-Diagnostic-Code: smtp; 550 no", "smtp; 550 no"),
        ("Diagnostic-Code: smtp; =?utf-8?Q?550_n=C3=B8?=", "smtp; 550 n\u00f8"),
        ("Diagnostic-Code:\nX-Postfix-Diagnostic-Code: smtp; 550 no", "smtp; 550 no"),
        ("Status: 5.1.1 (bad destination)", "bad destination"),
        ("Status: 5.1.1 (bad", None),
        ("Status: 5.1.1", None),
        ("Diagnostic-Code:", None),
    ],
)
def test_diagnostics(fields: str, diagnostic: str | None) -> None:
    assert _one(f"Final-Recipient: rfc822; a@example.com\n{fields}").diagnostic == diagnostic


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("dns; mx.example.com", "mx.example.com"),
        ("dns; mx.example.com (192.0.2.1)", "mx.example.com"),
        ("dns;mx.example.com(192.0.2.1)", "mx.example.com"),
        ("mx.example.com", "mx.example.com"),
        ("dns; [192.0.2.1]", "192.0.2.1"),
        ("smtp; ", None),
        ("dns; <>", None),
    ],
)
def test_hosts(value: str, name: str | None) -> None:
    finding = _one(f"Final-Recipient: rfc822; a@example.com\nRemote-MTA: {value}")
    assert finding.remote_mta == name


def test_the_arrival_is_the_time_where_no_attempt_is_told() -> None:
    finding = _one(
        "Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000\nFinal-Recipient: rfc822; a@example.com"
    )
    assert finding.occurred_at == datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "kind", "detail"),
    [
        ("Action: failed\nStatus: 5.1.1", FaultKind.MISSING_FIELD, "without Final-Recipient"),
        ("Final-Recipient: rfc822; a@example.com", FaultKind.MISSING_FIELD, "without Action"),
        ("Final-Recipient: rfc822; a@example.com", FaultKind.MISSING_FIELD, "without Status"),
        ("Final-Recipient: rfc822; a@example.com", FaultKind.MISSING_FIELD, "no Reporting-MTA"),
        ("Final-Recipient: x-local; a", FaultKind.BAD_FIELD, "Final-Recipient that"),
        ("Status: 5.1.1\nAction: wondered", FaultKind.BAD_FIELD, "Action that"),
        ("Final-Recipient: rfc822; a@b.example\nStatus: 5", FaultKind.BAD_FIELD, "Status that"),
        (
            "Status: 5.1.1\nLast-Attempt-Date: yesterday",
            FaultKind.BAD_FIELD,
            "Last-Attempt-Date that",
        ),
        (
            f"Status: 5.1.1\nDiagnostic-Code: smtp; {'x' * MAX_REPLY}",
            FaultKind.LIMIT_REACHED,
            "Diagnostic-Code over",
        ),
        ("Status: 5.1.1\n\n" * 10_001, FaultKind.LIMIT_REACHED, "10000 groups"),
    ],
)
def test_what_is_wrong_is_told(text: str, kind: FaultKind, detail: str) -> None:
    assert any(one is kind and detail in told for one, told in _read(text)[1])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Final-Recipient: x\nAction: y", 0),
        ("words\n\n> Final-Recipient: x\n> Action: y", 7),
        ("words\n  status : x\n  DIAGNOSTIC-CODE: y", 6),
        ("Action: only one", None),
        ("no field", None),
    ],
)
def test_finding_fields(text: str, place: int | None) -> None:
    assert find_fields(text) == place
