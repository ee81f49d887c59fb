"""One pass over a text that finds every phrase of a rule set.

Each phrase hangs on one of its words (its rarest), so a text costs one dictionary
look-up a word and a comparison for each phrase that hangs there: start-up is a
dictionary, no compiled automaton, and no wheel is needed. The one function that the
rest uses is :meth:`Lexicon.scan`, so the choice can change. Law: time is linear in
the text for a given set of phrases.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bouncekit.phrases.phrase import GAP, Piece, split_pieces

__all__ = ["Lexicon", "Match"]

# Scripts that write without spaces (or glue particles on): every character is a word.
_UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_ASCII_WORD: Final = re.compile(r"[a-z0-9]+")
_WORD: Final = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_JOINED: Final = re.compile(rf"[^\W_{_UNSPACED}]")
#: How many first letters index a phrase whose only word has an open end.
_STEM: Final = 3


@dataclass(frozen=True, slots=True)
class Match:
    """Where a phrase stands: the whole stretch, and how many characters of it are words."""

    start: int
    end: int
    length: int
    #: Start and end of each piece.
    pieces: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A phrase as it hangs on its anchor word."""

    phrase: str
    pieces: tuple[Piece, ...]
    #: Which piece holds the anchor, and where in that piece it stands.
    anchor: int
    offset: int
    length: int


class Lexicon:
    """All phrases of a rule set, ready to be looked for."""

    __slots__ = ("_by_stem", "_by_word")

    def __init__(self, phrases: Iterable[str], /) -> None:
        """Hang each phrase on its rarest word.

        Args:
            phrases: Expanded phrases, not folded; duplicates do no harm.
        """
        split = {phrase: split_pieces(phrase) for phrase in phrases}
        frequency = Counter(
            word for pieces in split.values() for piece in pieces for word in _words(piece.text)
        )
        by_word: defaultdict[str, list[_Entry]] = defaultdict(list)
        by_stem: defaultdict[str, list[_Entry]] = defaultdict(list)
        for phrase, pieces in split.items():
            length = sum(len(piece.text) for piece in pieces)
            anchors = [
                (frequency[word], number, offset, word)
                for number, piece in enumerate(pieces)
                for offset, word in _whole_words(piece)
            ]
            if anchors:
                _, number, offset, word = min(anchors)
                by_word[word].append(_Entry(phrase, pieces, number, offset, length))
            elif pieces:
                by_stem[_stem(pieces[0].text)].append(_Entry(phrase, pieces, 0, 0, length))
        self._by_word: Mapping[str, tuple[_Entry, ...]] = {
            word: tuple(entries) for word, entries in by_word.items()
        }
        self._by_stem: Mapping[str, tuple[_Entry, ...]] = {
            stem: tuple(entries) for stem, entries in by_stem.items()
        }

    def scan(self, folded: str, /) -> dict[str, list[Match]]:
        """Find every phrase in a folded text.

        Args:
            folded: A text that :func:`~bouncekit.phrases.phrase.fold` has folded.

        Returns:
            The phrases that stand in it, each with its places.
        """
        found: dict[str, list[Match]] = {}
        by_word, by_stem = self._by_word, self._by_stem
        pattern = _ASCII_WORD if folded.isascii() else _WORD
        for word in pattern.finditer(folded):
            letters = word[0]
            entries = by_word.get(letters, ()) + by_stem.get(letters[:_STEM], ())
            for entry in entries:
                match = _place(folded, entry, word.start() - entry.offset)
                if match is not None:
                    found.setdefault(entry.phrase, []).append(match)
        return found


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _stem(text: str) -> str:
    return _words(text)[0][:_STEM]


def _whole_words(piece: Piece) -> list[tuple[int, str]]:
    """The words of a piece that stand whole in every text that it matches."""
    words = [(word.start(), word[0]) for word in _WORD.finditer(piece.text)]
    if piece.open_start and words and words[0][0] == 0:
        words = words[1:]
    if piece.open_end and words and words[-1][0] + len(words[-1][1]) == len(piece.text):
        words = words[:-1]
    return words


def _stands(folded: str, piece: Piece, start: int) -> bool:
    """Whether the piece stands at ``start`` with word boundaries at its closed ends."""
    if start < 0 or not folded.startswith(piece.text, start):
        return False
    end = start + len(piece.text)
    if not piece.open_start and start and _joined(folded, start):
        return False
    return piece.open_end or end == len(folded) or not _joined(folded, end)


def _joined(folded: str, index: int) -> bool:
    """Whether the characters on both sides of ``index`` belong to one word."""
    left, right = folded[index - 1], folded[index]
    return bool(_JOINED.match(left) and _JOINED.match(right))


def _place(folded: str, entry: _Entry, start: int) -> Match | None:
    """Match a phrase whose anchor piece would start at ``start``."""
    pieces = entry.pieces
    anchor = pieces[entry.anchor]
    if not _stands(folded, anchor, start):
        return None
    first, last = start, start + len(anchor.text)
    if len(pieces) == 1:
        return Match(first, last, entry.length, ((first, last),))
    spans = [(first, last)]
    for piece in reversed(pieces[: entry.anchor]):
        first = _find_before(folded, piece, first)
        if first < 0:
            return None
        spans.insert(0, (first, first + len(piece.text)))
    for piece in pieces[entry.anchor + 1 :]:
        place = _find_after(folded, piece, last)
        if place < 0:
            return None
        last = place + len(piece.text)
        spans.append((place, last))
    return Match(first, last, entry.length, tuple(spans))


def _find_after(folded: str, piece: Piece, begin: int) -> int:
    limit = begin + GAP + len(piece.text)
    stop = folded.find(". ", begin, limit)
    if stop >= 0:
        limit = stop + 1
    place = folded.find(piece.text, begin, limit)
    while place >= 0:
        if _stands(folded, piece, place):
            return place
        place = folded.find(piece.text, place + 1, limit)
    return -1


def _find_before(folded: str, piece: Piece, end: int) -> int:
    begin = max(0, end - GAP - len(piece.text))
    stop = folded.rfind(". ", begin, end)
    if stop >= 0:
        begin = stop + 1
    place = folded.rfind(piece.text, begin, end)
    while place >= 0:
        if _stands(folded, piece, place):
            return place
        place = folded.rfind(piece.text, begin, place + len(piece.text) - 1)
    return -1
