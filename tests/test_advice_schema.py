"""The JSON Schemas in the package describe every advice and every help page."""

from __future__ import annotations

import json
from dataclasses import fields
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import bouncekit
from bouncekit import Advice, AdviceContext, Audience, Category, Guide, GuideEntry, Step, Wait

FULL = AdviceContext(recipient="jane@example.com", support_contact="help", reply="550 no")


def read(name: str) -> dict[str, Any]:
    text = (files("bouncekit") / "schema" / name).read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    Draft202012Validator.check_schema(found)
    return found


ADVICE, GUIDE = read("advice.json"), read("guide.json")


def complaints(schema: dict[str, Any], value: object) -> list[str]:
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (ADVICE, Advice),
        (ADVICE["properties"]["steps"]["items"], Step),
        (ADVICE["properties"]["wait"], Wait),
        (GUIDE, Guide),
        (GUIDE["properties"]["entries"]["items"], GuideEntry),
    ],
)
def test_every_field_is_described(schema: dict[str, Any], kind: type) -> None:
    names = [field.name for field in fields(kind) if field.name != "labels"]
    assert list(schema["properties"]) == schema["required"] == names


@pytest.mark.parametrize("category", list(Category), ids=str)
def test_every_advice_fits(category: Category) -> None:
    for audience in Audience:
        for context in (FULL, AdviceContext()):
            told = bouncekit.advise(category, audience=audience, context=context).to_dict()
            assert complaints(ADVICE, told) == []
            assert json.loads(json.dumps(told)) == told


def test_every_help_page_fits() -> None:
    told = bouncekit.guide("da", context=FULL).to_dict()
    assert complaints(GUIDE, told) == []
    assert json.loads(json.dumps(told)) == told


def test_other_things_do_not_fit() -> None:
    told = bouncekit.advise("unknown").to_dict()
    assert complaints(ADVICE, {**told, "audience": "boss"}) != []
    assert complaints(ADVICE, {**told, "more": 1}) != []
    assert complaints(GUIDE, told) != []
