"""Signatures as bytes: read strictly, compared in constant time.

In: the text of a signature. Out: its bytes. Law: :func:`match_any` looks at every pair, the
first that matches included, and takes its time from their number alone.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable
from typing import Final

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.request import Request

__all__ = ["decode_base64", "decode_hex", "decode_seconds", "digest", "match_any"]

_SECONDS: Final = re.compile("[0-9]{10}", re.ASCII)


def decode_base64(request: Request, text: str, /, *, what: str) -> bytes:
    """The bytes of a text in base64, with its padding.

    Raises:
        SignatureError: It is no such text.
    """
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        raise request.refuse(SignatureCheck.BAD_ENCODING, f"{what}: expected base64") from None


def decode_hex(request: Request, text: str, /, *, size: int, what: str) -> bytes:
    """The bytes of a text in hexadecimal.

    Raises:
        SignatureError: It is no such text, or not of this many bytes.
    """
    if re.fullmatch(f"[0-9A-Fa-f]{{{size * 2}}}", text) is None:
        message = f"{what}: expected {size * 2} hexadecimal digits"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    return bytes.fromhex(text)


def decode_seconds(request: Request, text: str, /, *, what: str) -> int:
    """A time in seconds since 1970.

    Ten digits, as all times from 2001 to 2286 have: were the number of digits free, one signed
    text could be cut into time and rest in several ways.

    Raises:
        SignatureError: It is no such number.
    """
    if _SECONDS.fullmatch(text) is None:
        message = f"{what}: expected seconds since 1970, in ten digits"
        raise request.refuse(SignatureCheck.BAD_ENCODING, message)
    return int(text)


def digest(octets: bytes, /) -> str:
    """A name for what was signed, the same for the same bytes."""
    return hashlib.sha256(octets).hexdigest()


def match_any(expected: Iterable[bytes], given: Iterable[bytes], /) -> bool:
    """Whether any signature is any of the expected ones, in constant time."""
    candidates = tuple(given)
    found = [hmac.compare_digest(one, other) for one in expected for other in candidates]
    return any(found)
