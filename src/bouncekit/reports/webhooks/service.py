"""The words of one mail service: its events and its enumerations, as data.

In: the table of a service, ``services/<service>.toml``. Out: what its words mean. Laws: every
value that a service documents stands in its table, with the source; a value that does not is
``unknown``, with its text, and never an error. ``docs/webhooks.md`` shows the tables.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple, TypeVar

from bouncekit.model.label import Label, Weight
from bouncekit.model.words import Category, Kind, Outcome, Permanence

__all__ = ["NOTHING", "Act", "Service", "Word", "label_bounce", "load_service", "parse_service"]

_Entry = TypeVar("_Entry", "Word", Label)

_LONGEST: Final = 80
_BETWEEN: Final = re.compile(r"[\s_-]+")
#: Labels with these tell what the service did itself, not what a server said.
_ACTS: Final = frozenset({Category.SUPPRESSED, Category.UNSUBSCRIBED, Category.SPAM_COMPLAINT})


class Act(StrEnum):
    """What an event is."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"
    COMPLAINT = "complaint"
    OPT_OUT = "opt_out"
    #: Opens, clicks, sends, subscriptions, mail that came in: nothing of ours.
    OTHER = "other"


_KINDS: Final = {
    Act.COMPLAINT: Kind.COMPLAINT,
    Act.OPT_OUT: Kind.COMPLAINT,
    Act.OTHER: Kind.NOT_A_REPORT,
}
_OUTCOMES: Final = {
    Act.FAILED: Outcome.FAILED,
    Act.DELAYED: Outcome.DELAYED,
    Act.DELIVERED: Outcome.DELIVERED,
    Act.RELAYED: Outcome.RELAYED,
    Act.EXPANDED: Outcome.EXPANDED,
}
#: Acts that have a cause.
_FAILURES: Final = (Act.FAILED, Act.DELAYED)
_CATEGORIES: Final = {
    Act.COMPLAINT: Category.SPAM_COMPLAINT,
    Act.OPT_OUT: Category.UNSUBSCRIBED,
}


class Word(NamedTuple):
    """The name of an event, and what it means."""

    act: Act
    kind: Kind
    #: ``None`` for what is no delivery.
    outcome: Outcome | None
    #: What the name tells beside; empty where it tells nothing.
    labels: tuple[Label, ...]

    @property
    def is_failure(self) -> bool:
        """Whether the mail failed or is delayed: only then is there a cause."""
        return self.act in _FAILURES


#: What is nothing of ours, whatever it is called.
NOTHING: Final = Word(Act.OTHER, Kind.NOT_A_REPORT, None, ())


class Service(NamedTuple):
    """The tables of one service."""

    #: Its name in answers, such as ``sendgrid``.
    id: str
    #: Its name for people.
    title: str
    #: Where its words are documented.
    source: str
    events: Mapping[str, Word]
    labels: Mapping[str, Mapping[str, Label]]

    def event(self, name: str, detail: str | None = None, /) -> Word:
        """What the name of an event means; one that is not known is nothing of ours.

        Args:
            name: The name.
            detail: What goes with the name where the table has both, as ``name/detail``.
        """
        if detail is not None:
            exact = f"{name}/{detail}"
            name = exact if self.knows(exact) else name
        events = self.events
        word = events.get(name) or events.get(fold(name))
        return word or _other(self.id, name[:_LONGEST])

    def knows(self, name: str, /) -> bool:
        """Whether the name of an event stands in the table."""
        return name in self.events or fold(name) in self.events

    def label(self, enumeration: str, value: str, /) -> Label:
        """What a value of one of its enumerations means."""
        labels = self.labels[enumeration]
        label = labels.get(value) or labels.get(fold(value))
        return label or _unlisted(self.id, enumeration, value[:_LONGEST])

    def tell(self, **values: str | None) -> tuple[Label, ...]:
        """What the values mean that are told, in their order; each by its enumeration."""
        return tuple([self.label(key, value) for key, value in values.items() if value])

    def find_beginning(self, enumeration: str, text: str, /) -> Label | None:
        """The longest of the values that a text begins with."""
        lowered = text.strip().lower()
        known = self.labels[enumeration].values()
        begun = [label for label in known if lowered.startswith(label.text.lower())]
        return max(begun, key=lambda label: len(label.text), default=None)


