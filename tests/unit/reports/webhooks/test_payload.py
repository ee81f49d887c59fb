from __future__ import annotations

import gzip
from collections import OrderedDict, UserDict
from collections.abc import Callable, ItemsView, Iterator, Mapping
from typing import Final
from urllib.parse import parse_qs

import pytest

from bouncekit.errors import PayloadError
from bouncekit.model.words import FaultKind
from bouncekit.reports.webhooks import payload as module
from bouncekit.reports.webhooks.payload import (
    decode_payload,
    fold_headers,
    take_last,
)
from bouncekit.reports.webhooks.plain import Payload

MULTIPART = (
    b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'
    b'--x\r\nContent-Disposition: form-data; name="c"\r\n\r\n\r\n--x--\r\n'
)


def decode(payload: object, **headers: str) -> object:
    decoded = decode_payload(
        payload, {name.replace("_", "-"): text for name, text in headers.items()}
    )
    assert decoded.faults == ()
    return decoded.value


def details(decoded: Payload) -> list[str]:
    return [fault.detail for fault in decoded.faults]


class Form(UserDict[str, object]):
    """Several values for a field, of which ``items`` gives one, as forms of frameworks do."""

    def __init__(self, chosen: int, **fields: list[object]) -> None:
        super().__init__(fields)
        self.chosen = chosen

    def __getitem__(self, key: str) -> object:
        values = self.data[key]
        assert isinstance(values, list)
        return values[self.chosen]


class Fields(dict[str, object]):
    """A dictionary with lists below, as those of Django and Werkzeug."""

    def items(self) -> ItemsView[str, object]:  # type: ignore[override]
        return {key: self._last(key) for key in self}.items()

    def _last(self, key: str) -> object:
        values = self[key]
        assert isinstance(values, list)
        return values[-1]


# ----------------------------------------------------------------- header fields


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Token": "1", "content-type": "a"},
        {"x-token": "1", "CONTENT-TYPE": "a"},
        [("X-Token", "1"), ("Content-Type", "a")],
        [(b"x-token", b"1"), (b"content-type", b"a")],
        UserDict({"X-TOKEN": "1", "Content-Type": "a"}),
    ],
    ids=repr,
)
def test_header_fields_have_names_in_any_case(
    headers: Mapping[str, str] | list[tuple[str | bytes, str | bytes]],
) -> None:
    assert fold_headers(headers) == {"x-token": "1", "content-type": "a"}


def test_there_may_be_no_header_fields() -> None:
    assert fold_headers(None) == {}


def test_bytes_of_header_fields_are_latin_1() -> None:
    assert fold_headers([(b"A", b"\xe6")]) == {"a": "\u00e6"}


# ----------------------------------------------------------------- what came in


WAYS: Final = {
    "text": '{"a": "b"}',
    "bytes": b'{"a": "b"}',
    "bytearray": bytearray(b'{"a": "b"}'),
    "memoryview": memoryview(b'{"a": "b"}'),
    "mark": b'\xef\xbb\xbf{"a": "b"}',
    "blank": b'\r\n {"a": "b"}\r\n',
    "packed": gzip.compress(b'{"a": "b"}'),
    "form": "a=b",
    "form in bytes": b"a=b",
    "form in pairs": [("a", "b")],
    "form in a tuple of lists": (["a", "x"], ["a", "b"]),
    "text with a mark": '\ufeff{"a": "b"}',
    "form with a mark": "\ufeffa=b",
    "dict": {"a": "b"},
    "ordered": OrderedDict(a="b"),
    "mapping that gives the first": Form(0, a=["b", "x"]),
    "mapping that gives the last": Form(-1, a=["x", "b"]),
    "dict with lists below": Fields(a=["x", "b"]),
}


@pytest.mark.parametrize("way", WAYS)
def test_one_value_in_all_the_ways_it_comes(way: str) -> None:
    assert decode(WAYS[way]) == {"a": "b"}


@pytest.mark.parametrize("payload", [[1, "a"], (1, "a"), "[1, 'a']".replace("'", '"')], ids=repr)
def test_a_list_in_all_the_ways_it_comes(payload: object) -> None:
    assert decode(payload) == [1, "a"]


