"""Amazon SES: what became of a mail, as a JSON record.

In: a text that holds a record, bare or in the envelope of Amazon SNS, which also sends it by
mail. Out: a :class:`~bouncekit.model.finding.Reading`. The records are those of
https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html and of
https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html. Laws:
the people are those that the record says bounced, never those it was sent to; the label that
SES gives is read beside the server's reply, not instead of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Original
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.dsn import read_host
from bouncekit.reports.smtp import find_status
from bouncekit.wire.addresses import parse_addresses
from bouncekit.wire.dates import parse_date

__all__ = ["find_record", "read_record"]

_Record = Mapping[str, object]

#: What a text with a record has in it.
_SIGNS: Final = ("notificationType", "eventType")
_EMPTY: Final[_Record] = {}


class _Event(NamedTuple):
    """Where an event tells whom it is about, and what happened to them."""

    #: The key of what belongs to this event alone.
    key: str
    #: The key of its recipients in that; empty where only the mail's are known.
    people: str
    outcome: Outcome | None


_EVENTS: Final = {
    "Bounce": _Event("bounce", "bouncedRecipients", Outcome.FAILED),
    "Complaint": _Event("complaint", "complainedRecipients", None),
    "Delivery": _Event("delivery", "recipients", Outcome.DELIVERED),
    "DeliveryDelay": _Event("deliveryDelay", "delayedRecipients", Outcome.DELAYED),
    "Reject": _Event("reject", "", Outcome.FAILED),
}
#: The keys by which SES says in its own words why, and how each is read out.
_LABELS: Final = {
    "bounceType": "bounce type",
    "bounceSubType": "sub type",
    "delayType": "delay type",
    "reason": "reject reason",
}
#: A complaint that says the opposite (RFC 6430), and one that is no person's.
_FEEDBACK: Final = {
    "not-spam": Category.UNKNOWN,
    "auth-failure": Category.SENDER_UNAUTHENTICATED,
    "virus": Category.VIRUS_DETECTED,
}


class _Label:
    """The words of SES itself, read where the server's reply does not tell the cause."""

    __slots__ = ("_words",)

    def __init__(self, words: str) -> None:
        self._words = words

    def about(self, recipient: str | None, /) -> tuple[str, ...]:  # noqa: ARG002 - of all alike
        return (self._words,)


def find_record(text: str, /) -> _Record | None:
    """Find the record that a text begins with.

    Args:
        text: Any text, such as the body of a mail.

    Returns:
        The record; ``None`` where there is none, or where words stand in front of it: then a
        person quotes it. What stands behind it is passed over.
    """
    if not any(sign in text for sign in _SIGNS):
        return None
    record = _decode(text)
    if record is not None and isinstance(record.get("Message"), str):  # an SNS envelope
        record = _decode(str(record["Message"]))
    if record is None or not isinstance(record.get("mail"), Mapping):
        return None
    return record


def read_record(record: _Record, /) -> Reading:
    """Read one record.

    Args:
        record: A decoded record of a feedback notification or of event publishing.

    Returns:
        A finding for each recipient; no report for opens, clicks and the like.
    """
    name = record.get("notificationType") or record.get("eventType")
    event = _EVENTS.get(name) if isinstance(name, str) else None
    if event is None:
        return Reading(kind=Kind.NOT_A_REPORT)
    mail, detail = _part(record, "mail"), _part(record, event.key)
    people = _people(detail, event)
    if not people and not event.people:  # SES took none of them
        people = [{"emailAddress": one} for one in _texts(mail, "destination")]
    kind = Kind.COMPLAINT if event.outcome is None else Kind.DELIVERY_REPORT
    read = _complain if event.outcome is None else _fail
    findings = tuple(read(person, detail, event) for person in people or (_EMPTY,))
    return Reading(kind=kind, findings=findings, original=_original(mail))


def _decode(text: str) -> _Record | None:
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text.lstrip())
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, Mapping) else None


def _people(detail: _Record, event: _Event) -> list[_Record]:
    return [
        one if isinstance(one, Mapping) else {"emailAddress": one}
        for one in _items(detail, event.people)
        if isinstance(one, str | Mapping)
    ]


def _fail(person: _Record, detail: _Record, event: _Event) -> Finding:
    diagnostic = _text(person, "diagnosticCode") or _text(detail, "smtpResponse")
    status = _status(_text(person, "status"))
    words = ", ".join(
        f"{label} {value}" for key, label in _LABELS.items() if (value := _text(detail, key))
    )
    when = _text(detail, "timestamp")
    return Finding(
        recipient=_address(person),
        outcome=event.outcome,
        # "Transient" is the type of a bounce that SES gave up as well: only a code tells.
        is_outcome_told=event.outcome is not Outcome.FAILED or status is not None,
        status=status,
        diagnostic=diagnostic,
        narrative=_Label(f"amazon ses {words}") if words else None,
        reporting_mta=read_host(_text(detail, "reportingMTA")),
        occurred_at=parse_date(when) if when else None,
    )


def _complain(person: _Record, detail: _Record, _: _Event) -> Finding:
    kind = (_text(detail, "complaintFeedbackType") or "abuse").lower()
    when = _text(detail, "arrivalDate") or _text(detail, "timestamp")
    return Finding(
        recipient=_address(person),
        occurred_at=parse_date(when) if when else None,
        category=_FEEDBACK.get(kind, Category.SPAM_COMPLAINT),
        mark=f"arf.{kind}",
    )


def _original(mail: _Record) -> Original:
    headers = _part(mail, "commonHeaders")
    senders = [one for value in _texts(headers, "from") for one in parse_addresses(value)]
    source = parse_addresses(_text(mail, "source") or "")
    date = _text(headers, "date")
    return Original(
        message_id=_text(headers, "messageId"),
        sender=next(iter((*senders, *source)), None),
        recipients=tuple(_texts(mail, "destination")),
        subject=_text(headers, "subject"),
        date=parse_date(date) if date else None,
        envelope_sender=source[0] if source else None,
    )


def _address(person: _Record) -> str | None:
    found = parse_addresses(_text(person, "emailAddress") or "")
    return found[0] if found else None


def _status(value: str | None) -> EnhancedStatus | None:
    return find_status(value) if value else None


def _part(record: _Record, key: str) -> _Record:
    part = record.get(key)
    return part if isinstance(part, Mapping) else _EMPTY


def _text(record: _Record, key: str) -> str | None:
    value = record.get(key)
    return value if isinstance(value, str) and value else None


def _items(record: _Record, key: str) -> Iterator[object]:
    value = record.get(key)
    yield from value if isinstance(value, list) else ()


def _texts(record: _Record, key: str) -> Iterator[str]:
    yield from (one for one in _items(record, key) if isinstance(one, str))
