"""Points in time as mail services write them.

In: a number of seconds, milliseconds or microseconds since 1970, the digits of one, or a
date. Out: a point in time in UTC. Law: total; a date without a zone is in UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from bouncekit.wire.dates import parse_date

__all__ = ["read_moment"]

#: What a count of seconds stays below (the year 5138), and one of milliseconds.
_SECONDS: Final = 10**11
_MILLISECONDS: Final = 10**14
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBER: Final = re.compile(r"-?\d{1,17}(?:\.\d{1,9})?")
#: ``1/2/2026 3:04:05 AM``: the month first, as in the United States.
_AMERICAN: Final = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4}) (\d{1,2}):(\d\d)(?::(\d\d))?(?: ([AP])M)?", re.IGNORECASE
)
_LONGEST: Final = 100


def read_moment(value: object, /) -> datetime | None:
    """Read a point in time.

    Args:
        value: Anything that was decoded from JSON or a form.

    Returns:
        The point in time in UTC; ``None`` where there is none to read.
    """
    match value:
        case str() if value[4:5] == "-" and len(value) <= _LONGEST:  # most are: 2026-01-02T...
            return _from_text(value)
        case str() if len(value) <= _LONGEST:
            text = value.strip()
            return _from_number(float(text)) if _NUMBER.fullmatch(text) else _from_text(text)
        case int() | float() if not isinstance(value, bool):
            return _from_number(value)
        case _:
            return None


def _from_text(text: str) -> datetime | None:
    try:
        found: datetime | None = datetime.fromisoformat(text)
    except ValueError:
        found = _from_american(text) or parse_date(text)
    if found is None or found.tzinfo is UTC:
        return found
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except OverflowError:  # in the first or the last hours that there are
        return None


def _from_number(number: float) -> datetime | None:
    size = abs(number)
    if not size < 10**18:  # also what is no number
        return None
    if size >= _MILLISECONDS:
        number /= 10**6
    elif size >= _SECONDS:
        number /= 10**3
    try:
        return _EPOCH + timedelta(seconds=number)
    except OverflowError:
        return None


def _from_american(text: str) -> datetime | None:
    found = _AMERICAN.fullmatch(text)
    if found is None:
        return None
    month, day, year, hour, minute, second = (int(one or 0) for one in found.groups()[:6])
    half = found[7]
    if half:
        hour = hour % 12 + (12 if half in "Pp" else 0)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
