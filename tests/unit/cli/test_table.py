from __future__ import annotations

import io
import os

import pytest

from bouncekit.cli.speech import Row
from bouncekit.cli.table import RowTable

ROW = Row(
    recipient="jane@example.com",
    outcome="failed",
    status="452 4.2.2",
    category="mailbox_full",
    failure_class="soft_bounce",
    meaning="It is full.",
    words="over [bold]quota[/bold] :bomb:",
    party="the recipient",
    next_step="Wait.",
    suppress="after_repeats",
)


def lines(stream: io.StringIO) -> list[str]:
    return [line.rstrip() for line in stream.getvalue().splitlines()]


def test_a_wide_table_has_four_columns() -> None:
    stream = io.StringIO()
    table = RowTable(stream, width=120)
    table.add("a.eml", ROW)
    table.add("b.eml", Row(outcome="not_a_report", meaning="No report."))
    table.close(count=2, lost=1)
    head, rule, first, second, between, *rest = lines(stream)
    assert head.split("  ")[0] == "mail, recipient"
    assert "who can act, next step" in head
    assert rule == between == "─" * 120
    cells = ["a.eml", "mailbox_full", "It is full.", "The recipient. Wait."]
    assert [cell.strip() for cell in first.split("  ") if cell.strip()] == cells
    assert "failed 452 4.2.2" in second
    assert "“over [bold]quota[/bold] :bomb:”" in second
    assert "suppress: after_repeats" in second
    assert rest[-1] == "2 messages · mailbox_full 1 · not_a_report 1 · could not be read 1"


def test_a_narrow_table_puts_the_step_below_the_reason() -> None:
    stream = io.StringIO()
    table = RowTable(stream, width=80)
    table.add("a.eml", ROW)
    table.add("b.eml", Row(outcome="not_a_report", meaning="No report."))
    table.close(count=1, lost=0)
    found = lines(stream)
    assert found[0].endswith("reason, next step")
    assert max(map(len, found)) <= 80
    assert any(line.endswith("The recipient. Wait.") for line in found)
    assert found[-1] == "1 message · mailbox_full 1 · not_a_report 1"


def test_no_rows_no_table() -> None:
    stream = io.StringIO()
    RowTable(stream, width=80).close(count=0, lost=0)
    assert lines(stream) == ["0 messages"]


def test_a_reader_that_goes_away_is_left_to_the_caller() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with io.FileIO(writing, "w") as raw:
        stream = io.TextIOWrapper(raw, write_through=True)
        table = RowTable(stream, width=80)
        with pytest.raises(BrokenPipeError):
            table.close(count=0, lost=0)
        stream.detach()
