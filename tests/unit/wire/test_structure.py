from __future__ import annotations

import pytest

from bouncekit.model.words import FaultKind
from bouncekit.wire.limits import DEFAULT_LIMITS, Limits
from bouncekit.wire.message import Message, parse_message


def _parse(body: str, declared: str = "boundary=b", limits: Limits = DEFAULT_LIMITS) -> Message:
    data = f"Content-Type: multipart/mixed; {declared}\n\n{body}"
    return parse_message(data.encode(), limits=limits)


def _contents(message: Message) -> list[tuple[str, bytes]]:
    return [(part.media_type, part.content) for part in message.parts]


def _kinds(message: Message) -> list[FaultKind]:
    return [fault.kind for fault in message.faults]


_TWO = "--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\n"
_TWO_PARTS = [("text/plain", b"one"), ("text/html", b"two")]


@pytest.mark.parametrize(
    ("body", "declared"),
    [
        (_TWO, "boundary=b"),
        (_TWO, 'boundary="b"'),
        (_TWO, 'boundary="b  "'),
        (_TWO, 'BOUNDARY="b'),
        (_TWO.replace("--b\n", "--b \t\n"), "boundary=b"),
        (_TWO.rstrip("\n"), "boundary=b"),
        ("before\n\n" + _TWO + "after", "boundary=b"),
        (_TWO.replace("--b", "----=_x.y/z"), "boundary=--=_x.y/z"),
        (_TWO.replace("--b", "--a (b)"), 'boundary="a (b)"'),
    ],
)
def test_two_parts(body: str, declared: str) -> None:
    message = _parse(body, declared)
    assert message.faults == ()
    assert _contents(message) == _TWO_PARTS
    assert message.parts[0].ancestors == ("multipart/mixed",)


@pytest.mark.parametrize(
    ("body", "declared"),
    [
        (_TWO, ""),
        (_TWO, 'boundary=""'),
        (_TWO, "boundary=other"),
        (_TWO.replace("--b", "--B"), "boundary=b"),
    ],
    ids=["none", "empty", "another", "upper case"],
)
def test_a_wrong_boundary_is_guessed_from_the_first_header(body: str, declared: str) -> None:
    body = body.replace("--b\n\none", "--b\ncontent-type: text/plain\n\none")
    body = body.replace("--B\n\none", "--B\ncontent-type: text/plain\n\none")
    message = _parse(body, declared)
    assert _contents(message) == _TWO_PARTS
    assert _kinds(message) == [FaultKind.BAD_BOUNDARY]


def test_without_any_boundary_all_is_text() -> None:
    message = _parse("only\n-- \nwords")
    assert _contents(message) == [("text/plain", b"only\n-- \nwords")]
    assert message.parts[0].ancestors == ()
    assert message.media_type == "multipart/mixed"
    assert message.text == "only\n-- \nwords"
    assert _kinds(message) == [FaultKind.BAD_BOUNDARY]


def test_a_missing_end_is_told() -> None:
    message = _parse("--b\n\none\n--b\n\ntwo\n")
    assert _contents(message) == [("text/plain", b"one"), ("text/plain", b"two\n")]
    assert _kinds(message) == [FaultKind.TRUNCATED]


def test_a_part_after_the_end_is_read() -> None:
    message = _parse("--b\n\none\n--b--\nContent-Type: text/html\n\ntwo\n--b--\n")
    assert _contents(message) == _TWO_PARTS
    assert _kinds(message) == [FaultKind.BAD_BOUNDARY]


def test_a_delimiter_after_the_end_begins_a_part() -> None:
    message = _parse("--b\n\none\n--b--\n\nthe list says hello\n--b\n\ntwo\n--b--\nend")
    assert [content for _, content in _contents(message)] == [b"one", b"two"]
    assert message.preamble == b""
    assert message.epilogue == b"end"


def test_preamble_and_epilogue() -> None:
    message = _parse("before\n--b\n\none\n--b--\nafter\n")
    assert (message.preamble, message.epilogue) == (b"before", b"after\n")
    message = _parse(_TWO)
    assert (message.preamble, message.epilogue) == (b"", b"")


def test_only_an_end_is_no_part() -> None:
    message = _parse("words\n--b--\n")
    assert _contents(message) == [("text/plain", b"words\n--b--\n")]


