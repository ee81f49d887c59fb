from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import flask_endpoint as example
import pytest
from flask.testing import FlaskClient

SENDGRID = "/webhooks/sendgrid"
AZURE = "/webhooks/azure"
SETTINGS = {
    "LOCALE": "da",
    "SERVICES": {
        "sendgrid": {"secret": ["hook:new password", "hook:old password"]},
        "amazon_ses": {"secret": ["Bearer t0ken"]},
        "azure": {"secret": ["t0ken"], "header": "X-Bounce-Token"},
    },
}

Load = Callable[[str], bytes]


def basic(credentials: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode()}


OWN = basic("hook:new password")


@pytest.fixture
def inbox() -> example.Inbox:
    return example.Inbox()


@pytest.fixture
def client(inbox: example.Inbox) -> FlaskClient:
    return example.create_app(SETTINGS, inbox).test_client()


@pytest.fixture
def body(payload: Load) -> bytes:
    return payload("sendgrid.json")


@pytest.mark.parametrize("password", ["new password", "old password"])
def test_what_comes_with_the_password_is_kept_with_advice(
    password: str, body: bytes, client: FlaskClient, inbox: example.Inbox
) -> None:
    answer = client.post(SENDGRID, data=body, headers=basic(f"hook:{password}"))
    assert (answer.status_code, answer.text) == (200, "2 new\n")
    assert [notice.category for notice in inbox.notices] == ["mailbox_not_found", "mailbox_full"]
    assert "Indbakken er fuld" in inbox.notices[1].advice


def test_each_service_has_its_own_credentials(
    payload: Load, client: FlaskClient, inbox: example.Inbox
) -> None:
    event, url = payload("eventbridge.json"), "/webhooks/amazon_ses"
    assert client.post(url, data=event, headers=OWN).status_code == 403
    answer = client.post(url, data=event, headers={"Authorization": "Bearer t0ken"})
    assert answer.text == "1 new\n"
    [notice] = inbox.notices
    assert (notice.recipient, notice.category) == ("gone@example.com", "mailbox_not_found")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (basic("hook:other"), 403),
        (basic("other:new password"), 403),
        (basic(""), 403),
        ({"Authorization": "Basic ***"}, 403),
        ({"Authorization": "Bearer new password"}, 403),
        ({"Authorization": "Digest username=hook"}, 403),
        ({}, 401),
    ],
    ids=str,
)
def test_strangers_are_refused(
    headers: dict[str, str], status: int, body: bytes, client: FlaskClient, inbox: example.Inbox
) -> None:
    answer = client.post(SENDGRID, data=body, headers=headers)
    assert answer.status_code == status
    assert ("WWW-Authenticate" in answer.headers) == (status == 401)
    assert inbox.notices == []


def test_a_body_that_was_changed_is_not_noticed(body: bytes, client: FlaskClient) -> None:
    """Credentials say who sends, and nothing about what."""
    changed = body.replace(b"event-1", b"event-9")
    assert client.post(SENDGRID, data=body, headers=OWN).text == "2 new\n"
    assert client.post(SENDGRID, data=changed, headers=OWN).text == "1 new\n"


def test_an_event_that_comes_again_counts_once(
    body: bytes, client: FlaskClient, inbox: example.Inbox
) -> None:
    answers = [client.post(SENDGRID, data=body, headers=OWN) for _ in range(3)]
    assert [answer.text for answer in answers] == ["2 new\n", "0 new\n", "0 new\n"]
    assert len(inbox.notices) == 2


@pytest.mark.parametrize("broken", [b"", b"[{", b"{}", b"null", b"\xff"])
def test_what_cannot_be_read_is_kept_and_not_asked_for_again(
    broken: bytes, client: FlaskClient, inbox: example.Inbox
) -> None:
    assert client.post(SENDGRID, data=broken, headers=basic("a:b")).status_code == 403
    answer = client.post(SENDGRID, data=broken, headers=OWN)
    assert (answer.status_code, answer.text) == (200, "kept unread\n")
    assert list(inbox.unread) == [("sendgrid", broken)]


