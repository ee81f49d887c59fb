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
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Final, NamedTuple, NoReturn, TypeGuard
from urllib.parse import parse_qsl

from bouncekit.errors import PayloadError
from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.reports.webhooks.forms import find_boundary, read_multipart, read_table
from bouncekit.reports.webhooks.plain import DEEPEST, make_plain
from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["Headers", "Payload", "decode_json", "decode_payload", "fold_headers", "take_last"]

#: How much a packed body may become.
_MOST_UNPACKED: Final = 64 * 2**20
_MOST_FIELDS: Final = 10_000
#: Python itself reads no more of one number (PEP 682).
_MOST_DIGITS: Final = 4000
_GZIP: Final = b"\x1f\x8b"
#: What some programs write before a text of UTF-8.
_BOM: Final = "\ufeff"
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
            return _settle(payload if type(payload) is dict else dict(payload.items()))
        case list() | tuple():
            return _settle(dict(payload) if _is_form(payload) else list(payload))
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


def _settle(value: object, details: Iterable[str] = ()) -> Payload:
    """A payload of plain values."""
    told = dict.fromkeys(details)
    value = make_plain(value, told)
    shown = sorted(told)[: DEFAULT_LIMITS.faults]
    return Payload(value, tuple([Fault(kind=FaultKind.BAD_FIELD, detail=one) for one in shown]))


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


def decode_json(text: str, /) -> Payload:
    """Decode JSON, or several values of it in a row (JSON lines).

    Args:
        text: The text.

    Returns:
        The value, or a list of all. A line that is no JSON stays a text in that list.
    """
    try:  # what is in order, as nearly always, takes one step
        value, end = _STRICT.raw_decode(text)
    except (_Odd, ValueError, RecursionError):
        return _decode_slowly(text)
    if end != len(text):
        return _decode_slowly(text)
    # Brackets that do not suffice for deep nesting need no look at the values.
    is_plain = text.count("{") + text.count("[") <= DEEPEST
    return Payload(value) if is_plain else _settle(value)


def _decode_slowly(text: str) -> Payload:
    told: dict[str, None] = {}
    try:
        try:
            values = _decode_values(text, _STRICT)
        except json.JSONDecodeError:
            raise
        except (_Odd, ValueError):  # the latter of a number with more digits than Python reads
            values = _decode_values(text, _make_lenient(told))
    except RecursionError:
        return Payload(text, why="it is nested too deep")
    except ValueError as error:
        return Payload(text, why=f"it is no JSON: {error}")
    value = values[0] if len(values) == 1 else values
    return _settle(value, told)


def _decode_values(text: str, decoder: json.JSONDecoder) -> list[object]:
    """All values that stand in a text, one behind the other."""
    values: list[object] = []
    place = _skip_blank(text, 0)
    while place < len(text) or not values:
        try:
            value, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError:
            is_line = text.startswith("{", place) and "\n{" in text
            if not values and not is_line:
                raise
            values.extend(_decode_lines(text[place:], decoder))
            break
        values.append(value)
        place = place if place == len(text) else _skip_blank(text, place)
    return values


def _decode_lines(text: str, decoder: json.JSONDecoder) -> Iterator[object]:
    """The values of each line alone: past a broken one, where a value begins is only guessed."""
    # To tell where an error is takes time with the length of the text, so the text is a line.
    for line in text.split("\n"):
        place = _skip_blank(line, 0)
        while place < len(line):
            try:
                value, end = decoder.raw_decode(line, place)
            except json.JSONDecodeError:
                value, end = line[place:].rstrip(), len(line)
            yield value
            place = _skip_blank(line, end)


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


def _refuse_endless(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _Odd
    return number


#: Control characters in texts do no harm, so they may stand there (``strict``).
_STRICT: Final = json.JSONDecoder(
    object_pairs_hook=_refuse_twice,
    parse_constant=_refuse_constant,
    parse_float=_refuse_endless,
    strict=False,
)


def _make_lenient(faults: dict[str, None]) -> json.JSONDecoder:
    """A decoder that takes what is no good JSON, and tells it."""

    def tell_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    faults[f"the key {key[:60]!r} stands twice; the last is taken"] = None
                seen.add(key)
        return found

    def leave_out(constant: str) -> None:
        faults[f"{float(constant)} is no JSON; it is taken for null"] = None

    def read_integer(digits: str) -> int | None:
        if len(digits) > _MOST_DIGITS:
            faults[f"a number of {len(digits)} digits is taken for null"] = None
            return None
        return int(digits)

    return json.JSONDecoder(
        object_pairs_hook=tell_twice,
        parse_constant=leave_out,
        parse_int=read_integer,
        strict=False,
    )
