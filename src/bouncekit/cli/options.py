"""The options that several commands have, and what their values become.

Law: an option that has one name has one meaning and one text.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import click

import bouncekit
from bouncekit.cli.ending import complain, place, rule_faults
from bouncekit.errors import RuleError

__all__ = [
    "failures_option",
    "is_for_people",
    "json_option",
    "load_rules",
    "locale_option",
    "progress_option",
    "rules_option",
    "table_option",
    "text_option",
]

_Command = TypeVar("_Command", bound=Callable[..., object])


class Option(Protocol):
    """Gives a command an option."""

    def __call__(self, command: _Command, /) -> _Command:
        """The command with the option."""
        ...  # pragma: no cover - a protocol


json_option: Option = click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a line; so in a pipe."
)
table_option: Option = click.option(
    "--table", "as_table", is_flag=True, help="The table; so on a terminal."
)
text_option: Option = click.option(
    "--text", "as_text", is_flag=True, help="Words for people; so on a terminal."
)
rules_option: Option = click.option(
    "--rules",
    "rule_files",
    metavar="FILE",
    multiple=True,
    type=click.Path(exists=True),
    help="Use these rules beside the shipped ones (again for more).",
)
failures_option: Option = click.option(
    "--failures-only", is_flag=True, help="Leave out what neither failed nor waits."
)
locale_option: Option = click.option(
    "--locale", metavar="TAG", help="Say in this language what to do: da, de-AT, ..."
)
progress_option: Option = click.option(
    "--no-progress", is_flag=True, help="Do not count aloud on long work."
)


def is_for_people(*, as_json: bool, as_table: bool = False, as_text: bool = False) -> bool:
    """Whether a command writes for people, and not JSON lines.

    Args:
        as_json: ``--json`` is given.
        as_table: ``--table`` is given.
        as_text: ``--text`` is given.

    Raises:
        click.UsageError: Both are asked for.
    """
    if as_json and (as_table or as_text):
        other = "--table" if as_table else "--text"
        message = f"--json and {other} exclude each other"
        raise click.UsageError(message)
    return as_table or as_text or (sys.stdout.isatty() and not as_json)


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
