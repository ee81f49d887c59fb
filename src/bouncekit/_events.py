"""The door for the payloads of mail services.

Laws: content never raises anything but a :class:`~bouncekit.errors.PayloadError`; one event
that cannot be read does not lose the others; no socket, file, environment or clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from bouncekit.deliver import deliver
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.finding import Reading
from bouncekit.model.report import Delivery, Fault, Report
from bouncekit.model.services import name_service
from bouncekit.model.words import Category, FaultKind, Kind
from bouncekit.reports.webhooks.description import describe
from bouncekit.reports.webhooks.envelope import open_envelopes
from bouncekit.reports.webhooks.notice import make_key
from bouncekit.reports.webhooks.payload import (
    Headers,
    decode_payload,
    fold_headers,
    take_last,
)
from bouncekit.reports.webhooks.plain import Payload
from bouncekit.reports.webhooks.reader import Reader
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.registry import READERS
from bouncekit.rules.ruleset import RuleSet
from bouncekit.wire.limits import DEFAULT_LIMITS
from bouncekit.wire.source import FaultLog

__all__ = ["classify_event"]

#: Events that cannot be read are told one by one up to this many, so that a small payload
#: cannot have an answer of any size.
_MOST_UNREAD: Final = 1000
#: By how many events of a payload its service is looked for.
_MOST_TRIED: Final = 20
#: What mail services report as bounces although nothing failed.
_KINDS: Final = {
    Category.AUTO_REPLY: Kind.AUTO_REPLY,
    Category.CHALLENGE_RESPONSE: Kind.CHALLENGE,
}


def classify_event(
    payload: object,
    /,
    *,
    provider: str | None = None,
    headers: Headers | None = None,
    rules: RuleSet | None = None,
    readers: Iterable[Reader] | None = None,
) -> tuple[Report, ...]:
    """Say of each event in a webhook's payload what it is, and why the mail did not arrive.

    It reads what was sent, not who sent it: ``verify_event`` says whether that is the service.

    Args:
        payload: The body of the request as bytes or text (JSON, JSON lines, a form, a table),
            or what a framework made of it: decoded JSON, or the fields of a form.
        provider: The service, such as ``"sendgrid"``; found from the payload where it is not
            given.
        headers: The request's header fields, by name in any case or in pairs; they help to find
            the service.
        rules: What to diagnose with; the shipped rules where none are given.
        readers: How services are known and read, such as ``(mine, *bouncekit.webhooks.READERS)``;
            the shipped ones where none are given.

    Returns:
        A report for each event, in their order. Opens, clicks and the like are
        ``not_a_report``; so is an event that cannot be read beside others that can, with a
        fault that says why. Of more than a thousand of those one report tells how many.

    Raises:
        PayloadError: It is no payload of the service, or of any; or none of its events can be
            read.
        TypeError: ``payload`` is of none of these types.
        ValueError: ``provider`` is no service that can be read.
    """
    folded = fold_headers(headers)
    decoded = open_envelopes(decode_payload(payload, folded))
    chosen = READERS if readers is None else tuple(readers)
    known = chosen if provider is None else (_find(provider, chosen),)
    decoded = _take_form(decoded, folded, known)
    if provider is None:
        reader = _choose(decoded, folded, known)
    else:
        reader = known[0]
        _refuse_others(reader, decoded, folded, chosen)
    used = RuleSet.default() if rules is None else rules
    reports: list[Report] = []
    first, unread = None, 0
    for path, raw in reader.split(decoded.value):
        if unread >= _MOST_UNREAD and not isinstance(raw, Mapping):
            unread += 1
            continue
        try:
            reading = _read(reader, path, raw)
        except PayloadError as error:
            first, unread = first or error, unread + 1
            if unread <= _MOST_UNREAD:
                reports.append(_tell(error, reader, path, raw))
        else:
            reports.append(_report(reading, used))
    if first is not None and len(reports) == min(unread, _MOST_UNREAD):
        raise _explain(first, decoded)
    if unread > _MOST_UNREAD:
        reports.append(_count(unread - _MOST_UNREAD, reader))
    if decoded.faults:
        reports = [replace(one, faults=(*decoded.faults, *one.faults)) for one in reports]
    return tuple(reports)


def _find(provider: str, readers: tuple[Reader, ...]) -> Reader:
    name = name_service(provider)
    for reader in readers:
        if reader.provider == name:
            return reader
    expected = ", ".join(sorted(reader.provider for reader in readers))
    message = f"provider is {provider!r}; expected one of {expected}"
    raise ValueError(message)


def _refuse_others(
    named: Reader, payload: Payload, headers: Mapping[str, str], readers: tuple[Reader, ...]
) -> None:
    """What another service knows as its own, and the named one does not, must not be guessed at.

    Services call many things alike, so what came of it would look like an answer.
    """
    if named.recognise(payload.value, headers):
        return
    # Header fields may be those of a server on the way.
    other = next((one for one in readers if one.recognise(payload.value, {})), None)
    if other is not None:
        message = f"the payload is one of {other.provider}"
        found = describe(payload.value)
        raise PayloadError(message, provider=named.provider, found=found)


def _take_form(
    payload: Payload, headers: Mapping[str, str], readers: tuple[Reader, ...]
) -> Payload:
    """A form with a list for each field, where that is what makes a service's payload of it."""
    form = take_last(payload.value)
    if form is None or any(reader.recognise(payload.value, headers) for reader in readers):
        return payload
    is_known = any(reader.recognise(form, headers) for reader in readers)
    return payload._replace(value=form) if is_known else payload


