from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from bouncekit.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def clock(*moments: float) -> Iterator[float]:
    yield from moments


def test_it_speaks_after_a_second_and_then_now_and_then() -> None:
    stream, times = Terminal(), clock(0, 0.5, 1.0, 1.1, 1.3)
    progress = Progress(stream, shown=True, clock=lambda: next(times))
    for _ in range(4):
        progress.tick()
    first, second = "2 messages read", "4 messages read"
    assert stream.getvalue() == f"\r\r{first}\r{' ' * len(first)}\r{second}"


def test_it_makes_room() -> None:
    stream, times = Terminal(), clock(0, 1.0)
    progress = Progress(stream, shown=True, clock=lambda: next(times))
    progress.clear()
    assert stream.getvalue() == ""
    progress.tick()
    progress.clear()
    progress.clear()
    assert stream.getvalue().endswith("1 messages read\r               \r")


@pytest.mark.parametrize(("stream", "shown"), [(io.StringIO(), True), (Terminal(), False)])
def test_it_is_silent_elsewhere(stream: io.StringIO, *, shown: bool) -> None:
    times = clock(0, 5, 10)
    progress = Progress(stream, shown=shown, clock=lambda: next(times))
    progress.tick()
    progress.clear()
    assert stream.getvalue() == ""


def test_it_draws_a_bar_where_the_end_is_known() -> None:
    stream, times = Terminal(), clock(0, 1.0, 2.0)
    progress = Progress(stream, shown=True, what="rows", clock=lambda: next(times))
    progress.tick(0.5)
    progress.tick(1.2)
    first, last = stream.getvalue().split("\r")[2::2]
    assert first == "[##########..........]  50% 1 rows read"
    assert last == "[####################] 100% 2 rows read"
