from __future__ import annotations

import struct
from dataclasses import replace

import pytest

from bouncekit.accuracy.figures import Confusion
from bouncekit.accuracy.result import Accuracy
from bouncekit.accuracy.scoring import score
from bouncekit.cli.picture import draw_confusion
from bouncekit.model.words import Category

FULL, GONE = Category.MAILBOX_FULL, Category.MAILBOX_NOT_FOUND


def _accuracy(*cells: tuple[Category | None, Category | None, int]) -> Accuracy:
    confusion = (
        Confusion(label=label, answer=answer, count=count) for label, answer, count in cells
    )
    return replace(score(()), confusion=tuple(confusion))


def _size(png: bytes) -> tuple[int, int]:
    """Width and height, from the first chunk (PNG, section 11.2.2)."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("cells", [(), ((FULL, FULL, 3), (FULL, GONE, 1), (None, GONE, 1))])
def test_it_is_a_png(cells: tuple[tuple[Category | None, Category | None, int], ...]) -> None:
    assert min(_size(draw_confusion(_accuracy(*cells)))) > 400


def test_it_grows_with_the_categories() -> None:
    every = _accuracy(*((category, category, 1000) for category in Category))
    small, large = _size(draw_confusion(_accuracy((FULL, GONE, 1)))), _size(draw_confusion(every))
    per_cell = (large[0] - small[0]) / (len(Category) - 2)
    assert per_cell > 40  # dots: room for four figures and a name


def test_the_same_figures_are_the_same_bytes() -> None:
    accuracy = _accuracy((FULL, GONE, 1))
    assert draw_confusion(accuracy) == draw_confusion(accuracy)
