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
_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s<>\"'(),;:\[\]\x01]{1,255}@[^\s<>\"'(),;:\[\]\x01]{1,255}")
#: A local part that could not be a word of a sentence.
_ODD: Final = re.compile(r"[^a-z]|.{13}")


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
    if "://" in spoken or "www." in spoken:
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
    body = re.escape(quiet)
    if _ODD.search(quiet):
        return re.sub(rf"(?<!\w){body}(?!\w)", _blank, folded)
    return re.sub(rf"(?<=[<\"'(\[]){body}(?=[>\"')\]])", _blank, folded)
