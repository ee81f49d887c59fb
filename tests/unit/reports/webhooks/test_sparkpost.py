from __future__ import annotations

from collections.abc import Mapping

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, Kind, Outcome, Permanence
from bouncekit.reports.webhooks.services.sparkpost import READER

BOUNCE: Mapping[str, object] = {
    "type": "bounce",
    "bounce_class": "10",
    "error_code": "550",
    "event_id": "92356927693813856",
    "ip_address": "198.51.100.20",
    "message_id": "000443ee14578172be22",
    "raw_rcpt_to": "Gone@example.org",
    "rcpt_to": "gone@example.org",
    "raw_reason": "550 5.1.1 <gone@example.org>: user unknown",
    "sending_ip": "192.0.2.7",
    "timestamp": "1795428000",
}


def _wrap(event: object, kind: str = "message_event") -> list[object]:
    return [{"msys": {kind: event}}]


def _read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event(_wrap({**BOUNCE, **changes}))
    return report


def _delivery(**changes: object) -> bouncekit.Delivery:
    (delivery,) = _read(**changes).deliveries
    return delivery


@pytest.mark.parametrize(
    ("value", "headers"),
    [
        (_wrap(BOUNCE), {}),
        ({"msys": {"message_event": BOUNCE}}, {}),
        ([None, {"msys": {}}], {}),
        ([{"msys": {"message_event": BOUNCE}, "cust": {"id": "7"}}], {}),
        ([], {"x-messagesystems-batch-id": "1"}),
        ([], {"x-messagesystems-webhook-token": "secret"}),
    ],
)
def test_its_own_payloads_are_known(value: object, headers: Mapping[str, str]) -> None:
    assert READER.recognise(value, headers)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "msys",
        [],
        {},
        [BOUNCE],
        [{"event": "bounce", "sg_event_id": "1"}],
        {"event": "bounce", "MessageID": 1},
        {"mandrill_events": "[]"},
    ],
)
def test_other_payloads_are_not_its_own(value: object) -> None:
    assert not READER.recognise(value, {"content-type": "application/json"})


@pytest.mark.parametrize("value", [[{"msys": {}}], {"msys": {}}, [{"msys": {}}, {"msys": {}}]])
def test_a_trial_is_no_event(value: list[object] | dict[str, object]) -> None:
    assert bouncekit.classify_event(value) == ()


