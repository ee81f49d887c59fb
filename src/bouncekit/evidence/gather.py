"""One statement about one recipient to the facts that rules look at.

In: a :class:`~bouncekit.model.finding.Finding`, or a reply. Out: a :class:`Gathered`.
Here is decided which of several codes is the one of the host that refused; nothing else.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from bouncekit.evidence.text import prepare
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.facts import Facts, Text
from bouncekit.model.finding import Finding
from bouncekit.model.words import Command, Outcome, Source
from bouncekit.reports.smtp import SmtpReply, drop_type, find_status, read_reply

__all__ = ["Gathered", "add_narrative", "gather", "gather_reply"]

#: Detail codes by which a relay only says that it gave up (RFC 3463, section 3.5).
_GAVE_UP: Final = ("4.4.7", "5.4.7")


class Gathered(NamedTuple):
    """The facts, and what of them the answer shows."""

    facts: Facts
    status: EnhancedStatus | None
    reply: Reply | None
    diagnostic: str | None
    #: The enhanced code that the refusing host itself said.
    host_status: EnhancedStatus | None
    #: The report itself says failed or delayed.
    told_outcome: Outcome | None
    #: When the host said so.
    occurred_at: datetime | None = None


def gather(finding: Finding, /, *, subject: str | None = None) -> Gathered:
    """Gather what the fields of one recipient's part of a report tell.

    Args:
        finding: What the report says.
        subject: The subject of the returned mail; words in it are no evidence.

    Returns:
        The facts and the codes.
    """
    reply = read_reply(finding.diagnostic) if finding.diagnostic else SmtpReply()
    status = _choose_status(reply.status, finding.status)
    hosts = (finding.remote_mta, reply.host, finding.reporting_mta)
    facts = Facts(
        texts=tuple(_reply_texts(reply, _silent(finding, subject))),
        status=status,
        reply=reply.code,
        command=finding.command or reply.command,
        outcome=finding.outcome,
        hosts=tuple(filter(None, hosts)),
    )
    return Gathered(
        facts=facts,
        status=status,
        reply=reply.code,
        diagnostic=" ".join(drop_type(finding.diagnostic or "").split()) or None,
        host_status=reply.status,
        told_outcome=finding.outcome if finding.is_outcome_told else None,
        occurred_at=finding.occurred_at,
    )


def add_narrative(
    gathered: Gathered, finding: Finding, /, *, subject: str | None = None
) -> Gathered:
    """Add what the report tells its human reader to what its fields tell.

    Args:
        gathered: What :func:`gather` gathered of the fields.
        finding: What the report says.
        subject: The subject of the returned mail.

    Returns:
        The same with more texts behind the others, and with a code that only the prose has.
    """
    if finding.narrative is None:
        return gathered
    texts, status = list(gathered.facts.texts), gathered.status
    silent = _silent(finding, subject)
    # Where no reply of a host is told, the prose is all that the report says.
    is_told = finding.is_outcome_told or gathered.reply or gathered.host_status
    farthest = 2 if is_told else 1
    for distance, words in enumerate(finding.narrative.about(finding.recipient), start=1):
        if words:
            near = min(distance, farthest)
            texts.append(prepare(Source.TEXT, words, silent=silent, distance=near))
            if status is None or status.is_generic:
                status = _nearer(find_status(words), status)
    facts = gathered.facts._replace(texts=tuple(texts), status=status)
    return gathered._replace(facts=facts, status=status)


def gather_reply(
    text: str, /, *, command: Command | None = None, remote_host: str | None = None
) -> Gathered:
    """Gather what a reply alone tells.

    Args:
        text: The reply.
        command: The SMTP command it answers, where the caller knows it.
        remote_host: The host that gave it, where the caller knows it.

    Returns:
        The facts and the codes.
    """
    reply = read_reply(text)
    hosts = tuple(filter(None, (remote_host, reply.host)))
    facts = Facts(
        texts=tuple(_reply_texts(reply, ())),
        status=reply.status,
        reply=reply.code,
        command=command or reply.command,
        hosts=hosts,
    )
    return Gathered(
        facts=facts,
        status=reply.status,
        reply=reply.code,
        diagnostic=" ".join(text.split()) or None,
        host_status=reply.status,
        told_outcome=None,
    )


def _reply_texts(reply: SmtpReply, silent: tuple[str, ...]) -> list[Text]:
    """What the host said first, then what a relay says around it."""
    said = (reply.text, reply.around)
    return [
        prepare(Source.DIAGNOSTIC, words, silent=silent, distance=distance)
        for distance, words in enumerate(said)
        if words
    ]


def _silent(finding: Finding, subject: str | None) -> tuple[str, ...]:
    silent = [
        address.rpartition("@")[0] or address
        for address in (finding.recipient, finding.original_recipient)
        if address
    ]
    if subject and len(subject) > 3:  # noqa: PLR2004 - a shorter one is in every text
        silent.append(subject)
    return tuple(silent)


def _choose_status(
    said: EnhancedStatus | None, field: EnhancedStatus | None
) -> EnhancedStatus | None:
    """The code of the host that refused; the Status field where that says more."""
    if said is None or field is None:
        return said or field
    if said.is_generic and not field.is_generic and field not in _GAVE_UP:
        return field
    return said


def _nearer(told: EnhancedStatus | None, generic: EnhancedStatus | None) -> EnhancedStatus | None:
    """A specific code in the words, where the field has only a generic one of its class."""
    if told is None or told.is_generic:
        return generic or told
    if generic is not None and generic.severity != told.severity:
        return generic
    return told
