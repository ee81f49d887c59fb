"""Postmark: what the golden payloads do not show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bouncekit import Category, Kind, Outcome, PayloadError, classify_event
from bouncekit.model.report import Report
from bouncekit.reports.webhooks.services.postmark import READER

GOLDEN = Path(__file__).parents[3] / "golden" / "webhooks"
BOUNCE: dict[str, object] = {
    "RecordType": "Bounce",
    "ID": 7,
    "Type": "HardBounce",
    "MessageID": "2706ee8a-737c-4285-b032-ccd317af53ed",
    "ServerID": 23,
    "Email": "anna@example.net",
    "Details": "smtp;550 5.1.1 User unknown",
    "BouncedAt": "2026-01-02T03:04:05Z",
}
CHANGE: dict[str, object] = {
    "RecordType": "SubscriptionChange",
    "MessageID": None,
    "Recipient": "anna@example.net",
    "Origin": "Recipient",
    "SuppressSending": True,
    "SuppressionReason": "ManualSuppression",
}
MAIL: dict[str, object] = {
    "FromFull": {"Email": "ben@example.org"},
    "MailboxHash": "",
    "MessageID": "2706ee8a-737c-4285-b032-ccd317af53ed",
    "TextBody": "Hello",
}


def _only(payload: object) -> Report:
    (report,) = classify_event(payload)
    return report


@pytest.mark.parametrize("payload", [BOUNCE, [BOUNCE], CHANGE, MAIL, {"RecordType": 1, **CHANGE}])
def test_its_payloads_are_known(payload: object) -> None:
    assert READER.recognise(payload, {})


@pytest.mark.parametrize(
    "payload",
    [
        "Bounce",
        [],
        ["Bounce"],
        {},
        {"RecordType": "Bounce"},
        {"MessageID": "a", "ServerID": 23},
        {"FromFull": {}, "TextBody": "Hello"},
    ],
)
def test_other_payloads_are_not_its_own(payload: object) -> None:
    assert not READER.recognise(payload, {})


def test_the_neighbours_payloads_are_not_its_own() -> None:
    for path in GOLDEN.glob("*/*.json"):
        if path.parent.name != "postmark" and not path.name.endswith(".expected.json"):
            try:
                payload = json.loads(path.read_bytes())
            except ValueError:  # a golden of a payload that is broken
                continue
            assert not READER.recognise(payload, {}), path


def test_mail_that_came_in_is_no_event() -> None:
    with pytest.raises(PayloadError, match="postmark: it is mail that came in"):
        classify_event(MAIL)
    with pytest.raises(PayloadError, match=r"\[0\]: it is mail that came in"):
        classify_event([MAIL])


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"RecordType": None}, "RecordType"),
        ({"RecordType": ["Bounce"]}, "RecordType"),
        ({"Email": {"Address": "anna@example.net"}}, "Email"),
    ],
)
def test_what_an_event_cannot_do_without_is_refused(changes: dict[str, object], path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        classify_event({**BOUNCE, **changes})
    assert caught.value.path == path


def test_without_its_kind_nothing_is_guessed() -> None:
    with pytest.raises(PayloadError, match="RecordType: expected a text"):
        classify_event({"Email": "anna@example.net", "Type": "HardBounce"}, provider="postmark")


def test_what_an_event_can_do_without_is_a_fault() -> None:
    odd: dict[str, object] = {
        "Type": [1],
        "Details": {},
        "From": 7.5,
        "Subject": True,
        "Tag": {"a": 1},
        "Metadata": "x",
        "BouncedAt": "yesterday",
        "Inactive": "maybe",
        "MessageID": [],
    }
    report = _only({**BOUNCE, **odd, "ID": None})
    assert report.deliveries[0].outcome is Outcome.FAILED
    assert {fault.detail.split(": ")[1] for fault in report.faults} == set(odd) - {"From"}


def test_a_missing_recipient_is_not_made_up() -> None:
    values = {key: value for key, value in BOUNCE.items() if key != "Email"}
    assert [one.recipient for one in _only(values).deliveries] == [None]


def test_the_id_of_a_bounce_is_its_key() -> None:
    first, other = _only(BOUNCE), _only({**BOUNCE, "ID": 8})
    assert first.event_key == "postmark:7" == _only({**BOUNCE, "Content": "dump"}).event_key
    assert other.event_key == "postmark:8"


def test_what_has_no_id_has_a_key_of_all_that_it_says() -> None:
    later = {**CHANGE, "ChangedAt": "2026-01-02T03:04:06Z"}
    assert _only(CHANGE).event_key == _only(dict(reversed(CHANGE.items()))).event_key
    assert _only(CHANGE).event_key != _only(later).event_key


@pytest.mark.parametrize(
    "changes",
    [{"SuppressSending": None}, {"SuppressSending": "perhaps"}, {"Origin": 7}, {"Origin": None}],
)
def test_who_did_not_ask_for_no_more_mail_has_not_opted_out(changes: dict[str, object]) -> None:
    assert _only(CHANGE).kind is Kind.COMPLAINT
    assert _only({**CHANGE, **changes}).kind is Kind.NOT_A_REPORT


def test_a_new_kind_of_record_is_no_report() -> None:
    assert _only({**BOUNCE, "RecordType": "Inbound"}).kind is Kind.NOT_A_REPORT


def test_a_new_type_is_told_and_means_nothing() -> None:
    (delivery,) = _only({**BOUNCE, "Type": "MoonPhase", "Details": ""}).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert [one.text for one in delivery.diagnosis.because] == ["MoonPhase"]


def test_the_label_of_a_type_is_never_read_as_a_reply() -> None:
    (delivery,) = _only({**BOUNCE, "Details": None, "Description": "550 5.1.1 gone"}).deliveries
    assert (delivery.diagnostic, delivery.reply, delivery.status) == (None, None, None)
