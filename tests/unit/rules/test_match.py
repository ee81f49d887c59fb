"""What hits, what does not, and what is told beside it."""

from __future__ import annotations

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.facts import Facts, Text
from bouncekit.model.words import AuthMechanism, Command, Permanence, Source
from bouncekit.phrases.folding import fold_case
from bouncekit.rules.load import parse_rules
from bouncekit.rules.match import Found, Hit, Matcher

BESIDE = """
negations = ["not", "not on any"]
[[mute]]
id = "mute.fight"
any = ["to fight .. spam"]
why = "a courtesy"
[[mute]]
id = "mute.whole"
any = ["for example"]
why = "no cause"
[[hint]]
id = "hint.sender"
any = ["sender address", "your domain"]
about_sender = true
[[hint]]
id = "hint.permanent"
any = ["given up", "for good"]
permanence = "permanent"
[[hint]]
id = "hint.again"
any = ["for good"]
permanence = "transient"
[[hint]]
id = "hint.spf"
any = ["spf fail*"]
auth = ["spf"]
[[blocklist]]
name = "Example"
any = ["example", "list.example"]
lists = ["host"]
[[blocklist]]
name = "Other"
any = ["other.example"]
[[provider]]
id = "one"
hosts = ["one.example", "mail.two.example"]
any = ["one mail"]
[[provider]]
id = "two"
hosts = ["two.example"]
any = ["two mail service", "twomail"]
"""


def rule(identifier: str, conditions: str, tier: str = "words") -> str:
    category = identifier.partition(".")[0]
    return (
        f'[[rule]]\nid = "{identifier}"\ncategory = "{category}"\ntier = "{tier}"\n'
        f'{conditions}\nhits = ["x"]\n'
    )


def say(*words: str, links: str = "", source: Source = Source.DIAGNOSTIC) -> tuple[Text, ...]:
    return tuple(
        Text(source, one, fold_case(one), links, distance) for distance, one in enumerate(words)
    )


def match(rules: str, facts: Facts) -> Found:
    return Matcher(parse_rules(BESIDE + rules, name="own.toml")).match(facts)


def hits(rules: str, *words: str) -> list[tuple[str, str]]:
    """The ids of the rules that hit and the text of each."""
    found = match(rules, Facts(texts=say(*words)))
    return [(hit.rule.id, hit.text) for hit in found.hits]


FULL = rule("mailbox_full.a", 'any = ["over quota", "mailbox .. full"]')
SPAM = rule("spam_detected.a", 'any = ["spam"]')


def test_nothing() -> None:
    assert match(FULL, Facts()) == Found((), (), (), (), about_sender=False)


def test_words() -> None:
    found = match(FULL, Facts(texts=say("The Mailbox is Full", "x")))
    (hit,) = found.hits
    assert hit == Hit(
        rule=hit.rule,
        source=Source.DIAGNOSTIC,
        rank=0,
        distance=0,
        text="Mailbox ... Full",
        span=(4, 19),
        length=11,
    )


def test_the_nearest_text_then_the_longest_words() -> None:
    assert hits(FULL, "x", "mailbox is full", "over quota") == [
        ("mailbox_full.a", "mailbox ... full")
    ]
    both = "over quota: mailbox is full"
    assert hits(FULL, both) == [("mailbox_full.a", "mailbox ... full")]
    found = match(FULL, Facts(texts=say("x", both)))
    assert [(hit.rank, hit.distance) for hit in found.hits] == [(1, 1)]
    assert match(FULL, Facts(texts=say("over quota, over quota"))).hits[0].span == (0, 10)


def test_all_and_unless() -> None:
    rules = rule("spam_detected.b", 'any = ["spam"]\nall = ["score", "high"]\nunless = ["low"]')
    assert hits(rules, "spam score high") == [("spam_detected.b", "spam")]
    assert hits(rules, "spam score") == []
    assert hits(rules, "spam score high low") == []
    assert hits(rules, "spam score", "high") == []


def test_a_pattern_narrows_a_phrase() -> None:
    rules = rule("spam_detected.b", "any = ['score']\nregex = 'score [0-9]{1,3}'")
    assert hits(rules, "Score 17") == [("spam_detected.b", "Score 17")]
    assert hits(rules, "score high") == []
    found = match(rules, Facts(texts=say("score 1 of score")))
    assert [(hit.span, hit.length) for hit in found.hits] == [((0, 7), 7)]


