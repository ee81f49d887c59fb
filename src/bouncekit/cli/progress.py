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
_BAR_WIDTH: Final = 20


class Progress:
    """Counts what is read, and tells of it where somebody is looking."""

    def __init__(
        self,
        stream: TextIO,
        *,
        shown: bool,
        what: str = "messages",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start counting.

        Args:
            stream: Where to tell; standard error.
            shown: ``False`` keeps it silent (the stream still has to be a terminal).
            what: What is counted.
            clock: Seconds from any start.
        """
        self._what = what
        self._stream = stream
        self._shown = shown and stream.isatty()
        self._clock = clock
        self._next = clock() + _PATIENCE
        self._width = 0
        self._count = 0

    def tick(self, share: float | None = None) -> None:
        """One more is read.

        Args:
            share: How much of the work is done, from 0.0 to 1.0, where that is known.
        """
        self._count += 1
        if not self._shown:
            return
        now = self._clock()
        if now >= self._next:
            self._next = now + _INTERVAL
            bar = "" if share is None else f"{_draw(share)} "
            self._write(f"{bar}{self._count:,} {self._what} read")

    def clear(self) -> None:
        """Make room for other output; the next tick may write again."""
        if self._width:
            self._write("")

    def _write(self, line: str) -> None:
        self._stream.write(f"\r{' ' * self._width}\r{line}")
        self._stream.flush()
        self._width = len(line)


def _draw(share: float) -> str:
    done = round(min(share, 1.0) * _BAR_WIDTH)
    return f"[{'#' * done}{'.' * (_BAR_WIDTH - done)}] {min(share, 1.0):4.0%}"
