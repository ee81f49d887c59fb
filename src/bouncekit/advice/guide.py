"""The help page: what every class means, what may have caused it, and what to do.

In: a locale and a context. Out: :class:`Guide`. Law: it says the same as ``advise``, from
the same texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bouncekit.advice.catalog import Catalog
from bouncekit.advice.catalogs import Catalogs
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.draft import KNOWABLE, label, step_text
from bouncekit.advice.plan import plans
from bouncekit.advice.render import (
    Block,
    Heading,
    Items,
    Paragraph,
    render_html,
    render_markdown,
    render_text,
)
from bouncekit.advice.template import mark
from bouncekit.advice.values import document_of, known_values, own_words
from bouncekit.advice.words import Action, Audience
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import FailureClass

__all__ = ["Guide", "GuideEntry", "guide"]

_NOTHING = AdviceContext()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideEntry:
    """What people see in one class of failures."""

    failure_class: FailureClass
    #: The word that people see.
    label: str
    #: What it means, in a sentence or two.
    meaning: str
    #: What may have happened, a few words each.
    causes: tuple[str, ...]
    #: What to do, in order.
    steps: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "failure_class": self.failure_class.value,
            "label": self.label,
            "meaning": self.meaning,
            "causes": list(self.causes),
            "steps": list(self.steps),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A help page for those who send mail."""

    #: The locale that the texts are in.
    locale: str
    title: str
    intro: str
    #: What to check first, whatever happened.
    first: tuple[str, ...]
    #: One for each class.
    entries: tuple[GuideEntry, ...]
    #: The headings before the first checks, the causes and the steps.
    labels: tuple[str, str, str] = field(repr=False)

    def to_text(self) -> str:
        """Plain text."""
        return render_text(self._blocks())

    def to_markdown(self) -> str:
        """Markdown (CommonMark, GitHub's too); nothing in the texts is read as markup."""
        return render_markdown(self._blocks())

    def to_html(self) -> str:
        """An ``article`` of semantic HTML, without scripts and styles; all texts are escaped."""
        name = "bouncekit-guide"
        return render_html(self._blocks(), tag="article", name=name, locale=self.locale)

    def _blocks(self) -> Iterator[Block]:
        first, causes, steps = self.labels
        yield Heading(1, self.title)
        yield Paragraph(self.intro)
        yield Heading(2, first)
        yield Items(self.first)
        for entry in self.entries:
            yield Heading(2, entry.label, label(entry.failure_class))
            yield Paragraph(entry.meaning)
            yield Heading(3, causes)
            yield Items(entry.causes, numbered=False)
            yield Heading(3, steps)
            yield Items(entry.steps)

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "locale": self.locale,
            "title": self.title,
            "intro": self.intro,
            "first": list(self.first),
            "entries": [entry.to_dict() for entry in self.entries],
        }


def guide(
    locale: str = "en",
    /,
    *,
    context: AdviceContext | None = None,
    catalogs: Catalogs | None = None,
) -> Guide:
    """Write the help page that tells a program's users what to do about mail that failed.

    Args:
        locale: A language tag (BCP 47); the nearest locale that has texts is used.
        context: The program's name, its support, what it sends, its own words for steps.
        catalogs: The words to use; the shipped ones where none are given.

    Returns:
        The page, with every class of failures.

    Raises:
        ImportError: ``fluent.runtime`` is missing; it comes with ``bouncekit[advice]``.
    """
    known = _NOTHING if context is None else context
    catalog = (Catalogs.default() if catalogs is None else catalogs).catalog(locale)
    values = known_values(known)
    product = mark("product") if "product" in values else "none"
    return Guide(
        locale=catalog.locale,
        title=catalog.find("guide-title", product=product).fill(values),
        intro=catalog.text("guide-title", "intro"),
        first=_steps(catalog, known, values, plans().always),
        entries=tuple(
            GuideEntry(
                failure_class=one,
                label=catalog.text(f"class-{label(one)}"),
                meaning=catalog.text(f"class-{label(one)}", "causes"),
                causes=tuple(
                    catalog.text(f"cause-{label(category)}")
                    for category, traits in TRAITS.items()
                    if traits.failure_class is one
                ),
                steps=_steps(catalog, known, values, actions),
            )
            for one, actions in plans().of_class.items()
        ),
        labels=(
            catalog.text("guide-title", "first"),
            catalog.text("guide-title", "causes"),
            catalog.text("label-steps"),
        ),
    )


def _steps(
    catalog: Catalog, known: AdviceContext, values: dict[str, str], actions: tuple[Action, ...]
) -> tuple[str, ...]:
    names = tuple(name for name in KNOWABLE if name in values)
    made = []
    for action in actions:
        template = step_text(catalog, action, Audience.SENDER, names)
        filled = template.fill({**values, **catalog.decline(document_of(known))})
        made.append(own_words(known, action) or filled)
    return tuple(made)
