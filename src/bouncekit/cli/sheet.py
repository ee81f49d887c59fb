"""A table of comma-separated values: read row by row, written anew with more columns.

In: a path and the name of a column. Out: the rows, and how far the file is read. Sources: RFC
4180, and what spreadsheets write: semicolons, tabs, Windows code pages. Law: the file is only
read; memory does not grow with it.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TextIO

__all__ = ["Sheet", "SheetError", "write_rows"]

_BLOCK: Final = 1024 * 1024
_DELIMITERS: Final = ",;\t|"
#: What European spreadsheets write where they do not write UTF-8.
_FALLBACK: Final = "cp1252"


class SheetError(Exception):
    """The file is no table with that column; says why."""


class Sheet:
    """A table in a file."""

    def __init__(self, path: Path, column: str) -> None:
        """Read the head of a table.

        Args:
            path: The file.
            column: The name of the column with the addresses, in any case.

        Raises:
            OSError: The file cannot be read.
            SheetError: It has no such column.
        """
        self._path = path
        self._size = max(path.stat().st_size, 1)
        self._charset = _find_charset(path)
        self._read = 0
        with self._open() as stream:
            head = stream.readline()
            self.delimiter: str = max(_DELIMITERS, key=head.count)
        self.header: list[str] = next(self.rows(), [])
        names = [name.strip().casefold() for name in self.header]
        if column.strip().casefold() not in names:
            found = ", ".join(repr(name) for name in self.header) or "none"
            message = f"no column {column!r}; found {found}"
            raise SheetError(message)
        self.place: int = names.index(column.strip().casefold())

    @property
    def share(self) -> float:
        """How much of the file is read, from 0.0 to 1.0."""
        return self._read / self._size

    def _open(self) -> TextIO:
        return self._path.open(encoding=self._charset, errors="replace", newline="")

    def rows(self) -> Iterator[list[str]]:
        """Every row, the header as well.

        Raises:
            SheetError: The file stops being a table.
        """
        self._read = 0
        with self._open() as stream:
            try:
                yield from csv.reader(self._count(stream), delimiter=self.delimiter)
            except csv.Error as error:
                message = f"no table: {error}"
                raise SheetError(message) from error

    def _count(self, stream: TextIO) -> Iterator[str]:
        for line in stream:
            self._read += len(line.encode(self._charset.removesuffix("-sig"), "replace"))
            yield line


def _find_charset(path: Path) -> str:
    """UTF-8 where all of it is."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        try:
            while block := stream.read(_BLOCK):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _FALLBACK
    return "utf-8-sig"


def write_rows(stream: TextIO, rows: Iterator[Sequence[str]], /, *, delimiter: str) -> None:
    """Write rows, as the table was written.

    Args:
        stream: Where to.
        rows: The cells.
        delimiter: What stands between them.
    """
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    for row in rows:
        writer.writerow(row)
