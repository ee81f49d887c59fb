"""Characters that look like others: UTS #39, sections 4 and 5, for the parts of an address.

In: a local part or a label. Out: what it would be in Latin letters, and whether its scripts
mix. Data: Unicode's confusables and scripts in ``confusable-homoglyphs``. Law: says, and
never changes.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

import regex

__all__ = ["is_mixed", "to_latin"]

#: Letters of European alphabets and the signs beside them: nothing to look up.
_PLAIN: Final = regex.compile(
    r"[\x00-\u017e\u0180-\u024f--\u0184\u0185\u0196\u01c0-\u01c3]*", regex.V1
)
_COMMON: Final = frozenset({"COMMON", "INHERITED", "UNKNOWN"})
#: UTS #39, section 5.2: the combinations of the level "highly restrictive".
_TOGETHER: Final = (
    frozenset({"LATIN", "HAN", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "HAN", "BOPOMOFO"}),
    frozenset({"LATIN", "HAN", "HANGUL"}),
)


@lru_cache(maxsize=4096)
def _find_script(character: str) -> str:
    from confusable_homoglyphs.categories import alias  # noqa: PLC0415 - slow, seldom needed

    return str(alias(character)).upper()


@lru_cache(maxsize=4096)
def _find_latin(character: str) -> str | None:
    """The ASCII letter or digit that a character looks like."""
    from confusable_homoglyphs.confusables import confusables_data  # noqa: PLC0415 - the same

    wide = unicodedata.normalize("NFKC", character)
    if wide != character and wide.isascii() and wide.isalnum():
        return wide
    looks = [entry["c"] for entry in confusables_data.get(character, ())]
    letters = sorted(one for one in looks if one.isascii() and one.isalnum() and len(one) == 1)
    return letters[-1] if letters else None  # lower case before upper case before digits


def _scripts(text: str) -> frozenset[str]:
    return frozenset(map(_find_script, text)) - _COMMON


def is_mixed(text: str, /) -> bool:
    """Whether a text mixes scripts that no language writes together.

    Args:
        text: A local part, or one label of a domain.

    Returns:
        Whether it is less than highly restrictive (UTS #39, section 5.2).
    """
    if _PLAIN.fullmatch(text):
        return False
    found = _scripts(text)
    return len(found) > 1 and not any(found <= together for together in _TOGETHER)


def to_latin(text: str, /, *, beside: str = "") -> str | None:
    """Say what a text is that only looks Latin.

    Args:
        text: A local part, or one label of a domain.
        beside: What it belongs to. A script that is written there as well is meant.

    Returns:
        The text with ASCII letters in the place of their look-alikes; ``None`` where nothing
        in it looks like Latin, or something in it does not.
    """
    if _PLAIN.fullmatch(text):
        return None
    looks: dict[str, str] = {}
    for character in dict.fromkeys(text):
        if _PLAIN.fullmatch(character):
            continue
        look = _find_latin(character)
        if look is not None:
            looks[character] = look
        elif not _scripts(character) <= {"LATIN"}:
            return None
    if not looks or (not is_mixed(text) and _scripts(text) & _scripts(beside) - {"LATIN"}):
        return None
    return "".join(looks.get(character, character) for character in text)
