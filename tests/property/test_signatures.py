"""The laws of signatures: strangers get one kind of error, and never a secret."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from bouncekit.errors import PayloadError, SignatureError
from bouncekit.signatures.handshake import Handshake, find_handshake
from bouncekit.signatures.request import Headers
from bouncekit.signatures.services import services
from bouncekit.signatures.verify import verify_event

pytestmark = pytest.mark.property

TOPIC: Final = "arn:aws:sns:us-east-1:123456789012:bounces"
URL: Final = "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123abcd.pem"


def public(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> str:
    octets = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(octets).decode()


HIDDEN: Final = "n0b0dy:may-see-this"
SETTINGS: Final[dict[str, dict[str, Any]]] = {
    "amazon_ses": {"topics": [TOPIC], "fetch": lambda _: b"-----BEGIN CERTIFICATE-----"},
    "mailersend": {"secret": HIDDEN},
    "mailgun": {"secret": [HIDDEN, "other"]},
    "mandrill": {"secret": HIDDEN, "url": "https://example.com/hook"},
    "postal": {"secret": public(rsa.generate_private_key(65537, 2048))},
    "postmark": {"secret": [HIDDEN, "Bearer other"]},
    "azure": {"secret": HIDDEN, "header": "X-Hook"},
    "resend": {"secret": f"whsec_{base64.b64encode(HIDDEN.encode()).decode()}"},
    "sendgrid": {"secret": public(ec.generate_private_key(ec.SECP256R1()))},
    "unisender_go": {"secret": HIDDEN},
}
NAMES: Final = sorted(
    {
        "Authorization",
        "Content-Type",
        "X-Hook",
        "aeg-event-type",
        "WebHook-Request-Origin",
        *(
            name
            for one in services().values()
            for name in (one.signature, one.fallback, one.timestamp, one.key_id)
            if name
        ),
        *(f"{word}-{part}" for word in ("svix", "webhook") for part in ("id", "timestamp")),
        "svix-signature",
        "webhook-signature",
    }
)
VALUES: Final = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "1767323045",
            "v1,AAAA",
            "v1,AAAA v1a,AAAA v1,***",
            "AAAA",
            "0" * 64,
            "Basic eDp5",
            "Bearer x",
            "application/json",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
        ]
    ),
)
SCALARS: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from([TOPIC, URL, "Notification", "SubscriptionConfirmation", "1", "2", "AAAA"]),
    st.sampled_from(["1767323045", "0" * 64, "0" * 32, "2026-01-02T03:04:05Z"]),
)
KEYS: Final = st.sampled_from(
    [
        "Type",
        "Message",
        "MessageId",
        "Subject",
        "Timestamp",
        "TopicArn",
        "Token",
        "SubscribeURL",
        "SignatureVersion",
        "SigningCertURL",
        "SigningCertUrl",
        "Signature",
        "Records",
        "Sns",
        "signature",
        "timestamp",
        "token",
        "parent-signature",
        "auth",
        "eventType",
        "data",
        "validationCode",
        "validationUrl",
    ]
)
OBJECTS: Final = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=9),
    max_leaves=25,
)
#: All that SNS needs, so that what is wrong is wrong at any depth.
WHOLE: Final = {
    "Type": "Notification",
    "Message": "x",
    "MessageId": "x",
    "TopicArn": TOPIC,
    "Timestamp": "2026-01-02T03:04:05Z",
    "SignatureVersion": "1",
    "SigningCertURL": URL,
    "Signature": "AAAA",
}
BODIES: Final = st.one_of(
    st.binary(max_size=200),
    OBJECTS.map(json.dumps).map(str.encode),
    st.dictionaries(KEYS, SCALARS, max_size=3).map(
        lambda some: json.dumps({**WHOLE, **some}).encode()
    ),
    st.lists(
        st.sampled_from([b"mandrill_events", b"=", b"&", b"%5B", b"%", b"token", b"\xff"])
    ).map(b"".join),
    st.sampled_from([b"\x1f\x8b", b"\x1f\x8b\x08\0", b"--x\r\n\r\n", b"[" * 10_000, b"{" * 10_000]),
)
HEADERS: Final = st.one_of(
    st.dictionaries(st.sampled_from(NAMES), VALUES),
    st.lists(st.tuples(st.binary(max_size=20), st.binary(max_size=20))),
)


def assert_silent(error: SignatureError, settings: Mapping[str, Any]) -> None:
    told = f"{error} {error!r} {vars(error)}"
    assert str(settings.get("secret", HIDDEN)) not in told
    assert HIDDEN not in told
    assert str(error).isprintable()
    assert len(str(error)) < 800
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__


@pytest.mark.parametrize("provider", SETTINGS)
@given(body=BODIES, headers=HEADERS)
def test_strangers_get_a_signature_error_and_nothing_else(
    provider: str, body: bytes, headers: Headers
) -> None:
    settings = SETTINGS[provider]
    with pytest.raises(SignatureError) as caught:
        verify_event(body, headers=headers, provider=provider, **settings)
    assert caught.value.provider == provider
    assert_silent(caught.value, settings)


@given(body=BODIES, headers=HEADERS, provider=st.sampled_from([None, *services()]))
def test_handshakes_are_found_or_not(body: bytes, headers: Headers, provider: str | None) -> None:
    try:
        found = find_handshake(body, headers=headers, provider=provider)
    except SignatureError as error:
        told = str(error)
    else:
        told = repr(found)
        assert found is None or isinstance(found, Handshake)
    assert told.isprintable()


@given(
    message=st.text(),
    provider=st.none() | st.text(min_size=1),
    path=st.none() | st.text(min_size=1),
    found=st.none() | st.text(),
)
def test_a_payload_error_tells_all_its_parts(
    message: str, provider: str | None, path: str | None, found: str | None
) -> None:
    told = str(PayloadError(message, provider=provider, path=path, found=found))
    assert [part for part in (message, provider, path, found) if part and part not in told] == []
