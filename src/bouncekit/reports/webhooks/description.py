"""What a value of a stranger's is, for errors and faults.

In: a decoded value. Out: a short text that can be printed. Law: bounded, whatever it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nsmallest
from typing import Final

__all__ = ["describe", "describe_key"]

#: How much of a value is shown.
_SHOWN: Final = 60
_NAMES: Final = {
    "dict": "object",
    "list": "array",
    "str": "string",
    "int": "number",
    "float": "number",
    "bool": "boolean",
    "NoneType": "null",
}


def describe(value: object, /) -> str:
    """What a value is, in the words of JSON, and how it begins."""
    kind = _NAMES.get(type(value).__name__, type(value).__name__)
    match value:
        case str():
            shown = value if len(value) <= _SHOWN else value[: _SHOWN - 3] + "..."
            return f"{kind} {shown!r}"
        case bool() | float():
            return f"{kind} {value}"
        case int():
            return f"{kind} {value}" if abs(value) < 10**18 else kind
        case Mapping():
            keys = ", ".join(describe_key(key[:_SHOWN]) for key in nsmallest(5, map(str, value)))
            return f"{kind} with {keys}" if keys else f"empty {kind}"
        case list():
            return f"{kind} of {len(value)}"
        case _:
            return kind


def describe_key(key: str, /) -> str:
    """A key that a stranger named, as it may stand in a path."""
    return key if key.isprintable() else repr(key)[1:-1]
