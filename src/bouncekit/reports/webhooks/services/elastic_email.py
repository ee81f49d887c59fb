"""Elastic Email: notifications, which are a form, and the rows of its events API.

A notification calls each bounce an error, and tells the kind apart; its dates have the month
first. https://help.elasticemail.com/en/articles/4804685-notification-settings
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bouncekit.model.finding import Reading
from bouncekit.model.label import Weight
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import load_service

__all__ = ["READER"]

_NAME: Final = "elastic_email"


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if "TransactionID" in first:
        return "EventType" in first
    # A form with a list for each field is none yet.
    return "transaction" in first and isinstance(first.get("status"), str) and "to" in first


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    text = record.text
    name = record.need("EventType" if "EventType" in record.values else "status")
    word = service.event(name)
    moment = record.moment("EventDate", "date")
    # It stands in every notification, and means something where the mail did not arrive.
    category = text("MessageCategory", "category") if word.is_failure else None
    labels = service.tell(category=category)
    recipient = record.address("To", "to")
    # Where the service did not try, what it says is no reply.
    is_tried = all(label.weight is not Weight.ACT for label in labels)
    finding = make_finding(
        word,
        recipient,
        diagnostic=text("Message", "message") if is_tried else None,
        labels=labels,
        occurred_at=moment,
    )
    channel, postback = text("ChannelName", "channel"), text("postback")
    mail = text("MsgID", "msgid", "messageid")
    about = (recipient or "").lower()
    transaction, when = text("TransactionID", "transaction"), text("EventDate", "date")
    return make_reading(
        record,
        word,
        (finding,),
        name=name,
        key=make_key(record, name, transaction, mail, about, when),
        message_id=mail or transaction,
        occurred_at=moment,
        tags=(channel,) if channel else (),
        metadata={"postback": postback} if postback else {},
        original=Original(
            sender=record.sender("FromEmail", "from"), subject=text("Subject", "subject")
        ),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
