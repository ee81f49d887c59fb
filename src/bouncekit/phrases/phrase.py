"""Phrases: the literals of data files, folded and taken apart.

A phrase is a run of words. ``a .. b`` lets other words stand between, within one
sentence and ``GAP`` characters. ``{a|b}`` is either. A ``*`` at the end of a word
leaves the end open, one at the start of a piece leaves the start open; all other
ends are word boundaries. In: the text of a phrase. Out: its pieces, each with the
literals that it may be.
"""

from __future__ import annotations

import re
from itertools import product
from math import prod
from typing import Final, NamedTuple

from bouncekit.phrases.folding import fold_case

__all__ = ["GAP", "Literal", "Piece", "split_phrase"]

#: How many characters may stand between the pieces of a phrase.
GAP: Final = 80
#: How many literals a piece is written out to before it is cut at a space instead.
_MOST_LITERALS: Final = 24
#: Slots that can be nothing are written out with what follows; this many at the most.
_MOST_WRITTEN_OUT: Final = 4096

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_BRACES_WITH_GAP: Final = re.compile(r"\{([^{}]*\.\.[^{}]*)\}")
#: A run without spaces, but for those inside braces.
_SLOT: Final = re.compile(r"(?:\{[^{}]*\}|[^\s{}])+")


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
        where its alternatives would multiply; what has no letter or digit is left out.

    Raises:
        ValueError: It has more optional parts than can be written out.
    """
    return tuple(
        tuple(piece for raw in variant.split("..") for piece in _pieces(raw))
        for variant in _expand(phrase, _BRACES_WITH_GAP)
    )


def _expand(text: str, braces: re.Pattern[str]) -> tuple[str, ...]:
    """Write out the alternatives of ``{a|b}``; a text without braces is its own only one."""
    parts = braces.split(text)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    if prod(len(choice) for choice in choices) > _MOST_WRITTEN_OUT:
        message = f"more than {_MOST_WRITTEN_OUT} alternatives that cannot be kept apart"
        raise ValueError(message)
    return tuple(dict.fromkeys(" ".join("".join(one).split()) for one in product(*choices)))


def _pieces(raw: str) -> list[Piece]:
    """Cut what stands between two gaps where its alternatives would multiply."""
    runs: list[tuple[str, ...]] = []
    for slot in _SLOT.findall(raw):
        written = _expand(slot, _BRACES)
        if runs and (len(runs[-1]) * len(written) <= _MOST_LITERALS or "" in (*runs[-1], *written)):
            joined = (f"{left} {right}".strip() for left in runs[-1] for right in written)
            runs[-1] = tuple(dict.fromkeys(joined))
        else:
            runs.append(written)
    literals = [tuple(one for text in run if (one := _literal(text))) for run in runs]
    return [Piece(one, adjacent=index > 0) for index, one in enumerate(literals) if one]


def _literal(text: str) -> Literal | None:
    folded = " ".join(fold_case(text).split())
    bare = folded.strip("*")
    if not any(char.isalnum() for char in bare):
        return None
    return Literal(bare, folded.startswith("*"), folded.endswith("*"))
