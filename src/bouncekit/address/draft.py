"""A text that remembers where each of its characters comes from.

In: a text, then edits. Out: the text as it is now, and the changes that lead to it. Law: the
changes are in order, do not overlap, and make the text out of the original; each batch of
edits costs one pass.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self

from bouncekit.address.characters import name_character
from bouncekit.model.address import Change, ChangeKind, Safety

__all__ = ["Draft", "Edit"]

#: Changes of neighbouring characters that are told as one.
_RUNS: Final = frozenset(
    {
        ChangeKind.CASE,
        ChangeKind.FULL_WIDTH,
        ChangeKind.DOMAIN_MAPPING,
        ChangeKind.LINE_BREAK,
    }
)


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``after`` in the place of the characters from ``start`` to ``end``."""

    start: int
    end: int
    after: str
    kind: ChangeKind
    safety: Safety = Safety.COSMETIC


@dataclass(slots=True)
class _Step:
    """An edit, told in the places of the original."""

    start: int
    end: int
    kind: ChangeKind
    safety: Safety
    #: What stood there when the edit was made.
    before: str
    #: Which of the edits it was.
    order: int

    def touches(self, other: Self) -> bool:
        """Whether a later step (by place) belongs to the same change."""
        run = self.kind is other.kind and self.kind in _RUNS
        return other.start < self.end or (run and other.start == self.end)

    def absorb(self, other: Self) -> None:
        """Take a step that touches: the last edit says what it is, the worst how safe."""
        same = (self.start, self.end) == (other.start, other.end)
        self.before = other.before if same else ""  # of the same place, the later comes later
        if other.order > self.order:
            self.kind, self.order = other.kind, other.order
        if other.safety is Safety.REPAIR:
            self.safety = Safety.REPAIR
        self.end = max(self.end, other.end)


class Draft:
    """The text, its origin and what was done to it."""

    __slots__ = ("_ends", "_starts", "_steps", "original", "text")

    def __init__(self, original: str) -> None:
        """Begin with a text as it came."""
        self.original: str = original
        self.text: str = original
        self._starts = list(range(len(original)))
        self._ends = list(range(1, len(original) + 1))
        self._steps: list[_Step] = []

    def copy(self) -> Draft:
        """A second draft, to be kept or thrown away."""
        made = Draft("")
        made.original, made.text = self.original, self.text
        made._starts, made._ends = self._starts, self._ends
        made._steps = list(self._steps)
        return made

    def place(self, index: int, /) -> int:
        """Where a character of the text stands in the original."""
        return self._starts[index] if index < len(self._starts) else len(self.original)

    def edit(self, edits: Iterable[Edit], /) -> bool:
        """Apply edits.

        Args:
            edits: In order, without overlap, in places of the text as it is now.

        Returns:
            Whether there was any.
        """
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for edit in edits:
            pieces += (self.text[done : edit.start], edit.after)
            first, last = self._starts[edit.start], self._ends[edit.end - 1]
            starts += (*self._starts[done : edit.start], *([first] * len(edit.after)))
            ends += (*self._ends[done : edit.start], *([last] * len(edit.after)))
            before = self.text[edit.start : edit.end]
            self._steps.append(_Step(first, last, edit.kind, edit.safety, before, len(self._steps)))
            done = edit.end
        if not pieces:
            return False
        self.text = "".join((*pieces, self.text[done:]))
        self._starts = starts + self._starts[done:]
        self._ends = ends + self._ends[done:]
        return True

    def changes(self) -> tuple[Change, ...]:
        """What was changed, in the order of the original."""
        groups: list[_Step] = []
        for step in sorted(self._steps, key=lambda step: (step.start, step.end)):
            if groups and groups[-1].touches(step):
                groups[-1].absorb(step)
            else:
                groups.append(
                    _Step(step.start, step.end, step.kind, step.safety, step.before, step.order)
                )
        told = []
        here = 0
        for group in groups:
            while here < len(self._starts) and self._starts[here] < group.start:
                here += 1
            first = here
            while here < len(self._starts) and self._starts[here] < group.end:
                here += 1
            before = self.original[group.start : group.end]
            after = self.text[first:here]
            told.append(_tell(group, before, after))
        return tuple(told)


def _tell(group: _Step, before: str, after: str) -> Change:
    character = before if len(before) == 1 else group.before
    single = len(character) == 1
    return Change(
        kind=group.kind,
        index=group.start,
        codepoint=ord(character) if single else None,
        name=name_character(character) if single else None,
        before=before,
        after=after,
        safety=group.safety,
    )
