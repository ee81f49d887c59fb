"""A request as it came: its bytes and its headers.

In: what a web framework holds of it. Out: :class:`Request`, which reads its own parts and
refuses in the words of :class:`~bouncekit.errors.SignatureError`. Laws: names of headers have
no case, and of two with one name the first counts; the body is never decoded and encoded anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from bouncekit.errors import SignatureCheck, SignatureError

__all__ = ["Headers", "Request", "read_body", "read_headers", "show"]

#: As a mapping or as pairs; bytes as in ASGI.
Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str | bytes, str | bytes]]
)

_PAIR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is checked."""

    provider: str
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)

    def refuse(self, check: SignatureCheck, message: str, /) -> SignatureError:
        """The error that says which check failed, for the caller to raise."""
        return SignatureError(message, provider=self.provider, check=check)

    def header(self, name: str, /) -> str:
        """The value of a header that the check needs; printable ASCII.

        Raises:
            SignatureError: It is not there, or it is no ASCII.
        """
        value = self.headers.get(name.lower(), "").strip(" \t")
        if not value:
            message = f"expected the header {name}"
            if f"http_{name.lower().replace('-', '_')}" in self.headers:
                message += "; names of a WSGI environment were given: pass request.headers"
            raise self.refuse(SignatureCheck.MISSING_HEADER, message)
        if not (value.isascii() and value.isprintable()):
            message = f"the header {name}: expected printable ASCII"
            raise self.refuse(SignatureCheck.BAD_ENCODING, message)
        return value


def read_body(given: object, /) -> bytes:
    """The body of a request.

    Raises:
        TypeError: It is not bytes.
    """
    if isinstance(given, bytes | bytearray | memoryview):
        return bytes(given)
    message = (
        f"body: expected the bytes as they came, found {type(given).__name__}; a signature is of "
        "the bytes, and does not fit what was decoded and encoded anew"
    )
    raise TypeError(message)


def read_headers(given: Headers, /) -> Mapping[str, str]:
    """The headers of a request, by name in lower case.

    Raises:
        TypeError: They are neither a mapping nor pairs of texts.
    """
    pairs: object = given.items() if isinstance(given, Mapping) else given
    if not isinstance(pairs, Iterable) or isinstance(pairs, str | bytes):
        message = f"headers: expected a mapping or pairs, found {type(given).__name__}"
        raise TypeError(message)
    headers: dict[str, str] = {}
    for pair in pairs:
        if not isinstance(pair, tuple | list) or len(pair) != _PAIR:
            message = f"headers: expected pairs of name and value, found {type(pair).__name__}"
            raise TypeError(message)
        headers.setdefault(_text(pair[0]).lower(), _text(pair[1]))
    return headers


def _text(part: object) -> str:
    if isinstance(part, bytes):
        return part.decode("latin-1")  # RFC 9110, 5.5: other than ASCII is opaque
    if isinstance(part, str):
        return part
    message = (
        f"headers: expected names and values of str or bytes, found {type(part).__name__}; of a "
        "request, pass its headers only, no WSGI environment and no ASGI scope"
    )
    raise TypeError(message)


def show(text: str, /) -> str:
    """A stranger's text, fit for a message: ASCII, quoted, and not too long."""
    most = 200
    return ascii(text if len(text) <= most else f"{text[:most]}...")
