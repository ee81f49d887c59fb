"""Marks: the phrases by which mail systems' own texts are known.

In: a text. Out: which marks stand in it, by what they mean. The marks stand in
``freeform.toml`` (mail systems) and ``autoreply.toml`` (automatic answers, challenges, and
what is no report). Law: one pass over a text.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.lexicon import Lexicon
from bouncekit.wire.text import fold_space

__all__ = ["Mark", "Role", "scan_marks", "scan_placed_marks"]


class Role(StrEnum):
    """What a mark means; the keys of the data files."""

    FROM = "from"  #: in ``From``: a mail system speaks
    SUBJECT = "subject"  #: in the subject: a report of a failure
    OPENING = "opening"  #: in the text: a report of a failure
    DELAYED = "delayed"  #: the mail is still being tried
    DELIVERED = "delivered"  #: the mail arrived
    RETURNED = "returned"  #: a line behind which the returned mail begins
    DETAILS = "details"  #: looks like that line, and heads a table about the mail instead
    RECIPIENT = "recipient"  #: a label in front of the failed address
    ANSWER_LABEL = "answer_label"  #: at the start of the subject: a program's word for an answer
    ANSWER_SUBJECT = "answer_subject"  #: in the subject: what people write above an answer
    ANSWER = "answer"  #: in the text: an automatic answer
    GONE = "gone"  #: in an answer: the mailbox is no longer in use
    CHALLENGE = "challenge"  #: a person must answer before the mail is let through
    COMPLAINT = "complaint"  #: in the subject: a complaint that is no RFC 5965 report
    OPT_OUT = "opt_out"  #: in the text: a program asks for no more mail, for its user
    STATED = "stated"  #: in the text: it says of itself that a program wrote it
    OTHER = "other"  #: in the subject: what programs write that is neither report nor answer
    LURE = "lure"  #: in the text: what phishing asks for
    FORWARDED = "forwarded"  #: at the start of the subject: a person passes something on


class Mark(NamedTuple):
    """A mark in a text."""

    role: Role
    system: str
    start: int
    end: int


_FILES: Final = ("freeform.toml", "languages.toml", "autoreply.toml")
#: Marks whose place counts: they stand on one line, and are looked for line by line.
_PLACED: Final = (Role.RETURNED, Role.DETAILS, Role.RECIPIENT)

_Meanings = Mapping[str, tuple[tuple[Role, str], ...]]


@cache
def _load(*, placed: bool) -> tuple[Lexicon[str], _Meanings]:
    meanings: dict[str, tuple[tuple[Role, str], ...]] = {}
    for name in _FILES:
        source = files("bouncekit.reports") / "data" / name
        for system in tomllib.loads(source.read_text(encoding="utf-8"))["system"]:
            for role in Role:
                if (role in _PLACED) is not placed:
                    continue
                for phrase in system.get(role.value, ()):
                    meanings[phrase] = (*meanings.get(phrase, ()), (role, str(system["id"])))
    return Lexicon.of(sorted(meanings)), meanings


def scan_marks(text: str, /) -> dict[Role, list[Mark]]:
    """Find the marks in a text, over line breaks too.

    Args:
        text: Words as they stand in the mail.

    Returns:
        The marks by their role, in the order of the text; positions are those of the text
        with its white space folded.
    """
    return _scan(fold_case(fold_space(text)), placed=False)


def scan_placed_marks(text: str, /) -> dict[Role, list[Mark]]:
    """Find the marks whose place counts: labels, and where the returned mail begins.

    Args:
        text: Words as they stand in the mail.

    Returns:
        The marks by their role, in the order of the text, with their positions in it.
    """
    return _scan(fold_case(text), placed=True)


def _scan(folded: str, *, placed: bool) -> dict[Role, list[Mark]]:
    lexicon, meanings = _load(placed=placed)
    found: dict[Role, list[Mark]] = {}
    for phrase, matches in lexicon.scan(folded).items():
        for role, system in meanings[phrase]:
            marks = found.setdefault(role, [])
            marks.extend(Mark(role, system, start, end) for start, end, _, _ in matches)
    for marks in found.values():
        if len(marks) > 1:
            marks.sort(key=lambda mark: (mark.start, -mark.end, mark.system))
    return found
