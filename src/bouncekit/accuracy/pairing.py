"""Which answer belongs to which label of a message.

In: the labelled recipients and the deliveries of one message. Out: pairs. Law: every label
and every delivery is used once; an address decides, never the order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bouncekit.accuracy.labels import RecipientLabel
from bouncekit.model.report import Delivery

__all__ = ["Pair", "pair_recipients"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled recipient, and what was answered of it."""

    label: RecipientLabel
    #: ``None``: nothing was.
    delivery: Delivery | None
    #: Whether its address was found. A sole delivery is taken for a sole label even where it
    #: was not: what else is said of it may still be right.
    is_found: bool


def pair_recipients(
    labels: Sequence[RecipientLabel], deliveries: Iterable[Delivery], /
) -> tuple[list[Pair], list[Delivery]]:
    """Pair labels with deliveries.

    Args:
        labels: The labelled recipients of a message.
        deliveries: What was answered of that message.

    Returns:
        A pair for each label, and the deliveries that are left.
    """
    left = list(deliveries)
    taken: dict[int, Delivery] = {}
    for number, label in enumerate(labels):
        if label.address is not None:
            _take(taken, number, left, _by_recipient(left, label.address))
    for number, label in enumerate(labels):
        if label.address is not None and number not in taken:
            _take(taken, number, left, _by_original(left, label.address))
    for number, label in enumerate(labels):
        if label.address is None:  # whoever is left may be meant
            _take(taken, number, left, left)
    found = set(taken)
    if len(labels) == len(left) == 1 and not found:
        taken[0] = left.pop()
    pairs = [Pair(label, taken.get(number), number in found) for number, label in enumerate(labels)]
    return pairs, left


def _take(
    taken: dict[int, Delivery], number: int, left: list[Delivery], fitting: list[Delivery]
) -> None:
    if fitting:
        taken[number] = fitting[0]
        left.remove(fitting[0])


def _by_recipient(left: list[Delivery], address: str) -> list[Delivery]:
    return [one for one in left if _bare(one.recipient) == _bare(address)]


def _by_original(left: list[Delivery], address: str) -> list[Delivery]:
    return [one for one in left if _bare(one.original_recipient) == _bare(address)]


def _bare(address: str | None) -> str | None:
    return None if address is None else address.strip().strip("<>").lower()
