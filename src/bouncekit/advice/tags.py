"""Language tags, and which locale stands in for which.

In: a tag (BCP 47, RFC 5646), or what systems make of one. Out: the locales to ask, the
nearest first. Law: an unknown tag is no error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["LAST", "chain"]

#: What every row of locales ends with.
LAST: Final = "en"
#: Tags whose texts stand under another.
_SAME: Final = {"no": "nb", "nn": "nb"}
#: The most parts of a tag that are looked at.
_PARTS: Final = 6
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*")


def chain(locale: str, /) -> tuple[str, ...]:
    """The locales to ask, the nearest first: ``de-AT``, ``de``, ``en``.

    Args:
        locale: A BCP 47 tag, or what systems make of one: ``de_AT.UTF-8``.
    """
    told = _TAG.match(locale)
    parts = re.split("[-_]", told[0])[:_PARTS] if told else []
    tags = ["-".join(_case(parts[:end])) for end in range(len(parts), 0, -1)]
    wanted = [one for tag in tags for one in (tag, _SAME.get(tag, tag))]
    return tuple(dict.fromkeys([*wanted, LAST]))


def _case(parts: list[str]) -> Iterable[str]:
    """A tag as it is written: ``zh-Hant-TW`` (RFC 5646, section 2.1.1)."""
    yield parts[0].lower()
    for part in parts[1:]:
        lengths = {2: part.upper(), 4: part.title()}
        yield lengths.get(len(part), part.lower())
