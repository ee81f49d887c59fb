"""How long events of mail services take, as a ratio to ``json.loads`` on the same bytes.

Run it by hand (``make bench``). Each event has its own recipient, ids and times, as real ones
have, and one of some replies that mail servers give; "never seen" has a new reply in each. The
two are measured in turn, in processor time, and the best of some rounds counts, so that what
else the machine does changes little.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from itertools import count

import bouncekit

_ROUNDS = 15
_EVENTS = 1000
#: What parsing and diagnosis together may cost, as a multiple of ``json.loads``.
_BAR = 8.0
_REPLIES = (
    ("5.1.1", "550 5.1.1 <{to}>: Recipient address rejected: User unknown in local table"),
    ("5.1.1", "550-5.1.1 The email account that you tried to reach does not exist. {id} - gsmtp"),
    ("4.2.2", "452 4.2.2 The email account that you tried to reach is over quota {id}"),
    ("5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example"),
    ("4.7.0", "421 4.7.0 Try again later, closing connection"),
    ("5.0.0", "554 delivery error: dd This user doesn't have a example.com account ({to}) [0]"),
)
_serial = count(1)


def _reply(number: int, recipient: str) -> tuple[str, str]:
    status, text = _REPLIES[number % len(_REPLIES)]
    return status, text.format(to=recipient, id=f"a1b2c3d4e5f6-{number:06d}si12{number}qke.45")


def _sendgrid(number: int, words: str) -> object:
    recipient = f"user{number}@example.com"
    status, reply = _reply(number, recipient)
    event = {
        "email": recipient,
        "timestamp": 1767323045 + number,
        "smtp-id": f"<m{number}@example.com>",
        "bounce_classification": "Invalid Address",
        "event": "bounce",
        "ip": "192.0.2.7",
        "reason": reply + words,
        "sg_event_id": f"ZXZ0LTE{number}",
        "sg_message_id": f"msgid{number}.recvd-abc-1-0",
        "status": status,
        "tls": 1,
        "type": "bounce",
    }
    return [event]


def _amazon_ses(number: int, words: str) -> object:
    recipient = f"user{number}@example.com"
    status, reply = _reply(number, recipient)
    person = {"emailAddress": recipient, "action": "failed", "status": status}
    return {
        "eventType": "Bounce",
        "bounce": {
            "feedbackId": f"0100017e-{number}-000000",
            "bounceType": "Permanent",
            "bounceSubType": "General",
            "bouncedRecipients": [{**person, "diagnosticCode": f"smtp; {reply}{words}"}],
            "timestamp": "2026-11-28T10:00:02.000Z",
            "reportingMTA": "dns; mta.example.com",
        },
        "mail": {
            "timestamp": "2026-11-28T10:00:00.000Z",
            "source": "Books <invoices@example.com>",
            "sourceArn": "arn:aws:ses:us-east-1:123456789012:identity/example.com",
            "sendingAccountId": "123456789012",
            "messageId": f"0100017e-{number}-a-000000",
            "destination": [recipient],
            "headersTruncated": False,
            "headers": [
                {"name": "From", "value": "Books <invoices@example.com>"},
                {"name": "To", "value": recipient},
                {"name": "Subject", "value": f"Invoice {number}"},
                {"name": "MIME-Version", "value": "1.0"},
                {"name": "Content-Type", "value": "text/plain; charset=utf-8"},
            ],
            "commonHeaders": {
                "from": ["Books <invoices@example.com>"],
                "to": [recipient],
                "messageId": f"0100017e-{number}-a-000000",
                "subject": f"Invoice {number}",
            },
            "tags": {"ses:configuration-set": ["invoices"]},
        },
    }


def _in_envelope(number: int, words: str) -> object:
    return {
        "Type": "Notification",
        "MessageId": f"19ba9823-d7f2-53c1-860e-{number}",
        "TopicArn": "arn:aws:sns:us-east-1:123456789012:bounces",
        "Message": json.dumps(_amazon_ses(number, words)),
        "Timestamp": "2026-11-28T10:00:03.000Z",
        "SignatureVersion": "1",
        "Signature": "QUJD" * 86,
        "SigningCertURL": "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-a.pem",
        "UnsubscribeURL": "https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe",
    }


_MAKERS: dict[str, Callable[[int, str], object]] = {
    "sendgrid": _sendgrid,
    "amazon_ses": _amazon_ses,
    "amazon_ses in sns": _in_envelope,
}


def _spend(work: Callable[[bytes], object], bodies: Iterable[bytes]) -> float:
    start = time.process_time()
    for body in bodies:
        work(body)
    return time.process_time() - start


def _measure(name: str, *, is_new: bool) -> tuple[float, float]:
    """Seconds for each event: ``json.loads`` alone, and all that bouncekit does."""
    loading, answering = [], []
    for _ in range(_ROUNDS):
        numbers = [next(_serial) for _ in range(_EVENTS)]
        words = [f" {number:x} w{number * 7919:x}z" if is_new else "" for number in numbers]
        bodies = [
            json.dumps(_MAKERS[name](number, word)).encode()
            for number, word in zip(numbers, words, strict=True)
        ]
        loading.append(_spend(json.loads, bodies))
        answering.append(_spend(bouncekit.classify_event, bodies))
    return min(loading) / _EVENTS, min(answering) / _EVENTS


def main() -> None:
    """Measure and print."""
    for name in _MAKERS:
        _measure(name, is_new=False)  # the first events read rules and tables
        for is_new in (False, True):
            loading, answering = _measure(name, is_new=is_new)
            label = f"{name}, never seen" if is_new else name
            line = (
                f"{label:<30} {1 / answering:9.0f} events/s {answering / loading:7.1f} x json.loads"
            )
            sys.stdout.write(line + ("\n" if is_new else f"  (bar: {_BAR:.0f})\n"))


if __name__ == "__main__":
    main()
