from __future__ import annotations

import pytest

from bouncekit.reports.limits import MAX_NARRATIVE, MOST_BLOCKS, MOST_LINES
from bouncekit.reports.narrative import Blocks, ReportText, ReportWords
from bouncekit.wire.message import parse_message


def _text(data: str) -> ReportText:
    return ReportText(parse_message(data.encode()))


def _parts(*parts: tuple[str, str]) -> ReportText:
    body = "".join(f"--b\nContent-Type: {kind}\n\n{text}\n" for kind, text in parts)
    return _text(f"Content-Type: multipart/mixed; boundary=b\n\n{body}--b--\n")


def test_the_words_stand_in_front_of_the_returned_mail() -> None:
    text = _parts(
        ("text/plain", "First."),
        ("image/png", "x"),
        ("text/html", "<p>Second.</p>"),
        ("message/rfc822", "Subject: x\n\nHello."),
        ("text/plain", "Footer."),
    )
    assert text.text == "First.\n\nSecond."
    assert text.returned == ""
    assert text.has_returned_part


def test_words_behind_the_returned_mail_where_none_are_before() -> None:
    text = _parts(
        ("message/rfc822", "Subject: x\n\nHello."), ("text/plain", " "), ("text/plain", "Sorry.")
    )
    assert text.text == "Sorry."


def test_attachments_are_no_words() -> None:
    text = _parts(
        ("text/plain\nContent-Disposition: attachment", "Not this."), ("text/plain", "This.")
    )
    assert text.text == "This."
    assert not text.has_returned_part


def test_the_same_words_in_html_are_left_out() -> None:
    data = (
        "Content-Type: multipart/alternative; boundary=b\n\n"
        "--b\n\nWords.\n--b\nContent-Type: text/html\n\n<p>Words.</p>\n--b--\n"
    )
    assert _text(data).text == "Words."
    only = data.replace("--b\n\nWords.\n", "")
    assert _text(only).text == "Words."


def test_no_part_says_anything() -> None:
    assert _parts(("image/png", "x")).text.startswith("--b\nContent-Type: image/png")
    assert _text("").text == ""


@pytest.mark.parametrize(
    "returned",
    [
        "----- Original message -----\n\nFrom: x",
        "Original message follows.\nFrom: x",
        "=== The original message: ===\nFrom: x",
        "--- Below this line is a copy of the message.\nFrom: x",
        "Received: by x\nFrom: y\nTo: z",
        "> Received: by x\n>   with y\n> From: y\n> To: z\n",
        "Return-Path: <x>\nFrom: y\n\tz\nSubject: z",
    ],
)
def test_where_the_returned_mail_begins(returned: str) -> None:
    text = _text(f"Subject: bounce\n\nSorry, no such user.\n\n{returned}")
    assert text.text.strip() == "Sorry, no such user."
    assert text.returned.strip() == returned.strip()


@pytest.mark.parametrize(
    "words",
    [
        "The original message was received at noon and nobody was there to take it.",
        "We could not read the original message",
        "To: a@example.com\nSubject: x\nSent: noon\nDate: noon",
        "Received: noon\nFrom: x",
        "Received: by x\nFrom: y\nTo: z\n",
        "Received:\n\nFrom:\n\nTo:",
    ],
)
def test_where_no_returned_mail_begins(words: str) -> None:
    text = _text(f"Subject: bounce\n\n{words}")
    assert text.text.strip() == words.strip()
    assert text.returned == ""


def test_no_more_is_read_than_the_bound() -> None:
    text = _parts(("text/plain", "x" * (MAX_NARRATIVE + 1)), ("text/plain", "y"))
    assert text.text == "x" * MAX_NARRATIVE
    assert text.is_cut
    short = _parts(("text/plain", "x" * MAX_NARRATIVE))
    assert len(short.text) == MAX_NARRATIVE
    assert not short.is_cut


def test_a_long_returned_mail_is_no_cut() -> None:
    mail = "Received: by x\nFrom: y\nTo: z\n\n" + "x" * 100_000
    text = _text(f"Subject: bounce\n\nSorry.\n\n{mail}")
    assert text.text.strip() == "Sorry."
    assert not text.is_cut


