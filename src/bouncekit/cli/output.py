"""Where answers go: a table for people, or JSON lines for programs.

In: reports, and where each was found. Out: rows or lines on standard output, as soon as
they are there.
"""

from __future__ import annotations

import json
import sys
from typing import Protocol

import bouncekit
from bouncekit.cli.ending import place
from bouncekit.cli.plain import path_text
from bouncekit.cli.sources import Piece
from bouncekit.model.report import Delivery, Report

__all__ = ["Output", "open_output"]


class Output(Protocol):
    """What takes answers."""

    def add(self, piece: Piece, report: Report, /, *, index: int | None = None) -> None:
        """Write one answer.

        Args:
            piece: Where it was found.
            report: The answer.
            index: Which of the answers to that piece, from 0; ``None`` where it has but one.
        """

    def close(self, *, count: int, lost: int) -> None:
        """Write what stands behind all answers.

        Args:
            count: How many messages or events were read.
            lost: How many things could not be read.
        """


def open_output(
    *, for_people: bool, noun: str, source: str, failures_only: bool, locale: str | None
) -> Output:
    """Open the output that is asked for.

    Args:
        for_people: A table; else JSON lines.
        noun: What the answers are counted as, such as ``message``.
        source: What stands in a file, such as ``mail``.
        failures_only: Leave out what neither failed nor waits.
        locale: The language of the advice; ``None`` for short English, and none in JSON.
    """
    if for_people:
        return _Rows(noun=noun, source=source, failures_only=failures_only, locale=locale)
    return _Lines(failures_only=failures_only, locale=locale)


class _Lines:
    """One JSON object a line; ASCII, so that no terminal and no charset minds it."""

    def __init__(self, *, failures_only: bool, locale: str | None) -> None:
        self._failures_only = failures_only
        self._locale = locale

    def add(self, piece: Piece, report: Report, /, *, index: int | None = None) -> None:
        if self._failures_only and not report.failures:
            return
        line: dict[str, object] = {"path": path_text(piece.path), "number": piece.number}
        if index is not None:
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

    def __init__(self, *, noun: str, source: str, failures_only: bool, locale: str | None) -> None:
        from bouncekit.cli.table import RowTable  # noqa: PLC0415 - rich is slow to import

        self._table = RowTable(sys.stdout, noun=noun, source=source)
        self._failures_only = failures_only
        self._locale = locale

    def add(self, piece: Piece, report: Report, /, *, index: int | None = None) -> None:
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
