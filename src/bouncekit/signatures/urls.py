"""Addresses that a request asks us to fetch: from the service itself, or not at all.

In: a URL of a stranger's. Out: whether the rule of the service allows it. Law: the whole text
is matched as it stands; nothing is parsed, so that no other reader of URLs can see in it
another host than the one that was checked.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bouncekit.signatures.services import UrlRule

__all__ = ["allows"]

#: Longer than any that is sent.
_MOST = 8_000


def allows(rule: UrlRule, url: str, /, *, hosts: Collection[str] | None = None) -> bool:
    """Whether a URL may be fetched.

    Args:
        rule: The rule of the service.
        url: The URL.
        hosts: Names of hosts, exact and in lower case, in place of the rule's.

    Returns:
        Whether it is https, of an allowed host and no other port, with an allowed path.
    """
    host = rule.host if hosts is None else "|".join(re.escape(one) for one in hosts)
    pattern = f"https://(?:{host})(?:{rule.path})"
    return len(url) <= _MOST and re.fullmatch(pattern, url, flags=re.ASCII) is not None
