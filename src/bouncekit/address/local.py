"""The local part: repaired where the intent is plain, and never lower-cased.

In: a :class:`Draft` that holds ``local@domain``. Out: edits, and refusals. Sources: RFC 5321,
section 4.5.3.1.1 (64 octets), RFC 5322, section 3.2.3 (dot-atom), RFC 6532, section 3.1
(NFC), RFC 5892, appendix A (joiners). Law: every repair of a local part can make another
address, so each is told as a repair.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

import idna
import regex

from bouncekit.address.characters import INVISIBLE, JOINERS, SPACE
from bouncekit.address.draft import Draft, Edit
from bouncekit.address.envelope import QUOTED
from bouncekit.address.refusal import Refusal
from bouncekit.model.address import ChangeKind, IssueCode, Safety

__all__ = ["DASHES", "check_local", "find_normal_form", "find_repairs", "is_needed"]

#: RFC 5321, section 4.5.3.1.1, in octets.
_LONGEST: Final = 64
#: The dashes of Latin typography; those of other scripts belong to their words.
DASHES: Final = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63")
#: Quotation marks, prime and acute, and the modifier letters that programs put in their place.
_APOSTROPHES: Final = frozenset("\u2018\u2019\u201b\u2032\u00b4\u02b9\u02bb\u02bc\u02bd")
_FULL_WIDTH: Final = range(0xFF01, 0xFF5F)
_FULL_WIDTH_SHIFT: Final = 0xFEE0
#: What no mail system can register: unassigned, for private use, or no character at all.
_UNREGISTRABLE: Final = regex.compile(r"[\p{Cn}\p{Co}\p{Cs}\p{Cc}\ufff9-\ufffc]")
#: RFC 5322, section 3.2.3 with RFC 6532, section 3.2.
_ATEXT: Final = regex.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-\u0080-\U0010ffff]")
_CLUSTER: Final = regex.compile(r"\X")


def is_needed(text: str, index: int, /) -> bool:
    """Whether a ZWNJ or ZWJ stands where its script needs it (RFC 5892, appendix A)."""
    try:
        return idna.valid_contextj(text, index)
    except (ValueError, idna.IDNAError):  # a neighbour without a name; a text without an end
        return False


def find_repairs(text: str, at: int, /) -> Iterator[Edit]:
    """Find what is certainly not meant in a local part.

    Args:
        text: The text.
        at: Where its at-sign stands.

    Yields:
        The edits.
    """
    if text[:at].isascii():
        return
    quoted = QUOTED.match(text) is not None
    shown = [index for index in range(at) if _is_kept(text[index])]
    local = "".join(text[index] for index in shown)
    needed = {
        place
        for index, place in enumerate(shown)
        if text[place] in JOINERS and is_needed(local, index)
    }
    for index, character in enumerate(text[:at]):
        if INVISIBLE.match(character):
            if index not in needed:
                yield Edit(index, index + 1, "", ChangeKind.INVISIBLE, Safety.REPAIR)
        elif not quoted:
            yield from _find_ascii(index, character)


def _is_kept(character: str) -> bool:
    return character in JOINERS or not INVISIBLE.match(character)


def _find_ascii(index: int, character: str) -> Iterator[Edit]:
    """The ASCII character that a keyboard or a word processor has replaced."""
    if ord(character) in _FULL_WIDTH:
        ascii_character = chr(ord(character) - _FULL_WIDTH_SHIFT)
        yield Edit(index, index + 1, ascii_character, ChangeKind.FULL_WIDTH, Safety.REPAIR)
    elif character in DASHES:
        yield Edit(index, index + 1, "-", ChangeKind.DASH, Safety.REPAIR)
    elif character in _APOSTROPHES:
        yield Edit(index, index + 1, "'", ChangeKind.APOSTROPHE, Safety.REPAIR)


def find_normal_form(text: str, at: int, /) -> Iterator[Edit]:
    """Find what NFC changes in a local part (RFC 6532, section 3.1).

    Args:
        text: The text.
        at: Where its at-sign stands.

    Yields:
        One edit for each cluster that is not in NFC.
    """
    if unicodedata.is_normalized("NFC", text[:at]):
        return
    for cluster in _CLUSTER.finditer(text, 0, at):
        start, end = cluster.span()
        after = unicodedata.normalize("NFC", cluster[0])
        if after != cluster[0]:
            yield Edit(start, end, after, ChangeKind.NORMALIZATION, Safety.REPAIR)


def check_local(draft: Draft, at: int, /) -> None:
    """Refuse a local part that cannot be one.

    Args:
        draft: Holds the address, repaired.
        at: Where its at-sign stands.

    Raises:
        Refusal: What is wrong, and where.
    """
    local = draft.text[:at]
    if not local:
        raise Refusal(IssueCode.EMPTY_LOCAL, "nothing stands before the @", draft.place(0))
    quoted = QUOTED.match(draft.text) is not None
    inside = local.replace(" ", "_") if quoted else local
    _refuse_characters(draft, inside)
    if not quoted:
        _refuse_syntax(draft, local)
    octets = len(local.encode("utf-8"))
    if octets > _LONGEST:
        message = f"the local part has {octets} octets; at most {_LONGEST} are allowed"
        raise Refusal(IssueCode.LOCAL_TOO_LONG, message, draft.place(0))


def _refuse_characters(draft: Draft, local: str) -> None:
    found = SPACE.search(local)
    if found is not None:
        message = f"white space in the local part (U+{ord(found[0]):04X})"
        raise Refusal(IssueCode.WHITESPACE, message, draft.place(found.start()))
    found = _UNREGISTRABLE.search(local)
    if found is not None:
        message = f"no mailbox can be called so: U+{ord(found[0]):04X}"
        raise Refusal(IssueCode.UNREGISTRABLE, message, draft.place(found.start()))
    for index, character in enumerate(local):
        if character in JOINERS:
            message = f"U+{ord(character):04X} in the local part, which mail systems refuse"
            raise Refusal(IssueCode.JOINER, message, draft.place(index))


def _refuse_syntax(draft: Draft, local: str) -> None:
    for index, character in enumerate(local):
        if not _ATEXT.match(character):
            message = f"{character!r} in the local part, which is not quoted"
            raise Refusal(IssueCode.BAD_LOCAL, message, draft.place(index))
    if "" in local.split("."):
        index = local.index("..") if ".." in local else (0 if local[0] == "." else len(local) - 1)
        message = "a dot at an end of the local part, or two in a row"
        raise Refusal(IssueCode.BAD_DOTS, message, draft.place(index))
