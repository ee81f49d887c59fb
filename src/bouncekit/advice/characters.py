"""Characters in a stored address that do not belong there, by name and place.

In: findings. Out: a sentence or two. Law: what cannot be seen is named, not shown.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from bouncekit.advice.catalog import Catalog
from bouncekit.advice.context import AddressFinding, AdviceContext, fold
from bouncekit.advice.template import mark

__all__ = ["tell_findings"]

#: How many are named.
_NAMED: Final = 3
_QUOTES: Final = "\"'`\u00b4\u02bc"
#: The general categories of Unicode, by their start, and the text that names them.
_KINDS: Final = {"Zs": "no-break-space", "Zl": "line-break", "Zp": "line-break", "Pd": "dash"}
_STARTS: Final = {"C": "invisible", "L": "letter", "M": "letter"}


def tell_findings(catalog: Catalog, known: AdviceContext, /) -> tuple[str, ...]:
    """Say which characters stand in an address, and where, and what was perhaps meant.

    Args:
        catalog: The words.
        known: The context, with its findings.

    Returns:
        One sentence for each; none where nothing is known.
    """
    found = (_tell(catalog, finding) for finding in known.findings)
    told = [text for text in found if text][:_NAMED]
    sentences = [_say(catalog, "found-characters", characters=_join(catalog, told))] if told else []
    meant = fold(known.suggestion or "")
    if meant:
        sentences.append(_say(catalog, "found-suggestion", suggestion=meant))
    return tuple(sentences)


def _join(catalog: Catalog, told: list[str]) -> str:
    *others, last = told
    return _say(catalog, "found-and", first=", ".join(others), second=last) if others else last


def _tell(catalog: Catalog, finding: AddressFinding) -> str:
    if finding.codepoint is None or finding.index is None:
        return ""
    shown = chr(finding.codepoint)
    name = fold((finding.name or f"U+{finding.codepoint:04X}").lower())
    kind = f"character-{_kind(shown)}"
    character = _say(catalog, kind, shown=fold(shown), name=name)
    return _say(catalog, "found-at", character=character, position=str(finding.index + 1))


def _say(catalog: Catalog, message: str, **values: str) -> str:
    return catalog.find(message, (None,), **{name: mark(name) for name in values}).fill(values)


def _kind(character: str) -> str:
    if character == " ":
        return "space"
    if character in "\t\r\n\v\f\x85":
        return "line-break"
    category = unicodedata.category(character)
    if character in _QUOTES or category in ("Pi", "Pf"):
        return "quote"
    return _KINDS.get(category) or _STARTS.get(category[0], "other")
