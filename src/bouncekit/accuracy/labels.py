"""Labels: what somebody says that the right answer is.

In: the text of a file of labels, one JSON object a line (``docs/accuracy.md``). Out: a
label for each line. Laws: all faults of a file are told; what a line does not say is
``None``, and is not scored; keys that are not known are the author's own notes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeVar

from bouncekit.errors import LabelError
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Kind,
    Outcome,
    Party,
    Permanence,
    Suppress,
)

__all__ = ["CauseLabel", "MessageLabel", "RecipientLabel", "ReplyLabel", "parse_labels"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseLabel:
    """What is right of one diagnosis. ``None`` (or empty): not said."""

    #: The right category and what else is accepted; ``None`` as a category: nothing failed.
    categories: tuple[Category | None, ...] = ()
    permanence: Permanence | None = None
    party: Party | None = None
    suppress: Suppress | None = None
    #: Whether a blocklist is named.
    blocklist: bool | None = None
    auth: frozenset[AuthMechanism] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientLabel:
    """What is right of one recipient of a message."""

    #: ``None``: the message does not tell it.
    address: str | None = None
    outcome: Outcome | None = None
    status: str | None = None
    cause: CauseLabel = field(default_factory=CauseLabel)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageLabel:
    """What is right of one message."""

    id: str
    #: Where the message is, from the folder of the file of labels.
    path: str
    #: The line of that file, from 1.
    line: int
    kind: Kind | None = None
    recipients: tuple[RecipientLabel, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyLabel:
    """What is right of one reply of a mail server."""

    id: str
    text: str
    command: str | None = None
    remote_host: str | None = None
    cause: CauseLabel = field(default_factory=CauseLabel)


_SEPARATOR: Final = re.compile(r"[/\\]")

_Word = TypeVar("_Word", bound=StrEnum)


def parse_labels(text: str, /, *, name: str) -> tuple[MessageLabel | ReplyLabel, ...]:
    """Read a file of labels.

    Args:
        text: One JSON object a line.
        name: What to call the file in errors.

    Returns:
        The labels, in their order.

    Raises:
        ExceptionGroup: One :class:`~bouncekit.errors.LabelError` for each fault.
    """
    faults: list[LabelError] = []
    labels = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        row = _Row(_parse_line(line), name, number, faults)
        labels.append(row.label())
    if faults:
        message = f"{name}: {len(faults)} fault(s) in the labels"
        raise ExceptionGroup(message, faults)
    return tuple(label for label in labels if label is not None)


def _parse_line(line: str) -> object:
    try:
        value: object = json.loads(line)
    except ValueError:
        return None
    return value


class _Row:
    """One object: its values with their types, and what is wrong with them noted."""

    def __init__(self, values: object, file: str, line: int, faults: list[LabelError]) -> None:
        self._values: Mapping[str, object] = values if isinstance(values, dict) else {}
        self._is_object = isinstance(values, dict)
        self._file = file
        self._line = line
        self._faults = faults

    def label(self) -> MessageLabel | ReplyLabel | None:
        if not self._is_object:
            self._fault("expected a JSON object")
        elif ("path" in self._values) == ("text" in self._values):
            self._fault("expected 'path' (of a message) or 'text' (of a reply)")
        elif "path" in self._values:
            return self._message()
        else:
            return self._reply()
        return None

    def _message(self) -> MessageLabel:
        path = self._text("path") or ""
        if self._values["path"] is None:
            self._fault("'path' must be a text, found None")
        rows = self._values.get("recipients")
        if rows is not None and not isinstance(rows, list):
            self._fault(f"'recipients' must be an array of objects, found {rows!r}")
            rows = None
        return MessageLabel(
            id=self._text("id") or path,
            path=path,
            line=self._line,
            kind=self._word("kind", Kind),
            recipients=None if rows is None else tuple(map(self._recipient, rows)),
        )

    def _recipient(self, values: object) -> RecipientLabel:
        row = _Row(values, self._file, self._line, self._faults)
        if not row._is_object:
            self._fault(f"'recipients' must be an array of objects, found {values!r} in it")
        return RecipientLabel(
            address=row._text("address"),
            outcome=row._word("outcome", Outcome),
            status=row._text("status"),
            cause=row._cause(),
        )

    def _reply(self) -> ReplyLabel:
        text = self._values["text"]
        if not isinstance(text, str):  # an empty one is a reply as well
            self._fault(f"'text' must be a text, found {text!r}")
        return ReplyLabel(
            id=self._text("id") or f"{_SEPARATOR.split(self._file)[-1]}:{self._line}",
            text=text if isinstance(text, str) else "",
            command=self._text("command"),
            remote_host=self._text("remote_host"),
            cause=self._cause(),
        )

    def _cause(self) -> CauseLabel:
        first = self._word("category", Category)
        permanence, party = self._word("permanence", Permanence), self._word("party", Party)
        return CauseLabel(
            categories=(
                (first, *self._words("accept", Category)) if "category" in self._values else ()
            ),
            permanence=None if permanence is Permanence.UNKNOWN else permanence,
            party=None if party is Party.UNKNOWN else party,
            suppress=self._word("suppress", Suppress),
            blocklist=(
                self._text("blocklist") is not None if "blocklist" in self._values else None
            ),
            auth=(
                frozenset(self._words("auth", AuthMechanism)) if "auth" in self._values else None
            ),
        )

    def _fault(self, message: str) -> None:
        self._faults.append(LabelError(message, file=self._file, line=self._line))

    def _text(self, key: str) -> str | None:
        value = self._values.get(key)
        if value is None or (isinstance(value, str) and value.strip()):
            return value
        self._fault(f"{key!r} must be a text or null, found {value!r}")
        return None

    def _word(self, key: str, words: type[_Word]) -> _Word | None:
        value = self._text(key)
        return None if value is None else self._one(key, words, value)

    def _words(self, key: str, words: type[_Word]) -> tuple[_Word, ...]:
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._fault(f"{key!r} must be an array of texts, found {value!r}")
            return ()
        found = (self._one(key, words, one) for one in value)
        return tuple(word for word in found if word is not None)

    def _one(self, key: str, words: type[_Word], value: str) -> _Word | None:
        try:
            return words(value)
        except ValueError:
            expected = ", ".join(word.value for word in words)
            self._fault(f"{key!r} is {value!r}; expected one of {expected}")
            return None
