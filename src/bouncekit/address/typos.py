"""Likely typing errors of well-known domains, from ``data/domains.toml``.

In: a domain. Out: the one that was perhaps meant, or ``None``. Law: a real domain is never
corrected; where several could be meant, none is said.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

__all__ = ["KNOWN", "mend_domain", "suggest_domain"]

_DATA: Final[dict[str, Any]] = tomllib.loads(
    files("bouncekit.address").joinpath("data", "domains.toml").read_text(encoding="utf-8")
)
_TARGETS: Final[tuple[str, ...]] = tuple(_DATA["targets"])
_ENDINGS: Final[dict[str, str]] = _DATA["endings"]
_MISTAKES: Final[dict[str, str]] = _DATA["mistakes"]
#: Domains that are right as they are.
KNOWN: Final = frozenset((*_TARGETS, *_DATA["real"]))
#: A well-known domain without its dots: what is left when somebody forgot them.
_DOTLESS: Final = {domain.replace(".", ""): domain for domain in (*_DATA["real"], *_TARGETS)}
#: No domain is longer (RFC 5321, section 4.5.3.1.2).
_LONGEST: Final = 255
#: White space beside a dot, or within a last label of two letters ("firma.d k").
_GAP: Final = re.compile(r"(?<=\.)\s+|\s+(?=\.)|(?<=\.\w)\s+(?=\w\Z)")
_DOTS: Final = re.compile(r"\.{2,}")
#: For each ending the names before it, to be compared with.
_NAMES: Final[dict[str, list[str]]] = {}
for _target in _TARGETS:
    _NAMES.setdefault(_target.partition(".")[2], []).append(_target.partition(".")[0])


@lru_cache(maxsize=4096)
def suggest_domain(domain: str, /) -> str | None:
    """Say which well-known domain was perhaps meant.

    Args:
        domain: In lower case.

    Returns:
        The domain, or ``None`` where this one may well be right.
    """
    if domain in KNOWN:
        return None
    stem, _, ending = domain.rpartition(".")
    meant = f"{stem}.{_ENDINGS[ending]}" if stem and ending in _ENDINGS else domain
    if meant not in KNOWN:
        meant = _MISTAKES.get(meant) or _find_neighbour(meant) or meant
    return None if meant == domain else meant


def _find_neighbour(domain: str) -> str | None:
    """The one target that is one wrong key away."""
    name, _, ending = domain.partition(".")
    found = [one for one in _NAMES.get(ending, ()) if _is_one_key_away(name, one)]
    return f"{found[0]}.{ending}" if len(found) == 1 else None


def _is_one_key_away(name: str, target: str) -> bool:
    """Whether two names differ in one letter, or in two neighbours that are swapped."""
    if name == target or abs(len(name) - len(target)) > 1 or name[:1] != target[:1]:
        return False
    start = 0
    while start < min(len(name), len(target)) and name[start] == target[start]:
        start += 1
    mine, theirs = name[start:], target[start:]
    if len(mine) == len(theirs):
        swapped = mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:]
        return swapped or mine[1:] == theirs[1:]
    return mine[1:] == theirs or mine == theirs[1:]


def mend_domain(domain: str, /) -> Iterator[str]:
    """Say what a domain that cannot be one was perhaps meant to be.

    Args:
        domain: As it was written, in lower case.

    Yields:
        Domains to try, the likeliest first: with the dot that is missing (or was typed as a
        comma or twice), and without a space beside one.
    """
    if len(domain) > _LONGEST:
        return
    joined = _GAP.sub("", domain)
    if "." not in joined:
        joined = joined.replace(",", ".")
    candidate = _DOTS.sub(".", joined).strip(".")
    if candidate in _DOTLESS:
        yield _DOTLESS[candidate]
    elif candidate in _MISTAKES:
        yield _MISTAKES[candidate]
    elif candidate != domain:
        yield suggest_domain(candidate) or candidate
