"""Phrases: the literals of data files, folded and taken apart.

A phrase is a run of words. ``a .. b`` lets other words stand between, within one
sentence and ``GAP`` characters. ``{a|b}`` is either. A ``*`` at the end of a word
leaves the end open, one at its start leaves the start open; all other ends are word
boundaries. In: the text of a phrase. Out: its pieces, each with the literals that it
may be.
"""

from __future__ import annotations

import re
from itertools import product
from math import prod
from typing import Final, NamedTuple

from bouncekit.phrases.folding import fold_case

__all__ = [
    "BRACES",
    "GAP",
    "MOST_WRITTEN_OUT",
    "SLOT",
    "WORD",
    "Literal",
    "Piece",
    "find_anchors",
    "fold_phrase",
    "split_phrase",
]

#: How many characters may stand between the pieces of a phrase.
GAP: Final = 80
# Scripts that write without spaces (or glue particles on): every character is a word.
_UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
#: A word of folded text.
WORD: Final = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_LAST_WORD: Final = re.compile(rf"(?:{WORD.pattern})\Z")
_UNSPACED_WORD: Final = re.compile(f"[{_UNSPACED}]")
#: How many literals a piece is written out to before it is cut at a space instead.
_MOST_LITERALS: Final = 24
#: Slots that can be nothing are written out with what follows; this many at the most.
MOST_WRITTEN_OUT: Final = 4096

#: Either of several.
BRACES: Final = re.compile(r"\{([^{}]*)\}")
_BRACES_WITH_GAP: Final = re.compile(r"\{([^{}]*\.\.[^{}]*)\}")
#: A run without spaces, but for those inside braces.
SLOT: Final = re.compile(r"(?:\{[^{}]*\}|[^\s{}])+")
#: What touches an alternative or an open end.
_TOUCHED: Final = re.compile(r"\S*[{}*]\S*")
#: Beside these a ``*`` is only a character.
_NO_WORD: Final = frozenset({"", " ", "*"})


class Literal(NamedTuple):
    """A run of folded words that stands together, and which of its ends are open."""

    text: str
    open_start: bool
    open_end: bool


class Piece(NamedTuple):
    """The literals of which one must stand here."""

    literals: tuple[Literal, ...]
    #: Whether it follows the piece before it at once; else there may be a gap.
    adjacent: bool


def split_phrase(phrase: str, /) -> tuple[tuple[Piece, ...], ...]:
    """Take a phrase apart.

    Args:
        phrase: As it stands in a data file.

    Returns:
        Its variants (more than one only where a ``..`` stands inside braces), each a
        sequence of pieces. What is between two gaps is one piece, or several adjacent ones
        where its alternatives would multiply or a word inside it has an open end; what has
        no letter or digit is left out.

    Raises:
        ValueError: It has more optional parts than can be written out.
    """
    return tuple(
        tuple(piece for raw in variant.split("..") for piece in _pieces(raw))
        for variant in _expand(fold_phrase(phrase), _BRACES_WITH_GAP)
    )


def find_anchors(phrase: str, /) -> list[tuple[str, ...]]:
    """Find the words to know a phrase by, without writing it out.

    Args:
        phrase: As it stands in a data file.

    Returns:
        Choices: each is some words of which one stands, whole, in every text that the
        phrase stands in. Empty where only words with open ends are certain.
    """
    folded = fold_phrase(phrase)
    if "{" not in folded and "*" not in folded:
        return [(word,) for word in WORD.findall(folded)]
    fixed = WORD.findall(_TOUCHED.sub(" ", BRACES.sub("{}", folded)))
    if fixed:
        return [(word,) for word in fixed]
    # The words of alternatives are many: only those of the slot with the fewest are told.
    slots = [slot for slot in SLOT.findall(folded) if slot != ".."]
    for slot in sorted(slots, key=_count_alternatives):
        words = _words_of_each(slot)
        if all(words):
            return [tuple(dict.fromkeys(words))]
    return []


