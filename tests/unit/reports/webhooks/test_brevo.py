from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, Kind, Outcome, Permanence, Suppress
from bouncekit.reports.webhooks.services.brevo import READER

BOUNCE: Mapping[str, object] = {
    "event": "hard_bounce",
    "email": "gone@example.org",
    "id": 26224,
    "date": "2026-11-23 11:00:00",
    "ts": 1795431600,
    "message-id": "<1@smtp-relay.example.net>",
    "ts_event": 1795428000,
    "subject": "Hello",
    "reason": "550 5.1.1 user unknown",
}
CAMPAIGN: Mapping[str, object] = {
    "event": "hard_bounce",
    "email": "gone@example.org",
    "id": 26224,
    "camp_id": 12,
    "campaign name": "Spring",
    "ts_event": 1795428000,
    "reason": "550 5.1.1 user unknown",
}
INBOUND: Mapping[str, object] = {
    "items": [{"Uuid": ["1"], "MessageId": "<1@example.org>", "Subject": "Hello"}]
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


def _event(**changes: object) -> bouncekit.Event:
    event = _read(**changes).event
    assert event is not None
    return event


@pytest.mark.parametrize(
    "value",
    [
        BOUNCE,
        [BOUNCE],
        CAMPAIGN,
        INBOUND,
        {"event": "x", "email": "a@example.org", "message-id": "<1@x>", "ts_epoch": 1},
        {"event": "x", "email": "a@example.org", "message-id": "<1@x>", "X-Mailin-custom": ""},
        {"event": "list_addition", "email": "a@example.org", "list_id": [2]},
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
        {"items": []},
        {"items": [7]},
        {"items": [{"MessageId": "<1@example.org>"}]},
        {"items": "Uuid"},
        {"event": "x", "message-id": "<1@x>", "id": 1},
        {"event": "x", "email": "a@example.org", "message-id": "<1@x>"},
        {"event": "x", "email": "a@example.org"},
        {"event": "list_addition"},
        {"event": "bounce", "email": "a@example.org", "MessageID": 1, "mj_campaign_id": 7},
        [{"event": "bounce", "email": "a@example.org", "sg_event_id": "1"}],
    ],
)
def test_other_payloads_are_not_its_own(value: object) -> None:
    assert not READER.recognise(value, {})


def test_an_event_alone_is_the_same_as_in_a_batch() -> None:
    assert bouncekit.classify_event(dict(BOUNCE)) == bouncekit.classify_event([BOUNCE])


@pytest.mark.parametrize("provider", [None, "brevo", "sendinblue"])
def test_mail_that_came_in_is_no_event(provider: str | None) -> None:
    with pytest.raises(PayloadError, match="mail that came in") as caught:
        bouncekit.classify_event(INBOUND, provider=provider)
    assert caught.value.path == "items"


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({**BOUNCE, "event": 7}, "event"),
        ({"email": "a@example.org"}, "event"),
        ([{**BOUNCE, "email": ["a@example.org"]}], "[0].email"),
        ([7], "[0]"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_place(
    payload: list[object] | dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(payload, provider="brevo")
    assert (caught.value.provider, caught.value.path) == ("brevo", path)


@pytest.mark.parametrize(
    "key", ["reason", "subject", "message-id", "tags", "tag", "X-Mailin-custom", "ts_epoch"]
)
def test_what_is_not_needed_is_left_out_with_a_fault(key: str) -> None:
    changes = {key: {"no": "text"}}
    assert key in _read(**changes).faults[0].detail
    assert _delivery(**changes).outcome is Outcome.FAILED


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("550 5.1.1 user unknown", "550 5.1.1 user unknown"),
        ("550 RecipientError: 550 5.1.1 user unknown", "550 5.1.1 user unknown"),
        (" RecipientError: 550 5.5.0 gone", "550 5.5.0 gone"),
        ("undefined RecipientError: 452 full", "452 full"),
        ("550 SenderError: 554 5.7.1 no", "554 5.7.1 no"),
        ("RecipientError: gone", "RecipientError: gone"),
        ("550 RecipientError: gone", "550 RecipientError: gone"),
        ("undefined Unable to connect", "Unable to connect"),
        ("undefined", "undefined"),
        ("  ", None),
        ("", None),
        (None, None),
    ],
)
def test_a_reply_is_taken_out_of_the_words_around_it(reason: str | None, said: str | None) -> None:
    assert _delivery(reason=reason).diagnostic == said


def test_a_delay_may_be_for_good() -> None:
    found = _delivery(event="deferred")
    assert found.outcome is Outcome.DELAYED
    assert found.diagnosis is not None
    assert found.diagnosis.category is Category.MAILBOX_NOT_FOUND
    assert found.diagnosis.permanence is Permanence.PERMANENT


def test_a_domain_without_a_mail_host_is_not_soft() -> None:
    diagnosis = _diagnosis(
        event="soft_bounce", reason="undefined Unable to find MX of domain exmaple.example"
    )
    assert diagnosis.category is Category.DOMAIN_NOT_FOUND
    assert (diagnosis.permanence, diagnosis.suppress) == (Permanence.PERMANENT, Suppress.YES)


@pytest.mark.parametrize("event", ["blocked", "soft_bounce"])
def test_that_brevo_did_not_try_is_no_reply(event: str) -> None:
    found = _delivery(event=event, reason="blocked : due to blacklist user")
    assert (found.outcome, found.diagnostic) == (Outcome.FAILED, None)
    assert found.diagnosis is not None
    assert found.diagnosis.category is Category.SUPPRESSED


def test_why_brevo_did_not_try_is_told_whatever_it_is() -> None:
    diagnosis = _diagnosis(event="blocked", reason="something new")
    assert (diagnosis.category, diagnosis.first_cause) == (Category.SUPPRESSED, None)
    assert ("brevo.reason.unlisted", "something new") in [
        (one.rule, one.text) for one in diagnosis.because
    ]
    assert _delivery(event="blocked", reason="550 5.7.1 no").diagnostic == "550 5.7.1 no"
    assert _delivery(event="blocked", reason=None).diagnostic is None


def test_an_address_that_is_none_is_told_as_it_stands() -> None:
    assert _delivery(event="invalid_email", email="no address").recipient == "no address"


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("hardBounce", "hard_bounce"),
        ("softBounce", "soft_bounce"),
        ("invalidEmail", "invalid_email"),
        ("invalid", "invalid_email"),
        ("complaint", "spam"),
        ("unsubscribe", "unsubscribed"),
        ("HARD_BOUNCE", "hard_bounce"),
    ],
)
def test_a_subscription_calls_an_event_otherwise(alias: str, name: str) -> None:
    one, other = _read(event=alias), _read(event=name)
    assert (one.kind, one.deliveries[0].outcome) == (other.kind, other.deliveries[0].outcome)
    found = [report.deliveries[0].diagnosis for report in (one, other)]
    assert found[0] is not None
    assert found[1] is not None
    assert (found[0].category, found[0].permanence) == (found[1].category, found[1].permanence)


