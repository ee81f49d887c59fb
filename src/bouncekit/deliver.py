"""From what a report or an event says of one recipient to the answer for it.

In: a :class:`~bouncekit.model.finding.Finding` and the rules. Out: a
:class:`~bouncekit.model.report.Delivery`. Mail systems say few things in many words: a
reply is weighed with the addresses and the queue ids in it blotted out, so that most replies
have been weighed before. Law: the answer does not depend on what was weighed before.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import Final, NamedTuple

from bouncekit.diagnose import diagnose, is_settled, state
from bouncekit.evidence.gather import Gathered, add_narrative, gather
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.finding import Finding
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Delivery
from bouncekit.model.words import Category, Command, Outcome
from bouncekit.reports.smtp import drop_type
from bouncekit.rules.match import Found
from bouncekit.rules.ruleset import RuleSet
from bouncekit.wire.text import fold_space

__all__ = ["blot_out", "deliver"]

#: What is weighed; other outcomes have no cause.
_WEIGHED: Final = (Outcome.FAILED, Outcome.DELAYED)
#: A mail service reports automatic answers as bounces; the mail arrived, or waits.
_ANSWERS: Final = (Category.AUTO_REPLY, Category.CHALLENGE_RESPONSE)
#: How many replies are kept, and how long they may be with what is told of them.
_MOST_KEPT: Final = 2048
_LONGEST_KEPT: Final = 2000
#: A word of digits and letters in turn, and what hangs on it: the id of a queue or a session.
#: It is looked for from its first digit, since few words have one.
_MIXED: Final = re.compile(
    r"\d\w{0,64}?[A-Za-z]\w{0,64}?\d\w{0,64}+(?:[.-]\w{0,20}\d\w{0,20}){0,4}+", re.ASCII
)
#: A shorter word, or one of fewer digits, may be a code.
_SHORTEST_ID: Final = 10
_FEWEST_DIGITS: Final = 3
_ADDRESS: Final = re.compile(r"(?<![\w.+-])[\w.!#$%&*+/=?^`{|}~-]{1,64}+@[\w.-]{1,253}", re.ASCII)
_BLOT: Final = "x"
#: The time of a day, which no part of the address of a host is.
_MAYBE_TIME: Final = re.compile(r"\d[:.]\d\d")
_TIME: Final = re.compile(r"(?<![\d.:])\d{1,2}[:.]\d\d(?![.\d])")
_RUN: Final = re.compile(r"[a-z0-9]+")


class _Statement(NamedTuple):
    """What decides an answer, and nothing that does not."""

    diagnostic: str | None
    status: EnhancedStatus | None
    #: Its place in ``_WEIGHED``; past the end for others.
    outcome: int
    is_outcome_told: bool
    command: str | None
    remote_mta: str | None
    reporting_mta: str | None
    labels: tuple[Label, ...]
    #: What must not speak: told only where it may stand in the reply.
    recipient: str | None
    original_recipient: str | None
    subject: str | None
    #: Told only where the reply may tell a time.
    occurred_at: datetime | None


class _Answer(NamedTuple):
    status: EnhancedStatus | None
    reply: Reply | None
    diagnosis: Diagnosis | None
    #: What it was made of, where the prose of a report may tell more.
    unsettled: tuple[Gathered, Found] | None = None


def deliver(finding: Finding, subject: str | None, rules: RuleSet, /) -> Delivery:
    """Answer for one recipient.

    Args:
        finding: What is said of the recipient.
        subject: The subject of the returned mail; words in it are no evidence.
        rules: What to diagnose with.

    Returns:
        The delivery.
    """
    if finding.category is not None:
        return Delivery(
            recipient=finding.recipient,
            original_recipient=finding.original_recipient,
            reporting_mta=finding.reporting_mta,
            occurred_at=finding.occurred_at,
            diagnosis=state(finding.category, finding.mark or finding.category.value),
        )
    answer = _answer(finding, subject, rules)
    diagnosis, outcome = answer.diagnosis, finding.outcome
    if finding.labels and diagnosis is not None and diagnosis.category in _ANSWERS:
        outcome = None
    return Delivery(
        recipient=finding.recipient,
        original_recipient=finding.original_recipient,
        outcome=outcome,
        status=answer.status,
        reply=answer.reply,
        diagnostic=_show(finding.diagnostic),
        remote_mta=finding.remote_mta,
        reporting_mta=finding.reporting_mta,
        occurred_at=finding.occurred_at,
        diagnosis=diagnosis,
    )


def blot_out(text: str, recipient: str | None = None, /) -> str:
    """Make a reply the same for all mails.

    Addresses become others, ``xxx@x``, since rules ask where one stands; ids become as many ``x``.

    Args:
        text: A reply.
        recipient: The address that is most likely in it; it is found faster.

    Returns:
        A text of the same length. All other words stand where they stood.
    """
    if "@" in text:
        own = text.count(recipient) if recipient and "@" in recipient[1:-1] else 0
        if recipient and own:
            text = text.replace(recipient, _make_address(len(recipient)))
        if text.count("@") > own:
            text = _ADDRESS.sub(_blot, text)
    for mixed in _MIXED.finditer(text):
        start, end = mixed.span()
        while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        if end - start >= _SHORTEST_ID and sum(map(str.isdigit, mixed[0])) >= _FEWEST_DIGITS:
            text = f"{text[:start]}{_BLOT * (end - start)}{text[end:]}"
    return text


def _blot(match: re.Match[str]) -> str:
    return _make_address(len(match[0]))


def _make_address(length: int) -> str:
    return f"{_BLOT * (length - 2)}@{_BLOT}"


def _answer(finding: Finding, subject: str | None, rules: RuleSet) -> _Answer:
    if _is_short(finding, subject):
        said = finding.diagnostic
        blotted = None if said is None else blot_out(said, finding.recipient)
        answer = _weigh(rules, _state(finding, blotted, subject))
    else:
        answer = _judge(rules, finding, subject)
    if finding.narrative is None or answer.unsettled is None:
        return answer
    fields, known = answer.unsettled
    timed = fields._replace(occurred_at=finding.occurred_at)
    gathered = add_narrative(timed, finding, subject=subject)
    found = rules.matcher.match(gathered.facts, known)
    return _Answer(gathered.status, gathered.reply, diagnose(gathered, found, finding.labels))


def _is_short(finding: Finding, subject: str | None) -> bool:
    """Whether all that may decide is short enough to be kept, and to be looked through."""
    said, about = finding.diagnostic or "", (finding.recipient or "", subject or "")
    hosts = (finding.remote_mta or "", finding.reporting_mta or "")
    return len(said) + sum(map(len, (*about, *hosts))) <= _LONGEST_KEPT


def _state(finding: Finding, blotted: str | None, subject: str | None) -> _Statement:
    lowered = "" if blotted is None else blotted.lower()
    outcome, first = finding.outcome, finding.original_recipient
    has_time = blotted and _MAYBE_TIME.search(blotted) and _TIME.search(blotted)
    return _Statement(
        blotted,
        finding.status,
        0 if outcome is Outcome.FAILED else 1 if outcome is Outcome.DELAYED else 2,
        finding.is_outcome_told,
        # Its text: the hash of an enum's member takes long.
        None if finding.command is None else finding.command.value,
        _named(finding.remote_mta),
        _named(finding.reporting_mta),
        finding.labels,
        _heard(finding.recipient, lowered),
        _heard(first, lowered) if first else None,
        _heard(subject, lowered) if subject else None,
        finding.occurred_at if has_time else None,
    )


def _named(host: str | None) -> str | None:
    """A host that its name may tell something of; an address on the network tells nothing."""
    return None if host is None or host[-1:].isdigit() else host


def _heard(own: str | None, lowered: str) -> str | None:
    """What is the mail's own, where each of its words stands in a reply in lower case."""
    if not own:
        return None
    local = own.partition("@")[0].lower()
    if local.isalnum() and local.isascii():
        return own if local in lowered else None
    for word in _RUN.findall(local):
        if word not in lowered:
            return None
    return own


