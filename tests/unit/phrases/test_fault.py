from __future__ import annotations

import pytest

from bouncekit.phrases.fault import find_fault


@pytest.mark.parametrize(
    "phrase",
    [
        "mailbox full",
        "mailbox .. full",
        "{a|b} c",
        "user's mailbox",
        "5.1.1 (spam)",
        "*postfach voll",
        "*postfach voll*",
        "deactivat*",
        "邮箱已满",
        "{a .. b|c}",
        '"quoted"',
        "{a |}b",
        "{a |}{b|c}",
        "a{|b}c",
        "{a|} b",
        "{|a} {|b} c",
        "exceed* quota",
        "{a|b*} .. c",
        "a .. b..c",
        "x{a|b}{c|d}",
        "{{{0}}} {{{0}}}".format("|".join("abcdefghijklmnopqrstuvwxyz" * 4)),
    ],
)
def test_nothing_is_wrong(phrase: str) -> None:
    assert find_fault(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("{a|b", "brace that is not closed"),
        ("a}", "brace that is not closed"),
        ("{a|{b|c}}", "stands inside others"),
        ("{|a}" * 13, "more than 4096 alternatives"),
        ("{b|a}" * 13, "more than 4096 alternatives"),
        ("x " + "{a .. b|c}" * 13, "more than 4096 alternatives"),
        ("mail*box full", "'*' that stands at neither"),
        ("mailbox * full", "'*' that stands at neither"),
        ("mailbox {is|*} full", "'*' that stands at neither"),
        ("* full", "'*' that stands at neither"),
        ("full *", "'*' that stands at neither"),
        ("full**", "'*' that stands at neither"),
        ("..", "without words"),
        ("- _", "without words"),
        ("{a|}", "without words"),
        ("{a| }", "without words"),
        ("{a|} {|b}", "without words"),
        ("{a|} -", "without words"),
        ("{a .. b|-}", "without words"),
        ("*postfach", "open start, which needs a second word"),
        ("{*a|b} .. c", "open start, which needs a second word"),
        ("*post*", "open start, which needs a second word"),
        ("{|a}*b", "open start, which needs a second word"),
        ("{a| *b}", "open start, which needs a second word"),
        ("*post.*", "open start, which needs a second word"),
    ],
)
def test_what_is_wrong_is_told(phrase: str, expected: str) -> None:
    fault = find_fault(phrase)
    assert fault is not None
    assert expected in fault
