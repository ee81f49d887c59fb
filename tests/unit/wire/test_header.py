from __future__ import annotations

import pytest

from bouncekit.wire.header import Header

_BLOCK = (
    b"Received: from a\n"
    b"\tby b; Mon\n"
    b"Subject: =?utf-8?Q?Gr=C3=BC?=\n"
    b" =?utf-8?Q?=C3=9Fe?=\n"
    b"RECEIVED:\n"
    b" from c\n"
    b"From: M\xc3\xbcller <m@example.com>\n"
    b"Empty:\n"
    b"X-Nul: a\0b\n"
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("received", "from a by b; Mon"),
        ("RECEIVED", "from a by b; Mon"),
        ("Subject", "Grüße"),
        ("From", "Müller <m@example.com>"),
        ("Empty", ""),
        ("X-Nul", "ab"),
        ("Missing", None),
        ("rom", None),
        ("sübject", None),
    ],
)
def test_get(name: str, value: str | None) -> None:
    header = Header(_BLOCK)
    assert header.get(name) == value
    assert header.get(name) == value, "the second answer is a kept one"
    assert (name in header) is (value is not None)


def test_get_all_gives_each_in_order() -> None:
    header = Header(_BLOCK)
    assert header.get_all("Received") == ("from a by b; Mon", "from c")
    assert header.get_all("Missing") == ()


def test_raw_is_as_it_stands() -> None:
    header = Header(_BLOCK)
    assert header.raw("received") == b" from a\n\tby b; Mon"
    assert list(header.raw_all("received")) == [b" from a\n\tby b; Mon", b"\n from c"]
    assert header.raw("missing") is None


def test_names_and_items() -> None:
    header = Header(_BLOCK)
    assert header.names() == (
        "received",
        "subject",
        "received",
        "from",
        "empty",
        "x-nul",
    )
    assert tuple(name for name, _ in header.items()) == header.names()
    assert header.items()[1] == ("subject", "Grüße")


def test_an_empty_header_is_false() -> None:
    header = Header(b"")
    assert not header
    assert header.names() == ()
    assert header.items() == ()
    assert header.get("From") is None
    assert Header(b"A: b")


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b"Gr\xfc\xdfe", "Grüße"),
        (b"Gr\xc3\xbc\xc3\x9fe", "Grüße"),
        (b"\x1b$B$3\x1b(B", "こ"),
        (b"=?utf-8?B?broken", "=?utf-8?B?broken"),
    ],
    ids=["latin-1", "utf-8", "iso-2022-jp", "broken word"],
)
def test_values_without_a_label(raw: bytes, value: str) -> None:
    assert Header(b"Subject: " + raw).get("subject") == value


def test_a_fold_is_one_space() -> None:
    folded = Header(b"A: one\n\t  two  \n \n three\n")
    assert folded.get("A") == "one two  three"
