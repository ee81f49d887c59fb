from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bouncekit.cli import sources
from bouncekit.cli.sources import Letter, Trouble, read_sources

MAIL = b"Subject: hello\n\nhello\n"
FROM = b"From a@example.com Mon Nov 23 14:16:00 2026\n"


def read(*paths: Path | str, stdin: bytes = b"") -> list[Letter | Trouble]:
    return list(read_sources([str(path) for path in paths], stdin=io.BytesIO(stdin)))


def names(found: list[Letter | Trouble], root: Path) -> list[str]:
    return [str(Path(item.path).relative_to(root)) for item in found]


def put(path: Path, data: bytes = MAIL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_file_is_one_message(tmp_path: Path) -> None:
    path = put(tmp_path / "anything.bin")
    assert read(path) == [Letter(str(path), MAIL)]


def test_standard_input_is_a_message() -> None:
    assert read("-", stdin=MAIL) == [Letter("-", MAIL)]


def test_standard_input_is_an_mbox() -> None:
    found = read("-", stdin=FROM + MAIL + b"\n" + FROM + MAIL)
    assert found == [Letter("-", MAIL, 1), Letter("-", MAIL, 2)]


def test_a_message_of_an_mbox_may_be_bad(tmp_path: Path) -> None:
    path = put(tmp_path / "x.mbox", FROM + b"\n\n" + FROM + b"\x00\x01\n\n" + FROM + MAIL)
    assert read(path) == [
        Trouble(str(path), "empty", 1),
        Trouble(str(path), "binary data, no mail", 2),
        Letter(str(path), MAIL, 3),
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
    assert read(path) == [Letter(str(path), data)]


def test_of_a_huge_file_the_beginning_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "_MESSAGE_BYTES", 20)
    path = put(tmp_path / "x.eml", MAIL + b"x" * 100)
    assert read(path) == [
        Trouble(str(path), "only the first 0 MiB are looked at", lost=False),
        Letter(str(path), MAIL[:20]),
    ]


def test_what_is_not_there_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    path = put(tmp_path / "x.eml")
    missing = str(tmp_path / "missing")
    found = read(missing, path)
    assert found == [Trouble(missing, "no such file or directory"), Letter(str(path), MAIL)]


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = put(tmp_path / "x.eml")
    monkeypatch.setattr(Path, "open", refuse)
    assert read(path) == [Trouble(str(path), "permission denied")]


def test_an_error_without_words_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise TimeoutError

    path = put(tmp_path / "x.eml")
    monkeypatch.setattr(Path, "open", refuse)
    assert read(path) == [Trouble(str(path), "timeouterror")]


def test_a_folder_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> Iterator[Path]:
        if path.name == "shut":
            raise PermissionError(13, "Permission denied")
        return (path / name for name in os.listdir(path))  # noqa: PTH208 - iterdir is replaced

    (tmp_path / "shut").mkdir()
    put(tmp_path / "x.eml")
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert read(tmp_path) == [
        Letter(str(tmp_path / "x.eml"), MAIL),
        Trouble(str(tmp_path / "shut"), "permission denied"),
    ]


def test_a_folder_is_read_with_all_below_it(tmp_path: Path) -> None:
    for name in ("b.eml", "a.EML", "d/e/f.eml", "c/box.mbox", "d/a.mime", "z.eml"):
        put(tmp_path / name)
    wanted = ["a.EML", "b.eml", "z.eml", "c/box.mbox", "d/a.mime", "d/e/f.eml"]
    assert names(read(tmp_path), tmp_path) == wanted


def test_in_a_folder_other_files_are_passed_over(tmp_path: Path) -> None:
    for name in ("README.md", "x.py", ".hidden.eml", ".git/x.eml", "LICENSE", "Makefile"):
        put(tmp_path / name, b"all: test\n")
    put(tmp_path / "x.eml")
    assert names(read(tmp_path), tmp_path) == ["x.eml"]


def test_in_a_folder_a_file_with_a_vague_name_is_mail_when_it_begins_so(tmp_path: Path) -> None:
    put(tmp_path / "1", b"Return-Path: <>\n\n")
    put(tmp_path / "2", b"X-Odd: 1\n\n")
    put(tmp_path / "Inbox", FROM + MAIL)
    put(tmp_path / "notes", b"Milk, bread\n")
    put(tmp_path / "notes.txt", b"Milk, bread\n")
    put(tmp_path / "saved.TXT", b"Received: from mail.example.com\n\n")
    assert names(read(tmp_path), tmp_path) == ["1", "2", "Inbox", "saved.TXT"]


def test_a_folder_without_mail_is_told(tmp_path: Path) -> None:
    put(tmp_path / "README.md")
    (found,) = read(tmp_path)
    assert isinstance(found, Trouble)
    assert not found.lost
    assert found.what.startswith("no mail in it")


def test_pipes_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path / "x.eml")
    os.mkfifo(tmp_path / "pipe.eml")
    assert names(read(tmp_path), tmp_path) == ["x.eml"]


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


def test_links_that_go_round_are_told_once(tmp_path: Path) -> None:
    put(tmp_path / "x.eml")
    (tmp_path / "round").symlink_to(tmp_path)
    assert read(tmp_path) == [
        Letter(str(tmp_path / "x.eml"), MAIL),
        Trouble(str(tmp_path / "round"), "leads to a folder that is read already", lost=False),
    ]


def test_links_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "broken.eml").symlink_to(tmp_path / "missing")
    (tmp_path / "self.eml").symlink_to(tmp_path / "self.eml")
    found = read(tmp_path)
    assert names(found, tmp_path) == ["broken.eml", "self.eml"]
    assert all(isinstance(item, Trouble) and item.lost for item in found)
