"""Write ``docs/providers.md``: the packs of receiving and sending services, rule by rule."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from generated import ROOT, settle

from bouncekit.model.words import Category
from bouncekit.rules.load import parse_rules
from bouncekit.rules.schema import Rule

DATA = ROOT / "src" / "bouncekit" / "rules" / "data" / "providers"
#: How many codes or phrases of a rule are shown.
SHOWN = 6

HEAD = """\
<!-- Written by tools/write_providers.py from rules/data/providers/; do not edit. -->

# Services

{packs} services have a pack of rules on the codes and words that they alone use: {rules} rules.
Each rule names where its wording is documented or was seen, and when; tests hold that.

| pack | rules | categories | sources |
| --- | --: | --- | --: |
"""


def packs() -> Iterator[tuple[str, Sequence[Rule]]]:
    """The name of each pack, and its rules."""
    for path in sorted(DATA.glob("*.toml")):
        yield path.stem, parse_rules(path.read_text(encoding="utf-8"), name=path.name).rules


def overview(name: str, rules: Sequence[Rule]) -> str:
    """A row for one pack."""
    used = {rule.category for rule in rules}
    categories = ", ".join(f"`{one.value}`" for one in Category if one in used)
    sources = len({rule.source for rule in rules})
    return f"| [{name}](#{name}) | {len(rules)} | {categories} | {sources} |"


def section(name: str, rules: Sequence[Rule]) -> Iterator[str]:
    """The rules of one pack."""
    yield f"\n## {name}\n"
    yield "| category | codes and words | seen | source |"
    yield "| --- | --- | --- | --- |"
    for rule in rules:
        source = (rule.source or "").replace("|", "%7C")
        link = f"<{source}>" if source.startswith("http") else source
        yield f"| `{rule.category.value}` | {marks(rule)} | {rule.seen} | {link} |"


def marks(rule: Rule) -> str:
    """What the rule looks for."""
    codes = (*rule.status, *map(str, rule.reply), *rule.any)
    shown = ", ".join(f"`{code}`".replace("|", r"\|") for code in codes[:SHOWN])
    more = len(codes) - SHOWN
    return f"{shown} and {more} more" if more > 0 else shown


def main() -> int:
    """Write the page.

    Returns:
        The exit status.
    """
    found = list(packs())
    head = HEAD.format(packs=len(found), rules=sum(len(rules) for _, rules in found))
    lines = [overview(name, rules) for name, rules in found]
    lines += [line for name, rules in found for line in section(name, rules)]
    return settle({ROOT / "docs" / "providers.md": head + "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
