"""Each fault of a rule file, with where it is, what was found and what was expected."""

from __future__ import annotations

import pytest

from bouncekit.errors import RuleError
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Command,
    Outcome,
    Party,
    Permanence,
    Suppress,
    Tier,
)
from bouncekit.rules.load import RuleFile, parse_rules
from bouncekit.rules.schema import Blocklist, Example, Hint, Mute, Provider, Rule

RULE = """
[[rule]]
id = "spam_detected.own"
category = "spam_detected"
any = ["looks like spam"]
hits = ["550 looks like spam"]
"""


def read(text: str) -> RuleFile:
    return parse_rules(text, name="own.toml")


def faults(text: str) -> list[str]:
    with pytest.raises(ExceptionGroup) as caught:
        read(text)
    assert all(isinstance(fault, RuleError) for fault in caught.value.exceptions)
    number = len(caught.value.exceptions)
    assert caught.value.message == f"own.toml: {number} fault(s) in the rule file"
    return [str(fault) for fault in caught.value.exceptions]


def test_nothing() -> None:
    assert read("") == RuleFile()


def test_a_small_rule() -> None:
    (rule,) = read(RULE).rules
    assert rule == Rule(
        id="spam_detected.own",
        category=Category.SPAM_DETECTED,
        tier=Tier.WORDS,
        any=("looks like spam",),
        hits=(Example(text="550 looks like spam"),),
    )


def test_all_that_a_rule_may_say() -> None:
    (rule,) = read(
        """
[[rule]]
id = "sender_unauthenticated.own.spf_2"
category = "sender_unauthenticated"
tier = "provider_words"
any = ["spf {check|test}"]
all = ["failed"]
unless = ["passed"]
regex = 'spf .{0,9} failed'
in_links = true
reply = [550, 5]
status = ["5.7.1", "x.7.*", "4.*.*"]
command = ["mail", "rcpt"]
outcome = ["failed"]
when_provider = ["google"]
provider = "google"
permanence = "transient"
party = "nobody"
suppress = "no"
auth = ["spf", "ptr"]
language = "en"
source = "https://example.com/codes"
seen = 2026-11-23
note = "why"
hits = "550 spf check failed"
misses = [{ text = "550 spf check passed", command = "MAIL FROM", remote_host = "mx.example" }]
"""
    ).rules
    assert rule.regex is not None
    assert rule.regex.pattern == "spf .{0,9} failed"
    assert rule.status == ("5.7.1", "x.7.*", "4.*.*")
    assert rule.command == (Command.MAIL, Command.RCPT)
    assert rule.outcome == (Outcome.FAILED,)
    assert rule.permanence is Permanence.TRANSIENT
    assert rule.party is Party.NOBODY
    assert rule.suppress is Suppress.NO
    assert rule.auth == (AuthMechanism.SPF, AuthMechanism.PTR)
    assert rule.seen == "2026-11-23"
    assert rule.hits == (Example(text="550 spf check failed"),)
    assert rule.misses == (
        Example(text="550 spf check passed", command="MAIL FROM", remote_host="mx.example"),
    )


@pytest.mark.parametrize(
    ("conditions", "tier"),
    [
        ('any = ["a b"]', Tier.WORDS),
        ('any = ["a b"]\nstatus = ["5.1.1"]\nreply = [550]', Tier.WORDS),
        ('status = ["5.1.1"]\nreply = [550]', Tier.STATUS),
        ("reply = [550]", Tier.REPLY),
        ('reply = [550]\ntier = "habit"', Tier.HABIT),
    ],
)
def test_a_tier_follows_from_what_a_rule_reads(conditions: str, tier: Tier) -> None:
    head = '[[rule]]\nid = "unknown.a"\ncategory = "unknown"\nhits = ["x"]\n'
    (rule,) = read(head + conditions).rules
    assert rule.tier is tier


