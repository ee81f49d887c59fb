"""The phrases of rules that stand in a text, without those that are muted.

In: a :class:`~bouncekit.model.facts.Text`. Out: a :class:`Scan` of it. Law: one pass over
each text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from bouncekit.model.facts import Text
from bouncekit.phrases.leaf import Place, Span
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.rules.load import RuleFile
from bouncekit.rules.uses import Use, list_uses

__all__ = ["Named", "Phrases", "Scan", "Scanner"]

Phrases = Mapping[Use, list[Place]]
#: The phrases that are more than phrases of rules.
Named = Mapping[str, list[Place]]

_NOTHING: Final[Phrases] = {}
_NO_NAMES: Final[Named] = {}


class Scan(NamedTuple):
    """The phrases that stand in one text, and in its links."""

    words: Phrases
    links: Phrases
    #: Those of them that name something beside the cause. Most texts have none.
    named: Named
    named_links: Named
    #: Where words stand that speak of the sender.
    about_sender: tuple[Span, ...]


class Scanner:
    """The phrases of a rule set, ready to be looked for."""

    __slots__ = ("_lexicon", "_mutes", "_senders")

    def __init__(self, file: RuleFile, /) -> None:
        """Take the phrases of all that has some.

        Args:
            file: The rules, and what stands beside them.
        """
        self._mutes = frozenset(phrase for mute in file.mutes for phrase in mute.any)
        self._senders = frozenset(
            phrase for hint in file.hints if hint.about_sender for phrase in hint.any
        )
        self._lexicon: Lexicon[Use] = Lexicon(list_uses(file))

    def scan(self, text: Text, /) -> Scan:
        """Find every phrase in a text.

        Args:
            text: The text.

        Returns:
            Where they stand; what a mute covers is left out.
        """
        words: Phrases = self._lexicon.scan(text.folded)
        links = self._lexicon.scan(text.links) if text.links else _NOTHING
        named = _name(words)
        if not named:
            return Scan(words, links, _NO_NAMES, _name(links) if links else _NO_NAMES, ())
        muted = self._find_muted(named)
        if muted:
            words = {
                use: kept
                for use, places in words.items()
                if (kept := [one for one in places if not _is_inside(one, muted)])
            }
            named = _name(words)
        about_sender = tuple(
            place[:2] for phrase in named if phrase in self._senders for place in named[phrase]
        )
        return Scan(words, links, named, _name(links), about_sender)

    def _find_muted(self, named: Named) -> list[tuple[int, int, bool]]:
        return [
            (start, end, len(pieces) == 1)
            for phrase in named
            if phrase in self._mutes
            # Of places with one start the last is the shortest: a mute reaches no further.
            for _, _, _, pieces in {place[0]: place for place in named[phrase]}.values()
            for start, end in pieces
        ]


def _name(found: Phrases) -> Named:
    return {use.phrase: places for use, places in found.items() if use.is_named}


def _is_inside(place: Place, muted: list[tuple[int, int, bool]]) -> bool:
    """Whether a place is wholly inside a muted stretch, and is not all of a mute."""
    return any(
        start <= place[0]
        and place[1] <= end
        and not (is_all and (place[0], place[1]) == (start, end))
        for start, end, is_all in muted
    )
