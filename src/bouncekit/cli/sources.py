"""Files, folders, mboxes, Maildirs and standard input, as a stream of messages.

In: paths. Out: a :class:`Letter` for each message and a :class:`Trouble` for
whatever could not be read. Law: reads only; one message in memory at a time (and
the names of one folder); a thing that cannot be read never stops the rest.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from bouncekit.cli.mbox import LINE_BYTES, is_separator, split_mbox
from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["STDIN", "Letter", "Trouble", "read_sources"]

#: The path that stands for standard input.
STDIN: Final = "-"
#: One byte more than is looked at, so that the answer tells of the cut.
_MESSAGE_BYTES: Final = DEFAULT_LIMITS.message_bytes + 1
#: The folders of a Maildir that hold mail.
_BOXES: Final = frozenset({"cur", "new"})
_SUFFIXES: Final = frozenset({".eml", ".email", ".mbox", ".mbx", ".mime"})
#: A file whose name ends so is mail when it begins like mail.
_VAGUE_SUFFIXES: Final = frozenset({"", ".txt"})
_FIELD: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:")
#: What the first line of a message mostly is; decides on a file whose name says nothing.
_MAIL_FIELD: Final = re.compile(
    rb"(?:return-path|delivered-to|envelope-to|received|from|sender|to|reply-to|subject|date"
    rb"|message-id|mime-version|content-type|authentication-results|dkim-signature"
    rb"|auto-submitted|(?:x|arc)-[a-z0-9-]+):",
    re.IGNORECASE,
)
_PEEK: Final = 512
#: Text has tabs, line ends and (ISO-2022) escapes, and no other control characters.
_BINARY_CONTROLS: Final = frozenset(range(0x20)) - frozenset(b"\t\n\x0b\x0c\r\x1b")
#: A sample with more control characters than one in so many is no text.
_CONTROL_SHARE: Final = 10


@dataclass(frozen=True, slots=True)
class Letter:
    """One message, as it was found."""

    path: str
    raw: bytes
    #: Which message of an mbox, from 1; ``None`` where the path holds one message.
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about a path that its owner should know."""

    path: str
    what: str
    number: int | None = None
    #: Whether something was there that could not be read (else it is a notice).
    lost: bool = True


def read_sources(paths: Iterable[str], /, *, stdin: BinaryIO) -> Iterator[Letter | Trouble]:
    """Read every message of every path.

    Args:
        paths: Files, folders, mboxes and Maildirs; ``-`` is standard input.
        stdin: What ``-`` reads.

    Yields:
        Messages and troubles, in the order of the paths; a folder is read by name.
    """
    for path in paths:
        if path == STDIN:
            yield from _read_stream(path, stdin)
        elif Path(path).is_dir():
            yield from _read_folder(Path(path))
        else:
            yield from _read_file(path)


def _read_file(path: str, *, sure: bool = True) -> Iterator[Letter | Trouble]:
    """Read one file; where it is not ``sure`` to be mail, it must look like it."""
    try:
        with Path(path).open("rb") as stream:
            yield from _read_stream(path, stream, sure=sure)
    except OSError as error:
        yield Trouble(path, _reason(error))


def _read_stream(path: str, stream: BinaryIO, *, sure: bool = True) -> Iterator[Letter | Trouble]:
    first = stream.readline(LINE_BYTES)
    if is_separator(first):
        yield from _read_mbox(path, stream)
    elif sure or _MAIL_FIELD.match(first):
        yield from _check(path, first + stream.read(_MESSAGE_BYTES - len(first)))


def _read_mbox(path: str, stream: BinaryIO) -> Iterator[Letter | Trouble]:
    for number, raw in enumerate(split_mbox(stream, limit=_MESSAGE_BYTES), start=1):
        yield from _check(path, raw, number)


def _check(path: str, raw: bytes, number: int | None = None) -> Iterator[Letter | Trouble]:
    if not raw or raw.isspace():
        yield Trouble(path, "empty", number)
    elif _is_binary(raw[:_PEEK]):
        yield Trouble(path, "binary data, no mail", number)
    else:
        if len(raw) >= _MESSAGE_BYTES:
            size = _MESSAGE_BYTES // (1024 * 1024)
            yield Trouble(path, f"only the first {size} MiB are looked at", number, lost=False)
        yield Letter(path, raw, number)


def _is_binary(sample: bytes) -> bool:
    """Whether a beginning is no text; a header field at the start is trusted."""
    if _FIELD.match(sample):
        return False
    controls = sum(byte in _BINARY_CONTROLS for byte in sample)
    return 0 in sample or controls * _CONTROL_SHARE > len(sample)


def _read_folder(root: Path) -> Iterator[Letter | Trouble]:
    """Read a folder and what is below it; a stack, since folders may be deep."""
    pending, seen = [root], set[tuple[int, int]]()
    silent = True
    while pending:
        folder = pending.pop()
        for found in _read_one_folder(folder, pending, seen):
            silent = False
            yield found
    if silent:
        kinds = ", ".join(sorted(_SUFFIXES))
        yield Trouble(str(root), f"no mail in it (looked for {kinds}, mbox, Maildir)", lost=False)


def _read_one_folder(
    folder: Path, pending: list[Path], seen: set[tuple[int, int]]
) -> Iterator[Letter | Trouble]:
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
    maildir = {"cur", "new"} <= {path.name for path in paths}
    folders: list[Path] = []
    for path in paths:
        if path.is_dir():
            if _is_wanted_folder(path.name, maildir=maildir):
                folders.append(path)
        elif _is_wanted_file(path):
            yield from _read_file(str(path), sure=_is_sure(path))
    pending.extend(reversed(folders))


def _is_wanted_folder(name: str, *, maildir: bool) -> bool:
    """Maildir++ keeps its subfolders in hidden folders; the mail in its tmp is not complete."""
    return name != "tmp" if maildir else not name.startswith(".")


def _is_wanted_file(path: Path) -> bool:
    """Whether a file in a folder may be mail; elsewhere than in a Maildir its name tells."""
    if path.name.startswith("."):
        return False
    return (_is_sure(path) or path.suffix.lower() in _VAGUE_SUFFIXES) and _is_regular(path)


def _is_sure(path: Path) -> bool:
    """Whether the name or the place of a file says that it is mail."""
    return path.parent.name in _BOXES or path.suffix.lower() in _SUFFIXES


def _is_regular(path: Path) -> bool:
    """No pipe, socket or device; a broken link counts as a file, so that it is told."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
