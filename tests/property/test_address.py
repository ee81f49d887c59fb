"""The laws of the sanitizer over all of Unicode and over generated pastes."""

from __future__ import annotations

import json
import pickle
import unicodedata

import pytest
from email_validator import validate_email
from hypothesis import given, settings
from hypothesis import strategies as st

import bouncekit
from bouncekit.address.characters import HIDDEN, INVISIBLE, SPACE

pytestmark = pytest.mark.property

#: Pieces that pastes are made of, in an order that no paste has.
PIECES = st.sampled_from(
    [
        *"ab1@@.-_ <>()[]{}\"'`\\,;:/%&#?=+\t\r\n\0",
        *"\u00ad\u034f\u061c\u115f\u200b\u200c\u200d\u200e\u200f\u202e\u2060\u2066\u2800\ufe0f",
        *"\U000e0041\u00a0\u2028\u3000\u0085\u180e\uff20\ufe6b\u3002\uff0e\uff41\uff1b\uff1c",
        *"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2011\u2013\u2212\u037e\u212a\u1fef\u0340",
        *"\u00f8\u00e9\u0301\u00df\u1e9e\u0130\u0131\u017f\ufb01\u2100\u2488\u2026\u0430\u0435",
        *"\u0915\u094d\u0646\u05d0\u0660\u4e2d\u30ce\u1112\u1161\u11ab\U0001f600\ud800\ufffd\u0600",
        "&lt;",
        "&gt;",
        "&amp;",
        "&#64;",
        "&commat;",
        "&#8203;",
        "&nbsp;",
        "&quot;",
        "&#0;",
        "&#1;",
        "mailto:",
        "MAILTO:",
        "E-mail: ",
        "Name ",
        "<a@b.dk>",
        "a@b.dk",
        "[mailto:",
        "xn--",
        "xn--mller-kva",
        "gmail.con",
        "192.0.2.1",
        " og ",
        "?x=",
        ".dk",
        ".com",
        "%40",
        "%0d%0a",
        "%C3%B8",
        "%F8",
    ]
)
PASTES = st.lists(PIECES, max_size=14).map("".join)
AROUND = st.tuples(
    st.lists(PIECES, max_size=3).map("".join),
    st.sampled_from(["jens", '"john doe"', "j\u00f8rn", "a.b"]),
    PIECES,
    st.sampled_from(["example.com", "m\u00fcller.example", "EXAMPLE.com"]),
    st.lists(PIECES, max_size=3).map("".join),
).map(lambda parts: f"{parts[0]}{parts[1]}{parts[2]}@{parts[3]}{parts[4]}")
TEXTS = st.one_of(st.text(max_size=40), PASTES, AROUND)
#: Where one character may stand.
FRAMES = [
    "{}jens@example.com",
    "jens@example.com{}",
    "je{}ns@example.com",
    "jens@exam{}ple.com",
    "{}@example.com",
    "jens@{}.example",
]


UNICODE = "".join(map(chr, range(0x110000)))


def replay(original: str, changes: tuple[bouncekit.Change, ...]) -> str:
    """What the changes make of the original."""
    pieces: list[str] = []
    done = 0
    for change in changes:
        assert change.index >= done
        end = change.index + len(change.before)
        assert original[change.index : end] == change.before != change.after
        pieces += (original[done : change.index], change.after)
        done = end
    return "".join((*pieces, original[done:]))


def assert_laws(text: str) -> bouncekit.SanitizedAddress:
    answer = bouncekit.sanitize(text)
    assert answer.original == text
    assert replay(text, answer.changes) == answer.address
    assert answer.ok is not any(issue.blocking for issue in answer.issues)
    repaired = any(change.safety is bouncekit.Safety.REPAIR for change in answer.changes)
    assert answer.needs_confirmation is repaired
    again = bouncekit.sanitize(answer.address)
    assert (again.address, again.changes, again.ok) == (answer.address, (), answer.ok)
    told = [(issue.code, issue.suggestion) for issue in answer.issues]
    assert [(issue.code, issue.suggestion) for issue in again.issues] == told
    for issue in answer.issues:
        assert issue.index is None or 0 <= issue.index <= len(text)
        assert issue.suggestion is None or bouncekit.sanitize(issue.suggestion).ok
    if answer.ok:
        assert_valid(answer)
    return answer


