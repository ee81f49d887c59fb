"""Why a mail did not arrive, who can change that, and what to do now.

Whatever bytes or text come in, ``classify`` and ``classify_reply`` return an answer: they
never raise on content, never hang, never touch the network, the disk or the clock, and
they say why.
"""

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

# Literal, because type checkers cannot see a computed one.
__all__ = [
    "TRAITS",
    "AuthMechanism",
    "BouncekitError",
    "Category",
    "Command",
    "Delivery",
    "Diagnosis",
    "EnhancedStatus",
    "Evidence",
    "FailureClass",
    "Fault",
    "FaultKind",
    "Kind",
    "Original",
    "Outcome",
    "Party",
    "Permanence",
    "Reply",
    "Report",
    "RuleError",
    "RuleSet",
    "Source",
    "Suppress",
    "Tier",
    "Traits",
    "check_rules",
    "classify",
    "classify_reply",
]
