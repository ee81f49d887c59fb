from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

import bouncekit
from bouncekit.cli.app import run
from bouncekit.cli.events import events
from bouncekit.errors import PayloadError
from bouncekit.model.event import Event
from bouncekit.model.report import Fault, Report
from bouncekit.model.words import FaultKind, Kind

Command = Callable[..., tuple[int, str, str]]

BOUNCE = b'{"event": "bounce"}\n'
OPEN = b'{"event": "open"}\n'
BATCH = b'{"event": "batch"}\n'
ODD = b'{"event": "odd"}\n'


def make(name: str | None, *, detail: str | None = None) -> Report:
    """An event that tells nothing of a delivery."""
    fault = Fault(kind=FaultKind.BAD_FIELD, detail=detail or "")
    event = Event(provider="sendgrid", name=name, key=f"sendgrid:{name}")
    faults = () if detail is None else (fault,)
    return Report(kind=Kind.NOT_A_REPORT, event=event, faults=faults)


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch, full_report: Report) -> list[tuple[object, object]]:
    """``classify_event`` knows four payloads; what it was asked with is kept."""
    bounce = replace(
        full_report, event=Event(provider="sendgrid", name="bounce", key="sendgrid:bounce")
    )
    seen: list[tuple[object, object]] = []

    def classify_event(payload: bytes, *, provider: str | None, rules: object) -> Sequence[Report]:
        seen.append((provider, rules))
        match payload.rstrip():
            case b'{"event": "bounce"}':
                return (bounce,)
            case b'{"event": "open"}':
                return (make("open", detail="sendgrid: ip: expected a text"),)
            case b'{"event": "batch"}':
                bad = "sendgrid: [1].event: expected a text (found: string '\x1b[2J')"
                return (bounce, make(None, detail=bad), make(None))
            case b'{"event": "none"}':
                return ()
            case b'{"event": "stop"}':
                raise KeyboardInterrupt
            case _:
                message = "expected a text\x1b[2J"
                found = "number 1"
                raise PayloadError(message, provider="sendgrid", path="[0].event", found=found)

    monkeypatch.setattr(bouncekit, "classify_event", classify_event)
    return seen


