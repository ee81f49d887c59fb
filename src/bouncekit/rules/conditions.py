"""The conditions of rules that are no words: codes, commands, outcomes, services.

In: the facts of one delivery, and a :class:`~bouncekit.rules.schema.Rule`. Out: whether
they hold. Law: what the facts do not tell holds for no rule that asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache

from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.facts import Facts
from bouncekit.rules.schema import Rule

__all__ = ["Case"]


class Case:
    """What rules may ask of one delivery beside its words.

    Attributes:
        codes: Each way in which a rule may name the enhanced code, the most exact first,
            with how exact it is.
    """

    __slots__ = ("_facts", "_providers", "codes")

    def __init__(self, facts: Facts, providers: Collection[str], /) -> None:
        """Prepare the answers.

        Args:
            facts: What is known of the delivery.
            providers: The receiving services that are recognised.
        """
        self._facts = facts
        self._providers = providers
        self.codes: Mapping[str, int] = {} if facts.status is None else _write_out(facts.status)

    def holds(self, rule: Rule, /) -> bool:
        """Whether all that a rule asks for is told, and is as it asks."""
        facts = self._facts
        if rule.reply and not self._has_reply(rule):
            return False
        if rule.status and self.codes.keys().isdisjoint(rule.status):
            return False
        if rule.command and facts.command not in rule.command:
            return False
        if rule.outcome and facts.outcome not in rule.outcome:
            return False
        return not rule.when_provider or any(one in self._providers for one in rule.when_provider)

    def _has_reply(self, rule: Rule) -> bool:
        reply = self._facts.reply
        return reply is not None and (reply in rule.reply or reply.severity in rule.reply)


@lru_cache(maxsize=256)  # there are few codes, and a text has no other influence on the answer
def _write_out(status: EnhancedStatus) -> Mapping[str, int]:
    severity, subject, detail = status.split(".")
    return {
        status: 7,
        f"x.{subject}.{detail}": 6,
        f"{severity}.*.{detail}": 5,
        f"x.*.{detail}": 4,
        f"{severity}.{subject}.*": 3,
        f"x.{subject}.*": 2,
        f"{severity}.*.*": 1,
        "x.*.*": 0,
    }
