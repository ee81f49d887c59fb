from __future__ import annotations

import pytest

from bouncekit.reports.marks import scan_marks
from bouncekit.reports.narrative import ReportText
from bouncekit.reports.signs import is_automatic, is_bounce, is_passed_on, is_system
from bouncekit.wire.header import Header
from bouncekit.wire.message import Message, parse_message

_RETURNED = (
    "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{words}\n"
    "--b\nContent-Type: message/rfc822\n\nSubject: x\n--b--\n"
)
_SAYS = "Your message could not be delivered to ann@example.com."


def _is_bounce(data: str) -> bool:
    message: Message = parse_message(data.encode())
    text = ReportText(message)
    subject = scan_marks(message.header.get("subject") or "")
    by_system = is_system(message.header)
    return is_bounce(message.header, text, scan_marks(text.text), subject, by_system=by_system)


def _mail(header: str, words: str = _SAYS) -> str:
    return f"{header}\nTo: lena@sender.example\n\n{words}\n"


@pytest.mark.parametrize(
    "data",
    [
        _mail("X-Failed-Recipients: ann@example.com", "Hello"),
        _SAYS,
        _mail("From: MAILER-DAEMON@example.com\nSubject: x"),
        _mail("From: Mail Delivery System <x@example.com>\nSubject: x"),
        _mail("From: postmaster@example.com\nSubject: Undelivered mail", "Hello"),
        _mail("From: <>\nSubject: x"),
        _mail("From: \nSubject: x"),
        "From: postmaster@example.com\nSubject: x\n"
        + _RETURNED.format(words="ann@example.com\nno such person"),
        _mail("Return-Path: <>\nFrom: server@example.com\nSubject: Mail delivery failed"),
        _mail(
            "From: server@example.com\nSubject: Mail delivery failed\nAuto-Submitted: auto-replied"
            "\nIn-Reply-To: <1@example.com>"
        ),
        _mail(
            "From: server@example.com\nSubject: Mail delivery failed\nIn-Reply-To: <1@example.com>",
            f"{_SAYS}\n\nOriginal message follows.\n\nHello",
        ),
        "From: list-owner@example.com\nList-Id: <x>\nSubject: Message rejected\n"
        + _RETURNED.format(words=_SAYS),
        "Return-Path: <>\nFrom: no-reply@example.com\nSubject: Mail\n"
        + _RETURNED.format(words=_SAYS),
        _mail(
            "From: Mail Delivery System <x@example.com>\nSubject: x",
            f"{_SAYS}\nClick here for help.",
        ),
        _mail(
            "From: Mail Delivery System <x@example.com>\nSubject: x",
            "Not delivered: undeliverable. Log in to read more.\n\nOriginal message\n\nx",
        ),
    ],
)
def test_bounces(data: str) -> None:
    assert _is_bounce(data)


@pytest.mark.parametrize(
    "data",
    [
        "Hello Ann.",
        _mail("From: postmaster@example.com\nSubject: Newsletter", "Hello"),
        _mail("From: ann@example.com\nSubject: Lunch"),
        _mail("From: ann@example.com\nSubject: Mail delivery failed"),
        _mail("From: ann@example.com\nSubject: Mail delivery failed", "Hello"),
        _mail("From: ann@example.com\nSubject: Re: Mail delivery failed"),
        _mail("From: ann@example.com\nSubject: Fwd: Mail delivery failed"),
        _mail("From: ann@example.com\nSubject: Mail delivery failed\nIn-Reply-To: <1@example.com>"),
        _mail("From: ann@example.com\nSubject: Mail delivery failed\nList-Id: <x>"),
        _mail("Return-Path: <>\nFrom: ann@example.com\nSubject: Lunch"),
        _mail(
            "From: Mail Delivery System <x@phish.example>\nSubject: Undelivered mail",
            "5 pending messages could not be delivered. Click here.",
        ),
        _mail(
            "From: x@phish.example\nSubject: Undelivered mail",
            "Your message could not be delivered. Verify your account.",
        ),
    ],
)
def test_no_bounces(data: str) -> None:
    assert not _is_bounce(data)


@pytest.mark.parametrize(
    ("subject", "passed_on"),
    [
        ("Re: Undelivered Mail", True),
        ("FWD: Undelivered Mail", True),
        ("SV: Undelivered Mail", True),
        ("WG: Undelivered Mail", True),
        ("Undelivered Mail (re: order)", False),
        ("Undelivered Mail", False),
    ],
)
def test_what_a_person_passes_on(subject: str, passed_on: bool) -> None:  # noqa: FBT001 - a table
    assert is_passed_on(scan_marks(subject)) is passed_on


def _header(data: str) -> Header:
    return parse_message(data.encode()).header


@pytest.mark.parametrize(
    ("header", "automatic"),
    [
        ("", True),
        ("From: postmaster@example.com\nSubject: x\n", True),
        ("From: a@example.com\nReturn-Path: <>\n", True),
        ("From: a@example.com\nAuto-Submitted: auto-generated\n", True),
        ("From: a@example.com\nSubject: Undelivered Mail\n", True),
        ("From: a@example.com\nSubject: Undelivered Mail\nIn-Reply-To: <1@b.example>\n", False),
        ("From: a@example.com\nSubject: Undelivered Mail\nList-Id: <x>\n", False),
        ("From: a@example.com\nSubject: Hello\n", False),
        ("From: postmaster@example.com\nSubject: Re: Undelivered Mail\n", False),
    ],
)
def test_what_a_program_sends(header: str, automatic: bool) -> None:  # noqa: FBT001 - a table
    found = _header(header)
    subject = scan_marks(found.get("subject") or "")
    assert is_automatic(found, subject, by_system=is_system(found)) is automatic
