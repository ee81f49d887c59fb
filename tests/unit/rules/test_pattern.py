from __future__ import annotations

import pytest

from bouncekit.rules.pattern import MOST, MOST_WAYS, compile_pattern


@pytest.mark.parametrize(
    "source",
    [
        "abc",
        "a{0,100}",
        "a?b?c?",
        "[a-z]{1,3}",
        "(?:ab){2,4}",
        "(?:(?:ab)){2,4}",
        "(?:a|bc)?d",
        r"(?: \([^)]{0,60}\))?",
        "(?P<name>a)b",
        "(?>ab)",
        "a{1,3}?b",
        "a{1,3}+b",
        "^a$",
        "a{0,99}b{0,99}",
        "(?:a{0,90}|b{0,90}|c{0,90}){0,1} d{0,90}",
    ],
)
def test_what_cannot_run_away(source: str) -> None:
    assert compile_pattern(source).pattern == source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("(", "no regular expression: missing )"),
        ("[", "no regular expression: unterminated character set"),
        ("a{99999999999999999999}", "no regular expression: the repetition number is too large"),
        ("(" * 9_999 + ")" * 9_999, "no regular expression: "),
        ("a(?=b)", "look-around is not allowed"),
        ("a(?!b)", "look-around is not allowed"),
        ("(?<=a)b", "look-around is not allowed"),
        ("(?<!a)b", "look-around is not allowed"),
        ("(?:x(?=b))?", "look-around is not allowed"),
        (r"(a)\1", "a back-reference is not allowed"),
        ("(?P<n>a)(?P=n)", "a back-reference is not allowed"),
        ("(a)?(?(1)b|c)", "a conditional group is not allowed"),
        ("a*", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("a+", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("a+?", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("a{2,}", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("a{101}", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("(?>a*)", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("b|a*", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("(a*)", f"a repeat without a bound of at most {MOST} is not allowed"),
        ("(?:a{0,9}){0,9}", "a repeat inside a repeat is not allowed"),
        ("(?:ba?){0,9}", "a repeat inside a repeat is not allowed"),
        ("(?:(?:b(a{1,2}))){2}", "a repeat inside a repeat is not allowed"),
        ("(?:(?>a?)b){2}", "a repeat inside a repeat is not allowed"),
        ("(?:a|ab|c){1,9}", "a choice inside a repeat is not allowed"),
        ("a{0,99}" * 3, f"repeats with more than {MOST_WAYS} ways"),
        ("a{0,99}(?:b|c{0,99})d{0,99}", f"repeats with more than {MOST_WAYS} ways"),
    ],
)
def test_what_could_is_refused(source: str, expected: str) -> None:
    with pytest.raises(ValueError, match=r"not allowed|no regular expression") as caught:
        compile_pattern(source)
    assert str(caught.value).startswith(expected)
