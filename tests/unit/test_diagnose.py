"""From hits to one diagnosis: precedence, permanence, and what follows for the address."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from bouncekit.diagnose import diagnose, is_settled, state
from bouncekit.evidence.gather import Gathered
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.facts import Facts, Text
from bouncekit.model.label import Label, Weight
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Command,
    FailureClass,
    Outcome,
    Party,
    Permanence,
    Source,
    Suppress,
    Tier,
)
from bouncekit.rules.match import Found, Hit
from bouncekit.rules.schema import Blocklist, Hint, Rule

C, P = Category, Permanence

CONDEMNING = [
    C.BAD_ADDRESS,
    C.MAILBOX_NOT_FOUND,
    C.MAILBOX_DISABLED,
    C.MAILBOX_MOVED,
    C.DOMAIN_NOT_FOUND,
    C.DOMAIN_NOT_ACCEPTING,
]
ASKED_FOR = [C.SPAM_COMPLAINT, C.UNSUBSCRIBED, C.SUPPRESSED]


def hit(  # noqa: PLR0913 - what a hit has
    category: Category,
    tier: Tier = Tier.WORDS,
    *,
    name: str = "a",
    length: int = 10,
    rank: int = 0,
    distance: int = 0,
    source: Source = Source.DIAGNOSTIC,
    about_sender: bool = False,
    **more: object,
) -> Hit:
    rule = Rule(id=f"{category}.{name}", category=category, tier=tier, **more)  # type: ignore[arg-type]
    span = (0, length) if source in (Source.DIAGNOSTIC, Source.TEXT) else None
    return Hit(rule, source, rank, distance, "x" * length, span, length, about_sender)


def code(category: Category, tier: Tier = Tier.STATUS, **more: object) -> Hit:
    return hit(category, tier, source=Source.STATUS, rank=1, **more)  # type: ignore[arg-type]


def find(*hits: Hit, **more: object) -> Found:
    empty = {"blocklists": (), "providers": (), "hints": (), "about_sender": False}
    return Found(hits=hits, **{**empty, **more})  # type: ignore[arg-type]


def tell(  # noqa: PLR0913 - what a report tells
    *,
    host: str | None = None,
    field: str | None = None,
    reply: int | None = None,
    told: Outcome | None = None,
    outcome: Outcome | None = None,
    command: Command | None = None,
    words: str = "",
) -> Gathered:
    """Facts with the codes of the host, of a Status field and of a reply."""
    status = host or field
    texts = (Text(Source.DIAGNOSTIC, words, words),) if words else ()
    facts = Facts(texts=texts, outcome=outcome or told, command=command)
    return Gathered(
        facts=facts,
        status=None if status is None else EnhancedStatus(status),
        reply=None if reply is None else Reply(reply),
        diagnostic=None,
        host_status=None if host is None else EnhancedStatus(host),
        told_outcome=told,
    )


PERMANENT = tell(reply=550)
TRANSIENT = tell(reply=450)


def rules_of(diagnosis: Diagnosis) -> list[str]:
    return [one.rule for one in (*diagnosis.because, *diagnosis.conflicts)]


# ------------------------------------------------------------------ precedence


def test_nothing_is_an_answer() -> None:
    assert diagnose(tell(), find()) == Diagnosis(
        category=C.UNKNOWN,
        permanence=P.UNKNOWN,
        failure_class=FailureClass.REJECTED,
        party=Party.UNKNOWN,
        suppress=Suppress.AFTER_REPEATS,
        confidence=0.4,
    )


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        # by tier
        *(
            (hit(C.SPAM_DETECTED, one, length=1), hit(C.MAILBOX_FULL, other, length=99))
            for one, other in zip(list(Tier), list(Tier)[1:], strict=False)
        ),
        (hit(C.SPAM_DETECTED), code(C.MAILBOX_FULL)),
        (code(C.SPAM_DETECTED), hit(C.MAILBOX_FULL, Tier.VAGUE_WORDS)),
        # inside a tier by nearness
        (hit(C.SPAM_DETECTED, length=1), hit(C.MAILBOX_FULL, rank=1, length=99)),
        (hit(C.SPAM_DETECTED, rank=1, length=1), hit(C.MAILBOX_FULL, rank=2, length=99)),
        # then the longer words
        (hit(C.SPAM_DETECTED, length=11), hit(C.MAILBOX_FULL, length=10)),
        # then the id, so that the order of rules never matters
        (hit(C.MAILBOX_FULL), hit(C.SPAM_DETECTED)),
        # words beside the reply count less than a specific code, and more than vague words
        (code(C.SPAM_DETECTED), hit(C.MAILBOX_FULL, Tier.PROVIDER_CODE, distance=1, rank=1)),
        (hit(C.SPAM_DETECTED, distance=1), hit(C.MAILBOX_FULL, Tier.VAGUE_WORDS, distance=1)),
        (hit(C.SPAM_DETECTED, distance=1), hit(C.MAILBOX_FULL, Tier.VAGUE_WORDS)),
        (
            hit(C.SPAM_DETECTED, Tier.PROVIDER_CODE, distance=1, length=1),
            hit(C.MAILBOX_FULL, distance=1),
        ),
        # prose around all that counts less than vague words, and more than a vague code
        (hit(C.SPAM_DETECTED, Tier.VAGUE_WORDS), hit(C.MAILBOX_FULL, distance=2)),
        (hit(C.SPAM_DETECTED, distance=2), code(C.MAILBOX_FULL, Tier.VAGUE_STATUS)),
        (hit(C.SPAM_DETECTED, distance=1), hit(C.MAILBOX_FULL, distance=2, length=99)),
        # vague words in prose count less than anything that is not a habit
        (
            code(C.SPAM_DETECTED, Tier.REPLY),
            hit(C.MAILBOX_FULL, Tier.VAGUE_WORDS, distance=2, source=Source.TEXT),
        ),
    ],
)
def test_the_stronger_wins(stronger: Hit, weaker: Hit) -> None:
    for hits in ((stronger, weaker), (weaker, stronger)):
        diagnosis = diagnose(PERMANENT, find(*hits))
        assert diagnosis.category is stronger.rule.category
        assert [one.rule for one in diagnosis.because] == [stronger.rule.id]
        assert [one.rule for one in diagnosis.conflicts] == [weaker.rule.id]


def test_the_order_of_hits_does_not_matter() -> None:
    hits = (
        hit(C.SPAM_DETECTED),
        hit(C.SPAM_DETECTED, name="b", length=9),
        hit(C.MAILBOX_FULL, Tier.VAGUE_WORDS),
        code(C.POLICY_REJECTED, Tier.VAGUE_STATUS),
        code(C.SPAM_DETECTED, name="c"),
    )
    answers = {diagnose(PERMANENT, find(*order)) for order in permutations(hits)}
    (answer,) = answers
    assert [one.rule for one in answer.because] == [
        "spam_detected.a",
        "spam_detected.b",
        "spam_detected.c",
    ]
    assert [one.rule for one in answer.conflicts] == ["mailbox_full.a", "policy_rejected.a"]


def test_evidence_shows_the_hit() -> None:
    (words,) = diagnose(PERMANENT, find(hit(C.SPAM_DETECTED, length=3))).because
    assert words.to_dict() == {
        "rule": "spam_detected.a",
        "category": "spam_detected",
        "tier": "words",
        "source": "diagnostic",
        "text": "xxx",
        "span": [0, 3],
    }
    (status,) = diagnose(PERMANENT, find(code(C.SPAM_DETECTED))).because
    assert (status.source, status.span) == (Source.STATUS, None)


# ------------------------------------------------------------------ what is about the sender

SENDERS = [Command.CONNECT, Command.HELO, Command.STARTTLS, Command.MAIL]


@pytest.mark.parametrize("category", CONDEMNING)
def test_what_is_about_the_sender_condemns_no_recipient(category: Category) -> None:
    for found in (find(hit(category, about_sender=True)), find(hit(category), about_sender=True)):
        diagnosis = diagnose(PERMANENT, found)
        assert diagnosis.category is C.SENDER_REJECTED
        assert diagnosis.suppress is Suppress.NO
        assert diagnosis.because[0].category is C.SENDER_REJECTED


@pytest.mark.parametrize("category", CONDEMNING)
@pytest.mark.parametrize("command", SENDERS)
def test_no_recipient_is_condemned_before_it_is_named(command: Command, category: Category) -> None:
    diagnosis = diagnose(tell(reply=550, command=command), find(hit(category)))
    if category is C.DOMAIN_NOT_ACCEPTING:  # a host may say at once that it takes no mail
        assert diagnosis.category is category
    else:
        assert diagnosis.category is C.SENDER_REJECTED


@pytest.mark.parametrize("category", CONDEMNING)
@pytest.mark.parametrize(
    "gathered",
    [
        tell(reply=550, command=Command.AUTH),
        tell(reply=530),
        tell(reply=534),
        tell(reply=535),
        tell(reply=538, command=Command.RCPT),
    ],
)
def test_a_failed_login_is_about_the_sender(gathered: Gathered, category: Category) -> None:
    diagnosis = diagnose(gathered, find(hit(category)))
    assert diagnosis.category is C.SENDER_ACCOUNT_ERROR
    assert diagnosis.suppress is Suppress.NO


@pytest.mark.parametrize("command", [Command.RCPT, Command.DATA, Command.QUIT, None])
def test_afterwards_a_recipient_may_be(command: Command | None) -> None:
    gathered = tell(reply=550, command=command)
    diagnosis = diagnose(gathered, find(hit(C.MAILBOX_NOT_FOUND)))
    assert diagnosis.category is C.MAILBOX_NOT_FOUND
    assert diagnosis.suppress is Suppress.YES


def test_what_is_no_statement_of_the_recipient_stays() -> None:
    gathered = tell(reply=550, command=Command.MAIL)
    found = find(hit(C.SPAM_DETECTED, about_sender=True), about_sender=True)
    assert diagnose(gathered, found).category is C.SPAM_DETECTED


def test_what_a_rule_says_itself_goes_with_its_category() -> None:
    own = hit(C.MAILBOX_NOT_FOUND, party=Party.NOBODY, suppress=Suppress.AFTER_REPEATS)
    diagnosis = diagnose(PERMANENT, find(own))
    assert (diagnosis.party, diagnosis.suppress) == (Party.NOBODY, Suppress.AFTER_REPEATS)
    diagnosis = diagnose(PERMANENT, find(own._replace(about_sender=True)))
    assert (diagnosis.party, diagnosis.suppress) == (Party.SENDER, Suppress.NO)


# ------------------------------------------------------------------ permanence


@pytest.mark.parametrize(
    ("gathered", "expected"),
    [
        # the class of a specific code of the host that refused
        (tell(host="4.2.2", reply=550), P.TRANSIENT),
        (tell(host="5.2.2", reply=450), P.PERMANENT),
        (tell(host="2.2.2", reply=550), P.UNKNOWN),
        (tell(host="5.2.2", told=Outcome.FAILED), P.PERMANENT),
        # a delayed mail is not lost, whatever the codes
        (tell(host="5.2.2", reply=550, told=Outcome.DELAYED), P.TRANSIENT),
        # the class of the reply
        (tell(host="4.0.0", reply=550), P.PERMANENT),
        (tell(field="5.2.2", reply=450), P.TRANSIENT),
        (tell(reply=450, told=Outcome.FAILED), P.TRANSIENT),
        (tell(reply=250), P.UNKNOWN),
        # a specific code of a Status field
        (tell(field="5.2.2"), P.PERMANENT),
        (tell(field="4.2.2", told=Outcome.FAILED), P.TRANSIENT),
        # an Action, where there is no code
        (tell(told=Outcome.FAILED), P.PERMANENT),
        # a generic code that a relay made up
        (tell(field="5.0.0"), P.PERMANENT),
        (tell(field="4.0.0"), P.TRANSIENT),
        (tell(field="4.0.0", told=Outcome.FAILED), P.PERMANENT),  # the Action goes before it
        (tell(field="2.0.0"), P.UNKNOWN),
        # a tone
        (tell(outcome=Outcome.DELAYED), P.TRANSIENT),
        # the category's habit
        (tell(outcome=Outcome.FAILED), TRAITS[C.SPAM_DETECTED].habit),
        (tell(), TRAITS[C.SPAM_DETECTED].habit),
    ],
)
def test_permanence_follows_the_order_of_the_taxonomy(
    gathered: Gathered, expected: Permanence
) -> None:
    assert diagnose(gathered, find(hit(C.SPAM_DETECTED))).permanence is expected


@pytest.mark.parametrize(
    ("gathered", "expected"),
    [
        (tell(), P.TRANSIENT),
        (tell(outcome=Outcome.DELAYED), P.TRANSIENT),
        (tell(field="5.0.0"), P.TRANSIENT),
        (tell(told=Outcome.FAILED), P.PERMANENT),
        (tell(field="5.2.2"), P.PERMANENT),
        (tell(reply=550), P.PERMANENT),
    ],
)
def test_words_of_permanence_count_between_codes(gathered: Gathered, expected: Permanence) -> None:
    hints = (
        Hint(id="spf", any=("x",), auth=(AuthMechanism.SPF,)),
        Hint(id="again", any=("x",), permanence=P.TRANSIENT),
        Hint(id="never", any=("x",), permanence=P.PERMANENT),
    )
    found = find(hit(C.SPAM_DETECTED), hints=hints)
    assert diagnose(gathered, found).permanence is expected


def test_what_the_rule_knows_counts_most() -> None:
    found = find(hit(C.SPAM_DETECTED, permanence=P.TRANSIENT))
    assert diagnose(tell(host="5.2.2", reply=550), found).permanence is P.TRANSIENT


@pytest.mark.parametrize("category", Category)
def test_a_habit_is_the_last_to_tell(category: Category) -> None:
    assert diagnose(tell(), find(hit(category))).permanence is TRAITS[category].habit


# ------------------------------------------------------------------ the address


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("permanence", Permanence)
def test_what_it_means_for_the_address(category: Category, permanence: Permanence) -> None:
    diagnosis = diagnose(tell(), find(hit(category, permanence=permanence)))
    expected = TRAITS[category].suppress
    if category in CONDEMNING and permanence is not P.PERMANENT:
        expected = Suppress.AFTER_REPEATS
    assert diagnosis.suppress is expected
    assert (expected is Suppress.YES) is (
        category in ASKED_FOR or (category in CONDEMNING and permanence is P.PERMANENT)
    )


@pytest.mark.parametrize(
    ("conflict", "expected"),
    [
        (hit(C.MAILBOX_FULL, length=5), Suppress.AFTER_REPEATS),
        (hit(C.SPAM_DETECTED, length=5), Suppress.AFTER_REPEATS),
        (hit(C.MAILBOX_DISABLED, length=5), Suppress.YES),
        (hit(C.MAILBOX_FULL, Tier.VAGUE_WORDS), Suppress.YES),
        (hit(C.MAILBOX_FULL, distance=2, source=Source.TEXT), Suppress.YES),
        (code(C.MAILBOX_FULL), Suppress.YES),
    ],
)
def test_an_address_is_given_up_only_where_no_word_blames_another(
    conflict: Hit, expected: Suppress
) -> None:
    diagnosis = diagnose(PERMANENT, find(hit(C.MAILBOX_NOT_FOUND), conflict))
    assert diagnosis.category is C.MAILBOX_NOT_FOUND
    assert diagnosis.suppress is expected


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("permanence", Permanence)
def test_the_class_that_people_see(category: Category, permanence: Permanence) -> None:
    diagnosis = diagnose(tell(), find(hit(category, permanence=permanence)))
    expected = TRAITS[category].failure_class
    if permanence is P.TRANSIENT and expected in (FailureClass.HARD_BOUNCE, FailureClass.REJECTED):
        expected = FailureClass.SOFT_BOUNCE
    assert diagnosis.failure_class is expected


def test_who_can_act() -> None:
    for category in Category:
        assert diagnose(tell(), find(hit(category))).party is TRAITS[category].party
    nobody = find(hit(C.SPAM_DETECTED, party=Party.NOBODY))
    assert diagnose(tell(), nobody).party is Party.NOBODY


# ------------------------------------------------------------------ confidence


@pytest.mark.parametrize("tier", Tier)
def test_confidence_falls_with_what_speaks_against(tier: Tier) -> None:
    alone = diagnose(PERMANENT, find(hit(C.SPAM_DETECTED, tier))).confidence
    contested = find(hit(C.SPAM_DETECTED, tier), hit(C.MAILBOX_FULL, tier, length=1))
    agreed = find(hit(C.SPAM_DETECTED, tier), code(C.SPAM_DETECTED, Tier.HABIT, name="b"))
    weakly = find(hit(C.SPAM_DETECTED), hit(C.MAILBOX_FULL, Tier.HABIT))
    assert 0 < diagnose(PERMANENT, contested).confidence < alone <= 0.99
    assert alone < diagnose(PERMANENT, agreed).confidence <= 0.99
    words = diagnose(PERMANENT, find(hit(C.SPAM_DETECTED))).confidence
    assert diagnose(PERMANENT, weakly).confidence == words


def test_confidence_falls_by_tier() -> None:
    values = {
        tier: diagnose(PERMANENT, find(hit(C.SPAM_DETECTED, tier))).confidence for tier in Tier
    }
    vague = [values[tier] for tier in (Tier.VAGUE_WORDS, Tier.VAGUE_STATUS, Tier.REPLY, Tier.HABIT)]
    assert vague == sorted(vague, reverse=True)
    assert min(values[tier] for tier in list(Tier)[:4]) > max(vague)


# ------------------------------------------------------------------ what is told beside it


def test_how_long_to_wait() -> None:
    found = find(hit(C.GREYLISTED))
    assert diagnose(tell(reply=450, words="wait 5 minutes"), found).retry_after == timedelta(
        minutes=5
    )
    assert diagnose(tell(reply=450, words="wait"), found).retry_after is None
    # a limit may be refused for good, and still end; who is not there will not be there either
    limited, gone = find(hit(C.RATE_LIMITED)), find(hit(C.MAILBOX_NOT_FOUND))
    assert diagnose(tell(reply=550, words="wait 5 minutes"), limited).retry_after is not None
    assert diagnose(tell(reply=550, words="wait 5 minutes"), gone).retry_after is None
    assert diagnose(tell(reply=450), found).retry_after is None


LISTS = (Blocklist(name="One", any=("x",), lists=()), Blocklist(name="Two", any=("y",), lists=()))
LISTED = {
    C.IP_BLOCKED,
    C.DOMAIN_BLOCKED,
    C.SENDER_REJECTED,
    C.SPAM_DETECTED,
    C.POLICY_REJECTED,
    C.RATE_LIMITED,
}


@pytest.mark.parametrize("category", Category)
def test_a_blocklist_only_where_it_is_the_reason(category: Category) -> None:
    told = diagnose(PERMANENT, find(hit(category), blocklists=LISTS)).blocklist
    assert told == ("One" if category in LISTED else None)


@pytest.mark.parametrize("category", Category)
def test_checks_only_where_they_are_the_reason(category: Category) -> None:
    hints = (
        Hint(id="dkim", any=("x",), auth=(AuthMechanism.DKIM,)),
        Hint(id="spf", any=("x",), auth=(AuthMechanism.SPF, AuthMechanism.DKIM)),
    )
    found = find(
        hit(category, auth=(AuthMechanism.ARC,)),
        hit(C.VIRUS_DETECTED, Tier.HABIT, name="b", auth=(AuthMechanism.TLS,)),
        hints=hints,
    )
    expected: dict[Category, tuple[AuthMechanism, ...]] = {
        C.SENDER_UNAUTHENTICATED: (AuthMechanism.SPF, AuthMechanism.DKIM, AuthMechanism.ARC),
        C.REVERSE_DNS_MISSING: (AuthMechanism.PTR,),
        C.TLS_FAILURE: (AuthMechanism.TLS,),
    }
    assert diagnose(PERMANENT, found).auth_failures == expected.get(category, ())


def test_the_provider() -> None:
    own, other = hit(C.SPAM_DETECTED, provider="google"), hit(C.SPAM_DETECTED)
    assert diagnose(PERMANENT, find(own, providers=("yahoo",))).provider == "google"
    assert diagnose(PERMANENT, find(other, providers=("yahoo", "google"))).provider == "yahoo"
    assert diagnose(PERMANENT, find(providers=("yahoo",))).provider == "yahoo"
    assert diagnose(PERMANENT, find(other)).provider is None


# ------------------------------------------------------------------ whether prose is needed


@pytest.mark.parametrize(
    ("gathered", "found", "expected"),
    [
        (tell(host="5.1.1"), find(hit(C.SPAM_DETECTED)), True),
        (tell(host="5.1.1"), find(hit(C.SPAM_DETECTED, Tier.STATUS)), True),
        (tell(host="5.1.1"), find(hit(C.SPAM_DETECTED, Tier.PROVIDER_CODE)), True),
        (tell(host="5.1.1"), find(hit(C.SPAM_DETECTED, Tier.VAGUE_WORDS)), False),
        (tell(host="5.1.1"), find(), False),
        (tell(host="5.0.0"), find(hit(C.SPAM_DETECTED)), False),
        (tell(), find(hit(C.SPAM_DETECTED)), False),
    ],
)
def test_whether_the_fields_tell_enough(
    gathered: Gathered,
    found: Found,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    assert is_settled(gathered, found) is expected


# ------------------------------------------------------------------ what a report states itself


@pytest.mark.parametrize("category", Category)
def test_a_report_that_states_what_it_is(category: Category) -> None:
    diagnosis = state(category, "arf.abuse")
    traits = TRAITS[category]
    assert diagnosis.category is category
    assert diagnosis.permanence is P.UNKNOWN
    told = (diagnosis.failure_class, diagnosis.party, diagnosis.suppress)
    nothing_failed = (FailureClass.NONE, Party.NOBODY, Suppress.NO)
    expected = (traits.failure_class, traits.party, traits.suppress)
    assert told == (nothing_failed if category is C.UNKNOWN else expected)
    (evidence,) = diagnosis.because
    assert (evidence.rule, evidence.text) == ("arf.abuse", "abuse")
    assert (evidence.category, evidence.source) == (category, Source.FEEDBACK_TYPE)


def test_a_header_states_it_too() -> None:
    (evidence,) = state(C.AUTO_REPLY, "autoreply.auto_submitted").because
    assert (evidence.source, evidence.text) == (Source.HEADER, "auto_submitted")


# ------------------------------------------------------------------ labels of mail services


def label(
    category: Category = C.UNKNOWN,
    weight: Weight = Weight.CAUSE,
    *,
    permanence: Permanence | None = None,
    first_cause: Category | None = None,
    name: str = "a",
) -> Label:
    return Label(f"own.kind.{name}", name, category, permanence, weight, first_cause)


def label_rules(evidence: tuple[Evidence, ...]) -> list[str]:
    return [one.rule for one in evidence if one.source is Source.LABEL]


@pytest.mark.parametrize("tier", Tier)
def test_what_a_service_did_itself_needs_no_word_of_a_server(tier: Tier) -> None:
    own = label(C.SUPPRESSED, Weight.ACT)
    diagnosis = diagnose(PERMANENT, find(hit(C.SPAM_DETECTED, tier)), (own,))
    assert diagnosis.category is C.SUPPRESSED
    assert diagnosis.suppress is Suppress.YES


@pytest.mark.parametrize("tier", Tier)
def test_a_cause_stands_behind_words_and_specific_codes_and_before_vague_ones(tier: Tier) -> None:
    own = label(C.RATE_LIMITED, Weight.CAUSE)
    diagnosis = diagnose(PERMANENT, find(hit(C.SPAM_DETECTED, tier)), (own,))
    is_vague = tier in {Tier.VAGUE_WORDS, Tier.VAGUE_STATUS, Tier.REPLY, Tier.HABIT}
    assert diagnosis.category is (C.RATE_LIMITED if is_vague else C.SPAM_DETECTED)
    assert label_rules(diagnosis.because if is_vague else diagnosis.conflicts) == ["own.kind.a"]


@pytest.mark.parametrize("tier", Tier)
def test_a_flag_stands_behind_everything(tier: Tier) -> None:
    own = label(C.POLICY_REJECTED, Weight.FLAG)
    diagnosis = diagnose(PERMANENT, find(hit(C.SPAM_DETECTED, tier)), (own,))
    assert diagnosis.category is C.SPAM_DETECTED
    assert label_rules(diagnosis.conflicts) == ["own.kind.a"]
    assert diagnose(PERMANENT, find(), (own,)).category is C.POLICY_REJECTED


def test_of_two_labels_the_more_exact_one_is_meant() -> None:
    first, second = label(C.MAILBOX_FULL), label(C.RATE_LIMITED, name="b")
    assert diagnose(PERMANENT, find(), (first, second)).category is C.MAILBOX_FULL
    assert diagnose(PERMANENT, find(), (second, first)).category is C.RATE_LIMITED
    stronger = label(C.SUPPRESSED, Weight.ACT, name="c")
    assert diagnose(PERMANENT, find(), (first, stronger)).category is C.SUPPRESSED


def test_evidence_shows_the_label() -> None:
    (told,) = diagnose(tell(), find(), (label(C.MAILBOX_FULL),)).because
    assert told == Evidence(
        rule="own.kind.a",
        category=C.MAILBOX_FULL,
        tier=Tier.STATUS,
        source=Source.LABEL,
        text="a",
    )


def test_an_unknown_label_alone_is_an_answer_with_its_text() -> None:
    diagnosis = diagnose(tell(), find(), (label(), label(name="b")))
    assert (diagnosis.category, diagnosis.permanence) == (C.UNKNOWN, P.UNKNOWN)
    assert [one.text for one in diagnosis.because] == ["a", "b"]
    assert diagnosis.conflicts == ()


@pytest.mark.parametrize(
    ("gathered", "told", "expected"),
    [
        # the server's own codes go before a flag
        (tell(host="5.1.1", reply=550), P.TRANSIENT, P.PERMANENT),
        (tell(host="4.1.1", reply=450), P.PERMANENT, P.TRANSIENT),
        (tell(reply=550), P.TRANSIENT, P.PERMANENT),
        (tell(field="5.4.4"), P.TRANSIENT, P.PERMANENT),
        (tell(field="5.0.0"), P.TRANSIENT, P.PERMANENT),
        # then the flag
        (tell(), P.PERMANENT, P.PERMANENT),
        (tell(outcome=Outcome.FAILED), P.TRANSIENT, P.TRANSIENT),
        # then that the service still tries
        (tell(outcome=Outcome.DELAYED), None, P.TRANSIENT),
        # a delay that a server refused for good stays one
        (tell(reply=550, outcome=Outcome.DELAYED, told=Outcome.DELAYED), None, P.PERMANENT),
        # then the habit
        (tell(outcome=Outcome.FAILED), None, P.UNKNOWN),
    ],
)
def test_what_is_called_hard_or_soft_counts_behind_codes(
    gathered: Gathered, told: Permanence | None, expected: Permanence
) -> None:
    flag = label(permanence=told)
    diagnosis = diagnose(gathered, find(), (flag,))
    assert diagnosis.permanence is expected
    differs = told is not None and told is not expected
    assert label_rules(diagnosis.conflicts if differs else diagnosis.because) == ["own.kind.a"]


def test_a_flag_that_agrees_is_evidence_and_one_that_does_not_a_conflict() -> None:
    found = find(hit(C.MAILBOX_NOT_FOUND))
    hard, soft = label(permanence=P.PERMANENT), label(permanence=P.TRANSIENT, name="b")
    diagnosis = diagnose(PERMANENT, found, (hard, soft))
    assert label_rules(diagnosis.because) == ["own.kind.a"]
    assert label_rules(diagnosis.conflicts) == ["own.kind.b"]
    assert diagnosis.suppress is Suppress.YES


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (label(C.SUPPRESSED, Weight.ACT), P.PERMANENT),
        (label(C.SERVER_ERROR, Weight.ACT), P.TRANSIENT),
        (label(C.SPAM_DETECTED, Weight.ACT, permanence=P.UNKNOWN), P.UNKNOWN),
    ],
)
def test_what_a_service_did_itself_tells_whether_it_lasts(own: Label, expected: Permanence) -> None:
    assert diagnose(tell(reply=450), find(), (own,)).permanence is expected


@pytest.mark.parametrize(
    ("first", "failure_class"),
    [
        (None, FailureClass.HARD_BOUNCE),
        (C.SPAM_COMPLAINT, FailureClass.SPAM),
        (C.UNSUBSCRIBED, FailureClass.SPAM),
        (C.BAD_ADDRESS, FailureClass.INVALID),
    ],
)
def test_why_it_is_on_a_list_is_told(first: Category | None, failure_class: FailureClass) -> None:
    own = label(C.SUPPRESSED, Weight.ACT, first_cause=first)
    diagnosis = diagnose(tell(), find(), (own,))
    assert (diagnosis.category, diagnosis.first_cause) == (C.SUPPRESSED, first)
    assert (diagnosis.failure_class, diagnosis.suppress) == (failure_class, Suppress.YES)


def test_why_it_is_on_a_list_is_told_by_the_label_that_decides() -> None:
    own = label(C.SUPPRESSED, Weight.CAUSE, first_cause=C.UNSUBSCRIBED)
    assert diagnose(PERMANENT, find(hit(C.SPAM_DETECTED)), (own,)).first_cause is None


#: What a server says that blames the sender, by words and codes of every strength.
BLAMES = [
    hit(C.IP_BLOCKED),
    hit(C.POLICY_REJECTED, Tier.VAGUE_WORDS),
    code(C.POLICY_REJECTED, Tier.VAGUE_STATUS),
    hit(C.SENDER_REJECTED, Tier.REPLY, source=Source.REPLY),
    hit(C.MAILBOX_NOT_FOUND, about_sender=True),
]


@pytest.mark.parametrize("category", CONDEMNING)
@pytest.mark.parametrize("weight", [Weight.CAUSE, Weight.FLAG])
@pytest.mark.parametrize("blame", BLAMES, ids=range(len(BLAMES)))
def test_no_label_alone_gives_an_address_up_that_a_server_does_not_blame(
    category: Category, weight: Weight, blame: Hit
) -> None:
    own = label(category, weight, permanence=P.PERMANENT)
    diagnosis = diagnose(PERMANENT, find(blame), (own,))
    assert diagnosis.suppress is not Suppress.YES
    assert label_rules(diagnosis.because + diagnosis.conflicts) == ["own.kind.a"]


@pytest.mark.parametrize("category", CONDEMNING)
@pytest.mark.parametrize(
    ("gathered", "found", "expected"),
    [
        (tell(reply=550, command=Command.MAIL), find(), C.SENDER_REJECTED),
        (tell(reply=550, command=Command.AUTH), find(), C.SENDER_ACCOUNT_ERROR),
        (tell(reply=535), find(), C.SENDER_ACCOUNT_ERROR),
        (tell(reply=550), find(about_sender=True), C.SENDER_REJECTED),
    ],
)
def test_labels_of_replies_to_the_senders_part_say_nothing_of_the_recipient(
    category: Category, gathered: Gathered, found: Found, expected: Category
) -> None:
    diagnosis = diagnose(gathered, found, (label(category),))
    if category is C.DOMAIN_NOT_ACCEPTING and gathered.facts.command is Command.MAIL:
        expected = category
    assert diagnosis.category is expected
    assert diagnose(gathered, found, (label(category, Weight.ACT),)).category is category


@pytest.mark.parametrize("category", CONDEMNING)
def test_a_label_alone_may_give_an_address_up(category: Category) -> None:
    own = label(category, permanence=P.PERMANENT)
    for found in (find(), find(hit(C.SERVER_ERROR, Tier.REPLY, source=Source.REPLY))):
        diagnosis = diagnose(PERMANENT, found, (own,))
        assert (diagnosis.category, diagnosis.suppress) == (category, Suppress.YES)


def test_labels_agree_or_not_by_their_category() -> None:
    same, other = label(C.MAILBOX_FULL), label(C.RATE_LIMITED, name="b")
    diagnosis = diagnose(TRANSIENT, find(hit(C.MAILBOX_FULL)), (same, other))
    assert label_rules(diagnosis.because) == ["own.kind.a"]
    assert label_rules(diagnosis.conflicts) == ["own.kind.b"]
    alone = diagnose(TRANSIENT, find(hit(C.MAILBOX_FULL)))
    assert diagnosis.confidence > alone.confidence
