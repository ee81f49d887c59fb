# ruff: noqa: RUF001 - look-alike characters are folded
"""The laws of an answer over generated replies: total, stable, harmless, deterministic."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import bouncekit
from bouncekit.evidence.gather import gather_reply
from bouncekit.evidence.text import prepare
from bouncekit.evidence.waiting import LONGEST, find_retry_after
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.words import Category, Source, Suppress
from bouncekit.phrases.fault import find_fault
from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.phrases.phrase import find_anchors, split_phrase
from bouncekit.rules.load import RuleFile
from bouncekit.rules.ruleset import RuleSet
from bouncekit.rules.schema import Example, Rule

pytestmark = pytest.mark.property

RULES = RuleSet.default().rules
EXAMPLES = [example for rule in RULES for example in (*rule.hits, *rule.misses)]
CONDEMNING = {
    Category.BAD_ADDRESS,
    Category.MAILBOX_NOT_FOUND,
    Category.MAILBOX_DISABLED,
    Category.MAILBOX_MOVED,
    Category.DOMAIN_NOT_FOUND,
    Category.DOMAIN_NOT_ACCEPTING,
}
ASKED_FOR = {Category.SPAM_COMPLAINT, Category.UNSUBSCRIBED, Category.SUPPRESSED}

#: Pieces that replies are made of, in an order that no reply has.
PIECES = st.sampled_from(
    [
        *"\n\r\t -:;,.<>()[]{}@'\"#=/\x01\0*+",
        "\r\n",
        "\r\n ",
        ". ",
        "550 ",
        "550-",
        "450 4.2.0 ",
        "5.1.1 ",
        "x.1.1",
        "192.0.2.1",
        "user@example.com",
        "<a@b>",
        "http://example.com/?p=NoSuchUser",
        "www.",
        "host mx.example.com said: ",
        "(in reply to RCPT TO command)",
        "(in reply to MAIL FROM command)",
        "smtp; ",
        "not ",
        "no longer ",
        "User unknown",
        "Mailbox is full",
        "over quota",
        "sender address rejected",
        "recipient address rejected",
        "domain does not exist",
        "blocked using zen.spamhaus.org",
        "SPF fail",
        "spam",
        "try again in 5 minutes",
        "gsmtp",
        "邮箱已满",
        "İ",
        "’",
        "\u00a0",
        "\ud800",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=20).map("".join),
    st.lists(PIECES | st.text(max_size=5), max_size=20).map(" ".join),
)
REPLIES = st.one_of(TEXTS, st.sampled_from(EXAMPLES).map(lambda example: example.text))
COMMANDS = st.sampled_from([None, "CONNECT", "EHLO", "AUTH", "MAIL FROM", "RCPT", "DATA"])


def answer(text: str, **more: str | None) -> dict[str, object]:
    return bouncekit.classify_reply(text, **more).to_dict()  # type: ignore[arg-type]


def without_words(told: dict[str, object]) -> dict[str, object]:
    """An answer without the shown words and their places, which may differ."""
    kept = dict(told)
    for key in ("because", "conflicts"):
        rows = told[key]
        assert isinstance(rows, list)
        kept[key] = [(row["rule"], row["category"], row["source"]) for row in rows]
    return kept


# ------------------------------------------------------------------ total


@given(REPLIES, COMMANDS, st.none() | TEXTS)
def test_every_text_has_an_answer(text: str, command: str | None, host: str | None) -> None:
    told = bouncekit.classify_reply(text, command=command, remote_host=host)
    assert isinstance(told, Diagnosis)
    assert 0 <= told.confidence <= 1
    assert told.because or told.category is Category.UNKNOWN
    assert not (set(told.because) & set(told.conflicts))
    json.dumps(told.to_dict())


@given(st.binary(max_size=200))
def test_all_bytes_have_an_answer(data: bytes) -> None:
    assert isinstance(bouncekit.classify_reply(data), Diagnosis)


@given(REPLIES)
def test_evidence_stands_where_it_says(text: str) -> None:
    shown = [one.shown for one in gather_reply(text).facts.texts]
    told = bouncekit.classify_reply(text)
    for evidence in (*told.because, *told.conflicts):
        assert evidence.text
        if evidence.span is None:
            continue
        start, end = evidence.span
        first, *_, last = [*evidence.text.split(" ... ")] * 2
        stretches = [one[start:end] for one in shown]
        assert any(one.startswith(first) and one.endswith(last) for one in stretches)


# ------------------------------------------------------------------ stable


@given(REPLIES)
def test_line_breaks_are_all_one(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    assert answer(lines) == answer(lines.replace("\n", "\r\n")) == answer(lines.replace("\n", "\r"))
    assert answer(lines) == answer(text)


@given(st.sampled_from(EXAMPLES), st.randoms(use_true_random=False))
def test_case_makes_no_difference(example: Example, dice: random.Random) -> None:
    text = example.text.replace("+20", " ")
    assume(text.isascii() and "#SMTP#" not in text)
    other = "".join(char.upper() if dice.random() < 0.5 else char.lower() for char in text)
    for told in (other, text.upper(), text.lower()):
        assert without_words(answer(told)) == without_words(answer(text))


@given(st.sampled_from(EXAMPLES), st.randoms(use_true_random=False))
def test_folded_lines_make_no_difference(example: Example, dice: random.Random) -> None:
    parts = re.split(r"(?<=[^\s\d.]) (?=[^\s\d])", example.text)
    folds = ("\r\n ", "\n\t", " ", "  ", "\r ")
    folded = parts[0] + "".join(dice.choice(folds) + part for part in parts[1:])
    assert answer(folded) == answer(example.text)


CODES = re.compile(r"([245]\d\d) ([245]\.\d{1,3}\.\d{1,3}) (?=\S)")


@given(st.sampled_from(EXAMPLES), st.randoms(use_true_random=False))
def test_one_line_or_many_make_no_difference(example: Example, dice: random.Random) -> None:
    codes = CODES.match(example.text)
    assume(codes is not None and "\n" not in example.text)
    assert codes is not None
    words = example.text[codes.end() :].split(" ")
    cuts = sorted({dice.randrange(1, len(words) + 1) for _ in range(3)})
    rows = [
        " ".join(words[start:end]) for start, end in zip([0, *cuts], [*cuts, None], strict=True)
    ]
    rows = [row for row in rows if row]
    lines = [f"{codes[1]}-{codes[2]} {row}" for row in rows[:-1]]
    lines.append(f"{codes[1]} {codes[2]} {rows[-1]}")
    assert answer("\r\n".join(lines)) == answer(example.text)


@given(REPLIES, COMMANDS)
def test_the_same_text_has_the_same_answer(text: str, command: str | None) -> None:
    assert answer(text, command=command) == answer(text, command=command)


def test_the_answer_does_not_depend_on_the_texts_before() -> None:
    parts = (RuleFile(rules=RULES),)
    forwards, backwards = RuleSet(parts), RuleSet(parts)
    texts = [example.text for example in EXAMPLES[::3]]
    one = {text: answer_with(forwards, text) for text in texts}
    other = {text: answer_with(backwards, text) for text in reversed(texts)}
    assert one == other


def answer_with(rules: RuleSet, text: str) -> dict[str, object]:
    return bouncekit.classify_reply(text, rules=rules).to_dict()


DIGEST = """
import hashlib, json
import bouncekit
rules = bouncekit.RuleSet.default().rules
digest = hashlib.sha256()
for rule in rules:
    for example in (*rule.hits, *rule.misses):
        told = bouncekit.classify_reply(
            example.text, command=example.command, remote_host=example.remote_host
        )
        digest.update(json.dumps(told.to_dict()).encode())
