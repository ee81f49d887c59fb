"""The door: what it takes, and whose mistake is whose."""

from __future__ import annotations

import functools
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

import bouncekit
from bouncekit.errors import SignatureError
from bouncekit.signatures import verify
from bouncekit.signatures.certificates import Certificates
from bouncekit.signatures.verify import verify_event

BODY = b'{"type":"activity.hard_bounced"}'
KNOWN = "bdcd0c1d6927a90cc0d2af0f9a99d158705327c9e034a52b3c479144c9175bad"
GIVEN: dict[str, Any] = {
    "headers": {"Signature": KNOWN},
    "provider": "mailersend",
    "secret": "secret",
}


def test_it_is_public() -> None:
    assert bouncekit.verify_event is verify_event
    assert verify_event(BODY, **GIVEN) is None  # type: ignore[func-returns-value] # that is told
    verify_event(body=BODY, **GIVEN)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_every_kind_will_do(kind: Callable[[bytes], Any]) -> None:
    verify_event(kind(BODY), **GIVEN)


@pytest.mark.parametrize("name", ["mailersend", "MailerSend", " mailersend ", "MAILERSEND"])
def test_the_name_of_the_service_is_folded(name: str) -> None:
    verify_event(BODY, **{**GIVEN, "provider": name})


@pytest.mark.parametrize(
    ("body", "change", "told"),
    [
        (BODY.decode(), {}, "body: expected the bytes as they came, found str"),
        (None, {}, "found NoneType"),
        ({}, {}, "found dict"),
        (BODY, {"provider": None}, "provider: expected the name of a service, found NoneType"),
        (BODY, {"headers": None}, "headers: expected a mapping or pairs, found NoneType"),
        (BODY, {"headers": "Signature: x"}, "headers: expected a mapping or pairs, found str"),
        (BODY, {"headers": ["Signature"]}, "headers: expected pairs of name and value, found str"),
        (BODY, {"headers": [("a", "b", "c")]}, "expected pairs of name and value, found tuple"),
        (BODY, {"headers": {"a": 1}}, "expected names and values of str or bytes, found int"),
        (BODY, {"secret": [1]}, "secret 1 of 1: expected str or bytes, found int"),
        (BODY, {"secret": ["hidden", None]}, "secret 2 of 2: expected str or bytes"),
        (BODY, {"header": None}, "header: expected str, found NoneType"),
        (BODY, {"header": b"X-Token"}, "header: expected str, found bytes"),
        (BODY, {"url": b"https://example.com/"}, "url: expected str, found bytes"),
        (BODY, {"headers": {"wsgi.version": (1, 0)}}, "no WSGI environment"),
        (BODY, {"tolerance": 300}, "tolerance: expected a timedelta or None, found 300"),
    ],
    ids=range(16),
)
def test_arguments_of_another_type_are_a_mistake(
    body: object, change: dict[str, object], told: str, mistake: Callable[..., str]
) -> None:
    assert told in mistake(TypeError, body, **{**GIVEN, **change})


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"provider": "mailersent"},
            "'mailersent' is not known; expected one of amazon_ses, azure",
        ),
        ({"provider": ""}, "'' is not known"),
        ({"secret": ""}, "secret 1 of 1 is empty: with an empty secret anybody can sign"),
        ({"secret": ["hidden", b""]}, "secret 2 of 2 is empty"),
        ({"secret": [{}]}, "secret 1 of 1 is empty"),
        ({"secret": " \n"}, "secret 1 of 1 is empty"),
        ({"secret": ["hidden", b"\t"]}, "secret 2 of 2 is empty"),
        ({"secret": None}, "no secret"),
        ({"secret": []}, "no secret"),
        ({"scheme": "digest"}, "scheme: expected 'basic' or None, found 'digest'"),
        ({"tolerance": timedelta(1)}, "no time is signed here (mailersend)"),
        ({"header": "X-Token"}, "mailersend is checked by its signature"),
    ],
    ids=str,
)
def test_arguments_that_cannot_be_used_are_a_mistake(
    change: dict[str, object], told: str, mistake: Callable[..., str]
) -> None:
    assert told in mistake(ValueError, BODY, **{**GIVEN, **change})


def test_a_mistake_shows_whatever_comes_in(mistake: Callable[..., str]) -> None:
    for body in (b"", BODY):
        for headers in ({}, {"Signature": "x"}):
            mistake(ValueError, body, headers=headers, provider="mailersend")


def test_a_window_needs_a_time_that_is_signed(mistake: Callable[..., str]) -> None:
    given = {"headers": {}, "provider": "resend", "secret": "a:b"}
    told = mistake(ValueError, b"", **given, scheme="basic", tolerance=timedelta(1))
    assert "no time is signed" in told
    assert "no negative" in mistake(ValueError, b"", **given, tolerance=timedelta(-1))
    verify_event(BODY, **GIVEN, tolerance=None)


def test_what_must_be_awaited_is_no_answer(mistake: Callable[..., str]) -> None:
    class Later:
        def __await__(self) -> Iterator[None]:
            yield

    told = mistake(TypeError, BODY, **GIVEN, seen=lambda _: Later())
    assert "gives a bool, found Later" in told


def test_the_clock_is_that_of_the_machine_unless_told() -> None:
    defaults = verify_event.__kwdefaults__
    assert defaults is not None
    assert defaults["clock"] is time.time


def test_a_signature_error_is_a_value_error_and_says_which_check() -> None:
    with pytest.raises(ValueError, match="mailersend: missing_header: expected") as caught:
        verify_event(BODY, **{**GIVEN, "headers": {}})
    assert isinstance(caught.value, SignatureError)
    assert (caught.value.provider, caught.value.check) == ("mailersend", "missing_header")


class Fetcher:
    """Callable, and no key of a mapping."""

    __hash__ = None  # type: ignore[assignment] # that is what is tested

    def __call__(self, url: str) -> bytes:
        return url.encode()

    def method(self, url: str) -> bytes:
        return url.encode()


class HashedFetcher(Fetcher):
    __hash__ = object.__hash__  # type: ignore[assignment]


def test_the_same_function_has_the_same_cache() -> None:
    keep = verify._certificates  # noqa: SLF001 - no other way to see it
    one = HashedFetcher()
    assert keep(one) is keep(one)
    assert keep(one.method) is keep(one.method)
    assert keep(one) is not keep(HashedFetcher())
    own = Certificates(one)
    assert keep(own) is own
    assert keep(None) is None
    assert keep(Fetcher()) is not None


def run(code: str) -> str:
    without = "import sys; sys.modules['cryptography'] = None; import bouncekit\n"
    done = subprocess.run(
        [sys.executable, "-c", without + code], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_shared_secrets_need_no_other_package() -> None:
    assert run(f"print(bouncekit.verify_event({BODY!r}, **{GIVEN!r}))") == "None\n"


@pytest.mark.parametrize("provider", ["sendgrid", "postal", "ses"])
def test_public_keys_say_what_to_install(provider: str) -> None:
    told = run(
        "try:\n"
        f"    bouncekit.verify_event(b'', headers={{}}, provider={provider!r}, secret='x')\n"
        "except ImportError as error:\n"
        "    print(error)"
    )
    assert "pip install 'bouncekit[webhooks]'" in told


def test_partials_have_a_cache_too() -> None:
    partial = functools.partial(Fetcher().__call__)
    keep = verify._certificates  # noqa: SLF001 - as above
    assert isinstance(keep(partial), Certificates)
