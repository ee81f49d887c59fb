"""Which of several things that were found goes first.

In: hits of rules, and labels of mail services. Out: a rank, the strongest the lowest; of those
that tell whether a failure lasts, the word of the first. Law: precedence is by tier and
nearness, never by the order of rules. Of a mail service's labels: what it did itself needs no
server's word; a cause that it names stands behind the server's words and its specific code,
before vague ones; what it only calls hard or soft stands last.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from bouncekit.evidence.gather import Gathered
from bouncekit.model.diagnosis import Evidence
from bouncekit.model.label import Label, Weight
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category, Outcome, Permanence, Tier
from bouncekit.rules.match import Found, Hit
from bouncekit.rules.schema import Rule

__all__ = [
    "ANSWERS",
    "TIERS",
    "Rank",
    "Verdict",
    "choose_permanence",
    "rank_hit",
    "rank_label",
    "tier_of",
]

#: The order of the tiers, the strongest first.
TIERS: Final = {tier: place for place, tier in enumerate(Tier)}
#: The place of a hit by its distance from the words of the host that refused. Beside them,
#: words count less than a specific code; in the prose around, less than the host's vague
#: words, and vague words of prose, which is full of them, less than anything.
_PLACES: Final = (
    {tier: float(place) for tier, place in TIERS.items()},
    {tier: max(place, TIERS[Tier.STATUS]) + 0.5 for tier, place in TIERS.items()},
    {
        tier: TIERS[Tier.VAGUE_WORDS] + (0.7 if place < TIERS[Tier.VAGUE_WORDS] else 2.5)
        for tier, place in TIERS.items()
    },
)
_OF_LABELS: Final = {
    Weight.ACT: (-1.0, Tier.PROVIDER_CODE),
    Weight.CAUSE: (TIERS[Tier.STATUS] + 0.5, Tier.STATUS),
    Weight.FLAG: (float(len(TIERS) + 1), Tier.HABIT),
}
#: Categories in which the mail arrived, or waits for the sender.
ANSWERS: Final = (Category.AUTO_REPLY, Category.CHALLENGE_RESPONSE)
_OF_SEVERITY: Final = {4: Permanence.TRANSIENT, 5: Permanence.PERMANENT}

Rank = tuple[float, int, int, int]


class Verdict(NamedTuple):
    """The category, what it rests on, and what spoke against it."""

    category: Category
    #: What decided: a rule, or a label of a mail service.
    rule: Rule | None
    label: Label | None
    because: tuple[Evidence, ...]
    conflicts: tuple[Evidence, ...]
    #: All labels, the most exact first.
    labels: tuple[Label, ...]


def rank_hit(hit: Hit, /) -> Rank:
    """The strongest hit first: by tier, then by nearness, then by the length of its words."""
    tier = hit.rule.tier
    return (_PLACES[hit.distance][tier], TIERS[tier], hit.rank, -hit.length)


def rank_label(label: Label, place: int, /) -> Rank:
    """The strongest label first: by its weight, then by its place among the others."""
    rank, tier = _OF_LABELS[label.weight]
    return (rank, TIERS[tier], place, 0)


def tier_of(label: Label, /) -> Tier:
    """The tier of the rules that a label counts as much as."""
    return _OF_LABELS[label.weight][1]


def choose_permanence(gathered: Gathered, found: Found, verdict: Verdict, /) -> Permanence:
    """The first that tells it, in the order of the taxonomy; else the category's habit."""
    told = _permanences(gathered, found, verdict)
    return next((one for one in told if one is not None), TRAITS[verdict.category].habit)


def _permanences(gathered: Gathered, found: Found, verdict: Verdict) -> Iterator[Permanence | None]:
    yield verdict.rule.permanence if verdict.rule is not None else None
    if verdict.category in ANSWERS:  # nothing failed, whatever a service calls it
        yield TRAITS[verdict.category].habit
    if verdict.label is not None and verdict.label.weight is Weight.ACT:
        yield verdict.label.permanence or TRAITS[verdict.category].habit
    delayed = Permanence.TRANSIENT if gathered.facts.outcome is Outcome.DELAYED else None
    # A report that says "delayed" is believed; a mail service says so of refusals for good.
    yield None if verdict.labels else delayed
    severity = _told_severity(gathered)
    yield None if severity is None else _OF_SEVERITY.get(severity, Permanence.UNKNOWN)
    generic = gathered.status
    of_generic = None if generic is None else _OF_SEVERITY.get(generic.severity, Permanence.UNKNOWN)
    if verdict.labels:
        yield of_generic
        yield from (label.permanence for label in verdict.labels)
        yield delayed
    failed = gathered.told_outcome is Outcome.FAILED
    yield Permanence.PERMANENT if failed else None
    yield from (hint.permanence for hint in found.hints)
    yield of_generic


def _told_severity(gathered: Gathered) -> int | None:
    """The class of the refusing host's specific code, of its reply, of a specific Status."""
    host, status = gathered.host_status, gathered.status
    if host is not None and not host.is_generic:
        return host.severity
    if gathered.reply is not None:
        return gathered.reply.severity
    if status is not None and not status.is_generic:
        return status.severity
    return None
