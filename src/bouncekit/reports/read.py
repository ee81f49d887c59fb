"""From a message to what it is and whom it is about: the order in which shapes are tried.

In: a parsed message. Out: a :class:`~bouncekit.model.finding.Reading` and the returned
mail. The order is from what states itself to what must be guessed: delivery status,
feedback report, disposition notification, free-form bounce, challenge, automatic answer,
complaint without a report; else it is no report.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Original
from bouncekit.model.words import Kind
from bouncekit.reports.arf import read_feedback, read_returned_complaint
from bouncekit.reports.autoreply import read_answer, read_challenge
from bouncekit.reports.dsn import find_fields, read_status_body
from bouncekit.reports.freeform import read_freeform
from bouncekit.reports.marks import Role, scan_marks
from bouncekit.reports.narrative import MAX_NARRATIVE, ReportText
from bouncekit.reports.original import read_original, returned_header
from bouncekit.reports.signs import Marks, is_bounce, is_passed_on
from bouncekit.wire.header import Header
from bouncekit.wire.message import Message, Part, parse_message

__all__ = ["read_message"]

_STATUS_TYPES: Final = ("message/delivery-status", "message/global-delivery-status")
#: How deep a report may be packed.
_DEPTH: Final = 3
#: Reports that tell nothing of a failure (RFC 6522 report types).
_OTHER_REPORTS: Final = ("tlsrpt", "dmarc", "disposition-notification")


def read_message(message: Message, /) -> tuple[Reading, Original | None]:
    """Read what a message is, and what it says of each recipient.

    Args:
        message: A parsed message.

    Returns:
        The reading, and the returned mail where some of it came back.
    """
    message = _unwrap(message)
    text = ReportText(message)
    status = [part for part in message.parts if part.media_type in _STATUS_TYPES]
    if status:
        return _read_status(message, status, text)
    feedback = [part for part in message.parts if part.media_type == "message/feedback-report"]
    if feedback:
        returned = returned_header(message, text)
        findings = tuple(one for part in feedback for one in read_feedback(part.text, returned))
        return Reading(kind=Kind.COMPLAINT, findings=findings), read_original(returned)
    return _read_other(message, text)


def _unwrap(message: Message) -> Message:
    """A report that a relay packed into a message without a word of its own."""
    for _ in range(_DEPTH):
        parts = [part for part in message.parts if part.content.strip()]
        if len(parts) != 1 or parts[0].media_type != "message/rfc822":
            break
        inner = parse_message(parts[0].content)
        if not any(part.media_type in _STATUS_TYPES for part in inner.parts):
            break
        message = inner
    return message


def _read_status(
    message: Message, parts: list[Part], text: ReportText
) -> tuple[Reading, Original | None]:
    returned = returned_header(message, text)
    found = tuple(one for part in parts for one in read_status_body(part.text, text))
    if not found:
        found = _read_words(message.header, text, returned)
    text.share(one.recipient for one in found)
    findings = tuple(_complete(one, message.header, text, returned) for one in found)
    return Reading(kind=Kind.DELIVERY_REPORT, findings=findings), read_original(returned)


def _read_words(header: Header, text: ReportText, returned: Header | None) -> tuple[Finding, ...]:
    subject_marks = scan_marks(header.get("subject") or "")
    return read_freeform(header, text, scan_marks(text.text), subject_marks, returned)


def _complete(
    finding: Finding, header: Header, text: ReportText, returned: Header | None
) -> Finding:
    """Look for the address in the words where the fields have none."""
    if finding.recipient is not None:
        return finding
    words = _read_words(header, text, returned)
    text.share(())
    if len(words) != 1:
        return finding
    return replace(finding, recipient=words[0].recipient)


def _read_other(message: Message, text: ReportText) -> tuple[Reading, Original | None]:
    """Everything that carries no machine-readable report in its own part."""
    header = message.header
    kind = (message.param("report-type") or "").lower()
    subject_marks = scan_marks(header.get("subject") or "")
    misplaced = _misplaced(message, text)
    if misplaced and not is_passed_on(subject_marks):
        returned = returned_header(message, text)
        text.share(one.recipient for one in misplaced)
        found = tuple(_complete(one, header, text, returned) for one in misplaced)
        return Reading(kind=Kind.DELIVERY_REPORT, findings=found), read_original(returned)
    marks = scan_marks(text.text)
    if kind in _OTHER_REPORTS and not _is_refusal(marks, kind):
        return Reading(kind=Kind.NOT_A_REPORT), None
    answers = any(mark.start == 0 for mark in subject_marks.get(Role.ANSWER_SUBJECT, ()))
    if not answers and is_bounce(header, text, marks, subject_marks):
        returned = returned_header(message, text)
        findings = read_freeform(header, text, marks, subject_marks, returned)
        return Reading(kind=Kind.DELIVERY_REPORT, findings=findings), read_original(returned)
    return _read_answer(message, text, marks, subject_marks)


def _read_answer(
    message: Message, text: ReportText, marks: Marks, subject_marks: Marks
) -> tuple[Reading, Original | None]:
    header = message.header
    challenge = read_challenge(header, marks)
    if challenge is not None:
        return Reading(kind=Kind.CHALLENGE, findings=(challenge,)), None
    # A calendar answers invitations by itself (RFC 5546); nobody is away.
    scheduled = any(part.media_type == "text/calendar" for part in message.parts)
    answer = read_answer(header, marks, subject_marks)
    if answer is not None and not scheduled:
        return Reading(kind=Kind.AUTO_REPLY, findings=(answer,)), None
    if Role.COMPLAINT in subject_marks:
        returned = returned_header(message, text)
        if returned is not None:
            findings = read_returned_complaint(returned)
            return Reading(kind=Kind.COMPLAINT, findings=findings), read_original(returned)
    return Reading(kind=Kind.NOT_A_REPORT), None


def _misplaced(message: Message, text: ReportText) -> tuple[Finding, ...]:
    """A delivery status that stands where no RFC puts it: in a text, in a nameless attachment."""
    for part in message.parts:
        if part.media_type.startswith(("image/", "video/", "audio/", "message/rfc822")):
            continue
        found = _read_misplaced(part.text[: 4 * MAX_NARRATIVE], text)
        if found:
            return found
    return () if message.parts else _read_misplaced(message.text[: 4 * MAX_NARRATIVE], text)


def _read_misplaced(words: str, text: ReportText) -> tuple[Finding, ...]:
    place = find_fields(words)
    if place is None:
        return ()
    found = read_status_body(words[place:], text)
    return tuple(one for one in found if one.recipient or one.status)


def _is_refusal(marks: Marks, kind: str) -> bool:
    """Whether a disposition notification is how a mail system refuses (RFC 5429)."""
    return kind == "disposition-notification" and Role.OPENING in marks
