"""Files, folders and standard input, as a stream of what stands in them.

In: paths, and what sort of files is looked for. Out: a :class:`Piece` for each message or
payload, and a :class:`Trouble` for whatever could not be read. Law: reads only; one piece in
memory at a time (and the names of one folder); a thing that cannot be read never stops the
rest.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

__all__ = ["STDIN", "Piece", "Sort", "Trouble", "is_binary", "read_sources"]

#: The path that stands for standard input.
STDIN: Final = "-"
#: So much of a beginning tells whether it is text.
_PEEK: Final = 512
#: Text has tabs, line ends and (ISO-2022) escapes, and no other control characters.
_BINARY_CONTROLS: Final = frozenset(range(0x20)) - frozenset(b"\t\n\x0b\x0c\r\x1b")
#: A sample with more control characters than one in so many is no text.
_CONTROL_SHARE: Final = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """One message or payload, as it was found."""

    path: str
    raw: bytes
    #: Which of the file, from 1; ``None`` where the path holds but one.
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about a path that its owner should know."""

    path: str
    what: str
    number: int | None = None
    #: Whether something was there that could not be read (else it is a notice).
    lost: bool = True


class _Read(Protocol):
    def __call__(
        self, path: str, stream: BinaryIO, /, *, sure: bool
    ) -> Iterator[Piece | Trouble]: ...


class _FindSuffix(Protocol):
    def __call__(self, path: Path, /) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """What is looked for, and how a file of it is read."""

    #: What it is called, such as ``mail``.
    name: str
    #: What a stream holds. Where that is not ``sure`` to be of this sort, nothing unless it
    #: looks like it.
    read: _Read
    #: How a file's name ends, in lower case.
    find_suffix: _FindSuffix
    #: The endings of files that are of this sort, whatever is in them.
    suffixes: frozenset[str]
    #: The endings of files that are of this sort if they look like it.
    vague_suffixes: frozenset[str]
    #: What else is looked for in a folder, for the words of a trouble.
    others: tuple[str, ...] = ()
    #: The folders of a Maildir, in which names of files tell nothing.
    boxes: frozenset[str] = frozenset()


def read_sources(
    paths: Iterable[str], sort: Sort, /, *, stdin: BinaryIO
) -> Iterator[Piece | Trouble]:
    """Read everything in every path.

    Args:
        paths: Files and folders; ``-`` is standard input.
        sort: What is looked for.
        stdin: What ``-`` reads.

    Yields:
        Pieces and troubles, in the order of the paths; a folder is read by name.
    """
    for path in paths:
        if path == STDIN:
            yield from _read_stdin(stdin, sort)
        elif os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises on a name that is too long
            yield from _read_folder(Path(path), sort)
        else:
            yield from _read_file(path, sort)


def _read_stdin(stdin: BinaryIO, sort: Sort) -> Iterator[Piece | Trouble]:
    try:
        yield from sort.read(STDIN, stdin, sure=True)
    except OSError as error:  # as where what is packed breaks off
        yield Trouble(STDIN, _reason(error))


def _read_file(path: str, sort: Sort, *, sure: bool = True) -> Iterator[Piece | Trouble]:
    try:
        with Path(path).open("rb") as stream:
            yield from sort.read(path, stream, sure=sure)
    except OSError as error:
        yield Trouble(path, _reason(error))


def is_binary(raw: bytes, /) -> bool:
    """Whether bytes begin like no text."""
    sample = raw[:_PEEK]
    controls = sum(byte in _BINARY_CONTROLS for byte in sample)
    return 0 in sample or controls * _CONTROL_SHARE > len(sample)


def _read_folder(root: Path, sort: Sort) -> Iterator[Piece | Trouble]:
    """Read a folder and what is below it; a stack, since folders may be deep."""
    pending, seen = [root], set[tuple[int, int]]()
    silent = True
    while pending:
        folder = pending.pop()
        for found in _read_one_folder(folder, sort, pending, seen):
            silent = False
            yield found
    if silent:
        kinds = ", ".join((*sorted(sort.suffixes), *sort.others))
        yield Trouble(str(root), f"no {sort.name} in it (looked for {kinds})", lost=False)


def _read_one_folder(
    folder: Path, sort: Sort, pending: list[Path], seen: set[tuple[int, int]]
) -> Iterator[Piece | Trouble]:
    try:
        status = folder.stat()
        paths = sorted(folder.iterdir())
    except OSError as error:
        yield Trouble(str(folder), _reason(error))
        return
    identity = (status.st_dev, status.st_ino)
    if identity in seen:
        yield Trouble(str(folder), "leads to a folder that is read already", lost=False)
        return
    seen.add(identity)
    maildir = bool(sort.boxes) and sort.boxes <= {path.name for path in paths}
    folders: list[Path] = []
    for path in paths:
        if path.is_dir():
            if _is_wanted_folder(path.name, maildir=maildir):
                folders.append(path)
        elif _is_wanted_file(path, sort):
            yield from _read_file(str(path), sort, sure=_is_sure(path, sort))
    pending.extend(reversed(folders))


def _is_wanted_folder(name: str, *, maildir: bool) -> bool:
    """Maildir++ keeps its subfolders in hidden folders; the mail in its tmp is not complete."""
    return name != "tmp" if maildir else not name.startswith(".")


def _is_wanted_file(path: Path, sort: Sort) -> bool:
    """Whether a file in a folder may be of a sort; elsewhere than in a Maildir its name tells."""
    if path.name.startswith("."):
        return False
    may_be = _is_sure(path, sort) or sort.find_suffix(path) in sort.vague_suffixes
    return may_be and _is_regular(path)


def _is_sure(path: Path, sort: Sort) -> bool:
    """Whether the name or the place of a file says that it is of a sort."""
    return path.parent.name in sort.boxes or sort.find_suffix(path) in sort.suffixes


def _is_regular(path: Path) -> bool:
    """No pipe, socket or device; a broken link counts as a file, so that it is told."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
