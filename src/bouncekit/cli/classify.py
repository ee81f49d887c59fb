"""``bouncekit classify``: messages to answers, as a table or as JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Protocol

import click

import bouncekit
from bouncekit.cli.ending import Status, complain, place, rule_faults
from bouncekit.cli.plain import path_text
from bouncekit.cli.progress import Progress
from bouncekit.cli.sources import Letter, Trouble, read_sources
from bouncekit.cli.speech import tell
from bouncekit.errors import RuleError
from bouncekit.model.report import Delivery, Report

__all__ = ["classify", "load_rules"]

_EXAMPLES = """\b
Examples:
  bouncekit classify bounce.eml
  bouncekit classify ~/Maildir archive.mbox --failures-only
  bouncekit classify - < bounce.eml
  bouncekit classify bounces/ --json | jq .report.deliveries
  bouncekit classify bounces/ --rules mine.toml
  bouncekit classify bounces/ --locale da

\b
Exit status:
  0    all was read, whatever was found in it
  1    something could not be read; standard error says what
  2    wrong use, or a rule file with faults
  130  interrupted; 141 the reader of the output went away
"""


class _Output(Protocol):
    def add(self, letter: Letter, report: Report, /) -> None: ...

    def close(self, *, messages: int, lost: int) -> None: ...


class _Lines:
    """One JSON object a line; ASCII, so that no terminal and no charset minds it."""

    def __init__(self, *, failures_only: bool, locale: str | None) -> None:
        self._failures_only = failures_only
        self._locale = locale

    def add(self, letter: Letter, report: Report, /) -> None:
        if self._failures_only and not report.failures:
            return
        line: dict[str, object] = {
            "path": path_text(letter.path),
            "number": letter.number,
            "report": report.to_dict(),
        }
        if self._locale is not None:
            line["advice"] = [_advice(delivery, self._locale) for delivery in report.deliveries]
        sys.stdout.write(f"{json.dumps(line)}\n")
        sys.stdout.flush()

    def close(self, *, messages: int, lost: int) -> None:
        """Nothing stands open."""


class _Rows:
    """The table."""

    def __init__(self, *, failures_only: bool, locale: str | None) -> None:
        from bouncekit.cli.table import RowTable  # noqa: PLC0415 - rich is slow to import

        self._table = RowTable(sys.stdout)
        self._failures_only = failures_only
        self._locale = locale

    def add(self, letter: Letter, report: Report, /) -> None:
        where = place(letter.path, letter.number)
        for row in tell(report, failures_only=self._failures_only, locale=self._locale):
            self._table.add(where, row)

    def close(self, *, messages: int, lost: int) -> None:
        self._table.close(messages=messages, lost=lost)


def _advice(delivery: Delivery, locale: str) -> dict[str, object] | None:
    if delivery.diagnosis is None:
        return None
    context = bouncekit.AdviceContext.of(delivery)
    return bouncekit.advise(delivery.diagnosis, locale=locale, context=context).to_dict()


@click.command(epilog=_EXAMPLES, short_help="Say why mails did not arrive.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line; so in a pipe.")
@click.option("--table", "as_table", is_flag=True, help="The table; so on a terminal.")
@click.option(
    "--rules",
    "rule_files",
    metavar="FILE",
    multiple=True,
    type=click.Path(exists=True),
    help="Use these rules beside the shipped ones (again for more).",
)
@click.option("--failures-only", is_flag=True, help="Leave out what neither failed nor waits.")
@click.option("--locale", metavar="TAG", help="Say in this language what to do: da, de-AT, ...")
@click.option("--no-progress", is_flag=True, help="Do not count aloud on long work.")
def classify(  # noqa: PLR0913 - click passes one parameter for each option
    *,
    paths: Sequence[str],
    as_json: bool,
    as_table: bool,
    rule_files: Sequence[str],
    failures_only: bool,
    locale: str | None,
    no_progress: bool,
) -> Status:
    """Say why mails did not arrive, who can change that, and what to do now.

    PATH is a message (.eml), an mbox, a Maildir, a folder of these, or - for standard
    input (one message or an mbox). Nothing is changed or locked.
    """
    if as_json and as_table:
        message = "--json and --table exclude each other"
        raise click.UsageError(message)
    rules = load_rules(rule_files)
    rows = as_table or (sys.stdout.isatty() and not as_json)
    output: _Output = (_Rows if rows else _Lines)(failures_only=failures_only, locale=locale)
    progress = Progress(sys.stderr, shown=not no_progress)
    messages = lost = 0
    for found in read_sources(paths, stdin=sys.stdin.buffer):
        if isinstance(found, Trouble):
            progress.clear()
            complain(place(found.path, found.number), found.what)
            lost += found.lost
            continue
        messages += 1
        report = bouncekit.classify(found.raw, rules=rules)
        progress.clear()
        output.add(found, report)
        progress.tick()
    progress.clear()
    output.close(messages=messages, lost=lost)
    return Status.TROUBLE if lost else Status.FINE


def load_rules(files: Sequence[str], /) -> bouncekit.RuleSet | None:
    """The shipped rules with those of the files beside them.

    Args:
        files: Paths of rule files or folders.

    Returns:
        The set, or ``None`` (the shipped rules) where no file is given.

    Raises:
        click.UsageError: A file has faults; each is told on standard error.
    """
    if not files:
        return None
    rules = bouncekit.RuleSet.default()
    for file in files:
        try:
            rules = rules.extended(bouncekit.RuleSet.load(file))
        except (RuleError, ExceptionGroup) as error:
            for fault in rule_faults(error):
                complain("rules", str(fault))
            message = f"the rules in {place(file)} cannot be used"
            raise click.UsageError(message) from error
        except OSError as error:
            message = f"{place(file)}: {error.strerror}"
            raise click.UsageError(message) from error
    return rules
