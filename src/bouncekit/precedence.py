"""Which of several things that were found goes first.

In: hits of rules, and labels of mail services. Out: a rank, the strongest the lowest. Law:
precedence is by tier and nearness, never by the order of rules. Of a mail service's labels:
what it did itself needs no server's word; a cause that it names stands behind the server's
words and its specific code, before vague ones; what it only calls hard or soft stands last.
"""

from __future__ import annotations

from typing import Final

from bouncekit.model.label import Label, Weight
from bouncekit.model.words import Tier
from bouncekit.rules.match import Hit

__all__ = ["TIERS", "Rank", "rank_hit", "rank_label", "tier_of"]

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

Rank = tuple[float, int, int, int]


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
