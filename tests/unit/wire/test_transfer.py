from __future__ import annotations

import pytest

from bouncekit.wire.transfer import decode_base64, decode_transfer

_UU = b"begin 644 a.txt\n%:&5L;&\\\n \nend\n"


@pytest.mark.parametrize(
    ("encoding", "body", "content", "sound"),
    [
        (None, b"a=41", b"a=41", True),
        ("7bit", b"a=41", b"a=41", True),
        ("8bit", b"\xff", b"\xff", True),
        ("binary", b"\0", b"\0", True),
        ("x-unknown", b"a", b"a", True),
        ("BASE64", b"aGVs\nbG8=\n", b"hello", True),
        (' "base64";', b"aGVsbG8=", b"hello", True),
        ("base64", b"", b"", True),
        ("base64", b"aGVsbG8", b"hello", False),
        ("base64", b"aGVsbG8hI", b"hello!\x20", False),
        ("base64", b"aGVsbG8=\naGVsbG8=\n", b"hellohello", False),
        ("base64", b"aGVsbG8=\n-- \nthe list <x>\n", b"hello", False),
        ("base64", b"Hello, world\nagain", b"Hello, world\nagain", False),
        ("base64", b"The mail is not here\nagain", b"The mail is not here\nagain", False),
        ("quoted-printable", b"plain", b"plain", True),
        ("Quoted-Printable", b"a=3Db=\nc=20", b"a=bc ", True),
        ("quoted-printable", b"a= \t\nb", b"ab", True),
        ("quoted-printable", b"a=b = c", b"a=b = c", False),
        ("quoted-printable", b"cut=", b"cut", True),
        ("x-uuencode", _UU, b"hello", True),
        ("uuencode", b"words first\n" + _UU, b"hello", True),
        ("uue", b"no code", b"no code", False),
        ("uuencode", b"begin 644 a\n%:&5L;&\\\n", b"hello", False),
        ("uuencode", b"begin 644 a\n%:&5L;&\\\n\xff\xff\xff\nend\n", b"hello", False),
    ],
)
def test_decode_transfer(encoding: str | None, body: bytes, content: bytes, *, sound: bool) -> None:
    assert decode_transfer(body, encoding) == (content, sound)


@pytest.mark.parametrize(
    ("data", "decoded"),
    [
        (b"aGVsbG8=", (b"hello", True)),
        (b"aGVsbG8", (b"hello", False)),
        (b"aGVs!bG8=", (b"hello", True)),
        (b"a", (b"h", False)),
    ],
    ids=["whole", "no padding", "junk", "one letter"],
)
def test_decode_base64(data: bytes, decoded: tuple[bytes, bool]) -> None:
    assert decode_base64(data) == decoded
