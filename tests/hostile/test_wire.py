"""Eight times the input takes at most about eight times as long, for every hostile shape."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from bouncekit.model.words import FaultKind
from bouncekit.wire.addresses import find_addresses, is_address, parse_addresses
from bouncekit.wire.charsets import decode
from bouncekit.wire.dates import parse_date
from bouncekit.wire.fields import decode_words, decode_xtext, parse_groups
from bouncekit.wire.markup import html_to_text
from bouncekit.wire.message import parse_message, split_header
from bouncekit.wire.params import parse_media_type, parse_params, parse_token, resolve_param
from bouncekit.wire.text import unify_newlines
from bouncekit.wire.transfer import decode_transfer

_TIMES = 8
#: A law of squares would need 64 times as long.
_MOST = 2.5 * _TIMES
#: What a busy machine may add.
_FLOOR = 0.08


def _seconds(read: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        read()
        best = min(best, time.perf_counter() - start)
    return best


def _assert_linear(read: Callable[[int], Callable[[], object]], size: int) -> None:
    small = _seconds(read(size))
    large = _seconds(read(size * _TIMES))
    assert large <= small * _MOST + _FLOOR


def _read_all(data: bytes) -> object:
    """Everything that a message can be asked for."""
    message = parse_message(data)
    parts = [
        (part.content, part.text, part.plain, part.filename, part.disposition, repr(part))
        for part in message.parts
    ]
    header = message.header
    return (
        parts,
        message.text,
        message.preamble,
        message.epilogue,
        message.param("boundary"),
        header.items(),
        header.names(),
        header.get("subject"),
        header.get_all("received"),
        split_header(data),
        message.faults,
    )


_MIXED = b"Content-Type: multipart/mixed; boundary=b\n\n"
_MESSAGES: dict[str, Callable[[int], bytes]] = {
    "nothing": lambda n: b"\0" * n,
    "binary": lambda n: bytes(range(256)) * (n // 256),
    "one line": lambda n: b"x" * n,
    "line feeds": lambda n: b"\n" * n,
    "carriage returns": lambda n: b"\r" * n,
    "both": lambda n: b"\r\r\n" * (n // 3),
    "spaces": lambda n: b" " * n,
    "blank lines": lambda n: b" \n" * (n // 2),
    "header lines": lambda n: b"A: b\n" * (n // 5),
    "same header": lambda n: b"Received: from a\n" * (n // 17),
    "long field": lambda n: b"Subject: " + b"x" * n,
    "long name": lambda n: b"x" * n + b": y\n",
    "folded field": lambda n: b"Subject: x\n" + b" y\n" * (n // 3),
    "folded nothing": lambda n: b"Subject: x\n" + b" \n" * (n // 2),
    "spaced names": lambda n: b"A : b\n" * (n // 6),
    "junk in header": lambda n: b"Received: x\njunk\n" * (n // 17),
    "colons": lambda n: b":" * n,
    "encoded words": lambda n: b"Subject: " + b"=?utf-8?q?=41?= " * (n // 16) + b"\n\n",
    "parts": lambda n: _MIXED + b"--b\n\n" * (n // 5),
    "parts with headers": lambda n: _MIXED + b"--b\nContent-Type: text/html\n\n<" * (n // 31),
    "almost delimiters": lambda n: _MIXED + b"--b\n\n" + b"--bb\n" * (n // 5),
    "other delimiters": lambda n: _MIXED + b"--c\nContent-X: y\n" * (n // 17),
    "closing delimiters": lambda n: _MIXED + b"--b--\n" * (n // 6),
    "reopened": lambda n: _MIXED + b"--b--\nContent-Type: a/b\n" * (n // 24),
    "dashes": lambda n: _MIXED + b"--\n" * (n // 3),
    "spaces after a delimiter": lambda n: _MIXED + b"--b" + b" " * n,
    "same boundary": lambda n: _MIXED + b"--b\n" + _MIXED * (n // len(_MIXED)),
    "nested": lambda n: b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(n // 50)
    ),
    "nested in one": lambda n: _MIXED + (b"--b\n" + _MIXED) * (n // 50),
    "quote in a parameter": lambda n: b'Content-Type: a/b; c="' + b"\\x" * (n // 2) + b"\n\n",
    "parameters": lambda n: b"Content-Type: a/b" + b"; c=d" * (n // 5) + b"\n\n",
    "spaces in a parameter": lambda n: b"Content-Type: a/b; c=d" + b" " * n + b"e\n\n",
    "words in a parameter": lambda n: b"Content-Type: a/b; c=d" + b" e" * (n // 2) + b"\n\n",
    "base64": lambda n: b"Content-Transfer-Encoding: base64\n\n" + b"QUFB\n" * (n // 5),
    "padding": lambda n: b"Content-Transfer-Encoding: base64\n\n" + b"QQ==" * (n // 4),
    "only padding": lambda n: b"Content-Transfer-Encoding: base64\n\n" + b"=" * n,
    "quoted": lambda n: b"Content-Transfer-Encoding: quoted-printable\n\n" + b"= " * (n // 2),
    "uuencode": lambda n: b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n" + b"!\n" * n,
    "html": lambda n: b"Content-Type: text/html\n\n" + b"<p>" * (n // 3),
    "utf-16": lambda n: b"\xff\xfe" + b"a\0" * (n // 2),
    "japanese": lambda n: b"Subject: x\n\n" + b"\x1b$B" * (n // 3),
}


@pytest.mark.parametrize("name", _MESSAGES)
def test_messages(name: str) -> None:
    make = _MESSAGES[name]

    def read(size: int) -> Callable[[], object]:
        data = make(size)
        return lambda: _read_all(data)

    _assert_linear(read, 100_000)


_TEXTS = {
    "angles": "<",
    "closed angles": "<>",
    "parentheses": "(",
    "closed parentheses": ")(",
    "quotes": '"',
    "escaped quotes": '\\"',
    "quoted at": '"@',
    "ats": "@",
    "addresses": "a@b.c ",
    "address of one letter": "a@",
    "dots": "a@b" + ".c" * 40,
    "links": "//a@b.c",
    "brackets": "[",
    "commas": ",",
    "colons": ":",
    "comments": "<!--",
    "scripts": "<script>",
    "ended scripts": "<script></script>",
    "open tags": "<a ",
    "tags with a quote": "<a '",
    "tags with quotes": "<a ''",
    "pre": "<pre>",
    "line breaks": "<br>",
    "entities": "&",
    "numbers": "&#1",
    "encoded words": "=?a?q?b?= ",
    "broken words": "=?a?b?",
    "beginnings of words": "=?",
    "escapes": "+2B\\x{41}",
    "pluses": "+",
    "fields": "a: b\n",
    "folds": "a: b\n ",
    "empty lines": "\n \n",
    "spaces": " ",
    "digits": "1",
    "times": "1 Jan ",
    "letters": "x",
    "wide letters": "\u3042",
    "slashes": "/",
    "equals": "=",
    "semicolons": ";",
    "carriage returns": "\r",
}
_READERS: dict[str, Callable[[str], object]] = {
    "parse_addresses": parse_addresses,
    "find_addresses": find_addresses,
    "is_address": is_address,
    "html_to_text": html_to_text,
    "decode_words": decode_words,
    "decode_xtext": decode_xtext,
    "parse_groups": parse_groups,
    "parse_date": parse_date,
    "parse_media_type": lambda text: parse_media_type(text.encode()),
    "parse_token": lambda text: parse_token(text.encode()),
    "params": lambda text: resolve_param(parse_params(text.encode()), "a"),
    "base64": lambda text: decode_transfer(text.encode(), "base64"),
    "quoted": lambda text: decode_transfer(text.encode(), "quoted-printable"),
    "uuencode": lambda text: decode_transfer(text.encode(), "uuencode"),
    "newlines": lambda text: unify_newlines(text.encode()),
    "utf-7": lambda text: decode(text.encode(), "utf-7"),
}


@pytest.mark.parametrize("name", _READERS)
def test_texts(name: str) -> None:
    reader = _READERS[name]

    for text in _TEXTS.values():

        def read(size: int, text: str = text) -> Callable[[], object]:
            hostile = "a@b" + text * (size // len(text)) + "@c"
            return lambda: reader(hostile)

        _assert_linear(read, 30_000)


def test_ten_megabytes_of_angles() -> None:
    start = time.perf_counter()
    assert html_to_text("<" * 10_000_000)
    assert time.perf_counter() - start < 20


def test_what_is_cut_is_told() -> None:
    message = parse_message(_MIXED + b"--b\n\nx\n" * 100_000)
    assert len(message.parts) == 1_000
    assert [fault.kind for fault in message.faults] == [FaultKind.LIMIT_REACHED]
    deep = parse_message(_MESSAGES["nested"](500_000))
    assert len(deep.parts[0].ancestors) == 100
    assert FaultKind.LIMIT_REACHED in [fault.kind for fault in deep.faults]
