from __future__ import annotations

import pytest

from bouncekit.signatures.payload import parse_form, parse_json, parse_multipart


def test_json_is_read() -> None:
    assert parse_json(b' {"a": [1, {"b": null}]} ') == {"a": [1, {"b": None}]}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b"\xef\xbb\xbf{}",
        "{}".encode("utf-16"),
        b"[" * 100_000,
        b"1" * 5_000,
        b'{"a":1,"a":1}',
        b'[{"a":{"b":1,"b":2}}]',
        b"{} x",
    ],
    ids=range(10),
)
def test_what_is_no_json_is_a_value_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        parse_json(body)
    assert not isinstance(caught.value, RecursionError)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", {b"": b""}),
        (b"a=1&b=2", {b"a": b"1", b"b": b"2"}),
        (b"a=1=2&b", {b"a": b"1=2", b"b": b""}),
        (b"a=+%2B%20%c3%B8%ff", {b"a": b" + \xc3\xb8\xff"}),
        (b"a=%&b=%zz", {b"a": b"%", b"b": b"%zz"}),
        (b"a;b=1", {b"a;b": b"1"}),
        (b"%61=1", {b"a": b"1"}),
    ],
    ids=range(7),
)
def test_forms_are_decoded_to_bytes(body: bytes, expected: dict[bytes, bytes]) -> None:
    assert parse_form(body) == expected


@pytest.mark.parametrize("body", [b"a=1&a=2", b"a=1&%61=2", b"&", b"a&b&a"])
def test_a_field_is_told_once(body: bytes) -> None:
    with pytest.raises(ValueError, match="twice"):
        parse_form(body)


def test_parts_of_a_form_are_read() -> None:
    body = (
        b"preamble\r\n--x\r\n"
        b'Content-Disposition: form-data; name="a"\r\n\r\none\r\ntwo\r\n--x\r\n'
        b'content-disposition: form-data;name="file"; filename="n"\r\nX: y\r\n\r\n\x00\xff\r\n'
        b'--x\r\nContent-Disposition: form-data; filename="z"\r\n\r\n.\r\n'
        b'--x\r\nContent-Disposition: form-data; name="no end"--x--\r\n'
    )
    fields = parse_multipart(body, "multipart/form-data; boundary=x")
    assert fields == {b"a": b"one\r\ntwo", b"file": b"\x00\xff"}


def test_parts_are_found_in_a_bounded_head() -> None:
    head = b"X" * 3_000 + b'; name="a"\r\n\r\n1'
    assert parse_multipart(b"--x" + head, 'multipart/form-data; boundary="x"') == {}


@pytest.mark.parametrize("content_type", ["multipart/form-data", "", "boundary=", 'boundary=""'])
def test_without_a_boundary_nothing_is_read(content_type: str) -> None:
    with pytest.raises(ValueError, match="no boundary"):
        parse_multipart(b"", content_type)


def test_a_boundary_that_is_no_ascii_finds_nothing() -> None:
    assert parse_multipart(b"--x", "multipart/form-data; boundary=\u20ac") == {}
