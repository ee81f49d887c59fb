"""Standard Webhooks, as Svix signs for Resend.

HMAC-SHA256 of ``id.timestamp.body``, in base64, behind ``v1,``; several signatures stand in one
header while a secret is changed. https://www.standardwebhooks.com/
"""

from __future__ import annotations

import base64
import hmac

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_seconds, match_any
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import secret_octets
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]


def check(request: Request, service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the signatures in the header.

    Raises:
        ValueError: No secret was given, or one is no key in base64.
        SignatureError: None of them holds.
    """
    secrets = secret_octets(settings.secrets, what="the signing secret, which begins 'whsec_'")
    keys = [_key(secret) for secret in secrets]
    family = _family(request, service)
    identifier = _identifier(request, f"{family}-id")
    timestamp = request.header(f"{family}-timestamp")
    name = f"{family}-signature"
    given = _signatures(request, name)
    seconds = decode_seconds(request, timestamp, what=f"the header {family}-timestamp")
    signed = f"{identifier}.{timestamp}.".encode() + request.body
    if not match_any([hmac.digest(key, signed, "sha256") for key in keys], given):
        message = f"the header {name}: expected HMAC-SHA256 of id, timestamp and body"
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    return (Proof(key=identifier, time=float(seconds)),)


def _key(secret: bytes) -> bytes:
    text = secret.removeprefix(b"whsec_").rstrip(b"=")
    try:
        key = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:
        message = "secret: expected 'whsec_' and a key in base64"
        raise ValueError(message)
    return key


def _identifier(request: Request, name: str) -> str:
    """The id; with a full stop in it, what is signed could be cut in other places as well."""
    identifier = request.header(name)
    if "." in identifier:
        message = f"the header {name}: expected an id without full stops"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    return identifier


def _family(request: Request, service: Service) -> str:
    """The first word of the headers; two are in use."""
    for family in service.families:
        if f"{family}-signature" in request.headers:
            return family
    names = " or ".join(f"{family}-signature" for family in service.families)
    raise request.refuse(SignatureCheck.MISSING_HEADER, f"expected the header {names}")


def _signatures(request: Request, name: str) -> list[bytes]:
    """Those of version 1; ``v1a`` is signed with another kind of key, and beside it."""
    entries = [entry.partition(",") for entry in request.header(name).split()]
    texts = [text for version, _, text in entries if version == "v1"]
    if not texts:
        message = f"the header {name}: expected a signature that begins 'v1,'"
        raise request.refuse(SignatureCheck.UNKNOWN_VERSION, message)
    found = []
    for text in texts:
        try:
            found.append(base64.b64decode(text, validate=True))
        except ValueError:
            continue
    if not found:
        message = f"the header {name}: expected base64 behind 'v1,'"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    return found
