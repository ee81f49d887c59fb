from __future__ import annotations

import io
from pathlib import Path

import pytest

from bouncekit.cli import letters
from bouncekit.cli.sources import Piece, Trouble, read_sources

MAIL = b"Subject: hello\n\nhello\n"
FROM = b"From a@example.com Mon Nov 23 14:16:00 2026\n"


def read(*paths: Path | str, stdin: bytes = b"") -> list[Piece | Trouble]:
    return list(read_sources([str(path) for path in paths], letters.MAIL, stdin=io.BytesIO(stdin)))


def names(found: list[Piece | Trouble], root: Path) -> list[str]:
    return [str(Path(item.path).relative_to(root)) for item in found]


def put(path: Path, data: bytes = MAIL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_standard_input_is_an_mbox() -> None:
    found = read("-", stdin=FROM + MAIL + b"\n" + FROM + MAIL)
    assert found == [Piece("-", MAIL, 1), Piece("-", MAIL, 2)]


def test_a_message_of_an_mbox_may_be_bad(tmp_path: Path) -> None:
    path = put(tmp_path / "x.mbox", FROM + b"\n\n" + FROM + b"\x00\x01\n\n" + FROM + MAIL)
    assert read(path) == [
        Trouble(str(path), "empty", 1),
        Trouble(str(path), "binary data, no mail", 2),
        Piece(str(path), MAIL, 3),
    ]


@pytest.mark.parametrize("data", [b"", b"\n \r\n"])
def test_an_empty_file_is_told(tmp_path: Path, data: bytes) -> None:
    path = put(tmp_path / "x.eml", data)
    assert read(path) == [Trouble(str(path), "empty")]


@pytest.mark.parametrize(
    "data",
    [b"\x7fELF\x02\x01\x01\x00\x00", b"\x89PNG\r\n\x1a\n\x01\x02\x03\x04", b"GIF\x01\x02"],
    ids=["nulls", "png", "controls"],
)
def test_binary_data_is_told(tmp_path: Path, data: bytes) -> None:
    path = put(tmp_path / "x.eml", data)
    assert read(path) == [Trouble(str(path), "binary data, no mail")]


@pytest.mark.parametrize(
    "data",
    [b"Subject: \x00\x00\x00\n\n", b"\x1b$B$\x1b(B text\n", "Grüße\n".encode()],
    ids=["header", "iso-2022", "utf-8"],
)
def test_text_is_not_binary(tmp_path: Path, data: bytes) -> None:
    path = put(tmp_path / "x.eml", data)
    assert read(path) == [Piece(str(path), data)]


def test_of_a_huge_file_the_beginning_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letters, "_MESSAGE_BYTES", 20)
    path = put(tmp_path / "x.eml", MAIL + b"x" * 100)
    assert read(path) == [
        Trouble(str(path), "only the first 0 MiB are looked at", lost=False),
        Piece(str(path), MAIL[:20]),
    ]


def test_a_maildir_is_read_but_for_what_is_not_complete(tmp_path: Path) -> None:
    wanted = ["cur/1.host:2,S", "new/2.host", ".Sent/cur/3.host:2,", "sub/4.eml"]
    for name in (*wanted, "tmp/5.host", "dovecot.index.log", ".Sent/tmp/6.host"):
        put(tmp_path / name)
    (tmp_path / ".Sent/new").mkdir()
    found = names(read(tmp_path), tmp_path)
    assert sorted(found) == sorted(wanted)


def test_one_box_of_a_maildir_is_enough(tmp_path: Path) -> None:
    put(tmp_path / "cur" / "1.host:2,S")
    assert names(read(f"{tmp_path}/cur/"), tmp_path) == ["cur/1.host:2,S"]


def test_in_a_folder_a_file_with_a_vague_name_is_mail_when_it_begins_so(tmp_path: Path) -> None:
    put(tmp_path / "1", b"Return-Path: <>\n\n")
    put(tmp_path / "2", b"X-Odd: 1\n\n")
    put(tmp_path / "Inbox", FROM + MAIL)
    put(tmp_path / "notes", b"Milk, bread\n")
    put(tmp_path / "notes.txt", b"Milk, bread\n")
    put(tmp_path / "saved.TXT", b"Received: from mail.example.com\n\n")
    assert names(read(tmp_path), tmp_path) == ["1", "2", "Inbox", "saved.TXT"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [(FROM, True), (b"Received: from x\n", True), (b"X-Odd: 1\n", True), (b'{"a": 1}\n', False)],
)
def test_a_first_line_tells_whether_it_is_mail(line: bytes, *, expected: bool) -> None:
    assert letters.begins_mail(line) is expected
