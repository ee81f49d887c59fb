"""Delivery status notifications: RFC 3464, and RFC 6533 for international addresses.

In: the text of a ``message/delivery-status`` body (wherever it was found). Out: a
:class:`~bouncekit.model.finding.Finding` for each recipient. Laws: every per-recipient
group is told; a field that is missing is ``None`` and one of the faults; no recipient is
made up.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.finding import Finding
from bouncekit.model.words import FaultKind, Outcome
from bouncekit.reports.limits import MAX_REPLY
from bouncekit.wire.addresses import is_address, parse_addresses
from bouncekit.wire.dates import parse_date
from bouncekit.wire.fields import FieldGroup, decode_words, decode_xtext, parse_groups
from bouncekit.wire.limits import DEFAULT_LIMITS
from bouncekit.wire.source import FaultLog

__all__ = ["StatusBody", "find_fields", "read_host", "read_status_body"]

_STATUS: Final = re.compile(r"([245])\.(\d{1,3})\.(\d{1,3})")
_X400: Final = re.compile(r"(?:rfc-?822|smtp)=([^/;]+)", re.IGNORECASE)
#: What makes a run of fields a delivery status, wherever it stands.
_FIELD: Final = re.compile(
    r"^[ \t>]*(?:final-recipient|original-recipient|reporting-mta|action|status|diagnostic-code)"
    r"[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_RECIPIENT_FIELDS: Final = frozenset(
    {"final-recipient", "original-recipient", "x-actual-recipient", "action", "status"}
)
_OUTCOMES: Final = {
    "failed": Outcome.FAILED,
    "failure": Outcome.FAILED,
    "fail": Outcome.FAILED,
    "delayed": Outcome.DELAYED,
    "delay": Outcome.DELAYED,
    "deferred": Outcome.DELAYED,
    "delivered": Outcome.DELIVERED,
    "deliverable": Outcome.DELIVERED,
    "relayed": Outcome.RELAYED,
    "expanded": Outcome.EXPANDED,
    "expired": Outcome.FAILED,
}


def find_fields(text: str, /) -> int | None:
    """Where a delivery status begins in running text, if one does.

    Args:
        text: Any text.

    Returns:
        The place of its first field; ``None`` where fewer than two of its fields stand.
    """
    first = _FIELD.search(text)
    if first is None:
        return None
    second = _FIELD.search(text, first.end())
    return None if second is None else first.start()


class StatusBody(NamedTuple):
    """What the body of a delivery status says."""

    findings: tuple[Finding, ...]
    #: RFC 3464, section 2.2.1.
    envelope_id: str | None


def read_status_body(text: str, faults: FaultLog, /) -> StatusBody:
    """Read the body of a delivery status.

    Args:
        text: Groups of fields: one for the message, then one for each recipient.
        faults: Where what is missing and what cannot be read is told.

    Returns:
        A finding for each recipient group, in order, doubles left out; and the envelope id.
    """
    groups = parse_groups(text)
    if len(groups) >= DEFAULT_LIMITS.groups:
        faults.add(FaultKind.LIMIT_REACHED, f"{DEFAULT_LIMITS.groups} groups in one report")
    reporting, arrival, envelope_id = None, None, None
    found: dict[tuple[object, ...], Finding] = {}
    for group in groups:
        reporting = read_host(group.get("reporting-mta")) or reporting
        arrival = group.get("arrival-date") or arrival
        envelope_id = decode_xtext(group.get("original-envelope-id") or "") or envelope_id
        if _RECIPIENT_FIELDS.isdisjoint(group.names()):
            continue
        finding = _read_group(group, reporting, arrival)
        if finding is not None:
            key = (finding.recipient, finding.outcome, finding.status, finding.diagnostic)
            found.setdefault(key, finding)
            _check(group, finding, faults)
    if found and reporting is None:
        faults.add(FaultKind.MISSING_FIELD, "no Reporting-MTA")
    return StatusBody(tuple(found.values()), envelope_id)


def _read_group(group: FieldGroup, reporting: str | None, arrival: str | None) -> Finding | None:
    final = _recipient(group.get("final-recipient"))
    original = _recipient(group.get("original-recipient"))
    actual = _recipient(group.get("x-actual-recipient"))
    status = _read_status(group.get("status"))
    outcome = _read_outcome(group.get("action"))
    is_told = outcome is not None
    if outcome is None:
        if status is None and final is None and original is None:
            return None
        outcome = _outcome_of(status)
    recipient = next((one for one in (final, actual, original) if one and is_address(one)), None)
    when = group.get("last-attempt-date") or arrival
    return Finding(
        recipient=recipient,
        original_recipient=original or (actual if actual != recipient else None),
        outcome=outcome,
        is_outcome_told=is_told,
        status=status,
        diagnostic=_diagnostic(group),
        remote_mta=read_host(group.get("remote-mta")),
        reporting_mta=reporting,
        occurred_at=parse_date(when) if when else None,
    )


def _check(group: FieldGroup, finding: Finding, faults: FaultLog) -> None:
    """Tell what a recipient group lacks (RFC 3464, section 2.3), and what cannot be read."""
    final = _recipient(group.get("final-recipient"))
    fields = (
        ("Final-Recipient", final is not None and is_address(final)),
        ("Action", finding.is_outcome_told),
        ("Status", finding.status is not None),
    )
    for name, is_read in fields:
        value = group.get(name)
        if not value:
            faults.add(FaultKind.MISSING_FIELD, f"a recipient without {name}")
        elif not is_read:
            faults.add(FaultKind.BAD_FIELD, f"{name} that cannot be read")
    if group.get("last-attempt-date") and finding.occurred_at is None:
        faults.add(FaultKind.BAD_FIELD, "Last-Attempt-Date that cannot be read")
    if finding.diagnostic is not None and len(finding.diagnostic) > MAX_REPLY:
        faults.add(FaultKind.LIMIT_REACHED, f"Diagnostic-Code over {MAX_REPLY} characters")


def _diagnostic(group: FieldGroup) -> str | None:
    """All diagnostics of the group; some systems write one field a host."""
    told = [value for value in group.get_all("diagnostic-code") if value.strip()]
    if not told:
        told = [value for value in group.get_all("x-postfix-diagnostic-code") if value.strip()]
    value = decode_words("\n".join(told))
    comment = group.get("status")
    if not value and comment and "(" in comment:  # "Status: 5.1.1 (bad destination mailbox)"
        value = comment.partition("(")[2].rpartition(")")[0]
    return value or None


def _read_outcome(value: str | None) -> Outcome | None:
    if value is None:
        return None
    word = re.match(r"[a-z]+", value.strip().lower())
    return None if word is None else _OUTCOMES.get(word[0])


def _outcome_of(status: EnhancedStatus | None) -> Outcome:
    """What a group without an action means: its status tells; else it is in a failure report."""
    if status is not None and status.severity == 2:  # noqa: PLR2004 - the class of success
        return Outcome.DELIVERED
    return Outcome.FAILED


def _read_status(value: str | None) -> EnhancedStatus | None:
    match = _STATUS.search(value) if value else None
    if match is None:
        return None
    return EnhancedStatus(f"{match[1]}.{int(match[2])}.{int(match[3])}")


def _recipient(value: str | None) -> str | None:
    """The address in a recipient field (RFC 3464, section 2.3.2; RFC 6533, section 3)."""
    if not value:
        return None
    kind, semicolon, address = value.partition(";")
    if not semicolon:
        kind, address = "", value
    address = address.strip()
    # A plus sign in an address that is one may be its own (RFC 6533, section 3 forbids it).
    if "\\x{" in address or (kind.strip().lower() == "utf-8" and not is_address(address)):
        address = decode_xtext(address)
    gateway = _X400.search(address)
    if gateway is not None and address.startswith("/"):
        return gateway[1].replace("(a)", "@").strip()
    if is_address(address):
        return address
    found = parse_addresses(address)
    return found[0] if found else address.strip("<>\"' ") or None


def read_host(value: str | None, /) -> str | None:
    """The name in an MTA field: ``dns; mx.example.com (192.0.2.1)``."""
    if not value:
        return None
    _, semicolon, name = value.partition(";")
    words = (name if semicolon else value).replace("(", " ").split()
    return words[0].strip("[]<>,") or None if words else None
