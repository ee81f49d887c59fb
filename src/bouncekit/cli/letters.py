"""Mail: messages, mboxes and Maildirs, as a stream of messages.

In: a binary stream. Out: a :class:`~bouncekit.cli.sources.Piece` for each message. Law: one
message in memory at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from bouncekit.cli.mbox import LINE_BYTES, is_separator, split_mbox
from bouncekit.cli.sources import Piece, Sort, Trouble, is_binary
from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["MAIL", "begins_mail"]

#: One byte more than is looked at, so that the answer tells of the cut.
_MESSAGE_BYTES: Final = DEFAULT_LIMITS.message_bytes + 1
_FIELD: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:")
#: What the first line of a message mostly is; decides on a file whose name says nothing.
_MAIL_FIELD: Final = re.compile(
    rb"(?:return-path|delivered-to|envelope-to|received|from|sender|to|reply-to|subject|date"
    rb"|message-id|mime-version|content-type|authentication-results|dkim-signature"
    rb"|auto-submitted|(?:x|arc)-[a-z0-9-]+):",
    re.IGNORECASE,
)


def begins_mail(line: bytes, /) -> bool:
    """Whether a first line is one of a message or of an mbox."""
    return is_separator(line) or _MAIL_FIELD.match(line) is not None


def _find_suffix(path: Path) -> str:
    return path.suffix.lower()


def _read(path: str, stream: BinaryIO, *, sure: bool) -> Iterator[Piece | Trouble]:
    """Read a stream; where it is not ``sure`` to be mail, it must look like it."""
    first = stream.readline(LINE_BYTES)
    if is_separator(first):
        for number, raw in enumerate(split_mbox(stream, limit=_MESSAGE_BYTES), start=1):
            yield from _check(path, raw, number)
    elif sure or begins_mail(first):
        yield from _check(path, first + stream.read(_MESSAGE_BYTES - len(first)))


def _check(path: str, raw: bytes, number: int | None = None) -> Iterator[Piece | Trouble]:
    if not raw or raw.isspace():
        yield Trouble(path, "empty", number)
    elif not _FIELD.match(raw) and is_binary(raw):  # a header field at the start is trusted
        yield Trouble(path, "binary data, no mail", number)
    else:
        if len(raw) >= _MESSAGE_BYTES:
            size = _MESSAGE_BYTES // (1024 * 1024)
            yield Trouble(path, f"only the first {size} MiB are looked at", number, lost=False)
        yield Piece(path, raw, number)


MAIL: Final = Sort(
    name="mail",
    read=_read,
    find_suffix=_find_suffix,
    suffixes=frozenset({".eml", ".email", ".mbox", ".mbx", ".mime"}),
    vague_suffixes=frozenset({"", ".txt"}),
    others=("mbox", "Maildir"),
    boxes=frozenset({"cur", "new"}),
)
