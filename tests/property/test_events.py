"""The laws of answers to payloads: total, told in plain JSON, stable, harmless."""

from __future__ import annotations

import copy
import json
import pickle
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import bouncekit
from bouncekit.deliver import deliver
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.finding import Finding
from bouncekit.model.label import Label, Weight
from bouncekit.model.report import Report
from bouncekit.model.words import FaultKind, Kind, Outcome, Suppress
from bouncekit.reports.webhooks.service import load_service
from bouncekit.rules.ruleset import RuleSet

pytestmark = pytest.mark.property

_FOLDER: Final = Path(__file__).parents[1] / "golden" / "webhooks"
_PATHS: Final = [
    path for path in sorted(_FOLDER.glob("*/*")) if not path.name.endswith(".expected.json")
]
_BODIES: Final = [path.read_bytes() for path in _PATHS]
_VALUES: Final = [json.loads(path.read_bytes()) for path in _PATHS if path.suffix == ".json"]
_SERVICES: Final = [reader.provider for reader in bouncekit.webhooks.READERS]
_SCHEMA: Final = Draft202012Validator(
    json.loads((files("bouncekit") / "schema" / "report.json").read_text(encoding="utf-8"))
)
_SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

_PROVIDERS = st.sampled_from([None, *_SERVICES])
_HEADERS = st.dictionaries(
    st.sampled_from(
        [
            *("Content-Type", "content-encoding", "User-Agent", "x-amz-sns-message-type"),
            *("aeg-event-type", "svix-id", "X-Twilio-Email-Event-Webhook-Signature"),
        ]
    ),
    st.sampled_from(["", "application/json", "multipart/form-data; boundary=x", "Notification"])
    | st.text(max_size=10),
    max_size=3,
)
#: What stands in no payload of any service, and some that do.
_ODD: Final = [
    *(None, True, False, 0, -1, 7, 2**53 + 1, 10**30, 10**400, 1.5, -0.0, 1e308),
    *(float("nan"), float("inf"), float("-inf")),
    *("", " ", "a", "\x00", "\x1b[31m\r\n", "\ud800", "\udfff\ud800", "\u202eevil", "x" * 3000),
    *("550 5.1.1 User unknown", "ann@example.org", "<a@b>, c@d", "bounce", "null", "[]", "{}"),
    *(
        "2026-01-02T03:04:05Z",
        "9" * 400,
        "9999-12-31T23:59:59-23:59",
        "1e999",
        "=",
        "type,dsnStatus",
    ),
]
_ATOMS = st.sampled_from(_ODD) | st.integers() | st.floats() | st.text(max_size=20)
_KEYS = st.sampled_from(
    [
        *("event", "eventType", "type", "email", "Type", "Message", "Records", "mail", "bounce"),
        *("msys", "event-data", "RecordType", "data", "events", "timestamp", "detail", "source"),
        *("status", "reason", "recipient", "sg_event_id", "", "\ud800", "x" * 300),
    ]
) | st.text(max_size=5)
_ANYTHING = st.recursive(
    _ATOMS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=25,
)


class _Place(NamedTuple):
    """Where in a payload a value stands."""

    holder: dict[Any, Any] | list[Any]
    key: Any

    def get(self) -> object:
        return cast("dict[Any, object]", self.holder)[self.key]

    def put(self, value: object) -> None:
        cast("dict[Any, object]", self.holder)[self.key] = value


def _places(value: object) -> list[_Place]:
    """Where values stand in a value."""
    found: list[_Place] = []
    rest = [value]
    while rest:
        one = rest.pop()
        match one:
            case dict():
                found += [_Place(one, key) for key in one]
                rest += one.values()
            case list():
                found += [_Place(one, place) for place in range(len(one))]
                rest += one
            case _:
                pass
    return found


@st.composite
def _mutated(draw: st.DrawFn) -> object:
    """A payload of our own with values dropped, changed, nested, swapped, doubled or put in."""
    value: object = copy.deepcopy(draw(st.sampled_from(_VALUES)))
    for _ in range(draw(st.integers(1, 4))):
        places = _places(value)
        if not places:
            break
        _change(draw, draw(st.sampled_from(places)), draw(st.sampled_from(places)))
    return value


