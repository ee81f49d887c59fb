"""Charsets: bytes and a label that may be wrong in, text out.

RFC 2046, section 4.1.2 lets mail name its charset; strangers misname it, forget it, or
convert the text and keep the label. Law: never raises, never runs a codec that is no text
encoding, never looks up a name that is not in the tables here (the codec registry keeps
every name it is asked for), and gives neither NULs nor lone surrogates.
"""

from __future__ import annotations

import re
from encodings.aliases import aliases
from typing import Final

__all__ = ["decode", "decode_utf16", "find_codec"]

#: Codecs of the standard library that are no charset, or that depend on the machine.
_NO_TEXT: Final = frozenset(
    {
        "base64_codec",
        "bz2_codec",
        "hex_codec",
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "quopri_codec",
        "raw_unicode_escape",
        "rot_13",
        "undefined",
        "unicode_escape",
        "uu_codec",
        "zlib_codec",
    }
)

#: Codecs that the table of the standard library has no other name for.
_UNALIASED: Final = (
    "cp720",
    "cp737",
    "cp856",
    "cp874",
    "cp875",
    "cp1006",
    "koi8_t",
    "koi8_u",
    "mac_croatian",
    "mac_farsi",
    "mac_romanian",
)

#: What senders really write, and the wider sets that their text is really in.
_OURS: Final = {
    "ansi": "cp1252",
    "ansix341968": "ascii",
    "big5": "big5hkscs",
    "cp936": "gb18030",
    "cpgb2312": "gb18030",
    "dos874": "cp874",
    "euccn": "gb18030",
    "euckr": "cp949",
    "gb2312": "gb18030",
    "gb231280": "gb18030",
    "gbk": "gb18030",
    "iso2022jp": "iso2022_jp_ext",
    "iso88591": "cp1252",
    "iso885911": "cp874",
    "iso88596e": "iso8859_6",
    "iso88596i": "iso8859_6",
    "iso88598e": "iso8859_8",
    "iso88598i": "iso8859_8",
    "iso88599": "cp1254",
    "ksc5601": "cp949",
    "ksc56011987": "cp949",
    "latin1": "cp1252",
    "macintosh": "mac_roman",
    "ms936": "gb18030",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "tis620": "cp874",
    "unicode": "utf_16",
    "unicode11utf7": "utf_7",
    "unicode11utf8": "utf_8",
    "utf8mb4": "utf_8",
    "windows31j": "cp932",
    "windows874": "cp874",
    "windows936": "gb18030",
    "windows949": "cp949",
}

#: Labels that say that nobody knows (RFC 1428).
_NO_LABEL: Final = frozenset(
    {"", "8bit", "binary", "default", "none", "null", "unknown", "unknown8bit", "userdefined"}
)

_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_JUNK: Final = re.compile(r"[\s;,\"'<>()*].*", re.DOTALL)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_ESCAPES_OF_JAPANESE: Final = (b"\x1b$B", b"\x1b$@", b"\x1b(J", b"\x1b(I", b"\x1b$(D")


def _key(name: str) -> str:
    return _NOT_PLAIN.sub("", name.lower())


def _table() -> dict[str, str]:
    table = {_key(codec): codec for codec in aliases.values() if codec not in _NO_TEXT}
    table.update((_key(name), codec) for name, codec in aliases.items() if codec not in _NO_TEXT)
    table.update((_key(codec), codec) for codec in _UNALIASED)
    return table | _OURS


_CODECS: Final = _table()

#: The labels of nearly all mail, which need no folding.
_USUAL: Final = {
    "us-ascii": "ascii",
    "utf-8": "utf_8",
    "iso-8859-1": "cp1252",
    "windows-1252": "cp1252",
    "iso-2022-jp": "iso2022_jp_ext",
}

#: A text in one of these that is valid UTF-8 beyond ASCII is UTF-8: a label that a gateway
#: or a template has not changed.
_OFTEN_WRONG: Final = frozenset({"ascii", "cp1252", "iso8859_15", "cp1254", "latin_1"})

#: Codecs whose text is 7-bit, or has a NUL in every letter: bytes that look like ASCII
#: must go through them.
_NOT_OVER_ASCII: Final = frozenset(
    {"hz", "utf_7", "utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le"}
)


def find_codec(label: str, /) -> str | None:
    """The codec that a charset label means; ``None`` where the label is unknown."""
    name = label.strip(" \t\"'").lower()
    if name in _USUAL:
        return _USUAL[name]
    key = _key(_JUNK.sub("", name).rpartition("=")[2])
    return _CODECS.get(key) or _CODECS.get(key.removeprefix("x"))


