"""Say why the mails in some files did not arrive: ``python examples/why.py bounce.eml ...``."""

from __future__ import annotations

import sys
from pathlib import Path

import bouncekit


def main(paths: list[str]) -> None:
    """Print a line for each failure."""
    for path in paths:
        report = bouncekit.classify(Path(path).read_bytes())
        for delivery in report.failures:
            if (why := delivery.diagnosis) is not None:
                next_step = bouncekit.TRAITS[why.category].next_step
                print(f"{delivery.recipient}: {why.category} ({why.permanence}). {next_step}")


if __name__ == "__main__":
    main(sys.argv[1:])