LIST = """\
Sorry.

<ann@example.com>: host x said: 550 no such user,
    or so it seems

  bob@example.org
    The mailbox is full

The mail system
"""


@pytest.mark.parametrize(
    ("text", "address", "block"),
    [
        (LIST, "Ann@Example.com", "host x said: 550 no such user,\nor so it seems"),
        (LIST, "bob@example.org", "\nThe mailbox is full"),
        (LIST, "eva@example.net", ""),
        ("<a@b.example>\n\n\nUser unknown here\n\nx", "a@b.example", "\nUser unknown here"),
        ("a@b.example: no such user\nc@d.example: full", "a@b.example", "no such user"),
        ("The mailbox of a@b.example", "a@b.example", "The mailbox of\n"),
        ("The user a@b.example is not known", "a@b.example", "is not known"),
        ("<a@b.example>\n   no user\n----- Transcript", "a@b.example", "\nno user"),
        ("a@b.example no user here\n\nx\n\na@b.example: full now", "a@b.example", None),
    ],
)
def test_blocks(text: str, address: str, block: str | None) -> None:
    found = Blocks(text).find(address)
    expected = "no user here\nfull now" if block is None else block
    assert found.strip() == expected.strip()


def test_a_transcript() -> None:
    text = """\
... while talking to mx.example.com.:
>>> DATA
<<< 550-5.1.1 No such user
<<< 550 5.1.1 really
550 5.1.1 <ann@example.com>... User unknown
552 5.2.2 <bob@example.org>... Mailbox full
"""
    blocks = Blocks(text)
    assert blocks.find("ann@example.com").startswith("550-5.1.1 No such user\n550 5.1.1 really")
    assert "User unknown" in blocks.find("ann@example.com")
    assert "Mailbox full" not in blocks.find("ann@example.com")
    assert "User unknown" not in blocks.find("bob@example.org")
    assert "Mailbox full" in blocks.find("bob@example.org")
    above = Blocks("<<< 550-5.1.1 No such user\n<<< 550 really\n550 <a@b.example>... unknown")
    assert above.find("a@b.example").startswith("550-5.1.1 No such user\n550 really\n550")


def test_blocks_are_bounded() -> None:
    many = "a@b.example: no such user here\n\n" * 50
    assert Blocks(many).find("a@b.example").count("no such user") == MOST_BLOCKS
    long = "a@b.example: no user\n" + "and so on\n" * 100
    assert len(Blocks(long).find("a@b.example").split("\n")) == MOST_LINES


def test_one_recipient_has_all_the_words() -> None:
    words = ReportWords(_text(f"Subject: x\n\n{LIST}"), ["ann@example.com", None])
    block, common = words.about("ann@example.com")
    assert block.startswith("host x said")
    assert common.strip() == LIST.strip()
    assert words.about(None) == ("", common)


def test_several_recipients_share_what_stands_before_them() -> None:
    words = ReportWords(_text(f"Subject: x\n\n{LIST}"), ["ann@example.com", "bob@example.org"])
    block, common = words.about("bob@example.org")
    assert "full" in block
    assert common.strip() == "Sorry.\n\n<"
    missing = ReportWords(_text("Subject: x\n\nSorry."), ["a@b.example", "c@d.example"])
    assert missing.about("a@b.example") == ("", "Sorry.")


def test_a_table_about_the_mail_is_not_the_mail() -> None:
    data = (
        b"Sorry.\n\nOriginal message details\nRecipient: ann@example.com\n\nOriginal message\n\nHi"
    )
    text = ReportText(parse_message(b"Subject: x\n\n" + data))
    assert "ann@example.com" in text.text
    assert "Hi" not in text.text


def test_a_folded_line_may_begin_with_an_address() -> None:
    words = (
        "<ann@example.com>: host said: 452 4.1.0\n    <me@example.org> sender rejected\n"
        "<bob@example.com>: x"
    )
    assert "sender rejected" in Blocks(words).find("ann@example.com")
    assert "bob" not in Blocks(words).find("ann@example.com")
