from __future__ import annotations

import copy
import json
import pickle
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

import bouncekit
from bouncekit.advice.advise import HEDGE_BELOW, advise
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.words import Action, Audience
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.words import AuthMechanism, Category, FailureClass, Party, Permanence

BLOCKED = bouncekit.classify_reply(
    "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org"
)


@dataclass(frozen=True)
class Finding:
    name: str | None
    codepoint: int | None
    index: int | None


@pytest.fixture(scope="module")
def full() -> Diagnosis:
    return bouncekit.classify_reply("552 5.2.2 Mailbox full, user is over quota")


def test_a_diagnosis_and_its_category_say_the_same(full: Diagnosis) -> None:
    assert replace(advise(full), for_their_it=None) == replace(
        advise(full.category), for_their_it=None
    )
    assert advise("mailbox_full") == advise(Category.MAILBOX_FULL)


def test_the_audience_may_be_a_word() -> None:
    assert advise("mailbox_full", audience="support").audience is Audience.SUPPORT


@pytest.mark.parametrize(
    ("why", "options", "error", "expected"),
    [
        ("nonsense", {}, ValueError, "the category is 'nonsense'; expected one of bad_"),
        (5, {}, TypeError, "why must be a Diagnosis or a Category, not int"),
        ("unknown", {"audience": "boss"}, ValueError, "audience is 'boss'; expected one of s"),
        ("unknown", {"locale": None}, TypeError, "locale must be str, not NoneType"),
    ],
)
def test_the_callers_mistakes_are_told(
    why: bouncekit.Category, options: dict[str, Any], error: type[Exception], expected: str
) -> None:
    with pytest.raises(error, match=expected):
        advise(why, **options)


def test_it_is_a_value(full: Diagnosis) -> None:
    advice = advise(full, locale="da")
    assert pickle.loads(pickle.dumps(advice)) == advice == copy.deepcopy(advice)
    assert hash(advice) == hash(advise(full, locale="da"))
    assert json.loads(json.dumps(advice.to_dict()))["steps"][0] == {
        "action": "empty_mailbox",
        "actor": "recipient",
        "text": "Bed modtageren om at rydde op i sin indbakke.",
    }


def test_who_acts_is_told() -> None:
    sender = advise("mailbox_full").steps
    assert [step.actor for step in sender] == [Audience.RECIPIENT, Audience.SENDER]
    (own,) = advise("mailbox_full", audience="recipient").steps
    assert own.actor is Audience.RECIPIENT


def test_support_reads_its_own_steps_and_then_the_senders() -> None:
    steps = advise("ip_blocked", audience="support").steps
    assert [(step.action, step.actor) for step in steps] == [
        (Action.TELL_OWN_IT, Audience.SUPPORT),
        (Action.WALK_THROUGH, Audience.SUPPORT),
        (Action.DOWNLOAD_PDF, Audience.SENDER),
        (Action.SEND_OWN_MAIL, Audience.SENDER),
    ]
    asked = advise("mailbox_full", audience="support").steps
    assert next(step.action for step in asked) is Action.WALK_THROUGH
    assert asked[1].actor is Audience.RECIPIENT


def test_an_audience_with_nothing_to_do_has_no_steps() -> None:
    advice = advise("unsubscribed", audience="recipient_postmaster")
    assert advice.steps == ()
    assert advice.fallback is advice.do_not is advice.for_their_it is advice.for_own_it is None
    assert "What to do" not in advice.to_text() + advice.to_markdown() + advice.to_html()


@pytest.mark.parametrize(("confidence", "hedged"), [(HEDGE_BELOW, False), (0.69, True)])
def test_below_the_threshold_it_is_hedged(
    full: Diagnosis, confidence: float, *, hedged: bool
) -> None:
    advice = advise(replace(full, confidence=confidence), locale="da")
    assert advice.hedged is hedged
    assert ("sandsynligvis" in advice.explanation) is hedged
    assert advice.headline.startswith("Sandsynligvis: Indbakken") is hedged


def test_a_bare_code_is_hedged_and_words_are_not() -> None:
    assert advise(bouncekit.classify_reply("550 5.2.0")).hedged
    assert not advise(bouncekit.classify_reply("550 5.1.1 User unknown")).hedged


