from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import fastapi_endpoint as example
import pytest
from fastapi.testclient import TestClient

URL = "/webhooks/sendgrid"
HOUR = 3600.0
SIGNATURE = "X-Twilio-Email-Event-Webhook-Signature"
TIMESTAMP = "X-Twilio-Email-Event-Webhook-Timestamp"

Sign = Callable[..., dict[str, str]]
Load = Callable[[str], bytes]


@pytest.fixture
def inbox() -> example.Inbox:
    return example.Inbox()


@pytest.fixture
def client(inbox: example.Inbox, public: Callable[[str], str]) -> TestClient:
    """Two keys hold: one is being changed for the other."""
    settings = example.Settings(keys=(public("old"), public("own")), locale="da")
    return TestClient(example.make_app(settings, inbox), raise_server_exceptions=False)


@pytest.fixture
def body(payload: Load) -> bytes:
    return payload("sendgrid.json")


@pytest.mark.parametrize("key", ["own", "old"])
def test_what_is_signed_is_kept_with_advice(
    key: str, body: bytes, sign: Sign, client: TestClient, inbox: example.Inbox
) -> None:
    answer = client.post(URL, content=body, headers=sign(body, key=key))
    assert (answer.status_code, answer.text) == (200, "2 new\n")
    gone, full = inbox.notices
    assert (gone.recipient, gone.category, gone.suppress) == (
        "gone@example.com",
        "mailbox_not_found",
        "yes",
    )
    assert (full.recipient, full.category) == ("full@example.com", "mailbox_full")
    assert "Indbakken er fuld" in full.advice


@pytest.mark.parametrize("change", [{"key": "stranger"}, {"age": 26 * HOUR}, {"age": -HOUR}])
def test_a_wrong_signature_and_another_time_are_refused(
    change: dict[str, Any], body: bytes, sign: Sign, client: TestClient, inbox: example.Inbox
) -> None:
    assert client.post(URL, content=body, headers=sign(body, **change)).status_code == 403
    assert inbox.notices == []


@pytest.mark.parametrize("name", [SIGNATURE, TIMESTAMP])
def test_a_missing_header_is_refused(
    name: str, body: bytes, sign: Sign, client: TestClient
) -> None:
    headers = sign(body)
    del headers[name]
    assert client.post(URL, content=body, headers=headers).status_code == 403


@pytest.mark.parametrize("change", [b" ", b"\n"])
def test_a_body_that_was_changed_is_refused(
    change: bytes, body: bytes, sign: Sign, client: TestClient, inbox: example.Inbox
) -> None:
    headers = sign(body)
    assert client.post(URL, content=body + change, headers=headers).status_code == 403
    assert client.post(URL, content=json.dumps(json.loads(body)), headers=headers).is_error
    assert inbox.notices == []


def test_a_replay_and_a_further_try_count_once(
    body: bytes, sign: Sign, client: TestClient, inbox: example.Inbox
) -> None:
    headers = sign(body, age=HOUR)
    assert client.post(URL, content=body, headers=headers).text == "2 new\n"
    again = client.post(URL, content=body, headers=headers)
    assert (again.status_code, again.text) == (200, "0 new\n")
    other = json.dumps([*json.loads(body)[::-1], {**json.loads(body)[0], "sg_event_id": "5"}])
    assert client.post(URL, content=other, headers=sign(other.encode())).text == "1 new\n"
    assert len(inbox.notices) == 3


@pytest.mark.parametrize("broken", [b"", b"[{", b"{}", b"null", b"\xff", b"[7]"])
def test_what_cannot_be_read_is_kept_and_not_asked_for_again(
    broken: bytes, sign: Sign, client: TestClient, inbox: example.Inbox
) -> None:
    assert client.post(URL, content=broken, headers=sign(b"x")).status_code == 403
    answer = client.post(URL, content=broken, headers=sign(broken))
    assert (answer.status_code, answer.text) == (200, "kept unread\n")
    assert list(inbox.unread) == [broken]


def test_one_bad_event_does_not_lose_the_others(
    body: bytes,
    sign: Sign,
    client: TestClient,
    inbox: example.Inbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    first, *others = json.loads(body)
    mixed = json.dumps([{"event": 7}, first, "what?", *others]).encode()
    assert client.post(URL, content=mixed, headers=sign(mixed)).text == "2 new\n"
    assert len(inbox.notices) == 2
    told = [record.getMessage() for record in caplog.records]
    assert ["[0].event" in told[0], "[2]" in told[1], len(told)] == [True, True, 2]


def test_no_events_are_no_error(sign: Sign, client: TestClient) -> None:
    assert client.post(URL, content=b"[]", headers=sign(b"[]")).text == "0 new\n"


def test_too_many_bytes_are_not_read(sign: Sign, client: TestClient) -> None:
    much = b" " * (example.MOST_BYTES + 1)
    assert client.post(URL, content=much, headers=sign(much)).status_code == 413


def test_a_wrong_key_stops_the_start(public: Callable[[str], str]) -> None:
    for keys in ("", "word", f"{public('own')} word"):
        with pytest.raises(ValueError, match="key"):
            example.Settings.read({"SENDGRID_KEYS": keys})


def test_the_environment_is_read(
    public: Callable[[str], str], monkeypatch: pytest.MonkeyPatch, body: bytes, sign: Sign
) -> None:
    keys = (public("own"), public("old"))
    monkeypatch.setenv("SENDGRID_KEYS", " ".join(keys))
    monkeypatch.setenv("BOUNCE_LOCALE", "de")
    assert example.Settings.read({"SENDGRID_KEYS": keys[0]}).locale == "en"
    assert keys[0] not in repr(example.Settings.read({"SENDGRID_KEYS": keys[0]}))
    client = TestClient(example.make_app())
    assert client.post(URL, content=body, headers=sign(body, key="old")).text == "2 new\n"


def test_the_inbox_forgets_the_oldest() -> None:
    inbox = example.Inbox(size=2)
    assert [inbox.put(key, []) for key in "abacab"] == [True, True, False, True, True, True]


def test_threads_keep_an_event_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(OrderedDict[str, list[example.Notice]]):
        """Lets others in between a question and what follows from it."""

        def __contains__(self, key: object) -> bool:
            found = super().__contains__(key)
            time.sleep(0.01)
            return found

    inbox = example.Inbox()
    monkeypatch.setattr(inbox, "_kept", Slow())
    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(lambda _: inbox.put("key", []), range(4))) == 1
