"""Exchange Online: the rows of a message trace and of its details.

They come from PowerShell (``MessageId``) or Microsoft Graph (``messageId``), alone or in a
list. A trace says that a mail failed, and its details why, in Exchange's own way of writing.
https://learn.microsoft.com/en-us/graph/api/resources/exchangemessagetrace and
https://learn.microsoft.com/en-us/graph/api/resources/exchangemessagetracedetail
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.moments import read_moment
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import load_service

__all__ = ["READER"]

_NAME: Final = "exchange"
_STATUS: Final = ("status", "Status")
_EVENT: Final = ("event", "Event")
_RECIPIENT: Final = ("recipientAddress", "RecipientAddress")
_MESSAGE: Final = ("messageId", "MessageId")
_TIMES: Final = ("receivedDateTime", "Received", "dateTime", "Date")
_WHY: Final = ("description", "detail", "Detail")
#: A list of Graph.
_LIST: Final = "value"
_CHANGE: Final = "changeType"
#: How Windows PowerShell writes a time: milliseconds since 1970.
_TICKS: Final = re.compile(r"/Date\((\d{1,15})\)/")
_REASON: Final = "Reason:"


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = next((one for _, one in _split(value)), None)
    if not isinstance(first, Mapping):
        return False
    if _has(first, _MESSAGE):
        is_row = _has(first, _RECIPIENT) and _has(first, _STATUS)
        return is_row or (_has(first, _EVENT) and _has(first, _WHY))
    return "subscriptionId" in first and _CHANGE in first and "resource" in first


def _has(row: Mapping[str, object], keys: tuple[str, ...]) -> bool:
    return any(key in row for key in keys)


def _split(value: object) -> Iterator[tuple[str, object]]:
    rows = value.get(_LIST) if isinstance(value, Mapping) else None
    if isinstance(rows, list):
        for index, row in enumerate(rows):
            yield f"{_LIST}[{index}]", row
    else:
        yield from split_list(value)


def _read(record: Record) -> Reading:
    text = record.text
    event = text(*_EVENT)
    name = event or text(*_STATUS) or text(_CHANGE)
    if name is None:
        raise record.refuse(_STATUS[0], "a status, or an event")
    word = load_service(_NAME).event(name)
    recipient, moment = record.address(*_RECIPIENT), _moment(record)
    why = text(*_WHY)
    finding = make_finding(
        word,
        recipient,
        diagnostic=_reply(why) if why else None,
        remote_mta=_part(why, "FQDN") if why else None,
        occurred_at=moment,
    )
    # Graph's id is that of a trace, or of one of its details.
    id_, mail = text("id"), text("MessageTraceId")
    mail, id_ = (mail, id_) if event else (mail or id_, None)
    key = (id_,) if id_ else (name, mail, (recipient or "").lower(), text(*_TIMES))
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record, *key) if id_ or mail else make_key(record),
        id=id_,
        message_id=mail,
        occurred_at=moment,
        original=Original(
            message_id=text(*_MESSAGE),
            sender=record.sender("senderAddress", "SenderAddress"),
            subject=text("subject", "Subject"),
        ),
    )


def _moment(record: Record) -> datetime | None:
    ticks = _TICKS.fullmatch(record.text(*_TIMES) or "")
    return read_moment(int(ticks[1])) if ticks else record.moment(*_TIMES)


def _reply(why: str) -> str | None:
    """The last error in the details, or all that they say."""
    told = _part(why, "LED") or _part(why, "MSG")
    if told:
        return told
    whole = why.strip().removeprefix(_REASON).strip()
    return whole.removeprefix("[").removesuffix("]").strip() or None


def _part(why: str, name: str) -> str | None:
    """One of ``[{LED=550 5.1.1 ...};{MSG=...};{FQDN=...};{IP=...};{LRT=...}]``."""
    _, sign, after = why.partition(f"{{{name}=")
    if not sign:
        return None
    value, end, _ = after.partition("};")
    if not end:
        value = after.rpartition("}")[0] or after
    return value.strip() or None


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
