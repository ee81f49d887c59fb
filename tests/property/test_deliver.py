"""The law of an answer for one recipient: it does not depend on what was weighed before."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bouncekit import deliver as module
from bouncekit.deliver import blot_out, deliver
from bouncekit.diagnose import diagnose
from bouncekit.evidence.gather import gather
from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.finding import Finding
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Delivery
from bouncekit.model.words import Category, Outcome, Permanence
from bouncekit.rules.ruleset import RuleSet

pytestmark = pytest.mark.property

_RULES = RuleSet.default()
_GOLDEN = Path(__file__).parents[1] / "golden" / "replies.jsonl"
_REPLIES = [
    json.loads(line)["text"] for line in _GOLDEN.read_text(encoding="utf-8").splitlines()
] + [example.text for rule in _RULES.rules for example in rule.hits]

#: Names that are words of replies, and some that are not.
_NAMES = st.sampled_from(
    [
        *("ann", "user", "unknown", "user.unknown", "full", "mailbox-full", "no.such.user"),
        *("spam", "blocked", "disabled", "x", "info", "a" * 60, "1007", "id4f2a9c81b7"),
        "\u00e6rlig",
    ]
)
_DOMAINS = st.sampled_from(
    ["example.org", "example.com", "unknown.example", "mail.full.example.net", "x.example"]
)
_ADDRESSES = st.builds("{}@{}".format, _NAMES, _DOMAINS)
_IDS = st.sampled_from(
    ["4f2a9c81b7", "1rXyZ0-0004Ab-7Q", "0123456789abcdef.10", "ABCDEF0123456789", "S3150"]
)
_DATES = st.sampled_from(
    [
        "until 2026-01-02 03:14:05",
        "after Fri, 02 Jan 2026 03:14:05 +0000",
        "in 300 seconds",
        "12:30",
    ]
)
_LABELS = st.sampled_from(
    [
        (),
        (Label("own.kind.gone", "gone", Category.MAILBOX_NOT_FOUND, weight=Weight.CAUSE),),
        (Label("own.kind.soft", "soft", permanence=Permanence.TRANSIENT),),
        (Label("own.kind.list", "list", Category.SUPPRESSED, weight=Weight.ACT),),
    ]
)


@st.composite
def _reply(draw: st.DrawFn, recipient: str) -> str:
    """A reply as servers give them, with what is the mail's own in it."""
    said: str = draw(st.sampled_from(_REPLIES))
    own = st.sampled_from([recipient, f"<{recipient}>", f"'{recipient.partition('@')[0]}'"])
    for piece in draw(st.lists(own | _ADDRESSES | _IDS | _DATES, max_size=4)):
        words = said.split(" ")
        words.insert(draw(st.integers(0, len(words))), piece)
        said = " ".join(words)
    return said


@st.composite
def _findings(draw: st.DrawFn) -> tuple[Finding, str | None]:
    recipient = draw(_ADDRESSES)
    finding = Finding(
        recipient=recipient,
        original_recipient=draw(st.none() | _ADDRESSES),
        outcome=draw(st.sampled_from([Outcome.FAILED, Outcome.DELAYED, Outcome.DELIVERED, None])),
        is_outcome_told=draw(st.booleans()),
        status=draw(st.sampled_from([None, EnhancedStatus("5.1.1"), EnhancedStatus("4.2.2")])),
        diagnostic=draw(st.none() | _reply(recipient) | st.text(max_size=60)),
        remote_mta=draw(st.sampled_from([None, "192.0.2.1", "mx.example.org", "mx.google.com"])),
        occurred_at=draw(
            st.none()
            | st.integers(0, 3600).map(
                lambda second: datetime(2026, 1, 2, 3, tzinfo=UTC) + timedelta(seconds=second)
            )
        ),
        labels=draw(_LABELS),
    )
    subjects = ["User unknown", "Mailbox full", "Your invoice 1007", "x"]
    return finding, draw(st.none() | st.sampled_from(subjects))


def _answer(one: tuple[Finding, str | None]) -> Delivery:
    return deliver(*one, _RULES)


def _shown(diagnosis: Diagnosis | None) -> object:
    """An answer without the words of its evidence, of which some may be blotted out."""
    if diagnosis is None:
        return None
    told = diagnosis.to_dict()
    for name in ("because", "conflicts"):
        evidence = told[name]
        assert isinstance(evidence, list)
        told[name] = [(one["rule"], one["span"]) for one in evidence]
    return told


@given(st.lists(_findings(), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_the_answer_does_not_depend_on_what_was_weighed_before(
    findings: list[tuple[Finding, str | None]],
) -> None:
    alone = []
    for one in findings:
        module._weigh.cache_clear()  # noqa: SLF001 - what is kept must not matter
        alone.append(_answer(one))
    assert [_answer(one) for one in findings] == alone
    assert [_answer(one) for one in reversed(findings)] == alone[::-1]


@given(_findings())
@settings(max_examples=150, deadline=None)
def test_blotting_out_changes_no_answer(one: tuple[Finding, str | None]) -> None:
    finding, subject = one
    delivery = _answer(one)
    gathered = gather(finding, subject=subject)
    assert (delivery.status, delivery.reply) == (gathered.status, gathered.reply)
    if delivery.diagnosis is not None:
        found = _RULES.matcher.match(gathered.facts)
        assert _shown(delivery.diagnosis) == _shown(diagnose(gathered, found, finding.labels))


@given(
    st.sampled_from(_REPLIES), _NAMES, _DOMAINS, st.sampled_from(["{}", "<{}>", "<{}>:", "({})"])
)
@settings(max_examples=100, deadline=None)
def test_an_address_of_any_length_gives_the_same_answer(
    reply: str, name: str, domain: str, shape: str
) -> None:
    found = []
    for recipient in (f"{name}@{domain}", f"q{name}.z@long.{domain}"):
        said = f"{reply} {shape.format(recipient)}"
        finding = Finding(recipient=recipient, outcome=Outcome.FAILED, diagnostic=said)
        found.append(deliver(finding, None, _RULES).diagnosis)
    first, second = found
    assert first is not None
    assert second is not None
    assert [one.rule for one in first.because] == [one.rule for one in second.because]
    assert (first.category, first.permanence) == (second.category, second.permanence)


@given(st.text(max_size=200) | st.sampled_from(_REPLIES), st.none() | _ADDRESSES)
@settings(max_examples=200, deadline=None)
def test_what_is_blotted_out_keeps_its_length_and_is_done_once(
    text: str, recipient: str | None
) -> None:
    found = blot_out(text, recipient)
    assert len(found) == len(text)
    assert blot_out(found, recipient) == found
