from __future__ import annotations

import pytest

from bouncekit.model.label import Label, Weight
from bouncekit.model.words import Category, Source, Tier
from bouncekit.precedence import TIERS, Rank, rank_hit, rank_label, tier_of
from bouncekit.rules.match import Hit
from bouncekit.rules.schema import Rule


def hit(tier: Tier, *, distance: int = 0, rank: int = 0, length: int = 10) -> Hit:
    rule = Rule(id="spam_detected.a", category=Category.SPAM_DETECTED, tier=tier)
    return Hit(rule, Source.DIAGNOSTIC, rank, distance, "x", (0, 1), length, about_sender=False)


def of_label(weight: Weight, place: int = 0) -> Rank:
    return rank_label(Label("own.kind.a", "a", weight=weight), place)


def test_the_order_is_that_of_the_tiers() -> None:
    ranks = [rank_hit(hit(tier)) for tier in Tier]
    assert ranks == sorted(ranks)
    assert [TIERS[tier] for tier in Tier] == sorted(TIERS.values())


def test_what_stands_beside_the_reply_counts_less() -> None:
    for tier in list(Tier)[:5]:
        ranks = [rank_hit(hit(tier, distance=distance)) for distance in range(3)]
        assert ranks == sorted(ranks)


def test_inside_a_tier_the_nearer_and_then_the_longer_goes_first() -> None:
    ranks = [
        rank_hit(hit(Tier.WORDS, length=20)),
        rank_hit(hit(Tier.WORDS, length=10)),
        rank_hit(hit(Tier.WORDS, rank=1, length=99)),
    ]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("weight", "stronger", "weaker"),
    [
        (Weight.ACT, [], list(Tier)),
        (Weight.CAUSE, list(Tier)[:4], list(Tier)[4:]),
        (Weight.FLAG, list(Tier), []),
    ],
)
def test_where_labels_stand_among_the_words_and_codes_of_a_server(
    weight: Weight, stronger: list[Tier], weaker: list[Tier]
) -> None:
    assert list(Tier)[3] is Tier.STATUS
    label = of_label(weight)
    assert all(rank_hit(hit(tier)) < label for tier in stronger)
    assert all(label < rank_hit(hit(tier)) for tier in weaker)


def test_a_flag_stands_behind_all_prose() -> None:
    assert rank_hit(hit(Tier.VAGUE_WORDS, distance=2)) < of_label(Weight.FLAG)


def test_of_labels_the_stronger_and_then_the_more_exact_goes_first() -> None:
    ranks = [of_label(weight, place) for weight in Weight for place in range(2)]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)


def test_labels_count_as_much_as_rules_of_some_tier() -> None:
    tiers = [tier_of(Label("a", "a", weight=weight)) for weight in Weight]
    assert tiers == [Tier.PROVIDER_CODE, Tier.STATUS, Tier.HABIT]
