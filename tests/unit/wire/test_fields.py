from __future__ import annotations

import pytest

from bouncekit.wire.fields import FieldGroup, decode_words, decode_xtext, parse_groups
from bouncekit.wire.limits import Limits


def test_groups_stand_between_empty_lines() -> None:
    message, recipient = parse_groups(
        "Reporting-MTA: dns; mx.example.com\n"
        "Arrival-Date : Mon, 2 Jan 2006 15:04:05 +0000\n"
        " \n"
        "\n"
        "Final-Recipient: rfc822; a@example.net\n"
        "DIAGNOSTIC-CODE: smtp; 550 5.1.1\n"
        "    unknown\n"
        "\tuser (really)\n"
        "Status:5.1.1\n"
    )
    assert message.get("reporting-mta") == "dns; mx.example.com"
    assert message.get("arrival-date") == "Mon, 2 Jan 2006 15:04:05 +0000"
    assert recipient.names() == ("final-recipient", "diagnostic-code", "status")
    assert recipient.get("Diagnostic-Code") == "smtp; 550 5.1.1 unknown user (really)"
    assert recipient.get("Status") == "5.1.1"
    assert recipient.get("Action") is None
    assert recipient.stray == ()


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_groups_are_the_same_for_each_line_break(newline: str) -> None:
    text = newline.join(["", "", "A: 1", " 2", "", "B: 3", "", ""])
    assert parse_groups(text) == (
        FieldGroup((("a", "1 2"),)),
        FieldGroup((("b", "3"),)),
    )


def test_lines_that_are_no_field_are_kept_apart() -> None:
    (group,) = parse_groups("Action: failed\nno field here\nStatus: 5.0.0\n=> x")
    assert group.fields == (("action", "failed"), ("status", "5.0.0"))
    assert group.stray == ("no field here", "=> x")


def test_a_group_without_fields_is_a_group() -> None:
    assert parse_groups("only words\n\nA: 1") == (
        FieldGroup((), ("only words",)),
        FieldGroup((("a", "1"),)),
    )


def test_an_indented_group_is_read() -> None:
    (group,) = parse_groups("  Action: failed\n  Status: 5.1.1\n")
    assert group.fields == (("action", "failed"), ("status", "5.1.1"))


def test_a_name_may_come_again() -> None:
    (group,) = parse_groups("Removal-Recipient: a\nremoval-recipient: b")
    assert group.get("Removal-Recipient") == "a"
    assert group.get_all("Removal-Recipient") == ("a", "b")


def test_a_group_may_be_cut() -> None:
    (group,) = parse_groups("Action: failed\nDiagnos")
    assert group.fields == (("action", "failed"),)
    assert group.stray == ("Diagnos",)


def test_nothing_gives_no_group() -> None:
    assert parse_groups("") == ()
    assert parse_groups(" \n\t\n\n") == ()


def test_groups_and_fields_are_bounded() -> None:
    limits = Limits(groups=2, header_fields=3)
    groups = parse_groups("A: 1\nA: 2\nA: 3\nA: 4\n\nB: 1\n\nC: 1", limits=limits)
    assert [group.names() for group in groups] == [("a", "a", "a"), ("b",)]


@pytest.mark.parametrize(
    ("value", "decoded"),
    [
        ("plain", "plain"),
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_an_alle?=", "Grüße an alle"),
        ("=?utf-8?q?a?= =?utf-8?b?YsO8?=", "abü"),
        ("=?UTF-8?B?w6k=?=\t=?utf-8?Q?=C3?= =?utf-8?Q?=A9?= x", "éé x"),
        ("=?utf-8?Q?a?= and =?iso-8859-1?Q?=FC?=", "a and ü"),
        ("=?utf-8?Q?a?= =?iso-8859-1?Q?=FC?=", "aü"),
        ("Re: =?utf-8*de?Q?=C3=BC?=", "Re: ü"),
        ("=?iso-2022-jp?B?GyRCJDMbKEI=?=", "こ"),
        ("=?x-klingon?Q?a=C3=BC?=", "aü"),
        ("=?utf-8?Q?a b?= c", "a b c"),
        ("(=?utf-8?Q?a?=)", "(a)"),
        ("=?utf-8?B?aGVsbG8?=", "hello"),
        ("=?utf-8?B?!!!!?=", "=?utf-8?B?!!!!?="),
        ("=?utf-8?B??=x", "x"),
        ("=?utf-8?Q?caf\u00e9?=", "=?utf-8?Q?caf\u00e9?="),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
        ("=?utf-8?Q?a", "=?utf-8?Q?a"),
        ("=??Q?a?=", "=??Q?a?="),
        ("=?utf-8?Q?a=0D=0ABcc:_b?=", "a  Bcc: b"),
    ],
)
def test_decode_words(value: str, decoded: str) -> None:
    assert decode_words(value) == decoded


def test_words_beyond_the_limit_stay() -> None:
    value = decode_words("=?utf-8?Q?a?= " * 1_500)
    assert value.startswith("a" * 1_000 + " =?utf-8?Q?a?=")


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("user@example.com", "user@example.com"),
        ("user+2Bnews@example.com", "user+news@example.com"),
        ("user+2bnews", "user+news"),
        ("a+b@example.com", "a+b@example.com"),
        ("m\\x{FC}ller@example.com", "müller@example.com"),
        ("\\x{1F600}", "😀"),
        ("\\x{D800}", "\\x{D800}"),
        ("\\x{FFFFFF}", "\\x{FFFFFF}"),
        ("\\x{}", "\\x{}"),
        ("a+0Ab+00c+7Fd", "a+0Ab+00c+7Fd"),
        ("+", "+"),
    ],
)
def test_decode_xtext(text: str, decoded: str) -> None:
    assert decode_xtext(text) == decoded
