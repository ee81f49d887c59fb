"""The laws of ``docs/rules.md``, over the rules that come with the package."""

from __future__ import annotations

import ipaddress
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, partial
from pathlib import Path

import pytest

import bouncekit
from bouncekit.evidence.text import prepare
from bouncekit.model.words import Category, Source
from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.phrases.phrase import Literal, Piece, split_phrase
from bouncekit.rules.load import RuleFile, parse_rules
from bouncekit.rules.pattern import compile_pattern
from bouncekit.rules.ruleset import RuleSet
from bouncekit.rules.schema import Example, Rule

DATA = Path(bouncekit.__file__).parent / "rules" / "data"
FILES = sorted(str(path.relative_to(DATA)) for path in DATA.rglob("*.toml"))
PROVIDER_FILES = [name for name in FILES if name.startswith("providers/")]

#: A phrase with fewer characters of its own needs a near text that it must not decide.
SHORT = 12
#: Stated by a report itself, or by nothing at all.
BEYOND_RULES = {Category.UNKNOWN, Category.AUTO_REPLY}

RESERVED = re.compile(
    r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$"
)  #: RFC 2606, RFC 6761, RFC 6762
DOCUMENTATION = tuple(
    map(
        ipaddress.ip_network,
        ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "0.0.0.0/32", "127.0.0.0/8"),
    )
)  #: RFC 5737, and what is no host of anybody
#: Sections of an RFC and codes of Yahoo that look like addresses.
NO_ADDRESSES = {"4.1.1.1", "4.16.55.1"}
STAR_INSIDE = re.compile(r"(?<![\s{|])\*(?![\s}|]|$)|(?<![^\s{|])\*(?=[\s}|]|$)")
ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
IP = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)")
HOST = re.compile(
    r"(?<![\w.@-])(?:[245]\d\d-)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:at|au|be|biz|br|ca|ch|cloud|cn|co|com|cz|de|dk|edu|email|es|eu|fi|fr|gov|hk|in|info|io|"
    r"it|jp|kr|me|mil|net|nl|no|org|pl|ru|se|tw|uk|us))(?![\w-])(?!\.\w)"
)
#: Pages that everybody may ask about a host or a domain, and that replies point to.
PUBLIC_PAGES = {
    "blacklistalert.org",
    "check.org",  # rbl-check.org, with its hyphen folded
    "check.spamhaus.org",
    "csi.mimecast.org",
    "dnsbl.cobion.com",
    "dnsbl.info",
    "heise.de",
    "investigate.brightcloud.com",
    "multirbl.valli.org",
    "mxtoolbox.com",
    "pobox.com",
    "returnpath.com",
    "rocketmail.com",
    "spamrl.com",
    "support.proofpointessentials.com",
    "whatismyipaddress.com",
    "www.spamhaus.org",
    "www.symantec.com",
    "ymail.com",
}


@cache
def read(name: str) -> RuleFile:
    return parse_rules((DATA / name).read_text(encoding="utf-8"), name=name)


def expect_none(breaches: Iterable[str]) -> None:
    """Fail with one line for each breach."""
    lines = list(breaches)
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)


def words_of(rule: Rule) -> tuple[str, ...]:
    return (*rule.any, *rule.all, *rule.unless)


def phrases_of(file: RuleFile) -> Iterator[tuple[str, tuple[str, ...]]]:
    """All phrases of a file, by what they belong to."""
    yield from ((rule.id, words_of(rule)) for rule in file.rules)
    yield from ((one.id, one.any) for one in file.mutes)
    yield from ((one.id, one.any) for one in file.hints)
    yield from ((one.id, one.any) for one in file.providers)
    yield from ((one.name, one.any) for one in file.blocklists)


def literals_of(phrase: str) -> Iterator[Literal]:
    for pieces in split_phrase(phrase):
        for piece in pieces:
            yield from piece.literals


def shortest(phrase: str) -> int:
    """How many characters of its own a phrase has at the least."""
    return min(
        sum(min(len(literal.text) for literal in piece.literals) for piece in pieces)
        for pieces in split_phrase(phrase)
    )


def test_there_are_rules() -> None:
    assert len(FILES) > 20
    assert len(RuleSet.default().rules) == sum(len(read(name).rules) for name in FILES)


# ------------------------------------------------------------------ 1: ids


@pytest.mark.parametrize("name", FILES)
def test_an_id_begins_with_its_category(name: str) -> None:
    expect_none(rule.id for rule in read(name).rules if rule.id.partition(".")[0] != rule.category)


def test_ids_are_unique() -> None:
    assert RuleSet(map(read, FILES)).rules  # raises where one is used twice


