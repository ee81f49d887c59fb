from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from importlib.metadata import version

import pytest

from bouncekit.cli.app import run

Command = Callable[..., tuple[int, str, str]]


def test_version(command: Command) -> None:
    assert command("--version") == (0, f"bouncekit {version('bouncekit')}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["classify"],
        ["events"],
        ["reply"],
        ["sanitize"],
        ["explain"],
        ["rules"],
        ["rules", "check"],
        ["rules", "list"],
        ["rules", "show"],
        ["completion"],
    ],
    ids=lambda words: "-".join(words) or "all",
)
def test_every_command_has_help_with_an_example(command: Command, words: list[str]) -> None:
    status, out, _ = command(*words, "--help")
    assert status == 0
    assert "Example" in out
    assert "  bouncekit " in out


def test_no_command_shows_the_help(command: Command) -> None:
    status, _, err = command()
    assert status == 2
    assert "Usage: bouncekit" in err


def test_an_unknown_command_is_wrong_use(command: Command) -> None:
    status, _, err = command("clasify")
    assert status == 2
    assert "clasify" in err


def test_a_reader_that_goes_away_ends_it_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w", encoding="utf-8") as stream:  # noqa: PTH123 - a descriptor
        monkeypatch.setattr(sys, "stdout", stream)
        assert run(["explain"]) == 141


def test_a_character_that_the_charset_lacks_is_no_reason_to_stop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert run(["reply", "--help"]) == 0
    sys.stdout.write("…")
    sys.stdout.flush()
    assert raw.getvalue().endswith(b"?")


def test_other_streams_are_taken_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert run(["explain", "greylisted"]) == 0
    assert stream.getvalue().startswith("greylisted")
