"""The words of each locale: Project Fluent files, and the fall back from one to the next.

In: ``da.ftl``, ``de.ftl``, ... of the package and of whoever brings their own. Out: texts
with slots. Laws: a locale is read when it is first asked for, and no other; an unknown
locale is no error; a text that a catalog lacks comes from the next in the row, so that no
answer has a hole.

Fluent (https://projectfluent.org) is what translators' tools open; ``fluent.runtime``
reads it and knows the plurals of each language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from bouncekit.advice.source import parse_fluent
from bouncekit.advice.template import Template, mark
from bouncekit.errors import CatalogError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["LAST", "SUFFIX", "Catalog", "Catalogs", "chain", "read_source"]

#: What every row of locales ends with.
LAST: Final = "en"
#: Tags whose texts stand under another.
_SAME: Final = {"no": "nb", "nn": "nb"}
SUFFIX: Final = ".ftl"
#: How many words for a document are kept with their forms.
_KEPT: Final = 256
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*")


def chain(locale: str, /) -> tuple[str, ...]:
    """The locales to ask, the nearest first: ``de-AT``, ``de``, ``en``.

    Args:
        locale: A BCP 47 tag, or what systems make of one: ``de_AT.UTF-8``.
    """
    told = _TAG.match(locale)
    parts = re.split("[-_]", told[0]) if told else []
    tags = ["-".join(_case(parts[:end])) for end in range(len(parts), 0, -1)]
    wanted = [one for tag in tags for one in (tag, _SAME.get(tag, tag))]
    return tuple(dict.fromkeys([*wanted, LAST]))


def _case(parts: list[str]) -> Iterable[str]:
    """A tag as it is written: ``zh-Hant-TW`` (RFC 5646, section 2.1.1)."""
    yield parts[0].lower()
    for part in parts[1:]:
        lengths = {2: part.upper(), 4: part.title()}
        yield lengths.get(len(part), part.lower())


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
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

    def __init__(self, tags: tuple[str, ...], load: Callable[[str], tuple[_Layer, ...]]) -> None:
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


def _decline(layer: _Layer, word: str) -> dict[str, str]:
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


def _known(layer: _Layer, word: str) -> str | None:
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


class Catalogs:
    """Catalogs of several locales. Immutable; nothing is registered globally."""

    def __init__(self, folders: Iterable[Traversable] = (), /) -> None:
        """Join folders of ``*.ftl`` files.

        Args:
            folders: Where they lie; a text of a later one goes before the same of an earlier.
        """
        self._folders = tuple(folders)
        self._files = tuple(
            {
                entry.name.removesuffix(SUFFIX): entry
                for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
                if entry.name.endswith(SUFFIX)
            }
            for folder in self._folders
        )
        self._tags = lru_cache(maxsize=256)(self._find_tags)
        self._catalog = cache(self._make_catalog)  # bounded by the files there are
        self._layers = cache(self._read_layers)

    @classmethod
    def default(cls) -> Catalogs:
        """The catalogs that come with the package."""
        return _default()

    @classmethod
    def load(cls, path: str | Path, /) -> Self:
        """Read a folder of ``*.ftl`` files, named by their locale.

        Args:
            path: The folder.

        Returns:
            The catalogs in it alone; see :meth:`extended`.

        Raises:
            OSError: The folder cannot be read.
        """
        return cls((Path(path),))

    def extended(self, other: Catalogs, /) -> Catalogs:
        """New catalogs: the texts of ``other``, and behind them those of this one.

        Args:
            other: Catalogs that may hold a few texts only.
        """
        return Catalogs((*self._folders, *other._folders))

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that have a file, by name."""
        return tuple(sorted({locale for found in self._files for locale in found}))

    def catalog(self, locale: str, /) -> Catalog:
        """The texts for a locale, with all that it falls back to.

        Args:
            locale: A language tag; an unknown one is no error.

        Raises:
            CatalogError: There is no catalog for it, and none to fall back to.
        """
        return self._catalog(self._tags(locale))

    def _find_tags(self, locale: str) -> tuple[str, ...]:
        tags = tuple(tag for tag in chain(locale) if any(tag in found for found in self._files))
        if not tags:
            message = f"no catalog for {locale!r} and none for {LAST!r}"
            raise CatalogError(message)
        return tags

    def _make_catalog(self, tags: tuple[str, ...]) -> Catalog:
        return Catalog(tags, self._layers)

    def _read_layers(self, locale: str) -> tuple[_Layer, ...]:
        """One for each file of the locale, the last that was brought first."""
        mine = [found[locale] for found in self._files if locale in found]
        resources = [parse_fluent(read_source(file)) for file in mine]
        from fluent.runtime import FluentBundle  # noqa: PLC0415 - slow to import

        layers: list[_Layer] = []
        for last in range(1, len(resources) + 1):
            bundle = FluentBundle([locale, LAST], use_isolating=False)
            for resource in resources[:last]:
                bundle.add_resource(resource, allow_overrides=True)
            layers.append(_Layer(locale, bundle, _forms(bundle)))
        return tuple(reversed(layers))

    def __repr__(self) -> str:
        return f"<Catalogs of {', '.join(self.locales)}>"


def _forms(bundle: FluentBundle) -> tuple[str, ...]:
    """The forms of a document that a bundle knows."""
    name = "document-other"
    return tuple(bundle.get_message(name).attributes) if bundle.has_message(name) else ()


def read_source(file: Traversable, /) -> str:
    """The text of a catalog.

    Args:
        file: The file.

    Returns:
        Its text, without the mark that editors of some systems begin with.

    Raises:
        OSError: It cannot be read.
        CatalogError: It is no UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        message = f"expected UTF-8: {error}"
        raise CatalogError(message, file=file.name) from error


@cache
def _default() -> Catalogs:
    return Catalogs((files("bouncekit.advice") / "locales",))
