from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest

from bouncekit.signatures.services import services
from bouncekit.signatures.verify import verify_event

PLAIN = sorted(name for name, one in services().items() if one.scheme == "credentials")
SIGNING = sorted(set(services()) - set(PLAIN))
SECRET = "hook:open sesame"


def basic(text: str = SECRET) -> dict[str, str]:
    return {"Authorization": f"Basic {base64.b64encode(text.encode()).decode()}"}


@pytest.mark.parametrize("provider", PLAIN)
def test_services_without_a_signature_are_checked_by_password(
    provider: str, refuse: Callable[..., str]
) -> None:
    verify_event(b"[]", headers=basic(), provider=provider, secret=SECRET)
    told = refuse("credentials", b"[]", headers=basic("a:b"), provider=provider, secret=SECRET)
    assert told == "the header Authorization has none of the credentials that were given"


@pytest.mark.parametrize("provider", SIGNING)
def test_services_that_sign_can_be_checked_by_password(
    provider: str, refuse: Callable[..., str], mistake: Callable[..., str]
) -> None:
    given: dict[str, Any] = {"provider": provider, "secret": SECRET, "scheme": "basic"}
    verify_event(b"[]", headers=basic(), **given)
    refuse("credentials", b"[]", headers=basic("a:b"), **given)
    verify_event(b"[]", headers={"X-Token": SECRET}, header="X-Token", **given)
    told = mistake(
        ValueError, b"", headers=basic(), provider=provider, secret=SECRET, header="X-Token"
    )
    assert "scheme='basic'" in told


@pytest.mark.parametrize(
    ("secret", "headers"),
    [
        (["old:one", SECRET, "more:still"], basic()),
        (SECRET.encode(), basic()),
        ("user:", basic("user:")),
        (":password", basic(":password")),
        ("a:b:c", basic("a:b:c")),
        ("blåbær:grød", basic("blåbær:grød")),
        (SECRET, {"authorization": basic()["Authorization"].replace("Basic ", "bAsIc   ")}),
        ("Bearer abc.def", {"Authorization": "Bearer abc.def"}),
        ("bearer  abc.def ", {"Authorization": "BEARER  abc.def"}),
        (["a:b", "Bearer abc"], {"Authorization": "Bearer abc"}),
        (["a:b", "Bearer abc"], basic("a:b")),
    ],
)
def test_what_was_agreed_holds(secret: object, headers: dict[str, str]) -> None:
    verify_event(b"", headers=headers, provider="postmark", secret=secret)  # type: ignore[arg-type] # one of many kinds


@pytest.mark.parametrize(
    ("headers", "check"),
    [
        ({}, "missing_header"),
        ({"Authorization": ""}, "missing_header"),
        ({"Authorization": "Digest x"}, "unknown_version"),
        ({"Authorization": "x"}, "unknown_version"),
        ({"Authorization": "Basic ***"}, "bad_encoding"),
        ({"Authorization": "Basic"}, "credentials"),
        ({"Authorization": "Bearer"}, "credentials"),
        ({"Authorization": f"Bearer {SECRET}"}, "credentials"),
        ({"Authorization": f"Basic {SECRET}"}, "bad_encoding"),
        ({"Authorization": "Bearer \u00e6"}, "bad_encoding"),
        (basic("hook"), "credentials"),
        (basic("bearer token"), "credentials"),
        (basic(SECRET + " "), "credentials"),
        (basic(SECRET[:-1]), "credentials"),
    ],
)
def test_everything_else_is_refused(
    headers: dict[str, str], check: str, refuse: Callable[..., str]
) -> None:
    secret = [SECRET, "Bearer token"]
    refuse(check, b"", headers=headers, provider="postmark", secret=secret)


def test_a_token_can_stand_in_another_header(refuse: Callable[..., str]) -> None:
    given: dict[str, Any] = {"provider": "azure", "secret": ["old", "t0ken"], "header": "X-Hook"}
    verify_event(b"", headers={"x-hook": "t0ken"}, **given)
    refuse("credentials", b"", headers={"x-hook": "T0ken"}, **given)
    refuse("missing_header", b"", headers={"Authorization": "Bearer t0ken"}, **given)


def test_every_secret_is_compared_at_one_length(compared: list[tuple[bytes, bytes]]) -> None:
    secret = [SECRET, "a:b", "Bearer x"]
    verify_event(b"", headers=basic(), provider="brevo", secret=secret)
    assert len(compared) == 3
    assert {len(one) for pair in compared for one in pair} == {32}


@pytest.mark.parametrize(
    ("secret", "header", "told"),
    [
        (None, "Authorization", "'user:password' or 'Bearer token'"),
        (":", "Authorization", "no user and no password"),
        (None, "X-Hook", "the token in the header"),
        ("t0ken", "Authorization", "'user:password' or 'Bearer token'"),
        ("Basic abc", "Authorization", "'user:password' or 'Bearer token'"),
        ("Bearer ", "Authorization", "printable ASCII"),
        ("Bearer \u00e6", "Authorization", "printable ASCII"),
        ("t0ken\n", "X-Hook", "printable ASCII"),
        (" t0ken", "X-Hook", "printable ASCII"),
        ("\u00e6", "X-Hook", "printable ASCII"),
    ],
)
def test_secrets_that_no_header_carries_are_a_mistake(
    secret: str | None, header: str, told: str, mistake: Callable[..., str]
) -> None:
    given: dict[str, Any] = {"headers": {}, "provider": "postmark", "header": header}
    assert told in mistake(ValueError, b"", secret=secret, **given)
