"""What users need to read the payloads of a mail service that bouncekit does not know.

A reader says whether a payload is its own, and makes a reading of each event. It is passed to
:func:`bouncekit.classify_event`; nothing is registered. ``docs/webhooks.md`` has an example.
"""

from __future__ import annotations

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label, Weight
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.registry import READERS
from bouncekit.reports.webhooks.service import Act, Service, Word, parse_service

__all__ = [
    "READERS",
    "Act",
    "Finding",
    "Label",
    "Reader",
    "Reading",
    "Record",
    "Service",
    "Weight",
    "Word",
    "make_finding",
    "make_key",
    "make_reading",
    "parse_service",
    "split_list",
]