def test_links() -> None:
    rules = rule("spam_detected.link", 'any = ["p=spam"]\nin_links = true') + SPAM
    found = match(rules, Facts(texts=say("see this", links="https://a.example/?p=spam")))
    (hit,) = found.hits
    assert (hit.rule.id, hit.text, hit.span) == ("spam_detected.link", "p=spam", None)
    assert hits(rules, "p=spam") == [("spam_detected.a", "spam")]
    twice = Facts(texts=say("this", "that", links="https://a.example/?p=spam"))
    assert [hit.rank for hit in match(rules, twice).hits] == [0]
    negated = Facts(texts=say("this", links="https://a.example/not p=spam"))
    assert match(rules, negated).hits == ()


def test_negations() -> None:
    assert hits(SPAM, "this is not spam") == []
    assert hits(SPAM, "not spam, but spam") == [("spam_detected.a", "spam")]
    assert hits(SPAM, "knot spam") == [("spam_detected.a", "spam")]
    assert hits(SPAM, "spam not") == [("spam_detected.a", "spam")]


def test_mutes() -> None:
    assert hits(SPAM, "to fight all spam") == []
    assert hits(SPAM, "to fight all spam: spam found") == [("spam_detected.a", "spam")]
    between = rule("virus_detected.a", 'any = ["virus"]')
    assert hits(between, "to fight virus and spam") == [("virus_detected.a", "virus")]
    longer = rule("spam_detected.b", 'any = ["to fight .. spam now"]')
    assert hits(longer, "to fight all spam now") == [("spam_detected.b", "to fight ... spam now")]
    same = rule("spam_detected.b", 'any = ["for example"]')
    assert hits(same, "for example") == [("spam_detected.b", "for example")]


def test_what_speaks_of_the_sender() -> None:
    def about_sender(text: str) -> bool:
        rules = rule("mailbox_not_found.a", 'any = ["unknown", "not your domain"]')
        return match(rules, Facts(texts=say(text))).hits[0].about_sender

    assert about_sender("sender address unknown")
    assert about_sender("sender address" + " x" * 29 + " unknown")
    assert about_sender("not your domain: no sender address") is False
    assert not about_sender("sender address" + " x" * 31 + " unknown")
    assert not about_sender("sender address fine. user unknown")
    assert not about_sender("unknown sender address")


def test_what_a_relay_says_of_the_sender() -> None:
    assert match("", Facts(texts=say("x", "sender address"))).about_sender
    assert not match("", Facts(texts=say("sender address", "x"))).about_sender
    prose = say("x", "sender address", source=Source.TEXT)
    assert not match("", Facts(texts=prose)).about_sender


def codes(rules: str, **facts: object) -> list[tuple[str, str, int]]:
    found = match(rules, Facts(**facts))  # type: ignore[arg-type]
    assert all(hit.span is None and hit.rank == 0 for hit in found.hits)
    return [(hit.rule.id, hit.text, hit.length) for hit in found.hits]


def test_an_enhanced_code() -> None:
    rules = "".join(
        rule(f"policy_rejected.n{index}", f'status = ["{code}"]')
        for index, code in enumerate(
            ["x.*.*", "5.*.*", "x.7.*", "5.7.*", "x.*.1", "5.*.1", "x.7.1", "5.7.1", "4.7.1"]
        )
    )
    found = codes(rules, status=EnhancedStatus("5.7.1"))
    assert [(one, length) for one, _, length in found] == [
        (f"policy_rejected.n{index}", index) for index in range(7, -1, -1)
    ]
    assert {text for _, text, _ in found} == {"5.7.1"}


def test_the_most_exact_form_of_a_code_counts() -> None:
    rules = rule("policy_rejected.a", 'status = ["5.7.*", "5.7.1"]')
    assert codes(rules, status=EnhancedStatus("5.7.1")) == [("policy_rejected.a", "5.7.1", 7)]
    assert codes(rules, status=EnhancedStatus("5.7.2")) == [("policy_rejected.a", "5.7.2", 3)]


def test_a_reply_code() -> None:
    rules = rule("policy_rejected.a", "reply = [5]") + rule("mailbox_full.a", "reply = [5, 552]")
    assert codes(rules, reply=Reply(552)) == [
        ("mailbox_full.a", "552", 3),
        ("policy_rejected.a", "552", 1),
    ]
    assert codes(rules, reply=Reply(450)) == []
    assert codes(rules) == []