def fold_phrase(phrase: str, /) -> str:
    """Fold a phrase as texts are folded, with single spaces."""
    return " ".join(fold_case(phrase).split())


def _count_alternatives(slot: str) -> int:
    return slot.count("|")


def _words_of_each(slot: str) -> list[str]:
    """A word of each alternative of a slot, where it has one."""
    if slot[0] == "{" and slot[-1] == "}" and "*" not in slot:
        *before, last = [group.split("|") for group in slot[1:-1].split("}{")]
        # "{|the |your }{mailbox|account}": written out, these would be thousands.
        is_apart = all(one == "" or one[-1] == " " for group in before for one in group)
        if is_apart and "{" not in "".join(last):
            words = _last_words(last)
            if all(words):
                return words
    if not slot.isascii():
        # What is a word by itself is one whatever it touches.
        for group in (BRACES.sub("", slot), *sorted(BRACES.findall(slot), key=_count_alternatives)):
            found = [_UNSPACED_WORD.findall(one)[-1:] for one in group.split("|")]
            if all(found):
                return [one[0] for one in found]
    return [max(_whole_words(one), key=len, default="") for one in _expand(slot, BRACES)]


def _last_words(alternatives: list[str]) -> list[str]:
    """The word that each of them ends with, which is mostly rarer than the first."""
    words = [one.rpartition(" ")[2] for one in alternatives]
    joined = "".join(words)
    if joined.isalnum() and not _UNSPACED_WORD.search(joined):
        return words
    return [found[0] if (found := _LAST_WORD.search(one)) else "" for one in words]


def _whole_words(text: str) -> list[str]:
    """The words of a text that do not touch an open end."""
    return WORD.findall(_TOUCHED.sub(" ", text) if "*" in text else text)


def _expand(text: str, braces: re.Pattern[str]) -> tuple[str, ...]:
    """Write out the alternatives of ``{a|b}``; a text without braces is its own only one."""
    if "{" not in text:
        return (text,)
    parts = braces.split(text)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    _check_number(prod(map(len, choices)))
    return tuple(dict.fromkeys(" ".join("".join(one).split()) for one in product(*choices)))


def _check_number(number: int) -> None:
    if number > MOST_WRITTEN_OUT:
        message = f"more than {MOST_WRITTEN_OUT} alternatives that cannot be kept apart"
        raise ValueError(message)


def _pieces(raw: str) -> list[Piece]:
    """Cut what stands between two gaps where its alternatives would multiply."""
    runs: list[tuple[str, ...]] = []
    for slot in SLOT.findall(raw):
        written = _expand(slot, BRACES)
        if runs and _is_one(runs[-1], written):
            _check_number(len(runs[-1]) * len(written))
            joined = (f"{left} {right}".strip() for left in runs[-1] for right in written)
            runs[-1] = tuple(dict.fromkeys(joined))
        else:
            runs.append(written)
    pieces: list[Piece] = []
    adjacent = False
    for run in runs:
        literals = tuple(one for text in run if (one := _literal(text)))
        if literals and "" not in run:
            pieces.append(Piece(literals, adjacent))
        adjacent = bool(literals)
    return pieces


def _is_one(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two slots in a row are written out together."""
    if "" in left or "" in right:
        return True
    if any(map(_opens_end, left)) or any(map(_opens_start, right)):
        return False
    return len(left) * len(right) <= _MOST_LITERALS


def _literal(text: str) -> Literal | None:
    open_start, open_end = _opens_start(text), _opens_end(text)
    bare = text[open_start : len(text) - open_end]
    return Literal(bare, open_start, open_end) if any(map(str.isalnum, bare)) else None


def _opens_start(text: str) -> bool:
    return text[:1] == "*" and text[1:2] not in _NO_WORD


def _opens_end(text: str) -> bool:
    return text[-1:] == "*" and text[-2:-1] not in _NO_WORD
