"""Mailjet: the Event API.

An event comes alone, or several in an array where the sender asked for groups.
https://dev.mailjet.com/email/guides/webhooks/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import NOTHING, Act, Word, load_service

__all__ = ["READER"]

_NAME: Final = "mailjet"
#: What every event has, beside its name, that no other service calls so.
_OWN_KEYS: Final = ("mj_campaign_id", "mj_contact_id", "Message_GUID")
#: What the sender gave the mail to carry; the second is often JSON, and need not be.
_CARRIED: Final = ("CustomID", "Payload")
#: ``sent (250 2.0.0 OK)``
_WRAPPED: Final = re.compile(r"\w{1,20} \((.*)\)\s*", re.DOTALL)
_NO_ID: Final = "0"


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if "event" not in first:
        return False
    return isinstance(first.get("MessageID"), int) or any(key in first for key in _OWN_KEYS)


def _read(record: Record) -> Reading:
    text = record.text
    name = record.need("event")
    word = load_service(_NAME).event(name, text("error"))
    recipient = record.address("email")
    if recipient is None:  # it only tries whether anybody listens
        word = NOTHING
    ids = (one for one in (text("MessageID"), text("mj_message_id")) if one and one != _NO_ID)
    mail, campaign = next(ids, None), text("customcampaign")
    carried = ((key, text(key)) for key in _CARRIED)
    return make_reading(
        record,
        word,
        () if word.act is Act.OTHER else (_find(record, word, name, recipient),),
        name=name,
        key=make_key(record, mail, name, text("time")) if mail else make_key(record),
        message_id=mail,
        occurred_at=record.moment("time"),
        tags=(campaign,) if campaign else (),
        metadata={key: value for key, value in carried if value},
    )


def _find(record: Record, word: Word, name: str, recipient: str | None) -> Finding:
    labels = tuple(_labels(record, name)) if word.is_failure else ()
    if word.labels and labels and labels[0].category is not Category.UNKNOWN:
        word = word._replace(labels=())  # the error says it more exactly
    return make_finding(
        word,
        recipient,
        diagnostic=_find_reply(record, word),
        labels=labels,
        occurred_at=record.moment("time"),
    )


def _find_reply(record: Record, word: Word) -> str | None:
    if word.act is Act.DELIVERED:
        reply = record.text("smtp_reply")
        wrapped = _WRAPPED.fullmatch(reply) if reply else None
        return wrapped[1] if wrapped else reply
    return record.text("comment") if word.is_failure else None


def _labels(record: Record, name: str) -> Iterator[Label]:
    service = load_service(_NAME)
    error, related = record.text("error"), record.text("error_related_to")
    label = service.label("error", error) if error else None
    if related and (label is None or label.category is Category.UNKNOWN):
        yield service.label("error_related_to", related)
    if label is not None:
        yield service.labels["blocked"].get(label.text, label) if name == "blocked" else label
    if name == "bounce":
        is_hard = record.flag("hard_bounce")
        yield service.label("hard_bounce", "true" if is_hard else "false")


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
