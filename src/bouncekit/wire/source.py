"""What all readers of one message share: its bytes, the limits, and a log of faults.

In: faults as they are found, also late, when a part is decoded. Out: each fault once, in
the order of finding. Law: bounded, so that a hostile message cannot fill the log.
"""

from __future__ import annotations

from typing import NamedTuple

from bouncekit.model.report import Fault
from bouncekit.model.words import FaultKind
from bouncekit.wire.limits import Limits

__all__ = ["FaultLog", "Source"]


class FaultLog:
    """The faults of one message; its parts write to it too."""

    __slots__ = ("_found", "_most")

    def __init__(self, most: int) -> None:
        """Start an empty log that keeps at most ``most`` faults."""
        self._found: dict[Fault, None] = {}
        self._most = most

    def add(self, kind: FaultKind, detail: str) -> None:
        """Note a fault, unless it is noted already or the log is full."""
        if len(self._found) < self._most:
            self._found[Fault(kind=kind, detail=detail)] = None

    def found(self) -> tuple[Fault, ...]:
        """All faults so far, in the order of finding."""
        return tuple(self._found) if self._found else ()


class Source(NamedTuple):
    """One message that is being read."""

    data: bytes  #: its line breaks are LF
    faults: FaultLog
    limits: Limits
