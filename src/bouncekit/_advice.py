"""The door to advice: joins it with what is wrong in the address that a program keeps.

In: a diagnosis or a category, and a context. Out:
:class:`~bouncekit.advice.advice.Advice`. Law: what the caller says of an address goes before
what is found in it here.
"""

from __future__ import annotations

from dataclasses import replace

from bouncekit.address.explain import explain_address
from bouncekit.advice import advise as advising
from bouncekit.advice.advice import Advice
from bouncekit.advice.catalogs import Catalogs
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.words import Audience
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.words import Category

__all__ = ["advise"]


def advise(
    why: Diagnosis | Category | str,
    /,
    *,
    locale: str = "en",
    audience: Audience | str = Audience.SENDER,
    context: AdviceContext | None = None,
    catalogs: Catalogs | None = None,
) -> Advice:
    """Say what one person should do now, in their language.

    Args:
        why: A diagnosis, or a category alone (then nothing is hedged).
        locale: A language tag (BCP 47), such as ``da`` or ``de-AT``. Where it has no texts,
            the nearest that has is used, and English at last.
        audience: Who reads it.
        context: What is known of the case. Of a ``stored_address`` without ``findings`` the
            signs that do not belong there are looked for, and told by name and place.
        catalogs: The words to use; the shipped ones where none are given.

    Returns:
        The advice. Its ``locale`` is the one used.

    Raises:
        TypeError: ``why`` or ``locale`` is nothing of the kind.
        ValueError: ``why`` is no category, or ``audience`` no audience.
        ImportError: ``fluent.runtime`` is missing; it comes with ``bouncekit[advice]``.
    """
    if context is not None and context.stored_address and not context.findings:
        told = explain_address(context.stored_address)
        suggestion = context.suggestion or told.suggestion
        context = replace(context, findings=told.causes, suggestion=suggestion)
    return advising.advise(
        why, locale=locale, audience=audience, context=context, catalogs=catalogs
    )
