"""Texts made ready for rules: folded, with what must not speak blanked out.

In: words of a server or a report. Out: a :class:`~bouncekit.model.facts.Text`. Law: the
folded text has the length of the shown one, so that a match can be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bouncekit.model.facts import Text
from bouncekit.model.words import Source
from bouncekit.phrases.folding import fold_case
from bouncekit.wire.text import fold_space

__all__ = ["MAX_TEXT", "prepare"]

#: How many characters of one text rules look at.
MAX_TEXT: Final = 8192

_BLANK: Final = "\x01"
#: Not the punctuation behind it, which may end a sentence.
_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"']*[^\s<>\"'.,;:!?)\]]", re.IGNORECASE)
#: What parts an address from the words around it; scripts without spaces stand right beside it.
_EDGE: Final = r"\s<>\"'(),;:\[\]\x01\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef"
_ADDRESS: Final = re.compile(rf"(?<![^{_EDGE}])[^{_EDGE}@]++@[^{_EDGE}]++")
#: A local part that could not be a word of a sentence.
_ODD: Final = re.compile(r"[^a-z]|.{13}")
_OPENING: Final = tuple("<\"'([")
_CLOSING: Final = tuple(">\"')]")


def prepare(source: Source, text: str, /, *, silent: Iterable[str] = (), distance: int = 0) -> Text:
    """Make a text ready for matching.

    Args:
        source: Where it was read.
        text: Any text.
        silent: Strings that are nobody's verdict where they stand in the text: the
            recipient's local part, the sender's subject.
        distance: How far it stands from the words of the host that refused.

    Returns:
        The text on one line, and its folded form in which addresses, links and the silent
        strings are blanked out.
    """
    shown = fold_space(text[:MAX_TEXT])
    spoken = shown
    links: list[str] = []
    if "://" in spoken or "www." in spoken.lower():
        links = _LINK.findall(spoken)
        spoken = _LINK.sub(_blank, spoken)
    if "@" in spoken:
        spoken = _ADDRESS.sub(_blank, spoken)
    folded = fold_case(spoken)
    for one in silent:
        quiet = fold_case(fold_space(one))
        if quiet and quiet in folded:
            folded = _silence(folded, quiet)
    return Text(source, shown, folded, fold_case(" ".join(links)), distance)


def _blank(match: re.Match[str]) -> str:
    return _BLANK * len(match[0])


def _silence(folded: str, quiet: str) -> str:
    """Blank out a string: wherever it stands if it is odd, else only between quotes or brackets."""
    stands_alone = _is_word if _ODD.search(quiet) else _is_quoted
    parts: list[str] = []
    done, place = 0, folded.find(quiet)
    while place >= 0:
        end = place + len(quiet)
        if stands_alone(folded, place, end):
            parts += (folded[done:place], _BLANK * len(quiet))
            done = end
        place = folded.find(quiet, end)
    return "".join(parts) + folded[done:]


def _is_word(folded: str, start: int, end: int) -> bool:
    return not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum())


def _is_quoted(folded: str, start: int, end: int) -> bool:
    return folded.endswith(_OPENING, 0, start) and folded.startswith(_CLOSING, end)
