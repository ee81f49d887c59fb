"""What a program knows of the case: its words, and strangers' words, made safe.

In: names, addresses, words of the program and of a mail server. Out: one bounded line of
text each. Law: what stands in them is text: no line break, no control character, no
bidirectional control gets through, and nothing of them is ever read as markup or as a slot.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Final, Protocol, Self

from bouncekit.advice.words import Action
from bouncekit.model.report import Delivery
from bouncekit.model.words import Outcome

__all__ = ["AddressFinding", "AdviceContext", "fold"]

#: The most characters that are taken of one value.
BOUND: Final = 200
#: The most of a server's reply, and of a step in the program's own words.
LONG_BOUND: Final = 500
_ELLIPSIS: Final = "…"
#: Controls, formats, surrogates, private characters and what is not assigned.
_HIDDEN: Final = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
#: Joins characters within a word in some scripts and in emoji.
_JOINERS: Final = "\u200c\u200d"


class AddressFinding(Protocol):
    """What is wrong in a stored address: a character that does not belong there."""

    @property
    def name(self) -> str | None:
        """Its name in the Unicode standard, such as ``RIGHT-TO-LEFT MARK``."""
        ...

    @property
    def codepoint(self) -> int | None:
        """Its number; ``None`` for what is no single character, which is not told."""
        ...

    @property
    def index(self) -> int | None:
        """Where it stands in the address, in characters, counted from 0."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceContext:
    """What is known of the case; every field may be left out.

    Everything in it is text, never markup, and is shown on one line and shortened where it
    is long.
    """

    #: The address that the mail went to.
    recipient: str | None = None
    #: The name of the person behind it.
    recipient_name: str | None = None
    #: The domain of the address; where it is not given, it is read from ``recipient``.
    domain: str | None = None
    #: What was sent: a word that the catalogs know ("invoice", or "faktura" in Danish), any
    #: other word, or the forms that the locale asks for: ``{"word": "følgeseddel", "the":
    #: "følgesedlen"}``. ``docs/advice.md`` lists them.
    document: str | Mapping[str, str] | None = None
    #: The name of the program that sends.
    product: str | None = None
    #: The address as the program keeps it.
    stored_address: str | None = None
    #: What is wrong in the stored address, the likeliest first.
    findings: Sequence[AddressFinding] = ()
    #: The address that was probably meant, where a typing error is likely.
    suggestion: str | None = None
    #: How to reach the program's support.
    support_contact: str | None = None
    #: The program's own words for an action: ``{"download_pdf": "Download the PDF under
    #: Sales > All"}``.
    steps: Mapping[str, str] = field(default_factory=dict)
    #: What the mail server answered, raw.
    reply: str | None = None
    #: Whether the mail is still being tried: then nobody has to send it again yet.
    delayed: bool = False

    def __post_init__(self) -> None:
        """Check what only the caller can get wrong.

        Raises:
            TypeError: A field is no text.
            ValueError: A key of ``steps`` is no action.
        """
        for one in fields(self):
            value = getattr(self, one.name)
            if one.type == "str | None" and not isinstance(value, str | None):
                message = f"{one.name} must be str or None, not {type(value).__name__}"
                raise TypeError(message)
        unknown = sorted(set(self.steps) - set(Action))
        if unknown:
            message = f"steps has {unknown[0]!r}; expected one of {', '.join(Action)}"
            raise ValueError(message)

    @classmethod
    def of(cls, delivery: Delivery, /, **known: Any) -> Self:  # noqa: ANN401 - the fields have types
        """The context of a delivery: its recipient, the server's reply, whether it is delayed.

        Args:
            delivery: One of a report's.
            **known: Other fields; they go before what the delivery says.
        """
        told: dict[str, Any] = {
            "recipient": delivery.original_recipient or delivery.recipient,
            "reply": delivery.diagnostic,
            "delayed": delivery.outcome is Outcome.DELAYED,
        }
        return cls(**(told | known))


def fold(text: str, /, bound: int = BOUND) -> str:
    """Make one safe line of a text.

    Args:
        text: Anything.
        bound: The most characters to return.

    Returns:
        The text with white space single, without what cannot be seen, shortened with an
        ellipsis; empty where nothing is left.
    """
    read = text[: bound * 4]  # so that a long text costs no more than a short one
    simple = read.isascii() and read.isprintable()
    line = " ".join((read if simple else "".join(map(_show, read))).split())
    if line and (len(line) > bound or len(text) > len(read)):
        return line[: bound - 1].rstrip() + _ELLIPSIS
    return line


def _show(character: str) -> str:
    if character.isspace():
        return " "
    if character in _JOINERS:
        return character
    return "" if unicodedata.category(character) in _HIDDEN else character
