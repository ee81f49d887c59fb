"""Mailtrap: what the golden payloads do not show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bouncekit import Category, Kind, Outcome, PayloadError, classify_event
from bouncekit.model.report import Report
from bouncekit.reports.webhooks.services.mailtrap import READER

GOLDEN = Path(__file__).parents[3] / "golden" / "webhooks"
EVENT: dict[str, object] = {
    "event": "bounce",
    "message_id": "1df37d17-0286-4d8b-8edf-bc4ec5be86e6",
    "sending_stream": "bulk",
    "email": "anna@example.net",
    "timestamp": 1767323045,
    "event_id": "bede7236-2284-43d6-a953-1fdcafd0fdbc",
    "response": "bounced (550 5.1.1 User unknown)",
    "response_code": 550,
}
AUDIT: dict[str, object] = {"event": "activity_log.user.login", "description": "logged in"}
SIGNED = {"Mailtrap-Signature": "00"}


def _only(**changes: object) -> Report:
    (report,) = classify_event({"events": [{**EVENT, **changes}]})
    return report


@pytest.mark.parametrize(
    "payload", [{"events": [EVENT]}, [EVENT], EVENT, {"events": [AUDIT]}, [AUDIT, EVENT]]
)
def test_its_payloads_are_known(payload: object) -> None:
    assert READER.recognise(payload, {})


@pytest.mark.parametrize(
    "payload",
    [
        "events",
        {},
        [],
        {"events": []},
        {"events": "bounce"},
        {"events": ["bounce"]},
        {"events": [{"event": 1, "message_id": "a", "sending_stream": "bulk"}]},
        {"events": [{"event": "bounce", "message_id": "a"}]},
        {"event": "bounce", "sending_stream": "bulk"},
    ],
)
def test_other_payloads_are_its_own_only_where_it_signed_them(payload: object) -> None:
    assert not READER.recognise(payload, {})
    assert READER.recognise(payload, {"mailtrap-signature": "00"})


def test_the_neighbours_payloads_are_not_its_own() -> None:
    for path in GOLDEN.glob("*/*.json"):
        if path.parent.name != "mailtrap" and not path.name.endswith(".expected.json"):
            try:
                payload = json.loads(path.read_bytes())
            except ValueError:  # a golden of a payload that is broken
                continue
            assert not READER.recognise(payload, {}), path


def test_an_empty_batch_has_no_events() -> None:
    assert classify_event({"events": []}, headers=SIGNED) == ()


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"events": {"0": EVENT}}, "events"),
        ({"events": None}, "events"),
        ({"events": [{**EVENT, "event": None}]}, "events[0].event"),
        ({"events": [{**EVENT, "email": ["anna@example.net"]}]}, "events[0].email"),
        ([{"message_id": "a"}], "[0].event"),
        ("hello", None),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_path(payload: object, path: str | None) -> None:
    with pytest.raises(PayloadError) as caught:
        classify_event(payload, headers=SIGNED)
    assert caught.value.path == path


def test_what_an_event_can_do_without_is_a_fault() -> None:
    odd: dict[str, object] = {
        "timestamp": "soon",
        "response": 5.5,
        "response_code": "many",
        "bounce_category": ["hard"],
        "category": {"a": 1},
        "custom_variables": [1],
        "reason": True,
        "event_id": {},
        "message_id": [],
    }
    report = _only(**odd)
    assert report.deliveries[0].outcome is Outcome.FAILED
    assert {fault.detail.split("].")[1].split(":")[0] for fault in report.faults} == (
        set(odd) - {"response"}
    )


@pytest.mark.parametrize(
    ("response", "code", "diagnostic"),
    [
        ("bounced (550 5.1.1 User unknown)", 550, "550 5.1.1 User unknown"),
        ("Soft bounce (450 4.2.0 busy (really))", 450, "450 4.2.0 busy (really)"),
        ("bounced (5.1.1 User unknown)", 550, "550 5.1.1 User unknown"),
        ("bounced (550 User unknown", 550, "550 bounced (550 User unknown"),
        ("5.1.1 User unknown", None, "5.1.1 User unknown"),
        ("User unknown", 0, "User unknown"),
        (None, 550, "550"),
        (None, None, None),
    ],
)
def test_a_reply_is_put_together(response: object, code: object, diagnostic: str | None) -> None:
    (delivery,) = _only(response=response, response_code=code).deliveries
    assert delivery.diagnostic == diagnostic


def test_the_id_of_an_event_is_its_key() -> None:
    key = f"mailtrap:{EVENT['event_id']}"
    assert _only().event_key == key == _only(response="again").event_key
    assert _only(event_id=None).event_key != _only(event_id=None, timestamp=1).event_key


@pytest.mark.parametrize(
    ("reason", "category", "text"),
    [
        ("Recipient in suppression list. Reason: moonshine.", Category.SUPPRESSED, "moonshine"),
        ("RECIPIENT IN SUPPRESSION LIST", Category.SUPPRESSED, "reject/suppression"),
        ("Nothing of the kind", Category.SENDER_ACCOUNT_ERROR, "reject"),
        ("", Category.SENDER_ACCOUNT_ERROR, "reject"),
    ],
)
def test_why_it_was_rejected(reason: str, category: Category, text: str) -> None:
    told = {"reason": reason, "response": None, "response_code": None}
    (delivery,) = _only(event="reject", **told).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is category
    assert text in {one.text for one in delivery.diagnosis.because}


def test_a_new_category_is_told_and_means_nothing() -> None:
    (delivery,) = _only(response=None, response_code=None, bounce_category="moon").deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert [one.text for one in delivery.diagnosis.because] == ["moon", "bounce"]


def test_what_is_about_the_account_is_no_report() -> None:
    (report,) = classify_event([AUDIT])
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())
    assert _only(event="teleported").kind is Kind.NOT_A_REPORT
