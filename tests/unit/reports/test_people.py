from __future__ import annotations

import pytest

from bouncekit.reports.people import (
    header_addresses,
    is_person,
    lower_all,
    may_be_person,
    narrow,
    own_addresses,
    read_line,
)
from bouncekit.wire.message import parse_header

HEADER = parse_header(
    b"From: MAILER-DAEMON@Mail.example\nTo: Lena@sender.example, b@example.com\nX: c@example.com\n"
)


def test_addresses_of_fields() -> None:
    assert header_addresses(HEADER, "to", "x") == [
        "Lena@sender.example",
        "b@example.com",
        "c@example.com",
    ]
    assert header_addresses(HEADER, "cc") == []
    assert header_addresses(None, "to") == []
    assert own_addresses(HEADER) == lower_all(
        ["mailer-daemon@mail.example", "lena@sender.example", "b@example.com"]
    )


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("ann@example.com", True),
        ("Postmaster@example.com", False),
        ("help@example.com", False),
        ("LENA@sender.example", False),
    ],
)
def test_people(address: str, is_one: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_person(address, own_addresses(HEADER)) is is_one


def test_help_desks_may_be_people() -> None:
    own = own_addresses(HEADER)
    assert may_be_person("help@example.com", own)
    assert not may_be_person("postmaster@example.com", own)
    assert not may_be_person("lena@sender.example", own)


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("ann@example.com", "ann@example.com"),
        ("  <ann@example.com>: host x said", "ann@example.com"),
        ("  * ann@example.com (unknown)", "ann@example.com"),
        ("\u2022 ann@example.com", "ann@example.com"),
        ("'ann@example.com'", "ann@example.com"),
        ("ann@example.com<mailto:ann@example.com>", "ann@example.com"),
        ("550 5.1.1 <ann@example.com>... User unknown", "ann@example.com"),
        ("550 <ann@example.com>... User unknown", "ann@example.com"),
        ("550 ann@example.com... User unknown", "ann@example.com"),
        ("c=dk;a= ;p=x;dda:SMTP=ann@example.com;", "ann@example.com"),
        ("ann@example.com\u3078\u306e\u30e1\u30fc\u30eb", "ann@example.com"),
        ("m\u00fcller@example.com", "m\u00fcller@example.com"),
        ("\u5b9b\u5148\u306fann@example.com", None),
        ("to ann@example.com", None),
        ("the address is unknown", None),
        ("at 10@", None),
        ("@", None),
        ("\u00e9@", None),
    ],
)
def test_lines(line: str, address: str | None) -> None:
    assert read_line(line) == address


def test_wide_punctuation_is_punctuation() -> None:
    assert narrow("\u6536\u4ef6\u4eba\uff1aa@example.com\u3002") == (
        "\u6536\u4ef6\u4eba:a@example.com "
    )
    assert narrow("plain: a@example.com.") == "plain: a@example.com."
