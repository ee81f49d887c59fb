"""Strangers' text, made harmless for a terminal and short enough for a line.

In: any text of a mail, a file name or an argument. Out: one line without control
characters. Law: what comes out moves no cursor, changes no colour and reorders no
neighbouring text (C0, C1, escape sequences, bidirectional controls: Unicode's
categories Cc, Cf, Co, Cs, Cn, Zl and Zp).
"""

from __future__ import annotations

import os
import unicodedata
from typing import Final

__all__ = ["excerpt", "path_text", "plain", "reveal"]

_UNWANTED: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_BREAKS: Final = frozenset({"Zl", "Zp", "Zs"})
_ELLIPSIS: Final = "…"


def plain(text: str, /) -> str:
    """One line of visible characters.

    Args:
        text: Anything.

    Returns:
        The text with white space folded to single spaces and every control
        character left out.
    """
    return " ".join("".join(map(_washed, text)).split())


def _washed(character: str) -> str:
    if character in "\t\n\v\f\r":
        return " "
    kind = unicodedata.category(character)
    if kind in _BREAKS:
        return " "
    return "" if kind in _UNWANTED else character


def reveal(text: str, /) -> str:
    """One line in which what cannot be seen is shown by its number: ``<U+200B>``.

    Args:
        text: Anything.

    Returns:
        The text, with a number for each character that is invisible, a control character or
        white space other than the plain space.
    """
    from bouncekit.address.characters import HIDDEN  # noqa: PLC0415 - slow, seldom needed

    return "".join(
        f"<U+{ord(one):04X}>"
        if HIDDEN.match(one) or not (one == " " or _washed(one) == one)
        else one
        for one in text
    )


def path_text(path: str, /) -> str:
    r"""A path that every output can hold: bytes that are no UTF-8 are shown as ``\xff``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def excerpt(text: str, /, *, keep: str = "", width: int = 160) -> str:
    """Shorten a text, and keep in sight what the answer rests on.

    Args:
        text: What the server said.
        keep: Words in it that must stay visible.
        width: The most characters to return.

    Returns:
        One washed line, with an ellipsis where something was left out.
    """
    line, wanted = plain(text), plain(keep)
    if len(line) <= width:
        return line
    place = max(line.find(wanted), 0)
    after = place + len(wanted) if wanted in line else 0
    start = 0 if after < width else min(place, len(line) - width)
    end = start + width
    if start:  # begin and end with a whole word, where the wanted words leave room for it
        start = max(start, line.find(" ", start, place) + 1)
    if end < len(line):
        space = line.rfind(" ", after, end + 1)
        end = space if space > start else end
    head = _ELLIPSIS if start else ""
    tail = _ELLIPSIS if end < len(line) else ""
    return head + line[start:end].strip() + tail
