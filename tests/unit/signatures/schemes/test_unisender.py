from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from bouncekit.signatures.schemes import unisender
from bouncekit.signatures.verify import verify_event

AUTH = "d04edb5382b4bdf79cdef15c5a61d5dc"
BODY = f'{{"auth":"{AUTH}","event_name":"x"}}'.encode()
GIVEN: dict[str, Any] = {"headers": {}, "provider": "unione", "secret": "APIKEY"}


def sign(text: str, key: str = "APIKEY") -> bytes:
    auth = hashlib.md5(text.replace("AUTH", key, 1).encode()).hexdigest()
    return text.replace("AUTH", auth, 1).encode()


@pytest.mark.parametrize("secret", ["APIKEY", b"APIKEY", ["old", "APIKEY"]], ids=repr)
@pytest.mark.parametrize("body", [BODY, gzip.compress(BODY, mtime=0)], ids=["plain", "gzip"])
def test_the_known_digest_holds(secret: object, body: bytes) -> None:
    verify_event(body, **{**GIVEN, "secret": secret})


def test_the_place_of_the_digest_does_not_matter() -> None:
    verify_event(sign('{ "events_by_user": [ ], "auth" : "AUTH" }\n'), **GIVEN)


@pytest.mark.parametrize(
    "body",
    [BODY.replace(b"x", b"y"), BODY + b" ", sign('{"auth":"AUTH"}', "other"), BODY.lower()],
)
def test_what_was_changed_is_refused(body: bytes, refuse: Callable[..., str]) -> None:
    changed = body if body != BODY else BODY.replace(b"d0", b"0d", 1)
    assert "MD5 of the body" in refuse("signature", changed, **GIVEN)


def test_what_is_appended_to_a_known_body_is_no_json(refuse: Callable[..., str]) -> None:
    refuse("bad_encoding", BODY + b"\x80" + bytes(20) + b"more", **GIVEN)
    refuse("bad_encoding", BODY + b"{}", **GIVEN)


@pytest.mark.parametrize(
    ("body", "check"),
    [
        (b"", "bad_encoding"),
        (b"[]", "missing_field"),
        (b"1", "missing_field"),
        (b"{}", "missing_field"),
        (b'{"auth":null}', "missing_field"),
        (b'{"auth":["x"]}', "missing_field"),
        (b'{"auth":"x"}', "bad_encoding"),
        (b'{"auth":""}', "bad_encoding"),
        (BODY.replace(AUTH.encode(), AUTH.upper().encode()), "bad_encoding"),
        (b'{"auth":"' + AUTH.encode() + b'","auth":"x"}', "bad_encoding"),
        (b"\x1f\x8b", "bad_encoding"),
        (b"\x1f\x8bxxxx", "bad_encoding"),
        (gzip.compress(BODY, mtime=0)[:-4], "bad_encoding"),
        (gzip.compress(BODY, mtime=0) + gzip.compress(b" ", mtime=0), "bad_encoding"),
        (BODY.replace(b'"d04e', b'"\\u006404e'), "bad_encoding"),
    ],
)
def test_what_cannot_be_read_is_refused(
    body: bytes, check: str, refuse: Callable[..., str]
) -> None:
    refuse(check, body, **GIVEN)


def test_a_bomb_does_not_go_off(
    refuse: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unisender, "_MOST", 1000)
    verify_event(gzip.compress(BODY, mtime=0), **GIVEN)
    assert "at most 1000 bytes" in refuse(
        "bad_encoding", gzip.compress(BODY * 1000, mtime=0), **GIVEN
    )


def test_every_secret_is_compared(compared: list[tuple[bytes, bytes]]) -> None:
    verify_event(BODY, **{**GIVEN, "secret": ["APIKEY", "a", "b"]})
    assert len(compared) == 3


def test_no_secret_is_a_mistake(mistake: Callable[..., str]) -> None:
    assert "API key" in mistake(ValueError, BODY, **{**GIVEN, "secret": None})
