"""Several pasted addresses to one answer for each.

In: the text of a To field, a column, a mail. Out: a :class:`SanitizedAddress` for each address
or piece that is none. Sources: RFC 5322, section 3.4; Outlook's lists. Law: total and linear;
nothing that was pasted gets lost; what stands twice is told.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from bouncekit.address.envelope import AT_SIGNS
from bouncekit.address.refusal import require_text
from bouncekit.address.sanitize import sanitize
from bouncekit.address.words import BETWEEN
from bouncekit.model.address import Issue, IssueCode, SanitizedAddress

__all__ = ["parse_list"]

#: A quoted name and an address in angle brackets are of one piece; so is an HTML entity.
_TOKEN: Final = regex.compile(
    r'"(?:[^"\\\r\n]|\\.){0,256}+"|<[^<>\r\n]{0,400}+>|&#?\w{1,32};'
    "|(?P<comma>[,\N{FULLWIDTH COMMA}])"
    "|(?P<end>[;\N{FULLWIDTH SEMICOLON}\N{IDEOGRAPHIC COMMA}\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029])"
)
_AT: Final = regex.compile(f"[{AT_SIGNS}]|&commat;|&#64;|&#x40;|%40", regex.IGNORECASE)
_WORD: Final = regex.compile(r"[^\s/|]+")
_MAILBOX: Final = regex.compile(r"[^<>]*+<[^<>]*+>\s*")


def parse_list(
    text: str, /, *, roles: bool = False, test_environment: bool = False
) -> tuple[SanitizedAddress, ...]:
    """Take a list of addresses apart, and sanitize each.

    Commas, semicolons, tabs and line ends stand between addresses, and between bare addresses
    white space, slashes and words such as "and" as well. A comma within a name does not, quoted
    or not: ``Hansen, Jens <jens@example.com>``.

    Args:
        text: What was pasted.
        roles: As in ``sanitize``.
        test_environment: As in ``sanitize``.

    Returns:
        One answer for each, in their order. An address that stood there before (in any case of
        its letters) has the issue ``duplicate``.

    Raises:
        TypeError: ``text`` is no ``str``; the content never raises.
    """
    seen: dict[str, int] = {}
    answers: list[SanitizedAddress] = []
    for piece in _split(require_text(text)):
        answer = sanitize(piece, roles=roles, test_environment=test_environment)
        key = answer.address.lower()
        first = seen.setdefault(key, len(answers))
        if answer.ok and first != len(answers):
            message = f"the same address as number {first + 1}"
            issue = Issue(code=IssueCode.DUPLICATE, message=message)
            answer = replace(answer, issues=(*answer.issues, issue))
        answers.append(answer)
    return tuple(answers)


def _split(text: str) -> Iterator[str]:
    """The pieces that are addresses, each stripped."""
    for piece in _join_names(text):
        for part in _split_more(piece):
            if part.strip():
                yield part.strip()


def _join_names(text: str) -> Iterator[str]:
    """Split at commas and ends; a name with a comma goes with the address behind it."""
    start = begin = 0  # of the piece, and of what stands behind its last comma
    for token in _TOKEN.finditer(text):
        if token.lastgroup is None and html.unescape(token[0]) != token[0]:
            continue
        if token["comma"]:
            if _AT.search(text, begin, token.start()):
                yield from _untie(text, start, begin, token.start())
                start = token.end()
            begin = token.end()
        elif token["end"] or token[0][0] == "&":
            yield from _untie(text, start, begin, token.end() - 1)
            start = begin = token.end()
    yield from _untie(text, start, begin, len(text))


def _untie(text: str, start: int, begin: int, end: int) -> Iterator[str]:
    """What has no at-sign is a name only where an address in angle brackets follows."""
    last = text[begin:end]
    if start == begin or ("<" in last and _AT.search(last)):
        yield text[start:end]
        return
    yield from regex.split("[,\N{FULLWIDTH COMMA}]", text[start : begin - 1])
    yield last


def _split_more(piece: str) -> Iterator[str]:
    """Split where nothing but white space, a slash or a word stands between addresses."""
    signs = len(_AT.findall(piece))
    if signs > 1 and '"' not in piece:
        if "<" not in piece:
            words = [word for word in _WORD.findall(piece) if word.lower() not in BETWEEN]
            if all(len(_AT.findall(word)) == 1 for word in words):
                yield from words
                return
        elif all(len(_AT.findall(box)) == 1 for box in _MAILBOX.findall(piece)):
            end = 0
            for box in _MAILBOX.finditer(piece):
                yield box[0]
                end = box.end()
            yield piece[end:]
            return
    yield piece
