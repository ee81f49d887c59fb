"""How far the rules reach: each language is in use, each service says where it is known from."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

import bouncekit
from bouncekit.model.words import Tier
from bouncekit.rules.schema import Example, Rule

ENGLISH = "en"
#: Languages of the servers that most mail meets (BCP 47).
LANGUAGES = [
    "ar",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fi",
    "fr",
    "he",
    "hu",
    "it",
    "ja",
    "ko",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "tr",
    "uk",
    "zh-Hans",
    "zh-Hant",
]
FEWEST_RULES = 10
_PACKS = (Tier.PROVIDER_CODE, Tier.PROVIDER_WORDS)


def language_of(rule: Rule) -> str | None:
    """The language of the words; none for a rule on codes or of a service."""
    if rule.language is not None:
        return rule.language
    return ENGLISH if rule.any and rule.provider is None and rule.tier not in _PACKS else None


@cache
def rules_of(language: str) -> tuple[Rule, ...]:
    rules = bouncekit.RuleSet.default().rules
    return tuple(rule for rule in rules if language_of(rule) == language)


def winner(example: Example) -> str | None:
    answer = bouncekit.classify_reply(
        example.text, command=example.command, remote_host=example.remote_host
    )
    return answer.because[0].rule if answer.because else None


def test_there_are_twenty_five() -> None:
    assert len(set(LANGUAGES)) == 25


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_rules_that_win_hits_of_their_own(language: str) -> None:
    won = {rule.id for rule in rules_of(language) for one in rule.hits if winner(one) == rule.id}
    assert len(won) >= FEWEST_RULES
    assert len({rule.category for rule in rules_of(language)}) >= FEWEST_RULES


def test_no_hit_is_lent_to_another_language() -> None:
    texts = Counter(
        text
        for language in LANGUAGES
        for text in {example.text for rule in rules_of(language) for example in rule.hits}
    )
    assert [text for text, number in texts.items() if number > 1] == []


def test_every_language_of_the_rules_is_told_as_a_tag() -> None:
    told = {rule.language for rule in bouncekit.RuleSet.default().rules} - {None}
    assert told >= set(LANGUAGES) - {ENGLISH}
    assert all(len(str(tag).partition("-")[0]) == 2 for tag in told)
