"""Twice the reply takes at most about twice as long, whatever stands in it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

import bouncekit
from bouncekit.evidence.text import prepare
from bouncekit.evidence.waiting import find_retry_after
from bouncekit.model.facts import Text
from bouncekit.model.words import Source
from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.rules.ruleset import RuleSet

_SIZE = 100_000
_TIMES = 2
_MOST = 3.0
#: What a busy machine may add.
_FLOOR = 0.2


def _seconds(read: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        read()
        best = min(best, time.process_time() - start)
    return best


def _assert_linear(read: Callable[[str], object], unit: str) -> None:
    small = unit * (_SIZE // len(unit))
    once = _seconds(lambda: read(small))
    twice = _seconds(lambda: read(small * _TIMES))
    assert twice <= once * _MOST + _FLOOR, f"{once:.3f} s, then {twice:.3f} s"


UNITS = {
    "letters": "x",
    "spaces": " ",
    "tabs": "\t",
    "lines": "\n",
    "carriage returns": "\r",
    "zeros": "\0",
    "blanks": "\x01",
    "digits": "5",
    "codes": "550 ",
    "codes with dashes": "550-",
    "many codes": "550 5.1.1 ",
    "many lines of codes": "550-5.1.1\n",
    "enhanced codes": "5.1.1 ",
    "almost codes": "5.1.",
    "dots": ".",
    "sentences": ". ",
    "braces": "{",
    "closed braces": "{}",
    "parentheses": "(",
    "brackets": "[",
    "angles": "<",
    "closed angles": "<>",
    "quotes": "'",
    "ats": "@",
    "addresses": "a@b.example ",
    "one address": "a@",
    "links": "http://a ",
    "one link": "http://",
    "www": "www.",
    "entities": "&lt;",
    "escapes": "+20",
    "types": "smtp;",
    "breaks": "<br>",
    "not": "not ",
    "not on any": "not on any ",
    "no longer": "no longer not yet ",
    "user": "user ",
    "user unknown": "user unknown ",
    "mailbox full": "mailbox ",
    "gaps": "recipient mailbox is a user address mail domain full unknown ",
    "full": "full ",
    "spam": "spam ",
    "sender": "sender address ",
    "blocklists": "listed spamhaus ",
    "greylists": "greylisted ",
    "waits": "wait ",
    "waits and minutes": "wait 5 minutes ",
    "try again": "try again in a ",
    "spf": "spf fail dkim fail ",
    "hosts": "host mx.example.com said: ",
    "replies": "(in reply to RCPT TO command) ",
    "greek": "\u03c3",
    "turkish": "\u0130",
    "chinese": "邮箱已满",
    "korean": "사서함이 꽉 찼습니다 ",
    "thai": "กล่องจดหมายเต็ม",
    "combining": "e\u0301",
}


@pytest.mark.parametrize("name", UNITS)
def test_replies(name: str) -> None:
    _assert_linear(bouncekit.classify_reply, UNITS[name])


@pytest.mark.parametrize("name", UNITS)
def test_replies_behind_a_code(name: str) -> None:
    _assert_linear(lambda text: bouncekit.classify_reply(f"450 4.7.1 a@b {text}"), UNITS[name])


def test_a_reply_of_all_that_rules_know() -> None:
    rules = RuleSet.default().rules
    hits = [example.text for rule in rules for example in rule.hits]
    random.Random(1).shuffle(hits)
    _assert_linear(bouncekit.classify_reply, " ".join(hits)[:_SIZE])


def test_megabytes() -> None:
    start = time.process_time()
    for unit in ("550 5.1.1 user unknown ", "x", "<", "not "):
        bouncekit.classify_reply(unit * (5_000_000 // len(unit)))
    assert time.process_time() - start < 20


@pytest.mark.parametrize("name", UNITS)
def test_texts_are_prepared(name: str) -> None:
    """What is behind ``MAX_TEXT`` is not read; so is what must not speak."""
    unit = UNITS[name]
    silent = (unit, "a.b", unit * 50, unit * 5000)
    _assert_linear(lambda text: prepare(Source.TEXT, f"a@b {text}", silent=silent), unit)


@pytest.mark.parametrize("name", UNITS)
def test_times_to_wait(name: str) -> None:
    """The engine alone, without the bounds that texts have."""
    since = datetime(2026, 11, 23, tzinfo=UTC)
    _assert_linear(
        lambda text: find_retry_after(
            Text(Source.TEXT, text, f"1 h 10:00:00 after {text}"), since=since
        ),
        fold_case(UNITS[name]),
    )


def _phrases() -> Iterator[str]:
    for rule in RuleSet.default().rules:
        yield from (*rule.any, *rule.all, *rule.unless)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon[str]:
    return Lexicon.of(_phrases())


@pytest.mark.parametrize("name", UNITS)
def test_phrases(lexicon: Lexicon[str], name: str) -> None:
    """The engine alone, without the bounds that texts have."""
    _assert_linear(lexicon.scan, fold_case(UNITS[name]))
