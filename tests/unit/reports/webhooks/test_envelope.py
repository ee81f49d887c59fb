from __future__ import annotations

import json

import pytest

from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.reports.webhooks.envelope import open_envelopes
from bouncekit.reports.webhooks.plain import Payload
from bouncekit.wire.limits import DEFAULT_LIMITS

EVENT = {"eventType": "Bounce"}
OTHER = {"eventType": "Open"}


def envelope(held: object) -> dict[str, object]:
    text = held if isinstance(held, str) else json.dumps(held)
    return {"Type": "Notification", "TopicArn": "arn:x", "Message": text}


def opened(value: object) -> object:
    found = open_envelopes(Payload(value))
    assert found.faults == ()
    return found.value


def records(*held: object) -> dict[str, object]:
    return {"Records": list(held)}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (envelope(EVENT), EVENT),
        (envelope("hello"), "hello"),
        (envelope([EVENT, OTHER]), [EVENT, OTHER]),
        ([envelope(EVENT), envelope(OTHER)], [EVENT, OTHER]),
        ([envelope(EVENT), OTHER, "text"], [EVENT, OTHER, "text"]),
        (records({"Sns": envelope(EVENT)}, {"Sns": envelope(OTHER)}), [EVENT, OTHER]),
        (records({"Sns": {"Message": json.dumps(EVENT)}}), [EVENT]),
        (records({"body": json.dumps(envelope(EVENT))}), [EVENT]),
        (records({"body": json.dumps(EVENT)}), [EVENT]),
        (records({"body": json.dumps(records({"Sns": envelope(EVENT)}))}), [EVENT]),
        (records({"body": 1}, "text", {"Sns": "text"}), [{"body": 1}, "text", {"Sns": "text"}]),
        (records(), []),
        ([records({"Sns": envelope(EVENT)}), envelope(OTHER)], [EVENT, OTHER]),
    ],
    ids=lambda value: json.dumps(value)[:60],
)
def test_what_envelopes_hold(value: object, expected: object) -> None:
    assert opened(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        EVENT,
        [EVENT, OTHER],
        [],
        "text",
        None,
        7,
        {"Message": "hello"},
        [{"event": "bounce", "Message": "hello"}],
        {"Type": "Notification", "Message": {"a": 1}},
        {"Type": "Notification"},
        {"Type": "SubscriptionConfirmation", "Message": "hello"},
        {"Type": "Bounce", "Message": "hello"},
        {"Records": {"a": 1}},
    ],
    ids=json.dumps,
)
def test_what_is_no_envelope_stays_as_it_is(value: object) -> None:
    assert opened(value) is value


def test_envelopes_in_envelopes_have_an_end() -> None:
    value: object = EVENT
    for _ in range(9):
        value = envelope(value)
    found = opened(value)
    assert isinstance(found, dict)
    assert found["Type"] == "Notification"


def test_lists_in_envelopes_have_an_end() -> None:
    value: object = EVENT
    for _ in range(9):
        value = [envelope(value)]
    assert opened(value) != EVENT


def test_what_was_odd_inside_is_told_beside_what_was_odd_outside() -> None:
    first = Fault(kind=FaultKind.BAD_CHARSET, detail="first")
    payload = Payload(envelope('{"a": NaN}'), (first,), "why")
    found = open_envelopes(payload)
    assert found.value == {"a": None}
    assert [fault.detail for fault in found.faults] == [
        "first",
        "nan is no JSON; it is taken for null",
    ]
    assert found.why == "why"


def test_what_many_envelopes_have_is_told_once_and_not_without_end() -> None:
    alike = open_envelopes(Payload(records(*[{"body": "[NaN]"}] * 9)))
    assert len(alike.faults) == 1
    bodies = [{"body": f'{{"a{place}": 1, "a{place}": 2}}'} for place in range(999)]
    assert len(open_envelopes(Payload(records(*bodies))).faults) == DEFAULT_LIMITS.faults
