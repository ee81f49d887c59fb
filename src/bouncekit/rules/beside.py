"""What a text names beside the cause: receiving services, blocklists, hints.

In: texts and the phrases that stand in them. Out: what they name, the nearest first. Law: a
hint or a blocklist behind a negation is not named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bouncekit.model.facts import Facts, Text
from bouncekit.phrases.leaf import Place
from bouncekit.rules.load import RuleFile
from bouncekit.rules.negation import Negations
from bouncekit.rules.scan import Scan
from bouncekit.rules.schema import Blocklist, Hint

__all__ = ["Beside"]


class Beside:
    """What stands beside the rules of a set, by how it is named."""

    __slots__ = ("_blocklists", "_hints", "_hosts", "_marks", "_negations")

    def __init__(self, file: RuleFile, negations: Negations, /) -> None:
        """Index it.

        Args:
            file: The rules, and what stands beside them.
            negations: The negations of the set.
        """
        self._hints: defaultdict[str, list[Hint]] = defaultdict(list)
        for hint in file.hints:
            for phrase in hint.any:
                self._hints[phrase].append(hint)
        self._blocklists = {phrase: one for one in file.blocklists for phrase in one.any}
        self._marks = {phrase: one.id for one in file.providers for phrase in one.any}
        self._hosts = {host: one.id for one in file.providers for host in one.hosts}
        self._negations = negations

    def find_providers(self, facts: Facts, scans: Sequence[Scan], /) -> tuple[str, ...]:
        """The receiving services: those that a host's name tells first, then the nearest words."""
        found = [one for host in facts.hosts if (one := self._provider_of(host))]
        for scan in scans:
            if scan.named or scan.named_links:
                named = (scan.named.keys() | scan.named_links.keys()) & self._marks.keys()
                longest = sorted(named, key=lambda phrase: (-len(phrase), phrase))
                found.extend(self._marks[phrase] for phrase in longest)
        return tuple(dict.fromkeys(found))

    def _provider_of(self, host: str) -> str | None:
        """The service whose hosts' names end as this one, the longest ending first."""
        labels = host.lower().rstrip(".").split(".")
        for index in range(max(0, len(labels) - 5), len(labels) - 1):
            provider = self._hosts.get(".".join(labels[index:]))
            if provider is not None:
                return provider
        return None

    def find_hints(self, texts: Sequence[Text], scans: Sequence[Scan], /) -> tuple[Hint, ...]:
        """The hints, those of the nearest text first."""
        found: dict[str, Hint] = {}
        for text, scan in zip(texts, scans, strict=True):
            here = [
                hint
                for phrase in scan.named.keys() & self._hints.keys()
                if self._is_said(text.folded, scan.named[phrase])
                for hint in self._hints[phrase]
            ]
            for hint in sorted(here, key=lambda hint: hint.id):
                found.setdefault(hint.id, hint)
        return tuple(found.values())

    def find_blocklists(
        self, texts: Sequence[Text], scans: Sequence[Scan], /
    ) -> tuple[Blocklist, ...]:
        """The blocklists: the nearest first, then the longest name."""
        found: list[tuple[int, int, str]] = []
        for rank, (text, scan) in enumerate(zip(texts, scans, strict=True)):
            for folded, named in ((text.folded, scan.named), (text.links, scan.named_links)):
                found.extend(
                    (rank, -len(phrase), phrase)
                    for phrase in named.keys() & self._blocklists.keys()
                    if self._is_said(folded, named[phrase])
                )
        lists: dict[str, Blocklist] = {}
        for _, _, phrase in sorted(found):
            one = self._blocklists[phrase]
            lists.setdefault(one.name, one)
        return tuple(lists.values())

    def _is_said(self, folded: str, places: list[Place]) -> bool:
        """Whether words stand somewhere without a negation."""
        return any(
            not (start and self._negations.stand_before(folded, start)) for start, *_ in places
        )
