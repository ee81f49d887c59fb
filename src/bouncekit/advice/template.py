"""Texts with slots: what a catalog said once, filled again and again.

In: a text in which :func:`mark` put the slots. Out: its parts, and the text with values in
the slots. Law: a value is never read: whatever stands in it comes out as it is, but for the
first letter of an inflected word that begins a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

__all__ = ["Template", "mark"]

#: Private characters, which no catalog has (:mod:`bouncekit.advice.check` holds that).
_OPEN, _CLOSE = "\ue000", "\ue001"
_SLOT: Final = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
#: What the names of inflected words have between the locale and the form: ``da:the``.
_INFLECTED: Final = ":"
#: Behind these a sentence begins.
_ENDS: Final = (".", "!", "?")


def mark(slot: str, /) -> str:
    """A slot, as it stands in a text that :meth:`Template.parse` reads."""
    return f"{_OPEN}{slot}{_CLOSE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A text, cut at its slots."""

    #: Texts and names of slots by turns; a text first and last.
    parts: tuple[str, ...]
    #: The places in ``parts`` of inflected words that begin a sentence.
    capitals: frozenset[int] = frozenset()

    @classmethod
    def parse(cls, text: str, /) -> Self:
        """Cut a text at its slots."""
        parts = tuple(_SLOT.split(text))
        capitals = {
            at
            for at in range(1, len(parts), 2)
            if _INFLECTED in parts[at] and _begins("".join(parts[:at]))
        }
        return cls(parts=parts, capitals=frozenset(capitals))

    def fill(self, values: Mapping[str, str], /) -> str:
        """The text with these values in its slots.

        Args:
            values: A value for each slot.

        Returns:
            The text; an inflected word that begins a sentence begins with a capital.
        """
        parts = self.parts
        if len(parts) == 1:
            return parts[0]
        made = list(parts)
        for at in range(1, len(parts), 2):
            value = values[parts[at]]
            made[at] = value[:1].upper() + value[1:] if at in self.capitals else value
        return "".join(made)


def _begins(before: str) -> bool:
    """Whether a sentence begins behind this text."""
    told = before.rstrip()
    return not told or told.endswith(_ENDS)
