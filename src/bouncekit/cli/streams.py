"""Files as text in UTF-8: gzip is unpacked, and what Windows writes as UTF-16 is recoded.

In: a binary stream. Out: the same text as a stream of UTF-8. Sources: RFC 1952 (gzip); the mark
at the start that tells UTF-16 (RFC 2781, section 3.2). Law: memory does not grow with the
stream.
"""

from __future__ import annotations

import codecs
import errno
import gzip
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

__all__ = ["open_text"]

_GZIP: Final = b"\x1f\x8b"
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BLOCK: Final = 64 * 1024


def open_text(stream: BinaryIO, /) -> tuple[bytes, BinaryIO]:
    """Unpack and recode a stream, where its first bytes say that it needs it.

    Args:
        stream: Any file.

    Returns:
        The first bytes, at most two, and the stream behind them. Reading it raises an
        :class:`OSError` where a packed file is broken.
    """
    head = stream.read(2)
    if head == _GZIP:
        stream = _join(_unpack(_split(head, stream)))
        head = stream.read(2)
    if head in _UTF_16:
        stream = _join(_recode(_split(head, stream)))
        head = b""
    return head, stream


class _Blocks(io.RawIOBase):
    """Blocks of bytes, none of them empty, as a file."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        block = self._rest or next(self._blocks, b"")
        count = min(len(block), len(buffer))
        buffer[:count] = block[:count]
        self._rest = block[count:]
        return count


def _join(blocks: Iterator[bytes]) -> BinaryIO:
    return io.BufferedReader(_Blocks(blocks))


def _split(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    yield head
    while block := stream.read(_BLOCK):
        yield block


def _unpack(blocks: Iterator[bytes]) -> Iterator[bytes]:
    packed = gzip.GzipFile(fileobj=_join(blocks))
    try:
        while block := packed.read(_BLOCK):
            yield block
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise OSError(errno.EIO, f"packed with gzip and broken: {error}") from error


def _recode(blocks: Iterator[bytes]) -> Iterator[bytes]:
    for text in codecs.iterdecode(blocks, "utf-16", "replace"):
        yield text.encode()
