from __future__ import annotations

from collections import UserDict
from datetime import UTC, datetime

import pytest

from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.description import describe
from bouncekit.reports.webhooks.record import Record
from bouncekit.wire.source import FaultLog

HALF = "a\ud800b"
REPAIRED = "a?b"


def record(**values: object) -> Record:
    return Record(values, provider="postal", path="[3]", faults=FaultLog(100))


def faults(one: Record) -> list[str]:
    return [fault.detail for fault in one.faults.found()]


class Text(str):
    """A text of a form's own type."""

    __slots__ = ()


def test_paths_begin_where_the_record_stands() -> None:
    one = record(a={"b": {"c": [{}]}})
    inner = one.part("a").part("b")
    assert [each.path for each in inner.parts("c")] == ["[3].a.b.c[0]"]
    bare = Record({}, provider="postal", path="", faults=FaultLog(9))
    assert (bare.place("a"), bare.place("a\n\ud800")) == ("a", "a\\n\\ud800")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"),
        ("\u00e6", "\u00e6"),
        (7, "7"),
        (-0.5, "-0.5"),
        (0, "0"),
        (None, None),
        ("", None),
    ],
    ids=repr,
)
def test_texts_are_told(value: object, expected: str | None) -> None:
    one = record(a=value)
    assert one.text("a") == expected
    assert faults(one) == []


def test_texts_of_other_types_are_texts() -> None:
    one = record(a=Text("a"), b=Text(""), c="c")
    assert (one.text("a"), one.text("b", "c"), one.need("a")) == ("a", "c", "a")


@pytest.mark.parametrize("value", [True, [], {}, ["a"], 10**40, float("nan"), b"a"])
def test_what_is_no_text_is_a_fault(value: object) -> None:
    one = record(a=value, b="b")
    assert one.text("a", "b") == "b"
    assert faults(one) == [f"postal: [3].a: expected a text, found {describe(value)}"]


def test_half_a_character_is_repaired_and_told() -> None:
    one = record(a=HALF)
    assert one.text("a") == REPAIRED
    assert one.need("a") == REPAIRED
    assert one.texts("a") == (REPAIRED,)
    assert faults(one)[0].startswith("postal: [3].a: expected no lone surrogates, found string")


def test_what_is_needed_is_there() -> None:
    assert record(a="b").need("a") == "b"


@pytest.mark.parametrize("values", [{}, {"a": None}, {"a": ""}, {"a": 1}, {"a": ["b"]}])
def test_what_is_needed_and_missing_names_its_place(values: dict[str, object]) -> None:
    with pytest.raises(PayloadError, match="expected a text") as caught:
        record(**values).need("a")
    found = describe(values["a"]) if values else "nothing"
    assert (caught.value.provider, caught.value.path) == ("postal", "[3].a")
    assert caught.value.found == found


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("ann@example.org", "ann@example.org"),
        ("Ann <ann@example.org>", "ann@example.org"),
        ("\u00e6@example.org", "\u00e6@example.org"),
        (None, "bo@example.org"),
        ("", "bo@example.org"),
    ],
)
def test_the_first_address_is_told(value: object, expected: str) -> None:
    one = record(a=value, b="bo@example.org")
    assert one.address("a", "b") == expected
    assert faults(one) == []


def test_no_address_at_all_is_not_told() -> None:
    assert record().address("a") is None


@pytest.mark.parametrize(
    "value",
    [
        "nobody",
        "ann@@example.org",
        "ann@",
        "@example.org",
        "ann lee@example.org",
        "ann,lee@example.org",
        "ann@exam ple.org",
    ],
)
def test_what_can_be_no_address_is_told_whole_and_as_a_fault(value: str) -> None:
    one = record(a=f" {value}\n")
    assert one.address("a") == value
    (fault,) = faults(one)
    assert fault.startswith("postal: [3].a: expected an address, found string ")


def test_an_address_goes_before_what_can_be_none() -> None:
    assert record(a="nobody", b="ann@example.org").address("a", "b") == "ann@example.org"
    assert record(a="nobody", b="no one").address("a", "b") == "nobody"


@pytest.mark.parametrize("value", ["no\none", "x" * 321])
def test_what_no_address_looks_like_is_not_told(value: str) -> None:
    one = record(a=value)
    assert one.address("a") is None
    assert len(faults(one)) == 1


@pytest.mark.parametrize(
    "value",
    [
        "ann@example.org, bo@example.org",
        "ann@example.org,",
        "ann@example.org (at work)",
        '"Lee, Ann" <ann@example.org>',
        "Ann Lee <ann@example.org>",
        "smtp:ann@example.org",
    ],
)
def test_what_stands_beside_an_address_breaks_it_not(value: str) -> None:
    one = record(a=value)
    assert (one.address("a"), faults(one)) == ("ann@example.org", [])


