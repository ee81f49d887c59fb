from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from bouncekit.signatures.verify import verify_event

KEY = "key-test"
TIME = "1767323045"
TOKEN = "t" * 50
KNOWN = "e68ed9cac4f8786bb80df42d8217f8ce232807ccda6a0cd73c9b426888bc050a"
GIVEN: dict[str, Any] = {
    "headers": {"Content-Type": "application/json"},
    "provider": "mailgun",
    "secret": KEY,
    "clock": lambda: 1767323045.0,
}
FORM = {"content-type": "application/x-www-form-urlencoded"}
PARTS = {"content-type": 'multipart/form-data; boundary="x.y"'}


def fields(**others: object) -> dict[str, object]:
    told = {"timestamp": TIME, "token": TOKEN, "signature": KNOWN, **others}
    return {name.replace("_", "-"): value for name, value in told.items() if value is not None}


def nested(**others: object) -> bytes:
    return json.dumps({"signature": fields(**others), "event-data": {"event": "failed"}}).encode()


def sign(key: str) -> str:
    return hmac.new(key.encode(), f"{TIME}{TOKEN}".encode(), "sha256").hexdigest()


def parts(**others: object) -> bytes:
    told = "".join(
        f'--x.y\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in {"attachment": "a\r\n\r\nb", **fields(**others)}.items()
    )
    return f"{told}--x.y--\r\n".encode()


@pytest.mark.parametrize("secret", [KEY, KEY.encode(), ["old", KEY], [KEY, "new"]], ids=repr)
def test_the_known_signature_holds(secret: object) -> None:
    verify_event(nested(), **{**GIVEN, "secret": secret})


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (nested(timestamp=int(TIME)), {}),
        (b"\r\n " + nested(), {}),
        (json.dumps(fields()).encode(), {}),
        (urlencode(fields()).encode(), {}),
        (urlencode(fields(event="bounced", code="550")).encode(), FORM),
        (parts(), PARTS),
        (parts(), {"Content-Type": "Multipart/Form-Data; charset=utf-8; Boundary=x.y"}),
        (nested(), {"content-type": "text/plain"}),
    ],
    ids=["number", "space", "flat", "form", "form-named", "multipart", "multipart-2", "text"],
)
def test_old_and_new_shapes_hold(body: bytes, headers: dict[str, str]) -> None:
    verify_event(body, **{**GIVEN, "headers": headers})


def test_the_parent_account_signs_as_well(compared: list[tuple[bytes, bytes]]) -> None:
    body = nested(signature=sign("sub"), parent_signature=KNOWN)
    verify_event(body, **{**GIVEN, "secret": [KEY, "other"]})
    assert len(compared) == 4
    verify_event(nested(parent_signature=""), **GIVEN)


@pytest.mark.parametrize(
    "change",
    [
        {"timestamp": "1767323046"},
        {"token": "u" * 50},
        {"token": "\ud800"},
        {"token": 7},
        {"signature": sign("other")},
        {"signature": sign("other"), "parent_signature": sign("more")},
    ],
)
def test_what_was_changed_is_refused(change: dict[str, object], refuse: Callable[..., str]) -> None:
    told = refuse("signature", nested(**change), **GIVEN)
    assert told == "expected HMAC-SHA256 of timestamp and token"


@pytest.mark.parametrize(
    ("change", "check", "told"),
    [
        ({"timestamp": None}, "missing_field", "timestamp"),
        ({"token": None}, "missing_field", "token"),
        ({"token": ""}, "missing_field", "token"),
        ({"token": ["t"]}, "missing_field", "token"),
        ({"signature": None}, "missing_field", "signature"),
        ({"signature": {}}, "missing_field", "signature"),
        ({"signature": "0" * 63}, "bad_encoding", "64 hexadecimal"),
        ({"parent_signature": "x"}, "bad_encoding", "parent-signature"),
        ({"timestamp": "176732304"}, "bad_encoding", "ten digits"),
        ({"timestamp": True}, "bad_encoding", "ten digits"),
        ({"timestamp": "17673230450"}, "bad_encoding", "ten digits"),
    ],
)
def test_fields_that_cannot_be_read_are_refused(
    change: dict[str, object], check: str, told: str, refuse: Callable[..., str]
) -> None:
    assert told in refuse(check, nested(**change), **GIVEN)


@pytest.mark.parametrize(("time", "token"), [(TIME[:-1], f"5{TOKEN}"), (f"{TIME}t", TOKEN[1:])])
def test_what_is_signed_is_not_cut_another_way(
    time: str, token: str, refuse: Callable[..., str]
) -> None:
    body = nested(timestamp=time, token=token)
    refuse("bad_encoding", body, **{**GIVEN, "tolerance": None, "seen": {TOKEN}.__contains__})


@pytest.mark.parametrize(
    ("body", "headers", "check"),
    [
        (b"", {}, "missing_field"),
        (b"{", {}, "bad_encoding"),
        (b'{"a":1}', {}, "missing_field"),
        (b"[]", {}, "missing_field"),
        (b"{\xff", {}, "bad_encoding"),
        (b'{"a":' * 100_000, {}, "bad_encoding"),
        (b'{"signature":1,"signature":2}', {}, "bad_encoding"),
        (b"token=a&token=b", FORM, "bad_encoding"),
        (parts(), {"content-type": "multipart/form-data"}, "bad_encoding"),
        (parts() + parts(), PARTS, "bad_encoding"),
        (parts(token=None), PARTS, "missing_field"),
        (b"--x.y", PARTS, "missing_field"),
    ],
)
def test_bodies_that_cannot_be_read_are_refused(
    body: bytes, headers: dict[str, str], check: str, refuse: Callable[..., str]
) -> None:
    refuse(check, body, **{**GIVEN, "headers": headers})


def test_the_default_window_is_twelve_hours(refuse: Callable[..., str]) -> None:
    last = 1767323045.0 + 12 * 3600
    verify_event(nested(), **{**GIVEN, "clock": lambda: last})
    refuse("expired", nested(), **{**GIVEN, "clock": lambda: last + 1})
    refuse("from_future", nested(), **{**GIVEN, "clock": lambda: 1767323045.0 - 301})
    tolerance = timedelta(minutes=15)
    refuse("expired", nested(), **{**GIVEN, "clock": lambda: last, "tolerance": tolerance})


def test_the_token_is_what_was_seen(refuse: Callable[..., str]) -> None:
    verify_event(nested(), **GIVEN, seen={"other"}.__contains__)
    refuse("replayed", nested(), **GIVEN, seen={TOKEN}.__contains__)


def test_no_secret_is_a_mistake(mistake: Callable[..., str]) -> None:
    told = mistake(ValueError, nested(), headers={}, provider="mailgun")
    assert told == "no secret: expected the HTTP webhook signing key"
