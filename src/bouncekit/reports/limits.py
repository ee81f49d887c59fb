"""The bounds of reading reports: how much of one is looked at.

In and out: nothing; these are values. Law: every bound of the floor stands here (those of
single messages, headers and texts stand in ``wire/limits.py``), and what a bound cuts from
a report is told as ``FaultKind.LIMIT_REACHED``.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "MAX_NARRATIVE",
    "MAX_REPLY",
    "MAX_SEARCHED",
    "MOST_BLOCKS",
    "MOST_FINDINGS",
    "MOST_LINES",
    "PACKING_DEPTH",
]

#: Characters of a reply; servers' replies are shorter by far.
MAX_REPLY: Final = 16_384
#: Characters of a report's own words.
MAX_NARRATIVE: Final = 16_384
#: Characters of a text in which a misplaced delivery status is looked for.
MAX_SEARCHED: Final = 65_536
#: Recipients of one report.
MOST_FINDINGS: Final = 10_000
#: How often a text names one recipient to any use.
MOST_BLOCKS: Final = 5
#: Lines that a report says of one recipient at a time.
MOST_LINES: Final = 40
#: Messages in messages around a report.
PACKING_DEPTH: Final = 3
