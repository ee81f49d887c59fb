from __future__ import annotations

import pytest

from bouncekit.errors import SignatureCheck, SignatureError
from bouncekit.signatures.request import Request, read_body, read_headers, show


@pytest.mark.parametrize(
    "given",
    [
        {"X-A": "1", "B": "2"},
        {b"x-a": b"1", b"b": b"2"},
        [("X-a", "1"), ("b", "2")],
        [(b"X-A", b"1"), ("b", b"2")],
        [["x-a", "1"], ["b", "2"]],
        iter([("x-a", "1"), ("b", "2"), ("X-A", "3")]),
    ],
    ids=range(6),
)
def test_headers_of_every_shape_are_one(given: object) -> None:
    assert read_headers(given) == {"x-a": "1", "b": "2"}  # type: ignore[arg-type] # one of many


def test_bytes_of_headers_are_never_lost() -> None:
    value = bytes(range(256))
    assert read_headers({b"a": value})["a"].encode("latin-1") == value


def test_the_body_is_copied_as_it_is() -> None:
    octets = bytearray(b"\x00\xff\r\n")
    body = read_body(octets)
    octets.clear()
    assert body == b"\x00\xff\r\n"


def request(**headers: str) -> Request:
    return Request(provider="mailersend", body=b"secret body", headers=headers)


def test_a_header_is_found_in_any_case() -> None:
    assert request(signature=" \tx y\t").header("Signature") == "x y"


@pytest.mark.parametrize("value", ["\u00e6", "a\nb", "a\x00", "\x7f", "\u2028"])
def test_a_header_is_printable_ascii(value: str) -> None:
    with pytest.raises(SignatureError) as caught:
        request(signature=value).header("Signature")
    assert caught.value.check is SignatureCheck.BAD_ENCODING


def test_names_of_wsgi_are_told() -> None:
    with pytest.raises(SignatureError, match=r"pass request\.headers") as caught:
        request(http_x_signature="x").header("X-Signature")
    assert caught.value.check is SignatureCheck.MISSING_HEADER


def test_a_request_does_not_show_itself() -> None:
    assert "secret" not in repr(request(signature="secret"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", "'a'"),
        ("a\nb\u2028\x1b[0m", r"'a\nb\u2028\x1b[0m'"),
        ("\ud800", r"'\ud800'"),
        ("x" * 201, f"'{'x' * 200}...'"),
        ("x" * 200, f"'{'x' * 200}'"),
    ],
    ids=range(5),
)
def test_a_strangers_text_is_shown_harmless(text: str, expected: str) -> None:
    assert show(text) == expected
