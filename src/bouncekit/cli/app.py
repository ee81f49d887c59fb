"""The commands under one name, and the way out.

In: arguments. Out: an exit status. Law: what goes wrong in a foreseen way ends in
one line on standard error, never in a traceback.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

import click

from bouncekit.cli.classify import classify
from bouncekit.cli.completion import completion
from bouncekit.cli.ending import Status
from bouncekit.cli.evaluate import evaluate
from bouncekit.cli.events import events
from bouncekit.cli.explain import explain
from bouncekit.cli.helppage import guide
from bouncekit.cli.locales import locales
from bouncekit.cli.reply import reply
from bouncekit.cli.rulebook import rules
from bouncekit.cli.sanitize import sanitize

__all__ = ["run"]

_EXAMPLES = """\b
Examples:
  bouncekit classify bounce.eml
  bouncekit events webhook.json
  bouncekit reply "550 5.1.1 User unknown"
  bouncekit sanitize "Jens <jens@example.com>"
  bouncekit explain mailbox_full
  bouncekit guide --locale da
  bouncekit rules check mine.toml
"""


class _Group(click.Group):
    """Knows what to do when the reader of standard output goes away."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command.

        Args:
            ctx: The parsed arguments.

        Returns:
            The status that the command returned.
        """
        try:
            status: object = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:  # as "| head" does; what is still to be flushed goes nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return Status.NO_READER
        return status


@click.group(cls=_Group, epilog=_EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bouncekit", message="bouncekit %(version)s")
def _bouncekit() -> None:
    """Say why a mail did not arrive, who can change that, and what to do now."""


for _command in (
    classify,
    events,
    reply,
    sanitize,
    explain,
    guide,
    rules,
    locales,
    evaluate,
    completion,
):
    _bouncekit.add_command(_command)


def run(arguments: Sequence[str] | None = None, /) -> int:
    """Run the command line.

    Args:
        arguments: What follows the program's name; ``sys.argv`` where ``None``.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a charset that lacks a character is no reason
            stream.reconfigure(errors="replace")  # to stop
    try:
        status = _bouncekit.main(arguments, prog_name="bouncekit", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return Status.INTERRUPTED
    return int(status or 0)
