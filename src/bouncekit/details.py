"""What a diagnosis tells beside its category: how long to wait, which list, which checks.

In: what ``evidence`` gathered and what ``rules`` found. Out: values of a
:class:`~bouncekit.model.diagnosis.Diagnosis`. Law: nothing here decides the category.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bouncekit.evidence.gather import Gathered
from bouncekit.evidence.waiting import find_retry_after
from bouncekit.model.words import AuthMechanism, Category
from bouncekit.rules.match import Found
from bouncekit.rules.zones import find_zones

__all__ = ["find_wait", "list_auth_failures", "name_blocklist"]

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
    Category.REVERSE_DNS_MISSING: (AuthMechanism.PTR,),
    Category.TLS_FAILURE: (AuthMechanism.TLS,),
}


def find_wait(gathered: Gathered, /) -> timedelta | None:
    """How long the server asks to wait; of several texts the nearest tells."""
    for text in gathered.facts.texts:
        waiting = find_retry_after(text, since=gathered.occurred_at)
        if waiting is not None:
            return waiting
    return None


def name_blocklist(gathered: Gathered, found: Found, category: Category, /) -> str | None:
    """The blocklist that is the reason: one that is known, else the zone that the server names."""
    if category not in _LISTED:
        return None
    if found.blocklists:
        return found.blocklists[0].name
    return next((zone for text in gathered.facts.texts for zone in find_zones(text.shown)), None)


def list_auth_failures(found: Found, category: Category, /) -> tuple[AuthMechanism, ...]:
    """The checks that failed, where the sender's identity is the reason."""
    if category is not Category.SENDER_UNAUTHENTICATED:
        return _AUTH_OF.get(category, ())
    told = {one for hint in found.hints for one in hint.auth}
    told.update(one for hit in found.hits if hit.rule.category is category for one in hit.rule.auth)
    return tuple(one for one in AuthMechanism if one in told)
