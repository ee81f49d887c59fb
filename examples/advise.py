"""What to do about some bounces: ``python examples/advise.py da bounce.eml ...``.

Shows the sender's advice for each failure in a terminal. Needs ``bouncekit[cli]``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console, Group
from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

import bouncekit
from bouncekit import Advice, AdviceContext


def show(advice: Advice, recipient: str) -> Panel:
    """One advice as a panel; texts are texts, never rich's markup."""
    steps = [
        Text(f"{number}. {step.text}", style="bold" if number == 1 else "")
        for number, step in enumerate(advice.steps, 1)
    ]
    notes = [advice.wait.text, advice.fallback, advice.do_not]
    return Panel(
        Group(
            Text(advice.explanation),
            Padding(Group(*steps), (1, 2)),
            *(Text(note, style="dim") for note in notes if note is not None),
        ),
        title=escape(f"{advice.class_label}: {advice.headline}"),
        subtitle=escape(recipient),
        title_align="left",
        subtitle_align="right",
    )


def main(locale: str, paths: list[str]) -> None:
    """Print a panel for each failure."""
    console = Console(highlight=False, emoji=False)
    for path in paths:
        for delivery in bouncekit.classify(Path(path).read_bytes()).failures:
            if delivery.diagnosis is not None:
                context = AdviceContext.of(delivery, document="invoice")
                advice = bouncekit.advise(delivery.diagnosis, locale=locale, context=context)
                console.print(show(advice, context.recipient or ""))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
