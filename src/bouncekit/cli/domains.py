"""The DNS for ``bouncekit sanitize --dns``: each domain is asked for once.

In: sanitized addresses. Out: what the DNS says of their domains. Law: an address that is not
ok has no domain to ask for.
"""

from __future__ import annotations

from collections.abc import Callable

from bouncekit.model.address import SanitizedAddress
from bouncekit.model.domain import DomainCheck

__all__ = ["Domains"]


class Domains:
    """Remembers the answers."""

    def __init__(self, ask: Callable[[str], DomainCheck] | None) -> None:
        """Start with no answers.

        Args:
            ask: Asks the DNS; ``None`` where it shall not be asked.
        """
        self._ask = ask
        self.asks: bool = ask is not None
        self._known: dict[str, DomainCheck] = {}

    def look_up(self, answer: SanitizedAddress, /) -> DomainCheck | None:
        """What the DNS says; ``None`` where it was not asked."""
        if self._ask is None or answer.domain is None:
            return None
        if answer.domain not in self._known:
            self._known[answer.domain] = self._ask(answer.domain)
        return self._known[answer.domain]
