"""From what a report or an event says of one recipient to the answer for it.

In: a :class:`~bouncekit.model.finding.Finding` and the rules. Out: a
:class:`~bouncekit.model.report.Delivery`. Mail systems say few things in many words: a
reply is weighed with the addresses and the queue ids in it blotted out, so that most replies
have been weighed before. Law: the answer does not depend on what was weighed before.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from bouncekit.diagnose import diagnose, is_settled, state
from bouncekit.evidence.gather import Gathered, add_narrative, gather
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.finding import Finding
from bouncekit.model.label import Weight
from bouncekit.model.report import Delivery
from bouncekit.model.words import Outcome
from bouncekit.precedence import ANSWERS
from bouncekit.reports.smtp import drop_type
from bouncekit.rules.match import Found
from bouncekit.rules.ruleset import RuleSet
from bouncekit.wire.text import fold_space

__all__ = ["blot_out", "deliver"]

#: What is weighed; other outcomes have no cause.
_WEIGHED: Final = (Outcome.FAILED, Outcome.DELAYED)
#: How many replies are kept, and how long they may be with what is told of them.
_MOST_KEPT: Final = 2048
_LONGEST_KEPT: Final = 2000
#: A word of digits and letters in turn, and what hangs on it: the id of a queue or a session.
#: It is looked for from its first digit, since few words have one.
_MIXED: Final = re.compile(
    r"\d\w{0,64}?[A-Za-z]\w{0,64}?\d\w{0,64}+(?:[.-]\w{0,20}\d\w{0,20}){0,4}+", re.ASCII
)
#: A shorter word, or one of fewer digits than three, may be a code.
_SHORTEST_ID: Final = 10
_DIGITS: Final = re.compile(r"\d\D*\d\D*\d")
_ADDRESS: Final = re.compile(r"(?<![\w.+-])[\w.!#$%&*+/=?^`{|}~-]{1,64}+@[\w.-]{1,253}", re.ASCII)
_BLOT: Final = "x"
#: The time of a day, which no part of the address of a host is.
_MAYBE_TIME: Final = re.compile(r"\d[:.]\d\d")
_TIME: Final = re.compile(r"(?<![\d.:])\d{1,2}[:.]\d\d(?![.\d])")
_RUN: Final = re.compile(r"[a-z0-9]+")


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
    if finding.labels and diagnosis is not None and diagnosis.category in ANSWERS:
        outcome = None  # a mail service reports automatic answers as bounces
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
        if end - start >= _SHORTEST_ID and _DIGITS.match(mixed[0]):
            text = f"{text[:start]}{_BLOT * (end - start)}{text[end:]}"
    return text


def _blot(match: re.Match[str]) -> str:
    return _make_address(len(match[0]))


def _make_address(length: int) -> str:
    return f"{_BLOT * (length - 2)}@{_BLOT}"


def _answer(finding: Finding, subject: str | None, rules: RuleSet) -> _Answer:
    if _is_short(finding, subject):
        answer = _weigh(rules, *_strip(finding, subject))
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
    said, hosts = finding.diagnostic, (finding.remote_mta, finding.reporting_mta)
    own = (finding.recipient, finding.original_recipient, subject)
    return sum(map(len, filter(None, (said, *hosts, *own)))) <= _LONGEST_KEPT


def _strip(finding: Finding, subject: str | None) -> tuple[Finding, str | None]:
    """What decides an answer, and nothing that does not."""
    said, recipient, first = finding.diagnostic, finding.recipient, finding.original_recipient
    lowered, occurred_at = "", None
    if said:
        said = blot_out(said, recipient)
        lowered = said.lower()
        if _MAYBE_TIME.search(said) and _TIME.search(said):
            occurred_at = finding.occurred_at
    stripped = Finding(
        recipient=_heard(recipient, lowered),
        original_recipient=_heard(first, lowered) if first else None,
        outcome=finding.outcome,
        is_outcome_told=finding.is_outcome_told,
        status=finding.status,
        diagnostic=said,
        command=finding.command,
        remote_mta=_named(finding.remote_mta),
        reporting_mta=_named(finding.reporting_mta),
        occurred_at=occurred_at,
        labels=finding.labels,
    )
    return stripped, _heard(subject, lowered) if subject else None


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


_weigh: Final = lru_cache(maxsize=_MOST_KEPT)(_judge)


def _show(diagnostic: str | None) -> str | None:
    """The words of a server on one line, without their type."""
    if not diagnostic:
        return None
    words = drop_type(diagnostic) if ";" in diagnostic else diagnostic
    return fold_space(words) or None
