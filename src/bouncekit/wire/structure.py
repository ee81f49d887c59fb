"""The MIME tree: where the parts of a multipart message begin and end.

In: a message and the Content-Type of its outermost multipart. Out: every leaf in document
order, and what stands before and after the parts (RFC 2046, section 5.1). Law: no recursion;
each level is searched once for its own delimiters, and all levels together look at no more
of them than the limits allow.
"""

from __future__ import annotations

import re
from typing import Final

from bouncekit.model.words import FaultKind
from bouncekit.wire.block import NO_HEADER, read_block
from bouncekit.wire.part import ContentType, Part, read_content_type
from bouncekit.wire.source import Source

__all__ = ["Walk"]

#: A delimiter that starts a part, whatever boundary was declared.
_GUESS: Final = re.compile(rb"\n--([^\n]++)\nContent-[A-Za-z-]++[ \t]*+:", re.IGNORECASE)
_CONTENT: Final = re.compile(rb"Content-[A-Za-z-]++[ \t]*+:", re.IGNORECASE)

_Span = tuple[int, int]


class Walk:
    """One walk through the tree of a message."""

    __slots__ = (
        "_body",
        "_closed",
        "_first",
        "_left",
        "_lines_left",
        "_source",
        "parts",
    )

    def __init__(self, source: Source, body: int) -> None:
        """Make ready for the multipart whose body starts at ``body``."""
        self.parts: list[Part] = []
        self._source = source
        self._body = body
        self._left = source.limits.parts
        self._lines_left = source.limits.delimiters
        # Of the multipart that was split last: its first delimiter, and what follows its end.
        self._first = body
        self._closed: int | None = None

    def run(self, content_type: ContentType) -> tuple[bytes, bytes] | None:
        """Find all leaves; the preamble and the epilogue, or ``None`` where there are none."""
        data, faults, _ = self._source
        spans = self._split(content_type, self._body, len(data))
        if not spans:
            return None
        preamble = data[self._body : max(self._body, self._first)]
        epilogue = b"" if self._closed is None else data[self._closed :]
        if self._closed is None and self._left > 0 and self._lines_left >= 0:
            faults.add(FaultKind.TRUNCATED, "no closing boundary")
        self._descend(spans, (content_type.media_type,))
        return preamble, epilogue

    def _descend(self, spans: list[_Span], inside: tuple[str, ...]) -> None:
        """Make parts of the spans; a multipart among them is split in turn."""
        source = self._source
        waiting = [(span, inside) for span in reversed(spans)]
        while waiting:
            (start, end), inside = waiting.pop()
            header, head_end, body = read_block(source, start)
            if head_end == body and b"content-" not in source.data[start:body].lower():
                header, body = NO_HEADER, start  # none, or prose such as "Note: ..."
            body = min(body, end)
            # RFC 2046, section 5.1.5: what a part of a digest is when it does not say.
            default = "message/rfc822" if inside[-1] == "multipart/digest" else "text/plain"
            content_type = read_content_type(header, default)
            if content_type.media_type.startswith("multipart/"):
                spans = self._enter(content_type, (body, end), len(inside))
                if spans:
                    around = (*inside, content_type.media_type)
                    waiting.extend((span, around) for span in reversed(spans))
                    continue
                content_type = ContentType("text/plain", b"")
            self.parts.append(Part(source, (body, end), header, content_type, inside))

    def _enter(self, content_type: ContentType, span: _Span, depth: int) -> list[_Span]:
        """Split a multipart inside of another, unless it is too deep."""
        if depth < self._source.limits.depth:
            return self._split(content_type, *span)
        message = f"over {self._source.limits.depth} levels deep"
        self._source.faults.add(FaultKind.LIMIT_REACHED, message)
        return []

    def _split(self, content_type: ContentType, start: int, end: int) -> list[_Span]:
        """The spans of the parts of one multipart; none where no boundary is found."""
        boundary = content_type.params().get(b"boundary", b"").rstrip()
        spans = self._find_spans(boundary, start, end) if boundary else []
        if spans:
            return spans
        self._source.faults.add(FaultKind.BAD_BOUNDARY, "no part begins with the boundary")
        guess = _GUESS.search(self._source.data, start - 1, end)
        return self._find_spans(guess[1].rstrip(), start, end) if guess else []

    def _find_spans(self, boundary: bytes, start: int, end: int) -> list[_Span]:
        """The spans between the delimiters of one boundary (RFC 2046, section 5.1.1)."""
        data = self._source.data
        mark = b"\n--" + boundary
        size = len(mark)
        spans: list[_Span] = []
        begin = -1
        self._closed = None
        at = data.find(mark, start - 1, end)
        while at >= 0:
            self._lines_left -= 1
            if self._lines_left < 0 or len(spans) >= self._left:
                self._tell_limit()
                break
            after = at + size
            if data.startswith(b"\n", after):
                after, opens = after + 1, True
            else:
                after, opens = self._read_rest(after, end)
            if after:
                if begin >= 0:
                    spans.append((begin, max(begin, at)))
                elif self._closed is None:
                    self._first = at
                begin, self._closed = (after, None) if opens else (-1, after)
            at = data.find(mark, (after or at + size) - 1, end)
        else:
            if begin >= 0:
                spans.append((begin, end))
        self._left -= len(spans)
        return spans

    def _read_rest(self, at: int, end: int) -> tuple[int, bool]:
        """Read what follows the boundary on its line.

        Args:
            at: Where the boundary ends.
            end: Where the multipart ends.

        Returns:
            Where the next line begins, or 0 where this line is no delimiter, and whether a
            part begins there.
        """
        data = self._source.data
        stop = data.find(b"\n", at, end)
        after = end if stop < 0 else stop + 1
        rest = data[at:after].rstrip()
        if rest not in {b"", b"--"}:
            return 0, False
        if rest and _CONTENT.match(data, after):
            # Some senders put closing delimiters between their parts.
            message = "a part after the closing boundary"
            self._source.faults.add(FaultKind.BAD_BOUNDARY, message)
            rest = b""
        return after, not rest

    def _tell_limit(self) -> None:
        limits = self._source.limits
        message = f"over {limits.parts} parts, or {limits.delimiters} delimiters"
        self._source.faults.add(FaultKind.LIMIT_REACHED, message)