@pytest.mark.parametrize(
    ("asked", "told", "text"),
    [
        (timedelta(seconds=20), timedelta(minutes=1), "wait a minute"),
        (timedelta(minutes=15, seconds=20), timedelta(minutes=15), "about 15 minutes"),
        (timedelta(minutes=60), timedelta(hours=1), "about an hour"),
        (timedelta(hours=5, minutes=10), timedelta(hours=5), "about 5 hours"),
        (timedelta(hours=23, minutes=50), timedelta(days=1), "wait a day"),
        (timedelta(days=3, hours=1), timedelta(days=3), "about 3 days"),
    ],
)
def test_what_the_server_asks_to_wait_is_said(
    full: Diagnosis, asked: timedelta, told: timedelta, text: str
) -> None:
    wait = advise(replace(full, retry_after=asked)).wait
    assert (wait.helps, wait.time) == (True, told)
    assert text in wait.text


def test_what_may_pass_may_be_waited_for() -> None:
    lost = bouncekit.classify_reply("450 4.1.1 User unknown")
    assert lost.permanence is Permanence.TRANSIENT
    assert advise(lost).wait.helps is None
    assert advise(lost).class_label == "Soft bounce"
    assert advise(lost.category).wait.helps is False


def test_a_mail_that_is_still_on_its_way_is_not_sent_again(full: Diagnosis) -> None:
    context = AdviceContext(delayed=True)
    advice = advise(full, context=context)
    assert [step.action for step in advice.steps] == [Action.EMPTY_MAILBOX, Action.WAIT]
    assert not advice.retry
    assert advice.wait.text == "The mail is still on its way. It is tried again by itself."
    greylisted = advise("greylisted", context=context)
    assert [step.action for step in greylisted.steps] == [Action.WAIT]


@pytest.mark.parametrize(
    ("category", "retry"),
    [
        ("mailbox_full", True),
        ("ip_blocked", True),
        ("spam_complaint", False),
        ("unsubscribed", False),
        ("auto_reply", False),
        ("challenge_response", False),
    ],
)
def test_whether_to_send_again_is_told(category: str, *, retry: bool) -> None:
    assert advise(category).retry is retry
    assert advise(category, audience="recipient").retry is retry


def test_whom_the_evidence_names_is_who_is_asked() -> None:
    relay = bouncekit.classify_reply("550 5.7.1 Relaying denied")
    assert advise(relay).steps[1].action is Action.TELL_THEIR_IT
    assert advise(relay).for_own_it is None
    ours = advise(replace(relay, party=Party.SENDER_POSTMASTER))
    assert ours.steps[0].action is Action.TELL_OWN_IT
    assert ours.for_own_it is not None
    theirs = advise(replace(BLOCKED, party=Party.RECIPIENT_POSTMASTER))
    assert theirs.steps[0].action is Action.TELL_THEIR_IT
    full = replace(relay, category=Category.MAILBOX_FULL, party=Party.SENDER_POSTMASTER)
    assert "Find the mail in your log" in str(advise(full).for_own_it)


def test_a_class_that_the_diagnosis_softens_is_shown_so() -> None:
    softened = replace(BLOCKED, failure_class=FailureClass.SOFT_BOUNCE)
    assert advise(softened).class_label == "Soft bounce"


def test_the_letters_hold_the_raw_reply_and_who_it_is_about() -> None:
    context = AdviceContext(
        recipient="jane@example.com", recipient_name="Jane  Doe", reply="554 5.7.1\r\n go <away>"
    )
    advice = advise(BLOCKED, context=context)
    assert advice.for_own_it == (
        "Hello, the mail that I sent to Jane Doe (jane@example.com) does not arrive.\n"
        "\n"
        "The recipient's mail server does not take mail from the sender's mail server.\n"
        "\n"
        "The recipient's mail server answered: 554 5.7.1 go <away>\n"
        "\n"
        "Would you look into it? This is what usually helps:\n"
        "- Find out why the server or the domain is on Spamhaus ZEN, put that right, and then ask "
        "to be taken off the list.\n"
        "- Find the mail in your log, and see what the servers said to each other.\n"
        "\n"
        "Thank you!"
    )
    assert "Your mail server answered: 554 5.7.1 go <away>" in str(advice.for_their_it)


def test_without_a_context_the_words_that_decided_are_told() -> None:
    assert "answered: Client host" in str(advise(BLOCKED).for_own_it)
    assert "answered" not in str(advise("ip_blocked").for_own_it)


def test_only_those_who_cannot_help_get_a_letter_for_those_who_can() -> None:
    assert advise("ip_blocked", audience="recipient").for_their_it is not None
    assert advise("ip_blocked", audience="recipient").for_own_it is None
    for audience in ("sender_postmaster", "recipient_postmaster"):
        advice = advise("ip_blocked", audience=audience)
        assert advice.for_their_it is advice.for_own_it is None


