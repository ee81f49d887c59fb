"""Whether a message that is no standard report is a bounce all the same.

In: the header, the words and the marks in them (``freeform.toml``). Out: yes or no. Law: a
person who writes about a bounce sends none, and neither does who fishes for a click.
"""

from __future__ import annotations

from bouncekit.reports.marks import Mark, Role, scan_marks
from bouncekit.reports.narrative import ReportText
from bouncekit.reports.people import is_person, own_addresses, read_line
from bouncekit.wire.addresses import find_addresses
from bouncekit.wire.header import Header

__all__ = ["Marks", "is_bounce", "is_passed_on"]

Marks = dict[Role, list[Mark]]

#: Roles that tell what happened to a mail.
_EVENTS = frozenset({Role.DELAYED, Role.DELIVERED})


def is_bounce(header: Header, text: ReportText, marks: Marks, subject_marks: Marks, /) -> bool:
    """Whether a mail system speaks, and says that a mail failed, is delayed or arrived.

    Args:
        header: The header of the message; without fields where somebody kept only the text.
        text: Its words.
        marks: The marks in its words.
        subject_marks: The marks in its subject.

    Returns:
        True for a bounce.
    """
    if "x-failed-recipients" in header:
        return True
    says = not marks.keys().isdisjoint({Role.OPENING, *_EVENTS})
    if not header:
        return says
    if _is_system(header):
        named = says or not subject_marks.keys().isdisjoint({Role.SUBJECT, *_EVENTS})
        returned = text.has_returned_part and _begins_with_address(text.text)
        return returned or (named and not _is_lure(header, text, marks))
    subject = not subject_marks.keys().isdisjoint({Role.SUBJECT, *_EVENTS})
    if is_passed_on(subject_marks) or not (says and subject) or _is_lure(header, text, marks):
        return False
    return text.has_returned_part or _is_automatic(header, text)


def is_passed_on(subject_marks: Marks, /) -> bool:
    """Whether the subject says that a person answers it or passes it on: ``Fwd:``."""
    return any(mark.start == 0 for mark in subject_marks.get(Role.FORWARDED, ()))


def _is_system(header: Header) -> bool:
    """Whether a mail system speaks: by the words in From, or because nobody does."""
    sender = header.get("from")
    if sender is not None and (not sender.strip() or sender.strip().endswith("<>")):
        return True
    return Role.FROM in scan_marks((sender or "").replace("@", " @ ").replace(".", " "))


def _is_automatic(header: Header, text: ReportText) -> bool:
    """Whether no person sent it, as far as the header tells."""
    if any(name in header for name in ("list-id", "list-unsubscribe")):
        return False
    path = (header.get("return-path") or "?").strip()
    auto = (header.get("auto-submitted") or "no").strip().lower()
    answers = "in-reply-to" in header
    return path == "<>" or auto != "no" or bool(text.returned.strip()) or not answers


def _begins_with_address(words: str) -> bool:
    return any(read_line(line) for line in words.split("\n"))


def _is_lure(header: Header, text: ReportText, marks: Marks) -> bool:
    """Whether it asks its reader for something, and names nobody else: phishing, a shop."""
    if Role.LURE not in marks or text.returned.strip():
        return False
    own = own_addresses(header)
    return not any(is_person(one, own) for one in find_addresses(text.text))
