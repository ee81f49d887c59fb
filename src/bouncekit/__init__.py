"""Why a mail did not arrive, who can change that, and what to do now.

Whatever bytes or text come in, ``classify`` and ``classify_reply`` return an answer: they
never raise on content, never hang, never touch the network, the disk or the clock, and
they say why.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

from bouncekit._api import check_rules, classify, classify_reply
from bouncekit.errors import BouncekitError, RuleError
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.report import Delivery, Fault, Original, Report
from bouncekit.model.taxonomy import TRAITS, Traits
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Command,
    FailureClass,
    FaultKind,
    Kind,
    Outcome,
    Party,
    Permanence,
    Source,
    Suppress,
    Tier,
)
from bouncekit.rules.ruleset import RuleSet

if TYPE_CHECKING:
    from bouncekit import dns
    from bouncekit.address.explain import explain_address
    from bouncekit.address.listing import parse_list
    from bouncekit.address.sanitize import sanitize, sanitize_many
    from bouncekit.address.text import sanitize_text
    from bouncekit.model.address import (
        AddressCause,
        AddressExplanation,
        Change,
        ChangeKind,
        Issue,
        IssueCode,
        Safety,
        SanitizedAddress,
        SanitizedText,
        TextKind,
    )
    from bouncekit.model.domain import DomainCheck, DomainStatus, MailHost

#: Loaded on first use (PEP 562): these need other packages, which take their time.
_LATER = {
    "AddressCause": "model.address",
    "AddressExplanation": "model.address",
    "Change": "model.address",
    "ChangeKind": "model.address",
    "DomainCheck": "model.domain",
    "DomainStatus": "model.domain",
    "Issue": "model.address",
    "IssueCode": "model.address",
    "MailHost": "model.domain",
    "Safety": "model.address",
    "SanitizedAddress": "model.address",
    "SanitizedText": "model.address",
    "TextKind": "model.address",
    "dns": "dns",
    "explain_address": "address.explain",
    "parse_list": "address.listing",
    "sanitize": "address.sanitize",
    "sanitize_many": "address.sanitize",
    "sanitize_text": "address.text",
}

# Literal, because type checkers cannot see a computed one.
__all__ = [
    "TRAITS",
    "AddressCause",
    "AddressExplanation",
    "AuthMechanism",
    "BouncekitError",
    "Category",
    "Change",
    "ChangeKind",
    "Command",
    "Delivery",
    "Diagnosis",
    "DomainCheck",
    "DomainStatus",
    "EnhancedStatus",
    "Evidence",
    "FailureClass",
    "Fault",
    "FaultKind",
    "Issue",
    "IssueCode",
    "Kind",
    "MailHost",
    "Original",
    "Outcome",
    "Party",
    "Permanence",
    "Reply",
    "Report",
    "RuleError",
    "RuleSet",
    "Safety",
    "SanitizedAddress",
    "SanitizedText",
    "Source",
    "Suppress",
    "TextKind",
    "Tier",
    "Traits",
    "check_rules",
    "classify",
    "classify_reply",
    "dns",
    "explain_address",
    "parse_list",
    "sanitize",
    "sanitize_many",
    "sanitize_text",
]


def __getattr__(name: str) -> object:
    """Load what is seldom needed when it is asked for."""
    if name not in _LATER:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    module = _import_module(f"{__name__}.{_LATER[name]}")
    value = module if name == "dns" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *__all__})
