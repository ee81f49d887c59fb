"""What the sanitizer answers: an address, what was changed in it, and what is wrong with it.

The words are :class:`~enum.StrEnum` members with lower-case values, as in ``words.py``: a
value may be added, never changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "AddressCause",
    "AddressExplanation",
    "Change",
    "ChangeKind",
    "Issue",
    "IssueCode",
    "Safety",
    "SanitizedAddress",
    "SanitizedText",
    "TextKind",
]


class Safety(StrEnum):
    """What a change can do to the identity of an address."""

    #: Nothing: no mail system tells the two forms apart.
    COSMETIC = "cosmetic"
    #: It makes another address, most likely the one that was meant: show it to the user.
    REPAIR = "repair"


class ChangeKind(StrEnum):
    """What sort of change was made."""

    WHITESPACE = "whitespace"
    INVISIBLE = "invisible"
    HTML_ENTITY = "html_entity"
    MAILTO = "mailto"
    PERCENT = "percent"
    ENCLOSURE = "enclosure"
    PUNCTUATION = "punctuation"
    LABEL = "label"
    DISPLAY_NAME = "display_name"
    FULL_WIDTH = "full_width"
    APOSTROPHE = "apostrophe"
    DASH = "dash"
    NORMALIZATION = "normalization"
    CASE = "case"
    DOMAIN_MAPPING = "domain_mapping"
    PUNYCODE = "punycode"
    #: Only in the text of a mail.
    CONTROL = "control"
    LINE_BREAK = "line_break"
    SURROGATE = "surrogate"


class IssueCode(StrEnum):
    """What is wrong with, or remarkable about, a text."""

    EMPTY = "empty"
    INPUT_TOO_LONG = "input_too_long"
    NESTED = "nested"
    SURROGATE = "surrogate"
    REPLACEMENT_CHARACTER = "replacement_character"
    LINE_BREAK = "line_break"
    CONTROL_CHARACTER = "control_character"
    WHITESPACE = "whitespace"
    NO_AT = "no_at"
    SEVERAL_AT = "several_at"
    SEVERAL_ADDRESSES = "several_addresses"
    EMPTY_LOCAL = "empty_local"
    EMPTY_DOMAIN = "empty_domain"
    BAD_DOTS = "bad_dots"
    BAD_LOCAL = "bad_local"
    BAD_LABEL = "bad_label"
    BAD_DOMAIN = "bad_domain"
    LABEL_TOO_LONG = "label_too_long"
    LOCAL_TOO_LONG = "local_too_long"
    ADDRESS_TOO_LONG = "address_too_long"
    NO_DOT = "no_dot"
    UNREGISTRABLE = "unregistrable"
    DOMAIN_LITERAL = "domain_literal"
    SPECIAL_USE = "special_use"
    #: ZWJ or ZWNJ where the script needs it: kept.
    JOINER = "joiner"
    HOMOGLYPH = "homoglyph"
    MIXED_SCRIPTS = "mixed_scripts"
    #: A quotation mark, an arrow or the like in the local part.
    UNUSUAL_CHARACTER = "unusual_character"
    TYPING_ERROR = "typing_error"
    ROLE_ADDRESS = "role_address"
    DUPLICATE = "duplicate"


class TextKind(StrEnum):
    """Where in a mail a text stands."""

    SUBJECT = "subject"
    HEADER = "header"
    BODY = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that was changed.

    ``before`` stands in the original at ``index``. Changes are in order and do not overlap:
    who puts each ``after`` in the place of its ``before`` has the result.
    """

    kind: ChangeKind
    #: Where it begins in the original, in characters.
    index: int
    #: The character, where it is one (or was written as one HTML entity).
    codepoint: int | None
    #: Its Unicode name, or its label where it has none: ``<control-0009>``.
    name: str | None
    before: str
    after: str
    safety: Safety

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "kind": self.kind.value,
            "index": self.index,
            "codepoint": self.codepoint,
            "name": self.name,
            "before": self.before,
            "after": self.after,
            "safety": self.safety.value,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One thing that is wrong or remarkable, and was left as it is."""

    code: IssueCode
    #: What was found, for developers, in English.
    message: str
    #: Where in the original, in characters; ``None`` where it is the whole.
    index: int | None = None
    #: The address that was perhaps meant; never taken without asking.
    suggestion: str | None = None
    #: Mail cannot be sent to it.
    blocking: bool = False

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "code": self.code.value,
            "message": self.message,
            "index": self.index,
            "suggestion": self.suggestion,
            "blocking": self.blocking,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class SanitizedAddress:
    """What a pasted text is as an address."""

    original: str
    #: In Unicode and NFC, with a lower-case domain; where it is not ``ok``, as far as it came.
    address: str
    #: With A-labels (RFC 5890); ``None`` where the local part needs SMTPUTF8, or not ``ok``.
    ascii: str | None
    #: Its case is kept; ``None`` where not ``ok``.
    local: str | None
    #: ``None`` where not ``ok``.
    domain: str | None
    #: No issue is blocking.
    ok: bool
    #: RFC 6531: the local part is not ASCII.
    needs_smtputf8: bool
    #: A change is a repair: show ``address`` to the user before it is used.
    needs_confirmation: bool
    changes: tuple[Change, ...] = ()
    issues: tuple[Issue, ...] = ()
    #: The name that stood beside the address.
    display_name: str | None = None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "original": self.original,
            "address": self.address,
            "ascii": self.ascii,
            "local": self.local,
            "domain": self.domain,
            "ok": self.ok,
            "needs_smtputf8": self.needs_smtputf8,
            "needs_confirmation": self.needs_confirmation,
            "changes": [change.to_dict() for change in self.changes],
            "issues": [issue.to_dict() for issue in self.issues],
            "display_name": self.display_name,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class SanitizedText:
    """The text of a mail without what does not belong there."""

    original: str
    text: str
    kind: TextKind
    changes: tuple[Change, ...] = ()
    #: Damage that was in the text before: it cannot be undone here.
    issues: tuple[Issue, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "original": self.original,
            "text": self.text,
            "kind": self.kind.value,
            "changes": [change.to_dict() for change in self.changes],
            "issues": [issue.to_dict() for issue in self.issues],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressCause:
    """One thing in a stored address that can make mail to it fail."""

    #: What and where, in English: ``U+200F RIGHT-TO-LEFT MARK before the first letter``.
    text: str
    #: What it is: the kind of the change that removes it, or the code of the issue.
    kind: ChangeKind | IssueCode
    #: Where in the stored address, in characters.
    index: int | None
    codepoint: int | None
    name: str | None

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "text": self.text,
            "kind": self.kind.value,
            "index": self.index,
            "codepoint": self.codepoint,
            "name": self.name,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressExplanation:
    """What in a stored address is the likely cause of a bounce."""

    stored: str
    #: The likeliest first; empty where nothing is wrong with the address as it is written.
    causes: tuple[AddressCause, ...]
    #: The address to store in its place, after asking; ``None`` where none can be told.
    suggestion: str | None
    sanitized: SanitizedAddress

    def to_dict(self) -> dict[str, object]:
        """Plain JSON types."""
        return {
            "stored": self.stored,
            "causes": [cause.to_dict() for cause in self.causes],
            "suggestion": self.suggestion,
            "sanitized": self.sanitized.to_dict(),
        }
