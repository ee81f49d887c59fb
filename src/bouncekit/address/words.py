"""The words that stand beside addresses, read from ``data/words.toml``.

Law: words are compared folded, so that one way to write them is enough.
"""

from __future__ import annotations

import tomllib
import unicodedata
from importlib.resources import files
from typing import Any, Final

from bouncekit.address.characters import HIDDEN

__all__ = ["BETWEEN", "LABELS", "ROLES", "fold_word"]


def fold_word(word: str, /) -> str:
    """Lower case, without spaces, dots, dashes and what is invisible."""
    kept = (
        one
        for one in unicodedata.normalize("NFKC", HIDDEN.sub("", word)).casefold()
        if not one.isspace() and one not in ".*_•" and unicodedata.category(one) != "Pd"
    )
    return "".join(kept)


_DATA: Final[dict[str, Any]] = tomllib.loads(
    files("bouncekit.address").joinpath("data", "words.toml").read_text(encoding="utf-8")
)
LABELS: Final = frozenset(map(fold_word, _DATA["labels"]))
BETWEEN: Final[frozenset[str]] = frozenset(_DATA["between"])
ROLES: Final[frozenset[str]] = frozenset(_DATA["roles"])
