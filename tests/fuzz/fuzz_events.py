"""Break the payloads of mail services in every way there is, and read them.

Run it by hand: ``make fuzz`` (``FUZZ_SECONDS=600 make fuzz`` for longer). Whatever comes in,
there come out reports that are JSON, or a ``PayloadError``, and soon. What breaks that is printed
with the seed, so that it can be made a test.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import bouncekit

_PAYLOADS = Path(__file__).parents[1] / "golden" / "webhooks"
_TOKENS = (
    b"null",
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"true",
    b"[]",
    b"{}",
    b'""',
    b"{",
    b"]",
    b'"',
    b"\\",
    b"\\ud800",
    b"\x00",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\n",
    b"@",
    b"&",
    b"=",
    b"%",
    b"9" * 400,
    b"[" * 200,
    b'{"a":' * 70,
    b"550 5.1.1 ",
)
#: A payload of some kilobytes takes a hundredth of this.
_PATIENCE = 2.0

Chance = random.Random


def _cut(data: bytes, chance: Chance) -> bytes:
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:start] + data[end:]


def _repeat(data: bytes, chance: Chance) -> bytes:
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:end] + data[start:end] * chance.randrange(1, 4) + data[end:]


def _flip(data: bytes, chance: Chance) -> bytes:
    if not data:
        return data
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]


def _insert(data: bytes, chance: Chance) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.choice(_TOKENS) + data[place:]


def _replace_value(data: bytes, chance: Chance) -> bytes:
    """Put something else where a value of JSON stands."""
    places = [place for place, byte in enumerate(data) if byte == ord(":")]
    if not places:
        return _insert(data, chance)
    place = chance.choice(places) + 1
    ends = [end for mark in b",}" if (end := data.find(mark, place)) >= 0]
    return data[:place] + chance.choice(_TOKENS) + data[min(ends, default=len(data)) :]


_WAYS: tuple[Callable[[bytes, Chance], bytes], ...] = (
    _cut,
    _repeat,
    _flip,
    _insert,
    _replace_value,
)


def _try(data: bytes, provider: str | None) -> str | None:
    """What is wrong with the answer; ``None`` where nothing is."""
    start = time.perf_counter()
    try:
        json.dumps(
            [report.to_dict() for report in bouncekit.classify_event(data, provider=provider)]
        )
    except bouncekit.PayloadError:
        pass
    except Exception as error:  # noqa: BLE001 - which is what it looks for
        return repr(error)
    spent = time.perf_counter() - start
    return f"it took {spent:.1f} s" if spent > _PATIENCE else None


def main() -> None:
    """Break payloads until the time is over, or an answer is wrong."""
    seconds, seed = float(os.environ.get("FUZZ_SECONDS", "60")), int(time.time())
    files = sorted(
        path for path in _PAYLOADS.glob("*/*") if not path.name.endswith(".expected.json")
    )
    samples = [(path.parent.name, path.read_bytes()) for path in files]
    _try(samples[0][1], None)  # the first reads rules and tables
    chance, end, number = random.Random(seed), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        service, data = chance.choice(samples)
        if chance.random() < 0.1:
            data += chance.choice(samples)[1]
        for _ in range(chance.randrange(1, 6)):
            data = chance.choice(_WAYS)(data, chance)[:100_000]
        wrong = _try(data, service if chance.random() < 0.5 else None)
        if wrong is not None:
            sys.exit(f"seed {seed}, payload {number} ({service}): {wrong}\n{data!r}")
        number += 1
    sys.stdout.write(f"{number} payloads, seed {seed}: none broke it\n")


if __name__ == "__main__":
    main()
