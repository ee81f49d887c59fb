"""Four times the input takes at most about four times as long, and no answer grows without end."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable

import pytest

import bouncekit
from bouncekit.model.words import FaultKind, Kind
from bouncekit.reports.dsn import find_fields, read_status_body
from bouncekit.reports.freeform import find_recipients
from bouncekit.reports.marks import scan_marks, scan_placed_marks
from bouncekit.reports.narrative import Blocks
from bouncekit.reports.people import read_line
from bouncekit.reports.smtp import find_status, read_reply
from bouncekit.wire.header import Header
from bouncekit.wire.limits import DEFAULT_LIMITS
from bouncekit.wire.source import FaultLog

_TIMES = 4
#: A law of squares would need 16 times as long.
_MOST = 2.5 * _TIMES
#: What a busy machine may add.
_FLOOR = 0.25
#: No input of a megabyte may take longer than this, in seconds.
_PATIENCE = 30.0

_SYSTEM = b"Return-Path: <>\nFrom: MAILER-DAEMON@mail.sender.example\nTo: lena@sender.example\n"
_BOUNCE = _SYSTEM + b"Subject: Undelivered Mail Returned to Sender\n\n"
_STATUS = _SYSTEM + (
    b"Subject: Undelivered Mail\nContent-Type: multipart/report; report-type=delivery-status; "
    b"boundary=b\n\n--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\n"
    b"Reporting-MTA: dns; mail.sender.example\n\n"
)
_FEEDBACK = (
    b"Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n"
    b"--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
)
_GROUP = b"Final-Recipient: rfc822; %d@example.com\nAction: failed\nStatus: 5.1.1\n\n"


def _seconds(read: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        read()
        best = min(best, time.perf_counter() - start)
    return best


def _assert_linear(read: Callable[[int], Callable[[], object]], size: int) -> None:
    small = _seconds(read(size))
    large = _seconds(read(size * _TIMES))
    assert large <= small * _MOST + _FLOOR


def _nested(count: int) -> bytes:
    return b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(count)
    )


_MESSAGES: dict[str, Callable[[int], bytes]] = {
    "nested parts": lambda n: _nested(n // 50),
    "packed reports": lambda n: b"Content-Type: message/rfc822\n\n" * (n // 31) + _STATUS,
    "many parts": lambda n: (
        _SYSTEM
        + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\n\nAction: x\n" * (n // 15)
    ),
    "one long line": lambda n: _BOUNCE + b"x" * n,
    "one long address": lambda n: _BOUNCE + b"x" * n + b"@example.com",
    "long subject": lambda n: _SYSTEM + b"Subject: " + b"undeliverable " * (n // 14) + b"\n\nx",
    "header bomb": lambda n: _SYSTEM + b"X: y\n" * (n // 5) + b"\nx",
    "failed recipients": lambda n: (
        _SYSTEM + b"X-Failed-Recipients: " + b"a@b.example, " * (n // 13) + b"\n\nx"
    ),
    "parentheses": lambda n: _BOUNCE + b"(" * n,
    "quotes": lambda n: _BOUNCE + b'"' * n,
    "angles": lambda n: _BOUNCE + b"<" * n,
    "ats": lambda n: _BOUNCE + b"550 " + b"@" * n,
    "quotation": lambda n: _BOUNCE + b"To: x\n" + b">>>>>>>> x\n" * (n // 11),
    "almost headers": lambda n: _BOUNCE + b"To: x\nCc: y\n\n" * (n // 13),
    "addresses": lambda n: (
        _BOUNCE + b"".join(b"<%d@example.com>: 550 no\n" % one for one in range(n // 25))
    ),
    "transcript": lambda n: (
        _BOUNCE + b"   ----- Transcript of session follows -----\n"
        b">>> RCPT To:<a@example.com>\n<<< 550 5.1.1 no\n" * (n // 45)
    ),
    "marks": lambda n: _BOUNCE + b"original message follows\nundeliverable\n" * (n // 39),
    "codes": lambda n: _BOUNCE + b"550 5.1.1 " * (n // 10),
    "fields in a text": lambda n: _BOUNCE + b"Action: failed\nStatus: 5.1.1\n\n" * (n // 30),
    "groups": lambda n: _STATUS + b"".join(_GROUP % one for one in range(n // 70)),
    "empty groups": lambda n: _STATUS + b"Action: failed\n\n" * (n // 16),
    "one group": lambda n: _STATUS + b"Final-Recipient: rfc822; a@example.com\n" * (n // 39),
    "diagnostics": lambda n: (
        _STATUS
        + b"Final-Recipient: rfc822; a@example.com\n"
        + b"Diagnostic-Code: smtp; 550 x\n" * (n // 29)
    ),
    "long diagnostic": lambda n: (
        _STATUS
        + b"Final-Recipient: rfc822; a@example.com\nDiagnostic-Code: smtp; "
        + b"550 " * (n // 4)
    ),
    "complainers": lambda n: (
        _FEEDBACK + b"".join(b"Original-Rcpt-To: %d@b.example\n" % one for one in range(n // 28))
    ),
    "complaints": lambda n: (
        _FEEDBACK + b"--b\nContent-Type: message/feedback-report\n\n\n" * (n // 45)
    ),
    "html": lambda n: (
        _SYSTEM
        + b"Subject: Undelivered Mail\nContent-Type: text/html\n\n"
        + b"<p>a@b.example" * (n // 14)
    ),
    "wide letters": lambda n: _BOUNCE + "\u914d\u4fe1".encode() * (n // 6),
}


@pytest.mark.parametrize("name", _MESSAGES)
def test_messages(name: str) -> None:
    make = _MESSAGES[name]

    def read(size: int) -> Callable[[], object]:
        data = make(size)
        return lambda: bouncekit.classify(data)

    _assert_linear(read, 60_000)


_TEXTS = {
    "codes": "550 5.1.1 ",
    "bare codes": " 550",
    "dotted numbers": "5.1.1.",
    "lines of codes": "550-\n",
    "types": " x-a;",
    "almost types": " x-",
    "spaces": " ",
    "line feeds": "\n",
    "angles": "<",
    "breaks": "<br>",
    "entities": "&amp;",
    "ats": "@",
    "addresses": "a@b.example ",
    "commands": "after the ",
    "hosts": "host a.",
    "in reply": "(in reply to ",
    "versions": "version ",
    "colons": ": ",
    "fields": "Action: failed\n",
    "field names": "action",
    "transcript": "<<< 550 ",
    "wide": "\u914d\uff1a",
    "gateways": "smtp=a@",
    "escapes": "\\x{41}+2B",
}
_READERS: dict[str, Callable[[str], object]] = {
    "read_reply": read_reply,
    "find_status": find_status,
    "find_fields": find_fields,
    "read_status_body": lambda text: read_status_body(text, FaultLog(10)),
    "read_status_body_recipient": lambda text: read_status_body(
        f"Final-Recipient: rfc822;{text}", FaultLog(10)
    ),
    "read_line": read_line,
    "Blocks": lambda text: Blocks(text).find("a@b.example"),
    "find_recipients": lambda text: find_recipients(Header(b""), text, None),
    "scan_marks": scan_marks,
    "scan_placed_marks": scan_placed_marks,
    "classify_reply": bouncekit.classify_reply,
}


@pytest.mark.parametrize("name", _READERS)
def test_texts(name: str) -> None:
    reader = _READERS[name]

    for text in _TEXTS.values():

        def read(size: int, text: str = text) -> Callable[[], object]:
            hostile = "550 a@b.example" + text * (size // len(text)) + "@c"
            return lambda: reader(hostile)

        _assert_linear(read, 8_000)


def _kinds(report: bouncekit.Report) -> set[FaultKind]:
    return {fault.kind for fault in report.faults}


def test_two_hundred_thousand_recipients() -> None:
    data = _STATUS + b"".join(_GROUP % one for one in range(200_000))
    start = time.perf_counter()
    report = bouncekit.classify(data)
    assert time.perf_counter() - start < _PATIENCE
    assert 0 < len(report.deliveries) <= DEFAULT_LIMITS.groups
    assert FaultKind.LIMIT_REACHED in _kinds(report)


def test_a_hundred_thousand_addresses() -> None:
    data = _BOUNCE + b"".join(b"<%d@example.com>: no such user\n" % one for one in range(100_000))
    start = time.perf_counter()
    report = bouncekit.classify(data)
    assert time.perf_counter() - start < _PATIENCE
    assert report.kind is Kind.DELIVERY_REPORT
    assert FaultKind.LIMIT_REACHED in _kinds(report)


def test_ten_megabytes_of_angles() -> None:
    start = time.perf_counter()
    bouncekit.classify(_BOUNCE + b"<" * 10_000_000)
    assert time.perf_counter() - start < _PATIENCE


@pytest.mark.parametrize("name", ["groups", "addresses", "nested parts", "angles", "transcript"])
def test_memory_is_bounded(name: str) -> None:
    data = _MESSAGES[name](2_000_000)
    bouncekit.classify(data[:10_000])
    tracemalloc.start()
    try:
        bouncekit.classify(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40 * len(data) + 50_000_000
