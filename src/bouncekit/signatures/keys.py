"""Public keys and certificates: the only module that needs ``cryptography``.

In: keys as services show them (PEM, DER in base64, JSON Web Keys), certificates (PEM). Out:
keys that verify. Laws: a key of the caller's that cannot be used is a ValueError that does not
hold the key; a certificate of a stranger's that cannot be used is :class:`UnusableError`.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

try:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ec import (
        ECDSA,
        SECP256R1,
        EllipticCurvePublicKey,
    )
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey, RSAPublicNumbers
    from cryptography.hazmat.primitives.hashes import SHA1, SHA256
    from cryptography.hazmat.primitives.serialization import (
        load_der_public_key,
        load_pem_public_key,
    )
except ImportError as _error:
    _MISSING = (
        "checking public keys needs the package cryptography: pip install 'bouncekit[webhooks]'"
    )
    raise ImportError(_MISSING) from _error

from bouncekit.signatures.secret import Secret

__all__ = [
    "Keyring",
    "UnusableError",
    "is_issued_by_any",
    "parse_authorities",
    "parse_certificate",
    "parse_p256",
    "parse_rsa",
    "rsa_key",
    "verify_p256",
    "verify_rsa",
]

#: RSA keys, each with its id where it has one.
Keyring: TypeAlias = tuple[tuple[str | None, RSAPublicKey], ...]

_HASHES: Final = {"sha1": SHA1, "sha256": SHA256}
#: A certificate is about 2 kB.
_MOST: Final = 64_000


class UnusableError(ValueError):
    """A certificate that cannot be used; says why."""


def parse_p256(secret: Secret, /) -> EllipticCurvePublicKey:
    """A public key on the curve P-256.

    Raises:
        ValueError: It is none.
    """
    key = None if isinstance(secret, Mapping) else _public_key(_octets(secret))
    if isinstance(key, EllipticCurvePublicKey) and isinstance(key.curve, SECP256R1):
        return key
    message = "secret: expected a public key on the curve P-256, as base64 (DER) or PEM"
    raise ValueError(message)


def parse_rsa(secret: Secret, /) -> Keyring:
    """RSA public keys: one as PEM or DER in base64, or those of a JSON Web Key (Set).

    Raises:
        ValueError: There is none.
    """
    if isinstance(secret, Mapping):
        keys = _web_keys(secret)
    elif (octets := _octets(secret)).startswith(b"{"):
        keys = _web_keys(_json(octets))
    else:
        key = _public_key(octets)
        keys = ((None, key),) if isinstance(key, RSAPublicKey) else ()
    if keys:
        return keys
    message = "secret: expected an RSA public key, as PEM, base64 (DER), or a JSON Web Key (Set)"
    raise ValueError(message)


def parse_authorities(secrets: Iterable[Secret], /) -> tuple[x509.Certificate, ...]:
    """Certificates of authorities that the caller trusts, as PEM, one or several in a text.

    Raises:
        ValueError: One of the texts holds no certificate.
    """
    found: list[x509.Certificate] = []
    for secret in secrets:
        try:
            found += x509.load_pem_x509_certificates(
                b"" if isinstance(secret, Mapping) else _octets(secret)
            )
        except ValueError:
            message = "secret: expected the certificates of the authority, as PEM"
            raise ValueError(message) from None
    return tuple(found)


def parse_certificate(pem: object, /) -> x509.Certificate:
    """A certificate, with an RSA key in it.

    Raises:
        TypeError: ``fetch`` returned something else than bytes.
        UnusableError: It is no certificate with an RSA key.
    """
    if not isinstance(pem, bytes | bytearray | memoryview):
        message = f"fetch: expected it to return bytes, found {type(pem).__name__}"
        raise TypeError(message)
    if len(pem) > _MOST:
        message = f"expected a certificate of at most {_MOST} bytes"
        raise UnusableError(message)
    try:
        certificate = x509.load_pem_x509_certificate(bytes(pem))
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        message = "expected a certificate as PEM"
        raise UnusableError(message) from None
    if not isinstance(key, RSAPublicKey):
        message = "expected a certificate with an RSA key"
        raise UnusableError(message)
    return certificate


def rsa_key(certificate: x509.Certificate, /) -> RSAPublicKey:
    """The key in a certificate that :func:`parse_certificate` gave."""
    key = certificate.public_key()
    assert isinstance(key, RSAPublicKey)
    return key


def is_issued_by_any(
    certificate: x509.Certificate, authorities: Iterable[x509.Certificate], /
) -> bool:
    """Whether one of the authorities issued the certificate."""
    return any(_is_issued_by(certificate, authority) for authority in authorities)


def _is_issued_by(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def verify_p256(key: EllipticCurvePublicKey, signature: bytes, signed: bytes, /) -> bool:
    """Whether an ECDSA signature (DER) with SHA-256 holds (FIPS 186-5, 6.4)."""
    try:
        key.verify(signature, signed, ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def verify_rsa(key: RSAPublicKey, signature: bytes, signed: bytes, /, *, hashed: str) -> bool:
    """Whether an RSASSA-PKCS1-v1_5 signature holds (RFC 8017, 8.2).

    Args:
        key: The key.
        signature: The signature.
        signed: What is signed.
        hashed: ``sha1`` or ``sha256``.
    """
    try:
        key.verify(signature, signed, PKCS1v15(), _HASHES[hashed]())
    except InvalidSignature:
        return False
    return True


def _octets(secret: str | bytes) -> bytes:
    if isinstance(secret, str):
        secret = secret.encode("utf-8", "surrogatepass")  # an error of codecs would hold it
    return secret.strip()


def _public_key(octets: bytes) -> object:
    """The key in PEM, or in DER in base64, as it is shown by those that leave PEM's lines out."""
    try:
        if b"-----BEGIN" in octets:
            return load_pem_public_key(octets)
        return load_der_public_key(base64.b64decode(b"".join(octets.split()), validate=True))
    except (ValueError, UnsupportedAlgorithm):
        return None


def _json(octets: bytes) -> Mapping[str, object]:
    try:
        found: object = json.loads(octets)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, Mapping) else {}


def _web_keys(given: Mapping[str, object]) -> Keyring:
    """The RSA keys of a JSON Web Key or Set (RFC 7517); those of other kinds are left out."""
    several = given.get("keys", [given])
    found: list[tuple[str | None, RSAPublicKey]] = []
    for key in several if isinstance(several, list | tuple) else ():
        if isinstance(key, Mapping) and _is_for_signing(key):
            kid = key.get("kid")
            found.append((kid if isinstance(kid, str) else None, _web_key(key)))
    return tuple(found)


def _is_for_signing(key: Mapping[object, object]) -> bool:
    """RFC 7517, 4.2: a key may say that it is for encryption."""
    return key.get("kty") == "RSA" and key.get("use", "sig") == "sig"


def _web_key(key: Mapping[str, object]) -> RSAPublicKey:
    """RFC 7518, 6.3.1."""
    numbers = [_number(key.get(name)) for name in ("e", "n")]
    try:
        return RSAPublicNumbers(*numbers).public_key()
    except ValueError:
        message = "secret: expected 'n' and 'e' of an RSA key in the JSON Web Key"
        raise ValueError(message) from None


def _number(text: object) -> int:
    try:
        padded = f"{text}{'=' * (-len(str(text)) % 4)}"
        return int.from_bytes(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError):
        return 0
