"""Brevo (once Sendinblue): the webhooks of transactional mail and of campaigns.

An event comes alone, or several in an array where the sender asked for batches. The reply of
a server stands among the words of a program.
https://developers.brevo.com/docs/transactional-webhooks and
https://developers.brevo.com/docs/marketing-webhooks
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.errors import PayloadError
from bouncekit.model.finding import Finding, Reading
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.description import describe
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Word, load_service

__all__ = ["READER"]

_NAME: Final = "brevo"
#: One of these stands beside ``message-id`` in each event of a transactional mail.
_OWN_KEYS: Final = ("ts_event", "ts_epoch", "X-Mailin-custom", "id")
#: Which campaign an event is about; some events are about a contact, and no mail.
_CAMPAIGN_KEYS: Final = ("camp_id", "campaign name")
_CONTACT_EVENTS: Final = ("list_addition", "contact_deleted", "contact_updated")
#: ``date`` is in the time zone of the account, which nothing tells.
_TIMES: Final = ("ts_epoch", "ts_event", "ts")
#: What the sender gave a mail, or a campaign.
_CARRIED: Final = ("X-Mailin-custom", "campaign name")
#: What a program wrote before the reply: ``550 RecipientError: 550 5.1.1``, ``undefined Unable``.
_AROUND: Final = re.compile(
    r"\s*+(?:undefined\s++|(?:[245]\d\d\s++)?[A-Za-z]{1,30}Error:\s*+(?=[245]\d\d\b))*+"
)
_CODE: Final = re.compile(r"[245]\d\d\b")


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    if "event" not in first:
        return _is_inbound(first)
    if "message-id" in first:
        return "email" in first and any(key in first for key in _OWN_KEYS)
    is_campaign = any(key in first for key in _CAMPAIGN_KEYS)
    return "email" in first and (is_campaign or first["event"] in _CONTACT_EVENTS)


def _is_inbound(value: Mapping[str, object]) -> bool:
    items = value.get("items")
    first = items[0] if isinstance(items, list) and items else None
    return isinstance(first, Mapping) and "Uuid" in first and "MessageId" in first


def _read(record: Record) -> Reading:
    values, text = record.values, record.text
    if "event" not in values and "items" in values:
        message = "expected an event; this is mail that came in"
        place, found = record.place("items"), describe(values["items"])
        raise PayloadError(message, provider=_NAME, path=place, found=found)
    name = record.need("event")
    word = load_service(_NAME).event(name)
    mail = _find_id(record)
    about = mail or text("camp_id")
    return make_reading(
        record,
        word,
        () if word.act is Act.OTHER else (_find(record, word),),
        name=name,
        key=make_key(record, about, text("email"), name, text(*_TIMES))
        if about
        else make_key(record),
        message_id=mail,
        occurred_at=record.moment(*_TIMES),
        tags=_find_tags(record),
        metadata={key: value for key in _CARRIED if (value := text(key))},
        original=Original(message_id=mail, subject=text("subject")),
    )


def _find_id(record: Record) -> str | None:
    """The id of the mail, as the API returned it; some events leave its brackets out."""
    told = record.text("message-id")
    return f"<{told.strip('<> ')}>" if told else None


def _find_tags(record: Record) -> tuple[str, ...]:
    """``tag`` is a text, an array of texts, or the JSON of one."""
    tags = record.texts("tags") or record.texts("tag")
    if len(tags) == 1 and tags[0].startswith("["):
        decoded = decode_json(tags[0]).value
        if isinstance(decoded, list):
            return tuple(one for one in decoded if isinstance(one, str) and one)
    return tags


def _find(record: Record, word: Word) -> Finding:
    reason = record.text("reason") if word.is_failure else None
    said = _AROUND.sub("", reason, count=1).strip() if reason else ""
    labels = tuple(_labels(word, said))
    is_own = any(label.weight is Weight.ACT for label in (*labels, *word.labels))
    return make_finding(
        word,
        # One that is no address is told as it stands: that may be why it failed.
        record.address("email"),
        # That Brevo did not try is said by the label: no server did.
        diagnostic=None if not said or (is_own and not _CODE.match(said)) else said,
        labels=labels,
        occurred_at=record.moment(*_TIMES),
    )


def _labels(word: Word, said: str) -> Iterator[Label]:
    """What a reason begins with; one that Brevo did not try for is told whatever it is."""
    service = load_service(_NAME)
    begun = service.find_beginning("reason", said)
    if begun is not None:
        yield begun
        return
    is_own = any(label.weight is Weight.ACT for label in word.labels)
    if is_own and said and not _CODE.match(said):
        yield service.label("reason", said)


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
