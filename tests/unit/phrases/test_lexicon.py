# ruff: noqa: RUF001 - look-alike characters are folded
from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from bouncekit.phrases.folding import fold_case
from bouncekit.phrases.lexicon import Lexicon


def find(phrase: str, text: str) -> list[str]:
    """The words of each match, with ``|`` between its pieces."""
    folded = fold_case(text)
    return [
        "|".join(folded[start:end] for start, end in pieces)
        for _, _, _, pieces in Lexicon.of([phrase]).scan(folded).get(phrase, [])
    ]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        # whole words
        ("user unknown", "550 User unknown", ["user unknown"]),
        ("user unknown", "superuser unknown", []),
        ("user unknown", "user unknowns", []),
        ("user unknown", "user  unknown", []),
        ("user unknown", "user.unknown", []),
        ("full", "mailbox:full!", ["full"]),
        ("full", "full", ["full"]),
        ("full", "full,full", ["full", "full"]),
        ("(spf)", "checks (spf) fail", ["(spf)"]),
        ("(spf)", "spf)", []),
        ("'s mailbox", "the user's mailbox", ["'s mailbox"]),
        ("mail from:", "mail from:a", ["mail from:"]),
        # folding
        ("over quota", "Over-Quota", ["over quota"]),
        ("over-quota", "OVER_QUOTA", ["over quota"]),
        ("can't", "can’t", ["can't"]),
        # alternatives
        ("{user|mailbox} {is not|isn't} known", "mailbox isn't known", ["mailbox isn't known"]),
        ("{|the }user", "the user", ["the user", "user"]),
        ("{|the }user", "a user", ["user"]),
        # gaps
        ("mailbox .. full", "mailbox is nearly full", ["mailbox|full"]),
        ("mailbox .. full", "full is the mailbox", []),
        ("mailbox .. full", "mailbox is here. It is full", []),
        ("mailbox .. full", "mailbox a.b full", ["mailbox|full"]),
        ("mailbox .. full", "mailbox" + " " * 80 + "full", ["mailbox|full"]),
        ("mailbox .. full", "mailbox" + " " * 81 + "full", []),
        ("mailbox .. full", "mailbox mailbox full", ["mailbox|full"]),
        ("mailbox .. full", "mailbox full full", ["mailbox|full", "mailbox|full"]),
        ("a .. b .. c", "a b c", ["a|b|c"]),
        ("a .. b .. c", "a c b", []),
        ("a .. b .. c", "b a b c", ["a|b|c"]),
        ("a .. b .. c", "a b b" + " x" * 39 + " c", ["a|b|c"]),
        ("{the user|user} .. full", "the user is full", ["the user|full"]),
        ("{a .. b|c} d", "a x b d c d", ["a|b d", "c d"]),
        # what stands side by side
        ("exceed* the quota", "exceeded the quota", ["exceeded the quota"]),
        ("exceed* the quota", "exceeded by the quota", []),
        ("exceed* the quota", "exceeded/the quota", []),
        ("exceed* the {quota|limit} .. now", "exceeds the limit x now", ["exceeds the limit|now"]),
        ("the exceed* quota", "exceeded the exceeding quota", ["the exceeding quota"]),
        # open ends
        ("deactivat*", "it was Deactivated.", ["deactivated"]),
        ("deactivat*", "deactivat", ["deactivat"]),
        ("deactivat*", "reactivated", []),
        ("(deactivat*", "is (deactivated)", ["(deactivated"]),
        ("(deactivat*", "deactivated", []),
        ("account deactivat*", "account deactivation", ["account deactivation"]),
        ("queue.*", "queue.expired now", ["queue.expired"]),
        ("queue.*", "queue. now", ["queue."]),
        ("ip*", "your ip, the ips, a tip", ["ip", "ips"]),
        ("'ip*", "an ip, 'ips", ["'ips"]),
        ("{ip*|to ip*} .. bad", "ips are bad", ["ips|bad"]),
        ("*postfach voll", "Das E-Mailpostfach voll", ["mailpostfach voll"]),
        ("*postfach voll", "Postfach voll", ["postfach voll"]),
        ("*.postfach voll", "x .postfach voll", ["x .postfach voll"]),
        ("*.postfach voll", ".postfach voll", [".postfach voll"]),
        ("*postfach voll", "postfach voller", []),
        ("*postfach .. voll", "postfach voll", []),
        ("* postfach", "* postfach", ["* postfach"]),
        # scripts without spaces
        ("邮箱已满", "您的邮箱已满了", ["邮箱已满"]),
        ("邮箱 .. 满", "邮箱已满", ["邮箱|满"]),
        ("사서함", "받는 사람의 사서함이 꽉 찼습니다", ["사서함"]),
        ("กล่องจดหมายเต็ม", "ว่ากล่องจดหมายเต็มแล้ว", ["กล่องจดหมายเต็ม"]),
        ("gmail", "gmail에서", ["gmail"]),
        ("gmail", "googlemail에서", []),
        ("écrit", "décrit", []),
        ("écrit", "c'est écrit", ["écrit"]),
        # no words
        ("..", ".. a", []),
    ],
)
def test_finds(phrase: str, text: str, expected: list[str]) -> None:
    assert find(phrase, text) == expected


