from __future__ import annotations

from dataclasses import replace

import pytest

from bouncekit.cli.speech import PARTIES, SUPPRESS, Row, find_trouble, tell
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.event import Event
from bouncekit.model.report import Delivery, Fault, Report
from bouncekit.model.words import (
    Category,
    FaultKind,
    Kind,
    Outcome,
    Party,
    Source,
    Suppress,
)


def test_every_word_has_its_phrase() -> None:
    assert set(PARTIES) == set(Party)
    assert set(SUPPRESS) == set(Suppress)


def test_a_failure_is_told_in_full(full_report: Report) -> None:
    row, arrived = tell(full_report)
    assert row == Row(
        recipient="jane@example.com",
        outcome="failed",
        status="452 4.2.2",
        category="mailbox_full",
        failure_class="soft_bounce",
        meaning="The recipient's own mailbox or storage is full.",
        words="452 4.2.2 over quota",
        party="the recipient",
        next_step="Tell the recipient that the mailbox is full, and send again later.",
        suppress="after_repeats",
    )
    assert arrived == Row(
        recipient="joe@example.com", outcome="delivered", meaning="The mail arrived."
    )


def test_failures_only_leaves_out_the_rest(full_report: Report) -> None:
    assert [row.outcome for row in tell(full_report, failures_only=True)] == ["failed"]
    assert list(tell(Report(kind=Kind.NOT_A_REPORT), failures_only=True)) == []


@pytest.mark.parametrize(
    ("kind", "meaning"),
    [
        (Kind.NOT_A_REPORT, "No report on a mail that was sent."),
        (Kind.DELIVERY_REPORT, "A report that names no recipient."),
    ],
)
def test_a_message_without_deliveries_has_a_row(kind: Kind, meaning: str) -> None:
    assert list(tell(Report(kind=kind))) == [Row(outcome=kind.value, meaning=meaning)]


def test_without_a_reply_the_matched_words_are_shown(diagnosis: Diagnosis) -> None:
    delivery = Delivery(recipient=None, original_recipient="j@example.com", diagnosis=diagnosis)
    (row,) = tell(Report(kind=Kind.COMPLAINT, deliveries=(delivery,)))
    assert (row.recipient, row.outcome, row.words) == ("j@example.com", "complaint", "over quota")


def test_the_name_of_a_field_is_nobodys_words(diagnosis: Diagnosis, evidence: Evidence) -> None:
    header = replace(evidence, source=Source.HEADER, text="auto-submitted")
    delivery = Delivery(recipient=None, diagnosis=replace(diagnosis, because=(header,)))
    (row,) = tell(Report(kind=Kind.AUTO_REPLY, deliveries=(delivery,)))
    assert row.words == ""


def test_without_evidence_there_are_no_words(diagnosis: Diagnosis) -> None:
    unknown = replace(diagnosis, category=Category.UNKNOWN, because=())
    delivery = Delivery(recipient=None, outcome=Outcome.FAILED, diagnosis=unknown)
    (row,) = tell(Report(kind=Kind.DELIVERY_REPORT, deliveries=(delivery,)))
    assert (row.recipient, row.status, row.words) == ("", "", "")


def test_what_nobody_said_failed_is_told_so() -> None:
    report = Report(kind=Kind.AUTO_REPLY, deliveries=(Delivery(recipient="a@example.com"),))
    (row,) = tell(report)
    assert (row.outcome, row.meaning) == ("auto_reply", "Nothing failed.")


def test_the_reason_and_the_steps_come_in_a_language(full_report: Report) -> None:
    row, arrived = tell(full_report, locale="da")
    assert row.meaning == "Modtagerens indbakke er fuld, så der var ikke plads til mailen."
    assert row.next_step == (
        "Bed modtageren om at rydde op i sin indbakke. Send mailen igen senere."
    )
    assert arrived.meaning == "The mail arrived."


FAULT = Fault(kind=FaultKind.BAD_FIELD, detail="sendgrid: [1]:\x1b[2J expected an event")


def make_event(name: str | None) -> Event:
    return Event(provider="sendgrid", name=name, key="sendgrid:1")


def test_an_event_has_its_name_in_each_row(full_report: Report) -> None:
    rows = list(tell(replace(full_report, event=make_event("bounce"))))
    assert [row.event for row in rows] == ["sendgrid bounce", "sendgrid bounce"]


def test_the_name_of_an_event_is_washed_and_short() -> None:
    (row,) = tell(Report(kind=Kind.NOT_A_REPORT, event=make_event("\x1b[2J" + "x" * 500)))
    assert row.event.startswith("sendgrid [2Jxxx")
    assert row.event.endswith("x…")
    assert len(row.event) <= 90


@pytest.mark.parametrize(
    ("name", "faults", "meaning"),
    [
        ("open", (), "It does not say whether the mail arrived."),
        ("open", (FAULT,), "It does not say whether the mail arrived."),
        (None, (), "It does not say whether the mail arrived."),
        (None, (FAULT,), "An event that could not be read."),
    ],
)
def test_an_event_without_deliveries_has_a_row(
    name: str | None, faults: tuple[Fault, ...], meaning: str
) -> None:
    report = Report(kind=Kind.NOT_A_REPORT, event=make_event(name), faults=faults)
    (row,) = tell(report)
    assert row.meaning == meaning


def test_an_event_that_could_not_be_read_says_why() -> None:
    report = Report(kind=Kind.NOT_A_REPORT, event=make_event(None), faults=(FAULT,))
    assert find_trouble(report) == "sendgrid: [1]:[2J expected an event"
    assert find_trouble(replace(report, kind=Kind.COMPLAINT)) is None
