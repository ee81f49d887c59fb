from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from typing import Any

import pytest

from bouncekit.signatures.verify import verify_event

URL = "https://user:pass@example.com/hook?x=1"
KNOWN = "oJAAM1ePgVUp7WQP74bIoP6Kr0g="
BODY = b"mandrill_events=%5B%5D"
NAME = "X-Mandrill-Signature"
GIVEN: dict[str, Any] = {
    "headers": {NAME: KNOWN},
    "provider": "mailchimp",
    "secret": "mkey",
    "url": URL,
}


def sign(text: str, key: bytes = b"mkey") -> dict[str, str]:
    mac = hmac.digest(key, f"{URL}{text}".encode(), "sha1")
    return {NAME: base64.b64encode(mac).decode()}


@pytest.mark.parametrize("secret", ["mkey", b"mkey", ["old", "mkey"]], ids=repr)
@pytest.mark.parametrize("body", [BODY, b"mandrill_events=[]", b"mandrill%5Fevents=%5b%5d"])
def test_the_known_signature_holds(secret: object, body: bytes) -> None:
    verify_event(body, **{**GIVEN, "secret": secret})


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"mandrill_events=%5B%22a+b%2Bc%22%5D", 'mandrill_events["a b+c"]'),
        (b"mandrill_events=%5B%22%C3%B8%22%5D", 'mandrill_events["ø"]'),
        ('mandrill_events=["ø"]'.encode(), 'mandrill_events["ø"]'),
        (b"z=&mandrill_events=[]&a=1", "a1mandrill_events[]z"),
        (b"mandrill_events=a=b;c", "mandrill_eventsa=b;c"),
    ],
)
def test_the_decoded_form_is_signed_in_order(body: bytes, text: str) -> None:
    verify_event(body, **{**GIVEN, "headers": sign(text)})


@pytest.mark.parametrize(
    "change",
    [
        {"url": URL + "/"},
        {"url": URL.replace("https", "http")},
        {"url": "\ud800"},
        {"secret": "other"},
        {"headers": sign("mandrill_events[]", b"other")},
        {"headers": {NAME: "AAAA"}},
    ],
)
def test_another_url_or_key_is_refused(
    change: dict[str, object], refuse: Callable[..., str]
) -> None:
    assert "is the URL exactly" in refuse("signature", BODY, **{**GIVEN, **change})


def test_another_body_is_refused(refuse: Callable[..., str]) -> None:
    refuse("signature", BODY + b"%20", **GIVEN)


@pytest.mark.parametrize(
    ("body", "headers", "check"),
    [
        (BODY, {}, "missing_header"),
        (BODY, {NAME: "***"}, "bad_encoding"),
        (BODY, {NAME: "AAA"}, "bad_encoding"),
        (b"", {NAME: KNOWN}, "missing_field"),
        (b"[]", {NAME: KNOWN}, "missing_field"),
        (b"mandrill_events=1&mandrill_events=2", {NAME: KNOWN}, "bad_encoding"),
    ],
)
def test_what_cannot_be_read_is_refused(
    body: bytes, headers: dict[str, str], check: str, refuse: Callable[..., str]
) -> None:
    refuse(check, body, **{**GIVEN, "headers": headers})


def test_the_end_of_the_events_is_no_other_field(refuse: Callable[..., str]) -> None:
    text = 'mandrill_events[{"a":"b"},{"z":"c"}]'
    headers = sign(text)
    verify_event(f"mandrill_events={text[15:]}".encode(), **{**GIVEN, "headers": headers})
    for body in (
        b'mandrill_events=[{"a":"b"},&{"z":"c"}]',
        b'{"z":="c"}]&mandrill_events=[{"a":"b"},',
        b'mandrill_events=[{"a":"b"},{"&z":"c"}]',
    ):
        told = refuse("bad_encoding", body, **{**GIVEN, "headers": headers})
        assert "since there are other fields" in told


def test_every_secret_is_compared(compared: list[tuple[bytes, bytes]]) -> None:
    verify_event(BODY, **{**GIVEN, "secret": ["mkey", "a", "b"]})
    assert len(compared) == 3


def test_what_is_seen_is_what_was_signed(refuse: Callable[..., str]) -> None:
    keys: list[str] = []
    verify_event(BODY, **GIVEN, seen=lambda key: bool(keys.append(key)))  # type: ignore[func-returns-value]
    refuse("replayed", b"mandrill_events=[]", **GIVEN, seen=keys.__contains__)


def test_no_secret_or_url_is_a_mistake(mistake: Callable[..., str]) -> None:
    assert "key of the webhook" in mistake(ValueError, BODY, **{**GIVEN, "secret": None})
    assert "no url" in mistake(ValueError, BODY, **{**GIVEN, "url": None})