def test_boundaries_are_compared_by_whole_lines() -> None:
    message = _parse(
        "--b\nContent-Type: multipart/alternative; boundary=bb\n\n"
        "--bb\n\none\n--bb\nContent-Type: text/html\n\ntwo\n--bb--\n\n--b\n\nthree\n--b--\n"
    )
    assert _contents(message) == [*_TWO_PARTS, ("text/plain", b"three")]
    assert [part.ancestors for part in message.parts] == [
        ("multipart/mixed", "multipart/alternative"),
        ("multipart/mixed", "multipart/alternative"),
        ("multipart/mixed",),
    ]
    assert message.faults == ()


def test_an_inner_multipart_ends_with_the_outer_part() -> None:
    message = _parse(
        "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\none\n--b\n\ntwo\n--b--\n"
    )
    assert [content for _, content in _contents(message)] == [b"one", b"two"]
    assert message.faults == ()


def test_an_inner_multipart_without_a_boundary_is_text() -> None:
    message = _parse("--b\nContent-Type: multipart/related; boundary=c\n\none\n--b--\n")
    assert _contents(message) == [("text/plain", b"one")]
    assert message.parts[0].ancestors == ("multipart/mixed",)
    assert _kinds(message) == [FaultKind.BAD_BOUNDARY]


def test_messages_inside_are_leaves() -> None:
    inner = "Content-Type: multipart/mixed; boundary=i\n\n--i\n\nx\n--i--"
    message = _parse(f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n")
    assert _contents(message) == [("message/rfc822", inner.encode())]


def test_a_digest_has_messages() -> None:
    message = parse_message(
        b"Content-Type: multipart/digest; boundary=b\n\n"
        b"--b\n\nSubject: x\n--b\nContent-Type: text/plain\n\none\n--b--"
    )
    assert [part.media_type for part in message.parts] == ["message/rfc822", "text/plain"]


@pytest.mark.parametrize(
    ("part", "names", "content"),
    [
        ("\none", (), b"one"),
        ("one", (), b"one"),
        ("Note: this is text", (), b"Note: this is text"),
        ("Note: a header\n\none", ("note",), b"one"),
        ("Content-Type: text/html", ("content-type",), b""),
        ("Content-Type: text/html\none", ("content-type",), b"one"),
        ("junk\nContent-Type: text/html\n\none", ("content-type",), b"one"),
        ("", (), b""),
        ("\n", (), b""),
    ],
)
def test_headers_of_parts(part: str, names: tuple[str, ...], content: bytes) -> None:
    first, last = _parse(f"--b\n{part}\n--b\n\nlast\n--b--").parts
    assert first.header.names() == names
    assert first.content == content
    assert last.content == b"last"


def test_a_delimiter_may_be_the_last_line() -> None:
    message = _parse("--b\n\none\n--b")
    assert [content for _, content in _contents(message)] == [b"one", b""]
    assert _kinds(message) == [FaultKind.TRUNCATED]


def test_parts_are_bounded() -> None:
    message = _parse("--b\n\nx\n" * 10 + "--b--\n", limits=Limits(parts=3))
    assert len(message.parts) == 3
    assert _kinds(message) == [FaultKind.LIMIT_REACHED]


def test_parts_of_all_levels_are_bounded_together() -> None:
    inner = "Content-Type: multipart/mixed; boundary=c\n\n" + "--c\n\nx\n" * 5
    message = _parse(f"--b\n{inner}--b\n{inner}--b--\n", limits=Limits(parts=4))
    assert len(message.parts) == 3
    assert set(_kinds(message)) == {FaultKind.LIMIT_REACHED, FaultKind.BAD_BOUNDARY}


def test_delimiters_are_bounded() -> None:
    message = _parse("--b\n\none\n" + "--bx\n" * 10 + "--b--\n", limits=Limits(delimiters=5))
    assert _kinds(message)[0] == FaultKind.LIMIT_REACHED


def test_depth_is_bounded() -> None:
    body = "".join(
        f"--b{level}\nContent-Type: multipart/mixed; boundary=b{level + 1}\n\n"
        for level in range(9)
    )
    message = _parse(body, "boundary=b0", Limits(depth=4))
    (part,) = message.parts
    assert len(part.ancestors) == 4
    assert _kinds(message) == [FaultKind.TRUNCATED, FaultKind.LIMIT_REACHED]
