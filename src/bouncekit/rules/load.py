"""TOML to rules, checked: every fault of a file is told, with the file and the rule.

In: the text of a rule file (``docs/rules.md``). Out: its :class:`RuleFile`. Law: a
file is taken whole or not at all.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
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
from bouncekit.rules.schema import Blocklist, Hint, Mute, Provider, Rule
from bouncekit.rules.table import Table, TrustedTable

__all__ = ["RuleFile", "parse_rules"]

_ID: Final = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_]+)+\Z")
_NUMBER: Final = r"(?:0|[1-9]\d{0,2}|\*)"
_STATUS: Final = re.compile(rf"[245x]\.{_NUMBER}\.{_NUMBER}\Z")
_LISTED: Final = ("host", "domain", "link", "address", "message")
_TABLES: Final = ("file", "rule", "mute", "blocklist", "provider", "hint", "negations")
#: What is looked at only once a phrase stands in the text.
_BESIDE_PHRASES: Final = ("all", "unless", "regex", "in_links")
_RULE_KEYS: Final = frozenset(Rule.__dataclass_fields__)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Defaults:
    """What a ``[file]`` table sets for all rules of its file."""

    category: Category | None
    tier: Tier | None
    provider: str | None
    language: str | None
    source: str | None
    seen: str | None


def parse_rules(text: str, /, *, name: str, is_trusted: bool = False) -> RuleFile:
    """Read one rule file.

    Args:
        text: TOML.
        name: What to call the file in errors.
        is_trusted: Take its phrases unchecked, as those that come with the package: our tests
            check them.

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
    top = (TrustedTable if is_trusted else Table)(document, name, None, faults)
    for key in sorted(document.keys() - set(_TABLES)):
        top.fault(f"unknown table {key!r}; expected one of {', '.join(_TABLES)}")
    defaults = _defaults(top)
    result = RuleFile(
        rules=_each(top, "rule", _RULE_KEYS, lambda table: _rule(table, defaults)),
        mutes=_each(top, "mute", Mute.__dataclass_fields__, _mute),
        blocklists=_each(top, "blocklist", Blocklist.__dataclass_fields__, _blocklist),
        providers=_each(top, "provider", Provider.__dataclass_fields__, _provider),
        hints=_each(top, "hint", Hint.__dataclass_fields__, _hint),
        negations=top.texts("negations"),
    )
    if faults:
        message = f"{name}: {len(faults)} fault(s) in the rule file"
        raise ExceptionGroup(message, faults)
    return result


_Made = TypeVar("_Made")


def _each(
    top: Table, key: str, keys: Iterable[str], make: Callable[[Table], _Made]
) -> tuple[_Made, ...]:
    rows = top.values.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        top.fault(f"{key!r} must be an array of tables, written as [[{key}]]")
        return ()
    made = []
    for row in rows:
        label = row.get("id", row.get("name"))
        table = type(top)(row, top.file, label if isinstance(label, str) else None, top.faults)
        table.check_keys(keys)
        made.append(make(table))
    return tuple(made)


def _defaults(top: Table) -> _Defaults:
    table = top.table("file", _Defaults.__dataclass_fields__)
    return _Defaults(
        category=table.word("category", Category),
        tier=table.word("tier", Tier),
        provider=table.text("provider"),
        language=table.text("language"),
        source=table.text("source"),
        seen=table.date("seen"),
    )


def _rule(table: Table, defaults: _Defaults) -> Rule:
    phrases, status, reply = table.phrases("any"), _statuses(table), table.numbers("reply")
    if not table.values.keys() & {"any", "status", "reply"}:
        table.fault("a rule needs 'any', 'status' or 'reply'")
    for key in _BESIDE_PHRASES:
        if key in table.values and "any" not in table.values:
            table.fault(f"{key!r} needs phrases in 'any' beside it")
    habit = Tier.WORDS if phrases else Tier.STATUS if status else Tier.REPLY
    if not table.values.get("hits"):
        table.fault("'hits' is missing: at least one text that this rule decides")
    return Rule(
        id=_identifier(table),
        category=_category(table, defaults),
        tier=table.word("tier", Tier) or defaults.tier or habit,
        any=phrases,
        all=table.phrases("all"),
        unless=table.phrases("unless"),
        regex=_pattern(table),
        in_links=table.flag("in_links"),
        reply=reply,
        status=status,
        command=table.words("command", Command),
        outcome=table.words("outcome", Outcome),
        when_provider=table.texts("when_provider"),
        provider=table.text("provider") or defaults.provider,
        permanence=table.word("permanence", Permanence),
        party=table.word("party", Party),
        suppress=table.word("suppress", Suppress),
        auth=table.words("auth", AuthMechanism),
        language=table.text("language") or defaults.language,
        source=table.text("source") or defaults.source,
        seen=table.date("seen") or defaults.seen,
        note=table.text("note"),
        hits=table.examples("hits"),
        misses=table.examples("misses"),
    )


def _identifier(table: Table) -> str:
    identifier = table.required("id")
    if identifier and not _ID.match(identifier):
        table.fault("'id' must be lower-case words with dots between, such as 'spam.bulk'")
    return identifier


def _category(table: Table, defaults: _Defaults) -> Category:
    category = table.word("category", Category) or defaults.category
    if category is None and "category" not in table.values:
        table.fault("'category' is missing, here and in [file]")
    return category or Category.UNKNOWN


def _statuses(table: Table) -> tuple[str, ...]:
    status = table.texts("status")
    for code in status:
        if not _STATUS.match(code):
            table.fault(f"'status' is {code!r}; expected such as 5.1.1, x.1.1 or 5.1.*")
    return status


def _pattern(table: Table) -> re.Pattern[str] | None:
    source = table.text("regex")
    if source is None:
        return None
    try:
        return compile_pattern(source)
    except ValueError as error:
        table.fault(f"'regex' is {source!r}: {error}")
        return None


def _mute(table: Table) -> Mute:
    return Mute(id=table.required("id"), any=_marks(table), why=table.required("why"))


def _blocklist(table: Table) -> Blocklist:
    lists = table.texts("lists")
    for one in lists:
        if one not in _LISTED:
            table.fault(f"'lists' is {one!r}; expected one of {', '.join(_LISTED)}")
    return Blocklist(
        name=table.required("name"),
        any=_marks(table),
        lists=lists,
        source=table.text("source"),
    )


def _provider(table: Table) -> Provider:
    if not table.values.keys() & {"any", "hosts"}:
        table.fault("a provider needs 'hosts' or 'any'")
    return Provider(id=table.required("id"), hosts=table.texts("hosts"), any=table.phrases("any"))


def _hint(table: Table) -> Hint:
    if not table.values.keys() & {"permanence", "about_sender", "auth"}:
        table.fault("a hint needs 'permanence', 'about_sender' or 'auth'")
    return Hint(
        id=table.required("id"),
        any=_marks(table),
        permanence=table.word("permanence", Permanence),
        about_sender=table.flag("about_sender"),
        auth=table.words("auth", AuthMechanism),
    )


def _marks(table: Table) -> tuple[str, ...]:
    if not table.values.get("any"):
        table.fault("'any' is missing")
    return table.phrases("any")
