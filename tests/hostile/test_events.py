"""Payloads of strangers who mean harm: four times the input takes about four times as long."""

from __future__ import annotations

import gzip
import json
import time
import tracemalloc
from collections.abc import Callable

import pytest

import bouncekit
from bouncekit.errors import PayloadError
from bouncekit.model.report import Report
from bouncekit.model.words import FaultKind, Kind
from bouncekit.reports.webhooks.forms import read_multipart, read_table
from bouncekit.reports.webhooks.json_text import decode_json
from bouncekit.reports.webhooks.moments import read_moment

_TIMES = 4
#: A law of squares would need 16 times as long.
_MOST = 2.5 * _TIMES
#: What a busy machine may add.
_FLOOR = 0.25
#: No payload of ten megabytes may take longer than this, in seconds.
_PATIENCE = 30.0

_BOUNCE = {
    "email": "gone@example.org",
    "event": "bounce",
    "reason": "550 5.1.1 <gone@example.org>: User unknown",
    "timestamp": 1767323045,
}
_BODY = json.dumps({**_BOUNCE, "sg_event_id": "0"})


def _seconds(read: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        read()
        best = min(best, time.perf_counter() - start)
    return best


def _assert_linear(read: Callable[[int], Callable[[], object]], size: int) -> None:
    small = _seconds(read(size))
    large = _seconds(read(size * _TIMES))
    assert large <= small * _MOST + _FLOOR


def _read(payload: object) -> tuple[Report, ...]:
    try:
        return bouncekit.classify_event(payload)
    except PayloadError:
        return ()


def _batch(count: int) -> str:
    return json.dumps([{**_BOUNCE, "sg_event_id": str(place)} for place in range(count)])


def _event(**more: object) -> str:
    return json.dumps([{**_BOUNCE, "sg_event_id": "1", **more}])


def _bounces(people: int) -> str:
    mail = {"messageId": "1", "destination": ["a@example.org"] * people}
    rows = [{"emailAddress": f"{place}@example.org", "status": "5.1.1"} for place in range(people)]
    detail = {"bouncedRecipients": rows, "feedbackId": "1"}
    return json.dumps({"eventType": "Bounce", "mail": mail, "bounce": detail})


_FIELD = '--x\r\nContent-Disposition: form-data; name="a{}"\r\n\r\nb\r\n'
_PAYLOADS: dict[str, Callable[[int], str | bytes]] = {
    "events": lambda n: _batch(n // 150),
    "people of one event": lambda n: _bounces(n // 60),
    "lines": lambda n: (_BODY + "\n") * (n // len(_BODY)),
    "broken lines": lambda n: _BODY + "\n" + "x\n" * (n // 2),
    "broken first lines": lambda n: '{"a\n' * (n // 4) + _BODY,
    "blank lines": lambda n: _BODY + "\n" * n + _BODY,
    "bad events": lambda n: _batch(1)[:-1] + ",1" * (n // 2) + "]",
    "deep": lambda n: "[" * n,
    "deep objects": lambda n: '{"a":' * (n // 5),
    "deep in an event": lambda n: _event()[:-2] + ',"x":' + "[" * 60 + "1," * (n // 2) + "1",
    "wide and deep": lambda n: json.dumps([[[[[0] * 20] * 20]] * (n // 1200)]),
    "keys": lambda n: _event(**{f"k{place}": place for place in range(n // 12)}),
    "keys twice": lambda n: "{" + ",".join(['"a":1'] * (n // 6)) + "}",
    "keys twice, many": lambda n: (
        "[{" + ",".join(f'"a{place}":1,"a{place}":2' for place in range(n // 20)) + "}]"
    ),
    "envelopes": lambda n: json.dumps({"Records": [{"body": "{}"}] * (n // 15)}),
    "odd envelopes": lambda n: json.dumps(
        {"Records": [{"body": f'{{"a{place}":NaN}}'} for place in range(n // 30)]}
    ),
    "envelopes in envelopes": lambda n: json.dumps(
        {"Type": "Notification", "Message": json.dumps([{"Records": [{"body": "1"}] * (n // 20)}])}
    ),
    "no numbers": lambda n: "[" + "NaN," * (n // 4) + "1]",
    "long numbers": lambda n: "[" + ("7" * 5000 + ",") * (n // 5000) + "1]",
    "form": lambda n: "event=bounce&" * (n // 13),
    "almost a form": lambda n: "a" * n + "=b",
    "form of percents": lambda n: "a=" + "%ff" * (n // 3),
    "parts": lambda n: "".join(_FIELD.format(place) for place in range(n // 55)),
    "parts without fields": lambda n: "--x\r\n" * (n // 5),
    "nested parts": lambda n: "".join(
        f"--x{level}\r\nContent-Type: multipart/mixed; boundary=x{level + 1}\r\n\r\n"
        for level in range(n // 60)
    ),
    "parameters": lambda n: _FIELD.format('"' + "; name=b" * (n // 8)),
    "semicolons": lambda n: _FIELD.format('"' + ";" * n),
    "head without an end": lambda n: "--x\r\nContent-Disposition: form-data\r\n" + "a: b\r\n" * n,
    "table": lambda n: "type,dsnStatus\n" + f"b,5.1.1,{90 * chr(120)}\n" * (n // 100),
    "table of quotes": lambda n: "type,dsnStatus\n" + 'b,"\n' * (n // 4),
    "table of commas": lambda n: "type,dsnStatus\n" + "," * n,
    "almost a table": lambda n: "type," + "x" * n,
    "binary": lambda n: b"\xff\x00" * (n // 2),
    "no utf-8": lambda n: _BODY.encode()[:-1] + b',"x":"' + b"\xe6" * n + b'"}',
    "packed": lambda n: gzip.compress(_batch(n // 150).encode()),
    "white space": lambda n: " " * n,
}


@pytest.mark.parametrize("name", _PAYLOADS)
def test_payloads(name: str) -> None:
    make = _PAYLOADS[name]

    def read(size: int) -> Callable[[], object]:
        data = make(size)
        return lambda: _read(data)

    _assert_linear(read, 120_000)


_TEXTS = {
    "letters": "a",
    "digits": "1a1",
    "codes": "550 5.1.1 ",
    "ats": "@",
    "addresses": "a@b.example ",
    "almost addresses": "a" * 63 + "@",
    "ids": "4f2a9c81b7 ",
    "hyphens": "1-",
    "underscores": "_1",
    "dots": "a.",
    "times": "12:30 ",
    "spaces": " ",
    "line feeds": "\n",
    "quotes": '"',
    "angles": "<",
    "wide": "\u914d\uff1a",
    "halves": "\ud800",
}
_KEYS = ["reason", "email", "status", "timestamp", "category", "sg_event_id", "smtp-id", "event"]


@pytest.mark.parametrize("key", _KEYS)
def test_texts_in_an_event(key: str) -> None:
    for text in _TEXTS.values():

        def read(size: int, text: str = text) -> Callable[[], object]:
            value = "550 a" + text * (size // len(text))
            return lambda: _read([{**_BOUNCE, "sg_event_id": "1", key: value}])

        _assert_linear(read, 30_000)


@pytest.mark.parametrize("text", _TEXTS)
def test_a_subject_that_is_looked_for_in_a_reply(text: str) -> None:
    def read(size: int) -> Callable[[], object]:
        words = (_TEXTS[text] + " ") * (size // (len(_TEXTS[text]) + 1))
        person = {"emailAddress": "a@example.org", "diagnosticCode": "550 " + "b" * size + words}
        mail = {"messageId": "1", "commonHeaders": {"subject": words}}
        event = {"eventType": "Bounce", "mail": mail, "bounce": {"bouncedRecipients": [person]}}
        return lambda: _read(event)

    _assert_linear(read, 30_000)


@pytest.mark.parametrize(
    "reader", [read_table, read_moment, decode_json], ids=lambda reader: reader.__name__
)
def test_readers(reader: Callable[[str], object]) -> None:
    for text in _TEXTS.values():

        def read(size: int, text: str = text) -> Callable[[], object]:
            hostile = "1/2/2026 " + text * (size // len(text))
            return lambda: reader(hostile)

        _assert_linear(read, 100_000)


@pytest.mark.parametrize("boundary", ["x", "-", "--", "a" * 70])
def test_boundaries(boundary: str) -> None:
    for text in (f"--{boundary}", f"\n--{boundary}", f"\r\n--{boundary} ", "\r\n", "--"):

        def read(size: int, text: str = text) -> Callable[[], object]:
            data = (text * (size // len(text))).encode()
            return lambda: read_multipart(data, boundary)

        _assert_linear(read, 200_000)


# ----------------------------------------------------------------- large


def _time(read: Callable[[], object]) -> float:
    start = time.perf_counter()
    read()
    return time.perf_counter() - start


def test_ten_thousand_events_take_ten_times_as_long_as_a_thousand() -> None:
    small, large = _batch(1_000), _batch(10_000)
    bouncekit.classify_event(small)
    assert _time(lambda: bouncekit.classify_event(large)) < 25 * _seconds(
        lambda: bouncekit.classify_event(small)
    )
    reports = bouncekit.classify_event(large)
    assert len(reports) == 10_000
    assert len({report.event_key for report in reports}) == 10_000
    assert {report.kind for report in reports} == {Kind.DELIVERY_REPORT}


@pytest.mark.parametrize(
    "name",
    ["events", "people of one event", "bad events", "keys", "deep", "form", "parts", "table"],
)
def test_ten_megabytes(name: str) -> None:
    data = _PAYLOADS[name](10_000_000)
    assert _time(lambda: _read(data)) < _PATIENCE


@pytest.mark.parametrize(
    "name", ["broken lines", "bad events", "deep", "keys twice, many", "odd envelopes", "parts"]
)
def test_memory_is_bounded(name: str) -> None:
    data = _PAYLOADS[name](500_000)
    _read(data[:1000])
    tracemalloc.start()
    try:
        _read(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40 * len(data) + 20_000_000


def test_a_hundred_thousand_keys_are_metadata() -> None:
    (report,) = bouncekit.classify_event(_event(**{f"k{place}": 1 for place in range(100_000)}))
    assert report.event is not None
    assert len(report.event.metadata) == 100_000
    assert report.event_key == "sendgrid:1"


def test_a_bomb_is_refused() -> None:
    bomb = gzip.compress(b"[" + b" " * (80 * 2**20) + b"]")
    assert len(bomb) < 100_000
    start = time.perf_counter()
    with pytest.raises(PayloadError, match="packed with gzip, and more than"):
        bouncekit.classify_event(bomb, provider="sendgrid")
    assert time.perf_counter() - start < _PATIENCE


# ----------------------------------------------------------------- one bad event among good ones

_BAD: dict[str, tuple[str, str]] = {
    "a text": ('"x"', "[5]: expected an event, which is an object (found: string 'x')"),
    "null": ("null", "[5]: expected an event, which is an object (found: null)"),
    "no event": ("{}", "[5].event: expected a text (found: nothing)"),
    "another type": ('{"event": ["bounce"]}', "[5].event: expected a text (found: array of 1)"),
    "a large number": (
        '{"event": "bounce", "email": 1e300}',
        "[5].email: expected an address (found: number 1e+300)",
    ),
    "long": (
        json.dumps({"event": "bounce", "email": {"x" * 100_000: 1}}),
        f"[5].email: expected an address (found: object with {'x' * 60})",
    ),
}


@pytest.mark.parametrize("name", _BAD)
def test_one_bad_event_among_good_ones(name: str) -> None:
    bad, detail = _BAD[name]
    events = [_batch(1)[1:-1]] * 10
    events[5] = bad
    reports = bouncekit.classify_event("[" + ",".join(events) + "]")
    assert len(reports) == 10
    good = [report for place, report in enumerate(reports) if place != 5]
    assert {(report.kind, report.faults) for report in good} == {(Kind.DELIVERY_REPORT, ())}
    told = reports[5]
    assert told.kind is Kind.NOT_A_REPORT
    assert [(fault.kind, fault.detail) for fault in told.faults] == [
        (FaultKind.UNREADABLE_EVENT, f"sendgrid: {detail}")
    ]


@pytest.mark.parametrize("name", _BAD)
def test_all_bad_are_refused(name: str) -> None:
    bad, detail = _BAD[name]
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event(f"[{bad},{bad}]", provider="sendgrid")
    error = caught.value
    assert str(error) == f"sendgrid: {detail}".replace("[5]", "[0]")
    assert error.provider == "sendgrid"
    assert error.path is not None
    assert error.path.startswith("[0]")
    assert error.found is not None
    assert len(error.found) < 100
