"""How long a server asks to wait, as its words tell it.

In: a text made ready for rules. Out: a :class:`~datetime.timedelta`, or ``None``. The words
of each language stand in ``waiting.toml``. Law: a number alone is no time to wait; words
must say that it is about the next try.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from bouncekit.model.facts import Text
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.phrases.phrase import WORD
from bouncekit.wire.dates import parse_date

__all__ = ["LONGEST", "find_retry_after"]

#: No server means more than this; a larger number is something else.
LONGEST: Final = timedelta(days=14)
#: How far behind its cue the time may begin, in characters; a further part behind a part.
_REACH: Final = 60
_PART_REACH: Final = 16
#: How far behind the time its cue may begin, in languages that set it there.
_REACH_BACK: Final = 12
#: How long a time with its unit may be, and a date.
_LONGEST_AMOUNT: Final = 30
_LONGEST_DATE: Final = 44
#: Cues that are tried in one text; one that has more is hostile.
_MOST_CUES: Final = 50
#: Right behind a cue, what looks like the time of a day is hours, minutes and seconds to wait.
_CLOCK: Final = re.compile(r"\W{1,3}(\d{1,3}):([0-5]\d):([0-5]\d)(?![\w:])")
#: What a date has; a text without it needs no look for one.
_A_TIME_OF_DAY: Final = re.compile(r"\d[:.]\d\d")
#: A letter behind a digit: cheaper to look for than all units.
_A_COUNT: Final = re.compile(r"\d\s?[^\W\d_]")
#: Where a word begins.
_AT_WORD: Final = r"(?<!\w)"
_LETTERS: Final = re.compile(r"[^\W\d_]+")
#: Of bytes a translation is far faster than of a text.
_ONLY_LETTERS: Final = bytes(
    place if chr(place).isascii() and chr(place).isalpha() else 32 for place in range(256)
)
_AND: Final = ("", "and", "og", "och", "und", "en", "et", "y", "e", "i", "и")
_A_DATE_BEGINS: Final = re.compile(r"\W{0,3}(?:\d{1,4}|[a-z]{3,9},?\W)")


class _Grammar(NamedTuple):
    #: What the cues are: in front of a time, behind it, in front of a date.
    cues: Lexicon[str]
    ahead: frozenset[str]
    behind: frozenset[str]
    until: frozenset[str]
    #: One amount with its unit, and one that is written in digits.
    amount: re.Pattern[str]
    counted: re.Pattern[str]
    units: dict[str, int]
    numbers: dict[str, float]


@cache
def _grammar() -> _Grammar:
    source = (files("bouncekit.evidence") / "waiting.toml").read_text(encoding="utf-8")
    table = tomllib.loads(source)
    units: dict[str, int] = {
        word: table["seconds"][unit] for unit, words in table["units"].items() for word in words
    }
    numbers: dict[str, float] = table["numbers"]
    unit = f"(?P<unit>{_choices(units)})"
    # The shorter end of a range is passed over: "5 10 minutes" is "5-10 minutes", folded.
    counted = (
        r"(?<![a-z])(?:\d{1,6}\s?(?:to|bis|til|till|à|a|~|\s)\s?(?=\d))?"
        r"(?P<number>\d{1,3}(?:,\d{3})+(?!\d)|\d{1,6}(?:[.,]\d{1,3})?)\s?"
    )
    # "an hour", "mezz'ora"; scripts without spaces need none.
    worded = rf"(?P<word>{_choices(numbers, start=_AT_WORD)})[\s']?"
    ahead, behind, until = (frozenset(table[key]) for key in ("cues", "cues_behind", "cues_until"))
    return _Grammar(
        cues=Lexicon.of(ahead | behind | until),
        ahead=ahead,
        behind=behind,
        until=until,
        amount=re.compile(rf"(?<![\d.,])(?:{counted}|{worded}){unit}"),
        counted=re.compile(rf"\d\s?{unit}"),
        units=units,
        numbers=numbers,
    )


def _choices(words: Iterable[str], start: str = "") -> str:
    """Either of the words, the longest first, each whole where its script has spaces."""
    spaced: list[str] = []
    unspaced: list[str] = []
    for word in sorted(words, key=len, reverse=True):
        is_unspaced = len(WORD.findall(word[-1] * 2)) > 1  # each character is a word
        (unspaced if is_unspaced else spaced).append(re.escape(word))
    return rf"(?:{start}(?:{'|'.join(spaced)})(?!\w)|{'|'.join(unspaced) or '(?!)'})"


def find_retry_after(text: Text, /, *, since: datetime | None = None) -> timedelta | None:
    """Find the time that a server asks to wait.

    Args:
        text: The words of the server.
        since: When it said so; without it a point in time tells nothing.

    Returns:
        The time; of a range the longer end, of parts (``1 h 30 m``) the sum. ``None`` where
        none is told, or where it is longer than ``LONGEST``.
    """
    has_date = since is not None and _A_TIME_OF_DAY.search(text.folded)
    if not has_date and not _tells_time(text.folded):
        return None
    grammar = _grammar()
    cues = sorted(
        (start, end, phrase)
        for phrase, places in grammar.cues.scan(text.folded).items()
        for start, end, _, _ in places
    )[:_MOST_CUES]
    seconds = (
        _after_cue(text.folded, [end for _, end, cue in cues if cue in grammar.ahead])
        or _before_cue(text.folded, [start for start, _, cue in cues if cue in grammar.behind])
        or (_until(text, since, [end for _, end, cue in cues if cue in grammar.until]))
    )
    return timedelta(seconds=seconds) if 0 < seconds <= LONGEST.total_seconds() else None


def _tells_time(folded: str) -> bool:
    """Whether a unit of time stands in a text at all: most have none, and are done with."""
    if _A_TIME_OF_DAY.search(folded):
        return True
    grammar = _grammar()
    if folded.isascii():
        # Each unit, also one behind a digit, has a run of letters that is a unit.
        return not grammar.units.keys().isdisjoint(
            folded.encode().translate(_ONLY_LETTERS).decode().split()
        )
    if _A_COUNT.search(folded) and grammar.counted.search(folded):
        return True
    return not grammar.units.keys().isdisjoint(_LETTERS.findall(folded)) or bool(
        grammar.amount.search(folded)
    )


def _after_cue(folded: str, places: list[int]) -> float:
    """The first time that stands behind its cue."""
    for place in places:
        clock = _CLOCK.match(folded, place)
        if clock is not None:
            hours, minutes, seconds = map(int, clock.groups())
            return 3600.0 * hours + 60 * minutes + seconds
        told, _ = _read_amounts(folded, place, _REACH)
        if told:
            return told
    return 0.0


def _before_cue(folded: str, places: list[int]) -> float:
    """The first time that stands right in front of its cue."""
    for cue in places:
        told, end = _read_amounts(folded, max(0, cue - _REACH), _REACH)
        if told and cue - _REACH_BACK <= end <= cue:
            return told
    return 0.0


def _read_amounts(folded: str, place: int, reach: int) -> tuple[float, int]:
    """The sum of the parts of a time that begins in reach of a place, and where it ends."""
    grammar = _grammar()
    seconds, end, last = 0.0, 0, place + reach
    while (part := grammar.amount.search(folded, place, last + _LONGEST_AMOUNT)) is not None:
        # "1 h 30 m", "2 hours and 5 minutes": parts that follow at once belong to it.
        is_apart = end and folded[place : part.start()].strip(" ,") not in _AND
        if is_apart or part.start() > last:
            break
        word, number = part["word"], part["number"]
        value = grammar.numbers[word] if word else _number(number)
        seconds += value * grammar.units[part["unit"]]
        place = end = part.end()
        last = place + _PART_REACH
    return seconds, end


def _number(digits: str) -> float:
    """Thousands are parted by a comma and three digits each; else it parts the decimals."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", digits):
        return float(digits.replace(",", ""))
    return float(digits.replace(",", "."))


def _until(text: Text, since: datetime | None, places: list[int]) -> float:
    """The time up to a point in time."""
    if since is None:
        return 0.0
    for place in places:
        if _A_DATE_BEGINS.match(text.folded, place):
            when = parse_date(text.shown[place : place + _LONGEST_DATE])
            if when is not None:
                return (when - since).total_seconds()
    return 0.0
