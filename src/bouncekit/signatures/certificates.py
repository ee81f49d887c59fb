"""Certificates by URL, kept.

In: a function that gets a URL. Out: the certificate that stands there. Laws: opens no socket
itself; keeps a bounded number, and nothing that could not be read.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

__all__ = ["Certificates"]


class Certificates:
    """Gets the certificates that Amazon SNS and Scaleway sign with, each of them once.

    Pass one as ``fetch`` to :func:`verify_event` to decide how many are kept and for how long:
    as long as it lives. Threads may share it.
    """

    def __init__(self, fetch: Callable[[str], bytes], /, *, size: int = 32) -> None:
        """Keep the way to get them.

        Args:
            fetch: Gets a URL, which was checked, and returns its body (PEM). It should follow
                no redirection and give up after some seconds; what it raises comes through.
            size: How many are kept.
        """

        def load(url: str) -> Certificate:
            from bouncekit.signatures.keys import parse_certificate  # noqa: PLC0415 - an extra

            return parse_certificate(fetch(url))

        self._load = lru_cache(maxsize=size)(load)  # exceptions are not kept

    def load(self, url: str, /) -> Certificate:
        """The certificate at a URL.

        Raises:
            ValueError: What stands there is no certificate that can be used.
        """
        return self._load(url)
