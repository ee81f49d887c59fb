"""Addresses and hosts of somebody, in phrases and examples.

In: a text, and the rules that say which services speak. Out: the names in it that are
neither reserved (RFC 2606, RFC 6761, RFC 6762; RFC 5737) nor a service's own.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from bouncekit.rules.ruleset import RuleSet

__all__ = ["Names"]

_RESERVED: Final = re.compile(
    r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$"
)
#: For documentation, and what is no host of anybody.
_DOCUMENTATION: Final = tuple(
    map(
        ipaddress.ip_network,
        ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "0.0.0.0/32", "127.0.0.0/8"),
    )
)
_ADDRESS: Final = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_IP: Final = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)")
_HOST: Final = re.compile(
    r"(?<![\w.@-])(?:[245]\d\d-)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:at|au|be|biz|br|ca|ch|cloud|cn|co|com|cz|de|dk|edu|email|es|eu|fi|fr|gov|hk|in|info|io|"
    r"it|jp|kr|me|mil|net|nl|no|org|pl|ru|se|tw|uk|us))(?![\w-])(?!\.\w)"
)


@cache
def _public(key: str) -> frozenset[str]:
    source = files("bouncekit.laws") / "public.toml"
    return frozenset(map(str, tomllib.loads(source.read_text(encoding="utf-8"))[key]))


class Names:
    """Knows which names are public."""

    def __init__(self, rules: RuleSet, /) -> None:
        """Gather the names of services.

        Args:
            rules: Their services may be named, and what is written of their blocklists.
        """
        self._hosts = {host for one in rules.providers for host in one.hosts}
        phrases = [phrase for one in rules.providers for phrase in one.any]
        phrases += [phrase for one in rules.blocklists for phrase in (*one.any, one.source or "")]
        self._written = "\n".join(phrases)

    def find_strangers(self, text: str, /) -> Iterator[str]:
        """Find the addresses and hosts in a text that are somebody's."""
        lowered = text.lower()
        for one in _ADDRESS.finditer(lowered):
            if not _RESERVED.search(one[1]):
                yield one[0]
        for one in _IP.finditer(lowered):
            if not _is_documentation(one[0]):
                yield one[0]
        for one in _HOST.finditer(lowered):
            if not self._is_public(one[1]):
                yield one[1]

    def _is_public(self, host: str) -> bool:
        labels = host.split(".")
        endings = [".".join(labels[index:]) for index in range(len(labels) - 1)]
        return (
            _RESERVED.search(host) is not None
            or host in _public("hosts")
            or not self._hosts.isdisjoint(endings)
            or host in self._written
        )


def _is_documentation(number: str) -> bool:
    """Whether it is an address of nobody; more than 255 in a part is none at all."""
    if number in _public("numbers"):
        return True
    try:
        address = ipaddress.ip_address(number)
    except ValueError:
        return True
    return any(address in network for network in _DOCUMENTATION)
