from __future__ import annotations

import tomllib
from datetime import timedelta
from pathlib import Path

import pytest

import bouncekit
from bouncekit.evidence.waiting import LONGEST, find_retry_after
from bouncekit.phrases.folding import fold_case

TABLE = tomllib.loads(
    (Path(bouncekit.__file__).parent / "evidence" / "waiting.toml").read_text(encoding="utf-8")
)


def seconds(text: str) -> float | None:
    found = find_retry_after(fold_case(text))
    return None if found is None else found.total_seconds()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greylisted, try again in 300 seconds", 300),
        ("try again in 5 minutes", 300),
        ("Try again in 5min.", 300),
        ("retry in 1 hour", 3600),
        ("please wait 2 hrs", 7200),
        ("retry after 1 day", 86_400),
        ("try again in 00:05", None),
        ("wait 30s", 30),
        ("wait 1h 30m", 5400),
        ("wait 1 h 30 m 10 s please", 5410),
        ("wait 2 hours and 5 minutes", 7500),
        ("wait 2 hours, 5 minutes", 7500),
        ("wait 2 hours of 5 minutes", 7200),
        ("wait 2 hours" + " " * 17 + "5 minutes", 7200),
        ("try again in 5-10 minutes", 600),
        ("try again in 5 to 10 minutes", 600),
        ("try again in 5 - 10 minutes", 600),
        ("try again in 1.5 hours", 5400),
        ("try again in 0.5 hours", 1800),
        ("retry in 1,800 seconds", 1800),
        ("retry in 1,800,000 seconds", None),
        ("try again in a minute", 60),
        ("try again in an hour", 3600),
        ("try again in a few minutes", 300),
        ("come back in ten minutes", 600),
        ("come back in thirty seconds", 30),
        ("try again later, for instance in 5 minutes", 300),
        ("retry timeout: 5 minutes. Wait 10 minutes", 300),
        # nothing told
        ("", None),
        ("300 seconds", None),
        ("timeout after 300 seconds", None),
        ("try again later", None),
        ("try again in 300", None),
        ("try again in 0 seconds", None),
        ("try again in 0 seconds, wait 5 minutes", 300),
        ("try again with data min", None),
        ("try again and again", None),
        ("try again in 3 months", None),
        ("try again in 1234567 seconds", None),
        ("try again in 10.20.30.40 seconds", None),
        ("awaiting 5 minutes", None),
        ("waiting 5 minutes", None),
        ("wait" + " x" * 29 + " 5 minutes", 300),
        ("wait" + " x" * 30 + " 5 minutes", None),
        # no server means so long
        ("try again in 14 days", 1_209_600),
        ("try again in 15 days", None),
        ("try again in 14 days 1 second", None),
        ("try again in 999999 days", None),
    ],
)
def test_finds(text: str, expected: float | None) -> None:
    assert seconds(text) == expected


def test_the_longest() -> None:
    assert timedelta(days=14) == LONGEST


def test_the_words_are_folded() -> None:
    words = [*TABLE["cues"], *TABLE["numbers"]]
    words += [word for unit in TABLE["units"].values() for word in unit]
    assert [word for word in words if fold_case(word) != word or word != word.strip()] == []


def test_every_unit_has_its_length() -> None:
    assert TABLE["units"].keys() == TABLE["seconds"].keys()
    words = [word for unit in TABLE["units"].values() for word in unit]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("cue", TABLE["cues"])
def test_every_cue_is_heard(cue: str) -> None:
    assert seconds(f"x {cue} 7 minutes") == 420


@pytest.mark.parametrize("number", TABLE["numbers"])
def test_every_number_is_heard(number: str) -> None:
    assert seconds(f"wait {number} minutes") == 60 * TABLE["numbers"][number]


@pytest.mark.parametrize(
    ("unit", "length"),
    [(word, TABLE["seconds"][unit]) for unit, words in TABLE["units"].items() for word in words],
)
def test_every_unit_is_heard(unit: str, length: int) -> None:
    assert seconds(f"wait 3 {unit}") == seconds(f"wait 3{unit}") == 3 * length
