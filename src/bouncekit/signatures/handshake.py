"""Handshakes: what a service asks before it sends its first event.

In: a request. Out: what to answer, or which URL to get. Laws: a URL is given only where it is
the service's own; nothing is fetched here; a request that is no handshake costs no parsing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.payload import parse_json
from bouncekit.signatures.request import Headers, Request, read_body, read_headers, show
from bouncekit.signatures.services import find_service, services
from bouncekit.signatures.settings import read_hosts
from bouncekit.signatures.urls import allows

__all__ = ["Handshake", "find_handshake"]

_SUBSCRIPTION: Final = "SubscriptionConfirmation"
_VALIDATION: Final = "Microsoft.EventGrid.SubscriptionValidationEvent"
_ORIGIN: Final = re.compile(r"[A-Za-z0-9._:*-]{1,255}")
_RATE: Final = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handshake:
    """What a service wants to know before it sends; answer with 200 and these."""

    #: The service.
    provider: str
    #: The body of the answer; empty where none is needed.
    answer: bytes = b""
    #: Headers of the answer, ``Content-Type`` among them.
    headers: tuple[tuple[str, str], ...] = ()
    #: A URL of the service's own to GET, without following redirections: needed where there
    #: is no answer (SNS, Scaleway), another way where there is one (Event Grid). None where
    #: the service told none.
    confirm_url: str | None = None


def find_handshake(
    body: bytes,
    *,
    headers: Headers,
    provider: str | None = None,
    hosts: Iterable[str] | None = None,
) -> Handshake | None:
    """Find what a service asks before it sends its first event.

    Known are the confirmation of a subscription (Amazon SNS, Scaleway), the validation of a
    subscription (Azure Event Grid), and its question in the CloudEvents schema, an OPTIONS
    request. Call ``verify_event`` first: nothing is verified here. (Only OPTIONS carries
    nothing that could be.)

    Args:
        body: The bytes as they came.
        headers: As a mapping or as pairs; names in any case, text or bytes.
        provider: The service, by any of its names; None looks for every kind.
        hosts: Names of hosts that the confirmation may go to, in place of the service's own.

    Returns:
        What to answer, or None: it is an event, or something else that needs no special answer.

    Raises:
        SignatureError: It asks to get a URL that is not the service's own (``confirm_url``), or
            cannot be read (``missing_field``, ``bad_encoding``).
        TypeError: An argument, such as ``body``, is of another type.
        ValueError: The provider is not known.
    """
    wanted = None if provider is None else find_service(provider).name
    octets, told, allowed = read_body(body), read_headers(headers), read_hosts(hosts)
    if wanted in {None, "azure"}:
        request = Request(provider="azure", body=octets, headers=told)
        if "webhook-request-origin" in told:
            return _allow_origin(request)
        if _VALIDATION.encode() in octets:
            return _validate(request, allowed)
    if wanted in {None, "amazon_ses", "scaleway"} and _SUBSCRIPTION.encode() in octets:
        return _confirm(octets, told, wanted, allowed)
    return None


def _allow_origin(request: Request) -> Handshake:
    """HTTP 1.1 Web Hooks for Event Delivery (CloudEvents), 4."""
    origin = request.header("WebHook-Request-Origin")
    if _ORIGIN.fullmatch(origin) is None:  # it goes into a header of the answer
        message = "the header WebHook-Request-Origin: expected the name of a host"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    rate = request.headers.get("webhook-request-rate", "")
    allowed = rate if _RATE.fullmatch(rate) else "*"
    return Handshake(
        provider=request.provider,
        headers=(("WebHook-Allowed-Origin", origin), ("WebHook-Allowed-Rate", allowed)),
    )


def _validate(request: Request, hosts: tuple[str, ...] | None) -> Handshake | None:
    """Event Grid: the code goes back, or its URL is got within five minutes."""
    found = _parse(request.body)
    events = found if isinstance(found, list) else [found]
    for event in events:
        if isinstance(event, Mapping) and event.get("eventType") == _VALIDATION:
            data = event.get("data")
            code = data.get("validationCode") if isinstance(data, Mapping) else None
            url = data.get("validationUrl") if isinstance(data, Mapping) else None
            if not isinstance(code, str):
                message = "expected the text 'data.validationCode'"
                raise request.refuse(SignatureCheck.MISSING_FIELD, message)
            answer = json.dumps({"validationResponse": code}).encode()
            return Handshake(
                provider=request.provider,
                answer=answer,
                headers=(("Content-Type", "application/json"),),
                confirm_url=None if url is None else _own_url(request, url, hosts),
            )
    return None


def _confirm(
    body: bytes, headers: Mapping[str, str], wanted: str | None, hosts: tuple[str, ...] | None
) -> Handshake | None:
    """SNS: its URL is got."""
    found = _parse(body)
    if not isinstance(found, Mapping) or found.get("Type") != _SUBSCRIPTION:
        return None
    scaleway = str(found.get("TopicArn")).startswith("arn:scw:")
    provider = wanted or ("scaleway" if scaleway else "amazon_ses")
    request = Request(provider=provider, body=body, headers=headers)
    return Handshake(
        provider=provider, confirm_url=_own_url(request, found.get("SubscribeURL"), hosts)
    )


def _own_url(request: Request, url: object, hosts: tuple[str, ...] | None) -> str:
    rule = services()[request.provider].confirmation
    assert rule is not None
    if isinstance(url, str) and allows(rule, url, hosts=hosts):
        return url
    like = rule.like if hosts is None else f"one of the hosts that were given, as {rule.like}"
    message = f"expected {like}, found {show(str(url))}"
    raise request.refuse(SignatureCheck.CONFIRM_URL, message)


def _parse(body: bytes) -> object:
    try:
        return parse_json(body)
    except ValueError:
        return None
