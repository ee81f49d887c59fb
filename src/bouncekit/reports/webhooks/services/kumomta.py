"""KumoMTA: log records, from a hook or a file of JSON lines.

A record may be about several people, who got one reply. What KumoMTA says itself, of a mail
that it gave up or could not try, looks like a reply and is none.
https://docs.kumomta.com/reference/log_record/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Original
from bouncekit.reports.original import read_original
from bouncekit.reports.webhooks.notice import (
    join_people,
    join_reply,
    make_finding,
    make_key,
    make_not_spam,
    make_reading,
)
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, load_service
from bouncekit.wire.message import parse_header

__all__ = ["READER"]

_NAME: Final = "kumomta"
#: Records whose reply KumoMTA made up: ``551 5.4.7``, ``551 5.7.1``.
_OWN_RECORDS: Final = frozenset({"Expiration", "AdminBounce", "Delay", "Delayed"})
#: What its own replies begin with in other records.
_OWN_WORDS: Final = "KumoMTA internal"
#: Records whose peer is the host that the mail was for, not one that brought a report.
_SENT: Final = frozenset({"Bounce", "TransientFailure", "Delivery"})
_NOT_SPAM: Final = "not-spam"
#: The classes of enhanced codes, and what their other numbers stay below (RFC 3463, section 2).
_CLASSES: Final = (2, 4, 5)
_MOST: Final = 1000


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if "type" not in first or "queue" not in first:
        return False
    response = first.get("response")
    return isinstance(response, Mapping) and "content" in response


def _read(record: Record) -> Reading:
    name = record.need("type")
    word = load_service(_NAME).event(name)
    if word.act is Act.COMPLAINT:
        findings, original = _complain(word, record)
    else:
        findings, original = _deliver(word, name, record), _original(record)
    id_ = record.text("id")
    people = join_people(one.recipient for one in findings)
    when = record.text("event_time", "timestamp")
    return make_reading(
        record,
        word,
        findings,
        name=name,
        key=make_key(record, name, id_, people, when) if id_ else make_key(record),
        message_id=id_,
        occurred_at=record.moment("event_time", "timestamp"),
        metadata=record.mapping("meta"),
        original=original,
    )


def _deliver(word: Word, name: str, record: Record) -> tuple[Finding, ...]:
    response = record.part("response")
    words = response.text("content")
    is_own = name in _OWN_RECORDS or (words or "").startswith(_OWN_WORDS)
    status = None if is_own else _status(response)
    code = None if is_own else response.number("code")
    label = record.text("bounce_classification")
    labels = load_service(_NAME).tell(bounce_classification=label)
    return tuple(
        make_finding(
            word,
            recipient,
            diagnostic=join_reply(code, words, status),
            status=status,
            command=None if is_own else response.text("command"),
            labels=labels,
            remote_mta=None if is_own or name not in _SENT else _peer(record),
            occurred_at=record.moment("event_time", "timestamp"),
        )
        for recipient in record.addresses("recipient") or (None,)
    )


def _status(response: Record) -> EnhancedStatus | None:
    """The enhanced code, which is an object of its three numbers."""
    value = response.values.get("enhanced_code")
    if value is None:
        return None
    parts = response.inner("enhanced_code")
    numbers = [parts.number(key) for key in ("class", "subject", "detail")]
    if numbers[0] in _CLASSES and all(one is not None and 0 <= one < _MOST for one in numbers):
        return EnhancedStatus(".".join(map(str, numbers)))
    response.note("enhanced_code", "class, subject and detail")
    return None


def _peer(record: Record) -> str | None:
    name = record.inner("peer_address").text("name", "addr")
    return name.rstrip(".") if name else None


def _original(record: Record) -> Original | None:
    """What is told of the mail: the fields that the operator has logged."""
    fields = record.mapping("headers")
    folded = {str(key).lower(): value for key, value in fields.items()}
    headers = record.holding(folded, "headers")
    return Original(
        message_id=headers.text("message-id"),
        sender=headers.sender("from"),
        subject=headers.text("subject"),
        envelope_sender=record.sender("sender"),
    )


def _complain(word: Word, record: Record) -> tuple[tuple[Finding, ...], Original | None]:
    """Who complained; the record's own recipient is the address that takes the reports."""
    report = record.part("feedback_report")
    returned = report.text("original_message")
    header = parse_header(returned.encode("utf-8", "replace")) if returned else None
    original = read_original(header, report.text("original_envelope_id"))
    people = (
        # What KumoMTA wrote into the mail itself; the report's own are often blotted out.
        report.inner("supplemental_trace").addresses("recipient")
        or report.addresses("original_rcpto_to", "original_rcpt_to")
        or report.inner("extensions").addresses("removal-recipient")
        or (original.recipients if original and len(original.recipients) == 1 else (None,))
    )
    moment, kind = record.moment("event_time", "timestamp"), report.text("feedback_type")
    if kind == _NOT_SPAM:
        return tuple(make_not_spam(one, moment) for one in people), original
    labels = load_service(_NAME).tell(feedback=kind)
    found = (make_finding(word, one, labels=labels, occurred_at=moment) for one in people)
    return tuple(found), original


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
