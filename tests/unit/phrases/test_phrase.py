from __future__ import annotations

import pytest

from bouncekit.phrases.phrase import Literal, Piece, find_anchors, fold_phrase, split_phrase


def write(phrase: str) -> list[str]:
    """A phrase taken apart, as a line a variant: ``~`` is a gap, ``+`` follows at once."""
    return [
        "".join(
            ("" if not index else " + " if piece.adjacent else " ~ ") + write_piece(piece)
            for index, piece in enumerate(pieces)
        )
        for pieces in split_phrase(phrase)
    ]


def write_piece(piece: Piece) -> str:
    return "|".join("*" * one.open_start + one.text + "*" * one.open_end for one in piece.literals)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("mailbox full", ["mailbox full"]),
        ("  Mailbox   FULL ", ["mailbox full"]),
        ("over-quota", ["over quota"]),
        ("mailbox .. full", ["mailbox ~ full"]),
        ("a .. b .. c", ["a ~ b ~ c"]),
        ("{user|mailbox} unknown", ["user unknown|mailbox unknown"]),
        ("{is not|isn't} {known|valid}", ["is not known|is not valid|isn't known|isn't valid"]),
        ("block{ed|ing} now", ["blocked now|blocking now"]),
        ("{|the }user", ["user|the user"]),
        ("{a |}{b|c}", ["a b|a c|b|c"]),
        ("{|a} {|b} c", ["c|b c|a c|a b c"]),
        ("{|a} .. b", ["b"]),
        ("{a .. b|c} d", ["a ~ b d", "c d"]),
        ("deactivat*", ["deactivat*"]),
        ("*postfach voll", ["*postfach voll"]),
        ("{greylist*|grey list}", ["greylist*|grey list"]),
        ("exceed* the quota", ["exceed* + the quota"]),
        ("a *postfach voll", ["a + *postfach voll"]),
        ("resolver.fwd.*", ["resolver.fwd.*"]),
        ("a * b", ["a * b"]),
        ("spf [*] with", ["spf [*] with"]),
        ("x**", ["x**"]),
        ("a .. ' .. b", ["a ~ b"]),
        ("{<|>|angle bracket} here", ["< here|> here|angle bracket here"]),
        ("{<|>|bracket} .. here", ["bracket ~ here"]),
        ("...", [""]),
        ("", [""]),
        ("邮箱已满", ["邮箱已满"]),
    ],
)
def test_is_taken_apart(phrase: str, expected: list[str]) -> None:
    assert write(phrase) == expected


def test_many_alternatives_are_kept_apart() -> None:
    letters = "|".join("abcdef")
    (pieces,) = split_phrase(f"{{{letters}}} {{{letters}}} x")
    assert [len(piece.literals) for piece in pieces] == [6, 6]
    assert [piece.adjacent for piece in pieces] == [False, True]
    assert pieces[1].literals[0] == Literal("a x", open_start=False, open_end=False)


def test_what_has_no_word_leaves_a_gap() -> None:
    some = "|".join("abcde")
    (pieces,) = split_phrase(f"{{{some}}} {{<|>|(|)|[|]}} {{{some}}} x")
    assert [piece.adjacent for piece in pieces] == [False, False]


@pytest.mark.parametrize(
    "phrase",
    [
        "{|a}" * 13 + " b",
        "{a .. b|c}" * 13,
        " ".join(f"{{|{letter}}}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    ],
)
def test_too_many_alternatives(phrase: str) -> None:
    with pytest.raises(ValueError, match="more than 4096 alternatives"):
        split_phrase(phrase)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("mailbox is full", [("mailbox",), ("is",), ("full",)]),
        ("User's-mailbox", [("user",), ("s",), ("mailbox",)]),
        ("{user|mailbox} unknown", [("unknown",)]),
        ("{the user|mailbox} {not|never|no}", [("user", "mailbox")]),
        ("{not|never|no} {the user|mailbox}", [("user", "mailbox")]),
        ("{not|never known|no} {user*|mailbox}", [("not", "known", "no")]),
        ("{a|b}x", [("ax", "bx")]),
        ("{a (b)|c}", [("a", "c")]),
        ("{a .. full|b} {c|d|e}", [("full", "b")]),
        ("{a|} {b|c}", [("b", "c")]),
        ("x{a|b} {c|d}y", [("xa", "xb")]),
        ("a{|b} c/d e*f g", [("c",), ("d",), ("g",)]),
        ("block{ed|ing}", [("blocked", "blocking")]),
        ("{user|user}", [("user",)]),
        ("deactivat*", []),
        ("deactivat* mailbox", [("mailbox",)]),
        ("{greylist*|grey}", []),
        ("{greylist*|grey} {a|b}", [("a", "b")]),
        ("*postfach voll", [("voll",)]),
        ("{|the |your }{user|old mailbox}", [("user", "mailbox")]),
        ("{|re}{start|stop}", [("start", "stop", "restart", "restop")]),
        ("{can't|won't} {see|a b|c}", [("t",)]),
        ("邮箱", [("邮",), ("箱",)]),
        ("{邮箱|信箱}{不|没}", [("箱",)]),
        ("{邮箱|信件}{不|}", [("箱", "件")]),
        ("邮{箱|件}{不|}", [("邮",)]),
        ("{æ|é}ü", [("æü", "éü")]),
    ],
)
def test_anchors(phrase: str, expected: list[tuple[str, ...]]) -> None:
    assert find_anchors(phrase) == expected


def test_a_phrase_is_folded_as_texts_are() -> None:
    assert fold_phrase(" Over-Quota\u2019s ") == "over quota's"
