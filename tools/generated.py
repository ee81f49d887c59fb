"""What the tools beside this file share: write files, or check that they are fresh.

``--check`` writes nothing and exits with 1 where a file is not what would be written.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

__all__ = ["ROOT", "between", "settle"]

ROOT = Path(__file__).resolve().parent.parent


def between(text: str, start: str, end: str, inner: str, /) -> str:
    """Replace what stands between two marker lines.

    Args:
        text: The whole text.
        start: The marker before.
        end: The marker after.
        inner: What to put between them.

    Returns:
        The whole text anew.
    """
    before, rest = text.split(start, 1)
    after = rest.split(end, 1)[1]
    return f"{before}{start}\n\n{inner.strip()}\n\n{end}{after}"


def settle(wanted: Mapping[Path, str], /) -> int:
    """Write each file that differs, or with ``--check`` only say so.

    Args:
        wanted: What each file shall hold.

    Returns:
        The exit status.
    """
    check = "--check" in sys.argv[1:]
    stale = 0
    for path, text in wanted.items():
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        name = path.relative_to(ROOT)
        if check:
            print(f"{name} is not fresh; run: make docs")
            stale = 1
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{name} written")
    return stale
