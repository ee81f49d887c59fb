"""Fields: groups of header-like lines, and the encodings inside one value.

In: text. Out: :class:`FieldGroup` (RFC 3464, section 2.1; RFC 5965, section 3), or a value
with its encoded words (RFC 2047) or its xtext (RFC 3461, RFC 6533) decoded. Law: what is
no field and no escape is kept as it is, never lost and never guessed.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from typing import Final

from bouncekit.wire.charsets import decode
from bouncekit.wire.limits import DEFAULT_LIMITS, Limits
from bouncekit.wire.text import unify_newlines_in_text
from bouncekit.wire.transfer import decode_base64

__all__ = ["FieldGroup", "decode_words", "decode_xtext", "parse_groups"]

#: A line of white space ends a group too: some senders pad their empty lines.
_GROUP_END: Final = re.compile(r"\n(?:[ \t]*+\n)++")
#: A field with its folded lines, or a line that is none.
_LINE: Final = re.compile(
    r"^(?:([!-9;-~]++)[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)|([^\n]++))", re.MULTILINE
)
_ENCODED_WORD: Final = re.compile(r"=\?([^?\s]++)\?([bBqQ])\?([^?]*+)\?=")
_XTEXT: Final = re.compile(r"\+([0-9A-Fa-f]{2})|\\x\{([0-9A-Fa-f]{1,6})\}")
_SURROGATE: Final = range(0xD800, 0xE000)
_LAST_CHARACTER: Final = 0x10FFFF


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields that stand together: those of the message, or those of one recipient."""

    #: Names in lower case and unfolded values, in order.
    fields: tuple[tuple[str, str], ...]
    #: Lines that are no field.
    stray: tuple[str, ...] = ()

    def get(self, name: str, /) -> str | None:
        """The first value of that name, in any case; ``None`` where there is none."""
        name = name.lower()
        for found, value in self.fields:
            if found == name:
                return value
        return None

    def get_all(self, name: str, /) -> tuple[str, ...]:
        """All values of that name, in order."""
        name = name.lower()
        return tuple(value for found, value in self.fields if found == name)

    def names(self) -> tuple[str, ...]:
        """All names, in lower case and in order."""
        return tuple(name for name, _ in self.fields)


def parse_groups(text: str, /, *, limits: Limits = DEFAULT_LIMITS) -> tuple[FieldGroup, ...]:
    """Read the groups of fields of a report.

    Args:
        text: The text of a message/delivery-status or message/feedback-report part.
        limits: What bounds the number of groups and of fields in each.

    Returns:
        A group for each run of lines between empty lines, also where none is a field.
    """
    text = unify_newlines_in_text(text).strip("\n")
    blocks = _GROUP_END.split(text, maxsplit=limits.groups)[: limits.groups]
    return tuple(_parse_group(block, limits.header_fields) for block in blocks if block.strip())


def _parse_group(block: str, most: int) -> FieldGroup:
    found = _LINE.findall(block)[:most]
    fields = [(name.lower(), _unfold(value)) for name, value, _ in found if name]
    if fields and len(fields) == len(found):
        return FieldGroup(tuple(fields))
    if not fields:
        # The whole group may be indented, as in a quoted report.
        found = _LINE.findall("\n".join(map(str.strip, block.split("\n"))))[:most]
        fields = [(name.lower(), _unfold(value)) for name, value, _ in found if name]
    return FieldGroup(tuple(fields), tuple(line.strip() for _, _, line in found if line))


def _unfold(value: str) -> str:
    if "\n" in value:
        return " ".join(map(str.strip, value.split("\n"))).strip()
    return value.strip()


def decode_words(value: str, /) -> str:
    """Decode the encoded words of a field (RFC 2047).

    Args:
        value: The unfolded value.

    Returns:
        The value for people. Words side by side are joined before their charset is decoded,
        since senders cut in the middle of a letter; a broken word stays as it is.
    """
    if "=?" not in value:
        return value
    pieces: list[str] = []
    held, charset, end = b"", "", 0
    for count, word in enumerate(_ENCODED_WORD.finditer(value)):
        if count == DEFAULT_LIMITS.encoded_words:
            break
        data = _decode_word(word[2], word[3])
        if data is None:
            continue
        between = value[end : word.start()]
        label = word[1].partition("*")[0].lower()  # RFC 2231, section 5: a language after *
        apart = bool(between.strip()) or (between and not charset)
        if charset and (apart or label != charset):
            pieces.append(decode(held, charset)[0])
            held = b""
        if apart:
            pieces.append(between)
        held, charset, end = held + data, label, word.end()
    if charset:
        pieces.append(decode(held, charset)[0])
    pieces.append(value[end:])
    return "".join(pieces).replace("\r", " ").replace("\n", " ")


def _decode_word(encoding: str, text: str) -> bytes | None:
    """The bytes of one encoded word; ``None`` where it is broken."""
    try:
        data = text.encode("ascii")
    except UnicodeEncodeError:
        return None
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    decoded = decode_base64(data)[0]
    return decoded if decoded or not data else None


def decode_xtext(text: str, /) -> str:
    r"""Decode xtext (RFC 3461, section 4) and the escapes of RFC 6533, section 3.

    Args:
        text: The value, such as ``user+2Bnews@example.com`` or ``m\x{FC}ller@example.com``.

    Returns:
        The value without escapes; what is no valid escape stays.
    """
    if "+" not in text and "\\" not in text:
        return text
    return _XTEXT.sub(_decode_escape, text)


def _decode_escape(escape: re.Match[str]) -> str:
    number = int(escape[1] or escape[2], 16)
    printable = number > 0x1F and number != 0x7F  # noqa: PLR2004 - no control characters
    legal = number <= _LAST_CHARACTER and number not in _SURROGATE
    return chr(number) if printable and legal else escape[0]
