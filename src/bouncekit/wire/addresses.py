"""Addresses: a field's value or running text in, addr-specs out.

RFC 5322, sections 3.4 and 4.4 for fields, RFC 6532 for letters beyond ASCII. Law: total and
linear, without recursion; an address is given as it stands there, never repaired.
"""

from __future__ import annotations

import re
from typing import Final

from bouncekit.wire.limits import DEFAULT_LIMITS

__all__ = ["find_addresses", "is_address", "parse_addresses"]

#: RFC 5321, section 4.5.3.1 allows 64 octets for a local part and 256 for a path. Senders
#: that encode an address in another go beyond the first; nobody goes beyond this.
_LONGEST: Final = 320
_LOCAL: Final = r"[^\s@<>()\[\],;:\"\\\x00-\x1f\x7f]{1,256}"
_LITERAL: Final = r"\[[0-9A-Za-z:.]{2,60}\]"
_ADDRESS: Final = re.compile(
    rf"(?:{_LOCAL}|\"(?:[^\"\\]|\\.){{0,256}}\")@(?:[^\W_](?:[\w.-]{{0,252}}[^\W_])?|{_LITERAL})"
)
_PIECE: Final = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|\[[^\[\]\s]*+\]|[<>,;:()\[\]]|[^\s"<>,;:()\[\]]++', re.DOTALL
)
_ROUTE: Final = re.compile(r"(?:@[^:]*+|mailto|smtp):", re.IGNORECASE)

_LOCAL_BACKWARDS: Final = re.compile(_LOCAL)
_DOMAIN: Final = re.compile(rf"[^\W_](?:[\w-]|\.(?=[\w-])){{0,252}}|{_LITERAL}")
#: What touches an address in running text without being a part of it.
_AROUND: Final = "'`*|/=&?.{}"
_LABEL: Final = re.compile(
    r"(?:to|from|for|rcpt|email|e-mail|mail|address|user|recipient|orig_to)=", re.IGNORECASE
)
#: Languages that set no space between an address and the words around it.
_WORDS_BEFORE: Final = re.compile("[\u3040-\u9fff\uac00-\ud7af]++(?=[!-~])")
_WORDS_AFTER: Final = re.compile(
    "(?<=\\.)([A-Za-z]{2,24})[\u3040-\u9fff\uac00-\ud7af].*", re.DOTALL
)
#: What stands before a Message-ID, such as "ESMTP id <1@host>" in a Received field.
_NO_ADDRESS: Final = (
    "message-id",
    "in-reply-to",
    "references",
    "content-id",
    " id",
    "\tid",
    "\ncid",
    " cid",
    '"cid',
    "=cid",
    " mid",
)
_WINDOW: Final = 256


def is_address(text: str, /) -> bool:
    """Whether text is one address by its looks: ``local@domain``."""
    return "@" in text and len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None


def parse_addresses(value: str, /) -> tuple[str, ...]:
    """Read the addresses of a field such as From, To or Cc.

    Args:
        value: The unfolded value.

    Returns:
        The addr-specs in order, without names, comments and routes. Where the grammar of the
        value is broken, what looks like an address is taken.
    """
    if "@" not in value:
        return ()
    if is_address(value):
        return (value,)
    words = _drop_comments(_PIECE.findall(value))
    if words is None:
        return find_addresses(value)
    reader = _Reader()
    for word in words:
        reader.feed(word)
    reader.end_mailbox()
    return tuple(reader.found[: DEFAULT_LIMITS.addresses]) or find_addresses(value)


def _drop_comments(words: list[str]) -> list[str] | None:
    """The words outside of comments; ``None`` where a comment or a quote does not end."""
    kept: list[str] = []
    depth = 0
    for word in words:
        if word == "(":
            depth += 1
        elif word == ")":
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(word)
    last = words[-1]
    open_quote = last.startswith('"') and (len(last) == 1 or not last.endswith('"'))
    return None if depth or open_quote else kept