@lru_cache(maxsize=_MOST_KEPT)
def _weigh(rules: RuleSet, statement: _Statement) -> _Answer:
    is_weighed = statement.outcome < len(_WEIGHED)
    finding = Finding(
        recipient=statement.recipient,
        original_recipient=statement.original_recipient,
        outcome=_WEIGHED[statement.outcome] if is_weighed else None,
        is_outcome_told=statement.is_outcome_told,
        status=statement.status,
        diagnostic=statement.diagnostic,
        command=None if statement.command is None else Command(statement.command),
        remote_mta=statement.remote_mta,
        reporting_mta=statement.reporting_mta,
        occurred_at=statement.occurred_at,
        labels=statement.labels,
    )
    return _judge(rules, finding, statement.subject)


def _judge(rules: RuleSet, finding: Finding, subject: str | None) -> _Answer:
    gathered = gather(finding, subject=subject)
    is_weighed = finding.outcome in _WEIGHED
    if not is_weighed and not any(one.weight is Weight.ACT for one in finding.labels):
        return _Answer(gathered.status, gathered.reply, None)
    found = rules.matcher.match(gathered.facts)
    diagnosis = diagnose(gathered, found, finding.labels)
    is_unsettled = is_weighed and not is_settled(gathered, found)
    return _Answer(
        gathered.status, gathered.reply, diagnosis, (gathered, found) if is_unsettled else None
    )


def _show(diagnostic: str | None) -> str | None:
    """The words of a server on one line, without their type."""
    if not diagnostic:
        return None
    words = drop_type(diagnostic) if ";" in diagnostic else diagnostic
    return fold_space(words) or None
