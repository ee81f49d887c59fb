"""Decide which addresses to take off a list: ``python examples/suppress.py bounce.eml ...``.

``yes`` takes an address off at once, ``after_repeats`` once it has failed three times, and
``no`` never: a block of the sender says nothing about the recipient.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import bouncekit
from bouncekit import Suppress

REPEATS = 3


def main(paths: list[str]) -> None:
    """Print the addresses to take off."""
    points: Counter[str] = Counter()
    for path in paths:
        for delivery in bouncekit.classify(Path(path).read_bytes()).deliveries:
            if delivery.recipient is None or delivery.diagnosis is None:
                continue
            match delivery.diagnosis.suppress:
                case Suppress.YES:
                    points[delivery.recipient] += REPEATS
                case Suppress.AFTER_REPEATS:
                    points[delivery.recipient] += 1
                case Suppress.NO:
                    pass
    for address, count in sorted(points.items()):
        if count >= REPEATS:
            print(address)


if __name__ == "__main__":
    main(sys.argv[1:])
