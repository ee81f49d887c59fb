from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
import regex

import bouncekit
from bouncekit import ChangeKind, IssueCode, Safety
from bouncekit.address.characters import HIDDEN, INVISIBLE, name_character

JENS = "jens@example.com"


@pytest.mark.parametrize("value", [b"jens@example.com", None, 42, ["jens@example.com"]])
def test_only_text_is_taken(value: object) -> None:
    name = type(value).__name__
    with pytest.raises(TypeError, match=f"^text must be str, not {name}$"):
        bouncekit.sanitize(value)  # type: ignore[arg-type]


def test_a_clean_address_is_returned_as_it_is() -> None:
    answer = bouncekit.sanitize(JENS)
    assert answer == bouncekit.SanitizedAddress(
        original=JENS,
        address=JENS,
        ascii=JENS,
        local="jens",
        domain="example.com",
        ok=True,
        needs_smtputf8=False,
        needs_confirmation=False,
    )


def test_everything_is_told() -> None:
    answer = bouncekit.sanitize("\u200fJørn <jø\u200brn@MÜLLER.example>")
    assert (answer.address, answer.ascii) == ("jørn@müller.example", None)
    assert (answer.local, answer.domain) == ("jørn", "müller.example")
    assert answer.display_name == "Jørn"
    assert answer.ok
    assert answer.needs_smtputf8
    assert answer.needs_confirmation
    first = answer.changes[0]
    assert first == bouncekit.Change(
        kind=ChangeKind.INVISIBLE,
        index=0,
        codepoint=0x200F,
        name="RIGHT-TO-LEFT MARK",
        before="\u200f",
        after="",
        safety=Safety.COSMETIC,
    )
    kinds = [(change.kind.value, change.index) for change in answer.changes]
    assert kinds == [
        ("invisible", 0),
        ("display_name", 1),
        ("invisible", 9),
        ("case", 13),
        ("display_name", 27),
    ]


def test_what_is_refused_is_left_and_has_no_parts() -> None:
    answer = bouncekit.sanitize(" je\u200bns@example ")
    assert (answer.ok, answer.address) == (False, "je\u200bns@example")
    assert (answer.local, answer.domain, answer.ascii) == (None, None, None)
    assert [change.index for change in answer.changes] == [0, 14]
    assert answer.issues == (
        bouncekit.Issue(
            code=IssueCode.NO_DOT,
            message="the domain 'example' has no dot",
            index=7,
            blocking=True,
        ),
    )


def test_a_long_run_of_white_space_is_one_change() -> None:
    answer = bouncekit.sanitize(" " * 100 + JENS)
    assert answer.address == JENS
    assert [(change.before, change.codepoint) for change in answer.changes] == [(" " * 100, None)]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("info@example.com", ["info"]),
        ("Postmaster@example.com", ["Postmaster"]),
        (" info@example.com", ["info"]),
        ("jens@example.com", []),
        (" jens@example.com", []),
    ],
)
def test_roles_are_told_when_asked(text: str, roles: list[str]) -> None:
    answer = bouncekit.sanitize(text, roles=True)
    found = [issue for issue in answer.issues if issue.code is IssueCode.ROLE_ADDRESS]
    assert [issue.message for issue in found] == [f"{one} is a role, not a person" for one in roles]
    assert answer.ok
    assert bouncekit.sanitize(text).issues == ()


@pytest.mark.parametrize("text", ["jens@x.test", "Jens <jens@mail.TEST>"])
def test_names_for_tests_pass_when_asked(text: str) -> None:
    assert bouncekit.sanitize(text, test_environment=True).ok
    (issue,) = bouncekit.sanitize(text).issues
    assert (issue.code, issue.blocking) == (IssueCode.SPECIAL_USE, True)
    assert not bouncekit.sanitize("jens@x.local", test_environment=True).ok


def test_a_typing_error_is_told_on_the_long_way_too() -> None:
    for text in ("jens@gmial.com", " jens@gmial.com"):
        (issue,) = bouncekit.sanitize(text).issues
        assert (issue.code, issue.suggestion) == (IssueCode.TYPING_ERROR, "jens@gmail.com")
        assert issue.index == text.index("gmial")
        assert not issue.blocking


