"""Secrets, and public keys in their place: what the caller and the service both know.

In: one or several. Out: a tuple. Laws: what is wrong with them is the caller's mistake; none of
them stands in an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

__all__ = ["Secret", "need_secret", "read_secrets", "secret_octets"]

#: A text or its bytes; a public key may be a JSON Web Key (or a set of them) as well.
Secret: TypeAlias = str | bytes | Mapping[str, object]


def read_secrets(given: Secret | Iterable[Secret] | None, /) -> tuple[Secret, ...]:
    """One secret or several, as a tuple.

    Raises:
        TypeError: One of them is no secret.
        ValueError: One of them is empty.
    """
    if given is None:
        return ()
    several: tuple[object, ...] = (
        (given,) if isinstance(given, str | bytes | Mapping) else tuple(given)
    )
    return tuple(
        _checked(one, f"secret {number} of {len(several)}")
        for number, one in enumerate(several, start=1)
    )


def _checked(secret: object, where: str) -> Secret:
    if not isinstance(secret, str | bytes | Mapping):
        message = f"{where}: expected str or bytes, found {type(secret).__name__}"
        raise TypeError(message)
    if not secret or (not isinstance(secret, Mapping) and not secret.strip()):
        message = f"{where} is empty: with an empty secret anybody can sign"
        raise ValueError(message)
    return secret


def secret_octets(secrets: tuple[Secret, ...], /, *, what: str) -> tuple[bytes, ...]:
    """The secrets as bytes, for schemes that share a text with the service.

    Args:
        secrets: Those that were given.
        what: What the secret is, and where it is found.

    Returns:
        At least one; texts in UTF-8.

    Raises:
        TypeError: One of them is a mapping.
        ValueError: There is none.
    """
    need_secret(secrets, what=what)
    return tuple(_octets(one, what) for one in secrets)


def need_secret(secrets: tuple[Secret, ...], /, *, what: str) -> None:
    """Say what the secret is, where there is none.

    Raises:
        ValueError: There is none.
    """
    if not secrets:
        message = f"no secret: expected {what}"
        raise ValueError(message)


def _octets(secret: Secret, what: str) -> bytes:
    if isinstance(secret, str):
        return secret.encode("utf-8", "surrogatepass")  # an error of codecs would hold it
    if isinstance(secret, bytes):
        return secret
    message = f"secret: expected {what} as str or bytes, found {type(secret).__name__}"
    raise TypeError(message)
