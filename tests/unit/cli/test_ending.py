from __future__ import annotations

import pytest

from bouncekit.cli.ending import complain, place, rule_faults
from bouncekit.errors import RuleError


@pytest.mark.parametrize(
    ("path", "number", "expected"),
    [
        ("a.eml", None, "a.eml"),
        ("a.mbox", 3, "a.mbox#3"),
        ("-", None, "standard input"),
        ("a\x1b[2J.eml", None, "a[2J.eml"),
    ],
)
def test_a_place_is_short_and_washed(path: str, number: int | None, expected: str) -> None:
    assert place(path, number) == expected


def test_a_complaint_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain("a.eml", "empty")
    assert capsys.readouterr() == ("", "bouncekit: a.eml: empty\n")


def test_all_faults_of_a_group_are_found() -> None:
    one, two = RuleError("one"), RuleError("two")
    inner = ExceptionGroup("inner", [two, ValueError("else")])
    group: ExceptionGroup[Exception] = ExceptionGroup("outer", [one, inner])
    assert list(rule_faults(group)) == [one, two]
    assert list(rule_faults(one)) == [one]
