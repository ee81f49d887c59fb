"""A user and password, or a token, for services that sign nothing.

They say who sends, and nothing about what is sent: all of it rests on TLS.
"""

from __future__ import annotations

import base64
import hashlib

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import digest, match_any
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import secret_octets
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]

_BEARER = b"bearer "


def check(request: Request, _service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check what the header says against every secret.

    Raises:
        ValueError: No secret was given, or one that this header cannot carry.
        SignatureError: It is none of them.
    """
    name = settings.header
    authorization = name.lower() == "authorization"
    what = "'user:password' or 'Bearer token'" if authorization else "the token in the header"
    secrets = secret_octets(settings.secrets, what=what)
    expected = [_authorized(one) if authorization else _plain(one) for one in secrets]
    given = request.header(name)
    found = _opened(request, given) if authorization else given.encode()
    # Digests have one length, so that the time does not tell that of a secret.
    if not match_any([_fixed(one) for one in expected], [_fixed(found)]):
        message = f"the header {name} has none of the credentials that were given"
        raise request.refuse(SignatureCheck.CREDENTIALS, message)
    return (Proof(key=digest(request.body)),)


def _fixed(octets: bytes) -> bytes:
    return hashlib.sha256(octets).digest()


def _authorized(secret: bytes) -> bytes:
    """A secret as ``Authorization`` tells it, the word in front in lower case."""
    if secret[: len(_BEARER)].lower() == _BEARER:
        return _BEARER + _plain(secret[len(_BEARER) :].strip(b" "))
    if secret == b":":
        message = "secret: found ':'; with no user and no password anybody can send"
        raise ValueError(message)
    if b":" in secret:
        return b"basic " + secret
    message = "secret: expected 'user:password' or 'Bearer token'"
    raise ValueError(message)


def _plain(secret: bytes) -> bytes:
    """A secret that stands in a header as it is."""
    if secret.isascii() and secret.decode().isprintable() and secret.strip(b" ") == secret != b"":
        return secret
    message = "secret: expected printable ASCII without spaces around it, as a header carries it"
    raise ValueError(message)


def _opened(request: Request, given: str) -> bytes:
    """What the request tells: RFC 7617 (Basic), RFC 6750 (Bearer)."""
    word, _, rest = given.partition(" ")
    if word.lower() == "bearer":
        return _BEARER + rest.strip().encode()
    if word.lower() != "basic":
        message = "the header Authorization: expected Basic or Bearer"
        raise request.refuse(SignatureCheck.UNKNOWN_VERSION, message)
    try:
        return b"basic " + base64.b64decode(rest.strip(), validate=True)
    except ValueError:
        message = "the header Authorization: expected base64 behind Basic"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message) from None
