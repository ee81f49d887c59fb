"""Phrases: the literals of rule files, folded, expanded and compiled.

A phrase is a run of words. ``a .. b`` lets other words stand between, within one
sentence and ``GAP`` characters. ``{a|b}`` is either. A ``*`` at the end of a word
leaves the end open, one at the start of the phrase leaves the start open; all other
ends are word boundaries. In: the text of a phrase. Out: its pieces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import Final

from bouncekit.phrases.folding import fold_case

__all__ = ["GAP", "Piece", "expand", "split_pieces"]

#: How many characters may stand between the pieces of a phrase.
GAP: Final = 80

_BRACES: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stands together, and which of its ends are open."""

    text: str
    open_start: bool = False
    open_end: bool = False


def expand(phrase: str, /) -> tuple[str, ...]:
    """Write out the alternatives of ``{a|b}``; a phrase without braces is its own only one."""
    parts = _BRACES.split(phrase)
    if len(parts) == 1:
        return (phrase,)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    return tuple(dict.fromkeys(" ".join("".join(one).split()) for one in product(*choices)))


def split_pieces(phrase: str, /) -> tuple[Piece, ...]:
    """Fold one expanded phrase and cut it at its gaps."""
    pieces = []
    for raw in phrase.split(".."):
        text = " ".join(fold_case(raw).split())
        if not text:
            continue
        open_start, open_end = text.startswith("*"), text.endswith("*")
        pieces.append(Piece(text.strip("*"), open_start, open_end))
    return tuple(pieces)
