"""One line on standard error that says how far a long work is.

Out: a line that is written over, a few times a second, and gone at the end. Law:
only on a terminal, and never before the work has lasted a second.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TextIO

__all__ = ["Progress"]

_PATIENCE: Final = 1.0
_INTERVAL: Final = 0.2


class Progress:
    """Counts, and tells of it where somebody is looking."""

    def __init__(
        self,
        stream: TextIO,
        *,
        shown: bool,
        things: str = "messages",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start counting.

        Args:
            stream: Where to tell; standard error.
            shown: ``False`` keeps it silent (the stream still has to be a terminal).
            things: What is counted.
            clock: Seconds from any start.
        """
        self._stream = stream
        self._shown = shown and stream.isatty()
        self._things = things
        self._clock = clock
        self._next = clock() + _PATIENCE
        self._width = 0
        self._count = 0

    def tick(self) -> None:
        """One more is read."""
        self._count += 1
        if not self._shown:
            return
        now = self._clock()
        if now >= self._next:
            self._next = now + _INTERVAL
            self._write(f"{self._count:,} {self._things} read")

    def clear(self) -> None:
        """Make room for other output; the next tick may write again."""
        if self._width:
            self._write("")

    def _write(self, line: str) -> None:
        self._stream.write(f"\r{' ' * self._width}\r{line}")
        self._stream.flush()
        self._width = len(line)
