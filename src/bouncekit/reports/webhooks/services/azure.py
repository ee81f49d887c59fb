"""Azure Communication Services, Email: events through Event Grid.

They come in the schema of Event Grid or in that of CloudEvents 1.0, and each is about one
recipient. https://learn.microsoft.com/en-us/azure/event-grid/communication-services-email-events
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Word, load_service

__all__ = ["READER"]

_NAME: Final = "azure"
_HEADER: Final = "aeg-event-type"
_TYPES: Final = ("Microsoft.Communication.", "Microsoft.EventGrid.")
_REPORT: Final = "Microsoft.Communication.EmailDeliveryReportReceived"
_DETAILS: Final = ("deliveryStatusDetails", "DeliveryStatusDetails")


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    if _HEADER in headers:
        return True
    first = find_first(value)
    name = first.get("eventType", first.get("type"))
    return isinstance(name, str) and name.startswith(_TYPES) and "data" in first


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    name = record.text("eventType") or record.need("type")
    data = record.part("data")
    status = data.need("status") if name == _REPORT else None
    word = service.event(status or name)
    labels: tuple[Label, ...] = ()
    if status and not service.knows(status):  # the service: all but "Delivered" is a failure
        word, labels = service.event("Failed"), word.labels
    # Some versions of the schema write the last word with a small letter; the first had another.
    moment = data.moment(
        "deliveryAttemptTimeStamp",
        "deliveryAttemptTimestamp",
        "ReceivedTimestamp",
        "userActionTimeStamp",
    ) or record.moment("eventTime", "time")
    id_ = record.text("id")
    return make_reading(
        record,
        word,
        _tell(word, data, labels, moment),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=data.text("messageId"),
        occurred_at=moment,
        original=Original(message_id=data.text("internetMessageId"), sender=data.sender("sender")),
    )


def _tell(
    word: Word, data: Record, labels: tuple[Label, ...], moment: datetime | None
) -> Iterator[Finding]:
    # What only says that nothing was tried is told by the label.
    is_tried = not any(one.category is Category.SUPPRESSED for one in word.labels)
    said, host = _details(data) if is_tried else (None, None)
    yield make_finding(
        word,
        data.address("recipient"),
        diagnostic=said,
        labels=labels,
        remote_mta=host,
        occurred_at=moment,
    )


def _details(data: Record) -> tuple[str | None, str | None]:
    """What is said of why, and the host that said it; the first version had a text."""
    for key in _DETAILS:
        value = data.values.get(key)
        if isinstance(value, str):
            return data.text(key), None
        if value:
            details = data.part(key)
            return details.text("statusMessage"), details.text("recipientMailServerHostName")
    return None, None


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
