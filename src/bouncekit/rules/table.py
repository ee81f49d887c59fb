"""Typed access to the tables of a rule file: what is wrong is noted, and all of it.

In: a table that :mod:`tomllib` made. Out: its values with their types. Law: never raises;
a value that cannot be used gives a fault that names the file and the rule, what was found
and what was expected, and an empty value in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from bouncekit.errors import RuleError
from bouncekit.phrases.fault import find_fault
from bouncekit.rules.schema import Example

__all__ = ["Table", "TrustedTable"]

#: The commands that an example may answer, as :func:`bouncekit.classify_reply` takes them.
_COMMAND: Final = re.compile(
    r"\s*(?:connect|helo|ehlo|lhlo|starttls|auth|mail|rcpt|data|bdat|quit)\b", re.IGNORECASE
)

_Word = TypeVar("_Word", bound=StrEnum)


class Table:
    """A table of the file."""

    __slots__ = ("faults", "file", "label", "values")

    def __init__(
        self,
        values: Mapping[str, object],
        file: str,
        label: str | None,
        faults: list[RuleError],
    ) -> None:
        """Keep the values, and where to note what is wrong with them.

        Args:
            values: The table.
            file: What the file is called in faults.
            label: What the rule is called in faults.
            faults: Where they are noted; shared by all tables of a file.
        """
        self.values: Mapping[str, object] = values
        self.file: str = file
        self.label: str | None = label
        self.faults: list[RuleError] = faults

    def fault(self, message: str) -> None:
        """Note that something is wrong."""
        self.faults.append(RuleError(message, file=self.file, rule_id=self.label))

    def check_keys(self, keys: Iterable[str]) -> None:
        """Note each key that is none of these."""
        expected = ", ".join(sorted(keys))
        for key in sorted(self.values.keys() - set(keys)):
            self.fault(f"unknown key {key!r}; expected one of {expected}")

    def table(self, key: str, keys: Iterable[str]) -> Table:
        """A table inside this one, which may have these keys."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self.fault(f"{key!r} must be a table, written as [{key}]")
            value = {}
        made = Table(value, self.file, self.label, self.faults)
        made.check_keys(keys)
        return made

    def text(self, key: str) -> str | None:
        """A text; ``None`` where the key is not there."""
        value = self.values.get(key)
        if value is None or (isinstance(value, str) and value.strip()):
            return value
        self.fault(f"{key!r} must be a text, found {value!r}")
        return None

    def date(self, key: str) -> str | None:
        """A date, as TOML writes it, or a text."""
        value = self.values.get(key)
        return value.isoformat() if isinstance(value, date) else self.text(key)

    def required(self, key: str) -> str:
        """A text that must be there."""
        if key not in self.values:
            self.fault(f"{key!r} is missing")
        return self.text(key) or ""

    def texts(self, key: str) -> tuple[str, ...]:
        """An array of texts, or one alone."""
        value = self.values.get(key, [])
        rows = value if isinstance(value, list) else [value]
        if not all(isinstance(row, str) and row.strip() for row in rows):
            self.fault(f"{key!r} must be an array of texts, found {value!r}")
            return ()
        return tuple(rows)

    def phrases(self, key: str) -> tuple[str, ...]:
        """Phrases that can be looked for."""
        phrases = self.texts(key)
        for phrase in phrases:
            fault = find_fault(phrase)
            if fault is not None:
                self.fault(f"{key!r}: {phrase!r} {fault}")
        return phrases

    def word(self, key: str, words: type[_Word]) -> _Word | None:
        """One of our words; ``None`` where the key is not there."""
        value = self.text(key)
        return None if value is None else self._one(key, words, value)

    def words(self, key: str, words: type[_Word]) -> tuple[_Word, ...]:
        """An array of our words."""
        found = (self._one(key, words, value) for value in self.texts(key))
        return tuple(word for word in found if word is not None)

    def _one(self, key: str, words: type[_Word], value: str) -> _Word | None:
        try:
            return words(value)
        except ValueError:
            expected = ", ".join(word.value for word in words)
            self.fault(f"{key!r} is {value!r}; expected one of {expected}")
            return None

    def numbers(self, key: str) -> tuple[int, ...]:
        """Reply codes, or their first digits."""
        value = self.values.get(key, [])
        rows = value if isinstance(value, list) else [value]
        good = (
            isinstance(row, int) and (2 <= row <= 5 or 200 <= row <= 599)  # noqa: PLR2004 - codes
            for row in rows
        )
        if not all(good):
            self.fault(f"{key!r} must be reply codes (550) or severities (5), found {value!r}")
            return ()
        return tuple(rows)

    def flag(self, key: str) -> bool:
        """Yes or no; no where the key is not there."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.fault(f"{key!r} must be true or false, found {value!r}")
        return value is True

    def examples(self, key: str) -> tuple[Example, ...]:
        """Examples: texts, or tables with a text and what else is known."""
        value = self.values.get(key, [])
        rows = value if isinstance(value, list) else [value]
        made = []
        for row in rows:
            if isinstance(row, dict):
                table = Table(row, self.file, self.label, self.faults)
                made.append(table.example())
            elif isinstance(row, str) and row.strip():
                made.append(Example(text=row))
            else:
                self.fault(f"{key!r} must be texts or tables with a 'text', found {row!r}")
        return tuple(made)

    def example(self) -> Example:
        """This table as an example."""
        self.check_keys(("text", "command", "remote_host"))
        command = self.text("command")
        if command is not None and not _COMMAND.match(command):
            self.fault(f"'command' is {command!r}; expected an SMTP command, such as 'RCPT'")
        host = self.text("remote_host")
        return Example(text=self.required("text"), command=command, remote_host=host)


class TrustedTable(Table):
    """A table whose phrases somebody has checked before: a third of the time to read a file."""

    __slots__ = ()

    def phrases(self, key: str) -> tuple[str, ...]:
        """Phrases that can be looked for."""
        return self.texts(key)
