"""From what an event says to a reading: what the readers of all services share.

In: a :class:`~bouncekit.reports.webhooks.record.Record`, and what the word of its event
means. Out: a :class:`~bouncekit.model.finding.Finding` for each person, and a
:class:`~bouncekit.model.finding.Reading`. Law: a key is made of what the service says twice
alike when it sends an event twice.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.event import Event
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category, Outcome
from bouncekit.reports.smtp import find_status, read_command
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word

__all__ = [
    "join_people",
    "join_reply",
    "make_finding",
    "make_key",
    "make_not_spam",
    "make_reading",
]

#: What has more characters, or one that does not print, is told by its digest: keys stand in
#: indexes of databases.
_LONGEST_KEY: Final = 200
_NOTHING: Final[Mapping[str, object]] = {}
_NO_ORIGINAL: Final = Original()
#: A reply with its codes: behind a type (RFC 3464, section 2.3.6), or other than the one apart.
_WHOLE: Final = re.compile(r"smtp;\s{0,9}[245]\d\d\b|[245]\d\d[ -][245]\.\d", re.IGNORECASE)
#: Replies of SMTP (RFC 5321, section 4.2.1); other numbers are a service's own.
_REPLIES: Final = range(200, 600)


def make_finding(  # noqa: PLR0913 - all but two by keyword
    word: Word,
    /,
    recipient: str | None,
    *,
    original_recipient: str | None = None,
    diagnostic: str | None = None,
    status: EnhancedStatus | None = None,
    command: str | None = None,
    labels: Iterable[Label] = (),
    remote_mta: str | None = None,
    reporting_mta: str | None = None,
    occurred_at: datetime | None = None,
) -> Finding:
    """What an event says of one recipient.

    Args:
        word: What the name of the event means.
        recipient: The address.
        original_recipient: The address as first written.
        diagnostic: The reply of the server that refused, or the words of the service in its
            place; with its code, if the payload has that apart.
        status: An enhanced status code that the payload has apart.
        command: The SMTP command that was refused, as the payload has it.
        labels: What the service itself calls it, the most exact first; not the event.
        remote_mta: The host that refused.
        reporting_mta: The host that was refused.
        occurred_at: When, in UTC.
    """
    outcome = word.outcome
    return Finding(
        recipient=recipient,
        original_recipient=original_recipient,
        outcome=outcome,
        # "Soft" is said of a bounce that the service gave up as well: only a code tells.
        is_outcome_told=outcome is not Outcome.FAILED,
        status=status,
        diagnostic=diagnostic,
        command=read_command(command) if command else None,
        remote_mta=remote_mta,
        reporting_mta=reporting_mta,
        occurred_at=occurred_at,
        labels=(*labels, *word.labels),
    )


def make_not_spam(recipient: str | None, occurred_at: datetime | None, /) -> Finding:
    """The opposite of a complaint (RFC 6430): somebody says that a mail is no spam.

    Args:
        recipient: Who says it.
        occurred_at: When, in UTC.
    """
    return Finding(
        recipient=recipient,
        occurred_at=occurred_at,
        category=Category.UNKNOWN,
        mark="arf.not-spam",
    )


def make_reading(  # noqa: PLR0913 - all but three by keyword
    record: Record,
    word: Word,
    /,
    findings: Iterable[Finding],
    *,
    name: str | None,
    key: str,
    id: str | None = None,  # noqa: A002 - what it is called in the answer
    message_id: str | None = None,
    occurred_at: datetime | None = None,
    tags: tuple[str, ...] = (),
    metadata: Mapping[str, object] = _NOTHING,
    original: Original | None = None,
    raw: Mapping[str, object] | None = None,
) -> Reading:
    """What an event is, and what it says of each recipient.

    Args:
        record: The event.
        word: What its name means.
        findings: One for each recipient; left out of what is nothing of ours.
        name: The name of the event as the payload has it.
        key: See :func:`make_key`.
        id: The service's id of the event.
        message_id: The service's id of the mail.
        occurred_at: When, in UTC.
        tags: What the sender tagged the mail with.
        metadata: What else the sender gave it to carry.
        original: What is told of the mail; one that tells nothing is none.
        raw: The event as it came, where that is not what the record shows.
    """
    return Reading(
        kind=word.kind,
        findings=() if word.act is Act.OTHER else tuple(findings),
        original=_told(original),
        faults=record.faults.found(),
        event=Event(
            provider=record.provider,
            name=name,
            key=key,
            id=id,
            message_id=message_id,
            occurred_at=occurred_at,
            tags=tags,
            metadata=metadata,
            raw=record.values if raw is None else raw,
        ),
    )


def join_reply(
    code: int | None, text: str | None, /, status: EnhancedStatus | None = None
) -> str | None:
    """A reply whose codes and words a payload has apart.

    Args:
        code: The reply code; a number that is none, such as 0, is left out.
        text: The words, with or without the codes.
        status: The enhanced code; left out where the words have one.

    Returns:
        The reply as the server sent it; ``None`` where nothing of it is told.
    """
    words = text or ""
    number = str(code) if code in _REPLIES else ""
    if number and (words.startswith(number) or _WHOLE.match(words)):
        return words
    if status is not None and find_status(words) is None:
        words = f"{status} {words}"
    return f"{number} {words}".strip() or None


def _told(original: Original | None) -> Original | None:
    """What is told of the mail, if anything is; most services tell its id."""
    if original is None or original.message_id is not None:
        return original
    return None if original == _NO_ORIGINAL else original


def make_key(record: Record, /, *parts: str | None) -> str:
    """The key of an event: the same when it is sent again, another for each other event.

    Args:
        record: The event.
        parts: What tells it from all others; where all are missing, all that it says does.

    Returns:
        The service's name and the parts, or a digest of them where they are long.
    """
    if not any(parts):
        return f"{record.provider}:{_digest(record.values)}"
    if len(parts) == 1:
        told = parts[0] or ""
    else:
        told = ":".join([part or "" for part in parts])
        if "%" in told or told.count(":") >= len(parts):
            # Two that are joined must not look like two others.
            told = ":".join([(one or "").replace("%", "%25").replace(":", "%3A") for one in parts])
    is_plain = len(told) <= _LONGEST_KEY and told.isprintable()
    return f"{record.provider}:{told if is_plain else _digest(told)}"


def join_people(people: Iterable[str | None], /) -> str:
    """Several addresses as one part of a key: the order and the case of them tell nothing."""
    return ",".join(sorted({(one or "").lower() for one in people}))


def _digest(value: object) -> str:
    try:
        text = json.dumps(value, sort_keys=True, default=repr)
    except TypeError:  # keys of several types, which no JSON has
        text = repr(value)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
