"""Typed access to the decoded JSON of strangers.

In: a mapping, as JSON or a form gave it. Out: its values with the types that they should
have. Laws: what is missing or null is not told; a value of another type is told as a fault
and left out, or, where the event makes no sense without it, is a
:class:`~bouncekit.errors.PayloadError` that names its path.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Final

from bouncekit.errors import PayloadError
from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.words import FaultKind
from bouncekit.reports.smtp import find_status
from bouncekit.reports.webhooks.description import describe, describe_key
from bouncekit.reports.webhooks.moments import read_moment
from bouncekit.wire.addresses import is_address, parse_addresses
from bouncekit.wire.source import FaultLog

__all__ = ["Record"]

#: What is counted has no more.
_MOST_DIGITS: Final = 20
#: How much of a status is looked at; a comment may stand behind the code.
_LONGEST_STATUS: Final = 200
#: RFC 5321, section 4.5.3.1: 64 octets for a local part, 255 for a domain.
_LONGEST_ADDRESS: Final = 320
#: What stands around an address that has a name, a comment, a route or others beside it.
_AROUND: Final = frozenset('<>()":;')
#: What two words, or two addresses, are set apart by.
_BETWEEN: Final = (" ", "\t", ",")
_TRUE: Final = ("true", "1", "yes")
_FALSE: Final = ("false", "0", "no", "")
_EMPTY: Final[Mapping[str, object]] = {}
#: Statuses and senders are the same in many events; people with names seldom are many.
_find_status: Final = lru_cache(maxsize=1024)(find_status)
_parse_addresses: Final = lru_cache(maxsize=1024)(parse_addresses)


def _is_broken(text: str) -> bool:
    """Whether it is one address with something in it that an address cannot have."""
    inside = text.strip(" \t\r\n,.")
    is_one = inside.count("@") == 1 and _AROUND.isdisjoint(inside)
    return is_one and any(one in inside for one in _BETWEEN)


class Record:
    """An object of the payload, where it stands, and whose it is."""

    __slots__ = ("faults", "path", "provider", "values")

    def __init__(
        self, values: Mapping[str, object], /, provider: str, path: str, faults: FaultLog
    ) -> None:
        """Keep the values and where they stand.

        Args:
            values: The object.
            provider: The service, for errors.
            path: Where it stands, for errors and faults; empty for the whole payload.
            faults: Where it is told what of it could not be used.
        """
        self.values: Mapping[str, object] = values
        self.provider: str = provider
        self.path: str = path
        self.faults: FaultLog = faults

    def place(self, key: str, /) -> str:
        """The path of a key."""
        return f"{self.path}.{describe_key(key)}" if self.path else describe_key(key)

    def refuse(self, key: str, expected: str, /) -> PayloadError:
        """The error that a value which must be there is not what it should be."""
        found = describe(self.values[key]) if key in self.values else "nothing"
        return PayloadError(
            f"expected {expected}", provider=self.provider, path=self.place(key), found=found
        )

    def refuse_mail(self) -> PayloadError:
        """The error that this is mail that came in, and no event."""
        message, found = "it is mail that came in, and no event", describe(self.values)
        return PayloadError(message, provider=self.provider, path=self.path or None, found=found)

    def note(self, key: str, expected: str, /) -> None:
        """Tell as a fault that a value cannot be used."""
        detail = f"{self.place(key)}: expected {expected}, found {describe(self.values.get(key))}"
        self.faults.add(FaultKind.BAD_FIELD, f"{self.provider}: {detail}")

    def text(self, key: str, *others: str) -> str | None:
        """The text of the first of some keys that has one; a number is one as well."""
        value = self.values.get(key)
        if value.__class__ is str and value and value.isascii():  # most are
            return value
        text = self._as_text(key, value)
        return self.text(*others) if text is None and others else text

    def _as_text(self, key: str, value: object) -> str | None:
        match value:
            case None | "":
                return None
            case str():
                return self._repaired(key, value)
            case int() if not isinstance(value, bool) and abs(value) < 10**30:
                return str(value)
            case float() if math.isfinite(value):
                return repr(value)
            case _:
                self.note(key, "a text")
                return None

    def _repaired(self, key: str, value: str) -> str:
        """A text that can be encoded: halves of a pair are no character (RFC 8259, section 8.2)."""
        if value.isascii():
            return value
        try:
            value.encode()
        except UnicodeEncodeError:
            self.note(key, "no lone surrogates")
            return value.encode("utf-8", "replace").decode()
        return value

    def need(self, key: str, /) -> str:
        """The text of a key without which the event makes no sense.

        Raises:
            PayloadError: It is missing or no text.
        """
        value = self.values.get(key)
        if not isinstance(value, str) or not value:
            raise self.refuse(key, "a text")
        return self._repaired(key, value)

    def address(self, *keys: str) -> str | None:
        """The address of the first of some keys that has one.

        What can be none, such as ``ann@@example.com``, is given as it stands there where no key
        has another, and told as a fault: a service says of it that the mail cannot be sent.

        Raises:
            PayloadError: It is no text: whom the event is about must not be guessed.
        """
        odd: str | None = None
        for key in keys:
            value = self.values.get(key)
            if value is None or value == "":
                continue
            if not isinstance(value, str):
                raise self.refuse(key, "an address")
            found = self._read_address(key, value)
            if found is not None:
                return found
            odd = odd or self._read_odd(key, value)
        return odd

    def _read_address(self, key: str, value: str) -> str | None:
        if is_address(value):
            return self._repaired(key, value)
        text = self._repaired(key, value)
        # A part of "ann lee@example.com" is the address of somebody else.
        found = () if _is_broken(text) else _parse_addresses(text)
        return found[0] if found else None

    def _read_odd(self, key: str, value: str) -> str | None:
        self.note(key, "an address")
        text = self._repaired(key, value).strip()
        return text if text.isprintable() and len(text) <= _LONGEST_ADDRESS else None

    def sender(self, *keys: str) -> str | None:
        """The address of the first of some keys that tells who sent the mail.

        The event makes sense without it: what is no text is told as a fault.
        """
        value = self.text(*keys)
        return next(iter(parse_addresses(value)), None) if value else None

    def addresses(self, *keys: str) -> tuple[str, ...]:
        """The addresses of the first of some keys that has any: a text, or an array of texts.

        Raises:
            PayloadError: It is neither.
        """
        for key in keys:
            value = self.values.get(key)
            if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
                value = value[0]
            if isinstance(value, str):
                return self._parse(key, value)
            if value is not None and not isinstance(value, list):
                raise self.refuse(key, "an address, or an array of them")
            if value:
                parts = [one for one in value if isinstance(one, str)]
                if len(parts) < len(value):
                    raise self.refuse(key, "an array of addresses")
                return tuple([one for text in parts for one in self._parse(key, text)])
        return ()

    def _parse(self, key: str, value: str) -> tuple[str, ...]:
        if is_address(value) and value.isascii():
            return (value,)
        return _parse_addresses(self._repaired(key, value))

    def texts(self, key: str, /) -> tuple[str, ...]:
        """The texts of an array of them, or the one that stands there alone."""
        value = self.values.get(key)
        if value is None or value == "":
            return ()
        if isinstance(value, str):
            return (self._repaired(key, value),)
        if not isinstance(value, list):
            self.note(key, "a text, or an array of texts")
            return ()
        texts = [self._repaired(key, one) for one in value if isinstance(one, str)]
        if len(texts) < len(value):
            self.note(key, "an array of texts")
        return tuple(filter(None, texts))

    def number(self, *keys: str) -> int | None:
        """The whole number of the first of some keys that has one; digits in a text are one."""
        for key in keys:
            value = self.values.get(key)
            match value:
                case None | "":
                    continue
                case int() if not isinstance(value, bool):
                    return value
                case float() if value.is_integer():
                    return int(value)
                case str() if value.strip().isdecimal() and len(value) <= _MOST_DIGITS:
                    return int(value)
                case _:
                    self.note(key, "a whole number")
        return None

    def flag(self, key: str, /) -> bool | None:
        """A truth value: true or false, 1 or 0, or one of these as a text."""
        value = self.values.get(key)
        match value:
            case None | bool():
                return value
            case int() | float() if value in {0, 1}:
                return bool(value)
            case str() if value.strip().lower() in _TRUE:
                return True
            case str() if value.strip().lower() in _FALSE:
                return False
            case _:
                self.note(key, "true or false")
                return None

    def moment(self, *keys: str) -> datetime | None:
        """The point in time of the first of some keys that has one, in UTC."""
        for key in keys:
            value = self.values.get(key)
            if value is None or value == "":
                continue
            found = read_moment(value)
            if found is not None:
                return found
            self.note(key, "a point in time")
        return None

    def status(self, *keys: str) -> EnhancedStatus | None:
        """The enhanced status code of the first of some keys that has one."""
        for key in keys:
            value = self.text(key)
            found = _find_status(value[:_LONGEST_STATUS]) if value else None
            if found is not None:
                return found
        return None

    def part(self, key: str, /) -> Record:
        """The object inside this one; an empty one where it is missing, null or empty.

        Raises:
            PayloadError: It is something else.
        """
        value = self.values.get(key)
        # For a dictionary the plain question is several times faster.
        if not (value.__class__ is dict or isinstance(value, Mapping)):
            if value:
                raise self.refuse(key, "an object")
            value = _EMPTY
        path = f"{self.path}.{key}" if self.path else key
        return Record(value, self.provider, path, self.faults)

    def parts(self, key: str, /) -> Iterator[Record]:
        """The objects of an array inside this one; none where it is missing, null or empty.

        Raises:
            PayloadError: It is something else, or something else is in it.
        """
        value = self.values.get(key)
        if not isinstance(value, list):
            if value:
                raise self.refuse(key, "an array")
            return
        for index, one in enumerate(value):
            path = f"{self.place(key)}[{index}]"
            if not isinstance(one, Mapping):
                message, found = "expected an object", describe(one)
                raise PayloadError(message, provider=self.provider, path=path, found=found)
            yield Record(one, self.provider, path, self.faults)

    def mapping(self, key: str, /) -> Mapping[str, object]:
        """What the sender gave the mail to carry: an object of any kind, empty where none is."""
        value = self.values.get(key)
        if value.__class__ is dict or isinstance(value, Mapping):
            return value
        if value:
            self.note(key, "an object")
        return _EMPTY

    def inner(self, key: str, /) -> Record:
        """The object inside this one as :meth:`part` gives it; another value is a fault."""
        return self.holding(self.mapping(key), key)

    def holding(self, values: Mapping[str, object], key: str | None = None, /) -> Record:
        """Other values that stand where this one does, or at a key of it."""
        path = self.path if key is None else self.place(key)
        return Record(values, self.provider, path, self.faults)
