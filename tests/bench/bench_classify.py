"""How long a whole answer takes: the first one (rules are read then), and each after it.

Run it by hand (``make bench``). It prints milliseconds, the best of some rounds; of replies
that were never seen before, after some thousand others, how long the median and one of ten take.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import bouncekit

_ROUNDS = 9
_EXAMPLES = Path(__file__).parents[2] / "examples"
_REPLIES = (
    "550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown",
    "452 4.2.2 The email account that you tried to reach is over quota",
    "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org",
    "421 4.7.0 Try again later, closing connection",
)
_FIRST = "import bouncekit; bouncekit.classify_reply('550 5.1.1 User unknown')"


def _best(run: Callable[[], object]) -> float:
    spent = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        run()
        spent.append(time.perf_counter() - start)
    return min(spent) * 1000


def _new_replies() -> tuple[float, float]:
    """The texts that rules must not take, behind those that they must: each is met once."""
    rules = bouncekit.RuleSet.default().rules
    for hit in (one for rule in rules for one in rule.hits):
        bouncekit.classify_reply(hit.text)
    spent = []
    for text in dict.fromkeys(one.text for rule in rules for one in rule.misses):
        start = time.perf_counter()
        bouncekit.classify_reply(text)
        spent.append((time.perf_counter() - start) * 1000)
    spent.sort()
    return spent[len(spent) // 2], spent[len(spent) * 9 // 10]


def _start(code: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)


def main() -> None:
    """Measure and print."""
    mails = [path.read_bytes() for path in sorted(_EXAMPLES.glob("*.eml"))]
    bare = _best(_start(""))
    median, late = _new_replies()
    figures = {
        "import": _best(_start("import bouncekit")) - bare,
        "import and first answer": _best(_start(_FIRST)) - bare,
        "a message": _best(lambda: [bouncekit.classify(mail) for mail in mails]) / len(mails),
        "a reply": _best(lambda: [bouncekit.classify_reply(text) for text in _REPLIES])
        / len(_REPLIES),
        "a new reply: median": median,
        "a new reply: one of ten": late,
    }
    for name, figure in figures.items():
        sys.stdout.write(f"{name:<24} {figure:9.3f} ms\n")


if __name__ == "__main__":
    main()
