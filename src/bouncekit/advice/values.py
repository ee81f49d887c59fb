"""What fills the slots of a text: the context's words and the server's.

In: a context and a diagnosis. Out: one safe line for each slot. Law: what is not known has
no value, so that a text without it is chosen.
"""

from __future__ import annotations

from typing import Final

from bouncekit.advice.context import BOUND, LONG_BOUND, AdviceContext, fold
from bouncekit.advice.words import Action
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.words import AuthMechanism, Source

__all__ = ["document_of", "known_values", "own_words"]

#: Where words stand that somebody said.
_SPOKEN: Final = frozenset({Source.DIAGNOSTIC, Source.TEXT})
#: The checks of a sender's domain, where the server does not say which failed.
_CHECKS: Final = (AuthMechanism.SPF, AuthMechanism.DKIM, AuthMechanism.DMARC)
#: What was sent, where nobody says.
_MAIL: Final = "mail"


def known_values(known: AdviceContext, diagnosis: Diagnosis | None = None, /) -> dict[str, str]:
    """What fills the slots, as far as it is known.

    Args:
        known: The context.
        diagnosis: The server's words, where they are at hand.
    """
    recipient = known.recipient or known.stored_address
    told = {
        "recipient": recipient,
        "domain": known.domain or (recipient or "").rpartition("@")[2],
        "support": known.support_contact,
        "product": known.product,
        "reply": known.reply or _spoken(diagnosis),
        "blocklist": None if diagnosis is None else diagnosis.blocklist,
    }
    values: dict[str, str] = {}
    for name, value in told.items():
        line = fold(value, LONG_BOUND if name == "reply" else BOUND) if value else ""
        if line:
            values[name] = line
    if "recipient" in values:
        name = fold(known.recipient_name or "")
        values["person"] = f"{name} ({values['recipient']})" if name else values["recipient"]
    checks = () if diagnosis is None else diagnosis.auth_failures
    values["checks"] = ", ".join([check.upper() for check in checks or _CHECKS])
    return values


def _spoken(diagnosis: Diagnosis | None) -> str | None:
    """The server's words, as far as the diagnosis holds them."""
    because = () if diagnosis is None else diagnosis.because
    return next((one.text for one in because if one.source in _SPOKEN), None)


def document_of(known: AdviceContext, /) -> str | tuple[tuple[str, str], ...]:
    """What was sent: a word, or its forms by their names."""
    document = known.document
    if document is None:
        return _MAIL
    if isinstance(document, str):
        return fold(document) or _MAIL
    return tuple((form, fold(word)) for form, word in document.items())


def own_words(known: AdviceContext, action: Action, /) -> str:
    """The program's own words for an action; empty where it has none."""
    own = known.steps.get(action) if known.steps else None
    return fold(own, LONG_BOUND) if own else ""
