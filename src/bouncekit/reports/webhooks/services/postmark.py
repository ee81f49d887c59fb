"""Postmark: bounces, spam complaints, deliveries, changes of subscriptions.

``Details`` has the reply, or what Postmark says in its place; ``Description`` is the same for
all bounces of a type and is never read. Any key may be missing.
https://postmarkapp.com/developer/webhooks/bounce-webhook
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.report import Original
from bouncekit.model.words import Kind
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Service, Word, load_service

__all__ = ["READER"]

_NAME: Final = "postmark"
_CHANGE: Final = "SubscriptionChange"


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if "RecordType" in first:
        return "MessageID" in first or "ServerID" in first
    return _came_in(first)


def _came_in(values: Mapping[str, object]) -> bool:
    return "FromFull" in values and "MailboxHash" in values


def _read(record: Record) -> Reading:
    values, text = record.values, record.text
    if "RecordType" not in values and _came_in(values):
        raise record.refuse_mail()
    service = load_service(_NAME)
    name, kind = record.need("RecordType"), text("Type")
    word = _find_word(service, record, name, kind)
    moment = record.moment("BouncedAt", "DeliveredAt", "ChangedAt", "ReceivedAt")
    is_delivery = word.kind is Kind.DELIVERY_REPORT
    inactive = "true" if is_delivery and record.flag("Inactive") else None
    finding = make_finding(
        word,
        record.address("Email", "Recipient"),
        diagnostic=text("Details") if is_delivery else None,
        labels=service.tell(inactive=inactive, type=kind) if is_delivery else (),
        occurred_at=moment,
    )
    id_ = text("ID")
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=text("MessageID"),
        occurred_at=moment,
        tags=record.texts("Tag"),
        metadata=record.mapping("Metadata"),
        original=Original(sender=record.sender("From"), subject=text("Subject")),
    )


def _find_word(service: Service, record: Record, name: str, kind: str | None) -> Word:
    if name == _CHANGE:
        is_added = record.flag("SuppressSending")
        kind = f"{record.text('Origin')}/{record.text('SuppressionReason')}" if is_added else None
    return service.event(name, kind)


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
