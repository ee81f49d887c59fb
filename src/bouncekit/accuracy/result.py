"""The figures of one evaluation, and how they are told.

Law: ``to_text`` and ``to_markdown`` say nothing that ``to_dict`` does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bouncekit.accuracy.figures import (
    CHECKS,
    CategoryScore,
    CheckScore,
    ConfidenceBin,
    Confusion,
    Miss,
    divide,
)
from bouncekit.accuracy.tables import Table, percent
from bouncekit.model.words import Category

__all__ = ["Accuracy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """How often answers were right, measured on labels."""

    messages: int
    recipients: int
    replies: int
    #: Messages with no labelled recipient that were answered with one.
    false_reports: int
    #: Recipients that were answered and that the message is not about.
    extra_recipients: int
    #: Answers that say ``suppress=yes`` where the label says that the recipient is not at
    #: fault: by its categories, or by its ``suppress`` where it has none.
    harm: int
    checks: tuple[CheckScore, ...]
    categories: tuple[CategoryScore, ...]
    confusion: tuple[Confusion, ...]
    #: Ten bins, the lowest first.
    calibration: tuple[ConfidenceBin, ...]
    misses: tuple[Miss, ...]

    @property
    def calibration_error(self) -> float | None:
        """The expected calibration error: how far ``confidence`` is off, in the mean."""
        sure = [(one, one.right / one.answers) for one in self.calibration if one.answers]
        off = sum(abs(one.confidence - share) * one.answers for one, share in sure)
        return divide(off, sum(one.answers for one, _ in sure))

    @property
    def abstentions(self) -> int:
        """How many answers are ``unknown``."""
        return sum(one.answered for one in self.categories if one.category is Category.UNKNOWN)

    @property
    def needless_abstentions(self) -> int:
        """How many answers are ``unknown`` where the label knows the cause."""
        due = sum(one.right for one in self.categories if one.category is Category.UNKNOWN)
        return self.abstentions - due

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types; shares are 0.0 to 1.0, and ``null`` of nothing."""
        return {
            "messages": self.messages,
            "recipients": self.recipients,
            "replies": self.replies,
            "false_reports": self.false_reports,
            "extra_recipients": self.extra_recipients,
            "harm": self.harm,
            "abstentions": self.abstentions,
            "needless_abstentions": self.needless_abstentions,
            "checks": [one.to_dict() for one in self.checks],
            "categories": [one.to_dict() for one in self.categories],
            "confusion": [one.to_dict() for one in self.confusion],
            "calibration_error": self.calibration_error,
            "calibration": [one.to_dict() for one in self.calibration],
            "misses": [one.to_dict() for one in self.misses],
        }

    def to_text(self, *, misses: int | None = None) -> str:
        """The report for a terminal.

        Args:
            misses: How many misses to list; all where ``None``.

        Returns:
            Lines, the last with its end.
        """
        lines = []
        for title, content in self._sections(misses):
            shown = content.to_text() if isinstance(content, Table) else [content]
            lines += ["", title, *shown] if title else shown
        return "\n".join(lines) + "\n"

    def to_markdown(self, *, misses: int | None = None) -> str:
        """The report as Markdown, its sections of the second level.

        Args:
            misses: How many misses to list; all where ``None``.

        Returns:
            Lines, the last with its end.
        """
        lines = []
        for title, content in self._sections(misses):
            shown = content.to_markdown() if isinstance(content, Table) else [content]
            lines += ["", f"## {title}", "", *shown] if title else shown
        return "\n".join(lines) + "\n"

    def _sections(self, misses: int | None) -> Iterator[tuple[str, Table | str]]:
        yield "", self._summary()
        yield "Right answers", _checks_table(self.checks)
        yield "Categories", _categories_table(self.categories)
        yield self._confusion()
        error = self.calibration_error
        yield f"Confidence (expected calibration error {percent(error)})", self._bins()
        shown = self.misses[:misses]
        if shown:
            number = "" if len(shown) == len(self.misses) else f"{len(shown)} of "
            yield f"Misses ({number}{len(self.misses)})", _misses_table(shown)

    def _summary(self) -> str:
        return (
            f"{_count(self.messages, 'message')} with {_count(self.recipients, 'recipient')}, "
            f"{_count(self.replies, 'reply', 'replies')}. "
            f"False reports: {self.false_reports}. Extra recipients: {self.extra_recipients}. "
            f"Harm: {self.harm}. "
            f"Answers of unknown: {self.abstentions}, needless: {self.needless_abstentions}."
        )

    def _confusion(self) -> tuple[str, Table | str]:
        """The matrix of those categories that were confused with any."""
        cells = {(one.label, one.answer): one.count for one in self.confusion}
        mixed = {one for pair in cells if pair[0] is not pair[1] for one in pair}
        if not mixed:
            return "Confusion", "No category was taken for another."
        order = [one for one in (*Category, None) if one in mixed]
        rows = tuple(
            (
                str(number),
                "none" if label is None else label.value,
                *(str(cells.get((label, answer), "·")) for answer in order),
            )
            for number, label in enumerate(order, start=1)
        )
        head = ("", "label, answer", *(str(number) for number in range(1, len(order) + 1)))
        return "Confusion (a row for each label, a column for each answer)", Table(head, rows, 2)

    def _bins(self) -> Table:
        rows = tuple(
            (
                f"{one.lower:.1f} to {one.upper:.1f}",
                str(one.answers),
                percent(one.confidence if one.answers else None),
                percent(one.share),
            )
            for one in self.calibration
        )
        return Table(("confidence", "answers", "mean", "right"), rows)


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def _checks_table(checks: tuple[CheckScore, ...]) -> Table:
    told = {(one.subject, one.name): one for one in checks}
    named = {one.name for one in checks}
    names = [name for name in CHECKS if name in named]
    subjects = tuple(dict.fromkeys(one.subject for one in checks))
    head = ("check", *(cell for subject in subjects for cell in (subject, "of")))
    rows = tuple(
        (name, *(cell for subject in subjects for cell in _share(told.get((subject, name)))))
        for name in names
    )
    return Table(head, rows)


def _share(check: CheckScore | None) -> tuple[str, str]:
    return ("-", "-") if check is None else (percent(check.share), str(check.labelled))


def _categories_table(scores: tuple[CategoryScore, ...]) -> Table:
    rows = tuple(
        (
            one.category.value,
            str(one.labelled),
            str(one.answered),
            str(one.right),
            percent(one.precision),
            percent(one.recall),
        )
        for one in scores
    )
    return Table(("category", "labelled", "answered", "right", "precision", "recall"), rows)


def _misses_table(misses: tuple[Miss, ...]) -> Table:
    rows = tuple((one.id, one.check, one.expected, one.found, one.about) for one in misses)
    return Table(("label", "check", "expected", "found", "about"), rows, 5)
