"""``bouncekit reply``: the answers of mail servers to diagnoses."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence

import click

import bouncekit
from bouncekit.cli.ending import Status
from bouncekit.cli.options import (
    is_for_people,
    json_option,
    load_rules,
    rules_option,
    text_option,
)
from bouncekit.cli.plain import plain
from bouncekit.cli.speech import PARTIES, SUPPRESS
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Command

__all__ = ["reply"]

_EXAMPLES = """\b
Examples:
  bouncekit reply "550 5.1.1 User unknown"
  bouncekit reply --command rcpt --remote-host mx.example.com "550 blocked"
  grep -o 'said: .*' mail.log | bouncekit reply --json
"""
#: A longer line of standard input is read in pieces.
_LINE_CHARACTERS = 64 * 1024


@click.command(epilog=_EXAMPLES, short_help="Say what a server's reply means.")
@click.argument("replies", metavar="[REPLY]...", nargs=-1)
@click.option(
    "--command",
    type=click.Choice([command.value for command in Command], case_sensitive=False),
    help="The SMTP command that was answered.",
)
@click.option("--remote-host", metavar="NAME", help="The host that answered.")
@json_option
@text_option
@rules_option
def reply(  # noqa: PLR0913 - click passes one parameter for each option
    *,
    replies: Sequence[str],
    command: str | None,
    remote_host: str | None,
    as_json: bool,
    as_text: bool,
    rule_files: Sequence[str],
) -> Status:
    """Say what the reply of a mail server means.

    Each REPLY is one answer; without any, each line of standard input is one.
    """
    rules = load_rules(rule_files)
    words = is_for_people(as_json=as_json, as_text=as_text)
    for text in replies or _read_lines():
        diagnosis = bouncekit.classify_reply(
            text, command=command, remote_host=remote_host, rules=rules
        )
        if words:
            click.echo("\n".join(_tell(text, diagnosis)))
        else:
            click.echo(json.dumps({"reply": text, "diagnosis": diagnosis.to_dict()}))
    return Status.FINE


def _read_lines() -> Iterator[str]:
    """Each line of standard input that says anything, as soon as it is there."""
    stream = sys.stdin.buffer
    while line := stream.readline(_LINE_CHARACTERS):
        if text := line.decode("utf-8", "replace").strip():
            yield text


def _tell(text: str, diagnosis: Diagnosis) -> Iterator[str]:
    traits = TRAITS[diagnosis.category]
    nature = f"{diagnosis.permanence.value}, {diagnosis.failure_class.value}"
    yield click.style(plain(text), bold=True)
    yield f"  category   {diagnosis.category.value} ({nature})"
    yield f"  reason     {traits.meaning}"
    yield f"  who        {PARTIES[diagnosis.party]}"
    yield f"  next step  {traits.next_step}"
    yield f"  suppress   {diagnosis.suppress.value}: {SUPPRESS[diagnosis.suppress]}"
    yield f"  sure       {diagnosis.confidence:.0%}"
    for item in diagnosis.because:
        yield f"  because    {item.rule}: “{plain(item.text)}”"
    for item in diagnosis.conflicts:
        yield f"  against    {item.rule}: “{plain(item.text)}”"
