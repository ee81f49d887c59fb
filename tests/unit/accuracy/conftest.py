"""Answers to score, of a few words each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import AuthMechanism, Category, Permanence

Diagnose = Callable[..., Diagnosis]


@pytest.fixture
def diagnose() -> Diagnose:
    """Makes a diagnosis of a category, with what follows from it."""

    def make(
        category: Category,
        *,
        confidence: float = 0.95,
        blocklist: str | None = None,
        auth: tuple[AuthMechanism, ...] = (),
    ) -> Diagnosis:
        traits = TRAITS[category]
        return Diagnosis(
            category=category,
            permanence=Permanence.PERMANENT,
            failure_class=traits.failure_class,
            party=traits.party,
            suppress=traits.suppress,
            confidence=confidence,
            blocklist=blocklist,
            auth_failures=auth,
        )

    return make
