"""The MIME tree: where the parts of a multipart message begin and end.

In: a message and the header of its outermost multipart. Out: every leaf in document order,
and what stands before and after the parts (RFC 2046, section 5.1). Law: one walk over the
delimiter lines, no recursion; a body is never looked into for anything but delimiters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final, NamedTuple

from bouncekit.model.words import FaultKind
from bouncekit.wire.header import Header, cut_block, find_block, starts_field
from bouncekit.wire.part import ContentType, Part, Source, read_content_type

__all__ = ["Walk"]

_CONTENT: Final = re.compile(rb"Content-[A-Za-z-]++[ \t]*+:", re.IGNORECASE)
_EMPTY: Final = Header(b"")


class _Delimiter(NamedTuple):
    """A line that starts with ``--``."""

    at: int  #: where the line break before it stands, which belongs to it
    after: int  #: where the next line begins
    token: bytes  #: what follows ``--``


class _Leaf(NamedTuple):
    """A part whose end is not found yet."""

    header: Header
    content_type: ContentType
    start: int
    ancestors: tuple[str, ...]


class _Container:
    """A multipart that is not closed yet."""

    __slots__ = ("ancestors", "boundary", "default", "shadowed")

    def __init__(self, boundary: bytes, ancestors: tuple[str, ...], shadowed: int | None) -> None:
        self.boundary = boundary
        self.ancestors = ancestors
        #: RFC 2046, section 5.1.5: what a part of a digest is when it does not say.
        self.default = "message/rfc822" if ancestors[-1] == "multipart/digest" else "text/plain"
        #: The level of an outer multipart with the same boundary.
        self.shadowed = shadowed


class Walk:
    """One walk over the delimiters of a message."""

    def __init__(self, source: Source, body: int) -> None:
        """Find every delimiter line from ``body`` on."""
        self.parts: list[Part] = []
        self.preamble = b""
        self.epilogue = b""
        self._source = source
        self._data, self._faults, self._limits = source
        self._body = body
        most = self._limits.delimiters
        self._lines = _find_delimiters(self._data, body, most)
        if len(self._lines) == most:
            self._faults.add(FaultKind.LIMIT_REACHED, f"over {most} lines with --")
        self._last: dict[bytes, int] = {}  # where each boundary is seen last
        for line in self._lines:
            self._last[line.token] = line.at
            if line.token.endswith(b"--"):
                self._last[line.token[:-2]] = line.at
        self._stack: list[_Container] = []
        self._open: dict[bytes, int] = {}
        self._leaf: _Leaf | None = None
        self._nodes = 0
        self._closed = False
        self._hints: list[_Delimiter] | None = None

    def run(self, content_type: ContentType) -> bool:
        """Walk the multipart; whether it has any part."""
        if not self._enter(content_type, self._body, ()):
            return False
        for line in self._lines:
            token = line.token
            level = self._open.get(token)
            closes = level is None and token.endswith(b"--")
            if closes:
                level = self._open.get(token[:-2])
            if level is not None and not self._delimit(line, level, closes=closes):
                break
        else:
            self._finish(len(self._data))
            if self._stack and not self._closed:
                self._faults.add(FaultKind.TRUNCATED, "no closing boundary")
        return bool(self.parts)

    def _delimit(self, line: _Delimiter, level: int, *, closes: bool) -> bool:
        """End a part and begin the next; ``False`` where no more are read."""
        if self._nodes == 0:
            self.preamble = self._data[self._body : max(line.at, self._body)]
        self._finish(line.at)
        self._leave(level + 1)
        self.epilogue = b""
        self._closed = False
        if closes and _CONTENT.match(self._data, line.after):
            self._faults.add(FaultKind.BAD_BOUNDARY, "a part after the closing boundary")
            closes = False
        if not closes:
            return self._begin(line.after)
        if level:
            self._leave(level)
        else:
            self._closed = True
            self.epilogue = self._data[line.after :]
        return True

    def _begin(self, start: int) -> bool:
        """Read the header of a part, which is a leaf or a container."""
        self._nodes += 1
        if self._nodes > self._limits.parts:
            self._faults.add(FaultKind.LIMIT_REACHED, f"over {self._limits.parts} parts")
            return False
        header, body = self._read_header(start)
        around = self._stack[-1]
        content_type = read_content_type(header, around.default)
        if content_type.media_type.startswith("multipart/"):
            if self._enter(content_type, body, around.ancestors):
                return True
            content_type = ContentType("text/plain", b"")
        self._leaf = _Leaf(header, content_type, body, around.ancestors)
        return True

    def _read_header(self, start: int) -> tuple[Header, int]:
        """The header of a part and where its body begins; a part may have none."""
        data = self._data
        if data.startswith(b"\n", start):
            return _EMPTY, start + 1
        if not starts_field(data, start):
            return _EMPTY, start
        end, body = find_block(data, start, self._faults)
        block = data[start:end]
        if end == body and b"content-" not in block.lower():
            return _EMPTY, start  # prose such as "Note: ..."
        return Header(cut_block(block, self._limits, self._faults)), body

    def _enter(self, content_type: ContentType, start: int, ancestors: tuple[str, ...]) -> bool:
        """Open a container; ``False`` where it has no parts that can be found."""
        if len(self._stack) >= self._limits.depth:
            self._faults.add(FaultKind.LIMIT_REACHED, f"over {self._limits.depth} levels deep")
            return False
        boundary = self._find_boundary(content_type, start)
        if boundary is None:
            return False
        inside = (*ancestors, content_type.media_type)
        self._stack.append(_Container(boundary, inside, self._open.get(boundary)))
        self._open[boundary] = len(self._stack) - 1
        return True

    def _find_boundary(self, content_type: ContentType, start: int) -> bytes | None:
        """The boundary as the delimiters have it, which may not be as it was declared."""
        declared = content_type.params().get("boundary", b"").rstrip()
        before = start - 1
        if declared and self._last.get(declared, -1) >= before:
            return declared
        self._faults.add(FaultKind.BAD_BOUNDARY, "no part begins with the declared boundary")
        if self._hints is None:
            self._hints = [line for line in self._lines if _CONTENT.match(self._data, line.after)]
        place = bisect_left(self._hints, before, key=lambda line: line.at)
        if place == len(self._hints):
            return None
        boundary = self._hints[place].token
        return None if not boundary or boundary in self._open else boundary

    def _leave(self, level: int) -> None:
        """Close the containers from ``level`` on."""
        while len(self._stack) > level:
            gone = self._stack.pop()
            if gone.shadowed is None:
                del self._open[gone.boundary]
            else:
                self._open[gone.boundary] = gone.shadowed

    def _finish(self, end: int) -> None:
        """Make a part of the leaf that ends here."""
        leaf = self._leaf
        if leaf is None:
            return
        self._leaf = None
        span = leaf.start, max(leaf.start, end)
        self.parts.append(Part(self._source, span, leaf.header, leaf.content_type, leaf.ancestors))


def _find_delimiters(data: bytes, body: int, most: int) -> list[_Delimiter]:
    """All lines from ``body`` on that start with ``--``."""
    found: list[_Delimiter] = []
    at = data.find(b"\n--", max(body - 1, 0))
    while at >= 0 and len(found) < most:
        end = data.find(b"\n", at + 1)
        if end < 0:
            end = len(data)
        found.append(_Delimiter(at, end + 1, data[at + 3 : end].rstrip()))
        at = data.find(b"\n--", end)
    return found
