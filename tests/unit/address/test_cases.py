"""Every case of ``cases.toml``, and the laws on each."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import bouncekit

CASES = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))
ROWS = [
    pytest.param(case, id=f"{group}-{number}")
    for group, rows in CASES.items()
    for number, case in enumerate(rows["cases"], start=1)
]


def show(change: bouncekit.Change) -> str:
    code = "-" if change.codepoint is None else f"U+{change.codepoint:04X}"
    return f"{change.kind.value} {change.index} {code} {change.safety.value}"


@pytest.mark.parametrize("case", ROWS)
def test_a_case(case: dict[str, Any]) -> None:
    answer = bouncekit.sanitize(case["text"])
    codes = [issue.code.value for issue in answer.issues if issue.blocking]
    assert codes == ([case["refused"]] if "refused" in case else [])
    assert answer.ok is ("refused" not in case)
    found = {
        "address": answer.address,
        "ascii": answer.ascii or "",
        "name": answer.display_name,
        "confirm": answer.needs_confirmation,
        "smtputf8": answer.needs_smtputf8,
        "changes": [show(change) for change in answer.changes],
        "suggestion": "".join(filter(None, (issue.suggestion for issue in answer.issues))),
    }
    expected = {key: value for key, value in case.items() if key in found}
    assert {key: found[key] for key in expected} == expected
    if "flags" in case:
        flags = {issue.code.value: issue.suggestion or "" for issue in answer.issues}
        assert case["flags"].items() <= flags.items()
        assert bool(flags) is bool(case["flags"])


def test_there_are_many() -> None:
    assert len(ROWS) > 250