@pytest.mark.parametrize("name", FILES)
def test_services_are_known(name: str) -> None:
    known = {one.id for one in RuleSet.default().providers}
    expect_none(
        f"{rule.id}: {one}"
        for rule in read(name).rules
        for one in (*rule.when_provider, rule.provider)
        if one is not None and one not in known
    )


def test_no_words_name_two_services_or_two_lists() -> None:
    rules = RuleSet.default()
    marks = Counter(phrase for one in rules.providers for phrase in {*one.any})
    hosts = Counter(host for one in rules.providers for host in {*one.hosts})
    lists = Counter(phrase for one in rules.blocklists for phrase in {*one.any})
    expect_none(
        word for names in (marks, hosts, lists) for word, number in names.items() if number > 1
    )


# ------------------------------------------------------------------ 2: examples


@pytest.mark.parametrize("name", FILES)
def test_rules_that_could_take_too_much_have_misses(name: str) -> None:
    expect_none(
        rule.id
        for rule in read(name).rules
        if (rule.regex or any(shortest(phrase) < SHORT for phrase in rule.any)) and not rule.misses
    )


@pytest.mark.parametrize("name", PROVIDER_FILES)
def test_a_service_tells_its_source_and_date(name: str) -> None:
    assert [rule.id for rule in read(name).rules if not (rule.source and rule.seen)] == []


# ------------------------------------------------------------------ 3: no dead rule


def winner(example: Example) -> str | None:
    answer = bouncekit.classify_reply(
        example.text, command=example.command, remote_host=example.remote_host
    )
    return answer.because[0].rule if answer.because else None


@pytest.mark.parametrize("name", FILES)
def test_every_hit_is_won_by_its_own_rule(name: str) -> None:
    expect_none(
        f"{rule.id}: {example.text!r} is won by {won}"
        for rule in read(name).rules
        for example in rule.hits
        if (won := winner(example)) != rule.id
    )


@pytest.mark.parametrize("name", FILES)
def test_no_miss_is_won_by_its_rule(name: str) -> None:
    expect_none(
        f"{rule.id}: {example.text!r}"
        for rule in read(name).rules
        for example in rule.misses
        if winner(example) == rule.id
    )


def test_the_public_check_finds_nothing() -> None:
    expect_none(str(fault) for fault in bouncekit.check_rules(RuleSet.default()))


