"""The batch readers: doors that read the files that their caller names.

In: paths. Out: what the files hold, answered and counted. Laws: reads only; a message at a
time; what is wrong with the caller's own files is told, all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from bouncekit._api import classify, classify_reply
from bouncekit.accuracy.labels import MessageLabel, ReplyLabel, parse_labels
from bouncekit.accuracy.result import Accuracy
from bouncekit.accuracy.scoring import MessageSample, ReplySample, score
from bouncekit.errors import LabelError
from bouncekit.rules.ruleset import RuleSet

__all__ = ["evaluate"]

_SUFFIX: Final = ".jsonl"


def evaluate(
    path: str | Path,
    /,
    *,
    rules: RuleSet | None = None,
    after_each: Callable[[], object] | None = None,
) -> Accuracy:
    """Measure how often answers are right, on messages and replies with labels.

    Args:
        path: A file of labels, or a folder: all ``*.jsonl`` files in it and below it are
            read. ``docs/accuracy.md`` describes the labels; paths of messages in them begin
            at the folder of their file.
        rules: What to diagnose with; the shipped rules where none are given.
        after_each: Called after each message and each reply, to show progress.

    Returns:
        The figures, with every miss.

    Raises:
        OSError: A file cannot be read.
        LabelError: There are no labels; it says what was looked for.
        ExceptionGroup: One :class:`LabelError` for each fault of the labels.
    """
    root = Path(path)
    labels = list(_read_labels(root))
    if not labels:
        where = f"in and below the folder {root}" if root.is_dir() else f"in {root}"
        what = f"{_SUFFIX} files" if root.is_dir() else "lines"
        message = (
            f"no labels: looked {where} for {what} with a JSON object on each line that has "
            "'path' (of a message) or 'text' (of a reply)"
        )
        raise LabelError(message)
    return score(_answer(labels, rules, after_each or _nothing))


def _nothing() -> None:
    """Nobody watches."""


def _read_labels(root: Path) -> Iterator[tuple[Path, MessageLabel | ReplyLabel]]:
    """Every label of every file, with the folder that its paths begin at."""
    below = (one for one in root.rglob(f"*{_SUFFIX}") if one.is_file())
    files = sorted(below) if root.is_dir() else [root]
    faults: list[LabelError] = []
    for file in files:
        try:
            labels = parse_labels(_text(file), name=str(file))
        except LabelError as error:
            faults.append(error)
            continue
        except ExceptionGroup as group:
            faults.extend(error for error in group.exceptions if isinstance(error, LabelError))
            continue
        faults.extend(_missing(file, labels))
        yield from ((file.parent, label) for label in labels)
    if faults:
        message = f"{root}: {len(faults)} fault(s) in the labels"
        raise ExceptionGroup(message, faults)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")  # editors of some systems begin with a mark
    except UnicodeDecodeError as error:
        message = f"expected UTF-8: {error}"
        raise LabelError(message, file=str(file)) from error


def _missing(file: Path, labels: Iterable[MessageLabel | ReplyLabel]) -> Iterator[LabelError]:
    for label in labels:
        if isinstance(label, MessageLabel) and not (file.parent / label.path).is_file():
            message = f"'path' is {label.path!r}; there is no such file in {file.parent}"
            yield LabelError(message, file=str(file), line=label.line)


def _answer(
    labels: Iterable[tuple[Path, MessageLabel | ReplyLabel]],
    rules: RuleSet | None,
    after_each: Callable[[], object],
) -> Iterator[MessageSample | ReplySample]:
    for folder, label in labels:
        if isinstance(label, MessageLabel):
            yield MessageSample(label, classify((folder / label.path).read_bytes(), rules=rules))
        else:
            command, host = label.command, label.remote_host
            answer = classify_reply(label.text, command=command, remote_host=host, rules=rules)
            yield ReplySample(label, answer)
        after_each()
