"""``bouncekit evaluate``: how often answers are right, on messages and replies with labels."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

import bouncekit
from bouncekit.cli.ending import Status, complain, place
from bouncekit.cli.options import load_rules, progress_option, rules_option
from bouncekit.cli.plain import plain
from bouncekit.cli.progress import Progress
from bouncekit.errors import LabelError

__all__ = ["evaluate"]

_EXAMPLES = """\b
Examples:
  bouncekit evaluate tests/golden
  bouncekit evaluate labels.jsonl --misses 50
  bouncekit evaluate mails/ --picture confusion.png
  bouncekit evaluate mails/ --rules mine.toml --json | jq .checks

\b
Exit status:
  0    all was read, however good the answers are
  1    the labels cannot be used, or a file cannot be read or written
  2    wrong use, or a rule file with faults
"""


@click.command(epilog=_EXAMPLES, short_help="Measure how often answers are right.")
@click.argument("path", metavar="FOLDER", type=click.Path(exists=True))
@click.option("--json", "as_json", is_flag=True, help="One JSON object, with every miss.")
@click.option(
    "--picture",
    metavar="FILE.png",
    type=click.Path(dir_okay=False),
    help="Draw the confusion matrix; needs bouncekit[evaluate].",
)
@click.option(
    "--misses",
    metavar="N",
    type=click.IntRange(min=0),
    default=20,
    show_default=True,
    help="List so many wrong answers.",
)
@rules_option
@progress_option
def evaluate(  # noqa: PLR0913 - click passes one parameter for each option
    *,
    path: str,
    as_json: bool,
    picture: str | None,
    misses: int,
    rule_files: Sequence[str],
    no_progress: bool,
) -> Status:
    """Measure how often answers are right, on messages and replies with labels.

    FOLDER has files of labels (*.jsonl), one JSON object a line, in it or below it; one such
    file will do as well. docs/accuracy.md tells what a label says.
    """
    if picture is not None:
        _check_picture(picture)
    rules = load_rules(rule_files)
    progress = Progress(sys.stderr, shown=not no_progress, what="labels")
    try:
        accuracy = bouncekit.evaluate(path, rules=rules, after_each=progress.tick)
    except (LabelError, ExceptionGroup) as error:
        for fault in _label_faults(error):
            complain("labels", plain(str(fault)))
        return Status.TROUBLE
    except OSError as error:
        complain(place(str(error.filename or path)), str(error.strerror).lower())
        return Status.TROUBLE
    finally:
        progress.clear()
    if as_json:
        click.echo(json.dumps(accuracy.to_dict()))
    else:
        click.echo(accuracy.to_text(misses=misses), nl=False)
    return Status.FINE if picture is None else _draw(accuracy, picture)


def _check_picture(file: str) -> None:
    """What is wrong with the picture is told before the long work, not behind it."""
    if Path(file).suffix.lower() != ".png":
        message = f"--picture is {plain(file)!r}; expected a name that ends with .png"
        raise click.UsageError(message)
    try:
        import bouncekit.cli.picture  # noqa: F401, PLC0415 - an extra, and slow to import
    except ImportError as error:
        message = "--picture needs matplotlib: run  pip install 'bouncekit[evaluate]'"
        raise click.UsageError(message) from error


def _draw(accuracy: bouncekit.Accuracy, file: str) -> Status:
    from bouncekit.cli.picture import draw_confusion  # noqa: PLC0415 - see _check_picture

    try:
        Path(file).write_bytes(draw_confusion(accuracy))
    except OSError as error:
        complain(place(file), str(error.strerror).lower())
        return Status.TROUBLE
    return Status.FINE


def _label_faults(error: LabelError | ExceptionGroup[Exception]) -> Iterator[LabelError]:
    """Every fault of the labels."""
    if isinstance(error, LabelError):
        yield error
        return
    yield from (inner for inner in error.exceptions if isinstance(inner, LabelError))
