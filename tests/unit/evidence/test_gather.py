"""Which of several codes is the one of the host that refused, and which words are read."""

from __future__ import annotations

import pytest

from bouncekit.evidence.gather import Gathered, add_narrative, gather, gather_reply
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.facts import Facts
from bouncekit.model.finding import Finding
from bouncekit.model.words import Command, Outcome, Source


class Prose:
    """What a report tells its human reader, as it is."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.asked: list[str | None] = []

    def about(self, recipient: str | None, /) -> tuple[str, ...]:
        self.asked.append(recipient)
        return self.texts


def status(code: str | None) -> EnhancedStatus | None:
    return None if code is None else EnhancedStatus(code)


def gather_all(finding: Finding) -> Gathered:
    return add_narrative(gather(finding), finding)


def folded(gathered: Gathered) -> list[str]:
    return [text.folded for text in gathered.facts.texts]


# ------------------------------------------------------------------ a reply alone


def test_a_reply() -> None:
    gathered = gather_reply("550 5.1.1 User\r\n unknown", remote_host="mx.example.com")
    assert folded(gathered) == ["user unknown"]
    assert gathered.status == gathered.host_status == gathered.facts.status == "5.1.1"
    assert gathered.reply == gathered.facts.reply == 550
    assert gathered.diagnostic == "550 5.1.1 User unknown"
    assert gathered.told_outcome is gathered.facts.outcome is None
    assert gathered.facts.hosts == ("mx.example.com",)
    assert gathered.facts.command is None


def test_no_reply() -> None:
    assert gather_reply(" \r\n ") == Gathered(
        facts=Facts(),
        status=None,
        reply=None,
        diagnostic=None,
        host_status=None,
        told_outcome=None,
    )


def test_what_stands_around_a_reply_is_farther() -> None:
    text = "host mx.example.net[192.0.2.1] said: 550 No (in reply to RCPT TO command)"
    gathered = gather_reply(text, remote_host="mx.example.com")
    assert folded(gathered) == ["no", "host mx.example.net[192.0.2.1] said"]
    assert [text.distance for text in gathered.facts.texts] == [0, 1]
    assert {text.source for text in gathered.facts.texts} == {Source.DIAGNOSTIC}
    assert gathered.facts.command is Command.RCPT
    assert gathered.facts.hosts == ("mx.example.com", "mx.example.net")


def test_the_caller_knows_the_command_better() -> None:
    text = "550 No (in reply to RCPT TO command)"
    assert gather_reply(text, command=Command.DATA).facts.command is Command.DATA


# ------------------------------------------------------------------ which code


@pytest.mark.parametrize(
    ("said", "field", "expected"),
    [
        (None, None, None),
        ("5.1.1", None, "5.1.1"),
        (None, "5.1.1", "5.1.1"),
        # the host's own code over the Status field
        ("5.2.2", "5.1.1", "5.2.2"),
        ("4.2.2", "5.4.7", "4.2.2"),
        ("4.2.2", "5.0.0", "4.2.2"),
        # a generic one of the host says less than a specific one of the field
        ("5.0.0", "5.1.1", "5.1.1"),
        ("4.0.0", "5.1.1", "5.1.1"),
        ("5.0.0", "4.0.0", "5.0.0"),
        # unless that only says that the relay gave up
        ("4.0.0", "4.4.7", "4.0.0"),
        ("4.0.0", "5.4.7", "4.0.0"),
        ("4.0.0", "4.4.1", "4.4.1"),
    ],
)
def test_the_code_of_the_host(said: str | None, field: str | None, expected: str | None) -> None:
    reply = {"4": "450", "5": "550"}[said[0]] if said else "550"
    finding = Finding(
        recipient="a@example.com", status=status(field), diagnostic=f"{reply} {said or ''} No"
    )
    gathered = gather(finding)
    assert gathered.status == gathered.facts.status == expected
    assert gathered.host_status == said


@pytest.mark.parametrize(
    ("field", "prose", "expected"),
    [
        ("5.0.0", "it said 5.1.1", "5.1.1"),
        ("5.0.0", "it said 4.1.1", "5.0.0"),
        ("5.0.0", "it said 5.0.0", "5.0.0"),
        ("5.0.0", "it said no", "5.0.0"),
        ("5.1.1", "it said 5.2.2", "5.1.1"),
        (None, "it said 5.1.1", "5.1.1"),
        (None, "it said 5.0.0", "5.0.0"),
        (None, "it said no", None),
    ],
)
def test_a_code_in_prose(field: str | None, prose: str, expected: str | None) -> None:
    finding = Finding(recipient=None, status=status(field), narrative=Prose(prose))
    assert gather(finding).status == status(field)
    gathered = gather_all(finding)
    assert gathered.status == expected
    assert gathered.host_status is None


def test_the_nearest_code_in_prose() -> None:
    prose = Prose("first 5.0.0", "then 5.1.1", "last 5.2.2")
    assert gather_all(Finding(recipient=None, narrative=prose)).status == "5.1.1"


# ------------------------------------------------------------------ the rest of a finding


def test_all_of_a_finding() -> None:
    finding = Finding(
        recipient="a@example.com",
        outcome=Outcome.DELAYED,
        is_outcome_told=True,
        diagnostic="450 Come back  later\n (in reply to DATA command)",
        remote_mta="mx.example.com",
        reporting_mta="relay.example.org",
    )
    gathered = gather(finding)
    assert folded(gathered) == ["come back later"]
    assert gathered.reply == Reply(450)
    assert gathered.diagnostic == "450 Come back later (in reply to DATA command)"
    assert gathered.told_outcome is gathered.facts.outcome is Outcome.DELAYED
    assert gathered.facts.command is Command.DATA
    assert gathered.facts.hosts == ("mx.example.com", "relay.example.org")


def test_an_empty_finding() -> None:
    gathered = gather_all(Finding(recipient=None))
    assert gathered.facts == Facts()
    assert gathered.diagnostic is gathered.told_outcome is None


def test_an_outcome_that_is_inferred_is_not_told() -> None:
    gathered = gather(Finding(recipient=None, outcome=Outcome.FAILED))
    assert gathered.told_outcome is None
    assert gathered.facts.outcome is Outcome.FAILED


@pytest.mark.parametrize(
    ("diagnostic", "is_outcome_told", "expected"),
    [
        ("550 No", False, [0, 1, 2]),
        ("5.1.1", False, [1, 2]),
        ("No", True, [0, 1, 2]),
        ("No", False, [0, 1, 1]),
        (None, False, [1, 1]),
    ],
)
def test_how_far_prose_stands(
    diagnostic: str | None,
    is_outcome_told: bool,  # noqa: FBT001 - a table
    expected: list[int],
) -> None:
    prose = Prose("beside", "", "around")
    finding = Finding(
        recipient="a@example.com",
        diagnostic=diagnostic,
        is_outcome_told=is_outcome_told,
        narrative=prose,
    )
    texts = gather_all(finding).facts.texts
    assert [text.distance for text in texts] == expected
    assert [text.folded for text in texts[-2:]] == ["beside", "around"]
    assert [text.source for text in texts[-2:]] == [Source.TEXT] * 2
    assert prose.asked == ["a@example.com"]


def test_prose_is_read_only_when_asked_for() -> None:
    prose = Prose("beside")
    assert gather(Finding(recipient=None, narrative=prose)).facts.texts == ()
    assert prose.asked == []


# ------------------------------------------------------------------ what must not speak


def test_the_local_part_does_not_speak() -> None:
    finding = Finding(
        recipient="mailbox.full@example.com",
        original_recipient="over-quota@example.org",
        diagnostic="550 <mailbox.full> over-quota unknown",
        narrative=Prose("mailbox.full is unknown"),
    )
    gathered = gather_all(finding)
    assert folded(gathered) == [
        "<" + "\x01" * 12 + "> " + "\x01" * 10 + " unknown",
        "\x01" * 12 + " is unknown",
    ]


def test_the_subject_does_not_speak() -> None:
    finding = Finding(recipient=None, diagnostic="550 'Mailbox full' is spam")
    assert folded(gather(finding, subject="mailbox  FULL")) == ["'" + "\x01" * 12 + "' is spam"]
    short = Finding(recipient=None, diagnostic="550 'no'")
    assert folded(gather(short, subject="no")) == ["'no'"]
    assert folded(gather(short, subject="")) == ["'no'"]


def test_a_recipient_without_a_domain() -> None:
    finding = Finding(recipient="full2", diagnostic="550 full2 unknown")
    assert folded(gather(finding)) == ["\x01" * 5 + " unknown"]
