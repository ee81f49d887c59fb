"""Match the rules of a set against facts: all hits, none chosen.

In: a :class:`~bouncekit.rules.load.RuleFile` and :class:`~bouncekit.model.facts.Facts`.
Out: a :class:`Found`: the rules that hit, and what is named beside them. Laws: one pass
over each text; the same hits whatever the order of the rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final, NamedTuple

from bouncekit.model.facts import Facts, Text
from bouncekit.model.words import Source
from bouncekit.phrases.leaf import Place
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.rules.conditions import Case
from bouncekit.rules.load import RuleFile
from bouncekit.rules.negation import Negations
from bouncekit.rules.schema import Blocklist, Hint, Rule

__all__ = ["Found", "Hit", "Matcher"]

#: How far words that speak of the sender reach, in characters.
_SENDER_REACH: Final = 60

_Matches = Mapping[str, list[Place]]


class Hit(NamedTuple):
    """A rule whose conditions hold, and the words or code that made it so."""

    rule: Rule
    source: Source
    #: The place of ``Facts.texts`` in which the words stand; past its end for a code.
    rank: int
    #: How far the words stand from those of the host that refused; 0 for a code.
    distance: int
    text: str
    span: tuple[int, int] | None
    #: How many characters of the text are the rule's own words; of a code, how exact it is.
    length: int
    #: The words right before it speak of the sender.
    about_sender: bool = False


class Found(NamedTuple):
    """Everything that a rule set finds in the facts of one delivery."""

    hits: tuple[Hit, ...]
    #: The nearest first, then the longest name.
    blocklists: tuple[Blocklist, ...]
    #: Those that a host's name tells first, then the nearest words.
    providers: tuple[str, ...]
    hints: tuple[Hint, ...]
    #: What a relay says around the reply speaks of the sender: so does the reply.
    about_sender: bool


class _Scan(NamedTuple):
    """The phrases that stand in one text, and in its links."""

    words: _Matches
    links: _Matches
    #: Where words stand that speak of the sender.
    about_sender: list[tuple[int, int]]


class Matcher:
    """The indexes of a rule set; made once."""

    def __init__(self, file: RuleFile, /) -> None:
        """Index the rules by what fires them.

        Args:
            file: The rules, and what stands beside them.
        """
        self._by_phrase: defaultdict[str, list[Rule]] = defaultdict(list)
        self._by_link: defaultdict[str, list[Rule]] = defaultdict(list)
        self._by_status: defaultdict[str, list[Rule]] = defaultdict(list)
        self._by_reply: defaultdict[int, list[Rule]] = defaultdict(list)
        self._hints: defaultdict[str, list[Hint]] = defaultdict(list)
        for rule in file.rules:
            self._index(rule)
        for hint in file.hints:
            for phrase in hint.any:
                self._hints[phrase].append(hint)
        # Of two views of dictionaries the shorter is walked; of a set all of it would be.
        self._senders = {
            phrase: hint for hint in file.hints if hint.about_sender for phrase in hint.any
        }
        self._mutes = {phrase: mute for mute in file.mutes for phrase in mute.any}
        self._blocklists = {phrase: one for one in file.blocklists for phrase in one.any}
        self._marks = {phrase: one.id for one in file.providers for phrase in one.any}
        self._hosts = {host: one.id for one in file.providers for host in one.hosts}
        self._negations = Negations(file.negations)
        of_rules = (one for rule in file.rules for one in (*rule.any, *rule.all, *rule.unless))
        beside = (self._mutes, self._blocklists, self._marks, self._hints)
        self._lexicon = Lexicon(chain(of_rules, *beside))

    def _index(self, rule: Rule) -> None:
        for phrase in rule.any:
            (self._by_link if rule.in_links else self._by_phrase)[phrase].append(rule)
        if not rule.any:
            for code in rule.status:
                self._by_status[code].append(rule)
        if not (rule.any or rule.status):
            for number in rule.reply:
                self._by_reply[number].append(rule)

    def match(self, facts: Facts, /) -> Found:
        """Find every rule that hits, every blocklist and every receiving service.

        Args:
            facts: What is known of one delivery.

        Returns:
            All of them; of each rule the nearest of its hits, then the longest.
        """
        scans = [self._scan(text) for text in facts.texts]
        providers = self._find_providers(facts, scans)
        case = Case(facts, providers)
        hits: dict[str, Hit] = {}
        for rank, (text, scan) in enumerate(zip(facts.texts, scans, strict=True)):
            for hit in self._match_text(rank, text, scan, case):
                hits.setdefault(hit.rule.id, hit)
        for hit in self._match_codes(facts, case):
            hits.setdefault(hit.rule.id, hit)
        return Found(
            hits=tuple(hits.values()),
            blocklists=self._find_blocklists(facts, scans),
            providers=providers,
            hints=self._find_hints(facts, scans),
            about_sender=any(
                bool(scan.about_sender)
                for text, scan in zip(facts.texts, scans, strict=True)
                if text.distance and text.source is Source.DIAGNOSTIC
            ),
        )

    def _scan(self, text: Text) -> _Scan:
        words = self._lexicon.scan(text.folded)
        muted = [
            (start, end, len(pieces) == 1)
            for phrase in words.keys() & self._mutes.keys()
            # Of places with one start the last is the shortest: a mute reaches no further.
            for _, _, _, pieces in {place[0]: place for place in words[phrase]}.values()
            for start, end in pieces
        ]
        if muted:
            words = {
                phrase: kept
                for phrase, matches in words.items()
                if (kept := [one for one in matches if not _is_inside(one, muted)])
            }
        links = self._lexicon.scan(text.links) if text.links else {}
        about_sender = [
            place[:2] for phrase in self._senders & words.keys() for place in words[phrase]
        ]
        return _Scan(words, links, about_sender)

    def _match_text(self, rank: int, text: Text, scan: _Scan, case: Case) -> Iterator[Hit]:
        for in_links, found in ((False, scan.words), (True, scan.links)):
            index = self._by_link if in_links else self._by_phrase
            rows: dict[str, tuple[Rule, list[Place]]] = {}
            for phrase in found.keys() & index.keys():
                for rule in index[phrase]:
                    rows.setdefault(rule.id, (rule, []))[1].extend(found[phrase])
            for rule, matches in rows.values():
                if rule.unless and not found.keys().isdisjoint(rule.unless):
                    continue
                if rule.all and not all(one in found for one in rule.all):
                    continue
                hit = self._hit(rank, text, scan, rule, matches) if case.holds(rule) else None
                if hit is not None:
                    yield hit

    def _hit(
        self, rank: int, text: Text, scan: _Scan, rule: Rule, matches: list[Place]
    ) -> Hit | None:
        """The longest of the matches that is not negated; of two the first."""
        folded, shown = (text.links, text.links) if rule.in_links else (text.folded, text.shown)
        if len(matches) > 1:
            matches.sort(key=lambda place: (-place[2], place))
        for begin, _, own, pieces in matches:
            if begin and self._negations.stand_before(folded, begin):
                continue
            spans, length = pieces, own
            if rule.regex is not None:
                exact = rule.regex.search(folded)
                if exact is None:
                    return None
                spans = (exact.span(),)
                length = max(length, exact.end() - exact.start())
            words = " ... ".join([shown[start:end] for start, end in spans])
            source, distance = text.source, text.distance
            if rule.in_links:
                return Hit(rule, source, rank, distance, words, None, length)
            start = spans[0][0]
            of_sender = bool(scan.about_sender) and _is_behind(folded, start, scan.about_sender)
            span = (start, spans[-1][1])
            return Hit(rule, source, rank, distance, words, span, length, of_sender)
        return None

    def _match_codes(self, facts: Facts, case: Case) -> Iterator[Hit]:
        rank, status, reply = len(facts.texts), facts.status, facts.reply
        if status is not None:
            for code, exactness in case.codes.items():
                for rule in self._by_status.get(code, ()):
                    if case.holds(rule):
                        yield Hit(rule, Source.STATUS, rank, 0, status, None, exactness)
        if reply is not None:
            for number, exactness in ((int(reply), 3), (reply.severity, 1)):
                for rule in self._by_reply.get(number, ()):
                    if case.holds(rule):
                        yield Hit(rule, Source.REPLY, rank, 0, str(int(reply)), None, exactness)

    def _find_providers(self, facts: Facts, scans: list[_Scan]) -> tuple[str, ...]:
        found = [one for host in facts.hosts if (one := self._provider_of(host))]
        for scan in scans:
            named = (scan.words.keys() | scan.links.keys()) & self._marks.keys()
            if named:
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

    def _find_hints(self, facts: Facts, scans: list[_Scan]) -> tuple[Hint, ...]:
        found: dict[str, Hint] = {}
        for text, scan in zip(facts.texts, scans, strict=True):
            here = [
                hint
                for phrase in scan.words.keys() & self._hints.keys()
                if self._is_said(text.folded, scan.words[phrase])
                for hint in self._hints[phrase]
            ]
            for hint in sorted(here, key=lambda hint: hint.id):
                found.setdefault(hint.id, hint)
        return tuple(found.values())

    def _find_blocklists(self, facts: Facts, scans: list[_Scan]) -> tuple[Blocklist, ...]:
        found: list[tuple[int, int, str]] = []
        for rank, (text, scan) in enumerate(zip(facts.texts, scans, strict=True)):
            for folded, places in ((text.folded, scan.words), (text.links, scan.links)):
                found.extend(
                    (rank, -len(phrase), phrase)
                    for phrase in places.keys() & self._blocklists.keys()
                    if self._is_said(folded, places[phrase])
                )
        named: dict[str, Blocklist] = {}
        for _, _, phrase in sorted(found):
            one = self._blocklists[phrase]
            named.setdefault(one.name, one)
        return tuple(named.values())

    def _is_said(self, folded: str, matches: list[Place]) -> bool:
        """Whether words stand somewhere without a negation."""
        return any(
            not (place[0] and self._negations.stand_before(folded, place[0])) for place in matches
        )


def _is_inside(place: Place, muted: list[tuple[int, int, bool]]) -> bool:
    """Whether a match stands wholly inside a muted stretch, and is not all of a mute."""
    return any(
        start <= place[0] and place[1] <= end and not (is_all and place[:2] == (start, end))
        for start, end, is_all in muted
    )


def _is_behind(folded: str, place: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a place is inside or soon behind one of the spans, in the same sentence."""
    return any(
        start <= place <= end + _SENDER_REACH and ". " not in folded[end:place]
        for start, end in spans
    )
