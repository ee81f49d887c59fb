from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import bouncekit

Command = Callable[..., tuple[int, str, str]]
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """Two labels, of which one is wrong."""
    rows = (
        {"id": "right", "text": "552 5.2.2 Mailbox full", "category": "mailbox_full"},
        {"id": "wrong\x1b[2J", "text": "550 5.1.1 User unknown", "category": "mailbox_full"},
    )
    path = tmp_path / "labels.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def test_a_report_for_people(command: Command, labels: Path) -> None:
    status, out, err = command("evaluate", str(labels.parent))
    assert (status, err) == (0, "")
    assert out.startswith("0 messages with 0 recipients, 2 replies. ")
    assert "category    50.0%   2\n" in out
    assert "wrong?[2J  category  mailbox_full" in out


def test_so_many_misses(command: Command, labels: Path) -> None:
    assert "Misses (1 of 2)" in command("evaluate", str(labels), "--misses", "1")[1]
    assert "Misses" not in command("evaluate", str(labels), "--misses", "0")[1]


def test_json(command: Command, labels: Path) -> None:
    status, out, _ = command("evaluate", "--json", str(labels))
    assert status == 0
    assert json.loads(out) == bouncekit.evaluate(labels).to_dict()


def test_rules_of_ones_own(command: Command, labels: Path, tmp_path: Path) -> None:
    rules = tmp_path / "mine.toml"
    rules.write_text(
        '[[rule]]\nid = "mailbox_full.own"\ncategory = "mailbox_full"\ntier = "provider_code"\n'
        'any = ["user unknown"]\nhits = ["550 5.1.1 User unknown"]\n',
        encoding="utf-8",
    )
    assert "100.0%" in command("evaluate", str(labels), "--rules", str(rules))[1]


def test_a_picture(command: Command, labels: Path, tmp_path: Path) -> None:
    picture = tmp_path / "confusion.PNG"
    assert command("evaluate", str(labels), "--picture", str(picture))[0] == 0
    assert picture.read_bytes().startswith(PNG)


def test_a_picture_is_a_png(command: Command, labels: Path) -> None:
    status, _, err = command("evaluate", str(labels), "--picture", "confusion.svg")
    assert status == 2
    assert "'confusion.svg'; expected a name that ends with .png" in err


def test_a_picture_needs_the_extra(
    command: Command, labels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "bouncekit.cli.picture", None)
    status, _, err = command("evaluate", str(labels), "--picture", "x.png")
    assert status == 2
    assert "pip install 'bouncekit[evaluate]'" in err


def test_a_picture_that_cannot_be_written(command: Command, labels: Path, tmp_path: Path) -> None:
    picture = tmp_path / "missing" / "x.png"
    status, _, err = command("evaluate", str(labels), "--picture", str(picture))
    assert status == 1
    assert err == f"bouncekit: {picture}: no such file or directory\n"


def test_no_labels(command: Command, tmp_path: Path) -> None:
    status, out, err = command("evaluate", str(tmp_path))
    assert (status, out) == (1, "")
    assert err.startswith("bouncekit: labels: no labels: looked in and below the folder ")


def test_all_faults_of_the_labels(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text('{"text": 1}\n[]\n', encoding="utf-8")
    status, _, err = command("evaluate", str(path))
    assert status == 1
    assert err.splitlines() == [
        f"bouncekit: labels: {path}:1: 'text' must be a text, found 1",
        f"bouncekit: labels: {path}:2: expected a JSON object",
    ]


def test_a_file_that_cannot_be_read(
    command: Command, labels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bouncekit.Accuracy:
        raise PermissionError(13, "Permission denied", "secret.eml")

    monkeypatch.setattr(bouncekit, "evaluate", refuse)
    status, _, err = command("evaluate", str(labels))
    assert (status, err) == (1, "bouncekit: secret.eml: permission denied\n")


def test_no_folder_is_wrong_use(command: Command) -> None:
    assert command("evaluate", "missing")[0] == 2
