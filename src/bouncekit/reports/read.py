"""From a message to what it is and whom it is about: the order in which shapes are tried.

In: a parsed message. Out: a :class:`~bouncekit.model.finding.Reading`. The order is from
what states itself to what must be guessed: delivery status, feedback report, a service's
record, challenge, an answer that says so itself, a delivery status out of its place, other
reports, free-form bounce, opt-out, automatic answer, complaint without a report; else it is
no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.words import FaultKind, Kind
from bouncekit.reports.arf import read_feedback, read_returned_complaint
from bouncekit.reports.autoreply import (
    answers_for_sure,
    is_labelled,
    read_answer,
    read_challenge,
    read_opt_out,
)
from bouncekit.reports.dsn import find_fields, read_status_body
from bouncekit.reports.freeform import find_recipients, read_freeform
from bouncekit.reports.limits import (
    MAX_NARRATIVE,
    MAX_SEARCHED,
    MOST_FINDINGS,
    PACKING_DEPTH,
)
from bouncekit.reports.marks import Role, scan_marks
from bouncekit.reports.narrative import RETURNED_TYPES, ReportText, ReportWords
from bouncekit.reports.original import read_original, returned_header
from bouncekit.reports.signs import Marks, is_automatic, is_bounce, is_passed_on, is_system
from bouncekit.reports.webhooks.mailed import read_mailed
from bouncekit.wire.header import Header
from bouncekit.wire.limits import DEFAULT_LIMITS
from bouncekit.wire.message import Message, Part, parse_message
from bouncekit.wire.source import FaultLog

__all__ = ["read_message"]

_STATUS_TYPES: Final = ("message/delivery-status", "message/global-delivery-status")
_FEEDBACK_TYPE: Final = "message/feedback-report"
#: Reports that tell nothing of a failure (RFC 6522 report types).
_OTHER_REPORTS: Final = ("tlsrpt", "dmarc", "disposition-notification")
#: The number that a ticket system sets in front of every subject.
_TICKET: Final = re.compile(r"^\s*\[[^\[\]]{0,80}#\s?[\w-]{1,30}\]\s*")
#: What no delivery status hides in.
_OPAQUE: Final = ("image/", "video/", "audio/")


def read_message(message: Message, /) -> Reading:
    """Read what a message is, and what it says of each recipient.

    Args:
        message: A parsed message.

    Returns:
        The reading, with the returned mail where some of it came back.
    """
    faults = FaultLog(DEFAULT_LIMITS.faults)
    reader = _Reader(_unwrap(message, faults), faults)
    reading = reader.read()
    if len(reading.findings) > MOST_FINDINGS:
        faults.add(FaultKind.LIMIT_REACHED, f"more than {MOST_FINDINGS} recipients")
    if reading.kind is Kind.DELIVERY_REPORT and reader.text.is_cut:
        faults.add(FaultKind.LIMIT_REACHED, f"words over {MAX_NARRATIVE} characters")
    return reading._replace(findings=reading.findings[:MOST_FINDINGS], faults=faults.found())


def _unwrap(message: Message, faults: FaultLog) -> Message:
    """The report inside, where a relay packed it into a message without a word of its own."""
    inner: Message | None = message
    for _ in range(PACKING_DEPTH):
        inner = None if inner is None or _has_status(inner) else _packed(inner)
        if inner is not None and _has_status(inner):
            faults.add(FaultKind.MISPLACED_REPORT, "the report is packed into another message")
            return inner
    return message


def _has_status(message: Message) -> bool:
    return any(part.media_type in _STATUS_TYPES for part in message.parts)


def _packed(message: Message) -> Message | None:
    """The message that is all that another brings, or that has its identity."""
    parts = [part for part in message.parts if part.content.strip()]
    packed = [part for part in parts if part.media_type == "message/rfc822"]
    if len(packed) != 1 or is_passed_on(scan_marks(message.header.get("subject") or "")):
        return None
    inner = parse_message(packed[0].content)
    name = message.header.get("message-id")
    if len(parts) > 1 and (name is None or inner.header.get("message-id") != name):
        return None
    return inner


class _Reader:
    """Reads one message; it holds what several of the readings need."""

    __slots__ = ("_faults", "_found_in_subject", "_header", "_message", "text")

    def __init__(self, message: Message, faults: FaultLog) -> None:
        self._message = message
        self._faults = faults
        self._header = message.header
        self._found_in_subject: Marks | None = None
        self.text = ReportText(message)

    @property
    def _subject_marks(self) -> Marks:
        """The marks in the subject; a standard report is read without them."""
        if self._found_in_subject is None:
            subject = self._header.get("subject") or ""
            self._found_in_subject = scan_marks(_TICKET.sub("", subject))
        return self._found_in_subject

    def read(self) -> Reading:
        """Try the shapes in order."""
        status = [part for part in self._message.parts if part.media_type in _STATUS_TYPES]
        if status and self._is_own(status):
            return self._read_status(status)
        feedback = [part for part in self._message.parts if part.media_type == _FEEDBACK_TYPE]
        if feedback and self._is_own(feedback):
            return self._read_feedback(feedback)
        return read_mailed(self._message.text) or self._read_other()

    def _is_own(self, parts: list[Part]) -> bool:
        """Whether the report is the message's own, and not in a mail that a person passes on."""
        if any("multipart/report" in part.ancestors for part in parts):
            return True
        self._faults.add(FaultKind.MISPLACED_REPORT, "the report is in no multipart/report")
        return not is_passed_on(self._subject_marks)

    def _read_status(self, parts: list[Part]) -> Reading:
        bodies = [read_status_body(part.text, self._faults) for part in parts]
        found = tuple(one for body in bodies for one in body.findings)
        if not found:
            self._faults.add(FaultKind.MISSING_FIELD, "no recipient in the delivery status")
        envelope_id = next((body.envelope_id for body in bodies if body.envelope_id), None)
        return self._report(found, envelope_id)

    def _report(self, found: tuple[Finding, ...], envelope_id: str | None = None) -> Reading:
        """A delivery report; what its fields do not tell is looked for in its words."""
        returned = returned_header(self._message, self.text)
        if found:
            found = self._complete(found, returned)
        else:
            marks = scan_marks(self.text.text)
            found = read_freeform(self._header, self.text, marks, self._subject_marks, returned)
        words = ReportWords(self.text, [one.recipient for one in found])
        return Reading(
            kind=Kind.DELIVERY_REPORT,
            findings=tuple(one._replace(narrative=words) for one in found),
            original=read_original(returned, envelope_id),
        )

    def _complete(
        self, findings: tuple[Finding, ...], returned: Header | None
    ) -> tuple[Finding, ...]:
        """Look for addresses in the words where the fields have none."""
        told = {one.recipient for one in findings}
        missing = [place for place, one in enumerate(findings) if one.recipient is None]
        if not missing:
            return findings
        people = find_recipients(self._header, self.text.text, returned)
        unplaced = [one for one in people if one not in told]
        if len(unplaced) != len(missing):
            return findings
        completed = list(findings)
        for place, person in zip(missing, unplaced, strict=True):
            completed[place] = findings[place]._replace(recipient=person)
        return tuple(completed)

    def _read_feedback(self, parts: list[Part]) -> Reading:
        returned = returned_header(self._message, self.text)
        findings = tuple(
            one for part in parts for one in read_feedback(part.text, returned, self._faults)
        )
        return Reading(kind=Kind.COMPLAINT, findings=findings, original=read_original(returned))

    def _read_other(self) -> Reading:
        """Everything that carries no machine-readable report in a part of its own."""
        marks = scan_marks(self.text.text)
        challenge = read_challenge(self._header, self.text.text, marks)
        if challenge is not None and "x-failed-recipients" not in self._header:
            return Reading(kind=Kind.CHALLENGE, findings=(challenge,))
        by_system = is_system(self._header)
        if self._answers(marks, by_system=by_system):
            return self._read_answer(marks)
        if is_automatic(self._header, self._subject_marks, by_system=by_system):
            misplaced = self._find_misplaced()
            if misplaced:
                detail = "the delivery status is in a part that is not its own"
                self._faults.add(FaultKind.MISPLACED_REPORT, detail)
                return self._report(misplaced)
        kind = (self._message.param("report-type") or "").lower()
        is_other = kind in _OTHER_REPORTS and not _is_refusal(marks, kind)
        if is_other or Role.OTHER in self._subject_marks:
            return Reading(kind=Kind.NOT_A_REPORT)
        found = (self._header, self.text, marks, self._subject_marks)
        if is_bounce(*found, by_system=by_system):
            return self._report(())
        return self._read_answer(marks)

    def _answers(self, marks: Marks, *, by_system: bool) -> bool:
        """Whether a program answers for sure; what it answers, and quotes, may be a report."""
        if is_labelled(self._header, self._subject_marks.get(Role.ANSWER_LABEL, ())):
            return True
        return (
            not by_system
            and not self.text.has_returned_part
            and answers_for_sure(self._header, marks, self._subject_marks)
        )

    def _read_answer(self, marks: Marks) -> Reading:
        opt_out = read_opt_out(self._header, marks, self._subject_marks)
        if opt_out is not None:
            return Reading(kind=Kind.COMPLAINT, findings=(opt_out,))
        # A calendar answers invitations by itself (RFC 5546); nobody is away.
        scheduled = any(part.media_type == "text/calendar" for part in self._message.parts)
        answer = read_answer(self._header, marks, self._subject_marks)
        if answer is not None and not scheduled:
            return Reading(kind=Kind.AUTO_REPLY, findings=(answer,))
        if Role.COMPLAINT in self._subject_marks:
            returned = returned_header(self._message, self.text)
            if returned is not None:
                findings = read_returned_complaint(returned)
                original = read_original(returned)
                return Reading(kind=Kind.COMPLAINT, findings=findings, original=original)
        return Reading(kind=Kind.NOT_A_REPORT)

    def _find_misplaced(self) -> tuple[Finding, ...]:
        """A delivery status where no RFC puts it: in a text, in a nameless attachment."""
        for words in self._searched():
            found = _read_misplaced(words, self._faults)
            if found:
                return found
        return ()

    def _searched(self) -> Iterator[str]:
        """The texts in which a delivery status may stand."""
        if "reporting-mta" in self._header:  # somebody kept the status only
            fields = (f"{name}: {value}" for name, value in self._header.items())
            yield "\n".join((*fields, "", self._message.text))
        for part in self._message.parts:
            if part.media_type not in RETURNED_TYPES and not part.media_type.startswith(_OPAQUE):
                yield part.text
        if not self._message.parts:
            yield self._message.text


def _read_misplaced(words: str, faults: FaultLog) -> tuple[Finding, ...]:
    place = find_fields(words[:MAX_SEARCHED])
    if place is None:
        return ()
    own = FaultLog(DEFAULT_LIMITS.faults)
    if len(words) > MAX_SEARCHED:
        own.add(FaultKind.LIMIT_REACHED, f"a delivery status over {MAX_SEARCHED} characters")
    findings = read_status_body(words[place:MAX_SEARCHED], own).findings
    told = tuple(one for one in findings if one.recipient or (one.status and one.is_outcome_told))
    for fault in own.found() if told else ():
        faults.add(fault.kind, fault.detail)
    return told


def _is_refusal(marks: Marks, kind: str) -> bool:
    """Whether a disposition notification is how a mail system refuses (RFC 5429)."""
    return kind == "disposition-notification" and Role.OPENING in marks
