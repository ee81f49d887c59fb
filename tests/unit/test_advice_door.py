from __future__ import annotations

import bouncekit
from bouncekit import AdviceContext, Category

_STORED = "\u200fjens@example.com"


def _explain(context: AdviceContext) -> str:
    return bouncekit.advise(Category.BAD_ADDRESS, context=context).explanation


def test_what_is_wrong_in_a_stored_address_is_told_by_name() -> None:
    told = _explain(AdviceContext(stored_address=_STORED))
    assert told != _explain(AdviceContext(stored_address="jens@example.com"))
    assert "jens@example.com" in told


def test_what_the_caller_says_goes_first() -> None:
    told = _explain(AdviceContext(stored_address=_STORED, suggestion="bo@example.com"))
    assert "bo@example.com" in told
    findings = bouncekit.explain_address("jen\u200bs@example.com").causes
    context = AdviceContext(stored_address=_STORED, findings=findings)
    assert _explain(context) != _explain(AdviceContext(stored_address=_STORED))
