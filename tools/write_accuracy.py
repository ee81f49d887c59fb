"""Write the figures of ``docs/accuracy.md``, measured on the labels in ``tests/golden``."""

from __future__ import annotations

import sys

from generated import ROOT, between, settle

import bouncekit

PAGE = ROOT / "docs" / "accuracy.md"
MARKERS = {
    name: (f"<!-- begin {name}: written by tools/write_accuracy.py -->", f"<!-- end {name} -->")
    for name in ("answer", "figures")
}


def main() -> int:
    """Write the two places of the page.

    Returns:
        The exit status.
    """
    told = bouncekit.evaluate(ROOT / "tests" / "golden").to_markdown()
    answer, heading, figures = told.partition("\n## Categories")
    shown = {
        "answer": answer.replace("## Right answers\n\n", ""),
        "figures": (heading + figures).replace("\n## ", "\n### "),
    }
    text = PAGE.read_text(encoding="utf-8")
    for name, (begin, end) in MARKERS.items():
        text = between(text, begin, end, shown[name])
    return settle({PAGE: text})


if __name__ == "__main__":
    sys.exit(main())
