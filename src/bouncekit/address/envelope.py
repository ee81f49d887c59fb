"""What stands around an address: taken off, layer by layer, until nothing more comes off.

In: a :class:`Draft`. Out: the same with the bare address in it, and the name that stood
beside it. Sources: RFC 6068 (mailto), RFC 5322, section 3.4 (name and angle brackets), HTML's
character references. Law: a bare address stays as it is; the rounds are bounded.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

import regex

from bouncekit.address.characters import BREAK, CONTROL, FFFD, HIDDEN, SPACE
from bouncekit.address.draft import Draft, Edit
from bouncekit.address.refusal import Refusal
from bouncekit.address.words import LABELS, fold_word
from bouncekit.model.address import ChangeKind, IssueCode, Safety

__all__ = ["AT_SIGNS", "QUOTED", "open_envelope"]

#: More layers than anybody pastes.
_ROUNDS: Final = 12
#: A longer run of white space at an end is told as one change.
_LONGEST_RUN: Final = 32

#: RFC 5321, section 4.1.2: a quoted local part with its at-sign.
QUOTED: Final = regex.compile(r'"(?:[^"\\]|\\.)*+"(?=@)', regex.DOTALL)
AT_SIGNS: Final = "@\N{FULLWIDTH COMMERCIAL AT}\N{SMALL COMMERCIAL AT}"

_REPAIR: Final = Safety.REPAIR
_AT: Final = regex.compile(f"[{AT_SIGNS}]")
_ENTITY: Final = regex.compile(r"&(?:amp;|#38;|#x26;)*(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|\w{2,32});")
_AMP: Final = regex.compile(r"(?<=&)(?:amp;|#38;|#x26;)+(?=[\w#])")
_MAILTO: Final = regex.compile(r"mailto:(?://)?", regex.IGNORECASE)
_DAMAGED: Final = regex.compile(rf"[{FFFD}\p{{Cs}}]")
_PERCENT: Final = regex.compile(r"(?:%[0-9A-Fa-f]{2})+")
_LABEL: Final = regex.compile(f"[^:\N{FULLWIDTH COLON}{AT_SIGNS}<>]{{1,60}}[:\N{FULLWIDTH COLON}]")
_QUOTATION: Final = regex.compile(
    "[\\p{Quotation_Mark}`\u00b4\u2032\u2033\u275b-\u275e\u05f3\u05f4]"
)
_OPENING: Final = regex.compile(r"[\p{Ps}<\N{FULLWIDTH LESS-THAN SIGN}\N{SMALL LESS-THAN SIGN}]")
_OTHER_SIDES: Final = {"LEFT": "RIGHT", "RIGHT": "LEFT", "LESS": "GREATER", "GREATER": "LESS"}
_SIDE: Final = regex.compile("|".join(_OTHER_SIDES))
_ANGLES: Final = {">": "<", "\N{FULLWIDTH GREATER-THAN SIGN}": "\N{FULLWIDTH LESS-THAN SIGN}"}
_OUTLOOK: Final = regex.compile(r"\[mailto:(?=[^\[\]]*\]\Z)", regex.IGNORECASE)
_PUNCTUATION: Final = frozenset(
    ",;:."
    "\N{FULLWIDTH COMMA}\N{FULLWIDTH SEMICOLON}\N{FULLWIDTH COLON}\N{FULLWIDTH FULL STOP}"
    "\N{SMALL COMMA}\N{SMALL SEMICOLON}\N{SMALL COLON}\N{SMALL FULL STOP}"
    "\N{IDEOGRAPHIC FULL STOP}\N{HALFWIDTH IDEOGRAPHIC FULL STOP}\N{IDEOGRAPHIC COMMA}"
)
_DOTS: Final = frozenset(
    ".\N{FULLWIDTH FULL STOP}\N{SMALL FULL STOP}"
    "\N{IDEOGRAPHIC FULL STOP}\N{HALFWIDTH IDEOGRAPHIC FULL STOP}"
)


def open_envelope(draft: Draft, /) -> str | None:
    """Take off what stands around an address.

    Args:
        draft: The text; it is edited.

    Returns:
        The name that stood beside the address, as it was written.

    Raises:
        Refusal: What is left cannot be one address.
    """
    name: str | None = None
    for _ in range(_ROUNDS):
        changed = False
        for peel in _PEELS:
            changed = peel(draft) or changed
        found = _open_angles(draft)
        if found is not None:
            name = name or found
        elif not changed:
            return name
    message = f"more than {_ROUNDS} layers stand around the address"
    raise Refusal(IssueCode.NESTED, message)


def _refuse_damage(draft: Draft) -> bool:
    """What was lost before the text came here cannot be brought back; it may be encoded."""
    found = _DAMAGED.search(draft.text)
    if found is None:
        return False
    if found[0] == FFFD:
        message = "U+FFFD: a character was lost when the text was decoded"
        raise Refusal(IssueCode.REPLACEMENT_CHARACTER, message, draft.place(found.start()))
    message = f"U+{ord(found[0]):04X} is half a character (a lone surrogate)"
    raise Refusal(IssueCode.SURROGATE, message, draft.place(found.start()))


def _refuse_controls(draft: Draft) -> bool:
    """Nothing may follow the end of a line: it would be a header field of its own."""
    found = BREAK.search(draft.text)
    if found is not None:
        message = f"text follows the end of a line (U+{ord(found[0]):04X})"
        raise Refusal(IssueCode.LINE_BREAK, message, draft.place(found.start()))
    found = CONTROL.search(draft.text.replace("\t", " "))
    if found is not None:
        message = f"control character U+{ord(found[0]):04X}"
        raise Refusal(IssueCode.CONTROL_CHARACTER, message, draft.place(found.start()))
    return False


def _decode_entities(draft: Draft) -> bool:
    """``&lt;``, ``&#64;``, ``&amp;lt;``; a quoted local part means what it says."""
    if "&" not in draft.text:
        return False
    quoted = QUOTED.match(draft.text)
    begin = 0 if quoted is None else quoted.end()
    return draft.edit(_find_entities(draft.text, begin))


