from __future__ import annotations

import pytest

import bouncekit
from bouncekit import IssueCode


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" ,;\n ", []),
        ("a@b.example", ["a@b.example"]),
        ("a@b.example,c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example; c@d.example ;", ["a@b.example", "c@d.example"]),
        ("a@b.example\r\nc@d.example\n", ["a@b.example", "c@d.example"]),
        ("a@b.example\tc@d.example", ["a@b.example", "c@d.example"]),
        (
            "a@b.example\uff0cc@d.example\u3001e@f.example",
            ["a@b.example", "c@d.example", "e@f.example"],
        ),
        ("a@b.example c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example og c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example / c@d.example & e@f.example", ["a@b.example", "c@d.example", "e@f.example"]),
        ("a@b.example/c@d.example", ["a@b.example", "c@d.example"]),
        ('"Hansen, Jens" <a@b.example>, c@d.example', ["a@b.example", "c@d.example"]),
        ('"Hansen; Jens" <a@b.example>', ["a@b.example"]),
        ("Hansen, Jens <a@b.example>; Holm, Bo <c@d.example>", ["a@b.example", "c@d.example"]),
        ("c@d.example, Hansen, Jens <a@b.example>", ["c@d.example", "a@b.example"]),
        ("Jens <a@b.example> Bo <c@d.example>", ["a@b.example", "c@d.example"]),
        ("<a@b.example><c@d.example>", ["a@b.example", "c@d.example"]),
        ("&lt;a@b.example&gt;, c@d.example", ["a@b.example", "c@d.example"]),
        ("a&#64;b.example&nbsp;, c@d.example", ["a@b.example", "c@d.example"]),
        ("mailto:a%40b.example, c@d.example", ["a@b.example", "c@d.example"]),
        ("Jens <mailto:a@b.example>, c@d.example", ["a@b.example", "c@d.example"]),
        ("\u200fa@b.example\u200f,\u200bc@d.example", ["a@b.example", "c@d.example"]),
        ("a\uff20b.example\uff1bc@d.example", ["a@b.example", "c@d.example"]),
        ('"john, doe"@b.example, c@d.example', ['"john, doe"@b.example', "c@d.example"]),
    ],
)
def test_addresses_are_found(text: str, expected: list[str]) -> None:
    answers = bouncekit.parse_list(text)
    assert [answer.address for answer in answers] == expected
    assert all(answer.ok for answer in answers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bo, a@b.example", [("bo", False), ("a@b.example", True)]),
        ("a@b.example, bo, ib", [("a@b.example", True), ("bo", False), ("ib", False)]),
        ("bo, ib, a@b.example", [("bo", False), ("ib", False), ("a@b.example", True)]),
        ("&xy;a@b.example", [("&xy", False), ("a@b.example", True)]),
        (
            "a@b.example x@ c@d.example",
            [("a@b.example", True), ("x@", False), ("c@d.example", True)],
        ),
        ("a@b.example bo c@d.example", [("a@b.example bo c@d.example", False)]),
        ("Jens <a@b.example c@d.example> x", [("Jens <a@b.example c@d.example> x", False)]),
        (
            "Jens <a@b.example> Bo <c@d.example> x",
            [("Jens <a@b.example>", True), ("Bo <c@d.example>", True), ("x", False)],
        ),
        ('"a@b.example" "c@d.example"', [('"a@b.example" "c@d.example"', False)]),
    ],
)
def test_what_is_no_address_is_kept(text: str, expected: list[tuple[str, bool]]) -> None:
    answers = bouncekit.parse_list(text)
    assert [(answer.original, answer.ok) for answer in answers] == expected


def test_names_are_kept() -> None:
    first, second = bouncekit.parse_list('"Hansen, Jens" <a@b.example>; Holm, Bo <c@d.example>')
    assert (first.display_name, second.display_name) == ("Hansen, Jens", "Holm, Bo")


def test_duplicates_are_told() -> None:
    text = "a@b.example, c@d.example, Bo <a@B.example>, A@b.example, x, x"
    answers = bouncekit.parse_list(text)
    told = [
        [issue.message for issue in answer.issues if issue.code is IssueCode.DUPLICATE]
        for answer in answers
    ]
    same = ["the same address as number 1"]
    assert told == [[], [], same, same, [], []]
    assert all(answer.ok for answer in answers[:4])


def test_what_is_asked_for_is_passed_on() -> None:
    (answer,) = bouncekit.parse_list("info@x.test", roles=True, test_environment=True)
    assert [issue.code for issue in answer.issues] == [IssueCode.ROLE_ADDRESS]


def test_only_text_is_taken() -> None:
    with pytest.raises(TypeError, match="text must be str, not list"):
        bouncekit.parse_list(["a@b.example"])  # type: ignore[arg-type]
