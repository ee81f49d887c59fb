"""Everything that decides, but for what goes first, lives here: from hits to one diagnosis.

In: what ``evidence`` gathered and what ``rules`` found. Out: a
:class:`~bouncekit.model.diagnosis.Diagnosis`. Laws: precedence is by tier and nearness,
never by the order of rules; a block of the sender never condemns a recipient; ``unknown``
is an answer.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from bouncekit.details import find_wait, list_auth_failures, name_blocklist
from bouncekit.evidence.gather import Gathered
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.label import Label, Weight
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import (
    Category,
    Command,
    FailureClass,
    Outcome,
    Party,
    Permanence,
    Source,
    Suppress,
    Tier,
)
from bouncekit.precedence import (
    TIERS,
    Rank,
    Verdict,
    choose_permanence,
    rank_hit,
    rank_label,
    tier_of,
)
from bouncekit.rules.match import Found, Hit
from bouncekit.rules.schema import Rule

__all__ = ["diagnose", "is_settled", "state"]

#: How often an answer that rests on such a hit was right over some 750 labelled replies, for
#: none of which a rule had been written.
_CONFIDENCE: Final = {
    Tier.PROVIDER_CODE: 0.96,
    Tier.PROVIDER_WORDS: 0.97,
    Tier.WORDS: 0.97,
    Tier.STATUS: 0.95,
    Tier.VAGUE_WORDS: 0.84,
    Tier.VAGUE_STATUS: 0.45,
    Tier.REPLY: 0.45,
    Tier.HABIT: 0.4,
}
#: How much less it was where something as strong spoke against it.
_CONTESTED: Final = 0.17

#: Categories that condemn the recipient's address.
_CONDEMNING: Final = frozenset(
    {
        Category.BAD_ADDRESS,
        Category.MAILBOX_NOT_FOUND,
        Category.MAILBOX_DISABLED,
        Category.MAILBOX_MOVED,
        Category.DOMAIN_NOT_FOUND,
        Category.DOMAIN_NOT_ACCEPTING,
    }
)
#: Categories that speak for nobody's fault: beside them an address may still be given up.
_BLAMELESS: Final = frozenset(
    {
        Category.SERVER_ERROR,
        Category.SERVER_UNREACHABLE,
        Category.DELIVERY_TIMEOUT,
        Category.SUPPRESSED,
    }
)
_HARMLESS: Final = _CONDEMNING | _BLAMELESS
#: Categories in which the recipient, or a list of those who did, asked for no more mail.
_ASKED_FOR: Final = frozenset({Category.SPAM_COMPLAINT, Category.UNSUBSCRIBED, Category.SUPPRESSED})
#: Commands whose reply cannot be about a recipient: none has been named yet.
_BEFORE_RECIPIENT: Final = frozenset(
    {Command.CONNECT, Command.HELO, Command.STARTTLS, Command.AUTH, Command.MAIL}
)
#: What the host that refused said itself.
_OF_HOST: Final = (Source.DIAGNOSTIC, Source.STATUS, Source.REPLY)
#: Replies that only a client gets that must log in (RFC 4954, section 6).
_AUTH_REPLIES: Final = (530, 534, 535, 538)


class _Weighed(NamedTuple):
    """What speaks for a category, the strongest first."""

    rank: Rank
    #: Where two are as strong, the order must not be that of a file.
    id: str
    evidence: Evidence
    rule: Rule | None
    label: Label | None


def diagnose(gathered: Gathered, found: Found, labels: tuple[Label, ...] = (), /) -> Diagnosis:
    """Weigh what was found.

    Args:
        gathered: The facts and codes of one failure.
        found: What the rules found in them.
        labels: What a mail service itself calls it, the most exact first.

    Returns:
        The diagnosis, with what it rests on and what spoke against it.
    """
    rows = [_weigh_hit(hit, gathered, found) for hit in found.hits]
    rows.extend(_weigh_label(one, place, gathered, found) for place, one in enumerate(labels))
    if not rows:
        return _answer(gathered, found, Verdict(Category.UNKNOWN, None, None, (), (), ()))
    rows.sort(key=_order)
    best = rows[0]
    category = best.evidence.category
    # A label without a category is for or against the permanence: that comes later.
    speaking = [
        one.evidence
        for one in rows
        if one.label is None or one.label.category is not Category.UNKNOWN
    ]
    verdict = Verdict(
        category=category,
        rule=best.rule,
        label=best.label,
        because=tuple([one for one in speaking if one.category is category]),
        conflicts=tuple([one for one in speaking if one.category is not category]),
        labels=labels,
    )
    return _answer(gathered, found, verdict)


def _order(weighed: _Weighed) -> tuple[Rank, str]:
    return weighed[:2]


def _weigh_hit(hit: Hit, gathered: Gathered, found: Found) -> _Weighed:
    is_about_sender = hit.about_sender or found.about_sender
    evidence = Evidence(
        rule=hit.rule.id,
        category=_blame(hit.rule.category, gathered, is_about_sender=is_about_sender),
        tier=hit.rule.tier,
        source=hit.source,
        text=hit.text,
        span=hit.span,
    )
    return _Weighed(rank_hit(hit), hit.rule.id, evidence, hit.rule, None)


def _weigh_label(label: Label, place: int, gathered: Gathered, found: Found) -> _Weighed:
    category = label.category
    if label.weight is not Weight.ACT:  # a service reads replies as we do, and less closely
        category = _blame(category, gathered, is_about_sender=found.about_sender)
    return _Weighed(rank_label(label, place), label.id, _tell_label(label, category), None, label)


def _tell_label(label: Label, category: Category) -> Evidence:
    return Evidence(
        rule=label.id,
        category=category,
        tier=tier_of(label),
        source=Source.LABEL,
        text=label.text,
    )


def is_settled(gathered: Gathered, found: Found, /) -> bool:
    """Whether the fields of a report tell enough, so that its prose need not be read.

    Args:
        gathered: The facts of the fields alone.
        found: What the rules found in them.

    Returns:
        True where the host's own words or a specific code name the cause.
    """
    if gathered.status is None or gathered.status.is_generic:
        return False
    return any(TIERS[hit.rule.tier] <= TIERS[Tier.STATUS] for hit in found.hits)


def state(category: Category, mark: str, /) -> Diagnosis:
    """The diagnosis of a report that itself states what it is.

    Args:
        category: Such as ``spam_complaint`` or ``auto_reply``.
        mark: What stated it, such as ``arf.abuse``.

    Returns:
        A diagnosis by the category's traits.
    """
    traits = TRAITS[category]
    nothing_failed = category is Category.UNKNOWN  # such as a report that says: not spam
    told = Evidence(
        rule=mark,
        category=category,
        tier=Tier.PROVIDER_CODE,
        source=Source.FEEDBACK_TYPE if mark.startswith("arf.") else Source.HEADER,
        text=mark.partition(".")[2],
    )
    return Diagnosis(
        category=category,
        permanence=Permanence.UNKNOWN,
        failure_class=FailureClass.NONE if nothing_failed else traits.failure_class,
        party=Party.NOBODY if nothing_failed else traits.party,
        suppress=Suppress.NO if nothing_failed else traits.suppress,
        confidence=_CONFIDENCE[Tier.PROVIDER_CODE],
        because=(told,),
    )


def _blame(category: Category, gathered: Gathered, *, is_about_sender: bool) -> Category:
    """What is said; a reply to the sender's part says nothing of the recipient."""
    command = gathered.facts.command
    if category not in _CONDEMNING:
        return category
    if command is Command.AUTH or gathered.reply in _AUTH_REPLIES:
        return Category.SENDER_ACCOUNT_ERROR
    # A host may well say at once that it takes no mail at all.
    too_early = command in _BEFORE_RECIPIENT and category is not Category.DOMAIN_NOT_ACCEPTING
    if too_early or is_about_sender:
        return Category.SENDER_REJECTED
    return category


