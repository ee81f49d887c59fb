from __future__ import annotations

import pytest

from bouncekit.accuracy.tables import Table, percent

TABLE = Table(("name", "of"), (("a|b<c", "7"), ("long\x1b[2J\u202e", "1234")))


def test_text() -> None:
    assert TABLE.to_text() == [
        "name         of",
        "a|b<c         7",
        "long?[2J?  1234",
    ]


def test_markdown() -> None:
    assert TABLE.to_markdown() == [
        "| name | of |",
        "| --- | --: |",
        r"| a\|b&lt;c | 7 |",
        "| long?[2J? | 1234 |",
    ]


@pytest.mark.parametrize(
    ("share", "expected"), [(None, "-"), (0.0, "0.0%"), (0.98765, "98.8%"), (1.0, "100.0%")]
)
def test_shares(share: float | None, expected: str) -> None:
    assert percent(share) == expected
