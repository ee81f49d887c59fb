"""Transfer encodings (RFC 2045, section 6): the body of a part as it was before transport.

In: the bytes of a body whose line breaks are LF, and what Content-Transfer-Encoding says.
Out: the decoded bytes, and whether the encoding was sound. Law: never raises; what cannot
be decoded is left as it is, since somebody may still read it.
"""

from __future__ import annotations

import binascii
import re
from typing import Final

__all__ = ["decode_base64", "decode_transfer"]

_BASE64: Final = re.compile(rb"[A-Za-z0-9+/=\s]*+")
_CHUNK: Final = re.compile(rb"[^=]++=*+")
_BROKEN_ESCAPE: Final = re.compile(rb"=(?![0-9A-Fa-f]{2}|\n|\Z)")
_SPACE_AT_BREAK: Final = re.compile(rb"=[ \t]++\n")
_UU_BEGIN: Final = re.compile(rb"^begin [0-7]{3,4} ?[^\n]*\n", re.MULTILINE)


def decode_transfer(data: bytes, encoding: str | None, /) -> tuple[bytes, bool]:
    """Undo a transfer encoding.

    Args:
        data: The body, whose line breaks are LF.
        encoding: The value of Content-Transfer-Encoding.

    Returns:
        The decoded bytes, and whether all of it could be decoded.
    """
    if encoding is None:
        return data, True
    match encoding.strip(" \t\"';").lower():
        case "base64" | "b":
            return _decode_base64_body(data)
        case "quoted-printable" | "quoted_printable" | "q":
            return _decode_quoted(data)
        case "x-uuencode" | "uuencode" | "x-uue" | "uue":
            return _decode_uu(data)
        case _:
            return data, True


def decode_base64(data: bytes, /) -> tuple[bytes, bool]:
    """Decode base64 with or without its padding; what is no base64 letter is skipped."""
    try:
        return binascii.a2b_base64(data), True
    except binascii.Error:
        pass
    try:
        return binascii.a2b_base64(data + b"==="), False
    except binascii.Error:  # one letter too many: six bits make no byte
        return binascii.a2b_base64(data + b"A=="), False


def _decode_base64_body(data: bytes) -> tuple[bytes, bool]:
    data = data.strip()
    sound = _BASE64.match(data)
    end = sound.end() if sound else 0
    if end == len(data):
        body = data
    else:
        # A list or a gateway has put its words below the code, or there is no code at all.
        body = data[: data.rfind(b"\n", 0, end) + 1].strip()
        if not body:
            return data, False
    if b" " in body.partition(b"\n")[0].strip():
        return data, False
    if b"=" in body.rstrip(b"=\n\t "):  # code after code, each with its own padding
        return b"".join(decode_base64(chunk)[0] for chunk in _CHUNK.findall(body)), False
    decoded, whole = decode_base64(body)
    return decoded, whole and end == len(data)


def _decode_quoted(data: bytes) -> tuple[bytes, bool]:
    if b"=" not in data:
        return data, True
    if b"= " in data or b"=\t" in data:
        data = _SPACE_AT_BREAK.sub(b"=\n", data)
    return binascii.a2b_qp(data), _BROKEN_ESCAPE.search(data) is None


def _decode_uu(data: bytes) -> tuple[bytes, bool]:
    begin = _UU_BEGIN.search(data)
    if begin is None:
        return data, False
    decoded: list[bytes] = []
    for line in data[begin.end() :].split(b"\n"):
        if line.strip() == b"end":
            return b"".join(decoded), True
        if not line:
            continue
        try:
            decoded.append(binascii.a2b_uu(line))
        except binascii.Error:
            break
    return b"".join(decoded), False
