"""Parts: the leaves of a message, decoded when they are asked for.

In: a stretch of a message and the header before it. Out: a :class:`Part` (RFC 2045,
RFC 2046, RFC 2183). Law: nothing is decoded before it is asked for and nothing twice, and
what decoding finds broken goes to the log of the message.
"""

from __future__ import annotations

from typing import Final

from bouncekit.model.words import FaultKind
from bouncekit.wire.charsets import decode
from bouncekit.wire.header import Header
from bouncekit.wire.markup import html_to_text
from bouncekit.wire.params import (
    Params,
    parse_media_type,
    parse_params,
    parse_token,
    resolve_param,
)
from bouncekit.wire.source import Source
from bouncekit.wire.text import unify_newlines_in_text
from bouncekit.wire.transfer import decode_transfer

__all__ = ["ContentType", "Part", "decode_text", "read_content_type"]

#: The longest run of bytes that one character takes in any charset.
_WIDEST: Final = 4


class ContentType:
    """A media type with its parameters, which are read when one is asked for."""

    __slots__ = ("_params", "_value", "media_type")

    def __init__(self, media_type: str, value: bytes) -> None:
        """Keep a media type and the value that it came from."""
        self.media_type: str = media_type
        self._value = value
        self._params: Params | None = None

    def params(self) -> Params:
        """All parameters as they stand there."""
        if self._params is None:
            self._params = parse_params(self._value)
        return self._params

    def param(self, name: str) -> str | None:
        """One parameter for people."""
        return resolve_param(self.params(), name) if self._value else None


def read_content_type(header: Header, default: str) -> ContentType:
    """The first Content-Type that can be read, or the default (RFC 2045, section 5.2)."""
    value = header.raw("content-type")
    if value is None:
        return ContentType(default, b"")
    media_type = parse_media_type(value)
    if media_type is not None:
        return ContentType(media_type, value)
    for value in header.raw_all("content-type"):
        media_type = parse_media_type(value)
        if media_type is not None:
            return ContentType(media_type, value)
    return ContentType(default, b"")


class Part:
    """A leaf of the tree: one body with its own header."""

    __slots__ = (
        "_content",
        "_plain",
        "_source",
        "_span",
        "_text",
        "_type",
        "ancestors",
        "header",
    )

    def __init__(
        self,
        source: Source,
        span: tuple[int, int],
        header: Header,
        content_type: ContentType,
        ancestors: tuple[str, ...],
    ) -> None:
        """Keep where the body stands; the message makes its parts."""
        self.header: Header = header
        #: The media types of the containers around it, the outermost first.
        self.ancestors: tuple[str, ...] = ancestors
        self._source = source
        self._span = span
        self._type = content_type
        self._content: bytes | None = None
        self._text: str | None = None
        self._plain: str | None = None

    def __repr__(self) -> str:
        return f"<Part {self.media_type}, {self._span[1] - self._span[0]} bytes>"

    @property
    def media_type(self) -> str:
        """The media type in lower case."""
        return self._type.media_type

    def param(self, name: str, /) -> str | None:
        """A parameter of Content-Type, decoded (RFC 2231)."""
        return self._type.param(name)

    @property
    def disposition(self) -> str | None:
        """``inline`` or ``attachment``, or ``None`` where the part does not say (RFC 2183)."""
        raw = self.header.raw("content-disposition")
        token = None if raw is None else parse_token(raw)
        if token is None or token == "inline":  # noqa: S105 - no password
            return token
        return "attachment"  # RFC 2183, section 2.8: so is what nobody knows

    @property
    def filename(self) -> str | None:
        """The name that the sender gave the body as a file."""
        raw = self.header.raw("content-disposition")
        name = None if raw is None else resolve_param(parse_params(raw), "filename")
        return name or self.param("name")

    @property
    def content(self) -> bytes:
        """The body without its transfer encoding."""
        if self._content is None:
            body = self._source.data[self._span[0] : self._span[1]]
            encoding = self.header.get("content-transfer-encoding")
            self._content, sound = decode_transfer(body, encoding)
            if not sound:
                self._source.faults.add(FaultKind.BAD_ENCODING, f"{encoding} that does not decode")
        return self._content

    @property
    def text(self) -> str:
        """The body as text, whose line breaks are LF; HTML is still HTML."""
        if self._text is None:
            label = self.param("charset")
            self._text = decode_text(self.content, label, self._source)
        return self._text

    @property
    def plain(self) -> str:
        """The body as text for people: like :attr:`text`, with HTML turned to text."""
        if self._plain is None:
            html = self.media_type in {"text/html", "application/xhtml+xml"}
            self._plain = html_to_text(self.text) if html else self.text
        return self._plain


def decode_text(data: bytes, label: str | None, source: Source) -> str:
    """Decode text of a message, within bounds, and tell what is wrong with it."""
    most = source.limits.text_chars
    text, wrong = decode(data[: most * _WIDEST], label)
    if wrong:
        source.faults.add(FaultKind.BAD_CHARSET, f"text is not in charset {label}")
    if len(text) > most or len(data) > most * _WIDEST:
        source.faults.add(FaultKind.LIMIT_REACHED, f"text over {most} characters")
        text = text[:most]
    return unify_newlines_in_text(text)
