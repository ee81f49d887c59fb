"""Header blocks: where they end, and their fields by name.

In: bytes whose line breaks are LF. Out: a :class:`Header` that decodes a value only when it
is asked for (RFC 5322, section 2.2; RFC 6532 for raw UTF-8). Law: building is cheap, every
lookup is one search in the block, and a line that is no field costs no other field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bouncekit.model.words import FaultKind
from bouncekit.wire.charsets import decode
from bouncekit.wire.faults import FaultLog
from bouncekit.wire.fields import decode_words
from bouncekit.wire.limits import Limits

__all__ = ["Header", "cut_block", "find_block", "goes_on", "looks_like_header", "starts_field"]

#: A field name and its colon. ``--`` starts a delimiter, and ``http://`` a link.
_FIELD: Final = re.compile(rb"(?!--)([!-9;-~]++)[ \t]*+:(?!//)")
#: The line break before the first line that is neither a field nor a folded one.
_BREAK: Final = re.compile(rb"\n(?![ \t]|(?!--)[!-9;-~]++[ \t]*+:(?!//))")
#: Fields that no prose starts with: after a broken line, the header goes on with these.
_STRONG: Final = re.compile(
    rb"(?:Received|Return-Path|Message-ID|Date|MIME-Version|Content-Type"
    rb"|Content-Transfer-Encoding|Auto-Submitted|DKIM-Signature)[ \t]*+:",
    re.IGNORECASE,
)
_KNOWN: Final = re.compile(
    rb"^(?:Received|Return-Path|Delivered-To|Message-ID|Date|From|To|Cc|Reply-To|Sender|Subject"
    rb"|MIME-Version|Content-[A-Za-z-]++|X-[A-Za-z0-9-]++|In-Reply-To|References|Auto-Submitted"
    rb"|Precedence|List-[A-Za-z-]++|DKIM-Signature|Authentication-Results|ARC-[A-Za-z-]++"
    rb"|Envelope-To|Resent-[A-Za-z-]++)[ \t]*+:",
    re.IGNORECASE | re.MULTILINE,
)
_ITEM: Final = re.compile(rb"\n(?!--)([!-9;-~]++):([^\n]*+(?:\n[ \t][^\n]*+)*+)")
_SPACED_NAME: Final = re.compile(rb"(\n[!-9;-~]++)[ \t]++:")
_FIELD_START: Final = re.compile(rb"\n(?![ \t\n])")


class Header:
    """The fields of one header block."""

    __slots__ = ("_block", "_lower", "_values")

    def __init__(self, block: bytes, /) -> None:
        """Keep a block, whose line breaks are LF, for lookups."""
        self._block = b"\n" + block
        self._lower: bytes | None = None
        self._values: dict[str, str | None] = {}

    def get(self, name: str, /) -> str | None:
        """The first value of that name for people: unfolded and decoded.

        Args:
            name: The name, in any case.

        Returns:
            The value without white space around it, or ``None`` where there is no such field.
        """
        if name in self._values:
            return self._values[name]
        raw = self.raw(name)
        value = None if raw is None else _decode_value(raw)
        self._values[name] = value
        return value

    def get_all(self, name: str, /) -> tuple[str, ...]:
        """All values of that name, as :meth:`get` gives them, in order."""
        return tuple(_decode_value(raw) for raw in self.raw_all(name))

    def raw(self, name: str, /) -> bytes | None:
        """The first value of that name as it stands there, folds and all."""
        return next(self.raw_all(name), None)

    def raw_all(self, name: str, /) -> Iterator[bytes]:
        """All values of that name as they stand there, in order."""
        lower = self._lower
        if lower is None:
            lower = self._prepare()
        needle = b"\n%b:" % name.lower().encode("utf-8", "replace")
        at = lower.find(needle)
        while at >= 0:
            start = at + len(needle)
            end = _end_of_value(lower, start)
            yield self._block[start:end]
            at = lower.find(needle, end)

    def names(self) -> tuple[str, ...]:
        """All names, in lower case and in order."""
        self._prepare()
        return tuple(name.decode("ascii").lower() for name, _ in _ITEM.findall(self._block))

    def items(self) -> tuple[tuple[str, str], ...]:
        """All names in lower case with their values, in order."""
        self._prepare()
        found = _ITEM.findall(self._block)
        return tuple((name.decode("ascii").lower(), _decode_value(raw)) for name, raw in found)

    def __contains__(self, name: str) -> bool:
        return self.raw(name) is not None

    def __bool__(self) -> bool:
        """Whether there is any field."""
        return len(self._block) > 1

    def _prepare(self) -> bytes:
        """Make the block searchable: no space before a colon, and a copy in lower case."""
        if self._lower is None:
            if b" :" in self._block or b"\t:" in self._block:
                self._block = _SPACED_NAME.sub(rb"\1:", self._block)
            self._lower = self._block.lower()
        return self._lower


def _end_of_value(block: bytes, start: int) -> int:
    end = block.find(b"\n", start)
    while end >= 0 and block[end + 1 : end + 2] in {b" ", b"\t"}:
        end = block.find(b"\n", end + 1)
    return end if end >= 0 else len(block)


def _decode_value(raw: bytes) -> str:
    if b"\n" in raw:
        raw = b" ".join(map(bytes.strip, raw.split(b"\n")))
    text = raw.decode("ascii") if raw.isascii() and b"\x1b" not in raw else decode(raw, None)[0]
    if "=?" in text:
        text = decode_words(text)
    if "\0" in text:
        text = text.replace("\0", "")
    return text.strip()


def starts_field(data: bytes, start: int, /) -> bool:
    """Whether the line at ``start`` looks like a field."""
    return _FIELD.match(data, start) is not None


def goes_on(data: bytes, at: int, /) -> bool:
    """Whether a header goes on after the line at ``at``, which is no field."""
    end = data.find(b"\n", at)
    return end >= 0 and _STRONG.match(data, end + 1) is not None


def looks_like_header(data: bytes, start: int, end: int, /) -> bool:
    """Whether a block of field-like lines is a header, and no prose such as ``Hi: ...``."""
    if _KNOWN.search(data, start, end):
        return True
    fields = _FIELD_START.finditer(data, start, end - 1)
    return next(fields, None) is not None


def find_block(data: bytes, start: int, faults: FaultLog, /) -> tuple[int, int]:
    """Find where the header block that begins at ``start`` ends.

    Args:
        data: A message whose line breaks are LF.
        start: Where a line begins that is a field.
        faults: Where to tell of lines that are no field.

    Returns:
        The end of the block and the start of the body. They are the same where no empty
        line stands between: then the body starts with the first line that is no field.
    """
    pos = start
    while True:
        found = _BREAK.search(data, pos)
        if found is None:
            return len(data), len(data)
        at = found.end()
        if data.startswith(b"\n", at):
            return at, at + 1
        if at == len(data) or data.startswith(b"--", at):
            return at, at
        faults.add(FaultKind.BAD_HEADER, "a line in a header block is no field")
        if not goes_on(data, at):
            return at, at
        pos = data.find(b"\n", at)


def cut_block(block: bytes, limits: Limits, faults: FaultLog, /) -> bytes:
    """Cut a header block that is too long, or has too many fields."""
    if len(block) > limits.header_bytes:
        faults.add(FaultKind.LIMIT_REACHED, f"header block over {limits.header_bytes} bytes")
        block = block[: limits.header_bytes]
    if block.count(b"\n") > limits.header_fields:
        most = limits.header_fields - 1  # the first field has no line break before it
        beyond = next(islice(_FIELD_START.finditer(block, 0, len(block) - 1), most, None), None)
        if beyond is not None:
            faults.add(FaultKind.LIMIT_REACHED, f"header over {limits.header_fields} fields")
            block = block[: beyond.start()]
    return block
