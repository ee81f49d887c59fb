"""Resend: events of mails it sent.

An event names all that the mail was for, and not which of them it is about, so that words
about one of several are his who is named in them. What the service calls tags are names with
values: they are ``metadata``. https://resend.com/docs/webhooks/event-types
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.notice import join_people, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, label_bounce, load_service
from bouncekit.wire.addresses import find_addresses

__all__ = ["READER"]

_NAME: Final = "resend"
#: Of all services that send their events through Svix.
_ID: Final = "svix-id"


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    first = find_first(value)
    name, data = first.get("type"), first.get("data")
    if not isinstance(name, str) or not isinstance(data, Mapping):
        return False
    if name.startswith("email."):
        return "email_id" in data or _ID in headers
    return "created_at" in first and load_service(_NAME).knows(name)


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    name = record.need("type")
    word = service.event(name)
    data = record.part("data")
    people = () if word.act is Act.OTHER else data.addresses("to")
    mail = data.text("email_id")
    moment = record.moment("created_at")
    return make_reading(
        record,
        word,
        _tell(word, data, people, moment),
        name=name,
        key=make_key(record, name, mail, record.text("created_at"), join_people(people))
        if mail
        else make_key(record),
        message_id=mail,
        occurred_at=moment,
        metadata=_read_tags(data),
        original=_original(data, people) if mail else None,
    )


def _tell(
    word: Word, data: Record, people: tuple[str, ...], moment: datetime | None
) -> Iterator[Finding]:
    labels = tuple(_labels(data))
    # What only says that nothing was tried is told by the labels.
    was_tried = not any(one.category is Category.SUPPRESSED for one in labels)
    said = _words(data.part("bounce")) if was_tried else ()
    if len(people) > 1:
        data.note("to", "the one that it is about")
    for person in people or (None,):
        yield make_finding(
            word,
            person,
            diagnostic=_find_words(said, person) if len(people) > 1 else next(iter(said), None),
            labels=labels,
            occurred_at=moment,
        )


def _labels(data: Record) -> Iterator[Label]:
    service = load_service(_NAME)
    bounce = data.part("bounce")
    yield from label_bounce(_NAME, bounce.text("type"), bounce.text("subType"))
    yield from service.tell(
        suppressed=data.part("suppressed").text("type"), failed=data.part("failed").text("reason")
    )


def _words(bounce: Record) -> tuple[str, ...]:
    """The replies of servers; where there are none, what Resend says in their place."""
    message = bounce.text("message")
    return bounce.texts("diagnosticCode") or ((message,) if message else ())


def _find_words(said: tuple[str, ...], person: str | None) -> str | None:
    """The words that name a person."""
    own = (person or "").lower()
    return next((one for one in said if own in map(str.lower, find_addresses(one))), None)


def _read_tags(data: Record) -> Mapping[str, object]:
    """An object; the API for sending, and older events, have an array of names and values."""
    value = data.values.get("tags")
    if not isinstance(value, list):
        return data.mapping("tags")
    rows = [one for one in value if isinstance(one, Mapping)]
    return {str(row["name"]): row.get("value") for row in rows if "name" in row}


def _original(data: Record, people: tuple[str, ...]) -> Original:
    return Original(
        message_id=data.text("message_id"),
        sender=data.sender("from"),
        recipients=people,
        subject=data.text("subject"),
        date=data.moment("created_at"),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
