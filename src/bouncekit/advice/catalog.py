"""The texts of one locale, with all that it falls back to.

In: Fluent bundles, the nearest first. Out: texts with slots, and what was sent in the forms
that they ask for. Law: a text that a locale lacks comes from the next in the row, so that
no answer has a hole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bouncekit.advice.template import Template, mark

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["Catalog", "Layer"]

#: How many words for a document are kept with their forms.
_KEPT: Final = 256


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """The texts of one file over those of the files behind it in the same locale."""

    locale: str
    bundle: FluentBundle
    #: The forms of a document in this locale, by the name of their attribute.
    forms: tuple[str, ...]

    def slot(self, name: str) -> str:
        """The slot of a form; its name holds the locale, for another's text may stand by."""
        return f"{self.locale}:{name}"

    def say(self, message: str, attribute: str | None, args: Mapping[str, str | int]) -> str | None:
        """A text, or ``None`` where this layer does not have it whole."""
        if not self.bundle.has_message(message):
            return None
        found = self.bundle.get_message(message)
        pattern = found.value if attribute is None else found.attributes.get(attribute)
        if pattern is None:
            return None
        known = {**args, "document": mark(self.slot("word"))}
        known |= {f"document-{form}": mark(self.slot(form)) for form in self.forms}
        text, errors = self.bundle.format_pattern(pattern, known)
        return None if errors else str(text)


class Catalog:
    """All texts of a locale, with those that it falls back to. Immutable but for its caches.

    Attributes:
        locale: The nearest locale that has texts.
    """

    def __init__(self, tags: tuple[str, ...], load: Callable[[str], tuple[Layer, ...]]) -> None:
        """Keep where the texts come from.

        Args:
            tags: The locales, the nearest first.
            load: Reads the layers of one; called when the locales before lack a text.
        """
        self.locale: str = tags[0]
        self._tags = tags
        self._load = load
        self._depth = 1  #: how many locales have been asked
        self._found: dict[tuple[object, ...], Template] = {}
        self._forms: dict[tuple[object, ...], Mapping[str, str]] = {}

    def find(
        self,
        message: str,
        attributes: tuple[str | None, ...] = (None,),
        /,
        **args: str | int,
    ) -> Template:
        """The nearest text.

        Args:
            message: Its name.
            attributes: Which part of it, the best first; ``None`` is its value.
            **args: What it may name: numbers, and texts that are slots or say that nothing
                is known.

        Returns:
            The text with its slots.

        Raises:
            LookupError: No catalog has it: the package is broken.
        """
        key = (message, attributes, *args.items())
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._find(message, attributes, args)
        return found

    def _find(
        self, message: str, attributes: tuple[str | None, ...], args: Mapping[str, str | int]
    ) -> Template:
        for depth, tag in enumerate(self._tags, 1):
            self._depth = max(self._depth, depth)
            for layer in self._load(tag):
                for attribute in attributes:
                    text = layer.say(message, attribute, args)
                    if text is not None:
                        return Template.parse(text)
        raise LookupError(message)

    def text(self, message: str, attribute: str | None = None, /) -> str:
        """A text without slots."""
        return self.find(message, (attribute,)).fill({})

    def decline(self, document: str | tuple[tuple[str, str], ...], /) -> Mapping[str, str]:
        """What was sent, in the forms that the texts found so far may ask for.

        Args:
            document: A word, known to the catalogs or not, or forms by their names.

        Returns:
            A value for each slot that a document can have.
        """
        key = (document, self._depth)
        made = self._forms.get(key)
        if made is None:
            if len(self._forms) >= _KEPT:
                self._forms.clear()
            made = self._forms[key] = self._decline(document)
        return made

    def _decline(self, document: str | tuple[tuple[str, str], ...]) -> Mapping[str, str]:
        own = {} if isinstance(document, str) else dict(document)
        word = document if isinstance(document, str) else own.get("word", "")
        made: dict[str, str] = {}
        for tag in self._tags[: self._depth]:
            for layer in reversed(self._load(tag)):
                forms = _decline(layer, word) | own
                made |= {layer.slot(form): value for form, value in forms.items()}
        return made


def _decline(layer: Layer, word: str) -> dict[str, str]:
    """The forms of a word in one layer."""
    forms = (None, *layer.forms)
    name = f"document-{word.lower().replace(' ', '-').replace('_', '-')}"
    if not layer.bundle.has_message(name) or name == "document-other":
        name = _known(layer, word) or "document-other"
    said = {form: layer.say(name, form, {"word": mark("word")}) for form in forms}
    return {
        form or "word": Template.parse(text).fill({"word": word})
        for form, text in said.items()
        if text is not None
    }


def _known(layer: Layer, word: str) -> str | None:
    """The document whose bare word this is in the layer's language."""
    wanted = word.casefold()
    told = ((name, layer.say(name, None, {}) or "") for name in _DOCUMENTS)
    return next((name for name, known in told if known.casefold() == wanted), None)


#: What the catalogs know by name; ``document-other`` is anything else.
_DOCUMENTS: Final = tuple(
    f"document-{name}"
    for name in (
        "mail",
        "invoice",
        "credit-note",
        "quote",
        "reminder",
        "receipt",
        "order-confirmation",
        "newsletter",
    )
)
