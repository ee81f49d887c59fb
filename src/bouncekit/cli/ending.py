"""How the command line ends: the exit statuses, and lines on standard error.

Out: exit statuses (described in ``docs/cli.md``) and one line for each trouble.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import IntEnum
from typing import Final

import click

from bouncekit.cli.plain import path_text, plain
from bouncekit.errors import RuleError

__all__ = ["STATUSES", "Status", "complain", "place", "rule_faults"]

#: How the help of a command that reads files tells the statuses.
STATUSES: Final = """\b
Exit status:
  0    all was read, whatever was found in it
  1    something could not be read; standard error says what
  2    wrong use, or a rule file with faults
  130  interrupted; 141 the reader of the output went away
"""


class Status(IntEnum):
    """Exit statuses."""

    FINE = 0  #: all was read, whatever was found in it
    TROUBLE = 1  #: something could not be read, or a rule file has faults
    USAGE = 2  #: wrong use; click says 2 as well
    INTERRUPTED = 130  #: 128 + SIGINT
    NO_READER = 141  #: 128 + SIGPIPE: the reader of standard output went away


def place(path: str, number: int | None = None, /) -> str:
    """A path (and the number of a message in it), washed."""
    shown = "standard input" if path == "-" else plain(path_text(path))
    return shown if number is None else f"{shown}#{number}"


def complain(where: str, what: str, /) -> None:
    """Write one line to standard error."""
    sys.stdout.flush()  # in a terminal, the line comes where it belongs
    click.echo(f"bouncekit: {where}: {what}", err=True)


def rule_faults(error: RuleError | ExceptionGroup[Exception], /) -> Iterable[RuleError]:
    """Every fault of a rule file, however deep its group."""
    if isinstance(error, RuleError):
        yield error
        return
    for inner in error.exceptions:
        if isinstance(inner, RuleError | ExceptionGroup):
            yield from rule_faults(inner)
