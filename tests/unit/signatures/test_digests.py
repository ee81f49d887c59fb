from __future__ import annotations

import pytest

from bouncekit.errors import SignatureError
from bouncekit.signatures.digests import (
    decode_base64,
    decode_hex,
    decode_seconds,
    digest,
    match_any,
)
from bouncekit.signatures.request import Request

REQUEST = Request(provider="mailersend", body=b"", headers={})


def test_texts_are_decoded() -> None:
    assert decode_base64(REQUEST, "AP8=", what="x") == b"\x00\xff"
    assert decode_hex(REQUEST, "00fF", size=2, what="x") == b"\x00\xff"
    assert decode_seconds(REQUEST, "1767323045", what="x") == 1767323045


@pytest.mark.parametrize(
    "text", ["AP8", "AP8=\n", "A P8=", "AP8==", "-_8=", "\u00e6", "=", "AP8=A"]
)
def test_base64_is_read_strictly(text: str) -> None:
    with pytest.raises(SignatureError, match="mailersend: bad_encoding: x: expected base64"):
        decode_base64(REQUEST, text, what="x")


@pytest.mark.parametrize("text", ["", "00f", "00ff0", "0x00", "00 ff", "00ff\n", "\uff10" * 4])
def test_hexadecimal_is_read_strictly(text: str) -> None:
    with pytest.raises(SignatureError, match="x: expected 4 hexadecimal digits"):
        decode_hex(REQUEST, text, size=2, what="x")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1" * 9,
        "1" * 11,
        "-176732304",
        "+176732304",
        "1767323045\n",
        "1e9",
        "17673230.5",
        "\u0661" * 10,
        "\uff11" * 10,
        "1" * 5_000,
    ],
)
def test_seconds_have_ten_digits(text: str) -> None:
    with pytest.raises(SignatureError, match="x: expected seconds since 1970, in ten digits"):
        decode_seconds(REQUEST, text, what="x")


@pytest.mark.parametrize(
    ("expected", "given", "answer"),
    [
        ([b"a"], [b"a"], True),
        ([b"b", b"a"], [b"c", b"a"], True),
        ([b"a"], [b"b"], False),
        ([b"a"], [b"ab", b""], False),
        ([], [b""], False),
        ([b""], [], False),
    ],
    ids=range(6),
)
def test_any_pair_will_do(expected: list[bytes], given: list[bytes], *, answer: bool) -> None:
    assert match_any(iter(expected), iter(given)) is answer


def test_all_pairs_are_compared_wherever_one_matches(
    compared: list[tuple[bytes, bytes]],
) -> None:
    for place in range(3):
        secrets = [b"x", b"y", b"z"]
        secrets[place] = b"a"
        compared.clear()
        assert match_any(secrets, [b"a", b"b"])
        assert len(compared) == 6


def test_a_digest_names_the_bytes() -> None:
    assert digest(b"a") == digest(b"a") != digest(b"b")
