"""SendGrid: ECDSA on P-256 with SHA-256, of the time and the body."""

from __future__ import annotations

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_base64, decode_seconds, digest
from bouncekit.signatures.keys import parse_p256, verify_p256
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import need_secret
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]


def check(request: Request, service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the signature of time and body.

    Raises:
        ValueError: No public key was given, or one that cannot be used.
        SignatureError: It does not hold.
    """
    need_secret(settings.secrets, what="the verification key of the signed Event Webhook")
    keys = [parse_p256(secret) for secret in settings.secrets]
    name = service.signature
    signature = decode_base64(request, request.header(name), what=f"the header {name}")
    timestamp = request.header(service.timestamp)
    seconds = decode_seconds(request, timestamp, what=f"the header {service.timestamp}")
    signed = timestamp.encode() + request.body
    if not any(verify_p256(key, signature, signed) for key in keys):
        message = f"the header {name}: expected ECDSA of the time and the body as they came"
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    # A signature of this kind can be changed into another that holds; what is signed cannot.
    return (Proof(key=digest(signed), time=float(seconds)),)
