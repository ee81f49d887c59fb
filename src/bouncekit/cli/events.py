"""``bouncekit events``: the payloads of mail services to answers, as a table or as JSON lines."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

import bouncekit
from bouncekit.cli.ending import STATUSES, Status
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
from bouncekit.cli.payloads import PAYLOAD
from bouncekit.cli.plain import plain
from bouncekit.cli.sources import Piece, Trouble, read_sources
from bouncekit.cli.speech import find_trouble
from bouncekit.errors import PayloadError
from bouncekit.model.report import Report
from bouncekit.model.services import name_service

__all__ = ["events"]

_EXAMPLES = """\b
Examples:
  bouncekit events webhook.json
  bouncekit events requests.jsonl hooks/ --failures-only
  bouncekit events - --provider sendgrid < body.json
  bouncekit events hooks/ --json | jq -r .report.event.key
  zstdcat /var/log/kumomta/* | bouncekit events -

"""


def _check_service(
    context: click.Context, option: click.Parameter, value: str | None
) -> str | None:
    """The one name of a service whose payloads can be read."""
    if value is None:
        return None
    name, known = name_service(value), _list_services()
    if name not in known:
        message = f"{plain(value)!r} is none of {', '.join(known)}"
        raise click.BadParameter(message, context, option)
    return name


def _complete_service(
    _context: click.Context, _option: click.Parameter, incomplete: str
) -> list[str]:
    return [name for name in _list_services() if name.startswith(incomplete)]


def _list_services() -> list[str]:
    return sorted(reader.provider for reader in bouncekit.webhooks.READERS)


@click.command(epilog=_EXAMPLES + STATUSES, short_help="Read what mail services send to webhooks.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--provider",
    metavar="NAME",
    callback=_check_service,
    shell_complete=_complete_service,
    help="The mail service: sendgrid, ...; found from each payload where it is not given.",
)
@json_option
@table_option
@rules_option
@failures_option
@locale_option
@progress_option
def events(  # noqa: PLR0913 - click passes one parameter for each option
    *,
    paths: Sequence[str],
    provider: str | None,
    as_json: bool,
    as_table: bool,
    rule_files: Sequence[str],
    failures_only: bool,
    locale: str | None,
    no_progress: bool,
) -> Status:
    """Say why mails did not arrive, from what mail services send to webhooks.

    PATH is the body of a request (JSON or a form), a file with one on each line (JSON
    lines), a table (CSV), a folder of these, or - for standard input. They may be packed
    with gzip. Who sent them is not checked.
    """
    rules = load_rules(rule_files)
    answers = Answers(
        noun="event",
        source="payload",
        for_people=is_for_people(as_json=as_json, as_table=as_table),
        failures_only=failures_only,
        locale=locale,
        no_progress=no_progress,
    )
    for found in read_sources(paths, PAYLOAD, stdin=sys.stdin.buffer):
        if isinstance(found, Trouble):
            answers.tell(found)
            continue
        try:
            reports = bouncekit.classify_event(found.raw, provider=provider, rules=rules)
        except PayloadError as error:
            answers.tell(Trouble(found.path, plain(str(error)), found.number))
            continue
        _add(answers, found, reports)
    return answers.close()


def _add(answers: Answers, piece: Piece, reports: Sequence[Report]) -> None:
    for index, report in enumerate(reports):
        what = find_trouble(report)
        if what is not None:
            answers.tell(Trouble(piece.path, what, piece.number))
        answers.add(piece, report, index=index if len(reports) > 1 else None)
