from __future__ import annotations

import array
from email.header import Header
from email.message import EmailMessage, Message
from pathlib import Path
from typing import cast

import pytest

from bouncekit import check_rules, classify, classify_reply
from bouncekit.model.report import Report
from bouncekit.model.words import Category, FaultKind, Kind, Outcome
from bouncekit.rules.ruleset import RuleSet

GOLDEN = Path(__file__).parents[1] / "golden"
REPORT = (GOLDEN / "dsn" / "postfix-user-unknown.eml").read_bytes()

RULES = """
[[rule]]
id = "mailbox_full.own"
category = "mailbox_full"
any = ["attic is stuffed"]
source = "our own server"
seen = 2026-11-23
hits = ["550 The attic is stuffed"]
misses = ["550 The attic is empty"]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own.toml"


def _own_rules(path: Path, text: str = RULES) -> RuleSet:
    path.write_text(text, encoding="utf-8")
    return RuleSet.load(path)


def test_a_delivery_report() -> None:
    report = classify(REPORT)
    (delivery,) = report.deliveries
    assert report.kind is Kind.DELIVERY_REPORT
    assert report.faults == ()
    assert report.failures == report.deliveries
    assert report.original is not None
    assert report.original.message_id == "<20261123.1000@sender.example>"
    assert delivery.recipient == "ann@example.com"
    assert delivery.outcome is Outcome.FAILED
    assert (delivery.status, delivery.reply) == ("5.1.1", 550)
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.MAILBOX_NOT_FOUND


def test_the_prose_speaks_where_the_fields_are_vague() -> None:
    data = REPORT.replace(b"Status: 5.1.1", b"Status: 5.0.0").partition(b"Diagnostic-Code")[0]
    (delivery,) = classify(data).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.MAILBOX_NOT_FOUND


def test_what_arrived_has_no_diagnosis() -> None:
    (delivery,) = classify((GOLDEN / "dsn" / "delivered.eml").read_bytes()).deliveries
    assert delivery.outcome is Outcome.DELIVERED
    assert delivery.diagnosis is None


def test_an_answer_has_no_outcome() -> None:
    (delivery,) = classify((GOLDEN / "answer" / "vacation.eml").read_bytes()).deliveries
    assert delivery.outcome is None
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.AUTO_REPLY


def test_faults_of_the_bytes_and_of_the_report_are_joined() -> None:
    report = classify((GOLDEN / "dsn" / "without-boundaries.eml").read_bytes())
    kinds = [fault.kind for fault in report.faults]
    assert kinds == [FaultKind.BAD_BOUNDARY, FaultKind.MISPLACED_REPORT]


def test_own_rules_decide(path: Path) -> None:
    data = REPORT.replace(b"Recipient address rejected:", b"The attic is stuffed:")
    rules = RuleSet.default().extended(_own_rules(path))
    found = classify(data, rules=rules).deliveries[0].diagnosis
    assert found is not None
    assert found.conflicts or found.because
    reply = classify_reply("550 The attic is stuffed", rules=rules)
    assert reply.category is Category.MAILBOX_FULL


@pytest.mark.parametrize(
    "text",
    ["\ud800", "Subject: \udcff\n\n\udc80", "a\ud800\n\nb", "\udfff" * 10],
)
def test_lone_surrogates(text: str) -> None:
    assert classify(text).kind is Kind.NOT_A_REPORT
    assert classify_reply(text).category is Category.UNKNOWN


def test_smuggled_bytes_come_back() -> None:
    data = REPORT.replace(b"I'm sorry", b"I'm s\xf8rry")
    assert classify(data.decode("utf-8", "surrogateescape")) == classify(data)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (None, "NoneType"),
        (bytearray(b"x"), "bytearray"),
        (memoryview(b"x"), "memoryview"),
        (array.array("B", b"x"), "array"),
        (Path("x.eml"), "PosixPath"),
        (5, "int"),
        ([b"x"], "list"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_other_types_are_named(raw: object, name: str) -> None:
    with pytest.raises(TypeError, match=rf"bytes, str or email\.message\.Message, not {name}$"):
        classify(cast("bytes", raw))
    with pytest.raises(TypeError, match=rf"str or bytes, not {name}$"):
        classify_reply(cast("str", raw))


def _with_payload(payload: object, content_type: str = "text/plain") -> Message:
    message = Message()
    message["Content-Type"] = content_type
    message.set_payload(cast("str", payload))
    return message


def _with_headers(headers: object) -> Message:
    message = Message()
    vars(message)["_headers"] = headers
    message.set_payload("x")
    return message


class _Liar(Message):
    """An object that is no message at all."""

    def as_bytes(self, *_args: object, **_options: object) -> bytes:
        return cast("bytes", "no bytes")


def _holds_itself() -> Message:
    message = Message()
    message["Content-Type"] = "multipart/mixed"
    message.set_payload([message])
    return message


def _without_policy() -> Message:
    message = Message()
    vars(message)["policy"] = None
    return message


_BROKEN = {
    "payload is a number": lambda: _with_payload(5),
    "parts are no messages": lambda: _with_payload(["a", 5, None], "multipart/mixed"),
    "unknown charset": lambda: _with_payload("\udc80x\u20ac", "text/plain; charset=nonsense"),
    "values are no texts": lambda: _with_headers([("A", 5), ("B", None), ("C", Header("\u20ac"))]),
    "header is a number": lambda: _with_headers(5),
    "fields are numbers": lambda: _with_headers([5]),
    "holds itself": _holds_itself,
    "without policy": _without_policy,
    "lies": _Liar,
}


@pytest.mark.parametrize("name", _BROKEN)
def test_broken_message_objects_give_an_answer(name: str) -> None:
    report: Report = classify(_BROKEN[name]())
    assert report.kind is Kind.NOT_A_REPORT
    assert report.faults[0].kind is FaultKind.BAD_ENCODING
    assert "cannot be turned to bytes" in report.faults[0].detail


def test_what_a_broken_message_object_holds_is_read() -> None:
    message = _with_payload("<ann@example.com>: 550 5.1.1 unknown\n\udc80\u20ac")
    message["From"] = "MAILER-DAEMON@mail.sender.example"
    message["Subject"] = "Undelivered Mail"
    report = classify(message)
    assert report.kind is Kind.DELIVERY_REPORT
    assert report.deliveries[0].recipient == "ann@example.com"


def test_a_message_object_of_the_new_kind() -> None:
    message = EmailMessage()
    message["From"] = "MAILER-DAEMON@mail.sender.example"
    message["Subject"] = "Undelivered Mail"
    message.set_content("<ann@example.com>: 550 5.1.1 m\u00f8nster " + "x" * 2000)
    report = classify(message)
    assert report.deliveries[0].recipient == "ann@example.com"
    assert report.faults == ()


@pytest.mark.parametrize(
    ("command", "category"),
    [
        (None, Category.MAILBOX_NOT_FOUND),
        ("RCPT", Category.MAILBOX_NOT_FOUND),
        ("rcpt to:<ann@example.com>", Category.MAILBOX_NOT_FOUND),
    ],
)
def test_a_reply(command: str | None, category: Category) -> None:
    found = classify_reply("550 5.1.1 User unknown", command=command)
    assert found.category is category
    assert found == classify_reply(b"550 5.1.1 User unknown", command=command)


@pytest.mark.parametrize(
    "command",
    [
        "",
        "CONNECT",
        "EHLO",
        "LHLO",
        "HELO",
        "STARTTLS",
        "AUTH",
        "MAIL FROM",
        "BDAT",
        "DATA",
        "QUIT",
    ],
)
def test_every_command(command: str) -> None:
    assert classify_reply("554 Denied", command=command).category in Category


def test_a_wrong_command_is_named() -> None:
    with pytest.raises(ValueError, match=r"command is 'VRFY'; expected one of CONNECT, HELO,"):
        classify_reply("550 no", command="VRFY")


def test_rules_that_do_what_they_say(path: Path) -> None:
    assert check_rules(_own_rules(path)) == ()


def test_ones_own_rules_are_held_against_the_other_laws(path: Path) -> None:
    own = _own_rules(path, RULES.replace('misses = ["550 The attic is empty"]', 'regex = "attic"'))
    rules = RuleSet.default().extended(own)
    assert check_rules(rules) == ()
    (fault,) = check_rules(rules, own=own)
    assert str(fault).startswith("mailbox_full.own: 'misses' is missing")


def test_rules_that_do_not(path: Path) -> None:
    text = RULES.replace("The attic is stuffed", "Full").replace(
        'misses = ["550 The attic is empty"]', 'misses = ["550 Our attic is stuffed"]'
    )
    hit, miss = check_rules(_own_rules(path, text))
    assert hit.rule_id == miss.rule_id == "mailbox_full.own"
    assert "its hit '550 Full' is won by no rule" in str(hit)
    assert "its miss '550 Our attic is stuffed' is won by mailbox_full.own" in str(miss)
