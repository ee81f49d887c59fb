"""Where answers go: a table for people, or JSON lines for programs.

In: reports, and where each was found. Out: rows or lines on standard output, as soon as
they are there.
"""

from __future__ import annotations

import json
import sys
from typing import Protocol

import bouncekit
from bouncekit.cli.ending import Status, complain, place
from bouncekit.cli.plain import path_text
from bouncekit.cli.progress import Progress
from bouncekit.cli.sources import Piece, Trouble
from bouncekit.model.report import Delivery, Report

__all__ = ["Answers"]


class _Output(Protocol):
    def add(self, piece: Piece, report: Report, index: int | None, /) -> None: ...

    def close(self, *, count: int, lost: int) -> None: ...


class Answers:
    """What is written, line by line, and counted: answers, and what could not be read."""

    def __init__(  # noqa: PLR0913 - what the options say, all by keyword
        self,
        *,
        noun: str,
        source: str,
        for_people: bool,
        failures_only: bool,
        locale: str | None,
        no_progress: bool,
    ) -> None:
        """Open the output that is asked for.

        Args:
            noun: What is counted, such as ``message``.
            source: What stands in a file, such as ``mail``.
            for_people: A table; else JSON lines.
            failures_only: Leave out what neither failed nor waits.
            locale: The language of the advice; ``None`` for short English, and none in JSON.
            no_progress: Do not count aloud.
        """
        self._output: _Output
        if for_people:
            self._output = _Rows(noun, source, failures_only=failures_only, locale=locale)
        else:
            self._output = _Lines(failures_only=failures_only, locale=locale)
        self._progress = Progress(sys.stderr, shown=not no_progress, what=f"{noun}s")
        self._count = 0
        self._lost = 0

    def tell(self, trouble: Trouble, /) -> None:
        """Write one line on what could not be read, to standard error."""
        self._progress.clear()
        complain(place(trouble.path, trouble.number), trouble.what)
        self._lost += trouble.lost

    def add(self, piece: Piece, report: Report, /, *, index: int | None = None) -> None:
        """Write one answer.

        Args:
            piece: Where it was found.
            report: The answer.
            index: Which of several answers to that piece, from 0.
        """
        self._count += 1
        self._progress.clear()
        self._output.add(piece, report, index)
        self._progress.tick()

    def close(self) -> Status:
        """Write what stands behind all answers.

        Returns:
            How the command ends.
        """
        self._progress.clear()
        self._output.close(count=self._count, lost=self._lost)
        return Status.TROUBLE if self._lost else Status.FINE


class _Lines:
    """One JSON object a line; ASCII, so that no terminal and no charset minds it."""

    def __init__(self, *, failures_only: bool, locale: str | None) -> None:
        self._failures_only = failures_only
        self._locale = locale

    def add(self, piece: Piece, report: Report, index: int | None, /) -> None:
        if self._failures_only and not report.failures:
            return
        line: dict[str, object] = {"path": path_text(piece.path), "number": piece.number}
        if report.event is not None:
            line["index"] = index
        line["report"] = report.to_dict()
        if self._locale is not None:
            line["advice"] = [_advice(delivery, self._locale) for delivery in report.deliveries]
        sys.stdout.write(f"{json.dumps(line)}\n")
        sys.stdout.flush()

    def close(self, *, count: int, lost: int) -> None:
        """Nothing stands open."""


class _Rows:
    """The table."""

    def __init__(self, noun: str, source: str, *, failures_only: bool, locale: str | None) -> None:
        from bouncekit.cli.table import RowTable  # noqa: PLC0415 - rich is slow to import

        self._table = RowTable(sys.stdout, noun=noun, source=source)
        self._failures_only = failures_only
        self._locale = locale

    def add(self, piece: Piece, report: Report, index: int | None, /) -> None:
        from bouncekit.cli.speech import tell  # noqa: PLC0415 - only tables need it

        where = place(piece.path, piece.number)
        if index is not None:
            where = f"{where}[{index}]"
        for row in tell(report, failures_only=self._failures_only, locale=self._locale):
            self._table.add(where, row)

    def close(self, *, count: int, lost: int) -> None:
        self._table.close(count=count, lost=lost)


def _advice(delivery: Delivery, locale: str) -> dict[str, object] | None:
    if delivery.diagnosis is None:
        return None
    context = bouncekit.AdviceContext.of(delivery)
    return bouncekit.advise(delivery.diagnosis, locale=locale, context=context).to_dict()
