"""Twilio SendGrid: the Event Webhook.

Events come in an array. What the sender gave a mail to carry stands beside the service's own
keys, so that the service's are named here and the others are ``metadata``.
https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import load_service

__all__ = ["READER"]

_NAME: Final = "sendgrid"
_SIGNATURE: Final = "x-twilio-email-event-webhook-signature"
#: The service's own keys.
_KEYS: Final = frozenset(
    {
        "asm_group_id",
        "attempt",
        "bounce_classification",
        "category",
        "cert_err",
        "email",
        "event",
        "ip",
        "marketing_campaign_id",
        "marketing_campaign_name",
        "pool",
        "reason",
        "response",
        "sendat",
        "sg_content_type",
        "sg_event_id",
        "sg_machine_open",
        "sg_message_id",
        "smtp-id",
        "status",
        "timestamp",
        "tls",
        "type",
        "url",
        "url_offset",
        "useragent",
    }
)


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    if _SIGNATURE in headers:
        return True
    first = find_first(value)
    return (
        "sg_event_id" in first
        or "sg_message_id" in first
        or ("smtp-id" in first and "event" in first and "email" in first)
    )


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    values, text = record.values, record.text
    name = record.need("event")
    word = service.event(name)
    moment = record.moment("timestamp")
    mail, smtp_id = text("sg_message_id"), text("smtp-id")
    is_dropped = name == "dropped"
    finding = make_finding(
        word,
        record.address("email"),
        diagnostic=None if is_dropped else text("reason", "response"),
        status=None if is_dropped else record.status("status"),
        labels=_drop_labels(record)
        if is_dropped
        else _labels(text("bounce_classification"), text("type")),
        occurred_at=moment,
    )
    id_ = text("sg_event_id")
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record, id_),
        id=id_,
        # Behind the first dot stands which of the service's own hosts had it.
        message_id=mail.partition(".")[0] if mail else None,
        occurred_at=moment,
        tags=record.texts("category"),
        metadata={} if values.keys() <= _KEYS else _metadata(values),
        original=Original(message_id=smtp_id) if smtp_id else None,
    )


def _metadata(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if key not in _KEYS}


@lru_cache(maxsize=256)
def _labels(cause: str | None, kind: str | None) -> tuple[Label, ...]:
    return load_service(_NAME).tell(bounce_classification=cause, type=kind)


def _drop_labels(record: Record) -> tuple[Label, ...]:
    service, reason = load_service(_NAME), record.text("reason", "type")
    begun = service.find_beginning("drop_reason", reason) if reason else None
    return (begun,) if begun else service.tell(drop_reason=reason)


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
