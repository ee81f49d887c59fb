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

__all__ = ["Marks", "is_automatic", "is_bounce", "is_passed_on", "is_system"]

Marks = dict[Role, list[Mark]]

#: Roles that tell what happened to a mail.
_EVENTS = frozenset({Role.DELAYED, Role.DELIVERED})


def is_bounce(
    header: Header, text: ReportText, marks: Marks, subject_marks: Marks, /, *, by_system: bool
) -> bool:
    """Whether a mail system speaks, and says that a mail failed, is delayed or arrived.

    Args:
        header: The header of the message; without fields where somebody kept only the text.
        text: Its words.
        marks: The marks in its words.
        subject_marks: The marks in its subject.
        by_system: What :func:`is_system` says of the header.

    Returns:
        True for a bounce.
    """
    if "x-failed-recipients" in header:
        return True
    says = not marks.keys().isdisjoint({Role.OPENING, *_EVENTS})
    if not header:
        return says
    if by_system:
        named = says or not subject_marks.keys().isdisjoint({Role.SUBJECT, *_EVENTS})
        returned = text.has_returned_part and _begins_with_address(text.text)
        return returned or (named and not _is_lure(header, text, marks))
    subject = not subject_marks.keys().isdisjoint({Role.SUBJECT, *_EVENTS})
    if is_passed_on(subject_marks) or not says or _is_lure(header, text, marks):
        return False
    if not subject:
        # RFC 5321, section 4.5.5: a notification has no return path.
        return _has_no_path(header) and text.has_returned_part
    return text.has_returned_part or _is_notice(header, text)


def is_automatic(header: Header, subject_marks: Marks, /, *, by_system: bool) -> bool:
    """Whether no person sent a message, as far as its header and its subject tell.

    Args:
        header: The header of the message.
        subject_marks: The marks in its subject.
        by_system: What :func:`is_system` says of the header.

    Returns:
        True where a program speaks, or where there is no header of a mail.
    """
    if not header or "reporting-mta" in header:
        return True
    if is_passed_on(subject_marks):
        return False
    if by_system or _has_no_path(header) or _says_automatic(header):
        return True
    is_reply = any(name in header for name in ("in-reply-to", "list-id", "list-unsubscribe"))
    return not is_reply and not subject_marks.keys().isdisjoint({Role.SUBJECT, *_EVENTS})


def is_passed_on(subject_marks: Marks, /) -> bool:
    """Whether the subject says that a person answers it or passes it on: ``Fwd:``."""
    return any(mark.start == 0 for mark in subject_marks.get(Role.FORWARDED, ()))


def is_system(header: Header, /) -> bool:
    """Whether a mail system speaks: by the words in From, or because nobody does."""
    sender = header.get("from")
    if sender is not None and (not sender.strip() or sender.strip().endswith("<>")):
        return True
    return Role.FROM in scan_marks((sender or "").replace("@", " @ ").replace(".", " "))


def _has_no_path(header: Header) -> bool:
    return (header.get("return-path") or "?").strip() == "<>"


def _says_automatic(header: Header) -> bool:
    """RFC 3834, section 5."""
    return (header.get("auto-submitted") or "no").strip().lower() != "no"


def _is_notice(header: Header, text: ReportText) -> bool:
    """Whether a program sent it, as far as the header and the returned mail tell."""
    if any(name in header for name in ("list-id", "list-unsubscribe")):
        return False
    return _has_no_path(header) or _says_automatic(header) or bool(text.returned.strip())


def _begins_with_address(words: str) -> bool:
    return any(read_line(line) for line in words.split("\n"))


def _is_lure(header: Header, text: ReportText, marks: Marks) -> bool:
    """Whether it asks its reader for something, and names nobody else: phishing, a shop."""
    if Role.LURE not in marks or text.returned.strip():
        return False
    own = own_addresses(header)
    return not any(is_person(one, own) for one in find_addresses(text.text))