def test_a_match_tells_where_and_how_long() -> None:
    found = Lexicon.of(["mailbox .. full*"]).scan("the mailbox is fuller")
    assert found == {"mailbox .. full*": [(4, 21, 11, ((4, 11), (15, 21)))]}


def test_pieces_side_by_side_are_one() -> None:
    places = Lexicon.of(["exceed* the quota"]).scan("exceeded the quota")["exceed* the quota"]
    assert places == [(0, 18, 15, ((0, 18),))]


def test_the_nearest_way_is_taken() -> None:
    phrase = "{user|user not|mailbox} {not|not being} {here|found|known|seen} {a|b|c|d|e|f|g}"
    assert find(phrase, "user not being here a") == ["user not being here a"]


def test_of_two_with_one_start_the_longer_is_first() -> None:
    places = Lexicon.of(["user{| unknown}"]).scan("user unknown")["user{| unknown}"]
    assert [length for _, _, length, _ in places] == [12, 4]


def test_a_word_may_be_part_of_many_phrases() -> None:
    phrases = ["user", "user unknown", "unknown", "unknown user", "user .. unknown", "un*"]
    found = Lexicon.of(phrases).scan("user unknown")
    assert found.keys() == {"user", "user unknown", "unknown", "user .. unknown", "un*"}


def test_two_phrases_may_be_one_literal() -> None:
    found = Lexicon.of(["over-quota", "over quota", "over quota"]).scan("over quota")
    assert found.keys() == {"over-quota", "over quota"}


def test_many_places_are_cut() -> None:
    assert len(find("full", "full " * 100)) == 16
    assert len(find("a .. b", "a b " * 100)) == 16


def test_a_literal_in_front_of_the_text() -> None:
    assert find("(no user", "no user") == []
    assert find("(no user", "no user (no user") == ["(no user"]


def test_a_literal_hangs_only_once() -> None:
    """Two phrases that may be one literal: with an open end, with punctuation, and plain."""
    for word in ("ip*", "mailbox*", "(spf)", "spf"):
        found = Lexicon.of([f"{word} .. bad", f"{word} .. good"]).scan("(spf) ip mailbox bad")
        assert [len(places) for places in found.values()] == [1]


def test_nothing_in_nothing() -> None:
    assert Lexicon.of([]).scan("text") == {}
    assert Lexicon.of(["text"]).scan("") == {}
    assert Lexicon.of(["text"]).scan(" .. ") == {}


def test_the_answer_does_not_depend_on_texts_before() -> None:
    phrases = ["user .. unknown", "user unknown", "no {user|mailbox}", "mail* full", "mailbox*"]
    texts = ["user is unknown", "no mailbox full", "mailbox full", "no user unknown", "mails full"]
    one, other = Lexicon.of(phrases), Lexicon.of(reversed(phrases))
    forwards = {text: one.scan(text) for text in texts}
    backwards = {text: other.scan(text) for text in reversed(texts)}
    assert forwards == backwards == {text: Lexicon.of(phrases).scan(text) for text in texts}


def test_threads_may_share_it() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    phrases = [f"{one} .. {other}" for one in letters for other in letters]
    texts = [f"{one} is {other}" for one in letters for other in letters] * 2
    expected = [Lexicon.of(phrases).scan(text).keys() for text in texts[:50]]
    lexicon = Lexicon.of(phrases)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lexicon.scan, texts))
    assert [one.keys() for one in found[:50]] == expected
    assert all(found)
