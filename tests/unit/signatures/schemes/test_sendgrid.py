from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bouncekit.signatures.verify import verify_event

BODY = b'[{"event":"bounce"},\r\n{"event":"dropped"}]\r\n'
TIME = "1767323045"
SIGNATURE = "X-Twilio-Email-Event-Webhook-Signature"
TIMESTAMP = "X-Twilio-Email-Event-Webhook-Timestamp"


@cache
def private(name: str) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP384R1() if name == "p384" else ec.SECP256R1())


def pem(name: str = "own") -> str:
    form = PublicFormat.SubjectPublicKeyInfo
    return private(name).public_key().public_bytes(Encoding.PEM, form).decode()


def der(name: str = "own") -> str:
    form = PublicFormat.SubjectPublicKeyInfo
    return base64.b64encode(private(name).public_key().public_bytes(Encoding.DER, form)).decode()


def sign(name: str = "own", time: str = TIME, body: bytes = BODY) -> str:
    signature = private(name).sign(time.encode() + body, ec.ECDSA(SHA256()))
    return base64.b64encode(signature).decode()


def given(**others: object) -> dict[str, Any]:
    headers = {SIGNATURE: sign(), TIMESTAMP: TIME}
    clock = {"clock": lambda: 1767323045.0}
    return {"headers": headers, "provider": "SendGrid", "secret": der(), **clock, **others}


@pytest.mark.parametrize(
    "secret",
    [
        der,
        pem,
        lambda: der().encode(),
        lambda: f" {der()}\n",
        lambda: der()[:40] + "\n" + der()[40:],
        lambda: [der("other"), pem()],
        lambda: [pem(), der("other")],
    ],
    ids=["der", "pem", "bytes", "space", "lines", "second", "first"],
)
def test_the_signature_holds(secret: Callable[[], object]) -> None:
    verify_event(BODY, **given(secret=secret()))


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({TIMESTAMP: "1767323046"}, BODY),
        ({SIGNATURE: sign("other")}, BODY),
        ({SIGNATURE: sign(body=b"")}, BODY),
        ({SIGNATURE: base64.b64encode(b"no DER").decode()}, BODY),
        ({SIGNATURE: base64.b64encode(bytes(70)).decode()}, BODY),
        ({}, BODY.replace(b"\r\n", b"\n")),
        ({}, BODY.strip()),
        ({}, b""),
    ],
    ids=["time", "key", "other-body", "no-der", "zeros", "lines", "stripped", "empty"],
)
def test_what_was_changed_is_refused(
    headers: dict[str, str], body: bytes, refuse: Callable[..., str]
) -> None:
    arguments = given()
    arguments["headers"] |= headers
    assert "ECDSA of the time and the body" in refuse("signature", body, **arguments)


@pytest.mark.parametrize(
    ("name", "value", "check"),
    [
        (SIGNATURE, "", "missing_header"),
        (TIMESTAMP, "", "missing_header"),
        (SIGNATURE, "***", "bad_encoding"),
        (SIGNATURE, "\u00e6", "bad_encoding"),
        (TIMESTAMP, "yesterday", "bad_encoding"),
        (TIMESTAMP, "1767323045.0", "bad_encoding"),
    ],
)
def test_headers_that_cannot_be_read_are_refused(
    name: str, value: str, check: str, refuse: Callable[..., str]
) -> None:
    arguments = given()
    arguments["headers"][name] = value
    assert name in refuse(check, BODY, **arguments)


def test_the_default_window_is_longer_than_its_tries(refuse: Callable[..., str]) -> None:
    last = 1767323045.0 + 25 * 3600
    verify_event(BODY, **given(clock=lambda: last))
    refuse("expired", BODY, **given(clock=lambda: last + 1))
    refuse("expired", BODY, **given(clock=lambda: float("nan")))
    refuse("expired", BODY, **given(clock=lambda: last, tolerance=timedelta(minutes=10)))
    refuse("from_future", BODY, **given(clock=lambda: 1767323045.0 - 301))
    verify_event(BODY, **given(clock=lambda: 0, tolerance=None))


def test_another_signature_of_the_same_is_seen_too(refuse: Callable[..., str]) -> None:
    keys: list[str] = []
    verify_event(BODY, **given(seen=lambda key: bool(keys.append(key))))  # type: ignore[func-returns-value]
    again = given(headers={SIGNATURE: sign(), TIMESTAMP: TIME}, seen=keys.__contains__)
    refuse("replayed", BODY, **again)


@pytest.mark.parametrize(
    "secret",
    [
        "key",
        "***",
        b"\xff",
        "\ud800",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
        pem().replace("BEGIN PUBLIC", "BEGIN PRIVATE"),
        der("p384"),
        {"kty": "EC"},
        base64.b64encode(
            rsa.generate_private_key(65537, 2048)
            .public_key()
            .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        ),
    ],
    ids=["word", "stars", "byte", "surrogate", "empty", "private", "p384", "jwk", "rsa"],
)
def test_another_key_is_a_mistake(secret: object, mistake: Callable[..., str]) -> None:
    told = mistake(ValueError, BODY, **given(secret=[der(), secret]))
    assert told == "secret: expected a public key on the curve P-256, as base64 (DER) or PEM"


def test_no_key_is_a_mistake(mistake: Callable[..., str]) -> None:
    assert "verification key" in mistake(ValueError, BODY, **given(secret=None))
