"""The phrases of rules that stand in a text, without those that are muted.

In: a :class:`~bouncekit.model.facts.Text`. Out: a :class:`Scan` of it. Law: one pass over
each text.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Final, NamedTuple

from bouncekit.model.facts import Text
from bouncekit.phrases.leaf import Place, Span
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.rules.load import RuleFile

__all__ = ["Phrases", "Scan", "Scanner"]

Phrases = Mapping[str, list[Place]]

_NOTHING: Final[Phrases] = {}
_NOWHERE: Final[tuple[Span, ...]] = ()


class Scan(NamedTuple):
    """The phrases that stand in one text, and in its links."""

    words: Phrases
    links: Phrases
    #: Whether any of them is more than a phrase of rules; most texts have none.
    is_named: bool
    #: Where words stand that speak of the sender.
    about_sender: tuple[Span, ...]


class Scanner:
    """The phrases of a rule set, ready to be looked for."""

    __slots__ = ("_lexicon", "_mutes", "_named", "_senders")

    def __init__(self, file: RuleFile, /) -> None:
        """Take the phrases of all that has some.

        Args:
            file: The rules, and what stands beside them.
        """
        # Of two views of dictionaries the shorter is walked; of a set all of it would be.
        self._mutes = dict.fromkeys(phrase for mute in file.mutes for phrase in mute.any)
        self._senders = dict.fromkeys(
            phrase for hint in file.hints if hint.about_sender for phrase in hint.any
        )
        beside = (file.mutes, file.hints, file.blocklists, file.providers)
        self._named = dict.fromkeys(phrase for row in beside for one in row for phrase in one.any)
        of_rules = (one for rule in file.rules for one in (*rule.any, *rule.all, *rule.unless))
        self._lexicon = Lexicon(chain(of_rules, self._named))

    def scan(self, text: Text, /) -> Scan:
        """Find every phrase in a text.

        Args:
            text: The text.

        Returns:
            Where they stand; what a mute covers is left out.
        """
        words: Phrases = self._lexicon.scan(text.folded)
        links = self._lexicon.scan(text.links) if text.links else _NOTHING
        named = self._named.keys()
        if named.isdisjoint(words.keys()):
            is_named = bool(links) and not named.isdisjoint(links.keys())
            return Scan(words, links, is_named, _NOWHERE)
        words = self._drop_muted(words)
        about_sender = tuple(
            place[:2] for phrase in self._senders.keys() & words.keys() for place in words[phrase]
        )
        return Scan(words, links, is_named=True, about_sender=about_sender)

    def _drop_muted(self, words: Phrases) -> Phrases:
        muted = [
            (start, end, len(pieces) == 1)
            for phrase in self._mutes.keys() & words.keys()
            # Of places with one start the last is the shortest: a mute reaches no further.
            for _, _, _, pieces in {place[0]: place for place in words[phrase]}.values()
            for start, end in pieces
        ]
        if not muted:
            return words
        return {
            phrase: kept
            for phrase, places in words.items()
            if (kept := [one for one in places if not _is_inside(one, muted)])
        }


def _is_inside(place: Place, muted: list[tuple[int, int, bool]]) -> bool:
    """Whether a place is wholly inside a muted stretch, and is not all of a mute."""
    return any(
        start <= place[0]
        and place[1] <= end
        and not (is_all and (place[0], place[1]) == (start, end))
        for start, end, is_all in muted
    )
