"""How fast messages are read, beside the parser of the standard library.

Run it by hand: ``python tests/bench/bench_wire.py``. It prints messages a second for both on
the same generated mail, and the ratio, which is what stays the same from machine to machine.
"""

from __future__ import annotations

import email
import time
from collections.abc import Callable, Sequence

from bouncekit.wire.fields import parse_groups
from bouncekit.wire.message import parse_message, split_header

_ROUNDS = 15


def _make_header(number: int, content_type: str) -> str:
    trace = "".join(
        f"Received: from mx{hop}.example.org (mx{hop}.example.org [192.0.2.{hop}])\n"
        f"\tby mail.example.com (Postfix) with ESMTPS id 4ABC{number}{hop}\n"
        f"\tfor <sender@example.com>; Mon, 2 Jan 2006 15:04:0{hop} +0000\n"
        for hop in range(4)
    )
    return (
        "Return-Path: <>\n"
        f"{trace}Date: Mon, 2 Jan 2006 15:04:05 +0000\n"
        "From: MAILER-DAEMON@example.org (Mail Delivery System)\n"
        "Subject: Undelivered Mail Returned to Sender\n"
        "To: sender@example.com\n"
        "Auto-Submitted: auto-replied\n"
        f"Message-Id: <20060102.{number}@mx.example.org>\n"
        f"MIME-Version: 1.0\nContent-Type: {content_type}\n\n"
    )


def _make_report(number: int) -> bytes:
    """A report of three parts as RFC 3464 has it, about 3 kB."""
    boundary = f"4ABC{number}.1136214245/mx.example.org"
    told = (
        "This is the mail system at host mx.example.org.\n\n"
        "I'm sorry to have to inform you that your message could not\n"
        "be delivered to one or more recipients. It's attached below.\n\n"
        f"<user{number}@example.net>: host mx.example.net[192.0.2.9] said: 550 5.1.1\n"
        "    User unknown (in reply to RCPT TO command)\n\n"
    )
    fields = (
        "Reporting-MTA: dns; mx.example.org\nArrival-Date: Mon, 2 Jan 2006 15:04:05 +0000\n\n"
        f"Final-Recipient: rfc822; user{number}@example.net\nAction: failed\nStatus: 5.1.1\n"
        "Remote-MTA: dns; mx.example.net\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n\n"
    )
    returned = _make_header(number, "text/plain; charset=utf-8") + "Hello, and goodbye.\n" * 10
    kind = f'multipart/report; report-type=delivery-status;\n\tboundary="{boundary}"'
    parts = (
        ("text/plain; charset=us-ascii", told),
        ("message/delivery-status", fields),
        ("message/rfc822", returned),
    )
    body = "".join(f"--{boundary}\nContent-Type: {name}\n\n{text}\n" for name, text in parts)
    message = f"{_make_header(number, kind)}This is a MIME message.\n\n{body}--{boundary}--\n"
    return message.replace("\n", "\r\n").encode()


def _read_report(data: bytes) -> object:
    """Parse and decode what a reader of reports looks at."""
    message = parse_message(data)
    message.header.get("subject")
    message.header.get("from")
    told, fields, returned = message.parts
    header, _ = split_header(returned.content)
    return told.plain, parse_groups(fields.text), header.get("message-id"), header.get("to")


def _measure(readers: Sequence[Callable[[bytes], object]], mail: Sequence[bytes]) -> list[float]:
    """Seconds for one message in the best round of each reader, who take turns."""
    best = [float("inf")] * len(readers)
    for _ in range(_ROUNDS):
        for place, read in enumerate(readers):
            start = time.perf_counter()
            for data in mail:
                read(data)
            best[place] = min(best[place], time.perf_counter() - start)
    return [seconds / len(mail) for seconds in best]


def main() -> None:
    """Measure and print."""
    mail = [_make_report(number) for number in range(200)]
    print(f"{len(mail)} reports of {sum(map(len, mail)) // len(mail)} bytes")  # noqa: T201
    readers: dict[str, Callable[[bytes], object]] = {
        "email.message_from_bytes": email.message_from_bytes,
        "parse_message": parse_message,
        "parse_message and decoding": _read_report,
    }
    taken = _measure(list(readers.values()), mail)
    for name, seconds in zip(readers, taken, strict=True):
        ratio = taken[0] / seconds
        print(f"{name:28} {1 / seconds:9,.0f} messages/s {ratio:6.1f} times as fast")  # noqa: T201


if __name__ == "__main__":
    main()
