from __future__ import annotations

from collections.abc import Mapping

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, Kind, Outcome, Permanence, Suppress
from bouncekit.reports.webhooks.services.mailjet import READER

BOUNCE: Mapping[str, object] = {
    "event": "bounce",
    "time": 1795428000,
    "MessageID": 1152921500000000001,
    "email": "gone@example.org",
    "mj_campaign_id": 7,
    "hard_bounce": True,
    "error_related_to": "recipient",
    "error": "user unknown",
}


def _read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**BOUNCE, **changes})
    return report


def _delivery(**changes: object) -> bouncekit.Delivery:
    (delivery,) = _read(**changes).deliveries
    return delivery


def _diagnosis(**changes: object) -> bouncekit.Diagnosis:
    diagnosis = _delivery(**changes).diagnosis
    assert diagnosis is not None
    return diagnosis


@pytest.mark.parametrize(
    "value",
    [
        BOUNCE,
        [BOUNCE],
        {"event": "sent", "MessageID": 1},
        {"event": "sent", "mj_campaign_id": 7},
        {"event": "sent", "mj_contact_id": 7},
        [{"event": "sent", "Message_GUID": "1ab23cd4"}],
    ],
)
def test_its_own_payloads_are_known(value: object) -> None:
    assert READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        [None],
        {"MessageID": 1},
        {"event": "bounce", "MessageID": "883953f4"},
        {"RecordType": "Bounce", "MessageID": "883953f4", "ServerID": 1},
        {"event": "hard_bounce", "email": "a@example.org", "message-id": "<1@x>", "ts_event": 1},
        [{"event": "bounce", "sg_event_id": "1", "email": "a@example.org"}],
        [{"event": "hard_bounce", "_id": "1", "msg": {}}],
    ],
)
def test_other_payloads_are_not_its_own(value: object) -> None:
    assert not READER.recognise(value, {})


def test_an_event_alone_is_the_same_as_in_a_group() -> None:
    assert bouncekit.classify_event(dict(BOUNCE)) == bouncekit.classify_event([BOUNCE])


