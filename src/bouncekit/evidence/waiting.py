"""How long a server asks to wait, as its words tell it.

In: folded text. Out: a :class:`~datetime.timedelta`, or ``None``. The words of each
language stand in ``waiting.toml``. Law: a number alone is no time to wait; words must
say that it is about the next try.
"""

from __future__ import annotations

import re
import tomllib
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Final

__all__ = ["find_retry_after"]

#: No server means more than this; a larger number is something else.
LONGEST: Final = timedelta(days=14)


@cache
def _grammar() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int], dict[str, int]]:
    """What starts a time to wait, one amount with its unit, and what the words are worth."""
    source = (files("bouncekit.evidence") / "waiting.toml").read_text(encoding="utf-8")
    table = tomllib.loads(source)
    units: dict[str, int] = {
        word: table["seconds"][unit] for unit, words in table["units"].items() for word in words
    }
    numbers: dict[str, int] = table["numbers"]

    def choices(words: list[str]) -> str:
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

    cue = re.compile(rf"(?:^|(?<=\W))(?:{choices(table['cues'])})")
    amount = re.compile(
        rf"(?:(?P<low>\d{{1,6}})\s?(?:to|\s)\s?(?=\d))?"
        rf"(?P<number>\d{{1,6}}|{choices(list(numbers))})\s?(?P<unit>{choices(list(units))})(?!\w)"
    )
    return cue, amount, units, numbers


#: How far behind its cue the time may stand, in characters.
_REACH: Final = 60


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
        seconds, place = 0, start.end()
        first = amount.search(folded, place, place + _REACH)
        while first is not None:
            number = first["number"]
            value = numbers[number] if number in numbers else int(number)
            seconds += value * units[first["unit"]]
            place = first.end()
            # "1 h 30 m", "2 hours and 5 minutes": parts that follow at once belong to it.
            following = amount.search(folded, place, place + 16)
            gap = "" if following is None else folded[place : following.start()]
            first = following if following and gap.strip(" ,") in ("", "and") else None
        if seconds:
            waiting = timedelta(seconds=seconds)
            return waiting if waiting <= LONGEST else None
    return None
