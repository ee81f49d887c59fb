"""Why a mail did not arrive, who can change that, and what to do now.

Whatever bytes or text come in, ``classify`` and ``classify_reply`` return an answer: they
never raise on content, never hang, never touch the network, the disk or the clock, and
they say why.
"""

from bouncekit._api import check_rules, classify, classify_reply
from bouncekit._batch import evaluate
from bouncekit.accuracy.figures import CategoryScore, CheckScore, ConfidenceBin, Confusion, Miss
from bouncekit.accuracy.result import Accuracy
from bouncekit.advice.advice import Advice, Step, Wait
from bouncekit.advice.advise import advise
from bouncekit.advice.catalogs import Catalogs
from bouncekit.advice.check import check_catalogs
from bouncekit.advice.context import AddressFinding, AdviceContext
from bouncekit.advice.guide import Guide, GuideEntry, guide
from bouncekit.advice.words import Action, Audience
from bouncekit.errors import BouncekitError, CatalogError, LabelError, RuleError
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
    "Accuracy",
    "Action",
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
    "CheckScore",
    "Command",
    "ConfidenceBin",
    "Confusion",
    "Delivery",
    "Diagnosis",
    "EnhancedStatus",
    "Evidence",
    "FailureClass",
    "Fault",
    "FaultKind",
    "Guide",
    "GuideEntry",
    "Kind",
    "LabelError",
    "Miss",
    "Original",
    "Outcome",
    "Party",
    "Permanence",
    "Reply",
    "Report",
    "RuleError",
    "RuleSet",
    "Source",
    "Step",
    "Suppress",
    "Tier",
    "Traits",
    "Wait",
    "advise",
    "check_catalogs",
    "check_rules",
    "classify",
    "classify_reply",
    "evaluate",
    "guide",
]
