from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from bouncekit.model.label import Label, Weight
from bouncekit.model.services import SERVICES
from bouncekit.model.words import Category, Kind, Outcome, Permanence
from bouncekit.reports.webhooks.registry import READERS
from bouncekit.reports.webhooks.service import (
    Act,
    Service,
    fold,
    label_bounce,
    load_service,
    parse_service,
)

HEAD = 'title = "Own"\nsource = "https://example.com/"\n'
NAMES = [reader.provider for reader in READERS]


def parse(text: str) -> Service:
    return parse_service("own", HEAD + text)


def label(row: str) -> Label:
    return parse(f"[labels.kind]\n{row}").label("kind", "a")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Spam Content", "spam_content"),
        (" hard-bounce ", "hard_bounce"),
        ("hard__ -bounce", "hard_bounce"),
        ("OnAccountList", "onaccountlist"),
        ("", ""),
    ],
)
def test_one_form_of_a_word(value: str, expected: str) -> None:
    assert fold(value) == expected


@pytest.mark.parametrize(
    ("act", "kind", "outcome", "category"),
    [
        ("failed", Kind.DELIVERY_REPORT, Outcome.FAILED, None),
        ("delayed", Kind.DELIVERY_REPORT, Outcome.DELAYED, None),
        ("delivered", Kind.DELIVERY_REPORT, Outcome.DELIVERED, None),
        ("relayed", Kind.DELIVERY_REPORT, Outcome.RELAYED, None),
        ("expanded", Kind.DELIVERY_REPORT, Outcome.EXPANDED, None),
        ("complaint", Kind.COMPLAINT, None, Category.SPAM_COMPLAINT),
        ("opt_out", Kind.COMPLAINT, None, Category.UNSUBSCRIBED),
        ("other", Kind.NOT_A_REPORT, None, None),
    ],
)
def test_what_an_event_is(
    act: str, kind: Kind, outcome: Outcome | None, category: Category | None
) -> None:
    word = parse(f'[events]\n"Some Event" = "{act}"').event("Some Event")
    assert (word.act, word.kind, word.outcome) == (Act(act), kind, outcome)
    assert [one.category for one in word.labels] == ([] if category is None else [category])
    assert [one.id for one in word.labels] == ["own.event.some_event"] * len(word.labels)


def test_the_name_of_an_event_may_tell_more() -> None:
    row = 'a = {act = "failed", category = "mailbox_full", permanence = "transient"}'
    (one,) = parse(f"[events]\n{row}").event("a").labels
    assert (one.category, one.permanence) == (Category.MAILBOX_FULL, Permanence.TRANSIENT)
    (one,) = parse('[events]\na = {act = "delayed", permanence = "transient"}').event("a").labels
    assert (one.category, one.weight) == (Category.UNKNOWN, Weight.FLAG)


@pytest.mark.parametrize("name", ["Some Event", "some_event", "SOME-EVENT", " some  event "])
def test_names_are_known_however_they_are_spelled(name: str) -> None:
    service = parse('[events]\n"Some Event" = "failed"')
    assert service.knows(name)
    assert service.event(name) is service.event("Some Event")


@pytest.mark.parametrize(
    ("detail", "act"), [("soft", Act.DELAYED), ("SOFT", Act.DELAYED), ("new", Act.FAILED)]
)
def test_a_detail_tells_more_of_an_event_where_the_table_has_both(detail: str, act: Act) -> None:
    service = parse('[events]\nbounce = "failed"\n"bounce/soft" = "delayed"')
    assert service.event("bounce", detail).act is act
    assert service.event("bounce", None).act is Act.FAILED


@pytest.mark.parametrize("act", Act)
def test_only_what_fails_or_waits_has_a_cause(act: Act) -> None:
    word = parse(f'[events]\na = "{act}"').event("a")
    assert word.is_failure is (word.outcome in {Outcome.FAILED, Outcome.DELAYED})


def test_values_that_are_told_have_labels_in_their_order() -> None:
    service = parse('[labels.why]\nfull = "mailbox_full"\n[labels.kind]\na = {}')
    assert service.tell(kind=None, why="") == ()
    labels = service.tell(why="full", kind=None) + service.tell(kind="new", why="full")
    assert [one.id for one in labels] == ["own.why.full", "own.kind.unlisted", "own.why.full"]


def test_the_longest_value_that_a_text_begins_with_is_found() -> None:
    service = parse('[labels.why]\nSpam = {}\n"Spam trap" = {}\nfull = {}')
    found = service.find_beginning("why", " SPAM TRAP, and more")
    assert found is service.label("why", "Spam trap")
    assert service.find_beginning("why", "so full") is None


@pytest.mark.parametrize(
    ("told", "ids"),
    [
        ((None, None), []),
        ((None, "General"), []),
        (("Permanent", None), ["bounce_type.permanent"]),
        (("Permanent", "NoEmail"), ["bounce.permanent/noemail"]),
        (("Permanent", "New"), ["bounce.unlisted", "bounce_type.permanent"]),
    ],
)
def test_of_a_new_subtype_of_a_bounce_the_type_is_known(
    told: tuple[str | None, str | None], ids: list[str]
) -> None:
    labels = label_bounce("amazon_ses", *told)
    assert [one.id for one in labels] == [f"amazon_ses.{one}" for one in ids]


