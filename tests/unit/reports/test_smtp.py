from __future__ import annotations

import pytest

from bouncekit.model.words import Command
from bouncekit.reports.limits import MAX_REPLY
from bouncekit.reports.smtp import SmtpReply, find_status, read_command, read_reply

_UNKNOWN = (550, "5.1.1", "User unknown")


@pytest.mark.parametrize(
    "text",
    [
        "550 5.1.1 User unknown",
        "550-5.1.1 User unknown",
        "550 #5.1.1 User unknown",
        "550 [5.1.1] User unknown",
        "550 (5.1.1) User unknown",
        "550, 5.1.1, User unknown",
        "550 5.01.001 User unknown",
        "550 550 5.1.1 User unknown",
        "550-550 5.1.1 User unknown",
        "550 5.1.1 550 5.1.1 User unknown",
        "550-User\n550 5.1.1 unknown",
        "550-5.1.1 User\n550 5.1.1 unknown",
        "550-5.1.1 User 550 5.1.1 unknown",
        "550-5.1.1 User\r\n550-5.1.1 unknown\r\n550 5.1.1",
        "550 5.1.1\tUser\n\tunknown",
        "smtp; 550 5.1.1 User unknown",
        "smtp;550 5.1.1 User unknown",
        "SMTP; 550-5.1.1 User\n      550 5.1.1 unknown",
        "esmtp; 550 5.1.1 User unknown",
        "lmtp; 550 5.1.1 User unknown",
        "x-unix; 550 5.1.1 User unknown",
        "X-Postfix; 550 5.1.1 User unknown",
        "x2-gateway; 550 5.1.1 User unknown",
        "smtp; 550+205.1.1+20User+20unknown",
        "<p>550 5.1.1 User<br/>unknown</p>",
        "550&nbsp;5.1.1 User&#32;unknown",
        "550 5.1.1 User unknown (in reply to RCPT TO command)",
        "550 5.1.1 User unknown (in reply to end of DATA command).",
        "(reason: 550 5.1.1 User unknown",
        "<<< 550 5.1.1 User unknown",
        "'550 5.1.1 User unknown'",
        "Remote host said: 550 5.1.1 User unknown",
        "#< #5.1.1 smtp; 550 5.1.1 User unknown> #SMTP#",
        "554 5.4.4 host said: 550 5.1.1 User unknown",
        "host mx.example.org said:\n    550 5.1.1 User unknown",
        "mx.example.com[192.0.2.1] 550 5.1.1 User unknown",
    ],
)
def test_one_reply_in_many_shapes(text: str) -> None:
    reply = read_reply(text)
    assert (reply.code, reply.status, reply.text) == _UNKNOWN


@pytest.mark.parametrize(
    ("text", "code", "status"),
    [
        ("554 User unknown (#5.1.1)", 554, "5.1.1"),
        ("Sorry, no mailbox here by that name. (#5.1.1)", None, "5.1.1"),
        ("mail: mailbox full 5.2.2", None, "5.2.2"),
        ("dsn=5.1.1, status=bounced", None, "5.1.1"),
        ("5.1.1", None, "5.1.1"),
        ("#5.1.1 unknown", None, "5.1.1"),
        ("250 2.1.5 OK", 250, "2.1.5"),
        ("2.1.5 OK", None, "2.1.5"),
        ("Sent. (2.0.0)", None, None),
        ("550", 550, None),
        ("554 554 Denied", 554, None),
        ("status=550 denied", 550, None),
        ("<a@example.com>, 550 denied", 550, None),
        ("The reply was:550 denied", 550, None),
        ("550 4.1.1 of another class", 550, "4.1.1"),
        # in a transcript the other host's refusal goes before what the relay made of it
        ("<<< 550 5.7.1 Relaying denied\n550 5.1.1 User unknown", 550, "5.7.1"),
        ("<<< 550 5.7.1 Relaying denied 550 5.1.1 User unknown", 550, "5.7.1"),
        ("<<< 550 Denied\n550 5.1.1 User unknown", 550, None),
        ("<<< 550-5.7.1 Relaying\n<<< 550 5.7.1 denied\n554 5.0.0 Failed", 550, "5.7.1"),
        ("<<< 550 5.7.1 Denied\n<<< 503 5.0.0 Need RCPT", 550, "5.7.1"),
        ("553 5.3.5 mail loops back\n554 5.3.0 Local error", 553, "5.3.5"),
        ("553 5.3.5 mail loops back 554 5.3.0 Local error", 553, "5.3.5"),
        # what a temporary reply quotes is why, not for how long
        ("450 4.1.1 unverified address: mx said: 550 5.1.1 User unknown", 450, "4.1.1"),
        ("mx said: 450 4.1.1 unverified address: b said: 550 5.1.1 No", 450, "4.1.1"),
        ("554 5.4.7 gave up; last error: 450 4.7.1 Greylisted", 554, "5.4.7"),
        ("mx said: 554 5.4.7 gave up; last error: 450 4.7.1 Greylisted", 554, "5.4.7"),
        ("550 of another class 4.1.1", 550, None),
        ("550 see 4.1.1 and 5.1.1", 550, "5.1.1"),
        ("554 5.7.1 Rejected\n503 5.5.1 Need RCPT", 554, "5.7.1"),
        ("421 Messages from 192.0.2.1 deferred", 421, None),
        ("User unknown", None, None),
        ("", None, None),
    ],
)
def test_codes(text: str, code: int | None, status: str | None) -> None:
    reply = read_reply(text)
    assert (reply.code, reply.status) == (code, status)