def test_many_come_as_they_are_asked_for() -> None:
    def texts() -> Iterator[str]:
        yield " jens@example.com"
        yield "info@x.test"
        pytest.fail("nobody asked for more")

    answers = bouncekit.sanitize_many(texts(), roles=True, test_environment=True)
    assert next(answers).address == JENS
    assert [issue.code for issue in next(answers).issues] == [IssueCode.ROLE_ADDRESS]


@pytest.mark.parametrize("value", ["jens@example.com", b"jens@example.com"], ids=type)
def test_one_text_is_not_many(value: str) -> None:
    with pytest.raises(TypeError, match=r"several texts, not one (?:str|bytes)"):
        bouncekit.sanitize_many(value)


def test_what_is_blank_is_what_unicode_calls_so() -> None:
    """The few blanks that are no default-ignorables are all that Unicode names so."""
    seen = {"BLANK SYMBOL", "FULL BLANK", "HALF BLANK"}  # a picture of a blank is none
    named = regex.compile(r"\bBLANK\b|SMALL SCRIPT FILLER|NULL NOTEHEAD|HANGUL .*FILLER")
    blanks = [
        chr(number)
        for number in range(0x110000)
        if named.search(name := unicodedata.name(chr(number), "")) and name not in seen
    ]
    assert "\u2800" in blanks
    assert [one for one in blanks if not HIDDEN.match(one)] == []
    ignorable = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}]")
    assert all(
        INVISIBLE.match(chr(number)) for number in range(0x110000) if ignorable.match(chr(number))
    )


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u200f", "RIGHT-TO-LEFT MARK"),
        ("\t", "<control-0009>"),
        ("\ue000", "<private-use-E000>"),
        ("\ud800", "<surrogate-D800>"),
        ("\u2065", "<reserved-2065>"),
    ],
)
def test_every_character_has_a_name(character: str, name: str) -> None:
    assert name_character(character) == name


@pytest.mark.parametrize(
    ("domain", "code"),
    [("x" * 1001 + ".example", IssueCode.ADDRESS_TOO_LONG), ("a.\u0378.example", None)],
)
def test_odd_domains(domain: str, code: IssueCode | None) -> None:
    (issue,) = bouncekit.sanitize(f"jens@{domain}").issues
    assert issue.blocking
    assert code is None or issue.code is code


def test_a_joiner_beside_nothing_known_is_not_needed() -> None:
    answer = bouncekit.sanitize("\u0915" * 1100 + "\u200d@example.com")
    assert [issue.code for issue in answer.issues] == [IssueCode.LOCAL_TOO_LONG]
    answer = bouncekit.sanitize("a\u0378\u200db@example.com")
    assert [issue.code for issue in answer.issues] == [IssueCode.UNREGISTRABLE]


def test_what_only_looks_like_an_entity_stays() -> None:
    answer = bouncekit.sanitize("tom&xyz;@example.com")
    assert (answer.address, answer.ok) == ("tom&xyz;@example.com", False)


def test_every_bracket_has_its_partner_or_is_no_pair() -> None:
    assert not bouncekit.sanitize("\u0f3ajens@example.com\u0f3a").ok
    pairs = 0
    for number in range(0x110000):
        opening = chr(number)
        if regex.match(r"\p{Ps}", opening):
            assert not bouncekit.sanitize(f"{opening}jens@example.com[").ok
            name = unicodedata.name(opening, "")
            closing = unicodedata.name(chr(number + 1), "")
            if closing == name.replace("LEFT", "RIGHT") != name:
                assert bouncekit.sanitize(f"{opening}jens@example.com{chr(number + 1)}").ok
                pairs += 1
    assert pairs > 40


def test_a_look_alike_can_be_of_nothing_that_is_an_address() -> None:
    (issue, _) = bouncekit.sanitize("jens@n\u043e.\u0435x\u0430mple-\u043e.example").issues
    assert issue.code is IssueCode.HOMOGLYPH
