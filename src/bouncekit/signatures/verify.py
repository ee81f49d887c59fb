"""The door: is this request from the one that it says.

In: a request and what the caller knows. Out: nothing; a request that is not shown to be genuine
raises :class:`~bouncekit.errors.SignatureError`. Laws: the caller's mistakes are looked at
first and are no SignatureError; nothing is fetched but by the caller's own function.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import lru_cache
from typing import Literal, TypeAlias

from bouncekit.signatures.certificates import Certificates
from bouncekit.signatures.proof import Proof, check_age, check_seen
from bouncekit.signatures.request import Headers, Request, read_body, read_headers
from bouncekit.signatures.schemes import (
    credentials,
    hex_hmac,
    mailgun,
    mandrill,
    standard,
    unisender,
)
from bouncekit.signatures.secret import Secret, read_secrets
from bouncekit.signatures.services import Service, find_service
from bouncekit.signatures.settings import Settings, read_hosts, read_topics

__all__ = ["verify_event"]

Scheme: TypeAlias = Literal["basic"]
Tolerance: TypeAlias = timedelta | Literal["default"] | None
_Check: TypeAlias = Callable[[Request, Service, Settings], tuple[Proof, ...]]

#: Those that need no other package; the others are loaded when a service needs them.
_CHECKS: dict[str, _Check] = {
    "credentials": credentials.check,
    "hex_hmac": hex_hmac.check,
    "mailgun": mailgun.check,
    "mandrill": mandrill.check,
    "standard": standard.check,
    "unisender": unisender.check,
}


def verify_event(  # noqa: PLR0913 - each service needs something of its own
    body: bytes,
    *,
    headers: Headers,
    provider: str,
    secret: Secret | Iterable[Secret] | None = None,
    scheme: Scheme | None = None,
    header: str = "Authorization",
    url: str | None = None,
    topics: Iterable[str] | None = None,
    fetch: Callable[[str], bytes] | Certificates | None = None,
    hosts: Iterable[str] | None = None,
    tolerance: Tolerance = "default",
    clock: Callable[[], float] = time.time,
    seen: Callable[[str], bool] | None = None,
) -> None:
    """Check that a webhook's request comes from its service.

    ``docs/verifying.md`` tells for each service what is checked, what the secret is and where
    it stands, and what stays unprotected.

    Args:
        body: The bytes as they came, before any decoding.
        headers: As a mapping or as pairs; names in any case, text or bytes.
        provider: The service, by any of its names, such as ``sendgrid`` or ``ses``.
        secret: The shared secret, or the public key in its place (PEM, DER in base64, or for
            Postal a JSON Web Key or Set as well); several while one is changed for another.
        scheme: ``basic`` checks credentials although the service could sign; None checks as
            the service signs, or credentials where it signs nothing.
        header: Where credentials stand. In ``Authorization`` a secret is ``user:password`` or
            ``Bearer token``; in another header it is the value.
        url: Mandrill: the webhook's URL exactly as it stands there.
        topics: SNS and Scaleway: the ARNs of the topics that may send.
        fetch: SNS and Scaleway: gets the certificate at a URL, which was checked, as bytes
            (PEM). What it gets is kept; pass the same function each time, or a
            ``Certificates``. What it raises comes through.
        hosts: SNS and Scaleway: names of hosts that a certificate may come from, in place of
            the service's own.
        tolerance: How long ago a request may be signed; None for any time, ``default`` for 5
            minutes (Resend), 12 hours (Mailgun), 25 hours (SendGrid), any time (SNS).
        clock: Gives the seconds since 1970.
        seen: Asked, once all else held, with the request's own token or id, or else with a
            digest of what is signed; True refuses the request as a replay. Where two may
            come at once, it must look and remember in one step (``docs/verifying.md``).

    Raises:
        SignatureError: The request is not shown to be genuine; ``check`` says why.
        TypeError: An argument, such as ``body``, is of another type.
        ValueError: The provider is not known, or something that its check needs is missing or
            cannot be used: a mistake of yours, whatever the request holds. (A SignatureError
            is a ValueError as well: catch it first.)
        ImportError: ``cryptography`` is missing, for public keys and certificates; it comes
            with ``bouncekit[webhooks]``.
    """
    service = find_service(provider)
    request = Request(provider=service.name, body=read_body(body), headers=read_headers(headers))
    window = _window(service, scheme, tolerance)
    settings = Settings(
        secrets=read_secrets(secret),
        url=None if url is None else _text(url, "url"),
        topics=read_topics(topics),
        certificates=_certificates(fetch),
        hosts=read_hosts(hosts),
        header=_text(header, "header"),
        moment=clock(),
    )
    check = _find_check(service, scheme, settings.header)
    proofs = check(request, service, settings)
    if window is not None:
        check_age(request, proofs, window=window, moment=settings.moment)
    if seen is not None:
        check_seen(request, proofs, seen=seen)


def _text(given: object, name: str) -> str:
    if isinstance(given, str):
        return given
    message = f"{name}: expected str, found {type(given).__name__}"
    raise TypeError(message)


def _find_check(service: Service, scheme: str | None, header: str) -> _Check:
    name = "credentials" if scheme == "basic" else service.scheme
    if name != "credentials" and header.lower() != "authorization":
        message = (
            f"header: {service.name} is checked by its signature; for a token in a header "
            "pass scheme='basic' as well"
        )
        raise ValueError(message)
    if name in _CHECKS:
        return _CHECKS[name]
    return _load_check(name)


def _load_check(name: str) -> _Check:
    """Those with public keys."""
    if name == "postal":
        from bouncekit.signatures.schemes.postal import check as postal  # noqa: PLC0415

        return postal
    if name == "sendgrid":
        from bouncekit.signatures.schemes.sendgrid import check as sendgrid  # noqa: PLC0415

        return sendgrid
    from bouncekit.signatures.schemes.sns import check as sns  # noqa: PLC0415 - an extra, as above

    return sns


def _window(
    service: Service, scheme: str | None, tolerance: timedelta | str | None
) -> timedelta | None:
    """How long ago a request may be signed."""
    if scheme not in {None, "basic"}:
        message = f"scheme: expected 'basic' or None, found {scheme!r}"
        raise ValueError(message)
    signs_time = service.signs_time and scheme is None
    if tolerance == "default":
        return service.window if signs_time else None
    if tolerance is None:
        return None
    if not isinstance(tolerance, timedelta):
        message = f"tolerance: expected a timedelta or None, found {tolerance!r}"
        raise TypeError(message)
    if not signs_time:
        message = (
            f"tolerance: no time is signed here ({service.name}), so that none can be compared; "
            "'seen' refuses what comes twice"
        )
        raise ValueError(message)
    if tolerance < timedelta(0):
        message = f"tolerance: expected no negative time, found {tolerance}"
        raise ValueError(message)
    return tolerance


def _certificates(fetch: Callable[[str], bytes] | Certificates | None) -> Certificates | None:
    """A cache around the caller's function: the same for the same function."""
    if fetch is None or isinstance(fetch, Certificates):
        return fetch
    given: object = fetch
    if not callable(given):
        message = f"fetch: expected a function of a URL, found {type(given).__name__}"
        raise TypeError(message)
    try:
        return _kept(fetch)
    except TypeError:  # a callable that cannot be a key
        return Certificates(fetch)


@lru_cache(maxsize=8)
def _kept(fetch: Callable[[str], bytes]) -> Certificates:
    return Certificates(fetch)
