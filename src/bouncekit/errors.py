"""The caller's mistakes, and what must not be taken for a report: nothing else raises.

The tree::

    Exception
    └── BouncekitError            everything that bouncekit raises on purpose
        ├── CatalogError          (also a ValueError) a catalog of texts that cannot be used
        ├── RuleError             (also a ValueError) a rule file that cannot be used
        ├── LabelError            (also a ValueError) a file of labels that cannot be used
        ├── PayloadError          (also a ValueError) a payload that no reader can make sense of
        └── SignatureError        (also a ValueError) a request that is not shown to be genuine

A wrong argument type is a plain :class:`TypeError`. Several faults of one rule
file (or of labels) come as one :class:`ExceptionGroup` of these, so that its
author sees all of them at once. All of them pickle.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "BouncekitError",
    "CatalogError",
    "LabelError",
    "PayloadError",
    "RuleError",
    "SignatureCheck",
    "SignatureError",
]


class BouncekitError(Exception):
    """The root of everything that bouncekit raises on purpose."""


class CatalogError(BouncekitError, ValueError):
    """A catalog of texts is not usable; says where, what was found and what was expected."""

    def __init__(self, message: str, *, file: str | None = None, text: str | None = None) -> None:
        """Keep the parts beside the words, so that a tool can show them its own way."""
        super().__init__(message)
        self.message = message
        self.file = file
        self.text = text

    def __str__(self) -> str:
        """``file: text: what is wrong``, leaving out what is not known."""
        return ": ".join(part for part in (self.file, self.text, self.message) if part)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword-only parts."""
        return (_restore_catalog_error, (self.message, self.file, self.text))


def _restore_catalog_error(message: str, file: str | None, text: str | None) -> CatalogError:
    return CatalogError(message, file=file, text=text)


class RuleError(BouncekitError, ValueError):
    """A rule (or a rule file) is not usable; says where, what was found and what was expected."""

    def __init__(
        self, message: str, *, file: str | None = None, rule_id: str | None = None
    ) -> None:
        """Keep the parts beside the text, so that a tool can show them its own way."""
        super().__init__(message)
        self.message = message
        self.file = file
        self.rule_id = rule_id

    def __str__(self) -> str:
        """``file: rule: what is wrong``, leaving out what is not known."""
        return ": ".join(part for part in (self.file, self.rule_id, self.message) if part)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword-only parts."""
        return (_restore_rule_error, (self.message, self.file, self.rule_id))


def _restore_rule_error(message: str, file: str | None, rule_id: str | None) -> RuleError:
    return RuleError(message, file=file, rule_id=rule_id)


class LabelError(BouncekitError, ValueError):
    """Labels that cannot be used; says where, what was found and what was expected."""

    def __init__(self, message: str, *, file: str | None = None, line: int | None = None) -> None:
        """Keep the parts beside the text, so that a tool can show them its own way."""
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line

    def __str__(self) -> str:
        """``file:line: what is wrong``, leaving out what is not known."""
        line = None if self.line is None else str(self.line)
        place = ":".join(part for part in (self.file, line) if part)
        return f"{place}: {self.message}" if place else self.message

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword-only parts."""
        return (_restore_label_error, (self.message, self.file, self.line))


def _restore_label_error(message: str, file: str | None, line: int | None) -> LabelError:
    return LabelError(message, file=file, line=line)


class PayloadError(BouncekitError, ValueError):
    """A payload that cannot be read as an event; says where, what was found, what was expected."""

    def __init__(
        self,
        message: str,
        *,
        provider: str | None = None,
        path: str | None = None,
        found: str | None = None,
    ) -> None:
        """Keep the parts beside the words, so that a tool can show them its own way."""
        super().__init__(message)
        self.message = message
        #: The mail service; ``None`` where it is not known either.
        self.provider = provider
        #: Where in the payload, such as ``events[3].email``; ``None``: all of it.
        self.path = path
        #: What was found there, shortened.
        self.found = found

    def __str__(self) -> str:
        """``provider: path: what is wrong (found: ...)``, leaving out what is not known."""
        text = ": ".join(part for part in (self.provider, self.path, self.message) if part)
        return f"{text} (found: {self.found})" if self.found else text

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword-only parts."""
        return (_restore_payload_error, (self.message, self.provider, self.path, self.found))


def _restore_payload_error(
    message: str, provider: str | None, path: str | None, found: str | None
) -> PayloadError:
    return PayloadError(message, provider=provider, path=path, found=found)


class SignatureCheck(StrEnum):
    """Which check a request did not pass."""

    MISSING_HEADER = "missing_header"  #: a header that the check needs is not there
    MISSING_FIELD = "missing_field"  #: a field of the body that the check needs is not there
    BAD_ENCODING = "bad_encoding"  #: it cannot be read: not JSON, base64, hex, a number
    UNKNOWN_VERSION = "unknown_version"  #: signed in a way that is not known
    UNKNOWN_KEY = "unknown_key"  #: signed with a key that is none of those given
    CERTIFICATE_URL = "certificate_url"  #: the certificate would come from somebody else
    CERTIFICATE = "certificate"  #: the certificate cannot be used
    CONFIRM_URL = "confirm_url"  #: confirming would ask somebody else's server
    TOPIC = "topic"  #: from a topic that is none of those given
    SIGNATURE = "signature"  #: the signature is not that of this request
    CREDENTIALS = "credentials"  #: the user and password, or the token, are none of those given
    EXPIRED = "expired"  #: signed too long ago
    FROM_FUTURE = "from_future"  #: signed at a time that has not come yet
    REPLAYED = "replayed"  #: seen before


class SignatureError(BouncekitError, ValueError):
    """A request is not shown to come from its service; says which check failed.

    It never holds a secret, nor the signature that would have been right.
    """

    def __init__(self, message: str, *, provider: str, check: SignatureCheck) -> None:
        """Keep the parts beside the text, so that a program can tell them apart.

        Args:
            message: What was expected.
            provider: The service that the request is said to come from.
            check: Which check failed.
        """
        super().__init__(message)
        self.message = message
        self.provider = provider
        self.check = check

    def __str__(self) -> str:
        """``provider: check: what was expected``."""
        return f"{self.provider}: {self.check}: {self.message}"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword-only parts."""
        return (_restore_signature_error, (self.message, self.provider, self.check))


def _restore_signature_error(message: str, provider: str, check: SignatureCheck) -> SignatureError:
    return SignatureError(message, provider=provider, check=check)