@pytest.mark.parametrize("event", ["something_new", "uniqueOpened", "request", "sent"])
def test_what_is_no_report_has_no_delivery(event: str) -> None:
    report = _read(event=event)
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ({"ts_epoch": 1795428000005, "ts_event": 1, "ts": 2}, 1795428000.005),
        ({"ts_event": 1795428000, "ts": 2}, 1795428000),
        ({"ts_event": None, "ts": 1795428000}, 1795428000),
        ({"ts_event": None, "ts": None}, None),
    ],
)
def test_the_time_is_the_surest_one(told: dict[str, object], wanted: float | None) -> None:
    moment = None if wanted is None else datetime.fromtimestamp(wanted, UTC)
    assert _event(**told).occurred_at == _delivery(**told).occurred_at == moment


@pytest.mark.parametrize(
    ("told", "tags"),
    [
        ({"tags": ["a", "b"], "tag": "c"}, ("a", "b")),
        ({"tags": [], "tag": "c"}, ("c",)),
        ({"tag": '["a","b"]'}, ("a", "b")),
        ({"tag": ["a"]}, ("a",)),
        ({"tag": "[a]"}, ("[a]",)),
        ({"tag": '[1, "a", ""]'}, ("a",)),
        ({"tag": ""}, ()),
        ({}, ()),
    ],
)
def test_tags_have_many_clothes(told: dict[str, object], tags: tuple[str, ...]) -> None:
    assert _event(**told).tags == tags


def test_the_id_of_a_mail_has_its_brackets() -> None:
    bare = _event(**{"message-id": "1@smtp-relay.example.net"})
    assert bare.message_id == _event().message_id == "<1@smtp-relay.example.net>"
    assert bare.key == _event().key


def test_the_key_is_the_mail_the_address_the_event_and_its_time() -> None:
    key = "brevo:<1@smtp-relay.example.net>:gone@example.org:hard_bounce:1795428000"
    assert _event().key == _event(id=1, ts=1, date="x").key == key
    others = (
        _event(event="soft_bounce"),
        _event(email="other@example.org"),
        _event(ts_epoch=1795428000005),
        _event(**{"message-id": "<2@smtp-relay.example.net>"}),
    )
    assert len({key, *(other.key for other in others)}) == 5


def test_a_campaign_has_a_number_and_no_mail() -> None:
    (report,) = bouncekit.classify_event(CAMPAIGN)
    assert report.event_key == "brevo:12:gone@example.org:hard_bounce:1795428000"
    assert report.event is not None
    assert report.event.message_id is None
    assert report.event.metadata == {"campaign name": "Spring"}
    assert report.original is None
    assert report.deliveries[0].diagnosis is not None
    assert report.deliveries[0].diagnosis.category is Category.MAILBOX_NOT_FOUND


def test_without_an_id_all_that_is_said_is_the_key() -> None:
    bare = {"event": "contact_deleted", "email": ["a@example.org"]}
    keys = [bouncekit.classify_event({**bare, "ts": when})[0].event_key for when in (1, 1, 2)]
    assert keys[0] == keys[1] != keys[2]
