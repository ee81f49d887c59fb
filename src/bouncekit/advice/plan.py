"""Who does what: ``plan.toml``, read once.

In: a category and who is to act. Out: actions. Law: only typed words leave here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeVar

from bouncekit.advice.words import Action, Audience
from bouncekit.model.words import Category, FailureClass, Party

__all__ = ["Plan", "Plans", "plans"]

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What follows from one category."""

    #: The steps of each audience that has something to do.
    steps: Mapping[Audience, tuple[Action, ...]]
    #: ``no``, ``until_fixed``, ``maybe``, ``arrived``, or a number of hours.
    wait: str | int = "maybe"
    #: Another channel: ``own_mail`` or ``call``.
    fallback: str | None = None
    #: The common mistake.
    do_not: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plans:
    """The whole file."""

    of_category: Mapping[Category, Plan]
    #: What goes before, where the evidence names somebody else than the category does.
    of_party: Mapping[Party, Plan]
    #: What the sender can do in each class.
    of_class: Mapping[FailureClass, tuple[Action, ...]]
    #: What the sender checks first, whatever the class.
    always: tuple[Action, ...]
    #: Who acts, where the sender can only ask.
    asked_of: Mapping[Action, Audience]
    #: What is done instead where the cause is not certain; ``None`` is nothing.
    unsure: Mapping[Action, Action | None]


@cache
def plans() -> Plans:
    """The plans that come with the package; read once."""
    text = (files("bouncekit.advice") / "plan.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return Plans(
        of_category=_freeze({Category(key): _plan(row) for key, row in table["category"].items()}),
        of_party=_freeze({Party(key): _plan(row) for key, row in table["party"].items()}),
        of_class=_freeze({FailureClass(key): _actions(row) for key, row in table["class"].items()}),
        always=_actions(table["always"]["steps"]),
        asked_of=_freeze({Action(key): Audience(row) for key, row in table["asked_of"].items()}),
        unsure=_freeze(
            dict.fromkeys(_actions(table["unsure"]["leave_out"]))
            | {Action(key): Action(row) for key, row in table["unsure"]["instead"].items()}
        ),
    )


def _plan(row: Mapping[str, Any]) -> Plan:
    named = {key: _actions(value) for key, value in row.items() if isinstance(value, list)}
    told = {key: value for key, value in row.items() if key not in named}
    return Plan(steps=_freeze({Audience(key): value for key, value in named.items()}), **told)


def _actions(names: list[str]) -> tuple[Action, ...]:
    return tuple(Action(name) for name in names)


def _freeze(table: dict[_Key, _Value]) -> Mapping[_Key, _Value]:
    return MappingProxyType(table)
