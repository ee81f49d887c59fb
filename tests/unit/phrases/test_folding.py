# ruff: noqa: RUF001 - the look-alike characters are what is folded
from __future__ import annotations

import pytest

from bouncekit.phrases.folding import fold_case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("User Unknown", "user unknown"),
        ("over-quota", "over quota"),
        ("over_quota", "over quota"),
        ("a\tb\nc\rd", "a b c d"),
        ("`quoted'", "'quoted'"),
        ("ÄÖÜ ß", "äöü ß"),
        ("can’t", "can't"),
        ("“full”", '"full"'),
        ("«plein»", '"plein"'),
        ("a\u00a0b\u3000c\u202fd", "a b c d"),
        ("a‐b‑c–d—e−f－g", "a b c d e f g"),
        ("é over-quota_now`", "é over quota now'"),
        ("İstanbul", "istanbul"),
        ("ÀİB", "àib"),
        ("Ω", "ω"),
    ],
)
def test_folds(text: str, expected: str) -> None:
    assert fold_case(text) == expected


@pytest.mark.parametrize("text", ["\u0130" * 3, "A\u0130-b", "ǅ ΑΣ", "x\u0307", "ﬀ", "ẞ"])
def test_keeps_the_length(text: str) -> None:
    assert len(fold_case(text)) == len(text)
    assert fold_case(fold_case(text)) == fold_case(text)