@pytest.mark.parametrize(
    "text",
    [
        "message size 552 bytes exceeds the limit",
        "Message too large: 550 KB at most",
        "the file (550 kB) is too large",
        "waited, 450 seconds",
        "(550)",
        "sent to [450 recipients]",
        "more than [450%] of it",
        "queued, 550 messages are before it",
        "connect to mx.example.com[192.0.2.55]:25: Connection timed out",
        "connect to mx.example.com:465: Connection refused",
        "connect to mx.example.com[2001:db8:550::1]:25: Connection refused",
        "550.example.com does not answer",
        "user450@example.com is unknown",
        "blocked: 5.5.5.5",
        "blocked: 192.0.2.5.1.1",
        "net 550.1.2.0",
        "on 2026-11-23 at 12:45:50",
        "Postfix 2.5.1 says no",
        "Exim 4.94.2 says no",
        "Exim 4.9.2 says no",
        "version 5.1.1 of the server",
        "protocol: 5.1.1",
        "mx-5.1.1.example.com",
        "smtp; 0 (none)",
        "price 550,5",
    ],
)
def test_numbers_that_are_no_codes(text: str) -> None:
    reply = read_reply(text)
    assert (reply.code, reply.status) == (None, None)
    assert find_status(text) is None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("host x said: 450 4.2.0 a (in reply to RCPT TO command)", Command.RCPT),
        ("host x said: 450 4.2.0 a (in reply to MAIL FROM command)", Command.MAIL),
        ("host x said: 450 4.2.0 a (in reply to end of DATA command)", Command.DATA),
        ("SMTP error from remote mail server after RCPT TO:<a@example.com>: 550 b", Command.RCPT),
        ("SMTP error from remote mail server after pipelined end of data: 550 b", Command.DATA),
        ("SMTP error from remote mail server after initial connection: 550 b", Command.CONNECT),
        ("LMTP error from remote mail server after LHLO x: 550 b", Command.HELO),
        ("refused to talk to me: 554 5.7.1 b", Command.CONNECT),
        ("lost connection while receiving the initial server greeting", Command.CONNECT),
        ("lost connection while performing the HELO handshake", Command.HELO),
        ("lost connection while sending message body", Command.DATA),
        (">>> RCPT To:<a@example.com>\n<<< 550 5.1.1 no", Command.RCPT),
        (">>> .\n<<< 554 no", Command.DATA),
        ("during STARTTLS: 454 no", Command.STARTTLS),
        ("550 no", None),
    ],
)
def test_commands(text: str, command: Command | None) -> None:
    assert read_reply(text).command is command


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("host mx.example.com[192.0.2.1] said: 550 5.1.1 no", "mx.example.com"),
        ("after end of data: host MX.example.com [192.0.2.1]: 550 no", "mx.example.com"),
        ("... while talking to mx.example.com.:\n<<< 550 no", "mx.example.com"),
        ("connect to mx.example.com[192.0.2.1]:25: Connection timed out", "mx.example.com"),
        ("550 Client host mail.example.org [192.0.2.9] is blocked", None),
        ("550 5.7.1 Client host mail.example.org [192.0.2.9] is blocked", None),
        ("host unknown", None),
    ],
)
def test_hosts(text: str, host: str | None) -> None:
    assert read_reply(text).host == host


def test_what_stands_around() -> None:
    assert read_reply(
        "SMTP error from remote mail server after RCPT TO:<a@example.com>:\n"
        "    host mx.example.com [192.0.2.1]: 550-Verification failed\n"
        "    550-for <b@example.com>\n"
        "    550 Sender verify failed"
    ) == SmtpReply(
        code=read_reply("550").code,
        text="Verification failed for <b@example.com> Sender verify failed",
        around="SMTP error from remote mail server after RCPT TO:<a@example.com>: "
        "host mx.example.com [192.0.2.1]",
        command=Command.RCPT,
        host="mx.example.com",
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", " ", "\n   ", "\r\n\t"])
def test_lines_make_no_difference(newline: str) -> None:
    lines = ("550-5.7.1 Your mail", "550-5.7.1 is not wanted", "550 5.7.1 here")
    expected = read_reply("\n".join(lines))
    assert expected.text == "Your mail is not wanted here"
    assert read_reply(newline.join(lines)) == expected
    assert read_reply("smtp; " + newline.join(lines)) == expected


def test_a_list_of_types() -> None:
    assert read_reply("RCPT TO failed, smtp; 550 5.1.1 no").status == "5.1.1"
    assert read_reply("see the smtp; 550 5.1.1 no").around == "see the smtp"


def test_no_more_is_read_than_the_bound() -> None:
    assert read_reply("x" * MAX_REPLY + " 550 5.1.1 no").code is None


def test_a_status_in_running_text() -> None:
    assert find_status("delivered 2.0.0, then Exim 4.9.2 said 5.2.2, then 5.1.1") == "5.2.2"


def test_a_quoted_reply_tells_why_and_not_for_how_long() -> None:
    reply = read_reply(
        "450 4.1.1 <ann@example.com>: Recipient address rejected: unverified address: "
        "host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown"
    )
    assert (reply.code, reply.status) == (450, "4.1.1")
    assert reply.text.endswith("User unknown")


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("RCPT TO:<gone@example.com>", Command.RCPT),
        (" mail from:<>", Command.MAIL),
        (".", Command.DATA),
        ("BDAT 12 LAST", Command.DATA),
        ("the text of a message.", None),
        ("recipients", None),
        ("", None),
    ],
)
def test_a_command_as_it_was_sent(text: str, command: Command | None) -> None:
    assert read_command(text) is command
