"""The words of each locale: Project Fluent files of the package, and of whoever brings their own.

In: folders with ``da.ftl``, ``de.ftl``, ... Out: a catalog for each locale. Laws: a file is
read when its locale is first asked for, and no other; nothing is registered globally.

Fluent (https://projectfluent.org) is what translators' tools open; ``fluent.runtime``
reads it and knows the plurals of each language.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from bouncekit.advice.catalog import Catalog, Layer
from bouncekit.advice.source import parse_fluent
from bouncekit.advice.tags import LAST, chain
from bouncekit.errors import CatalogError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["SUFFIX", "Catalogs", "read_source"]

SUFFIX: Final = ".ftl"


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

    def _read_layers(self, locale: str) -> tuple[Layer, ...]:
        """One for each file of the locale, the last that was brought first."""
        mine = [found[locale] for found in self._files if locale in found]
        resources = [parse_fluent(read_source(file)) for file in mine]
        from fluent.runtime import FluentBundle  # noqa: PLC0415 - slow to import

        layers: list[Layer] = []
        for last in range(1, len(resources) + 1):
            bundle = FluentBundle([locale, LAST], use_isolating=False)
            for resource in resources[:last]:
                bundle.add_resource(resource, allow_overrides=True)
            layers.append(Layer(locale, bundle, _forms(bundle)))
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
