from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bouncekit.cli.letters import MAIL as SORT
from bouncekit.cli.sources import Piece, Trouble, read_sources

MAIL = b"Subject: hello\n\nhello\n"
FROM = b"From a@example.com Mon Nov 23 14:16:00 2026\n"


def read(*paths: Path | str, stdin: bytes = b"") -> list[Piece | Trouble]:
    return list(read_sources([str(path) for path in paths], SORT, stdin=io.BytesIO(stdin)))


def names(found: list[Piece | Trouble], root: Path) -> list[str]:
    return [str(Path(item.path).relative_to(root)) for item in found]


def put(path: Path, data: bytes = MAIL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_file_is_one_message(tmp_path: Path) -> None:
    path = put(tmp_path / "anything.bin")
    assert read(path) == [Piece(str(path), MAIL)]


def test_standard_input_is_a_message() -> None:
    assert read("-", stdin=MAIL) == [Piece("-", MAIL)]


def test_what_is_not_there_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    path = put(tmp_path / "x.eml")
    missing = str(tmp_path / "missing")
    found = read(missing, path)
    assert found == [Trouble(missing, "no such file or directory"), Piece(str(path), MAIL)]


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
        Piece(str(tmp_path / "x.eml"), MAIL),
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


def test_links_that_go_round_are_told_once(tmp_path: Path) -> None:
    put(tmp_path / "x.eml")
    (tmp_path / "round").symlink_to(tmp_path)
    assert read(tmp_path) == [
        Piece(str(tmp_path / "x.eml"), MAIL),
        Trouble(str(tmp_path / "round"), "leads to a folder that is read already", lost=False),
    ]


def test_links_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "broken.eml").symlink_to(tmp_path / "missing")
    (tmp_path / "self.eml").symlink_to(tmp_path / "self.eml")
    found = read(tmp_path)
    assert names(found, tmp_path) == ["broken.eml", "self.eml"]
    assert all(isinstance(item, Trouble) and item.lost for item in found)


def test_a_name_that_is_too_long_is_told() -> None:
    (found,) = read("x" * 5000)
    assert isinstance(found, Trouble)
    assert found.what == "file name too long"


def test_standard_input_that_cannot_be_read_is_told() -> None:
    class Folder(io.BytesIO):
        def readline(self, _: int | None = -1, /) -> bytes:
            raise IsADirectoryError(21, "Is a directory")

    assert list(read_sources(["-"], SORT, stdin=Folder())) == [Trouble("-", "is a directory")]
