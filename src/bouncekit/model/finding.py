"""What a report says of one recipient, as read and not yet weighed.

These are made and left behind for every recipient, so they are tuples: those are made fastest.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple, Protocol

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.event import Event
from bouncekit.model.label import Label
from bouncekit.model.report import Fault, Original
from bouncekit.model.words import Category, Command, Kind, Outcome

__all__ = ["Finding", "Narrative", "Reading"]


class Narrative(Protocol):
    """What a report tells its human reader. Read only when the fields do not tell the cause."""

    def about(self, recipient: str | None, /) -> tuple[str, ...]:
        """The words beside one recipient, then the prose that is about all; empty: none."""
        ...  # pragma: no cover - a protocol


class Finding(NamedTuple):
    """The raw statement about one recipient. ``None``: not told."""

    recipient: str | None
    original_recipient: str | None = None
    outcome: Outcome | None = None
    #: The report says the outcome itself (an Action field), it is not inferred from its tone.
    is_outcome_told: bool = False
    #: The Status field.
    status: EnhancedStatus | None = None
    #: The reply of the server that refused, as it stands in the report.
    diagnostic: str | None = None
    #: The command that it answers, where that is told apart.
    command: Command | None = None
    narrative: Narrative | None = None
    remote_mta: str | None = None
    reporting_mta: str | None = None
    occurred_at: datetime | None = None
    #: The report itself states what it is (a feedback type, an automatic answer).
    category: Category | None = None
    #: What it was read from, such as ``arf.abuse``; the evidence for ``category``.
    mark: str | None = None
    #: What a mail service itself calls it, the most exact first.
    labels: tuple[Label, ...] = ()


class Reading(NamedTuple):
    """What a message is, and what it says of each recipient."""

    kind: Kind
    findings: tuple[Finding, ...] = ()
    #: The returned mail; ``None`` where nothing of it came back.
    original: Original | None = None
    #: What is missing, broken or out of place in the report itself.
    faults: tuple[Fault, ...] = ()
    #: The event of a mail service that it was read from.
    event: Event | None = None
