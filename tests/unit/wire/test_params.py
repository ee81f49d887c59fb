from __future__ import annotations

import pytest

from bouncekit.wire.params import parse_media_type, parse_params, parse_token, resolve_param


@pytest.mark.parametrize(
    ("value", "media_type"),
    [
        (b"text/plain", "text/plain"),
        (b" Text/HTML; charset=utf-8", "text/html"),
        (b"multipart/report;\n boundary=x", "multipart/report"),
        (b"text / plain; a=b", "text/plain"),
        (b"text/plain\n charset=utf-8", "text/plain"),
        (b'"text/plain"', "text/plain"),
        (b"application/vnd.x+xml (comment)", "application/vnd.x+xml"),
        (b"text", "text/plain"),
        (b"Text ; charset=utf-8", "text/plain"),
        (b"multipart; boundary=x", "multipart/mixed"),
        (b"message", "message/rfc822"),
        (b"textual", None),
        (b"", None),
        (b"; boundary=x", None),
        (b"/plain", None),
        (b"\xff/\xff", None),
    ],
)
def test_parse_media_type(value: bytes, media_type: str | None) -> None:
    assert parse_media_type(value) == media_type


@pytest.mark.parametrize(
    ("value", "token"),
    [(b" Attachment; filename=a", "attachment"), (b'"inline"', "inline"), (b"", None)],
)
def test_parse_token(value: bytes, token: str | None) -> None:
    assert parse_token(value) == token


@pytest.mark.parametrize(
    ("value", "params"),
    [
        (b"a/b", {}),
        (b"a/b; c=d", {b"c": b"d"}),
        (b"a/b;c = d ; E=f", {b"c": b"d", b"e": b"f"}),
        (b'a/b; c="d; e=f"; g=h', {b"c": b"d; e=f", b"g": b"h"}),
        (b'a/b; c="d\\"e"', {b"c": b'd"e'}),
        (b'a/b; c=""', {b"c": b""}),
        (b'a/b; c="d', {b"c": b"d"}),
        (b"a/b; c=d (a comment); e=f", {b"c": b"d", b"e": b"f"}),
        (b"a/b c=d\n\te=f", {b"c": b"d", b"e": b"f"}),
        (b"a/b c=d; e=f", {b"c": b"d", b"e": b"f"}),
        (b"a/b; name=my long file.txt; c=d", {b"name": b"my long file.txt", b"c": b"d"}),
        (b"a/b; c=d; c=e", {b"c": b"d"}),
        (b"a/b; boundary=----=_Part_1==", {b"boundary": b"----=_Part_1=="}),
        (b"a/b; =x; ;; c", {}),
        (b"c=d", {b"c": b"d"}),
    ],
)
def test_parse_params(value: bytes, params: dict[bytes, bytes]) -> None:
    assert parse_params(value) == params


def test_parameters_are_bounded() -> None:
    assert len(parse_params(b"".join(b"; p%d=x" % number for number in range(300)))) == 100


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"", None),
        (b"; name=a.txt", "a.txt"),
        (b'; name=" a.txt "', "a.txt"),
        (b"; name*=utf-8''Gr%C3%BC%C3%9Fe", "Grüße"),
        (b"; name*=iso-8859-1'de'Gr%FC%DFe", "Grüße"),
        (b"; name*=%C3%BC", "ü"),
        (b"; name=plain; name*=utf-8''better", "better"),
        (b'; name*0="a b"; name*1=c; name*3=x', "a bc"),
        (b"; name*0*=utf-8''%C3; name*1*=%BC; name*2=%20", "ü%20"),
        (b"; name*0*=%C3%BC", "ü"),
        (b'; name="=?utf-8?Q?=C3=BC?="', "ü"),
        ('; name="ü"'.encode(), "ü"),
        (b'; name="\xfc"', "ü"),
        (b'; name="a\0b"', "ab"),
    ],
)
def test_resolve_param(value: bytes, text: str | None) -> None:
    assert resolve_param(parse_params(value), "Name") == text
