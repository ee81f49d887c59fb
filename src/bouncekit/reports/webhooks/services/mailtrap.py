"""Mailtrap: the events of its Email Sending, in one object or one on each line.

A reply comes in three forms: ``bounced (550 5.1.1 ...)``, words behind an enhanced code, words
alone; the reply code stands apart. https://docs.mailtrap.io/email-api-smtp/advanced/webhooks
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.errors import PayloadError
from bouncekit.model.finding import Reading
from bouncekit.reports.webhooks.description import describe
from bouncekit.reports.webhooks.notice import join_reply, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import load_service

__all__ = ["READER"]

_NAME: Final = "mailtrap"
_SIGNATURE: Final = "mailtrap-signature"
_AUDIT: Final = "activity_log."
_WRAPPED: Final = re.compile(r"(?:soft[ _])?bounced? \((.*)\)\s*", re.IGNORECASE | re.DOTALL)
#: How the reason of a reject begins; behind a colon stands why the address was put there.
_LISTED: Final = "recipient in suppression list"


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    if _SIGNATURE in headers:
        return True
    events = value.get("events", value) if isinstance(value, Mapping) else value
    first = find_first(events)
    name = first.get("event")
    if not isinstance(name, str):
        return False
    return name.startswith(_AUDIT) or ("sending_stream" in first and "message_id" in first)


def _split(value: object) -> Iterator[tuple[str, object]]:
    if not isinstance(value, Mapping) or "events" not in value:
        yield from split_list(value)
        return
    events = value["events"]
    if not isinstance(events, list):
        message = "expected an array"
        raise PayloadError(message, provider=_NAME, path="events", found=describe(events))
    for path, one in split_list(events):
        yield f"events{path}", one


def _read(record: Record) -> Reading:
    service, text = load_service(_NAME), record.text
    name, reason = record.need("event"), text("reason")
    is_listed = name == "reject" and (reason or "").lstrip().lower().startswith(_LISTED)
    word = service.event(name, "suppression" if is_listed else None)
    why = reason.partition(":")[2].strip(" .") if reason and is_listed else None
    moment = record.moment("timestamp")
    finding = make_finding(
        word,
        record.address("email"),
        diagnostic=None if is_listed else _join(record) or reason,
        labels=service.tell(bounce_category=text("bounce_category"), suppression=why),
        occurred_at=moment,
    )
    id_ = text("event_id")
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=text("message_id"),
        occurred_at=moment,
        tags=record.texts("category"),
        metadata=record.mapping("custom_variables"),
    )


def _join(record: Record) -> str | None:
    response = record.text("response")
    wrapped = _WRAPPED.fullmatch(response) if response else None
    return join_reply(record.number("response_code"), wrapped[1] if wrapped else response)


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
