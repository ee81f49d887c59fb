from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import urlencode

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.services.mandrill import READER

MSG: Mapping[str, object] = {
    "_id": "m1",
    "email": "gone@example.org",
    "sender": "billing@example.com",
    "subject": "Hello",
    "state": "bounced",
    "bounce_description": "bad_mailbox",
    "bgtools_code": 10,
    "diag": "smtp;550 5.1.1 user unknown",
}
TRIED: Mapping[str, object] = {
    "type": "bounced",
    "diag": "550 5.1.1 no such user",
    "destination_ip": "198.51.100.20",
    "source_ip": "192.0.2.7",
}


def _event(name: str = "hard_bounce", **changes: object) -> dict[str, object]:
    return {"event": name, "_id": "m1", "ts": 1795428000, "msg": {**MSG, **changes}}


def _read(name: str = "hard_bounce", **changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({"mandrill_events": [_event(name, **changes)]})
    return report


def _delivery(name: str = "hard_bounce", **changes: object) -> bouncekit.Delivery:
    (delivery,) = _read(name, **changes).deliveries
    return delivery


def _diagnosis(name: str = "hard_bounce", **changes: object) -> bouncekit.Diagnosis:
    diagnosis = _delivery(name, **changes).diagnosis
    assert diagnosis is not None
    return diagnosis


@pytest.mark.parametrize(
    ("value", "headers"),
    [
        ({"mandrill_events": "[]"}, {}),
        ({"mandrill_events": []}, {}),
        ([_event()], {}),
        ("", {"x-mandrill-signature": "c2lnbmF0dXJl"}),
    ],
)
def test_its_own_payloads_are_known(value: object, headers: Mapping[str, str]) -> None:
    assert READER.recognise(value, headers)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        [None],
        [{"event": "bounce", "sg_event_id": "1"}],
        [{"event": "bounce", "_id": "1", "msg": "text"}],
        [{"event": "bounce", "msg": {}}],
        [{"msys": {}}],
        {"event": "bounce", "MessageID": 1},
    ],
)
def test_other_payloads_are_not_its_own(value: object) -> None:
    assert not READER.recognise(value, {"content-type": "application/x-www-form-urlencoded"})


def test_one_event_is_the_same_in_all_its_clothes() -> None:
    text = json.dumps([_event()])
    form = urlencode({"mandrill_events": text})
    boundary = "------------------------4711"
    parts = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="mandrill_events"\r\n\r\n'
        f"{text}\r\n--{boundary}--\r\n"
    )
    reports = bouncekit.classify_event({"mandrill_events": text})
    assert reports[0].deliveries[0].recipient == "gone@example.org"
    for payload in (
        form,
        form.encode(),
        parts.encode(),
        {"mandrill_events": [text]},
        {"mandrill_events": [_event()]},
        {"mandrill_events": _event()},
        [_event()],
    ):
        assert bouncekit.classify_event(payload) == reports
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    assert bouncekit.classify_event(parts.encode(), headers=headers) == reports
    assert bouncekit.classify_event(_event(), provider="mandrill") == reports