def _change(draw: st.DrawFn, place: _Place, other: _Place) -> None:
    held = place.get()
    match draw(
        st.sampled_from(["drop", "nest", "swap", "double", "put", "spoil", "deep", "other"])
    ):
        case "drop":
            del cast("dict[Any, object]", place.holder)[place.key]
        case "nest":
            place.put(draw(st.sampled_from([[held], {"a": held}, [[held, held]]])))
        case "swap":
            first, second = copy.deepcopy((held, other.get()))
            place.put(second)
            other.put(first)
        case "double" if isinstance(place.holder, list):
            place.holder.append(copy.deepcopy(held))
        case "put" if isinstance(place.holder, dict):
            place.holder[draw(_KEYS)] = draw(_ANYTHING)
        case "spoil" if isinstance(held, str):
            cut = draw(st.integers(0, len(held)))
            place.put(f"{held[:cut]}{draw(st.sampled_from(_ODD))}{held[cut:]}")
        case "deep":
            for _ in range(draw(st.sampled_from([5, 70, 200]))):
                held = [held]
            place.put(held)
        case _:
            place.put(draw(_ANYTHING))


@st.composite
def _spoiled(draw: st.DrawFn) -> bytes:
    """The body of a request of our own, cut or with bytes put in, out or twice."""
    body = draw(st.sampled_from(_BODIES))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(body)))
        end = min(len(body), start + draw(st.integers(0, 40)))
        match draw(st.sampled_from(["cut", "drop", "put", "double"])):
            case "cut":
                body = body[:start]
            case "drop":
                body = body[:start] + body[end:]
            case "put":
                body = body[:start] + draw(st.binary(max_size=8)) + body[start:]
            case _:
                body = body[:end] + body[start:]
    return body


def _read(payload: object, **more: object) -> tuple[Report, ...] | None:
    """The answer; ``None`` for a payload that is none."""
    try:
        reports = bouncekit.classify_event(payload, **more)  # type: ignore[arg-type]
    except PayloadError as error:
        _check_error(error)
        return None
    for report in reports:
        _check(report)
    return reports


def _check_error(error: PayloadError) -> None:
    str(error).encode()
    assert pickle.loads(pickle.dumps(error)).__dict__ == error.__dict__


def _check(report: Report) -> None:
    """What holds of every answer."""
    told = report.to_dict()
    assert [error.message for error in _SCHEMA.iter_errors(told)] == []
    assert json.loads(json.dumps(told, allow_nan=False)) == told
    assert pickle.loads(pickle.dumps(report)) == report
    assert hash(report) == hash(copy.copy(report))
    if report.event is None:
        assert [fault.kind for fault in report.faults][-1:] == [FaultKind.LIMIT_REACHED]
        return
    _check_event(report.event)
    assert report.event_key == report.event.key
    if report.kind is Kind.NOT_A_REPORT:
        assert report.deliveries == ()
    for delivery in report.deliveries:
        if delivery.outcome in {Outcome.FAILED, Outcome.DELAYED, None}:
            assert delivery.diagnosis is not None
        else:
            assert report.kind is Kind.DELIVERY_REPORT
    for text in _texts(report):
        text.encode()


def _check_event(event: Event) -> None:
    assert event.provider in _SERVICES
    assert event.key.startswith(f"{event.provider}:")
    assert len(event.key) <= 256
    event.key.encode()
    assert event.occurred_at is None or str(event.occurred_at.tzinfo) == "UTC"
    assert all(event.tags)


def _texts(report: Report) -> list[str]:
    """What people and databases get to see, but for what the sender gave."""
    told: list[str | None] = [fault.detail for fault in report.faults]
    for one in report.deliveries:
        told += [one.recipient, one.original_recipient, one.diagnostic]
        told += [one.remote_mta, one.reporting_mta]
    if (event := report.event) is not None:
        told += [event.name, event.id, event.message_id, *event.tags]
    if (original := report.original) is not None:
        told += [original.message_id, original.subject, original.sender, *original.recipients]
    return [text for text in told if text]


# ----------------------------------------------------------------- total


@given(_mutated(), _PROVIDERS)
@_SETTINGS
def test_changed_payloads_give_an_answer_or_say_why_not(value: object, provider: str) -> None:
    _read(value, provider=provider)
    _read(json.dumps(value), provider=provider)


