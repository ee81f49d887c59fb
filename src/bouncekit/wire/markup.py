"""Markup: HTML in, the text that a reader would see out.

Law: small, total and linear. This is no HTML parser: tags are cut out by their ends, blocks
become lines, and what is no tag stays text, since broken senders put ``<user@host>`` there.
"""

from __future__ import annotations

import html
import re
from string import ascii_lowercase, ascii_uppercase
from typing import Final

__all__ = ["html_to_text"]

#: Elements whose content nobody sees, with the marks that begin and end them.
_UNSEEN: Final = (
    ("<!--", "-->"),
    ("<script", "</script"),
    ("<style", "</style"),
    ("<template", "</template"),
)
#: A tag ends at ``>`` outside of quotes, or at ``>`` where the quotes do not match. No
#: attempt goes beyond the next ``<``, so that all attempts together are linear.
_TAG: Final = re.compile(
    r"<(/?[A-Za-z!?][^<>\"']*+(?:(?:\"[^\"<]*+\"|'[^'<]*+')[^<>\"']*+)*+)>"
    r"|<(/?[A-Za-z!?][^<>]*+)>"
)
_TAG_NAME: Final = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]*+)")
_SPACES: Final = re.compile(r"[^\S\n]++")
_ASCII_LOWER: Final = str.maketrans(ascii_uppercase, ascii_lowercase)
_EMPTY_LINES: Final = re.compile(r"\n{3,}")
#: Python refuses to read a number of thousands of digits, and no character has so many.
_LONG_NUMBER: Final = re.compile(r"&#(?:[0-9]{9,}+|[xX][0-9A-Fa-f]{9,}+);?")
_CELLS: Final = frozenset({"td", "th"})
_BLOCKS: Final = frozenset(
    """
    address article aside blockquote body br caption center dd div dl dt fieldset footer form
    h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section select
    table tbody tfoot thead title tr ul xmp
    """.split()  # noqa: SIM905 - a list of these would be one column of 46 lines
)


def html_to_text(source: str, /) -> str:
    """Turn HTML into text.

    Args:
        source: The HTML, however broken.

    Returns:
        The text, with a line for each block and a space between cells; link texts are kept,
        scripts, styles and comments are not.
    """
    source = _drop_unseen(source)
    pieces: list[str] = []
    verbatim = 0
    rest = _TAG.split(source)
    # The pattern has two groups: text, tag or None, tag or None, text, ...
    for place in range(0, len(rest) - 1, 3):
        text, tag = rest[place], rest[place + 1] or rest[place + 2]
        pieces.append(text if verbatim else text.replace("\n", " "))
        name = _read_name(tag)
        if name == "pre":
            verbatim = max(0, verbatim + (-1 if tag.startswith("/") else 1))
        pieces.append(_replace(name, tag))
    pieces.append(rest[-1] if verbatim else rest[-1].replace("\n", " "))
    return _tidy("".join(pieces))


def _read_name(tag: str) -> str:
    found = _TAG_NAME.match(tag)
    return found[1].lower() if found else ""


def _replace(name: str, tag: str) -> str:
    """What stands in the text for a tag."""
    if name in _BLOCKS:
        return "\n"
    if name in _CELLS:
        return " "
    if "@" in tag and "=" not in tag and " " not in tag:
        return f"<{tag}>"
    return ""


def _drop_unseen(source: str) -> str:
    """Cut out what nobody sees; what never ends is kept, so that no text is lost."""
    lower = _lower(source)
    for begin, end in _UNSEEN:
        at = lower.find(begin)
        if at < 0:
            continue
        kept: list[str] = []
        start = 0
        while at >= 0:
            stop = lower.find(end, at + len(begin))
            if stop < 0:
                break
            kept.append(source[start:at])
            start = lower.find(">", stop) + 1 or len(source)
            at = lower.find(begin, start)
        source = "".join((*kept, source[start:]))
        lower = _lower(source)
    return source


def _lower(source: str) -> str:
    """The source in lower case, letter by letter in the same place."""
    lower = source.lower()
    # A letter that is two in lower case would move all that follows.
    return lower if len(lower) == len(source) else source.translate(_ASCII_LOWER)


def _tidy(text: str) -> str:
    if "&" in text:
        text = html.unescape(_LONG_NUMBER.sub("\ufffd", text)).replace("\0", "")
    lines = [line.strip() for line in _SPACES.sub(" ", text).split("\n")]
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()
