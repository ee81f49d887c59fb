"""Whatever a program or a stranger says: it is shown as text, bounded, and nothing is left open."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

import bouncekit
from bouncekit import Action, AdviceContext, Audience, Category

pytestmark = pytest.mark.property

LOCALES = bouncekit.Catalogs.default().locales
#: The first use of a locale reads its catalog, which takes a while.
_SETTINGS = settings(deadline=None)
#: What could be read as something: slots, markup of both kinds, controls, breaks.
SPICE = [
    "{ $recipient }",
    "\ue000recipient\ue001",
    "<script>alert(1)</script>",
    '"><img src=x onerror=y>',
    "[a](javascript:b)",
    "![a](b)",
    "**b** _i_ `c`",
    "~~s~~ $m$ |t|",
    "https://evil.example www.evil.example jane@example.com",
    "&lt;&#60;",
    "\r\n\r\n# heading\n- item\n\n    code",
    "```\nfence\n```",
    "\u202egnp.exe",
    "none",
]


@dataclass(frozen=True, kw_only=True)
class Finding:
    name: str | None
    codepoint: int | None
    index: int | None


words = st.one_of(st.text(), st.sampled_from(SPICE), st.lists(st.sampled_from(SPICE)).map(" ".join))
contexts = st.builds(
    AdviceContext,
    recipient=st.none() | words,
    recipient_name=st.none() | words,
    domain=st.none() | words,
    document=st.none() | words | st.dictionaries(st.sampled_from(["word", "the", "acc"]), words),
    product=st.none() | words,
    stored_address=st.none() | words,
    findings=st.lists(
        st.builds(
            Finding,
            name=st.none() | words,
            codepoint=st.none() | st.integers(0, sys.maxunicode),
            index=st.none() | st.integers(0, 99),
        ),
        max_size=5,
    ),
    suggestion=st.none() | words,
    support_contact=st.none() | words,
    steps=st.dictionaries(st.sampled_from(list(Action)), words),
    reply=st.none() | words,
    delayed=st.booleans(),
)
cases = {
    "category": st.sampled_from(list(Category)),
    "audience": st.sampled_from(list(Audience)),
    "locale": st.sampled_from(LOCALES),
    "context": contexts,
}


def advise(
    category: Category, audience: Audience, locale: str, context: AdviceContext
) -> bouncekit.Advice:
    return bouncekit.advise(category, audience=audience, locale=locale, context=context)


def told(advice: bouncekit.Advice) -> list[str]:
    """Every text of it that is one line."""
    lines = [advice.headline, advice.explanation, advice.class_label, advice.wait.text]
    lines += [step.text for step in advice.steps]
    lines += [text for text in (advice.fallback, advice.do_not) if text is not None]
    return lines


@_SETTINGS
@given(**cases)
def test_a_text_is_one_bounded_line(
    category: Category, audience: Audience, locale: str, context: AdviceContext
) -> None:
    advice = advise(category, audience, locale, context)
    for line in told(advice):
        assert line.splitlines() == [line]
        assert len(line) < 1_600
        assert not any(sign in line for sign in "\x00\x1b\u202e\ue000\ue001")
    for letter in (advice.for_their_it, advice.for_own_it):
        assert letter is None or len(letter) < 4_000


@_SETTINGS
@given(**cases)
def test_the_number_of_lines_is_the_catalogs(
    category: Category, audience: Audience, locale: str, context: AdviceContext
) -> None:
    """No word adds a line; where there is no reply, its line and the one before are missing."""
    letters = advise(category, audience, locale, context)
    bare = AdviceContext(reply="x", delayed=context.delayed)
    plain = advise(category, audience, locale, bare)
    for one, two in (
        (letters.for_their_it, plain.for_their_it),
        (letters.for_own_it, plain.for_own_it),
    ):
        assert (two or "").count("\n") - (one or "").count("\n") in (0, 2)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= {"class", "lang", "id"}
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


OURS = {"section", "h2", "h3", "p", "ol", "li", "dl", "dt", "dd", "details", "summary", "pre"}


@_SETTINGS
@given(**cases)
def test_nothing_is_a_tag_in_html(
    category: Category, audience: Audience, locale: str, context: AdviceContext
) -> None:
    advice = advise(category, audience, locale, context)
    reader = _Reader()
    reader.feed(advice.to_html())
    reader.close()
    assert set(reader.tags) <= OURS
    assert [text for text in told(advice) if text not in reader.text] in ([], [advice.class_label])


def flat(tokens: list[Token]) -> list[Token]:
    return [one for token in tokens for one in [token, *flat(token.children or [])]]


@_SETTINGS
@given(**cases)
def test_nothing_is_markup_in_markdown(
    category: Category, audience: Audience, locale: str, context: AdviceContext
) -> None:
    advice = advise(category, audience, locale, context)
    reader = MarkdownIt("gfm-like", {"linkify": False})
    tokens = flat(reader.parse(advice.to_markdown()))
    ours = {"heading", "paragraph", "ordered_list", "list_item", "strong"}
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    assert kinds <= ours | {"inline", "text", "text_special", "code_block"}
    strong = sum(token.type == "strong_open" for token in tokens)
    assert strong == 1 + (advice.fallback is not None) + (advice.do_not is not None)
    shown = ["".join(one.content for one in token.children or []) for token in tokens]
    assert [text for text in told(advice) if not any(text in one for one in shown)] in (
        [],
        [advice.class_label],
    )


@_SETTINGS
@given(locale=st.text() | st.sampled_from([*LOCALES, "de-AT", "da_DK.UTF-8"]))
def test_any_locale_has_an_answer(locale: str) -> None:
    assert bouncekit.advise("mailbox_full", locale=locale).locale in LOCALES
    assert bouncekit.guide(locale).locale in LOCALES


@_SETTINGS
@given(context=contexts, locale=st.sampled_from(LOCALES))
def test_the_guide_shows_words_as_words(context: AdviceContext, locale: str) -> None:
    page = bouncekit.guide(locale, context=context)
    reader = _Reader()
    reader.feed(page.to_html())
    reader.close()
    assert set(reader.tags) <= {"article", "h1", "h2", "h3", "p", "ol", "ul", "li"}
    for line in (page.title, *page.first, *(step for one in page.entries for step in one.steps)):
        assert line.splitlines() == [line]
        assert line in reader.text
