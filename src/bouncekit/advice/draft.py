"""A case to texts with slots: all that is the same for every recipient of a kind.

In: a catalog and a :class:`Case`. Out: a :class:`Draft`. Law: the choice of words is made
here and once; what differs from mail to mail is filled in afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from bouncekit.advice.advice import Labels, Step, Wait
from bouncekit.advice.catalog import Catalog
from bouncekit.advice.plan import Plan, plans
from bouncekit.advice.template import Template, mark
from bouncekit.advice.words import Action, Audience
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category, FailureClass, Party, Permanence

__all__ = ["Case", "Draft", "draft", "label", "step_text"]

#: The texts of steps may name these; each is a slot, or "none" where it is not known.
KNOWABLE: Final = ("recipient", "domain", "blocklist", "support", "product")
_NONE: Final = "none"
#: After these the same mail may go; a step that only reaches the recipient is none.
_SENDING: Final = frozenset(
    {Action.SEND_AGAIN, Action.SEND_IF_MISSING, Action.SEND_LATER, Action.TELL_OWN_IT}
)
#: These put a second mail on its way.
_REPEATING: Final = frozenset({Action.SEND_AGAIN, Action.SEND_IF_MISSING, Action.SEND_LATER})
#: These see what the sender had better do, and not do.
_SENDING_SIDE: Final = (Audience.SENDER, Audience.SUPPORT)
#: These are given a letter to somebody else's technicians.
_LAYMEN: Final = (Audience.SENDER, Audience.RECIPIENT, Audience.SUPPORT)
_POSTMASTERS: Final = (Audience.SENDER_POSTMASTER, Audience.RECIPIENT_POSTMASTER)
#: Which text explains a cause to whom, the best first; to the others it is told neutrally.
_EXPLAINED: Final = {
    Audience.SENDER: ("sender",),
    Audience.RECIPIENT: ("recipient", "neutral", "sender"),
}
#: What technicians do where nothing nearer is known.
_LOOK: Final = (Action.CHECK_LOG,)


class Case(NamedTuple):
    """All that the choice of words depends on."""

    category: Category
    audience: Audience
    failure_class: FailureClass
    permanence: Permanence
    party: Party
    hedged: bool
    #: What the server asks to wait, in whole minutes.
    minutes: int | None
    #: Whether the mail is still being tried.
    delayed: bool
    #: Which of ``KNOWABLE`` are known.
    known: tuple[str, ...]
    #: Whether there are words of the server.
    has_reply: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The texts of a case, with their slots."""

    headline: Template
    explanation: Template
    class_label: str
    #: Each with the template of its text; ``None`` where the text is whole.
    steps: tuple[tuple[Step, Template | None], ...]
    wait: Wait
    retry: bool
    fallback: Template | None
    do_not: Template | None
    their_it: Template | None
    own_it: Template | None
    labels: Labels


@lru_cache(maxsize=2048)
def draft(catalog: Catalog, case: Case, /) -> Draft:
    """Choose the words of a case.

    Args:
        catalog: The words.
        case: What the choice depends on.
    """
    plan = _plan(case)
    sender = plan.steps[Audience.SENDER]
    named = f"cause-{label(case.category)}"
    headline, explanation = catalog.find(named), _explain(catalog, case, case.audience)
    if case.hedged:
        headline = catalog.find("hedge", ("headline",), headline=_text(headline))
    return Draft(
        headline=headline,
        explanation=explanation,
        class_label=catalog.text(f"class-{label(case.failure_class)}"),
        steps=tuple(_steps(catalog, case, plan)),
        wait=_wait(catalog, case, plan),
        retry=not case.delayed and not _SENDING.isdisjoint(sender),
        fallback=_advise_sender(catalog, case, "fallback", plan.fallback),
        do_not=_advise_sender(catalog, case, "do-not", plan.do_not),
        their_it=_letter(catalog, case, plan, Audience.RECIPIENT_POSTMASTER),
        own_it=_letter(catalog, case, plan, Audience.SENDER_POSTMASTER),
        labels=Labels(
            steps=catalog.text("label-steps"),
            wait=catalog.text("label-wait"),
            fallback=catalog.text("label-fallback"),
            do_not=catalog.text("label-do-not"),
            their_it=catalog.text("label-their-it"),
            own_it=catalog.text("label-own-it"),
        ),
    )


def label(word: str, /) -> str:
    """A word of ours as it stands in the name of a text."""
    return word.replace("_", "-")


def _plan(case: Case) -> Plan:
    """What follows, where need be for the party that the evidence names."""
    usual = plans().of_category[case.category]
    if case.party is TRAITS[case.category].party or case.party not in plans().of_party:
        return usual
    nearer = plans().of_party[case.party]
    return Plan(
        steps={**usual.steps, **nearer.steps},
        wait=usual.wait,
        fallback=usual.fallback,
        do_not=nearer.do_not or usual.do_not,
    )


def _text(template: Template) -> str:
    """A template as a text that can stand in another."""
    parts = template.parts
    return "".join(mark(part) if at % 2 else part for at, part in enumerate(parts))


