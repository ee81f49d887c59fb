"""The bounds of reading: how much of a stranger's message is looked at.

In and out: nothing; these are values. Law: every bound of the floor stands here, and
what a bound cuts from a message is told as ``FaultKind.LIMIT_REACHED``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["DEFAULT_LIMITS", "Limits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is read. The defaults are far above what mail systems write."""

    #: Bytes of a message; the rest is not looked at.
    message_bytes: int = 32 * 1024 * 1024
    #: Parts and containers of one message.
    parts: int = 1_000
    #: Containers in containers.
    depth: int = 100
    #: Lines that start like a delimiter (``--``).
    delimiters: int = 100_000
    #: Bytes of one header block.
    header_bytes: int = 256 * 1024
    #: Fields of one header block, and of one group of a report.
    header_fields: int = 1_000
    #: Characters of decoded text that one part gives.
    text_chars: int = 256 * 1024
    #: Groups of fields in one report.
    groups: int = 10_000
    #: Parameters of one field.
    parameters: int = 100
    #: Encoded words of one field (RFC 2047).
    encoded_words: int = 1_000
    #: Addresses of one field or text.
    addresses: int = 1_000
    #: Faults of one message.
    faults: int = 100


DEFAULT_LIMITS: Final = Limits()
