"""Blocklists that no file knows: a server names them by the zone that it asked.

In: the words of a server. Out: the zones in them, such as ``bl.example.net`` (RFC 5782). Law:
a name counts only where the words before it, or its own labels, say that it is a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["find_zones"]

_ZONE: Final = r"(?P<zone>(?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,6}[a-z]{2,24})(?![\w@-]|\.\w)"
#: What servers write before the zone that they asked; Postfix, sendmail and Exim: "using".
_NAMED: Final = re.compile(
    r"\b(?:(?P<sure>(?:blocked|rejected|denied|refused|listed) using)|"
    r"(?:listed|found|listing) (?:in|on|at|by)|"
    r"(?:rbl|dnsbl|rhsbl|(?:black|block)list(?:ed)?)(?: (?:in|on|at|by))?):?\s"
    rf"(?:the\s)?(?:(?:rbl|dnsbl|rhsbl|list|zone)\s(?:at\s)?)?{_ZONE}",
    re.IGNORECASE,
)
#: A label that only lists have.
_LISTING: Final = re.compile(
    r"(?:^|[.-])(?:\w{0,6}bl|bl\d?|rbl\w*|black\w*|block\w*|\w*spam\w*|zen|ix)(?=[.-])",
    re.IGNORECASE,
)


def find_zones(text: str, /) -> Iterator[str]:
    """Find the zones of blocklists that a text names.

    Args:
        text: The words of a server, on one line.

    Yields:
        Each zone in lower case, in the order of the text.
    """
    for named in _NAMED.finditer(text):
        if named["sure"] or _LISTING.search(named["zone"]):
            yield named["zone"].lower()
