"""Blocks of text as plain text, Markdown and HTML.

In: headings, paragraphs, lists, notes and letters. Out: one text. Law: a text in a block
is shown, never obeyed; see ``markup.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import assert_never

from bouncekit.advice.markup import escape_html, escape_markdown

__all__ = [
    "Block",
    "Heading",
    "Items",
    "Letter",
    "Notes",
    "Paragraph",
    "render_html",
    "render_markdown",
    "render_text",
]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``anchor`` is its name in HTML."""

    level: int
    text: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list, numbered or not."""

    texts: tuple[str, ...]
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Notes:
    """Short texts, each under a label."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A text of several lines, to be copied and sent."""

    label: str
    text: str


Block = Heading | Paragraph | Items | Notes | Letter


def render_text(blocks: Iterable[Block], /) -> str:
    """Plain text; ends with a line break."""
    return _join(_lines(block, lambda _: "", str, "{}: {}") for block in blocks)


def render_markdown(blocks: Iterable[Block], /) -> str:
    """Markdown; letters are code, so that they can be copied whole."""
    form = "**{}:** {}"
    return _join(_lines(block, lambda n: f"{'#' * n} ", escape_markdown, form) for block in blocks)


def _lines(
    block: Block, head: Callable[[int], str], escape: Callable[[str], str], note: str
) -> list[str]:
    match block:
        case Heading(level=level, text=text):
            return [head(level) + escape(text)]
        case Paragraph(text=text):
            return [escape(text)]
        case Items(texts=texts, numbered=numbered):
            marks = (f"{at}." if numbered else "-" for at in range(1, len(texts) + 1))
            return [f"{mark} {escape(text)}" for mark, text in zip(marks, texts, strict=True)]
        case Notes(pairs=pairs):
            lines = [note.format(escape(label), escape(text)) for label, text in pairs]
            return "\n\n".join(lines).split("\n") if head(1) else lines
        case Letter(label=label, text=text):
            indented = [f"    {line}".rstrip() for line in text.split("\n")]
            return [head(3) + escape(label), "", *indented]
        case _ as never:
            assert_never(never)


def _join(blocks: Iterable[list[str]]) -> str:
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def render_html(blocks: Iterable[Block], /, *, tag: str, name: str, locale: str) -> str:
    """Semantic HTML within one element, without scripts and styles.

    Args:
        blocks: What stands in it.
        tag: The element's name.
        name: Its class.
        locale: Its language.
    """
    lines = [f'<{tag} class="{name}" lang="{escape_html(locale)}">']
    for block in blocks:
        lines += _tags(block)
    return "\n".join([*lines, f"</{tag}>"]) + "\n"


def _tags(block: Block) -> list[str]:
    match block:
        case Heading(level=level, text=text, anchor=anchor):
            named = "" if anchor is None else f' id="{escape_html(anchor)}"'
            return [f"<h{level}{named}>{escape_html(text)}</h{level}>"]
        case Paragraph(text=text):
            return [f"<p>{escape_html(text)}</p>"]
        case Items(texts=texts, numbered=numbered):
            tag = "ol" if numbered else "ul"
            return [f"<{tag}>", *(f"<li>{escape_html(text)}</li>" for text in texts), f"</{tag}>"]
        case Notes(pairs=pairs):
            escaped = [(escape_html(label), escape_html(text)) for label, text in pairs]
            return ["<dl>", *(f"<dt>{one}</dt><dd>{two}</dd>" for one, two in escaped), "</dl>"]
        case Letter(label=label, text=text):
            summary = f"<summary>{escape_html(label)}</summary>"
            return ["<details>", summary, f"<pre>{escape_html(text)}</pre>", "</details>"]
        case _ as never:
            assert_never(never)