def wordings(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Texts that have a phrase: each literal of each piece once, beside the first of others."""
    for place, piece in enumerate(pieces):
        for literal in piece.literals:
            text = ""
            for index, one in enumerate(pieces):
                gap = "" if not index else " " if one.adjacent else " of "
                text += gap + (literal if index == place else one.literals[0]).text
            yield text


@pytest.mark.parametrize("name", FILES)
def test_every_phrase_can_be_met(name: str) -> None:
    """Addresses and links are blanked out of texts: a phrase with one is never found."""
    in_links = {rule.id for rule in read(name).rules if rule.in_links}
    dead = []
    for identifier, phrases in phrases_of(read(name)):
        lexicon = Lexicon(phrases)
        for phrase in phrases:
            # Names of services and lists are looked for in links as well.
            is_link = identifier in in_links or ("." not in identifier and "@" not in phrase)
            for text in (text for pieces in split_phrase(phrase) for text in wordings(pieces)):
                folded = text if is_link else prepare(Source.DIAGNOSTIC, text).folded
                if phrase not in lexicon.scan(folded):
                    dead.append(f"{identifier}: {text!r}")
    expect_none(dead)


# ------------------------------------------------------------------ 4: categories stay apart


@cache
def ties() -> tuple[tuple[str, str, str], ...]:
    """Pairs of rules of two categories in one tier, with a literal that both have.

    A longer phrase may well have a shorter one of another category in it: it wins.
    """
    rules = RuleSet.default().rules
    by_phrase: dict[str, list[Rule]] = {}
    for rule in rules:
        for phrase in rule.any:
            by_phrase.setdefault(phrase, []).append(rule)
    lexicon = Lexicon(by_phrase)
    found: dict[tuple[str, str], str] = {}
    for rule, text in ((one, text) for one in rules for text in whole_literals(one)):
        for phrase, matches in lexicon.scan(text).items():
            if max(match.length for match in matches) == len(text):
                for other in filter(partial(clash, rule), by_phrase[phrase]):
                    found.setdefault((rule.id, other.id), text)
    return tuple((one, other, text) for (one, other), text in found.items())


def whole_literals(rule: Rule) -> Iterator[str]:
    for pieces in (pieces for phrase in rule.any for pieces in split_phrase(phrase)):
        if len(pieces) == 1:
            yield from (literal.text for literal in pieces[0].literals)


def clash(rule: Rule, other: Rule) -> bool:
    return (
        (rule.tier, rule.in_links) == (other.tier, other.in_links)
        and rule.category is not other.category
        and not (rule.note or other.note)
    )


@pytest.mark.parametrize("name", FILES)
def test_no_phrase_is_one_of_another_category(name: str) -> None:
    own = {rule.id for rule in read(name).rules}
    expect_none(
        f"{one}: {text!r} is a phrase of {other} too, and neither has a note"
        for one, other, text in ties()
        if one in own
    )


# ------------------------------------------------------------------ 5: regular expressions

PATTERNS = {rule.id: rule for name in FILES for rule in read(name).rules if rule.regex}


@pytest.mark.parametrize("rule_id", PATTERNS)
def test_patterns_keep_their_limits(rule_id: str) -> None:
    pattern = PATTERNS[rule_id].regex
    assert pattern is not None
    assert compile_pattern(pattern.pattern) == pattern


@pytest.mark.parametrize("rule_id", PATTERNS)
def test_patterns_keep_their_time(rule_id: str) -> None:
    rule = PATTERNS[rule_id]
    assert rule.regex is not None
    units = {literal.text for phrase in rule.any for literal in literals_of(phrase)}
    units |= {text for example in rule.hits for text in fold_case(example.text).split()}
    units |= {
        "a",
        "1",
        " ",
        ".",
        "1.",
        ":",
        "(",
        "\x01",
        "[" * 9 + " ",
        fold_case(rule.hits[0].text),
    }
    for unit in sorted(units):
        text = (unit * (100_000 // len(unit) + 1))[:100_000]
        for hostile in (text, f"{unit} " * (100_000 // (len(unit) + 1))):
            start = time.process_time()
            rule.regex.search(hostile)
            assert time.process_time() - start < 2, unit


# ------------------------------------------------------------------ 6: nobody's address


@cache
def public_hosts() -> tuple[frozenset[str], str]:
    """The hosts of services, and all that is written of blocklists and services."""
    rules = RuleSet.default()
    hosts = frozenset(host for one in rules.providers for host in one.hosts)
    phrases = [phrase for one in rules.providers for phrase in one.any]
    phrases += [phrase for one in rules.blocklists for phrase in (*one.any, one.source or "")]
    return hosts, "\n".join(phrases)


def is_public(host: str) -> bool:
    hosts, written = public_hosts()
    labels = host.lower().split(".")
    endings = [".".join(labels[index:]) for index in range(len(labels) - 1)]
    return (
        RESERVED.search(host.lower()) is not None
        or host in PUBLIC_PAGES
        or not hosts.isdisjoint(endings)
        or host in written
    )


def strangers(text: str) -> Iterator[str]:
    """Addresses and hosts in a text that are somebody's."""
    lowered = text.lower()
    yield from (one[0] for one in ADDRESS.finditer(lowered) if not RESERVED.search(one[1]))
    for one in IP.finditer(lowered):
        if one[0] in NO_ADDRESSES:
            continue
        if not any(ipaddress.ip_address(one[0]) in network for network in DOCUMENTATION):
            yield one[0]
    yield from (one[1] for one in HOST.finditer(lowered) if not is_public(one[1]))


@pytest.mark.parametrize("name", FILES)
def test_no_phrase_names_anybody(name: str) -> None:
    expect_none(
        f"{rule.id}: {stranger}"
        for rule in read(name).rules
        for phrase in words_of(rule)
        for stranger in strangers(phrase)
    )


@pytest.mark.parametrize("name", FILES)
def test_no_example_names_anybody(name: str) -> None:
    own = {rule.id: " ".join(rule.any) for rule in read(name).rules}
    expect_none(
        f"{rule.id}: {stranger}"
        for rule in read(name).rules
        for example in (*rule.hits, *rule.misses)
        for stranger in strangers(f"{example.text} {example.remote_host or ''}")
        if stranger not in own[rule.id]
    )


@pytest.mark.parametrize("name", FILES)
def test_stars_are_open_ends(name: str) -> None:
    """A ``*`` stands at the end or at the start of a word; elsewhere it means itself."""
    expect_none(
        f"{identifier}: {phrase!r}"
        for identifier, phrases in phrases_of(read(name))
        for phrase in phrases
        if STAR_INSIDE.search(phrase)
    )


@pytest.mark.parametrize("name", FILES)
def test_phrases_are_composed(name: str) -> None:
    """Unicode NFC, as texts are: two ways to write one letter would never meet."""
    expect_none(
        f"{rule.id}: {phrase!r}"
        for rule in read(name).rules
        for phrase in words_of(rule)
        if not unicodedata.is_normalized("NFC", phrase)
    )


# ------------------------------------------------------------------ 7: every category


def test_every_category_is_reached() -> None:
    reached = {rule.category for rule in RuleSet.default().rules}
    assert set(Category) - reached == BEYOND_RULES
