from __future__ import annotations

import pytest

from bouncekit.evidence.text import MAX_TEXT, prepare
from bouncekit.model.facts import Text
from bouncekit.model.words import Source


def read(text: str, *silent: str) -> str:
    """The folded text, with ``#`` for what is blanked out."""
    return prepare(Source.TEXT, text, silent=silent).folded.replace("\x01", "#")


def test_all_of_a_text() -> None:
    text = prepare(Source.DIAGNOSTIC, " User\r\n Unknown,  see\thttp://A.example/b-c ", distance=1)
    assert text == Text(
        source=Source.DIAGNOSTIC,
        shown="User Unknown, see http://A.example/b-c",
        folded="user unknown, see " + "\x01" * 20,
        links="http://a.example/b c",
        distance=1,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Over-Quota", "over quota"),
        ("see http://a.example now", "see ################ now"),
        ("see HTTPS://A.example now", "see ################# now"),
        ("see www.a.example now", "see ############# now"),
        ("see WWW.a.example now", "see ############# now"),
        ("<http://a.example>", "<################>"),
        ('"http://a.example"', '"################"'),
        ("http: //a", "http: //a"),
        ("(http://a.example/b). Full", "(##################). full"),
        ("http://a.example/b?c=d.e!", "########################!"),
        ("http://...", "http://..."),
        ("to a.b+c@d.example: unknown", "to ###############: unknown"),
        ("<a@b.example>", "<###########>"),
        ("a@b", "###"),
        ("full@b.example,c@d", "##############,###"),
        ("smtp;a@b", "smtp;###"),
        ("a@b@c", "#####"),
        ("missing @ sign", "missing @ sign"),
        ("no @sign here", "no @sign here"),
        ("a@ b", "a@ b"),
        ("http://a@b.example x", "################## x"),
        ("a" * 300 + "@" + "b" * 300, "#" * 601),
        ("a" * 300 + " b@c", "a" * 300 + " ###"),
    ],
)
def test_addresses_and_links_are_blanked_out(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "silent", "expected"),
    [
        # a local part that could be a word speaks, but not between quotes
        ("unknown user full", "full", "unknown user full"),
        ("unknown user <full>", "full", "unknown user <####>"),
        ("unknown user 'Full'", "FULL", "unknown user '####'"),
        ("unknown user (full)", "full", "unknown user (####)"),
        ("unknown user [full]", "full", "unknown user [####]"),
        ('"full" and full', "full", '"####" and full'),
        ("full", "full", "full"),
        ("<full", "full", "<full"),
        ("full>", "full", "full>"),
        # an odd one is nowhere a word
        ("no mailbox.full here", "mailbox.full", "no ############ here"),
        ("user full2 unknown", "full2", "user ##### unknown"),
        ("user afull2 full2b full2", "full2", "user afull2 full2b #####"),
        ("verylonglocalpart unknown", "verylonglocalpart", "################# unknown"),
        ("mailbox-full mailbox full", "mailbox-full", "############ ############"),
        ("Subject: User  unknown!", "user unknown", "subject: ############!"),
        # nothing
        ("user", "", "user"),
        ("user", " ", "user"),
        ("user", "other", "user"),
    ],
)
def test_what_must_not_speak_is_blanked_out(text: str, silent: str, expected: str) -> None:
    assert read(text, silent) == expected


def test_several_must_not_speak() -> None:
    assert read("a.b and c.d and <ef>", "a.b", "c.d", "ef") == "### and ### and <##>"


@pytest.mark.parametrize(
    "text", ["İ http://a.example İ@b İ", "ß@ß \u00a0 x", "x" * 9_999, "a@b " * 9_999]
)
def test_the_folded_text_has_the_length_of_the_shown_one(text: str) -> None:
    made = prepare(Source.TEXT, text, silent=("İ",))
    assert len(made.folded) == len(made.shown) <= MAX_TEXT
