"""``bouncekit sanitize``: pasted addresses to clean ones, and what was changed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

import bouncekit
from bouncekit.cli.domains import Domains
from bouncekit.cli.ending import Status, complain, place
from bouncekit.cli.options import is_for_people, json_option, progress_option, text_option
from bouncekit.cli.plain import plain, reveal
from bouncekit.cli.progress import Progress
from bouncekit.cli.sheet import Sheet, SheetError, write_rows
from bouncekit.model.address import Change, Issue, SanitizedAddress
from bouncekit.model.domain import DomainCheck

__all__ = ["sanitize"]

_EXAMPLES = """\b
Examples:
  bouncekit sanitize "Jens <jens@example.com>"
  pbpaste | bouncekit sanitize --text
  bouncekit sanitize --csv customers.csv --column email > clean.csv
  bouncekit sanitize --csv customers.csv --column email --dns --output clean.csv
"""
#: A longer line of standard input is read in pieces.
_LINE_CHARACTERS = 64 * 1024
#: The columns that are added to a table.
_COLUMNS = ("address", "ok", "needs_confirmation", "changes", "issues", "suggestion")


@click.command(epilog=_EXAMPLES, short_help="Make clean addresses of pasted ones.")
@click.argument("addresses", metavar="[ADDRESS]...", nargs=-1)
@json_option
@text_option
@click.option(
    "--csv",
    "table",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read a table, and write it anew with more columns.",
)
@click.option("--column", metavar="NAME", help="The column of the table that holds addresses.")
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the new table to this file, which must not exist yet.",
)
@click.option("--dns", "with_dns", is_flag=True, help="Ask the DNS whether the domain takes mail.")
@click.option("--roles", is_flag=True, help="Tell addresses of roles, such as info, as well.")
@progress_option
def sanitize(  # noqa: PLR0913 - click passes one parameter for each option
    *,
    addresses: Sequence[str],
    as_json: bool,
    as_text: bool,
    table: Path | None,
    column: str | None,
    output: Path | None,
    with_dns: bool,
    roles: bool,
    no_progress: bool,
) -> Status:
    """Make clean addresses of pasted ones, and say what was changed.

    Each ADDRESS is one; without any, each line of standard input is one. Nothing is
    sent, and without --dns the network is not used.
    """
    domains = Domains(bouncekit.dns.check_domain if with_dns else None)
    if table is not None:
        if column is None or addresses or as_json or as_text:
            message = "--csv needs --column, and neither addresses, --json nor --text"
            raise click.UsageError(message)
        progress = Progress(sys.stderr, shown=not no_progress, what="rows")
        return _sanitize_table(table, column, output, domains, progress, roles=roles)
    if column is not None or output is not None:
        message = "--column and --output go with --csv"
        raise click.UsageError(message)
    words = is_for_people(as_json=as_json, as_text=as_text)
    for text in addresses or _read_lines():
        answer = bouncekit.sanitize(text, roles=roles)
        check = domains.look_up(answer)
        if words:
            click.echo("\n".join(_tell(answer, check)))
        else:
            found = None if check is None else check.to_dict()
            click.echo(json.dumps({"sanitized": answer.to_dict(), "dns": found}))
    return Status.FINE


def _read_lines() -> Iterator[str]:
    """Each line of standard input that says anything, as soon as it is there."""
    stream = sys.stdin.buffer
    while line := stream.readline(_LINE_CHARACTERS):
        if text := line.decode("utf-8", "replace").rstrip("\r\n"):
            yield text


def _tell(answer: SanitizedAddress, check: DomainCheck | None) -> Iterator[str]:
    yield click.style(plain(answer.address) or "(nothing)", bold=True)
    verdict = "no"
    if answer.ok:
        verdict = "yes, once the user has seen it" if answer.needs_confirmation else "yes"
    yield f"  ok         {verdict}"
    if answer.address != answer.original:
        yield f"  was        {reveal(answer.original)}"
    if answer.display_name is not None:
        yield f"  name       {plain(answer.display_name)}"
    for change in answer.changes:
        yield f"  changed    {_tell_change(change)}"
    for issue in answer.issues:
        yield f"  {'wrong     ' if issue.blocking else 'look at   '} {_tell_issue(issue)}"
    if check is not None:
        yield f"  domain     {check.status.value}{_tell_hosts(check)}"


def _tell_change(change: Change) -> str:
    what = change.kind.value.replace("_", " ")
    if change.codepoint is not None:
        what = f"{what} U+{change.codepoint:04X} {change.name}"
    after = f"to “{reveal(change.after)}”" if change.after else "removed"
    shown = f" “{reveal(change.before)}”" if change.codepoint is None else ""
    return f"{what}{shown} {after} ({change.safety.value})"


def _tell_issue(issue: Issue) -> str:
    meant = f"; did you mean {plain(issue.suggestion)}?" if issue.suggestion else ""
    return f"{issue.code.value}: {reveal(issue.message)}{meant}"


def _tell_hosts(check: DomainCheck) -> str:
    if check.error is not None:
        return f": {plain(check.error)}"
    names = ", ".join(plain(host.name) for host in check.hosts)
    return f": {names}" if names else ""


def _sanitize_table(  # noqa: PLR0913 - what the options say
    table: Path,
    column: str,
    output: Path | None,
    domains: Domains,
    progress: Progress,
    *,
    roles: bool,
) -> Status:
    try:
        sheet = Sheet(table, column)
        rows = _add_columns(sheet, domains, progress, roles=roles)
        if output is None:
            write_rows(sys.stdout, rows, delimiter=sheet.delimiter)
        else:
            with output.open("x", encoding="utf-8", newline="") as stream:
                write_rows(stream, rows, delimiter=sheet.delimiter)
    except SheetError as error:
        progress.clear()
        complain(place(str(table)), plain(str(error)))
        return Status.TROUBLE
    except FileExistsError as error:
        message = f"{place(str(output))} exists already"
        raise click.UsageError(message) from error
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(place(str(error.filename or table)), (error.strerror or "").lower())
        return Status.TROUBLE
    progress.clear()
    return Status.FINE


def _add_columns(
    sheet: Sheet, domains: Domains, progress: Progress, *, roles: bool
) -> Iterator[Sequence[str]]:
    """Every row with what was found; cells beyond the header stay behind it."""
    rows = sheet.rows()
    added = [*_COLUMNS, "dns"] if domains.asks else list(_COLUMNS)
    yield [*next(rows), *(f"sanitized_{name}" for name in added)]
    width = len(sheet.header)
    for row in rows:
        if not row:
            continue
        cells = [*row, *[""] * (width - len(row))]
        answer = bouncekit.sanitize(cells[sheet.place], roles=roles)
        check = domains.look_up(answer)
        found = _tell_cells(answer)
        if domains.asks:
            found.append("" if check is None else check.status.value)
        progress.tick(sheet.share)
        yield [*cells[:width], *found, *cells[width:]]


def _tell_cells(answer: SanitizedAddress) -> list[str]:
    """What is added to a row; an address that cannot be used is left out."""
    suggestions = [issue.suggestion for issue in answer.issues if issue.suggestion]
    return [
        answer.address if answer.ok else "",
        "yes" if answer.ok else "no",
        "yes" if answer.needs_confirmation else "no",
        "; ".join(_tell_change(change) for change in answer.changes),
        "; ".join(f"{issue.code.value}: {reveal(issue.message)}" for issue in answer.issues),
        suggestions[0] if suggestions else "",
    ]
