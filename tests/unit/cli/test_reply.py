from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

import bouncekit
from bouncekit.model.diagnosis import Diagnosis, Evidence

Command = Callable[..., tuple[int, str, str]]
Asked = list[tuple[str, str | None, str | None]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, diagnosis: Diagnosis, evidence: Evidence) -> Asked:
    """What ``classify_reply`` was asked; it always says that a mailbox is full."""
    questions: Asked = []

    def classify_reply(
        text: str, *, command: str | None, remote_host: str | None, rules: object
    ) -> Diagnosis:
        del rules
        questions.append((text, command, remote_host))
        return replace(diagnosis, conflicts=(evidence,))

    monkeypatch.setattr(bouncekit, "classify_reply", classify_reply)
    return questions


def test_in_a_pipe_each_reply_is_a_line_of_json(command: Command, asked: Asked) -> None:
    status, out, err = command("reply", "552 full", "554 no")
    first, second = map(json.loads, out.splitlines())
    assert (status, err) == (0, "")
    assert (first["reply"], second["reply"]) == ("552 full", "554 no")
    assert first["diagnosis"]["retry_after"] == 300.0
    assert asked == [("552 full", None, None), ("554 no", None, None)]


def test_on_a_terminal_there_are_words(command: Command, asked: Asked) -> None:
    _, out, _ = command("reply", "552 \x1b[31mfull", terminal=True)
    assert "\x1b[31m" not in out
    assert "category   mailbox_full (transient, soft_bounce)" in out
    assert "who        the recipient" in out
    assert "sure       97%" in out
    assert "because    mailbox_full.over_quota: “over quota”" in out
    assert "against    mailbox_full.over_quota: “over quota”" in out
    assert len(asked) == 1


@pytest.mark.usefixtures("asked")
def test_the_form_can_be_chosen(command: Command) -> None:
    assert command("reply", "--json", "552 full", terminal=True)[1].startswith("{")
    assert "category   mailbox_full" in command("reply", "--text", "552 full")[1]
    assert command("reply", "--text", "--json", "552 full")[0] == 2


def test_what_is_known_beside_the_reply_is_passed_on(command: Command, asked: Asked) -> None:
    command("reply", "--command", "RCPT", "--remote-host", "mx.example.com", "552 full")
    assert asked == [("552 full", "rcpt", "mx.example.com")]


def test_an_unknown_command_is_wrong_use(command: Command) -> None:
    status, _, err = command("reply", "--command", "SEND", "552 full")
    assert status == 2
    assert "'SEND'" in err


def test_without_replies_each_line_of_standard_input_is_one(command: Command, asked: Asked) -> None:
    status, out, _ = command("reply", stdin=b"552 full\r\n\n  \n554 \xff no")
    assert (status, len(out.splitlines())) == (0, 2)
    assert [text for text, _, _ in asked] == ["552 full", "554 \ufffd no"]