@pytest.mark.parametrize("value", [1, ["ann@example.org"], {}, False])
def test_whom_it_is_about_is_not_guessed(value: object) -> None:
    with pytest.raises(PayloadError, match="expected an address"):
        record(a=value).address("a")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("ann@example.org, Bo <bo@example.org>", ("ann@example.org", "bo@example.org")),
        (["ann@example.org", "Bo <bo@example.org>"], ("ann@example.org", "bo@example.org")),
        ("", ()),
        ([], ("c@example.org",)),
        (None, ("c@example.org",)),
    ],
)
def test_addresses_are_told(value: object, expected: tuple[str, ...]) -> None:
    assert record(a=value, b=["c@example.org"]).addresses("a", "b") == expected


def test_there_may_be_no_addresses() -> None:
    assert record().addresses("a", "b") == ()


@pytest.mark.parametrize("value", [1, {}, ["ann@example.org", 1], [{}]])
def test_what_is_no_list_of_addresses_is_refused(value: object) -> None:
    with pytest.raises(PayloadError, match=r"of (them|addresses)"):
        record(a=value).addresses("a")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ()),
        ("", ()),
        ("a", ("a",)),
        (["a", "", "b"], ("a", "b")),
        ([], ()),
    ],
)
def test_one_text_or_several(value: object, expected: tuple[str, ...]) -> None:
    assert record(a=value).texts("a") == expected


def test_what_is_no_text_among_texts_is_a_fault() -> None:
    one = record(a=["a", 1, None, "b"])
    assert one.texts("a") == ("a", "b")
    assert faults(one) == ["postal: [3].a: expected an array of texts, found array of 4"]


def test_what_are_no_texts_is_a_fault() -> None:
    one = record(a={"b": 1})
    assert one.texts("a") == ()
    assert faults(one) == [
        "postal: [3].a: expected a text, or an array of texts, found object with b"
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(7, 7), (7.0, 7), ("7", 7), (" 7 ", 7), (-7, -7), (None, 9), ("", 9)],
    ids=repr,
)
def test_whole_numbers_are_told(value: object, expected: int) -> None:
    one = record(a=value, b=9)
    assert one.number("a", "b") == expected
    assert faults(one) == []


@pytest.mark.parametrize("value", [True, 7.5, "seven", "7" * 21, [], float("inf")])
def test_what_is_no_whole_number_is_a_fault(value: object) -> None:
    one = record(a=value)
    assert one.number("a") is None
    assert len(faults(one)) == 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, True),
        (False, False),
        (1, True),
        (0.0, False),
        ("True", True),
        (" yes ", True),
        ("0", False),
        ("", False),
        (None, None),
    ],
    ids=repr,
)
def test_truth_is_told(value: object, expected: bool | None) -> None:  # noqa: FBT001 - a row
    one = record(a=value)
    assert one.flag("a") is expected
    assert faults(one) == []


@pytest.mark.parametrize("value", [2, "perhaps", [], {}])
def test_what_is_neither_true_nor_false_is_a_fault(value: object) -> None:
    one = record(a=value)
    assert one.flag("a") is None
    assert len(faults(one)) == 1


def test_the_first_time_is_told() -> None:
    expected = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    one = record(a=None, b="", c="soon", d=1767323045)
    assert one.moment("a", "b", "c", "d") == expected
    assert faults(one) == ["postal: [3].c: expected a point in time, found string 'soon'"]
    assert record().moment("a") is None


def test_the_first_status_is_told() -> None:
    one = record(a="none", b="5.1.1 (bad destination)", c=None)
    assert one.status("c", "a", "b") == "5.1.1"
    assert one.status("c", "a") is None


def test_an_object_inside() -> None:
    one = record(a={"b": "c"}, d=UserDict(b="c"))
    assert one.part("a").text("b") == "c"
    assert one.part("d").text("b") == "c"


@pytest.mark.parametrize("value", [None, [], "", 0, False])
def test_a_missing_object_is_an_empty_one(value: object) -> None:
    assert dict(record(a=value).part("a").values) == {}


@pytest.mark.parametrize("value", ["a", ["a"], 1])
def test_what_is_no_object_is_refused(value: object) -> None:
    with pytest.raises(PayloadError, match="expected an object"):
        record(a=value).part("a")


def test_objects_of_an_array() -> None:
    one = record(a=[{"b": "c"}, {"b": "d"}])
    assert [each.text("b") for each in one.parts("a")] == ["c", "d"]


@pytest.mark.parametrize("value", [None, {}, "", []])
def test_a_missing_array_has_no_objects(value: object) -> None:
    assert list(record(a=value).parts("a")) == []


@pytest.mark.parametrize(
    ("value", "path", "expected"),
    [
        ({"b": 1}, "[3].a", "expected an array"),
        ("b", "[3].a", "expected an array"),
        ([{}, "b"], "[3].a[1]", "expected an object"),
    ],
)
def test_what_is_no_array_of_objects_is_refused(value: object, path: str, expected: str) -> None:
    with pytest.raises(PayloadError, match=expected) as caught:
        list(record(a=value).parts("a"))
    assert caught.value.path == path


@pytest.mark.parametrize(("value", "count"), [({"b": 1}, 0), (None, 0), ([], 0), ("b", 1)])
def test_what_the_sender_gave_to_carry(value: object, count: int) -> None:
    one = record(a=value)
    assert one.mapping("a") == (value if isinstance(value, dict) else {})
    assert len(faults(one)) == count
