"""Registry numbers: reply codes and enhanced status codes.

Registries grow, so both types are open: an unknown ``5.7.99`` is legal. A code
is its own plain Python value (``reply == 550``, ``status == "5.1.1"``), with
its parts as attributes.
"""

from __future__ import annotations

__all__ = ["EnhancedStatus", "Reply"]


class Reply(int):
    """An SMTP reply code (RFC 5321, section 4.2), 200 to 599: ``Reply(550) == 550``."""

    __slots__ = ()

    @property
    def severity(self) -> int:
        """The first digit: 2 is success, 4 transient, 5 permanent."""
        return self // 100


class EnhancedStatus(str):
    """An enhanced mail system status code (RFC 3463): ``EnhancedStatus("5.1.1") == "5.1.1"``.

    The text is canonical: three numbers without leading zeros.
    """

    __slots__ = ()

    @property
    def severity(self) -> int:
        """The class: 2 is success, 4 a persistent transient failure, 5 permanent."""
        return int(self[0])

    @property
    def subject(self) -> int:
        """1 addressing, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy."""
        return int(self.split(".")[1])

    @property
    def detail(self) -> int:
        """The detail, whose meaning depends on the subject."""
        return int(self.split(".")[2])

    @property
    def is_generic(self) -> bool:
        """Whether it says nothing but its class: ``4.0.0``, ``5.0.0``."""
        return self.endswith(".0.0")
