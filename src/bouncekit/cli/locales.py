"""``bouncekit locales``: check catalogs of texts."""

from __future__ import annotations

import json
from pathlib import Path

import click

import bouncekit
from bouncekit.cli.ending import Status, complain, place
from bouncekit.cli.plain import plain
from bouncekit.errors import CatalogError

__all__ = ["locales"]

_CHECK_EXAMPLES = """\b
Examples:
  bouncekit locales check translations/
  bouncekit locales check it.ftl --whole

\b
Exit status:
  0    no faults
  1    faults, or a folder that cannot be read
  2    wrong use
"""


@click.group(epilog="Example:  bouncekit locales check translations/")
def locales() -> None:
    """Check catalogs of texts, and list the shipped ones."""


@locales.command(name="list")
def list_() -> Status:
    """List the languages that come with the package."""
    for locale in bouncekit.Catalogs.default().locales:
        click.echo(locale)
    return Status.FINE


@locales.command(epilog=_CHECK_EXAMPLES)
@click.argument("folder", metavar="DIR", type=click.Path())
@click.option(
    "--whole/--partial",
    default=None,
    help="Each text must be there, or a few are enough. Otherwise, a few are enough for a "
    "language that is shipped.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each fault.")
def check(*, folder: str, whole: bool | None, as_json: bool) -> Status:
    """Tell every fault of the catalogs (*.ftl) in DIR, or of one file.

    Missing and unknown texts, missing and unknown slots, slots that can stay empty, and
    whatever is no Fluent.
    """
    try:
        faults = bouncekit.check_catalogs(folder, whole=whole)
    except OSError as error:
        complain(place(folder), str(error.strerror).lower())
        return Status.TROUBLE
    for fault in faults:
        _tell(fault, as_json=as_json)
    if faults:
        return Status.TROUBLE
    if not as_json:
        number = len(list(Path(folder).glob("*.ftl"))) if Path(folder).is_dir() else 1
        click.echo(f"{place(folder)}: {number} file{'' if number == 1 else 's'}, no faults")
    return Status.FINE


def _tell(fault: CatalogError, *, as_json: bool) -> None:
    if as_json:
        row = {"file": fault.file, "text": fault.text, "fault": fault.message}
        click.echo(json.dumps(row))
    else:
        click.echo(plain(str(fault)))
