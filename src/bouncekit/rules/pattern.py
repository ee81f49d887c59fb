"""Regular expressions of rule files: only such as cannot run away.

In: the source of a pattern. Out: the compiled pattern. Law: no look-around, no
back-reference, no repeat above ``MOST``, no repeat or choice inside a repeat, and not
too many repeats in a row, so that a search takes linear time, and other engines could
run the same rules.
"""

from __future__ import annotations

import re
from re import _constants as opcode  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

__all__ = ["MOST", "MOST_WAYS", "compile_pattern"]

#: The highest bound of a repeat.
MOST: Final = 100
#: How many ways a pattern may have to read one text: the product of its repeats.
MOST_WAYS: Final = 200_000

_FORBIDDEN: Final = {
    opcode.ASSERT: "look-around",
    opcode.ASSERT_NOT: "look-around",
    opcode.GROUPREF: "a back-reference",
    opcode.GROUPREF_EXISTS: "a conditional group",
}
_REPEATS: Final = (opcode.MAX_REPEAT, opcode.MIN_REPEAT, opcode.POSSESSIVE_REPEAT)


def compile_pattern(source: str, /) -> re.Pattern[str]:
    """Compile the regular expression of a rule.

    Args:
        source: The pattern, matched against folded text.

    Returns:
        The compiled pattern.

    Raises:
        ValueError: It is no pattern, or one that could run away; says what was found.
    """
    try:
        ways = _count_ways(_parser.parse(source), repeated=False)
        compiled = re.compile(source)
    except (re.error, OverflowError, RecursionError) as error:
        message = f"no regular expression: {error}"
        raise ValueError(message) from error
    if ways > MOST_WAYS:
        message = f"repeats with more than {MOST_WAYS} ways to read one text are not allowed"
        raise ValueError(message)
    return compiled


def _count_ways(items: Any, *, repeated: bool) -> int:  # noqa: ANN401 - the parse tree has no public type
    """The ways in which the repeats of a sequence can share a text between them."""
    ways = 1
    for name, value in items:
        if name in _FORBIDDEN:
            _refuse(_FORBIDDEN[name])
        if name in _REPEATS:
            ways *= _count_repeat(*value, repeated=repeated)
        elif name is opcode.BRANCH:
            if repeated:
                _refuse("a choice inside a repeat")
            ways *= max(_count_ways(branch, repeated=False) for branch in value[1])
        elif name is opcode.SUBPATTERN:
            ways *= _count_ways(value[-1], repeated=repeated)
        elif name is opcode.ATOMIC_GROUP:
            ways *= _count_ways(value, repeated=repeated)
    return ways


def _count_repeat(least: int, most: int, body: Any, *, repeated: bool) -> int:  # noqa: ANN401 - see above
    if most > MOST:
        _refuse(f"a repeat without a bound of at most {MOST}")
    if repeated:
        _refuse("a repeat inside a repeat")
    inside = _count_ways(body, repeated=most > 1)
    return inside * (most - least + 1 if most > 1 else 1)


def _refuse(what: str) -> None:
    message = f"{what} is not allowed"
    raise ValueError(message)
