"""Mailgun: HMAC-SHA256 of time and token, which stand in the body beside it.

The signature does not cover the event: whoever saw one pair of time and token can send any
event with it. What protects is to remember the tokens (``seen``), and to take none that is old.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_hex, decode_seconds, match_any
from bouncekit.signatures.payload import parse_form, parse_json, parse_multipart
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import secret_octets
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]

#: A sub-account's event is signed with the key of its parent account as well.
_SIGNATURES = ("signature", "parent-signature")


def check(request: Request, _service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the signature of time and token.

    Raises:
        ValueError: No secret was given.
        SignatureError: It does not hold.
    """
    keys = secret_octets(settings.secrets, what="the HTTP webhook signing key")
    fields = _fields(request)
    timestamp, token = (_text(request, fields, name) for name in ("timestamp", "token"))
    given = [
        decode_hex(request, _text(request, fields, name), size=32, what=name)
        for name in _SIGNATURES
        if name == "signature" or fields.get(name)
    ]
    seconds = decode_seconds(request, timestamp, what="timestamp")
    signed = f"{timestamp}{token}".encode("utf-8", "surrogatepass")
    if not match_any([hmac.digest(key, signed, "sha256") for key in keys], given):
        message = "expected HMAC-SHA256 of timestamp and token"
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    return (Proof(key=token, time=float(seconds)),)


def _fields(request: Request) -> Mapping[str, object]:
    """Where the signature stands: below ``signature``, or flat in a form of the old kind."""
    content_type = request.headers.get("content-type", "").strip().lower()
    try:
        if content_type.startswith("multipart/form-data"):
            return _decoded(parse_multipart(request.body, request.headers["content-type"]))
        if not request.body.lstrip().startswith(b"{"):
            return _decoded(parse_form(request.body))
        found = parse_json(request.body)
    except ValueError:
        message = "expected a JSON object in UTF-8, or a form"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message) from None
    assert isinstance(found, Mapping)  # it begins with a brace
    nested = found.get("signature")
    return nested if isinstance(nested, Mapping) else found


def _decoded(form: Mapping[bytes, bytes]) -> Mapping[str, object]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in form.items()}


def _text(request: Request, fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if isinstance(value, str) and value:
        return value
    if isinstance(value, int):  # the documentation calls the time a number, and shows a text
        return str(value)
    raise request.refuse(SignatureCheck.MISSING_FIELD, f"expected {name!r} in the signature")
