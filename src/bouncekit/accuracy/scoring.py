"""Labels beside answers, counted.

In: pairs of a label and the answer to what it labels. Out: an
:class:`~bouncekit.accuracy.result.Accuracy`. Laws: only what a label says is scored; one
answer is held at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, assert_never

from bouncekit.accuracy.figures import (
    CHECKS,
    CategoryScore,
    CheckScore,
    ConfidenceBin,
    Confusion,
    Miss,
)
from bouncekit.accuracy.labels import CauseLabel, MessageLabel, ReplyLabel
from bouncekit.accuracy.pairing import Pair, pair_recipients
from bouncekit.accuracy.result import Accuracy
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.report import Delivery, Report
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category, Suppress

__all__ = ["MessageSample", "ReplySample", "score"]

_MESSAGES: Final = "messages"
_REPLIES: Final = "replies"
_BINS: Final = 10
_ABOUT_CHARACTERS: Final = 110


@dataclass(frozen=True, slots=True)
class MessageSample:
    """A message's label, and the answer to it."""

    label: MessageLabel
    answer: Report


@dataclass(frozen=True, slots=True)
class ReplySample:
    """A reply's label, and the answer to it."""

    label: ReplyLabel
    answer: Diagnosis


def score(samples: Iterable[MessageSample | ReplySample], /) -> Accuracy:
    """Count how often answers say what their labels say.

    Args:
        samples: Labels, each with the answer to what it labels.

    Returns:
        The figures.
    """
    tally = _Tally()
    for sample in samples:
        match sample:
            case MessageSample(label, report):
                tally.add_message(label, report)
            case ReplySample(label, diagnosis):
                tally.add_reply(label, diagnosis)
            case _ as never:
                assert_never(never)
    return tally.result()


class _Scene:
    """What is scored together: a message with its recipients, or a reply."""

    def __init__(self, subject: str, identifier: str) -> None:
        self.subject = subject
        self.id = identifier
        self.is_whole = True
        #: Whether misses are listed and not only counted.
        self.is_listed = True


