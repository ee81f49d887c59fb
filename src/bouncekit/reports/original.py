"""The returned mail: who sent what to whom. Its body is never read.

In: a report. Out: an :class:`~bouncekit.model.report.Original`, or ``None`` where nothing
of the mail came back.
"""

from __future__ import annotations

import re

from bouncekit.model.report import Original
from bouncekit.reports.narrative import RETURNED_TYPES, ReportText
from bouncekit.wire.addresses import parse_addresses
from bouncekit.wire.dates import parse_date
from bouncekit.wire.header import Header
from bouncekit.wire.message import Message, parse_header

__all__ = ["read_original", "returned_header"]

#: Fields, one of which a returned mail has.
_TELLING = ("from", "to", "subject", "message-id", "received", "date")
#: Other fields that a header may begin with.
_BEGINNING = ("return-path", "mime-version", "dkim-signature")
#: How many lines may stand between the announcement and the header.
_MOST_ANNOUNCING = 30
_QUOTE = re.compile(r"\A(?:>[ \t]?)+")


def returned_header(message: Message, text: ReportText, /) -> Header | None:
    """The header of the returned mail: in a part of its own, or behind the report's words."""
    for part in message.parts:
        if part.media_type in RETURNED_TYPES:
            header = parse_header(part.content)
            if any(name in header for name in _TELLING):
                return header
    return _header_in_text(text.returned)


def _header_in_text(returned: str) -> Header | None:
    """The first header block in the text, past the line that announces it."""
    lines = [_QUOTE.sub("", line) for line in returned.split("\n")]
    for index, line in enumerate(lines[:_MOST_ANNOUNCING]):
        name = line.strip().partition(":")[0].lower()
        if name in _TELLING or name in _BEGINNING:
            header = parse_header("\n".join(lines[index:]).encode("utf-8", "replace"))
            if any(name in header for name in _TELLING):
                return header
    return None


def read_original(header: Header | None, envelope_id: str | None = None, /) -> Original | None:
    """Read who sent what to whom.

    Args:
        header: The header of the returned mail, if any.
        envelope_id: The Original-Envelope-Id of the report (RFC 3464, section 2.2.1).

    Returns:
        What is told; ``None`` where nothing is.
    """
    if header is None:
        return Original(envelope_id=envelope_id) if envelope_id else None
    date = header.get("date")
    senders = parse_addresses(header.get("from") or header.get("sender") or "")
    paths = parse_addresses(header.get("return-path") or "")
    recipients = [
        address
        for name in ("to", "cc")
        for value in header.get_all(name)
        for address in parse_addresses(value)
    ]
    return Original(
        message_id=header.get("message-id"),
        sender=senders[0] if senders else None,
        recipients=tuple(dict.fromkeys(recipients)),
        subject=header.get("subject"),
        date=parse_date(date) if date else None,
        list_id=header.get("list-id"),
        envelope_sender=paths[0] if paths else None,
        envelope_id=envelope_id,
    )
