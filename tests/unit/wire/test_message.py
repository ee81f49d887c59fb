from __future__ import annotations

import pytest

from bouncekit.model.words import FaultKind
from bouncekit.wire.limits import Limits
from bouncekit.wire.message import Message, parse_header, parse_message, split_header

REPORT = b"""\
Return-Path: <>
From: MAILER-DAEMON@mx.example.org
Subject: Undelivered Mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="b/1"

This is a MIME message.

--b/1
Content-Type: text/plain; charset=us-ascii

Sorry.

--b/1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; a@example.net
Action: failed

--b/1
Content-Type: message/rfc822

From: b@example.com
Subject: Hello

Hi.

--b/1--
"""


def _shape(message: Message) -> object:
    parts = [(part.media_type, part.header.items(), part.text) for part in message.parts]
    return message.header.items(), parts, message.preamble, message.epilogue, message.faults


def test_a_report() -> None:
    message = parse_message(REPORT)
    assert message.media_type == "multipart/report"
    assert message.param("Report-Type") == "delivery-status"
    assert message.header.get("subject") == "Undelivered Mail"
    assert [part.media_type for part in message.parts] == [
        "text/plain",
        "message/delivery-status",
        "message/rfc822",
    ]
    assert message.parts[0].text == "Sorry.\n"
    assert message.preamble == b"This is a MIME message.\n"
    assert message.faults == ()
    assert message.text.startswith("This is a MIME message.")
    assert repr(message) == "<Message multipart/report, 3 parts>"
    header, body = split_header(message.parts[2].content)
    assert header.get("Subject") == "Hello"
    assert body == b"Hi.\n"


@pytest.mark.parametrize("newline", [b"\r\n", b"\r", b"\r\r\n"], ids=["crlf", "cr", "cr crlf"])
def test_line_breaks_make_no_difference(newline: bytes) -> None:
    assert _shape(parse_message(REPORT.replace(b"\n", newline))) == _shape(parse_message(REPORT))


@pytest.mark.parametrize(
    "before",
    [
        b"\n\n",
        b" \n\t\n",
        b"\xef\xbb\xbf",
        b"From MAILER-DAEMON Mon Jan  2 15:04:05 2006\n",
        b">From MAILER-DAEMON Mon Jan  2 15:04:05 2006\n",
        b"\xef\xbb\xbf\nFrom x\n",
        b"\0\0\n",
    ],
)
def test_what_storing_put_before_is_taken_off(before: bytes) -> None:
    assert _shape(parse_message(before + REPORT)) == _shape(parse_message(REPORT))


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_message_in_utf16(codec: str) -> None:
    assert _shape(parse_message(REPORT.decode().encode(codec))) == _shape(parse_message(REPORT))


@pytest.mark.parametrize("data", [b"", b"\n\n", b" \t\r\n", b"\0\0\0", b"\xef\xbb\xbf"])
def test_nothing(data: bytes) -> None:
    message = parse_message(data)
    assert [fault.kind for fault in message.faults] == [FaultKind.EMPTY]
    assert message.parts == ()
    assert message.text == ""
    assert not message.header
    assert message.media_type == "text/plain"
    assert message.param("charset") is None


@pytest.mark.parametrize(
    "data",
    [
        b"The mail could not be delivered.\nSubject: is in the text\n",
        b"Hi: this is no header\n\nbut prose",
        b"<a@example.com>: unknown",
        b"http://example.com/\n",
        b"\xff\xfe\xfd",
        b"   Indented: text\n",
        b"--b: c\n",
    ],
)
def test_text_without_a_header(data: bytes) -> None:
    message = parse_message(data)
    assert not message.header
    (part,) = message.parts
    assert part.media_type == "text/plain"
    assert message.text == part.plain
    assert message.preamble == message.epilogue == b""


@pytest.mark.parametrize(
    ("data", "body"),
    [
        (b"Subject: x\n\nbody", b"body"),
        (b"Subject : x\n\nbody", b"body"),
        (b"Status: 5.1.1\nAction: failed\n\nbody", b"body"),
        (b"Subject: x\nThe body\n", b"The body\n"),
        (b"junk\nReceived: x\n\nbody", b"body"),
        (b"Subject: x", b""),
    ],
)
def test_where_the_body_begins(data: bytes, body: bytes) -> None:
    message = parse_message(data)
    assert message.header
    assert message.parts[0].content == body


def test_a_header_that_does_not_end_is_told() -> None:
    message = parse_message(b"Subject: x\nThe body\n")
    assert [fault.kind for fault in message.faults] == [FaultKind.BAD_HEADER]


def test_the_first_content_type_that_can_be_read_counts() -> None:
    data = b"Content-Type: \xff\nContent-Type: text/html; charset=utf-8\n\n<p>a"
    message = parse_message(data)
    assert message.media_type == "text/html"
    assert message.param("charset") == "utf-8"
    assert message.text == "a"
    assert message.text is message.text
    assert parse_message(b"Content-Type: \xff\n\na").media_type == "text/plain"


def test_a_message_is_cut() -> None:
    message = parse_message(b"Subject: x\n\n" + b"y" * 100, limits=Limits(message_bytes=20))
    assert message.parts[0].content == b"y" * 8
    assert [fault.kind for fault in message.faults] == [FaultKind.LIMIT_REACHED]


def test_split_header() -> None:
    header, body = split_header(b"\r\nFrom: a@example.com\r\nSubject: x\r\n\r\nbody\r\n")
    assert header.names() == ("from", "subject")
    assert body == b"body\n"
    header, body = split_header(b"only text")
    assert not header
    assert body == b"only text"
    header, body = split_header(b"Subject: x\n\nbody", limits=Limits(message_bytes=13))
    assert body == b"b"


def test_parse_header() -> None:
    assert parse_header(b"From: a\nSubject: x\n").get("Subject") == "x"
    assert parse_header(b"From: a\n\nSubject: x\n").get("Subject") is None
    assert not parse_header(b"")