print(digest.hexdigest())
"""


def test_the_answer_does_not_depend_on_the_order_of_hashes() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


def test_the_order_of_rules_does_not_matter() -> None:
    default = RuleSet.default()
    part = default._joined  # noqa: SLF001 - all that is in it
    shuffled = list(part.rules)
    random.Random(7).shuffle(shuffled)
    other = RuleSet(
        (
            RuleFile(rules=tuple(shuffled), hints=part.hints[::-1], mutes=part.mutes[::-1]),
            RuleFile(
                blocklists=part.blocklists[::-1],
                providers=part.providers[::-1],
                negations=part.negations[::-1],
            ),
        )
    )
    for example in EXAMPLES:
        assert answer_with(other, example.text) == answer_with(default, example.text)


# ------------------------------------------------------------------ harmless


@given(REPLIES, COMMANDS)
def test_an_address_is_given_up_only_for_what_is_said_of_it(text: str, command: str | None) -> None:
    told = bouncekit.classify_reply(text, command=command)
    if told.suppress is Suppress.YES:
        assert told.category in CONDEMNING | ASKED_FOR
        assert told.because
        assert {evidence.category for evidence in told.because} == {told.category}


def condemning() -> list[Rule]:
    return [rule for rule in RULES if rule.category in CONDEMNING or rule.suppress is Suppress.YES]


def wordings(rule: Rule) -> Iterator[str]:
    """A text for each phrase of a rule."""
    for phrase in rule.any:
        for pieces in split_phrase(phrase):
            text = pieces[0].literals[0].text
            for piece in pieces[1:]:
                text += (" " if piece.adjacent else " of ") + piece.literals[0].text
            yield text


CONDEMNING_RULES = {rule.id: rule for rule in condemning()}


@pytest.mark.parametrize("rule_id", CONDEMNING_RULES)
def test_what_is_said_of_the_sender_never_condemns_a_recipient(rule_id: str) -> None:
    rule = CONDEMNING_RULES[rule_id]
    if rule.in_links:
        return
    bad = [
        text
        for wording in wordings(rule)
        for code in ("550", "553 5.7.1")
        for text in (f"{code} sender address {wording}",)
        if bouncekit.classify_reply(text).suppress is Suppress.YES
    ]
    assert bad == []


@pytest.mark.parametrize("rule_id", CONDEMNING_RULES)
def test_no_reply_to_mail_from_condemns_a_recipient(rule_id: str) -> None:
    rule = CONDEMNING_RULES[rule_id]
    texts = [example.text for example in rule.hits]
    texts += [f"550 5.1.1 {wording}" for wording in wordings(rule)]
    for text in texts:
        told = bouncekit.classify_reply(text, command="MAIL")
        allowed = told.category in {Category.DOMAIN_NOT_ACCEPTING, *ASKED_FOR}
        assert allowed or told.suppress is not Suppress.YES, text


# ------------------------------------------------------------------ the parts


@given(st.text())
def test_folding_keeps_the_length_and_settles(text: str) -> None:
    folded = fold_case(text)
    assert len(folded) == len(text)
    assert fold_case(folded) == folded


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_a_prepared_text_has_one_length(text: str, silent: list[str]) -> None:
    made = prepare(Source.TEXT, text, silent=silent)
    assert len(made.folded) == len(made.shown)


@given(TEXTS)
def test_a_time_to_wait_is_short(text: str) -> None:
    waiting = find_retry_after(prepare(Source.TEXT, text))
    assert waiting is None or 0 < waiting.total_seconds() <= LONGEST.total_seconds()


PHRASE_PIECES = st.sampled_from(
    [
        "a",
        "b",
        "user",
        "is",
        "full",
        "..",
        "{a|b}",
        "{|the }user",
        "{a .. b|c}",
        "qu*",
        "*x y",
        "(",
        "'",
    ]
)
PHRASES = st.lists(PHRASE_PIECES, min_size=1, max_size=6).map(" ".join)


@given(st.lists(st.sampled_from([*"ab{}|*.-<", " ", "..", " .. ", "{a|b}", "{|a}"]), max_size=12))
def test_a_phrase_without_a_fault_can_be_used(pieces: list[str]) -> None:
    phrase = "".join(pieces)
    if find_fault(phrase) is None:
        assert all(split_phrase(phrase))
        find_anchors(phrase)
        Lexicon.of([phrase]).scan("a b")


@given(PHRASES)
def test_a_phrase_stands_in_its_own_wording(phrase: str) -> None:
    assume(find_fault(phrase) is None)
    lexicon = Lexicon.of([phrase])
    for pieces in split_phrase(phrase):
        text = pieces[0].literals[-1].text
        for piece in pieces[1:]:
            text += (" " if piece.adjacent else " of ") + piece.literals[-1].text
        assert phrase in lexicon.scan(text)


@given(st.lists(PHRASES, max_size=5), st.lists(PHRASE_PIECES, max_size=12).map(" ".join))
def test_phrases_are_found_one_by_one_as_together(phrases: list[str], text: str) -> None:
    assume(all(find_fault(phrase) is None for phrase in phrases))
    folded = fold_case(text)
    together = Lexicon.of(phrases).scan(folded)
    alone: dict[str, object] = {}
    for phrase in phrases:
        alone.update(Lexicon.of([phrase]).scan(folded))
    assert together == alone
