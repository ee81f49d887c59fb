"""``bouncekit completion``: the script that teaches a shell the commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from bouncekit.cli.ending import Status

__all__ = ["completion"]

_EXAMPLES = """\b
Examples (put the line into the file that your shell reads at start):
  bash  eval "$(bouncekit completion bash)"
  zsh   eval "$(bouncekit completion zsh)"
  fish  bouncekit completion fish | source
"""


@click.command(epilog=_EXAMPLES, short_help="Print a completion script for a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, /, *, shell: str) -> Status:
    """Print what makes SHELL complete the commands and options of bouncekit."""
    kind = get_completion_class(shell)
    assert kind is not None, "click knows the three shells"
    script = kind(context.find_root().command, {}, "bouncekit", "_BOUNCEKIT_COMPLETE")
    click.echo(script.source())
    return Status.FINE
