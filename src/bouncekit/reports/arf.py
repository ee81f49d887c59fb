"""Feedback reports: RFC 5965, its extensions (RFC 6591), and Hotmail's JMRP shape.

In: a parsed message. Out: a :class:`~bouncekit.model.finding.Finding` for each person who
complained. Law: the complainer is told as the report tells it, else the ``To`` of the
returned mail; a report that says *not spam* condemns nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.finding import Finding
from bouncekit.model.words import Category, FaultKind
from bouncekit.reports.dsn import read_host
from bouncekit.reports.people import header_addresses
from bouncekit.wire.addresses import is_address, parse_addresses
from bouncekit.wire.dates import parse_date
from bouncekit.wire.fields import FieldGroup, parse_groups
from bouncekit.wire.header import Header
from bouncekit.wire.source import FaultLog

__all__ = ["read_feedback", "read_returned_complaint"]

#: The registered feedback types (RFC 5965, section 7.3; RFC 6430; RFC 6591) and common others.
#: ``unknown``: nothing failed, and nobody has to do anything.
_TYPES: Final[Mapping[str, Category]] = {
    "abuse": Category.SPAM_COMPLAINT,
    "complaint": Category.SPAM_COMPLAINT,
    "fraud": Category.SPAM_COMPLAINT,
    "phishing": Category.SPAM_COMPLAINT,
    "other": Category.SPAM_COMPLAINT,
    "opt-out": Category.UNSUBSCRIBED,
    "opt-out-list": Category.UNSUBSCRIBED,
    "unsubscribe": Category.UNSUBSCRIBED,
    "auth-failure": Category.SENDER_UNAUTHENTICATED,
    "dkim": Category.SENDER_UNAUTHENTICATED,
    "virus": Category.VIRUS_DETECTED,
    "not-spam": Category.UNKNOWN,
    "miscategorized": Category.UNKNOWN,
}
#: Where the returned mail of a feedback loop names the complainer, the surest first.
_RETURNED_FIELDS: Final = ("x-hmxmroriginalrecipient", "x-original-to", "delivered-to", "to")


def read_feedback(text: str, returned: Header | None, faults: FaultLog, /) -> tuple[Finding, ...]:
    """Read the body of a ``message/feedback-report``.

    Args:
        text: Its fields.
        returned: The header of the mail complained of.
        faults: Where it is told that the report does not say what it is.

    Returns:
        A finding for each complainer; one without a recipient where nobody is named.
    """
    groups = parse_groups(text)
    kind = (_first(groups, "feedback-type") or "").strip().lower()
    if not kind:  # RFC 5965, section 3.1
        faults.add(FaultKind.MISSING_FIELD, "no Feedback-Type")
        kind = "abuse"
    if kind not in _TYPES:  # RFC 5965, section 7.3: new types may come at any time
        kind = "other"
    category = _TYPES[kind]
    when = _first(groups, "arrival-date") or _first(groups, "received-date")
    reporting = read_host(_first(groups, "reporting-mta"))
    people = _addresses(groups, "original-rcpt-to") or _addresses(groups, "removal-recipient")
    if not people and category is not Category.SENDER_UNAUTHENTICATED:
        people = _returned_recipients(returned)
    return tuple(
        Finding(
            recipient=person,
            reporting_mta=reporting,
            occurred_at=parse_date(when) if when else None,
            category=category,
            mark=f"arf.{kind}",
        )
        for person in (people or (None,))
    )


def read_returned_complaint(returned: Header | None, /) -> tuple[Finding, ...]:
    """A complaint that brings nothing but the returned mail (Hotmail's JMRP).

    Args:
        returned: The header of the mail complained of.

    Returns:
        A finding for each recipient that the mail names.
    """
    people = _returned_recipients(returned)
    return tuple(
        Finding(recipient=person, category=Category.SPAM_COMPLAINT, mark="arf.jmrp")
        for person in (people or (None,))
    )


def _first(groups: tuple[FieldGroup, ...], name: str) -> str | None:
    return next((value for group in groups if (value := group.get(name))), None)


def _addresses(groups: tuple[FieldGroup, ...], name: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for group in groups:
        for value in group.get_all(name):
            rest = value.partition(";")[2] if ";" in value.partition("@")[0] else value
            for address in parse_addresses(rest) or ((rest,) if is_address(rest) else ()):
                found[address] = None
    return tuple(found)


def _returned_recipients(returned: Header | None) -> tuple[str, ...]:
    """The one person to whom the mail went; of several, nothing tells who complained."""
    for name in _RETURNED_FIELDS:
        people = frozenset(header_addresses(returned, name))
        if len(people) == 1:
            return tuple(people)
    return ()
