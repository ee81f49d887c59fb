"""What a report tells its human reader, and where the returned mail begins in it.

In: a parsed message. Out: a :class:`ReportText`: the words of the report itself, the
returned mail behind them, and the words about one recipient. Law: the body of the
returned mail is never among the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bouncekit.phrases.folding import fold_case
from bouncekit.reports.marks import Role, scan_placed_marks
from bouncekit.reports.people import BULLETS
from bouncekit.wire.message import Message, Part

__all__ = ["MAX_NARRATIVE", "ReportText"]

#: How many characters of a report's own words are read.
MAX_NARRATIVE: Final = 16_384

#: Parts that are, or hold, the returned mail.
RETURNED_TYPES: Final = frozenset(
    {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global",
     "message/global-headers", "text/rfc822", "message/partial"}
)  # fmt: skip
_HEADER_RUN: Final = re.compile(
    r"(?:^[> \t]{0,8}(?:received|return-path|message-id|from|to|cc|subject|date|mime-version|"
    r"sender|reply-to|x-[\w-]+|dkim-signature|content-type|content-transfer-encoding|delivered-to|"
    r"authentication-results|list-[\w-]+|domainkey-signature|arc-[\w-]+|in-reply-to|references|"
    r"thread-[\w-]+|importance|priority|user-agent|precedence)[ \t]*:.*\n(?:[> \t]+\S.*\n)*){3,60}",
    re.IGNORECASE | re.MULTILINE,
)
#: A run of fields is a header when one of these is in it; "To:, Subject:, Sent:" is how some
#: systems begin a report.
_TELLING_FIELD: Final = re.compile(
    r"^[> \t]{0,8}"
    r"(?:received|return-path|mime-version|dkim-signature|x-|content-type|delivered-to)",
    re.IGNORECASE | re.MULTILINE,
)
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
#: A transcript names a recipient at most that often to any use.
_MOST_BLOCKS: Final = 5
_MOST_LINES: Final = 40


class ReportText:
    """The words of a report, read when they are asked for."""

    __slots__ = ("_message", "_returned", "_shared_by", "_text")

    def __init__(self, message: Message, /) -> None:
        """Remember the message; nothing is decoded yet."""
        self._message = message
        self._text: str | None = None
        self._returned = ""
        self._shared_by: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words of the report itself, lines ended by a line feed."""
        if self._text is None:
            self._text, self._returned = _cut(_read_words(self._message))
        return self._text

    @property
    def returned(self) -> str:
        """What stands behind the words: the returned mail, where it is no part of its own."""
        return self._returned if self.text else ""

    @property
    def has_returned_part(self) -> bool:
        """Whether a part of the message is the returned mail, or its header."""
        return any(part.media_type in RETURNED_TYPES for part in self._message.parts)

    def share(self, recipients: Iterable[str | None], /) -> None:
        """Tell whom the report is about: several have the prose in front of them in common."""
        self._shared_by = tuple(one for one in recipients if one)

    def about(self, recipient: str | None, /) -> tuple[str, ...]:
        """The words beside one recipient, then the prose that is about all; empty: none."""
        block = find_block(self.text, recipient) if recipient else ""
        if len(self._shared_by) <= 1:
            return (block, self.text)
        folded = fold_case(self.text)
        places = [folded.find(fold_case(one)) for one in self._shared_by]
        return (block, self.text[: min((one for one in places if one >= 0), default=None)])


def _read_words(message: Message) -> str:
    """The text parts in front of the returned mail."""
    words: list[str] = []
    size = 0
    for part in message.parts:
        if part.media_type in RETURNED_TYPES and words:
            break
        if part.media_type not in _TEXT_TYPES or part.disposition == "attachment":
            continue
        if part.media_type != "text/plain" and words and _is_alternative(part):
            continue  # the same words once more, in HTML
        text = part.plain.strip("\n")
        if text.strip():
            words.append(text[:MAX_NARRATIVE])
            size += len(text)
        if size > MAX_NARRATIVE:
            break
    return "\n\n".join(words) or message.text[: 2 * MAX_NARRATIVE]


def _is_alternative(part: Part) -> bool:
    return "multipart/alternative" in part.ancestors


def _cut(text: str) -> tuple[str, str]:
    """Cut the words where the returned mail begins."""
    place = len(text)
    for mark in scan_placed_marks(text[:MAX_NARRATIVE]).get(Role.RETURNED, ()):
        line, end = text.rfind("\n", 0, mark.start) + 1, text.find("\n", mark.end)
        behind = text[mark.end : end if end >= 0 else len(text)].strip(BULLETS)
        if len(behind) <= _BEHIND_MARK and not text[line : mark.start].strip(BULLETS + "!~ "):
            place = min(place, line)
    for run in _HEADER_RUN.finditer(text + "\n"):
        if run.start() >= place:
            break
        if text[: run.start()].strip() and _TELLING_FIELD.search(run[0]):
            place = run.start()
            break
    return text[:place][:MAX_NARRATIVE], text[place:]


def find_block(text: str, address: str, /) -> str:
    """The words that a report puts beside one address.

    Args:
        text: The words of the report.
        address: The recipient.

    Returns:
        What stands behind the address wherever it is named, up to the end of the first
        paragraph with words or the next recipient; in a transcript, also the reply above.
        Empty where the address is not named.
    """
    lines = text.split("\n")
    wanted = fold_case(address)
    blocks: list[str] = []
    end = 0
    for index, line in enumerate(lines):
        place = fold_case(line).find(wanted)
        if place < 0 or index < end:
            continue
        block, end = _read_block(lines, index, line[place + len(address) :], wanted)
        before = line[:place].strip(BULLETS)
        if _CODED.match(line):
            block = [*_replies_above(lines, index), f"{before} {block[0]}", *block[1:]]
        elif before and not _has_words(block):
            block = [before, *block]
        blocks.append("\n".join(block))
        if len(blocks) == _MOST_BLOCKS:
            break
    return "\n".join(block for block in blocks if block.strip())


def _read_block(lines: list[str], index: int, rest: str, wanted: str) -> tuple[list[str], int]:
    """The rest of a line and what follows it, and where that ends."""
    block = [rest.lstrip(">)]\"'").lstrip(BULLETS)]
    end = index + 1
    while end < len(lines) and len(block) < _MOST_LINES:
        line = lines[end]
        if not line.strip():
            if _has_words(block):
                break
        elif _is_next(line, wanted):
            break
        else:
            block.append(line.strip())
        end += 1
    return block, end


def _replies_above(lines: list[str], index: int) -> list[str]:
    """In a transcript, what the server said stands above the line that names the recipient."""
    above: list[str] = []
    for line in reversed(lines[max(0, index - _MOST_LINES) : index]):
        if not line.strip() or line.lstrip().startswith((">>>", "...", "While", "---")):
            break
        if _CODED.match(line) and "@" in line and not line.lstrip().startswith("<<<"):
            break
        above.insert(0, line.strip().removeprefix("<<<").strip())
    return above


def _has_words(block: list[str]) -> bool:
    return sum(word.isalpha() for line in block for word in line.replace(",", " ").split()) > 1


def _is_next(line: str, wanted: str) -> bool:
    """Whether a line begins with another recipient, or with the next step of a transcript."""
    if line.lstrip().startswith(_STEPS):
        return True
    first = line.strip(BULLETS).split(" ", 1)[0]
    if 0 < first.find("@") < len(first) - 1:
        return True
    return "@" in line and bool(_CODED.match(line)) and wanted not in fold_case(line)
