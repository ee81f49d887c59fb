"""The JSON Schema in the package describes every answer."""

from __future__ import annotations

import json
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import bouncekit

ROOT = Path(__file__).parent.parent
SCHEMA: dict[str, Any] = json.loads(
    (files("bouncekit") / "schema" / "report.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
CLASSES = {
    "delivery": bouncekit.Delivery,
    "diagnosis": bouncekit.Diagnosis,
    "evidence": bouncekit.Evidence,
    "original": bouncekit.Original,
    "fault": bouncekit.Fault,
}


def complaints(value: object) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(value)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_field_is_described() -> None:
    assert list(SCHEMA["properties"]) == [field.name for field in fields(bouncekit.Report)]
    assert set(SCHEMA["$defs"]) == set(CLASSES)
    for name, kind in CLASSES.items():
        described = SCHEMA["$defs"][name]
        assert list(described["properties"]) == [field.name for field in fields(kind)]
        assert described["required"] == list(described["properties"])


@pytest.mark.parametrize("path", sorted(ROOT.glob("examples/*.eml")), ids=lambda path: path.stem)
def test_answers_fit(path: Path) -> None:
    answer = bouncekit.classify(path.read_bytes()).to_dict()
    assert complaints(answer) == []
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\xff" * 100,
        b"Content-Type: multipart/report; boundary=x\n\n--x\n\n--x",
        b"Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822;\nStatus: 9.9.9\n",
        b"Content-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n====",
    ],
    ids=["empty", "binary", "boundary", "status", "charset"],
)
def test_answers_to_broken_mail_fit(raw: bytes) -> None:
    assert complaints(bouncekit.classify(raw).to_dict()) == []


@pytest.mark.parametrize(
    "reply", ["", "550 5.1.1 User unknown", "451 4.7.1 Greylisted, try again in 300 seconds"]
)
def test_answers_to_replies_fit(reply: str) -> None:
    diagnosis = bouncekit.classify_reply(reply).to_dict()
    part = {"$ref": "#/$defs/diagnosis", "$defs": SCHEMA["$defs"]}
    assert [error.message for error in Draft202012Validator(part).iter_errors(diagnosis)] == []


def test_other_things_do_not_fit() -> None:
    answer = bouncekit.classify(b"").to_dict()
    assert complaints({**answer, "kind": "bounce"}) != []
    assert complaints({**answer, "more": 1}) != []
