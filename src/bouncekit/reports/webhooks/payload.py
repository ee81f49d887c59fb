"""From what a web server got to plain values: JSON, JSON lines, forms and tables.

In: bytes, text or values that are decoded already. Out: a :class:`Payload`. RFC 8259 (JSON),
RFC 7578 (multipart forms), the ``application/x-www-form-urlencoded`` of the URL standard,
RFC 4180 (CSV), RFC 1952 (gzip). Laws: linear; what is not quite JSON but tells its meaning is
told as a fault; what tells nothing stays a text, with the reason.
"""

from __future__ import annotations

import json
import re
import zlib
from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Final, NamedTuple, NoReturn
from urllib.parse import parse_qsl

from bouncekit.errors import PayloadError
from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.reports.webhooks.forms import find_boundary, read_multipart, read_table

__all__ = ["Payload", "decode_json", "decode_payload", "fold_headers"]

#: How much a packed body may become.
_MOST_UNPACKED: Final = 64 * 2**20
_MOST_FIELDS: Final = 10_000
_GZIP: Final = b"\x1f\x8b"
#: What nearly every payload begins with.
_JSON_BEGINS: Final = (b"{", b"[")
_TEXT_BEGINS: Final = ("{", "[")
_BLANK: Final = re.compile(r"\s*")
#: A field of a form is named without spaces, and an equals sign follows.
_FORM: Final = re.compile(r"\s*[\w.\[\]%+-]{1,200}=")
#: The first line of an accounting file names its columns.
_TABLE: Final = re.compile(r'\s*"?type"?,[^\n]{0,4000}(?:dsnStatus|timeLogged)', re.IGNORECASE)


class _Odd(Exception):  # noqa: N818 - it never leaves this module
    """Something that is no good JSON; it is read again in a slower way, which tells it."""


class Payload(NamedTuple):
    """A decoded payload."""

    #: Mappings, lists, texts and numbers; the text itself where it is nothing of these.
    value: object
    #: What was odd about it.
    faults: tuple[Fault, ...] = ()
    #: Why it is no JSON, where ``value`` is a text.
    why: str | None = None


def fold_headers(headers: Mapping[str, str] | None, /) -> dict[str, str]:
    """Header fields by their names in lower case (RFC 9110, section 5.1)."""
    return {str(name).lower(): str(value) for name, value in (headers or {}).items()}


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
        case dict() if type(payload) is dict:
            return Payload(payload)
        case Mapping():  # the form of a web framework gives one value for each field
            return Payload(dict(payload.items()))
        case list() | tuple():
            return Payload(list(payload))
        case _:
            found = type(payload).__name__
            message = f"payload must be bytes, str, a mapping or a list, not {found}"
            raise TypeError(message)


def _decode_bytes(data: bytes, headers: Mapping[str, str]) -> Payload:
    if data[:1] not in _JSON_BEGINS:
        if data.startswith(_GZIP):
            data = _unpack(data)
        boundary = find_boundary(data, headers)
        if boundary is not None:
            return Payload(read_multipart(data, boundary))
        data = data.removeprefix(BOM_UTF8)
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


def decode_json(text: str, /) -> Payload:
    """Decode JSON, or several values of it in a row (JSON lines).

    Args:
        text: The text.

    Returns:
        The value, or a list of all. A line that is no JSON stays a text in that list.
    """
    try:
        try:
            return _decode_values(text, _STRICT, [])
        except _Odd:
            faults: dict[str, None] = {}
            decoded = _decode_values(text, _make_lenient(faults), [])
        details = tuple(Fault(kind=FaultKind.BAD_FIELD, detail=detail) for detail in faults)
        return decoded._replace(faults=details)
    except RecursionError:
        return Payload(text, why="it is nested too deep")
    except ValueError as error:  # also a number with more digits than Python reads
        return Payload(text, why=f"it is no JSON: {error}")


def _decode_values(text: str, decoder: json.JSONDecoder, values: list[object]) -> Payload:
    """All values that stand in a text, one behind the other."""
    place = _skip_blank(text, 0)
    while True:
        try:
            value, end = decoder.raw_decode(text, place)
        except json.JSONDecodeError:
            if not values:
                raise
            line, _, _ = text[place:].partition("\n")
            value, end = line, place + len(line)
        values.append(value)
        place = end if end == len(text) else _skip_blank(text, end)
        if place == len(text):
            return Payload(values[0] if len(values) == 1 else values)


def _skip_blank(text: str, place: int) -> int:
    blank = _BLANK.match(text, place)
    assert blank is not None  # it matches nothing as well
    return blank.end()


def _refuse_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Odd
    return found


def _refuse_constant(_: str) -> NoReturn:
    raise _Odd


#: Control characters in texts do no harm, so they may stand there (``strict``).
_STRICT: Final = json.JSONDecoder(
    object_pairs_hook=_refuse_twice, parse_constant=_refuse_constant, strict=False
)


def _make_lenient(faults: dict[str, None]) -> json.JSONDecoder:
    """A decoder that takes what is no good JSON, and tells it."""

    def take_last(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    faults[f"the key {key[:60]!r} stands twice; the last is taken"] = None
                seen.add(key)
        return found

    def leave_out(constant: str) -> None:
        faults[f"{constant} is no JSON; it is taken for null"] = None

    return json.JSONDecoder(object_pairs_hook=take_last, parse_constant=leave_out, strict=False)
