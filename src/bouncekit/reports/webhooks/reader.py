"""What a reader of a service's payloads is; users can add their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.reports.webhooks.record import Record

__all__ = ["Reader", "find_first", "split_list"]

_EMPTY: Final[Mapping[str, object]] = {}


def find_first(value: object, /) -> Mapping[str, object]:
    """The event by which a payload is known: itself, or the first of a list; else an empty one."""
    first = value[0] if isinstance(value, list) and value else value
    # For a dictionary the plain question is several times faster.
    return first if first.__class__ is dict or isinstance(first, Mapping) else _EMPTY


def split_list(value: object, /) -> Iterator[tuple[str, object]]:
    """The events of a payload that is an event, or an array of them, each with its path."""
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield f"[{index}]", one
    else:
        yield "", value


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How the payloads of one service are known and read."""

    #: The name of the service in answers, such as ``sendgrid``.
    provider: str
    #: Whether a decoded payload, with header fields whose names are in lower case, is its own.
    recognise: Callable[[object, Mapping[str, str]], bool]
    #: From one event to what it is, and what it says of each recipient.
    read: Callable[[Record], Reading]
    #: The events of a payload, each with its path; a :class:`~bouncekit.errors.PayloadError`
    #: where it has not the shape that it should have.
    split: Callable[[object], Iterable[tuple[str, object]]] = split_list
