"""What a mail service itself calls an event: a value of one of its enumerations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bouncekit.model.words import Category, Permanence

__all__ = ["Label", "Weight"]


class Weight(StrEnum):
    """How much a service's own word counts beside the reply of a mail server."""

    #: The service tells what it did itself, or what the recipient told it: no server was asked.
    ACT = "act"
    #: It names a cause. The words of the server and its specific code go before it.
    CAUSE = "cause"
    #: It only calls it hard, soft or blocked. Everything goes before it.
    FLAG = "flag"


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """One value; there is one object of each, so that it is compared by identity."""

    #: Such as ``sendgrid.bounce_classification.invalid_address``.
    id: str
    #: The value as the service writes it.
    text: str
    category: Category = Category.UNKNOWN
    permanence: Permanence | None = None
    weight: Weight = Weight.FLAG
    #: Why the address was once put on the service's list, of a label that says it is on it.
    first_cause: Category | None = None
