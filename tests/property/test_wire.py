"""The laws of the wire over generated input: total, deterministic, the same for each newline."""

from __future__ import annotations

import base64
import quopri
import re
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bouncekit.wire.addresses import find_addresses, is_address, parse_addresses
from bouncekit.wire.charsets import decode, find_codec
from bouncekit.wire.dates import parse_date
from bouncekit.wire.fields import decode_words, decode_xtext, parse_groups
from bouncekit.wire.markup import html_to_text
from bouncekit.wire.message import Message, parse_header, parse_message, split_header
from bouncekit.wire.params import parse_media_type, parse_params, parse_token, resolve_param
from bouncekit.wire.text import fold_space, unify_newlines, unify_newlines_in_text
from bouncekit.wire.transfer import decode_transfer

pytestmark = pytest.mark.property

#: Pieces that mail is made of, in an order that no mail has.
_PIECES = st.sampled_from(
    [
        b"\n",
        b"\n\n",
        b" ",
        b"\t",
        b":",
        b";",
        b"=",
        b'"',
        b"\\",
        b"(",
        b")",
        b"<",
        b">",
        b"@",
        b",",
        b"--",
        b"--b",
        b"--b--",
        b"\n--b\n",
        b"\n--b--\n",
        b"\n--c\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"Content-Type: multipart/digest; boundary=c\n\n",
        b"Content-Type: text/html; charset=",
        b"Content-Type: message/rfc822\n\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n\n",
        b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n",
        b"Content-Disposition: attachment; filename*0*=utf-8''%C3",
        b"Received: from a",
        b"Subject: ",
        b"=?utf-8?Q?=C3",
        b"=?iso-2022-jp?B?GyRC?=",
        b"?=",
        b"=3D",
        b"=\n",
        b"utf-8",
        b"utf-16",
        b"utf-7",
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xc3\xbc",
        b"\xe9",
        b"\x1b$B",
        b"QUJD",
        b"user@example.com",
        b"From ",
        b"<p>",
        b"<!--",
        b"&#65;",
    ]
)
_MAIL = st.lists(_PIECES | st.binary(max_size=8), max_size=40).map(b"".join)
_DATA = st.binary(max_size=300) | _MAIL
_TEXT = st.text(max_size=200) | _MAIL.map(lambda data: data.decode("latin-1"))
_BAD = re.compile("[\0\ud800-\udfff]")


def _read_all(data: bytes) -> tuple[object, ...]:
    """Everything that a message can be asked for."""
    message = parse_message(data)
    texts = [message.text]
    for part in message.parts:
        texts += [part.text, part.plain, part.filename or "", part.media_type, repr(part)]
        texts += [text for item in part.header.items() for text in item]
    header = message.header
    texts += [text for item in header.items() for text in item]
    for text in texts:
        assert not _BAD.search(text)
        assert "\r" not in text
    parts = [(part.content, part.ancestors, part.disposition) for part in message.parts]
    edges = message.preamble, message.epilogue, message.media_type, message.param("boundary")
    return texts, parts, edges, header.names(), message.faults


@given(_DATA)
def test_any_bytes_give_a_message(data: bytes) -> None:
    assert _read_all(data) == _read_all(data)


@given(_DATA)
def test_line_breaks_make_no_difference(data: bytes) -> None:
    assume(b"\r" not in data)
    assume(not data.startswith((b"\xff\xfe", b"\xfe\xff")))
    assume(b"\0" not in data)
    for newline in (b"\r\n", b"\r"):
        assert _read_all(data.replace(b"\n", newline)) == _read_all(data)


@given(_DATA)
def test_a_header_and_its_body_are_the_message(data: bytes) -> None:
    header, body = split_header(data)
    assert parse_header(data).items() == header.items()
    message = parse_message(data)
    if message.parts and not message.media_type.startswith("multipart/"):
        assert header.items() == message.header.items()
    for name, value in header.items():
        assert name in header
        assert value in header.get_all(name)
        assert header.get(name) == header.get_all(name)[0]
    assert len(body) <= 2 * len(data)


@given(_DATA)
def test_no_part_is_longer_than_the_message(data: bytes) -> None:
    message: Message = parse_message(data)
    if message.parts and all(part.content for part in message.parts):
        assert sum(len(part.content) for part in message.parts) <= 2 * len(data) + 8


@given(
    st.binary(max_size=200),
    st.none()
    | st.text(max_size=20)
    | st.sampled_from(
        [
            "utf-8",
            "utf-16",
            "utf-7",
            "hz",
            "iso-2022-jp",
            "gb2312",
            "big5",
            "euc-kr",
            "cp037",
            "iso-8859-1",
            "shift_jis",
            "iso-2022-kr",
            "utf-32",
            "koi8-r",
            "hex",
            "unicode_escape",
        ]
    ),
)
def test_any_charset_gives_text(data: bytes, charset: str | None) -> None:
    text, wrong = decode(data, charset)
    assert not _BAD.search(text)
    assert isinstance(wrong, bool)
    if charset is not None:
        find_codec(charset)


@given(st.text(max_size=100).filter(lambda text: not _BAD.search(text)))
def test_valid_utf8_is_read_as_such(text: str) -> None:
    assume(not text.startswith("\ufeff"))
    assume("\x1b" not in text)
    assert decode(text.encode(), "utf-8") == (text, False)


@given(_TEXT)
def test_any_text_is_read(text: str) -> None:
    for address in (*parse_addresses(text), *find_addresses(text)):
        assert "@" in address
        assert "\n" not in address
    for address in parse_addresses(text):
        assert is_address(address)
    html_to_text(text)
    decode_words(text)
    decode_xtext(text)
    for group in parse_groups(text):
        for name in group.names():
            assert name == name.lower()
            assert group.get(name) == group.get_all(name)[0]
    found = parse_date(text)
    assert found is None or found.tzinfo is not None


@given(_DATA)
def test_any_value_is_read(data: bytes) -> None:
    parse_media_type(data)
    parse_token(data)
    params = parse_params(data)
    for name in params:
        resolve_param(params, name.decode("ascii").partition("*")[0])
    for encoding in ("base64", "quoted-printable", "x-uuencode", "7bit"):
        content, sound = decode_transfer(data, encoding)
        assert isinstance(content, bytes)
        assert isinstance(sound, bool)


@given(_DATA, _TEXT)
def test_folding_is_idempotent(data: bytes, text: str) -> None:
    assert fold_space(fold_space(text)) == fold_space(text)
    assert unify_newlines(unify_newlines(data)) == unify_newlines(data)
    assert unify_newlines_in_text(text).count("\r") == 0


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001
def test_dates_are_read_as_they_are_written(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    for form in ("%a, %d %b %Y %H:%M:%S %z", "%a %b %d %H:%M:%S %Y", "%Y-%m-%dT%H:%M:%SZ"):
        assert parse_date(moment.strftime(form)) == moment


@given(st.binary(max_size=200))
def test_what_was_encoded_is_decoded(data: bytes) -> None:

    assert decode_transfer(base64.encodebytes(data), "base64") == (data, True)
    lines = unify_newlines(data)
    assert decode_transfer(quopri.encodestring(lines), "quoted-printable") == (lines, True)
