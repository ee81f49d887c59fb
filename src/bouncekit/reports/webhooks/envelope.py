"""What carries an event that another service wrote: Amazon SNS, and what passes it on.

In: decoded values. Out: what the envelopes hold. The envelope is that of
https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html; Lambda and SQS
pass several of them as ``Records``, and Firehose one a line. Law: what is no envelope stays as
it is.
"""

from __future__ import annotations

from typing import Final

from bouncekit.model.report import Fault
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.plain import Payload
from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["open_envelopes"]

#: An envelope of SNS in a record of SQS in a list of records.
_DEPTH: Final = 4


def open_envelopes(payload: Payload, /) -> Payload:
    """Take what an envelope holds out of it.

    Args:
        payload: A decoded payload.

    Returns:
        What is inside: one value, or a list where the envelope holds several.
    """
    faults = dict.fromkeys(payload.faults)
    value = _open(payload.value, _DEPTH, faults)
    if value is payload.value:
        return payload
    # All events are told all of them, so that there must not be as many as events.
    return Payload(value, tuple(faults)[: DEFAULT_LIMITS.faults], payload.why)


def _open(value: object, depth: int, faults: dict[Fault, None]) -> object:
    if isinstance(value, list):
        # Most lists are of events; what is in them is looked at only where an envelope is.
        if depth and _hold_envelope(value):
            return [inner for one in value for inner in _open_all(one, depth - 1, faults)]
        return value
    if not isinstance(value, dict) or not depth or not _is_envelope(value):
        return value
    records = value.get("Records")
    if isinstance(records, list):
        held = [_record(one, faults) for one in records]
        return [inner for one in held for inner in _open_all(one, depth - 1, faults)]
    return _open(_decode(value["Message"], faults), depth - 1, faults)


def _open_all(value: object, depth: int, faults: dict[Fault, None]) -> list[object]:
    """What a value among others holds: one value or several."""
    opened = _open(value, depth, faults)
    return opened if isinstance(opened, list) else [opened]


def _hold_envelope(values: list[object]) -> bool:
    for one in values:
        if isinstance(one, dict) and ("Message" in one or "Records" in one) and _is_envelope(one):
            return True
    return False


def _is_envelope(value: dict[str, object]) -> bool:
    # Senders may name keys of their own, but not both of these.
    if value.get("Type") == "Notification":
        return isinstance(value.get("Message"), str)
    return isinstance(value.get("Records"), list)


def _record(record: object, faults: dict[Fault, None]) -> object:
    """What a record of Lambda or SQS holds."""
    if not isinstance(record, dict):
        return record
    notice = record.get("Sns")
    if isinstance(notice, dict):
        return {"Type": "Notification", **notice}
    body = record.get("body")
    return _decode(body, faults) if isinstance(body, str) else record


def _decode(text: object, faults: dict[Fault, None]) -> object:
    assert isinstance(text, str)  # as the callers have seen
    decoded = decode_json(text)
    faults.update(dict.fromkeys(decoded.faults))
    return decoded.value
