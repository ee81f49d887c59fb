from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bouncekit.signatures.verify import verify_event

BODY = b'{"event":"MessageBounced","uuid":"x"}'
STRONG, WEAK, KID = "X-Postal-Signature-256", "X-Postal-Signature", "X-Postal-Signature-KID"


@cache
def private(name: str) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048 if name == "own" else 1024)


def public(encoding: Encoding, name: str = "own") -> bytes:
    form = PublicFormat.SubjectPublicKeyInfo
    return private(name).public_key().public_bytes(encoding, form)


def pem(name: str = "own") -> str:
    return public(Encoding.PEM, name).decode()


def number(value: int) -> str:
    octets = value.to_bytes((value.bit_length() + 7) // 8)
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def jwk(name: str = "own", **others: object) -> dict[str, object]:
    numbers = private(name).public_key().public_numbers()
    return {"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e), "kid": name, **others}


def sign(name: str = "own", *, weak: bool = False, body: bytes = BODY) -> str:
    hashed = SHA1() if weak else SHA256()
    return base64.b64encode(private(name).sign(body, PKCS1v15(), hashed)).decode()


def given(headers: dict[str, str], secret: object) -> dict[str, Any]:
    return {"headers": headers, "provider": "postal", "secret": secret}


SECRETS: dict[str, Callable[[], object]] = {
    "pem": pem,
    "pem-bytes": lambda: pem().encode(),
    "der": lambda: base64.b64encode(public(Encoding.DER)).decode(),
    "jwk": jwk,
    "jwk-text": lambda: json.dumps(jwk()),
    "jwks": lambda: {"keys": [jwk("other"), {"kty": "EC"}, "no key", jwk()]},
    "jwks-text": lambda: json.dumps({"keys": [jwk()]}).encode(),
    "several": lambda: [pem("other"), {"keys": [jwk()]}],
    "without-kid": lambda: jwk(kid=None),
}


@pytest.mark.parametrize("kid", [{}, {KID: "own"}], ids=["no-kid", "kid"])
@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_the_signature_holds(secret: Callable[[], object], kid: dict[str, str]) -> None:
    verify_event(BODY, **given({STRONG: sign(), WEAK: "***", **kid}, secret()))
    verify_event(BODY, **given({WEAK: sign(weak=True), **kid}, secret()))


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({STRONG: sign("other")}, BODY),
        ({STRONG: sign()}, BODY + b" "),
        ({STRONG: sign(weak=True)}, BODY),
        ({STRONG: sign("other"), WEAK: sign(weak=True)}, BODY),
        ({STRONG: "AAAA", WEAK: sign(weak=True)}, BODY),
        ({WEAK: sign()}, BODY),
        ({WEAK: sign("other", weak=True)}, BODY),
    ],
    ids=["key", "body", "hash", "fallback", "short-fallback", "weak-hash", "weak-key"],
)
def test_what_was_changed_is_refused(
    headers: dict[str, str], body: bytes, refuse: Callable[..., str]
) -> None:
    told = refuse("signature", body, **given(headers, pem()))
    assert ("sha256" in told) is (STRONG in headers)


@pytest.mark.parametrize(
    ("headers", "check"),
    [
        ({}, "missing_header"),
        ({KID: "own"}, "missing_header"),
        ({STRONG: "", WEAK: sign(weak=True)}, "missing_header"),
        ({STRONG: "***"}, "bad_encoding"),
        ({WEAK: "AAA"}, "bad_encoding"),
        ({STRONG: sign(), KID: "\u00e6"}, "bad_encoding"),
        ({STRONG: sign(), KID: "third"}, "unknown_key"),
        ({STRONG: sign(), KID: "other"}, "signature"),
    ],
    ids=["none", "kid-only", "empty", "stars", "weak", "kid-text", "unknown", "other-kid"],
)
def test_other_headers_are_refused(
    headers: dict[str, str], check: str, refuse: Callable[..., str]
) -> None:
    refuse(check, BODY, **given(headers, {"keys": [jwk(), jwk("other")]}))


@pytest.mark.parametrize(
    ("secret", "told"),
    [
        (None, "no secret: expected the public key of the Postal server"),
        ("key", "expected an RSA public key"),
        (b"{", "expected an RSA public key"),
        (b"{" * 100_000, "expected an RSA public key"),
        ("{}", "expected an RSA public key"),
        ({"keys": []}, "expected an RSA public key"),
        ({"keys": {"kty": "RSA"}}, "expected an RSA public key"),
        ({"kty": "EC"}, "expected an RSA public key"),
        ({"kty": "RSA"}, "'n' and 'e'"),
        ({"kty": "RSA", "n": "***", "e": "AQAB"}, "'n' and 'e'"),
        ({"kty": "RSA", "n": 7, "e": None}, "'n' and 'e'"),
        ({"kty": "RSA", "n": "\u00e6", "e": "AQAB"}, "'n' and 'e'"),
        (
            ec.generate_private_key(ec.SECP256R1())
            .public_key()
            .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
            "expected an RSA public key",
        ),
    ],
    ids=[
        "none",
        "word",
        "brace",
        "braces",
        "empty",
        "empty-set",
        "no-list",
        "elliptic",
        "no-numbers",
        "no-base64",
        "no-text",
        "no-ascii",
        "elliptic-pem",
    ],
)
def test_another_key_is_a_mistake(secret: object, told: str, mistake: Callable[..., str]) -> None:
    assert told in mistake(ValueError, BODY, **given({STRONG: sign()}, secret))


def test_what_is_seen_is_the_body(refuse: Callable[..., str]) -> None:
    keys: list[str] = []
    verify_event(BODY, **given({STRONG: sign()}, pem()), seen=lambda key: bool(keys.append(key)))  # type: ignore[func-returns-value]
    again = given({WEAK: sign(weak=True)}, pem())
    refuse("replayed", BODY, **again, seen=keys.__contains__)


def test_a_key_for_encryption_signs_nothing(
    refuse: Callable[..., str], mistake: Callable[..., str]
) -> None:
    headers = {STRONG: sign()}
    verify_event(BODY, **given(headers, jwk(use="sig", alg="RS256")))
    assert "an RSA public key" in mistake(ValueError, BODY, **given(headers, jwk(use="enc")))
    refuse("signature", BODY, **given(headers, {"keys": [jwk(use="enc"), jwk("other")]}))