def test_codes_with_conditions() -> None:
    rules = rule("policy_rejected.a", 'status = ["5.7.1"]\nreply = [550]') + rule(
        "mailbox_full.a", 'reply = [5]\ncommand = ["rcpt"]'
    )
    both = {"status": EnhancedStatus("5.7.1"), "reply": Reply(550)}
    assert [one for one, *_ in codes(rules, **both)] == ["policy_rejected.a"]
    assert codes(rules, status=EnhancedStatus("5.7.1")) == []
    assert [one for one, *_ in codes(rules, reply=Reply(550), command=Command.RCPT)] == [
        "mailbox_full.a"
    ]


def test_words_and_codes_of_one_rule() -> None:
    rules = rule("policy_rejected.a", 'any = ["no"]\nstatus = ["5.7.1"]\nreply = [5]')
    facts = Facts(texts=say("no"), status=EnhancedStatus("5.7.1"), reply=Reply(550))
    assert [hit.source for hit in match(rules, facts).hits] == [Source.DIAGNOSTIC]
    assert match(rules, Facts(texts=say("no"))).hits == ()


def providers(*hosts: str, words: tuple[str, ...] = (), links: str = "") -> tuple[str, ...]:
    return match("", Facts(texts=say(*words, links=links), hosts=hosts)).providers


def test_providers_by_host() -> None:
    assert providers("mx.one.example") == ("one",)
    assert providers("ONE.example.") == ("one",)
    assert providers("a.b.c.d.e.f.g.one.example") == ("one",)
    assert providers("a.mail.two.example") == ("one",)
    assert providers("a.two.example") == ("two",)
    assert providers("notone.example", "example", "", "192.0.2.1") == ()
    assert providers("a.two.example", "a.one.example", "b.two.example") == ("two", "one")


def test_providers_by_words() -> None:
    assert providers(words=("one mail",)) == ("one",)
    assert providers(words=("x",), links="http://twomail") == ("two",)
    assert providers(words=("one mail, two mail service",)) == ("two", "one")
    assert providers(words=("twomail, one mail",)) == ("one", "two")
    assert providers(words=("one mail", "two mail service")) == ("one", "two")
    assert providers("a.one.example", words=("two mail service",)) == ("one", "two")


def test_rules_of_a_provider() -> None:
    rules = rule("spam_detected.a", 'any = ["spam"]\nwhen_provider = ["one"]')
    facts = Facts(texts=say("spam"), hosts=("mx.one.example",))
    assert [hit.rule.id for hit in match(rules, facts).hits] == ["spam_detected.a"]
    assert hits(rules, "spam") == []
    assert hits(rules, "spam, says one mail") == [("spam_detected.a", "spam")]


def test_hints() -> None:
    def hints(*words: str) -> list[str]:
        return [one.id for one in match("", Facts(texts=say(*words))).hints]

    assert hints("given up for good") == ["hint.again", "hint.permanent"]
    assert hints("given up", "spf failed", "given up") == ["hint.permanent", "hint.spf"]
    assert hints("not given up") == []
    assert hints("not given up, now given up") == ["hint.permanent"]
    found = match("", Facts(texts=say("spf failed, given up"))).hints
    assert [one.permanence for one in found] == [Permanence.PERMANENT, None]
    assert [one.auth for one in found] == [(), (AuthMechanism.SPF,)]


def test_blocklists() -> None:
    def blocklists(*words: str, links: str = "") -> list[str]:
        return [one.name for one in match("", Facts(texts=say(*words, links=links))).blocklists]

    assert blocklists("listed by example") == ["Example"]
    assert blocklists("example, other.example") == ["Other", "Example"]
    assert blocklists("example, list.example, other.example") == ["Other", "Example"]
    assert blocklists("example", "other.example") == ["Example", "Other"]
    assert blocklists("see", links="https://list.example/?ip") == ["Example"]
    assert blocklists("not on any example") == []
    assert blocklists("not on any example, but example") == ["Example"]


def test_the_order_of_rules_does_not_matter() -> None:
    rules = [FULL, SPAM, rule("spam_detected.b", 'any = ["spam mail"]')]
    facts = Facts(texts=say("spam mail over quota"))
    found = [match("".join(order), facts) for order in (rules, rules[::-1], rules[1:] + rules[:1])]
    assert [sorted(hit.rule.id for hit in one.hits) for one in found] == [
        ["mailbox_full.a", "spam_detected.a", "spam_detected.b"]
    ] * 3


def test_texts_that_were_added_are_read_alone() -> None:
    matcher = Matcher(parse_rules(BESIDE + FULL + SPAM, name="own.toml"))
    first = Facts(texts=say("mailbox is full"))
    both = Facts(texts=say("mailbox is full", "spam in example"))
    known = matcher.match(first)
    again = matcher.match(both, known)
    assert again == matcher.match(both)
    assert again.scans[0] is known.scans[0]
