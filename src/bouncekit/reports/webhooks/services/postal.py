"""Postal, a mail server for senders that people host themselves.

Why it did not try stands in a sentence of its own, not in a word. Mail that comes in passes
the same events. https://docs.postalserver.io/developer/webhooks
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import NOTHING, Word, load_service

__all__ = ["READER"]

_NAME: Final = "postal"
_SIGNATURES: Final = ("x-postal-signature", "x-postal-signature-256")
#: ``... sending to 192.0.2.1:25 (mx.example.com)``; older servers write the host first.
_HOST: Final = re.compile(
    r"\b(?:to|by) (?:\[?[\w.:]{2,100}?\]?:\d{1,5} \(([\w.-]{1,253})\)"
    r"|([\w-]{1,63}(?:\.[\w-]{1,63}){1,20})(?::\d| \())"
)
#: What a sentence about one try has behind it, such as that the address is now on a list.
_NEXT: Final = ". "
#: ``Recipient (...) is on the suppression list (reason: ...)``.
_REASON: Final = re.compile(r"suppression list \(reason: ([^()]{1,100})")
_BOUNCED: Final = "Bounced"


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    if any(name in headers for name in _SIGNATURES):
        return True
    first = find_first(value)
    if "event" not in first:
        return _is_bare(first)
    name = first["event"]
    if not isinstance(name, str) or not isinstance(first.get("payload"), Mapping):
        return False
    return "uuid" in first and (name.startswith("Message") or load_service(_NAME).knows(name))


def _is_bare(value: Mapping[str, object]) -> bool:
    """Whether it is what stands in ``payload``, as the documentation shows it."""
    mail = value.get("original_message" if "bounce" in value else "message")
    is_mail = isinstance(mail, Mapping) and "token" in mail and "direction" in mail
    return is_mail and ("bounce" in value or "status" in value)


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    if "event" not in record.values and "rcpt_to" in record.values:
        raise record.refuse_mail()
    is_bare = "event" not in record.values and _is_bare(record.values)
    told = record if is_bare else record.part("payload")
    # A report that came back has no status.
    name = told.text("status") or _BOUNCED if is_bare else record.need("event")
    word = service.event(name)
    mail = told.part("original_message" if "original_message" in told.values else "message")
    if mail.text("direction") == "incoming":
        word = NOTHING
    moment = told.moment("timestamp") or record.moment("timestamp")
    id_, tag = record.text("uuid"), mail.text("tag")
    return make_reading(
        record,
        word,
        _tell(word, told, mail, moment),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=mail.text("id"),
        occurred_at=moment,
        tags=(tag,) if tag else (),
        original=_original(mail),
    )


def _tell(word: Word, told: Record, mail: Record, moment: datetime | None) -> Iterator[Finding]:
    details = told.text("details") or ""
    labels = tuple(_labels(told, details)) if word.is_failure else ()
    is_tried = not any(one.weight is Weight.ACT for one in labels)
    said = told.text("output") or (details.partition(_NEXT)[0] if word.is_failure else None)
    host = _HOST.search(details) if is_tried else None
    yield make_finding(
        word,
        mail.address("to"),
        diagnostic=said if is_tried else None,
        labels=labels,
        remote_mta=(host[1] or host[2]) if host else None,
        occurred_at=moment,
    )


def _labels(told: Record, details: str) -> Iterator[Label]:
    service = load_service(_NAME)
    reason = _REASON.search(details)
    if reason is not None:
        yield service.label("suppression", reason[1])
    if details:
        lowered = details.lower()
        found = (label for phrase, label in _sentences() if phrase in lowered)
        yield next(found, None) or service.label("details", details)
    yield from service.tell(status=told.text("status"))


@cache
def _sentences() -> tuple[tuple[str, Label], ...]:
    """Postal's own sentences in lower case, with what they mean."""
    labels = load_service(_NAME).labels["details"].values()
    return tuple({label.text.lower(): label for label in labels}.items())


def _original(mail: Record) -> Original:
    return Original(
        message_id=mail.text("message_id"),
        sender=mail.sender("from"),
        subject=mail.text("subject"),
        date=mail.moment("timestamp"),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
