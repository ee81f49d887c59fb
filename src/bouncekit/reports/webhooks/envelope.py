"""What carries an event that another service wrote: Amazon SNS, and what passes it on.

In: decoded values. Out: what the envelopes hold. The envelope is that of
https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html; Lambda and SQS
pass several of them as ``Records``. Law: what is no envelope stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.report import Fault
from bouncekit.reports.webhooks.payload import Payload, decode_json

__all__ = ["open_envelopes"]

#: An envelope of SNS in a record of SQS in a list of records.
_DEPTH: Final = 4
_SQS_BODY: Final = "body"


def open_envelopes(payload: Payload, /) -> Payload:
    """Take what an envelope holds out of it.

    Args:
        payload: A decoded payload.

    Returns:
        What is inside: one value, or a list where the envelope holds several.
    """
    faults: list[Fault] = []
    value = _open(payload.value, _DEPTH, faults)
    if value is payload.value:
        return payload
    return Payload(value, (*payload.faults, *faults), payload.why)


def _open(value: object, depth: int, faults: list[Fault]) -> object:
    if not isinstance(value, Mapping) or not depth:
        return value
    records = value.get("Records")
    if isinstance(records, list):
        return [_open(_record(one), depth - 1, faults) for one in records]
    message = value.get("Message")
    if isinstance(message, str) and value.get("Type", "Notification") == "Notification":
        decoded = decode_json(message)
        if "Type" not in value and not isinstance(decoded.value, Mapping):
            return value  # other services have a key of that name for a reply
        faults.extend(decoded.faults)
        return _open(decoded.value, depth - 1, faults)
    return value


def _record(record: object) -> object:
    """What a record of Lambda or SQS holds."""
    if not isinstance(record, Mapping):
        return record
    notice = record.get("Sns")
    if isinstance(notice, Mapping):
        return notice
    body = record.get(_SQS_BODY)
    return decode_json(body).value if isinstance(body, str) else record
