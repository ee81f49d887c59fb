"""Where literals stand in a text: an index of their words, along which the text is read.

In: literals, and the words of a folded text. Out: the places of each literal. Law: one
look-up for a word, one for it with the next, and one for each length that literals with
these two in front have.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, Generic

from bouncekit.phrases.leaf import Filled, Key, Leaf, OddLeaf, Place, Places, Span
from bouncekit.phrases.phrase import WORD, Literal

__all__ = ["Tree", "find_whole_words"]

#: How many first letters index a literal whose only word has an open end.
_STEM: Final = 3
#: At most so many places of one literal are kept; a text that says it more often is hostile.
_MOST_PLACES: Final = 16
#: How many words in a row tell how long the literals are that begin with them.
_TELLING: Final = 2

#: The words of a text, and where they end.
_Row = tuple[list[str], list[int]]


def find_whole_words(literal: Literal, /) -> list[Span]:
    """Where words stand in a literal that are whole in each text with it."""
    return [span for span in _find_words(literal) if not _reaches_end(literal, span)]


def _find_words(literal: Literal) -> list[Span]:
    """Where words begin that begin in each text with the literal too."""
    words = [word.span() for word in WORD.finditer(literal.text)]
    return words[1:] if literal.open_start and words[0][0] == 0 else words


def _reaches_end(literal: Literal, span: Span) -> bool:
    return literal.open_end and span[1] == len(literal.text)


class Tree(Generic[Key]):
    """Literals by their words."""

    __slots__ = ("_lengths", "_odd", "_plain", "_short", "_stems")

    def __init__(self) -> None:
        """Start without literals."""
        #: By their text: literals that begin and end with whole words. Nearly all are such.
        self._plain: dict[str, Leaf[Key]] = {}
        #: The others by the run of whole words in them.
        self._odd: dict[str, list[OddLeaf[Key]]] = {}
        #: How many words such texts and runs have, by the only one, or by the first two; each
        #: word that begins one has an entry.
        self._lengths: dict[str, list[int]] = {}
        #: Literals without a whole word, by the first letters of their only one.
        self._stems: dict[str, list[OddLeaf[Key]]] = {}
        #: Those whose only word has fewer letters; very few are so short.
        self._short: list[OddLeaf[Key]] = []

    def hang(self, literal: Literal, filled: Filled[Key], /) -> Leaf[Key]:
        """Hang a literal in the tree, if it does not hang there.

        Two threads may do that at once: a literal that then hangs twice does no harm.

        Args:
            literal: The literal.
            filled: What is, or will be, in its leaf, if it is a new one.

        Returns:
            Its leaf, which may hang there for the sake of another phrase.
        """
        text, is_open = literal.text, literal.open_start or literal.open_end
        known = None if is_open else self._plain.get(text)
        if known is not None:
            return known
        words = find_whole_words(literal)
        if not words:
            return self._hang_by_stem(literal, filled)
        (start, _), (_, end) = words[0], words[-1]
        run = text[start:end]
        # The lengths first: who finds a literal hanging there relies on them.
        lengths = self._lengths.setdefault(text[start : words[:_TELLING][-1][1]], [])
        if len(words) not in lengths:
            lengths.append(len(words))
        self._lengths.setdefault(text[slice(*words[0])], [])
        if is_open or run != text:
            return _add(self._odd.setdefault(run, []), OddLeaf(literal, start, filled))
        return self._plain.setdefault(text, Leaf(*filled))

    def _hang_by_stem(self, literal: Literal, filled: Filled[Key]) -> Leaf[Key]:
        words = _find_words(literal)
        if not words:  # an open start alone hangs nowhere
            return Leaf(*filled)
        start = words[0][0]
        stem = literal.text[start : start + _STEM]
        leaves = self._short if len(stem) < _STEM else self._stems.setdefault(stem, [])
        return _add(leaves, OddLeaf(literal, start, filled))

    def find(self, folded: str, words: list[str], ends: list[int], /) -> Places[Key]:
        """Look for the literals along a text.

        Args:
            folded: The text.
            words: Its words.
            ends: Where they end.

        Returns:
            The literals that stand in it, each with its first places.
        """
        places: Places[Key] = {}
        if self._stems or self._short:
            self._find_by_stem(places, folded, words, ends)
        plain, odd, known, number = self._plain, self._odd, self._lengths, len(words)
        # Most words begin no literal; this passes them over without a line of Python.
        for index, alone in enumerate(map(known.get, words)):
            if alone is None:
                continue
            start, row = ends[index] - len(words[index]), (words, ends)
            both = known.get(folded[start : ends[index + 1]]) if index + 1 < number else None
            for length in alone + both if both else alone:
                if index + length > number:
                    continue
                end = ends[index + length - 1]
                run = folded[start:end]
                leaf = plain.get(run)
                if leaf is not None:
                    place = (start, end, end - start, ((start, end),))
                    if leaf in places:
                        _note(places, leaf, place)
                    else:  # nearly always; a call for each would cost as much as the rest
                        places[leaf] = [place]
                if run in odd:
                    _note_odd(places, odd[run], folded, start, row)
        return places

    def _find_by_stem(
        self, places: Places[Key], folded: str, words: list[str], ends: list[int]
    ) -> None:
        row = (words, ends)
        for index, leaves in enumerate(map(self._stems.get, [word[:_STEM] for word in words])):
            if leaves is not None:
                _note_odd(places, leaves, folded, ends[index] - len(words[index]), row)
        for leaf in self._short:
            text = leaf.literal.text
            if text in folded:
                for end, word in zip(ends, words, strict=True):
                    if folded.startswith(text, end - len(word) - leaf.lead):
                        _note_odd(places, (leaf,), folded, end - len(word), row)


def _add(leaves: list[OddLeaf[Key]], leaf: OddLeaf[Key]) -> OddLeaf[Key]:
    """The leaf among others that has the same literal; else this one, which is added."""
    for other in leaves:
        if other.literal == leaf.literal:
            return other
    leaves.append(leaf)
    return leaf


def _note(places: Places[Key], leaf: Leaf[Key], place: Place) -> None:
    found = places.get(leaf)
    if found is None:
        places[leaf] = [place]
    elif len(found) < _MOST_PLACES:
        found.append(place)


def _note_odd(
    places: Places[Key], leaves: Sequence[OddLeaf[Key]], folded: str, begin: int, row: _Row
) -> None:
    """Note which of the literals stand where a word begins, with the rest of words at ends."""
    for leaf in leaves:
        start = begin - leaf.lead
        text, open_start, open_end = leaf.literal
        if folded.startswith(text, start):
            end = start + len(text)
            if open_end:
                end = _find_end(end, *row)
            if open_start:
                start = _find_start(start, *row)
            _note(places, leaf, (start, end, len(text), ((start, end),)))


def _find_end(place: int, words: list[str], ends: list[int]) -> int:
    """Where the word ends in which a place is, or right before which."""
    index = bisect_right(ends, place)
    is_inside = index < len(ends) and ends[index] - len(words[index]) <= place
    return ends[index] if is_inside else place


def _find_start(place: int, words: list[str], ends: list[int]) -> int:
    """Where the word begins in which a place is, or else the word before it."""
    index = bisect_right(ends, place)
    if index < len(ends) and ends[index] - len(words[index]) <= place:
        return ends[index] - len(words[index])
    return ends[index - 1] - len(words[index - 1]) if index else place