def test_one_bad_event_does_not_lose_the_others(
    body: bytes, client: FlaskClient, inbox: example.Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    mixed = json.dumps([{"event": 7}, *json.loads(body)])
    assert client.post(SENDGRID, data=mixed, headers=OWN).text == "2 new\n"
    assert len(inbox.notices) == 2
    assert "[0].event" in caplog.text


def test_a_form_is_read_as_it_came(body: bytes, client: FlaskClient, inbox: example.Inbox) -> None:
    """Flask would take such a body apart, and leave nothing of it."""
    told = "application/x-www-form-urlencoded"
    assert client.post(SENDGRID, data=body, headers=OWN, content_type=told).text == "2 new\n"
    assert len(inbox.notices) == 2


def test_event_grid_is_answered(payload: Load, client: FlaskClient) -> None:
    question = payload("event-grid-validation.json")
    assert client.post(AZURE, data=question).status_code == 403
    assert client.post(AZURE, data=question, headers={"X-Bounce-Token": "x"}).status_code == 403
    answer = client.post(AZURE, data=question, headers={"X-Bounce-Token": "t0ken"})
    assert answer.status_code == 200
    assert answer.json == {"validationResponse": "512d38b6-c7b8-40c8-89fe-f46f9e9622b6"}
    changed = question.replace(b"eventgrid.azure.net", b"eventgrid.example.com")
    headers = {"X-Bounce-Token": "t0ken"}
    assert client.post(AZURE, data=changed, headers=headers).status_code == 403


def test_the_question_of_cloud_events_is_answered(client: FlaskClient) -> None:
    headers = {"WebHook-Request-Origin": "eventgrid.azure.net", "WebHook-Request-Rate": "120"}
    answer = client.options(AZURE, headers=headers)
    assert answer.status_code == 200
    assert answer.headers["WebHook-Allowed-Origin"] == "eventgrid.azure.net"
    assert answer.headers["WebHook-Allowed-Rate"] == "120"
    plain = client.options(AZURE)
    assert (plain.status_code, plain.headers["Allow"]) == (204, "POST, OPTIONS")
    assert client.options(AZURE, headers={"WebHook-Request-Origin": "no host"}).status_code == 403


def test_a_subscription_of_sns_is_told(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    url = "https://sns.eu-north-1.amazonaws.com/?Action=ConfirmSubscription&Token=2"
    question = json.dumps({"Type": "SubscriptionConfirmation", "SubscribeURL": url})
    headers = {"Authorization": "Bearer t0ken"}
    assert client.post("/webhooks/amazon_ses", data=question, headers=headers).status_code == 200
    assert url in caplog.text


def test_other_services_and_methods_are_not_found(client: FlaskClient) -> None:
    assert client.post("/webhooks/postmark", data=b"{}", headers=OWN).status_code == 404
    assert client.get(SENDGRID, headers=OWN).status_code == 405
    much = b" " * (example.MOST_BYTES + 1)
    assert client.post(SENDGRID, data=much, headers=OWN).status_code == 413


def test_the_environment_is_read(
    monkeypatch: pytest.MonkeyPatch, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("BOUNCE_SERVICES", json.dumps(SETTINGS["SERVICES"]))
    monkeypatch.setenv("BOUNCE_LOCALE", "de")
    client = example.create_app().test_client()
    assert client.post(SENDGRID, data=body, headers=OWN).text == "2 new\n"
    assert caplog.text == ""


@pytest.mark.parametrize(
    ("services", "told"),
    [
        ({"sendgird": {"secret": ["a:b"]}}, "'sendgird' is not known"),
        ({"sendgrid": {"secret": []}}, "no secret"),
        ({"sendgrid": {"secret": ["password"]}}, "'user:password' or 'Bearer token'"),
        ('{"sendgrid": ', "BOUNCE_SERVICES: expected a JSON object"),
        (None, "BOUNCE_SERVICES: expected a JSON object"),
    ],
)
def test_a_mistake_stops_the_start(services: Any, told: str) -> None:  # noqa: ANN401 - as typed
    with pytest.raises(ValueError, match=told):
        example.create_app({"SERVICES": services})