@given(_spoiled(), _PROVIDERS, _HEADERS)
@_SETTINGS
def test_spoiled_bodies_give_an_answer_or_say_why_not(
    body: bytes, provider: str, headers: dict[str, str]
) -> None:
    assert _read(body, provider=provider, headers=headers) == _read(
        body, provider=provider, headers=headers
    )


@given(_ANYTHING, _PROVIDERS, _HEADERS)
@_SETTINGS
def test_any_json_gives_an_answer_or_says_why_not(
    value: object, provider: str, headers: dict[str, str]
) -> None:
    _read(json.dumps(value), provider=provider, headers=headers)
    if isinstance(value, dict | list | str):
        _read(value, provider=provider, headers=headers)


@given(st.binary(max_size=200) | st.text(max_size=200), _PROVIDERS, _HEADERS)
@_SETTINGS
def test_any_bytes_give_an_answer_or_say_why_not(
    body: bytes | str, provider: str, headers: dict[str, str]
) -> None:
    _read(body, provider=provider, headers=headers)


# ----------------------------------------------------------------- stable


def _turned(value: object) -> object:
    """The same value with all of its keys in the other order."""
    match value:
        case dict():
            return {key: _turned(one) for key, one in reversed(value.items())}
        case list():
            return [_turned(one) for one in value]
        case _:
            return value


def _sorted(reports: tuple[Report, ...] | None) -> list[Report] | None:
    return None if reports is None else sorted(reports, key=lambda one: one.event_key or "")


@given(st.sampled_from(_VALUES) | _mutated())
@_SETTINGS
def test_the_order_of_keys_white_space_and_who_decodes_make_no_difference(value: object) -> None:
    # What is cut since it is too deep is looked at by one who decodes, and by the other not.
    value = json.loads(json.dumps(value), parse_constant=str)
    told = _read(json.dumps(value))
    assert _read(value) == told
    # SparkPost may put several events into one object: they come as its keys do.
    assert _sorted(_read(_turned(value))) == _sorted(told)
    assert _sorted(_read(json.dumps(_turned(value), indent=2))) == _sorted(told)
    assert _read(json.dumps(value, separators=(",", ":"), ensure_ascii=False)) == told
    body = f"\r\n\t {json.dumps(value)} \r\n".encode()
    assert _read(body) == told
    assert _read(b"\xef\xbb\xbf" + body.strip()) == told


# ----------------------------------------------------------------- harmless

#: What a server says that blames the sender, in words, in vague words and in codes.
_BLAMES: Final = [
    "554 5.7.1 Service unavailable; Client host [203.0.113.4] blocked using bl.example.org",
    "550 5.7.1 Your IP address 203.0.113.4 is on our blocklist",
    "421 4.7.0 Too many connections from your host",
    "550 5.7.26 This mail is unauthenticated: SPF and DKIM did not pass",
    "554 5.7.1 Message rejected as spam by content filter",
    "450 4.7.25 Client host rejected: cannot find your hostname",
    "550 5.1.8 <info@sender.example>: Sender address rejected: Domain not found",
    "550 5.7.1 Message rejected",
    "550 Message rejected due to policy",
    "550 5.7.1",
    "550 no (in reply to MAIL FROM command)",
    "535 Authentication failed",
]
_LABELS: Final = [
    label
    for name in _SERVICES
    for known in load_service(name).labels.values()
    for label in dict.fromkeys(known.values())
    if label.weight is not Weight.ACT
]


@given(
    st.sampled_from(_BLAMES),
    st.lists(st.sampled_from(_LABELS), min_size=1, max_size=3, unique=True),
    st.sampled_from(["ann", "user.unknown", "mailbox.full", "disabled"]),
    st.sampled_from([Outcome.FAILED, Outcome.DELAYED]),
)
@_SETTINGS
def test_no_word_of_a_service_gives_up_an_address_that_no_server_blames(
    reply: str, labels: list[Label], name: str, outcome: Outcome
) -> None:
    finding = Finding(
        recipient=f"{name}@example.com", outcome=outcome, diagnostic=reply, labels=tuple(labels)
    )
    diagnosis = deliver(finding, None, RuleSet.default()).diagnosis
    assert diagnosis is not None
    assert diagnosis.suppress is not Suppress.YES