def test_an_event_of_the_events_api_stands_alone() -> None:
    alone = {**BOUNCE, "timestamp": "2026-11-23T10:00:00.000Z"}
    assert bouncekit.classify_event([alone], provider="sparkpost")[0].deliveries == (_delivery(),)


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ([{"msys": "text"}], "[0].msys"),
        ([{"msys": None}], "[0].msys"),
        ({"msys": []}, "msys"),
        (_wrap(["text"]), "[0].msys.message_event"),
        (_wrap({}), "[0].msys.message_event.type"),
        (_wrap({"rcpt_to": "a@example.org"}, "relay_event"), "[0].msys.relay_event.type"),
        (_wrap({**BOUNCE, "type": 7}), "[0].msys.message_event.type"),
        (_wrap({**BOUNCE, "raw_rcpt_to": ["a"]}), "[0].msys.message_event.raw_rcpt_to"),
        ([7], "[0]"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_place(
    payload: list[object] | dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(payload, provider="sparkpost")
    assert (caught.value.provider, caught.value.path) == ("sparkpost", path)


@pytest.mark.parametrize("key", ["bounce_class", "error_code", "ip_address", "timestamp"])
def test_what_is_not_needed_is_left_out_with_a_fault(key: str) -> None:
    report = _read(**{key: {"no": "text"}})
    assert report.deliveries[0].diagnosis is not None
    assert report.deliveries[0].diagnosis.category is Category.MAILBOX_NOT_FOUND
    assert key in report.faults[0].detail


def test_mail_that_came_in_has_no_type() -> None:
    event = {"content": {"text": "Hello"}, "rcpt_to": "inbox@in.example.com"}
    (report,) = bouncekit.classify_event(_wrap(event, "relay_message"))
    assert report.kind is Kind.NOT_A_REPORT
    assert report.event is not None
    assert report.event.name == "relay_message"


@pytest.mark.parametrize(
    ("code", "raw_reason", "reason", "said"),
    [
        ("550", "550 5.1.1 gone", "550 5.1.1 ...", "550 5.1.1 gone"),
        ("550", "5.1.1 gone", None, "550 5.1.1 gone"),
        ("550", "5.1.1 gone (ref 15503)", None, "550 5.1.1 gone (ref 15503)"),
        ("550", "", "550 gone", "550 gone"),
        ("550", None, "", "550"),
        ("", "550 gone", None, "550 gone"),
        ("0", "gone", None, "gone"),
        ("250", "gone", None, "gone"),
        ("5500", "gone", None, "gone"),
        (550, "gone", None, "550 gone"),
        (None, None, None, None),
    ],
)
def test_a_code_that_stands_apart_is_put_before_the_words(
    code: object, raw_reason: str | None, reason: str | None, said: str | None
) -> None:
    found = _delivery(error_code=code, raw_reason=raw_reason, reason=reason)
    assert found.diagnostic == said


def test_no_server_is_named_for_words_of_sparkpost() -> None:
    assert _delivery().remote_mta == "198.51.100.20"
    found = _delivery(raw_reason="550 5.1.1 [internal] user unknown")
    assert (found.remote_mta, found.reporting_mta) == (None, "192.0.2.7")


@pytest.mark.parametrize("event", ["bounce", "out_of_band", "delay"])
def test_an_automatic_answer_is_no_failure(event: str) -> None:
    report = _read(type=event, bounce_class="60", error_code="", raw_reason="auto reply")
    assert report.kind is Kind.AUTO_REPLY
    assert report.deliveries[0].outcome is None


def test_words_go_before_the_class_of_a_bounce() -> None:
    diagnosis = _delivery(bounce_class="60").diagnosis
    assert diagnosis is not None
    assert diagnosis.category is Category.MAILBOX_NOT_FOUND
    assert diagnosis.conflicts[0].text == "60"


def test_a_class_that_is_not_documented_is_unknown_and_told() -> None:
    diagnosis = _delivery(bounce_class="77", error_code="", raw_reason="").diagnosis
    assert diagnosis is not None
    assert diagnosis.category is Category.UNKNOWN
    assert diagnosis.permanence is Permanence.UNKNOWN
    assert [(one.rule, one.text) for one in diagnosis.because] == [
        ("sparkpost.bounce_class.unlisted", "77")
    ]


def test_an_event_that_is_not_documented_is_nothing_of_ours() -> None:
    report = _read(type="something_new")
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


def test_a_complaint_may_be_the_opposite() -> None:
    (told,) = _read(type="spam_complaint", fbtype="Not-Spam").deliveries
    assert told.diagnosis is not None
    assert told.diagnosis.category is Category.UNKNOWN
    (bare,) = _read(type="spam_complaint").deliveries
    assert bare.diagnosis is not None
    assert bare.diagnosis.category is Category.SPAM_COMPLAINT
    assert (bare.outcome, bare.diagnostic) == (None, None)


@pytest.mark.parametrize(
    ("feedback", "category"),
    [
        ("abuse", Category.SPAM_COMPLAINT),
        ("opt-out", Category.UNSUBSCRIBED),
        ("virus", Category.VIRUS_DETECTED),
        ("something new", Category.SPAM_COMPLAINT),
    ],
)
def test_a_complaint_is_of_its_type(feedback: str, category: Category) -> None:
    report = _read(type="spam_complaint", fbtype=feedback)
    assert report.kind is Kind.COMPLAINT
    diagnosis = report.deliveries[0].diagnosis
    assert diagnosis is not None
    assert (diagnosis.category, diagnosis.conflicts) == (category, ())


def test_a_delivery_has_a_server_and_no_diagnosis() -> None:
    found = _delivery(type="delivery", bounce_class=None, raw_reason=None, error_code=None)
    assert (found.outcome, found.remote_mta) == (Outcome.DELIVERED, "198.51.100.20")
    assert (found.diagnosis, found.diagnostic) == (None, None)


def test_the_key_is_that_of_the_event() -> None:
    assert _read().event_key == _read(num_retries="3").event_key == "sparkpost:92356927693813856"
    assert _read(event_id="2").event_key != _read().event_key


def test_without_an_id_all_that_is_said_is_the_key() -> None:
    keys = [_read(event_id=None, timestamp=when).event_key for when in ("1", "1", "2")]
    assert keys[0] == keys[1] != keys[2]


def test_the_id_of_a_mail_is_that_of_its_transmission() -> None:
    event = _read().event
    assert event is not None
    assert event.message_id == "000443ee14578172be22"
    event = _read(transmission_id="65832150921904138").event
    assert event is not None
    assert event.message_id == "65832150921904138"


def test_what_the_mail_was_is_told_where_it_is() -> None:
    assert _read().original is None
    original = _read(friendly_from="Books <billing@example.com>", subject="Hello").original
    assert original is not None
    assert (original.sender, original.subject) == ("billing@example.com", "Hello")
    original = _read(msg_from="bounces@example.com").original
    assert original is not None
    assert (original.sender, original.envelope_sender) == (None, "bounces@example.com")
