"""Why a mail did not arrive, who can change that, and what to do now.

Whatever bytes or text come in, ``classify`` and ``classify_reply`` return an answer: they
never raise on content, never hang, never touch the network, the disk or the clock, and
they say why.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

from bouncekit._api import check_rules, classify, classify_reply
from bouncekit.errors import (
    BouncekitError,
    CatalogError,
    LabelError,
    PayloadError,
    RuleError,
    SignatureCheck,
    SignatureError,
)
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.event import Event
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
    from bouncekit import dns, webhooks
    from bouncekit._advice import advise
    from bouncekit._batch import evaluate
    from bouncekit._events import classify_event
    from bouncekit.accuracy.figures import (
        CategoryScore,
        CheckScore,
        ConfidenceBin,
        Confusion,
        Miss,
    )
    from bouncekit.accuracy.result import Accuracy
    from bouncekit.address.explain import explain_address
    from bouncekit.address.listing import parse_list
    from bouncekit.address.sanitize import sanitize, sanitize_many
    from bouncekit.address.text import sanitize_text
    from bouncekit.advice.advice import Advice, Step, Wait
    from bouncekit.advice.catalogs import Catalogs
    from bouncekit.advice.check import check_catalogs
    from bouncekit.advice.context import AddressFinding, AdviceContext
    from bouncekit.advice.guide import Guide, GuideEntry, guide
    from bouncekit.advice.words import Action, Audience
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
    from bouncekit.signatures.certificates import Certificates
    from bouncekit.signatures.handshake import Handshake, find_handshake
    from bouncekit.signatures.verify import verify_event

#: Loaded on first use (PEP 562): most of these need other packages, which take their time.
_LATER = {
    "Accuracy": "accuracy.result",
    "Action": "advice.words",
    "AddressCause": "model.address",
    "AddressExplanation": "model.address",
    "AddressFinding": "advice.context",
    "Advice": "advice.advice",
    "AdviceContext": "advice.context",
    "Audience": "advice.words",
    "Catalogs": "advice.catalogs",
    "CategoryScore": "accuracy.figures",
    "Certificates": "signatures.certificates",
    "Change": "model.address",
    "ChangeKind": "model.address",
    "CheckScore": "accuracy.figures",
    "ConfidenceBin": "accuracy.figures",
    "Confusion": "accuracy.figures",
    "DomainCheck": "model.domain",
    "DomainStatus": "model.domain",
    "Guide": "advice.guide",
    "GuideEntry": "advice.guide",
    "Handshake": "signatures.handshake",
    "Issue": "model.address",
    "IssueCode": "model.address",
    "MailHost": "model.domain",
    "Miss": "accuracy.figures",
    "Safety": "model.address",
    "SanitizedAddress": "model.address",
    "SanitizedText": "model.address",
    "Step": "advice.advice",
    "TextKind": "model.address",
    "Wait": "advice.advice",
    "advise": "_advice",
    "check_catalogs": "advice.check",
    "classify_event": "_events",
    "dns": "dns",
    "evaluate": "_batch",
    "explain_address": "address.explain",
    "find_handshake": "signatures.handshake",
    "guide": "advice.guide",
    "parse_list": "address.listing",
    "sanitize": "address.sanitize",
    "sanitize_many": "address.sanitize",
    "sanitize_text": "address.text",
    "webhooks": "webhooks",
    "verify_event": "signatures.verify",
}

# Literal, because type checkers cannot see a computed one.
__all__ = [
    "TRAITS",
    "Accuracy",
    "Action",
    "AddressCause",
    "AddressExplanation",
    "AddressFinding",
    "Advice",
    "AdviceContext",
    "Audience",
    "AuthMechanism",
    "BouncekitError",
    "CatalogError",
    "Catalogs",
    "Category",
    "CategoryScore",
    "Certificates",
    "Change",
    "ChangeKind",
    "CheckScore",
    "Command",
    "ConfidenceBin",
    "Confusion",
    "Delivery",
    "Diagnosis",
    "DomainCheck",
    "DomainStatus",
    "EnhancedStatus",
    "Event",
    "Evidence",
    "FailureClass",
    "Fault",
    "FaultKind",
    "Guide",
    "GuideEntry",
    "Handshake",
    "Issue",
    "IssueCode",
    "Kind",
    "LabelError",
    "MailHost",
    "Miss",
    "Original",
    "Outcome",
    "Party",
    "PayloadError",
    "Permanence",
    "Reply",
    "Report",
    "RuleError",
    "RuleSet",
    "Safety",
    "SanitizedAddress",
    "SanitizedText",
    "SignatureCheck",
    "SignatureError",
    "Source",
    "Step",
    "Suppress",
    "TextKind",
    "Tier",
    "Traits",
    "Wait",
    "advise",
    "check_catalogs",
    "check_rules",
    "classify",
    "classify_event",
    "classify_reply",
    "dns",
    "evaluate",
    "explain_address",
    "find_handshake",
    "guide",
    "parse_list",
    "sanitize",
    "sanitize_many",
    "sanitize_text",
    "verify_event",
    "webhooks",
]


def __getattr__(name: str) -> object:
    """Load what is seldom needed when it is asked for."""
    if name not in _LATER:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    module = _import_module(f"{__name__}.{_LATER[name]}")
    value = module if name == _LATER[name] else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *__all__})
