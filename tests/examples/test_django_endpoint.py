from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import Message
from functools import cache
from io import BytesIO
from typing import Any
from urllib.error import HTTPError
from urllib.request import HTTPSHandler, Request, build_opener
from urllib.response import addinfourl

import django_endpoint as example
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.test import Client, override_settings
from django.test.client import RequestFactory
from django.urls import path, resolve

import bouncekit
from bouncekit import Advice, Diagnosis

TOPIC = "arn:aws:sns:eu-north-1:123456789012:bounces"
CERTIFICATE = "https://sns.eu-north-1.amazonaws.com/SimpleNotificationService-0123abcd.pem"
CONFIRM = "https://sns.eu-north-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336412f37"
SUBSCRIBE: dict[str, Any] = {
    "Type": "SubscriptionConfirmation",
    "Token": "2336412f37",
    "SubscribeURL": CONFIRM,
}
URL = "/webhooks/ses"

Post = Callable[[bytes], Any]
Load = Callable[[str], bytes]

settings.configure(
    BOUNCE_TOPICS=["arn:aws:sns:eu-north-1:123456789012:older", TOPIC],
    LANGUAGE_CODE="da",
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF="django_endpoint",
    LOGGING_CONFIG=None,
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    SECRET_KEY="of no use",
)


@cache
def private(name: str) -> rsa.RSAPrivateKey:  # noqa: ARG001 - one for each name
    return rsa.generate_private_key(65537, 2048)


@cache
def certificate() -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sns.example.com")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private("sns").public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(private("sns"), SHA256())
    )
    return made.public_bytes(Encoding.PEM)


def envelope(message: bytes | str, *, key: str = "sns", age: float = 0, **others: str) -> bytes:
    """A message of SNS, signed as it is."""
    sent = datetime.now(UTC) - timedelta(seconds=age)
    told = {
        "Type": "Notification",
        "MessageId": "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
        "TopicArn": TOPIC,
        "Message": message if isinstance(message, str) else message.decode(),
        "Timestamp": sent.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "SignatureVersion": "2",
        "SigningCertURL": CERTIFICATE,
        **others,
    }
    names = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
    if told["Type"] != "Notification":
        names = ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    signed = "".join(f"{name}\n{told[name]}\n" for name in names if name in told).encode()
    signature = private(key).sign(signed, PKCS1v15(), SHA256())
    return json.dumps({**told, "Signature": base64.b64encode(signature).decode()}).encode()


@pytest.fixture
def inbox() -> example.Inbox:
    return example.Inbox()


@pytest.fixture
def fetched() -> list[str]:
    """What was got from Amazon."""
    return []


@pytest.fixture
def post(inbox: example.Inbox, fetched: list[str]) -> Iterator[Post]:
    """Post as SNS does, which knows no CSRF token and calls JSON plain text."""

    def fetch(url: str) -> bytes:
        fetched.append(url)
        return certificate() if url == CERTIFICATE else b"<ConfirmSubscriptionResponse/>"

    view = example.SesEndpoint.as_view(fetch=fetch, inbox=inbox)
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    with override_settings(ROOT_URLCONF=(path("webhooks/ses", view),)):
        yield lambda body: client.generic("POST", URL, body, "text/plain; charset=UTF-8")


@pytest.fixture
def bounce(payload: Load) -> bytes:
    return payload("ses.json")


def test_what_is_signed_is_kept_with_advice(
    bounce: bytes, post: Post, inbox: example.Inbox, fetched: list[str]
) -> None:
    answer = post(envelope(bounce, Subject="Amazon SES Email Event Notification"))
    assert (answer.status_code, answer.content) == (200, b"1 new\n")
    [notice] = inbox.notices
    assert (notice.recipient, notice.category) == ("gone@example.com", "mailbox_not_found")
    assert "findes ikke" in notice.advice
    post(envelope(bounce))
    assert fetched == [CERTIFICATE]  # and kept


@pytest.mark.parametrize(
    "change",
    [
        {"key": "stranger"},
        {"age": 3 * 3600},
        {"age": -3600},
        {"TopicArn": TOPIC + "-of-somebody"},
        {"SigningCertURL": "https://example.com/SimpleNotificationService-0123abcd.pem"},
        {"SignatureVersion": "3"},
    ],
    ids=str,
)
def test_strangers_and_old_messages_are_refused(
    change: dict[str, Any], bounce: bytes, post: Post, inbox: example.Inbox
) -> None:
    assert post(envelope(bounce, **change)).status_code == 403
    assert inbox.notices == []