def test_a_trial_is_about_nobody() -> None:
    for changes in ({"email": ""}, {"email": None}, {"email": "", "MessageID": 0}):
        report = _read(**changes)
        assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({**BOUNCE, "event": 7}, "event"),
        ([{**BOUNCE, "event": None}], "[0].event"),
        ([{**BOUNCE, "email": ["a@example.org"]}], "[0].email"),
        ([7], "[0]"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_place(
    payload: list[object] | dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(payload, provider="mailjet")
    assert (caught.value.provider, caught.value.path) == ("mailjet", path)


@pytest.mark.parametrize(
    "key", ["comment", "customcampaign", "CustomID", "Payload", "hard_bounce", "error_related_to"]
)
def test_what_is_not_needed_is_left_out_with_a_fault(key: str) -> None:
    changes = {key: {"no": "text"}, **({"error": None} if key == "error_related_to" else {})}
    assert key in _read(**changes).faults[0].detail
    assert _delivery(**changes).outcome is Outcome.FAILED


@pytest.mark.parametrize("told", [False, None, "", "false", 0])
def test_what_is_not_told_to_be_hard_is_not(told: object) -> None:
    diagnosis = _diagnosis(hard_bounce=told)
    assert diagnosis.category is Category.MAILBOX_NOT_FOUND
    assert diagnosis.permanence is Permanence.TRANSIENT
    assert diagnosis.suppress is Suppress.AFTER_REPEATS


@pytest.mark.parametrize("told", [True, "true", 1])
def test_what_is_told_to_be_hard_is(told: object) -> None:
    diagnosis = _diagnosis(hard_bounce=told)
    assert (diagnosis.permanence, diagnosis.suppress) == (Permanence.PERMANENT, Suppress.YES)


def test_a_greylisted_mail_is_tried_again() -> None:
    found = _delivery(error_related_to="domain", error="greylisted", hard_bounce=None)
    assert found.outcome is Outcome.DELAYED
    assert _delivery(event="blocked", error="greylisted").outcome is Outcome.FAILED


def test_words_go_before_the_error() -> None:
    diagnosis = _diagnosis(comment="552 5.2.2 mailbox full")
    assert diagnosis.category is Category.MAILBOX_FULL
    assert diagnosis.conflicts[0].text == "user unknown"


def test_a_blocked_mail_was_not_tried() -> None:
    diagnosis = _diagnosis(event="blocked")
    assert diagnosis.category is Category.SUPPRESSED
    assert diagnosis.first_cause is Category.MAILBOX_NOT_FOUND


def test_a_blocked_mail_condemns_nobody_for_what_it_holds() -> None:
    diagnosis = _diagnosis(event="blocked", error_related_to="spam", error="content blocked")
    assert diagnosis.category is Category.SPAM_DETECTED
    assert (diagnosis.suppress, diagnosis.conflicts) == (Suppress.NO, ())


@pytest.mark.parametrize("event", ["bounce", "blocked"])
@pytest.mark.parametrize(
    ("related", "category"),
    [("content", Category.CONTENT_REJECTED), ("mailjet", Category.SUPPRESSED)],
)
def test_an_error_that_is_not_documented_is_known_by_what_it_is_about(
    event: str, related: str, category: Category
) -> None:
    diagnosis = _diagnosis(event=event, error_related_to=related, error="something new")
    assert diagnosis.category is category
    assert ("mailjet.error.unlisted", "something new") in [
        (one.rule, one.text) for one in diagnosis.because
    ]


@pytest.mark.parametrize("related", ["recipient", "somewhere", None])
def test_an_error_about_nothing_that_is_known_is_unknown(related: str | None) -> None:
    diagnosis = _diagnosis(error_related_to=related, error="something new")
    assert diagnosis.category is Category.UNKNOWN
    assert "something new" in [one.text for one in diagnosis.because]


def test_an_event_that_is_not_documented_is_nothing_of_ours() -> None:
    report = _read(event="something_new")
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("sent (250 2.0.0 OK (queued))", "250 2.0.0 OK (queued)"),
        ("sent (250 OK) ", "250 OK"),
        ("250 OK (queued)", "250 OK (queued)"),
        ("", None),
        (None, None),
    ],
)
def test_the_reply_of_a_server_is_unwrapped(reply: str | None, said: str | None) -> None:
    found = _delivery(event="sent", smtp_reply=reply, hard_bounce=None, error=None)
    assert (found.outcome, found.diagnostic) == (Outcome.DELIVERED, said)


def test_a_number_beyond_those_of_javascript_is_kept() -> None:
    report = _read(MessageID=2**60 + 1)
    assert report.event is not None
    assert report.event.message_id == "1152921504606846977"


def test_the_key_is_the_mail_the_event_and_its_time() -> None:
    key = "mailjet:1152921500000000001:bounce:1795428000"
    assert _read().event_key == _read(comment="x").event_key == key
    others = (_read(event="blocked"), _read(time=1795428001), _read(MessageID=2))
    assert len({key, *(other.event_key for other in others)}) == 4


def test_an_older_event_has_its_number_as_a_text() -> None:
    older = _read(MessageID=None, mj_message_id="18858825588804172")
    assert older.event_key == "mailjet:18858825588804172:bounce:1795428000"


def test_without_an_id_all_that_is_said_is_the_key() -> None:
    keys = [_read(MessageID=0, time=when).event_key for when in (1, 1, 2)]
    assert keys[0] == keys[1] != keys[2]


def test_what_the_sender_gave_it_to_carry_stays_a_text() -> None:
    event = _read(CustomID="order-1", Payload='{"order": 1}', customcampaign="spring").event
    assert event is not None
    assert event.metadata == {"CustomID": "order-1", "Payload": '{"order": 1}'}
    assert event.tags == ("spring",)
    event = _read(CustomID="", Payload="").event
    assert event is not None
    assert (event.metadata, event.tags) == ({}, ())
