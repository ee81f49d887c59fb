"""The flat facts that rules look at: what ``evidence`` gathers and ``rules`` matches."""

from __future__ import annotations

from typing import NamedTuple

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.words import Command, Outcome, Source

__all__ = ["Facts", "Text"]


class Text(NamedTuple):
    """One text that rules read. ``folded`` has the length of ``shown``, so spans fit both."""

    source: Source
    #: On one line, as a person would read it.
    shown: str
    #: Lower case, one form of each quote and dash; addresses and links are blanked out.
    folded: str
    #: The links that were blanked out, folded; only rules that ask for them see them.
    links: str = ""
    #: 0: the words of the host that refused; 1: what stands beside them or beside the
    #: address; 2: the prose around all that.
    distance: int = 0


class Facts(NamedTuple):
    """Everything that a rule may ask of one delivery. ``None``: not told."""

    #: The nearest cause first.
    texts: tuple[Text, ...] = ()
    status: EnhancedStatus | None = None
    reply: Reply | None = None
    command: Command | None = None
    outcome: Outcome | None = None
    #: Host names that tell the receiving service: the remote MTA, then the reporting one.
    hosts: tuple[str, ...] = ()
