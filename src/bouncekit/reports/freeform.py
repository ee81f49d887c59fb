"""Bounces of mail systems that wrote no delivery status: one engine for all of them.

In: a message, its words and the marks in them (``freeform.toml``). Out: whether it is a
bounce, and a :class:`~bouncekit.model.finding.Finding` for each recipient. Laws: the
addresses of the bounce itself are nobody's failure; the body of the returned mail is no
evidence; a person who writes about a bounce sends none.
"""

from __future__ import annotations

import re
from typing import Final

from bouncekit.model.finding import Finding
from bouncekit.model.words import Outcome
from bouncekit.phrases.folding import fold_case
from bouncekit.reports.marks import Mark, Role, scan_marks, scan_placed_marks
from bouncekit.reports.narrative import ReportText, find_block
from bouncekit.wire.addresses import find_addresses, is_address, parse_addresses
from bouncekit.wire.header import Header

__all__ = ["is_bounce", "read_freeform"]

Marks = dict[Role, list[Mark]]

#: A line that is an address, or begins with one behind bullets.
_BULLETS: Final = " \t>*-=|#_+.:;,<[(\"'•·"
_CODED_LINE: Final = re.compile(
    r"^\s*[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}\s)?\s*<?([^\s<>]+@[^\s<>]+?)>?\.\.\."
)
#: An address inside an X.400 or a directory name: ``dda:SMTP=a@example.com;``.
_GATEWAY: Final = re.compile(r"(?:smtp|rfc-?822)=([^\s;/,=]+@[^\s;/,=]+)", re.IGNORECASE)
_CODE: Final = re.compile(
    r"(?:^|\s|<<< ?|[#:(])(?:[45]\d\d[ -][#(]?[45]\.\d{1,3}\.\d{1,3}|[45][0-7]\d[ -]\S|#?[45]\.\d{1,3}\.\d{1,3})"
)
#: A transcript's replies to what was sent after the refusal; they tell nothing.
_AFTERMATH: Final = re.compile(r"^[ \t]*<<< (?:[23]\d\d|503)\b.*$", re.MULTILINE)
_SERVICE_NAMES: Final = (
    "postmaster", "mailer-daemon", "mailerdaemon", "abuse", "support", "helpdesk", "hostmaster", "admin", "noreply", "no-reply", "info", "security", "webmaster", "root", "help", "service", "delist", "removeme",
)  # fmt: skip
_NOBODY: Final[frozenset[str]] = frozenset()
_OWN_FIELDS: Final = ("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to")


def is_bounce(header: Header, text: ReportText, marks: Marks, subject_marks: Marks, /) -> bool:
    """Whether a message that is no standard report is a bounce all the same.

    Args:
        header: The header of the message.
        text: Its words.
        marks: The marks in its words.
        subject_marks: The marks in its subject.

    Returns:
        True where a mail system speaks, and says that a mail failed or is delayed.
    """
    if "x-failed-recipients" in header:
        return True
    system = _is_system(header)
    if _at_start(subject_marks, Role.FORWARDED) and not system:
        return False
    says = any(role in marks for role in (Role.OPENING, Role.DELAYED, Role.DELIVERED))
    if not header.names():
        return says
    subject = any(role in subject_marks for role in (Role.SUBJECT, Role.DELAYED, Role.DELIVERED))
    if system and text.has_returned_part and _begins_with_address(text.text):
        return True
    if not (says or subject) or _is_lure(header, text, marks):
        return False
    if system:
        return True
    if not (says and subject):
        return False
    if text.has_returned_part:
        return True
    if any(name in header for name in ("list-id", "list-unsubscribe")):
        return False
    path = (header.get("return-path") or "?").strip()
    automatic = (header.get("auto-submitted") or "no").strip().lower() != "no"
    return path == "<>" or automatic or bool(text.returned.strip()) or "in-reply-to" not in header


def read_freeform(
    header: Header, text: ReportText, marks: Marks, subject_marks: Marks, returned: Header | None, /
) -> tuple[Finding, ...]:
    """Read the recipients of a bounce, and what is said of each.

    Args:
        header: The header of the message.
        text: Its words.
        marks: The marks in its words.
        subject_marks: The marks in its subject.
        returned: The header of the returned mail.

    Returns:
        A finding for each recipient; one without an address where none is told.
    """
    words = _AFTERMATH.sub("", text.text)
    people = _recipients(header, words, returned)
    outcome = _outcome(marks, subject_marks)
    text.share(len(people))
    alone = len(people) == 1
    return tuple(
        Finding(
            recipient=person,
            original_recipient=None,
            outcome=outcome,
            diagnostic=_diagnosis(words, person, alone=alone),
            narrative=text,
        )
        for person in people or (None,)
    )


def _is_system(header: Header) -> bool:
    """Whether a mail system speaks: by the words in From, or because nobody does."""
    sender = header.get("from")
    if sender is not None and (not sender.strip() or sender.strip().endswith("<>")):
        return True
    return Role.FROM in scan_marks((sender or "").replace("@", " @ ").replace(".", " "))


