from __future__ import annotations

import pytest

from bouncekit.wire.text import fold_space, unify_newlines, unify_newlines_in_text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("a", "a"),
        ("  a\t b\r\n c\n\n", "a b c"),
        ("a\u00a0b\u3000c", "a b c"),
    ],
)
def test_fold_space(text: str, folded: str) -> None:
    assert fold_space(text) == folded
    assert fold_space(folded) == folded


@pytest.mark.parametrize(
    ("data", "unified"),
    [
        (b"", b""),
        (b"a\nb", b"a\nb"),
        (b"a\r\nb\r\n", b"a\nb\n"),
        (b"a\rb\r", b"a\nb\n"),
        (b"a\r\nb\rc\nd", b"a\nb\nc\nd"),
        (b"a\r\r\nb\r\r\n", b"a\nb\n"),
        (b"a\r\r\nb\n", b"a\nb\n"),
        (b"\r\r", b"\n\n"),
    ],
    ids=["empty", "lf", "crlf", "cr", "mixed", "doubled cr", "doubled once", "only cr"],
)
def test_unify_newlines(data: bytes, unified: bytes) -> None:
    assert unify_newlines(data) == unified


@pytest.mark.parametrize(
    ("text", "unified"), [("a\nb", "a\nb"), ("a\r\nb\rc\n", "a\nb\nc\n")], ids=["lf", "mixed"]
)
def test_unify_newlines_in_text(text: str, unified: str) -> None:
    assert unify_newlines_in_text(text) == unified
