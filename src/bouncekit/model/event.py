"""What a mail service tells of an event beside whom it is about and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

__all__ = ["Event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of a mail service. ``None``: not told."""

    #: The service, such as ``sendgrid``.
    provider: str
    #: What the service calls the event, as it stands in the payload.
    name: str | None
    #: The same when the service sends the event again, and another for each other event.
    key: str
    #: The service's own id of the event. Not every service has one.
    id: str | None = None
    #: The service's own id of the mail, as its API returned it when the mail was sent.
    message_id: str | None = None
    #: When it happened, in UTC, as near to the failing server as the payload tells.
    occurred_at: datetime | None = None
    #: The tags or the category that the sender gave the mail.
    tags: tuple[str, ...] = ()
    #: What else the sender gave the mail to carry; not to be changed.
    metadata: Mapping[str, object] = field(default_factory=dict, hash=False)
    #: The event as it came, decoded; not to be changed.
    raw: Mapping[str, object] = field(default_factory=dict, hash=False, repr=False)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types; ``occurred_at`` in ISO 8601, ``metadata`` and ``raw`` as they came."""
        return {
            "provider": self.provider,
            "name": self.name,
            "key": self.key,
            "id": self.id,
            "message_id": self.message_id,
            "occurred_at": None if self.occurred_at is None else self.occurred_at.isoformat(),
            "tags": list(self.tags),
            "metadata": dict(self.metadata),
            "raw": dict(self.raw),
        }
