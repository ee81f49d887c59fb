"""SMTP2GO: webhooks, as JSON or as a form.

Header fields that a webhook was told to send stand beside the service's own keys, in the case
that they were asked for, so that the service's are named here.
https://developers.smtp2go.com/docs/webhooks-1
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import join_people, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import load_service

__all__ = ["READER"]

_NAME: Final = "smtp2go"
#: The service did not try: what it says is no reply of a server.
_REJECT: Final = "reject"
#: The service's own keys, and those that are read as header fields; in lower case.
_KEYS: Final = frozenset(
    {
        "auth",
        "bounce",
        "client",
        "client-device",
        "client-os",
        "context",
        "email_id",
        "event",
        "from",
        "from_address",
        "from_name",
        "geoip-city",
        "geoip-country",
        "host",
        "hostname",
        "id",
        "ip",
        "link",
        "message",
        "message-id",
        "opens",
        "rcpt",
        "read-secs",
        "recipients",
        "sender",
        "sendtime",
        "srchost",
        "subject",
        "time",
        "url",
        "user-agent",
    }
)


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    # A form with a list for each field is none yet.
    if not isinstance(first.get("event"), str) or "email_id" not in first:
        return False
    return "rcpt" in first or "recipients" in first or "sendtime" in first or "srchost" in first


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    values, text = record.values, record.text
    name = record.need("event")
    word = service.event(name)
    moment = record.moment("time")
    labels, host = service.tell(bounce=text("bounce")), text("host")
    people = record.addresses("rcpt", "recipients")
    mail = text("email_id")
    findings = tuple(
        make_finding(
            word,
            person,
            diagnostic=None if name == _REJECT else text("message"),
            command=text("context"),
            labels=labels,
            # The name of the host, and its address behind it.
            remote_mta=host.partition(" ")[0] if host else None,
            occurred_at=moment,
        )
        for person in people or (None,)
    )
    return make_reading(
        record,
        word,
        findings,
        name=name,
        key=make_key(record, name, mail, join_people(people), text("time"))
        if mail
        else make_key(record),
        message_id=mail,
        occurred_at=moment,
        metadata={key: value for key, value in values.items() if str(key).lower() not in _KEYS},
        original=Original(
            message_id=text("Message-Id", "Message-ID", "message-id"),
            sender=record.sender("from_address", "from"),
            subject=text("Subject", "subject"),
            envelope_sender=record.sender("sender"),
        ),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