def test_a_file_sets_what_its_rules_do_not_say() -> None:
    head = """
[file]
category = "spam_detected"
tier = "provider_code"
provider = "google"
language = "da"
source = "https://example.com"
seen = "autumn"
"""
    one, two = read(
        head
        + """
[[rule]]
id = "spam_detected.one"
any = ["a b"]
hits = ["a b"]
[[rule]]
id = "virus_detected.two"
category = "virus_detected"
tier = "words"
provider = "yahoo"
language = "de"
source = "https://example.org"
seen = 2026-01-02
any = ["c d"]
hits = ["c d"]
"""
    ).rules
    assert one.category is Category.SPAM_DETECTED
    assert (one.tier, one.provider, one.language) == (Tier.PROVIDER_CODE, "google", "da")
    assert (one.source, one.seen) == ("https://example.com", "autumn")
    assert two.category is Category.VIRUS_DETECTED
    assert (two.tier, two.provider, two.language) == (Tier.WORDS, "yahoo", "de")
    assert (two.source, two.seen) == ("https://example.org", "2026-01-02")


def test_what_stands_beside_rules() -> None:
    file = read(
        """
negations = ["not", "never"]
[[mute]]
id = "mute.own"
any = ["to fight spam"]
why = "a courtesy"
[[hint]]
id = "hint.own"
any = ["for good"]
permanence = "permanent"
about_sender = true
auth = ["dkim"]
[[blocklist]]
name = "Example"
any = ["example list"]
lists = ["host", "link"]
source = "https://example.com"
[[provider]]
id = "example"
hosts = ["example.com"]
any = ["example mail"]
"""
    )
    assert file == RuleFile(
        negations=("not", "never"),
        mutes=(Mute(id="mute.own", any=("to fight spam",), why="a courtesy"),),
        hints=(
            Hint(
                id="hint.own",
                any=("for good",),
                permanence=Permanence.PERMANENT,
                about_sender=True,
                auth=(AuthMechanism.DKIM,),
            ),
        ),
        blocklists=(
            Blocklist(
                name="Example",
                any=("example list",),
                lists=("host", "link"),
                source="https://example.com",
            ),
        ),
        providers=(Provider(id="example", hosts=("example.com",), any=("example mail",)),),
    )


