"""Unisender Go and UniOne: MD5 of the body with the API key in the place of the digest.

The body is read strictly as JSON first: MD5 lets whoever saw one body append to it, and what
they append is no JSON. No time is signed.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping
from typing import Final

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_hex, digest, match_any
from bouncekit.signatures.payload import parse_json
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import secret_octets
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]

_AUTH: Final = re.compile("[0-9a-f]{32}")
#: What a compressed body may become; a hundred events are far less.
_MOST: Final = 32_000_000
_GZIP: Final = b"\x1f\x8b"


def check(request: Request, _service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the digest that stands in the body.

    Raises:
        ValueError: No secret was given.
        SignatureError: It does not hold.
    """
    keys = secret_octets(settings.secrets, what="the API key of the account or the project")
    body = _open(request)
    auth = _auth(request, body)
    before, found, after = body.partition(auth.encode())
    if not found:
        message = "'auth': expected digits, not escapes"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    expected = [_md5(before + key + after) for key in keys]
    if not match_any(expected, [decode_hex(request, auth, size=16, what="'auth'")]):
        message = "expected in 'auth' the MD5 of the body with the API key in its place"
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    return (Proof(key=digest(body)),)


def _md5(octets: bytes) -> bytes:
    return hashlib.md5(octets, usedforsecurity=False).digest()  # the service's choice


def _open(request: Request) -> bytes:
    """The body; with ``json_post_gzip`` the digest is of what was compressed."""
    if not request.body.startswith(_GZIP):
        return request.body
    reader = zlib.decompressobj(wbits=31)  # a gzip header and trailer
    try:
        body = reader.decompress(request.body, _MOST)
    except zlib.error:
        body = b""
    if not reader.eof or reader.unused_data:  # another reader could go on behind the end
        message = f"expected gzip of at most {_MOST} bytes, and nothing behind it"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    return body


def _auth(request: Request, body: bytes) -> str:
    try:
        found = parse_json(body)
    except ValueError:
        raise request.refuse(SignatureCheck.BAD_ENCODING, "expected JSON in UTF-8") from None
    auth = found.get("auth") if isinstance(found, Mapping) else None
    if not isinstance(auth, str):
        message = "expected a JSON object with 'auth'"
        raise request.refuse(SignatureCheck.MISSING_FIELD, message)
    if _AUTH.fullmatch(auth) is None:
        message = "'auth': expected 32 hexadecimal digits in lower case"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    return auth
