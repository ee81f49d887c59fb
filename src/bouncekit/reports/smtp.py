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
from dataclasses import dataclass
from typing import Final

from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.words import Command
from bouncekit.reports.limits import MAX_REPLY
from bouncekit.wire.fields import decode_xtext

__all__ = ["SmtpReply", "find_status", "read_reply"]

_ENHANCED: Final = r"([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)"
#: An enhanced code that stands alone: not in an IP address, a version or a host name.
_STATUS: Final = re.compile(rf"(?<![\w.\-/@]){_ENHANCED}(?![\w@])")
#: ``smtp;`` and its kin before the reply.
_TYPE: Final = re.compile(
    r"(?:^|[\s,])(?:e?smtps?|lmtp|dns|unix|local|utf-8|x\d*-[\w-]+)\s*;\s*", re.IGNORECASE
)
#: A reply code with its enhanced code: ``550 5.1.1``, ``550-5.1.1``, ``550 #5.1.1``.
_FULL: Final = re.compile(
    rf"(?<![\w.#@])([245][0-7]\d)[\s\-:;,'\"(#\[<]{{1,4}}{_ENHANCED}(?![\w@])"
)
#: A reply code where a reply begins: at the start of a line, or after what introduces a reply.
_BARE: Final = re.compile(
    r"(?:^|[:;,>\"'(\[=#]\s{0,3}|\bsaid\s|\berror\s|\bcode\s|\bstatus\s|\breply\s)"
    r"([245][0-7]\d)(?=$|[\s\-:;,)\]\"'>]|\.(?!\d))(?!\s*(?:\)|seconds|minutes|messages|bytes|kb|mb))",
    re.IGNORECASE | re.MULTILINE,
)
_COMMAND: Final = re.compile(
    r"(?:in (?:reply|response) to|after|>>>|while sending|during|response to|answer to)\s*"
    r"(?:the |end of |pipelined |sending |\"|:|\s){0,4}"
    r"(rcpt|mail\s?from|mail\b|data|ehlo|helo|lhlo|initial connection|starttls|auth|connect|quit|"
    r"bdat|message body|end-of-data|\.(?:\s|$))",
    re.IGNORECASE,
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
}
_HOST: Final = re.compile(
    r"\b(?:host|server|mta)\s+(?:\[)?([a-z0-9][a-z0-9.-]+\.[a-z]{2,})", re.IGNORECASE
)
_IN_REPLY: Final = re.compile(r"\s*\(in reply to [^()]{1,60}\)\.?\s*$", re.IGNORECASE)
_BREAK: Final = re.compile(r"<(?:br|/?p|/?div)\s*/?>", re.IGNORECASE)
_MARKUP: Final = re.compile(r"&(?:lt|gt|amp|quot|nbsp|#\d+);", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpReply:
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
    cleaned = _clean(text[:MAX_REPLY])
    code, status, start, end = _find_codes(cleaned)
    around = " ".join(cleaned[:start].split()).rstrip(" :")
    inner = cleaned[end:]
    if code is not None:
        inner = _drop_repeats(inner, code)
    words = _IN_REPLY.sub("", " ".join(inner.split()))
    if status is None and code is not None:
        status = _nearest_status(inner, code)
    return SmtpReply(
        code=code,
        status=status,
        text=words,
        around=around,
        command=_find_command(cleaned),
        host=_find_host(cleaned),
    )


def find_status(text: str, /) -> EnhancedStatus | None:
    """The first enhanced status code of a failure (class 4 or 5) in running text."""
    for match in _STATUS.finditer(text):
        if match[1] != "2":
            return _status(match[1], match[2], match[3])
    return None


def _clean(text: str) -> str:
    """Undo what wraps replies: markup, xtext, ``smtp;`` types."""
    if "<" in text:
        text = _BREAK.sub("\n", text)
    if "&" in text and _MARKUP.search(text):
        text = html.unescape(text)
    if "+20" in text and " " not in text.strip():
        text = decode_xtext(text)
    if ";" in text:
        kind = _TYPE.search(text)
        if kind is not None and (kind.start() == 0 or "," in text[: kind.end()]):
            text = text[kind.end() :]
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _find_codes(text: str) -> tuple[Reply | None, EnhancedStatus | None, int, int]:
    """The codes of the innermost reply, and where the first of them starts and ends."""
    full = None
    for match in _FULL.finditer(text):
        if match[1][0] == match[2] and (full is None or full.groups() != match.groups()):
            full = match
    if full is not None:
        code, status = Reply(full[1]), _status(full[2], full[3], full[4])
        return code, status, full.start(), full.end()
    bare = _BARE.search(text)
    if bare is not None:
        return Reply(bare[1]), None, bare.start(1), bare.end(1)
    alone = _STATUS.search(text)
    if alone is None:
        return None, None, 0, 0
    status = _status(alone[1], alone[2], alone[3])
    if text[: alone.start()].strip(" #([<"):  # words first: "User unknown (5.1.1)"
        return None, status, 0, 0
    return None, status, alone.start(), alone.end()


def _status(severity: str, subject: str, detail: str) -> EnhancedStatus:
    return EnhancedStatus(f"{severity}.{int(subject)}.{int(detail)}")


def _nearest_status(text: str, code: Reply) -> EnhancedStatus | None:
    """The first enhanced code behind the reply code that has its severity."""
    for match in _STATUS.finditer(text):
        if int(match[1]) == code.severity:
            return _status(match[1], match[2], match[3])
    return None


def _drop_repeats(text: str, code: Reply) -> str:
    """Take out the codes that each line of a multi-line reply repeats."""
    if str(int(code)) not in text:
        return text.lstrip(" -:;,")
    repeated = re.compile(
        rf"(?:^|(?<=\s)){int(code)}(?:[ -]\s?#?{_ENHANCED}|[ -])\s?", re.MULTILINE
    )
    return repeated.sub("", text).lstrip(" -:;,")


def _find_command(text: str) -> Command | None:
    match = _COMMAND.search(text)
    if match is None:
        return None
    return _COMMANDS.get(" ".join(match[1].lower().split()))


def _find_host(text: str) -> str | None:
    match = _HOST.search(text)
    return None if match is None else match[1].lower()
