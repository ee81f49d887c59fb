from __future__ import annotations

import json
from collections import OrderedDict
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final

import pytest

from bouncekit.reports.webhooks.plain import DEEPEST, make_plain


class Word(StrEnum):
    A = "a"


class Number(IntEnum):
    ONE = 1


class Flat(float):
    """A number of another kind."""

    __slots__ = ()


NAN: Final = float("nan")


def nest(depth: int, inner: object = 1) -> object:
    for _ in range(depth):
        inner = {"a": [inner]}
    return inner


@pytest.mark.parametrize(
    "value",
    [None, True, 1, -1.5, "a", [], {}, [1, "a", None, {"b": [2.5]}], nest(DEEPEST // 2)],
    ids=repr,
)
def test_what_is_plain_comes_back_as_it_is(value: object) -> None:
    told: dict[str, None] = {}
    assert make_plain(value, told) is value
    assert told == {}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({1: "a"}, {"1": "a"}),
        ({b"a": b"\xff"}, {"a": "\ufffd"}),
        ({None: 1, True: 2}, {"None": 1, "True": 2}),
        ((1, (2,)), [1, [2]]),
        (OrderedDict(a=OrderedDict(b=1)), {"a": {"b": 1}}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        ([Word.A, Number.ONE], ["a", 1]),
        ({"a": Decimal(7), "b": Decimal("7.5"), "c": Flat(7)}, {"a": 7, "b": 7.5, "c": 7.0}),
    ],
    ids=repr,
)
def test_what_means_the_same_is_made_plain_and_not_told(value: object, expected: object) -> None:
    told: dict[str, None] = {}
    found = make_plain(value, told)
    assert json.dumps(found) == json.dumps(expected)
    assert told == {}
    assert make_plain(found, told) is found


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (NAN, "nan is no JSON; it is taken for null"),
        (float("-inf"), "-inf is no JSON; it is taken for null"),
        (Decimal("NaN"), "NaN is no JSON; it is taken for null"),
        (Decimal("1e400"), "1E+400 is no JSON; it is taken for null"),
        (datetime(2026, 1, 2, tzinfo=UTC), "a value of type datetime is taken for null"),
        ({1}, "a value of type set is taken for null"),
        (nest(DEEPEST), f"what is nested more than {DEEPEST} deep is taken for null"),
    ],
    ids=repr,
)
def test_what_has_no_place_in_json_is_told(value: object, reason: str) -> None:
    told: dict[str, None] = {}
    found = make_plain([value, value, {"a": value}], told)
    assert list(told) == [reason]
    assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_a_value_in_itself_has_an_end() -> None:
    value: dict[str, object] = {}
    value["a"] = value
    told: dict[str, None] = {}
    json.dumps(make_plain(value, told))
    assert len(told) == 1


def test_a_container_as_a_key_is_told() -> None:
    told: dict[str, None] = {}
    assert make_plain({(1, 2): 3}, told) == {"None": 3}
    assert list(told) == ["a value of type tuple is taken for null"]