def test_the_checks_that_failed_are_named() -> None:
    why = bouncekit.classify_reply("550 5.7.26 DMARC check failed")
    named = replace(why, auth_failures=(AuthMechanism.SPF, AuthMechanism.DMARC))
    assert "SPF, DMARC for" in advise(named, audience="sender_postmaster").steps[0].text
    other = advise("sender_unauthenticated", audience="sender_postmaster").steps[0].text
    assert "SPF, DKIM, DMARC for" in other


def test_the_products_own_words_replace_a_step() -> None:
    own = {Action.DOWNLOAD_PDF: "Hent PDF'en under\nSalg > Alle.", "send_own_mail": "  "}
    context = AdviceContext(steps=own)
    steps = advise("ip_blocked", locale="da", context=context).steps
    assert steps[1].text == "Hent PDF'en under Salg > Alle."
    assert steps[2].text == "Send mailen til modtageren fra din egen mail."


def test_the_domain_is_read_from_the_address() -> None:
    context = AdviceContext(stored_address="jane@exmaple.com")
    assert "It says exmaple.com now." in advise("domain_not_found", context=context).steps[0].text
    told = AdviceContext(recipient="jane", domain="example.org")
    assert "It says example.org now." in advise("domain_not_found", context=told).steps[0].text


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            [("RIGHT-TO-LEFT MARK", 0x200F, 0)],
            "et usynligt tegn (right-to-left mark) som tegn nummer 1.",
        ),
        ([("SPACE", 0x20, 4)], "et mellemrum som tegn nummer 5."),
        (
            [("NO-BREAK SPACE", 0xA0, 4)],
            "et særligt mellemrum (hårdt mellemrum) som tegn nummer 5.",
        ),
        ([("TAB", 0x9, 1)], "et linjeskift eller en tabulator som tegn nummer 2."),
        ([("LINE SEPARATOR", 0x2028, 1)], "et linjeskift eller en tabulator som tegn nummer 2."),
        ([("EN DASH", 0x2013, 1)], "en lang tankestreg som tegn nummer 2."),
        ([("QUOTE", 0x201D, 1)], "et citationstegn eller en apostrof som tegn nummer 2."),
        ([("APOSTROPHE", 0x27, 1)], "et citationstegn eller en apostrof som tegn nummer 2."),
        (
            [("CYRILLIC SMALL LETTER A", 0x430, 1)],
            "bogstavet а (cyrillic small letter a) som tegn nummer 2.",  # noqa: RUF001 - that letter
        ),
        ([("FULLWIDTH AT", 0xFF20, 1)], "tegnet ＠ (fullwidth at) som tegn nummer 2."),  # noqa: RUF001 - that sign
        (
            [("SPACE", 0x20, 1), ("SPACE", 0x20, 2)],
            "et mellemrum som tegn nummer 2 og et mellemrum som tegn nummer 3.",
        ),
        (
            [("SPACE", 0x20, at) for at in range(9)],
            (
                "et mellemrum som tegn nummer 1, et mellemrum som tegn nummer 2 "
                "og et mellemrum som tegn nummer 3."
            ),
        ),
    ],
)
def test_what_is_wrong_in_the_stored_address_is_named(
    found: list[tuple[str, int, int]], expected: str
) -> None:
    findings = [Finding(*one) for one in found]
    context = AdviceContext(stored_address="x", findings=findings)
    explanation = advise("bad_address", locale="da", context=context).explanation
    assert explanation.endswith(f"I adressen står der {expected}")
    assert "I adressen står" not in advise("ip_blocked", locale="da", context=context).explanation


def test_what_is_no_character_is_not_named() -> None:
    nothing = [Finding("no @", None, None), Finding(None, 0x20, None), Finding(None, None, 3)]
    told = advise("bad_address", context=AdviceContext(findings=nothing)).explanation
    assert told == advise("bad_address").explanation
    nameless = [*nothing, Finding(None, 0x200F, 3)]
    told = advise("bad_address", context=AdviceContext(findings=nameless)).explanation
    assert told.endswith("In the address there is an invisible character (u+200f) in place 4.")


def test_what_was_perhaps_meant_is_said() -> None:
    context = AdviceContext(stored_address="j@exmaple.com", suggestion="j@example.com")
    told = advise("domain_not_found", context=context).explanation
    assert told.endswith("It is often a typing error. Perhaps it should be j@example.com.")
    assert "Perhaps" not in advise("mailbox_full", context=context).explanation
    empty = AdviceContext(suggestion="\u200b")
    assert advise("unknown", context=empty).explanation == advise("unknown").explanation
