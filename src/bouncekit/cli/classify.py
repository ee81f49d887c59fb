"""``bouncekit classify``: messages to answers, as a table or as JSON lines."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

import bouncekit
from bouncekit.cli.ending import STATUSES, Status
from bouncekit.cli.letters import MAIL
from bouncekit.cli.options import (
    failures_option,
    is_for_people,
    json_option,
    load_rules,
    locale_option,
    progress_option,
    rules_option,
    table_option,
)
from bouncekit.cli.output import Answers
from bouncekit.cli.sources import Trouble, read_sources

__all__ = ["classify"]

_EXAMPLES = """\b
Examples:
  bouncekit classify bounce.eml
  bouncekit classify ~/Maildir archive.mbox --failures-only
  bouncekit classify - < bounce.eml
  bouncekit classify bounces/ --json | jq .report.deliveries
  bouncekit classify bounces/ --rules mine.toml
  bouncekit classify bounces/ --locale da

"""


@click.command(epilog=_EXAMPLES + STATUSES, short_help="Say why mails did not arrive.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@json_option
@table_option
@rules_option
@failures_option
@locale_option
@progress_option
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
    rules = load_rules(rule_files)
    answers = Answers(
        noun="message",
        source="mail",
        for_people=is_for_people(as_json=as_json, as_table=as_table),
        failures_only=failures_only,
        locale=locale,
        no_progress=no_progress,
    )
    for found in read_sources(paths, MAIL, stdin=sys.stdin.buffer):
        if isinstance(found, Trouble):
            answers.tell(found)
        else:
            answers.add(found, bouncekit.classify(found.raw, rules=rules))
    return answers.close()
