"""Parameters: ``text/plain; charset=utf-8`` taken apart.

In: the raw value of Content-Type or Content-Disposition. Out: the media type or the token,
and its parameters (RFC 2045, section 5.1; RFC 2231). Law: tolerant and linear; of a broken
value as much is read as can be.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

from bouncekit.wire.charsets import decode
from bouncekit.wire.fields import decode_words
from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["Params", "parse_media_type", "parse_params", "parse_token", "resolve_param"]

_NAME: Final = rb"[A-Za-z0-9!#$&^_.+*'`|~%{}-]++"
_MEDIA_TYPE: Final = re.compile(rb"[\s\"'<]*+(" + _NAME + rb")[ \t]*+/[ \t]*+(" + _NAME + rb")")
_LONE_TYPE: Final = re.compile(rb"\s*+(text|multipart|message)\s*+(?:;|\Z)", re.IGNORECASE)
_TOKEN: Final = re.compile(rb"\s*+\"?(" + _NAME + rb")")
#: The types of nearly all parts, which need no pattern.
_COMMON: Final = {
    name.encode("ascii"): name
    for name in (
        "message/delivery-status",
        "message/feedback-report",
        "message/rfc822",
        "multipart/alternative",
        "multipart/mixed",
        "multipart/report",
        "text/html",
        "text/plain",
        "text/rfc822-headers",
    )
}
#: A name, then a value in quotes (whose end may be missing) or without. A value without may
#: have spaces, which is wrong and common, but not before a comment or the next name.
_PARAM: Final = re.compile(
    rb"(?<![\w*.-])([\w*.-]++)\s*+=\s*+"
    rb"(?:\"([^\"\\]*+(?:\\.[^\"\\]*+)*+)"
    rb"|([^;\s]*+(?:\s++(?!\(|[\w*.-]++\s*+=)[^;\s]++)*+))",
    re.DOTALL,
)
_ESCAPED: Final = re.compile(rb"\\(.)", re.DOTALL)

Params = dict[bytes, bytes]


def parse_media_type(value: bytes, /) -> str | None:
    """The media type in lower case; ``None`` where the value has none."""
    common = _COMMON.get(value.partition(b";")[0].strip().lower())
    if common is not None:
        return common
    found = _MEDIA_TYPE.match(value)
    if found is not None:
        return (found[1] + b"/" + found[2]).decode("ascii").lower()
    lone = _LONE_TYPE.match(value)
    if lone is None:
        return None
    # RFC 2045, section 5 has no type without a subtype; these are what such senders mean.
    kinds = {b"text": "text/plain", b"multipart": "multipart/mixed", b"message": "message/rfc822"}
    return kinds[lone[1].lower()]


def parse_token(value: bytes, /) -> str | None:
    """The first word of the value in lower case, such as ``attachment``."""
    found = _TOKEN.match(value)
    return found[1].decode("ascii").lower() if found else None


def parse_params(value: bytes, /) -> Params:
    """The parameters of a value as they stand there, by their names in lower case."""
    if b"=" not in value:
        return {}
    start = value.find(b";")
    if b"=" in value[:start]:
        start = 0  # no semicolon stands before the first
    found = _PARAM.findall(value, max(start, 0))[: DEFAULT_LIMITS.parameters]
    if b"\\" in value:
        found = [(name, _ESCAPED.sub(rb"\1", quoted), plain) for name, quoted, plain in found]
    # Backwards, since the first of a name counts.
    return {name.lower(): quoted or plain for name, quoted, plain in reversed(found)}


def resolve_param(params: Params, name: str, /) -> str | None:
    """One parameter for people: pieces joined, charset and encoded words decoded.

    Args:
        params: What :func:`parse_params` gave.
        name: The plain name, in any case.

    Returns:
        The text, or ``None`` where there is no such parameter.
    """
    key = name.lower().encode("utf-8", "replace")
    extended = params.get(key + b"*")
    if extended is not None:
        label, text = _split_label(extended)
        return decode(unquote_to_bytes(text), label)[0].strip()
    plain = params.get(key)
    if plain is not None and plain.isascii() and b"=?" not in plain and b"\0" not in plain:
        return plain.decode("ascii").strip()
    if plain is not None:
        return decode_words(decode(plain, None)[0]).strip()
    return _join(params, key)


def _join(params: Params, key: bytes) -> str | None:
    """RFC 2231, section 3: the value stands in numbered pieces, escaped or not."""
    pieces: list[bytes] = []
    label: str | None = None
    number = 0
    piece = params.get(key + b"*0")
    while True:
        escaped = params.get(b"%b*%d*" % (key, number))
        if escaped is not None:
            if not number:
                label, escaped = _split_label(escaped)
            piece = unquote_to_bytes(escaped)
        if piece is None:
            return decode(b"".join(pieces), label)[0].strip() if pieces else None
        pieces.append(piece)
        number += 1
        piece = params.get(b"%b*%d" % (key, number))


def _split_label(value: bytes) -> tuple[str | None, bytes]:
    """RFC 2231, section 4: ``charset'language'text``."""
    label, mark, rest = value.partition(b"'")
    if not mark:
        return None, value
    return label.decode("ascii", "replace") or None, rest.partition(b"'")[2]
