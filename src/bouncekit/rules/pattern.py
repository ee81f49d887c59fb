"""Regular expressions of rule files: only such as cannot run away.

In: the source of a pattern. Out: the compiled pattern. Law: no look-around, no
back-reference, no repeat inside a repeat and no repeat above ``MOST``, so that a search
takes linear time, and other engines could run the same rules.
"""

from __future__ import annotations

import re
from re import _constants as opcode  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

__all__ = ["MOST", "compile_pattern"]

#: The highest bound of a repeat.
MOST: Final = 100

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
        tree = _parser.parse(source)
    except re.error as error:
        message = f"no regular expression: {error}"
        raise ValueError(message) from error
    _check(tree)
    return re.compile(source)


def _check(tree: Any) -> None:  # noqa: ANN401 - the parse tree has no public type
    """Walk the parse tree without recursion; each item carries whether a repeat is around it."""
    waiting: list[tuple[Any, bool]] = [(tree, False)]
    while waiting:
        items, repeated = waiting.pop()
        for name, value in items:
            if name in _FORBIDDEN:
                message = f"{_FORBIDDEN[name]} is not allowed"
                raise ValueError(message)
            inside = repeated
            if name in _REPEATS:
                _, highest, value = value  # noqa: PLW2901 - what the repeat repeats
                if highest > MOST:
                    message = f"a repeat without a bound of at most {MOST} is not allowed"
                    raise ValueError(message)
                if repeated and highest > 1:
                    message = "a repeat inside a repeat is not allowed"
                    raise ValueError(message)
                inside = repeated or highest > 1
            waiting.extend((child, inside) for child in _children(name, value))


def _children(name: Any, value: Any) -> list[Any]:  # noqa: ANN401 - see above
    if name is opcode.BRANCH:
        return list(value[1])
    if name is opcode.SUBPATTERN:
        return [value[-1]]
    if name in _REPEATS or name is opcode.ATOMIC_GROUP:
        return [value]
    return []
