"""Every catalog in the folder is whole, sound and its own: whatever language it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from importlib.resources import files
from itertools import combinations
from pathlib import Path

import pytest

from bouncekit.advice.advise import advise
from bouncekit.advice.catalogs import Catalogs
from bouncekit.advice.check import check_catalogs
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.guide import guide
from bouncekit.advice.plan import plans
from bouncekit.advice.source import Source, parse_source
from bouncekit.advice.words import Action, Audience
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category, FailureClass, Party, Permanence

FOLDER = Path(str(files("bouncekit.advice") / "locales"))
LOCALES = sorted(path.stem for path in FOLDER.glob("*.ftl"))
DOCUMENTS = ("mail", "invoice", "credit_note", "quote", "reminder", "receipt")
FULL = AdviceContext(
    recipient="jane@example.com",
    document="invoice",
    product="Ledger",
    support_contact="help@example.org",
    reply="550 go away",
)
BARE = AdviceContext()

each_locale = pytest.mark.parametrize("locale", LOCALES)
each_category = pytest.mark.parametrize("category", list(Category), ids=str)


@cache
def source(locale: str) -> Source:
    path = FOLDER / f"{locale}.ftl"
    return parse_source(path.read_text(encoding="utf-8"), file=path.name)


def diagnosis(category: Category, **told: object) -> Diagnosis:
    traits = TRAITS[category]
    fields = {
        "category": category,
        "permanence": traits.habit,
        "failure_class": traits.failure_class,
        "party": traits.party,
        "suppress": traits.suppress,
        "confidence": 0.9,
    }
    return Diagnosis(**(fields | told))  # type: ignore[arg-type]


def cases(category: Category) -> Iterator[tuple[Diagnosis, Audience, AdviceContext]]:
    for audience in Audience:
        for context in (FULL, BARE):
            yield diagnosis(category), audience, context
            yield diagnosis(category, confidence=0.3), audience, context
            for permanence in Permanence:
                yield diagnosis(category, permanence=permanence), audience, context
            for party in plans().of_party:
                yield diagnosis(category, party=party), audience, context


def test_ten_languages_are_there() -> None:
    assert LOCALES == ["da", "de", "en", "es", "fi", "fr", "nb", "nl", "pl", "sv"]
    assert Catalogs.default().locales == tuple(LOCALES)


@each_locale
def test_a_catalog_has_no_fault(locale: str) -> None:
    assert [str(fault) for fault in check_catalogs(FOLDER / f"{locale}.ftl", whole=True)] == []


def test_every_message_has_a_note_for_the_translator() -> None:
    assert [name for name, note in source("en").notes.items() if not note.strip()] == []


@each_category
@each_locale
def test_nothing_is_left_open_and_nothing_is_missing(locale: str, category: Category) -> None:
    for why, audience, context in cases(category):
        advice = advise(why, locale=locale, audience=audience, context=context)
        text = advice.to_text()
        assert not re.search(r"[{}$\ue000\ue001]|\?\?\?|\bNone\b|\.\.|\S {2}", text), text
        assert advice.locale == locale
        assert advice.headline
        assert advice.explanation[-1] in ".!?"
        assert advice.class_label
        assert advice.wait.text[-1] in ".!?"
        assert all(step.text[-1] in ".!?:" for step in advice.steps)
        if audience is Audience.SENDER:
            assert 1 <= len(advice.steps) <= 4
            assert len({step.text for step in advice.steps}) == len(advice.steps)


@each_category
@each_locale
def test_laymen_read_one_or_two_plain_sentences(locale: str, category: Category) -> None:
    """No codes, and none of the words that only technicians know."""
    for audience in (Audience.SENDER, Audience.RECIPIENT):
        advice = advise(category, locale=locale, audience=audience, context=BARE)
        assert 1 <= len(re.findall(r"[.!?](?= |$)", advice.explanation)) <= 2
        plain = " ".join([advice.headline, advice.explanation, *(one.text for one in advice.steps)])
        assert not re.search(r"\b(?:SMTP|DNS|MX|SPF|DKIM|DMARC|PTR|HELO|TLS|IP|RFC)\b", plain)
        assert not re.search(r"\b[245]\d\d\b|\d\.\d", plain)


@each_category
@each_locale
def test_where_it_is_not_certain_the_words_say_so(locale: str, category: Category) -> None:
    certain, vague = diagnosis(category), diagnosis(category, confidence=0.5)
    for audience in Audience:
        told = advise(certain, locale=locale, audience=audience)
        hedged = advise(vague, locale=locale, audience=audience)
        assert not told.hedged
        if category in (Category.UNKNOWN, Category.AUTO_REPLY):
            assert hedged == told
        else:
            assert hedged.hedged
            assert len(hedged.explanation) > len(told.explanation)
            assert len(hedged.headline) > len(told.headline)


@each_locale
def test_every_class_has_its_own_name(locale: str) -> None:
    labels = [
        Catalogs.default().catalog(locale).text(f"class-{one.replace('_', '-')}")
        for one in FailureClass
    ]
    assert len(set(labels)) == len(FailureClass)


@each_locale
def test_no_two_causes_read_the_same(locale: str) -> None:
    found = [advise(category, locale=locale) for category in Category]
    assert len({advice.headline for advice in found}) == len(Category)
    assert len({advice.explanation for advice in found}) == len(Category)


@each_locale
@pytest.mark.parametrize(
    "minutes", [1, 2, 3, 5, 14, 21, 22, 25, 45, 60, 120, 300, 1260, 1440, 2880, 7200]
)
def test_every_time_has_its_words(locale: str, minutes: int) -> None:
    why = diagnosis(Category.GREYLISTED, retry_after=timedelta(minutes=minutes))
    told = advise(why, locale=locale).wait
    assert told.helps is True
    assert told.time == timedelta(minutes=minutes)
    assert "{" not in told.text


@each_locale
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_is_known_by_its_name_and_by_its_word(locale: str, document: str) -> None:
    word = Catalogs.default().catalog(locale).decline(document)[f"{locale}:word"]
    by_name = advise("mailbox_full", locale=locale, context=AdviceContext(document=document))
    by_word = advise("mailbox_full", locale=locale, context=AdviceContext(document=word))
    assert by_name == by_word
    assert word[:3].lower() in by_name.to_text().lower()


@each_locale
def test_another_word_stands_in_the_text_as_it_is(locale: str) -> None:
    context = AdviceContext(document="Zaphod 42")
    assert "Zaphod 42" in advise("mailbox_full", locale=locale, context=context).to_text()


@each_locale
def test_the_guide_has_every_class_with_causes_and_steps(locale: str) -> None:
    for context in (FULL, BARE):
        page = guide(locale, context=context)
        assert page.locale == locale
        assert [one.failure_class for one in page.entries] == list(FailureClass)[:5]
        assert all(one.label and one.meaning and one.causes and one.steps for one in page.entries)
        assert len(page.first) == 3
        assert not re.search(r"[{}$]", page.to_text())
    assert "Ledger" in guide(locale, context=FULL).title


@pytest.mark.parametrize(("one", "two"), list(combinations(LOCALES, 2)))
def test_no_sentence_is_the_same_in_two_languages(one: str, two: str) -> None:
    mine, theirs = source(one).texts, source(two).texts
    same = [
        (name, text.words)
        for name, text in mine.items()
        if name in theirs
        and len(re.findall(r"\w+", " ".join(text.words))) > 2
        and text.words == theirs[name].words
    ]
    assert same == []


def test_every_plan_is_one_that_can_be_followed() -> None:
    """Nobody is told to do what only somebody else can."""
    technical = {one for one in Action if one.startswith(("fix_", "raise_", "offer_", "accept_"))}
    found = plans()
    assert list(found.of_category) == list(Category)
    for plan in [*found.of_category.values(), *found.of_party.values()]:
        for audience in (Audience.SENDER, Audience.RECIPIENT, Audience.SUPPORT):
            assert technical.isdisjoint(plan.steps.get(audience, ()))
    used = {
        step
        for plan in [*found.of_category.values(), *found.of_party.values()]
        for steps in plan.steps.values()
        for step in steps
    }
    used |= {step for steps in found.of_class.values() for step in steps} | set(found.always)
    assert set(Action) - used - {Action.WALK_THROUGH} == set()


@each_category
def test_an_address_is_not_given_up_on_a_guess_nor_for_what_its_sender_did(
    category: Category,
) -> None:
    """Where the address is not at fault, no step changes it or takes it off a list."""
    giving_up = {Action.CORRECT_ADDRESS, Action.REMOVE_FROM_LIST, Action.RETYPE_ADDRESS}
    assert giving_up.isdisjoint(
        {step.action for step in advise(diagnosis(category, confidence=0.3)).steps}
    )
    harmless = TRAITS[category].suppress.value == "no"
    if harmless and TRAITS[category].failure_class is not FailureClass.INVALID:
        steps = {step.action for step in advise(category).steps}
        assert giving_up.isdisjoint(steps)
    for party in (Party.SENDER_POSTMASTER,):
        why = diagnosis(category, party=party)
        if party is not TRAITS[category].party:
            assert giving_up.isdisjoint({step.action for step in advise(why).steps})
            assert advise(why).do_not == advise("ip_blocked").do_not
