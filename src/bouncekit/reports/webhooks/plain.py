"""Decoded values, made plain: what JSON can hold, and not nested without end.

In: what a decoder or a web framework made of a payload. Out: mappings with texts as keys,
lists, texts, finite numbers, truth values and ``None``; a :class:`Payload` of these. Laws: what
is plain already comes back as it is; what cannot be is told.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from types import NoneType
from typing import Final, NamedTuple, SupportsFloat, cast

from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["DEEPEST", "Payload", "make_plain", "settle"]

#: How deep values may be nested; services nest them five deep.
DEEPEST: Final = 64
#: Values in which none stand. By their very classes: those below them may say something else.
_LEAVES: Final = frozenset({str, int, bool, NoneType})
_KEYS: Final = frozenset({str})


class Payload(NamedTuple):
    """A decoded payload."""

    #: Mappings, lists, texts and numbers; the text itself where it is nothing of these.
    value: object
    #: What was odd about it.
    faults: tuple[Fault, ...] = ()
    #: Why it is no JSON, where ``value`` is a text.
    why: str | None = None


def settle(value: object, details: Iterable[str] = (), /) -> Payload:
    """A payload of plain values.

    Args:
        value: Any value.
        details: What is odd about it already.

    Returns:
        The payload; what was left out to make it plain is among its faults.
    """
    told = dict.fromkeys(details)
    value = make_plain(value, told)
    shown = sorted(told)[: DEFAULT_LIMITS.faults]
    return Payload(value, tuple([Fault(kind=FaultKind.BAD_FIELD, detail=one) for one in shown]))


def make_plain(value: object, told: dict[str, None], /) -> object:
    """Make a value plain.

    Args:
        value: Any value.
        told: Where it is told what was left out; each thing once.

    Returns:
        The value itself where it is plain, else a copy.
    """
    return value if _is_plain(value) else _copy(value, DEEPEST, told)


def _is_plain(value: object) -> bool:
    level: list[Iterable[object]] = [(value,)]
    for _ in range(DEEPEST + 1):
        deeper: list[Iterable[object]] = []
        for values in level:
            if _LEAVES.issuperset(map(type, values)):
                continue
            for one in values:
                kind = type(one)
                if kind in _LEAVES:
                    continue
                if kind is list:
                    deeper.append(cast("list[object]", one))
                elif kind is dict and _KEYS.issuperset(
                    map(type, cast("dict[object, object]", one))
                ):
                    deeper.append(cast("dict[object, object]", one).values())
                elif kind is not float or not math.isfinite(cast("float", one)):
                    return False
        if not deeper:
            return True
        level = deeper
    return False


def _copy(value: object, deepest: int, told: dict[str, None]) -> object:
    match value:
        case Mapping() | list() | tuple() if not deepest:
            told[f"what is nested more than {DEEPEST} deep is taken for null"] = None
            return None
        case Mapping():
            return {
                str(_copy_leaf(key, told)): _copy(one, deepest - 1, told)
                for key, one in value.items()
            }
        case list() | tuple():
            return [_copy(one, deepest - 1, told) for one in value]
        case _:
            return _copy_leaf(value, told)


def _copy_leaf(value: object, told: dict[str, None]) -> object:
    match value:
        case None | bool():
            return value
        case str():
            return str.__str__(value)
        case bytes():
            return value.decode("utf-8", "replace")
        case int():
            return int(value)
        case SupportsFloat():
            return _copy_number(value, told)
        case _:
            told[f"a value of type {type(value).__name__} is taken for null"] = None
            return None


def _copy_number(value: SupportsFloat, told: dict[str, None]) -> int | float | None:
    """A number of another kind, such as those that databases give; a whole one stays whole."""
    try:
        number = float(value)
        whole = int(number)
    except (ValueError, OverflowError):  # no number, or without end
        told[f"{value} is no JSON; it is taken for null"] = None
        return None
    return number if isinstance(value, float) or number != whole else whole
