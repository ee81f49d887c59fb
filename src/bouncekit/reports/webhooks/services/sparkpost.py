"""SparkPost (Bird): the webhooks of events.

Events come in an array, each in an envelope ``{"msys": {"<class>": {...}}}``; numbers in them
are texts. https://developers.sparkpost.com/api/webhooks/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Weight
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import (
    make_finding,
    make_key,
    make_not_spam,
    make_reading,
)
from bouncekit.reports.webhooks.reader import Reader, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Service, Word, load_service

__all__ = ["READER"]

_NAME: Final = "sparkpost"
_ENVELOPE: Final = "msys"
#: The first is as the sender wrote it, the second in small letters.
_RECIPIENT: Final = ("raw_rcpt_to", "rcpt_to")
_HEADERS: Final = ("x-messagesystems-batch-id", "x-messagesystems-webhook-token")
#: SparkPost wrote the words itself: no server that could be named said them.
_INTERNAL: Final = "[internal]"
_CODE: Final = re.compile(r"[45]\d\d")
_COMPLAINTS: Final = (Act.COMPLAINT, Act.OPT_OUT)
_NOT_SPAM: Final = "not-spam"


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    if any(name in headers for name in _HEADERS):
        return True
    items = value if isinstance(value, list) else (value,)
    return any(isinstance(one, Mapping) and _ENVELOPE in one for one in items)


def _split(value: object) -> Iterator[tuple[str, object]]:
    for path, one in split_list(value):
        if isinstance(one, Mapping) and _ENVELOPE in one:
            yield from _open(f"{path}.{_ENVELOPE}".lstrip("."), one[_ENVELOPE])
        else:  # an event of the Events API stands alone
            yield path, one


def _open(path: str, envelope: object) -> Iterator[tuple[str, object]]:
    """The event in an envelope; one that is empty only tries whether anybody listens."""
    if not isinstance(envelope, Mapping):
        yield path, envelope
        return
    for kind, event in sorted(envelope.items()):
        place = f"{path}.{kind}"
        # Mail that came in has no type beside the name of its class.
        is_named = isinstance(event, Mapping) and "type" not in event
        if is_named and load_service(_NAME).knows(kind):
            yield place, {"type": kind, **event}
        else:
            yield place, event


def _read(record: Record) -> Reading:
    service, text = load_service(_NAME), record.text
    name = record.need("type")
    word = service.event(name, text("bounce_class"))
    moment = record.moment("timestamp")
    finding = None
    if word.act in _COMPLAINTS:
        finding = _complain(record, service, word, moment)
    elif word.act is not Act.OTHER:
        finding = _find(record, service, word, moment)
    id_, campaign = text("event_id"), text("campaign_id")
    return make_reading(
        record,
        word,
        () if finding is None else (finding,),
        name=name,
        key=make_key(record, id_),
        id=id_,
        # The API returns the id of a transmission, which may hold several mails.
        message_id=text("transmission_id", "message_id"),
        occurred_at=moment,
        tags=(campaign,) if campaign else (),
        metadata=record.mapping("rcpt_meta"),
        original=_original(record),
    )


def _find(record: Record, service: Service, word: Word, moment: datetime | None) -> Finding:
    text = record.text
    said = _find_reply(record) if word.act is not Act.DELIVERED else None
    return make_finding(
        word,
        record.address(*_RECIPIENT),
        diagnostic=said,
        labels=service.tell(bounce_class=text("bounce_class")),
        remote_mta=None if said and _INTERNAL in said else text("ip_address"),
        reporting_mta=text("sending_ip"),
        occurred_at=moment,
    )


def _find_reply(record: Record) -> str | None:
    """The reply; ``reason`` is the same with the addresses and numbers taken out."""
    said, code = record.text("raw_reason", "reason"), record.text("error_code")
    if code is None or not _CODE.fullmatch(code):
        return said
    if not said:
        return code
    return said if re.search(rf"\b{code}\b", said) else f"{code} {said}"


def _complain(record: Record, service: Service, word: Word, moment: datetime | None) -> Finding:
    recipient, feedback = record.address(*_RECIPIENT), record.text("fbtype")
    if feedback and feedback.lower() == _NOT_SPAM:
        return make_not_spam(recipient, moment)
    labels = service.tell(fbtype=feedback)
    if labels and labels[0].weight is Weight.ACT:
        word = word._replace(labels=())  # the type says it more exactly
    return make_finding(word, recipient, labels=labels, occurred_at=moment)


def _original(record: Record) -> Original:
    return Original(
        sender=record.sender("friendly_from"),
        subject=record.text("subject"),
        envelope_sender=record.text("msg_from"),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
