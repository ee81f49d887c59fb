"""One pass over a text that finds every phrase of a set.

A phrase waits at a word that each text with it must have, and is taken apart when a text
has that word: most never are. Its literals then hang in an index of their words: no wheel
is needed, and nothing is compiled at the start. The one function that the rest uses is
:meth:`Lexicon.scan`, so the choice can change. Laws: time is linear in the text for a
given set of phrases; the answer does not depend on the texts before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import accumulate, compress, count
from operator import add
from typing import Final, Generic

from bouncekit.phrases.leaf import Chain, Filled, Key, Leaf, Link, Place, Places, Span
from bouncekit.phrases.phrase import GAP, WORD, Piece, find_anchors, split_phrase
from bouncekit.phrases.tree import Tree, find_whole_words

__all__ = ["Lexicon"]

_WORDS: Final = re.compile(f"({WORD.pattern})")
#: What leaves nothing but spaces between ASCII words; of bytes, since those are far faster.
_ONLY_WORDS: Final = bytes(
    place if chr(place).isascii() and chr(place).isalnum() else 32 for place in range(256)
)


class Lexicon(Generic[Key]):
    """A set of phrases, ready to be looked for."""

    __slots__ = ("_also", "_choices", "_grown", "_keys", "_popular", "_tree", "_waiting")

    def __init__(self, keys: Mapping[str, Key], /) -> None:
        """Let each phrase wait at its rarest word.

        Args:
            keys: Phrases as they stand in data files, with what stands for each in answers.
        """
        self._keys = keys
        rows = [(phrase, find_anchors(phrase)) for phrase in keys]
        words = (word for _, choices in rows for choice in choices for word in choice)
        self._popular = Counter(words)
        self._tree: Tree[Key] = Tree()
        #: What further phrases have in the leaves that hang there for the sake of one.
        self._also: dict[Leaf[Key], tuple[list[Key], list[Chain[Key]]]] = {}
        #: The choices of the pieces: many phrases have some alike.
        self._choices: dict[frozenset[Leaf[Key]], frozenset[Leaf[Key]]] = {}
        self._grown: set[str] = set()
        self._waiting: dict[str, list[str]] = {}
        for phrase, choices in rows:
            if choices:
                rarest = choices[0] if len(choices) == 1 else min(choices, key=self._commonness)
                for word in rarest:
                    self._waiting.setdefault(word, []).append(phrase)
            else:
                self._grow(phrase)

    @staticmethod
    def of(phrases: Iterable[str], /) -> Lexicon[str]:
        """A lexicon of phrases that stand for themselves; duplicates do no harm."""
        return Lexicon({phrase: phrase for phrase in phrases})

    def scan(self, folded: str, /) -> dict[Key, list[Place]]:
        """Find every phrase in a folded text.

        Args:
            folded: A text that :func:`~bouncekit.phrases.folding.fold_case` has folded.

        Returns:
            What stands for the phrases in it, each with its places in the order of the text.
        """
        words, ends = _split(folded)
        if not self._waiting.keys().isdisjoint(words):
            self._grow_at(words)
        places = self._tree.find(folded, words, ends)
        found: dict[Key, list[Place]] = {}
        chains: dict[Chain[Key], None] = {}
        here = set(places)
        for leaf, spots in places.items():
            keys, hanging = leaf.keys, leaf.chains
            if leaf.is_shared:
                more_keys, more = self._also[leaf]
                keys, hanging = (*keys, *more_keys), (*hanging, *more)
            for key in keys:
                found[key] = _merged(found[key], spots) if key in found else spots
            for chain in hanging:
                for leaves in chain.others:
                    if leaves.isdisjoint(here):
                        break
                else:
                    chains[chain] = None
        for chain in chains:
            matches = _follow(folded, chain, here, places)
            if matches:
                known = found.get(chain.key)
                alone = known is None and len(matches) == 1
                found[chain.key] = matches if alone else _merged(known or (), matches)
        return found

    def _grow_at(self, words: Iterable[str]) -> None:
        """Take the phrases apart that wait at these words.

        Two threads may do that at once: what then hangs twice does no harm. Nothing is
        replaced, all is added, and a word is taken off the list when all is there.
        """
        for word in words:
            for phrase in self._waiting.get(word, ()):
                self._grow(phrase)
            self._waiting.pop(word, None)

    def _grow(self, phrase: str) -> None:
        if phrase in self._grown:
            return
        key = self._keys[phrase]
        for pieces in split_phrase(phrase):
            if len(pieces) == 1:
                keys: list[Key] = []
                leaves = self._hang(pieces[0], (keys, ())).leaves
                keys.append(key)
                for leaf in leaves:
                    if leaf.keys is not keys:
                        self._share(leaf)[0].append(key)
            elif pieces:
                self._grow_chain(key, pieces)
        self._grown.add(phrase)

    def _grow_chain(self, key: Key, pieces: tuple[Piece, ...]) -> None:
        """Hang a phrase of several pieces on the one that is found for nothing least often."""
        chains: list[Chain[Key]] = []
        place = min(range(len(pieces)), key=[*map(self._hook_commonness, pieces)].__getitem__)
        links = tuple(
            self._hang(piece, ((), chains if index == place else ()))
            for index, piece in enumerate(pieces)
        )
        chain = Chain(key, links, links[place])
        chains.append(chain)
        for leaf in links[place].leaves:
            if leaf.chains is not chains:
                self._share(leaf)[1].append(chain)

    def _share(self, leaf: Leaf[Key]) -> tuple[list[Key], list[Chain[Key]]]:
        also = self._also.setdefault(leaf, ([], []))
        leaf.is_shared = True
        return also

    def _hang(self, piece: Piece, filled: Filled[Key]) -> Link[Key]:
        leaves = frozenset(self._tree.hang(literal, filled) for literal in piece.literals)
        return Link(self._choices.setdefault(leaves, leaves), piece.adjacent)

    def _commonness(self, words: Iterable[str]) -> int:
        return max(map(self._popular.__getitem__, words))

    def _hook_commonness(self, piece: Piece) -> int:
        """How often a piece may be found for nothing: by the rarest word of each literal."""
        popular = self._popular
        return max(
            min(
                (popular[literal.text[slice(*span)]] for span in find_whole_words(literal)),
                default=len(popular),
            )
            for literal in piece.literals
        )


def _split(folded: str) -> tuple[list[str], list[int]]:
    """The words of a text, and where they end: without a line of Python for each of them."""
    if not folded.isascii():
        # Between two words there are no letters: each second of the parts is a word.
        parts = _WORDS.split(folded)
        return parts[1::2], list(accumulate(map(len, parts)))[1::2]
    parts = folded.encode().translate(_ONLY_WORDS).decode().split(" ")
    ends = map(add, accumulate(map(len, parts)), count())  # the spaces count too
    return list(filter(None, parts)), list(compress(ends, parts))


def _merged(matches: Iterable[Place], others: Iterable[Place]) -> list[Place]:
    """Both in the order of the text; of two with one start the longer first."""
    return sorted((*matches, *others), key=lambda place: (place[0], -place[1], -place[2]))


#: The pieces of a phrase up to one of them: the end, the start of the last piece (negative,
#: so that of two with one end the longer sorts behind), the length, the spans.
_Trail = tuple[int, int, int, tuple[Span, ...]]


def _follow(
    folded: str, chain: Chain[Key], here: set[Leaf[Key]], places: Places[Key]
) -> list[Place]:
    """Find where the pieces of a phrase stand in a row, each as near as can be to the next."""
    trails: list[_Trail] = [
        (end, -start, length, spans)
        for leaf in chain.first & here
        for start, end, length, spans in places[leaf]
    ]
    for leaves, adjacent in chain.rest:
        if len(trails) > 1:
            trails.sort()
        find = _beside if adjacent else _before
        onward: list[_Trail] = []
        for leaf in leaves & here:
            for start, end, length, spans in places[leaf]:
                trail = find(folded, trails, start)
                if trail is not None:
                    onward.append((end, -start, trail[2] + length, trail[3] + spans))
        if not onward:
            return []
        trails = onward
    if chain.is_cut:
        trails = [(end, start, length, _joined(spans)) for end, start, length, spans in trails]
    return [(spans[0][0], end, length, spans) for end, _, length, spans in trails]


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
