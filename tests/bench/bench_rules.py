"""How long the rules take to read, and a reply to diagnose, floor by floor.

Run it by hand: ``python tests/bench/bench_rules.py``. Times are of the processor, the best of
some rounds, since other programs are about.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib.resources import files

import bouncekit
from bouncekit.diagnose import diagnose
from bouncekit.evidence.gather import gather_reply
from bouncekit.reports.smtp import read_reply
from bouncekit.rules.load import parse_rules
from bouncekit.rules.ruleset import RuleSet

_ROUNDS = 7
_TIMES = 300

REPLIES = {
    "user unknown": "550 5.1.1 <user@example.com>: Recipient address rejected: User unknown",
    "over quota": "452 4.2.2 The email account that you tried to reach is over quota",
    "blocklist": (
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"
    ),
    "try later": "421 4.7.0 Try again later, closing connection. (EHLO) x2si123 - gsmtp",
    "code alone": "550 5.2.2",
}


def _best(run: Callable[[], object], times: int = _TIMES) -> float:
    """Seconds for one run, in the best of the rounds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        for _ in range(times):
            run()
        best = min(best, time.process_time() - start)
    return best / times


def _read_rules() -> RuleSet:
    waiting, parts = [files("bouncekit.rules") / "data"], []
    while waiting:
        for entry in waiting.pop().iterdir():
            if entry.is_dir():
                waiting.append(entry)
            else:
                parts.append(parse_rules(entry.read_text(encoding="utf-8"), name=entry.name))
    return RuleSet(parts)


def _measure_start() -> None:
    made = _read_rules()
    print(f"read {len(made.rules)} rules   {_best(_read_rules, 1) * 1e3:8.0f} ms")  # noqa: T201 - a bench prints
    index = _best(lambda: _read_rules().matcher, 1) - _best(_read_rules, 1)
    print(f"index them        {index * 1e3:8.0f} ms")  # noqa: T201 - a bench prints
    made.matcher  # noqa: B018 - made on first use
    start = time.process_time()
    bouncekit.classify_reply(REPLIES["user unknown"], rules=made)
    print(f"first reply       {(time.process_time() - start) * 1e3:8.0f} ms")  # noqa: T201 - a bench prints


def _measure_reply(name: str, text: str) -> None:
    matcher = RuleSet.default().matcher
    gathered = gather_reply(text)
    found = matcher.match(gathered.facts)
    floors = {
        "read": _best(lambda: read_reply(text)),
        "gather": _best(lambda: gather_reply(text)),
        "match": _best(lambda: matcher.match(gathered.facts)),
        "diagnose": _best(lambda: diagnose(gathered, found)),
        "all": _best(lambda: bouncekit.classify_reply(text)),
    }
    row = " ".join(f"{floor} {seconds * 1e6:6.1f}" for floor, seconds in floors.items())
    print(f"{name:16} {row} microseconds")  # noqa: T201 - a bench prints


def main() -> None:
    """Measure and print."""
    _measure_start()
    for name, text in REPLIES.items():
        bouncekit.classify_reply(text)
        _measure_reply(name, text)


if __name__ == "__main__":
    main()
