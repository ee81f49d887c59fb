from __future__ import annotations

from dataclasses import FrozenInstanceError
from types import MappingProxyType

import pytest

from bouncekit.reports.webhooks.reader import find_first, split_list
from bouncekit.reports.webhooks.registry import READERS


def test_each_event_of_a_list_has_its_path() -> None:
    assert list(split_list([{"a": 1}, "b"])) == [("[0]", {"a": 1}), ("[1]", "b")]
    assert list(split_list([])) == []


@pytest.mark.parametrize("value", [{"a": 1}, "text", None, 1])
def test_what_is_no_list_is_one_event(value: object) -> None:
    assert list(split_list(value)) == [("", value)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 1}, {"a": 1}),
        ([{"a": 1}, {"b": 2}], {"a": 1}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (["text", {"a": 1}], {}),
        ([], {}),
        ("text", {}),
        (None, {}),
    ],
    ids=repr,
)
def test_a_payload_is_known_by_its_first_event(value: object, expected: object) -> None:
    assert find_first(value) == expected


def test_a_reader_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        READERS[0].provider = "other"  # type: ignore[misc]


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.provider)
@pytest.mark.parametrize(
    "value",
    [None, 1, 1.5, True, "", "text", [], [None], [1], ["text"], [[]], [{}], {}, {"a": {}}],
    ids=repr,
)
def test_no_reader_takes_what_is_nobodys(reader: object, value: object) -> None:
    (found,) = (one for one in READERS if one is reader)
    assert not found.recognise(value, {})
