from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import bouncekit
from bouncekit.errors import RuleError
from bouncekit.rules.load import parse_rules
from bouncekit.rules.ruleset import RuleSet


def rule(identifier: str, phrase: str) -> str:
    category = identifier.partition(".")[0]
    return (
        f'[[rule]]\nid = "{identifier}"\ncategory = "{category}"\n'
        f'any = ["{phrase}"]\nhits = ["550 {phrase}"]\n'
    )


Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def ids(rules: RuleSet) -> list[str]:
    return [one.id for one in rules.rules]


def test_a_file(write: Write) -> None:
    path = write("own.toml", rule("spam_detected.own", "purple"))
    assert ids(RuleSet.load(path)) == ids(RuleSet.load(str(path))) == ["spam_detected.own"]


def test_a_file_that_begins_with_a_byte_order_mark(write: Write) -> None:
    path = write("own.toml", "\ufeff" + rule("spam_detected.own", "purple"))
    assert ids(RuleSet.load(path)) == ["spam_detected.own"]


def test_a_folder(write: Write, tmp_path: Path) -> None:
    write("b.toml", rule("spam_detected.b", "purple"))
    write("deep/a.toml", rule("spam_detected.a", "yellow"))
    write("notes.txt", "no rules")
    assert ids(RuleSet.load(tmp_path)) == ["spam_detected.b", "spam_detected.a"]


def test_an_empty_folder(tmp_path: Path) -> None:
    assert RuleSet.load(tmp_path).rules == ()


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        RuleSet.load(tmp_path / "none.toml")


def test_no_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b"# \xff")
    with pytest.raises(RuleError, match=r"expected UTF-8: .*position 2") as caught:
        RuleSet.load(path)
    assert caught.value.file == str(path)


def test_no_toml(write: Write) -> None:
    path = write("own.toml", "= 1")
    with pytest.raises(RuleError, match="expected TOML") as caught:
        RuleSet.load(path)
    assert caught.value.file == str(path)


def test_a_fault_of_a_rule(write: Write) -> None:
    path = write("own.toml", "[[rule]]")
    with pytest.raises(ExceptionGroup, match=r"own\.toml: 4 fault\(s\) in the rule file"):
        RuleSet.load(path)


def test_the_faults_of_all_files_of_a_folder(write: Write, tmp_path: Path) -> None:
    write("a.toml", "= 1")
    write("b.toml", "[[rule]]")
    write("c.toml", rule("spam_detected.c", "purple"))
    write("d.toml", "x = 1")
    with pytest.raises(ExceptionGroup, match=r"6 fault\(s\) in the rule files") as caught:
        RuleSet.load(tmp_path)
    files = [Path(str(getattr(one, "file", ""))).name for one in caught.value.exceptions]
    assert files == ["a.toml", "b.toml", "b.toml", "b.toml", "b.toml", "d.toml"]


@pytest.mark.parametrize(
    "text",
    [
        rule("spam_detected.own", "purple"),
        '[[mute]]\nid = "own"\nany = ["a"]\nwhy = "b"\n',
        '[[hint]]\nid = "own"\nany = ["a"]\nauth = ["spf"]\n',
        '[[blocklist]]\nname = "own"\nany = ["a"]\n',
        '[[provider]]\nid = "own"\nany = ["a"]\n',
    ],
)
def test_an_id_is_used_twice(text: str) -> None:
    part = parse_rules(text, name="own.toml")
    with pytest.raises(RuleError, match="own: the id is used twice"):
        RuleSet((part, part))


def test_the_default_is_read_once() -> None:
    assert RuleSet.default() is RuleSet.default()
    assert len(RuleSet.default().rules) > 100


def test_what_a_set_holds() -> None:
    default = RuleSet.default()
    assert {one.id for one in default.mutes} > {"mute.protect_users"}
    assert {one.name for one in default.blocklists} > {"Spamhaus"}
    assert {one.id for one in default.providers} > {"google"}
    assert default.matcher is default.matcher


def test_repr(write: Write) -> None:
    assert repr(RuleSet()) == "<RuleSet of 0 rules>"
    assert (
        repr(RuleSet.load(write("own.toml", rule("spam_detected.own", "purple"))))
        == "<RuleSet of 1 rules>"
    )


def test_two_sets_are_two_but_their_rules_are_equal(write: Write) -> None:
    path = write("own.toml", rule("spam_detected.own", "purple") + "regex = 'purple'\n")
    one, other = RuleSet.load(path), RuleSet.load(path)
    assert one != other
    assert one.rules == other.rules
    assert len({*one.rules, *other.rules}) == 1


def test_extended_adds(write: Write) -> None:
    own = RuleSet.load(write("own.toml", rule("spam_detected.own", "purple elephant")))
    both = RuleSet.default().extended(own)
    assert ids(both) == [*ids(RuleSet.default()), "spam_detected.own"]
    answer = bouncekit.classify_reply("550 purple elephant", rules=both)
    assert answer.because[0].rule == "spam_detected.own"
    assert not bouncekit.classify_reply("550 purple elephant").because


def test_extended_replaces(write: Write) -> None:
    shipped = RuleSet.load(
        write(
            "shipped.toml",
            rule("spam_detected.a", "purple")
            + rule("spam_detected.b", "yellow")
            + '[[mute]]\nid = "m"\nany = ["no yellow"]\nwhy = "w"\n'
            '[[hint]]\nid = "h"\nany = ["a"]\nauth = ["spf"]\n'
            '[[blocklist]]\nname = "l"\nany = ["a"]\n'
            '[[provider]]\nid = "p"\nany = ["a"]\n',
        )
    )
    own = RuleSet.load(
        write(
            "own.toml",
            rule("spam_detected.a", "green") + '[[mute]]\nid = "m"\nany = ["no green"]\nwhy = "w"\n'
            '[[hint]]\nid = "h"\nany = ["b"]\nauth = ["dkim"]\n'
            '[[blocklist]]\nname = "l"\nany = ["b"]\n'
            '[[provider]]\nid = "p"\nany = ["b"]\n',
        )
    )
    both = shipped.extended(own)
    assert ids(both) == ["spam_detected.b", "spam_detected.a"]
    assert both.rules[1] == own.rules[0]
    assert both.mutes == own.mutes
    assert both.blocklists == own.blocklists
    assert both.providers == own.providers
    assert ids(shipped) == ["spam_detected.a", "spam_detected.b"]
    category = bouncekit.classify_reply("550 no yellow", rules=both).category
    assert category is bouncekit.Category.SPAM_DETECTED


def test_negations_are_joined(write: Write) -> None:
    one = RuleSet.load(write("a.toml", 'negations = ["not"]\n' + rule("spam_detected.a", "purple")))
    other = RuleSet.load(write("b.toml", 'negations = ["nicht", "not"]'))
    both = one.extended(other)
    for text in ("550 not purple", "550 nicht purple"):
        assert not bouncekit.classify_reply(text, rules=both).because
    assert bouncekit.classify_reply("550 nicht purple", rules=one).because
