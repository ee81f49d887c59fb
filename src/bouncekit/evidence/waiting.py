"""How long a server asks to wait, as its words tell it.

In: folded text. Out: a :class:`~datetime.timedelta`, or ``None``. The words of each
language stand in ``waiting.toml``. Law: a number alone is no time to wait; words must
say that it is about the next try.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Final

__all__ = ["LONGEST", "find_retry_after"]

#: No server means more than this; a larger number is something else.
LONGEST: Final = timedelta(days=14)
_LONGEST_SECONDS: Final = LONGEST.total_seconds()


@cache
def _grammar() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int], dict[str, int]]:
    """What starts a time to wait, one amount with its unit, and what the words are worth."""
    source = (files("bouncekit.evidence") / "waiting.toml").read_text(encoding="utf-8")
    table = tomllib.loads(source)
    units: dict[str, int] = {
        word: table["seconds"][unit] for unit, words in table["units"].items() for word in words
    }
    numbers: dict[str, int] = table["numbers"]

    def choices(words: Iterable[str]) -> str:
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

    cue = re.compile(rf"(?<!\w)(?:{choices(table['cues'])})(?!\w)")
    amount = re.compile(
        # The shorter end of a range is passed over: "5 10 minutes" is "5-10 minutes", folded.
        r"(?<![\w.,])(?:\d{1,6}\s?(?:to|\s)\s?(?=\d))?"
        r"(?:(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,3})?)\s?"
        rf"|(?P<word>{choices(numbers)})\s)(?P<unit>{choices(units)})(?!\w)"
    )
    return cue, amount, units, numbers


#: How far behind its cue the time may begin, in characters; a further part behind a part.
_REACH: Final = 60
_PART_REACH: Final = 16
#: How long a time with its unit may be.
_LONGEST_AMOUNT: Final = 30


def find_retry_after(folded: str, /) -> timedelta | None:
    """Find the time that a server asks to wait.

    Args:
        folded: Folded text (dashes are spaces).

    Returns:
        The time; of a range the longer end, of parts (``1 h 30 m``) the sum. ``None`` where
        none is told, or where it is longer than ``LONGEST``.
    """
    cue, amount, units, numbers = _grammar()
    for start in cue.finditer(folded):
        seconds, place, reach = 0.0, start.end(), _REACH
        while True:
            part = amount.search(folded, place, place + reach + _LONGEST_AMOUNT)
            if part is None or part.start() > place + reach:
                break
            # "1 h 30 m", "2 hours and 5 minutes": parts that follow at once belong to it.
            if seconds and folded[place : part.start()].strip(" ,") not in ("", "and"):
                break
            word, number = part["word"], part["number"]
            value = numbers[word] if word else float(number.replace(",", ""))
            seconds += value * units[part["unit"]]
            place, reach = part.end(), _PART_REACH
        if seconds:
            return timedelta(seconds=seconds) if seconds <= _LONGEST_SECONDS else None
    return None
