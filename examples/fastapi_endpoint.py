"""An endpoint for the events of SendGrid, in FastAPI.

Run it::

    pip install 'bouncekit[webhooks,advice]' fastapi uvicorn
    export SENDGRID_KEYS="MFkw..."   # Signed Event Webhook, Verification Key
    export BOUNCE_LOCALE=da
    uvicorn --factory fastapi_endpoint:make_app

For another service that signs, change ``PROVIDER``; Mailgun needs more (``docs/endpoints.md``).
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict, deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from threading import Lock
from typing import Annotated, Self

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import PlainTextResponse

import bouncekit
from bouncekit import AdviceContext, Delivery, PayloadError, SignatureError

PROVIDER = "sendgrid"
#: Far more than a batch of events.
MOST_BYTES = 8_000_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What the environment tells."""

    #: Verification keys: two while one is changed for the other.
    keys: tuple[str, ...] = field(repr=False)
    locale: str = "en"

    def __post_init__(self) -> None:
        """Try the keys: a wrong one should stop the start, not make a 500 of each event."""
        with suppress(SignatureError):  # of course nothing is signed here
            bouncekit.verify_event(b"", headers={}, provider=PROVIDER, secret=self.keys)

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Self:
        """Read the environment; keys stand there with spaces between them."""
        keys = tuple(environment.get("SENDGRID_KEYS", "").split())
        return cls(keys=keys, locale=environment.get("BOUNCE_LOCALE", "en"))


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
        self.unread: deque[bytes] = deque(maxlen=100)

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


def take(body: bytes, headers: Mapping[str, str], inbox: Inbox, locale: str) -> int:
    """Keep what a payload says; tells how many events were new."""
    new = 0
    for report in bouncekit.classify_event(body, provider=PROVIDER, headers=headers):
        for fault in report.faults:  # such as one event of many that cannot be read
            log.warning("%s: %s", report.event_key, fault.detail)
        found = [Notice.of(delivery, locale) for delivery in report.deliveries]
        notices = [notice for notice in found if notice is not None]
        if notices and report.event_key is not None and inbox.put(report.event_key, notices):
            new += 1
    return new


def warm_up(locale: str) -> None:
    """Load rules and texts now: it takes a second, and some services wait for three or five."""
    bouncekit.advise(bouncekit.classify_reply("550 5.1.1"), locale=locale)


async def read_body(request: Request) -> bytes:
    """The bytes as they came, not too many of them."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return bytes(body)


def make_app(settings: Settings | None = None, inbox: Inbox | None = None) -> FastAPI:
    """Make the application; settings are read from the environment where none are given."""
    chosen = settings or Settings.read(os.environ)
    kept = inbox or Inbox()
    warm_up(chosen.locale)
    app = FastAPI(openapi_url=None)

    # No async: verifying and reading are work, which a thread does while others are served.
    @app.post("/webhooks/sendgrid")
    def receive(request: Request, body: Annotated[bytes, Depends(read_body)]) -> PlainTextResponse:
        try:
            bouncekit.verify_event(
                body, headers=request.headers, provider=PROVIDER, secret=chosen.keys
            )
        except SignatureError as error:
            log.warning("refused: %s", error)
            raise HTTPException(HTTPStatus.FORBIDDEN) from error
        try:
            new = take(body, request.headers, kept, chosen.locale)
        except PayloadError as error:
            log.warning("kept unread: %s", error)
            kept.unread.append(body)
            return PlainTextResponse("kept unread\n")  # 200: the same would come again
        return PlainTextResponse(f"{new} new\n")

    return app
