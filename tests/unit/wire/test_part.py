from __future__ import annotations

import pytest

from bouncekit.model.words import FaultKind
from bouncekit.wire.limits import Limits
from bouncekit.wire.message import parse_message
from bouncekit.wire.part import Part


def _part(header: bytes, body: bytes = b"") -> Part:
    (part,) = parse_message(header + b"\n" + body).parts
    return part


@pytest.mark.parametrize(
    ("header", "disposition", "filename"),
    [
        (b"Subject: x\n", None, None),
        (b"Content-Disposition: inline\n", "inline", None),
        (b"Content-Disposition: Attachment; filename=a.txt\n", "attachment", "a.txt"),
        (b'Content-Disposition: form-data; filename="a b"\n', "attachment", "a b"),
        (b"Content-Disposition: ;\n", None, None),
        (b"Content-Type: text/plain; name=b.txt\n", None, "b.txt"),
        (
            b"Content-Type: text/plain; name=b.txt\nContent-Disposition: inline; filename=a\n",
            "inline",
            "a",
        ),
        (
            b"Content-Disposition: attachment; filename*0*=utf-8''%C3%BC;\n filename*1=.txt\n",
            "attachment",
            "ü.txt",
        ),
    ],
)
def test_disposition_and_filename(
    header: bytes, disposition: str | None, filename: str | None
) -> None:
    part = _part(header)
    assert part.disposition == disposition
    assert part.filename == filename


@pytest.mark.parametrize(
    ("header", "body", "text"),
    [
        (b"Subject: x\n", b"a\r\nb\rc", "a\nb\nc"),
        (b"Content-Transfer-Encoding: base64\n", b"YQ0KYg==", "a\nb"),
        (b"Content-Transfer-Encoding: quoted-printable\n", b"a=0D=0Ab=C3=BC", "a\nbü"),
        (b"Content-Type: text/plain; charset=iso-8859-1\n", b"\xfc", "ü"),
        (b"Content-Type: text/plain; charset=koi8-r\n", "Привет".encode("koi8-r"), "Привет"),
    ],
)
def test_text(header: bytes, body: bytes, text: str) -> None:
    part = _part(header, body)
    assert part.text == part.plain == text
    assert part.text is part.text
    assert part.content is part.content


def test_html_is_turned_to_text_where_asked_for() -> None:
    part = _part(b"Content-Type: text/html\n", b"<p>a &amp; b</p>")
    assert part.text == "<p>a &amp; b</p>"
    assert part.plain == "a & b"
    assert part.plain is part.plain


def test_what_decoding_finds_is_told() -> None:
    message = parse_message(
        b"Content-Type: text/plain; charset=x-klingon\nContent-Transfer-Encoding: base64\n\nYQ"
    )
    assert not message.faults
    assert message.parts[0].text == "a"
    assert [fault.kind for fault in message.faults] == [
        FaultKind.BAD_ENCODING,
        FaultKind.BAD_CHARSET,
    ]


@pytest.mark.parametrize("body", [b"x" * 11, b"x" * 41], ids=["characters", "bytes"])
def test_long_text_is_cut(body: bytes) -> None:
    message = parse_message(b"Subject: x\n\n" + body, limits=Limits(text_chars=10))
    assert message.parts[0].text == "x" * 10
    assert [fault.kind for fault in message.faults] == [FaultKind.LIMIT_REACHED]


def test_repr_tells_type_and_size() -> None:
    assert repr(_part(b"Subject: x\n", b"abc")) == "<Part text/plain, 3 bytes>"


def test_a_parameter_of_a_type_that_is_not_told() -> None:
    assert _part(b"Subject: x\n").param("charset") is None
