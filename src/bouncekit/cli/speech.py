"""Answers in the words of people, for tables and blocks of text.

In: deliveries and diagnoses. Out: short English phrases, or advice in a language. Law:
says nothing that is not in the answer; strangers' words come out washed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

import bouncekit
from bouncekit.cli.plain import excerpt, plain
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.event import Event
from bouncekit.model.report import Delivery, Report
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Kind, Outcome, Party, Source, Suppress

__all__ = ["PARTIES", "SUPPRESS", "Row", "find_trouble", "tell"]

PARTIES: Final[Mapping[Party, str]] = MappingProxyType(
    {
        Party.RECIPIENT: "the recipient",
        Party.RECIPIENT_POSTMASTER: "the recipient's mail provider",
        Party.SENDER: "the sender",
        Party.SENDER_POSTMASTER: "the people who run the sender's mail",
        Party.NOBODY: "nobody",
        Party.UNKNOWN: "not known",
    }
)
SUPPRESS: Final[Mapping[Suppress, str]] = MappingProxyType(
    {
        Suppress.YES: "take the address off the list",
        Suppress.NO: "keep the address on the list",
        Suppress.AFTER_REPEATS: "take the address off the list if it happens again",
    }
)
_NO_REPORT: Final = "No report on a mail that was sent."
_NO_NEWS: Final = "It does not say whether the mail arrived."
_NO_EVENT: Final = "An event that could not be read."
_NO_DELIVERY: Final = "A report that names no recipient."
_ARRIVED: Final[Mapping[Outcome | None, str]] = MappingProxyType(
    {
        Outcome.DELIVERED: "The mail arrived.",
        Outcome.RELAYED: "The mail was passed on to a system that reports no further.",
        Outcome.EXPANDED: "The mail was passed on to the members of a list.",
    }
)
#: Names of events are short; but anybody may send one.
_EVENT_WIDTH: Final = 80
#: Where words stand that somebody said; codes and the names of header fields are none.
_SPOKEN: Final = frozenset({Source.DIAGNOSTIC, Source.TEXT, Source.SUBJECT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a table shows of one delivery; washed, and an empty text where nothing is told."""

    recipient: str = ""
    #: The mail service and what it calls the event.
    event: str = ""
    outcome: str
    status: str = ""
    category: str = ""
    failure_class: str = ""
    meaning: str
    words: str = ""
    party: str = ""
    next_step: str = ""
    suppress: str = ""


def tell(
    report: Report, /, *, failures_only: bool = False, locale: str | None = None
) -> Iterator[Row]:
    """Put a report into words.

    Args:
        report: The answer to one message.
        failures_only: Leave out what did not fail and is not delayed.
        locale: The language of the reason and the next step; ``None`` is short English.

    Yields:
        A row for each delivery, or one for a message without any.
    """
    event = "" if report.event is None else _name(report.event)
    deliveries = report.failures if failures_only else report.deliveries
    for delivery in deliveries:
        row = replace(_tell_delivery(report.kind, delivery), event=event)
        yield row if locale is None else _translate(row, delivery, locale)
    if not report.deliveries and not failures_only:
        yield Row(event=event, outcome=report.kind.value, meaning=_tell_silence(report))


def _name(event: Event) -> str:
    return f"{event.provider} {excerpt(event.name or '', width=_EVENT_WIDTH)}".rstrip()


def _tell_silence(report: Report) -> str:
    """What a message or event without any delivery is."""
    if report.kind is not Kind.NOT_A_REPORT:
        return _NO_DELIVERY
    if report.event is None:
        return _NO_REPORT
    return _NO_NEWS if find_trouble(report) is None else _NO_EVENT


def find_trouble(report: Report, /) -> str | None:
    """Why an event could not be read, beside others that could: it has no name then."""
    is_named = report.event is not None and report.event.name is not None
    if report.kind is not Kind.NOT_A_REPORT or is_named or not report.faults:
        return None
    return plain(report.faults[-1].detail)


def _tell_delivery(kind: Kind, delivery: Delivery) -> Row:
    outcome = kind.value if delivery.outcome is None else delivery.outcome.value
    codes = (delivery.reply, delivery.status)
    recipient = plain(delivery.recipient or delivery.original_recipient or "")
    status = " ".join(str(code) for code in codes if code is not None)
    diagnosis = delivery.diagnosis
    if diagnosis is None:
        meaning = _ARRIVED.get(delivery.outcome, "Nothing failed.")
        return Row(recipient=recipient, outcome=outcome, status=status, meaning=meaning)
    traits = TRAITS[diagnosis.category]
    return Row(
        recipient=recipient,
        outcome=outcome,
        status=status,
        category=diagnosis.category.value,
        failure_class=diagnosis.failure_class.value,
        meaning=traits.meaning,
        words=_words(delivery, diagnosis),
        party=PARTIES[diagnosis.party],
        next_step=traits.next_step,
        suppress=diagnosis.suppress.value,
    )


def _translate(row: Row, delivery: Delivery, locale: str) -> Row:
    """The same row with the reason and the sender's steps in a language."""
    if delivery.diagnosis is None:
        return row
    context = bouncekit.AdviceContext.of(delivery)
    advice = bouncekit.advise(delivery.diagnosis, locale=locale, context=context)
    steps = " ".join(step.text for step in advice.steps)
    return replace(row, meaning=advice.explanation, next_step=steps)


def _words(delivery: Delivery, diagnosis: Diagnosis) -> str:
    """The server's words, with those in sight that the answer rests on."""
    first = diagnosis.because[0] if diagnosis.because else None
    matched = first.text if first is not None and first.source in _SPOKEN else ""
    return excerpt(delivery.diagnostic or matched, keep=matched)
