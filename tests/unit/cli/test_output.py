from __future__ import annotations

import json
import sys

import pytest

from bouncekit.cli.ending import Status
from bouncekit.cli.output import Answers
from bouncekit.cli.progress import Progress
from bouncekit.cli.sources import Piece, Trouble
from bouncekit.model.event import Event
from bouncekit.model.report import Report
from bouncekit.model.words import Kind

PIECE = Piece("a.json", b"", 3)
OPEN = Report(
    kind=Kind.NOT_A_REPORT, event=Event(provider="sendgrid", name="open", key="sendgrid:1")
)


def make(*, for_people: bool, failures_only: bool = False, locale: str | None = None) -> Answers:
    return Answers(
        noun="event",
        source="payload",
        for_people=for_people,
        failures_only=failures_only,
        locale=locale,
        no_progress=True,
    )


def test_a_line_tells_which_event_of_a_payload_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    answers = make(for_people=False)
    answers.add(PIECE, OPEN, index=1)
    answers.add(PIECE, OPEN)
    assert answers.close() is Status.FINE
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first) == ["path", "number", "index", "report"]
    assert (first["path"], first["number"], first["index"]) == ("a.json", 3, 1)
    assert second["index"] is None


def test_a_line_of_a_message_has_no_index(
    capsys: pytest.CaptureFixture[str], full_report: Report
) -> None:
    answers = make(for_people=False, locale="da")
    answers.add(PIECE, full_report)
    (line,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(line) == ["path", "number", "report", "advice"]


@pytest.mark.parametrize("for_people", [True, False])
def test_failures_only(
    capsys: pytest.CaptureFixture[str], full_report: Report, *, for_people: bool
) -> None:
    answers = make(for_people=for_people, failures_only=True)
    answers.add(PIECE, OPEN)
    assert capsys.readouterr().out == ""
    answers.add(PIECE, full_report)
    assert "jane@example.com" in capsys.readouterr().out


def test_the_table_counts_what_it_was_told_to(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    answers = make(for_people=True)
    answers.add(PIECE, OPEN, index=1)
    answers.tell(Trouble("b.json", "empty"))
    answers.tell(Trouble("c", "no payload in it", lost=False))
    assert answers.close() is Status.TROUBLE
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines[0].startswith("payload, recipient")
    assert lines[2].startswith("a.json#3[1] ")
    assert lines[3].startswith("sendgrid open ")
    assert lines[-1] == "1 event · not_a_report 1 · could not be read 1"
    assert err == "bouncekit: b.json: empty\nbouncekit: c: no payload in it\n"


def test_a_notice_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    answers = make(for_people=False)
    answers.tell(Trouble("c", "no payload in it", lost=False))
    assert answers.close() is Status.FINE
    assert capsys.readouterr().out == ""


def test_long_work_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def make_progress(stream: object, *, shown: bool, what: str) -> Progress:
        made.extend((stream, shown, what))
        return Progress(sys.stderr, shown=False)

    monkeypatch.setattr("bouncekit.cli.output.Progress", make_progress)
    make(for_people=False)
    assert made == [sys.stderr, False, "events"]
