from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Category, Kind, Outcome, Permanence
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.haraka import READER

PERSON: dict[str, object] = {
    "dsn_action": "failed",
    "dsn_smtp_code": "550",
    "dsn_smtp_extc": "5.1.1",
    "dsn_status": "5.1.1",
    "dsn_smtp_response": "user unknown",
    "dsn_remote_mta": "mx.example.com",
}
EVENT: dict[str, object] = {"hook": "bounce", "rcpt": "<gone@example.com>", **PERSON}


def read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**EVENT, **changes}, provider="haraka")
    return report


@pytest.mark.parametrize(
    "value",
    [
        EVENT,
        [EVENT],
        {"rcpt": PERSON},
        {"bounced_rcpt": [PERSON]},
        {"bounced_rcpt": [], "deferred_rcpt": [PERSON]},
        {"rcpt_to": [PERSON]},
        {"todo": {"rcpt_to": [PERSON]}},
    ],
)
def test_posts_are_known_by_the_fields_of_a_recipient(value: object) -> None:
    assert READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [],
        {},
        {"hook": "bounce", "rcpt": "<gone@example.com>"},
        {"bounced_rcpt": "gone@example.com", "todo": None},
        {"type": "b", "dsnStatus": "5.1.1"},
    ],
)
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


@pytest.mark.parametrize(
    "value",
    [
        EVENT,
        {"hook": "bounce", "rcpt": {"original": "<gone@example.com>", **PERSON}},
        {"hook": "bounce", "rcpt": {"original": "<gone@example.com>"}, **PERSON},
        {"event": "bounced", "recipient": "gone@example.com", **PERSON},
        {"hook": "bounce", "rcpt_to": ["gone@example.com"], **PERSON},
        {"hook": "bounce", "bounced_rcpt": [{"original": "<gone@example.com>", **PERSON}]},
        {"hook": "bounce", "todo": {"rcpt_to": [{"original": "gone@example.com", **PERSON}]}},
        {"original": "<gone@example.com>", **PERSON},
    ],
)
def test_authors_may_post_a_recipient_in_several_ways(value: object) -> None:
    (report,) = bouncekit.classify_event(value)
    (delivery,) = report.deliveries
    assert delivery.recipient == "gone@example.com"
    assert delivery.outcome is Outcome.FAILED
    assert delivery.diagnostic == "550 5.1.1 user unknown"
    assert delivery.remote_mta == "mx.example.com"


def test_a_mail_that_was_given_up_has_the_reply_and_its_finality() -> None:
    later = {"dsn_smtp_code": "451", "dsn_smtp_extc": None, "dsn_smtp_response": "Greylisted"}
    (delivery,) = read(dsn_status="5.7.1", **later).deliveries
    assert delivery.outcome is Outcome.FAILED
    assert delivery.status == "5.7.1"
    assert delivery.reply == 451
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.GREYLISTED
    assert delivery.diagnosis.permanence is Permanence.TRANSIENT


def test_a_code_of_its_own_is_no_code_of_a_server() -> None:
    own = {"dsn_smtp_code": None, "dsn_smtp_response": None, "dsn_code": 550}
    (delivery,) = read(dsn_msg="Tried all MXs", dsn_status="5.4.1", **own).deliveries
    assert delivery.reply is None
    assert delivery.diagnostic == "Tried all MXs"
    assert delivery.remote_mta is None


def test_the_action_of_each_recipient_counts_where_no_hook_is_named() -> None:
    rows = [
        {"original": "a@example.com", "dsn_action": "failed"},
        {"original": "b@example.com", "dsn_action": "delayed"},
        {"original": "c@example.com", "dsn_action": "odd"},
        {"original": "d@example.com"},
    ]
    (report,) = bouncekit.classify_event({"rcpt_to": rows})
    outcomes = [one.outcome for one in report.deliveries]
    assert outcomes == [Outcome.FAILED, Outcome.DELAYED]
    assert [fault.detail for fault in report.faults] == [
        "haraka: rcpt_to[2].dsn_action: expected what became of the mail, found string 'odd'",
        "haraka: rcpt_to[3].dsn_action: expected what became of the mail, found null",
    ]


def test_the_list_tells_the_hook_where_a_recipient_has_no_action() -> None:
    payload = {
        "bounced_rcpt": [{"original": "a@example.com", "dsn_action": "failed"}],
        "deferred_rcpt": [{"original": "b@example.com"}],
    }
    (report,) = bouncekit.classify_event(payload)
    assert [one.outcome for one in report.deliveries] == [Outcome.FAILED, Outcome.DELAYED]


def test_a_hook_that_is_not_known_is_no_report() -> None:
    report = read(hook="queue_outbound")
    assert report.kind is Kind.NOT_A_REPORT
    assert report.original is None


@pytest.mark.parametrize("sender", ["<bounce@example.org>", {"original": "<bounce@example.org>"}])
def test_the_sender_is_a_text_or_an_object(sender: object) -> None:
    for event in ({**EVENT, "mail_from": sender}, {**EVENT, "todo": {"mail_from": sender}}):
        (report,) = bouncekit.classify_event(event)
        assert report.original is not None
        assert report.original.envelope_sender == "bounce@example.org"


def test_what_is_said_of_several_is_said_of_each() -> None:
    people = ["<a@example.com>", "<b@example.com>"]
    report = read(rcpt=None, rcpt_to=people)
    assert [one.recipient for one in report.deliveries] == ["a@example.com", "b@example.com"]


def test_a_post_without_a_recipient_has_one_delivery() -> None:
    assert [one.recipient for one in read(rcpt=None).deliveries] == [None]


@pytest.mark.parametrize(
    ("event", "path"),
    [
        ({**EVENT, "rcpt": 5}, "rcpt"),
        ({"hook": None, "dsn_status": "5.1.1"}, "dsn_action"),
        ({"bounced_rcpt": [PERSON, 5]}, "bounced_rcpt[1]"),
        ({}, "dsn_action"),
    ],
)
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(
    event: dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(event, provider="haraka")
    assert caught.value.path == path


@pytest.mark.parametrize("key", ["todo", "mail_from", "timestamp", "dsn_smtp_response", "uuid"])
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    assert key in read(**{key: ["odd"]}).faults[0].detail


def test_a_post_has_the_same_key_again_and_each_other_post_another() -> None:
    assert read().event_key == read().event_key
    assert read().event_key != read(timestamp=1767323045).event_key
