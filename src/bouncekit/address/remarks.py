"""What may be meant as it is, and is worth a second look.

In: a :class:`Draft` with a valid address. Out: issues that do not block. Sources: UTS #39
(look-alikes, mixed scripts), RFC 2142 (roles). Law: nothing is changed here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from bouncekit.address.draft import Draft
from bouncekit.address.scripts import is_mixed, to_latin
from bouncekit.address.syntax import find_fault
from bouncekit.address.typos import suggest_domain
from bouncekit.address.words import ROLES
from bouncekit.model.address import Issue, IssueCode

__all__ = ["find_remarks", "tell_role", "tell_typing_error"]

#: Signs beyond ASCII that are neither pictures nor parts of words (as RFC 5892, appendix A, has
#: them: the middle dot, the Greek keraia, the Hebrew geresh and the Katakana middle dot).
_UNUSUAL: Final = regex.compile(
    r"[[\p{P}\p{S}]--[\p{ASCII}\p{Extended_Pictographic}\p{Emoji_Modifier}"
    r"\p{Regional_Indicator}\u00b7\u0375\u05f3\u05f4\u30fb]]",
    regex.VERSION1,
)


def find_remarks(draft: Draft, at: int, /, *, roles: bool) -> Iterator[Issue]:
    """Find what may be meant as it is.

    Args:
        draft: Holds the address.
        at: Where its at-sign stands.
        roles: Tell the addresses of roles as well.

    Yields:
        Issues that do not block.
    """
    local, domain = draft.text[:at], draft.text[at + 1 :]
    labels = domain.split(".")
    latin_local = to_latin(local, beside=domain)
    latin_labels = [to_latin(label, beside=labels[-1]) for label in labels]
    latin_domain = ".".join(map(_or_else, latin_labels, labels))
    meant = suggest_domain(latin_domain)
    suggestion = None
    if latin_local is not None or latin_domain != domain:
        candidate = f"{latin_local or local}@{meant or latin_domain}"
        suggestion = candidate if find_fault(candidate) is None else None
        place = 0 if latin_local is not None else at + 1
        message = "letters of another script that look like Latin ones"
        yield Issue(
            code=IssueCode.HOMOGLYPH,
            message=message,
            index=draft.place(_find_strange(draft.text, place)),
            suggestion=suggestion,
        )
    elif meant is not None:
        yield tell_typing_error(local, domain, meant, draft.place(at + 1))
    if is_mixed(local) or any(map(is_mixed, labels)):
        place = 0 if is_mixed(local) else at + 1
        message = "scripts that no language mixes"
        index = draft.place(_find_strange(draft.text, place))
        yield Issue(
            code=IssueCode.MIXED_SCRIPTS, message=message, index=index, suggestion=suggestion
        )
    odd = _UNUSUAL.search(local)
    if odd is not None:
        message = f"hardly any mailbox has U+{ord(odd[0]):04X} in its name"
        index = draft.place(odd.start())
        yield Issue(code=IssueCode.UNUSUAL_CHARACTER, message=message, index=index)
    if roles and local.lower() in ROLES:
        yield tell_role(local, draft.place(0))


def _or_else(first: str | None, second: str) -> str:
    return second if first is None else first


def _find_strange(text: str, start: int) -> int:
    """The first character from a place that is not ASCII; one is there."""
    return next(index for index in range(start, len(text)) if not text[index].isascii())


def tell_typing_error(local: str, domain: str, meant: str, index: int, /) -> Issue:
    """A domain that was perhaps meant to be another."""
    return Issue(
        code=IssueCode.TYPING_ERROR,
        message=f"{domain} is perhaps {meant}",
        index=index,
        suggestion=f"{local}@{meant}",
    )


def tell_role(local: str, index: int, /) -> Issue:
    """A mailbox that more than one person reads."""
    message = f"{local} is a role, not a person"
    return Issue(code=IssueCode.ROLE_ADDRESS, message=message, index=index)
