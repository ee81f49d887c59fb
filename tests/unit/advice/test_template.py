from __future__ import annotations

import pytest

from bouncekit.advice.template import Template, mark

THING = mark("de:nom")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nothing to fill", "nothing to fill"),
        (f"Send {THING} again.", "Send die Rechnung again."),
        (f"{THING} is lost.", "Die Rechnung is lost."),
        (f"Lost. {THING} is.", "Lost. Die Rechnung is."),
        (f"Is it? {THING}", "Is it? Die Rechnung"),
        (f"{THING}, {THING}", "Die Rechnung, die Rechnung"),
        (f"{mark('address')}. {mark('address')}", "joe@example.com. joe@example.com"),
        (f"{mark('address')} {THING}", "joe@example.com die Rechnung"),
    ],
)
def test_a_word_that_begins_a_sentence_begins_with_a_capital(text: str, expected: str) -> None:
    values = {"de:nom": "die Rechnung", "address": "joe@example.com"}
    assert Template.parse(text).fill(values) == expected


def test_a_value_is_never_read() -> None:
    template = Template.parse(f"<{mark('one')}> and {mark('two')}")
    filled = template.fill({"one": mark("two"), "two": "{ $one }"})
    assert filled == f"<{mark('two')}> and {{ $one }}"
