"""Records of mail services that come by mail: Amazon SNS sends them so on request.

In: the text of a mail. Out: a reading. Law: words in front of a record make it a quotation of
a person, and nothing raises.
"""

from __future__ import annotations

from bouncekit.errors import PayloadError
from bouncekit.model.finding import Reading
from bouncekit.model.words import Kind
from bouncekit.reports.webhooks.envelope import open_envelopes
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.services import amazon_ses
from bouncekit.wire.limits import DEFAULT_LIMITS
from bouncekit.wire.source import FaultLog

__all__ = ["read_mailed"]


def read_mailed(text: str, /) -> Reading | None:
    """Read the record that a text begins with.

    Args:
        text: Any text, such as the body of a mail.

    Returns:
        What it says; ``None`` where there is none. What stands behind it is passed over.
    """
    reader = amazon_ses.READER
    if not any(sign in text for sign in amazon_ses.SIGNS) or not text.lstrip().startswith("{"):
        return None
    decoded = open_envelopes(decode_json(text))
    value = decoded.value[0] if isinstance(decoded.value, list) and decoded.value else decoded.value
    if not isinstance(value, dict) or not reader.recognise(value, {}):
        return None
    faults = FaultLog(DEFAULT_LIMITS.faults)
    try:
        return reader.read(Record(value, provider=reader.provider, path="", faults=faults))
    except PayloadError:
        return Reading(kind=Kind.NOT_A_REPORT)
