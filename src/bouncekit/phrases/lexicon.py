"""One pass over a text that finds every phrase of a set.

A phrase waits at a word that each text with it must have, and is taken apart when a text
has that word: most never are. Its literals then hang in a tree of words: no wheel is
needed, and nothing is compiled at the start. The one function that the rest uses is
:meth:`Lexicon.scan`, so the choice can change. Laws: time is linear in the text for a
given set of phrases; the answer does not depend on the texts before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from bouncekit.phrases.phrase import GAP, WORD, find_anchors, split_phrase
from bouncekit.phrases.tree import Leaf, Places, Tree

__all__ = ["Lexicon", "Match"]

_ASCII_WORD: Final = re.compile(r"[a-z0-9]+")

Span = tuple[int, int]


class Match(NamedTuple):
    """Where a phrase stands."""

    start: int
    end: int
    #: How many characters are its own: no gaps, and no rest of a word at an open end.
    length: int
    pieces: tuple[Span, ...]


class _Link(NamedTuple):
    """A piece of a phrase: what it may be, and whether it follows at once."""

    leaves: frozenset[Leaf]
    adjacent: bool


class _Chain:
    """A phrase of several pieces."""

    __slots__ = ("first", "is_cut", "others", "phrase", "rest")

    def __init__(self, phrase: str, links: tuple[_Link, ...], hook: _Link) -> None:
        self.phrase = phrase
        self.first = links[0].leaves
        self.rest = links[1:]
        #: What must be in the text beside the piece that it hangs on.
        self.others = tuple(link.leaves for link in links if link is not hook)
        #: Whether pieces of it stand side by side.
        self.is_cut = any(link.adjacent for link in links)


class Lexicon:
    """A set of phrases, ready to be looked for."""

    __slots__ = ("_chains", "_grown", "_popular", "_tree", "_waiting", "_whole")

    def __init__(self, phrases: Iterable[str], /) -> None:
        """Let each phrase wait at its rarest word.

        Args:
            phrases: As they stand in data files; duplicates do no harm.
        """
        rows = [(phrase, find_anchors(phrase)) for phrase in dict.fromkeys(phrases)]
        words = (word for _, choices in rows for choice in choices for word in choice)
        self._popular = Counter(words)
        self._tree = Tree()
        #: The phrases that are one literal, and the longer ones that hang on one.
        self._whole: dict[Leaf, list[str]] = {}
        self._chains: dict[Leaf, list[_Chain]] = {}
        self._grown: set[str] = set()
        self._waiting: dict[str, list[str]] = {}
        for phrase, choices in rows:
            if choices:
                rarest = choices[0] if len(choices) == 1 else min(choices, key=self._commonness)
                for word in rarest:
                    self._waiting.setdefault(word, []).append(phrase)
            else:
                self._grow(phrase)

    def scan(self, folded: str, /) -> dict[str, list[Match]]:
        """Find every phrase in a folded text.

        Args:
            folded: A text that :func:`~bouncekit.phrases.folding.fold_case` has folded.

        Returns:
            The phrases that stand in it, each with its places in the order of the text.
        """
        words = (_ASCII_WORD if folded.isascii() else WORD).findall(folded)
        if not self._waiting.keys().isdisjoint(words):
            self._grow_at(words)
        places = self._tree.find(folded, words, _find_starts(folded, words))
        found: dict[str, list[Match]] = {}
        chains: dict[_Chain, None] = {}
        whole, hooked = self._whole, self._chains
        for leaf, spots in places.items():
            phrases = whole.get(leaf)
            if phrases is not None:
                matches = [Match(one[0], one[1], one[2], (one[:2],)) for one in spots]
                for phrase in phrases:
                    found[phrase] = _merged(found[phrase], matches) if phrase in found else matches
            for chain in hooked.get(leaf, ()):
                chains[chain] = None
        here = set(places)
        for chain in chains:
            for leaves in chain.others:
                if leaves.isdisjoint(here):
                    break
            else:
                matches = _follow(folded, chain, here, places)
                if matches:
                    known = found.get(chain.phrase)
                    alone = known is None and len(matches) == 1
                    found[chain.phrase] = matches if alone else _merged(known or (), matches)
        return found

    def _grow_at(self, words: Iterable[str]) -> None:
        """Take the phrases apart that wait at these words.

        Two threads may do that at once: what then hangs twice does no harm.
        """
        for word in words:
            for phrase in self._waiting.get(word, ()):
                self._grow(phrase)
            self._waiting.pop(word, None)

    def _grow(self, phrase: str) -> None:
        if phrase in self._grown:
            return
        for pieces in split_phrase(phrase):
            links = tuple(
                _Link(frozenset(map(self._tree.hang, piece.literals)), piece.adjacent)
                for piece in pieces
            )
            if len(links) == 1:
                for leaf in links[0].leaves:
                    self._whole.setdefault(leaf, []).append(phrase)
            elif links:
                hook = min(links, key=self._hook_commonness)
                chain = _Chain(phrase, links, hook)
                for leaf in hook.leaves:
                    self._chains.setdefault(leaf, []).append(chain)
        self._grown.add(phrase)

    def _commonness(self, words: Iterable[str]) -> int:
        return max(map(self._popular.__getitem__, words))

    def _hook_commonness(self, link: _Link) -> int:
        """How often a piece may be found for nothing: by the rarest word of each literal."""
        popular = self._popular
        return max(
            min(map(popular.__getitem__, leaf.words), default=len(popular)) for leaf in link.leaves
        )


def _find_starts(folded: str, words: list[str]) -> list[int]:
    """Where each word of a text begins; between two words there are no letters."""
    starts = []
    place = 0
    for word in words:
        place = folded.index(word, place)
        starts.append(place)
        place += len(word)
    return starts


def _merged(matches: Iterable[Match], others: Iterable[Match]) -> list[Match]:
    """Both in the order of the text; of two with one start the longer first."""
    return sorted((*matches, *others), key=lambda match: (match.start, -match.end, -match.length))


#: The pieces of a phrase up to one of them: the end, the start of the last piece (negative,
#: so that of two with one end the longer sorts behind), the length, the spans.
_Trail = tuple[int, int, int, tuple[Span, ...]]


def _follow(folded: str, chain: _Chain, here: set[Leaf], places: Places) -> list[Match]:
    """Find where the pieces of a phrase stand in a row, each as near as can be to the next."""
    trails: list[_Trail] = [
        (end, -start, length, ((start, end),))
        for leaf in chain.first & here
        for start, end, length in places[leaf]
    ]
    for leaves, adjacent in chain.rest:
        if len(trails) > 1:
            trails.sort()
        find = _beside if adjacent else _before
        trails = [
            (end, -start, trail[2] + length, (*trail[3], (start, end)))
            for leaf in leaves & here
            for start, end, length in places[leaf]
            if (trail := find(folded, trails, start))
        ]
        if not trails:
            return []
    if chain.is_cut:
        trails = [(end, start, length, _joined(spans)) for end, start, length, spans in trails]
    return [Match(spans[0][0], end, length, spans) for end, _, length, spans in trails]


def _before(folded: str, trails: list[_Trail], start: int) -> _Trail | None:
    """The trail that ends nearest in front of a place, if it is near, in the same sentence."""
    trail = trails[0] if len(trails) == 1 else trails[bisect_right(trails, (start, 1)) - 1]
    end = trail[0]
    return trail if 0 <= start - end <= GAP and ". " not in folded[end:start] else None


def _beside(folded: str, trails: list[_Trail], start: int) -> _Trail | None:
    """The trail that ends with the word in front of a place."""
    trail = trails[0] if len(trails) == 1 else trails[bisect_right(trails, (start - 1, 1)) - 1]
    return trail if trail[0] + 1 == start and folded[start - 1] == " " else None


def _joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Join the spans of pieces that stand side by side."""
    joined = [spans[0]]
    for one in spans[1:]:
        if one[0] == joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], one[1])
        else:
            joined.append(one)
    return tuple(joined)
