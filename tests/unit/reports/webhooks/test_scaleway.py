from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from bouncekit import classify_event
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.report import Report
from bouncekit.model.words import Category, Kind
from bouncekit.reports.webhooks.services.scaleway import READER

TOPIC = "arn:scw:sns:fr-par:project-1:mail-events"


def _event(name: str = "email_dropped", /, **more: object) -> dict[str, object]:
    own = {"id": "i1", "type": name, "project_id": "p", "domain_id": "d"}
    return {**own, "email_to": "gone@example.org", **more}


def _wrap(event: object, topic: str = TOPIC) -> dict[str, object]:
    return {"Type": "Notification", "TopicArn": topic, "Message": json.dumps(event)}


def _read(payload: Mapping[str, object], provider: str | None = "scaleway") -> Report:
    (report,) = classify_event(payload, provider=provider)
    return report


def _told(report: Report) -> Event:
    assert report.event is not None
    return report.event


def test_it_knows_its_events_and_its_topics() -> None:
    known = [
        _event(),
        [_event(), _event()],
        _event("email_new_thing"),
        _event("blocklist_created"),
        _event("unknown_type"),
        {"Type": "SubscriptionConfirmation", "TopicArn": TOPIC},
    ]
    assert all(READER.recognise(one, {}) for one in known)


@pytest.mark.parametrize(
    "payload",
    [
        [],
        "email_dropped",
        {"type": "email_dropped", "email_to": "gone@example.org"},
        {"type": 7, "project_id": "p", "domain_id": "d"},
        _event("activity.hard_bounced"),
        {"type": "email.bounced", "data": {"email_id": "e1"}},
        {"Type": "SubscriptionConfirmation", "TopicArn": "arn:aws:sns:eu-west-1:1:mail"},
    ],
)
def test_it_leaves_the_payloads_of_others_alone(payload: object) -> None:
    assert not READER.recognise(payload, {})


@pytest.mark.parametrize("topic", [TOPIC, "arn:aws:sns:eu-west-1:1:mail"])
def test_an_envelope_changes_nothing(topic: str) -> None:
    bare, wrapped = _read(_event(), None), _read(_wrap(_event(), topic), None)
    assert bare == wrapped
    assert _told(bare).provider == "scaleway"


def test_a_topic_of_its_own_is_confirmed_by_nobody_else() -> None:
    report = _read({"Type": "SubscriptionConfirmation", "TopicArn": TOPIC, "Token": "t"}, None)
    assert report.kind is Kind.NOT_A_REPORT
    assert (_told(report).provider, _told(report).name) == ("scaleway", "SubscriptionConfirmation")


def test_an_event_sent_again_has_the_same_key_and_another_event_another() -> None:
    events = [_event(), _event(id="i2"), _event(id=None), _event("email_spam", id=None)]
    keys = [_told(_read(one)).key for one in events]
    assert keys == [_told(_read(_wrap(one))).key for one in events]
    assert len(set(keys)) == len(events)


@pytest.mark.parametrize(
    ("code", "words", "diagnostic"),
    [
        (550, "5.1.1 user unknown", "550 5.1.1 user unknown"),
        ("451", "4.7.1 wait", "451 4.7.1 wait"),
        (550, "550 5.1.1 user unknown", "550 5.1.1 user unknown"),
        (550, None, "550"),
        (0, "connection refused", "connection refused"),
        (1550, "user unknown", "user unknown"),
        (None, "user unknown", "user unknown"),
        (None, "", None),
    ],
)
def test_a_reply_is_put_together_from_its_code_and_its_words(
    code: object, words: object, diagnostic: str | None
) -> None:
    event = _event(email_response_code=code, email_response_message=words)
    (delivery,) = _read(event).deliveries
    assert delivery.diagnostic == diagnostic


def test_a_delivery_is_not_judged_by_a_list() -> None:
    (delivery,) = _read(_event("email_delivered", blocklist_type="mailbox_full")).deliveries
    assert delivery.diagnosis is None


def test_words_that_it_does_not_know_are_unknown_and_shown() -> None:
    (delivery,) = _read(_event("email_blocklisted", blocklist_type="whim")).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.SUPPRESSED
    assert delivery.diagnosis.first_cause is None
    assert "whim" in [one.text for one in delivery.diagnosis.because]
    report = _read(_event("email_new_thing"))
    assert (report.kind, _told(report).name) == (Kind.NOT_A_REPORT, "email_new_thing")


def test_the_mail_is_told_by_its_header_in_any_case() -> None:
    rows: list[object] = [
        {"key": "message-ID", "value": "<m1@example.com>"},
        {"key": "Message-Id", "value": "<m2@example.com>"},
        {"key": "Subject"},
        {},
    ]
    original = _read(_event(email_headers=rows)).original
    assert original is not None
    assert (original.message_id, original.subject) == ("<m1@example.com>", None)
    assert _read(_event()).original is None


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"project_id": "p"}, "type"),
        (_event() | {"type": 7}, "type"),
        ({"TopicArn": TOPIC, "Type": 7}, "Type"),
        (_event(email_to=["gone@example.org"]), "email_to"),
        (_event(email_headers={"Subject": "x"}), "email_headers"),
        (_event(email_headers=["Subject"]), "email_headers[0]"),
    ],
)
def test_what_an_event_makes_no_sense_without_is_refused_by_its_path(
    payload: dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        _read(payload)
    assert caught.value.path == path


def test_what_it_makes_sense_without_is_a_fault() -> None:
    wrong: dict[str, object] = {"email_id": [], "email_from": 7, "created_at": "soon"}
    report = _read(_event(**wrong, email_response_code="?", email_response_message={}))
    told = " ".join(one.detail for one in report.faults)
    for place in ("email_id", "created_at", "email_response_code", "email_response_message"):
        assert place in told
    assert [one.recipient for one in report.deliveries] == ["gone@example.org"]


@pytest.mark.parametrize("key", ["project_id", "domain_id"])
def test_one_key_of_its_own_is_enough(key: str) -> None:
    event = _event()
    del event[key]
    assert READER.recognise(event, {})
    assert not READER.recognise({"type": "email_dropped"}, {})
