"""Oracle Cloud Infrastructure Email Delivery: the records of its two service logs.

One log tells what became of a submission, the other what became of a delivery. A recipient
whom Oracle does not send to gets a reply of success with another code behind it.
https://docs.oracle.com/iaas/Content/Logging/Reference/details_for_emaildelivery.htm
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, load_service

__all__ = ["READER"]

_NAME: Final = "oracle"
#: What the types of both logs have in them.
_SIGN: Final = "emaildelivery.emaildomain."
#: What exports of a search put around a record, the outer first.
_WRAPPERS: Final = ("data", "logContent")
_SUBMITTED: Final = "accept"
#: Actions that went well, if no error stands beside them.
_HOPED_FOR: Final = (_SUBMITTED, "relay")
#: How replies begin that are no success, whether or not an error stands beside them.
_REFUSALS: Final = ("4", "5")
_FAILED: Final = Word(Act.FAILED, Kind.DELIVERY_REPORT, Outcome.FAILED, ())


def _unwrap(path: str, value: object) -> tuple[str, object]:
    """The record inside an export of a search, with its path."""
    for key in _WRAPPERS:
        if not isinstance(value, Mapping) or "type" in value:
            break
        if key in value:
            path, value = f"{path}.{key}".lstrip("."), value.get(key)
    return path, value


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = _unwrap("", find_first(value))[1]
    return isinstance(first, Mapping) and _SIGN in str(first.get("type"))


def _split(value: object) -> Iterator[tuple[str, object]]:
    for path, one in split_list(value):
        yield _unwrap(path, one)


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    data = record.part("data")
    name = data.need("action")
    error, reply = data.text("errorType"), data.text("smtpStatus")
    is_submission = name.lower() == _SUBMITTED
    labels = tuple(_labels(data, error, reply, is_submission=is_submission))
    is_hoped_for = name.lower() in _HOPED_FOR
    is_refused = bool(labels) or (reply or "").startswith(_REFUSALS)
    word = _FAILED if is_hoped_for and is_refused else service.event(name)
    is_tried = all(label.category is not Category.SUPPRESSED for label in labels)
    moment = record.moment("time")
    finding = make_finding(
        word,
        data.address("recipient"),
        diagnostic=(reply or data.text("message")) if is_tried else None,
        labels=labels,
        remote_mta=None if is_submission else data.text("recipientMailServer"),
        occurred_at=moment,
    )
    id_, mail = record.text("id"), data.text("messageId")
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record, id_),
        id=id_,
        message_id=mail.strip("<>") if mail else None,
        occurred_at=moment,
        original=Original(
            message_id=mail if mail and "@" in mail else None, sender=data.sender("sender")
        ),
    )


def _labels(
    data: Record, error: str | None, reply: str | None, *, is_submission: bool
) -> Iterator[Label]:
    service = load_service(_NAME)
    if is_submission:
        code = (reply or "")[:3]
        if error:
            yield service.label("submission_error", error)
        elif code in service.labels["submission_reply"]:
            yield service.label("submission_reply", code)
        return
    yield from service.tell(delivery_error=error, bounce_category=data.text("bounceCategory"))


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
