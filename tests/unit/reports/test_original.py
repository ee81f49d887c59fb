from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bouncekit.model.report import Original
from bouncekit.reports.narrative import ReportText
from bouncekit.reports.original import read_original, returned_header
from bouncekit.wire.header import Header
from bouncekit.wire.message import parse_header, parse_message

_FULL = b"""\
Return-Path: <bounce+1@sender.example>
From: Lena <lena@sender.example>
Sender: robot@sender.example
To: Ann <ann@example.com>, bob@example.org
Cc: ann@example.com
Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=
Date: Mon, 23 Nov 2026 10:00:00 +0000
Message-ID: <1@sender.example>
List-Id: News <news.sender.example>
"""


def test_every_field() -> None:
    assert read_original(parse_header(_FULL), "order 1") == Original(
        message_id="<1@sender.example>",
        sender="lena@sender.example",
        recipients=("ann@example.com", "bob@example.org"),
        subject="Gr\u00fc\u00dfe",
        date=datetime(2026, 11, 23, 10, tzinfo=UTC),
        list_id="News <news.sender.example>",
        envelope_sender="bounce+1@sender.example",
        envelope_id="order 1",
    )


def test_no_field() -> None:
    assert read_original(parse_header(b"Received: x\n")) == Original()
    assert read_original(parse_header(b"Sender: a@example.com\n")) == Original(
        sender="a@example.com"
    )


def test_nothing_came_back() -> None:
    assert read_original(None) is None
    assert read_original(None, "order 1") == Original(envelope_id="order 1")


def _returned(data: str) -> Header | None:
    message = parse_message(data.encode())
    return returned_header(message, ReportText(message))


_PARTS = (
    "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSorry.\n--b\n"
    "Content-Type: {kind}\n\n{first}\n--b\nContent-Type: message/rfc822\n\nSubject: second\n--b--\n"
)


@pytest.mark.parametrize(
    "kind", ["message/rfc822", "text/rfc822-headers", "message/global-headers", "message/partial"]
)
def test_a_part(kind: str) -> None:
    found = _returned(_PARTS.format(kind=kind, first="Subject: first"))
    assert found is not None
    assert found.get("subject") == "first"


def test_a_part_without_a_header() -> None:
    found = _returned(_PARTS.format(kind="message/rfc822", first="no header"))
    assert found is not None
    assert found.get("subject") == "second"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Sorry.\n\n--- Original message ---\n\nFrom: a@example.com\nSubject: x\n\nHello", "x"),
        ("Sorry.\n\nOriginal message follows.\n\n> From: a@example.com\n> Subject: x\n", "x"),
        ("Sorry.\n\n> Received: by x\n> From: a@example.com\n> Subject: x\n", "x"),
        ("Sorry.\n\nOriginal message\n\nMIME-Version: 1.0\nSubject: x\n", "x"),
    ],
)
def test_behind_the_words(text: str, subject: str) -> None:
    found = _returned(f"Subject: bounce\n\n{text}")
    assert found is not None
    assert found.get("subject") == subject


def test_a_quotation_loses_its_marks_only() -> None:
    found = _returned(
        "Subject: bounce\n\nSorry.\n\n> Received: by x\n> \tfor <a@b.example>\n> To: y\n> Cc: z\n"
    )
    assert found is not None
    assert found.get("received") == "by x for <a@b.example>"


@pytest.mark.parametrize(
    "text",
    [
        "Sorry.\n",
        "Sorry.\n\nOriginal message follows.\n\nHello Ann.\n",
        "Sorry.\n\nOriginal message follows.\n\nMIME-Version: 1.0\n\nHello.\n",
    ],
)
def test_no_header_behind_the_words(text: str) -> None:
    assert _returned(f"Subject: bounce\n\n{text}") is None
