"""Forms with several parts, and tables: what is neither JSON nor a line of fields.

In: bytes or text. Out: plain values, all of them texts. RFC 7578 (multipart forms), RFC 4180
(CSV). Laws: total and linear; files in a form are passed over.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from email import policy
from email.parser import BytesParser
from typing import Final

__all__ = ["find_boundary", "read_multipart", "read_table"]

_BOUNDARY: Final = re.compile(
    r"multipart/form-data\s*;.{0,200}?boundary=\"?([^\";\s]{1,70})", re.IGNORECASE
)
#: Without a header the first line is the boundary, and a field's own header follows.
_BARE: Final = re.compile(
    rb"\s*--([^\s]{1,70})\r?\nContent-Disposition:\s*form-data", re.IGNORECASE
)
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
    head = f'Content-Type: multipart/form-data; boundary="{boundary}"\r\n\r\n'
    form = BytesParser(policy=policy.compat32).parsebytes(head.encode("utf-8", "replace") + data)
    fields: dict[str, object] = {}
    for part in form.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str) and not part.get_filename() and not part.is_multipart():
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                fields[name] = content.decode("utf-8", "replace")
    return fields


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
