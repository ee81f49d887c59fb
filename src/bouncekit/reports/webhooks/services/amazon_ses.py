"""Amazon SES: feedback notifications, event publishing, EventBridge.

One record may be about several people. They are those that it says bounced, never those the
mail was sent to. https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html and
https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final, NamedTuple

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label
from bouncekit.model.report import Original
from bouncekit.model.words import Category, Kind, Outcome
from bouncekit.reports.webhooks.notice import (
    join_people,
    make_finding,
    make_key,
    make_not_spam,
    make_reading,
)
from bouncekit.reports.webhooks.reader import Reader, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, label_bounce, load_service

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
#: A payload without any of these is another's.
_SIGNS: Final = frozenset({"mail", "source", "notificationType", "Type"})
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
    if not isinstance(first, dict) or _SIGNS.isdisjoint(first):
        return False
    if isinstance(first.get("mail"), dict):
        return "notificationType" in first or "eventType" in first
    if first.get("source") == "aws.ses" or first.get("notificationType") == _GREETING_OF_TOPIC:
        return True
    topic = first.get("TopicArn")
    return first.get("Type") in _HANDSHAKES and not str(topic).startswith("arn:scw:")


def _split(value: object) -> Iterable[tuple[str, object]]:
    if isinstance(value, dict):  # one event, as nearly always
        return (("", value),)
    return [
        (path, {"Message": one} if isinstance(one, str) and one.startswith(_GREETING) else one)
        for path, one in split_list(value)
    ]


def _read(record: Record) -> Reading:
    outer = record
    if "detail-type" in record.values:  # EventBridge
        record = record.part("detail")
    key = "notificationType" if "notificationType" in record.values else "eventType"
    name = record.need(key) if key in record.values else _name_outside(outer)
    word = load_service(_NAME).event(name)
    place = _PARTS.get(name, _NO_PART)
    mail, detail = record.part("mail"), record.part(place.key)
    moment = detail.moment("timestamp")
    people = _people(mail, detail, place)
    if word.act is Act.COMPLAINT:
        word, findings = _complain(word, detail, people)
    else:
        findings = _fail(word, detail, people, moment)
    id_, mail_id = detail.text("feedbackId"), mail.text("messageId")
    tags = _tags(mail.inner("tags"))
    return make_reading(
        record,
        word,
        findings,
        name=name,
        # Both dialects tell a bounce with one feedback id, and perhaps in a record for each
        # person. The name is another where the same comes by another way.
        key=make_key(
            record,
            place.key or name,
            id_ or mail_id,
            None if id_ else _when(detail, moment),
            join_people([one.recipient for one in findings]),
        )
        if id_ or mail_id
        else make_key(outer),
        id=id_,
        message_id=mail_id,
        occurred_at=moment or mail.moment("timestamp"),
        tags=tuple([one for texts in tags.values() for one in texts]),
        metadata=tags,
        original=_original(mail, mail.part("commonHeaders")),
        raw=outer.values,
    )


def _name_outside(record: Record) -> str:
    """The name of an event that its carrier tells."""
    if str(record.values.get("Message", "")).startswith(_GREETING):
        return _GREETING
    name = record.text("detail-type", "Type")
    if name is None:
        key = "eventType"
        raise record.refuse(key, "the name of an event")
    return name


def _when(detail: Record, moment: datetime | None) -> str | None:
    """A mail has several delays, and is opened, and its links are followed, several times."""
    told = (moment.isoformat() if moment else None, detail.text("link"))
    return " ".join(filter(None, told)) or None


def _tags(tags: Record) -> dict[str, list[str]]:
    names = sorted([name for name in tags.values if not name.startswith(_OWN_TAGS)])
    return {name: list(tags.texts(name)) for name in names}


def _people(mail: Record, detail: Record, place: _Part) -> list[Record]:
    """Those the event is about; where SES took none of them, all that the mail was for."""
    record, key = (detail, place.people) if place.people else (mail, "destination")
    value = record.values.get(key)
    if isinstance(value, list) and value and isinstance(value[0], str):
        return [_person(record, one) for one in record.addresses(key)]
    return list(record.parts(key)) or [_person(detail, None)]


def _person(record: Record, address: str | None) -> Record:
    return record.holding({"emailAddress": address})


def _fail(
    word: Word, detail: Record, people: list[Record], moment: datetime | None
) -> tuple[Finding, ...]:
    labels = _labels(detail)
    said, host = detail.text("smtpResponse"), detail.text("reportingMTA")
    remote = detail.text("remoteMtaIp")
    reporting = host.partition(";")[2].strip() if host and ";" in host else host
    findings: list[Finding] = []
    for person in people:
        diagnostic, status = person.text("diagnosticCode") or said, person.status("status")
        is_told = diagnostic or status or person.text("action")
        finding = make_finding(
            word,
            person.address("emailAddress"),
            diagnostic=diagnostic,
            status=status,
            labels=labels if is_told else _without_report(labels),
            remote_mta=remote,
            reporting_mta=reporting,
            occurred_at=moment,
        )
        findings.append(finding)
    return tuple(findings)


def _without_report(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """What SES calls a bounce in which no server said a word."""
    known = load_service(_NAME).labels["bounce_without_report"]
    return tuple([known.get(label.text, label) for label in labels])


def _labels(detail: Record) -> tuple[Label, ...]:
    kind = detail.text("bounceType")
    if kind:
        return label_bounce(_NAME, kind, detail.text("bounceSubType"))
    # Events that are no bounces tell it elsewhere.
    return load_service(_NAME).tell(delay=detail.text("delayType"), reject=detail.text("reason"))


def _complain(word: Word, detail: Record, people: list[Record]) -> tuple[Word, tuple[Finding, ...]]:
    service = load_service(_NAME)
    kind, dropped = detail.text("complaintFeedbackType"), detail.text("complaintSubType")
    moment = detail.moment("arrivalDate", "timestamp")
    addresses = [person.address("emailAddress") for person in people]
    if dropped:  # nobody complained now, and nobody was asked
        label = service.label("complaint", dropped)
        word = word._replace(kind=Kind.DELIVERY_REPORT, outcome=Outcome.FAILED, labels=(label,))
    elif kind and kind.lower() == "not-spam":
        return word, tuple(make_not_spam(address, moment) for address in addresses)
    labels = service.tell(feedback=kind)
    if labels and labels[0].category not in {Category.SPAM_COMPLAINT, Category.UNKNOWN}:
        word = word._replace(labels=())  # a machine wrote it, and complained of something else
    return word, tuple(
        make_finding(word, address, labels=labels, occurred_at=moment) for address in addresses
    )


def _original(mail: Record, headers: Record) -> Original:
    source = next(iter(mail.addresses("source")), None)
    return Original(
        message_id=headers.text("messageId"),
        sender=next(iter(headers.addresses("from")), source),
        recipients=mail.addresses("destination"),
        subject=headers.text("subject"),
        date=headers.moment("date"),
        envelope_sender=source,
    )


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
