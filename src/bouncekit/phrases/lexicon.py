"""One pass over a text that finds every phrase of a set.

Each literal hangs on its rarest two words in a dictionary, and each phrase with gaps on
the rarest of its pieces. A text costs three look-ups a word, and a comparison for each
literal that hangs there: no wheel is needed, and nothing is compiled at the start. The one
function that the rest uses is :meth:`Lexicon.scan`, so the choice can change. Law: time
is linear in the text for a given set of phrases.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from bouncekit.phrases.phrase import GAP, Literal, split_phrase

__all__ = ["Lexicon", "Match"]

# Scripts that write without spaces (or glue particles on): every character is a word.
_UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_ASCII_WORD: Final = re.compile(r"[a-z0-9]+")
_WORD: Final = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_LETTER: Final = re.compile(rf"[^\W_{_UNSPACED}]")
#: How many first letters index a literal whose only word has an open end.
_STEM: Final = 3
#: At most so many places of one literal are kept; a text that says it more often is hostile.
_MOST_PLACES: Final = 16

Span = tuple[int, int]


class Match(NamedTuple):
    """Where a phrase stands: the whole stretch, how many characters are words, each piece."""

    start: int
    end: int
    length: int
    pieces: tuple[Span, ...]


class _Hook(NamedTuple):
    """A literal as it hangs on a word or two, and where in the literal they begin."""

    number: int
    literal: Literal
    offset: int


_Numbered = tuple[frozenset[int], bool]


class _Chain(NamedTuple):
    """A variant of a phrase as it hangs on one of its pieces."""

    phrase: str
    #: The pieces up to and with the one that it hangs on, and those behind it: the numbers
    #: of the literals that each may be, and whether it follows the piece before at once.
    before: tuple[_Numbered, ...]
    after: tuple[_Numbered, ...]


class Lexicon:
    """A set of phrases, ready to be looked for."""

    __slots__ = ("_by_pair", "_by_stem", "_by_word", "_chains")

    def __init__(self, phrases: Iterable[str], /) -> None:
        """Hang each phrase on what is rarest in it.

        Args:
            phrases: As they stand in data files; duplicates do no harm.
        """
        variants = [(one, pieces) for one in phrases for pieces in split_phrase(one) if pieces]
        popular = Counter(
            literal for _, pieces in variants for piece in pieces for literal in piece.literals
        )
        numbers = {literal: number for number, literal in enumerate(popular)}
        chains: defaultdict[int, list[_Chain]] = defaultdict(list)
        for phrase, pieces in variants:
            place = min(
                range(len(pieces)),
                key=lambda one: (max(popular[literal] for literal in pieces[one].literals), one),
            )
            row = [
                (frozenset(numbers[literal] for literal in piece.literals), piece.adjacent)
                for piece in pieces
            ]
            chain = _Chain(phrase, tuple(row[: place + 1]), tuple(row[place + 1 :]))
            for number in row[place][0]:
                chains[number].append(chain)
        self._chains: Mapping[int, tuple[_Chain, ...]] = {
            number: tuple(rows) for number, rows in chains.items()
        }
        self._by_pair, self._by_word, self._by_stem = _hang(numbers)

    def scan(self, folded: str, /) -> dict[str, list[Match]]:
        """Find every phrase in a folded text.

        Args:
            folded: A text that :func:`~bouncekit.phrases.folding.fold_case` has folded.

        Returns:
            The phrases that stand in it, each with its places.
        """
        places = self._find_literals(folded)
        here = set(places)
        found: dict[str, list[Match]] = {}
        for number in here & self._chains.keys():
            for chain in self._chains[number]:
                if len(chain.before) == 1 and not chain.after:
                    matches = [Match(*span, span[1] - span[0], (span,)) for span in places[number]]
                    found.setdefault(chain.phrase, []).extend(matches)
                elif _may_stand(chain, here):
                    for span in places[number]:
                        match = _follow(folded, chain, span, places)
                        if match is not None:
                            found.setdefault(chain.phrase, []).append(match)
        return found

    def _find_literals(self, folded: str) -> dict[int, list[Span]]:
        places: dict[int, list[Span]] = {}
        by_pair, by_word, by_stem = self._by_pair, self._by_word, self._by_stem
        pattern = _ASCII_WORD if folded.isascii() else _WORD
        last = ""
        last_start = 0
        for word in pattern.finditer(folded):
            letters = word[0]
            start = word.start()
            for hook in by_pair.get((last, letters), ()):
                _note(places, folded, hook, last_start - hook.offset)
            for hook in by_word.get(letters, ()):
                _note(places, folded, hook, start - hook.offset)
            stem = letters[:_STEM]
            if stem in by_stem:
                for hook in by_stem[stem]:
                    _note(places, folded, hook, start - hook.offset)
            last, last_start = letters, start
        return places


def _note(places: dict[int, list[Span]], folded: str, hook: _Hook, start: int) -> None:
    """Note a literal that stands at ``start``, if it does."""
    literal = hook.literal
    if _stands(folded, literal, start):
        spans = places.setdefault(hook.number, [])
        if len(spans) < _MOST_PLACES:
            spans.append((start, start + len(literal.text)))


def _may_stand(chain: _Chain, here: set[int]) -> bool:
    """Whether each piece is in the text somewhere."""
    return not any(
        literals.isdisjoint(here) for row in (chain.before, chain.after) for literals, _ in row
    )


_Pair = tuple[str, str]
_Hooks = tuple[_Hook, ...]


def _hang(
    numbers: Mapping[Literal, int],
) -> tuple[Mapping[_Pair, _Hooks], Mapping[str, _Hooks], Mapping[str, _Hooks]]:
    """Hang each literal on its rarest two whole words in a row, on one, or on first letters."""
    words = {literal: _whole_words(literal) for literal in numbers}
    pairs = {literal: _pairs(rows) for literal, rows in words.items()}
    frequency = Counter(pair for rows in pairs.values() for _, pair in rows)
    by_pair: defaultdict[_Pair, list[_Hook]] = defaultdict(list)
    by_word: defaultdict[str, list[_Hook]] = defaultdict(list)
    by_stem: defaultdict[str, list[_Hook]] = defaultdict(list)
    for literal, rows in words.items():
        if pairs[literal]:
            offset, pair = min(pairs[literal], key=lambda row: (frequency[row[1]], row))
            by_pair[pair].append(_Hook(numbers[literal], literal, offset))
        elif rows:
            offset, word = max(rows, key=lambda row: (len(row[1]), row))
            by_word[word].append(_Hook(numbers[literal], literal, offset))
        elif first := _WORD.search(literal.text):
            by_stem[first[0][:_STEM]].append(_Hook(numbers[literal], literal, first.start()))
    return (
        {pair: tuple(hooks) for pair, hooks in by_pair.items()},
        {word: tuple(hooks) for word, hooks in by_word.items()},
        {stem: tuple(hooks) for stem, hooks in by_stem.items()},
    )


def _pairs(words: list[tuple[int, str]]) -> list[tuple[int, _Pair]]:
    """Each two words in a row, with where the first begins."""
    return [(offset, (word, following)) for (offset, word), (_, following) in pairwise(words)]


def _whole_words(literal: Literal) -> list[tuple[int, str]]:
    """The words of a literal that stand whole in every text that it matches."""
    words = [(word.start(), word[0]) for word in _WORD.finditer(literal.text)]
    if literal.open_start and words and words[0][0] == 0:
        words = words[1:]
    if literal.open_end and words and words[-1][0] + len(words[-1][1]) == len(literal.text):
        words = words[:-1]
    return words


def _stands(folded: str, literal: Literal, start: int) -> bool:
    """Whether the literal stands at ``start`` with word boundaries at its closed ends."""
    if start < 0 or not folded.startswith(literal.text, start):
        return False
    end = start + len(literal.text)
    if not literal.open_start and start and _joined(folded, start):
        return False
    return literal.open_end or end == len(folded) or not _joined(folded, end)


def _joined(folded: str, index: int) -> bool:
    """Whether the characters on both sides of ``index`` belong to one word."""
    return bool(_LETTER.match(folded[index - 1]) and _LETTER.match(folded[index]))


def _follow(
    folded: str, chain: _Chain, span: Span, places: Mapping[int, list[Span]]
) -> Match | None:
    """Find the other pieces of a phrase around the one that was found, the nearest first."""
    before = [
        (chain.before[index - 1][0], -1 if chain.before[index][1] else -GAP)
        for index in range(len(chain.before) - 1, 0, -1)
    ]
    after = [(literals, 1 if adjacent else GAP) for literals, adjacent in chain.after]
    left = _walk(folded, span, before, places)
    right = _walk(folded, span, after, places)
    if not left or not right:
        return None
    spans = [*reversed(left[max(left)]), span, *right[min(right)]]
    length = sum(end - start for start, end in spans)
    return Match(spans[0][0], spans[-1][1], length, tuple(_joined_spans(spans)))


def _walk(
    folded: str,
    span: Span,
    steps: Iterable[tuple[frozenset[int], int]],
    places: Mapping[int, list[Span]],
) -> dict[Span, tuple[Span, ...]]:
    """All ways from a span over the pieces on one side of it, by where they end.

    A piece may be a word that another of its literals begins with, so the nearest place of
    one piece need not be the one that the next follows.
    """
    ways: dict[Span, tuple[Span, ...]] = {span: ()}
    for literals, reach in steps:
        further: dict[Span, tuple[Span, ...]] = {}
        for last, way in ways.items():
            for one in _in_reach(folded, literals, last, places, reach):
                further.setdefault(one, (*way, one))
        ways = dict(sorted(further.items())[:_MOST_PLACES])
    return ways


def _in_reach(
    folded: str,
    literals: frozenset[int],
    span: Span,
    places: Mapping[int, list[Span]],
    reach: int,
) -> Iterator[Span]:
    """The places of a piece that are near enough, in the same sentence.

    A negative reach looks in front of the span; a reach of one is for the word next to it.
    """
    least = 1 if abs(reach) == 1 else 0
    for number in literals & places.keys():
        for one in places[number]:
            left, right = (span, one) if reach > 0 else (one, span)
            if least <= right[0] - left[1] <= abs(reach) and ". " not in folded[left[1] : right[0]]:
                yield one


def _joined_spans(spans: list[Span]) -> Iterator[Span]:
    """Join the spans of adjacent pieces."""
    start, end = spans[0]
    for one in spans[1:]:
        if one[0] > end + 1:
            yield start, end
            start = one[0]
        end = one[1]
    yield start, end
