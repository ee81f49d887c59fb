"""One pass over a text that finds every phrase of a set.

Each literal hangs on its rarest word in a dictionary, and each phrase with gaps on the
rarest of its pieces. A text costs one look-up a word, and a comparison for each literal
that hangs there: no wheel is needed, and nothing is compiled at the start. The one
function that the rest uses is :meth:`Lexicon.scan`, so the choice can change. Law: time
is linear in the text for a given set of phrases.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from bouncekit.phrases.phrase import GAP, Literal, Piece, split_phrase

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
    """A literal as it hangs on a word, and where in the literal that word begins."""

    literal: Literal
    offset: int


class _Chain(NamedTuple):
    """A variant of a phrase as it hangs on one of its pieces."""

    phrase: str
    #: Up to and with the piece that it hangs on.
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


class Lexicon:
    """A set of phrases, ready to be looked for."""

    __slots__ = ("_by_stem", "_by_word", "_chains")

    def __init__(self, phrases: Iterable[str], /) -> None:
        """Hang each phrase on what is rarest in it.

        Args:
            phrases: As they stand in data files; duplicates do no harm.
        """
        variants = [(one, pieces) for one in phrases for pieces in split_phrase(one) if pieces]
        popular = Counter(
            literal for _, pieces in variants for piece in pieces for literal in piece.literals
        )
        chains: defaultdict[Literal, list[_Chain]] = defaultdict(list)
        for phrase, pieces in variants:
            place = min(
                range(len(pieces)),
                key=lambda one: (max(popular[literal] for literal in pieces[one].literals), one),
            )
            chain = _Chain(phrase, pieces[: place + 1], pieces[place + 1 :])
            for literal in pieces[place].literals:
                chains[literal].append(chain)
        self._chains: Mapping[Literal, tuple[_Chain, ...]] = {
            literal: tuple(rows) for literal, rows in chains.items()
        }
        self._by_word, self._by_stem = _hang(popular)

    def scan(self, folded: str, /) -> dict[str, list[Match]]:
        """Find every phrase in a folded text.

        Args:
            folded: A text that :func:`~bouncekit.phrases.folding.fold_case` has folded.

        Returns:
            The phrases that stand in it, each with its places.
        """
        places = self._find_literals(folded)
        found: dict[str, list[Match]] = {}
        for literal in places.keys() & self._chains.keys():
            for chain in self._chains[literal]:
                for span in places[literal]:
                    match = _follow(folded, chain, span, places)
                    if match is not None:
                        found.setdefault(chain.phrase, []).append(match)
        return found

    def _find_literals(self, folded: str) -> dict[Literal, list[Span]]:
        places: dict[Literal, list[Span]] = {}
        by_word, by_stem = self._by_word, self._by_stem
        pattern = _ASCII_WORD if folded.isascii() else _WORD
        for word in pattern.finditer(folded):
            letters = word[0]
            hooks = by_word.get(letters, ())
            stems = by_stem.get(letters[:_STEM])
            if stems is not None:
                hooks += stems
            for hook in hooks:
                literal = hook.literal
                start = word.start() - hook.offset
                if len(literal.text) == len(letters) or _stands(folded, literal, start):
                    spans = places.setdefault(literal, [])
                    if len(spans) < _MOST_PLACES:
                        spans.append((start, start + len(literal.text)))
        return places


def _hang(
    literals: Iterable[Literal],
) -> tuple[Mapping[str, tuple[_Hook, ...]], Mapping[str, tuple[_Hook, ...]]]:
    """Hang each literal on its rarest whole word; on its first letters where it has none."""
    words = {literal: _whole_words(literal) for literal in literals}
    frequency = Counter(word for rows in words.values() for _, word in rows)
    by_word: defaultdict[str, list[_Hook]] = defaultdict(list)
    by_stem: defaultdict[str, list[_Hook]] = defaultdict(list)
    for literal, rows in words.items():
        if rows:
            offset, word = min(rows, key=lambda row: (frequency[row[1]], row))
            by_word[word].append(_Hook(literal, offset))
        elif first := _WORD.search(literal.text):
            by_stem[first[0][:_STEM]].append(_Hook(literal, first.start()))
    return (
        {word: tuple(hooks) for word, hooks in by_word.items()},
        {stem: tuple(hooks) for stem, hooks in by_stem.items()},
    )


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
    folded: str, chain: _Chain, span: Span, places: Mapping[Literal, list[Span]]
) -> Match | None:
    """Find the other pieces of a phrase around the one that was found."""
    first, last = span, span
    spans = [span]
    for index in range(len(chain.before) - 1, 0, -1):
        piece, adjacent = chain.before[index - 1], chain.before[index].adjacent
        near = max(_in_reach(folded, piece.literals, first, places, adjacent, -1), default=None)
        if near is None:
            return None
        first = near
        spans.insert(0, near)
    for piece in chain.after:
        near = min(_in_reach(folded, piece.literals, last, places, piece.adjacent, 1), default=None)
        if near is None:
            return None
        last = near
        spans.append(near)
    length = sum(end - start for start, end in spans)
    return Match(first[0], last[1], length, tuple(_joined_spans(spans)))


def _in_reach(
    folded: str,
    literals: tuple[Literal, ...],
    span: Span,
    places: Mapping[Literal, list[Span]],
    adjacent: bool,  # noqa: FBT001 - two callers, both beside it
    direction: int,
) -> Iterator[Span]:
    """The places of a piece that are near enough, in the same sentence."""
    reach = 1 if adjacent else GAP
    for literal in literals:
        for one in places.get(literal, ()):
            left, right = (span, one) if direction > 0 else (one, span)
            distance = right[0] - left[1]
            if adjacent and distance != 1 or not 0 <= distance <= reach:
                continue
            if ". " not in folded[left[1] : right[0]]:
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
