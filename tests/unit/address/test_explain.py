# ruff: noqa: RUF001 - look-alike and invisible characters are what this is about
from __future__ import annotations

import pytest

import bouncekit


@pytest.mark.parametrize(
    ("stored", "causes", "suggestion"),
    [
        ("jens@example.com", [], None),
        ("Jens@EXAMPLE.com", [], "Jens@example.com"),
        (
            "\u200fjens@example.com",
            ["U+200F RIGHT-TO-LEFT MARK before the first letter"],
            "jens@example.com",
        ),
        (
            "jens@example.com\u00a0",
            ["U+00A0 NO-BREAK SPACE behind the last letter"],
            "jens@example.com",
        ),
        (
            "je\u200bns@example.com",
            ["U+200B ZERO WIDTH SPACE in the local part, behind “je”"],
            "jens@example.com",
        ),
        (
            "jens\u200b@\u00a0example.com",
            [
                "U+200B ZERO WIDTH SPACE just before the @",
                "U+00A0 NO-BREAK SPACE just behind the @",
            ],
            "jens@example.com",
        ),
        (
            "jens@exam\u00adple.com",
            ["U+00AD SOFT HYPHEN in the domain, behind “exam”"],
            "jens@example.com",
        ),
        (
            "Jens <je\u200bns@example.com>",
            [
                "U+200B ZERO WIDTH SPACE in the local part, behind “je”",
                "a part of a name (“Jens <”) before the first letter",
            ],
            "jens@example.com",
        ),
        (
            "<jens@example.com>",
            ["a bracket or quote (“<”) before the first letter"],
            "jens@example.com",
        ),
        (
            "o’neil@example.com",
            ["U+2019 RIGHT SINGLE QUOTATION MARK (“’”) in the local part, behind “o”"],
            "o'neil@example.com",
        ),
        (
            "\uff4a\uff45ns@example.com",
            ["characters (“\uff4a\uff45”) before the first letter"],
            "jens@example.com",
        ),
        ("jens@gmial.com", ["gmial.com is perhaps gmail.com"], "jens@gmail.com"),
        (
            "je\u200bns@example",
            [
                "U+200B ZERO WIDTH SPACE in the local part, behind “je”",
                "the domain 'example' has no dot",
            ],
            None,
        ),
        (
            " " * 40 + "jens@example.com",
            ["white space before the first letter"],
            "jens@example.com",
        ),
        (
            "\u00a0je\u200bns@example",
            [
                "U+00A0 NO-BREAK SPACE before the first letter",
                "U+200B ZERO WIDTH SPACE in the local part, behind “je”",
                "the domain 'example' has no dot",
            ],
            None,
        ),
    ],
)
def test_the_cause_is_named(stored: str, causes: list[str], suggestion: str | None) -> None:
    found = bouncekit.explain_address(stored)
    assert [cause.text for cause in found.causes] == causes
    assert found.suggestion == suggestion
    assert found.sanitized == bouncekit.sanitize(stored)
    assert found.to_dict()["stored"] == stored


def test_a_cause_says_where_it_is() -> None:
    (cause,) = bouncekit.explain_address("\u200fjens@example.com").causes
    assert cause.to_dict() == {
        "text": "U+200F RIGHT-TO-LEFT MARK before the first letter",
        "kind": "invisible",
        "index": 0,
        "codepoint": 0x200F,
        "name": "RIGHT-TO-LEFT MARK",
    }


def test_only_text_is_taken() -> None:
    with pytest.raises(TypeError, match="text must be str, not NoneType"):
        bouncekit.explain_address(None)  # type: ignore[arg-type]
