from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from datetime import timedelta

import pytest

from bouncekit.signatures.verify import verify_event

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
TIME = "1614265330"
BODY = b'{"test": 2432232314}'
KNOWN = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def headers(family: str = "svix", **others: str) -> dict[str, str]:
    told = {"id": ID, "timestamp": TIME, "signature": KNOWN, **others}
    return {f"{family}-{name}": value for name, value in told.items() if value}


def at(moment: float) -> dict[str, object]:
    return {"provider": "resend", "secret": SECRET, "clock": lambda: moment}


def sign(secret: str, body: bytes = BODY) -> str:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    mac = hmac.digest(key, f"{ID}.{TIME}.".encode() + body, "sha256")
    return f"v1,{base64.b64encode(mac).decode()}"


@pytest.mark.parametrize("family", ["svix", "webhook", "Svix", "WEBHOOK"])
@pytest.mark.parametrize(
    "secret",
    [
        SECRET,
        SECRET.encode(),
        SECRET.removeprefix("whsec_"),
        ["whsec_b2xk", SECRET],
        ["whsec_YQ", SECRET],
    ],
    ids=repr,
)
def test_the_published_signature_holds(family: str, secret: object) -> None:
    given = {**at(1614265330.0), "secret": secret}
    verify_event(BODY, headers=headers(family), **given)  # type: ignore[arg-type] # one of many kinds


@pytest.mark.parametrize(
    "signature",
    [
        f"v1,AAAA {KNOWN}",
        f"{KNOWN} v1,AAAA",
        f"v1a,AAAA {KNOWN}",
        f"{KNOWN} v1a,AAAA",
        f"v1,*** {KNOWN}",
        f"v2,x   {KNOWN}  ,",
    ],
)
def test_one_of_several_signatures_is_enough(signature: str) -> None:
    verify_event(BODY, headers=headers(signature=signature), **at(1614265330.0))  # type: ignore[arg-type]


@pytest.mark.parametrize("offset", [-300, -299, 0, 299, 300])
def test_the_default_window_is_five_minutes(offset: int) -> None:
    verify_event(BODY, headers=headers(), **at(1614265330.0 + offset))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("offset", "check"),
    [(301, "expired"), (10**9, "expired"), (-301, "from_future"), (-(10**9), "from_future")],
)
def test_outside_the_window_it_is_refused(
    offset: int, check: str, refuse: Callable[..., str]
) -> None:
    told = refuse(check, BODY, headers=headers(), **at(1614265330.0 + offset))
    assert f"{abs(offset)} s" in told


def test_the_window_is_the_callers(refuse: Callable[..., str]) -> None:
    given = at(1614265330.0 + 3600)
    verify_event(BODY, headers=headers(), tolerance=timedelta(hours=1), **given)  # type: ignore[arg-type]
    verify_event(BODY, headers=headers(), tolerance=None, **given)  # type: ignore[arg-type]
    refuse("expired", BODY, headers=headers(), tolerance=timedelta(minutes=59), **given)


def test_a_wide_window_does_not_reach_into_the_future(refuse: Callable[..., str]) -> None:
    given = at(1614265330.0 - 301)
    refuse("from_future", BODY, headers=headers(), tolerance=timedelta(days=9), **given)


@pytest.mark.parametrize(
    ("change", "body"),
    [
        ({"id": "msg_other"}, BODY),
        ({"timestamp": "1614265331"}, BODY),
        ({"signature": sign("whsec_b3RoZXI=")}, BODY),
        ({"signature": "v1,AAAA"}, BODY),
        ({}, BODY + b"\n"),
        ({}, b""),
    ],
)
def test_what_was_changed_is_refused(
    change: dict[str, str], body: bytes, refuse: Callable[..., str]
) -> None:
    told = refuse("signature", body, headers=headers(**change), **at(1614265330.0))
    assert told == "the header svix-signature: expected HMAC-SHA256 of id, timestamp and body"


@pytest.mark.parametrize(
    ("change", "check", "told"),
    [
        ({"signature": ""}, "missing_header", "svix-signature or webhook-signature"),
        ({"id": ""}, "missing_header", "svix-id"),
        ({"timestamp": ""}, "missing_header", "svix-timestamp"),
        ({"signature": "v1a,AAAA"}, "unknown_version", "begins 'v1,'"),
        ({"signature": "AAAA"}, "unknown_version", "begins 'v1,'"),
        ({"signature": "v1,***"}, "bad_encoding", "base64"),
        ({"signature": "v1,AAA"}, "bad_encoding", "base64"),
        ({"signature": "v1,\u00e6"}, "bad_encoding", "ASCII"),
        ({"timestamp": "161426533"}, "bad_encoding", "ten digits"),
        ({"timestamp": "1614265330.0"}, "bad_encoding", "ten digits"),
        ({"timestamp": "-161426533"}, "bad_encoding", "ten digits"),
        ({"timestamp": "1_14265330"}, "bad_encoding", "ten digits"),
    ],
)
def test_headers_that_cannot_be_read_are_refused(
    change: dict[str, str], check: str, told: str, refuse: Callable[..., str]
) -> None:
    assert told in refuse(check, BODY, headers=headers(**change), **at(1614265330.0))


def test_families_are_not_mixed(refuse: Callable[..., str]) -> None:
    mixed = {**headers("webhook"), "svix-signature": KNOWN}
    assert "svix-id" in refuse("missing_header", BODY, headers=mixed, **at(1614265330.0))


def test_every_pair_is_compared(compared: list[tuple[bytes, bytes]]) -> None:
    given = {**at(1614265330.0), "secret": [SECRET, "whsec_b2xk"]}
    verify_event(BODY, headers=headers(signature=f"{KNOWN} v1,AAAA v1,BBBB"), **given)  # type: ignore[arg-type]
    assert len(compared) == 6


def test_the_id_is_what_was_seen(refuse: Callable[..., str]) -> None:
    verify_event(BODY, headers=headers(), seen={"other"}.__contains__, **at(1614265330.0))  # type: ignore[arg-type]
    refuse("replayed", BODY, headers=headers(), seen={ID}.__contains__, **at(1614265330.0))


def test_only_what_held_is_looked_up(refuse: Callable[..., str]) -> None:
    asked: list[str] = []

    def seen(key: str) -> bool:
        asked.append(key)
        return True

    refuse("signature", b"", headers=headers(), seen=seen, **at(1614265330.0))
    refuse("expired", BODY, headers=headers(), seen=seen, **at(1614269999.0))
    assert asked == []


@pytest.mark.parametrize("secret", ["whsec_***", "whsec_AAA\u00e6", "whsec_=", b"\xff"], ids=repr)
def test_a_secret_that_is_no_key_is_a_mistake(secret: str, mistake: Callable[..., str]) -> None:
    told = mistake(ValueError, BODY, headers={}, provider="resend", secret=[SECRET, secret])
    assert told == "secret: expected 'whsec_' and a key in base64"


def test_no_secret_is_a_mistake(mistake: Callable[..., str]) -> None:
    assert "whsec_" in mistake(ValueError, BODY, headers=headers(), provider="resend", secret=[])


def test_what_is_signed_is_cut_in_one_way(refuse: Callable[..., str]) -> None:
    body = b'{"a": "b.1614265330.[]"}'
    signature = sign(SECRET, body)
    verify_event(body, headers=headers(signature=signature), **at(1614265330.0))  # type: ignore[arg-type] # as above
    shifted = headers(signature=signature, id=f'{ID}.{TIME}.{{"a": "b')
    assert "without full stops" in refuse(
        "bad_encoding", b'[]"}', headers=shifted, **at(1614265330.0)
    )