def _explain(catalog: Catalog, case: Case, audience: Audience) -> Template:
    attributes = _EXPLAINED.get(audience, ("neutral", "sender"))
    found = catalog.find(f"cause-{label(case.category)}", attributes)
    return catalog.find("hedge", explanation=_text(found)) if case.hedged else found


def _steps(catalog: Catalog, case: Case, plan: Plan) -> Iterator[tuple[Step, Template | None]]:
    reader = case.audience
    chosen = (_choose(one, case) for one in plan.steps[Audience.SENDER])
    sender = tuple(dict.fromkeys(one for one in chosen if one is not None))
    if reader is Audience.SENDER:
        yield from (_step(catalog, case, action, reader) for action in sender)
        return
    usual = (Action.WALK_THROUGH,) if reader is Audience.SUPPORT else ()
    own = plan.steps.get(reader, usual)
    yield from (_step(catalog, case, action, reader) for action in own)
    if reader is Audience.SUPPORT:
        others = (action for action in sender if action not in own)
        yield from (_step(catalog, case, action, Audience.SENDER) for action in others)


def _choose(action: Action, case: Case) -> Action | None:
    """A mail that is still tried is not sent twice, and nothing is given up on a guess."""
    if case.delayed and action in _REPEATING:
        return Action.WAIT
    return plans().unsure.get(action, action) if case.hedged else action


def _step(
    catalog: Catalog, case: Case, action: Action, reader: Audience
) -> tuple[Step, Template | None]:
    template = step_text(catalog, action, reader, case.known)
    asks = reader is Audience.SENDER
    actor = plans().asked_of.get(action, reader) if asks else reader
    whole = len(template.parts) == 1
    text = template.fill({}) if whole else ""
    return Step(action=action, actor=actor, text=text), None if whole else template


def step_text(
    catalog: Catalog, action: Action, reader: Audience, known: tuple[str, ...]
) -> Template:
    """The words of a step for who reads it.

    Args:
        catalog: The words.
        action: The step.
        reader: Whom it is said to.
        known: Which of ``KNOWABLE`` are known.
    """
    shared = ("postmaster",) if reader in _POSTMASTERS else ()
    args = {name: mark(name) if name in known else _NONE for name in KNOWABLE}
    return catalog.find(
        f"step-{label(action)}", (label(reader), *shared), **args, checks=mark("checks")
    )


def _advise_sender(catalog: Catalog, case: Case, kind: str, name: str | None) -> Template | None:
    if name is None or case.audience not in _SENDING_SIDE:
        return None
    return catalog.find(f"{kind}-{label(name)}")


def _wait(catalog: Catalog, case: Case, plan: Plan) -> Wait:
    """What the server asks for; else what the plan says, where it is not known to pass."""
    if case.delayed:
        return Wait(helps=True, text=catalog.text("wait-delayed"))
    if case.minutes is not None:
        return _wait_for(catalog, case.minutes)
    match plan.wait:
        case int(hours):
            return _wait_for(catalog, hours * 60)
        case "no" | "until_fixed" if case.permanence is Permanence.TRANSIENT:
            return Wait(helps=None, text=catalog.text("wait-maybe"))
        case kind:
            helps = None if kind == "maybe" else False
            return Wait(helps=helps, text=catalog.text(f"wait-{label(kind)}"))


def _wait_for(catalog: Catalog, minutes: int) -> Wait:
    hours, days = round(minutes / 60), round(minutes / 1440)
    if minutes < 60:  # noqa: PLR2004 - an hour
        template = catalog.find("wait-minutes", number=minutes)
    elif hours < 24:  # noqa: PLR2004 - a day
        template = catalog.find("wait-hours", number=hours)
    else:
        template = catalog.find("wait-days", number=days)
    return Wait(helps=True, time=timedelta(minutes=minutes), text=template.fill({}))


def _asks_own(plan: Plan) -> bool:
    """Whether the sender is told to turn to the people who run the sender's mail."""
    return Action.TELL_OWN_IT in plan.steps[Audience.SENDER]


def _letter(catalog: Catalog, case: Case, plan: Plan, reader: Audience) -> Template | None:
    """A letter to technicians, for those who cannot do what they can."""
    if case.audience not in _LAYMEN:
        return None
    own = reader is Audience.SENDER_POSTMASTER
    if own and (case.audience is Audience.RECIPIENT or not _asks_own(plan)):
        return None
    steps = plan.steps.get(reader, _LOOK if own else ())
    if not steps:
        return None
    name = "letter-sender-it" if own else "letter-recipient-it"
    recipient = mark("person") if "recipient" in case.known else _NONE
    lines = [_text(catalog.find(name, ("about",), recipient=recipient)), ""]
    lines += [_text(_explain(catalog, case, reader))]
    if case.has_reply:
        lines += ["", _text(catalog.find(name, ("reply",), reply=mark("reply")))]
    lines += ["", catalog.text(name, "ask")]
    lines += [f"- {_text(step_text(catalog, step, reader, case.known))}" for step in steps]
    lines += ["", catalog.text(name, "thanks")]
    return Template.parse("\n".join(lines))
