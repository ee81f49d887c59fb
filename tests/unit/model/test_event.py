from __future__ import annotations

import copy
import json
import pickle
from dataclasses import FrozenInstanceError, fields
from datetime import UTC, datetime

import pytest

from bouncekit.model.event import Event
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Report
from bouncekit.model.services import SERVICES, name_service
from bouncekit.model.words import Category, Kind

FULL = Event(
    provider="sendgrid",
    name="bounce",
    key="sendgrid:1",
    id="1",
    message_id="m",
    occurred_at=datetime(2026, 1, 2, 3, 4, 5, 6000, tzinfo=UTC),
    tags=("a", "b"),
    metadata={"order": 7},
    raw={"event": "bounce", "order": 7},
)
BARE = Event(provider="sendgrid", name=None, key="sendgrid:2")


def test_plain_types() -> None:
    assert FULL.to_dict() == {
        "provider": "sendgrid",
        "name": "bounce",
        "key": "sendgrid:1",
        "id": "1",
        "message_id": "m",
        "occurred_at": "2026-01-02T03:04:05.006000+00:00",
        "tags": ["a", "b"],
        "metadata": {"order": 7},
        "raw": {"event": "bounce", "order": 7},
    }
    assert BARE.to_dict() == {
        **dict.fromkeys(field.name for field in fields(Event)),
        "provider": "sendgrid",
        "key": "sendgrid:2",
        "tags": [],
        "metadata": {},
        "raw": {},
    }
    for event in (FULL, BARE):
        assert json.loads(json.dumps(event.to_dict())) == event.to_dict()


@pytest.mark.parametrize("event", [FULL, BARE], ids=["full", "bare"])
def test_events_are_values(event: Event) -> None:
    assert pickle.loads(pickle.dumps(event)) == event
    assert copy.deepcopy(event) == event
    assert hash(copy.deepcopy(event)) == hash(event)
    with pytest.raises(FrozenInstanceError):
        event.key = "other"  # type: ignore[misc]


def test_what_is_long_or_private_is_not_shown() -> None:
    assert "raw" not in repr(FULL)


def test_reports_have_the_key_of_their_event() -> None:
    report = Report(kind=Kind.NOT_A_REPORT, event=FULL)
    assert report.event_key == "sendgrid:1"
    assert report.to_dict()["event"] == FULL.to_dict()
    assert Report(kind=Kind.NOT_A_REPORT).event_key is None
    assert Report(kind=Kind.NOT_A_REPORT).to_dict()["event"] is None


def test_labels_are_compared_by_identity() -> None:
    first, second = Label("a.b.c", "c"), Label("a.b.c", "c")
    assert first != second
    assert len({first, second}) == 2
    assert (first.category, first.weight) == (Category.UNKNOWN, Weight.FLAG)
    with pytest.raises(FrozenInstanceError):
        first.text = "d"  # type: ignore[misc]


# ----------------------------------------------------------------- the names of services


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sendgrid", "sendgrid"),
        (" Twilio SendGrid ", "sendgrid"),
        ("AWS", "amazon_ses"),
        ("amazon-ses", "amazon_ses"),
        ("Amazon.SES", "amazon_ses"),
        ("Event Grid", "azure"),
        ("mailchimp", "mandrill"),
        ("UnisenderGo", "unisender_go"),
        ("smtp-2-go", "smtp2go"),
        ("own  service", "own_service"),
        ("", ""),
    ],
)
def test_a_service_has_one_name(name: str, expected: str) -> None:
    assert name_service(name) == expected
    assert name_service(expected) == expected


def test_no_name_is_that_of_two_services() -> None:
    names = [name for own, others in SERVICES.items() for name in (own, *others)]
    assert len(set(names)) == len(names)
    assert [name for name in names if name_service(name) not in SERVICES] == []
    for own, others in SERVICES.items():
        assert {name_service(name) for name in (own, *others)} == {own}
