"""Write ``docs/categories.md`` from the one table of categories, ``TRAITS``."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from generated import ROOT, settle

from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category

HEAD = """\
<!-- Written by tools/write_categories.py from src/bouncekit/model/taxonomy.py; do not edit. -->

# Categories

A category answers one question: *what has to change before this mail can arrive, and who can
change it?* It says nothing of permanence, which comes from the codes and the words.

- **Who can act** is `party`, unless the words of the report name somebody else.
- **Mostly** is what such failures are where neither a code nor a word tells (`permanence`).
- **Suppress** is for the question "may this address be taken off the list?". A `yes` here holds
  when the failure is permanent; when it is not, the answer is `after_repeats`.
- **Class** is `failure_class` when the failure is not known to be transient; a transient failure
  of class `hard_bounce` or `rejected` is a `soft_bounce`.

`bouncekit explain CATEGORY` says the same on the command line.
"""


def overview() -> Iterator[str]:
    """A line for each category."""
    yield "| category | who can act | mostly | suppress | class |"
    yield "| --- | --- | --- | --- | --- |"
    for category in Category:
        traits = TRAITS[category]
        words = (traits.party, traits.habit, traits.suppress, traits.failure_class)
        cells = " | ".join(f"`{word.value}`" for word in words)
        yield f"| [`{category.value}`](#{category.value}) | {cells} |"


def details() -> Iterator[str]:
    """A section for each category."""
    for category in Category:
        traits = TRAITS[category]
        yield f"## {category.value}\n"
        yield f"{traits.meaning}\n"
        yield f"*What to do:* {traits.next_step}\n"
        if traits.codes:
            yield f"*Typical codes:* {', '.join(f'`{code}`' for code in traits.codes)}\n"


def main() -> int:
    """Write the page.

    Returns:
        The exit status.
    """
    text = "\n".join((HEAD, *overview(), "", *details()))
    return settle({ROOT / "docs" / "categories.md": text})


if __name__ == "__main__":
    sys.exit(main())
