"""What is wrong with a phrase, for the authors of rule files.

In: a phrase as it stands in a data file. Out: the fault in words, or ``None``. Law: a
phrase without a fault can be taken apart, and each of its variants has words.
"""

from __future__ import annotations

import re
from math import prod
from typing import Final

from bouncekit.phrases.phrase import (
    BRACES,
    MOST_WRITTEN_OUT,
    SLOT,
    fold_phrase,
    split_phrase,
)

__all__ = ["find_fault"]

#: Braces that have nothing as a choice, that touch others, or that have a gap inside; an
#: open start; a gap that touches a word.
_RISKY: Final = re.compile(
    r"[{|] ?[|}]|\}\*|\}[^\s{}]*\{|\{[^{}]*\.\.|(?:^|[\s{|])\*|\S\.\.|\.\.\S"
)
_STARRED: Final = re.compile(r"[{}|] ?\*")
#: A ``*`` inside a word, or alone: it opens nothing, and stands for itself.
_IDLE_STAR: Final = re.compile(r"(?<=[^\s{|}])\*(?=[^\s{|}])|(?<![^\s{|])\*(?![^\s}|])")
_WORD_CHARACTER: Final = re.compile(r"[^\W_]")


def find_fault(phrase: str, /) -> str | None:
    """Say what is wrong with a phrase.

    Args:
        phrase: As it stands in a data file.

    Returns:
        The fault, in words that may follow the phrase; ``None`` for a good one.
    """
    outside = BRACES.sub("", phrase)
    if "{" in outside or "}" in outside:
        return "has a brace that is not closed, or stands inside others"
    if "*" in phrase and _IDLE_STAR.search(phrase):
        return "has a '*' that stands at neither the end nor the start of a word"
    return None if _is_simple(fold_phrase(phrase)) else _find_in_variants(phrase)


def _find_in_variants(phrase: str) -> str | None:
    try:
        variants = split_phrase(phrase)
    except ValueError as error:
        return f"has {error}"
    if not all(variants):
        return "is a phrase without words"
    for literal in (one for pieces in variants for piece in pieces for one in piece.literals):
        if literal.open_start and " " not in literal.text:
            return "has an open start, which needs a second word behind it"
    return None


def _is_simple(folded: str) -> bool:
    """Whether a phrase is of the kind that nothing can be wrong with, as most are."""
    if not _WORD_CHARACTER.search(folded):
        return False
    return not _RISKY.search(folded) or all(map(_is_certain, SLOT.findall(folded)))


def _is_certain(slot: str) -> bool:
    """Whether a slot is never nothing, and is no phrase of its own."""
    if ".." in slot or slot[0] == "*" or _STARRED.search(slot):
        return slot == ".."
    choices = [group.split("|") for group in BRACES.findall(slot)]
    if prod(map(len, choices)) > MOST_WRITTEN_OUT:
        return False
    return BRACES.sub("", slot) != "" or not all("" in map(str.strip, one) for one in choices)
