"""Mailgun: its webhooks, the form that older accounts get, pages of its Events API.

A reply stands there without its code; codes of Mailgun's own stand in the same place and are
never shown as a server's. https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhook-payloads
and https://help.mailgun.com/hc/en-us/articles/14048832145051-Legacy-Webhooks
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.finding import Reading
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.notice import join_reply, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Service, load_service
from bouncekit.wire.addresses import parse_addresses

__all__ = ["READER"]

_NAME: Final = "mailgun"
_EVENT: Final = "event-data"
#: What a form is signed with; the JSON has it apart.
_SIGNED: Final = ("timestamp", "token", "signature")
_MOMENTS: Final = ("timestamp", "@timestamp")
#: Replies of SMTP; Mailgun has numbers of its own beside them.
_REPLIES: Final = range(200, 600)
_MOST_DIGITS: Final = 9
_PAIR: Final = 2
#: The keys of the form; what the sender gave the mail to carry stands beside them.
_KEYS: Final = frozenset(
    {
        *_SIGNED,
        "Message-Id",
        "X-Mailgun-Sid",
        "attachment-count",
        "body-plain",
        "campaign-id",
        "campaign-name",
        "city",
        "client-name",
        "client-os",
        "client-type",
        "code",
        "country",
        "description",
        "device-type",
        "domain",
        "error",
        "event",
        "ip",
        "mailing-list",
        "message-headers",
        "message-id",
        "notification",
        "reason",
        "recipient",
        "region",
        "tag",
        "url",
        "user-agent",
    }
)


class _Told(NamedTuple):
    """What is told of an attempt."""

    diagnostic: str | None = None
    status: EnhancedStatus | None = None
    #: The host that refused.
    host: str | None = None
    labels: tuple[Label, ...] = ()


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if _EVENT in first or ("log-level" in first and "event" in first):
        return True
    if "recipient" in first and all(isinstance(first.get(key), str) for key in _SIGNED):
        return True
    items = first.get("items")
    if not isinstance(items, list):
        return False
    if not items:
        return isinstance(first.get("paging"), Mapping)
    item = items[0]
    return isinstance(item, Mapping) and "event" in item and any(key in item for key in _MOMENTS)


def _split(value: object) -> Iterator[tuple[str, object]]:
    for path, one in split_list(value):
        if isinstance(one, Mapping) and _EVENT in one:
            yield f"{path}.{_EVENT}".lstrip("."), one[_EVENT]
        elif isinstance(one, Mapping) and isinstance(one.get("items"), list):
            for place, item in split_list(one["items"]):
                yield f"{path}.items{place}".lstrip("."), item
        else:
            yield path, one


def _read(record: Record) -> Reading:
    values = record.values
    if "token" not in values:
        return _read_event(record)
    if "event" not in values and "sender" in values:
        raise record.refuse_mail()
    return _read_form(record)


def _read_event(record: Record) -> Reading:
    service, text = load_service(_NAME), record.text
    name, severity = record.need("event"), text("severity")
    word = service.event(name, severity)
    status, refusal = record.part("delivery-status"), record.part("reject")
    headers = record.part("message").part("headers")
    told = _hear(service, status, status.text("message", "description"))
    if refusal.values:
        told = told._replace(diagnostic=refusal.text("reason", "description"))
    labels = service.tell(
        reason=text("reason"), bounce_type=status.text("bounce-type"), severity=severity
    )
    person = record.address("recipient")
    # What is refused at once is refused for all whom the mail was for.
    people = headers.addresses("to") if person is None and refusal.values else ()
    moment, id_ = record.moment(*_MOMENTS), text("id")
    mail = headers.text("message-id")
    return make_reading(
        record,
        word,
        [
            make_finding(
                word,
                person,
                diagnostic=told.diagnostic,
                status=told.status,
                labels=(*told.labels, *labels),
                remote_mta=told.host,
                occurred_at=moment,
            )
            for person in people or (person,)
        ],
        name=name,
        # An id is unique within a day only.
        key=make_key(record, id_, text(*_MOMENTS)) if id_ else make_key(record),
        id=id_,
        message_id=mail,
        occurred_at=moment,
        tags=record.texts("tags"),
        metadata=record.mapping("user-variables"),
        original=_original(headers, mail, record.part("envelope").sender("sender")),
    )


def _read_form(record: Record) -> Reading:
    service, text = load_service(_NAME), record.text
    name = record.need("event")
    word = service.event(name)
    told = _hear(service, record, text("error", "description", "notification"))
    fields = _list_fields(record)
    headers = record.holding(dict(fields), "message-headers")
    finding = make_finding(
        word,
        record.address("recipient"),
        diagnostic=told.diagnostic,
        status=told.status,
        labels=(*told.labels, *service.tell(reason=text("reason"))),
        occurred_at=record.moment("timestamp"),
    )
    mail = text("Message-Id", "message-id") or headers.text("message-id")
    tags = (*record.texts("tag"), *(value for field, value in fields if field == "x-mailgun-tag"))
    said = {key: value for key, value in record.values.items() if key not in _SIGNED[1:]}
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record.holding(said)),
        message_id=mail.strip("<>") if mail else None,
        occurred_at=finding.occurred_at,
        tags=tuple(dict.fromkeys(tags)),
        metadata={
            key: value
            for key, value in record.values.items()
            if key not in _KEYS and not str(key).startswith("attachment-")
        },
        original=_original(headers, mail),
    )


def _hear(service: Service, part: Record, words: str | None) -> _Told:
    """What is told of an attempt; in the form a code may be an enhanced one."""
    code, status = part.text("code"), part.status("enhanced-code", "bounce-code", "code")
    number = int(code) if code and len(code) <= _MOST_DIGITS and code.isdecimal() else None
    own = service.labels["description"].get(words or "") or service.labels["code"].get(code or "")
    if own is None and number is not None and number not in _REPLIES:
        own = service.label("code", str(number))
    if own is None:
        return _Told(join_reply(number, words, status), status, part.text("mx-host"))
    if own.weight is Weight.ACT:
        return _Told(labels=(own,))
    last = part.text("last-message")
    if last:
        reply = join_reply(part.number("last-code"), last)
        return _Told(reply, host=part.text("mx-host"), labels=(own,))
    return _Told(words, labels=(own,))


def _original(headers: Record, mail: str | None, envelope_sender: str | None = None) -> Original:
    return Original(
        message_id=mail,
        sender=headers.sender("from"),
        recipients=parse_addresses(headers.text("to") or ""),
        subject=headers.text("subject"),
        date=headers.moment("date"),
        envelope_sender=envelope_sender,
    )


def _list_fields(record: Record) -> list[tuple[str, str]]:
    """The header fields of the mail, their names in lower case; a list of pairs in JSON."""
    value = record.values.get("message-headers")
    if not value:
        return []
    rows = decode_json(value).value if isinstance(value, str) else value
    if not isinstance(rows, list):
        record.note("message-headers", "a list of header fields in JSON")
        return []
    return [
        (row[0].lower(), row[1])
        for row in rows
        if isinstance(row, list) and len(row) == _PAIR and all(isinstance(one, str) for one in row)
    ]


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
