"""An mbox as a stream of messages, in bounded memory.

In: a binary stream. Out: the messages, one at a time. Law: never writes, never
locks, never holds more than one message. RFC 4155 describes the format: a message
starts at a ``From`` line with an address and a date, after an empty line; a line of
the message that looks like it is quoted with ``>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

__all__ = ["LINE_BYTES", "is_separator", "split_mbox"]

#: A longer line is read in pieces.
LINE_BYTES: Final = 64 * 1024
#: Only so much of a line is looked at; an address and a date take less.
_SEPARATOR_BYTES: Final = 512
_SEPARATOR: Final = re.compile(
    rb"From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?"
    rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*\d:\d\d"
)
_QUOTED: Final = re.compile(rb">+From ")
_EMPTY: Final = (b"\n", b"\r\n")


def is_separator(line: bytes, /) -> bool:
    """Whether a line starts a message of an mbox: ``From`` with an address and a date."""
    return _SEPARATOR.match(line[:_SEPARATOR_BYTES]) is not None


def split_mbox(stream: BinaryIO, /, *, limit: int) -> Iterator[bytes]:
    """Split what follows the first separator line.

    Args:
        stream: An mbox whose first separator line is read already.
        limit: The most bytes to give of one message.

    Yields:
        The bytes of each message, up to the limit.
    """
    lines: list[bytes] = []
    room = limit
    fresh, after_empty = True, False
    while line := stream.readline(LINE_BYTES):
        if fresh and after_empty and is_separator(line):
            yield _message(lines)
            lines, room = [], limit
        elif room:
            kept = line[1:] if fresh and _QUOTED.match(line) else line
            lines.append(kept[:room])
            room -= len(lines[-1])
        after_empty = fresh and line in _EMPTY
        fresh = line.endswith(b"\n")
    yield _message(lines)


def _message(lines: list[bytes]) -> bytes:
    if lines and lines[-1] in _EMPTY:  # it belongs to the mbox
        lines.pop()
    return b"".join(lines)