class _Tally:
    """The counts so far."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._labelled: Counter[tuple[str, str]] = Counter()
        self._right: Counter[tuple[str, str]] = Counter()
        self._confusion: Counter[tuple[Category | None, Category | None]] = Counter()
        self._sure: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
        self._misses: list[Miss] = []

    def add_message(self, label: MessageLabel, report: Report) -> None:
        scene = _Scene(_MESSAGES, label.id)
        if label.kind is not None:
            self._check(scene, "kind", (label.kind.value,), report.kind.value)
        if label.recipients is not None:
            pairs, extra = pair_recipients(label.recipients, report.deliveries)
            for pair in pairs:
                self._add_recipient(scene, pair)
            self._add_extra(scene, extra, is_report=bool(pairs))
        self._close(scene)

    def add_reply(self, label: ReplyLabel, diagnosis: Diagnosis) -> None:
        scene = _Scene(_REPLIES, label.id)
        about = " ".join(label.text.split())[:_ABOUT_CHARACTERS]
        self._add_cause(scene, label.cause, diagnosis, about)
        self._close(scene)

    def result(self) -> Accuracy:
        return Accuracy(
            messages=self._counts[_MESSAGES],
            recipients=self._labelled[_MESSAGES, "recipient"],
            replies=self._counts[_REPLIES],
            false_reports=self._counts["false_report"],
            extra_recipients=self._counts["extra"],
            harm=self._counts["harm"],
            checks=tuple(self._checks()),
            categories=tuple(self._categories()),
            confusion=tuple(
                Confusion(label=label, answer=answer, count=count)
                for (label, answer), count in sorted(self._confusion.items(), key=_in_order)
            ),
            calibration=tuple(map(_bin, range(_BINS), self._sure)),
            misses=tuple(self._misses),
        )

    def _add_recipient(self, scene: _Scene, pair: Pair) -> None:
        label, delivery = pair.label, pair.delivery
        about = label.address or ""
        wanted = label.address or "any"
        found = None if delivery is None else delivery.recipient
        self._check(scene, "recipient", (wanted,), wanted if pair.is_found else found, about)
        diagnosis = None if delivery is None else delivery.diagnosis
        scene.is_listed = delivery is not None  # that nothing is told was just listed
        if label.outcome is not None:
            outcome = None if delivery is None else delivery.outcome
            self._check(scene, "outcome", (label.outcome.value,), outcome, about)
        if label.status is not None:
            status = None if delivery is None else delivery.status
            self._check(scene, "status", (label.status,), status, about)
        self._add_cause(scene, label.cause, diagnosis, about)
        scene.is_listed = True

    def _add_extra(self, scene: _Scene, extra: list[Delivery], *, is_report: bool) -> None:
        for delivery in extra:
            category = None if delivery.diagnosis is None else delivery.diagnosis.category
            self._confusion[None, category] += 1
            if is_report:
                self._miss(scene, "extra", "no such recipient", category, delivery.recipient)
        if extra and not is_report:
            self._miss(scene, "false_report", "no delivery", len(extra))

    def _add_cause(
        self, scene: _Scene, label: CauseLabel, diagnosis: Diagnosis | None, about: str
    ) -> None:
        if label.categories:
            self._add_category(scene, label, diagnosis, about)
        for name, expected in _told(label):
            found = None if diagnosis is None else _answered(diagnosis, name)
            self._check(scene, name, (expected,), found, about)
        if diagnosis is not None and diagnosis.suppress is Suppress.YES and _excuses(label):
            self._miss(scene, "harm", "suppress other than yes", diagnosis.category, about)

    def _add_category(
        self, scene: _Scene, label: CauseLabel, diagnosis: Diagnosis | None, about: str
    ) -> None:
        wanted = tuple(_name(one) for one in label.categories)
        answer = None if diagnosis is None else diagnosis.category
        # An unlisted recipient is one that nothing is told of: also not that it arrived.
        found = _name(answer) if scene.is_listed else None
        self._check(scene, "category", wanted, found, about)
        self._labelled[scene.subject, "strict"] += 1
        self._right[scene.subject, "strict"] += found == wanted[0]
        is_right = found in wanted
        self._confusion[answer if is_right else label.categories[0], answer] += 1
        if diagnosis is not None:
            place = min(int(round(diagnosis.confidence * _BINS, 6)), _BINS - 1)
            self._sure[place].append((diagnosis.confidence, is_right))

    def _check(
        self,
        scene: _Scene,
        name: str,
        expected: tuple[str, ...],
        found: str | None,
        about: str = "",
    ) -> None:
        is_right = found in expected
        self._labelled[scene.subject, name] += 1
        self._right[scene.subject, name] += is_right
        scene.is_whole &= is_right
        if scene.is_listed and not is_right:
            wanted = " or ".join(expected)
            told = "no answer" if found is None else str(found)
            self._misses.append(
                Miss(id=scene.id, check=name, expected=wanted, found=told, about=about)
            )

    def _miss(
        self, scene: _Scene, name: str, expected: str, found: object, about: str | None = None
    ) -> None:
        """Something that no label has a place for, and that must not be."""
        scene.is_whole = False
        self._counts[name] += 1
        self._misses.append(
            Miss(id=scene.id, check=name, expected=expected, found=str(found), about=about or "")
        )

    def _close(self, scene: _Scene) -> None:
        self._counts[scene.subject] += 1
        self._labelled[scene.subject, "whole"] += 1
        self._right[scene.subject, "whole"] += scene.is_whole

    def _checks(self) -> Iterator[CheckScore]:
        for subject in (_MESSAGES, _REPLIES):
            for name in CHECKS:
                if labelled := self._labelled[subject, name]:
                    right = self._right[subject, name]
                    yield CheckScore(name=name, subject=subject, labelled=labelled, right=right)

    def _categories(self) -> Iterator[CategoryScore]:
        for category in Category:
            counts = self._confusion.items()
            labelled = sum(count for (label, _), count in counts if label is category)
            answered = sum(count for (_, answer), count in counts if answer is category)
            if labelled or answered:
                yield CategoryScore(
                    category=category,
                    labelled=labelled,
                    answered=answered,
                    right=self._confusion[category, category],
                )


def _told(label: CauseLabel) -> Iterator[tuple[str, str]]:
    """What a label says beside the category, in words that can be compared."""
    for name in ("permanence", "party", "suppress"):
        word = getattr(label, name)
        if word is not None:
            yield name, word.value
    if label.blocklist is not None:
        yield "blocklist", _named(is_named=label.blocklist)
    if label.auth is not None:
        yield "auth", _joined(label.auth)


def _answered(diagnosis: Diagnosis, name: str) -> str:
    match name:
        case "blocklist":
            return _named(is_named=diagnosis.blocklist is not None)
        case "auth":
            return _joined(diagnosis.auth_failures)
        case _:
            return str(getattr(diagnosis, name).value)


def _named(*, is_named: bool) -> str:
    return "named" if is_named else "none"


def _joined(words: Iterable[str]) -> str:
    return " ".join(sorted(words)) or "none"


def _name(category: Category | None) -> str:
    return "none" if category is None else category.value


def _excuses(label: CauseLabel) -> bool:
    """Whether a label says that the recipient is not at fault."""
    if label.categories:
        return not any(map(_condemns, label.categories))
    return label.suppress in {Suppress.NO, Suppress.AFTER_REPEATS}


def _condemns(category: Category | None) -> bool:
    """Whether a category says that the address itself is at fault, or asked for no mail."""
    return category is not None and TRAITS[category].suppress is Suppress.YES


def _in_order(
    item: tuple[tuple[Category | None, Category | None], int],
) -> tuple[int, ...]:
    order = list(Category)
    return tuple(len(order) if one is None else order.index(one) for one in item[0])


def _bin(place: int, answers: list[tuple[float, bool]]) -> ConfidenceBin:
    number = len(answers)
    return ConfidenceBin(
        lower=place / _BINS,
        upper=(place + 1) / _BINS,
        answers=number,
        right=sum(is_right for _, is_right in answers),
        confidence=sum(confidence for confidence, _ in answers) / number if number else 0.0,
    )
