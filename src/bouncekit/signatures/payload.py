"""Bodies as JSON objects or forms, for schemes whose signature stands in the body.

In: bytes of a stranger's. Out: the values in them. Laws: what cannot be read raises a
ValueError and nothing else; linear in the size; a key that is told twice is refused, since
another reader could take the other value.
"""

from __future__ import annotations

import json
import re
from typing import Final
from urllib.parse import unquote_to_bytes

__all__ = ["parse_form", "parse_json", "parse_multipart"]

_BOUNDARY: Final = re.compile(r'boundary="?([^\s";]{1,70})', re.IGNORECASE)  # RFC 2046, 5.1.1
_NAME: Final = re.compile(rb'[; ]name="([^"\r\n]{1,100})"', re.IGNORECASE)
#: The head of a part of a form is a line or two.
_HEAD: Final = 2_000


def parse_json(body: bytes, /) -> object:
    """A body as JSON.

    Raises:
        ValueError: It is no JSON in UTF-8, too deep, or tells a key twice.
    """
    try:
        found: object = json.loads(body.decode(), object_pairs_hook=_once)
    except RecursionError:
        message = "nested too deeply"
        raise ValueError(message) from None
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        message = "a key is told twice"
        raise ValueError(message)
    return fields


def parse_form(body: bytes, /) -> dict[bytes, bytes]:
    """The fields of ``application/x-www-form-urlencoded``, decoded to bytes.

    Raises:
        ValueError: A field is told twice.
    """
    fields: dict[bytes, bytes] = {}
    for pair in body.split(b"&"):
        name, _, value = pair.replace(b"+", b" ").partition(b"=")
        name = unquote_to_bytes(name)
        if name in fields:
            message = "a field is told twice"
            raise ValueError(message)
        fields[name] = unquote_to_bytes(value)
    return fields


def parse_multipart(body: bytes, content_type: str, /) -> dict[bytes, bytes]:
    """The fields of ``multipart/form-data`` (RFC 7578).

    Raises:
        ValueError: The type names no boundary, or a field is told twice.
    """
    found = _BOUNDARY.search(content_type)
    if found is None:
        message = "no boundary"
        raise ValueError(message)
    fields: dict[bytes, bytes] = {}
    for part in body.split(b"--" + found[1].encode("latin-1", "replace")):
        end = part.find(b"\r\n\r\n", 0, _HEAD)
        name = _NAME.search(part, 0, max(end, 0))
        if name is None:
            continue
        if name[1] in fields:
            message = "a field is told twice"
            raise ValueError(message)
        fields[name[1]] = part[end + 4 :].removesuffix(b"\r\n")
    return fields
