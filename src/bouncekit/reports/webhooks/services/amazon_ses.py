"""Amazon SES: feedback notifications, event publishing, EventBridge.

One record may be about several people. They are those that it says bounced, never those the
mail was sent to. https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html and
https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, load_service

__all__ = ["READER", "SIGNS"]

#: What a text with a record has in it.
SIGNS: Final = ("notificationType", "eventType")

_NAME: Final = "amazon_ses"
#: What a new topic gets first, and it is no JSON.
_GREETING: Final = "Successfully validated SNS topic"
#: What a topic gets first that an identity sends its feedback to.
_GREETING_OF_TOPIC: Final = "AmazonSnsSubscriptionSucceeded"
#: Tags that SES itself sets.
_OWN_TAGS: Final = "ses:"
#: ``dns; host``; the documentation has ``dsn; host`` as well.
_HOST_TYPE: Final = re.compile(r"\w+;\s*")
_HANDSHAKES: Final = ("SubscriptionConfirmation", "UnsubscribeConfirmation")


class _Part(NamedTuple):
    """Where an event tells whom it is about."""

    key: str
    people: str


_BOUNCE: Final = _Part("bounce", "bouncedRecipients")
_COMPLAINT: Final = _Part("complaint", "complainedRecipients")
_DELIVERY: Final = _Part("delivery", "recipients")
_DELAY: Final = _Part("deliveryDelay", "delayedRecipients")
_PARTS: Final = {
    "Bounce": _BOUNCE,
    "Email Bounced": _BOUNCE,
    "Complaint": _COMPLAINT,
    "Email Complaint Received": _COMPLAINT,
    "Delivery": _DELIVERY,
    "Email Delivered": _DELIVERY,
    "DeliveryDelay": _DELAY,
    "Email Delivery Delayed": _DELAY,
    "Reject": _Part("reject", ""),
    "Email Rejected": _Part("reject", ""),
    "Rendering Failure": _Part("failure", ""),
    "Email Rendering Failed": _Part("failure", ""),
    "Open": _Part("open", ""),
    "Click": _Part("click", ""),
    "Subscription": _Part("subscription", ""),
}
_NO_PART: Final = _Part("", "")


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, str):
        return first.startswith(_GREETING)
    if not isinstance(first, Mapping):
        return False
    if isinstance(first.get("mail"), Mapping):
        return "notificationType" in first or "eventType" in first
    if first.get("source") == "aws.ses" or first.get("notificationType") == _GREETING_OF_TOPIC:
        return True
    topic = first.get("TopicArn")
    return first.get("Type") in _HANDSHAKES and not str(topic).startswith("arn:scw:")


def _split(value: object) -> Iterator[tuple[str, object]]:
    for path, one in split_list(value):
        if isinstance(one, str) and one.startswith(_GREETING):
            yield path, {"eventType": "Subscription", "Message": one}
        elif isinstance(one, Mapping) and one.get("source") == "aws.ses":
            inner = one.get("detail")
            told = {"eventType": one.get("detail-type")}
            # The event's name stands in both, or only outside.
            yield (
                f"{path}.detail".lstrip("."),
                {**told, **inner} if isinstance(inner, dict) else inner,
            )
        elif isinstance(one, Mapping) and one.get("Type") in _HANDSHAKES:
            yield path, {"eventType": one["Type"], **one}
        else:
            yield path, one


def _read(record: Record) -> Reading:
    service = load_service(_NAME)
    name = record.text("notificationType") or record.need("eventType")
    word = service.event(name)
    place = _PARTS.get(name, _NO_PART)
    mail, detail = record.part("mail"), record.part(place.key)
    people = _people(mail, detail, place)
    if word.act is Act.COMPLAINT:
        word, findings = _complain(word, detail, people)
    else:
        labels = tuple(_labels(detail))
        findings = tuple(_fail(word, person, detail, labels) for person in people)
    moment = detail.moment("timestamp") or mail.moment("timestamp")
    headers = mail.part("commonHeaders")
    id_, mail_id = detail.text("feedbackId"), mail.text("messageId")
    about = ",".join(sorted({(one.recipient or "").lower() for one in findings}))
    # A mail has several delays, and is opened, and its links are followed, several times.
    when = None if id_ else " ".join(filter(None, (detail.text("timestamp"), detail.text("link"))))
    tags = {name: mail.part("tags").texts(name) for name in mail.mapping("tags")}
    own = {name: texts for name, texts in tags.items() if not name.startswith(_OWN_TAGS)}
    return make_reading(
        record,
        word,
        findings,
        name=name,
        # Not its name: that is another where the same comes by another way.
        key=make_key(record, place.key or name, id_ or mail_id, when, about)
        if id_ or mail_id
        else make_key(record),
        id=id_,
        message_id=mail_id,
        occurred_at=moment,
        tags=tuple(one for texts in own.values() for one in texts),
        metadata={name: list(texts) for name, texts in own.items()},
        original=_original(mail, headers),
    )


def _people(mail: Record, detail: Record, place: _Part) -> list[Record]:
    """Those the event is about; where SES took none of them, all that the mail was for."""
    rows = [(detail, one) for one in _items(detail, place.people)]
    if not rows and not place.people:
        rows = [(mail, one) for one in _items(mail, "destination")]
    people = [
        one
        if isinstance(one, Record)
        else Record(
            {"emailAddress": one},
            provider=record.provider,
            path=record.path,
            faults=record.faults,
        )
        for record, one in rows
    ]
    return people or [detail]


def _items(record: Record, key: str) -> Iterator[Record | str]:
    value = record.values.get(key) if key else None
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield from record.texts(key)
    elif key:
        yield from record.parts(key)


def _fail(word: Word, person: Record, detail: Record, labels: tuple[Label, ...]) -> Finding:
    diagnostic = person.text("diagnosticCode") or detail.text("smtpResponse")
    status = person.status("status")
    if not (diagnostic or status or person.text("action")) and labels:
        known = load_service(_NAME).labels["bounce_without_report"]
        labels = tuple(known.get(label.text, label) for label in labels)
    host = detail.text("reportingMTA")
    return make_finding(
        word,
        person.address("emailAddress"),
        diagnostic=diagnostic,
        status=status,
        labels=labels,
        remote_mta=detail.text("remoteMtaIp"),
        reporting_mta=_HOST_TYPE.sub("", host) if host else None,
        occurred_at=detail.moment("timestamp"),
    )


def _labels(detail: Record) -> Iterator[Label]:
    service = load_service(_NAME)
    kind, sub_kind = detail.text("bounceType"), detail.text("bounceSubType")
    if kind and sub_kind:
        label = service.label("bounce", f"{kind}/{sub_kind}")
        yield label
        if label.permanence is None:
            yield service.label("bounce_type", kind)
    elif kind:
        yield service.label("bounce_type", kind)
    for key, enumeration in (("delayType", "delay"), ("reason", "reject")):
        value = detail.text(key)
        if value:
            yield service.label(enumeration, value)


def _complain(word: Word, detail: Record, people: list[Record]) -> tuple[Word, tuple[Finding, ...]]:
    service = load_service(_NAME)
    kind, dropped = detail.text("complaintFeedbackType"), detail.text("complaintSubType")
    moment = detail.moment("arrivalDate", "timestamp")
    addresses = [person.address("emailAddress") for person in people]
    if dropped:  # nobody complained now, and nobody was asked
        label = service.label("complaint", dropped)
        word = word._replace(kind=Kind.DELIVERY_REPORT, outcome=Outcome.FAILED, labels=(label,))
    elif kind and kind.lower() == "not-spam":  # the opposite of a complaint (RFC 6430)
        return word, tuple(
            Finding(
                recipient=address,
                occurred_at=moment,
                category=Category.UNKNOWN,
                mark="arf.not-spam",
            )
            for address in addresses
        )
    labels = (service.label("feedback", kind),) if kind else ()
    if labels and labels[0].category not in {Category.SPAM_COMPLAINT, Category.UNKNOWN}:
        word = word._replace(labels=())  # a machine wrote it, and complained of something else
    return word, tuple(
        make_finding(word, address, labels=labels, occurred_at=moment) for address in addresses
    )


def _original(mail: Record, headers: Record) -> Original:
    senders = (*headers.addresses("from"), *mail.addresses("source"))
    sources = mail.addresses("source")
    return Original(
        message_id=headers.text("messageId"),
        sender=next(iter(senders), None),
        recipients=mail.addresses("destination"),
        subject=headers.text("subject"),
        date=headers.moment("date"),
        envelope_sender=next(iter(sources), None),
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
