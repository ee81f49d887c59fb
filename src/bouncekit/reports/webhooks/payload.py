"""From what a web server got to plain values: JSON, JSON lines, forms and tables.

In: bytes, text or values that are decoded already. Out: a
:class:`~bouncekit.reports.webhooks.plain.Payload`. RFC 7578 (multipart forms), the
``application/x-www-form-urlencoded`` of the URL standard, RFC 4180 (CSV), RFC 1952 (gzip). Laws:
linear; what tells nothing stays a text, with the reason.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from typing import Final, TypeGuard
from urllib.parse import parse_qsl

from bouncekit.errors import PayloadError
from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.reports.webhooks.forms import find_boundary, read_multipart, read_table
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.plain import Payload, settle

__all__ = ["Headers", "decode_payload", "fold_headers", "take_last"]

#: How much a packed body may become.
_MOST_UNPACKED: Final = 64 * 2**20
_MOST_FIELDS: Final = 10_000
_GZIP: Final = b"\x1f\x8b"
#: What some programs write before a text of UTF-8.
_BOM: Final = "\ufeff"
#: What nearly every payload begins with.
_JSON_BEGINS: Final = (b"{", b"[")
_TEXT_BEGINS: Final = ("{", "[")
#: A field of a form is named without spaces, and an equals sign follows.
_FORM: Final = re.compile(r"\s*[\w.\[\]%+-]{1,200}=")
#: The first line of an accounting file names its columns.
_TABLE: Final = re.compile(r'\s*"?type"?,[^\n]{0,4000}(?:dsnStatus|timeLogged)', re.IGNORECASE)


#: Header fields as web frameworks have them: by name, or in pairs; ASGI has bytes.
Headers = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]


def fold_headers(headers: Headers | None, /) -> dict[str, str]:
    """Header fields by their names in lower case (RFC 9110, section 5.1).

    Args:
        headers: By name, or in pairs.

    Returns:
        The fields; bytes are read as ISO 8859-1.
    """
    if headers is None:
        return {}
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return {_as_text(name).lower(): _as_text(value) for name, value in pairs}


def _as_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def decode_payload(payload: object, headers: Mapping[str, str], /) -> Payload:
    """Decode a payload.

    Args:
        payload: The body of the request as bytes or text, or values that are decoded already.
        headers: The request's header fields, their names in lower case.

    Returns:
        The values.

    Raises:
        PayloadError: It is packed, and cannot be unpacked.
        TypeError: ``payload`` is of none of these types.
    """
    match payload:
        case str():
            return _decode_text(payload)
        case bytes() | bytearray() | memoryview():
            return _decode_bytes(bytes(payload), headers)
        case Mapping():
            # Forms of web frameworks have items() that give one value for each field, and
            # nothing else in common.
            return settle(payload if type(payload) is dict else dict(payload.items()))
        case list() | tuple():
            return settle(dict(payload) if _is_form(payload) else list(payload))
        case _:
            found = type(payload).__name__
            message = f"payload must be bytes, str, a mapping or a list, not {found}"
            raise TypeError(message)


def _is_form(value: Iterable[object]) -> TypeGuard[Iterable[tuple[str, str]]]:
    """Whether it is a form in pairs, as urllib.parse.parse_qsl gives it."""
    is_form = False
    for pair in value:
        if not isinstance(pair, list | tuple) or list(map(type, pair)) != [str, str]:
            return False
        is_form = True
    return is_form


def take_last(value: object, /) -> dict[str, object] | None:
    """A form that has a list of texts for each field, as urllib.parse.parse_qs gives it.

    Args:
        value: A decoded payload.

    Returns:
        The last text of each field; ``None`` where it is no such form.
    """
    if not isinstance(value, dict) or not value:
        return None
    form: dict[str, object] = {}
    for key, texts in value.items():
        if not isinstance(texts, list) or not texts or not isinstance(texts[-1], str):
            return None
        form[key] = texts[-1]
    return form


def _decode_bytes(data: bytes, headers: Mapping[str, str]) -> Payload:
    if data[:1] not in _JSON_BEGINS:
        if data.startswith(_GZIP):
            data = _unpack(data)
        boundary = find_boundary(data, headers)
        if boundary is not None:
            return Payload(read_multipart(data, boundary))
    try:
        return _decode_text(data.decode())
    except UnicodeDecodeError as error:
        detail = f"the payload is no UTF-8 at byte {error.start}"
    decoded = _decode_text(data.decode("utf-8", "replace"))
    fault = Fault(kind=FaultKind.BAD_CHARSET, detail=detail)
    return decoded._replace(faults=(fault, *decoded.faults))


def _unpack(data: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        unpacked = unpacker.decompress(data, _MOST_UNPACKED)
    except zlib.error as error:
        message = f"the payload is packed with gzip and broken: {error}"
        raise PayloadError(message) from None
    if unpacker.unconsumed_tail:
        message = f"the payload is packed with gzip, and more than {_MOST_UNPACKED} bytes"
        raise PayloadError(message)
    return unpacked


def _decode_text(text: str) -> Payload:
    if text[:1] in _TEXT_BEGINS:
        return decode_json(text)
    text = text.removeprefix(_BOM)
    if _FORM.match(text):
        try:
            return Payload(
                dict(parse_qsl(text.strip(), keep_blank_values=True, max_num_fields=_MOST_FIELDS))
            )
        except ValueError:
            return Payload(text, why=f"it is a form of more than {_MOST_FIELDS} fields")
    if _TABLE.match(text):
        return Payload(read_table(text))
    return decode_json(text)
