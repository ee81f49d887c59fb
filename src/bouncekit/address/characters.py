r"""The characters that matter, from Unicode's own properties.

In: nothing. Out: compiled classes, and the names of characters. Sources: the Unicode
Character Database through ``regex``; UTS #46, section 4 for dots. Law: what is invisible is
asked of Unicode (``Default_Ignorable_Code_Point`` and the format characters), not of a list.
"""

from __future__ import annotations

import unicodedata
from typing import Final

import regex

__all__ = [
    "BREAK",
    "CONTROL",
    "FFFD",
    "HAS_VISIBLE_FORMAT",
    "HIDDEN",
    "INVISIBLE",
    "JOINERS",
    "SPACE",
    "name_character",
]

#: Look like nothing but are symbols or marks to Unicode: the blank Braille pattern, the filler
#: of the Khitan small script, the null notehead, the Egyptian blanks. (Unicode names them so;
#: a test reads all names.)
_BLANKS: Final = "\u2800\U00016fe4\U0001d159\U00013441\U00013442"
_FLAGS: Final = regex.VERSION1
#: Never seen: nobody types them on purpose.
_HIDDEN: Final = (
    rf"[[\p{{Default_Ignorable_Code_Point}}\p{{Bidi_Control}}\p{{Cf}}{_BLANKS}]"
    r"--\p{Prepended_Concatenation_Mark}]"
)
HIDDEN: Final = regex.compile(_HIDDEN, _FLAGS)
#: The same with the format characters that do show, such as the Arabic number signs.
INVISIBLE: Final = regex.compile(
    rf"[\p{{Default_Ignorable_Code_Point}}\p{{Bidi_Control}}\p{{Cf}}{_BLANKS}]", _FLAGS
)
HAS_VISIBLE_FORMAT: Final = regex.compile(r"\p{Prepended_Concatenation_Mark}", _FLAGS)
#: Unicode's White_Space, and the four separators that Python counts as such.
SPACE: Final = regex.compile(r"[\p{White_Space}\x1c-\x1f]", _FLAGS)
#: All that some program takes for the end of a line (as ``str.splitlines``).
BREAK: Final = regex.compile("[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
CONTROL: Final = regex.compile(r"\p{Cc}", _FLAGS)
#: ZWNJ and ZWJ.
JOINERS: Final = "\u200c\u200d"
FFFD: Final = "\ufffd"

_LABELS: Final = {
    "Cc": "control",
    "Cn": "reserved",
    "Co": "private-use",
    "Cs": "surrogate",
}


def name_character(character: str, /) -> str:
    """The Unicode name of a character.

    Args:
        character: One character.

    Returns:
        The name; for those without one their code point label (The Unicode Standard,
        section 4.8), such as ``<control-0009>``.
    """
    label = _LABELS.get(unicodedata.category(character), "character")
    return unicodedata.name(character, f"<{label}-{ord(character):04X}>")
