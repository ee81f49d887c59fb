"""What is known of each service's signatures: ``services.toml``, read once.

In: any name of a service. Out: its entry. Law: a name that is not known is the caller's
mistake, and is told as such.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from bouncekit.model.services import name_service

__all__ = ["Service", "UrlRule", "find_service", "services"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlRule:
    """Where something may be fetched from; both patterns are of the whole of their part."""

    host: str
    path: str
    #: The rule in words.
    like: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """How requests of one service are checked; the head of ``services.toml`` tells the fields."""

    name: str
    scheme: str
    signature: str = ""
    fallback: str = ""
    timestamp: str = ""
    key_id: str = ""
    families: tuple[str, ...] = ()
    signs_time: bool = False
    window: timedelta | None = None
    authority: str | None = None
    certificate: UrlRule | None = None
    confirmation: UrlRule | None = None


@cache
def services() -> Mapping[str, Service]:
    """The table that comes with the package, by name; read once."""
    text = (files("bouncekit.signatures") / "services.toml").read_text(encoding="utf-8")
    return MappingProxyType(
        {name: _service(name, row) for name, row in tomllib.loads(text).items()}
    )


def find_service(name: object, /) -> Service:
    """The entry of one service.

    Args:
        name: Any of its names.

    Returns:
        The entry.

    Raises:
        TypeError: It is no text.
        ValueError: No service has that name.
    """
    if not isinstance(name, str):
        message = f"provider: expected the name of a service, found {type(name).__name__}"
        raise TypeError(message)
    found = services().get(name_service(name))
    if found is None:
        message = f"provider: {name!r} is not known; expected one of {', '.join(services())}"
        raise ValueError(message)
    return found


def _service(name: str, row: Mapping[str, Any]) -> Service:
    minutes = row.get("window_minutes")
    return Service(
        name=name,
        scheme=row["scheme"],
        signature=row.get("signature", ""),
        fallback=row.get("fallback", ""),
        timestamp=row.get("timestamp", ""),
        key_id=row.get("key_id", ""),
        families=tuple(row.get("families", ())),
        signs_time=row.get("signs_time", False),
        window=None if minutes is None else timedelta(minutes=minutes),
        authority=row.get("authority"),
        certificate=_rule(row, "certificate"),
        confirmation=_rule(row, "confirmation"),
    )


def _rule(row: Mapping[str, Any], what: str) -> UrlRule | None:
    if f"{what}_host" not in row:
        return None
    return UrlRule(host=row[f"{what}_host"], path=row[f"{what}_path"], like=row[f"{what}_like"])
