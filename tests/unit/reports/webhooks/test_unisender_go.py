"""Unisender Go and UniOne: what the golden payloads do not show."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from bouncekit import Category, Kind, Outcome, PayloadError, classify_event
from bouncekit.model.report import Report
from bouncekit.reports.webhooks.services.unisender_go import READER

GOLDEN = Path(__file__).parents[3] / "golden" / "webhooks"
NAME = "transactional_email_status"
DATA: dict[str, Any] = {
    "job_id": "1a3Q2V-0000OZ-S0",
    "email": "anna@example.net",
    "status": "hard_bounced",
    "event_time": "2026-01-02 03:04:05",
    "delivery_info": {
        "delivery_status": "err_user_unknown",
        "destination_response": "550 5.1.1 User unknown",
    },
}
ALONE: dict[str, Any] = {"auth": "0" * 32, "event_name": NAME, **DATA}


def _batch(*events: object) -> dict[str, object]:
    return {"auth": "0" * 32, "events_by_user": [{"user_id": 1, "events": list(events)}]}


def _event(**changes: object) -> dict[str, object]:
    return {"event_name": NAME, "event_data": {**DATA, **changes}}


def _only(**changes: object) -> Report:
    (report,) = classify_event(_batch(_event(**changes)))
    return report


@pytest.mark.parametrize(
    "payload", [_batch(), [_batch()], ALONE, [ALONE], {"events_by_user": None}]
)
def test_its_payloads_are_known(payload: object) -> None:
    assert READER.recognise(payload, {})


@pytest.mark.parametrize(
    "payload",
    ["auth", [], ["auth"], {}, {"auth": "0"}, {"event_name": NAME, "email": "a@example.net"}],
)
def test_other_payloads_are_not_its_own(payload: object) -> None:
    assert not READER.recognise(payload, {})


def test_the_neighbours_payloads_are_not_its_own() -> None:
    for path in GOLDEN.glob("*/*.json"):
        if path.parent.name != "unisender_go" and not path.name.endswith(".expected.json"):
            try:
                payload = json.loads(path.read_bytes())
            except ValueError:  # a golden of a payload that is broken
                continue
            assert not READER.recognise(payload, {}), path


def test_a_packed_batch_is_read_like_a_plain_one() -> None:
    body = json.dumps(_batch(_event(), _event(status="delivered"))).encode()
    assert classify_event(gzip.compress(body)) == classify_event(body)


def test_an_empty_batch_has_no_events() -> None:
    assert classify_event(_batch()) == ()
    assert classify_event({"auth": "0", "events_by_user": []}) == ()


def test_a_check_of_the_address_is_no_payload() -> None:
    with pytest.raises(PayloadError, match="unisender_go: expected an event"):
        classify_event(b"", provider="unisender_go")


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"events_by_user": {}}, "events_by_user"),
        ([{"events_by_user": 1}], "[0].events_by_user"),
        ({"events_by_user": ["user"]}, "events_by_user[0].events"),
        ({"events_by_user": [{"user_id": 1}]}, "events_by_user[0].events"),
        ({"events_by_user": [{"events": {"0": {}}}]}, "events_by_user[0].events.event_name"),
        (_batch({"event_data": DATA}), "events_by_user[0].events[0].event_name"),
        (_batch({"event_name": NAME, "event_data": []}), None),
        (_batch({"event_name": NAME, "event_data": "x"}), None),
        (_batch(_event(status=7)), None),
        (_batch(_event(email=[1])), None),
        (_batch(_event(delivery_info="err")), None),
        ({**ALONE, "status": None}, "status"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_path(payload: object, path: str | None) -> None:
    with pytest.raises(PayloadError) as caught:
        classify_event(payload)
    assert caught.value.path is not None
    assert path in {None, caught.value.path}


def test_what_an_event_can_do_without_is_a_fault() -> None:
    info = {"delivery_status": ["err"], "destination_response": {}}
    odd: dict[str, object] = {"job_id": [], "event_time": True, "metadata": "x", "url": {}}
    report = _only(delivery_info=info, **odd)
    assert report.deliveries[0].outcome is Outcome.FAILED
    paths = {fault.detail.split("event_data.")[1].split(":")[0] for fault in report.faults}
    assert paths == {*odd, "delivery_info.delivery_status", "delivery_info.destination_response"}


def test_a_job_has_many_recipients_and_each_event_its_own_key() -> None:
    changes: list[dict[str, object]] = [
        {},
        {"email": "ben@example.org"},
        {"status": "soft_bounced"},
        {"event_time": "2026-01-02 03:04:06"},
        {"job_id": "1a3Q2V-0000OZ-S1"},
        {"url": "https://example.com/a"},
        {"job_id": None},
        {"job_id": None, "email": "ben@example.org"},
        {"email": None},
    ]
    keys = [_only(**one).event_key for one in changes]
    assert len(set(keys)) == len(keys)
    assert keys == [_only(**one).event_key for one in changes]


def test_another_try_has_the_same_key() -> None:
    block = {"auth": "0" * 32, "event_name": "transactional_spam_block", "domain": "example.net"}
    for payload in (ALONE, block):
        (first,) = classify_event(payload)
        (again,) = classify_event({**payload, "auth": "1" * 32, "retry_count": 3})
        assert first.event_key == again.event_key
    (other,) = classify_event({**block, "domain": "example.org"})
    (first,) = classify_event(block)
    assert first.event_key != other.event_key


def test_what_an_event_alone_carries_beside_its_own_keys_is_metadata() -> None:
    (report,) = classify_event({**ALONE, "order": "17", "metadata": {"customer": "5"}})
    assert report.event is not None
    assert report.event.metadata == {"order": "17", "customer": "5"}


def test_a_new_detail_is_told_and_means_nothing() -> None:
    (delivery,) = _only(delivery_info={"delivery_status": "err_moonshine"}).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert "err_moonshine" in {one.text for one in delivery.diagnosis.because}


@pytest.mark.parametrize("detail", ["err_spam_rejected", "err_moonshine"])
def test_spam_that_a_server_refused_is_no_complaint(detail: str) -> None:
    report = _only(status="spam", delivery_info={"delivery_status": detail})
    assert report.kind is Kind.DELIVERY_REPORT
    assert report.deliveries[0].outcome is Outcome.FAILED
    assert _only(status="spam", delivery_info=None).kind is Kind.COMPLAINT


def test_a_spam_folder_does_not_make_a_delivery_a_complaint() -> None:
    report = _only(status="delivered", delivery_info={"delivery_status": "ok_spam_folder"})
    assert report.kind is Kind.DELIVERY_REPORT
    assert report.deliveries[0].diagnosis is None


def test_a_new_event_and_a_new_status_are_no_reports() -> None:
    (report,) = classify_event(_batch({"event_name": "moonrise", "event_data": {}}))
    assert report.kind is Kind.NOT_A_REPORT
    assert _only(status="teleported").kind is Kind.NOT_A_REPORT