def assert_valid(answer: bouncekit.SanitizedAddress) -> None:
    valid = validate_email(answer.address, check_deliverability=False, allow_quoted_local=True)
    assert answer.domain == valid.domain
    assert answer.address == f"{answer.local}@{answer.domain}"
    assert unicodedata.is_normalized("NFC", answer.address)
    assert answer.needs_smtputf8 is valid.smtputf8 is (answer.ascii is None)
    assert answer.ascii in {None, f"{answer.local}@{valid.ascii_domain}"}
    assert not INVISIBLE.search(answer.address)
    assert len(answer.address.encode()) <= 254


@pytest.mark.parametrize("plane", range(17))
def test_the_laws_hold_for_the_characters_of_a_plane(plane: int) -> None:
    """A sample of every plane, and what is blank in each; elsewhere than at ends as well."""
    for number in range(plane * 0x10000, (plane + 1) * 0x10000):
        character = chr(number)
        if (
            number % 401 == 0
            or SPACE.match(character)
            or (HIDDEN.match(character) and (number < 0xE0000 or number % 61 == 0))
        ):
            for frame in FRAMES:
                assert_laws(frame.format(character))


def test_what_is_blank_at_the_ends_is_taken_off_all_over_unicode() -> None:
    for character in (*SPACE.findall(UNICODE), *HIDDEN.findall(UNICODE)):
        answer = bouncekit.sanitize(f"{character}jens@example.com{character}")
        assert (answer.address, answer.ok) == ("jens@example.com", True)
        assert not answer.needs_confirmation
        assert [change.codepoint for change in answer.changes] == [ord(character)] * 2


def test_what_is_invisible_in_a_local_part_is_repaired_all_over_unicode() -> None:
    for character in INVISIBLE.findall(UNICODE):
        answer = bouncekit.sanitize(f"je{character}ns@example.com")
        assert (answer.address, answer.ok) == ("jens@example.com", True)
        assert answer.needs_confirmation
        assert [change.codepoint for change in answer.changes] == [ord(character)]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_the_laws_hold(text: str) -> None:
    answer = assert_laws(text)
    assert pickle.loads(pickle.dumps(answer)) == answer
    assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict()


@settings(deadline=None)
@given(st.from_regex(r"[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]{1,9}@[a-z0-9.-]{1,9}", fullmatch=True))
def test_what_email_validator_takes_as_it_is_stays_as_it_is(address: str) -> None:
    """The fast way and the library agree."""
    answer = assert_laws(address)
    if answer.ok and not answer.changes:
        assert answer.address == answer.ascii == address


@settings(deadline=None)
@given(TEXTS)
def test_an_explanation_is_total_and_names_what_was_changed(text: str) -> None:
    found = bouncekit.explain_address(text)
    assert found.stored == text
    assert all(cause.text for cause in found.causes)
    assert json.loads(json.dumps(found.to_dict())) == found.to_dict()
    if not found.sanitized.ok:
        assert found.causes


@settings(deadline=None)
@given(st.lists(st.one_of(PIECES, st.sampled_from([", ", ";", "\n", "jens@example.com"]))))
def test_a_list_loses_no_address(pieces: list[str]) -> None:
    text = "".join(pieces)
    answers = bouncekit.parse_list(text)
    assert sum(answer.original.count("@") for answer in answers) == text.count("@")
    assert all(answer.original in text for answer in answers)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(list(bouncekit.TextKind)))
def test_a_text_is_cleaned_once(text: str, kind: bouncekit.TextKind) -> None:
    answer = bouncekit.sanitize_text(text, kind=kind)
    assert replay(text, answer.changes) == answer.text
    again = bouncekit.sanitize_text(answer.text, kind=kind)
    assert (again.text, again.changes) == (answer.text, ())
    answer.text.encode()
    if kind is not bouncekit.TextKind.BODY:
        assert len(answer.text.splitlines()) <= 1
