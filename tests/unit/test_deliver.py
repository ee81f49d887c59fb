from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bouncekit import deliver as module
from bouncekit.deliver import blot_out, deliver
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.finding import Finding
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Delivery
from bouncekit.model.words import Category, Outcome, Permanence, Suppress
from bouncekit.rules.ruleset import RuleSet

RULES = RuleSet.default()
MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ANN = "ann@example.org"


def tell(**more: object) -> Finding:
    full = {"recipient": ANN, "outcome": Outcome.FAILED, **more}
    return Finding(**full)  # type: ignore[arg-type]


def answer(diagnostic: str | None, **more: object) -> Delivery:
    subject = more.pop("subject", None)
    assert subject is None or isinstance(subject, str)
    return deliver(tell(diagnostic=diagnostic, **more), subject, RULES)


def category(diagnostic: str | None, **more: object) -> Category:
    diagnosis = answer(diagnostic, **more).diagnosis
    assert diagnosis is not None
    return diagnosis.category


class Prose:
    """What a report tells its human reader."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def about(self, _: str | None, /) -> tuple[str, ...]:
        return self.words


# ----------------------------------------------------------------- what is blotted out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<ann@example.org>: no", "<xxxxxxxxxxxxx@x>: no"),
        ("a@b", "x@x"),
        ("<ann+tag.x@mail.example.org>", "<xxxxxxxxxxxxxxxxxxxxxxxx@x>"),
        ("ann@example.org,bo@example.org", "xxxxxxxxxxxxx@x,xxxxxxxxxxxx@x"),
        ("550 OK id 4f2a9c81b7", "550 OK id xxxxxxxxxx"),
        ("queued as 1rXyZ0-0004Ab-7Q", "queued as xxxxxxxxxxxxxxxx"),
        ("i8-20020a639d08000000b004d812fdce36si18948893pgd.803 - gsmtp", None),
    ],
)
def test_addresses_and_ids_are_blotted_out(text: str, expected: str | None) -> None:
    found = blot_out(text)
    assert len(found) == len(text)
    assert found == (expected or found)
    assert found != text
    assert blot_out(found) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "550 5.1.1 User unknown",
        "550 5.7.1 Service unavailable; Client host [192.0.2.10] blocked",
        "421 4.7.0 Too many connections, wait 300 seconds",
        "550 5.7.606 Access denied, banned sending IP",
        "554 5.7.1 AS(201806281) S3150 TSS04 OFR006_102 LPN007_405 XGEMAIL_0004 DY-001",
        "@ @@ x@ @x 1@",
        "Missing final '@domain'",
        "see https://support.example.com/answer/81126",
    ],
)
def test_everything_else_stands_where_it_stood(text: str) -> None:
    assert blot_out(text) == text


@pytest.mark.parametrize("recipient", [None, ANN, "bo@example.org", "@", "", "no address"])
def test_the_recipient_only_makes_it_faster(recipient: str | None) -> None:
    text = "550 <ann@example.org> and bo@example.org, id 4f2a9c81b7: no @ address"
    assert blot_out(text, recipient) == blot_out(text)


def test_no_word_of_any_rule_is_blotted_out() -> None:
    phrases = {
        phrase
        for rule in RULES.rules
        for phrase in (*rule.any, *rule.all, *rule.unless, *(rule.when_provider))
    }
    phrases |= {phrase for mute in RULES.mutes for phrase in mute.any}
    phrases |= {phrase for hint in RULES.hints for phrase in hint.any}
    phrases |= {phrase for one in RULES.blocklists for phrase in one.any}
    assert len(phrases) > 1000
    lost = [one for one in phrases if {blot_out(one), blot_out(one.upper())} != {one, one.upper()}]
    assert lost == []


# ----------------------------------------------------------------- the answer


def test_a_delivery_has_all_that_is_told() -> None:
    found = answer(
        "smtp; 550-5.1.1 <ann@example.org>\r\n 550 5.1.1 User   unknown",
        original_recipient="list@example.org",
        remote_mta="mx.example.org",
        reporting_mta="mail.example.com",
        occurred_at=MOMENT,
    )
    assert (found.recipient, found.original_recipient) == (ANN, "list@example.org")
    assert (found.outcome, found.status, found.reply) == (
        Outcome.FAILED,
        EnhancedStatus("5.1.1"),
        Reply(550),
    )
    assert found.diagnostic == "550-5.1.1 <ann@example.org> 550 5.1.1 User unknown"
    assert (found.remote_mta, found.reporting_mta) == ("mx.example.org", "mail.example.com")
    assert found.occurred_at == MOMENT
    assert found.diagnosis is not None
    assert found.diagnosis.category is Category.MAILBOX_NOT_FOUND


@pytest.mark.parametrize("diagnostic", [None, "", "   ", "smtp;"])
def test_what_nobody_said_is_not_shown(diagnostic: str | None) -> None:
    assert answer(diagnostic).diagnostic is None


@pytest.mark.parametrize(
    "outcome", [Outcome.DELIVERED, Outcome.RELAYED, Outcome.EXPANDED, None], ids=str
)
def test_what_did_not_fail_has_no_cause(outcome: Outcome | None) -> None:
    found = answer("250 2.0.0 OK", outcome=outcome)
    assert (found.diagnosis, found.status, found.reply) == (None, "2.0.0", 250)
    # the same words of one that failed are weighed for themselves
    assert answer("250 2.0.0 OK").diagnosis is not None


def test_what_a_report_states_itself_needs_no_rules() -> None:
    found = answer("550 User unknown", category=Category.SPAM_COMPLAINT, mark="arf.abuse")
    assert (found.outcome, found.diagnostic, found.status) == (None, None, None)
    assert found.diagnosis is not None
    assert [one.rule for one in found.diagnosis.because] == ["arf.abuse"]
    plain = answer(None, category=Category.AUTO_REPLY).diagnosis
    assert plain is not None
    assert [one.rule for one in plain.because] == ["auto_reply"]


def test_prose_is_read_where_the_fields_do_not_tell() -> None:
    prose = Prose("User unknown")
    assert category("550 no", narrative=prose) is Category.MAILBOX_NOT_FOUND
    assert category("550 no") is not Category.MAILBOX_NOT_FOUND
    assert category("552 5.2.2 Mailbox full", narrative=prose) is Category.MAILBOX_FULL
    assert answer("250 ok", outcome=Outcome.DELIVERED, narrative=prose).diagnosis is None


AWAY = Label("own.kind.away", "away", Category.AUTO_REPLY, weight=Weight.ACT)
COMPLAINT = Label("own.event.spam", "spam", Category.SPAM_COMPLAINT, weight=Weight.ACT)
HARD = Label("own.kind.hard", "hard", permanence=Permanence.PERMANENT)


def test_labels_are_weighed_beside_the_reply() -> None:
    assert category(None, labels=(AWAY,)) is Category.AUTO_REPLY
    assert answer(None, labels=(AWAY,)).outcome is None
    assert category(None, outcome=None, labels=(COMPLAINT,)) is Category.SPAM_COMPLAINT
    assert answer("250 ok", outcome=Outcome.DELIVERED, labels=(HARD,)).diagnosis is None
    hard = answer("nonsense", labels=(HARD,)).diagnosis
    assert hard is not None
    assert hard.permanence is Permanence.PERMANENT


def test_an_automatic_answer_that_no_service_calls_a_bounce_keeps_its_outcome() -> None:
    found = answer("I am out of the office until Monday")
    assert found.outcome is Outcome.FAILED


# ----------------------------------------------------------------- what is kept


@pytest.mark.parametrize(
    "own",
    [
        {"recipient": "user.unknown@example.org"},
        {"original_recipient": "user.unknown@example.org"},
        {"subject": "User unknown"},
    ],
    ids=["recipient", "original recipient", "subject"],
)
def test_the_mails_own_words_are_no_verdict_whatever_was_weighed_before(
    own: dict[str, object],
) -> None:
    reply = "550 Message about 'user.unknown' or 'User unknown' refused as spam"
    first = [category(reply, **own), category(reply), category(reply, **own)]
    module._weigh.cache_clear()  # noqa: SLF001 - what is kept must not matter
    second = [category(reply), category(reply, **own), category(reply)]
    assert first == [second[1], second[0], second[1]]


def test_a_time_in_a_reply_is_held_against_when_it_was_said() -> None:
    reply = "450 4.7.1 Greylisted until 2026-01-02 03:14:05"
    for minutes in (0, 5, 0):
        found = answer(reply, occurred_at=MOMENT + timedelta(minutes=minutes)).diagnosis
        assert found is not None
        assert found.retry_after == timedelta(minutes=10 - minutes)


def test_other_rules_weigh_for_themselves() -> None:
    nothing = RuleSet.default().extended(RuleSet.default())
    finding = tell(diagnostic="550 5.1.1 User unknown")
    assert deliver(finding, None, RULES).diagnosis == deliver(finding, None, nothing).diagnosis


def test_what_is_long_is_weighed_and_not_kept() -> None:
    module._weigh.cache_clear()  # noqa: SLF001
    long = "550 5.1.1 User unknown " + "and more " * 300
    assert category(long) is Category.MAILBOX_NOT_FOUND
    assert category("550 5.1.1 User unknown", subject="x " * 2000) is Category.MAILBOX_NOT_FOUND
    assert module._weigh.cache_info().currsize == 0  # noqa: SLF001
    assert category("550 5.1.1 User unknown") is Category.MAILBOX_NOT_FOUND
    assert module._weigh.cache_info().currsize == 1  # noqa: SLF001


def test_replies_that_differ_by_their_ids_are_one() -> None:
    module._weigh.cache_clear()  # noqa: SLF001
    for name in ("ann", "bob", "eve"):
        found = answer(
            f"550 5.1.1 <{name}@example.org> User unknown (4f2a9c{name}7)",
            recipient=f"{name}@example.org",
        )
        assert found.diagnostic == f"550 5.1.1 <{name}@example.org> User unknown (4f2a9c{name}7)"
        assert found.diagnosis is not None
        assert found.diagnosis.suppress is Suppress.YES
    assert module._weigh.cache_info().currsize == 1  # noqa: SLF001
