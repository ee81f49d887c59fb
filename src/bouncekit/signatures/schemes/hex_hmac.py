"""A header with HMAC-SHA256 of the body in hexadecimal: MailerSend, Mailtrap.

No time is signed: a request can be sent again by whoever saw it.
"""

from __future__ import annotations

import hmac

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_hex, digest, match_any
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import secret_octets
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]


def check(request: Request, service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the signature of the body.

    Raises:
        ValueError: No secret was given.
        SignatureError: It does not hold.
    """
    keys = secret_octets(settings.secrets, what="the signing secret of the webhook")
    name = service.signature
    given = decode_hex(request, request.header(name), size=32, what=f"the header {name}")
    if not match_any([hmac.digest(key, request.body, "sha256") for key in keys], [given]):
        message = f"the header {name}: expected HMAC-SHA256 of the body as it came"
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    return (Proof(key=digest(request.body)),)