def _find_entities(text: str, begin: int) -> Iterator[Edit]:
    for found in _ENTITY.finditer(text, begin):
        reference = _AMP.sub("", found[0])
        meant = html.unescape(reference)
        if not meant:  # Python drops control characters; they must not go unseen
            number = reference[2:-1]
            meant = chr(int(number[1:], 16) if number[0] in "xX" else int(number))
        if meant[-1] != ";" or len(meant) == 1:  # "&x;" has no meaning, and "&ltx;" half of one
            yield Edit(found.start(), found.end(), meant, ChangeKind.HTML_ENTITY)


def _trim(draft: Draft) -> bool:
    """White space and what is invisible, at both ends."""
    text = draft.text
    start, end = 0, len(text)
    while start < end and (SPACE.match(text[start]) or HIDDEN.match(text[start])):
        start += 1
    while end > start and (SPACE.match(text[end - 1]) or HIDDEN.match(text[end - 1])):
        end -= 1
    return draft.edit([*_cut_run(text, 0, start), *_cut_run(text, end, len(text))])


def _cut_run(text: str, start: int, end: int) -> Iterator[Edit]:
    if end - start > _LONGEST_RUN:
        yield Edit(start, end, "", ChangeKind.WHITESPACE)
        return
    for index in range(start, end):
        yield Edit(index, index + 1, "", _kind_of_blank(text[index]))


def _kind_of_blank(character: str) -> ChangeKind:
    return ChangeKind.WHITESPACE if SPACE.match(character) else ChangeKind.INVISIBLE


def _show(text: str, most: int) -> tuple[str, list[int]]:
    """The beginning of a text without what is invisible, and where each character stands."""
    places = [index for index, one in enumerate(text[:most]) if not HIDDEN.match(one)]
    return "".join(text[index] for index in places), places


def _drop_mailto(draft: Draft) -> bool:
    """RFC 6068: the scheme, the header fields behind ``?``, and one percent-encoding."""
    shown, places = _show(draft.text, 200)
    found = _MAILTO.match(shown)
    if found is None:
        return False
    text = draft.text
    begin = places[found.end() - 1] + 1
    ends = [place for place in (text.find("?", begin), text.find("#", begin)) if place >= 0]
    end = min(ends, default=len(text))
    edits = [Edit(0, begin, "", ChangeKind.MAILTO)]
    for octets in _PERCENT.finditer(text, begin, end):
        meant = bytes.fromhex(octets[0].replace("%", "")).decode("utf-8", "replace")
        edits.append(Edit(octets.start(), octets.end(), meant, ChangeKind.PERCENT))
    if end < len(text):
        edits.append(Edit(end, len(text), "", ChangeKind.MAILTO))
    return draft.edit(edits)


def _drop_label(draft: Draft) -> bool:
    """``E-mail: jens@example.com``, in many languages."""
    shown, places = _show(draft.text, 200)
    found = _LABEL.match(shown)
    if found is None or fold_word(found[0][:-1]) not in LABELS:
        return False
    return draft.edit([Edit(0, places[found.end() - 1] + 1, "", ChangeKind.LABEL, _REPAIR)])


