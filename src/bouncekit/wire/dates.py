"""Dates: the value of a date field in, a point in time out.

RFC 5322, section 3.3 and 4.3, the forms of ``ctime`` and ISO 8601. Law: total, bounded and
without a clock; a date without a zone is taken as UTC, so every answer has a zone.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

__all__ = ["parse_date"]

_LONGEST: Final = 200
_MONTHS: Final = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_TIME: Final = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:[.,]\d{1,9})?"
_ZONE: Final = (
    r"\s*(?P<half>[AaPp]\.?[Mm]\b\.?)?\s*(?P<zone>(?:[A-Za-z]{1,5})?\s*(?:[+-]\d{1,2}:?\d{2})?)"
)
_FORMS: Final = (
    # RFC 5322: Mon, 02 Jan 2006 15:04:05 -0700, also with dashes and with two digits of year
    re.compile(
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[-\s.]{1,3}(?P<month>[A-Za-z]{3,9})[-\s.,]{1,3}"
        r"(?P<year>\d{2,4})[\s,]{1,3}(?:at )?" + _TIME + _ZONE
    ),
    # ctime: Mon Jan  2 15:04:05 [MST] 2006
    re.compile(
        r"(?P<month>[A-Za-z]{3,9})\s{1,3}(?P<day>\d{1,2}),?\s{1,3}"
        + _TIME
        + _ZONE
        + r"\s{1,3}(?P<year>\d{4})"
    ),
    # ISO 8601: 2006-01-02T15:04:05Z
    re.compile(
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})[Tt\s]\s?" + _TIME + _ZONE
    ),
)
#: RFC 5322, section 4.3: the names of zones that mean something.
_ZONES: Final = {
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "cet": 1,
    "cest": 2,
    "met": 1,
    "mest": 2,
    "eet": 2,
    "eest": 3,
    "bst": 1,
    "msk": 3,
    "jst": 9,
}
_OFFSET: Final = re.compile(r"([+-])(\d{1,2}):?(\d{2})")


def parse_date(value: str, /) -> datetime | None:
    """Read a date as people and mail systems write it.

    Args:
        value: The value of a Date, Arrival-Date or Last-Attempt-Date field.

    Returns:
        The point in time with its zone, or ``None`` where there is none to read.
    """
    value = value[:_LONGEST]
    for form in _FORMS:
        found = form.search(value)
        if found is not None:
            return _build(found)
    return None


def _build(found: re.Match[str]) -> datetime | None:
    word = found["month"].lower()
    month = int(word) if word.isdecimal() else _MONTHS.get(word[:3], 0)
    try:
        return datetime(
            _read_year(found["year"]),
            month,
            int(found["day"]),
            _read_hour(int(found["hour"]), found["half"]),
            int(found["minute"]),
            min(int(found["second"] or 0), 59),  # a leap second
            tzinfo=_read_zone(found["zone"]),
        )
    except ValueError:
        return None


def _read_year(digits: str) -> int:
    """RFC 5322, section 4.3: years of two and of three digits."""
    year = int(digits)
    if len(digits) == 4:  # noqa: PLR2004
        return year
    return year + (2000 if len(digits) == 2 and year < 50 else 1900)  # noqa: PLR2004


def _read_hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _read_zone(zone: str) -> timezone:
    offset = _OFFSET.search(zone)
    if offset is None:
        hours = _ZONES.get(zone.strip().lower(), 0)
        return timezone(timedelta(hours=hours)) if hours else UTC
    minutes = int(offset[2]) * 60 + int(offset[3])
    return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
