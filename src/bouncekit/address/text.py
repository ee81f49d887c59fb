"""The text of a mail without control and invisible characters, and what was taken out.

In: a subject, another header field or a body. Out: a :class:`SanitizedText`. Sources: UTS #51
(emoji sequences), UAX #31, section 2.3 (joiners), UAX #9 (directional marks), RFC 5322,
section 2.2 (no line end in a header field). Law: total, linear, idempotent; what a script or
an emoji needs stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from bouncekit.address.characters import BREAK, CONTROL, FFFD, HIDDEN, SPACE
from bouncekit.address.draft import Draft, Edit
from bouncekit.address.refusal import require_text
from bouncekit.model.address import ChangeKind, Issue, IssueCode, SanitizedText, TextKind

__all__ = ["sanitize_text"]

_V1: Final = regex.VERSION1
#: Kept where they stand as they should.
_ZWNJ, _ZWJ, _ZWSP, _CGJ = "\u200c", "\u200d", "\u200b", "\u034f"
_MARKS: Final = frozenset("\u200e\u200f\u061c")
_RIGHT_TO_LEFT: Final = regex.compile(r"[\p{L}&&[\p{Bidi_Class=R}\p{Bidi_Class=AL}]]", _V1)
#: Letters and marks of scripts that join or stack: not Latin and its neighbours, not Han.
_JOINING: Final = regex.compile(
    r"[[\p{L}\p{M}]--[\p{Latin}\p{Greek}\p{Cyrillic}\p{Armenian}\p{Georgian}\p{Hebrew}"
    r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Hangul}\p{Inherited}]]"
    r"|[\p{M}&&[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}]]",
    _V1,
)
#: Scripts without spaces between words (UAX #14, class SA).
_SPACELESS: Final = regex.compile(r"\p{Line_Break=SA}")
_PICTURE: Final = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Modifier}]", _V1)
#: What a variation selector stands behind: emoji and symbols, Han, Mongolian and their like.
_VARIABLE: Final = regex.compile(
    r"[[\p{Emoji}\p{S}\p{Han}\p{Mongolian}\p{Myanmar}\p{Phags_Pa}\p{Manichaean}"
    r"\p{Hiragana}\p{Katakana}]--[\p{ASCII}]]",
    _V1,
)
_SELECTOR: Final = regex.compile(r"\p{Variation_Selector}")
_KEYCAP: Final = regex.compile("[0-9#*]\ufe0f\u20e3")
#: A flag of a region: the black flag, tags, and the tag that ends them (UTS #51, section 2.8).
_FLAG: Final = regex.compile(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,8}\U000e007f"
)
_COMBINING: Final = regex.compile(r"\p{M}")
_SURROGATES: Final = regex.compile("[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")
#: What ends a line in some program, but not in a mail.
_ODD_BREAK: Final = regex.compile("\r(?!\n)|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_FOLD: Final = regex.compile(rf"{BREAK.pattern}(?:[ \t]*+{BREAK.pattern})*+[ \t]*+")
_TAB: Final = regex.compile("\t")
_NO_CHARACTER: Final = regex.compile(r"\p{Noncharacter_Code_Point}")


def sanitize_text(text: str, /, kind: str) -> SanitizedText:
    """Take out of the text of a mail what does not belong there.

    Control characters and invisible ones are taken out. Emoji sequences, joiners and variation
    selectors where a script needs them, and the marks of direction in text that runs from right
    to left stay. In a header field, the end of a line becomes a space.

    Args:
        text: The text, decoded.
        kind: ``"subject"``, ``"header"`` or ``"body"`` (or a ``TextKind``).

    Returns:
        The text, what was changed in it, and the damage that was in it before.

    Raises:
        TypeError: ``text`` is no ``str``; the content never raises.
        ValueError: ``kind`` is none of the three.
    """
    chosen = _to_kind(kind)
    draft = Draft(require_text(text))
    draft.edit(_find_surrogates(text))
    draft.edit(_find_unwanted(draft.text))
    if chosen is TextKind.BODY:
        draft.edit(
            Edit(*found.span(), "\n", ChangeKind.LINE_BREAK)
            for found in _ODD_BREAK.finditer(draft.text)
        )
    else:
        draft.edit(
            Edit(*found.span(), " ", ChangeKind.LINE_BREAK) for found in _FOLD.finditer(draft.text)
        )
        draft.edit(
            Edit(*found.span(), " ", ChangeKind.WHITESPACE) for found in _TAB.finditer(draft.text)
        )
        draft.edit(_find_ends(draft.text))
    return SanitizedText(
        original=text,
        text=draft.text,
        kind=chosen,
        changes=draft.changes(),
        issues=tuple(_find_damage(text)),
    )


def _to_kind(kind: str) -> TextKind:
    try:
        return TextKind(kind)
    except ValueError:
        expected = ", ".join(repr(one.value) for one in TextKind)
        message = f"kind is {kind!r}; expected one of {expected}"
        raise ValueError(message) from None


def _find_surrogates(text: str) -> Iterator[Edit]:
    """Two halves make a character; one is lost, and no charset can hold it."""
    for found in _SURROGATES.finditer(text):
        whole = found[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        yield Edit(*found.span(), whole, ChangeKind.SURROGATE)


def _find_damage(text: str) -> Iterator[Issue]:
    for found in _SURROGATES.finditer(text):
        if len(found[0]) == 1:
            message = f"U+{ord(found[0]):04X} is half a character (a lone surrogate)"
            yield Issue(code=IssueCode.SURROGATE, message=message, index=found.start())
    for found in regex.finditer(FFFD, text):
        message = "U+FFFD: a character was lost when the text was decoded"
        yield Issue(code=IssueCode.REPLACEMENT_CHARACTER, message=message, index=found.start())


def _find_unwanted(text: str) -> Iterator[Edit]:
    """Control and invisible characters, but for those that something needs."""
    runs_left = _RIGHT_TO_LEFT.search(text) is not None
    flags = {
        place for flag in _FLAG.finditer(text) for place in range(flag.start() + 1, flag.end())
    }
    left = ""
    for index, character in enumerate(text):
        if CONTROL.match(character):
            if character != "\t" and not BREAK.match(character):
                yield Edit(index, index + 1, "", ChangeKind.CONTROL)
                continue
        elif _NO_CHARACTER.match(character):
            yield Edit(index, index + 1, "", ChangeKind.CONTROL)
            continue
        elif HIDDEN.match(character) and not (
            index in flags
            or (runs_left and character in _MARKS)
            or _is_needed(left, character, text, index)
        ):
            yield Edit(index, index + 1, "", ChangeKind.INVISIBLE)
            continue
        left = character


def _is_needed(left: str, character: str, text: str, index: int) -> bool:
    """Whether an invisible character does its work between its neighbours."""
    right = text[index + 1 : index + 2]
    match character:
        case "\u200d" if _PICTURE.match(left) or left == "\ufe0f":
            return _PICTURE.match(right) is not None
        case "\u200c" | "\u200d":
            return _JOINING.match(left) is not None
        case "\u200b":
            return _SPACELESS.match(left) is not None and _SPACELESS.match(right) is not None
        case "\u034f":
            return _COMBINING.match(left) is not None and _COMBINING.match(right) is not None
        case _ if _SELECTOR.match(character):
            keycap = index > 0 and _KEYCAP.match(text, index - 1) is not None
            return keycap or _VARIABLE.match(left) is not None
        case _:
            return False


def _find_ends(text: str) -> Iterator[Edit]:
    """White space at the ends of a header field."""
    start, end = 0, len(text)
    while start < end and SPACE.match(text[start]):
        start += 1
    while end > start and SPACE.match(text[end - 1]):
        end -= 1
    for first, last in ((0, start), (end, len(text))):
        if first < last:
            yield Edit(first, last, "", ChangeKind.WHITESPACE)
