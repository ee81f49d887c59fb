"""The caller's mistakes, and nothing else: strangers' bytes never raise.

The tree::

    Exception
    └── BouncekitError            everything that bouncekit raises on purpose
        ├── CatalogError          (also a ValueError) a catalog of texts that cannot be used
        └── RuleError             (also a ValueError) a rule file that cannot be used

A wrong argument type is a plain :class:`TypeError`. Several faults of one rule
file come as one :class:`ExceptionGroup` of :class:`RuleError`, so that its
author sees all of them at once. All of them pickle.
"""

from __future__ import annotations

__all__ = ["BouncekitError", "CatalogError", "RuleError"]


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
