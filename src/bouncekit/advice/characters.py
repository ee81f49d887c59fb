"""Characters in a stored address that do not belong there, by name and place.

In: findings. Out: one sentence. Law: what cannot be seen is named, not shown.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from bouncekit.advice.catalog import Catalog
from bouncekit.advice.context import AddressFinding, fold
from bouncekit.advice.template import mark

__all__ = ["tell_findings"]

#: How many are named.
_NAMED: Final = 3
_QUOTES: Final = "\"'`\u00b4\u02bc"
#: The general categories of Unicode, by their start, and the text that names them.
_KINDS: Final = {"Zs": "no-break-space", "Zl": "line-break", "Zp": "line-break", "Pd": "dash"}
_STARTS: Final = {"C": "invisible", "L": "letter", "M": "letter"}


def tell_findings(catalog: Catalog, findings: Sequence[AddressFinding], /) -> str:
    """Say which characters stand in an address, and where.

    Args:
        catalog: The words.
        findings: At least one.
    """
    told = [_tell(catalog, finding) for finding in findings[:_NAMED]]
    slots = {"first": mark("first"), "second": mark("second")}
    joint = catalog.find("found-and", **slots)
    *others, last = told
    listed = joint.fill({"first": ", ".join(others), "second": last}) if others else last
    sentence = catalog.find("found-characters", characters=mark("characters"))
    return sentence.fill({"characters": listed})


def _tell(catalog: Catalog, finding: AddressFinding) -> str:
    shown = {"shown": mark("shown"), "name": mark("name")}
    template = catalog.find(f"character-{_kind(chr(finding.codepoint))}", **shown)
    values = {"shown": fold(chr(finding.codepoint)), "name": fold(finding.name.lower())}
    slots = {"character": mark("character"), "position": mark("position")}
    at = catalog.find("found-at", **slots)
    return at.fill({"character": template.fill(values), "position": str(finding.position + 1)})


def _kind(character: str) -> str:
    if character == " ":
        return "space"
    if character in "\t\r\n\v\f\x85":
        return "line-break"
    category = unicodedata.category(character)
    if character in _QUOTES or category in ("Pi", "Pf"):
        return "quote"
    return _KINDS.get(category) or _STARTS.get(category[0], "other")
