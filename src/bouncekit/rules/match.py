"""Match the rules of a set against facts: all hits, none chosen.

In: a :class:`~bouncekit.rules.load.RuleFile` and :class:`~bouncekit.model.facts.Facts`.
Out: a :class:`Found`: the rules that hit, and what is named beside them. Law: the same hits
whatever the order of the rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from bouncekit.model.facts import Facts, Text
from bouncekit.model.words import Source
from bouncekit.phrases.leaf import Place, Span
from bouncekit.rules.beside import Beside
from bouncekit.rules.conditions import Case
from bouncekit.rules.load import RuleFile
from bouncekit.rules.negation import Negations
from bouncekit.rules.scan import Phrases, Scan, Scanner
from bouncekit.rules.schema import Blocklist, Hint, Rule
from bouncekit.rules.uses import Trigger

__all__ = ["Found", "Hit", "Matcher"]

#: How far words that speak of the sender reach, in characters.
_SENDER_REACH: Final = 60


#: A text by its rank, and the phrases in it.
_Row = tuple[int, Text, Scan]


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
    #: What was read in each text, for another look at the same ones.
    scans: tuple[Scan, ...] = ()


class Matcher:
    """The indexes of a rule set; made once."""

    def __init__(self, file: RuleFile, /) -> None:
        """Index the rules by what fires them.

        Args:
            file: The rules, and what stands beside them.
        """
        self._by_status: defaultdict[str, list[Rule]] = defaultdict(list)
        self._by_reply: defaultdict[int, list[Rule]] = defaultdict(list)
        for rule in file.rules:
            self._index(rule)
        self._negations = Negations(file.negations)
        self._beside = Beside(file, self._negations)
        self._scanner = Scanner(file)

    def _index(self, rule: Rule) -> None:
        if not rule.any:
            for code in rule.status:
                self._by_status[code].append(rule)
        if not (rule.any or rule.status):
            for number in rule.reply:
                self._by_reply[number].append(rule)

    def match(self, facts: Facts, known: Found | None = None, /) -> Found:
        """Find every rule that hits, every blocklist and every receiving service.

        Args:
            facts: What is known of one delivery.
            known: What was found before some texts were added behind the others: those that
                were there are not read again.

        Returns:
            All of them; of each rule the nearest of its hits, then the longest.
        """
        texts = facts.texts
        read = () if known is None else known.scans
        scans = (*read, *map(self._scanner.scan, texts[len(read) :]))
        providers = self._beside.find_providers(facts, scans)
        case = Case(facts, providers)
        hits: dict[str, Hit] = {}
        for rank, (text, scan) in enumerate(zip(texts, scans, strict=True)):
            fired = [(use.words, places) for use, places in scan.words.items() if use.words]
            for rule, places in _fire(fired, scan.words):
                if rule.id not in hits and case.holds(rule):
                    self._hit_words(hits, rule, places, (rank, text, scan))
            if scan.links:
                fired = [(use.links, places) for use, places in scan.links.items() if use.links]
                for rule, places in _fire(fired, scan.links):
                    if rule.id not in hits and case.holds(rule):
                        self._hit_links(hits, rule, places, (rank, text, scan))
        for hit in self._match_codes(facts, case):
            hits.setdefault(hit.rule.id, hit)
        found = Found(tuple(hits.values()), (), providers, (), about_sender=False, scans=scans)
        if not any(scan.named or scan.named_links for scan in scans):
            return found
        return found._replace(
            blocklists=self._beside.find_blocklists(texts, scans),
            hints=self._beside.find_hints(texts, scans),
            about_sender=any(
                text.distance and text.source is Source.DIAGNOSTIC and scan.about_sender
                for text, scan in zip(texts, scans, strict=True)
            ),
        )

    def _hit_words(self, hits: dict[str, Hit], rule: Rule, places: list[Place], row: _Row) -> None:
        rank, text, scan = row
        said = self._choose(rule, places, text.folded)
        if said is None:
            return
        spans, length = said
        shown, start = text.shown, spans[0][0]
        words = " ... ".join([shown[begin:end] for begin, end in spans])
        of_sender = bool(scan.about_sender) and _is_behind(text.folded, start, scan.about_sender)
        span = (start, spans[-1][1])
        hits[rule.id] = Hit(rule, text.source, rank, text.distance, words, span, length, of_sender)

    def _hit_links(self, hits: dict[str, Hit], rule: Rule, places: list[Place], row: _Row) -> None:
        rank, text, _ = row
        said = self._choose(rule, places, text.links)
        if said is not None:
            spans, length = said
            words = " ... ".join([text.links[begin:end] for begin, end in spans])
            hits[rule.id] = Hit(rule, text.source, rank, text.distance, words, None, length)

    def _choose(
        self, rule: Rule, places: list[Place], folded: str
    ) -> tuple[tuple[Span, ...], int] | None:
        """The spans of the longest of the places that is not negated; of two the first."""
        if len(places) > 1:
            places = sorted(places, key=lambda place: (-place[2], place))
        for start, _, length, spans in places:
            if start and self._negations.stand_before(folded, start):
                continue
            if rule.regex is None:
                return spans, length
            exact = rule.regex.search(folded)
            return exact and ((exact.span(),), max(length, exact.end() - exact.start()))
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


def _fire(
    fired: list[tuple[tuple[Trigger, ...], list[Place]]], found: Phrases
) -> list[tuple[Rule, list[Place]]]:
    """The rules whose phrases stand in a text as they ask, each with all places of them."""
    rows: dict[Trigger, list[Place]] = {}
    for triggers, places in fired:
        for trigger in triggers:
            row = rows.get(trigger)
            rows[trigger] = places if row is None else row + places
    here = found.keys()
    return [
        (trigger.rule, places)
        for trigger, places in rows.items()
        if not (trigger.unless and not here.isdisjoint(trigger.unless))
        and (not trigger.all or trigger.all <= here)
    ]


def _is_behind(folded: str, place: int, spans: tuple[Span, ...]) -> bool:
    """Whether a place is inside or soon behind one of the spans, in the same sentence."""
    return any(
        start <= place <= end + _SENDER_REACH and ". " not in folded[end:place]
        for start, end in spans
    )
