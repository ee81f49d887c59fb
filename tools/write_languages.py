"""Write ``docs/languages.md``: how many rules each language has, by category."""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator

from generated import ROOT, settle

import bouncekit
from bouncekit import Category, Tier

DATA = ROOT / "src" / "bouncekit" / "reports" / "data"
ENGLISH = "en"
#: The tiers of rules that stand in the pack of a service.
PACKS = (Tier.PROVIDER_CODE, Tier.PROVIDER_WORDS)

HEAD = """\
<!-- Written by tools/write_languages.py from the data files; do not edit. -->

# Languages

The rules know the wording of servers in {number} languages. Each rule has texts of its own (`hits`)
that no other rule wins; a test holds at least ten rules for each language.

- **rules**: rules on words of that language; of English those that any server may say, without the
  [packs of services](providers.md).
- **reports**: bounces without a delivery status in that language are recognised
  (`reports/data/languages.toml`, English in `freeform.toml`).
- **answers**: automatic answers in that language are recognised (`reports/data/autoreply.toml`).

| language | rules | categories | reports | answers |
| --- | --: | --: | --- | --- |
"""


def counts() -> dict[str, Counter[Category]]:
    """The number of rules, by language and category."""
    found: dict[str, Counter[Category]] = {ENGLISH: Counter()}
    for rule in bouncekit.RuleSet.default().rules:
        if rule.language is not None:
            found.setdefault(rule.language, Counter())[rule.category] += 1
        elif rule.any and rule.provider is None and rule.tier not in PACKS:
            found[ENGLISH][rule.category] += 1
    return dict(sorted(found.items()))


def entries(name: str) -> set[str]:
    """The ids in a data file."""
    document = tomllib.loads((DATA / name).read_text(encoding="utf-8"))
    return {str(system["id"]) for system in document["system"]}


def overview(found: dict[str, Counter[Category]]) -> Iterator[str]:
    """A row for each language."""
    reports = entries("languages.toml") | {ENGLISH}
    answers = {name.removeprefix("answer.") for name in entries("autoreply.toml")} | {ENGLISH}
    for language, numbers in found.items():
        answered = language in answers or language.partition("-")[0] in answers
        told = ("yes" if is_known else "no" for is_known in (language in reports, answered))
        yield f"| `{language}` | {numbers.total()} | {len(numbers)} | {' | '.join(told)} |"


def matrix(found: dict[str, Counter[Category]]) -> Iterator[str]:
    """A row for each category, a column for each language."""
    yield f"| category | {' | '.join(found)} |"
    yield f"| --- | {' | '.join('--:' for _ in found)} |"
    for category in Category:
        if any(numbers[category] for numbers in found.values()):
            cells = (str(numbers[category] or "") for numbers in found.values())
            yield f"| `{category.value}` | {' | '.join(cells)} |"


def main() -> int:
    """Write the page.

    Returns:
        The exit status.
    """
    found = counts()
    head = HEAD.format(number=len(found))
    lines = (*overview(found), "", "## Rules by category", "", *matrix(found), "")
    return settle({ROOT / "docs" / "languages.md": head + "\n".join(lines)})


if __name__ == "__main__":
    sys.exit(main())
