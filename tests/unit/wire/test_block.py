from __future__ import annotations

import pytest

from bouncekit.model.words import FaultKind
from bouncekit.wire.block import begins_with_header, read_block
from bouncekit.wire.limits import DEFAULT_LIMITS, Limits
from bouncekit.wire.source import FaultLog, Source


def _source(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Source:
    return Source(data, FaultLog(10), limits)


@pytest.mark.parametrize(
    ("data", "names", "body", "faults"),
    [
        (b"A: 1\nB: 2\n\nbody", ("a", "b"), b"body", 0),
        (b"A: 1", ("a",), b"", 0),
        (b"A: 1\n", ("a",), b"", 0),
        (b"A: 1\n\n", ("a",), b"", 0),
        (b"A: 1\n 2\n\nbody", ("a",), b"body", 0),
        (b"A: 1\nThe body\nB: 2", ("a",), b"The body\nB: 2", 1),
        (b"A: 1\nThe body", ("a",), b"The body", 1),
        (b"A: 1\nhttp://example.com/", ("a",), b"http://example.com/", 1),
        (b"A: 1\n--x: y\nbody", ("a",), b"--x: y\nbody", 0),
        (b"A: 1\njunk\nReceived: 2\nB: 3\n\nbody", ("a", "received", "b"), b"body", 1),
        (b"A : 1\nB\t: 2\nC: 3\n\nbody", ("a", "b", "c"), b"body", 0),
        (b"no field", (), b"no field", 0),
        (b"junk\nReceived: 1\n\nbody", ("received",), b"body", 1),
    ],
)
def test_read_block(data: bytes, names: tuple[str, ...], body: bytes, faults: int) -> None:
    for before in (b"", b"before\n"):
        source = _source(before + data)
        header, _, start = read_block(source, len(before))
        assert header.names() == names
        assert source.data[start:] == body
        assert [fault.kind for fault in source.faults.found()] == [FaultKind.BAD_HEADER] * faults


def test_a_name_with_a_space_after_it_is_found() -> None:
    header, _, _ = read_block(_source(b"Subject : a\nTo\t: b\n\n"), 0)
    assert header.get("subject") == "a"
    assert header.get("to") == "b"


def test_a_parameter_that_lost_its_fold_belongs_to_the_field_before() -> None:
    data = b'Content-Type: multipart/mixed;\nBoundary="x"\nSubject: a\n\nbody'
    source = _source(data)
    header, _, body = read_block(source, 0)
    assert [fault.kind for fault in source.faults.found()] == [FaultKind.BAD_HEADER]
    assert header.get("content-type") == 'multipart/mixed; Boundary="x"'
    assert header.get("subject") == "a"
    assert data[body:] == b"body"
    assert read_block(_source(b"\nname=x"), 1)[0].names() == ()


def test_too_many_fields_are_cut() -> None:
    source = _source(b"A: 1\nB: 2\n 2\nC: 3\nD: 4\n\nbody", Limits(header_fields=2))
    header, _, start = read_block(source, 0)
    assert header.items() == (("a", "1"), ("b", "2 2"))
    assert source.data[start:] == b"body"
    assert [fault.kind for fault in source.faults.found()] == [FaultKind.LIMIT_REACHED]


def test_a_long_block_is_cut() -> None:
    source = _source(b"A: " + b"x" * 100 + b"\n\nbody", Limits(header_fields=9, header_bytes=50))
    header, _, start = read_block(source, 0)
    assert header.get("a") == "x" * 47
    assert source.data[start:] == b"body"
    assert [fault.kind for fault in source.faults.found()] == [FaultKind.LIMIT_REACHED]


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"Subject: 1", True),
        (b"subject : 1", True),
        (b"A: 1\nTo: x", True),
        (b"X-Any: x", True),
        (b"Content-Any: x", True),
        (b"junk\nReceived: x", True),
        (b"A: 1\nB: 2\n", True),
        (b"junk\nTo: x", False),
        (b"Hi: there\n", False),
        (b"Hi: there\n folks\n", False),
        (b"Hi: there\n\nTo: x\n", False),
        (b"junk", False),
        (b"", False),
        (b"--to: b", False),
        (b"http://example.com", False),
    ],
)
def test_begins_with_header(data: bytes, *, answer: bool) -> None:
    source = _source(data)
    assert begins_with_header(source) is answer
    assert source.faults.found() == ()
