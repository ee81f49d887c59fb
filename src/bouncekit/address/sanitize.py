"""A pasted text to an address that mail systems take, with everything that was changed.

In: any text. Out: a :class:`SanitizedAddress`. Sources: RFC 5321, section 4.5.3.1 (lengths),
and those of the modules that do the work: ``envelope``, ``local``, ``domain``, ``scripts``,
``typos``. Law: total, linear and idempotent; what cannot be used is left as it is, and what is
``ok`` passes email-validator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import regex

from bouncekit.address.domain import check_domain, to_ascii, trim_domain
from bouncekit.address.draft import Draft
from bouncekit.address.envelope import AT_SIGNS, QUOTED, open_envelope
from bouncekit.address.local import check_local, find_normal_form, find_repairs
from bouncekit.address.refusal import Refusal, require_text
from bouncekit.address.remarks import find_remarks, tell_role, tell_typing_error
from bouncekit.address.syntax import LONGEST, ask_library, refuse_length
from bouncekit.address.text import sanitize_text
from bouncekit.address.typos import mend_domain, suggest_domain
from bouncekit.address.words import ROLES
from bouncekit.model.address import (
    Change,
    Issue,
    IssueCode,
    Safety,
    SanitizedAddress,
    TextKind,
)

__all__ = ["sanitize", "sanitize_many"]

_LONGEST_LOCAL: Final = 64
#: Longer than any address with a name and entities; nothing in it is looked at.
_LONGEST_INPUT: Final = 20_000

#: A clean ASCII address, as most are: RFC 5322, section 3.2.3 and RFC 1123, section 2.1. Labels
#: with two hyphens (A-labels and reserved ones) take the long way.
_CLEAN: Final = re.compile(
    r"([a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++(?:\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++)*+)"
    r"@((?:[a-z0-9](?:[a-z0-9]|-(?![-.])){0,62}\.)++"
    r"(?!(?:arpa|invalid|local|localhost|onion|test)\Z)[a-z0-9](?:[a-z0-9]|-(?!-)){0,61}(?<=[a-z]))"
)
_AT: Final = regex.compile(f"[{AT_SIGNS}]")
_BETWEEN_ADDRESSES: Final = regex.compile(r"[\s,;/|<>]")
_MENDABLE: Final = frozenset(
    {IssueCode.NO_DOT, IssueCode.WHITESPACE, IssueCode.BAD_DOTS, IssueCode.BAD_DOMAIN}
)


def sanitize(
    text: str, /, *, roles: bool = False, test_environment: bool = False
) -> SanitizedAddress:
    """Make an address out of what somebody pasted, and tell everything that was changed.

    What is certainly not meant (invisible characters, ``mailto:``, a name, quotes) is taken
    off; what may be meant (look-alike letters, typing errors) is only said; where more than one
    address could be meant, nothing is guessed.

    Args:
        text: What was typed, pasted or stored.
        roles: Tell addresses of a role, such as ``info`` or ``postmaster`` (RFC 2142), as well.
        test_environment: Let names under ``.test`` pass (RFC 6761), for tests of your own.

    Returns:
        The address and how it came about. Use ``address`` only where ``ok`` is true; where
        ``needs_confirmation`` is true, show it to the user first.

    Raises:
        TypeError: ``text`` is no ``str``; the content never raises.
    """
    clean = _CLEAN.fullmatch(require_text(text))
    if clean is not None and len(text) <= LONGEST:
        local, domain = clean.groups()
        if len(local) <= _LONGEST_LOCAL:
            return _tell_clean(text, local, domain, roles=roles)
    if len(text) > _LONGEST_INPUT:
        message = f"{len(text)} characters, more than any address has"
        return _refuse(text, Refusal(IssueCode.INPUT_TOO_LONG, message).issue)
    return _sanitize(text, roles=roles, test_environment=test_environment)


def sanitize_many(
    texts: Iterable[str], /, *, roles: bool = False, test_environment: bool = False
) -> Iterator[SanitizedAddress]:
    """Sanitize one text after the other, as they come.

    Args:
        texts: What was typed, pasted or stored.
        roles: As in ``sanitize``.
        test_environment: As in ``sanitize``.

    Returns:
        One answer for each, in their order, made when it is asked for.

    Raises:
        TypeError: ``texts`` is one text, or holds something that is none.
    """
    if isinstance(texts, str | bytes):
        message = f"texts must be several texts, not one {type(texts).__name__}"
        raise TypeError(message)
    return (sanitize(text, roles=roles, test_environment=test_environment) for text in texts)


def _tell_clean(text: str, local: str, domain: str, *, roles: bool) -> SanitizedAddress:
    issues: tuple[Issue, ...] = ()
    meant = suggest_domain(domain)
    if meant is not None:
        issues = (tell_typing_error(local, domain, meant, len(local) + 1),)
    if roles and local.lower() in ROLES:
        issues = (*issues, tell_role(local, 0))
    return SanitizedAddress(
        original=text,
        address=text,
        ascii=text,
        local=local,
        domain=domain,
        ok=True,
        needs_smtputf8=False,
        needs_confirmation=False,
        issues=issues,
    )


def _sanitize(text: str, *, roles: bool, test_environment: bool) -> SanitizedAddress:
    """The long way: the envelope, then both parts; a part that is refused stays as it is."""
    bare = Draft(text)
    try:
        name = open_envelope(bare)
    except Refusal as refusal:
        return _refuse(text, refusal.issue)
    draft = bare.copy()
    try:
        _find_at(draft)
        while draft.edit(find_repairs(draft.text, _find_at(draft))) or draft.edit(
            find_normal_form(draft.text, _find_at(draft))
        ):
            pass
        at = _find_at(draft)
        check_local(draft, at)
        trim_domain(draft, at)
        check_domain(draft, at, test_environment=test_environment)
        ascii_domain = to_ascii(draft.text[at + 1 :])
        refuse_length(draft, at, ascii_domain)
        ask_library(draft, at, test_environment=test_environment)
    except Refusal as refusal:
        return _refuse(text, _add_suggestion(refusal.issue, bare.text), bare, name)
    local, changes = draft.text[:at], draft.changes()
    return SanitizedAddress(
        original=text,
        address=draft.text,
        ascii=f"{local}@{ascii_domain}" if local.isascii() else None,
        local=local,
        domain=draft.text[at + 1 :],
        ok=True,
        needs_smtputf8=not local.isascii(),
        needs_confirmation=_needs_confirmation(changes),
        changes=changes,
        issues=tuple(find_remarks(draft, at, roles=roles)),
        display_name=_clean_name(name),
    )


def _needs_confirmation(changes: tuple[Change, ...]) -> bool:
    return any(change.safety is Safety.REPAIR for change in changes)


def _clean_name(name: str | None) -> str | None:
    """A name goes into a header field."""
    return None if name is None else sanitize_text(name, kind=TextKind.HEADER).text or None


def _refuse(
    text: str, issue: Issue, bare: Draft | None = None, name: str | None = None
) -> SanitizedAddress:
    """What cannot be used: as it came, or what was taken out of its envelope."""
    changes = () if bare is None else bare.changes()
    return SanitizedAddress(
        original=text,
        address=text if bare is None else bare.text,
        ascii=None,
        local=None,
        domain=None,
        ok=False,
        needs_smtputf8=False,
        needs_confirmation=_needs_confirmation(changes),
        changes=changes,
        issues=(issue,),
        display_name=_clean_name(name),
    )


def _find_at(draft: Draft) -> int:
    """Where the one at-sign stands that is not quoted."""
    text = draft.text
    if not text:
        raise Refusal(IssueCode.EMPTY, "there is nothing")
    quoted = QUOTED.match(text)
    signs = [sign.start() for sign in _AT.finditer(text, 0 if quoted is None else quoted.end())]
    if not signs:
        raise Refusal(IssueCode.NO_AT, "there is no @")
    if len(signs) == 1:
        return signs[0]
    if _BETWEEN_ADDRESSES.search(text, signs[0], signs[-1]):
        message = f"{len(signs)} addresses where one is expected"
        raise Refusal(IssueCode.SEVERAL_ADDRESSES, message, draft.place(signs[1]))
    message = f"{len(signs)} times @ where one is expected"
    raise Refusal(IssueCode.SEVERAL_AT, message, draft.place(signs[1]))


def _add_suggestion(issue: Issue, text: str) -> Issue:
    """Say which address a broken domain was perhaps meant to be."""
    if issue.code not in _MENDABLE:
        return issue
    local, _, domain = text.rpartition("@")
    for candidate in mend_domain(domain.lower()):
        answer = sanitize(f"{local}@{candidate}")
        if answer.ok:
            return replace(issue, suggestion=answer.address)
    return issue
