"""SMTP replies as they stand in bounces, logs and DSN fields.

In: the text of a reply, alone or inside what a relay says of it, on one line or many.
Out: a :class:`SmtpReply`: the codes and the words of the host that refused, and what
stands around them. RFC 5321, section 4.2 (replies), RFC 3463 (enhanced codes), RFC 3464,
section 2.3.6 (``smtp;`` types), RFC 2033 (LMTP). Laws: total and linear; one line or many,
folded or not, gives the same answer; no code is made up.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.words import Command
from bouncekit.reports.limits import MAX_REPLY
from bouncekit.wire.fields import decode_xtext

__all__ = ["SmtpReply", "drop_type", "find_status", "read_command", "read_reply"]

_ENHANCED: Final = r"([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)"
#: An enhanced code that stands alone: not in an IP address, a version or a host name. RFC 3463,
#: section 3 knows the subjects 0 to 7; what has another is no code.
_STATUS: Final = re.compile(r"(?<![\w.\-/@])([245])\.(0{0,2}[0-7])\.(\d{1,3})(?![\d.]*\d)(?![\w@])")
#: What stands in front of a number of that form which is none.
_VERSIONED: Final = re.compile(
    r"\b(?:v|version|versions|ver|release|build|postfix|exim|zimbra|dovecot|server|mailer|agent|"
    r"protocol|tls|ssl|section|rfc|chapter)[\s:]{1,2}$",
    re.IGNORECASE,
)
#: ``smtp;`` and its kin before the reply.
_TYPE: Final = re.compile(
    r"(?:^|[\s,])(?:e?smtps?|lmtp|dns|unix|local|utf-8|x\d*-[\w-]+)\s*;\s*", re.IGNORECASE
)
#: A reply code with its enhanced code: ``550 5.1.1``, ``550-5.1.1``, ``550 #5.1.1``.
_FULL: Final = re.compile(
    rf"(?<![\w.#@])([245][0-7]\d)[\s\-:;,'\"(#\[<]{{1,4}}{_ENHANCED}(?![\w@])"
)
#: A reply code where a reply begins: at the start of a line, or after what introduces a reply.
#: A colon alone introduces a port (``mx.example.com:465``) or a part of an IPv6 address; a bare
#: number from 200 on is an exit status as well (``x-unix; 255``).
_BARE: Final = re.compile(
    r"(?:^[ \t]{0,20}|<<<\s?|[;,>\"'(\[#]\s{0,3}|:\s{1,3}|"
    r"\b(?:said|returned|was|reason|response|to me):|"
    r"\b(?:code|status|reply|stat)=|\b(?:said|error|code|status|reply)\s)"
    r"(2[0-7]\d(?=[ -]+[a-z])|[45][0-7]\d(?=$|[\s\-:;,)\]\"'>]|\.(?!\w)))",
    re.IGNORECASE | re.MULTILINE,
)
#: What stands behind a number that is a measure, and behind one that is a count.
_MEASURE: Final = re.compile(
    r"\s*(?:\)|%|(?:seconds|minutes|hours|days|ms|bytes|octets|[kmg]i?b)\b)", re.IGNORECASE
)
_COUNT: Final = re.compile(
    r"\s*(?:messages|e?mails|recipients|addresses|users|lines|characters|connections|times)\b",
    re.IGNORECASE,
)
_COMMAND: Final = re.compile(
    r"(?:in (?:reply|response) to|after|>>>|while sending|while performing|during|response to|"
    r"answer to)\s*"
    r"(?:the |end of |pipelined |sending |\"|:|\s){0,4}"
    r"(rcpt|mail\s?from|mail\b|data|ehlo|helo|lhlo|initial connection|starttls|auth|connect|quit|"
    r"bdat|message body|end-of-data|\.(?:\s|$))"
    r"|(refused to talk to me|the initial server greeting)",
    re.IGNORECASE,
)
#: One of them is in each text that the pattern fits.
_COMMAND_SIGNS: Final = (
    "reply to",
    "response to",
    "answer to",
    "refused to",
    "after",
    ">>>",
    "while",
    "during",
    "the initial",
)
_COMMANDS: Final = {
    "rcpt": Command.RCPT,
    "mail": Command.MAIL,
    "mail from": Command.MAIL,
    "mailfrom": Command.MAIL,
    "data": Command.DATA,
    "bdat": Command.DATA,
    "message body": Command.DATA,
    "end-of-data": Command.DATA,
    ".": Command.DATA,
    "ehlo": Command.HELO,
    "helo": Command.HELO,
    "lhlo": Command.HELO,
    "initial connection": Command.CONNECT,
    "connect": Command.CONNECT,
    "starttls": Command.STARTTLS,
    "auth": Command.AUTH,
    "quit": Command.QUIT,
    "refused to talk to me": Command.CONNECT,
    "the initial server greeting": Command.CONNECT,
}
#: A command as a client sends it.
_SENT: Final = re.compile(
    r"\s*(rcpt|mail|data|bdat|ehlo|helo|lhlo|starttls|auth|quit)\b|\s*(\.)\s*\Z", re.IGNORECASE
)
_HOST: Final = re.compile(
    r"\b(?:host|server|mta|talking to|connect to|connection with)\s+"
    r"\[?([a-z0-9][a-z0-9.-]{0,252}\.[a-z]{2,63})",
    re.IGNORECASE,
)
_IN_REPLY: Final = re.compile(r"\s*\(in reply to [^()]{1,60}\)\.?\s*$", re.IGNORECASE)
#: What Exchange closes its quotation of a reply with.
_CLOSING: Final = re.compile(r">?\s*#SMTP#\s*$")
_PAIRS: Final = {"'": "'", '"': '"', "(": ")", "[": "]", "<": ">"}
#: What may stand between the codes and the words.
_AFTER_CODE: Final = " \n\t-:;,)]"
#: A reply to a command after the refusal (``503 Need RCPT``); it tells nothing.
_AFTERMATH: Final = "503"
#: A refusal in a transcript.
_REFUSAL: Final = re.compile(r"<<<\s*([45]\d\d)[ -]")
#: What stands right before a reply that is quoted; one without it stands below another.
_INTRODUCED: Final = re.compile(
    r"(?:[:;,'\"(\[<=>#]|\b(?:said|returned|was|reason|response|error|code|status|reply))\s*\Z",
    re.IGNORECASE,
)
#: How far in front of a reply its introduction is looked for.
_NEAR: Final = 16
_BREAK: Final = re.compile(r"<(?:br|/?p|/?div)\s*/?>", re.IGNORECASE)
_MARKUP: Final = re.compile(r"&(?:lt|gt|amp|quot|nbsp|#\d+);", re.IGNORECASE)


class SmtpReply(NamedTuple):
    """A reply, taken apart. ``None``: not told."""

    code: Reply | None = None
    status: EnhancedStatus | None = None
    #: The words of the host that refused, on one line, without codes at their start.
    text: str = ""
    #: What a relay says around the reply, on one line.
    around: str = ""
    command: Command | None = None
    host: str | None = None


def read_reply(text: str, /) -> SmtpReply:
    """Take a reply apart.

    Args:
        text: The reply, possibly inside the words of a relay. At most ``MAX_REPLY``
            characters are read.

    Returns:
        Its parts; a text without a code has only words.
    """
    cleaned = _told_last(_clean(text[:MAX_REPLY]))
    code, status, start, end = _find_codes(cleaned)
    before, inner = cleaned[:start], cleaned[end:]
    if code is not None:
        inner = _drop_repeats(inner, code)
        if status is None:
            status = _nearest_status(inner, code)
    words = " ".join(inner.split())
    if "(" in words:
        words = _IN_REPLY.sub("", words)
    return SmtpReply(
        code=code,
        status=status,
        text=_close(words, before.strip()[-1:]),
        around=" ".join(before.split()).rstrip(" :;('\"[<#"),
        command=_find_command(cleaned),
        host=_find_host(before if code or status else cleaned),
    )


def _close(words: str, before: str) -> str:
    """Take off what closes a quotation that was opened before the reply."""
    if "#SMTP#" in words:
        words = _CLOSING.sub("", words)
    closing = _PAIRS.get(before)
    return words.removesuffix(closing) if closing else words


def find_status(text: str, /) -> EnhancedStatus | None:
    """The first enhanced status code of a failure (class 4 or 5) in running text."""
    for match in _statuses(text):
        if match[1] != "2":
            return _status(match)
    return None


def _statuses(text: str) -> Iterator[re.Match[str]]:
    """The enhanced codes in running text."""
    for match in _STATUS.finditer(text) if _may_have_status(text) else ():
        if not _VERSIONED.search(text, max(0, match.start() - 12), match.start()):
            yield match


def _may_have_status(text: str) -> bool:
    """Whether it is of use to look for an enhanced code: it has two dots, most words have none."""
    return text.count(".") > 1


def read_command(text: str, /) -> Command | None:
    """The command that a client sent, such as ``RCPT TO:<...>``; ``None`` where it is none."""
    sent = _SENT.match(text)
    return None if sent is None else _COMMANDS[(sent[1] or sent[2]).lower()]


def drop_type(text: str, /) -> str:
    """A diagnostic without the type of its words: ``smtp; 550 ...`` (RFC 3464, section 2.3.6)."""
    kind = _TYPE.match(text)
    return text if kind is None else text[kind.end() :]


def _clean(text: str) -> str:
    """Undo what wraps replies: markup, xtext, ``smtp;`` types."""
    if "<" in text:
        text = _BREAK.sub("\n", text)
    if "&" in text and _MARKUP.search(text):
        text = html.unescape(text)
    if ";" in text:
        kind = _TYPE.search(text)
        if kind is not None and (kind.start() == 0 or "," in text[: kind.end()]):
            text = text[kind.end() :]
    if "+20" in text and " " not in text.strip():
        text = decode_xtext(text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _told_last(text: str) -> str:
    """A transcript up to the refusal; behind it a relay says what it made of that."""
    if "<<<" not in text:
        return text
    refusals = [match for match in _REFUSAL.finditer(text) if match[1] != _AFTERMATH]
    if refusals:
        for own in _FULL.finditer(text, refusals[-1].end()):
            if not text[: own.start()].rstrip().endswith("<<<"):
                return text[: own.start()]
    return text


def _find_codes(text: str) -> tuple[Reply | None, EnhancedStatus | None, int, int]:
    """The codes of the innermost reply, and where the first of them starts and ends."""
    full = None
    for match in _FULL.finditer(text) if _may_have_status(text) else ():
        if full and match[1] == _AFTERMATH:
            continue
        # What a reply quotes is why, not for how long.
        if full and match[1][0] != full[1][0]:
            continue
        # Of replies below each other the first is the cause, the others what a relay made of it.
        if full and not _INTRODUCED.search(text, max(0, match.start() - _NEAR), match.start()):
            continue
        if full is None or full.groups() != match.groups():
            full = match
    if full is not None:
        code = Reply(full[1])
        # The first lines of a reply may have the reply code only (RFC 5321, section 4.2.1).
        first = re.search(rf"(?<![\w.#@]){full[1]}-", text[: full.start()])
        if first is not None:
            return code, _status(full, 2), first.start(), first.end()
        return code, _status(full, 2), full.start(), full.end()
    for bare in _BARE.finditer(text):
        start = bare.start(1)
        is_first = text[max(0, start - 1) : start] in {"", "\n"}
        if not _MEASURE.match(text, bare.end()) and (
            is_first or not _COUNT.match(text, bare.end())
        ):
            return Reply(bare[1]), None, start, bare.end()
    return None, *_find_alone(text)


def _find_alone(text: str) -> tuple[EnhancedStatus | None, int, int]:
    """An enhanced code without a reply code; it ends the words before it or begins a reply."""
    for alone in _statuses(text):
        if not text[: alone.start()].strip(" #([<"):
            return _status(alone), alone.start(), alone.end()
        if alone[1] != "2":  # words first: "User unknown (5.1.1)"
            return _status(alone), 0, 0
    return None, 0, 0


def _status(match: re.Match[str], first: int = 1) -> EnhancedStatus:
    """The canonical form of a code, whose parts are groups of a match."""
    severity, subject, detail = match.group(first, first + 1, first + 2)
    return EnhancedStatus(f"{severity}.{int(subject)}.{int(detail)}")


def _nearest_status(text: str, code: Reply) -> EnhancedStatus | None:
    """The first enhanced code behind the reply code that has its severity."""
    for match in _statuses(text):
        if int(match[1]) == code.severity:
            return _status(match)
    return None


def _drop_repeats(text: str, code: Reply) -> str:
    """Take out the codes that each line of a multi-line reply repeats."""
    if str(int(code)) not in text:
        return text.lstrip(_AFTER_CODE)
    repeated = re.compile(
        rf"(?:^|(?<=\s)){int(code)}(?:[ -]\s?#?{_ENHANCED}|[ -])\s?", re.MULTILINE
    )
    return repeated.sub("", text).lstrip(_AFTER_CODE)


def _find_command(text: str) -> Command | None:
    lowered = text.lower()
    # The pattern may begin at each letter; most texts have none of what it begins with. (Other
    # letters than ASCII have more than one lower case.)
    if text.isascii() and not any(map(lowered.__contains__, _COMMAND_SIGNS)):
        return None
    match = _COMMAND.search(text)
    if match is None:
        return None
    return _COMMANDS[" ".join((match[1] or match[2]).lower().split())]


def _find_host(text: str) -> str | None:
    match = _HOST.search(text)
    return None if match is None else match[1].lower()
