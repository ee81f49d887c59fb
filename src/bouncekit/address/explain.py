"""After a bounce: what in the stored address is the likely cause.

In: an address as it is stored. Out: an :class:`AddressExplanation`. Law: it says only what
stands there; an address without causes may still have no mailbox.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bouncekit.address.characters import HIDDEN, SPACE, name_character
from bouncekit.address.sanitize import sanitize
from bouncekit.model.address import (
    AddressCause,
    AddressExplanation,
    Change,
    ChangeKind,
    Issue,
    SanitizedAddress,
)

__all__ = ["explain_address"]

_BLANKS: Final = frozenset({ChangeKind.INVISIBLE, ChangeKind.WHITESPACE})
#: What mail systems understand as it was stored.
_HARMLESS: Final = frozenset({ChangeKind.CASE, ChangeKind.PUNYCODE})
#: What the other kinds of changes find in a stored address.
_FINDINGS: Final = {
    ChangeKind.HTML_ENTITY: "an HTML entity",
    ChangeKind.MAILTO: "a part of a link",
    ChangeKind.PERCENT: "a character encoded for a link",
    ChangeKind.ENCLOSURE: "a bracket or quote",
    ChangeKind.PUNCTUATION: "punctuation",
    ChangeKind.LABEL: "a label",
    ChangeKind.DISPLAY_NAME: "a part of a name",
}
#: How much of an address is quoted to say where something stands.
_QUOTED: Final = 20


def explain_address(stored: str, /) -> AddressExplanation:
    """Say what in a stored address can make mail to it fail.

    Args:
        stored: The address as it is stored, and as mail was sent to it.

    Returns:
        The causes, the likeliest first: what nobody can see, then what cannot be an address,
        then what is around it, then what is perhaps another address.

    Raises:
        TypeError: ``stored`` is no ``str``; the content never raises.
    """
    answer = sanitize(stored)
    causes = (
        *_name_blanks(answer),
        *(_tell_issue(issue) for issue in answer.issues if issue.blocking),
        *_name_others(answer),
        *(_tell_issue(issue) for issue in answer.issues if not issue.blocking),
    )
    suggestions = [issue.suggestion for issue in answer.issues if issue.suggestion is not None]
    mended = [answer.address] if answer.ok and answer.address != stored else []
    return AddressExplanation(
        stored=stored,
        causes=causes,
        suggestion=next(iter((*suggestions, *mended)), None),
        sanitized=answer,
    )


def _name_blanks(answer: SanitizedAddress) -> Iterator[AddressCause]:
    """Characters that cannot be seen; where the rest was refused, they were not removed."""
    stored, told = answer.original, set[int]()
    blanks = [change for change in answer.changes if change.kind in _BLANKS]
    for change in sorted(blanks, key=lambda change: change.kind is ChangeKind.WHITESPACE):
        told.update(range(change.index, change.index + len(change.before)))
        yield _tell_change(stored, change, change.name or "white space")
    if answer.ok:
        return
    for index, character in enumerate(stored):
        if index not in told and HIDDEN.match(character):
            name = name_character(character)
            yield AddressCause(
                text=f"U+{ord(character):04X} {name} {_say_where(stored, index, 1)}",
                kind=ChangeKind.INVISIBLE,
                index=index,
                codepoint=ord(character),
                name=name,
            )


def _name_others(answer: SanitizedAddress) -> Iterator[AddressCause]:
    """What stands around the address, once each, and what is written in other characters."""
    told = set[ChangeKind]()
    for change in answer.changes:
        if change.kind in _BLANKS | _HARMLESS | told:
            continue
        if change.kind in _FINDINGS:
            told.add(change.kind)
        what = _FINDINGS.get(change.kind, change.name or "characters")
        yield _tell_change(answer.original, change, f"{what} (“{change.before[:_QUOTED]}”)")


def _tell_change(stored: str, change: Change, what: str) -> AddressCause:
    single = change.codepoint is not None and change.kind not in _FINDINGS
    code = f"U+{change.codepoint:04X} " if single else ""
    where = _say_where(stored, change.index, len(change.before))
    return AddressCause(
        text=f"{code}{what} {where}",
        kind=change.kind,
        index=change.index,
        codepoint=change.codepoint,
        name=change.name,
    )


def _tell_issue(issue: Issue) -> AddressCause:
    return AddressCause(
        text=issue.message, kind=issue.code, index=issue.index, codepoint=None, name=None
    )


def _say_where(stored: str, index: int, length: int) -> str:
    """Where something stands, for a person who cannot see it."""
    before, after = stored[:index], stored[index + length :]
    shown = "".join(one for one in before if not HIDDEN.match(one) and not SPACE.match(one))
    shown = shown.rpartition("<")[2]
    if not shown:
        return "before the first letter"
    if not any(not HIDDEN.match(one) and not SPACE.match(one) for one in after):
        return "behind the last letter"
    if after.startswith("@"):
        return "just before the @"
    if shown.endswith("@"):
        return "just behind the @"
    part = "the domain" if "@" in shown else "the local part"
    return f"in {part}, behind “{shown.rpartition('@')[2][-_QUOTED:]}”"