def _answer(gathered: Gathered, found: Found, verdict: Verdict) -> Diagnosis:
    category, rule, label = verdict.category, verdict.rule, verdict.label
    traits = TRAITS[category]
    permanence = choose_permanence(gathered, found, verdict)
    # What a rule says itself goes before what follows from its category.
    own = rule if rule is not None and rule.category is category else None
    first_cause = label.first_cause if label is not None else None
    habit = TRAITS[first_cause or category].suppress
    suppress = own.suppress if own is not None and own.suppress is not None else habit
    if suppress is Suppress.YES and not _is_certain(gathered, permanence, verdict):
        suppress = Suppress.AFTER_REPEATS
    is_lost = category in _CONDEMNING and permanence is Permanence.PERMANENT
    agreeing, disagreeing = _hold_labels(verdict, permanence) if verdict.labels else ((), ())
    return Diagnosis(
        category=category,
        permanence=permanence,
        failure_class=_failure_class(first_cause or category, permanence),
        party=own.party if own is not None and own.party is not None else traits.party,
        suppress=suppress,
        confidence=_confidence(verdict.because, verdict.conflicts),
        because=verdict.because + agreeing,
        conflicts=verdict.conflicts + disagreeing,
        retry_after=None if is_lost else find_wait(gathered),
        blocklist=name_blocklist(gathered, found, category),
        auth_failures=list_auth_failures(found, category),
        provider=(rule.provider if rule is not None else None) or next(iter(found.providers), None),
        first_cause=first_cause,
    )


