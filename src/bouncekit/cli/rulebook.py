"""``bouncekit rules``: check users' own rule files, look into the shipped ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from difflib import get_close_matches

import click

import bouncekit
from bouncekit.cli.ending import Status, complain, place, rule_faults
from bouncekit.cli.plain import plain
from bouncekit.errors import RuleError
from bouncekit.model.words import Category

__all__ = ["rules"]

_CHECK_EXAMPLES = """\b
Examples:
  bouncekit rules check mine.toml
  bouncekit rules check rules/*.toml --json

\b
Exit status:
  0    no faults
  1    faults, or a file that cannot be read
  2    wrong use
"""
_LIST_EXAMPLES = """\b
Examples:
  bouncekit rules list
  bouncekit rules list mailbox_full
"""
_SHOW_EXAMPLES = """\b
Example:
  bouncekit rules show mailbox_full.over_quota
"""


@click.group(epilog="Example:  bouncekit rules check mine.toml")
def rules() -> None:
    """Check rule files, and look into the shipped rules."""


@rules.command(epilog=_CHECK_EXAMPLES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each fault.")
def check(*, files: Sequence[str], as_json: bool) -> Status:
    """Tell every fault of rule files, with the file and the rule.

    A file is checked by itself and beside the shipped rules: each of its "hits" must be won
    by its own rule, none of its "misses" may be, and no shipped rule may lose its own. The
    other laws of docs/rules.md hold for it as well.
    """
    status = Status.FINE
    for file in files:
        try:
            faults = list(_faults(file))
        except OSError as error:
            complain(place(file), str(error.strerror).lower())
            status = Status.TROUBLE
            continue
        for fault in faults:
            _tell(file, fault, as_json=as_json)
        if faults:
            status = Status.TROUBLE
        elif not as_json:
            click.echo(f"{place(file)}: no faults")
    return status


def _faults(file: str) -> Iterator[RuleError]:
    shipped = bouncekit.RuleSet.default()
    try:
        own = bouncekit.RuleSet.load(file)
        together = shipped.extended(own)
    except (RuleError, ExceptionGroup) as error:
        yield from rule_faults(error)
        return
    faults = bouncekit.check_rules(together, own=own)
    if faults:  # only those that the file brings in are its author's
        known = {str(fault) for fault in bouncekit.check_rules(shipped)}
        yield from (fault for fault in faults if str(fault) not in known)


def _tell(file: str, fault: RuleError, *, as_json: bool) -> None:
    where = place(fault.file or file)
    if as_json:
        line = {"file": where, "rule": fault.rule_id, "fault": fault.message}
        click.echo(json.dumps(line))
    else:
        parts = (where, plain(fault.rule_id or ""), plain(fault.message))
        click.echo(": ".join(part for part in parts if part))


@rules.command(name="list", epilog=_LIST_EXAMPLES)
@click.argument(
    "category", required=False, type=click.Choice([category.value for category in Category])
)
def list_rules(*, category: str | None) -> Status:
    """List the shipped rules (of one category): their ids, and what each says."""
    for rule in sorted(bouncekit.RuleSet.default().rules, key=lambda rule: rule.id):
        if category in {None, rule.category.value}:
            click.echo(f"{rule.id:<50} {rule.category.value}")
    return Status.FINE


@rules.command(epilog=_SHOW_EXAMPLES)
@click.argument("rule_id", metavar="ID")
def show(*, rule_id: str) -> Status:
    """Show one shipped rule as JSON, with its hits and misses."""
    known = {rule.id: rule for rule in bouncekit.RuleSet.default().rules}
    if rule_id not in known:
        near = get_close_matches(rule_id, known, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "'bouncekit rules list' lists all."
        message = f"no rule is called {plain(rule_id)!r}; {hint}"
        raise click.UsageError(message)
    told = {key: value for key, value in asdict(known[rule_id]).items() if value}
    click.echo(json.dumps(told, indent=2, default=_pattern))
    return Status.FINE


def _pattern(value: object) -> str:
    """The source of a regular expression, the one value that JSON has no type for."""
    return str(getattr(value, "pattern", value))
