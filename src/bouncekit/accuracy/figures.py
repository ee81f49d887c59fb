"""The figures that an ``Accuracy`` is made of: counts, and the shares that follow.

Law: a share of nothing is ``None``, not 0 and not 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bouncekit.model.words import Category

__all__ = ["CHECKS", "CategoryScore", "CheckScore", "ConfidenceBin", "Confusion", "Miss", "divide"]

#: What is checked, in the order in which it is told.
CHECKS: Final = (
    "kind",
    "recipient",
    "category",
    "strict",
    "outcome",
    "status",
    "permanence",
    "party",
    "suppress",
    "blocklist",
    "auth",
    "whole",
)


def divide(part: float, whole: int, /) -> float | None:
    """A share; ``None`` of nothing."""
    return part / whole if whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckScore:
    """How often one thing that answers say was right."""

    #: One of ``CHECKS``.
    name: str
    #: ``messages`` or ``replies``.
    subject: str
    #: How many labels say what is right.
    labelled: int
    #: How many of these were answered so.
    right: int

    @property
    def share(self) -> float | None:
        """How many of all were right, 0.0 to 1.0."""
        return divide(self.right, self.labelled)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "name": self.name,
            "subject": self.subject,
            "labelled": self.labelled,
            "right": self.right,
            "share": self.share,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryScore:
    """How well one category is found. An accepted answer counts as what was labelled."""

    category: Category
    labelled: int
    answered: int
    right: int

    @property
    def precision(self) -> float | None:
        """How many of those answered are right."""
        return divide(self.right, self.answered)

    @property
    def recall(self) -> float | None:
        """How many of those labelled are answered."""
        return divide(self.right, self.labelled)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "category": self.category.value,
            "labelled": self.labelled,
            "answered": self.answered,
            "right": self.right,
            "precision": self.precision,
            "recall": self.recall,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often one category was answered where another (or the same) was right."""

    #: ``None``: nothing failed, or nobody labelled such a recipient.
    label: Category | None
    #: ``None``: no such recipient was found, or nothing failed.
    answer: Category | None
    count: int

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "label": None if self.label is None else self.label.value,
            "answer": None if self.answer is None else self.answer.value,
            "count": self.count,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidenceBin:
    """The answers of one tenth of ``confidence``, and how many of them were right."""

    lower: float
    upper: float
    answers: int
    right: int
    #: The mean confidence of these answers; 0 where there are none.
    confidence: float

    @property
    def share(self) -> float | None:
        """How many were right; near ``confidence`` where it is calibrated."""
        return divide(self.right, self.answers)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "lower": self.lower,
            "upper": self.upper,
            "answers": self.answers,
            "right": self.right,
            "confidence": self.confidence,
            "share": self.share,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One thing that an answer says and its label does not."""

    #: The ``id`` of the label.
    id: str
    #: The name of a check, or ``extra``, ``false_report`` or ``harm``.
    check: str
    expected: str
    found: str
    #: The address that it is about, or the beginning of the reply.
    about: str = ""

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "id": self.id,
            "check": self.check,
            "expected": self.expected,
            "found": self.found,
            "about": self.about,
        }
