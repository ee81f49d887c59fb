"""What one person should do now.

In: a diagnosis or a category, a locale, an audience, a context. Out:
:class:`~bouncekit.advice.advice.Advice`. Law: what is not certain is said so, and no
step asks more of a person than they can do.
"""

from __future__ import annotations

from typing import Final

from bouncekit.advice.advice import Advice, Step
from bouncekit.advice.catalogs import Catalogs
from bouncekit.advice.characters import tell_findings
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.draft import KNOWABLE, Case, Draft, draft
from bouncekit.advice.template import Template
from bouncekit.advice.values import document_of, known_values, own_words
from bouncekit.advice.words import Audience
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category

__all__ = ["HEDGE_BELOW", "advise"]

#: An answer is hedged where fewer than this many of its kind are right. Words of the server
#: are right more often, a bare or vague code and a habit less.
HEDGE_BELOW: Final = 0.7

_NOTHING: Final = AdviceContext()
#: These already say that the cause is not known, or that nothing failed.
_NEVER_HEDGED: Final = frozenset({Category.UNKNOWN, Category.AUTO_REPLY})
#: What a character in the stored address can explain.
_OF_ADDRESS: Final = frozenset(
    {
        Category.BAD_ADDRESS,
        Category.MAILBOX_NOT_FOUND,
        Category.DOMAIN_NOT_FOUND,
        Category.ENCODING_UNSUPPORTED,
        Category.UNKNOWN,
    }
)


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
        context: What is known of the case.
        catalogs: The words to use; the shipped ones where none are given.

    Returns:
        The advice. Its ``locale`` is the one used.

    Raises:
        TypeError: ``why`` or ``locale`` is nothing of the kind.
        ValueError: ``why`` is no category, or ``audience`` no audience.
        ImportError: ``fluent.runtime`` is missing; it comes with ``bouncekit[advice]``.
    """
    diagnosis, category = _to_cause(why)
    reader = _to_audience(audience)
    known = _NOTHING if context is None else context
    catalog = (Catalogs.default() if catalogs is None else catalogs).catalog(_to_tag(locale))
    values = known_values(known, diagnosis)
    case = _case(diagnosis, category, reader, known, values)
    drafted = draft(catalog, case)
    values |= catalog.decline(document_of(known))
    explanation = drafted.explanation.fill(values)
    if category in _OF_ADDRESS and (known.findings or known.suggestion):
        explanation = " ".join((explanation, *tell_findings(catalog, known)))
    return Advice(
        locale=catalog.locale,
        audience=reader,
        headline=drafted.headline.fill(values),
        explanation=explanation,
        class_label=drafted.class_label,
        steps=_steps(drafted, known, values),
        wait=drafted.wait,
        retry=drafted.retry,
        fallback=_fill(drafted.fallback, values),
        do_not=_fill(drafted.do_not, values),
        for_their_it=_fill(drafted.their_it, values),
        for_own_it=_fill(drafted.own_it, values),
        hedged=case.hedged,
        labels=drafted.labels,
    )


def _to_cause(why: object) -> tuple[Diagnosis | None, Category]:
    match why:
        case Diagnosis():
            return why, why.category
        case Category():
            return None, why
        case str():
            try:
                return None, Category(why)
            except ValueError:
                expected = ", ".join(Category)
                message = f"the category is {why!r}; expected one of {expected}"
                raise ValueError(message) from None
        case _:
            message = f"why must be a Diagnosis or a Category, not {type(why).__name__}"
            raise TypeError(message)


def _to_audience(audience: Audience | str) -> Audience:
    try:
        return Audience(audience)
    except ValueError:
        expected = ", ".join(Audience)
        message = f"audience is {audience!r}; expected one of {expected}"
        raise ValueError(message) from None


def _to_tag(locale: object) -> str:
    if isinstance(locale, str):
        return locale
    message = f"locale must be str, not {type(locale).__name__}"
    raise TypeError(message)


def _case(
    diagnosis: Diagnosis | None,
    category: Category,
    reader: Audience,
    context: AdviceContext,
    values: dict[str, str],
) -> Case:
    traits = TRAITS[category]
    told = diagnosis
    return Case(
        category=category,
        audience=reader,
        failure_class=traits.failure_class if told is None else told.failure_class,
        permanence=traits.habit if told is None else told.permanence,
        party=traits.party if told is None else told.party,
        hedged=told is not None and _is_vague(told),
        minutes=None if told is None else _minutes(told),
        delayed=context.delayed,
        known=tuple([name for name in KNOWABLE if name in values]),
        has_reply="reply" in values,
    )


def _is_vague(diagnosis: Diagnosis) -> bool:
    return diagnosis.confidence < HEDGE_BELOW and diagnosis.category not in _NEVER_HEDGED


def _minutes(diagnosis: Diagnosis) -> int | None:
    """What the server asks to wait, rounded so that few texts are made of it."""
    if diagnosis.retry_after is None:
        return None
    minutes = max(1, round(diagnosis.retry_after.total_seconds() / 60))
    unit = 1 if minutes < 60 else 60 if minutes < 1440 else 1440  # noqa: PLR2004 - hour, day
    return round(minutes / unit) * unit


def _fill(template: Template | None, values: dict[str, str]) -> str | None:
    return None if template is None else template.fill(values)


def _steps(drafted: Draft, known: AdviceContext, values: dict[str, str]) -> tuple[Step, ...]:
    return tuple([_step(step, template, known, values) for step, template in drafted.steps])


def _step(
    step: Step, template: Template | None, known: AdviceContext, values: dict[str, str]
) -> Step:
    text = own_words(known, step.action)
    if not text:
        if template is None:
            return step
        text = template.fill(values)
    return Step(action=step.action, actor=step.actor, text=text)
