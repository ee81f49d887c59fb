"""What the DNS says of a domain: whether mail to it can arrive at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["DomainCheck", "DomainStatus", "MailHost"]


class DomainStatus(StrEnum):
    """Whether a domain takes mail."""

    ACCEPTS_MAIL = "accepts_mail"
    #: It says that it takes no mail (RFC 7505).
    NULL_MX = "null_mx"
    #: It exists, and names no host that mail could go to.
    NO_MAIL_HOST = "no_mail_host"
    NXDOMAIN = "nxdomain"
    #: The DNS did not tell; ask again later. Never a reason to drop an address.
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHost:
    """A host that takes mail for a domain."""

    name: str
    #: The lower, the sooner it is tried (RFC 5321, section 5.1).
    preference: int

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {"name": self.name, "preference": self.preference}


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainCheck:
    """What was asked and answered."""

    #: As it was given.
    domain: str
    #: As the DNS was asked; ``None`` where it cannot be asked for such a name.
    ascii: str | None
    status: DomainStatus
    #: The best first. The domain itself where it has an address and no MX (RFC 5321,
    #: section 5.1).
    hosts: tuple[MailHost, ...] = ()
    #: What went wrong with the DNS, in its own words.
    error: str | None = None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "domain": self.domain,
            "ascii": self.ascii,
            "status": self.status.value,
            "hosts": [host.to_dict() for host in self.hosts],
            "error": self.error,
        }
