"""An endpoint for services that sign nothing but send a user and password, in Flask.

Run it::

    pip install 'bouncekit[advice]' flask
    export BOUNCE_LOCALE=da
    export BOUNCE_SERVICES='{
      "postmark": {"secret": ["hook:new password", "hook:old password"]},
      "azure": {"secret": ["a long token"], "header": "X-Bounce-Token"}
    }'
    flask --app flask_endpoint run

and give the services the URLs ``https://hook:new%20password@.../webhooks/postmark`` and
``https://.../webhooks/azure``. Two secrets hold while one is changed for the other. A service
that signs can be used like this too: SendGrid where you cannot turn its signatures on, Amazon
SES through an API destination of EventBridge.
"""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from threading import Lock
from typing import Any, NotRequired, Self, TypedDict

from flask import Flask, Response, abort, request

import bouncekit
from bouncekit import AdviceContext, Delivery, PayloadError, SignatureCheck, SignatureError

MOST_BYTES = 8_000_000

log = logging.getLogger(__name__)


class Credentials(TypedDict):
    """What a service has to tell: in Authorization, or in a header of its own."""

    secret: list[str]
    header: NotRequired[str]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """What somebody should know of one recipient."""

    recipient: str | None
    category: str
    suppress: str
    advice: str

    @classmethod
    def of(cls, delivery: Delivery, locale: str) -> Self | None:
        """Nothing where nothing failed."""
        why = delivery.diagnosis
        if why is None:
            return None
        advice = bouncekit.advise(why, locale=locale, context=AdviceContext.of(delivery))
        return cls(
            recipient=delivery.recipient,
            category=why.category,
            suppress=why.suppress,
            advice=advice.to_text(),
        )


class Inbox:
    """What events said, each of them once.

    It forgets the oldest, is gone with the process, and no other process sees it: a database
    belongs here. A table with a unique key does the same: ``INSERT ... ON CONFLICT DO
    NOTHING``, in one transaction with what follows from the event.
    """

    def __init__(self, size: int = 10_000) -> None:
        """Keep so many."""
        self._size = size
        self._lock = Lock()
        self._kept: OrderedDict[str, list[Notice]] = OrderedDict()
        #: Genuine payloads that could not be read: to be looked at, and read again.
        self.unread: deque[tuple[str, bytes]] = deque(maxlen=100)

    def put(self, key: str, notices: list[Notice]) -> bool:
        """Keep what an event said; False where it is known."""
        with self._lock:
            if key in self._kept:
                return False
            self._kept[key] = notices
            if len(self._kept) > self._size:
                self._kept.popitem(last=False)
            return True

    @property
    def notices(self) -> list[Notice]:
        """All that is kept, the oldest first."""
        with self._lock:
            return [notice for notices in self._kept.values() for notice in notices]


def refuse(error: SignatureError, credentials: Credentials) -> Response:
    """Ask for a password where none came; some send it only then."""
    log.warning("refused: %s", error)
    if error.check is SignatureCheck.MISSING_HEADER and "header" not in credentials:
        headers = {"WWW-Authenticate": 'Basic realm="webhooks"'}
        return Response(status=HTTPStatus.UNAUTHORIZED, headers=headers)
    return Response(status=HTTPStatus.FORBIDDEN)


def take(body: bytes, provider: str, inbox: Inbox, locale: str) -> int:
    """Keep what a payload says; tells how many events were new."""
    new = 0
    headers = dict(request.headers)
    for report in bouncekit.classify_event(body, provider=provider, headers=headers):
        for fault in report.faults:  # such as one event of many that cannot be read
            log.warning("%s: %s", report.event_key, fault.detail)
        found = [Notice.of(delivery, locale) for delivery in report.deliveries]
        notices = [notice for notice in found if notice is not None]
        if notices and report.event_key is not None and inbox.put(report.event_key, notices):
            new += 1
    return new


def receive(
    provider: str, services: Mapping[str, Credentials], inbox: Inbox, locale: str
) -> Response:
    """Answer 200 to what is in good hands now, and 401 or 403 to strangers."""
    if provider not in services:
        abort(HTTPStatus.NOT_FOUND)
    credentials, body = services[provider], request.get_data()
    try:
        if request.method != "OPTIONS":  # Event Grid's question, which carries no password
            bouncekit.verify_event(
                body, headers=request.headers, provider=provider, scheme="basic", **credentials
            )
        handshake = bouncekit.find_handshake(body, headers=request.headers, provider=provider)
    except SignatureError as error:
        return refuse(error, credentials)
    if handshake is not None:
        if not handshake.answer and handshake.confirm_url is not None:  # SNS
            log.warning("open this to confirm a subscription: %s", handshake.confirm_url)
        return Response(handshake.answer, headers=handshake.headers)
    if request.method == "OPTIONS":
        return Response(status=HTTPStatus.NO_CONTENT, headers={"Allow": "POST, OPTIONS"})
    try:
        new = take(body, provider, inbox, locale)
    except PayloadError as error:
        log.warning("kept unread: %s", error)
        inbox.unread.append((provider, body))
        return Response("kept unread\n", mimetype="text/plain")  # 200: the same would come again
    return Response(f"{new} new\n", mimetype="text/plain")


def warm_up(locale: str) -> None:
    """Load rules and texts now: it takes a second, and some services wait for three or five."""
    bouncekit.advise(bouncekit.classify_reply("550 5.1.1"), locale=locale)


def create_app(settings: Mapping[str, Any] | None = None, inbox: Inbox | None = None) -> Flask:
    """Make the application; settings are read from the environment where none are given."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    if settings is None:
        app.config.from_prefixed_env("BOUNCE")  # which reads JSON
    else:
        app.config.from_mapping(settings)
    services: dict[str, Credentials] | None = app.config.get("SERVICES")
    if not isinstance(services, dict):  # Flask leaves as a text what is no JSON
        message = 'BOUNCE_SERVICES: expected a JSON object, such as {"postmark": {...}}'
        raise ValueError(message)  # noqa: TRY004 - it is a wrong value of a setting
    locale: str = app.config.get("LOCALE", "en")
    for name, credentials in services.items():
        with suppress(SignatureError):  # a mistake should stop the start, not each event
            bouncekit.verify_event(b"", headers={}, provider=name, scheme="basic", **credentials)
    warm_up(locale)
    kept = inbox or Inbox()

    @app.route("/webhooks/<provider>", methods=["POST", "OPTIONS"])
    def events(provider: str) -> Response:
        return receive(provider, services, kept, locale)

    return app