def _choose(payload: Payload, headers: Mapping[str, str], readers: tuple[Reader, ...]) -> Reader:
    for reader in readers:  # nearly always the first event tells
        if reader.recognise(payload.value, headers):
            return reader
    for value in _later(payload.value):
        for reader in readers:
            if reader.recognise(value, headers):
                return reader
    error = PayloadError(
        "the payload is of no mail service that is known", found=describe(payload.value)
    )
    raise _explain(error, payload)


def _later(value: object) -> Iterator[object]:
    """A payload from a later event on: readers look at the first."""
    if isinstance(value, list):
        for place in range(1, min(len(value), _MOST_TRIED)):
            yield value[place : place + 1]


def _explain(error: PayloadError, payload: Payload) -> PayloadError:
    """An error that says as well why the payload could not be decoded."""
    if payload.why is None:
        return error
    message = f"{error.message}: {payload.why}"
    return PayloadError(message, provider=error.provider, path=error.path, found=error.found)


def _read(reader: Reader, path: str, raw: object) -> Reading:
    if not (raw.__class__ is dict or isinstance(raw, Mapping)):  # the first is much faster
        message = "expected an event, which is an object"
        found = describe(raw)
        raise PayloadError(message, provider=reader.provider, path=path or None, found=found)
    try:
        return reader.read(_record(reader, path, raw))
    except RecursionError:
        message = "the event is nested too deep"
        raise PayloadError(message, provider=reader.provider, path=path or None) from None


def _record(reader: Reader, path: str, raw: Mapping[str, object]) -> Record:
    return Record(raw, reader.provider, path, FaultLog(DEFAULT_LIMITS.faults))


def _report(reading: Reading, rules: RuleSet) -> Report:
    original = reading.original
    subject = None if original is None else original.subject
    deliveries = tuple([deliver(finding, subject, rules) for finding in reading.findings])
    return Report(
        kind=_choose_kind(reading.kind, deliveries),
        deliveries=deliveries,
        original=original,
        faults=reading.faults,
        event=reading.event,
    )


def _choose_kind(told: Kind, deliveries: tuple[Delivery, ...]) -> Kind:
    """An automatic answer is one, whatever the service calls it."""
    first = deliveries[0].diagnosis if told is Kind.DELIVERY_REPORT and deliveries else None
    kind = None if first is None else _KINDS.get(first.category)
    if first is None or kind is None:
        return told
    same = all(one.diagnosis and one.diagnosis.category is first.category for one in deliveries)
    return kind if same else told


def _tell(error: PayloadError, reader: Reader, path: str, raw: object) -> Report:
    """An event that cannot be read, beside others that can."""
    values = raw if isinstance(raw, Mapping) else {"value": raw}
    key = make_key(_record(reader, path, values))  # values are never nested too deep for that
    return Report(
        kind=Kind.NOT_A_REPORT,
        faults=(Fault(kind=FaultKind.UNREADABLE_EVENT, detail=str(error)),),
        event=Event(provider=reader.provider, name=None, key=key, raw=values),
    )


def _count(unread: int, reader: Reader) -> Report:
    """How many more events could not be read."""
    detail = f"{reader.provider}: {unread} more events cannot be read, and are not told"
    fault = Fault(kind=FaultKind.LIMIT_REACHED, detail=detail)
    return Report(kind=Kind.NOT_A_REPORT, faults=(fault,))
