"""Rule sets: the shipped one, and users' own beside or before it.

Nothing is registered globally: a rule set is a value that is passed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Final, Self

from bouncekit.errors import RuleError
from bouncekit.rules.load import RuleFile, parse_rules
from bouncekit.rules.match import Matcher
from bouncekit.rules.schema import Blocklist, Hint, Mute, Provider, Rule

__all__ = ["RuleSet"]


#: The first of several threads reads the rules, and the others wait: it takes a second.
_LOADING: Final = Lock()


class RuleSet:
    """Rules that are used together. Immutable.

    Attributes:
        rules: All rules.
    """

    def __init__(self, file_parts: Iterable[RuleFile] = (), /) -> None:
        """Join the contents of rule files.

        Args:
            file_parts: What :func:`~bouncekit.rules.load.parse_rules` made.

        Raises:
            RuleError: Two rules (or mutes, hints, services or blocklists) have one id.
        """
        parts = tuple(file_parts)
        self._joined = RuleFile(
            rules=tuple(rule for part in parts for rule in part.rules),
            mutes=tuple(mute for part in parts for mute in part.mutes),
            blocklists=tuple(one for part in parts for one in part.blocklists),
            providers=tuple(one for part in parts for one in part.providers),
            hints=tuple(one for part in parts for one in part.hints),
            negations=tuple(dict.fromkeys(word for part in parts for word in part.negations)),
        )
        for ids in _ids(self._joined).values():
            for one, number in Counter(ids).items():
                if number > 1:
                    message = "the id is used twice; ids are unique over all files"
                    raise RuleError(message, rule_id=one)

    @classmethod
    def default(cls) -> RuleSet:
        """The rules that come with the package; read once."""
        with _LOADING:
            return _default()

    @classmethod
    def load(cls, path: str | Path, /) -> Self:
        """Read a rule file, or all ``*.toml`` files below a folder.

        Args:
            path: The file or folder.

        Returns:
            A set of the rules in it alone; see :meth:`extended`.

        Raises:
            OSError: The file cannot be read.
            RuleError: It is no TOML, or an id is used twice.
            ExceptionGroup: One :class:`RuleError` for each fault of a rule; of a folder, for
                each fault of any of its files.
        """
        path = Path(path)
        if not path.is_dir():
            return cls((parse_rules(_read(path), name=str(path)),))
        parts: list[RuleFile] = []
        faults: list[RuleError] = []
        for one in sorted(path.rglob("*.toml")):
            try:
                parts.append(parse_rules(_read(one), name=str(one)))
            except RuleError as error:
                faults.append(error)
            except ExceptionGroup as group:
                faults.extend(error for error in group.exceptions if isinstance(error, RuleError))
        if faults:
            message = f"{path}: {len(faults)} fault(s) in the rule files"
            raise ExceptionGroup(message, faults)
        return cls(parts)

    def extended(self, other: RuleSet, /) -> RuleSet:
        """A new set with what is in both; what is in ``other`` replaces what has its id.

        Args:
            other: The rules to add, with their mutes, hints, services and blocklists.
        """
        mine = self._joined
        taken = {kind: frozenset(ids) for kind, ids in _ids(other._joined).items()}
        kept = RuleFile(
            rules=tuple(one for one in mine.rules if one.id not in taken["rules"]),
            mutes=tuple(one for one in mine.mutes if one.id not in taken["mutes"]),
            blocklists=tuple(one for one in mine.blocklists if one.name not in taken["blocklists"]),
            providers=tuple(one for one in mine.providers if one.id not in taken["providers"]),
            hints=tuple(one for one in mine.hints if one.id not in taken["hints"]),
            negations=mine.negations,
        )
        return RuleSet((kept, other._joined))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules."""
        return self._joined.rules

    @property
    def mutes(self) -> tuple[Mute, ...]:
        """Words that look like a cause and are none."""
        return self._joined.mutes

    @property
    def hints(self) -> tuple[Hint, ...]:
        """Words that tell something beside the category."""
        return self._joined.hints

    @property
    def blocklists(self) -> tuple[Blocklist, ...]:
        """Blocklists by name."""
        return self._joined.blocklists

    @property
    def providers(self) -> tuple[Provider, ...]:
        """Receiving services."""
        return self._joined.providers

    @cached_property
    def matcher(self) -> Matcher:
        """The engine over these rules; made on first use."""
        return Matcher(self._joined)

    def __repr__(self) -> str:
        return f"<RuleSet of {len(self.rules)} rules>"


def _ids(file: RuleFile) -> dict[str, tuple[str, ...]]:
    """What names each thing in a file, by its kind."""
    return {
        "rules": tuple(one.id for one in file.rules),
        "mutes": tuple(one.id for one in file.mutes),
        "blocklists": tuple(one.name for one in file.blocklists),
        "providers": tuple(one.id for one in file.providers),
        "hints": tuple(one.id for one in file.hints),
    }


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")  # editors of some systems begin with a mark
    except UnicodeDecodeError as error:
        message = f"expected UTF-8: {error}"
        raise RuleError(message, file=str(path)) from error


@cache
def _default() -> RuleSet:
    waiting = [files("bouncekit.rules") / "data"]
    parts: list[RuleFile] = []
    while waiting:
        entries = sorted(waiting.pop().iterdir(), key=lambda entry: entry.name)
        waiting += [entry for entry in entries if entry.is_dir()]
        parts += [
            parse_rules(entry.read_text(encoding="utf-8"), name=entry.name, is_trusted=True)
            for entry in entries
            if entry.name.endswith(".toml")
        ]
    return RuleSet(parts)
