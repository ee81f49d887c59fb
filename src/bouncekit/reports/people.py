"""Addresses in a report: whose they are, and where a line names one.

In: headers and lines of text. Out: addresses. Law: postmasters and help desks are nobody's
failed recipient.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final

from bouncekit.wire.addresses import find_addresses, is_address, parse_addresses
from bouncekit.wire.header import Header

__all__ = [
    "BULLETS",
    "header_addresses",
    "is_person",
    "lower_all",
    "may_be_person",
    "narrow",
    "own_addresses",
    "read_line",
]

#: What stands in front of an address in a list.
BULLETS: Final = " \t>*-=|#_+.:;,<[(\"'\u2022\u00b7"
#: A line of a transcript: ``550 5.1.1 <a@example.com>... User unknown``.
_CODED_LINE: Final = re.compile(
    r"\s*[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}\s)?\s*<?([^\s<>@]{1,256}@[^\s<>@]{1,255}?)>?\.\.\."
)
#: An address inside an X.400 or a directory name: ``dda:SMTP=a@example.com;``.
_GATEWAY: Final = re.compile(r"(?:smtp|rfc-?822)=([^\s;/,=]{1,64}@[^\s;/,=]{1,255})", re.IGNORECASE)
#: The punctuation of East Asian scripts, which stands next to an address without a space.
_WIDE: Final = str.maketrans(
    {**dict(zip("\uff1a\uff1b\uff0c\uff08\uff09\uff1c\uff1e", ":;,()<>", strict=True)),
     **dict.fromkeys("\u3001\u3002\u300c\u300d\u3010\u3011\u3000", " ")}
)  # fmt: skip
#: Ends and beginnings of the names that lists have for themselves (RFC 2142, section 6).
_OF_LIST: Final = ("-owner", "-request", "-bounces", "-admin", "-help")
_OWN_FIELDS: Final = (
    "to",
    "cc",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "from",
    "return-path",
    "reply-to",
)


@cache
def _names(key: str) -> frozenset[str]:
    source = (files("bouncekit.reports") / "data" / "freeform.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(source)[key])


def header_addresses(header: Header | None, /, *names: str) -> list[str]:
    """All addresses in the fields of these names, in order."""
    if header is None:
        return []
    return [
        address
        for name in names
        for value in header.get_all(name)
        for address in parse_addresses(value)
    ]


def own_addresses(header: Header, /) -> frozenset[str]:
    """The addresses that the report itself is sent from and to."""
    return lower_all(header_addresses(header, *_OWN_FIELDS))


def lower_all(addresses: Iterable[str], /) -> frozenset[str]:
    """Addresses in the form in which they are compared."""
    return frozenset(one.lower() for one in addresses)


def is_person(address: str, known: frozenset[str], /) -> bool:
    """Whether an address is none of the known ones, and no post office's or help desk's."""
    name = address.lower().partition("@")[0]
    return may_be_person(address, known) and name not in _names("service_names")


def may_be_person(address: str, known: frozenset[str], /) -> bool:
    """Whether an address is none of the known ones, and no post office's."""
    lowered = address.lower()
    name = lowered.partition("@")[0]
    if name.endswith(_OF_LIST) or name.startswith("owner-"):
        return False
    return lowered not in known and name not in _names("system_names")


def narrow(words: str, /) -> str:
    """Words with ASCII punctuation, so that addresses stand free; the length stays."""
    return words if words.isascii() else words.translate(_WIDE)


def read_line(line: str, /) -> str | None:
    """The address that a line begins with, behind bullets or a code.

    Args:
        line: One line of a report.

    Returns:
        The address; ``None`` where the line begins with something else.
    """
    if "@" not in line:
        return None
    inside = _CODED_LINE.match(line) or _GATEWAY.search(line)
    if inside is not None:
        return inside[1]
    words = line.strip(BULLETS).replace("<", " ").replace(">", " ").split(None, 1)
    first = words[0].strip("\"'(),:;[]") if words else ""
    if first.isascii():
        return first if is_address(first) else None
    # Languages without spaces write on right behind the address.
    found = find_addresses(first)
    return found[0] if found and first.startswith(found[0]) else None