def fold(value: str) -> str:
    """One form of a value: services spell their own words in several ways."""
    return _BETWEEN.sub("_", value.strip().lower())


@lru_cache(maxsize=1024)
def _other(service: str, name: str) -> Word:
    return Word(Act.OTHER, Kind.NOT_A_REPORT, None, (_unlisted(service, "event", name),))


@lru_cache(maxsize=1024)
def _unlisted(service: str, enumeration: str, value: str) -> Label:
    return Label(f"{service}.{enumeration}.unlisted", value)


@cache
def load_service(name: str, /) -> Service:
    """The table of a service that comes with the package; read once.

    Args:
        name: Such as ``sendgrid``.
    """
    source = files("bouncekit.reports.webhooks.services") / f"{name}.toml"
    return parse_service(name, source.read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def label_bounce(name: str, kind: str | None, sub_kind: str | None, /) -> tuple[Label, ...]:
    """What the type and the subtype of a bounce mean, as Amazon SES calls them.

    Args:
        name: The service; its table has ``bounce_type``, and ``bounce`` for both together.
        kind: The type.
        sub_kind: The subtype; without a type it tells nothing.
    """
    service = load_service(name)
    if kind is None or sub_kind is None:
        return service.tell(bounce_type=kind)
    label = service.label("bounce", f"{kind}/{sub_kind}")
    # Of one that is new the type may be known.
    return (label,) if label.permanence else (label, service.label("bounce_type", kind))


def parse_service(name: str, text: str, /) -> Service:
    """Read the table of a service.

    Args:
        name: Its name in answers.
        text: TOML: ``title``, ``source``, ``[events]`` with the act of each event, and
            ``[labels.<enumeration>]`` with what each value means. The act of an event, or the
            category of a value, stands alone or in a table with ``permanence``, ``weight``,
            ``first_cause`` and ``note``.

    Returns:
        The tables.

    Raises:
        ValueError: It is no TOML, or a word in it is none of ours.
        KeyError: Something that must be there is missing.
    """
    table = tomllib.loads(text)
    events: dict[str, Word] = {}
    for value, row in table.get("events", {}).items():
        entry = dict(row) if isinstance(row, dict) else {"act": row}
        _add(events, value, _make_word(name, value, entry))
    labels: dict[str, dict[str, Label]] = {}
    for enumeration, rows in table.get("labels", {}).items():
        known = labels.setdefault(enumeration, {})
        for value, row in rows.items():
            entry = dict(row) if isinstance(row, dict) else {"category": row}
            _add(known, value, _make_label(f"{name}.{enumeration}.{fold(value)}", value, entry))
    return Service(name, table["title"], table["source"], events, labels)


def _add(known: dict[str, _Entry], value: str, entry: _Entry) -> None:
    known[value] = entry
    known.setdefault(fold(value), entry)


def _make_word(service: str, value: str, entry: dict[str, str]) -> Word:
    act = Act(entry.pop("act"))
    category = _CATEGORIES.get(act)
    if category is not None:
        entry.setdefault("category", category)
    label = _make_label(f"{service}.event.{fold(value)}", value, entry)
    outcome = _OUTCOMES.get(act)
    tells = label.category is not Category.UNKNOWN or label.permanence is not None
    return Word(act, _KINDS.get(act, Kind.DELIVERY_REPORT), outcome, (label,) if tells else ())


def _make_label(id_: str, value: str, entry: Mapping[str, str]) -> Label:
    category = Category(entry.get("category", Category.UNKNOWN))
    if category in _ACTS:
        usual = Weight.ACT
    else:
        usual = Weight.FLAG if category is Category.UNKNOWN else Weight.CAUSE
    permanence, first_cause = entry.get("permanence"), entry.get("first_cause")
    return Label(
        id=id_,
        text=value,
        category=category,
        permanence=None if permanence is None else Permanence(permanence),
        weight=Weight(entry.get("weight", usual)),
        first_cause=None if first_cause is None else Category(first_cause),
    )
