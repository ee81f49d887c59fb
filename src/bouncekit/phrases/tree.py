"""Where literals stand in a text: a tree of their words, along which the text is read.

In: literals, and the words of a folded text. Out: the places of each literal. Law: one
look-up a word, and a comparison for each literal whose words stand in a row.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from bouncekit.phrases.phrase import WORD, Literal

__all__ = ["Leaf", "Place", "Places", "Tree"]

#: How many first letters index a literal whose only word has an open end.
_STEM: Final = 3
#: At most so many places of one literal are kept; a text that says it more often is hostile.
_MOST_PLACES: Final = 16

#: Where a literal stands: the start, the end, and how many characters are its own (without
#: the rest of a word at an open end).
Place = tuple[int, int, int]


class Leaf:
    """A literal as it hangs in the tree (compared by identity, which is fast)."""

    __slots__ = ("is_open", "lead", "literal", "text", "words")

    def __init__(self, literal: Literal) -> None:
        """Find the words that it hangs on."""
        self.literal: Literal = literal
        self.text: str = literal.text
        self.is_open: bool = literal.open_start or literal.open_end
        words = [(word.start(), word[0]) for word in WORD.finditer(self.text)]
        if literal.open_start and words[0][0] == 0:
            words = words[1:]
        #: Where the word begins that it hangs on; an open start alone hangs nowhere.
        self.lead: int = words[0][0] if words else -1
        if literal.open_end and words and words[-1][0] + len(words[-1][1]) == len(self.text):
            words = words[:-1]
        #: The words that stand whole in each text with it.
        self.words: list[str] = [word for _, word in words]


#: The places of each literal in one text, in the order of the text.
Places = dict[Leaf, list[Place]]


class _Node:
    """A place in the tree: the literals whose words end here, and the words behind."""

    __slots__ = ("behind", "leaves")

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self.behind: dict[str, _Node] = {}


class Tree:
    """Literals by their words."""

    __slots__ = ("_leaves", "_roots", "_sizes", "_stems")

    def __init__(self) -> None:
        """Start without literals."""
        self._leaves: dict[Literal, Leaf] = {}
        self._roots: dict[str, _Node] = {}
        self._stems: dict[str, list[Leaf]] = {}
        #: How long the stems are.
        self._sizes: tuple[int, ...] = ()

    def hang(self, literal: Literal, /) -> Leaf:
        """Hang a literal in the tree, if it does not hang there.

        Two threads may do that at once: a literal that then hangs twice does no harm.
        """
        leaf = self._leaves.get(literal)
        if leaf is not None:
            return leaf
        leaf = Leaf(literal)
        if leaf.words:
            node = self._roots.setdefault(leaf.words[0], _Node())
            for word in leaf.words[1:]:
                node = node.behind.setdefault(word, _Node())
            node.leaves.append(leaf)
        elif leaf.lead >= 0:
            stem = leaf.text[leaf.lead : leaf.lead + _STEM]
            self._stems.setdefault(stem, []).append(leaf)
            self._sizes = tuple(sorted({*self._sizes, len(stem)}))
        self._leaves[literal] = leaf
        return leaf

    def find(self, folded: str, words: list[str], starts: list[int], /) -> Places:
        """Walk along a text, at each word into the tree as far as it goes.

        Args:
            folded: The text.
            words: Its words.
            starts: Where they begin.

        Returns:
            The literals that stand in it, each with its first places.
        """
        places: Places = {}
        roots, stems, sizes, last = self._roots, self._stems, self._sizes, len(words) - 1
        for index, start in enumerate(starts):
            word = words[index]
            for size in sizes:
                for leaf in stems.get(word[:size], ()):
                    if folded.startswith(leaf.text, start - leaf.lead):
                        _note(places, leaf, start - leaf.lead, words, starts)
            node = roots.get(word)
            ahead = index
            while node is not None:
                for leaf in node.leaves:
                    # The tree knows words alone; what stands between them is compared here.
                    if folded.startswith(leaf.text, start - leaf.lead):
                        _note(places, leaf, start - leaf.lead, words, starts)
                if ahead == last:
                    break
                ahead += 1
                node = node.behind.get(words[ahead])
        return places


def _note(places: Places, leaf: Leaf, start: int, words: list[str], starts: list[int]) -> None:
    """Note where a literal stands, with the rest of the words at its open ends."""
    length = len(leaf.text)
    end = start + length
    if leaf.is_open:
        start, end = _widen(leaf.literal, start, end, words, starts)
    found = places.get(leaf)
    if found is None:
        places[leaf] = [(start, end, length)]
    elif len(found) < _MOST_PLACES:
        found.append((start, end, length))


def _widen(
    literal: Literal, start: int, end: int, words: list[str], starts: list[int]
) -> tuple[int, int]:
    if literal.open_end:
        index = bisect_right(starts, end) - 1
        end = max(end, starts[index] + len(words[index]))
    if literal.open_start:
        start = min(start, starts[max(0, bisect_right(starts, start) - 1)])
    return start, end
