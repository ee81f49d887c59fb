"""Everything that decides lives here: from hits to one diagnosis.

In: what ``evidence`` gathered and what ``rules`` found. Out: a
:class:`~bouncekit.model.diagnosis.Diagnosis`. Laws: precedence is by tier and nearness,
never by the order of rules; a block of the sender never condemns a recipient; ``unknown``
is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from bouncekit.evidence.gather import Gathered
from bouncekit.evidence.waiting import find_retry_after
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import (
    AuthMechanism,
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
from bouncekit.rules.match import Found, Hit
from bouncekit.rules.schema import Blocklist, Rule

__all__ = ["diagnose", "is_settled", "state"]

#: The order of the tiers, the strongest first.
_TIERS: Final = {tier: place for place, tier in enumerate(Tier)}
#: Words of the relay around the reply count less than a specific code of the host.
_FAR_WORDS: Final = _TIERS[Tier.STATUS] + 0.5
#: How often an answer that rests on such a hit is right; measured, see docs/confidence.
_CONFIDENCE: Final = {
    Tier.PROVIDER_CODE: 0.97,
    Tier.PROVIDER_WORDS: 0.96,
    Tier.WORDS: 0.95,
    Tier.STATUS: 0.9,
    Tier.VAGUE_WORDS: 0.8,
    Tier.VAGUE_STATUS: 0.6,
    Tier.REPLY: 0.5,
    Tier.HABIT: 0.3,
}

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
#: Commands whose reply cannot be about a recipient: none has been named yet.
_BEFORE_RECIPIENT: Final = frozenset(
    {Command.CONNECT, Command.HELO, Command.STARTTLS, Command.AUTH, Command.MAIL}
)
#: Categories in which a blocklist that the server names is the reason.
_LISTED: Final = frozenset(
    {
        Category.IP_BLOCKED,
        Category.DOMAIN_BLOCKED,
        Category.SENDER_REJECTED,
        Category.SPAM_DETECTED,
        Category.POLICY_REJECTED,
        Category.RATE_LIMITED,
    }
)
_AUTH_OF: Final = {
    Category.REVERSE_DNS_MISSING: AuthMechanism.PTR,
    Category.TLS_FAILURE: AuthMechanism.TLS,
}


def diagnose(gathered: Gathered, found: Found, /) -> Diagnosis:
    """Weigh what was found.

    Args:
        gathered: The facts and codes of one failure.
        found: What the rules found in them.

    Returns:
        The diagnosis, with what it rests on and what spoke against it.
    """
    before_recipient = gathered.facts.command in _BEFORE_RECIPIENT
    rows = sorted(
        (_rank(hit), hit.rule.id, hit, _category(hit, before_recipient)) for hit in found.hits
    )
    if not rows:
        return _answer(gathered, found, Category.UNKNOWN, None, (), ())
    best, category = rows[0][2], rows[0][3]
    evidence = [(_evidence(hit, one), one) for _, _, hit, one in rows]
    because = tuple(item for item, one in evidence if one is category)
    conflicts = tuple(item for item, one in evidence if one is not category)
    return _answer(gathered, found, category, best.rule, because, conflicts)


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
    return any(_TIERS[hit.rule.tier] <= _TIERS[Tier.STATUS] for hit in found.hits)


def state(category: Category, mark: str, /) -> Diagnosis:
    """The diagnosis of a report that itself states what it is.

    Args:
        category: Such as ``spam_complaint`` or ``auto_reply``.
        mark: What stated it, such as ``arf.abuse``.

    Returns:
        A diagnosis by the category's traits.
    """
    traits = TRAITS[category]
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
        failure_class=traits.failure_class,
        party=traits.party,
        suppress=Suppress.NO if category is Category.UNKNOWN else traits.suppress,
        confidence=_CONFIDENCE[Tier.PROVIDER_CODE],
        because=(told,),
    )


def _rank(hit: Hit) -> tuple[float, int, int]:
    """The strongest hit first: by tier, then by nearness, then by the length of its words."""
    place: float = _TIERS[hit.rule.tier]
    if hit.rank and hit.source is Source.TEXT and place < _FAR_WORDS:
        place = _FAR_WORDS
    return (place, hit.rank, -hit.length)


def _category(hit: Hit, before_recipient: bool) -> Category:  # noqa: FBT001 - one caller
    """What the hit says; a reply to the sender's part says nothing of the recipient."""
    category = hit.rule.category
    if category in _CONDEMNING and (before_recipient or hit.about_sender):
        return Category.SENDER_REJECTED
    return category


