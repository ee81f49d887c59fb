"""PowerMTA: accounting records, the rows of a table (RFC 4180).

Operators choose the columns; records of several types may stand in one file.
https://hackmd.io/@z3d3m0n/Pmta_records (a copy of the chapter of its guide)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.report import Original
from bouncekit.model.words import Kind, Outcome
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, load_service

__all__ = ["READER"]

_NAME: Final = "powermta"
_STATUS_RECORD: Final = "rs"
#: Columns, one of which every file of accounting records has.
_COLUMNS: Final = ("dsnStatus", "bounceCat", "timeLogged")
_HEADER: Final = "header_"
#: Columns with fields of the mail, as operators write them.
_MESSAGE_ID: Final = ("header_Message-Id", "header_Message-ID", "header_message-id")
_SUBJECT: Final = ("header_Subject", "header_subject")
_KNOWN: Final = frozenset({*_MESSAGE_ID, *_SUBJECT})
_ACTS: Final = {one.value: Act(one.value) for one in Outcome}
#: What a delivery is where the next host does not say how it went on, or has many readers.
_PASSED_ON: Final = (Act.RELAYED, Act.EXPANDED)


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    rows = value if isinstance(value, list) else [value]
    first = next((row for row in rows if isinstance(row, Mapping)), None)
    return first is not None and "type" in first and any(one in first for one in _COLUMNS)


def _read(record: Record) -> Reading:
    values, text = record.values, record.text
    name = record.need("type")
    word = _word(record, name)
    host, job = text("dsnMta"), text("jobId")
    moment = record.moment("timeLogged")
    finding = make_finding(
        word,
        record.address("rcpt"),
        original_recipient=record.sender("orcpt"),
        # Where no server said anything, PowerMTA says in words what its status means.
        diagnostic=text("dsnDiag", "dsnStatus"),
        status=record.status("dsnStatus"),
        labels=load_service(_NAME).tell(bounce_category=text("bounceCat")),
        # The name of the host, and its address behind it.
        remote_mta=host.partition(" ")[0] if host else None,
        occurred_at=moment,
    )
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record),
        occurred_at=moment,
        tags=(job,) if job else (),
        metadata={
            str(key).removeprefix(_HEADER): value
            for key, value in values.items()
            if value and str(key).startswith(_HEADER) and key not in _KNOWN
        },
        original=Original(
            message_id=text(*_MESSAGE_ID),
            subject=text(*_SUBJECT),
            envelope_sender=record.sender("orig"),
            envelope_id=text("envId"),
        ),
    )


def _word(record: Record, name: str) -> Word:
    """What a record is; of a status, or of a mail that was passed on, its action tells more."""
    word = load_service(_NAME).event(name)
    act = _ACTS.get((record.text("dsnAction") or "").lower())
    is_told = name == _STATUS_RECORD or (word.act is Act.DELIVERED and act in _PASSED_ON)
    if act is None or not is_told:
        return word
    return Word(act, Kind.DELIVERY_REPORT, Outcome(act.value), word.labels)


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