@pytest.fixture(autouse=True)
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are short, so that a table has room for them."""
    monkeypatch.chdir(tmp_path)


def put(path: str, data: bytes) -> str:
    Path(path).write_bytes(data)
    return path


@pytest.fixture
def bounce() -> str:
    return put("bounce.json", BOUNCE)


@pytest.fixture
def log() -> str:
    return put("log.jsonl", OPEN + ODD + BATCH)


def test_in_a_pipe_each_event_is_a_line_of_json(command: Command, bounce: str) -> None:
    status, out, err = command("events", bounce)
    (line,) = map(json.loads, out.splitlines())
    assert (status, err) == (0, "")
    assert list(line) == ["path", "number", "index", "report"]
    assert (line["path"], line["number"], line["index"]) == (bounce, None, None)
    assert line["report"]["event"]["name"] == "bounce"
    assert line["report"]["deliveries"][0]["diagnosis"]["category"] == "mailbox_full"


def test_on_a_terminal_there_is_a_table(command: Command, bounce: str) -> None:
    status, out, err = command("events", bounce, terminal=True)
    assert (status, err) == (0, "")
    assert "payload, recipient" in out
    assert "mailbox_full" in out
    assert "sendgrid bounce" in out
    assert out.splitlines()[-1] == "1 event · delivered 1 · mailbox_full 1"


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(command: Command, log: str) -> None:
    status, out, err = command("events", "missing.json", log)
    assert status == 1
    lines = [json.loads(line) for line in out.splitlines()]
    assert [(line["number"], line["index"]) for line in lines] == [
        (1, None),
        (3, 0),
        (3, 1),
        (3, 2),
    ]
    assert err.splitlines() == [
        "bouncekit: missing.json: no such file or directory",
        f"bouncekit: {log}#2: sendgrid: [0].event: expected a text[2J (found: number 1)",
        f"bouncekit: {log}#3: sendgrid: [1].event: expected a text (found: string '[2J')",
    ]


def test_the_table_tells_which_events_cannot_be_read(command: Command, log: str) -> None:
    status, out, _ = command("events", "--table", log)
    assert status == 1
    assert out.count("An event that could not be read.") == 1
    assert out.count("It does not say whether") == 2
    assert out.splitlines()[-1] == (
        "4 events · delivered 1 · mailbox_full 1 · not_a_report 3 · could not be read 2"
    )


def test_a_payload_may_have_no_events(command: Command) -> None:
    path = put("none.json", b'{"event": "none"}')
    assert command("events", path) == (0, "", "")


@pytest.mark.parametrize("form", ["--json", "--table"])
def test_failures_only(command: Command, log: str, form: str) -> None:
    _, out, _ = command("events", "--failures-only", form, log)
    assert "mailbox_full" in out
    assert "open" not in out


def test_the_advice_is_in_the_language_asked_for(command: Command, bounce: str) -> None:
    _, out, _ = command("events", "--locale", "da-DK", bounce)
    failed, arrived = json.loads(out)["advice"]
    assert (failed["headline"], arrived) == ("Indbakken er fuld", None)
    _, out, _ = command("events", "--table", "--locale", "da", bounce)
    assert "Bed modtageren" in out


def test_both_forms_at_once_are_wrong_use(command: Command, bounce: str) -> None:
    status, _, err = command("events", "--table", "--json", bounce)
    assert status == 2
    assert "--json and --table exclude each other" in err


def test_standard_input(command: Command) -> None:
    status, out, _ = command("events", "-", stdin=BOUNCE)
    assert status == 0
    assert (json.loads(out)["path"], json.loads(out)["number"]) == ("-", 1)


def test_ctrl_c_ends_it(command: Command) -> None:
    assert command("events", "-", stdin=b'{"event": "stop"}')[:2] == (130, "")


def test_a_service_may_go_by_any_of_its_names(
    command: Command, bounce: str, asked: list[tuple[object, object]]
) -> None:
    assert command("events", bounce, "--provider", "AWS-SES")[0] == 0
    assert asked == [("amazon_ses", None)]


def test_without_a_name_the_service_is_found(
    command: Command, bounce: str, asked: list[tuple[object, object]]
) -> None:
    assert command("events", bounce)[0] == 0
    assert asked == [(None, None)]


def test_a_service_that_is_not_known_is_wrong_use(
    command: Command, bounce: str, asked: list[tuple[object, object]]
) -> None:
    status, out, err = command("events", bounce, "--provider", "pigeon\x1b[2J")
    assert (status, out, asked) == (2, "", [])
    assert "Invalid value for '--provider': 'pigeon[2J' is none of amazon_ses, " in err


def test_rule_files_are_used(
    command: Command, bounce: str, asked: list[tuple[object, object]]
) -> None:
    rules = put("mine.toml", b"[[rule]]\n")
    status, _, err = command("events", bounce, "--rules", rules)
    assert (status, asked) == (2, [])
    assert "mine.toml cannot be used" in err


def test_the_names_of_services_are_completed() -> None:
    completion = ShellComplete(events, {}, "events", "_EVENTS_COMPLETE")
    found = [item.value for item in completion.get_completions(["--provider"], "send")]
    assert found == ["sendgrid"]


def test_the_whole_way_from_bytes_to_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.undo()
    event = {
        "email": "jane@example.com",
        "event": "bounce",
        "reason": "452 4.2.2 over quota",
        "sg_event_id": "a1",
        "timestamp": 1767323045,
    }
    path = put(str(tmp_path / "body.json"), json.dumps([event]).encode())
    assert run(["events", path]) == 0
    report = json.loads(capsys.readouterr().out)["report"]
    assert report["event"]["provider"] == "sendgrid"
    assert report["deliveries"][0]["diagnosis"]["category"] == "mailbox_full"
