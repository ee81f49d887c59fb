"""Which rules break which law.

In: the rules of one author, and the set that they are used in. Out: one
:class:`~bouncekit.errors.RuleError` for each breach, with the rule.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bouncekit.errors import RuleError
from bouncekit.evidence.text import prepare
from bouncekit.laws.names import Names
from bouncekit.model.words import Source
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.phrases.phrase import Piece, split_phrase
from bouncekit.rules.ruleset import RuleSet
from bouncekit.rules.schema import Rule

__all__ = ["find_breaches"]

#: A phrase with fewer characters of its own needs a near text that it must not decide.
_SHORT: Final = 12


def find_breaches(own: RuleSet, rules: RuleSet, /) -> Iterator[RuleError]:
    """Find what breaks the laws 1, 2, 4 and 6 of ``docs/rules.md``.

    Args:
        own: The rules of one author.
        rules: All rules that are used together, those of ``own`` among them.

    Yields:
        An error for each breach.
    """
    names = Names(rules)
    services = {one.id for one in rules.providers}
    for rule in own.rules:
        yield from _check_words(rule, services)
        yield from _check_names(rule, names)
        yield from _check_ties(rule, rules)
    yield from _check_phrases(own)


def _check_words(rule: Rule, services: set[str]) -> Iterator[RuleError]:
    """Laws 1 and 2: the id, the services, and near texts where a rule could take too much."""
    if rule.id.partition(".")[0] != rule.category:
        yield _breach(rule.id, f"'id' must begin with its category, {rule.category.value!r}")
    for one in (*rule.when_provider, rule.provider):
        if one is not None and one not in services:
            yield _breach(rule.id, f"no service is called {one!r}; add a [[provider]] for it")
    if rule.misses:
        return
    if rule.regex is not None:
        yield _breach(rule.id, "'misses' is missing: a rule with a 'regex' needs a near text")
    for phrase in rule.any:
        if _shortest(phrase) < _SHORT:
            message = f"'misses' is missing: the phrase {phrase!r} is short and needs a near text"
            yield _breach(rule.id, message)


def _shortest(phrase: str) -> int:
    """How many characters of its own a phrase has at the least."""
    return min(
        sum(min(len(literal.text) for literal in piece.literals) for piece in pieces)
        for pieces in split_phrase(phrase)
    )


def _check_names(rule: Rule, names: Names) -> Iterator[RuleError]:
    """Law 6: nobody's address."""
    for phrase in (*rule.any, *rule.all, *rule.unless):
        for stranger in names.find_strangers(phrase):
            message = f"the phrase {phrase!r} names {stranger!r}, which is no known service's"
            yield _breach(rule.id, message)
    own = " ".join(rule.any)
    for example in (*rule.hits, *rule.misses):
        for stranger in names.find_strangers(f"{example.text} {example.remote_host or ''}"):
            if stranger not in own:
                message = (
                    f"the example {example.text!r} names {stranger!r}; "
                    "expected reserved names, such as example.com and 192.0.2.1"
                )
                yield _breach(rule.id, message)


@lru_cache(maxsize=4)  # rule sets are values, and one is mostly asked for many rules
def _phrases(rules: RuleSet) -> tuple[Lexicon[str], dict[str, list[Rule]]]:
    by_phrase: dict[str, list[Rule]] = {}
    for rule in rules.rules:
        for phrase in rule.any:
            by_phrase.setdefault(phrase, []).append(rule)
    return Lexicon.of(by_phrase), by_phrase


def _check_ties(rule: Rule, rules: RuleSet) -> Iterator[RuleError]:
    """Law 4. A longer phrase may well have a shorter one of another category in it: it wins."""
    lexicon, by_phrase = _phrases(rules)
    told = set()
    for text in _whole_literals(rule):
        for phrase, matches in lexicon.scan(text).items():
            if max(length for _, _, length, _ in matches) < len(text):
                continue
            for other in by_phrase[phrase]:
                if _clash(rule, other) and other.id not in told:
                    told.add(other.id)
                    message = f"{text!r} is a phrase of {other.id} too, and neither has a 'note'"
                    yield _breach(rule.id, message)


def _whole_literals(rule: Rule) -> Iterator[str]:
    for pieces in (pieces for phrase in rule.any for pieces in split_phrase(phrase)):
        if len(pieces) == 1:
            yield from (literal.text for literal in pieces[0].literals)


def _clash(rule: Rule, other: Rule) -> bool:
    return (
        (rule.tier, rule.in_links) == (other.tier, other.in_links)
        and rule.category is not other.category
        and not (rule.note or other.note)
    )


def _check_phrases(own: RuleSet) -> Iterator[RuleError]:
    """Law 6: no phrase that no text can have, since texts are composed and without links."""
    for identifier, phrases, in_links in _all_phrases(own):
        lexicon = Lexicon.of(phrases)
        for phrase in phrases:
            if not unicodedata.is_normalized("NFC", phrase):
                yield _breach(identifier, f"{phrase!r} is not composed (Unicode NFC), as texts are")
            for text in (text for pieces in split_phrase(phrase) for text in _wordings(pieces)):
                # An address is no link, and is blanked out everywhere.
                is_read = in_links and "@" not in phrase
                folded = text if is_read else prepare(Source.DIAGNOSTIC, text).folded
                if phrase not in lexicon.scan(folded):
                    message = f"no text has {text!r}: addresses and links are blanked out"
                    yield _breach(identifier, message)


def _all_phrases(own: RuleSet) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """All phrases by what they belong to, and whether they are looked for in links (as well)."""
    for rule in own.rules:
        yield rule.id, (*rule.any, *rule.all, *rule.unless), rule.in_links
    for mute in own.mutes:
        yield mute.id, mute.any, False
    for hint in own.hints:
        yield hint.id, hint.any, False
    for provider in own.providers:
        yield provider.id, provider.any, True
    for blocklist in own.blocklists:
        yield blocklist.name, blocklist.any, True


def _wordings(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Texts that have a phrase: each literal of each piece once, beside the first of others."""
    for place, piece in enumerate(pieces):
        for literal in piece.literals:
            text = ""
            for index, one in enumerate(pieces):
                gap = "" if not index else " " if one.adjacent else " of "
                text += gap + (literal if index == place else one.literals[0]).text
            yield text


def _breach(identifier: str, message: str) -> RuleError:
    return RuleError(message, rule_id=identifier)
