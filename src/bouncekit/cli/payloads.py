"""Payloads of mail services in files: bodies of requests, JSON lines, logs and tables.

In: a binary stream. Out: a :class:`~bouncekit.cli.sources.Piece` for each payload: a line of a
file whose lines are one each, a row of a table with the names of its columns, else each JSON
value or all of it. Law: of lines and rows one is in memory at a time, so that a log may be
larger than memory.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from bouncekit.cli.letters import begins_mail
from bouncekit.cli.sources import STDIN, Piece, Sort, Trouble, is_binary
from bouncekit.cli.streams import open_text
from bouncekit.reports.webhooks.payload import decode_payload

__all__ = ["PAYLOAD"]

_MIB: Final = 2**20
#: One payload, or one line.
_MOST_BYTES: Final = 64 * _MIB
#: So much of a line tells whether it is a form or names columns.
_MOST_HEAD: Final = 64 * 1024
_JSON_BEGINS: Final = (b"{", b"[")
_JSON_ENDS: Final = (b"}", b"]")
#: How a line of a form begins that is nothing else; settings have no ampersand or percent sign.
_FORM: Final = re.compile(rb"[\w.\[\]%+-]{1,200}=[^\s&%]*[&%]")
#: Where one JSON value ends and another begins (or a text has something like it).
_SEVERAL: Final = re.compile(rb"[}\]]\s*[{\[]")
_BLANK: Final = re.compile(r"\s*")
_DECODER: Final = json.JSONDecoder(strict=False)
#: How packed files begin that are not unpacked here, and what unpacks them.
_PACKED: Final[Mapping[bytes, str]] = {
    b"\x1f\x8b": "zcat",  # twice, since once is unpacked
    b"\x28\xb5\x2f\xfd": "zstdcat",
    b"\xfd7zXZ": "xzcat",
    b"BZh": "bzcat",
    b"PK\x03\x04": "unzip -p",
}


def _find_suffix(path: Path) -> str:
    """How a name ends, but for what packing and the rotation of logs add to it."""
    name = path.name.lower().removesuffix(".gz")
    return PurePath(name).suffix.rstrip(".-_0123456789")


def _read(path: str, stream: BinaryIO, *, sure: bool) -> Iterator[Piece | Trouble]:
    """Read a stream; where it is not ``sure`` to be of payloads, it must look like it."""
    head, stream = open_text(stream)
    first = _read_first(head, stream)
    what = _find_trouble(first)
    if what is not None:
        if sure or _find_packer(first):
            yield Trouble(path, what)
        return
    if not sure and not _begins_payload(first):
        return
    # Whoever sends line by line may wait for the answer to the first.
    waits = path != STDIN or not first.endswith(b"\n")
    if _is_table(first):
        found = _number(path, _read_rows(first, stream), waits=waits)
    elif _is_complete(first):
        lines = (part for line in _read_lines(first, stream) for part in _split(line))
        found = _number(path, lines, waits=waits)
    else:
        data = first + stream.read(max(_MOST_BYTES + 1 - len(first), 0))
        found = _number(path, _split(data), waits=True)
    yield from found


def _read_first(head: bytes, stream: BinaryIO) -> bytes:
    """The first line that is not blank."""
    line = head if head.endswith(b"\n") else head + stream.readline(_MOST_BYTES + 1)
    line = line.removeprefix(BOM_UTF8)
    while line.isspace():
        line = stream.readline(_MOST_BYTES + 1)
    return line.lstrip()


def _find_trouble(first: bytes) -> str | None:
    """Why a file that begins so is of no payloads."""
    if not first:
        return "empty"
    packer = _find_packer(first)
    if packer is not None:
        return f"packed; unpack it first: {packer} FILE | bouncekit events -"
    if is_binary(first):
        return "binary data, no payload"
    return "mail, no payload; bouncekit classify reads it" if begins_mail(first) else None


def _find_packer(first: bytes) -> str | None:
    return next((tool for begin, tool in _PACKED.items() if first.startswith(begin)), None)


def _begins_payload(first: bytes) -> bool:
    return first.startswith(_JSON_BEGINS) or _FORM.match(first) is not None or _is_table(first)


def _is_table(first: bytes) -> bool:
    """Whether a line names the columns of a table, which has no rows yet."""
    return not first.startswith(_JSON_BEGINS) and _decode_head(first) == []


def _is_complete(first: bytes) -> bool:
    """Whether a line is a payload, so that the next is another."""
    if not first.startswith(_JSON_BEGINS):
        return isinstance(_decode_head(first), Mapping)  # a form
    if not first.rstrip().endswith(_JSON_ENDS):
        return False
    text, place = first.decode("utf-8", "replace"), 0
    try:
        while place < len(text):
            _, end = _DECODER.raw_decode(text, place)
            place = _skip_blank(text, end)
    except json.JSONDecodeError:
        return False
    except (RecursionError, ValueError):  # nested too deep, or a number of too many digits
        return True
    return True


def _decode_head(first: bytes) -> object:
    """What a line begins with, as the library sees it."""
    return decode_payload(first[:_MOST_HEAD], {}).value


def _skip_blank(text: str, place: int) -> int:
    blank = _BLANK.match(text, place)
    assert blank is not None  # it matches nothing as well
    return blank.end()


def _read_lines(first: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """All lines that are not blank; of one that is too long the beginning."""
    line = first
    while line:
        if not line.isspace():
            yield line
        while line and not line.endswith(b"\n"):
            line = stream.readline(_MOST_BYTES + 1)
        line = stream.readline(_MOST_BYTES + 1)


def _read_rows(first: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """Each row with the names of its columns, which a file may change between its rows."""
    names = first
    for line in _read_lines(first, stream):
        if _first_cell(line) == _first_cell(first):
            names = line
        else:
            yield names + line


def _first_cell(line: bytes) -> bytes:
    return line.partition(b",")[0].strip(b'" \t\r\n').lower()


def _split(data: bytes) -> Iterator[bytes]:
    """The JSON values that stand one behind the other; anything else stays whole."""
    if len(data) > _MOST_BYTES or not (data.startswith(_JSON_BEGINS) and _SEVERAL.search(data)):
        yield data
        return
    text, place = data.decode("utf-8", "surrogateescape"), 0
    while place < len(text):
        try:
            _, end = _DECODER.raw_decode(text, place)
        except (RecursionError, ValueError):
            end = len(text)
        yield text[place:end].encode("utf-8", "surrogateescape")
        place = _skip_blank(text, end)


def _number(path: str, raws: Iterator[bytes], *, waits: bool) -> Iterator[Piece | Trouble]:
    """Number payloads; where it ``waits`` for the second, a lone one has no number."""
    known = list(islice(raws, 2 if waits else 1))
    if not known:
        yield Trouble(path, "a table without rows", lost=False)
    if waits and len(known) == 1:
        yield _make(path, known[0], None)
        return
    for number, raw in enumerate(chain(known, raws), start=1):
        yield _make(path, raw, number)


def _make(path: str, raw: bytes, number: int | None) -> Piece | Trouble:
    if len(raw) <= _MOST_BYTES:
        return Piece(path, raw, number)
    what = f"larger than {_MOST_BYTES // _MIB} MiB; JSON lines may be any number"
    return Trouble(path, what, number)


PAYLOAD: Final = Sort(
    name="payload",
    read=_read,
    find_suffix=_find_suffix,
    suffixes=frozenset({".csv", ".form", ".json", ".jsonl", ".multipart", ".ndjson"}),
    vague_suffixes=frozenset({"", ".log", ".txt"}),
    others=("logs", "these with .gz"),
)
