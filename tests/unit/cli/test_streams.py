from __future__ import annotations

import gzip
import io

import pytest

from bouncekit.cli.streams import open_text

TEXT = b'{"a": "b"}\n' * 10_000


def read(data: bytes) -> bytes:
    head, stream = open_text(io.BytesIO(data))
    return head + stream.read()


@pytest.mark.parametrize("data", [b"", b"x", b"\n{", TEXT], ids=["none", "one", "blank", "text"])
def test_other_files_stay_as_they_are(data: bytes) -> None:
    assert read(data) == data


def test_gzip_is_unpacked() -> None:
    assert read(gzip.compress(TEXT)) == TEXT


def test_gzip_that_was_packed_piece_by_piece_is_unpacked() -> None:
    assert read(gzip.compress(TEXT) + gzip.compress(b"more\n")) == TEXT + b"more\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_recoded(encoding: str) -> None:
    text = '{"a": "Grüße 你好 🎉"}\n' * 10_000
    assert read(f"\ufeff{text}".encode(encoding)).decode() == text


def test_broken_utf_16_is_replaced() -> None:
    assert read(b"\xff\xfea\x00\x00\xd8b\x00").decode() == "a\ufffdb"


def test_utf_16_may_be_packed() -> None:
    assert read(gzip.compress("Grüße".encode("utf-16"))).decode() == "Grüße"


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(TEXT)[:-12],
        gzip.compress(TEXT)[:20] + b"\xff" * 50,
        gzip.compress(TEXT)[:-8] + b"\x00" * 8,
        b"\x1f\x8b\x07\x00\x00\x00\x00\x00\x00\x03",
    ],
    ids=["cut", "bytes", "checksum", "method"],
)
def test_broken_gzip_is_an_error_of_the_system(data: bytes) -> None:
    with pytest.raises(OSError, match="packed with gzip and broken: "):
        read(data)


def test_lines_come_one_by_one() -> None:
    _, stream = open_text(io.BytesIO(gzip.compress(b"one\ntwo\n")))
    assert [stream.readline(), stream.readline(), stream.readline()] == [b"e\n", b"two\n", b""]