def test_no_toml() -> None:
    with pytest.raises(RuleError, match=r"^own.toml: expected TOML: .*line 1") as caught:
        read("rule = =")
    assert caught.value.rule_id is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "rules = []",
            (
                "own.toml: unknown table 'rules'; expected one of "
                "file, rule, mute, blocklist, provider, hint, negations"
            ),
        ),
        ("rule = 1", "own.toml: 'rule' must be an array of tables, written as [[rule]]"),
        ("rule = [1]", "own.toml: 'rule' must be an array of tables, written as [[rule]]"),
        ("[rule]", "own.toml: 'rule' must be an array of tables, written as [[rule]]"),
        ("file = 1", "own.toml: 'file' must be a table, written as [file]"),
        (
            "[file]\nid = 1",
            (
                "own.toml: unknown key 'id'; expected one of "
                "category, language, provider, seen, source, tier"
            ),
        ),
        ("[file]\nsource = 1", "own.toml: 'source' must be a text, found 1"),
        (
            '[file]\ntier = "strong"',
            (
                "own.toml: 'tier' is 'strong'; expected one of provider_code, provider_words, "
                "words, status, vague_words, vague_status, reply, habit"
            ),
        ),
        ("negations = [1]", "own.toml: 'negations' must be an array of texts, found [1]"),
        ('[[mute]]\nid = "m"\nwhy = "w"', "own.toml: m: 'any' is missing"),
        ('[[mute]]\nid = "m"\nany = ["a"]', "own.toml: m: 'why' is missing"),
        ('[[mute]]\nany = ["a"]\nwhy = "w"', "own.toml: 'id' is missing"),
        ('[[mute]]\nid = "m"\nany = []\nwhy = "w"', "own.toml: m: 'any' is missing"),
        ('[[hint]]\nid = "h"\nauth = ["spf"]', "own.toml: h: 'any' is missing"),
        (
            '[[hint]]\nid = "h"\nany = ["a"]',
            "own.toml: h: a hint needs 'permanence', 'about_sender' or 'auth'",
        ),
        (
            '[[hint]]\nid = "h"\nany = ["a"]\nabout_sender = 1',
            "own.toml: h: 'about_sender' must be true or false, found 1",
        ),
        ('[[blocklist]]\nname = "B"', "own.toml: B: 'any' is missing"),
        ('[[blocklist]]\nany = ["a"]', "own.toml: 'name' is missing"),
        (
            '[[blocklist]]\nname = "B"\nany = ["a"]\nlists = ["ip"]',
            "own.toml: B: 'lists' is 'ip'; expected one of host, domain, link, address, message",
        ),
        ('[[provider]]\nid = "p"', "own.toml: p: a provider needs 'hosts' or 'any'"),
        ('[[provider]]\nhosts = ["a"]', "own.toml: 'id' is missing"),
    ],
)
def test_faults_of_files(text: str, expected: str) -> None:
    assert faults(text) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("anny = 1", "unknown key 'anny'; expected one of all, any, auth, category, command, "),
        ("id = 1", "'id' must be a text, found 1"),
        ('id = " "', "'id' must be a text, found ' '"),
        ('id = "Spam.own"', "'id' must be lower-case words with dots between, such as 'spam.bulk'"),
        ('id = "spam"', "'id' must be lower-case words with dots between, such as 'spam.bulk'"),
        ('category = "spam"', "'category' is 'spam'; expected one of bad_address, "),
        ("category = 1", "'category' must be a text, found 1"),
        ('tier = "x"', "'tier' is 'x'; expected one of provider_code, "),
        ("any = 1", "'any' must be an array of texts, found 1"),
        ('any = ["a", 1]', "'any' must be an array of texts, found ['a', 1]"),
        ('any = [""]', "'any' must be an array of texts, found ['']"),
        ('any = [".."]', "'any': '..' is a phrase without words"),
        ('any = ["*a"]', "'any': '*a' has an open start, which needs a second word"),
        ('any = ["{a"]', "'any': '{a' has a brace that is not closed"),
        ('all = ["-"]', "'all': '-' is a phrase without words"),
        ('unless = ["-"]', "'unless': '-' is a phrase without words"),
        ('regex = "("', "'regex' is '(': no regular expression: missing )"),
        ('regex = "a*"', "'regex' is 'a*': a repeat without a bound of at most 100"),
        ("regex = 1", "'regex' must be a text, found 1"),
        ("in_links = 1", "'in_links' must be true or false, found 1"),
        ("reply = [1]", "'reply' must be reply codes (550) or severities (5), found [1]"),
        ('reply = ["550"]', "'reply' must be reply codes (550) or severities (5), found ['550']"),
        ("reply = 600", "'reply' must be reply codes (550) or severities (5), found 600"),
        ("reply = [true]", "'reply' must be reply codes (550) or severities (5), found [True]"),
        ('status = ["5.1"]', "'status' is '5.1'; expected such as 5.1.1, x.1.1 or 5.1.*"),
        ('status = ["3.1.1"]', "'status' is '3.1.1'; expected such as 5.1.1, x.1.1 or 5.1.*"),
        ('status = ["*.1.1"]', "'status' is '*.1.1'; expected such as 5.1.1, x.1.1 or 5.1.*"),
        ('status = ["5.01.1"]', "'status' is '5.01.1'; expected such as 5.1.1, x.1.1 or 5.1.*"),
        ('command = ["noop"]', "'command' is 'noop'; expected one of connect, helo, "),
        ('outcome = ["lost"]', "'outcome' is 'lost'; expected one of failed, delayed, "),
        ("when_provider = 1", "'when_provider' must be an array of texts, found 1"),
        ("provider = 1", "'provider' must be a text, found 1"),
        ('permanence = "x"', "'permanence' is 'x'; expected one of permanent, transient, unknown"),
        ('party = "x"', "'party' is 'x'; expected one of recipient, "),
        ('suppress = "x"', "'suppress' is 'x'; expected one of yes, no, after_repeats"),
        ('auth = ["x"]', "'auth' is 'x'; expected one of spf, dkim, dmarc, arc, ptr, tls"),
        ("language = 1", "'language' must be a text, found 1"),
        ("source = 1", "'source' must be a text, found 1"),
        ("seen = 1", "'seen' must be a text, found 1"),
        ("note = 1", "'note' must be a text, found 1"),
        ("hits = [1]", "'hits' must be texts or tables with a 'text', found 1"),
        ('hits = [""]', "'hits' must be texts or tables with a 'text', found ''"),
        ("hits = []", "'hits' is missing: at least one text that this rule decides"),
        ("hits = [{}]", "'text' is missing"),
        ("hits = [{ text = 1 }]", "'text' must be a text, found 1"),
        ('hits = [{ text = "a", host = "b" }]', "unknown key 'host'; expected one of command, "),
        ('hits = [{ text = "a", remote_host = 1 }]', "'remote_host' must be a text, found 1"),
        (
            'hits = [{ text = "a", command = "NOOP" }]',
            "'command' is 'NOOP'; expected an SMTP command, such as 'RCPT'",
        ),
        ("misses = [1]", "'misses' must be texts or tables with a 'text', found 1"),
    ],
)
def test_faults_of_a_rule(line: str, expected: str) -> None:
    key = line.split(" ", maxsplit=1)[0]
    kept = [row for row in RULE.splitlines() if not row.startswith(f"{key} =")]
    (told,) = faults("\n".join([*kept, line]))
    label = "" if "= 1" in line else line.removeprefix("id = ").strip('"') + ": "
    if key != "id":
        label = "spam_detected.own: "
    assert told.startswith(f"own.toml: {label}{expected}")


