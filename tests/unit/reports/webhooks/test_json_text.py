from __future__ import annotations

import pytest

from bouncekit.model.words import FaultKind
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.plain import Payload
from bouncekit.wire.limits import DEFAULT_LIMITS


def details(decoded: Payload) -> list[str]:
    return [fault.detail for fault in decoded.faults]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", 1),
        ('"a\tb"', "a\tb"),
        ('{"a": 1}{"a": 2}', [{"a": 1}, {"a": 2}]),
        ('{"a": 1}\n{"a": 2}\r\n\r\n', [{"a": 1}, {"a": 2}]),
        ('[1]\n{\n "a": 2\n}\n', [[1], {"a": 2}]),
        ('"\\ud800"', "\ud800"),
    ],
)
def test_values_of_json_in_a_row(text: str, expected: object) -> None:
    decoded = decode_json(text)
    assert decoded == Payload(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}\n{"a": \n{"a": 3} {"a": 4}\n', [{"a": 1}, '{"a":', {"a": 3}, {"a": 4}]),
        ('{"a": 1} rest \n{"a": 3}', [{"a": 1}, "rest", {"a": 3}]),
        ('{"a": \n{"a": 3}\n', ['{"a":', {"a": 3}]),
    ],
)
def test_a_broken_line_costs_no_other(text: str, expected: object) -> None:
    assert decode_json(text) == Payload(expected)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it is no JSON: Expecting value"),
        ("hello\n{}", "it is no JSON: Expecting value"),
        ('{"a": 1', "it is no JSON: Expecting ',' delimiter"),
        ('{"a":\n {"b"\n', "it is no JSON: Expecting ':' delimiter"),
        ("[" * 100_000, "it is nested too deep"),
    ],
    ids=["empty", "words", "cut", "cut lines", "deep"],
)
def test_what_is_no_json_stays_a_text_with_the_reason(text: str, why: str) -> None:
    decoded = decode_json(text)
    assert decoded.value == text
    assert decoded.why is not None
    assert decoded.why.startswith(why)


@pytest.mark.parametrize(
    ("text", "expected", "told"),
    [
        ('{"a": 1, "a": 2}', {"a": 2}, ["the key 'a' stands twice; the last is taken"]),
        ('[NaN, 1, "b"]', [None, 1, "b"], ["nan is no JSON; it is taken for null"]),
        ('{"a": -Infinity}', {"a": None}, ["-inf is no JSON; it is taken for null"]),
        ('{"a": 1e999}', {"a": None}, ["inf is no JSON; it is taken for null"]),
        ("[" + "7" * 9000 + ", 7]", [None, 7], ["a number of 9000 digits is taken for null"]),
        ('{"a": NaN}{"a": 1}', [{"a": None}, {"a": 1}], ["nan is no JSON; it is taken for null"]),
    ],
    ids=["twice", "nan", "infinity", "large", "long", "lines"],
)
def test_what_is_not_quite_json_is_told(text: str, expected: object, told: list[str]) -> None:
    decoded = decode_json(text)
    assert decoded.value == expected
    assert details(decoded) == told
    assert {fault.kind for fault in decoded.faults} == {FaultKind.BAD_FIELD}


def test_no_more_is_told_than_anybody_reads() -> None:
    twice = ", ".join(f'"k{place}": 1, "k{place}": 2' for place in range(1000))
    assert len(decode_json("{" + twice + "}").faults) == DEFAULT_LIMITS.faults


def test_long_keys_are_told_shortly() -> None:
    pair = f'"{"k" * 999}": 1'
    (told,) = details(decode_json(f"{{{pair}, {pair}}}"))
    assert len(told) < 120
