"""The FastAPI endpoint behind a real server, with a real client, over the loopback interface."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Thread

import fastapi_endpoint as example
import httpx2
import uvicorn
from fastapi import FastAPI

EVENTS = 600
BATCH = 200
REASONS = [
    ("550 5.1.1 User unknown", "mailbox_not_found"),
    ("552 5.2.2 Mailbox full", "mailbox_full"),
    ("554 5.7.1 Client host blocked using zen.spamhaus.org", "ip_blocked"),
]


def batches() -> list[bytes]:
    """As SendGrid posts them: some hundred events in each."""
    events = [
        {
            "email": f"reader{number}@example.com",
            "timestamp": 1767323045 + number,
            "event": "bounce",
            "type": "bounce",
            "sg_event_id": f"event-{number}",
            "sg_message_id": f"mail-{number}.recvd-abc-1-0",
            "reason": REASONS[number % len(REASONS)][0],
        }
        for number in range(EVENTS)
    ]
    return [json.dumps(events[at : at + BATCH]).encode() for at in range(0, EVENTS, BATCH)]


@contextmanager
def serve(app: FastAPI) -> Iterator[str]:
    """Serve on a port that is free, until the end; gives the URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_level="warning", ws="none", lifespan="off")
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        deadline = time.monotonic() + 30
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.01)
        assert server.started
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listener.close()
    assert not thread.is_alive()


def test_hundreds_of_signed_events_come_in_once(
    public: Callable[[str], str], sign: Callable[..., dict[str, str]]
) -> None:
    inbox = example.Inbox()
    settings = example.Settings(keys=(public("own"),), locale="da")
    sent = [(body, sign(body)) for body in batches()]
    first, headers = sent[0]

    with (
        serve(example.make_app(settings, inbox)) as root,
        httpx2.Client(base_url=root, trust_env=False, timeout=30) as client,
        ThreadPoolExecutor(4) as threads,
    ):

        def post(body: bytes, headers: dict[str, str]) -> tuple[int, str]:
            answer = client.post("/webhooks/sendgrid", content=body, headers=headers)
            return answer.status_code, answer.text

        assert post(first, sign(first, key="stranger"))[0] == 403
        assert post(first, sent[1][1])[0] == 403
        assert inbox.notices == []

        # Each comes twice at once: an impatient service tries again while we still work.
        answers = list(threads.map(lambda one: post(*one), sent * 2))
        assert {status for status, _ in answers} == {200}
        assert sum(int(text.split()[0]) for _, text in answers) == EVENTS

        assert post(first, headers) == (200, "0 new\n")
        assert post(first, sign(first)) == (200, "0 new\n")

    assert len(inbox.notices) == len({notice.recipient for notice in inbox.notices}) == EVENTS
    assert {notice.category for notice in inbox.notices} == {category for _, category in REASONS}
    assert all(notice.advice for notice in inbox.notices)
