"""Twice the paste takes at most about twice as long, whatever stands in it."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

import bouncekit

#: Twice this is what the sanitizer still looks at.
_SIZE = 9_000
_MOST = 3.0
#: What a busy machine may add.
_FLOOR = 0.15

UNITS = {
    "letters": "x",
    "spaces": " ",
    "lines": "\r\n",
    "zero width spaces": "\u200b",
    "joiners": "\u0646\u200c",
    "marks": "e\u0301",
    "at-signs": "@",
    "dots": ".",
    "commas": "a,",
    "quotes": '"',
    "escapes": '"\\',
    "angles": "<",
    "pairs": "<>",
    "parentheses": "(",
    "ampersands": "&",
    "nested entities": "&amp;",
    "entities": "&lt;",
    "links": "mailto:",
    "octets": "%20",
    "A-labels": "xn--",
    "full width": "\uff41",
    "capitals": "A",
    "look-alikes": "\u0430",
    "addresses": "a@b.example,",
    "names": "A <a@b.example> ",
    "words": " og a@b.example",
    "families": "\U0001f468\u200d",
    "flags": "\U0001f3f4\U000e0061",
    "surrogates": "\ud800",
}
FRAMES = {
    "alone": "{}",
    "before": "{}a@b.example",
    "local": "a{}b@c.example",
    "domain": "a@b{}c.example",
    "behind": "a@b.example{}",
    "link": "mailto:{}a@b.example",
    "quoted": '"{}"@b.example',
}


def _seconds(read: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        read()
        best = min(best, time.process_time() - start)
    return best


def _assert_linear(read: Callable[[str], object], frame: str, unit: str, size: int) -> None:
    small, large = (frame.format(unit * (times * size // len(unit))) for times in (1, 2))
    start = time.process_time()
    read(large)
    if time.process_time() - start < _FLOOR:
        return  # as nearly all are
    once, twice = _seconds(lambda: read(small)), _seconds(lambda: read(large))
    assert twice <= once * _MOST + _FLOOR, f"{once:.3f} s, then {twice:.3f} s"


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_an_address_takes_linear_time(unit: str, frame: str) -> None:
    _assert_linear(bouncekit.sanitize, frame, unit, _SIZE)


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_a_list_takes_linear_time(unit: str) -> None:
    _assert_linear(bouncekit.parse_list, "{}", unit, _SIZE)


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
@pytest.mark.parametrize("kind", ["header", "body"])
def test_a_text_takes_linear_time(unit: str, kind: str) -> None:
    _assert_linear(lambda text: bouncekit.sanitize_text(text, kind=kind), "{}", unit, 8_000)


def test_what_is_longer_than_any_address_is_not_looked_at() -> None:
    start = time.process_time()
    (issue,) = bouncekit.sanitize("a" * 5_000_000 + "@example.com").issues
    assert issue.code is bouncekit.IssueCode.INPUT_TOO_LONG
    assert time.process_time() - start < 2
