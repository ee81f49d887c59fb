"""The laws of an answer over generated input: total, stable, harmless, honest."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import bouncekit
from bouncekit.model.report import Report
from bouncekit.model.words import Kind, Outcome, Permanence, Suppress

pytestmark = pytest.mark.property

_GOLDEN = Path(__file__).parents[1] / "golden"
_MAIL = [path.read_bytes() for path in sorted(_GOLDEN.rglob("*.eml"))]
_SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

#: Pieces that reports are made of, in an order that no report has.
_PIECES = st.sampled_from(
    [
        b"\n",
        b"\n\n",
        b" ",
        b"From: MAILER-DAEMON@mail.sender.example\n",
        b"From: <>\n",
        b"Return-Path: <>\n",
        b"Subject: Undelivered Mail\n",
        b"Subject: Re: Undelivered Mail\n",
        b"Subject: Automatic reply: x\n",
        b"Auto-Submitted: auto-replied\n",
        b"X-Failed-Recipients: a@example.com, <b@example.com>\n",
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n",
        b"Content-Type: multipart/mixed; boundary=b\n\n",
        b"\n--b\n",
        b"\n--b--\n",
        b"Content-Type: message/delivery-status\n\n",
        b"Content-Type: message/global-delivery-status\n\n",
        b"Content-Type: message/feedback-report\n\n",
        b"Content-Type: message/disposition-notification\n\n",
        b"Content-Type: message/rfc822\n\n",
        b"Content-Type: text/html\n\n",
        b"Reporting-MTA: dns; mail.sender.example\n",
        b"Original-Envelope-Id: 1+2B\n",
        b"Final-Recipient: rfc822; c@example.com\n",
        b"Final-Recipient: utf-8; d\\x{FC}@example.com\n",
        b"Original-Recipient: x400; /RFC-822=e(a)example.com/\n",
        b"Action: failed\n",
        b"Action: delayed\n",
        b"Status: 5.1.1 (bad destination mailbox)\n",
        b"Status: 4.2.2\n",
        b"Diagnostic-Code: smtp; 550-5.1.1 x\n 550 5.1.1 y\n",
        b"Last-Attempt-Date: never\n",
        b"Feedback-Type: abuse\n",
        b"Original-Rcpt-To: f@example.com\n",
        b"<g@example.com>: host mx.example.com said: 450 4.2.0 Greylisted\n",
        b"550 5.1.1 <h@example.com>... User unknown\n",
        b"   ----- Transcript of session follows -----\n",
        b">>> RCPT To:<h@example.com>\n",
        b"<<< 550 5.1.1 no\n",
        b"Delivery to the following recipients failed.\n",
        b"will be retried\n",
        b"was successfully delivered\n",
        b"I am out of the office\n",
        b"----- Original message -----\n",
        b"Received: from x\nFrom: i@example.com\nTo: j@example.com\n",
        "\u914d\u4fe1\u3067\u304d\u307e\u305b\u3093 \u5b9b\u5148\uff1ak@example.com\n".encode(),
        b"\0",
        b"\xff",
        b"@",
        b"<",
        b"(",
    ]
)
_MADE = st.lists(_PIECES | st.binary(max_size=6), max_size=40).map(b"".join)


@st.composite
def _mutated(draw: st.DrawFn) -> bytes:
    """A message of our own with lines dropped, doubled, swapped, cut off or put in."""
    lines = draw(st.sampled_from(_MAIL)).split(b"\n")
    for _ in range(draw(st.integers(1, 5))):
        place = draw(st.integers(0, len(lines) - 1))
        other = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["drop", "double", "swap", "cut", "put", "lose"])):
            case "drop" if len(lines) > 1:
                del lines[place]
            case "double":
                lines.insert(place, lines[place])
            case "swap":
                lines[place], lines[other] = lines[other], lines[place]
            case "cut":
                lines = lines[: place + 1]
            case "put":
                lines.insert(place, draw(_PIECES | st.binary(max_size=20)))
            case _:
                lines[place] = lines[place][: draw(st.integers(0, len(lines[place])))]
    return b"\n".join(lines)


_INPUT = st.binary(max_size=300) | _MADE | _mutated()


def _check(report: Report) -> None:
    """What holds of every answer."""
    reported = report.kind is Kind.DELIVERY_REPORT
    assert bool(report.deliveries) is (report.kind is not Kind.NOT_A_REPORT)
    for delivery in report.deliveries:
        assert (delivery.outcome is not None) is reported
        if delivery.outcome in {Outcome.FAILED, Outcome.DELAYED}:
            assert delivery.diagnosis is not None
        if delivery.outcome is Outcome.DELAYED and delivery.diagnosis is not None:
            assert delivery.diagnosis.permanence is not Permanence.PERMANENT


@given(_INPUT)
@_SETTINGS
def test_any_bytes_give_the_same_answer_twice(data: bytes) -> None:
    report = bouncekit.classify(data)
    _check(report)
    assert bouncekit.classify(data) == report
    assert hash(report) == hash(bouncekit.classify(data))
    report.to_dict()


@given(_MADE | _mutated())
@_SETTINGS
def test_line_breaks_make_no_difference(data: bytes) -> None:
    assume(b"\r" not in data)
    assume(b"\0" not in data)
    assume(not data.startswith((b"\xff\xfe", b"\xfe\xff")))
    report = bouncekit.classify(data)
    for newline in (b"\r\n", b"\r"):
        assert bouncekit.classify(data.replace(b"\n", newline)) == report


@given(st.text(max_size=300) | _MADE.map(lambda data: data.decode("latin-1")))
@_SETTINGS
def test_any_text_gives_an_answer(text: str) -> None:
    _check(bouncekit.classify(text))
    found = bouncekit.classify_reply(text)
    assert 0 <= found.confidence <= 1
    assert bouncekit.classify_reply(" ".join(text.split())).category is found.category


@given(_mutated())
@_SETTINGS
def test_nobody_is_made_up(data: bytes) -> None:
    """Each recipient stands in the input, but for the escapes and encodings of its field."""
    assume(b"base64" not in data.lower())
    assume(b"quoted-printable" not in data.lower())
    words = data.decode("utf-8", "replace").casefold().replace("(a)", "@")
    for delivery in bouncekit.classify(data).deliveries:
        for address in (delivery.recipient, delivery.original_recipient):
            if address is not None and address.isascii():
                assert address.casefold().replace("(a)", "@") in words


#: What a server says that blames the sender; the recipient may be named beside it.
_BLOCKS = [
    "554 5.7.1 Service unavailable; Client host [203.0.113.4] blocked using bl.example.org",
    "550 5.7.1 Your IP address 203.0.113.4 is on our blocklist",
    "421 4.7.0 Too many connections from your host",
    "550 5.7.26 This mail is unauthenticated: SPF and DKIM did not pass",
    "554 5.7.1 Message rejected as spam by content filter",
    "450 4.7.25 Client host rejected: cannot find your hostname",
]


@given(
    st.sampled_from(_BLOCKS),
    st.sampled_from(["ann", "user.unknown", "no-such-user", "mailbox.full", "disabled"]),
    st.sampled_from(["failed", "delayed"]),
)
@settings(max_examples=60, deadline=None)
def test_a_block_of_the_sender_condemns_nobody(reply: str, name: str, action: str) -> None:
    data = (
        "From: MAILER-DAEMON@mail.sender.example\nSubject: Undelivered Mail\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        f"--b\n\n<{name}@example.com>: host mx.example.com said: {reply}\n\n"
        "--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mail.sender.example\n\n"
        f"Final-Recipient: rfc822; {name}@example.com\nAction: {action}\n"
        f"Status: {reply.split()[1]}\nDiagnostic-Code: smtp; {reply}\n\n--b--\n"
    )
    (delivery,) = bouncekit.classify(data).deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.suppress is not Suppress.YES
