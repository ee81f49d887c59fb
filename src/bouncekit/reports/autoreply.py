"""Automatic answers (RFC 3834, and what people really send) and challenges.

In: a parsed message and the marks in it. Out: whether it is one, and who answers. Law: an
answer is not a bounce; "this mailbox is no longer in use" is told in its mark only.
"""

from __future__ import annotations

from typing import Final

from bouncekit.model.finding import Finding
from bouncekit.model.words import Category
from bouncekit.reports.marks import Mark, Role
from bouncekit.wire.addresses import parse_addresses
from bouncekit.wire.header import Header

__all__ = ["read_answer", "read_challenge"]

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
#: Fields of an answer to a mail (RFC 3834, section 3.1.5).
_ANSWERING: Final = ("in-reply-to", "references", "x-auto-response-suppress")
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
    sign = _answer_sign(header, marks, subject_marks)
    if sign is None:
        return None
    mark = "autoreply.mailbox_gone" if Role.GONE in marks else f"autoreply.{sign}"
    return Finding(recipient=_answerer(header), category=Category.AUTO_REPLY, mark=mark)


def read_challenge(header: Header, marks: dict[Role, list[Mark]], /) -> Finding | None:
    """Read a challenge: ``None`` where the message is none."""
    if Role.CHALLENGE not in marks or any(name in header for name in _BULK_FIELDS):
        return None
    return Finding(
        recipient=_answerer(header), category=Category.CHALLENGE_RESPONSE, mark="challenge.words"
    )


def _answer_sign(
    header: Header, marks: dict[Role, list[Mark]], subject_marks: dict[Role, list[Mark]]
) -> str | None:
    """What says that the message is an automatic answer, the surest sign first."""
    auto = (header.get("auto-submitted") or "").strip().lower()
    precedence = (header.get("precedence") or "").strip().lower()
    bulk = any(name in header for name in _BULK_FIELDS)
    labels = subject_marks.get(Role.ANSWER_LABEL, ())
    topics = (*labels, *subject_marks.get(Role.ANSWER_SUBJECT, ()))
    is_headed = any(mark.start < _LEADING for mark in topics)
    is_labelled = any(mark.start < _LEADING for mark in labels)
    is_worded = Role.ANSWER in marks
    # People write of their holidays as well; a program answers something.
    is_automatic = auto not in {"", "no"}
    is_answer = any(name in header for name in _ANSWERING)
    signs = {
        "auto_submitted": auto.startswith("auto-replied"),
        "header_field": any(name in header for name in _FIELDS),
        "precedence": precedence in _PRECEDENCES,
        "label": not bulk and is_labelled,
        "subject": not bulk and is_headed and (is_automatic or (is_worded and is_answer)),
        "words": not bulk and is_worded and (is_automatic or (bool(topics) and is_answer)),
    }
    return next((sign for sign, shows in signs.items() if shows), None)


def _answerer(header: Header) -> str | None:
    for name in ("from", "reply-to", "sender", "return-path"):
        found = parse_addresses(header.get(name) or "")
        if found:
            return found[0]
    return None
