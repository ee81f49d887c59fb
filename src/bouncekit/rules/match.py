"""Match the rules of a set against facts: all hits, none chosen.

In: a :class:`RuleSet` and :class:`~bouncekit.model.facts.Facts`. Out: a :class:`Match`:
the rules that hit, the blocklists and the receiving services that are named. Laws: one
pass over each text; the same hits whatever the order of the rules.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bouncekit.model.facts import Facts, Text
from bouncekit.model.words import Source
from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.lexicon import Lexicon, Match
from bouncekit.rules.load import RuleFile
from bouncekit.rules.schema import Blocklist, Hint, Rule

__all__ = ["Found", "Hit", "Matcher"]

#: How far before a phrase a negation is looked for, in characters.
_NEGATION_REACH = 24
#: How far words that speak of the sender reach, in characters.
_SENDER_REACH = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule whose conditions hold, and the words or code that made it so."""

    rule: Rule
    source: Source
    #: The place of ``Facts.texts`` in which the words stand; past its end for a code.
    rank: int
    #: How far the words stand from those of the host that refused; 0 for a code.
    distance: int
    text: str
    span: tuple[int, int] | None
    #: How many characters of the text are the rule's own words.
    length: int
    #: The words right before it speak of the sender.
    about_sender: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that a rule set finds in the facts of one delivery."""

    hits: tuple[Hit, ...]
    blocklists: tuple[Blocklist, ...]
    providers: tuple[str, ...]
    hints: tuple[Hint, ...]
    #: What a relay says around the reply speaks of the sender: so does the reply.
    about_sender: bool


class Matcher:
    """The indexes of a rule set; made once, never changed."""

    __slots__ = (
        "_blocklists",
        "_by_phrase",
        "_by_status",
        "_hints",
        "_hosts",
        "_lexicon",
        "_mutes",
        "_negation",
        "_provider_marks",
        "_reply_rules",
    )

    def __init__(self, file: RuleFile, /) -> None:
        """Index the rules by what fires them."""
        by_phrase: defaultdict[str, list[Rule]] = defaultdict(list)
        by_status: defaultdict[str, list[Rule]] = defaultdict(list)
        reply_rules: list[Rule] = []
        phrases: set[str] = set()
        for rule in file.rules:
            phrases.update(rule.any, rule.all, rule.unless)
            for phrase in rule.any:
                by_phrase[phrase].append(rule)
            if rule.any:
                continue
            for code in rule.status:
                by_status[code].append(rule)
            if not rule.status:
                reply_rules.append(rule)
        self._by_phrase: Mapping[str, list[Rule]] = dict(by_phrase)
        self._by_status: Mapping[str, list[Rule]] = dict(by_status)
        self._reply_rules = tuple(reply_rules)
        self._mutes = frozenset(phrase for mute in file.mutes for phrase in mute.any)
        self._blocklists = {phrase: one for one in file.blocklists for phrase in one.any}
        self._provider_marks = {phrase: one.id for one in file.providers for phrase in one.any}
        self._hosts = {host: one.id for one in file.providers for host in one.hosts}
        self._hints = {phrase: hint for hint in file.hints for phrase in hint.any}
        self._negation = _negation(file.negations)
        self._lexicon = Lexicon(
            sorted(phrases.union(self._mutes, self._blocklists, self._provider_marks, self._hints))
        )

    def match(self, facts: Facts, /) -> Found:
        """Find every rule that hits, every blocklist and every receiving service.

        Args:
            facts: What is known of one delivery.

        Returns:
            All of them; hits in the order of the texts they stand in.
        """
        scans = [self._scan(text) for text in facts.texts]
        providers = self._find_providers(facts, scans)
        hits: dict[str, Hit] = {}
        for rank, (text, scan) in enumerate(zip(facts.texts, scans, strict=True)):
            for hit in self._match_text(rank, text, scan, facts, providers):
                best = hits.get(hit.rule.id)
                if best is None or (best.rank == rank and best.length < hit.length):
                    hits[hit.rule.id] = hit
        for hit in self._match_codes(facts, providers):
            hits[hit.rule.id] = hit
        return Found(
            hits=tuple(hits.values()),
            blocklists=self._find_blocklists(scans),
            providers=providers,
            hints=self._find_hints(facts, scans),
            about_sender=any(
                bool(scan.about_sender)
                for text, scan in zip(facts.texts, scans, strict=True)
                if text.source is Source.DIAGNOSTIC and text.distance
            ),
        )

    def _scan(self, text: Text) -> _Scan:
        words = self._lexicon.scan(text.folded)
        muted = [
            span
            for phrase in self._mutes & words.keys()
            for one in words[phrase]
            for span in one.pieces
        ]
        if muted:
            words = {
                phrase: kept
                for phrase, matches in words.items()
                if (kept := [one for one in matches if not _inside(one, muted)])
            }
        links = self._lexicon.scan(text.links) if text.links else {}
        about_sender = [
            (one.start, one.end)
            for phrase in words.keys() & self._hints.keys()
            if self._hints[phrase].about_sender
            for one in words[phrase]
        ]
        return _Scan(words, links, about_sender)

    def _match_text(
        self,
        rank: int,
        text: Text,
        scan: _Scan,
        facts: Facts,
        providers: tuple[str, ...],
    ) -> Iterator[Hit]:
        for in_links, found in ((False, scan.words), (True, scan.links)):
            for phrase in found.keys() & self._by_phrase.keys():
                for rule in self._by_phrase[phrase]:
                    if rule.in_links is not in_links or not _holds(rule, facts, providers):
                        continue
                    if any(one in found for one in rule.unless):
                        continue
                    if not all(one in found for one in rule.all):
                        continue
                    hit = self._hit(rank, text, rule, found[phrase], scan.about_sender)
                    if hit is not None:
                        yield hit

    def _hit(
        self,
        rank: int,
        text: Text,
        rule: Rule,
        matches: list[Match],
        about_sender: list[tuple[int, int]],
    ) -> Hit | None:
        folded = text.links if rule.in_links else text.folded
        shown = text.links if rule.in_links else text.shown
        for one in matches:
            if self._is_negated(folded, one.start):
                continue
            spans: tuple[tuple[int, int], ...] = one.pieces
            length = one.length
            if rule.regex is not None:
                exact = rule.regex.search(folded)
                if exact is None:
                    continue
                spans = (exact.span(),)
                length = max(length, exact.end() - exact.start())
            words = " ... ".join(shown[start:end] for start, end in spans)
            span = None if rule.in_links else (spans[0][0], spans[-1][1])
            of_sender = not rule.in_links and any(
                start <= spans[0][0] <= end + _SENDER_REACH
                and ". " not in folded[end : spans[0][0]]
                for start, end in about_sender
            )
            return Hit(rule, text.source, rank, text.distance, words, span, length, of_sender)
        return None

    def _is_negated(self, folded: str, start: int) -> bool:
        if not start or self._negation is None:
            return False
        return bool(self._negation.search(folded[max(0, start - _NEGATION_REACH) : start]))

    def _match_codes(self, facts: Facts, providers: tuple[str, ...]) -> Iterator[Hit]:
        rank = len(facts.texts)
        if facts.status is not None:
            severity, subject, detail = facts.status.split(".")
            codes = (
                facts.status,
                f"x.{subject}.{detail}",
                f"{severity}.{subject}.*",
                f"x.{subject}.*",
                f"{severity}.*.*",
            )
            # The more exact a code is, the longer its hit counts.
            for length, code in zip(range(len(codes), 0, -1), codes, strict=True):
                for rule in self._by_status.get(code, ()):
                    if _holds(rule, facts, providers):
                        yield Hit(rule, Source.STATUS, rank, 0, facts.status, None, length)
        if facts.reply is not None:
            for rule in self._reply_rules:
                if _holds(rule, facts, providers):
                    length = 3 if facts.reply in rule.reply else 1
                    yield Hit(rule, Source.REPLY, rank, 0, str(int(facts.reply)), None, length)

    def _find_providers(self, facts: Facts, scans: list[_Scan]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for host in facts.hosts:
            provider = self._provider_of(host)
            if provider is not None:
                found[provider] = None
        for scan in scans:
            for phrase in (scan.words.keys() | scan.links.keys()) & self._provider_marks.keys():
                found[self._provider_marks[phrase]] = None
        return tuple(found)

    def _provider_of(self, host: str) -> str | None:
        labels = host.lower().rstrip(".").split(".")
        for index in range(max(0, len(labels) - 5), len(labels) - 1):
            provider = self._hosts.get(".".join(labels[index:]))
            if provider is not None:
                return provider
        return None

    def _find_hints(self, facts: Facts, scans: list[_Scan]) -> tuple[Hint, ...]:
        found: dict[str, Hint] = {}
        for text, scan in zip(facts.texts, scans, strict=True):
            for phrase in sorted(scan.words.keys() & self._hints.keys()):
                if any(not self._is_negated(text.folded, one.start) for one in scan.words[phrase]):
                    found[self._hints[phrase].id] = self._hints[phrase]
        return tuple(found.values())

    def _find_blocklists(self, scans: list[_Scan]) -> tuple[Blocklist, ...]:
        found: dict[str, tuple[int, Blocklist]] = {}
        for scan in scans:
            for places in (scan.words, scan.links):
                for phrase in places.keys() & self._blocklists.keys():
                    one = self._blocklists[phrase]
                    found.setdefault(one.name, (-len(phrase), one))
        return tuple(
            one for _, one in sorted(found.values(), key=lambda row: (row[0], row[1].name))
        )


@dataclass(frozen=True, slots=True)
class _Scan:
    """The phrases that stand in one text, and in its links."""

    words: Mapping[str, list[Match]]
    links: Mapping[str, list[Match]]
    #: Where words stand that speak of the sender.
    about_sender: list[tuple[int, int]]


def _negation(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    choices = "|".join(re.escape(fold_case(word)) for word in sorted(words))
    return re.compile(rf"(?:^|[^\w])(?:{choices}) $")


def _inside(match: Match, muted: list[tuple[int, int]]) -> bool:
    """Whether a match stands wholly inside a muted stretch, and is not that stretch itself."""
    return any(
        start <= match.start and match.end <= end and (match.start, match.end) != (start, end)
        for start, end in muted
    )


def _holds(rule: Rule, facts: Facts, providers: tuple[str, ...]) -> bool:
    """Whether the conditions on parsed fields hold."""
    if rule.reply and not _reply_holds(rule, facts):
        return False
    if rule.status and not _status_holds(rule, facts):
        return False
    if rule.command and facts.command not in rule.command:
        return False
    if rule.outcome and facts.outcome not in rule.outcome:
        return False
    return not rule.when_provider or any(one in providers for one in rule.when_provider)


def _reply_holds(rule: Rule, facts: Facts) -> bool:
    reply = facts.reply
    return reply is not None and (reply in rule.reply or reply.severity in rule.reply)


def _status_holds(rule: Rule, facts: Facts) -> bool:
    if facts.status is None:
        return False
    told = facts.status.split(".")
    return any(
        all(want in (have, "x", "*") for want, have in zip(code.split("."), told, strict=True))
        for code in rule.status
    )
