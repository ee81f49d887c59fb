from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bouncekit.reports.webhooks.moments import read_moment

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        1767323045,
        1767323045.0,
        1767323045000,
        1767323045000000,
        "1767323045",
        " 1767323045.0 ",
        "1767323045000",
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05.000Z",
        "2026-01-02T03:04:05.0000000Z",
        "2026-01-02T04:04:05+01:00",
        "2026-01-02 03:04:05",
        "2026-01-02T03:04:05 +0000",
        "Fri, 02 Jan 2026 03:04:05 +0000",
        "Fri, 02 Jan 2026 04:04:05 +0100",
        "1/2/2026 3:04:05 AM",
        "01/02/2026 03:04:05",
    ],
    ids=repr,
)
def test_one_moment_in_the_ways_of_all_services(value: object) -> None:
    found = read_moment(value)
    assert found == MOMENT
    assert found is not None
    assert found.utcoffset() == UTC.utcoffset(None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1/2/2026 12:04 AM", datetime(2026, 1, 2, 0, 4, tzinfo=UTC)),
        ("1/2/2026 12:04 PM", datetime(2026, 1, 2, 12, 4, tzinfo=UTC)),
        ("1/2/2026 3:04:05 pm", datetime(2026, 1, 2, 15, 4, 5, tzinfo=UTC)),
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (-1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2026-01-02", datetime(2026, 1, 2, tzinfo=UTC)),
    ],
)
def test_other_moments(value: object, expected: datetime) -> None:
    assert read_moment(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        [],
        {},
        b"1767323045",
        "",
        "soon",
        "13/13/2026 3:04:05 AM",
        "1/2/2026 25:04:05",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "2026-01-02T03:04:05Z" + " " * 100,
        10**18,
        -(10**17),
        float("nan"),
        float("inf"),
        10**400,
    ],
)
def test_what_is_no_moment_is_not_told(value: object) -> None:
    assert read_moment(value) is None
