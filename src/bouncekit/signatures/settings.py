"""What the caller knows: secrets and keys, topics, a way to get certificates.

In: the arguments of the door. Out: :class:`Settings`. Laws: what is wrong here is the
caller's mistake, a TypeError or a ValueError, whatever the request holds; no secret stands in
an error, nor in the representation of a value.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from bouncekit.signatures.certificates import Certificates
from bouncekit.signatures.secret import Secret

__all__ = ["Settings", "read_hosts", "read_topics"]

_HOST_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The caller's part of a check."""

    secrets: tuple[Secret, ...] = field(default=(), repr=False)
    url: str | None = field(default=None, repr=False)  # it may hold a password
    topics: frozenset[str] = frozenset()
    certificates: Certificates | None = None
    hosts: tuple[str, ...] | None = None
    header: str = "Authorization"
    moment: float


def read_topics(given: Iterable[str] | None, /) -> frozenset[str]:
    """The topics that may send.

    Raises:
        TypeError: One text in place of several, or something that is no text.
    """
    return frozenset(_texts(given or (), "topics"))


def read_hosts(given: Iterable[str] | None, /) -> tuple[str, ...] | None:
    """The hosts in place of a service's own; None where its own rule holds.

    Raises:
        TypeError: One text in place of several, or something that is no text.
        ValueError: None at all, or one that is no name of a host in lower case.
    """
    if given is None:
        return None
    hosts = _texts(given, "hosts")
    if not hosts:
        message = "hosts: expected names, found none; leave it out for the service's own rule"
        raise ValueError(message)
    for host in hosts:
        if not host or not _HOST_LETTERS.issuperset(host):
            message = f"hosts: expected a name such as 'sns.example.com' (no port), found {host!r}"
            raise ValueError(message)
    return hosts


def _texts(given: Iterable[object], name: str) -> tuple[str, ...]:
    several = (given,) if isinstance(given, str | bytes) else tuple(given)
    texts = tuple(one for one in several if isinstance(one, str))
    if isinstance(given, str | bytes) or len(texts) < len(several):
        message = f"{name}: expected several texts, such as ['one', 'other'], found {given!r:.99}"
        raise TypeError(message)
    return texts
