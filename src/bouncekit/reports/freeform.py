"""Bounces of mail systems that wrote no delivery status: one engine for all of them.

In: a message, its words and the marks in them (``freeform.toml``). Out: a
:class:`~bouncekit.model.finding.Finding` for each recipient. Laws: the addresses of the
bounce itself are nobody's failure; the body of the returned mail is no evidence.
"""

from __future__ import annotations

import re
from typing import Final

from bouncekit.model.finding import Finding
from bouncekit.model.words import Outcome
from bouncekit.reports.marks import Role, scan_placed_marks
from bouncekit.reports.narrative import Blocks, ReportText
from bouncekit.reports.people import (
    header_addresses,
    is_person,
    lower_all,
    may_be_person,
    narrow,
    own_addresses,
    read_line,
)
from bouncekit.reports.signs import Marks
from bouncekit.wire.addresses import find_addresses
from bouncekit.wire.header import Header

__all__ = ["find_recipients", "read_freeform"]

#: A code of a failure where a reply begins.
_CODE: Final = re.compile(
    r"(?:^|\s|<<< ?|[#:(])"
    r"(?:[45]\d\d[ -][#(]?[45]\.\d{1,3}\.\d{1,3}|[45][0-7]\d[ -]\S|#?[45]\.\d{1,3}\.\d{1,3})"
)
#: A transcript's replies to what was sent after the refusal; they tell nothing.
_AFTERMATH: Final = re.compile(r"^[ \t]*<<< (?:[23]\d\d|503)\b.*$", re.MULTILINE)
#: How other systems draw a transcript: ``Tue 2026-11-24 11:02:32: <-- 550 5.1.1 ...``.
_ARROW: Final = re.compile(r"^[^<>\n]{0,48}(<--|-->) (?=\w)", re.MULTILINE)
#: How far behind its label an address may stand.
_LABEL_REACH: Final = 24
_NOBODY: Final[frozenset[str]] = frozenset()


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
    words = _AFTERMATH.sub("", _ARROW.sub(_turn, text.text))
    people = find_recipients(header, words, returned)
    outcome = _outcome(marks, subject_marks)
    alone = len(people) == 1
    blocks = Blocks(words)
    return tuple(
        Finding(
            recipient=person,
            outcome=outcome,
            diagnostic=_diagnosis(words, blocks.find(person) if person else "", alone=alone),
        )
        for person in people or (None,)
    )


def _turn(arrow: re.Match[str]) -> str:
    return "<<< " if arrow[1] == "<--" else ">>> "


def _outcome(marks: Marks, subject_marks: Marks) -> Outcome:
    """Failed, unless the subject, or the words where it says nothing, tell otherwise."""
    if Role.DELAYED in subject_marks:
        return Outcome.DELAYED
    if Role.DELIVERED in {*subject_marks, *marks} and Role.OPENING not in marks:
        return Outcome.DELIVERED
    return Outcome.DELAYED if Role.DELAYED in marks else Outcome.FAILED


def find_recipients(header: Header, words: str, returned: Header | None, /) -> tuple[str, ...]:
    """Find the failed addresses, from the surest place that names any.

    Args:
        header: The header of the message.
        words: Its words.
        returned: The header of the returned mail.

    Returns:
        The addresses, each once; empty where none is told.
    """
    told = header_addresses(header, "x-failed-recipients")
    if told:
        return tuple(dict.fromkeys(told))
    words = narrow(words)
    own = own_addresses(header)
    senders = lower_all(header_addresses(returned, "from", "sender", "return-path"))
    begun = [one for line in words.split("\n") if (one := read_line(line))]
    labelled = _labelled(words)
    sent_to = header_addresses(returned, "to", "cc", "x-original-to")
    recipients = lower_all(sent_to)
    named = [one for one in find_addresses(words) if one.lower() not in own | senders]
    both = [one for one in named if one.lower() in recipients]
    for places, known in (
        (begun, own | senders),
        (begun, senders),
        (labelled, own | senders),
        (labelled, senders),
        (find_addresses(header.get("subject") or ""), own | senders),
        (_listed(words), _NOBODY),  # people write to themselves as well
        (both or (sent_to if len(recipients) == 1 else []), own | senders),
        (begun, _NOBODY),
    ):
        sure = [one for one in places if is_person(one, known)]
        if sure:
            return _unique(sure)
    desks = [one for one in (*begun, *labelled) if may_be_person(one, own | senders)]
    people = both or [one for one in named if is_person(one, own)][:1] or desks
    # Of several to whom it was sent, nothing tells which one failed.
    return _unique(people or (sent_to if len(recipients) == 1 else []))


def _unique(addresses: list[str]) -> tuple[str, ...]:
    return tuple({one.lower(): one for one in reversed(addresses)}.values())[::-1]


def _listed(words: str) -> list[str]:
    """The addresses that stand in a list: in brackets, in front of a colon, or alone."""
    found: list[str] = []
    for line in words.split("\n"):
        address = read_line(line)
        if address is not None:
            rest = line.partition(address)[2].strip()
            if not rest or rest.startswith((":", ">", ")")):
                found.append(address)
    return found


def _labelled(words: str) -> list[str]:
    """The addresses that stand right behind a label for the recipient."""
    found: list[str] = []
    for mark in scan_placed_marks(words).get(Role.RECIPIENT, ()):
        rest = words[mark.end : mark.end + 320]
        near = rest.lstrip(" \t\n:;,.-=>'\"(<[")
        if len(rest) - len(near) > _LABEL_REACH:
            continue
        first = near.replace("<", " ").split(None, 1)
        found.extend(find_addresses(first[0]) if first else ())
    return found


def _diagnosis(words: str, block: str, *, alone: bool) -> str | None:
    """What is said of one recipient: the words beside the address, or where the code stands."""
    if _CODE.search(block) or not alone:
        return block or None
    code = _CODE.search(words)
    if code is not None:
        start = words.rfind("\n\n", 0, code.start()) + 2 if "\n\n" in words[: code.start()] else 0
        end = words.find("\n\n", code.end())
        return words[start : end if end >= 0 else len(words)].strip()
    return block or None
