"""The table that people see: rows stream out, whatever the number of messages.

In: rows of words. Out: a table on a terminal (or wherever ``--table`` is asked
for). Law: memory does not grow with the rows; texts are never read as markup.
"""

from __future__ import annotations

from collections import Counter
from typing import Final, TextIO

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from bouncekit.cli.speech import Row
from bouncekit.model.words import Category

__all__ = ["RowTable"]

#: From this width on, the reason and the next step have a column each.
_WIDE: Final = 110
_CATEGORY_WIDTH: Final = max(len(category.value) for category in Category)
_COLORS: Final = {
    "hard_bounce": "red",
    "soft_bounce": "yellow",
    "spam": "magenta",
    "rejected": "magenta",
    "invalid": "red",
    "none": "green",
}
_NEXT: Final = "who can act, next step"


class RowTable:
    """A table that is written row by row; widths depend on the terminal only."""

    def __init__(
        self,
        stream: TextIO,
        *,
        noun: str = "message",
        source: str = "mail",
        width: int | None = None,
    ) -> None:
        """Open a table.

        Args:
            stream: Where to write.
            noun: What is counted below it.
            source: What stands in a file.
            width: Columns of the terminal; found out where ``None``.
        """
        self._console = _Console(
            file=stream, width=width, markup=False, highlight=False, emoji=False
        )
        self._wide = self._console.width >= _WIDE
        self._counts: Counter[str] = Counter()
        self._noun = noun
        self._source = source

    def add(self, where: str, row: Row, /) -> None:
        """Write one row.

        Args:
            where: The file (and the number in it), washed.
            row: What to say.
        """
        if not self._counts:
            last = ("reason", _NEXT) if self._wide else ("reason, next step",)
            headings = (f"{self._source}, recipient", "outcome", *last)
            self._write(tuple(Text(heading, style="bold") for heading in headings))
            self._console.rule(style="bold")
        else:
            self._console.rule(style="dim")
        self._counts[row.category or row.outcome] += 1
        about = ((where, "dim"), (row.recipient, "bold"), (row.event, "dim"))
        first = Group(*[Text(line, style=style) for line, style in about if line])
        second = Group(
            Text(row.category or "-", style=_COLORS.get(row.failure_class, "")),
            Text(" ".join(part for part in (row.outcome, row.status) if part)),
        )
        reason = Text(row.meaning)
        if row.words:
            reason.append(f"\n“{row.words}”", style="dim")
        advice = Text()
        if row.party:
            advice.append(f"{row.party[0].upper()}{row.party[1:]}. ", style="bold")
            advice.append(f"{row.next_step}")
            advice.append(f"\nsuppress: {row.suppress}", style="dim")
        if self._wide:
            self._write((first, second, reason, advice))
        else:
            self._write((first, second, Group(reason, advice) if advice else reason))

    def close(self, *, count: int, lost: int) -> None:
        """Write the sums.

        Args:
            count: How many messages or events were read.
            lost: How many things could not be read.
        """
        if self._counts:
            self._console.rule(style="bold")
        parts = [f"{count} {self._noun}{'' if count == 1 else 's'}"]
        parts += [f"{name} {times}" for name, times in sorted(self._counts.items())]
        if lost:
            parts.append(f"could not be read {lost}")
        self._console.print(Text(" · ".join(parts)))

    def _write(self, cells: tuple[Text | Group, ...]) -> None:
        grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
        grid.add_column(ratio=3, overflow="fold")
        grid.add_column(width=_CATEGORY_WIDTH, overflow="fold")
        for _ in cells[2:]:
            grid.add_column(ratio=4, overflow="fold")
        grid.add_row(*cells)
        self._console.print(grid)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to the caller, who knows the exit status; rich would exit with 1."""
        raise BrokenPipeError
