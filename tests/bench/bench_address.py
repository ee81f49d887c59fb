"""How many addresses a second, beside email-validator.

Run it by hand: ``python tests/bench/bench_address.py``. Times are of the processor, the best of
some rounds, since other programs are about.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from email_validator import validate_email

import bouncekit

_ROUNDS = 7
_TIMES = 200

CLEAN = [
    f"{local}@{domain}"
    for local in ("jens.hansen", "o'neil", "info", "a.very.long.local-part+with.tag")
    for domain in ("example.com", "mail.sub.example.org", "xy.example", "gmail.com", "t-online.de")
]
PASTED = {
    "a mark in front": "\u200fjens@example.com",
    "a name": '"Hansen, Jens" <jens@example.com>',
    "an entity": "&lt;jens&#64;example.com&gt;",
    "a letter": "jørn@example.com",
    "a domain": "jens@müller.example",
    "a look-alike": "j\u0435ns@example.com",
    "two addresses": "jens@example.com, bo@example.com",
}


def _best(run: Callable[[], object]) -> float:
    """Seconds for one run, in the best of the rounds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        for _ in range(_TIMES):
            run()
        best = min(best, time.process_time() - start)
    return best / _TIMES


def main() -> None:
    """Measure and print."""

    def validate() -> None:
        for address in CLEAN:
            validate_email(address, check_deliverability=False)

    def sanitize() -> None:
        for address in CLEAN:
            bouncekit.sanitize(address)

    theirs, ours = _best(validate) / len(CLEAN), _best(sanitize) / len(CLEAN)
    print(f"validate_email   {theirs * 1e6:8.1f} microseconds, clean addresses")  # noqa: T201 - a bench prints
    print(f"sanitize         {ours * 1e6:8.1f} microseconds, clean addresses")  # noqa: T201 - a bench prints
    print(f"ratio            {theirs / ours:8.1f}")  # noqa: T201 - a bench prints
    for name, text in PASTED.items():
        seconds = _best(lambda text=text: bouncekit.sanitize(text))  # type: ignore[misc]
        print(f"{name:16} {seconds * 1e6:8.1f} microseconds")  # noqa: T201 - a bench prints


if __name__ == "__main__":
    main()
