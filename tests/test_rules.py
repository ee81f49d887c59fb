"""The laws of ``docs/rules.md``, over the rules that come with the package."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

import bouncekit
from bouncekit.laws.breaches import find_breaches
from bouncekit.model.words import Category
from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.phrase import Literal, split_phrase
from bouncekit.rules.load import RuleFile, parse_rules
from bouncekit.rules.pattern import compile_pattern
from bouncekit.rules.ruleset import RuleSet
from bouncekit.rules.schema import Example

DATA = Path(bouncekit.__file__).parent / "rules" / "data"
FILES = sorted(str(path.relative_to(DATA)) for path in DATA.rglob("*.toml"))
PROVIDER_FILES = [name for name in FILES if name.startswith("providers/")]

#: Stated by a report itself, or by nothing at all.
BEYOND_RULES = {Category.UNKNOWN, Category.AUTO_REPLY}


@cache
def read(name: str) -> RuleFile:
    return parse_rules((DATA / name).read_text(encoding="utf-8"), name=name)


def expect_none(breaches: Iterable[str]) -> None:
    """Fail with one line for each breach."""
    lines = list(breaches)
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)


def literals_of(phrase: str) -> Iterator[Literal]:
    for pieces in split_phrase(phrase):
        for piece in pieces:
            yield from piece.literals


def test_there_are_rules() -> None:
    assert len(FILES) > 20
    assert len(RuleSet.default().rules) == sum(len(read(name).rules) for name in FILES)


# ------------------------------------------------------------------ 1, 2, 4, 6: as for everybody


@pytest.mark.parametrize("name", FILES)
def test_the_laws_for_everybodys_rules(name: str) -> None:
    expect_none(map(str, find_breaches(RuleSet((read(name),)), RuleSet.default())))


# ------------------------------------------------------------------ 1: ids


def test_ids_are_unique() -> None:
    assert RuleSet(map(read, FILES)).rules  # raises where one is used twice


def test_no_words_name_two_services_or_two_lists() -> None:
    rules = RuleSet.default()
    marks = Counter(phrase for one in rules.providers for phrase in {*one.any})
    hosts = Counter(host for one in rules.providers for host in {*one.hosts})
    lists = Counter(phrase for one in rules.blocklists for phrase in {*one.any})
    expect_none(
        word for names in (marks, hosts, lists) for word, number in names.items() if number > 1
    )


# ------------------------------------------------------------------ 2: sources


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


# ------------------------------------------------------------------ 7: every category


def test_every_category_is_reached() -> None:
    reached = {rule.category for rule in RuleSet.default().rules}
    assert set(Category) - reached == BEYOND_RULES