class _Reader:
    """Reads mailboxes from words: ``words <angle>, words, group: words;``."""

    __slots__ = ("_angle", "_inside", "_words", "found")

    def __init__(self) -> None:
        self.found: list[str] = []
        self._words: list[str] = []
        self._angle: list[str] | None = None
        self._inside = False

    def feed(self, word: str) -> None:
        """Take the next word."""
        if word == "<":
            self._angle, self._inside = [], True
        elif word == ">":
            self._inside = False
        elif self._inside and self._angle is not None:
            self._feed_angle(self._angle, word)
        elif word in {",", ";"}:
            self.end_mailbox()
        elif word == ":":
            self._words = []  # the name of a group
        else:
            self._words.append(word)

    def _feed_angle(self, angle: list[str], word: str) -> None:
        is_route = bool(angle) and angle[0].startswith("@") and ":" not in angle
        if word in {",", ";"} and not is_route:
            self.end_mailbox()  # the angle does not end
        else:
            angle.append(word)

    def end_mailbox(self) -> None:
        """Keep the address of the mailbox that ends here, if it has one."""
        angle = "".join(self._angle or ())
        route = _ROUTE.match(angle)
        if route is not None:  # RFC 5322, section 4.4: <@a,@b:user@host>
            angle = angle[route.end() :]
        for text in (angle, self._join_words()):
            address = text.removesuffix(".").strip("'")
            if is_address(address):
                self.found.append(address)
                break
        self._words, self._angle, self._inside = [], None, False

    def _join_words(self) -> str:
        """The word that is an address; RFC 5322, section 4.4 allows spaces around its ``@``."""
        words = self._words
        for place, word in enumerate(words):
            if "@" not in word or word.startswith('"'):
                continue
            before = words[place - 1] if word.startswith("@") and place else ""
            after = words[place + 1] if word.endswith("@") and place + 1 < len(words) else ""
            return before + word + after
        return ""


def find_addresses(text: str, /) -> tuple[str, ...]:
    """Find the addresses in running text.

    Args:
        text: Any text.

    Returns:
        Each address once, in order, without brackets, quotes and punctuation around it.
        Message-IDs and links are left out where they can be told.
    """
    found: dict[str, None] = {}
    at = text.find("@")
    while at >= 0 and len(found) < DEFAULT_LIMITS.addresses:
        end = at + 1
        domain = _DOMAIN.match(text, end)
        if domain is not None:
            end = domain.end()
            address = _read_around(text, at, domain)
            if address is not None:
                found[address] = None
        at = text.find("@", end)
    return tuple(found)


def _read_around(text: str, at: int, domain: re.Match[str]) -> str | None:
    """The address whose ``@`` stands at ``at``."""
    local, host = _read_local(text, at), domain[0].rstrip("-_")
    start = at - len(local)
    if local.startswith("//"):
        return None
    if local[:1] != '"':
        local = local.lstrip(_AROUND)
    if "=" in local:
        local = _LABEL.sub("", local, count=1)
    if not (local.isascii() and host.isascii()):
        local, host = _WORDS_BEFORE.sub("", local, count=1), _WORDS_AFTER.sub(r"\1", host)
    if "." not in host and host[0] != "[":
        enclosed = text[start - 1 : start] == "<" and text[domain.end() : domain.end() + 1] == ">"
        local = local if enclosed else ""
    if not local or _stands_in_link(text[max(0, start - 40) : start]):
        return None
    return f"{local}@{host}"


def _stands_in_link(before: str) -> bool:
    """Whether what stands before tells of a link, such as ``//user:``, or of a Message-ID."""
    words = before.rsplit(None, 1)
    if words and before.endswith(words[-1]) and "//" in words[-1]:
        return True
    return before.rstrip(" \t\n<:=").lower().endswith(_NO_ADDRESS)


def _read_local(text: str, at: int) -> str:
    """What stands before an ``@``, quoted or not."""
    window = text[max(0, at - _WINDOW) : at]
    if window.endswith('"'):
        begin = window.rfind('"', 0, -1)
        return "" if begin < 0 or "\n" in window[begin:] else window[begin:]
    found = _LOCAL_BACKWARDS.match(window[::-1])
    return found[0][::-1] if found else ""