@pytest.mark.parametrize(
    ("left_out", "expected"),
    [
        (["id"], "own.toml: 'id' is missing"),
        (["category"], "own.toml: spam_detected.own: 'category' is missing, here and in [file]"),
        (["any"], "own.toml: spam_detected.own: a rule needs 'any', 'status' or 'reply'"),
        (
            ["hits"],
            (
                "own.toml: spam_detected.own: "
                "'hits' is missing: at least one text that this rule decides"
            ),
        ),
    ],
)
def test_what_is_left_out(left_out: list[str], expected: str) -> None:
    kept = [row for row in RULE.splitlines() if row.split(" ")[0] not in left_out]
    assert faults("\n".join(kept)) == [expected]


@pytest.mark.parametrize("key", ["all", "unless", "regex", "in_links"])
def test_what_is_said_of_phrases_needs_some(key: str) -> None:
    value = "true" if key == "in_links" else '"a"'
    text = RULE.replace("any = [", "status = ['5.7.1'] # [") + f"{key} = {value}"
    assert faults(text) == [
        f"own.toml: spam_detected.own: '{key}' needs phrases in 'any' beside it"
    ]


def test_all_faults_are_told_at_once() -> None:
    text = """
more = 1
other = 2
[file]
tier = "x"
[[rule]]
id = "spam_detected.one"
any = [".."]
reply = [1]
hits = []
a = 1
b = 2
[[mute]]
[[rule]]
id = "spam_detected.two"
"""
    told = faults(text)
    assert [one.split(";")[0] for one in told] == [
        "own.toml: unknown table 'more'",
        "own.toml: unknown table 'other'",
        "own.toml: 'tier' is 'x'",
        "own.toml: spam_detected.one: unknown key 'a'",
        "own.toml: spam_detected.one: unknown key 'b'",
        "own.toml: spam_detected.one: 'any': '..' is a phrase without words",
        (
            "own.toml: spam_detected.one: 'reply' must be reply codes (550) or severities (5), "
            "found [1]"
        ),
        "own.toml: spam_detected.one: 'hits' is missing: at least one text that this rule decides",
        "own.toml: spam_detected.one: 'category' is missing, here and in [file]",
        "own.toml: spam_detected.two: a rule needs 'any', 'status' or 'reply'",
        "own.toml: spam_detected.two: 'hits' is missing: at least one text that this rule decides",
        "own.toml: spam_detected.two: 'category' is missing, here and in [file]",
        "own.toml: 'id' is missing",
        "own.toml: 'any' is missing",
        "own.toml: 'why' is missing",
    ]


@pytest.mark.parametrize(
    "command", ["RCPT", "rcpt to", "MAIL FROM:<>", "EHLO", "lhlo", "BDAT", " quit ", "STARTTLS"]
)
def test_the_command_of_an_example(command: str) -> None:
    example = f'{{ text = "550 looks like spam", command = "{command}" }}'
    text = RULE.replace('["550 looks like spam"]', example)
    (rule,) = read(text).rules
    assert rule.hits == (Example(text="550 looks like spam", command=command),)


def test_phrases_of_a_trusted_file_are_taken_unchecked() -> None:
    text = '[[rule]]\nid = "spam_detected.own"\ncategory = "spam_detected"\n'
    text += 'any = ["{spam"]\nhits = ["x"]\n'
    with pytest.raises(ExceptionGroup):
        parse_rules(text, name="own.toml")
    (rule,) = parse_rules(text, name="own.toml", is_trusted=True).rules
    assert rule.any == ("{spam",)
    with pytest.raises(ExceptionGroup):  # all else is checked
        parse_rules(text + "sed = 1\n", name="own.toml", is_trusted=True)