def _at_start(marks: Marks, role: Role) -> bool:
    return any(mark.start == 0 for mark in marks.get(role, ()))


def _is_lure(header: Header, text: ReportText, marks: Marks) -> bool:
    """Whether it asks its reader for something, and brings nothing back: phishing, a shop."""
    if Role.LURE not in marks or text.returned.strip():
        return False
    own = _own_addresses(header)
    return not any(_is_person(one, own) for one in find_addresses(text.text))


def _begins_with_address(words: str) -> bool:
    return any(_line_address(line) for line in words.split("\n"))


def _outcome(marks: Marks, subject_marks: Marks) -> Outcome:
    def told(role: Role) -> bool:
        return role in subject_marks or role in marks

    if Role.SUBJECT in subject_marks and not {Role.DELAYED, Role.DELIVERED} & subject_marks.keys():
        failed = True
    else:
        failed = False
    if told(Role.DELIVERED) and not failed and Role.OPENING not in marks:
        return Outcome.DELIVERED
    if Role.DELAYED in subject_marks:
        return Outcome.DELAYED
    if Role.DELAYED in marks and not _gave_up(marks):
        return Outcome.DELAYED
    return Outcome.FAILED


def _gave_up(marks: Marks) -> bool:
    return False


def _own_addresses(header: Header) -> frozenset[str]:
    """The addresses that the bounce itself is sent from and to."""
    found = [
        address
        for name in (*_OWN_FIELDS, "from", "return-path", "reply-to")
        for value in header.get_all(name)
        for address in parse_addresses(value)
    ]
    return frozenset(address.lower() for address in found)


def _is_person(address: str, own: frozenset[str]) -> bool:
    local = address.lower().partition("@")[0]
    return address.lower() not in own and local not in _SERVICE_NAMES


def _recipients(header: Header, words: str, returned: Header | None) -> tuple[str, ...]:
    """The failed addresses, from the surest place that names any."""
    told = [
        address
        for value in header.get_all("x-failed-recipients")
        for address in parse_addresses(value)
    ]
    if told:
        return tuple(dict.fromkeys(told))
    own = _own_addresses(header)
    senders = frozenset(_returned_addresses(returned, "from", "sender", "return-path"))
    begun = [one for line in words.split("\n") if (one := _line_address(line))]
    labelled = _labelled(words)
    for places, known in (
        (begun, own | senders),
        (begun, senders),
        (labelled, own | senders),
        (labelled, senders),
        (begun, _NOBODY),
    ):
        sure = [one for one in places if _is_person(one, known)]
        if sure:
            return _unique(sure)
    sent_to = frozenset(_returned_addresses(returned, "to", "cc", "x-original-to"))
    named = [one for one in find_addresses(words) if one.lower() not in own | senders]
    both = [one for one in named if one.lower() in sent_to]
    people = both or [one for one in named if _is_person(one, own)][:1]
    if people:
        return _unique(people)
    return tuple(one for one in sent_to)[:1]


def _unique(addresses: list[str]) -> tuple[str, ...]:
    return tuple({one.lower(): one for one in reversed(addresses)}.values())[::-1]


def _returned_addresses(returned: Header | None, *names: str) -> list[str]:
    if returned is None:
        return []
    return [
        address.lower()
        for name in names
        for value in returned.get_all(name)
        for address in parse_addresses(value)
    ]


def _line_address(line: str) -> str | None:
    """The address that a line begins with, behind bullets or a code."""
    if "@" not in line:
        return None
    coded = _CODED_LINE.match(line) or _GATEWAY.search(line)
    if coded is not None:
        return coded[1]
    start = line.strip(_BULLETS)
    words = start.replace("<", " ").replace(">", " ").split()
    first = words[0].strip("\"'(),:;[]") if words else ""
    if is_address(first):
        return first
    return None


def _labelled(words: str) -> list[str]:
    """The addresses that stand right behind a label for the recipient."""
    found = []
    for mark in scan_placed_marks(words).get(Role.RECIPIENT, ()):
        rest = words[mark.end : mark.end + 320]
        near = rest.lstrip(" \t\n:;,.-=>'\"(<[")
        if len(rest) - len(near) > 24:  # noqa: PLR2004 - no label of that
            continue
        first = near.replace("<", " ").split(None, 1)
        found.extend(find_addresses(first[0]) if first else ())
    return found


def _diagnosis(words: str, person: str | None, *, alone: bool) -> str | None:
    """What is said of one recipient: the words beside the address, and where the code stands."""
    block = find_block(words, person) if person else ""
    if _CODE.search(block) or not alone:
        return block or None
    code = _CODE.search(words)
    if code is not None:
        start = words.rfind("\n\n", 0, code.start()) + 2 if "\n\n" in words[: code.start()] else 0
        end = words.find("\n\n", code.end())
        return words[start : end if end >= 0 else len(words)].strip()
    return block or None
