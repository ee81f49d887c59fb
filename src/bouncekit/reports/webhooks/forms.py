"""Forms with several parts, and tables: what is neither JSON nor a line of fields.

In: bytes or text. Out: plain values, all of them texts. RFC 7578 (multipart forms), RFC 4180
(CSV). Laws: total and linear; files in a form are passed over.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from typing import Final

__all__ = ["find_boundary", "read_multipart", "read_table"]

_BOUNDARY: Final = re.compile(
    r"multipart/form-data\s*;.{0,200}?boundary=\"?([^\";\s]{1,70})", re.IGNORECASE
)
#: Without a header the first line is the boundary, and a field's own header follows.
_BARE: Final = re.compile(
    rb"\s*--([^\s]{1,70})\r?\nContent-Disposition:\s*form-data", re.IGNORECASE
)
#: How much of a part's header fields is looked at.
_LONGEST_HEAD: Final = 4096
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_DISPOSITION: Final = re.compile(rb"(?:^|\n)content-disposition:([^\r\n]*)", re.IGNORECASE)
_NAME: Final = re.compile(rb"[;\s]name=(?:\"([^\"]*)\"|([^\s;]+))", re.IGNORECASE)
_FILE: Final = re.compile(rb"[;\s]filename\*?=", re.IGNORECASE)
_MOST_COLUMNS: Final = 500


def find_boundary(data: bytes, headers: Mapping[str, str], /) -> str | None:
    """The boundary of a form with several parts; ``None`` where it is none.

    Args:
        data: The body.
        headers: The request's header fields, their names in lower case.
    """
    told = _BOUNDARY.match(headers.get("content-type", ""))
    if told is not None:
        return told[1]
    bare = _BARE.match(data) if data[:64].lstrip()[:2] == b"--" else None
    return None if bare is None else bare[1].decode("ascii", "replace")


def read_multipart(data: bytes, boundary: str, /) -> dict[str, object]:
    """The fields of a form with several parts.

    Args:
        data: The body.
        boundary: What parts the parts.

    Returns:
        The text of each field by its name; of two with one name the last.
    """
    line = b"--" + boundary.encode("utf-8", "replace")
    between = rb"(?:^|\r?\n)" + re.escape(line) + rb"[ \t]*(?=\r?\n)"
    fields: dict[str, object] = {}
    # What stands before the first of these lines is no part.
    for part in re.split(between, data)[1:]:
        end = _HEAD_END.search(part, 0, _LONGEST_HEAD)
        told = None if end is None else _DISPOSITION.search(part, 0, end.start())
        name = None if told is None else _NAME.search(told[1])
        if end is None or told is None or name is None or _FILE.search(told[1]):
            continue
        content, _, _ = part[end.end() :].partition(b"\n" + line + b"--")
        fields[_text(name[1] or name[2] or b"")] = _text(content.removesuffix(b"\r"))
    return fields


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def read_table(text: str, /) -> list[object]:
    """The rows of a table whose first line names the columns.

    Args:
        text: CSV. A row that begins like the first names the columns of those behind it.

    Returns:
        A mapping of column to text for each row; the text of a row that cannot be read.
    """
    return list(_read_rows(text))


def _read_rows(text: str) -> Iterator[object]:
    columns: list[str] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        try:
            cells = next(csv.reader([line], strict=True))
        except csv.Error:  # an open quote, or a field over the limit
            yield line
            continue
        if not columns or cells[0].strip().lower() == columns[0]:
            columns = [cell.strip() for cell in cells[:_MOST_COLUMNS]]
            columns[0] = columns[0].lower()
        else:
            yield dict(zip(columns, cells, strict=False))
