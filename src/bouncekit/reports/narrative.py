"""What a report tells its human reader, and where the returned mail begins in it.

In: a parsed message. Out: a :class:`ReportText`: the words of the report itself, and the
returned mail behind them; and :class:`ReportWords`: the words about one recipient. Law: the
body of the returned mail is never among the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bouncekit.phrases.folding import fold_case
from bouncekit.reports.limits import MAX_NARRATIVE, MOST_BLOCKS, MOST_LINES
from bouncekit.reports.marks import Role, scan_placed_marks
from bouncekit.reports.people import BULLETS
from bouncekit.wire.message import Message, Part

__all__ = ["RETURNED_TYPES", "Blocks", "ReportText", "ReportWords"]

#: Parts that are, or hold, the returned mail.
RETURNED_TYPES: Final = frozenset(
    {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global",
     "message/global-headers", "text/rfc822", "message/partial"}
)  # fmt: skip
#: A line of a header as mail has it.
_HEADER_LINE: Final = re.compile(
    r"[> \t]{0,8}(?:received|return-path|message-id|from|to|cc|subject|date|mime-version|"
    r"sender|reply-to|x-[\w-]+|dkim-signature|content-type|content-transfer-encoding|delivered-to|"
    r"authentication-results|list-[\w-]+|domainkey-signature|arc-[\w-]+|in-reply-to|references|"
    r"thread-[\w-]+|importance|priority|user-agent|precedence)[ \t]*:",
    re.IGNORECASE,
)
#: A run of fields is a header when one of these is in it; "To:, Subject:, Sent:" is how some
#: systems begin a report.
_TELLING_FIELD: Final = re.compile(
    r"[> \t]{0,8}(?:received|return-path|mime-version|dkim-signature|x-|content-type|delivered-to)",
    re.IGNORECASE,
)
#: What a folded line of a header begins with, quoted or not.
_FOLDED: Final = frozenset({" ", "\t", ">"})
_QUOTED: Final = " \t>"
#: How many fields make a header.
_FEWEST_FIELDS: Final = 3
#: How many characters may stand behind a mark that announces the returned mail, on its line.
_BEHIND_MARK: Final = 26
_TEXT_TYPES: Final = (
    "text/plain",
    "text/html",
    "text/richtext",
    "text/enriched",
    "text/x-amp-html",
)
#: A line of a transcript that gives a reply: ``550 5.1.1 <a@example.com>... User unknown``.
_CODED: Final = re.compile(r"\s*(?:<<<\s*)?[245]\d\d[ -]")
#: What ends the words beside an address: the next step of a transcript, a drawn line.
_STEPS: Final = ("While talking to", "... while talking to", ">>> ", "---", "===", "___", "***")


class ReportText:
    """The words of a report, read when they are asked for."""

    __slots__ = ("_message", "_returned", "_text", "is_cut")

    def __init__(self, message: Message, /) -> None:
        """Remember the message; nothing is decoded yet."""
        self._message = message
        self._text: str | None = None
        self._returned = ""
        #: Whether the words, as far as they were asked for, are longer than what is read.
        self.is_cut: bool = False

    @property
    def text(self) -> str:
        """The words of the report itself, lines ended by a line feed."""
        if self._text is None:
            text = _read_words(self._message)
            place = _find_returned(text)
            self._text, self._returned = text[: min(place, MAX_NARRATIVE)], text[place:]
            self.is_cut = place > MAX_NARRATIVE
        return self._text

    @property
    def returned(self) -> str:
        """What stands behind the words: the returned mail, where it is no part of its own."""
        return self._returned if self.text else ""

    @property
    def has_returned_part(self) -> bool:
        """Whether a part of the message is the returned mail, or its header."""
        return any(part.media_type in RETURNED_TYPES for part in self._message.parts)


class ReportWords:
    """What a report tells of each recipient: the narrative of its findings."""

    __slots__ = ("_blocks", "_common", "_recipients", "_text")

    def __init__(self, text: ReportText, recipients: Iterable[str | None], /) -> None:
        """Remember the words.

        Args:
            text: The words of the report.
            recipients: Whom it is about.
        """
        self._text = text
        self._recipients = tuple(one for one in recipients if one)
        self._blocks: Blocks | None = None
        self._common = ""

    def about(self, recipient: str | None, /) -> tuple[str, ...]:
        """The words beside one recipient, then the prose that is about all; empty: none."""
        if self._blocks is None:
            self._blocks = Blocks(self._text.text)
            self._common = self._read_common()
        return (self._blocks.find(recipient) if recipient else "", self._common)

    def _read_common(self) -> str:
        """Of one recipient, all; several have what stands in front of them in common."""
        text = self._text.text
        if len(self._recipients) <= 1:
            return text
        folded = fold_case(text)
        places = [folded.find(fold_case(one)) for one in self._recipients]
        return text[: min((one for one in places if one >= 0), default=None)]


def _read_words(message: Message) -> str:
    """The text parts in front of the returned mail; twice of what is read as words at most."""
    words: list[str] = []
    size = 0
    for part in message.parts:
        if (part.media_type in RETURNED_TYPES and words) or size > MAX_NARRATIVE:
            break
        if part.media_type not in _TEXT_TYPES or part.disposition == "attachment":
            continue
        if part.media_type != "text/plain" and words and _is_alternative(part):
            continue  # the same words once more, in HTML
        text = part.plain.strip("\n")
        if text.strip():
            words.append(text)
            size += len(text)
    return ("\n\n".join(words) or message.text)[: 2 * MAX_NARRATIVE]


def _is_alternative(part: Part) -> bool:
    return "multipart/alternative" in part.ancestors


def _find_returned(text: str) -> int:
    """Where the returned mail begins in a text: behind a mark, or with its header."""
    place = len(text)
    marks = scan_placed_marks(text[:MAX_NARRATIVE])
    tables = {mark.start for mark in marks.get(Role.DETAILS, ())}
    for mark in marks.get(Role.RETURNED, ()):
        if mark.start in tables:
            continue
        line, end = text.rfind("\n", 0, mark.start) + 1, text.find("\n", mark.end)
        behind = text[mark.end : end if end >= 0 else len(text)].strip(BULLETS)
        if len(behind) <= _BEHIND_MARK and not text[line : mark.start].strip(BULLETS + "!~ "):
            place = min(place, line)
    return _find_header(text[:place])


def _find_header(text: str) -> int:
    """Where the first header block with words in front of it begins; else the text's end."""
    place = start = fields = 0
    is_telling = False
    for line in (*text.split("\n"), ""):  # the end of the text ends a header too
        if ":" in line and _HEADER_LINE.match(line):
            start = start if fields else place
            fields += 1
            is_telling = is_telling or bool(_TELLING_FIELD.match(line))
        elif not (fields and line[:1] in _FOLDED and line.strip(_QUOTED)):
            if fields >= _FEWEST_FIELDS and is_telling and text[:start].strip():
                return start
            fields, is_telling = 0, False
        place += len(line) + 1
    return len(text)


