"""TOML to rules, checked: every fault of a file is told, with the file and the rule.

In: the text of a rule file (``docs/rules.md``). Out: its :class:`RuleFile`. Law: a
file is taken whole or not at all.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from bouncekit.errors import RuleError
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Command,
    Outcome,
    Party,
    Permanence,
    Suppress,
    Tier,
)
from bouncekit.rules.pattern import compile_pattern
from bouncekit.phrases.phrase import split_phrase
from bouncekit.rules.schema import Blocklist, Example, Hint, Mute, Provider, Rule

__all__ = ["RuleFile", "parse_rules"]

_ID: Final = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_]+)+\Z")
_STATUS: Final = re.compile(r"[245x]\.(?:\d{1,3}|\*)\.(?:\d{1,3}|\*)\Z")
_LISTED: Final = ("host", "domain", "link", "address", "message")
_RULE_KEYS: Final = frozenset(Rule.__dataclass_fields__)
#: What a ``[file]`` table may set for all rules of its file.
_FILE_KEYS: Final = frozenset({"category", "tier", "provider", "language", "source", "seen"})

_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFile:
    """What one file holds."""

    rules: tuple[Rule, ...] = ()
    mutes: tuple[Mute, ...] = ()
    blocklists: tuple[Blocklist, ...] = ()
    providers: tuple[Provider, ...] = ()
    hints: tuple[Hint, ...] = ()
    #: Words that turn a phrase right behind them into its opposite.
    negations: tuple[str, ...] = ()


def parse_rules(text: str, /, *, name: str) -> RuleFile:
    """Read one rule file.

    Args:
        text: TOML.
        name: What to call the file in errors.

    Returns:
        Its rules, checked one by one.

    Raises:
        RuleError: The file is no TOML.
        ExceptionGroup: One :class:`RuleError` for each fault.
    """
    try:
        document: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"expected TOML: {error}"
        raise RuleError(message, file=name) from error
    faults: list[RuleError] = []
    known = {"file", "rule", "mute", "blocklist", "provider", "hint", "negations"}
    for key in document.keys() - known:
        expected = ", ".join(sorted(known))
        faults.append(RuleError(f"unknown table {key!r}; expected one of {expected}", file=name))
    top = _Table(document, name, None, faults)
    defaults = top.table("file", _FILE_KEYS)
    result = RuleFile(
        rules=_each(top, "rule", _RULE_KEYS, lambda table: _rule(table, defaults)),
        mutes=_each(top, "mute", {"id", "any", "why"}, _mute),
        blocklists=_each(top, "blocklist", {"name", "any", "lists", "source"}, _blocklist),
        providers=_each(top, "provider", {"id", "hosts", "any"}, _provider),
        hints=_each(top, "hint", Hint.__dataclass_fields__, _hint),
        negations=top.texts("negations"),
    )
    if faults:
        message = f"{name}: {len(faults)} fault(s) in the rule file"
        raise ExceptionGroup(message, faults)
    return result


_Made = TypeVar("_Made")


def _each(
    top: _Table, key: str, keys: Iterable[str], make: Callable[[_Table], _Made]
) -> tuple[_Made, ...]:
    rows = top.values.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        top.fault(f"{key!r} must be an array of tables, written as [[{key}]]")
        return ()
    made = []
    for row in rows:
        label = row.get("id", row.get("name"))
        table = _Table(row, top.file, label if isinstance(label, str) else None, top.faults)
        table.check_keys(keys)
        before = len(top.faults)
        value = make(table)
        if len(top.faults) == before:
            made.append(value)
    return tuple(made)


class _Table:
    """A table of the file: typed access that notes faults instead of raising."""

    __slots__ = ("faults", "file", "label", "values")

    def __init__(
        self,
        values: Mapping[str, object],
        file: str,
        label: str | None,
        faults: list[RuleError],
    ) -> None:
        self.values = values
        self.file = file
        self.label = label
        self.faults = faults

    def fault(self, message: str) -> None:
        self.faults.append(RuleError(message, file=self.file, rule_id=self.label))

    def check_keys(self, keys: Iterable[str]) -> None:
        unknown = sorted(self.values.keys() - set(keys))
        if unknown:
            self.fault(f"unknown key {unknown[0]!r}; expected one of {', '.join(sorted(keys))}")

    def table(self, key: str, keys: Iterable[str]) -> _Table:
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self.fault(f"{key!r} must be a table, written as [{key}]")
            value = {}
        made = _Table(value, self.file, self.label, self.faults)
        made.check_keys(keys)
        return made

    def text(self, key: str, default: str | None = None) -> str | None:
        value = self.values.get(key, default)
        if value is not None and not isinstance(value, str):
            if key == "seen" and hasattr(value, "isoformat"):  # a TOML date
                return str(value)
            self.fault(f"{key!r} must be a text, found {value!r}")
            return None
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        rows = value if isinstance(value, list) else [value]
        if not all(isinstance(row, str) and row.strip() for row in rows):
            self.fault(f"{key!r} must be an array of texts, found {value!r}")
            return ()
        return tuple(rows)

    def phrases(self, key: str) -> tuple[str, ...]:
        phrases = self.texts(key)
        for phrase in phrases:
            try:
                variants = split_phrase(phrase)
            except ValueError as error:
                self.fault(f"{key!r}: {phrase!r} has {error}")
                continue
            if not all(variants):
                self.fault(f"{key!r} has a phrase without words: {phrase!r}")
            for literal in (
                one for pieces in variants for piece in pieces for one in piece.literals
            ):
                if literal.open_start and " " not in literal.text:
                    self.fault(f"{key!r}: an open start needs a second word: {phrase!r}")
        return phrases

    def word(self, key: str, words: type[_Word], default: str | None = None) -> _Word | None:
        value = self.text(key, default)
        return None if value is None else self._one(key, words, value)

    def words(self, key: str, words: type[_Word]) -> tuple[_Word, ...]:
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
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.fault(f"{key!r} must be true or false, found {value!r}")
        return value is True

    def examples(self, key: str) -> tuple[Example, ...]:
        value = self.values.get(key, [])
        rows = value if isinstance(value, list) else [value]
        made = []
        for row in rows:
            if isinstance(row, str):
                made.append(Example(text=row))
            elif isinstance(row, dict) and isinstance(row.get("text"), str):
                table = _Table(row, self.file, self.label, self.faults)
                table.check_keys({"text", "command", "remote_host"})
                made.append(
                    Example(
                        text=row["text"],
                        command=table.text("command"),
                        remote_host=table.text("remote_host"),
                    )
                )
            else:
                self.fault(f"{key!r} must be texts or tables with a 'text', found {row!r}")
        return tuple(made)


def _required(table: _Table, key: str) -> str:
    value = table.text(key)
    if value is None:
        table.fault(f"{key!r} is missing")
    return value or ""


def _rule(table: _Table, defaults: _Table) -> Rule:
    def inherited(key: str) -> str | None:
        return table.text(key, defaults.text(key))

    identifier = _required(table, "id")
    if identifier and not _ID.match(identifier):
        table.fault("'id' must be lower-case words with dots between, such as 'spam.bulk'")
    category = table.word("category", Category, defaults.text("category"))
    if category is None:
        table.fault("'category' is missing")
    phrases, status = table.phrases("any"), table.texts("status")
    for code in status:
        if not _STATUS.match(code):
            table.fault(f"'status' is {code!r}; expected such as 5.1.1, x.1.1 or 5.1.*")
    reply = table.numbers("reply")
    if not (phrases or status or reply):
        table.fault("a rule needs 'any', 'status' or 'reply'")
    tier = table.word("tier", Tier, defaults.text("tier"))
    if tier is None:
        tier = Tier.WORDS if phrases else Tier.STATUS if status else Tier.REPLY
    hits = table.examples("hits")
    if not hits:
        table.fault("'hits' is missing: at least one text that this rule decides")
    return Rule(
        id=identifier,
        category=category or Category.UNKNOWN,
        tier=tier,
        any=phrases,
        all=table.phrases("all"),
        unless=table.phrases("unless"),
        regex=_pattern(table, phrases),
        in_links=table.flag("in_links"),
        reply=reply,
        status=status,
        command=table.words("command", Command),
        outcome=table.words("outcome", Outcome),
        when_provider=table.texts("when_provider"),
        provider=inherited("provider"),
        permanence=table.word("permanence", Permanence),
        party=table.word("party", Party),
        suppress=table.word("suppress", Suppress),
        auth=table.words("auth", AuthMechanism),
        language=inherited("language"),
        source=inherited("source"),
        seen=inherited("seen"),
        note=table.text("note"),
        hits=hits,
        misses=table.examples("misses"),
    )


def _pattern(table: _Table, phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    source = table.text("regex")
    if source is None:
        return None
    if not phrases:
        table.fault("'regex' needs phrases in 'any' that say when to try it")
    try:
        return compile_pattern(source)
    except ValueError as error:
        table.fault(f"'regex' is {source!r}: {error}")
        return None


def _mute(table: _Table) -> Mute:
    phrases = table.phrases("any")
    if not phrases:
        table.fault("'any' is missing")
    return Mute(id=_required(table, "id"), any=phrases, why=_required(table, "why"))


def _blocklist(table: _Table) -> Blocklist:
    phrases, lists = table.phrases("any"), table.texts("lists")
    if not phrases:
        table.fault("'any' is missing")
    for one in lists:
        if one not in _LISTED:
            table.fault(f"'lists' is {one!r}; expected one of {', '.join(_LISTED)}")
    return Blocklist(
        name=_required(table, "name"), any=phrases, lists=lists, source=table.text("source")
    )


def _provider(table: _Table) -> Provider:
    phrases, hosts = table.phrases("any"), table.texts("hosts")
    if not (phrases or hosts):
        table.fault("a provider needs 'hosts' or 'any'")
    return Provider(id=_required(table, "id"), hosts=hosts, any=phrases)


def _hint(table: _Table) -> Hint:
    phrases = table.phrases("any")
    if not phrases:
        table.fault("'any' is missing")
    return Hint(
        id=_required(table, "id"),
        any=phrases,
        permanence=table.word("permanence", Permanence),
        about_sender=table.flag("about_sender"),
        auth=table.words("auth", AuthMechanism),
    )
