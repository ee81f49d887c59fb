"""Payloads, and requests as SendGrid signs them, with keys made here."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

PAYLOADS = Path(__file__).parent / "payloads"


@cache
def private(name: str) -> ec.EllipticCurvePrivateKey:  # noqa: ARG001 - one for each name
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture
def payload() -> Callable[[str], bytes]:
    return lambda name: (PAYLOADS / name).read_bytes()


@pytest.fixture
def public() -> Callable[[str], str]:
    """A verification key as SendGrid shows it."""

    def show(name: str) -> str:
        form = PublicFormat.SubjectPublicKeyInfo
        octets = private(name).public_key().public_bytes(Encoding.DER, form)
        return base64.b64encode(octets).decode()

    return show


@pytest.fixture
def sign() -> Callable[..., dict[str, str]]:
    """The headers of a request of SendGrid's."""

    def headers(body: bytes, *, key: str = "own", age: float = 0) -> dict[str, str]:
        signed_at = str(int(time.time() - age))
        signature = private(key).sign(signed_at.encode() + body, ec.ECDSA(SHA256()))
        return {
            "Content-Type": "application/json",
            "X-Twilio-Email-Event-Webhook-Signature": base64.b64encode(signature).decode(),
            "X-Twilio-Email-Event-Webhook-Timestamp": signed_at,
        }

    return headers