@pytest.mark.parametrize("name", ["Signature", "Message", "SigningCertURL", "TopicArn"])
def test_what_is_missing_or_changed_is_refused(
    name: str, bounce: bytes, post: Post, inbox: example.Inbox
) -> None:
    told = json.loads(envelope(bounce))
    assert post(json.dumps({**told, name: told[name] + "A"}).encode()).status_code == 403
    del told[name]
    assert post(json.dumps(told).encode()).status_code == 403
    assert inbox.notices == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000])
def test_what_is_no_message_is_refused(body: bytes, post: Post) -> None:
    assert post(body).status_code == 403


def test_a_replay_and_a_further_try_count_once(
    bounce: bytes, post: Post, inbox: example.Inbox
) -> None:
    body = envelope(bounce)
    assert [post(body).content for _ in range(3)] == [b"1 new\n", b"0 new\n", b"0 new\n"]
    assert post(envelope(bounce, MessageId="other")).content == b"0 new\n"
    assert len(inbox.notices) == 1


@pytest.mark.parametrize("message", ["", "{", "Hello", '{"notificationType": 7}'])
def test_what_cannot_be_read_is_kept(message: str, post: Post, inbox: example.Inbox) -> None:
    body = envelope(message)
    answer = post(body)
    assert (answer.status_code, answer.content) == (200, b"kept unread\n")
    assert list(inbox.unread) == [body]


def test_one_bad_event_does_not_lose_the_others(
    bounce: bytes, post: Post, inbox: example.Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    assert post(envelope(f"[7, {bounce.decode()}]")).content == b"1 new\n"
    assert len(inbox.notices) == 1
    assert "[0]" in caplog.text


def test_a_subscription_is_confirmed(post: Post, inbox: example.Inbox, fetched: list[str]) -> None:
    assert post(envelope("You have chosen to subscribe", **SUBSCRIBE)).content == b"confirmed\n"
    assert fetched == [CERTIFICATE, CONFIRM]
    assert post(envelope("Successfully validated SNS topic for Amazon SES")).status_code == 200
    assert inbox.notices == []


@pytest.mark.parametrize(
    "change",
    [
        {"key": "stranger"},
        {"TopicArn": TOPIC + "-of-somebody"},
        {"SubscribeURL": "https://example.com/?Action=ConfirmSubscription&Token=2336412f37"},
    ],
    ids=str,
)
def test_no_subscription_of_a_stranger_is_confirmed(
    change: dict[str, Any], post: Post, fetched: list[str]
) -> None:
    assert post(envelope("You have chosen", **{**SUBSCRIBE, **change})).status_code == 403
    assert CONFIRM not in fetched


def test_a_network_that_is_down_is_tried_again(bounce: bytes, inbox: example.Inbox) -> None:
    def fetch(url: str) -> bytes:
        raise OSError(url)

    view = example.SesEndpoint.as_view(fetch=fetch, inbox=inbox)
    client = Client(raise_request_exception=False)
    with override_settings(ROOT_URLCONF=(path("webhooks/ses", view),)):
        assert client.post(URL, envelope(bounce), content_type="text/plain").status_code == 500


def test_settings_that_are_forgotten_are_a_mistake(bounce: bytes) -> None:
    request = RequestFactory().post(URL, envelope(bounce), content_type="text/plain")
    with override_settings(BOUNCE_TOPICS=[]), pytest.raises(ImproperlyConfigured):
        example.SesEndpoint.as_view()(request)


def test_it_takes_posts_only() -> None:
    assert Client().get(URL).status_code == 405
    assert resolve(URL).route == "webhooks/ses"


def test_no_redirection_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Amazon(HTTPSHandler):
        """Answers in place of the network."""

        def https_open(self, req: Request) -> addinfourl:  # type: ignore[override]
            url, headers = req.full_url, Message()
            asked.append(url)
            headers["Location"] = "https://example.com/"
            status = 200 if url == CERTIFICATE else 302
            answer = addinfourl(BytesIO(b"x" * 100_000), headers, url, status)
            answer.msg = "told"  # type: ignore[attr-defined]
            return answer

    monkeypatch.setattr(example, "build_opener", lambda *handlers: build_opener(Amazon, *handlers))
    with pytest.raises(HTTPError) as caught:
        example.fetch(CONFIRM)
    assert caught.value.code == 302
    caught.value.close()
    assert asked == [CONFIRM]
    assert len(example.fetch(CERTIFICATE)) == example.MOST_BYTES


def test_what_takes_time_can_be_loaded_before(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    advise = bouncekit.advise

    def spy(why: Diagnosis, *, locale: str) -> Advice:
        loaded.append(locale)
        return advise(why, locale=locale)

    monkeypatch.setattr(bouncekit, "advise", spy)
    example.warm_up()
    assert loaded == ["da"]
