# ruff: noqa: RUF001 - look-alike and invisible characters are what this is about
from __future__ import annotations

import pytest

import bouncekit
from bouncekit import ChangeKind, IssueCode, TextKind

KEPT = {
    "plain": "Faktura nr. 7 – forfalder i dag",
    "a family": "👨\u200d👩\u200d👧",
    "a heart": "❤\ufe0f",
    "a heart on fire": "❤\ufe0f\u200d🔥",
    "a skin": "👍🏽",
    "a profession": "👩🏽\u200d🚒",
    "a key": "1\ufe0f\u20e3",
    "a flag": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "two letters": "🇩🇰",
    "Persian": "نامه\u200cای",
    "Arabic with marks": "بً\u200cب",
    "Hindi": "क\u094d\u200dष",
    "Sinhala": "ක\u0dca\u200dර",
    "Thai": "ไทย\u200bไทย",
    "Mongolian": "\u1820\u180b",
    "Han": "葛\U000e0100",
    "Hebrew": "שלום\u200f!",
    "grapheme joiner": "\u05e9\u05c1\u034f\u05b8",
}
REMOVED = {
    "zero width space": ("Fak\u200btura", "Faktura"),
    "soft hyphen": ("Fak\u00adtura", "Faktura"),
    "mark": ("Hi\u200f", "Hi"),
    "override": ("Hi \u202eabc\u202c", "Hi abc"),
    "isolates in Hebrew": ("\u2067שלום\u2069", "שלום"),
    "selector behind a letter": ("a\ufe0f", "a"),
    "joiner between letters": ("a\u200db", "ab"),
    "joiner behind a picture": ("👨\u200d", "👨"),
    "joiner before anything": ("\u200cab", "ab"),
    "tags": ("a\U000e0061b", "ab"),
    "filler": ("a\u3164b", "ab"),
    "blank": ("a\u2800b", "ab"),
    "escape": ("\x1b[31mred", "[31mred"),
    "null": ("a\0b", "ab"),
    "no character": ("a\uffffb", "ab"),
    "byte order mark": ("\ufeffHi", "Hi"),
    "grapheme joiner": ("a\u034fb", "ab"),
    "word space": ("a\u200bไ", "aไ"),
}


@pytest.mark.parametrize("kind", TextKind)
@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_is_needed_stays(text: str, kind: TextKind) -> None:
    answer = bouncekit.sanitize_text(text, kind=kind)
    assert (answer.text, answer.changes, answer.issues) == (text, (), ())
    assert answer.kind is kind


@pytest.mark.parametrize("kind", ["subject", "header", "body"])
@pytest.mark.parametrize(("text", "expected"), REMOVED.values(), ids=REMOVED)
def test_what_is_not_needed_is_taken_out(text: str, expected: str, kind: str) -> None:
    answer = bouncekit.sanitize_text(text, kind=kind)
    assert answer.text == expected
    assert {change.after for change in answer.changes} == {""}


@pytest.mark.parametrize(
    ("text", "header", "body"),
    [
        ("a\r\nb", "a b", "a\r\nb"),
        ("a\nb", "a b", "a\nb"),
        ("a\rb", "a b", "a\nb"),
        ("a\r\n\r\n b", "a b", "a\r\n\r\n b"),
        ("a\u2028b", "a b", "a\nb"),
        ("a\x85b", "a b", "a\nb"),
        ("a\fb\vc", "a b c", "a\nb\nc"),
        ("a\tb", "a b", "a\tb"),
        ("\r\n a \r\n", "a", "\r\n a \r\n"),
        ("Hej\r\nBcc: bo@example.com", "Hej Bcc: bo@example.com", "Hej\r\nBcc: bo@example.com"),
    ],
)
def test_a_header_field_is_one_line(text: str, header: str, body: str) -> None:
    assert bouncekit.sanitize_text(text, kind="header").text == header
    assert bouncekit.sanitize_text(text, kind="subject").text == header
    assert bouncekit.sanitize_text(text, kind="body").text == body


def test_damage_is_told() -> None:
    answer = bouncekit.sanitize_text("a\ud800b\ufffd \ud83d\ude00", kind="body")
    assert answer.text == "a\ufffdb\ufffd \U0001f600"
    assert [(issue.code, issue.index) for issue in answer.issues] == [
        (IssueCode.SURROGATE, 1),
        (IssueCode.REPLACEMENT_CHARACTER, 3),
    ]
    assert [(change.kind, change.index) for change in answer.changes] == [
        (ChangeKind.SURROGATE, 1),
        (ChangeKind.SURROGATE, 5),
    ]
    assert answer.to_dict()["kind"] == "body"


def test_wrong_use() -> None:
    with pytest.raises(TypeError, match="text must be str, not bytes"):
        bouncekit.sanitize_text(b"a", kind="body")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind is 'footer'; expected one of 'subject', 'header', "):
        bouncekit.sanitize_text("a", kind="footer")
