from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from bouncekit.model.words import Category

Command = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize("word", ["mailbox_full", "Mailbox-Full", "mailbox full"])
def test_a_category_is_explained(command: Command, word: str) -> None:
    status, out, err = command("explain", word)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "mailbox_full",
        "  meaning    The recipient's own mailbox or storage is full.",
        "  who        the recipient",
        "  next step  Tell the recipient that the mailbox is full, and send again later.",
        "  class      soft_bounce, mostly transient",
        "  suppress   after_repeats: take the address off the list if it happens again",
        "  codes      4.2.2, 5.2.2, 552",
    ]


def test_a_category_without_codes(command: Command) -> None:
    assert "codes" not in command("explain", "auto_reply")[1]


def test_all_are_listed(command: Command) -> None:
    _, out, _ = command("explain")
    assert [line.split()[0] for line in out.splitlines()] == [word.value for word in Category]


def test_a_code_leads_to_its_categories(command: Command) -> None:
    status, out, _ = command("explain", "5.1.10")
    assert status == 0
    assert [line for line in out.splitlines() if line[:1].isalpha()] == [
        "mailbox_not_found",
        "domain_not_accepting",
    ]


def test_json(command: Command) -> None:
    _, out, _ = command("explain", "unknown", "--json")
    assert json.loads(out) == {
        "category": "unknown",
        "meaning": "The mail failed, and the cause is not told.",
        "next_step": "Check the address with the recipient, and send again later.",
        "party": "unknown",
        "habit": "unknown",
        "suppress": "after_repeats",
        "failure_class": "rejected",
        "codes": ["5.0.0"],
    }


@pytest.mark.parametrize(
    ("word", "hint"),
    [("mailbox_ful", "did you mean mailbox_full"), ("\x1b[2Jqqq", "lists all")],
)
def test_an_unknown_word_is_wrong_use(command: Command, word: str, hint: str) -> None:
    status, out, err = command("explain", word)
    assert (status, out) == (2, "")
    assert hint in err
    assert "\x1b" not in err
