from __future__ import annotations

import pytest

from bouncekit.rules.negation import Negations

WORDS = ["not", "NOT on any", "no  longer", "isn't", "c++"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not |listed", True),
        ("is not |listed", True),
        ("(not |listed", True),
        ("not on any |list", True),
        ("no longer |here", True),
        ("isn't |here", True),
        ("c++ |here", True),
        ("not|listed", False),
        ("not  |listed", False),
        ("knot |listed", False),
        ("on any |list", False),
        ("why not: |listed", False),
        ("listed |not", False),
        ("|listed", False),
        (" |listed", False),
        ("x" * 99 + "not |listed", False),
        ("x" * 99 + " not |listed", True),
        ("knot on any |list", False),
        ("donot on any |list", False),
    ],
)
def test_stands_before(text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    place = text.index("|")
    folded = text.replace("|", "")
    assert Negations(WORDS).stand_before(folded, place) is expected


def test_none() -> None:
    assert not Negations([]).stand_before("not listed", 4)
    assert not Negations([]).stand_before(" listed", 1)
