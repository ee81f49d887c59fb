from __future__ import annotations

import pytest

from bouncekit.cli.plain import excerpt, path_text, plain, reveal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("over quota", "over quota"),
        ("  over\r\n\tquota ", "over quota"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x9b31mred", "31mred"),
        ("\x1b]0;title\x07x", "]0;titlex"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("a\u2028b\u2029c\u00a0d", "a b c d"),
        ("bell\x07 null\x00 del\x7f", "bell null del"),
        ("lone\udcff", "lone"),
        ("private\ue000 none\U0001ffff", "private none"),
        ("Grüße 你好 🎉", "Grüße 你好 🎉"),
        ("[bold]markup[/bold]", "[bold]markup[/bold]"),
    ],
    ids=lambda text: ascii(text)[:20],
)
def test_plain_leaves_only_visible_characters(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_a_path_with_odd_bytes_can_be_shown() -> None:
    assert path_text("b\udcffx.eml") == "b\\xffx.eml"


def test_a_short_text_stays_whole() -> None:
    assert excerpt("550 User\nunknown", width=20) == "550 User unknown"


def test_a_long_text_is_cut_at_its_end() -> None:
    assert excerpt("one two three four", width=9) == "one two…"
    assert excerpt("onetwothreefour", width=9) == "onetwothr…"


def test_a_long_text_keeps_the_words_that_decided() -> None:
    text = "x " * 50 + "mailbox is full, try later"
    assert excerpt(text, keep="mailbox is full", width=20) == "…mailbox is full, try…"
    assert excerpt(text, keep="mailbox is full", width=18) == "…mailbox is full,…"


def test_a_long_text_is_cut_at_its_start_where_the_words_stand_last() -> None:
    text = "x " * 50 + "mailbox is full"
    assert excerpt(text, keep="mailbox is full", width=20) == "…x x mailbox is full"
    assert excerpt("y" * 50 + "mailbox is full", keep="mailbox is full", width=20) == (
        "…yyyyymailbox is full"
    )


def test_words_that_do_not_stand_in_the_text_do_no_harm() -> None:
    assert excerpt("one two three", keep="four", width=5) == "one…"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jens @x", "jens @x"),
        ("je\u200bns", "je<U+200B>ns"),
        ("a\u2800b\u3164c\ufe0f", "a<U+2800>b<U+3164>c<U+FE0F>"),
        ("a\u00a0b\tc\r\n", "a<U+00A0>b<U+0009>c<U+000D><U+000A>"),
        ("\x1b[1m\U000e0041", "<U+001B>[1m<U+E0041>"),
        ("jo\u0308rg", "jo\u0308rg"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, expected: str) -> None:
    assert reveal(text) == expected
