from __future__ import annotations

from datetime import datetime

import pytest

from bouncekit.wire.dates import parse_date


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mon, 02 Jan 2006 15:04:05 -0700", "2006-01-02T15:04:05-07:00"),
        ("Mon, 2 Jan 2006 15:04:05 -0700 (MST)", "2006-01-02T15:04:05-07:00"),
        ("2 Jan 2006 15:04", "2006-01-02T15:04:00+00:00"),
        ("2 Jan 06 15:04:05 GMT", "2006-01-02T15:04:05+00:00"),
        ("2 Jan 99 15:04:05 UT", "1999-01-02T15:04:05+00:00"),
        ("2 Jan 106 15:04:05 Z", "2006-01-02T15:04:05+00:00"),
        ("Monday, 02-Jan-06 15:04:05 EST", "2006-01-02T15:04:05-05:00"),
        ("Mon, 2 January 2006 15.04.05 CEST", "2006-01-02T15:04:05+02:00"),
        ("Mon, 2 Jan 2006 15:04:05 GMT+0100", "2006-01-02T15:04:05+01:00"),
        ("Mon, 2 Jan 2006 15:04:05 +01:00", "2006-01-02T15:04:05+01:00"),
        ("Mon, 2 Jan 2006 3:04:05 PM -0800", "2006-01-02T15:04:05-08:00"),
        ("Mon, 2 Jan 2006 12:04:05 a.m.", "2006-01-02T00:04:05+00:00"),
        ("Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59+00:00"),
        ("Mon Jan  2 15:04:05 2006", "2006-01-02T15:04:05+00:00"),
        ("Mon Jan  2 15:04:05 PST 2006", "2006-01-02T15:04:05-08:00"),
        ("2006-01-02T15:04:05Z", "2006-01-02T15:04:05+00:00"),
        ("2006-01-02 15:04:05.123 +0200", "2006-01-02T15:04:05+02:00"),
        ("2006/01/02 15:04", "2006-01-02T15:04:00+00:00"),
        ("Mon, 2 Jan 2006 15:04:05 +9999", None),
        ("99 Jan 2006 15:04:05", None),
        ("2 Foo 2006 15:04:05", None),
        ("2 Jan 2006 25:04:05", None),
        ("yesterday", None),
        ("", None),
        ("x" * 1_000 + " 2 Jan 2006 15:04:05", None),
    ],
)
def test_parse_date(value: str, expected: str | None) -> None:
    assert parse_date(value) == (None if expected is None else datetime.fromisoformat(expected))


def test_a_date_always_has_a_zone() -> None:
    found = parse_date("2 Jan 2006 15:04")
    assert found is not None
    assert found.tzinfo is not None