def _hold_labels(
    verdict: Verdict, permanence: Permanence
) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """The labels that name no cause: those that agree, and those that call it other than it is."""
    agreeing: list[Evidence] = []
    disagreeing: list[Evidence] = []
    for one in verdict.labels:
        if one.category is not Category.UNKNOWN:
            continue
        is_told = one.permanence is not None and permanence is not Permanence.UNKNOWN
        differs = is_told and one.permanence is not permanence
        (disagreeing if differs else agreeing).append(_tell_label(one, one.category))
    return tuple(agreeing), tuple(disagreeing)


def _is_certain(gathered: Gathered, permanence: Permanence, verdict: Verdict) -> bool:
    """Whether an address may be given up.

    Somebody asked for it, or it fails for good and no word of the host blames another.
    """
    label = verdict.label
    # A service reads replies as we do: where it says so, no vague word nor code may blame either.
    by_reading = label is not None and label.weight is not Weight.ACT
    if verdict.category in _ASKED_FOR and not by_reading:
        return True
    if by_reading and gathered.facts.command in _BEFORE_RECIPIENT:
        return False
    if permanence is not Permanence.PERMANENT or gathered.facts.outcome is Outcome.DELAYED:
        return False
    if not verdict.conflicts:
        return True
    return not any(
        one.category not in _HARMLESS
        and (
            one.source in _OF_HOST
            if by_reading
            else one.source is Source.DIAGNOSTIC and TIERS[one.tier] <= TIERS[Tier.WORDS]
        )
        for one in verdict.conflicts
    )


def _failure_class(category: Category, permanence: Permanence) -> FailureClass:
    base = TRAITS[category].failure_class
    softened = base in (FailureClass.HARD_BOUNCE, FailureClass.REJECTED)
    if softened and permanence is Permanence.TRANSIENT:
        return FailureClass.SOFT_BOUNCE
    return base


def _confidence(because: tuple[Evidence, ...], conflicts: tuple[Evidence, ...]) -> float:
    """Lower where something as strong spoke against it."""
    tier = because[0].tier if because else Tier.HABIT
    value = _CONFIDENCE[tier]
    if conflicts and any(TIERS[one.tier] <= TIERS[tier] for one in conflicts):
        value -= _CONTESTED
    if len(because) > 1 and len({one.source for one in because}) > 1:  # words and a code agree
        value = min(0.99, value + 0.02)
    return round(max(value, 0.05), 2)
