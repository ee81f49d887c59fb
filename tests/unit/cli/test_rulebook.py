from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import bouncekit
from bouncekit.errors import RuleError
from bouncekit.model.words import Category

Command = Callable[..., tuple[int, str, str]]


@dataclass(frozen=True)
class FakeRule:
    id: str
    category: Category
    any: tuple[str, ...] = ()
    regex: re.Pattern[str] | None = None
    note: str | None = None


SHIPPED = (
    FakeRule("mailbox_full.quota", Category.MAILBOX_FULL, any=("over quota",)),
    FakeRule("greylisted.words", Category.GREYLISTED, regex=re.compile("grey ?list")),
)


class FakeRules:
    """Knows from the name of a file what is wrong with it."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.rules = SHIPPED

    @classmethod
    def default(cls) -> FakeRules:
        return cls()

    @classmethod
    def load(cls, path: str) -> FakeRules:
        match Path(path).name:
            case "missing.toml":
                raise FileNotFoundError(2, "No such file or directory")
            case "broken.toml":
                message = "faults"
                faults = [
                    RuleError("an unknown key\x1b[2J", file=path, rule_id="a.b"),
                    RuleError("no TOML", file=path),
                ]
                raise ExceptionGroup(message, faults)
            case name:
                return cls(name)

    def extended(self, other: FakeRules) -> FakeRules:
        return other


def check_rules(rules: FakeRules, *, own: FakeRules | None = None) -> tuple[RuleError, ...]:
    assert own in {None, rules}
    shipped = RuleError("its hit is won by another", rule_id="shipped")
    match rules.name:
        case "dead.toml":
            return (shipped, RuleError("its hit is won by another", rule_id="c.d"))
        case "fine.toml":
            return ()
        case _:
            return (shipped,)


@pytest.fixture(autouse=True)
def fake_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bouncekit, "RuleSet", FakeRules)
    monkeypatch.setattr(bouncekit, "check_rules", check_rules)


def test_a_good_file(command: Command) -> None:
    assert command("rules", "check", "fine.toml") == (0, "fine.toml: no faults\n", "")


def test_faults_of_the_shipped_rules_are_not_its_own(command: Command) -> None:
    assert command("rules", "check", "other.toml") == (0, "other.toml: no faults\n", "")


def test_all_faults_of_all_files_are_told(command: Command) -> None:
    files = ("missing.toml", "broken.toml", "fine.toml", "dead.toml")
    status, out, err = command("rules", "check", *files)
    assert status == 1
    assert out.splitlines() == [
        "broken.toml: a.b: an unknown key[2J",
        "broken.toml: no TOML",
        "fine.toml: no faults",
        "dead.toml: c.d: its hit is won by another",
    ]
    assert err == "bouncekit: missing.toml: no such file or directory\n"


def test_faults_as_json(command: Command) -> None:
    status, out, _ = command("rules", "check", "--json", "fine.toml", "dead.toml")
    assert status == 1
    assert json.loads(out) == {
        "file": "dead.toml",
        "rule": "c.d",
        "fault": "its hit is won by another",
    }


def test_no_file_is_wrong_use(command: Command) -> None:
    assert command("rules", "check")[0] == 2


def test_rules_are_listed_by_id(command: Command) -> None:
    _, out, _ = command("rules", "list")
    assert [line.split() for line in out.splitlines()] == [
        ["greylisted.words", "greylisted"],
        ["mailbox_full.quota", "mailbox_full"],
    ]


def test_rules_of_one_category(command: Command) -> None:
    _, out, _ = command("rules", "list", "greylisted")
    assert out.split() == ["greylisted.words", "greylisted"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("mailbox_full.quota", {"category": "mailbox_full", "any": ["over quota"]}),
        ("greylisted.words", {"category": "greylisted", "regex": "grey ?list"}),
    ],
)
def test_a_rule_is_shown(command: Command, rule: str, expected: dict[str, object]) -> None:
    _, out, _ = command("rules", "show", rule)
    assert json.loads(out) == {"id": rule, **expected}


@pytest.mark.parametrize(
    ("rule", "hint"),
    [("mailbox_full.quotas", "did you mean mailbox_full.quota?"), ("q", "lists all")],
)
def test_an_unknown_rule_is_wrong_use(command: Command, rule: str, hint: str) -> None:
    status, _, err = command("rules", "show", rule)
    assert status == 2
    assert hint in err
