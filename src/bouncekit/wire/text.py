"""White space: one form of line break, and text on one line.

In: bytes or text. Out: the same with LF as its only line break, or on one line.
RFC 5322, section 2.1 knows CRLF only; mail that was stored, pasted or repaired has every
other form as well. Law: CR, LF and CRLF are the same thing.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["fold_space", "unify_newlines", "unify_newlines_in_text"]

_LONE_CR: Final = re.compile(rb"\r(?!\n)")


def fold_space(text: str, /) -> str:
    """Put text on one line, with single spaces and none around it."""
    # What has single spaces only need not be built anew; no other white space is printable.
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(text.split())


def unify_newlines(data: bytes, /) -> bytes:
    """Make every line break of ``data`` an LF."""
    if b"\r" not in data:
        return data
    if not _LONE_CR.search(data):
        return data.replace(b"\r", b"")  # twice as fast as replacing pairs
    # A program that turns each LF into CRLF, also where a CR is there already, doubles it.
    data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    return data.replace(b"\r", b"\n")


def unify_newlines_in_text(text: str, /) -> str:
    """Make every line break of ``text`` an LF."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")
