from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import bouncekit

Command = Callable[..., tuple[int, str, str]]


def test_the_shipped_languages_are_listed(command: Command) -> None:
    status, out, _ = command("locales", "list")
    assert status == 0
    assert out.splitlines() == list(bouncekit.Catalogs.default().locales)


def test_a_sound_folder_is_told(command: Command, tmp_path: Path) -> None:
    (tmp_path / "da.ftl").write_text("class-spam = Uønsket\n", encoding="utf-8")
    assert command("locales", "check", str(tmp_path)) == (0, f"{tmp_path}: 1 file, no faults\n", "")
    (tmp_path / "en.ftl").write_text("class-spam = Junk\n", encoding="utf-8")
    assert command("locales", "check", str(tmp_path))[1] == f"{tmp_path}: 2 files, no faults\n"
    file = tmp_path / "da.ftl"
    assert command("locales", "check", str(file))[1] == f"{file}: 1 file, no faults\n"
    assert command("locales", "check", "--json", str(file)) == (0, "", "")


def test_every_fault_is_told(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "da.ftl"
    file.write_text("class-ham = Skinke\n", encoding="utf-8")
    told = f"{file}: class-ham: there is no text of this name\n"
    assert command("locales", "check", str(tmp_path)) == (1, told, "")
    status, out, _ = command("locales", "check", "--json", str(tmp_path))
    assert status == 1
    assert json.loads(out) == {
        "file": str(file),
        "text": "class-ham",
        "fault": "there is no text of this name",
    }
    status, out, _ = command("locales", "check", "--whole", str(tmp_path))
    assert status == 1
    assert f"{file}: class-spam: the text is missing\n" in out


def test_what_is_not_there_is_told(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "it.ftl"
    told = f"bouncekit: {file}: no such file or directory\n"
    assert command("locales", "check", str(file)) == (1, "", told)
