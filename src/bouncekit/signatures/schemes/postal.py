"""Postal: RSA of the body, with SHA-256 in one header and, for old servers, SHA-1 in another.

Where the header with SHA-256 stands, it must hold; that with SHA-1 is not looked at then. No
time is signed.
"""

from __future__ import annotations

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.digests import decode_base64, digest
from bouncekit.signatures.keys import Keyring, parse_rsa, verify_rsa
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request
from bouncekit.signatures.secret import need_secret
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings

__all__ = ["check"]


def check(request: Request, service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check the signature of the body.

    Raises:
        ValueError: No public key was given, or one that cannot be used.
        SignatureError: It does not hold.
    """
    need_secret(settings.secrets, what="the public key of the Postal server")
    keyring = tuple(pair for secret in settings.secrets for pair in parse_rsa(secret))
    name, hashed = service.signature, "sha256"
    if name.lower() not in request.headers and service.fallback.lower() in request.headers:
        name, hashed = service.fallback, "sha1"
    signature = decode_base64(request, request.header(name), what=f"the header {name}")
    keys = _named(request, service, keyring)
    if not any(verify_rsa(key, signature, request.body, hashed=hashed) for _, key in keys):
        message = f"the header {name}: expected RSA with {hashed} of the body as it came"
        raise request.refuse(SignatureCheck.SIGNATURE, message)
    return (Proof(key=digest(request.body)),)


def _named(request: Request, service: Service, keyring: Keyring) -> Keyring:
    """The keys with the id that the request names, and those without any."""
    if service.key_id.lower() not in request.headers:
        return keyring
    named = request.header(service.key_id)
    keys = tuple((kid, key) for kid, key in keyring if kid in {named, None})
    if not keys:
        message = f"the header {service.key_id} names none of the keys that were given"
        raise request.refuse(SignatureCheck.UNKNOWN_KEY, message)
    return keys
