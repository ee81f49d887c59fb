"""Unisender Go, which is UniOne outside of Russia: batches, and events that come alone.

Why a mail failed is told only where the webhook is set up with ``delivery_info``. An event that
comes alone has all keys beside each other, and the sender's among them.
https://docs.unione.io/en/web-api-ref#callback-format
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bouncekit.errors import PayloadError
from bouncekit.model.finding import Reading
from bouncekit.reports.webhooks.description import describe
from bouncekit.reports.webhooks.notice import make_finding, make_key, make_reading
from bouncekit.reports.webhooks.reader import Reader, find_first, split_list
from bouncekit.reports.webhooks.record import Record
from bouncekit.reports.webhooks.service import Act, Service, Word, load_service

__all__ = ["READER"]

_NAME: Final = "unisender_go"
_BATCH: Final = "events_by_user"
_STATUS_EVENT: Final = "transactional_email_status"
_REFUSED: Final = "err"
#: What another try of the same event may have otherwise.
_OF_A_TRY: Final = frozenset({"auth", "retry_count"})
#: The service's own keys of an event that comes alone.
_KEYS: Final = _OF_A_TRY | {
    "SMTP_blocks_count",
    "block_time",
    "block_type",
    "city",
    "comment",
    "country",
    "country_code",
    "delivery_info",
    "delivery_status",
    "destination_response",
    "domain",
    "domain_status",
    "email",
    "event_name",
    "event_time",
    "ip",
    "job_id",
    "metadata",
    "project_id",
    "project_name",
    "sender_ip",
    "status",
    "url",
    "user_agent",
    "user_id",
}


def _recognise(value: object, _: Mapping[str, str]) -> bool:
    first = find_first(value)
    return _BATCH in first or ("auth" in first and "event_name" in first)


def _split(value: object) -> Iterator[tuple[str, object]]:
    for path, one in split_list(value):
        if not isinstance(one, Mapping) or _BATCH not in one:
            yield path, one
            continue
        users = one[_BATCH]
        place = f"{path}.{_BATCH}".lstrip(".")
        if not isinstance(users, list):
            message = "expected an array"
            raise PayloadError(message, provider=_NAME, path=place, found=describe(users))
        for index, user in split_list(users):
            events = user.get("events") if isinstance(user, Mapping) else user
            if isinstance(events, list):
                for number, event in split_list(events):
                    yield f"{place}{index}.events{number}", event
            else:
                yield f"{place}{index}.events", events


def _read(record: Record) -> Reading:
    service, values = load_service(_NAME), record.values
    name = record.need("event_name")
    is_alone = "event_data" not in values
    data = record if is_alone else record.part("event_data")
    metadata = data.mapping("metadata")
    if is_alone:
        own = {key: value for key, value in values.items() if key not in _KEYS}
        metadata = {**own, **metadata}
    if name != _STATUS_EVENT:
        return make_reading(
            record,
            service.event(name),
            (),
            name=name,
            key=_make_key(data, None),
            occurred_at=data.moment("event_time", "block_time"),
            metadata=metadata,
        )
    return _read_status(service, record, data, metadata)


def _read_status(
    service: Service, record: Record, data: Record, metadata: Mapping[str, object]
) -> Reading:
    status, info = data.need("status"), data
    if "delivery_info" in data.values:
        info = data.part("delivery_info")
    detail = info.text("delivery_status")
    word = _find_word(service, status, detail)
    moment = data.moment("event_time")
    finding = make_finding(
        word,
        data.address("email"),
        diagnostic=info.text("destination_response") if word.outcome else None,
        labels=service.tell(delivery_status=detail) if word.is_failure else (),
        occurred_at=moment,
    )
    return make_reading(
        record,
        word,
        (finding,),
        name=status,
        key=_make_key(data, status, finding.recipient),
        message_id=data.text("job_id"),
        occurred_at=moment,
        metadata=metadata,
    )


def _find_word(service: Service, status: str, detail: str | None) -> Word:
    word = service.event(status)
    is_refused = detail is not None and detail.startswith(_REFUSED)
    return service.event("spam/err") if is_refused and word.act is Act.COMPLAINT else word


def _make_key(data: Record, *parts: str | None) -> str:
    """What tells an event from all others: a job has many recipients, and events no id."""
    job, moment, url = data.text("job_id"), data.text("event_time"), data.text("url")
    if job and moment and all(parts):
        return make_key(data, job, *parts, moment, *((url,) if url else ()))
    said = {key: value for key, value in data.values.items() if key not in _OF_A_TRY}
    return make_key(data.holding(said))


READER: Final = Reader(provider=_NAME, recognise=_recognise, read=_read, split=_split)