@pytest.mark.parametrize("payload", ["mandrill_events=%5B%5D", {"mandrill_events": []}])
def test_a_trial_has_no_event(payload: str | dict[str, object]) -> None:
    assert bouncekit.classify_event(payload) == ()


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ("mandrill_events=", "mandrill_events"),
        ("mandrill_events=no+json", "mandrill_events"),
        ("mandrill_events=7", "mandrill_events"),
        ({"mandrill_events": None}, "mandrill_events"),
        ({"mandrill_events": [7]}, "mandrill_events[0]"),
        ({"mandrill_events": [{"ts": 1}]}, "mandrill_events[0].event"),
        ({"mandrill_events": [{"event": 7}]}, "mandrill_events[0].event"),
        ({"mandrill_events": [{"type": 7}]}, "mandrill_events[0].type"),
        ({"mandrill_events": [{"event": "spam", "msg": 7}]}, "mandrill_events[0].msg"),
        ({"mandrill_events": [_event(email=7)]}, "mandrill_events[0].msg.email"),
        ({"mandrill_events": [_event(smtp_events=7)]}, "mandrill_events[0].msg.smtp_events"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_place(
    payload: str | dict[str, object], path: str
) -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(payload)
    assert (caught.value.provider, caught.value.path) == ("mandrill", path)


@pytest.mark.parametrize("key", ["tags", "metadata", "diag", "bgtools_code", "subject"])
def test_what_is_not_needed_is_left_out_with_a_fault(key: str) -> None:
    changes: dict[str, object] = {key: ({"no": "text"},)}
    report = _read("hard_bounce", **changes)
    assert _diagnosis("hard_bounce", **changes).category is Category.MAILBOX_NOT_FOUND
    assert key in report.faults[0].detail


def test_metadata_without_anything_is_an_array() -> None:
    report = _read(metadata=[])
    assert report.event is not None
    assert (report.event.metadata, report.faults) == ({}, ())


def test_an_event_without_its_mail_is_still_one() -> None:
    (report,) = bouncekit.classify_event({"mandrill_events": [{"event": "hard_bounce", "ts": 1}]})
    assert report.original is None
    assert (report.deliveries[0].recipient, report.deliveries[0].outcome) == (None, Outcome.FAILED)


def test_an_address_that_is_none_is_told_as_it_stands() -> None:
    assert _delivery("reject", email="no address").recipient == "no address"


def test_the_last_attempt_names_the_server_and_its_words() -> None:
    first = {**TRIED, "diag": "451 try later", "destination_ip": "198.51.100.1"}
    found = _delivery(diag="", smtp_events=[first, TRIED])
    assert found.diagnostic == "550 5.1.1 no such user"
    assert (found.remote_mta, found.reporting_mta) == ("198.51.100.20", "192.0.2.7")


@pytest.mark.parametrize("ended", ["sent", "delivered"])
def test_a_server_that_took_the_mail_did_not_refuse_it(ended: str) -> None:
    took = {**TRIED, "type": ended, "diag": "250 2.0.0 OK"}
    later = _delivery(diag="X-Postfix; unknown user", smtp_events=[TRIED, took])
    assert (later.diagnostic, later.remote_mta) == ("unknown user", None)
    arrived = _delivery("delivered", smtp_events=[TRIED, took])
    assert (arrived.outcome, arrived.diagnostic) == (Outcome.DELIVERED, "250 2.0.0 OK")
    assert arrived.remote_mta == "198.51.100.20"
    assert _delivery("delivered", smtp_events=[TRIED]).remote_mta is None


def test_a_complaint_has_no_words_of_a_server() -> None:
    found = _delivery("spam", smtp_events=[TRIED])
    assert (found.outcome, found.diagnostic, found.remote_mta) == (None, None, None)
    assert found.diagnosis is not None
    assert found.diagnosis.conflicts == ()


@pytest.mark.parametrize("name", ["spam", "unsub", "reject"])
def test_what_is_not_tried_again_may_be_taken_off_the_list(name: str) -> None:
    assert _diagnosis(name, diag=None, bounce_description=None, bgtools_code=None).suppress == "yes"


@pytest.mark.parametrize("reject", ["unsub", {"reason": "unsub"}])
def test_why_an_address_is_on_the_list_is_told(reject: object) -> None:
    diagnosis = _diagnosis(
        "reject", reject=reject, diag=None, bounce_description=None, bgtools_code=None
    )
    assert diagnosis.category is Category.SUPPRESSED
    assert diagnosis.first_cause is Category.UNSUBSCRIBED
    assert diagnosis.conflicts == ()


@pytest.mark.parametrize("reject", [None, [], "", {}, {"reason": None}])
def test_a_reason_need_not_be_told(reject: object) -> None:
    diagnosis = _diagnosis(
        "reject", reject=reject, diag=None, bounce_description=None, bgtools_code=None
    )
    assert (diagnosis.category, diagnosis.first_cause) == (Category.SUPPRESSED, None)


def test_a_description_that_is_not_documented_is_told_beside_its_number() -> None:
    diagnosis = _diagnosis(diag="", bounce_description="quota", bgtools_code="22")
    assert diagnosis.category is Category.MAILBOX_FULL
    assert ("mandrill.bounce_description.unlisted", "quota") in [
        (one.rule, one.text) for one in diagnosis.because
    ]


@pytest.mark.parametrize(
    ("described", "code", "rules"),
    [
        ("quota", None, ["bounce_description.unlisted"]),
        (None, 77, ["bgtools_code.unlisted"]),
        (None, None, []),
    ],
)
def test_what_is_not_documented_is_unknown(
    described: str | None, code: int | None, rules: list[str]
) -> None:
    diagnosis = _diagnosis(diag="", bounce_description=described, bgtools_code=code)
    assert diagnosis.category is Category.UNKNOWN
    assert [one.rule.removeprefix("mandrill.") for one in diagnosis.because] == [
        *rules,
        "event.hard_bounce",
    ]


def test_an_event_that_is_not_documented_is_nothing_of_ours() -> None:
    report = _read("something_new")
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())


@pytest.mark.parametrize("entry", [{"reject": {"email": "a@example.org"}}, {"entry": {}}, {}])
def test_a_change_of_a_list_is_about_no_mail(entry: dict[str, object]) -> None:
    change = {"type": "blacklist", "action": "add", "ts": 1795428000, **entry}
    (report,) = bouncekit.classify_event({"mandrill_events": [change]})
    assert (report.kind, report.deliveries) == (Kind.NOT_A_REPORT, ())
    assert report.event is not None
    assert report.event.name == "blacklist"


def test_the_key_is_the_mail_the_event_and_its_time() -> None:
    assert _read().event_key == _read(opens=[1]).event_key == "mandrill:m1:hard_bounce:1795428000"
    assert _read("soft_bounce").event_key != _read().event_key
    (later,) = bouncekit.classify_event([{**_event(), "ts": 1795428001}])
    assert later.event_key != _read().event_key


def test_without_an_id_all_that_is_said_is_the_key() -> None:
    bare = [{"event": "spam", "ts": when, "msg": {"email": "a@example.org"}} for when in (1, 1, 2)]
    keys = [report.event_key for report in bouncekit.classify_event({"mandrill_events": bare})]
    assert keys[0] == keys[1] != keys[2]


def test_the_id_of_the_mail_stands_in_it_or_beside_it() -> None:
    for event in ({**_event(), "_id": "id2"}, {**_event(_id=None), "_id": "m1"}):
        (report,) = bouncekit.classify_event({"mandrill_events": [event]})
        assert report.event is not None
        assert report.event.message_id == "m1"
