"""The answer to *what now*: plain texts in one language, and typed words beside them.

In: texts of a catalog, filled. Out: values, and four ways to write them. Law: a text here
is text; what writes it as markup escapes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from bouncekit.advice.render import (
    Block,
    Heading,
    Items,
    Letter,
    Notes,
    Paragraph,
    render_html,
    render_markdown,
    render_text,
)
from bouncekit.advice.words import Action, Audience

__all__ = ["Advice", "Labels", "Step", "Wait"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do."""

    #: What is done.
    action: Action
    #: Who does it; where that is not the reader, the text says how to ask.
    actor: Audience
    #: The words for the reader, one or two sentences.
    text: str

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {"action": self.action.value, "actor": self.actor.value, "text": self.text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Whether waiting helps."""

    #: ``None``: nobody knows.
    helps: bool | None
    #: How long: what the server asks for, else what mostly helps; ``None`` where it does not.
    time: timedelta | None = None
    #: The same in words.
    text: str

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types; ``time`` in seconds."""
        seconds = None if self.time is None else self.time.total_seconds()
        return {"helps": self.helps, "time": seconds, "text": self.text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The headings between the parts of an advice, in its language."""

    steps: str
    wait: str
    fallback: str
    do_not: str
    their_it: str
    own_it: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What one person should do now."""

    #: The locale that the texts are in: the one asked for, or what it fell back to.
    locale: str
    #: Whose advice it is.
    audience: Audience
    #: A few words.
    headline: str
    #: One or two plain sentences; where characters were found in the stored address, or the
    #: address that was meant is known, a sentence more for each.
    explanation: str
    #: The class of the failure, as people see it.
    class_label: str
    #: What to do, in order; empty for an audience that has nothing to do.
    steps: tuple[Step, ...]
    #: Whether waiting helps, and how long.
    wait: Wait
    #: Whether it makes sense to send the same again, once the steps are done.
    retry: bool
    #: Another channel, where it is urgent; for the sender and support.
    fallback: str | None = None
    #: The common mistake; for the sender and support.
    do_not: str | None = None
    #: A letter to the people who run the recipient's mail, with the server's own words.
    for_their_it: str | None = None
    #: A letter to the people who run the sender's mail, with the server's own words.
    for_own_it: str | None = None
    #: Whether the cause is not certain; the texts then say "probably".
    hedged: bool = False
    #: The headings between these.
    labels: Labels = field(repr=False)

    def to_text(self) -> str:
        """Plain text, as for a mail or a terminal."""
        return render_text(self._blocks())

    def to_markdown(self) -> str:
        """Markdown (CommonMark, GitHub's too); nothing in the texts is read as markup."""
        return render_markdown(self._blocks())

    def to_html(self) -> str:
        """A ``section`` of semantic HTML, without scripts and styles; all texts are escaped."""
        name = "bouncekit-advice"
        return render_html(self._blocks(), tag="section", name=name, locale=self.locale)

    def _blocks(self) -> Iterator[Block]:
        labels = self.labels
        yield Heading(2, self.headline)
        yield Paragraph(self.explanation)
        if self.steps:
            yield Heading(3, labels.steps)
            yield Items(tuple(step.text for step in self.steps))
        notes = (
            (labels.wait, self.wait.text),
            (labels.fallback, self.fallback),
            (labels.do_not, self.do_not),
        )
        yield Notes(tuple((label, text) for label, text in notes if text is not None))
        letters = ((labels.own_it, self.for_own_it), (labels.their_it, self.for_their_it))
        yield from (Letter(label, text) for label, text in letters if text is not None)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "locale": self.locale,
            "audience": self.audience.value,
            "headline": self.headline,
            "explanation": self.explanation,
            "class_label": self.class_label,
            "steps": [step.to_dict() for step in self.steps],
            "wait": self.wait.to_dict(),
            "retry": self.retry,
            "fallback": self.fallback,
            "do_not": self.do_not,
            "for_their_it": self.for_their_it,
            "for_own_it": self.for_own_it,
            "hedged": self.hedged,
        }
