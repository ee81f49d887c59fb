"""Messages: bytes from strangers in, a header and the leaves of the MIME tree out.

RFC 5322 for the header and the body, RFC 2045 and RFC 2046 for the parts. Law: total,
linear, and the same for CR, LF and CRLF; nothing is decoded before it is asked for, and
what is broken or cut is told in ``faults``.
"""

from __future__ import annotations

import re
from typing import Final

from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.wire.block import NO_HEADER, begins_with_header, read_block
from bouncekit.wire.charsets import decode_utf16
from bouncekit.wire.header import Header
from bouncekit.wire.limits import DEFAULT_LIMITS, Limits
from bouncekit.wire.part import ContentType, Part, decode_text, read_content_type
from bouncekit.wire.source import FaultLog, Source
from bouncekit.wire.structure import Walk
from bouncekit.wire.text import unify_newlines

__all__ = ["Header", "Message", "Part", "parse_header", "parse_message", "split_header"]

_BOM: Final = b"\xef\xbb\xbf"
_BEFORE_HEADER: Final = frozenset({b"\n", b" ", b"\t", b"\0", b">", b"F"})
_BLANK_LINES: Final = re.compile(rb"(?:[ \t\0]*+\n)*+")
#: The line that an mbox file has before each message (RFC 4155), quoted or not.
_MBOX_LINE: Final = re.compile(rb">?From [^\n]*+\n")


class Message:
    """A message: its header, its parts, and what is broken in it."""

    __slots__ = (
        "_body",
        "_source",
        "_text",
        "_type",
        "epilogue",
        "header",
        "parts",
        "preamble",
    )

    def __init__(self, source: Source, /) -> None:
        """Take a message apart; :func:`parse_message` prepares its bytes."""
        data = source.data
        #: The header of the message; empty where it has none.
        self.header: Header
        self.header, self._body = _take_header(source)
        self._type = read_content_type(self.header, "text/plain")
        self._source = source
        self._text: str | None = None
        #: Every leaf of the tree, in document order.
        self.parts: tuple[Part, ...] = ()
        #: What stands before the first part of the outermost multipart.
        self.preamble: bytes = b""
        #: What stands after the last one.
        self.epilogue: bytes = b""
        leaf_type = self._type
        if leaf_type.media_type.startswith("multipart/"):
            walk = Walk(source, self._body)
            edges = walk.run(leaf_type)
            if edges is not None:
                self.parts = tuple(walk.parts)
                self.preamble, self.epilogue = edges
                return
            leaf_type = ContentType("text/plain", b"")
        if data:
            self.parts = (Part(source, (self._body, len(data)), self.header, leaf_type, ()),)

    def __repr__(self) -> str:
        return f"<Message {self.media_type}, {len(self.parts)} parts>"

    @property
    def media_type(self) -> str:
        """The media type of the whole, in lower case."""
        return self._type.media_type

    def param(self, name: str, /) -> str | None:
        """A parameter of the Content-Type of the whole, such as ``report-type``."""
        return self._type.param(name)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was broken or cut, as far as it was looked at."""
        return self._source.faults.found()

    @property
    def text(self) -> str:
        """The body as text, whatever its structure: for messages whose parts say nothing."""
        if self._text is None:
            if self.media_type.startswith("multipart/"):
                body = self._source.data[self._body :]
                self._text = decode_text(body, None, self._source)
            else:
                self._text = self.parts[0].plain if self.parts else ""
        return self._text


def parse_message(data: bytes, /, *, limits: Limits = DEFAULT_LIMITS) -> Message:
    """Take a message apart.

    Args:
        data: The bytes of one message, as they were received or stored.
        limits: How much of it is read.

    Returns:
        The message; never raises on content.
    """
    faults = FaultLog(limits.faults)
    if len(data) > limits.message_bytes:
        faults.add(FaultKind.LIMIT_REACHED, f"message over {limits.message_bytes} bytes")
        data = data[: limits.message_bytes]
    data = _unwrap(data)
    if not data.strip(b" \t\n\0"):
        faults.add(FaultKind.EMPTY, "no text")
        data = b""
    return Message(Source(data, faults, limits))


def parse_header(data: bytes, /, *, limits: Limits = DEFAULT_LIMITS) -> Header:
    """Read the header of returned mail; a body after it is left out."""
    return split_header(data, limits=limits)[0]


def split_header(data: bytes, /, *, limits: Limits = DEFAULT_LIMITS) -> tuple[Header, bytes]:
    """Split returned mail.

    Args:
        data: The content of a message/rfc822 or text/rfc822-headers part.
        limits: How much of it is read.

    Returns:
        The header, which is empty where there is none, and the body.
    """
    data = _unwrap(data[: limits.message_bytes])
    header, body = _take_header(Source(data, FaultLog(0), limits))
    return header, data[body:]


def _unwrap(data: bytes) -> bytes:
    """Take off what storing a message put around it, and unify its line breaks."""
    if b"\0" in data[:512] or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = decode_utf16(data)
        if text is not None:
            data = text.encode("utf-8")
    data = unify_newlines(data.removeprefix(_BOM))
    start = 0
    if data[:1] in _BEFORE_HEADER:
        for junk in (_BLANK_LINES, _MBOX_LINE):
            found = junk.match(data, start)
            start = found.end() if found else start
    return data[start:] if start else data


def _take_header(source: Source) -> tuple[Header, int]:
    """The header and where the body begins; without a header, all is body."""
    if not begins_with_header(source):
        return NO_HEADER, 0
    header, _, body = read_block(source, 0)
    return header, body
