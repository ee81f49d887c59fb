from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from bouncekit.phrases.phrase import split_phrase
from bouncekit.reports.marks import Mark, Role, scan_marks, scan_placed_marks

_FILES = ("freeform.toml", "languages.toml", "autoreply.toml")
_SYSTEMS = [
    (name, system)
    for name in _FILES
    for system in tomllib.loads(
        (files("bouncekit.reports") / "data" / name).read_text(encoding="utf-8")
    )["system"]
]
#: Answers, challenges, complaints and lures are habits of people, not systems with a manual.
_WITHOUT_SOURCE = ("languages.toml", "autoreply.toml")


def test_marks_are_told_in_the_order_of_the_text() -> None:
    found = scan_marks("Was not delivered.\n\nI'm afraid I wasn't able to deliver your message")
    places = [mark.start for mark in found[Role.OPENING]]
    assert places == sorted(places)
    assert "qmail" in {mark.system for mark in found[Role.OPENING]}


def test_one_phrase_of_two_systems() -> None:
    found = scan_marks("This message was created automatically by mail delivery software")
    assert {"exim", "gmx", "zoho"} <= {mark.system for mark in found[Role.OPENING]}


def test_marks_stand_over_line_breaks() -> None:
    assert Role.OPENING in scan_marks("could not\n  be delivered")
    assert scan_marks("nothing") == {}


def test_placed_marks_have_their_places() -> None:
    text = "Sorry.\n\nOriginal message follows\n"
    marks = scan_placed_marks(text)[Role.RETURNED]
    assert marks[0].start == text.index("Original")
    assert isinstance(marks[0], Mark)
    assert Role.OPENING not in scan_placed_marks("could not be delivered")


@pytest.mark.parametrize(
    ("name", "system"), _SYSTEMS, ids=[f"{name}-{system['id']}" for name, system in _SYSTEMS]
)
def test_the_data(name: str, system: dict[str, object]) -> None:
    assert set(system) <= {"id", "source", *(role.value for role in Role)}
    assert name in _WITHOUT_SOURCE or system["id"] == "any" or system["source"]
    for role in Role:
        phrases = system.get(role.value, [])
        assert isinstance(phrases, list)
        assert len(phrases) == len(set(phrases)), role
        for phrase in phrases:
            assert phrase == phrase.lower(), phrase
            assert all(split_phrase(phrase)), phrase


def test_ids_are_unique() -> None:
    for name in _FILES:
        ids = [system["id"] for file, system in _SYSTEMS if file == name]
        assert len(ids) == len(set(ids))
