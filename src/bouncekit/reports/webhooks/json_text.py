"""JSON as strangers send it, and several values of it in a row (JSON lines).

In: a text. Out: a :class:`~bouncekit.reports.webhooks.plain.Payload`. RFC 8259. Laws: linear;
what is not quite JSON but tells its meaning is told as a fault; what tells nothing stays a text,
with the reason.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from math import isfinite
from typing import Final, NoReturn

from bouncekit.reports.webhooks.plain import DEEPEST, Payload, settle

__all__ = ["decode_json"]

#: Python itself reads no more of one number (PEP 682).
_MOST_DIGITS: Final = 4000
_BLANK: Final = re.compile(r"\s*")


class _Odd(Exception):  # noqa: N818 - it never leaves this module
    """Something that is no good JSON; it is read again in a slower way, which tells it."""


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
    return Payload(value) if is_plain else settle(value)


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
    return settle(value, told)


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
