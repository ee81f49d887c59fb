from __future__ import annotations

import pytest

from bouncekit.model.words import Outcome
from bouncekit.reports.freeform import find_recipients, read_freeform
from bouncekit.reports.marks import scan_marks
from bouncekit.reports.narrative import ReportText
from bouncekit.wire.header import Header
from bouncekit.wire.message import parse_header, parse_message

HEADER = b"From: MAILER-DAEMON@mail.sender.example\nTo: lena@sender.example\n"
RETURNED = b"From: Lena <lena@sender.example>\nTo: Ann@example.com\n"


def _people(words: str, returned: bytes | None = None, header: bytes = HEADER) -> list[str]:
    found = None if returned is None else parse_header(returned)
    return list(find_recipients(parse_header(header), words, found))


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("ann@example.com\nbob@example.org\n", ["ann@example.com", "bob@example.org"]),
        ("<ann@example.com>: no\n<ANN@example.com>: no\n", ["ann@example.com"]),
        ("Recipient: ann@example.com", ["ann@example.com"]),
        ("was not delivered to:\n\n   <ann@example.com>\n", ["ann@example.com"]),
        ("Failed address: ann@example.com (gone)", ["ann@example.com"]),
        ("The mailbox of ann@example.com is full", ["ann@example.com"]),
        ("\u6536\u4ef6\u4eba\uff1aann@example.com", ["ann@example.com"]),
        ("Recipient, as far as can be told from what the host says: ann@example.com", None),
        ("Recipient:" + " " * 40 + "ann@example.com", ["ann@example.com"]),
        ("Recipient:", []),
        ("lena@sender.example\n", ["lena@sender.example"]),
        ("postmaster@example.com\n", []),
        ("info@example.com: no such user\n", ["info@example.com"]),
        ("Recipient: info@example.com", ["info@example.com"]),
        ("ann@example.com\n\nAsk for help:\nhelp@example.com\n", ["ann@example.com"]),
        ("Write to postmaster@example.com.", []),
        ("Nobody is named.", []),
    ],
)
def test_people_in_the_words(words: str, people: list[str] | None) -> None:
    assert _people(words) == (["ann@example.com"] if people is None else people)


def test_the_field_of_exim_is_the_surest() -> None:
    header = HEADER + b"X-Failed-Recipients: ann@example.com,\n bob@example.org,ann@example.com\n"
    assert _people("eva@example.net\n", header=header) == ["ann@example.com", "bob@example.org"]


@pytest.mark.parametrize(
    ("words", "returned", "people"),
    [
        ("Sorry.", RETURNED, ["Ann@example.com"]),
        ("Sorry.", b"From: x@example.com\nTo: a@example.com, b@example.com\n", []),
        ("Of eva@example.net and ann@example.com", RETURNED, ["ann@example.com"]),
        ("lena@sender.example\nann@example.com\n", RETURNED, ["ann@example.com"]),
        ("lena@sender.example\n", RETURNED, ["lena@sender.example"]),
        ("lena@sender.example\n", b"From: eva@example.net\n", ["lena@sender.example"]),
        ("Recipient: lena@sender.example", b"From: eva@example.net\n", ["lena@sender.example"]),
    ],
    ids=["alone", "several", "one of them", "not the sender", "sender only", "to oneself", "label"],
)
def test_people_of_the_returned_mail(words: str, returned: bytes, people: list[str]) -> None:
    assert _people(words, returned) == people


def _read(words: str, subject: str = "", header: Header | None = None) -> list[tuple[object, ...]]:
    header = header or parse_header(HEADER)
    text = ReportText(parse_message(b"Subject: y\n\n" + words.encode()))
    found = read_freeform(header, text, scan_marks(words), scan_marks(subject), None)
    return [(one.recipient, one.outcome, one.diagnostic) for one in found]


@pytest.mark.parametrize(
    ("words", "subject", "outcome"),
    [
        ("could not be delivered", "", Outcome.FAILED),
        ("nothing known", "", Outcome.FAILED),
        ("delivery has been delayed", "", Outcome.DELAYED),
        ("could not be delivered", "Delayed mail", Outcome.DELAYED),
        ("was successfully delivered", "", Outcome.DELIVERED),
        ("x", "Successful mail delivery report", Outcome.DELIVERED),
        ("could not be delivered", "Successful mail delivery report", Outcome.FAILED),
    ],
)
def test_outcomes(words: str, subject: str, outcome: Outcome) -> None:
    ((_, found, _),) = _read(words, subject)
    assert found is outcome


def test_each_recipient_has_its_own_words() -> None:
    words = "<ann@example.com>:\n550 no such user\n\n<bob@example.org>:\n552 mailbox full\n"
    assert [(one[0], str(one[2]).strip(": \n")) for one in _read(words)] == [
        ("ann@example.com", "550 no such user"),
        ("bob@example.org", "552 mailbox full"),
    ]


@pytest.mark.parametrize(
    ("words", "diagnostic"),
    [
        (
            "Sorry.\n\nann@example.com\n\nThe reply:\n550 5.1.1 no\n\nBye",
            "The reply:\n550 5.1.1 no",
        ),
        ("550 5.1.1 no\n\nann@example.com", "550 5.1.1 no"),
        ("ann@example.com\n\n(#5.1.1)", "(#5.1.1)"),
        ("Sorry.\n\n<ann@example.com> is unknown to us here", "is unknown to us here"),
        ("Nobody is named.", None),
        ("Nobody.\n\n<<< 550 no\n<<< 503 Need RCPT\n<<< 250 ok\n", None),
    ],
)
def test_where_the_cause_stands(words: str, diagnostic: str | None) -> None:
    ((_, _, found),) = _read(words)
    assert (str(found).strip() if found else None) == diagnostic


def test_a_transcript_drawn_with_arrows() -> None:
    words = (
        "Failed address: ann@example.com\n\n--- Session Transcript ---\n"
        " Tue 2026-11-24 11:02:31: <-- 250 2.1.0 Ok\n"
        " Tue 2026-11-24 11:02:31: --> RCPT To:<ann@example.com>\n"
        " Tue 2026-11-24 11:02:32: <-- 550 5.1.1 User unknown\n"
    )
    ((person, _, diagnostic),) = _read(words)
    assert person == "ann@example.com"
    assert "<<< 550 5.1.1 User unknown" in str(diagnostic)
    assert "250" not in str(diagnostic)


def test_lists_speak_of_themselves() -> None:
    assert _people(
        "Ask devel-owner@lists.example.org", b"From: a@b.example\nTo: devel@lists.example.org\n"
    ) == ["devel@lists.example.org"]
    assert _people("Ask devel-owner@lists.example.org", b"") == []
