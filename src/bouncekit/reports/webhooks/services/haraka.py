"""Haraka: what a plugin of one's own posts from its hooks ``bounce`` and ``deferred``.

Haraka posts nothing itself. It writes what went wrong into each recipient, as ``dsn_action``,
``dsn_smtp_response`` and the like; a plugin posts these for one recipient or for several
(``bounced_rcpt``, ``deferred_rcpt``, ``todo.rcpt_to``). A mail that was given up after
temporary failures has a status of class 5, and the reply of class 4 that it got.
https://haraka.github.io/core/Outbound/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.model.finding import Finding, Reading
from bouncekit.model.report import Original
from bouncekit.reports.webhooks.notice import join_reply, make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Word, load_service

__all__ = ["READER"]

_NAME: Final = "haraka"
_SIGNS: Final = frozenset(
    {
        "dsn_action",
        "dsn_code",
        "dsn_msg",
        "dsn_remote_mta",
        "dsn_smtp_code",
        "dsn_smtp_extc",
        "dsn_smtp_response",
        "dsn_status",
    }
)
_LISTS: Final = ("bounced_rcpt", "deferred_rcpt", "rcpt_to")
_HOOKS: Final = {"bounced_rcpt": "bounce", "deferred_rcpt": "deferred"}
_PERSON: Final = "rcpt"
_TODO: Final = "todo"
#: Where an address is: Haraka's own key, then what plugins call it.
_ADDRESSES: Final = ("original", _PERSON, "recipient", "rcpt_to", "to")


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    todo = first.get(_TODO)
    people = (first, first.get(_PERSON), *_listed(first))
    return any(_is_told(one) for one in (*people, *_listed(todo)))


def _is_told(value: object) -> bool:
    return isinstance(value, Mapping) and not _SIGNS.isdisjoint(value)


def _listed(value: object) -> Iterator[object]:
    """The first recipient of each list."""
    if isinstance(value, Mapping):
        for key in _LISTS:
            people = value.get(key)
            if isinstance(people, list):
                yield from people[:1]


def _read(record: Record) -> Reading:
    people = list(_people(record)) or [record]
    hook = record.text("hook", "event")
    name = hook or people[0].need("dsn_action")
    word = load_service(_NAME).event(name)
    todo = record.inner(_TODO)
    moment = record.moment("timestamp", "time", "date")
    return make_reading(
        record,
        word,
        [one for person in people for one in _fail(person, word if hook else None, record)],
        name=name,
        key=make_key(record),
        message_id=record.text("uuid") or todo.text("uuid"),
        occurred_at=moment,
        original=Original(
            message_id=record.text("message_id"),
            subject=record.text("subject"),
            envelope_sender=_mail_from(record) or _mail_from(todo),
        ),
    )


def _people(record: Record) -> Iterator[Record]:
    """What is said of each recipient."""
    if not _SIGNS.isdisjoint(record.values):
        yield record
        return
    if isinstance(record.values.get(_PERSON), Mapping):
        yield record.part(_PERSON)
        return
    rows = [row for key in _LISTS for row in record.parts(key)]
    yield from rows or record.part(_TODO).parts("rcpt_to")


def _fail(person: Record, word: Word | None, record: Record) -> Iterator[Finding]:
    service, text = load_service(_NAME), person.text
    code, words = person.number("dsn_smtp_code"), text("dsn_smtp_response")
    is_told = bool(code or words)
    reply = join_reply(code, words, person.status("dsn_smtp_extc")) if is_told else None
    own = person.inner(_PERSON) if isinstance(person.values.get(_PERSON), Mapping) else person
    used = word or service.event(text("dsn_action") or _find_hook(person))
    if used.outcome is None:
        person.note("dsn_action", "what became of the mail")
        return
    for address in own.addresses(*_ADDRESSES) or (None,):
        yield make_finding(
            used,
            address,
            # Without a reply there is what Haraka says itself; its code is of no server.
            diagnostic=reply or text("reason", "dsn_msg"),
            status=person.status("dsn_status"),
            remote_mta=text("dsn_remote_mta") if reply else None,
            occurred_at=record.moment("timestamp", "time", "date"),
        )


def _find_hook(person: Record) -> str:
    """The hook that the list of a recipient is of."""
    return next((hook for name, hook in _HOOKS.items() if name in person.path), "")


def _mail_from(record: Record) -> str | None:
    """Who sent it: a text, or Haraka's object for an address."""
    if isinstance(record.values.get("mail_from"), Mapping):
        return record.inner("mail_from").sender("original")
    return record.sender("mail_from", "from")


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read)
