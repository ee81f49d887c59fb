from __future__ import annotations

import pytest

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.facts import Facts
from bouncekit.model.words import Category, Command, Outcome, Tier
from bouncekit.rules.conditions import Case
from bouncekit.rules.schema import Rule

FACTS = Facts(
    status=EnhancedStatus("5.7.26"),
    reply=Reply(550),
    command=Command.RCPT,
    outcome=Outcome.FAILED,
)
BARE = {"id": "spam_detected.a", "category": Category.SPAM_DETECTED, "tier": Tier.WORDS}


def make(**conditions: object) -> Rule:
    return Rule(**{**BARE, **conditions})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "conditions",
    [
        {},
        {"reply": (550,)},
        {"reply": (5,)},
        {"reply": (421, 550)},
        {"status": ("5.7.26",)},
        {"status": ("x.7.26",)},
        {"status": ("5.7.*",)},
        {"status": ("x.7.*",)},
        {"status": ("5.*.26",)},
        {"status": ("x.*.26",)},
        {"status": ("5.*.*",)},
        {"status": ("x.*.*",)},
        {"status": ("5.1.1", "5.7.26")},
        {"command": (Command.MAIL, Command.RCPT)},
        {"outcome": (Outcome.FAILED,)},
        {"when_provider": ("yahoo", "google")},
        {"reply": (5,), "status": ("5.7.26",), "command": (Command.RCPT,)},
    ],
)
def test_holds(conditions: dict[str, object]) -> None:
    assert Case(FACTS, ("google",)).holds(make(**conditions))


@pytest.mark.parametrize(
    "conditions",
    [
        {"reply": (551,)},
        {"reply": (4,)},
        {"status": ("5.7.2",)},
        {"status": ("5.7.260",)},
        {"status": ("4.7.26",)},
        {"status": ("4.*.*",)},
        {"status": ("x.1.*",)},
        {"status": ("x.*.2",)},
        {"command": (Command.MAIL,)},
        {"outcome": (Outcome.DELAYED,)},
        {"when_provider": ("yahoo",)},
        {"reply": (5,), "status": ("5.1.1",)},
    ],
)
def test_does_not_hold(conditions: dict[str, object]) -> None:
    assert not Case(FACTS, ("google",)).holds(make(**conditions))
    assert not Case(Facts(), ()).holds(make(**conditions))


def test_the_most_exact_code_is_first() -> None:
    codes = Case(FACTS, ()).codes
    assert next(iter(codes)) == "5.7.26"
    assert list(codes.values()) == sorted(codes.values(), reverse=True)
    assert Case(Facts(), ()).codes == {}