def _evidence(hit: Hit, category: Category) -> Evidence:
    return Evidence(
        rule=hit.rule.id,
        category=category,
        tier=hit.rule.tier,
        source=hit.source,
        text=hit.text,
        span=hit.span,
    )


def _answer(
    gathered: Gathered,
    found: Found,
    category: Category,
    rule: Rule | None,
    because: tuple[Evidence, ...],
    conflicts: tuple[Evidence, ...],
) -> Diagnosis:
    traits = TRAITS[category]
    permanence = _permanence(gathered, found, category, rule)
    transient = permanence is Permanence.TRANSIENT
    suppress = traits.suppress
    if suppress is Suppress.YES and permanence is not Permanence.PERMANENT:
        suppress = Suppress.AFTER_REPEATS
    tier = because[0].tier if because else Tier.HABIT
    blocklist = _blocklist(found.blocklists) if category in _LISTED else None
    # What a rule says itself goes before what follows from its category.
    own = rule if rule is not None and rule.category is category else None
    return Diagnosis(
        category=category,
        permanence=permanence,
        failure_class=_failure_class(category, transient=transient),
        party=own.party if own is not None and own.party is not None else traits.party,
        suppress=own.suppress if own is not None and own.suppress is not None else suppress,
        confidence=_confidence(tier, because, conflicts),
        because=because,
        conflicts=conflicts,
        retry_after=_retry_after(gathered),
        blocklist=blocklist,
        auth_failures=_auth_failures(found, category),
        provider=(rule.provider if rule is not None else None) or next(iter(found.providers), None),
    )


def _permanence(
    gathered: Gathered, found: Found, category: Category, rule: Rule | None
) -> Permanence:
    """In the order of the taxonomy; the first that tells it."""
    if rule is not None and rule.permanence is not None:
        return rule.permanence
    if gathered.told_outcome is Outcome.DELAYED:
        return Permanence.TRANSIENT
    host = gathered.host_status
    if host is not None and not host.is_generic:
        return _of_severity(host.severity)
    if gathered.reply is not None:
        return _of_severity(gathered.reply.severity)
    status = gathered.status
    if status is not None and not status.is_generic:
        return _of_severity(status.severity)
    if gathered.told_outcome is Outcome.FAILED and status is None:
        return Permanence.PERMANENT
    hinted = [hint.permanence for hint in found.hints if hint.permanence is not None]
    if hinted:
        return hinted[0]
    if status is not None:
        return _of_severity(status.severity)
    if gathered.facts.outcome is Outcome.DELAYED:
        return Permanence.TRANSIENT
    return TRAITS[category].habit


def _of_severity(severity: int) -> Permanence:
    return {4: Permanence.TRANSIENT, 5: Permanence.PERMANENT}.get(severity, Permanence.UNKNOWN)


def _failure_class(category: Category, *, transient: bool) -> FailureClass:
    base = TRAITS[category].failure_class
    if transient and base in (FailureClass.HARD_BOUNCE, FailureClass.REJECTED):
        return FailureClass.SOFT_BOUNCE
    return base


def _confidence(
    tier: Tier, because: tuple[Evidence, ...], conflicts: tuple[Evidence, ...]
) -> float:
    """Lower where something as strong spoke against it."""
    value = _CONFIDENCE[tier]
    if any(_TIERS[one.tier] <= _TIERS[tier] for one in conflicts):
        value -= 0.15
    if len({one.source for one in because}) > 1:  # words and a code agree
        value = min(0.99, value + 0.02)
    return round(max(value, 0.05), 2)


def _retry_after(gathered: Gathered) -> timedelta | None:
    if gathered.status is not None and gathered.status.severity == 5:  # noqa: PLR2004
        return None
    for text in gathered.facts.texts:
        waiting = find_retry_after(text.folded)
        if waiting is not None:
            return waiting
    return None


def _blocklist(named: Iterable[Blocklist]) -> str | None:
    return next((one.name for one in named), None)


def _auth_failures(found: Found, category: Category) -> tuple[AuthMechanism, ...]:
    """The checks that failed, where the sender's identity is the reason."""
    told: set[AuthMechanism] = set()
    if category is Category.SENDER_UNAUTHENTICATED:
        told.update(one for hint in found.hints for one in hint.auth)
        told.update(
            one for hit in found.hits if hit.rule.category is category for one in hit.rule.auth
        )
    elif category in _AUTH_OF:
        told.add(_AUTH_OF[category])
    return tuple(one for one in AuthMechanism if one in told)
