"""Mandrill: HMAC-SHA1 of the webhook's URL and the form, in base64.

The URL is signed as it was typed in Mandrill, which a server behind a proxy cannot know: the
caller tells it. No time is signed.
"""

from __future__ import annotations

import hmac

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_base64, digest, match_any
from bouncekit.signatures.payload import parse_form, parse_json
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import secret_octets
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]


def check(request: Request, service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the signature of URL and form.

    Raises:
        ValueError: No secret or no URL was given.
        SignatureError: It does not hold.
    """
    keys = secret_octets(settings.secrets, what="the key of the webhook")
    if not settings.url:
        message = "no url: expected the webhook's, exactly as it stands in Mandrill"
        raise ValueError(message)
    name = service.signature
    given = decode_base64(request, request.header(name), what=f"the header {name}")
    signed = settings.url.encode("utf-8", "surrogatepass") + _form(request)
    # SHA-1 is Mandrill's choice; nobody can forge an HMAC for that.
    if not match_any([hmac.digest(key, signed, "sha1") for key in keys], [given]):
        message = (
            f"the header {name}: expected HMAC-SHA1 of the URL and the form; is the URL exactly "
            "the one that stands in Mandrill?"
        )
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    return (Proof(key=digest(signed)),)


def _form(request: Request) -> bytes:
    try:
        fields = parse_form(request.body)
    except ValueError:
        message = "expected a form that tells each field once"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message) from None
    if b"mandrill_events" not in fields:
        message = "expected a form with the field 'mandrill_events'"
        raise request.refuse(SignatureCheck.MISSING_FIELD, message)
    if len(fields) > 1:
        _check_whole(request, fields[b"mandrill_events"])
    return b"".join(name + fields[name] for name in sorted(fields))


def _check_whole(request: Request, events: bytes) -> None:
    """Names and values are signed with nothing between them.

    The end of the events could be made another field, then; but what is left is no JSON.
    """
    try:
        parse_json(events)
    except ValueError:
        message = "expected JSON in 'mandrill_events', since there are other fields"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message) from None
