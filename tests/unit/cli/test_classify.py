from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import bouncekit
from bouncekit.errors import RuleError

Command = Callable[..., tuple[int, str, str]]

pytestmark = pytest.mark.usefixtures("answers")


@pytest.fixture
def bounce(tmp_path: Path) -> str:
    path = tmp_path / "bounce.eml"
    path.write_bytes(b"Subject: failure\n\n")
    return str(path)


@pytest.fixture
def note(tmp_path: Path) -> str:
    path = tmp_path / "note.eml"
    path.write_bytes(b"Subject: note\n\n")
    return str(path)


class FakeRules:
    """A rule set of nothing but the names of its files."""

    def __init__(self, *names: str) -> None:
        self.names = names

    @classmethod
    def default(cls) -> FakeRules:
        return cls("default")

    @classmethod
    def load(cls, path: str) -> FakeRules:
        match Path(path).name:
            case "bad.toml":
                message = "an unknown key"
                raise RuleError(message, file=path, rule_id="x.y")
            case "worse.toml":
                message = "faults"
                raise ExceptionGroup(message, [RuleError("one"), RuleError("two")])
            case "shut.toml":
                raise PermissionError(13, "Permission denied")
            case name:
                return cls(name)

    def extended(self, other: FakeRules) -> FakeRules:
        return FakeRules(*self.names, *other.names)


@pytest.fixture
def fake_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bouncekit, "RuleSet", FakeRules)


def test_in_a_pipe_each_message_is_a_line_of_json(command: Command, bounce: str, note: str) -> None:
    status, out, err = command("classify", bounce, note)
    first, second = map(json.loads, out.splitlines())
    assert (status, err) == (0, "")
    assert list(first) == ["path", "number", "report"]
    assert (first["path"], first["number"]) == (bounce, None)
    assert first["report"]["deliveries"][0]["diagnosis"]["category"] == "mailbox_full"
    assert second["report"]["kind"] == "not_a_report"


def test_on_a_terminal_there_is_a_table(command: Command, bounce: str) -> None:
    status, out, err = command("classify", bounce, terminal=True)
    assert (status, err) == (0, "")
    assert "mailbox_full" in out
    assert out.splitlines()[-1] == "1 message · delivered 1 · mailbox_full 1"


def test_json_can_be_asked_for_on_a_terminal(command: Command, bounce: str) -> None:
    _, out, _ = command("classify", "--json", bounce, terminal=True)
    assert json.loads(out)["path"] == bounce


def test_the_table_can_be_asked_for_in_a_pipe(command: Command, bounce: str) -> None:
    _, out, _ = command("classify", "--table", bounce)
    assert out.startswith("mail, recipient")


def test_both_at_once_is_wrong_use(command: Command, bounce: str) -> None:
    status, _, err = command("classify", "--table", "--json", bounce)
    assert status == 2
    assert "exclude each other" in err


def test_no_path_is_wrong_use(command: Command) -> None:
    status, _, err = command("classify")
    assert status == 2
    assert "Missing argument" in err


@pytest.mark.parametrize("form", ["--json", "--table"])
def test_failures_only(command: Command, bounce: str, note: str, form: str) -> None:
    status, out, _ = command("classify", "--failures-only", form, note, bounce)
    assert status == 0
    assert "not_a_report" not in out
    assert "mailbox_full" in out


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(command: Command, bounce: str) -> None:
    status, out, err = command("classify", "missing.eml", bounce)
    assert status == 1
    assert err == "bouncekit: missing.eml: no such file or directory\n"
    assert len(out.splitlines()) == 1


def test_a_notice_is_no_failure(command: Command, tmp_path: Path) -> None:
    status, out, err = command("classify", str(tmp_path))
    assert (status, out) == (0, "")
    assert "no mail in it" in err


def test_the_table_counts_what_could_not_be_read(command: Command, bounce: str) -> None:
    _, out, _ = command("classify", "--table", "missing.eml", bounce)
    assert out.splitlines()[-1].endswith("could not be read 1")


def test_standard_input(command: Command) -> None:
    status, out, _ = command("classify", "-", stdin=b"Subject: failure\n\n")
    assert status == 0
    assert json.loads(out)["path"] == "-"


def test_ctrl_c_ends_it(command: Command) -> None:
    status, out, _ = command("classify", "-", stdin=b"Subject: stop\n\n")
    assert (status, out) == (130, "")


@pytest.mark.usefixtures("fake_rules")
def test_rule_files_come_beside_the_shipped_rules(
    command: Command, bounce: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[FakeRules] = []
    answer = bouncekit.classify

    def classify(raw: bytes, *, rules: FakeRules) -> object:
        used.append(rules)
        return answer(raw, rules=None)

    monkeypatch.setattr(bouncekit, "classify", classify)
    files = [tmp_path / "one.toml", tmp_path / "two.toml"]
    for file in files:
        file.touch()
    status, _, _ = command("classify", bounce, *(f"--rules={file}" for file in files))
    assert status == 0
    assert used[0].names == ("default", "one.toml", "two.toml")


@pytest.mark.usefixtures("fake_rules")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bad.toml", ["x.y: an unknown key", "cannot be used"]),
        ("worse.toml", ["rules: one", "rules: two", "cannot be used"]),
        ("shut.toml", ["Permission denied"]),
    ],
)
def test_faulty_rule_files_are_wrong_use(
    command: Command, bounce: str, tmp_path: Path, name: str, expected: list[str]
) -> None:
    (tmp_path / name).touch()
    status, out, err = command("classify", "--rules", str(tmp_path / name), bounce)
    assert (status, out) == (2, "")
    assert [text for text in expected if text not in err] == []


def test_the_advice_is_in_the_language_asked_for(command: Command, bounce: str) -> None:
    status, out, _ = command("classify", "--json", "--locale", "da-DK", bounce)
    assert status == 0
    failed, arrived = json.loads(out)["advice"]
    assert (failed["locale"], failed["headline"]) == ("da", "Indbakken er fuld")
    assert arrived is None
    status, out, _ = command("classify", "--table", "--locale", "da", bounce)
    assert status == 0
    assert "Bed modtageren" in out
