"""How long an advice takes: the first in a locale (its catalog is read then), and each after it.

Run it by hand (``make bench``). It prints the best of some rounds.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable

import bouncekit
from bouncekit import AdviceContext, Category

_ROUNDS, _TIMES = 9, 2_000
_FIRST = (
    "import time, bouncekit\n"
    "start = time.perf_counter()\n"
    "bouncekit.advise('mailbox_full', locale='da')\n"
    "print((time.perf_counter() - start) * 1e3)\n"
)
_REPLY = "552 5.2.2 Mailbox full, user is over quota"
_CONTEXT = AdviceContext(
    recipient="jane@example.com",
    recipient_name="Jane Doe",
    document="faktura",
    product="Ledger",
    support_contact="help@example.com",
    steps={"download_pdf": "Hent fakturaen under Salg > Alle."},
    reply=_REPLY,
)


def _best(run: Callable[[], object]) -> float:
    """Microseconds for one run, in the best of the rounds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        for _ in range(_TIMES):
            run()
        best = min(best, (time.process_time() - start) / _TIMES)
    return best * 1e6


def _first() -> float:
    """Milliseconds until the first advice of a fresh interpreter is there, without the import."""
    command = [sys.executable, "-c", _FIRST]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(5)]
    return min(float(run.stdout) for run in runs)


def main() -> None:
    """Measure and print."""
    print(f"first in a locale     {_first():8.0f} ms")  # noqa: T201 - a bench prints
    why = bouncekit.classify_reply(_REPLY)
    rows: dict[str, Callable[[], object]] = {
        "category alone": lambda: bouncekit.advise(Category.MAILBOX_FULL, locale="da"),
        "diagnosis, context": lambda: bouncekit.advise(why, locale="da", context=_CONTEXT),
        "four steps": lambda: bouncekit.advise("unknown", locale="da", context=_CONTEXT),
        "two letters": lambda: bouncekit.advise("ip_blocked", locale="da", context=_CONTEXT),
        "for support": lambda: bouncekit.advise(
            why, locale="da", audience="support", context=_CONTEXT
        ),
    }
    for name, run in rows.items():
        print(f"{name:21} {_best(run):8.1f} microseconds")  # noqa: T201 - a bench prints
    advice = bouncekit.advise(why, locale="da", context=_CONTEXT)
    print(f"{'to_html':21} {_best(advice.to_html):8.1f} microseconds")  # noqa: T201 - a bench prints


if __name__ == "__main__":
    main()
