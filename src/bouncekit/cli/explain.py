"""``bouncekit explain``: what a category means."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import get_close_matches

import click

from bouncekit.cli.ending import Status
from bouncekit.cli.plain import plain
from bouncekit.cli.speech import PARTIES, SUPPRESS
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category

__all__ = ["explain"]

_EXAMPLES = """\b
Examples:
  bouncekit explain
  bouncekit explain mailbox_full
  bouncekit explain 5.1.1
"""


@click.command(epilog=_EXAMPLES, short_help="Say what a category means.")
@click.argument("word", metavar="[CATEGORY]", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def explain(*, word: str | None, as_json: bool) -> Status:
    """Say what a category means, who can act, and what to do.

    Without a CATEGORY, all are listed; a status code lists those that come with it.
    """
    chosen = list(Category) if word is None else _find(word)
    for number, category in enumerate(chosen):
        if as_json:
            click.echo(json.dumps(_to_dict(category)))
        elif word is None:
            click.echo(f"{category.value:<23} {TRAITS[category].meaning}")
        else:
            click.echo(("\n" if number else "") + "\n".join(_tell(category)))
    return Status.FINE


def _find(word: str) -> list[Category]:
    """The category of a name, or those of a code."""
    name = "_".join(plain(word).lower().replace("-", " ").replace("_", " ").split())
    if name in {category.value for category in Category}:
        return [Category(name)]
    coded = [category for category in Category if name in TRAITS[category].codes]
    if coded:
        return coded
    near = get_close_matches(name, [category.value for category in Category], n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else "'bouncekit explain' lists all."
    message = f"no category is called {plain(word)!r}; {hint}"
    raise click.UsageError(message)


def _to_dict(category: Category) -> dict[str, object]:
    traits = TRAITS[category]
    return {
        "category": category.value,
        "meaning": traits.meaning,
        "next_step": traits.next_step,
        "party": traits.party.value,
        "habit": traits.habit.value,
        "suppress": traits.suppress.value,
        "failure_class": traits.failure_class.value,
        "codes": list(traits.codes),
    }


def _tell(category: Category) -> Iterator[str]:
    traits = TRAITS[category]
    yield click.style(category.value, bold=True)
    yield f"  meaning    {traits.meaning}"
    yield f"  who        {PARTIES[traits.party]}"
    yield f"  next step  {traits.next_step}"
    yield f"  class      {traits.failure_class.value}, mostly {traits.habit.value}"
    yield f"  suppress   {traits.suppress.value}: {SUPPRESS[traits.suppress]}"
    if traits.codes:
        yield f"  codes      {', '.join(traits.codes)}"
