"""A Fluent file, looked at instead of spoken: its texts, their slots, their words.

In: the source of a catalog. Out: :class:`Source`. Law: nothing is judged here but what is
no Fluent; ``check.py`` judges the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bouncekit.errors import CatalogError

if TYPE_CHECKING:
    from fluent.syntax import ast

__all__ = ["DOCUMENTS", "Source", "Text", "name_of", "parse_fluent", "parse_source"]

#: What the names of documents begin with.
DOCUMENTS: Final = "document-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text: the value of a message, or one of its attributes."""

    #: The slots in it, with those that a choice depends on.
    slots: frozenset[str] = frozenset()
    #: Slots outside a choice that knows their value to be there.
    unguarded: frozenset[str] = frozenset()
    #: Other texts that it is made of.
    references: frozenset[str] = frozenset()
    #: What it says, every variant of it.
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What stands in a file."""

    #: By the name of the message, and of the attribute.
    texts: Mapping[tuple[str, str | None], Text]
    #: The note to the translator before each message.
    notes: Mapping[str, str]
    #: What is no Fluent, and what is there twice.
    faults: tuple[CatalogError, ...]

    @property
    def messages(self) -> frozenset[str]:
        """The names of the messages."""
        return frozenset(message for message, _ in self.texts)

    @property
    def forms(self) -> frozenset[str]:
        """The slots that the forms of a document make in this language."""
        told = (form for message, form in self.texts if message == f"{DOCUMENTS}other")
        return frozenset("document" if form is None else DOCUMENTS + form for form in told)


def name_of(message: str, attribute: str | None, /) -> str:
    """A text's name as people write it: ``step-wait.sender``."""
    return message if attribute is None else f"{message}.{attribute}"


def parse_source(source: str, /, *, file: str) -> Source:
    """Read a catalog.

    Args:
        source: Its text.
        file: What it is called in faults.
    """
    resource = parse_fluent(source)
    from fluent.syntax import ast  # noqa: PLC0415 - slow to import

    texts: dict[tuple[str, str | None], Text] = {}
    notes: dict[str, str] = {}
    faults: list[CatalogError] = []
    for entry in resource.body:
        match entry:
            case ast.Junk():
                faults.append(CatalogError(_complaint(entry, source), file=file))
            case ast.Message(id=ast.Identifier(name=name)) | ast.Term(id=ast.Identifier(name=name)):
                message = f"-{name}" if isinstance(entry, ast.Term) else name
                if any(message == known for known, _ in texts):
                    faults.append(CatalogError("the text is there twice", file=file, text=message))
                if entry.value is not None:
                    texts[message, None] = _read(entry.value)
                for attribute in entry.attributes:
                    texts[message, attribute.id.name] = _read(attribute.value)
                notes[message] = "" if entry.comment is None else entry.comment.content or ""
            case _:
                pass  # comments of the file and of groups
    return Source(texts=texts, notes=notes, faults=tuple(faults))


def parse_fluent(source: str, /) -> ast.Resource:
    """Read a Fluent file.

    Args:
        source: Its text.

    Raises:
        ImportError: ``fluent.runtime`` is missing; it comes with ``bouncekit[advice]``.
    """
    try:
        from fluent.runtime import FluentResource  # noqa: PLC0415 - slow to import, and an extra
    except ImportError as error:
        message = "advice needs fluent.runtime: run  pip install 'bouncekit[advice]'"
        raise ImportError(message) from error
    return FluentResource(source)


def _complaint(junk: ast.Junk, source: str) -> str:
    first = junk.annotations[0] if junk.annotations else None
    start = 0 if first is None or first.span is None else first.span.start
    line = source.count("\n", 0, start) + 1
    return f"line {line} is no Fluent: {'' if first is None else first.message}"


def _read(pattern: ast.Pattern) -> Text:
    words, slots, unguarded, references = [], set(), set(), set()
    for kind, value, guarded in _walk(pattern, frozenset()):
        match kind:
            case "words":
                words.append(value)
            case "reference":
                references.add(value)
            case _:
                slots.add(value)
                if kind == "slot" and value not in guarded:
                    unguarded.add(value)
    return Text(
        slots=frozenset(slots),
        unguarded=frozenset(unguarded),
        references=frozenset(references),
        words=tuple(words),
    )


def _walk(node: object, guarded: frozenset[str]) -> Iterator[tuple[str, str, frozenset[str]]]:
    """What a pattern holds: its kind, its name or words, and the slots known to be there."""
    from fluent.syntax import ast  # noqa: PLC0415 - slow to import

    match node:
        case ast.Pattern(elements=elements):
            for element in elements:
                yield from _walk(element, guarded)
        case ast.Placeable(expression=inner):
            yield from _walk(inner, guarded)
        case ast.TextElement(value=value) | ast.StringLiteral(value=value):
            yield "words", value, guarded
        case ast.VariableReference(id=ast.Identifier(name=name)):
            yield "slot", name, guarded
        case ast.TermReference(id=ast.Identifier(name=name)):
            yield "reference", f"-{name}", guarded
        case ast.MessageReference(id=ast.Identifier(name=name)):
            yield "reference", name, guarded
        case ast.SelectExpression(selector=selector, variants=variants):
            chosen = {selector.id.name} if isinstance(selector, ast.VariableReference) else set()
            yield from (("choice", name, guarded) for name in chosen)
            keys = [getattr(variant.key, "name", "") for variant in variants]
            for key, variant in zip(keys, variants, strict=True):
                known = "none" in keys and key != "none"
                yield from _walk(variant.value, guarded | chosen if known else guarded)
        case _:
            pass  # numbers and functions
