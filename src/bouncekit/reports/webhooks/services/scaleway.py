"""Scaleway Transactional Email: events that come through a topic, or bare.

The topic's envelope is that of Amazon SNS, with a name of Scaleway's own.
https://www.scaleway.com/en/docs/transactional-email/reference-content/webhook-events-payloads/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import join_reply, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Word, load_service

__all__ = ["READER"]

_NAME: Final = "scaleway"
#: How the names of its topics begin: ``arn:scw:sns:fr-par:project-...:...``.
_TOPIC: Final = "arn:scw:"
_EVENTS: Final = ("email_", "blocklist_")
#: Whose domain and project an event is of.
_OWN_KEYS: Final = ("domain_id", "project_id")


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if str(first.get("TopicArn")).startswith(_TOPIC):
        return True
    name = first.get("type")
    if not isinstance(name, str) or not any(key in first for key in _OWN_KEYS):
        return False
    return name.startswith(_EVENTS) or load_service(_NAME).knows(name)


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    # A confirmation of the topic has the envelope's name for it.
    name = record.need("Type" if "TopicArn" in record.values else "type")
    word = service.event(name)
    id_ = record.text("id")
    moment = record.moment("email_blocklisted_at", "created_at", "Timestamp")
    return make_reading(
        record,
        word,
        _tell(word, record, moment),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=record.text("email_id"),
        occurred_at=moment,
        original=_original(record),
    )


def _tell(word: Word, record: Record, moment: datetime | None) -> Iterator[Finding]:
    said = record.text("email_response_message", "email_error")
    kind = record.text("blocklist_type") if word.is_failure else None
    yield make_finding(
        word,
        record.address("email_to"),
        diagnostic=join_reply(record.number("email_response_code"), said),
        labels=load_service(_NAME).tell(blocklist_type=kind),
        occurred_at=moment,
    )


def _original(record: Record) -> Original:
    fields: dict[str, str] = {}
    for field in record.parts("email_headers"):
        key, value = field.text("key"), field.text("value")
        if key and value:
            fields.setdefault(key.lower(), value)
    return Original(
        message_id=fields.get("message-id"),
        sender=record.sender("email_from"),
        subject=fields.get("subject"),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
