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
from email_validator import EmailNotValidError, validate_email

from bouncekit.address.characters import FFFD
from bouncekit.address.domain import check_domain, to_ascii, trim_domain
from bouncekit.address.draft import Draft
from bouncekit.address.envelope import AT_SIGNS, QUOTED, open_envelope
from bouncekit.address.local import check_local, find_normal_form, find_repairs
from bouncekit.address.refusal import Refusal, require_text
from bouncekit.address.scripts import is_mixed, to_latin
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

#: An address has 254 octets at most (RFC 5321, section 4.5.3.1.3, less the brackets).
_LONGEST: Final = 254
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
_DAMAGED: Final = regex.compile(rf"[{FFFD}\p{{Cs}}]")
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
    if clean is not None and len(text) <= _LONGEST:
        local, domain = clean.groups()
        if len(local) <= _LONGEST_LOCAL:
            return _tell_clean(text, local, domain, roles=roles)
    if len(text) > _LONGEST_INPUT:
        message = f"{len(text)} characters, more than any address has"
        return _refuse(Draft(text), Refusal(IssueCode.INPUT_TOO_LONG, message).issue)
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
        issues = (_tell_typing_error(local, domain, meant, len(local) + 1),)
    if roles and local.lower() in ROLES:
        issues = (*issues, _tell_role(local, 0))
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
        _refuse_damage(text)
        name = open_envelope(bare)
    except Refusal as refusal:
        return _refuse(Draft(text), refusal.issue)
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
        _refuse_length(draft, at, ascii_domain)
        _ask_library(draft, at, test_environment=test_environment)
    except Refusal as refusal:
        return _refuse(bare, _add_suggestion(refusal.issue, bare.text), name)
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
        issues=tuple(_find_remarks(draft, at, roles=roles)),
        display_name=_clean_name(name),
    )


def _needs_confirmation(changes: tuple[Change, ...]) -> bool:
    return any(change.safety is Safety.REPAIR for change in changes)


def _clean_name(name: str | None) -> str | None:
    """A name goes into a header field."""
    return None if name is None else sanitize_text(name, kind=TextKind.HEADER).text or None


def _refuse(draft: Draft, issue: Issue, name: str | None = None) -> SanitizedAddress:
    changes = draft.changes()
    return SanitizedAddress(
        original=draft.original,
        address=draft.text,
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


def _refuse_damage(text: str) -> None:
    """What was lost before the text came here cannot be brought back."""
    found = _DAMAGED.search(text)
    if found is None:
        return
    if found[0] == FFFD:
        message = "U+FFFD: a character was lost when the text was decoded"
        raise Refusal(IssueCode.REPLACEMENT_CHARACTER, message, found.start())
    message = f"U+{ord(found[0]):04X} is half a character (a lone surrogate)"
    raise Refusal(IssueCode.SURROGATE, message, found.start())


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


def _refuse_length(draft: Draft, at: int, ascii_domain: str) -> None:
    """In both forms: a server may be asked with either (RFC 6531, section 3.3)."""
    local = len(draft.text[:at].encode("utf-8"))
    domain = max(len(draft.text[at + 1 :].encode("utf-8")), len(ascii_domain))
    octets = local + 1 + domain
    if octets > _LONGEST:
        message = f"the address has {octets} octets; at most {_LONGEST} are allowed"
        raise Refusal(IssueCode.ADDRESS_TOO_LONG, message, draft.place(0))


def _ask_library(draft: Draft, at: int, *, test_environment: bool) -> None:
    """email-validator has the last word, with the options that the docs name."""
    problem = _validate(draft.text, test_environment=test_environment)
    if problem is None:
        return
    domain = _validate(f"x@{draft.text[at + 1 :]}", test_environment=test_environment)
    code, place = (IssueCode.BAD_LOCAL, 0) if domain is None else (IssueCode.BAD_DOMAIN, at + 1)
    raise Refusal(code, problem, draft.place(place))


def _validate(address: str, *, test_environment: bool) -> str | None:
    try:
        validate_email(  # every option is said: the defaults can be set from anywhere
            address,
            allow_smtputf8=True,
            allow_empty_local=False,
            allow_quoted_local=True,
            allow_domain_literal=False,
            allow_display_name=False,
            check_deliverability=False,
            test_environment=test_environment,
            globally_deliverable=True,
        )
    except EmailNotValidError as error:
        return str(error)
    return None


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


def _find_remarks(draft: Draft, at: int, *, roles: bool) -> Iterator[Issue]:
    """What may be meant as it is."""
    local, domain = draft.text[:at], draft.text[at + 1 :]
    labels = domain.split(".")
    latin_local = to_latin(local, beside=domain)
    latin_labels = [to_latin(label, beside=labels[-1]) for label in labels]
    latin_domain = ".".join(map(_or_else, latin_labels, labels))
    meant = suggest_domain(latin_domain)
    suggestion = None
    if latin_local is not None or latin_domain != domain:
        answer = sanitize(f"{latin_local or local}@{meant or latin_domain}")
        suggestion = answer.address if answer.ok else None
        place = 0 if latin_local is not None else at + 1
        message = "letters of another script that look like Latin ones"
        yield Issue(
            code=IssueCode.HOMOGLYPH,
            message=message,
            index=draft.place(_find_strange(draft.text, place)),
            suggestion=suggestion,
        )
    elif meant is not None:
        yield _tell_typing_error(local, domain, meant, draft.place(at + 1))
    if is_mixed(local) or any(map(is_mixed, labels)):
        place = 0 if is_mixed(local) else at + 1
        message = "scripts that no language mixes"
        index = draft.place(_find_strange(draft.text, place))
        yield Issue(
            code=IssueCode.MIXED_SCRIPTS, message=message, index=index, suggestion=suggestion
        )
    if roles and local.lower() in ROLES:
        yield _tell_role(local, draft.place(0))


def _or_else(first: str | None, second: str) -> str:
    return second if first is None else first


def _find_strange(text: str, start: int) -> int:
    """The first character from a place that is not ASCII; one is there."""
    return next(index for index in range(start, len(text)) if not text[index].isascii())


def _tell_typing_error(local: str, domain: str, meant: str, index: int) -> Issue:
    return Issue(
        code=IssueCode.TYPING_ERROR,
        message=f"{domain} is perhaps {meant}",
        index=index,
        suggestion=f"{local}@{meant}",
    )


def _tell_role(local: str, index: int) -> Issue:
    message = f"{local} is a role, not a person"
    return Issue(code=IssueCode.ROLE_ADDRESS, message=message, index=index)
