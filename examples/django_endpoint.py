"""An endpoint for the events of Amazon SES that come through Amazon SNS, in Django.

Needed: ``pip install 'bouncekit[webhooks,advice]' django``, in ``settings.py``::

    BOUNCE_TOPICS = ["arn:aws:sns:eu-north-1:123456789012:bounces"]  # those that may send
    LANGUAGE_CODE = "da"  # advice is given in this language

in ``urls.py``: ``path("", include("django_endpoint"))``, and in the ``ready`` of one of your
``AppConfig``: ``warm_up()``. Then subscribe the topic to the URL; the endpoint confirms that
itself. Leave "raw message delivery" off: it is not signed.
"""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from threading import Lock
from typing import Self
from urllib.request import HTTPRedirectHandler, build_opener

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

import bouncekit
from bouncekit import AdviceContext, Delivery, PayloadError, SignatureError

PROVIDER = "amazon_ses"
#: SNS tries for an hour at most; what is older is a replay.
TOLERANCE = timedelta(hours=2)
#: A certificate is about 2 kB, an answer to a confirmation less.
MOST_BYTES = 65_536

log = logging.getLogger(__name__)


class _Stay(HTTPRedirectHandler):
    """Follows no redirection: only the first URL was checked."""

    def redirect_request(self, *_: object) -> None:
        """No other request."""


def fetch(url: str) -> bytes:
    """Get a URL of Amazon's, which bouncekit checked.

    Raises:
        OSError: It cannot be got. Django makes a 500 of it, and SNS tries again.
    """
    with build_opener(_Stay).open(url, timeout=10) as answer:
        found: bytes = answer.read(MOST_BYTES)
        return found


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

    It forgets the oldest, is gone with the process, and no other process sees it: a model
    belongs here, with ``key = models.TextField(unique=True)`` and ``get_or_create(key=...)``,
    in one transaction with what follows from the event.
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


def warm_up() -> None:
    """Load rules and texts now: it takes a second, and some services wait for three or five."""
    bouncekit.advise(bouncekit.classify_reply("550 5.1.1"), locale=settings.LANGUAGE_CODE)


INBOX = Inbox()


@method_decorator(csrf_exempt, name="dispatch")  # the signature is better than a cookie
class SesEndpoint(View):
    """Takes what SNS posts; ``as_view(fetch=...)`` takes another way to get certificates."""

    http_method_names = ("post",)
    fetch: Callable[[str], bytes] = staticmethod(fetch)
    inbox: Inbox = INBOX

    def post(self, request: HttpRequest) -> HttpResponse:
        """Answer 200 to what is in good hands now, and 403 to strangers."""
        topics = getattr(settings, "BOUNCE_TOPICS", ())
        if not topics:
            message = "BOUNCE_TOPICS: expected the ARNs of the topics that may send"
            raise ImproperlyConfigured(message)
        try:
            bouncekit.verify_event(
                request.body,
                headers=request.headers,
                provider=PROVIDER,
                topics=topics,
                fetch=self.fetch,
                tolerance=TOLERANCE,
            )
            handshake = bouncekit.find_handshake(
                request.body, headers=request.headers, provider=PROVIDER
            )
        except SignatureError as error:
            log.warning("refused: %s", error)
            return HttpResponseForbidden()
        if handshake is not None and handshake.confirm_url is not None:
            self.fetch(handshake.confirm_url)
            return HttpResponse("confirmed\n", content_type="text/plain")
        return HttpResponse(self._take(request), content_type="text/plain")

    def _take(self, request: HttpRequest) -> str:
        """Keep what a payload says; tells how many events were new."""
        try:
            reports = bouncekit.classify_event(
                request.body, provider=PROVIDER, headers=request.headers
            )
        except PayloadError as error:
            log.warning("kept unread: %s", error)
            self.inbox.unread.append(request.body)
            return "kept unread\n"  # with 200: SNS would not try again, whatever we say
        new = 0
        for report in reports:
            for fault in report.faults:
                log.warning("%s: %s", report.event_key, fault.detail)
            found = [Notice.of(delivery, settings.LANGUAGE_CODE) for delivery in report.deliveries]
            notices = [notice for notice in found if notice is not None]
            key = report.event_key
            if notices and key is not None and self.inbox.put(key, notices):
                new += 1
        return f"{new} new\n"


urlpatterns = [path("webhooks/ses", SesEndpoint.as_view())]
