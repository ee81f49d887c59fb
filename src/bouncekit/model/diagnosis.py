"""The answer to *why*: a category, what follows from it, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bouncekit.model.words import (
    AuthMechanism,
    Category,
    FailureClass,
    Party,
    Permanence,
    Source,
    Suppress,
    Tier,
)

__all__ = ["Diagnosis", "Evidence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One thing that speaks for (or against) an answer."""

    #: The stable id of the rule that fired, such as ``mailbox_full.over_quota``.
    rule: str
    #: What the rule says.
    category: Category
    #: How much such a rule counts.
    tier: Tier
    #: Where the words or the code were read.
    source: Source
    #: The matched words as they stand in the source (a gap is shown as ``...``), or the code.
    text: str
    #: Start and end (in characters) of the match in the source's text; ``None`` for a code.
    span: tuple[int, int] | None = None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "rule": self.rule,
            "category": self.category.value,
            "tier": self.tier.value,
            "source": self.source.value,
            "text": self.text,
            "span": None if self.span is None else list(self.span),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """Why a mail did not arrive, who can change that, and what it says of the address."""

    category: Category
    permanence: Permanence
    failure_class: FailureClass
    party: Party
    #: May the recipient's address be taken off the list?
    suppress: Suppress
    #: 0.0 to 1.0: how often an answer on such evidence is right.
    confidence: float
    #: What the answer rests on; empty for ``unknown``.
    because: tuple[Evidence, ...] = ()
    #: What spoke for another category and lost.
    conflicts: tuple[Evidence, ...] = ()
    #: How long the server asks to wait before the next try.
    retry_after: timedelta | None = None
    #: The blocklist that the server names.
    blocklist: str | None = None
    #: The checks of the sender's identity that the server says failed.
    auth_failures: tuple[AuthMechanism, ...] = ()
    #: The receiving service, where the words or the host name tell it.
    provider: str | None = None
    #: Of ``suppressed``: why the address was once put on the list, where the service tells.
    first_cause: Category | None = None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types; ``retry_after`` in seconds."""
        return {
            "category": self.category.value,
            "permanence": self.permanence.value,
            "failure_class": self.failure_class.value,
            "party": self.party.value,
            "suppress": self.suppress.value,
            "confidence": self.confidence,
            "because": [item.to_dict() for item in self.because],
            "conflicts": [item.to_dict() for item in self.conflicts],
            "retry_after": None if self.retry_after is None else self.retry_after.total_seconds(),
            "blocklist": self.blocklist,
            "auth_failures": [item.value for item in self.auth_failures],
            "provider": self.provider,
            "first_cause": None if self.first_cause is None else self.first_cause.value,
        }