def test_a_new_event_is_nothing_of_ours_and_keeps_its_name() -> None:
    service = parse("")
    word = service.event("x" * 999)
    assert not service.knows("x")
    assert (word.act, word.kind, word.outcome) == (Act.OTHER, Kind.NOT_A_REPORT, None)
    (one,) = word.labels
    assert (one.id, one.text, one.category) == ("own.event.unlisted", "x" * 80, Category.UNKNOWN)


def test_a_new_value_is_unknown_and_keeps_its_text() -> None:
    service = parse("[labels.kind]\n")
    one = service.label("kind", "Cosmic Rays " + "x" * 999)
    assert one.id == "own.kind.unlisted"
    assert one.text == ("Cosmic Rays " + "x" * 999)[:80]
    assert (one.category, one.permanence, one.weight) == (Category.UNKNOWN, None, Weight.FLAG)
    assert service.label("kind", "new") is service.label("kind", "new")


@pytest.mark.parametrize("value", ["Not Found", "not-found", "NOT_FOUND"])
def test_values_are_known_however_they_are_spelled(value: str) -> None:
    service = parse('[labels.kind]\n"Not Found" = "mailbox_not_found"')
    one = service.label("kind", value)
    assert (one.id, one.text) == ("own.kind.not_found", "Not Found")


def test_of_two_values_that_fold_alike_each_is_itself() -> None:
    service = parse('[labels.kind]\nA = "mailbox_full"\na = "rate_limited"')
    assert service.label("kind", "A").category is Category.MAILBOX_FULL
    assert service.label("kind", "a").category is Category.RATE_LIMITED


def test_an_enumeration_that_there_is_not_is_the_readers_mistake() -> None:
    with pytest.raises(KeyError):
        parse("").label("kind", "a")


@pytest.mark.parametrize(
    ("row", "category", "weight"),
    [
        ('a = "mailbox_full"', Category.MAILBOX_FULL, Weight.CAUSE),
        ('a = "suppressed"', Category.SUPPRESSED, Weight.ACT),
        ('a = "unsubscribed"', Category.UNSUBSCRIBED, Weight.ACT),
        ('a = "spam_complaint"', Category.SPAM_COMPLAINT, Weight.ACT),
        ('a = "unknown"', Category.UNKNOWN, Weight.FLAG),
        ("a = {}", Category.UNKNOWN, Weight.FLAG),
        ('a = {category = "suppressed", weight = "cause"}', Category.SUPPRESSED, Weight.CAUSE),
        ('a = {category = "spam_detected", weight = "act"}', Category.SPAM_DETECTED, Weight.ACT),
    ],
)
def test_how_much_a_value_counts(row: str, category: Category, weight: Weight) -> None:
    found = label(row)
    assert (found.category, found.weight) == (category, weight)


def test_what_else_a_value_tells() -> None:
    found = label('a = {permanence = "permanent", note = "not confirmed"}')
    assert (found.permanence, found.first_cause) == (Permanence.PERMANENT, None)
    found = label('a = {category = "suppressed", first_cause = "spam_complaint"}')
    assert (found.permanence, found.first_cause) == (None, Category.SPAM_COMPLAINT)


@pytest.mark.parametrize(
    "text",
    [
        "no TOML",
        '[events]\na = "exploded"',
        '[labels.kind]\na = "full"',
        '[labels.kind]\na = {permanence = "forever"}',
        '[labels.kind]\na = {weight = "heavy"}',
        '[labels.kind]\na = {first_cause = "fate"}',
    ],
)
def test_words_that_are_none_of_ours_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(text)


@pytest.mark.parametrize("text", ["", 'title = "Own"', HEAD + "[events]\na = {}"])
def test_what_must_be_there_is_missed(text: str) -> None:
    with pytest.raises(KeyError):
        parse_service("own", text)


# ----------------------------------------------------------------- the shipped tables


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_table_is_read_once(name: str) -> None:
    service = load_service(name)
    assert service is load_service(name)
    assert service.id == name
    assert service.title
    assert service.source.startswith("https://")


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_table_has_no_word_that_nothing_reads(name: str) -> None:
    source = files("bouncekit.reports.webhooks.services") / f"{name}.toml"
    table = tomllib.loads(source.read_text(encoding="utf-8"))
    assert set(table) <= {"title", "source", "events", "labels"}
    rows = [*table["events"].values()]
    rows += [row for rows in table.get("labels", {}).values() for row in rows.values()]
    known = {"act", "category", "permanence", "weight", "first_cause", "note"}
    assert {key for row in rows if isinstance(row, dict) for key in row} <= known


@pytest.mark.parametrize("name", NAMES)
def test_ids_in_a_shipped_table_are_one_each(name: str) -> None:
    service = load_service(name)
    for known in service.labels.values():
        labels = {id(one): one for one in known.values()}.values()
        assert len({one.id for one in labels}) == len(labels)


@pytest.mark.parametrize("name", NAMES)
def test_why_an_address_is_on_a_list_is_told_of_lists_only(name: str) -> None:
    for known in load_service(name).labels.values():
        for one in known.values():
            assert one.first_cause is None or one.category is Category.SUPPRESSED


def test_readers_are_of_known_services_and_one_each() -> None:
    assert set(NAMES) <= set(SERVICES)
    assert len(set(NAMES)) == len(NAMES)
