from __future__ import annotations

import pytest

from bouncekit.laws.names import Names
from bouncekit.rules.load import parse_rules
from bouncekit.rules.ruleset import RuleSet

RULES = """
[[provider]]
id = "pigeon_post"
hosts = ["pigeons.com"]
any = ["ask help.crows.net"]

[[blocklist]]
name = "Ravens"
any = ["ravens.org"]
lists = ["host"]
source = "https://docs.rooks.org/"
"""
NAMES = Names(RuleSet((parse_rules(RULES, name="x"),)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ann@example.com and ann@mx.example and ann@host.test",
        "mx.example.org [192.0.2.1], 198.51.100.7, 203.0.113.9, 127.0.0.1, 0.0.0.0",
        "mx7.PIGEONS.com of pigeons.com",
        "help.crows.net",
        "ravens.org, docs.rooks.org",
        "whatismyipaddress.com",
        "RFC 2822, section 4.1.1.1",
        "version 1.2.3.999, 4.2.0",
        "1.2.3.4.5",
        "550-mx.example.com",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert list(NAMES.find_strangers(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom@Stranger.net", ["tom@stranger.net"]),
        ("9.9.9.9", ["9.9.9.9"]),
        ("mx.stranger.net", ["mx.stranger.net"]),
        ("550-mx.stranger.net", ["mx.stranger.net"]),
        ("notpigeons.com", ["notpigeons.com"]),
        ("notexample.com", ["notexample.com"]),
        ("tom@a.de from 1.2.3.4 at b.io", ["tom@a.de", "1.2.3.4", "b.io"]),
    ],
)
def test_a_stranger_is_named(text: str, expected: list[str]) -> None:
    assert list(NAMES.find_strangers(text)) == expected