def decode(data: bytes, charset: str | None, /) -> tuple[str, bool]:
    """Decode text of a part or a field.

    Args:
        data: The bytes.
        charset: The label that came with them.

    Returns:
        The text, and whether the label was unknown or wrong.
    """
    codec = find_codec(charset) if charset else None
    wrong = (
        codec is None and charset is not None and _key(charset).removeprefix("x") not in _NO_LABEL
    )
    # Text in UTF-16 has a NUL at least in its line breaks.
    narrow = codec not in _NOT_OVER_ASCII or (codec not in {"hz", "utf_7"} and b"\0" not in data)
    if narrow and data.isascii():
        if b"\x1b" not in data and b"\0" not in data:
            return data.decode("ascii"), wrong or codec in _NOT_OVER_ASCII
        text, misread = _decode_seven_bit(data, codec)
    else:
        text, misread = _decode_eight_bit(data, codec)
    return _clean(text), wrong or misread


def decode_utf16(data: bytes, /) -> str | None:
    """Read bytes as UTF-16, with a byte order mark or without; ``None`` where they are not."""
    codec = _utf16(data)
    if codec is None:
        return None
    return _clean(data.decode(codec, "replace")).removeprefix("\ufeff")


def _clean(text: str) -> str:
    if "\0" in text:
        text = text.replace("\0", "")
    if not text.isascii():
        text = _SURROGATES.sub("\ufffd", text)
    return text


def _utf16(data: bytes) -> str | None:
    """The byte order, by the mark or by where the NULs of ASCII letters stand."""
    if data.startswith(b"\xff\xfe"):
        return "utf_16_le"
    if data.startswith(b"\xfe\xff"):
        return "utf_16_be"
    head = data[:512]
    enough = len(head) * 3 // 10
    nulls = head.count(0)
    if nulls < 2 or nulls < enough:  # noqa: PLR2004 - one NUL is an accident
        return None
    odd, even = head[1::2].count(0), head[::2].count(0)
    if odd > 8 * even:
        return "utf_16_le"
    return "utf_16_be" if even > 8 * odd else None


def _decode_seven_bit(data: bytes, codec: str | None) -> tuple[str, bool]:
    """Bytes below 128 that may be more than ASCII: they have an ESC or a NUL."""
    if b"\x1b" in data:
        japanese = any(mark in data for mark in _ESCAPES_OF_JAPANESE)
        if codec is not None and codec.startswith("iso2022"):
            return _decode_as(data, codec)
        if japanese:
            return data.decode("iso2022_jp_ext", "replace"), codec is not None
    if b"\0" in data:
        text = decode_utf16(data)
        if text is not None:
            return text, codec is not None
    return data.decode("ascii"), False


def _decode_eight_bit(data: bytes, codec: str | None) -> tuple[str, bool]:
    if codec in _NOT_OVER_ASCII:
        return _decode_wide(data, codec)
    if codec is None or codec == "utf_8" or codec in _OFTEN_WRONG:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            return _decode_unlabelled(data, codec, error)
        return text, codec not in {None, "utf_8"}
    return _decode_as(data, codec)


def _decode_wide(data: bytes, codec: str) -> tuple[str, bool]:
    """UTF-16 and its like, where the label is often wrong and the mark never is."""
    if not codec.startswith("utf_16") or decode_utf16(data) is None:
        return _decode_as(data, codec)
    return decode_utf16(data) or "", False


def _decode_unlabelled(
    data: bytes, codec: str | None, error: UnicodeDecodeError
) -> tuple[str, bool]:
    """Text that is no UTF-8, and whose label is missing, too narrow or says UTF-8."""
    if error.end == len(data) and error.reason == "unexpected end of data":
        return data.decode("utf-8-sig", "ignore"), codec not in {None, "utf_8"}
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data:
        text = decode_utf16(data)
        if text is not None:
            return text, codec is not None
    single = codec if codec in _OFTEN_WRONG and codec != "ascii" else "cp1252"
    return _decode_single(data, single), codec in {"utf_8", "ascii"}


def _decode_single(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:  # five bytes of cp1252 mean nothing
        return data.decode("latin-1")


def _decode_as(data: bytes, codec: str) -> tuple[str, bool]:
    """Text in a charset that we have no reason to doubt."""
    try:
        return data.decode(codec), False
    except (UnicodeError, ValueError):
        pass
    try:
        return data.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        return data.decode(codec, "replace"), True
