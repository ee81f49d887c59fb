"""Text to Markdown and to HTML.

In: one line of text. Out: the same text in the other notation. Law: whatever stands in
the text, it is shown, never obeyed: no tag, link, image, emphasis or list comes of it.
"""

from __future__ import annotations

import html
import re
from typing import Final

__all__ = ["escape_html", "escape_markdown"]

#: What CommonMark, or GitHub's Markdown, can read as markup within a line.
_INLINE: Final = re.compile(r"[\\`*_\[\]<>&|~@!$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
#: What it can read as a block at the start of a line.
_BLOCK: Final = re.compile(r"^([#+=-]|\d{1,9}(?=[.)]))")


def escape_html(text: str, /) -> str:
    """Text for HTML, between tags or in a quoted attribute."""
    return html.escape(text)


def escape_markdown(text: str, /) -> str:
    """One line of text for Markdown (CommonMark 0.31, with GitHub's extensions)."""
    escaped = _INLINE.sub(r"\\\g<0>", text)
    return _BLOCK.sub(_escape_block, escaped)


def _escape_block(found: re.Match[str]) -> str:
    mark = found[0]
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"