def _unwrap(draft: Draft) -> bool:
    """One pair of brackets or quotes around everything."""
    text = draft.text
    if len(text) < 2 or not _is_pair(text):  # noqa: PLR2004 - a pair is two
        return False
    ends = ((0, 1), (len(text) - 1, len(text)))
    return draft.edit([Edit(*place, "", ChangeKind.ENCLOSURE) for place in ends])


def _is_pair(text: str) -> bool:
    first, last, inner = text[0], text[-1], text[1:-1]
    if _QUOTATION.match(first) and _QUOTATION.match(last):
        return first not in inner.strip(first + last) or QUOTED.match(inner) is not None
    if not _OPENING.match(first) or last != _find_partner(first):
        return False
    depth = 0
    for character in inner:
        depth += (character == first) - (character == last)
        if depth < 0:
            return False
    return depth == 0


def _find_partner(opening: str) -> str | None:
    """The bracket that closes, by its name."""
    name = unicodedata.name(opening, "")
    mirrored = _SIDE.sub(lambda side: _OTHER_SIDES[side[0]], name)
    return None if mirrored == name else unicodedata.lookup(mirrored)


def _drop_punctuation(draft: Draft) -> bool:
    """Commas and the like behind an address; of two dots, neither is cosmetic."""
    text = draft.text
    start = len(text)
    while start and text[start - 1] in _PUNCTUATION:
        start -= 1
    tail = text[start:]
    if any(one in _DOTS and two in _DOTS for one, two in pairwise(tail)):
        return False
    return draft.edit(
        Edit(index, index + 1, "", ChangeKind.PUNCTUATION) for index in range(start, len(text))
    )


def _close_up(draft: Draft) -> bool:
    """The one at-sign: made ASCII, and freed of white space around it."""
    text = draft.text
    quoted = QUOTED.match(text)
    signs = list(_AT.finditer(text, 0 if quoted is None else quoted.end()))
    if len(signs) != 1:
        return False
    at = signs[0].start()
    start, end = at, at + 1
    while start > 0 and (SPACE.match(text[start - 1]) or HIDDEN.match(text[start - 1])):
        start -= 1
    while end < len(text) and (SPACE.match(text[end]) or HIDDEN.match(text[end])):
        end += 1
    edits = []
    for index in range(start, end):
        kind = _kind_of_blank(text[index])
        repair = kind is ChangeKind.INVISIBLE and index < at
        safety = _REPAIR if repair else Safety.COSMETIC
        if index != at:
            edits.append(Edit(index, index + 1, "", kind, safety))
        elif text[at] != "@":
            edits.append(Edit(at, at + 1, "@", ChangeKind.FULL_WIDTH, _REPAIR))
    return draft.edit(edits)


_PEELS: Final[tuple[Callable[[Draft], bool], ...]] = (
    _decode_entities,
    _trim,
    _refuse_damage,
    _refuse_controls,
    _drop_mailto,
    _drop_label,
    _unwrap,
    _drop_punctuation,
    _close_up,
)


def _open_angles(draft: Draft) -> str | None:
    """``Name <address>``, and Outlook's ``Name [mailto:address]``."""
    text = draft.text
    outlook = _OUTLOOK.search(text)
    if outlook is not None:
        start, end = outlook.span()
    elif text[-1:] in _ANGLES:
        start = text.rfind(_ANGLES[text[-1]])
        end = start + 1
    else:
        start = end = -1
    if start < 0:
        return None
    name, inner = text[:start], text[end:-1]
    if not name.strip() or not _AT.search(inner):
        return None
    name = _unquote(name.strip())
    if _AT.search(name) and _strip(name) != _strip(inner):
        message = "several addresses: the name beside the address holds another one"
        raise Refusal(IssueCode.SEVERAL_ADDRESSES, message, draft.place(start))
    draft.edit(
        [
            Edit(0, end, "", ChangeKind.DISPLAY_NAME, _REPAIR),
            Edit(len(text) - 1, len(text), "", ChangeKind.DISPLAY_NAME, _REPAIR),
        ]
    )
    return name


def _strip(text: str) -> str:
    return HIDDEN.sub("", text).strip().casefold().removeprefix("mailto:")


def _unquote(name: str) -> str:
    """A name without the quotes around it (RFC 5322, section 3.2.4)."""
    if len(name) > 1 and _QUOTATION.match(name[0]) and _QUOTATION.match(name[-1]):
        return regex.sub(r"\\(.)", r"\1", name[1:-1]).strip()
    return name