@pytest.mark.parametrize(
    "payload", [[], [["a", "b", "c"]], [["a", 1]], [["a", "b"], "c"]], ids=repr
)
def test_a_list_of_anything_but_pairs_of_texts_is_no_form(payload: list[object]) -> None:
    assert decode(payload) == payload


def test_decoded_values_are_not_copied() -> None:
    value = {"a": ["b", 1]}
    assert decode(value) is value


@pytest.mark.parametrize(
    "payload", [None, 1, 1.5, object(), {1}, iter(())], ids=lambda value: type(value).__name__
)
def test_what_is_no_payload_is_the_callers_mistake(payload: object) -> None:
    with pytest.raises(TypeError, match="bytes, str, a mapping or a list, not "):
        decode_payload(payload, {})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (parse_qs("a=b&a=c&d=e"), {"a": "c", "d": "e"}),
        (parse_qs("a=[1]"), {"a": "[1]"}),
        ({"a": ["b"], "c": "d"}, None),
        ({"a": ["b"], "c": []}, None),
        ({"a": ["b", 1]}, None),
        ({}, None),
        ([["a"]], None),
        ("a=b", None),
    ],
    ids=repr,
)
def test_a_list_for_each_field_may_be_a_form(value: object, expected: object) -> None:
    assert take_last(value) == expected
    if isinstance(value, dict):
        assert decode(value) is value


def test_an_empty_object_stays_one() -> None:
    assert decode({}) == {}


def test_what_is_no_utf_8_is_told() -> None:
    decoded = decode_payload(b'{"a": "\xe6"}', {})
    assert decoded.value == {"a": "\ufffd"}
    assert [fault.kind for fault in decoded.faults] == [FaultKind.BAD_CHARSET]
    assert details(decoded) == ["the payload is no UTF-8 at byte 7"]


# ----------------------------------------------------------------- forms and tables


def test_forms_with_several_parts() -> None:
    expected = {"a": "b", "c": ""}
    assert decode(MULTIPART) == expected
    assert decode(MULTIPART, content_type="multipart/form-data; boundary=x") == expected
    assert decode(gzip.compress(MULTIPART)) == expected


def test_a_form_keeps_what_is_empty_and_the_last_of_two() -> None:
    assert decode("a=1&b=&a=%C3%A6+x&c[d]=%ff\n") == {"a": "\u00e6 x", "b": "", "c[d]": "\ufffd"}


def test_a_form_of_too_many_fields_tells_nothing() -> None:
    decoded = decode_payload("a=1&" * 10_001, {})
    assert isinstance(decoded.value, str)
    assert decoded.why == "it is a form of more than 10000 fields"


def test_a_table() -> None:
    assert decode("type,rcpt,dsnStatus\nb,ann@example.org,5.1.1\n") == [
        {"type": "b", "rcpt": "ann@example.org", "dsnStatus": "5.1.1"}
    ]


# ----------------------------------------------------------------- packed


def test_what_is_packed_and_broken_is_refused() -> None:
    with pytest.raises(PayloadError, match="packed with gzip and broken"):
        decode_payload(b"\x1f\x8bnothing", {})


def test_what_is_packed_and_cut_tells_nothing() -> None:
    packed = gzip.compress(b'{"a": "' + bytes(range(256)) * 9 + b'"}')
    decoded = decode_payload(packed[:-300], {})
    assert decoded.why is not None


def test_what_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_UNPACKED", 1000)
    assert decode(gzip.compress(b"1" * 1000)) is not None
    with pytest.raises(PayloadError, match="more than 1000 bytes"):
        decode_payload(gzip.compress(b"1" * 1001), {})


def _infinite() -> Iterator[int]:
    yield from ()


@pytest.mark.parametrize(
    "make", [lambda: {"a": float("nan")}, lambda: {"a": _infinite()}], ids=["nan", "iterator"]
)
def test_decoded_values_that_are_no_json_are_told(make: Callable[[], object]) -> None:
    decoded = decode_payload(make(), {})
    assert decoded.value == {"a": None}
    assert len(decoded.faults) == 1
