from __future__ import annotations

import hmac
from collections.abc import Callable

import pytest

from bouncekit.signatures.verify import verify_event

BODY = b'{"type":"activity.hard_bounced"}'
KNOWN = "bdcd0c1d6927a90cc0d2af0f9a99d158705327c9e034a52b3c479144c9175bad"
SERVICES = [("mailersend", "Signature"), ("mailtrap", "Mailtrap-Signature")]

pytestmark = pytest.mark.parametrize(("provider", "name"), SERVICES)


def sign(key: bytes, body: bytes = BODY) -> str:
    return hmac.new(key, body, "sha256").hexdigest()


@pytest.mark.parametrize(
    "secret", ["secret", b"secret", ["old", "secret"], ("secret", b"new")], ids=repr
)
@pytest.mark.parametrize("value", [KNOWN, KNOWN.upper(), f" {KNOWN} "])
def test_the_known_signature_holds(provider: str, name: str, secret: object, value: str) -> None:
    given = {"provider": provider, "secret": secret}
    verify_event(BODY, headers={name: value}, **given)  # type: ignore[arg-type] # one of many kinds
    verify_event(BODY, headers=[(name.upper().encode(), value.encode())], **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "key"),
    [(BODY + b" ", b"secret"), (BODY[:-1], b"secret"), (b"", b"secret"), (BODY, b"Secret")],
)
def test_another_body_or_secret_is_refused(
    provider: str, name: str, body: bytes, key: bytes, refuse: Callable[..., str]
) -> None:
    headers = {name: sign(key)}
    told = refuse("signature", body, headers=headers, provider=provider, secret=["secret", "old"])
    assert told == f"the header {name}: expected HMAC-SHA256 of the body as it came"
    assert sign(b"secret", body) not in told


@pytest.mark.parametrize(
    ("headers", "check"),
    [
        ({}, "missing_header"),
        ({"X": KNOWN}, "missing_header"),
        ({"*": ""}, "missing_header"),
        ({"*": "  "}, "missing_header"),
        ({"*": KNOWN[:-1]}, "bad_encoding"),
        ({"*": KNOWN + "0"}, "bad_encoding"),
        ({"*": "g" * 64}, "bad_encoding"),
        ({"*": f"{KNOWN[:32]} {KNOWN[32:]}"}, "bad_encoding"),
        ({"*": "\u0660" * 64}, "bad_encoding"),
        ({"*": f"{KNOWN}\n"}, "bad_encoding"),
    ],
)
def test_headers_that_cannot_be_read_are_refused(
    provider: str, name: str, headers: dict[str, str], check: str, refuse: Callable[..., str]
) -> None:
    named = {name if key == "*" else key: value for key, value in headers.items()}
    told = refuse(check, BODY, headers=named, provider=provider, secret="secret")
    assert f"header {name}" in told


def test_every_secret_is_compared(
    provider: str, name: str, compared: list[tuple[bytes, bytes]]
) -> None:
    verify_event(
        BODY, headers={name: KNOWN}, provider=provider, secret=["secret", "other", "secret"]
    )
    assert len(compared) == 3


def test_what_is_seen_is_the_body(provider: str, name: str, refuse: Callable[..., str]) -> None:
    keys: list[str] = []
    given = {"headers": {name: KNOWN}, "provider": provider, "secret": "secret"}
    verify_event(BODY, **given, seen=lambda key: bool(keys.append(key)))  # type: ignore[arg-type, func-returns-value]
    refuse("replayed", BODY, **given, seen=keys.__contains__)


def test_without_a_secret_nothing_is_checked(
    provider: str, name: str, mistake: Callable[..., str]
) -> None:
    told = mistake(ValueError, BODY, headers={name: KNOWN}, provider=provider)
    assert told == "no secret: expected the signing secret of the webhook"
    mistake(TypeError, BODY, headers={name: KNOWN}, provider=provider, secret={"kty": "RSA"})
