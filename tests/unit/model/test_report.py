from __future__ import annotations

import json
import pickle
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta

import pytest

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.facts import Facts, Text
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Delivery, Fault, Original, Report
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    FailureClass,
    FaultKind,
    Kind,
    Outcome,
    Party,
    Permanence,
    Source,
    Suppress,
    Tier,
)

WHEN = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
EVIDENCE = Evidence(
    rule="mailbox_full.over_quota",
    category=Category.MAILBOX_FULL,
    tier=Tier.WORDS,
    source=Source.DIAGNOSTIC,
    text="over quota",
    span=(4, 14),
)
CODE = Evidence(
    rule="mailbox_not_found.status_1_1",
    category=Category.MAILBOX_NOT_FOUND,
    tier=Tier.STATUS,
    source=Source.STATUS,
    text="5.1.1",
)
DIAGNOSIS = Diagnosis(
    category=Category.MAILBOX_FULL,
    permanence=Permanence.TRANSIENT,
    failure_class=FailureClass.SOFT_BOUNCE,
    party=Party.RECIPIENT,
    suppress=Suppress.AFTER_REPEATS,
    confidence=0.95,
    because=(EVIDENCE,),
    conflicts=(CODE,),
    retry_after=timedelta(minutes=5),
    blocklist="Spamhaus",
    auth_failures=(AuthMechanism.SPF,),
    provider="google",
    first_cause=Category.UNSUBSCRIBED,
)
DELIVERY = Delivery(
    recipient="a@example.com",
    original_recipient="b@example.com",
    outcome=Outcome.FAILED,
    status=EnhancedStatus("5.1.1"),
    reply=Reply(550),
    diagnostic="550 5.1.1 over quota",
    remote_mta="mx.example.com",
    reporting_mta="relay.example.org",
    occurred_at=WHEN,
    diagnosis=DIAGNOSIS,
)
ORIGINAL = Original(
    message_id="<1@example.org>",
    sender="c@example.org",
    recipients=("a@example.com",),
    subject="Hello",
    date=WHEN,
    list_id="list.example.org",
    envelope_sender="d@example.org",
    envelope_id="QQ",
)
FAULT = Fault(kind=FaultKind.TRUNCATED, detail="ends in a header")
REPORT = Report(
    kind=Kind.DELIVERY_REPORT, deliveries=(DELIVERY,), original=ORIGINAL, faults=(FAULT,)
)
TEXT = Text(Source.DIAGNOSTIC, "Over Quota", "over quota")
ALL = [
    EVIDENCE,
    DIAGNOSIS,
    DELIVERY,
    ORIGINAL,
    FAULT,
    REPORT,
    TEXT,
    Facts(texts=(TEXT,), status=EnhancedStatus("5.1.1"), reply=Reply(550)),
    Finding(recipient="a@example.com"),
    Reading(kind=Kind.CHALLENGE),
]


@pytest.mark.parametrize("value", ALL, ids=lambda one: type(one).__name__)
def test_values_are_frozen_slotted_hashable_and_pickle(value: object) -> None:
    assert not hasattr(value, "__dict__")
    assert {value, pickle.loads(pickle.dumps(value))} == {value}
    name = next(iter(value.__class__.__match_args__ or value.__slots__))  # type: ignore[attr-defined]
    with pytest.raises((FrozenInstanceError, AttributeError)):
        setattr(value, name, None)


def test_a_report_as_plain_types() -> None:
    told = REPORT.to_dict()
    assert json.loads(json.dumps(told)) == told
    assert told == {
        "kind": "delivery_report",
        "deliveries": [DELIVERY.to_dict()],
        "original": ORIGINAL.to_dict(),
        "faults": [{"kind": "truncated", "detail": "ends in a header"}],
        "event": None,
    }


def test_an_empty_report_as_plain_types() -> None:
    assert Report(kind=Kind.NOT_A_REPORT).to_dict() == {
        "kind": "not_a_report",
        "deliveries": [],
        "original": None,
        "faults": [],
        "event": None,
    }


def test_a_delivery_as_plain_types() -> None:
    told = DELIVERY.to_dict()
    assert told == {
        "recipient": "a@example.com",
        "original_recipient": "b@example.com",
        "outcome": "failed",
        "status": "5.1.1",
        "reply": 550,
        "diagnostic": "550 5.1.1 over quota",
        "remote_mta": "mx.example.com",
        "reporting_mta": "relay.example.org",
        "occurred_at": "2026-11-23T12:30:00+00:00",
        "diagnosis": DIAGNOSIS.to_dict(),
    }
    assert type(told["status"]) is str
    assert type(told["reply"]) is int
    empty = Delivery(recipient=None).to_dict()
    assert empty.keys() == told.keys()
    assert set(empty.values()) == {None}


def test_a_diagnosis_as_plain_types() -> None:
    told = DIAGNOSIS.to_dict()
    assert told == {
        "category": "mailbox_full",
        "permanence": "transient",
        "failure_class": "soft_bounce",
        "party": "recipient",
        "suppress": "after_repeats",
        "confidence": 0.95,
        "because": [
            {
                "rule": "mailbox_full.over_quota",
                "category": "mailbox_full",
                "tier": "words",
                "source": "diagnostic",
                "text": "over quota",
                "span": [4, 14],
            }
        ],
        "conflicts": [
            {
                "rule": "mailbox_not_found.status_1_1",
                "category": "mailbox_not_found",
                "tier": "status",
                "source": "status",
                "text": "5.1.1",
                "span": None,
            }
        ],
        "retry_after": 300.0,
        "blocklist": "Spamhaus",
        "auth_failures": ["spf"],
        "provider": "google",
        "first_cause": "unsubscribed",
    }
    assert {type(value) for value in told.values()} == {str, float, list}


def test_an_original_as_plain_types() -> None:
    told = ORIGINAL.to_dict()
    assert told["recipients"] == ["a@example.com"]
    assert told["date"] == "2026-11-23T12:30:00+00:00"
    empty = Original().to_dict()
    assert empty.keys() == told.keys()
    assert {key for key, value in empty.items() if value is not None} == {"recipients"}


def test_failures_are_what_failed_or_is_delayed() -> None:
    deliveries = tuple(Delivery(recipient=None, outcome=outcome) for outcome in (*Outcome, None))
    report = Report(kind=Kind.DELIVERY_REPORT, deliveries=deliveries)
    assert [one.outcome for one in report.failures] == [Outcome.FAILED, Outcome.DELAYED]
