"""Header blocks: where they begin and end.

In: a message and a place in it. Out: the header there, and where the body begins (RFC 5322,
section 2.1). Law: a line that is no field costs no other field, and prose such as
``Hi: ...`` is no header.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from bouncekit.model.words import FaultKind
from bouncekit.wire.header import Header
from bouncekit.wire.source import FaultLog, Source

__all__ = ["NO_HEADER", "begins_with_header", "read_block"]

NO_HEADER: Final = Header(b"")

#: A field name and its colon. ``--`` starts a delimiter, and ``http://`` a link.
_FIELD: Final = re.compile(rb"(?!--)([!-9;-~]++)[ \t]*+:(?!//)")
#: The line break before the first line that is neither a field nor a folded one.
_BREAK: Final = re.compile(rb"\n(?![ \t]|(?!--)[!-9;-~]++:(?!//))")
#: Fields that no prose starts with: after a broken line, the header goes on with these.
_STRONG: Final = re.compile(
    rb"(?:Received|Return-Path|Message-ID|Date|MIME-Version|Content-Type"
    rb"|Content-Transfer-Encoding|Auto-Submitted|DKIM-Signature)[ \t]*+:",
    re.IGNORECASE,
)
_KNOWN: Final = re.compile(
    rb"^(?:Received|Return-Path|Delivered-To|Message-ID|Date|From|To|Cc|Reply-To|Sender|Subject"
    rb"|MIME-Version|Content-[A-Za-z-]++|X-[A-Za-z0-9-]++|In-Reply-To|References|Auto-Submitted"
    rb"|Precedence|List-[A-Za-z-]++|DKIM-Signature|Authentication-Results|ARC-[A-Za-z-]++"
    rb"|Envelope-To|Resent-[A-Za-z-]++)[ \t]*+:",
    re.IGNORECASE | re.MULTILINE,
)
_SPACED_NAME: Final = re.compile(rb"^(?!--)([!-9;-~]++)[ \t]++:", re.MULTILINE)
#: A parameter at the start of a line: somebody took the white space off that folded it.
_PARAM_LINE: Final = re.compile(
    rb"^(?=(?:boundary|charset|filename|name|report-type|format|type|delsp)[*0-9]*+=)",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD_START: Final = re.compile(rb"\n(?![ \t\n])")
_NO_FIELD: Final = "a line in a header block is no field"


def begins_with_header(source: Source, /) -> bool:
    """Whether a message begins with a header, and not with prose such as ``Hi: ...``."""
    data = source.data
    if _KNOWN.match(data):
        return True
    # Nothing is told of a block that may be none.
    _, end, _ = read_block(source._replace(faults=FaultLog(0)), 0)
    if _KNOWN.search(data, 0, end):
        return True
    # Two fields that nobody knows are a header too.
    return _FIELD_START.search(data, 0, max(0, end - 1)) is not None


def read_block(source: Source, start: int, /) -> tuple[Header, int, int]:
    """Read the header block that begins at ``start``.

    Args:
        source: The message.
        start: Where a line begins.

    Returns:
        The header, its end and the start of the body. The last two are the same where no
        empty line stands between: then the body starts with the first line that is no field.
        All of it ends at ``start`` where there is no field at all.
    """
    data = source.data
    broken = False
    found = _BREAK.search(data, start - 1) if start else None
    if found is not None and data.startswith(b"\n", found.end()):
        end = found.end()  # nearly all blocks
        body = end + 1
    else:
        end, body, broken = _find_end(source, start)
    if end == start:
        return NO_HEADER, start, body
    block = data[start:end]
    if broken:
        block = _PARAM_LINE.sub(b" ", _SPACED_NAME.sub(rb"\1:", block))
    # The shortest field takes three bytes.
    if end - start > source.limits.header_fields * 3:
        block = _cut(block, source)
    return Header(block), end, body


def _find_end(source: Source, start: int) -> tuple[int, int, bool]:
    """The end of a block, the start of the body, and whether it has lines to mend."""
    data = source.data
    # The line break before the block, which only the first line of a message does not have.
    pos, broken = start - 1, False
    if not start:
        pos, broken = 0, _SPACED_NAME.match(data) is not None
        if not _FIELD.match(data):
            if not _goes_on(data, 0):
                return 0, 0, False
            source.faults.add(FaultKind.BAD_HEADER, _NO_FIELD)
    while True:
        found = _BREAK.search(data, pos)
        if found is None:
            return len(data), len(data), broken
        at = found.end()
        if data.startswith(b"\n", at):
            return at, at + 1, broken
        if at == len(data) or data.startswith(b"--", at):
            return at, at, broken
        pos = _skip(source, at, start)
        if not pos:
            return at, at, broken
        broken = True


def _skip(source: Source, at: int, start: int) -> int:
    """Where to go on after a line that is not quite a field; 0 where it ends the block."""
    data = source.data
    if _FIELD.match(data, at):
        return at
    is_param = at > start and _PARAM_LINE.match(data, at) is not None
    goes_on = _goes_on(data, at)
    if at > start or goes_on:
        source.faults.add(FaultKind.BAD_HEADER, _NO_FIELD)
    if is_param:
        return at
    return data.find(b"\n", at) if goes_on else 0


def _goes_on(data: bytes, at: int) -> bool:
    """Whether a header goes on after the line at ``at``, which is no field."""
    end = data.find(b"\n", at)
    return end >= 0 and _STRONG.match(data, end + 1) is not None


def _cut(block: bytes, source: Source) -> bytes:
    """Cut a block that is too long, or has too many fields."""
    most = source.limits.header_bytes
    if len(block) > most:
        source.faults.add(FaultKind.LIMIT_REACHED, f"header over {most} bytes")
        block = block[:most]
    most = source.limits.header_fields
    # The first field has no line break before it.
    beyond = next(islice(_FIELD_START.finditer(block, 0, len(block) - 1), most - 1, None), None)
    if beyond is not None:
        source.faults.add(FaultKind.LIMIT_REACHED, f"header over {most} fields")
        block = block[: beyond.start()]
    return block