class Blocks:
    """A text, from which the words beside each of many addresses can be had."""

    __slots__ = ("_folded", "_folded_lines", "_lines")

    def __init__(self, text: str, /) -> None:
        """Fold the text once for all addresses."""
        self._folded = fold_case(text)
        self._lines = text.split("\n")
        self._folded_lines = [fold_case(line) for line in self._lines]

    def find(self, address: str, /) -> str:
        """The words that a report puts beside one address.

        Args:
            address: The address.

        Returns:
            The rest of the line that names it, and the lines up to the next empty one; empty
            where the address is not named.
        """
        wanted = fold_case(address)
        if wanted not in self._folded:
            return ""
        lines = self._lines
        blocks: list[str] = []
        end = 0
        for index, folded in enumerate(self._folded_lines):
            place = folded.find(wanted)
            if place < 0 or index < end:
                continue
            line = lines[index]
            block, end = _read_block(lines, index, line[place + len(address) :], wanted)
            before = line[:place].strip(BULLETS)
            if _CODED.match(line):
                block = [*_replies_above(lines, index), f"{before} {block[0]}", *block[1:]]
            elif before and not _has_words(block):
                block = [before, *block]
            blocks.append("\n".join(block))
            if len(blocks) == MOST_BLOCKS:
                break
        return "\n".join(block for block in blocks if block.strip())


def _read_block(lines: list[str], index: int, rest: str, wanted: str) -> tuple[list[str], int]:
    """The rest of a line and what follows it, and where that ends."""
    block = [rest.lstrip(">)]\"'").lstrip(BULLETS)]
    end = index + 1
    margin = _indentation(lines[index])
    while end < len(lines) and len(block) < MOST_LINES:
        line = lines[end]
        if not line.strip():
            if _has_words(block):
                break
        elif _is_next(line, wanted, margin):
            break
        else:
            block.append(line.strip())
        end += 1
    return block, end


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _replies_above(lines: list[str], index: int) -> list[str]:
    """In a transcript, what the server said stands above the line that names the recipient."""
    above: list[str] = []
    for line in reversed(lines[max(0, index - MOST_LINES) : index]):
        if not line.strip() or line.lstrip().startswith((">>>", "...", "While", "---")):
            break
        if _CODED.match(line) and "@" in line and not line.lstrip().startswith("<<<"):
            break
        above.insert(0, line.strip().removeprefix("<<<").strip())
    return above


def _has_words(block: list[str]) -> bool:
    return sum(word.isalpha() for line in block for word in line.replace(",", " ").split()) > 1


def _is_next(line: str, wanted: str, margin: int) -> bool:
    """Whether a line begins with another recipient, or with the next step of a transcript."""
    if line.lstrip().startswith(_STEPS):
        return True
    first = line.strip(BULLETS).split(" ", 1)[0]
    # A folded line that begins with an address stands farther in than its recipient.
    if 0 < first.find("@") < len(first) - 1 and _indentation(line) <= margin:
        return True
    return "@" in line and bool(_CODED.match(line)) and wanted not in fold_case(line)
