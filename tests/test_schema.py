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
    "event": bouncekit.Event,
}


ADDRESS_SCHEMA: dict[str, Any] = json.loads(
    (files("bouncekit") / "schema" / "address.json").read_text(encoding="utf-8")
)
ADDRESS_CLASSES = {
    "sanitized_address": bouncekit.SanitizedAddress,
    "change": bouncekit.Change,
    "issue": bouncekit.Issue,
    "sanitized_text": bouncekit.SanitizedText,
    "explanation": bouncekit.AddressExplanation,
    "cause": bouncekit.AddressCause,
    "domain_check": bouncekit.DomainCheck,
    "mail_host": bouncekit.MailHost,
}


def complaints(value: object) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(value)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator.check_schema(ADDRESS_SCHEMA)


def test_every_field_is_described() -> None:
    assert list(SCHEMA["properties"]) == [field.name for field in fields(bouncekit.Report)]
    assert set(SCHEMA["$defs"]) == set(CLASSES)
    assert set(ADDRESS_SCHEMA["$defs"]) == set(ADDRESS_CLASSES)
    definitions = {**SCHEMA["$defs"], **ADDRESS_SCHEMA["$defs"]}
    for name, kind in {**CLASSES, **ADDRESS_CLASSES}.items():
        described = definitions[name]
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


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("sanitized_address", bouncekit.sanitize("\u200fJens <je\u200bns@gmial.com>")),
        ("sanitized_address", bouncekit.sanitize("jens@")),
        ("sanitized_text", bouncekit.sanitize_text("a\0\ud800", kind="body")),
        ("explanation", bouncekit.explain_address("je\u200bns@gmial")),
        (
            "domain_check",
            bouncekit.DomainCheck(
                domain="x",
                ascii=None,
                status=bouncekit.DomainStatus.UNKNOWN,
                hosts=(bouncekit.MailHost(name="mx", preference=1),),
            ),
        ),
    ],
    ids=["address", "no-address", "text", "explanation", "domain"],
)
def test_answers_to_addresses_fit(name: str, answer: bouncekit.SanitizedAddress) -> None:
    part = {"$ref": f"#/$defs/{name}", "$defs": ADDRESS_SCHEMA["$defs"]}
    assert [one.message for one in Draft202012Validator(part).iter_errors(answer.to_dict())] == []
    if name == "sanitized_address":
        assert Draft202012Validator(ADDRESS_SCHEMA).is_valid(answer.to_dict())


EVENTS = [
    path
    for path in sorted(ROOT.glob("tests/golden/webhooks/*/*"))
    if not path.name.endswith(".expected.json")
]


@pytest.mark.parametrize("path", EVENTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_answers_to_events_fit(path: Path) -> None:
    for report in bouncekit.classify_event(path.read_bytes()):
        answer = report.to_dict()
        assert complaints(answer) == []
        assert json.loads(json.dumps(answer, allow_nan=False)) == answer


def test_other_things_do_not_fit() -> None:
    answer = bouncekit.classify(b"").to_dict()
    assert complaints({**answer, "kind": "bounce"}) != []
    assert complaints({**answer, "more": 1}) != []
