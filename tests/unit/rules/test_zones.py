from __future__ import annotations

import pytest

from bouncekit.rules.zones import find_zones


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("Client host [192.0.2.1] blocked using lists.example.org; see us", ["lists.example.org"]),
        ("Your domain name is listed in the RHSBL at rhsbl.example.org.", ["rhsbl.example.org"]),
        ("192.0.2.1 is listed by dnsbl.example.net", ["dnsbl.example.net"]),
        (
            "Blacklisted in: BL-1.example.net, rejected using a.example",
            ["bl-1.example.net", "a.example"],
        ),
        ("found on the blacklist block.example.com", ["block.example.com"]),
        # not a list
        ("the user is listed in www.example.com", []),
        ("blocked using our own rules", []),
        ("listed in bl@lists.example.org", []),
        ("blocked using lists.example.org@mail", []),
        ("", []),
    ],
)
def test_zones(text: str, zones: list[str]) -> None:
    assert list(find_zones(text)) == zones
