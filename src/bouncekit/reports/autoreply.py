"""Automatic answers (RFC 3834, and what people really send) and challenges.

In: a parsed message and the marks in it. Out: whether it is one, and who answers. Law: an
answer is not a bounce; "this mailbox is no longer in use" is told in its mark only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bouncekit.model.finding import Finding
from bouncekit.model.words import Category
from bouncekit.reports.marks import Mark, Role
from bouncekit.reports.people import header_addresses, is_person, own_addresses
from bouncekit.wire.addresses import find_addresses, parse_addresses
from bouncekit.wire.header import Header
from bouncekit.wire.text import fold_space

__all__ = ["answers_for_sure", "is_labelled", "read_answer", "read_challenge", "read_opt_out"]

#: Fields by which programs say that they answer by themselves.
_FIELDS: Final = (
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply",
    "x-auto-response",
    "x-autoreply-from",
    "x-autoreply-domain",
    "x-mail-autoreply",
    "x-mail-autorespond",
    "x-vacation",
    "x-ms-exchange-generated-message-source",
)
_PRECEDENCES: Final = ("auto_reply", "auto-reply", "autoreply")
#: A label at the start of a subject may stand behind a bracket or a quote.
_LEADING: Final = 4
#: What stands behind a label of a program: nothing, or what parts it from the answered subject.
_PARTING: Final = (":", "-", "\u2013", "(", "[", "]", "re ", "\uff1a", "\u3011")
#: What a subject has in front that is answered.
_ANSWERED: Final = ("re:", "aw:", "sv:", "vs:", "antw:")
#: Fields of an answer to a mail (RFC 3834, section 3.1.5).
_ANSWERING: Final = ("in-reply-to", "references", "x-auto-response-suppress")
_NOBODY: Final[frozenset[str]] = frozenset()
#: A sign of a list or a campaign: it does not answer anybody.
_BULK_FIELDS: Final = ("list-id", "list-unsubscribe", "list-post", "x-mailing-list")


def read_answer(
    header: Header, marks: dict[Role, list[Mark]], subject_marks: dict[Role, list[Mark]], /
) -> Finding | None:
    """Read an automatic answer.

    Args:
        header: The header of the message.
        marks: The marks in its text.
        subject_marks: The marks in its subject.

    Returns:
        The finding; ``None`` where the message is no automatic answer.
    """
    signs = _answer_signs(header, marks, subject_marks)
    sign = next((sign for sign, shows in signs.items() if shows), None)
    if sign is None:
        return None
    mark = "autoreply.mailbox_gone" if Role.GONE in marks else f"autoreply.{sign}"
    return Finding(recipient=_answerer(header), category=Category.AUTO_REPLY, mark=mark)


def answers_for_sure(
    header: Header, marks: dict[Role, list[Mark]], subject_marks: dict[Role, list[Mark]], /
) -> bool:
    """Whether an answer says so itself, whatever it quotes: a ticket for a bounce is no bounce.

    Args:
        header: The header of a message that no mail system sent.
        marks: The marks in its text.
        subject_marks: The marks in its subject.
    """
    signs = _answer_signs(header, marks, subject_marks)
    is_worded = not marks.keys().isdisjoint({Role.ANSWER, Role.STATED})
    return signs["header_field"] or signs["precedence"] or (signs["auto_submitted"] and is_worded)


def is_labelled(header: Header, labels: Iterable[Mark], /) -> bool:
    """Whether the subject begins with a program's label that stands apart from the rest."""
    subject = fold_space(header.get("subject") or "")
    return any(mark.start < _LEADING and _is_parted(subject[mark.end :]) for mark in labels)


def read_challenge(header: Header, text: str, marks: dict[Role, list[Mark]], /) -> Finding | None:
    """Read a challenge: ``None`` where the message is none.

    Args:
        header: The header of the message.
        text: Its words.
        marks: The marks in them.
    """
    if Role.CHALLENGE not in marks or any(name in header for name in _BULK_FIELDS):
        return None
    return Finding(
        recipient=_challenger(header, text),
        category=Category.CHALLENGE_RESPONSE,
        mark="challenge.words",
    )


def read_opt_out(
    header: Header, marks: dict[Role, list[Mark]], subject_marks: dict[Role, list[Mark]], /
) -> Finding | None:
    """Read what a mail program sends for a user who wants no more mail (RFC 2369, section 3.2)."""
    if Role.OPT_OUT not in marks or Role.OPT_OUT not in subject_marks:
        return None
    return Finding(
        recipient=_answerer(header), category=Category.UNSUBSCRIBED, mark="opt_out.words"
    )


def _answer_signs(
    header: Header, marks: dict[Role, list[Mark]], subject_marks: dict[Role, list[Mark]]
) -> dict[str, bool]:
    """What may say that the message is an automatic answer, and whether it does."""
    auto = (header.get("auto-submitted") or "").strip().lower()
    precedence = (header.get("precedence") or "").strip().lower()
    bulk = any(name in header for name in _BULK_FIELDS)
    labels = subject_marks.get(Role.ANSWER_LABEL, ())
    topics = (*labels, *subject_marks.get(Role.ANSWER_SUBJECT, ()))
    subject = fold_space(header.get("subject") or "")
    is_headed = any(mark.start < _LEADING for mark in topics)
    # "Betriebsferien Re: Your invoice": a program set its own words before what it answers.
    is_set_before = any(
        mark.start < _LEADING and subject[mark.end :].lstrip().lower().startswith(_ANSWERED)
        for mark in topics
    )
    is_worded = Role.ANSWER in marks
    # People write of their holidays as well; a program answers something.
    is_automatic = auto not in {"", "no"}
    is_answer = any(name in header for name in _ANSWERING)
    labelled = is_labelled(header, labels) or (
        (is_automatic or is_answer) and any(mark.start < _LEADING for mark in labels)
    )
    is_stated = is_worded and Role.STATED in marks
    return {
        "auto_submitted": auto.startswith("auto-replied") and not bulk,
        "header_field": any(name in header for name in _FIELDS),
        "precedence": precedence in _PRECEDENCES,
        "label": not bulk and labelled,
        "subject": not bulk
        and is_headed
        and (is_automatic or (is_worded and (is_answer or is_set_before))),
        "stated": not bulk and is_stated and (bool(topics) or Role.FORWARDED in subject_marks),
        "words": not bulk and is_worded and (is_automatic or (bool(topics) and is_answer)),
    }


def _is_parted(rest: str) -> bool:
    """Whether a label ends the subject, or stands apart from what it answers."""
    rest = rest.lstrip().lower()
    return not rest or rest.startswith(_PARTING)


def _challenger(header: Header, text: str) -> str | None:
    """Whose mailbox is guarded: who sends, or where a service sends, whom it speaks for."""
    sender = _answerer(header)
    if sender is None or is_person(sender, _NOBODY):
        return sender
    own = own_addresses(header)
    replies = header_addresses(header, "reply-to")
    people = (*replies, *(one for one in find_addresses(text) if one.lower() not in own))
    return next((one for one in people if is_person(one, _NOBODY)), sender)


def _answerer(header: Header) -> str | None:
    for name in ("from", "reply-to", "sender", "return-path"):
        found = parse_addresses(header.get(name) or "")
        if found:
            return found[0]
    return None
