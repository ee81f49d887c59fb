"""Mailgun: what the golden payloads do not show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bouncekit import Category, Kind, Outcome, PayloadError, Permanence, classify_event
from bouncekit.model.report import Report
from bouncekit.reports.webhooks.services.mailgun import READER

GOLDEN = Path(__file__).parents[3] / "golden" / "webhooks"
SIGNED = {"timestamp": "1767323045", "token": "t" * 50, "signature": "0" * 64}
EVENT: dict[str, Any] = {
    "event": "failed",
    "id": "A",
    "timestamp": 1767323045.5,
    "log-level": "error",
    "severity": "permanent",
    "reason": "bounce",
    "recipient": "anna@example.net",
    "delivery-status": {"code": 550, "message": "5.1.1 User unknown"},
}


def _post(**changes: object) -> dict[str, Any]:
    return {"signature": SIGNED, "event-data": {**EVENT, **changes}}


def _only(payload: object) -> Report:
    (report,) = classify_event(payload, provider="mailgun")
    return report


def _said(**status: object) -> str | None:
    (delivery,) = _only(_post(**{"delivery-status": status})).deliveries
    return delivery.diagnostic


@pytest.mark.parametrize(
    "payload",
    [
        {"event-data": {}},
        [{"signature": SIGNED, "event-data": {}}],
        EVENT,
        [EVENT],
        {"items": [{"event": "failed", "timestamp": 1}]},
        {"items": [{"event": "failed", "@timestamp": "2026-01-02T03:04:05Z"}]},
        {"items": [], "paging": {"next": "https://api.example.com"}},
        {"event": "bounced", "recipient": "anna@example.net", **SIGNED},
        {"sender": "ben@example.org", "recipient": "in@example.com", **SIGNED},
    ],
)
def test_its_payloads_are_known(payload: object) -> None:
    assert READER.recognise(payload, {})


@pytest.mark.parametrize(
    "payload",
    [
        "event-data",
        [],
        ["event-data"],
        {},
        {"event": "failed", "recipient": "anna@example.net"},
        {"recipient": "anna@example.net", **SIGNED, "token": 1},
        {"event": "bounced", **SIGNED},
        {"items": []},
        {"items": {}},
        {"items": ["failed"]},
        {"items": [{"MessageId": "1", "From": {"Address": "ben@example.org"}}]},
        {"items": [{"event": "failed"}]},
    ],
)
def test_other_payloads_are_not_its_own(payload: object) -> None:
    assert not READER.recognise(payload, {})


def test_the_neighbours_payloads_are_not_its_own() -> None:
    for path in GOLDEN.glob("*/*.json"):
        if path.parent.name != "mailgun" and not path.name.endswith(".expected.json"):
            try:
                payload = json.loads(path.read_bytes())
            except ValueError:  # a golden of a payload that is broken
                continue
            assert not READER.recognise(payload, {}), path


def test_stored_requests_are_read_from_a_list() -> None:
    reports = classify_event([_post(), _post(id="B")])
    assert [report.event_key for report in reports] == [
        "mailgun:A:1767323045.5",
        "mailgun:B:1767323045.5",
    ]


def test_an_empty_page_has_no_events() -> None:
    assert classify_event({"items": [], "paging": {"next": "https://api.example.com"}}) == ()


def test_a_wrapper_around_nothing_is_refused_with_its_path() -> None:
    with pytest.raises(PayloadError, match="mailgun: event-data: expected an event"):
        classify_event({"signature": SIGNED, "event-data": []})


def test_mail_that_came_in_is_no_event() -> None:
    form = {"recipient": "in@example.com", "sender": "ben@example.org", "body-plain": "Hi"}
    with pytest.raises(PayloadError, match="mail that came in"):
        classify_event({**form, **SIGNED})


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"event-data": {}}, "event-data.event"),
        (_post(event=7), "event-data.event"),
        (_post(recipient=["anna@example.net"]), "event-data.recipient"),
        (_post(message="m"), "event-data.message"),
        (_post(message={"headers": [1]}), "event-data.message.headers"),
        (_post(**{"delivery-status": "550"}), "event-data.delivery-status"),
        ({"recipient": "anna@example.net", **SIGNED}, "event"),
    ],
)
def test_what_an_event_cannot_do_without_is_refused(payload: object, path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        classify_event(payload, provider="mailgun")
    assert caught.value.path == path


def test_what_an_event_can_do_without_is_a_fault() -> None:
    report = _only(
        _post(
            severity=["permanent"],
            reason=5.5,
            tags={"a": 1},
            timestamp="soon",
            message={"headers": {"to": ["anna@example.net"], "from": 7, "subject": True}},
            **{"user-variables": "x", "delivery-status": {"code": [550], "message": {}}},
        )
    )
    assert report.event is not None
    assert (report.event.tags, report.event.metadata) == ((), {})
    assert report.deliveries[0].outcome is Outcome.FAILED
    paths = {fault.detail.split(": ")[1].removeprefix("event-data.") for fault in report.faults}
    assert paths == {
        "severity",
        "tags",
        "timestamp",
        "user-variables",
        "delivery-status.code",
        "delivery-status.message",
        "message.headers.to",
        "message.headers.subject",
    }


def test_an_id_alone_does_not_make_the_key() -> None:
    first, again, later = _only(_post()), _only(_post()), _only(_post(timestamp=1767409445.5))
    assert first.event_key == again.event_key != later.event_key
    nameless = _only(_post(id=None))
    assert nameless.event_key not in {first.event_key, _only(_post(id=None, tags=["x"])).event_key}


def test_the_key_of_a_form_is_the_same_with_another_signature() -> None:
    form = {"event": "bounced", "recipient": "anna@example.net", "code": "550", **SIGNED}
    key = _only(form).event_key
    assert _only({**form, "token": "u" * 50, "signature": "1" * 64}).event_key == key
    assert _only({**form, "recipient": "ben@example.org"}).event_key != key


def test_what_a_form_carries_beside_its_own_keys_is_metadata() -> None:
    form: dict[Any, object] = {"event": "bounced", "recipient": "anna@example.net", **SIGNED}
    form |= {"attachment-1": "x", "order": "17", "5": "five"}
    report = _only(form)
    assert report.event is not None
    assert report.event.metadata == {"order": "17", "5": "five"}


@pytest.mark.parametrize("fields", ['{"a": 1}', "plain", {"a": 1}])
def test_header_fields_that_are_no_list_are_a_fault(fields: object) -> None:
    form = {"event": "bounced", "recipient": "anna@example.net", "message-headers": fields}
    report = _only({**form, **SIGNED})
    assert report.original is None
    assert "message-headers" in report.faults[0].detail


def test_header_fields_that_are_no_pairs_are_passed_over() -> None:
    fields = [["Subject", "Hello"], ["To"], "From", ["Date", 7], [1, "x"]]
    form = {"event": "bounced", "recipient": "anna@example.net", "message-headers": fields}
    report = _only({**form, **SIGNED})
    assert report.original is not None
    assert report.original.subject == "Hello"


@pytest.mark.parametrize(
    ("status", "diagnostic"),
    [
        ({"code": 550, "message": "550 5.1.1 Gone"}, "550 5.1.1 Gone"),
        ({"code": 550, "message": "Gone", "enhanced-code": "5.1.1"}, "550 5.1.1 Gone"),
        ({"code": 550, "message": "5.1.0 Gone", "enhanced-code": "5.1.1"}, "550 5.1.0 Gone"),
        ({"code": "550", "message": ""}, "550"),
        ({"code": None, "message": "Gone", "enhanced-code": "5.1.1"}, "5.1.1 Gone"),
        ({"code": "none", "message": "Gone"}, "Gone"),
        ({"code": 4999999999999, "message": "Gone"}, "Gone"),
        ({"code": 602, "message": "Too old", "last-message": "Busy", "last-code": 0}, "Busy"),
        ({"code": 498, "message": ""}, None),
        ({}, None),
    ],
)
def test_a_reply_is_put_together(status: dict[str, object], diagnostic: str | None) -> None:
    assert _said(**status) == diagnostic


def test_a_code_of_mailgun_is_no_reply_and_of_no_host() -> None:
    status = {"code": 499, "message": "could not connect", "mx-host": "mx.example.net"}
    (delivery,) = _only(_post(**{"delivery-status": status})).deliveries
    assert (delivery.reply, delivery.remote_mta) == (None, None)


@pytest.mark.parametrize("code", [605, 606, 607])
def test_nothing_was_sent_to_an_address_on_a_list(code: int) -> None:
    (delivery,) = _only(_post(**{"delivery-status": {"code": code}})).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SUPPRESSED
    assert delivery.diagnostic is None


def test_a_new_reason_is_told_and_means_nothing() -> None:
    report = _only(_post(reason="moonshine", **{"delivery-status": None}))
    diagnosis = report.deliveries[0].diagnosis
    assert diagnosis is not None
    assert diagnosis.category is Category.UNKNOWN
    assert diagnosis.permanence is Permanence.PERMANENT
    assert "moonshine" in {one.text for one in diagnosis.because}


def test_a_new_event_is_no_report() -> None:
    assert _only(_post(event="teleported")).kind is Kind.NOT_A_REPORT


def test_a_refusal_for_nobody_named_is_told_once() -> None:
    report = _only(_post(event="rejected", recipient=None, reject={"reason": "Not allowed"}))
    assert [one.recipient for one in report.deliveries] == [None]
