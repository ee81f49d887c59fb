"""The typed form of a rule file: what ``load.py`` makes and ``match.py`` reads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Command,
    Outcome,
    Party,
    Permanence,
    Suppress,
    Tier,
)

__all__ = ["Blocklist", "Example", "Hint", "Mute", "Provider", "Rule"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text in a rule's ``hits`` or ``misses``, and what else is known of it."""

    text: str
    command: str | None = None
    remote_host: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: if the conditions hold, the failure is of this category."""

    id: str
    category: Category
    tier: Tier
    #: Phrases, one of which must stand in the text; empty for a rule on codes alone.
    any: tuple[str, ...] = ()
    #: Phrases that must all stand in the same text as well.
    all: tuple[str, ...] = ()
    #: Phrases that must not stand in the same text.
    unless: tuple[str, ...] = ()
    #: Where a phrase cannot do: searched in the text once a phrase of ``any`` stands in it.
    regex: re.Pattern[str] | None = None
    #: Whether the phrases are looked for in links instead of the words around them.
    in_links: bool = False
    #: Reply codes (550) or severities (5), one of which must be told.
    reply: tuple[int, ...] = ()
    #: Enhanced codes: ``5.1.1``, ``x.1.1`` (any class), ``5.1.*``, ``x.1.*``.
    status: tuple[str, ...] = ()
    command: tuple[Command, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    #: Receiving services, one of which must be recognised.
    when_provider: tuple[str, ...] = ()
    #: The receiving service that only such words come from.
    provider: str | None = None
    permanence: Permanence | None = None
    party: Party | None = None
    suppress: Suppress | None = None
    auth: tuple[AuthMechanism, ...] = ()
    language: str | None = None
    source: str | None = None
    seen: str | None = None
    note: str | None = None
    hits: tuple[Example, ...] = ()
    misses: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """Words that look like a cause and are none: a hit that stands inside them is no hit."""

    id: str
    any: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocklist:
    """A blocklist by name."""

    name: str
    any: tuple[str, ...]
    #: What it lists: ``host``, ``domain``, ``link``, ``address`` or ``message``.
    lists: tuple[str, ...]
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A receiving service, and how to know it."""

    id: str
    #: Domains at the end of its mail hosts' names.
    hosts: tuple[str, ...] = ()
    #: Words or links that only its servers say.
    any: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Words that tell something beside the category."""

    id: str
    any: tuple[str, ...]
    #: The text says of itself that it is permanent, or will be tried again.
    permanence: Permanence | None = None
    #: The text speaks of the sender: what follows says nothing of the recipient.
    about_sender: bool = False
    #: A check of the sender that failed.
    auth: tuple[AuthMechanism, ...] = ()
