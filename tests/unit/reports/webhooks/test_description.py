from __future__ import annotations

import pytest

from bouncekit.reports.webhooks.description import describe


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "boolean True"),
        (7, "number 7"),
        (7.5, "number 7.5"),
        (10**18, "number"),
        ("text", "string 'text'"),
        ("x" * 60, f"string '{'x' * 60}'"),
        ("x" * 61, f"string '{'x' * 57}...'"),
        ({}, "empty object"),
        ({"a": 1, "b": 2}, "object with a, b"),
        ({str(place): 1 for place in range(9)}, "object with 0, 1, 2, 3, 4"),
        ({"x" * 99: 1}, f"object with {'x' * 60}"),
        ({"b": 1, "a\n": 1, "\ud800": 1, 7: 1}, "object with 7, a\\n, b, \\ud800"),
        ([], "array of 0"),
        ([1, 2], "array of 2"),
        (b"", "bytes"),
    ],
)
def test_what_a_value_is_is_told_in_words_of_json(value: object, expected: str) -> None:
    assert describe(value) == expected
