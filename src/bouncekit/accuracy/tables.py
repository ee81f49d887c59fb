"""Tables as text and as Markdown.

In: rows of cells. Out: lines. Law: a cell is one line of visible characters, whatever a
stranger wrote into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Table", "percent"]


def percent(share: float | None, /) -> str:
    """A share for people; a dash for none."""
    return "-" if share is None else f"{share:.1%}"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    #: How many columns are words, which begin at the left; the others are numbers.
    words: int = 1

    def to_text(self) -> list[str]:
        """Columns with two spaces between them."""
        rows = [tuple(map(_washed, row)) for row in (self.head, *self.rows)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        return ["  ".join(self._aligned(row, widths)).rstrip() for row in rows]

    def to_markdown(self) -> list[str]:
        """A table of GitHub's Markdown."""
        rule = tuple("---" if place < self.words else "--:" for place in range(len(self.head)))
        rows = (self.head, rule, *self.rows)
        return [f"| {' | '.join(_escaped(cell) for cell in row)} |" for row in rows]

    def _aligned(self, row: Sequence[str], widths: Sequence[int]) -> list[str]:
        return [
            cell.ljust(width) if place < self.words else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]


def _washed(cell: str) -> str:
    return "".join(one if one.isprintable() else "?" for one in cell)


def _escaped(cell: str) -> str:
    return _washed(cell).replace("|", r"\|").replace("<", "&lt;")
