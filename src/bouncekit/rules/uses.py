"""The phrases of a rule set, and what each is for.

In: a :class:`~bouncekit.rules.load.RuleFile`. Out: a :class:`Use` for each phrase. Law: of
what a text meets, all that is asked first is in the one object that is found: it is mostly far
from the processor.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from bouncekit.rules.load import RuleFile
from bouncekit.rules.schema import Rule

__all__ = ["Trigger", "Use", "list_uses"]


class Use:
    """A phrase (compared by identity)."""

    __slots__ = ("is_named", "links", "phrase", "words")

    def __init__(self, phrase: str) -> None:
        """Start without a use.

        Args:
            phrase: As it stands in a data file.
        """
        self.phrase: str = phrase
        #: Whether it is a mute, a hint, a service or a blocklist too. Few are.
        self.is_named: bool = False
        #: The rules that it fires in words, and in links. Most are there to stop one only.
        self.words: tuple[Trigger, ...] = ()
        self.links: tuple[Trigger, ...] = ()


class Trigger:
    """A rule, and what must or must not stand beside its phrases."""

    __slots__ = ("all", "rule", "unless")

    def __init__(self, rule: Rule, uses: dict[str, Use]) -> None:
        """Look up its phrases.

        Args:
            rule: The rule.
            uses: All phrases.
        """
        self.rule: Rule = rule
        self.all: frozenset[Use] = frozenset(uses[phrase] for phrase in rule.all)
        self.unless: frozenset[Use] = frozenset(uses[phrase] for phrase in rule.unless)


def list_uses(file: RuleFile, /) -> dict[str, Use]:
    """Say of each phrase what it is for.

    Args:
        file: The rules, and what stands beside them.

    Returns:
        The phrases, as they stand in the file.
    """
    of_rules = (one for rule in file.rules for one in (*rule.any, *rule.all, *rule.unless))
    rows: tuple[Iterable[tuple[str, ...]], ...] = (
        (one.any for one in file.mutes),
        (one.any for one in file.hints),
        (one.any for one in file.blocklists),
        (one.any for one in file.providers),
    )
    named = dict.fromkeys(phrase for row in rows for phrases in row for phrase in phrases)
    uses = {phrase: Use(phrase) for phrase in chain(of_rules, named)}
    for phrase in named:
        uses[phrase].is_named = True
    for rule in file.rules:
        trigger = Trigger(rule, uses)
        for phrase in rule.any:
            use = uses[phrase]
            if rule.in_links:
                use.links = (*use.links, trigger)
            else:
                use.words = (*use.words, trigger)
    return uses
