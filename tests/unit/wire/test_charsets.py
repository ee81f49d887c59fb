from __future__ import annotations

import codecs
import re

import pytest

from bouncekit.wire import charsets
from bouncekit.wire.charsets import decode, decode_utf16, find_codec


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("us-ascii", "ascii"),
        ("UTF-8", "utf_8"),
        ("utf8", "utf_8"),
        ('"utf-8"', "utf_8"),
        ("'utf-8'", "utf_8"),
        ("utf-8; format=flowed", "utf_8"),
        ("charset=utf-8", "utf_8"),
        ("utf-8 (Unicode)", "utf_8"),
        ("unicode-1-1-utf-7", "utf_7"),
        ("unicode-1-1-utf-8", "utf_8"),
        ("ks_c_5601-1987", "cp949"),
        ("euc-kr", "cp949"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("iso-8859-8-i", "iso8859_8"),
        ("x-sjis", "cp932"),
        ("Shift_JIS", "cp932"),
        ("cp-850", "cp850"),
        ("ibm850", "cp850"),
        ("x-mac-roman", "mac_roman"),
        ("ansi", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("ISO8859-1", "cp1252"),
        ("windows-874", "cp874"),
        ("koi8-u", "koi8_u"),
        ("default", None),
        ("unknown-8bit", None),
        ("x-klingon", None),
        ("", None),
        ("hex", None),
        ("rot13", None),
        ("rot_13", None),
        ("idna", None),
        ("punycode", None),
        ("unicode_escape", None),
        ("raw-unicode-escape", None),
        ("undefined", None),
        ("zlib", None),
        ("bz2", None),
        ("base64", None),
        ("quopri", None),
        ("uu", None),
        ("mbcs", None),
    ],
)
def test_find_codec(label: str, codec: str | None) -> None:
    assert find_codec(label) == codec


def test_every_codec_of_the_table_is_a_text_encoding() -> None:
    for name in set(charsets._CODECS.values()):  # noqa: SLF001 - the whole table
        assert isinstance(codecs.decode(b"+/v8-", name, "replace"), str)
        text, _ = decode(b"Postmaster", name)
        assert text
        assert not re.search("[\0\ud800-\udfff]", text)


@pytest.mark.parametrize(
    ("data", "charset", "text", "wrong"),
    [
        (b"", None, "", False),
        (b"plain", None, "plain", False),
        (b"plain", "us-ascii", "plain", False),
        (b"plain", "default", "plain", False),
        (b"plain", "x-klingon", "plain", True),
        (b"a\0b", None, "ab", False),
        ("Grüße".encode(), None, "Grüße", False),
        ("Grüße".encode(), "utf-8", "Grüße", False),
        ("\ufeffGrüße".encode(), "utf-8", "Grüße", False),
        ("Grüße".encode(), "us-ascii", "Grüße", True),
        ("Grüße".encode(), "iso-8859-1", "Grüße", True),
        ("Grüße".encode(), "x-klingon", "Grüße", True),
        ("Grüße".encode("cp1252"), "iso-8859-1", "Grüße", False),
        ("Grüße".encode("cp1252"), "utf-8", "Grüße", True),
        ("Grüße".encode("cp1252"), "us-ascii", "Grüße", True),
        ("Grüße".encode("cp1252"), None, "Grüße", False),
        ("Grü".encode()[:-1], "utf-8", "Gr", False),
        (b"a\x81\xe9", "windows-1252", "a\x81é", False),
        ("\u20ac".encode("iso8859-15"), "iso-8859-15", "\u20ac", False),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет", False),
        ("Привет".encode("cp1251"), "windows-1251", "Привет", False),
        ("こんにちは".encode("iso2022-jp"), "iso-2022-jp", "こんにちは", False),
        ("こんにちは".encode("iso2022-jp"), None, "こんにちは", False),
        ("こんにちは".encode("iso2022-jp"), "us-ascii", "こんにちは", True),
        ("안녕".encode("iso2022-kr"), "iso-2022-kr", "안녕", False),
        (b"\x1b[31mred", None, "\x1b[31mred", False),
        ("こんにちは".encode("cp932"), "shift_jis", "こんにちは", False),
        ("中文".encode("gbk"), "gb2312", "中文", False),
        ("안녕".encode("cp949"), "ks_c_5601-1987", "안녕", False),
        ("Hi Mom ☺".encode("utf-7"), "unicode-1-1-utf-7", "Hi Mom ☺", False),
        ("中文".encode(), "big5", "中文", True),
        (b"a\xff\xffb", "big5", "a\ufffd\ufffdb", True),
        (b"+2AA-", "utf-7", "\ufffd", False),
        ("Grüße".encode("utf-16"), "utf-16", "Grüße", False),
        ("Grüße".encode("utf-16-be"), "utf-16be", "Grüße", False),
        ("Grüße, Welt".encode("utf-16-le"), "utf-16", "Grüße, Welt", False),
        ("Grüße, Welt".encode("utf-16-be"), "utf-16-le", "Grüße, Welt", False),
        ("Hello".encode("utf-16-le"), None, "Hello", False),
        ("Hello".encode("utf-16-le"), "us-ascii", "Hello", True),
        ("Grüße".encode("utf-16"), None, "Grüße", False),
        ("Grüße, Welt".encode("utf-16-be"), "utf-8", "Grüße, Welt", True),
        (b"\xe9\0 a lone NUL", None, "é a lone NUL", False),
        ("Grüße".encode("utf-32"), "utf-32", "Grüße", False),
        (b"plain text", "utf-16", "plain text", True),
        (b"~{VPND~}", "hz-gb-2312", "中文", False),
    ],
)
def test_decode(data: bytes, charset: str | None, text: str, *, wrong: bool) -> None:
    assert decode(data, charset) == (text, wrong)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("\ufeffHi".encode("utf-16-le"), "Hi"),
        ("\ufeffHi".encode("utf-16-be"), "Hi"),
        ("Hello".encode("utf-16-le"), "Hello"),
        ("Hello".encode("utf-16-be"), "Hello"),
        (b"Hello", None),
        (b"Hel\0lo", None),
        (b"\0" * 10, None),
        (b"", None),
    ],
)
def test_decode_utf16(data: bytes, text: str | None) -> None:
    assert decode_utf16(data) == text
