"""Mandrill (Mailchimp Transactional): webhooks.

A form with one field, ``mandrill_events``, which is a JSON array of events.
https://mailchimp.com/developer/transactional/docs/webhooks/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.errors import PayloadError
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Original
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.description import describe
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, load_service

__all__ = ["READER"]

_NAME: Final = "mandrill"
_SIGNATURE: Final = "x-mandrill-signature"
_FIELD: Final = "mandrill_events"
#: How the ``smtp_events`` of a mail call an attempt in which a server took it.
_TAKEN: Final = ("sent", "delivered")


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    if _SIGNATURE in headers or (isinstance(value, Mapping) and _FIELD in value):
        return True
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, Mapping) and "_id" in first and isinstance(first.get("msg"), Mapping)


def _split(value: object) -> Iterator[tuple[str, object]]:
    if not isinstance(value, Mapping) or _FIELD not in value:
        yield from split_list(value)
        return
    events = value[_FIELD]
    if isinstance(events, list) and len(events) == 1 and isinstance(events[0], str):
        events = events[0]  # how some frameworks give the fields of a form
    if isinstance(events, str):
        decoded = decode_json(events)
        if decoded.why:
            raise _refuse(events, decoded.why)
        events = decoded.value
    if not isinstance(events, list | Mapping):
        raise _refuse(events)
    for path, one in split_list(events):
        yield f"{_FIELD}{path}", one


def _refuse(found: object, why: str | None = None) -> PayloadError:
    message = f"expected an array of events: {why}" if why else "expected an array of events"
    return PayloadError(message, provider=_NAME, path=_FIELD, found=describe(found))


def _read(record: Record) -> Reading:
    if "type" in record.values and "event" not in record.values:
        return _read_change(record)
    name = record.need("event")
    word = load_service(_NAME).event(name)
    msg = record.part("msg")
    mail = msg.text("_id")
    id_ = record.text("_id") or mail
    return make_reading(
        record,
        word,
        () if word.act is Act.OTHER else (_find(record, msg, word),),
        name=name,
        key=make_key(record, id_, name, record.text("ts")) if id_ else make_key(record),
        message_id=mail or id_,
        occurred_at=record.moment("ts"),
        tags=msg.texts("tags"),
        metadata=msg.mapping("metadata"),
        original=Original(sender=msg.sender("sender"), subject=msg.text("subject")),
    )


def _read_change(record: Record) -> Reading:
    """A change of the lists of those who get no mail, or always get it: it is about no mail."""
    name = record.need("type")
    entry = record.part("reject").text("email") or record.part("entry").text("email")
    return make_reading(
        record,
        load_service(_NAME).event(name),
        (),
        name=name,
        key=make_key(record, name, record.text("action"), entry, record.text("ts")),
        occurred_at=record.moment("ts"),
    )


def _find(record: Record, msg: Record, word: Word) -> Finding:
    labels = tuple(_labels(msg)) if word.is_failure else ()
    if word.act is Act.FAILED and labels and labels[0].weight is Weight.ACT:
        word = word._replace(labels=())  # the reason says it more exactly
    attempt = _find_attempt(msg, word)
    said = msg.text("diag") if word.is_failure else None
    return make_finding(
        word,
        # One that is no address is told as it stands: that may be why it failed.
        msg.address("email"),
        diagnostic=said or attempt.text("diag"),
        labels=labels,
        remote_mta=attempt.text("destination_ip"),
        reporting_mta=attempt.text("source_ip"),
        occurred_at=record.moment("ts"),
    )


def _find_attempt(msg: Record, word: Word) -> Record:
    """The last attempt, if it ended as the event says: a bounce may come by mail later."""
    nothing = msg.holding({})
    if word.outcome is None:
        return nothing
    last = [nothing, *msg.parts("smtp_events")][-1]
    is_taken = last.text("type") in _TAKEN
    return last if is_taken is (word.act is Act.DELIVERED) else nothing


def _labels(msg: Record) -> Iterator[Label]:
    service = load_service(_NAME)
    rejected = msg.values.get("reject")
    is_object = isinstance(rejected, Mapping)
    reason = msg.part("reject").text("reason") if is_object else msg.text("reject")
    if reason:
        yield service.label("reject_reason", reason)
    described, code = msg.text("bounce_description"), msg.text("bgtools_code")
    label = service.label("bounce_description", described) if described else None
    if code and (label is None or label.category is Category.UNKNOWN):
        yield service.label("bgtools_code", code)
    if label is not None:
        yield label


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
