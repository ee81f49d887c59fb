"""Words that turn what they stand before into its opposite: ``not listed``.

In: the negations of rule files, and folded text. Out: whether one stands right before a
place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bouncekit.phrases.folding import fold_case

__all__ = ["Negations"]


class Negations:
    """Negations, ready to be looked for."""

    __slots__ = ("_ends", "_pattern", "_reach")

    def __init__(self, words: Iterable[str], /) -> None:
        """Fold them.

        Args:
            words: As they stand in rule files; a negation may be of several words.
        """
        folded = sorted({" ".join(fold_case(word).split()) for word in words})
        choices = "|".join(map(re.escape, folded))
        self._pattern = re.compile(rf"(?<!\w)(?:{choices}) \Z")
        #: Most phrases stand behind a word that ends no negation.
        self._ends = tuple(sorted({word.rpartition(" ")[2] + " " for word in folded}))
        self._reach = max(map(len, folded), default=0) + 1

    def stand_before(self, folded: str, start: int, /) -> bool:
        """Whether one of them stands right before a place.

        Args:
            folded: The text.
            start: Where a phrase begins in it.

        Returns:
            True if so, with nothing but one space between.
        """
        begin = max(0, start - self._reach)
        if not folded.endswith(self._ends, begin, start):
            return False
        return self._pattern.search(folded, begin, start) is not None
