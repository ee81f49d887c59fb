"""The picture of a confusion matrix.

In: an :class:`~bouncekit.accuracy.result.Accuracy`. Out: a PNG. Law: no window, no global
state; the only module that needs matplotlib (the extra ``bouncekit[evaluate]``).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from bouncekit.accuracy.result import Accuracy
from bouncekit.model.words import Category

__all__ = ["draw_confusion"]

_INCHES_PER_CELL: Final = 0.32
#: What the names, the sums and the title take, to the left and above.
_INCHES_BESIDE: Final = 2.9
_DOTS_PER_INCH: Final = 150
_RIGHT: Final = (0.18, 0.49, 0.36)
_WRONG: Final = (0.80, 0.28, 0.18)
_GRID: Final = "#e3e3e3"
_INK: Final = "#2b2b2b"
#: From this depth of colour on, white figures are easier to read than dark ones.
_DARK: Final = 0.6


def draw_confusion(accuracy: Accuracy, /) -> bytes:
    """Draw a row for each labelled category, a column for each answered one.

    Args:
        accuracy: The figures.

    Returns:
        A PNG. The colour of a cell is its share of its row: green where the answer is
        right, red where it is not.
    """
    cells = {(one.label, one.answer): one.count for one in accuracy.confusion}
    used = {category for pair in cells for category in pair}
    order = [category for category in (*Category, None) if category in used]
    size = max(len(order), 1) * _INCHES_PER_CELL + _INCHES_BESIDE
    figure = Figure(figsize=(size, size), layout="constrained", facecolor="white")
    axes = figure.add_subplot()
    sums = [sum(cells.get((label, answer), 0) for answer in order) for label in order]
    for row, label in enumerate(order):
        for column, answer in enumerate(order):
            if count := cells.get((label, answer), 0):
                _fill(axes, (column, row), count, count / sums[row])
    names = ["none" if category is None else category.value for category in order]
    _dress(axes, names, [f"{name}  {number}" for name, number in zip(names, sums, strict=True)])
    return _to_png(figure)


def _fill(axes: Axes, place: tuple[int, int], count: int, share: float) -> None:
    column, row = place
    depth = 0.15 + 0.75 * share
    color = (*(_RIGHT if column == row else _WRONG), depth)
    axes.add_patch(Rectangle((column - 0.5, row - 0.5), 1, 1, facecolor=color, linewidth=0))
    ink = "white" if depth > _DARK else _INK
    axes.text(column, row, f"{count}", ha="center", va="center", fontsize=7, color=ink)


def _dress(axes: Axes, columns: Sequence[str], rows: Sequence[str]) -> None:
    number = len(columns)
    axes.set_xlim(-0.5, max(number, 1) - 0.5)
    axes.set_ylim(max(number, 1) - 0.5, -0.5)
    axes.set_aspect("equal")
    axes.set_xticks(range(number), labels=columns, rotation=90, fontsize=8, color=_INK)
    axes.set_yticks(range(number), labels=rows, fontsize=8, color=_INK)
    axes.xaxis.set_ticks_position("top")
    axes.xaxis.set_label_position("top")
    axes.set_xlabel("answer", fontsize=9, color=_INK, fontweight="bold")
    axes.set_ylabel("label, and how many", fontsize=9, color=_INK, fontweight="bold")
    edges = [place - 0.5 for place in range(number + 1)]
    axes.set_xticks(edges, minor=True)
    axes.set_yticks(edges, minor=True)
    axes.grid(which="minor", color=_GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(which="both", length=0)
    for spine in axes.spines.values():
        spine.set_color(_GRID)


def _to_png(figure: Figure) -> bytes:
    stream = io.BytesIO()
    # No date and no version: the same figures are the same bytes.
    figure.savefig(stream, format="png", dpi=_DOTS_PER_INCH, metadata={"Software": None})
    return stream.getvalue()
