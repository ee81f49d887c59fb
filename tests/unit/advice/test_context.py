from __future__ import annotations

import pytest

from bouncekit.advice.context import BOUND, AdviceContext, fold
from bouncekit.model.report import Delivery
from bouncekit.model.words import Outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("  two   spaces ", "two spaces"),
        ("a line\r\nand another\u2028and a third", "a line and another and a third"),
        ("a tab\there", "a tab here"),
        ("bell\x07 escape\x1b[31m", "bell escape[31m"),
        ("right \u202eto left\u202c", "right to left"),
        ("a private \ue000slot\ue001", "a private slot"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("क्\u200dष", "क्\u200dष"),
        ("æøå é 漢字", "æøå é 漢字"),
        ("", ""),
        ("\x00\u200b", ""),
        ("\u200b" * 900 + "x", ""),
    ],
)
def test_a_text_becomes_one_safe_line(text: str, expected: str) -> None:
    assert fold(text) == expected


@pytest.mark.parametrize("text", ["x" * 201, "x" * 10_000_000, "x y " * 100, "x" + "\u200b" * 900])
def test_a_long_text_is_shortened(text: str) -> None:
    assert len(fold(text)) <= BOUND
    assert fold(text).endswith("…")


def test_a_text_as_long_as_the_bound_is_left_alone() -> None:
    assert fold("x" * BOUND) == "x" * BOUND


def test_a_delivery_tells_its_recipient_and_the_reply() -> None:
    delivery = Delivery(
        recipient="final@example.com",
        original_recipient="first@example.com",
        outcome=Outcome.DELAYED,
        diagnostic="450 later",
    )
    context = AdviceContext.of(delivery, product="Ledger")
    assert context == AdviceContext(
        recipient="first@example.com", reply="450 later", delayed=True, product="Ledger"
    )
    assert (
        AdviceContext.of(delivery, recipient="other@example.com").recipient == "other@example.com"
    )
    assert AdviceContext.of(Delivery(recipient="a@example.com")).recipient == "a@example.com"


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match=r"product must be str or None, not int"):
        AdviceContext(product=1)  # type: ignore[arg-type]


def test_an_unknown_action_is_refused() -> None:
    with pytest.raises(ValueError, match=r"steps has 'sing'; expected one of accept_domain, "):
        AdviceContext(steps={"sing": "La."})
