"""The one folding that rules and texts share, so that they can meet.

In: any text. Out: its folded form, of the same length, so that positions fit both.
"""

# ruff: noqa: RUF001 - the look-alike characters are what is folded
from __future__ import annotations

import re
from typing import Final

__all__ = ["fold_case"]

_TRANSLATION: Final = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`´′＇", "'"),
        **dict.fromkeys("“”„«»″＂", '"'),
        **dict.fromkeys("-_‐‑‒–—−－\u00a0\u2007\u202f\u3000\t\n\r", " "),
    }
)
#: A search is faster than a translation, and most texts have none of them.
_TRANSLATED: Final = re.compile("[" + re.escape("".join(map(chr, _TRANSLATION))) + "]")
#: The ASCII characters among them: replacing one by one is six times as fast as a translation.
_ASCII: Final = [(old, _TRANSLATION[ord(old)]) for old in "-_`\t\n\r"]


def fold_case(text: str, /) -> str:
    """Fold a text for matching: lower case, one form of each quote, dashes as spaces.

    Args:
        text: Any text.

    Returns:
        The folded text. It has the length of the input, so that positions fit both.
    """
    if text.isascii():
        text = text.lower()
        for old, new in _ASCII:
            text = text.replace(old, new)
        return text
    lowered = text.lower()
    if len(lowered) != len(text):  # such as U+0130, whose lower case is two characters
        lowered = "".join(char.lower()[0] for char in text)
    return lowered.translate(_TRANSLATION) if _TRANSLATED.search(lowered) else lowered
