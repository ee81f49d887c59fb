"""Headers: the fields of one block, by name.

In: a header block whose line breaks are LF. Out: a :class:`Header` that decodes a value only
when it is asked for (RFC 5322, section 2.2; RFC 6532 for raw UTF-8). Law: building is cheap,
and a lookup is one search in the block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bouncekit.wire.charsets import decode
from bouncekit.wire.fields import decode_words

__all__ = ["Header"]

_ITEM: Final = re.compile(rb"\n(?!--)([!-9;-~]++):([^\n]*+(?:\n[ \t][^\n]*+)*+)")


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
        lower = self._lower or self._make_lower()
        needle = _needle(name)
        at = lower.find(needle)
        if at < 0:
            return None
        start = at + len(needle)
        end = lower.find(b"\n", start)
        if lower.startswith((b" ", b"\t"), end + 1):
            end = _end_of_value(lower, start)
        return self._block[start:end] if end >= 0 else self._block[start:]

    def raw_all(self, name: str, /) -> Iterator[bytes]:
        """All values of that name as they stand there, in order."""
        lower = self._lower or self._make_lower()
        needle = _needle(name)
        at = lower.find(needle)
        while at >= 0:
            start = at + len(needle)
            end = _end_of_value(lower, start)
            yield self._block[start:end]
            at = lower.find(needle, end)

    def names(self) -> tuple[str, ...]:
        """All names, in lower case and in order."""
        return tuple(name.decode("ascii").lower() for name, _ in _ITEM.findall(self._block))

    def items(self) -> tuple[tuple[str, str], ...]:
        """All names in lower case with their values, in order."""
        found = _ITEM.findall(self._block)
        return tuple((name.decode("ascii").lower(), _decode_value(raw)) for name, raw in found)

    def __contains__(self, name: str) -> bool:
        return self.raw(name) is not None

    def __bool__(self) -> bool:
        """Whether there is any field."""
        return len(self._block) > 1

    def _make_lower(self) -> bytes:
        """The copy in lower case that lookups search."""
        self._lower = self._block.lower()
        return self._lower


@lru_cache(maxsize=256)  # of the names that our code asks for, never of content
def _needle(name: str) -> bytes:
    """What a field of that name begins with in a block in lower case."""
    return b"\n%b:" % name.lower().encode("utf-8", "replace")


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
