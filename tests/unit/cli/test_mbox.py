from __future__ import annotations

import io

import pytest

from bouncekit.cli.mbox import LINE_BYTES, is_separator, split_mbox


@pytest.mark.parametrize(
    "line",
    [
        b"From MAILER-DAEMON Mon Nov 23 14:16:00 2026\n",
        b"From - Mon Nov 23 14:16:00 2026\r\n",
        b"From 1823@xxx Mon Nov 23 14:16:00 +0000 2026\n",
        b"From jane@example.com  Mon, 23 Nov 2026 14:16:00 +0100\n",
        b"From jane@example.com Mon Nov  2 14:16 2026\n",
    ],
)
def test_a_line_with_an_address_and_a_date_separates(line: bytes) -> None:
    assert is_separator(line)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"From: jane@example.com\n",
        b"From my point of view, Monday is fine\n",
        b">From jane Mon Nov 23 14:16:00 2026\n",
        b"From " + b"x" * 600 + b" Mon Nov 23 14:16:00 2026\n",
    ],
)
def test_other_lines_do_not(line: bytes) -> None:
    assert not is_separator(line)


FROM = b"From a@example.com Mon Nov 23 14:16:00 2026\n"


def split(text: bytes, limit: int = 1000) -> list[bytes]:
    return list(split_mbox(io.BytesIO(text), limit=limit))


def test_messages_are_split_at_separators_after_an_empty_line() -> None:
    text = b"Subject: 1\n\none\n\n" + FROM + b"Subject: 2\n\ntwo\n\n"
    assert split(text) == [b"Subject: 1\n\none\n", b"Subject: 2\n\ntwo\n"]


def test_a_separator_within_a_paragraph_is_text() -> None:
    text = b"Subject: 1\n\none\n" + FROM
    assert split(text) == [text]


def test_line_ends_may_be_crlf() -> None:
    text = b"Subject: 1\r\n\r\n" + FROM.replace(b"\n", b"\r\n") + b"Subject: 2\r\n"
    assert split(text) == [b"Subject: 1\r\n", b"Subject: 2\r\n"]


def test_quoting_is_undone_by_one() -> None:
    assert split(b"S: 1\n\n>From x\n>>From y\n>Fro\n") == [b"S: 1\n\nFrom x\n>From y\n>Fro\n"]


def test_only_so_much_of_a_message_is_kept() -> None:
    text = b"a" * 30 + b"\n" + b"b" * 30 + b"\n\n" + FROM + b"Subject: 2\n"
    assert split(text, limit=40) == [b"a" * 30 + b"\n" + b"b" * 9, b"Subject: 2\n"]


def test_an_endless_line_is_read_in_pieces() -> None:
    line = b"x" * (LINE_BYTES + 7) + FROM
    assert split(b"\n" + line, limit=10**6) == [b"\n" + line]


def test_nothing_after_the_separator_is_an_empty_message() -> None:
    assert split(b"") == [b""]
