"""Is a catalog whole and sound? For translators, and for those who bring their own.

In: Fluent files. Out: every fault of them. Law: what passes here can be shown: nothing is
missing, nothing is unknown, and no slot can stay empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from bouncekit.advice.catalogs import SUFFIX, Catalogs, read_source
from bouncekit.advice.draft import KNOWABLE
from bouncekit.advice.source import DOCUMENTS, Source, Text, name_of, parse_source
from bouncekit.advice.tags import LAST, chain
from bouncekit.errors import CatalogError

__all__ = ["check_catalogs"]

#: What would be markup, or a slot of the engine's own.
_FORBIDDEN: Final = "<>*`_[]|\\\ue000\ue001"


def check_catalogs(path: str | Path, /, *, whole: bool | None = None) -> tuple[CatalogError, ...]:
    """Tell every fault of the catalogs in a folder.

    Args:
        path: A folder of ``*.ftl`` files, or one of them.
        whole: Whether each must have every text. Where it is ``None``, those of a locale
            that is shipped need not: they replace single texts.

    Returns:
        One error for each fault, in the order of the files.

    Raises:
        OSError: The folder or the file cannot be read.
        ImportError: ``fluent.runtime`` is missing; it comes with ``bouncekit[advice]``.
    """
    path = Path(path)
    found = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
    if not found:
        return (CatalogError(f"no file is called *{SUFFIX}", file=str(path)),)
    return tuple(fault for file in found for fault in _check(file, whole))


def _check(file: Path, whole: bool | None) -> Iterator[CatalogError]:  # noqa: FBT001 - handed on
    locale = file.name.removesuffix(SUFFIX)
    if locale not in chain(locale):
        message = f"{locale!r} is no language tag, such as 'da' or 'de-AT'"
        yield CatalogError(message, file=str(file))
    try:
        mine = parse_source(read_source(file), file=str(file))
    except CatalogError as error:
        yield error
        return
    yield from mine.faults
    forms = mine.forms or _shipped(locale).forms
    known = mine.messages | _shipped(locale).messages
    for (message, attribute), text in mine.texts.items():
        for fault in [*_judge(message, attribute, text, forms), *_dangling(text, known)]:
            yield CatalogError(fault, file=str(file), text=name_of(message, attribute))
    wanted = whole if whole is not None else locale not in Catalogs.default().locales
    for message, attribute in _missing(mine, whole=wanted):
        name = name_of(message, attribute)
        yield CatalogError("the text is missing", file=str(file), text=name)


@cache
def _shipped(locale: str) -> Source:
    """The catalog of the package for a locale; an empty one where there is none."""
    file = files("bouncekit.advice") / "locales" / f"{locale}{SUFFIX}"
    return parse_source(read_source(file) if file.is_file() else "", file=file.name)


def _missing(mine: Source, *, whole: bool) -> Iterator[tuple[str, str | None]]:
    """Texts that English has and this has not; the forms of documents are each language's own."""
    for message, attribute in _shipped(LAST).texts:
        form = message.startswith(DOCUMENTS) and attribute is not None
        if whole and not form and (message, attribute) not in mine.texts:
            yield message, attribute
    forms = sorted(form.removeprefix(DOCUMENTS) for form in mine.forms - {"document"})
    for document in sorted(name for name in mine.messages if name.startswith(DOCUMENTS)):
        yield from ((document, form) for form in forms if (document, form) not in mine.texts)


def _model(message: str, attribute: str | None) -> Text | None:
    """The text in English that this one is measured against."""
    english = _shipped(LAST).texts
    if message.startswith("-"):
        return Text()
    if message.startswith(DOCUMENTS):
        return english[f"{DOCUMENTS}other", None] if message == f"{DOCUMENTS}other" else Text()
    if message.startswith("cause-") and attribute == "neutral":
        return english.get((message, attribute)) or english.get((message, "sender"))
    return english.get((message, attribute))


def _judge(message: str, attribute: str | None, text: Text, forms: frozenset[str]) -> Iterator[str]:
    model = _model(message, attribute)
    if model is None:
        yield "there is no text of this name"
        return
    if message.startswith(DOCUMENTS):
        forms = frozenset()
    for slot in sorted(text.slots - model.slots - forms):
        expected = ", ".join(f"${one}" for one in sorted(model.slots | forms)) or "none"
        yield f"${slot} is unknown here; expected {expected}"
    for slot in sorted(model.slots - text.slots):
        if not slot.startswith("document"):  # a language may say it in other words
            yield f"${slot} is missing"
    for slot in sorted(text.unguarded & set(KNOWABLE)):
        yield f"${slot} may not be known; put it into a choice that has a [none]"
    for character in sorted({one for words in text.words for one in words} & set(_FORBIDDEN)):
        yield f"{character!r} could be read as markup"


def _dangling(text: Text, known: frozenset[str]) -> Iterator[str]:
    for name in sorted(text.references - known):
        yield f"it is made of {name}, which is not there"
