from __future__ import annotations

import pytest

from bouncekit.wire.addresses import find_addresses, is_address, parse_addresses


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("", ()),
        ("nobody", ()),
        ("a@example.com", ("a@example.com",)),
        ("  a@example.com  ", ("a@example.com",)),
        ("Name <a@example.com>", ("a@example.com",)),
        ('"Last, First" <a@example.com>, b@example.com', ("a@example.com", "b@example.com")),
        ('"a b"@example.com', ('"a b"@example.com',)),
        ('Name <"a b"@example.com>', ('"a b"@example.com',)),
        ("a@example.com (Name, (nested))", ("a@example.com",)),
        ("(x) a@example.com", ("a@example.com",)),
        ("a@example.com) b", ("a@example.com",)),
        ("Group: a@example.com, B <b@example.com>; c@example.com", None),
        ("undisclosed-recipients:; a@example.com", ("a@example.com",)),
        ("<@r.example,@s.example:a@example.com>", ("a@example.com",)),
        ("<mailto:a@example.com>", ("a@example.com",)),
        ("mailto:a@example.com", ("a@example.com",)),
        ("a @ example.com", ("a@example.com",)),
        ("a@ example.com", ("a@example.com",)),
        ("a @example.com", ("a@example.com",)),
        ("@example.com", ()),
        ("a@", ()),
        ("<a@example.com", ("a@example.com",)),
        ("<a@example.com, b@example.com", ("a@example.com", "b@example.com")),
        ("a@example.com>", ("a@example.com",)),
        ("<> a@example.com", ("a@example.com",)),
        ("<<a@example.com>>", ("a@example.com",)),
        ('"a@example.com"', ("a@example.com",)),
        ('"b@example.org" <a@example.com>', ("a@example.com",)),
        ('"b @ work" a@example.com', ("a@example.com",)),
        ("'a@example.com'", ("a@example.com",)),
        ("a@example.com.", ("a@example.com",)),
        ("a@[192.0.2.1], b@[IPv6:2001:db8::1]", ("a@[192.0.2.1]", "b@[IPv6:2001:db8::1]")),
        ("Müller <müller@exämple.com>", ("müller@exämple.com",)),
        ('"open <a@example.com>', ("a@example.com",)),
        ("(open <a@example.com>", ("a@example.com",)),
        ('"', ()),
        ('"@', ()),
        ("((((@", ()),
        ("a@localhost", ("a@localhost",)),
        ("a;b@example.com", ("b@example.com",)),
        ("not an address <but this>, a@example.com", ("a@example.com",)),
    ],
)
def test_parse_addresses(value: str, addresses: tuple[str, ...] | None) -> None:
    expected = addresses
    if expected is None:
        expected = ("a@example.com", "b@example.com", "c@example.com")
    assert parse_addresses(value) == expected


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("", ()),
        ("no one", ()),
        ("write to a@example.com.", ("a@example.com",)),
        ("<a@example.com>: unknown, (b@example.com), 'c@example.com'", None),
        ("a@example.com and a@example.com", ("a@example.com",)),
        ("mailto:a@example.com?subject=x", ("a@example.com",)),
        ("RCPT TO:<a@example.com>", ("a@example.com",)),
        ("to=<a@example.com>, relay=x", ("a@example.com",)),
        ("rcpt=a@example.com", ("a@example.com",)),
        ("bounce+a=example.org@example.com", ("bounce+a=example.org@example.com",)),
        ('"a b"@example.com', ('"a b"@example.com',)),
        ('say "@example.com', ()),
        ('"a\nb"@example.com', ()),
        ("a@[192.0.2.1]", ("a@[192.0.2.1]",)),
        ("root@localhost", ()),
        ("<root@localhost>", ("root@localhost",)),
        ("<root@localhost", ()),
        ("Message-ID: <1@example.com>", ()),
        ("by mx.example.com with ESMTP id 1@example.com", ()),
        ("src=cid:1@example.com and cid:2@example.com", ()),
        ("https://u:p@example.com/ https://user@example.com/", ()),
        ("see https://example.com/ a@example.com", ("a@example.com",)),
        ("宛先a@example.jpさんへ", ("a@example.jp",)),
        ("müller@exämple.com", ("müller@exämple.com",)),
        ("a@-x @ a@ @b.c a@.com", ()),
        ("a@example.com--", ("a@example.com",)),
    ],
)
def test_find_addresses(text: str, addresses: tuple[str, ...] | None) -> None:
    expected = addresses
    if expected is None:
        expected = ("a@example.com", "b@example.com", "c@example.com")
    assert find_addresses(text) == expected


def test_addresses_are_bounded() -> None:
    text = ", ".join(f"a{number}@example.com" for number in range(1_500))
    assert len(find_addresses(text)) == 1_000
    assert len(parse_addresses(text)) == 1_000


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("a@example.com", True),
        ("a@b", True),
        ('"a b"@example.com', True),
        ("a@[192.0.2.1]", True),
        ("", False),
        ("a", False),
        ("@example.com", False),
        ("a@", False),
        ("a@b@c", False),
        ("a b@example.com", False),
        ("a@example.com ", False),
        ("<a@example.com>", False),
        ("a@" + "b" * 400, False),
    ],
)
def test_is_address(text: str, *, answer: bool) -> None:
    assert is_address(text) is answer
