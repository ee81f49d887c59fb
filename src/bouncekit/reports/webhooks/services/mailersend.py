"""MailerSend: activities of a domain, in both versions of its webhooks.

The first version has the mail and its recipient as objects and says why in ``morph``; the
second has flat keys and says why in ``meta``, an array where it is empty. The words of a
server are in neither as it said them. https://developers.mailersend.com/api/v1/account/webhooks.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Original
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.notice import join_reply, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Word, load_service

__all__ = ["READER"]

_NAME: Final = "mailersend"
_ACTIVITY: Final = "activity."
_REPLY_DIGITS: Final = 3


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    name = first.get("type")
    if not isinstance(name, str):
        return False
    if name.startswith(_ACTIVITY):
        return isinstance(first.get("data"), Mapping)
    is_whole = "data" in first or "message" in first  # the test of a new webhook has no data
    return is_whole and load_service(_NAME).knows(name)


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    name = record.need("type")
    word = service.event(name)
    if not name.startswith(_ACTIVITY):  # nothing of a mail, and its id is not the event's
        moment = record.moment("created_at")
        return make_reading(record, word, (), name=name, key=make_key(record), occurred_at=moment)
    data = record.part("data")
    is_first = isinstance(data.values.get("email"), Mapping)
    mail = data.part("email") if is_first else data
    moment = data.moment("created_at") or record.moment("created_at")
    id_ = data.text("id")
    return make_reading(
        record,
        word,
        _tell(word, data, moment, is_first=is_first),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=mail.part("message").text("id") if is_first else data.text("message_id"),
        occurred_at=moment,
        tags=mail.texts("tags"),
        original=Original(sender=mail.sender("from"), subject=mail.text("subject")),
    )


def _tell(
    word: Word, data: Record, moment: datetime | None, *, is_first: bool
) -> Iterator[Finding]:
    meta = data.part("meta")
    diagnostic, status = _reply(word, data, meta)
    yield make_finding(
        word,
        data.part("email").part("recipient").address("email")
        if is_first
        else data.address("recipient", "email"),
        diagnostic=diagnostic,
        status=status,
        labels=load_service(_NAME).tell(bounce_type=meta.text("bounce_type")),
        occurred_at=moment,
    )


def _reply(word: Word, data: Record, meta: Record) -> tuple[str | None, EnhancedStatus | None]:
    """What is told of why; nothing where it is that nothing was tried."""
    is_untried = any(label.category is Category.SUPPRESSED for label in word.labels)
    if is_untried or not word.is_failure:
        return None, None
    reason = data.part("morph").text("reason") or meta.text("bounce_reason", "reason")
    code = meta.text("bounce_code") or ""
    reply = int(code) if code.isdecimal() and len(code) == _REPLY_DIGITS else None
    return join_reply(reply, reason), meta.status("bounce_code")


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
