"""Twice the request takes at most about twice as long, whatever stands in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from bouncekit.errors import SignatureError
from bouncekit.signatures.handshake import find_handshake
from bouncekit.signatures.verify import verify_event

_SIZE = 200_000
_TIMES = 2
_MOST = 3.0
#: What a busy machine may add.
_FLOOR = 0.2

SETTINGS: dict[str, dict[str, Any]] = {
    "mailgun": {"secret": "k"},
    "mandrill": {
        "secret": "k",
        "url": "https://example.com/",
        "headers": {"X-Mandrill-Signature": "AAAA"},
    },
    "unisender_go": {"secret": "k"},
    "amazon_ses": {"topics": ["x"], "fetch": lambda _: b""},
}
UNITS = {
    "ampersands": b"&",
    "fields": b"a%41=%42&",
    "percents": b"%",
    "brackets": b"[",
    "braces": b'{"a":',
    "records": b'{"Records":[{"Sns":{}},',
    "digits": b"7",
    "quotes": b'"',
    "escapes": b'"\\u0041',
    "boundaries": b"--x",
    "parts": b'--x\r\nContent-Disposition: form-data; name="a"\r\n',
    "names": b'; name="',
    "zeros": b"\0",
    "spaces": b" ",
    "gzip": b"\x1f\x8b",
}


def seconds(read: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        read()
        best = min(best, time.process_time() - start)
    return best


def assert_linear(read: Callable[[bytes], object], unit: bytes) -> None:
    small = unit * (_SIZE // len(unit))
    once = seconds(lambda: read(small))
    twice = seconds(lambda: read(small * _TIMES))
    assert twice <= once * _MOST + _FLOOR, f"{once:.3f} s, then {twice:.3f} s"


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data; boundary=x"])
@pytest.mark.parametrize("provider", SETTINGS)
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_bodies_take_linear_time(unit: bytes, provider: str, content_type: str) -> None:
    settings = SETTINGS[provider]
    headers = {"content-type": content_type, **settings.get("headers", {})}

    def read(body: bytes) -> None:
        with pytest.raises(SignatureError):
            verify_event(body, provider=provider, **{**settings, "headers": headers})

    assert_linear(read, unit)


@pytest.mark.parametrize("unit", [b"v1,AAAA ", b"v1,", b",", b" ", b"v1a,AAAA ", b"="], ids=repr)
def test_headers_take_linear_time(unit: bytes) -> None:
    def read(value: bytes) -> None:
        headers = {"svix-id": "x", "svix-timestamp": "1767323045", "svix-signature": value.decode()}
        with pytest.raises(SignatureError):
            verify_event(b"", headers=headers, provider="resend", secret="whsec_AAAA")

    assert_linear(read, unit)


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
@pytest.mark.parametrize(
    "mark", [b'"SubscriptionConfirmation"', b'"Microsoft.EventGrid.SubscriptionValidationEvent"']
)
def test_handshakes_take_linear_time(unit: bytes, mark: bytes) -> None:
    assert_linear(lambda body: find_handshake(mark + body, headers={}), unit)
