"""The answer to a message: what it is, and what it says of each recipient."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.event import Event
from bouncekit.model.words import FaultKind, Kind, Outcome

__all__ = ["Delivery", "Fault", "Original", "Report"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something broken, missing or cut in the input; the answer was made without it."""

    kind: FaultKind
    #: What was found, for developers, in English.
    detail: str

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {"kind": self.kind.value, "detail": self.detail}


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The returned message, as far as the report brings it back. ``None``: not told."""

    message_id: str | None = None
    #: The address in ``From``.
    sender: str | None = None
    #: The addresses in ``To`` and ``Cc``.
    recipients: tuple[str, ...] = ()
    subject: str | None = None
    date: datetime | None = None
    list_id: str | None = None
    #: The envelope sender, where a ``Return-Path`` or a report field tells it.
    envelope_sender: str | None = None
    #: RFC 3461 ENVID, as the report's Original-Envelope-Id tells it.
    envelope_id: str | None = None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types; ``date`` in ISO 8601."""
        return {
            "message_id": self.message_id,
            "sender": self.sender,
            "recipients": list(self.recipients),
            "subject": self.subject,
            "date": None if self.date is None else self.date.isoformat(),
            "list_id": self.list_id,
            "envelope_sender": self.envelope_sender,
            "envelope_id": self.envelope_id,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What the report says of one recipient. ``None``: the report did not say."""

    #: The final recipient: the address that the failing server was asked for.
    recipient: str | None
    #: The address as the sender first wrote it, where it is told and differs or not.
    original_recipient: str | None = None
    #: ``None`` for a complaint, an automatic answer and a challenge.
    outcome: Outcome | None = None
    status: EnhancedStatus | None = None
    reply: Reply | None = None
    #: The words of the server that refused, on one line.
    diagnostic: str | None = None
    remote_mta: str | None = None
    reporting_mta: str | None = None
    occurred_at: datetime | None = None
    #: ``None`` where nothing failed (delivered, relayed, expanded).
    diagnosis: Diagnosis | None = None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types; ``occurred_at`` in ISO 8601."""
        return {
            "recipient": self.recipient,
            "original_recipient": self.original_recipient,
            "outcome": None if self.outcome is None else self.outcome.value,
            "status": None if self.status is None else str(self.status),
            "reply": None if self.reply is None else int(self.reply),
            "diagnostic": self.diagnostic,
            "remote_mta": self.remote_mta,
            "reporting_mta": self.reporting_mta,
            "occurred_at": None if self.occurred_at is None else self.occurred_at.isoformat(),
            "diagnosis": None if self.diagnosis is None else self.diagnosis.to_dict(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one message or event is, and what it says."""

    kind: Kind
    #: One for each recipient; empty for a message that is no report.
    deliveries: tuple[Delivery, ...] = ()
    #: The returned message; ``None`` where nothing of it came back.
    original: Original | None = None
    #: What was broken or cut in the input; empty for a clean one.
    faults: tuple[Fault, ...] = ()
    #: The event of a mail service that it was read from; ``None`` for a message.
    event: Event | None = None

    @property
    def event_key(self) -> str | None:
        """The same when a mail service sends an event again; ``None`` for a message."""
        return None if self.event is None else self.event.key

    @property
    def failures(self) -> tuple[Delivery, ...]:
        """The deliveries that failed or are delayed."""
        wanted = (Outcome.FAILED, Outcome.DELAYED)
        return tuple(item for item in self.deliveries if item.outcome in wanted)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types, described by ``schema/report.json`` in the package."""
        return {
            "kind": self.kind.value,
            "deliveries": [item.to_dict() for item in self.deliveries],
            "original": None if self.original is None else self.original.to_dict(),
            "faults": [item.to_dict() for item in self.faults],
            "event": None if self.event is None else self.event.to_dict(),
        }
