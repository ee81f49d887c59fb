"""README, docs and examples: their code runs, their links lead somewhere, nothing is stale."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import bouncekit
from bouncekit.cli.app import run

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*.md")])
FLAGS = doctest.ELLIPSIS | doctest.FAIL_FAST

_BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)?(?:#([^)]*))?\)")


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


def blocks(page: Path, language: str) -> str:
    found = _BLOCK.findall(page.read_text(encoding="utf-8"))
    wanted = [
        re.sub(f"^{indent}", "", code, flags=re.MULTILINE)
        for indent, name, code in found
        if name == language
    ]
    return "\n".join(wanted)


@pytest.fixture(autouse=True)
def in_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def having(language: str, mark: str) -> list[Path]:
    return [page for page in PAGES if mark in blocks(page, language)]


@pytest.mark.parametrize("page", having("python", ">>>"), ids=page_id)
def test_python_in_docs_runs(page: Path) -> None:
    test = doctest.DocTestParser().get_doctest(blocks(page, "python"), {}, page.name, str(page), 0)
    told: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=told.append)
    assert result.attempted
    assert not result.failed, "".join(told)


@pytest.mark.parametrize("page", having("console", "$ bouncekit"), ids=page_id)
def test_commands_in_docs_run(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, expected in _COMMAND.findall(blocks(page, "console")):
        program, *arguments = shlex.split(command)
        assert program == "bouncekit"
        assert run(arguments) == 0
        found = capsys.readouterr().out
        assert doctest.OutputChecker().check_output(f"{expected.rstrip()}\n", found, FLAGS), found


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_lead_somewhere(page: Path) -> None:
    for path, anchor in _LINK.findall(page.read_text(encoding="utf-8")):
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), path
        if anchor:
            text = target.read_text(encoding="utf-8").lower()
            headings = re.findall(r"^#+ (.*)$", text, flags=re.MULTILINE)
            assert anchor in [heading.replace(" ", "-") for heading in headings], anchor


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    names = {page.name for page in ROOT.glob("docs/*.md")} - {"index.md"}
    assert [name for name in sorted(names) if f"({name})" not in index] == []


@pytest.mark.parametrize("tool", sorted(path.stem for path in ROOT.glob("tools/write_*.py")))
def test_generated_files_are_fresh(tool: str) -> None:
    command = [sys.executable, str(ROOT / "tools" / f"{tool}.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def expected_answers() -> list[tuple[str, list[str]]]:
    rows = re.findall(
        r"^\| `(.*\.eml)` \|.*\| (.*) \|$",
        (ROOT / "examples" / "README.md").read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    return [(name, re.findall("`(.*?)`", answers)) for name, answers in rows]


def test_every_example_has_its_line() -> None:
    names = [path.name for path in sorted(ROOT.glob("examples/*.eml"))]
    assert [name for name, _ in expected_answers()] == names


@pytest.mark.parametrize(("name", "expected"), expected_answers())
def test_examples_have_the_answer_that_is_told(name: str, expected: list[str]) -> None:
    report = bouncekit.classify((ROOT / "examples" / name).read_bytes())
    found = [item.diagnosis.category for item in report.deliveries if item.diagnosis is not None]
    assert found == expected
    assert report.faults == ()


@pytest.mark.parametrize(
    ("script", "mails", "expected"),
    [
        (
            "why.py",
            ["postfix-user-unknown.eml", "newsletter.eml"],
            (
                "jane.doe@example.com: mailbox_not_found (permanent). "
                "Ask the recipient for the right address, correct it and send again.\n"
            ),
        ),
        (
            "suppress.py",
            ["ip-blocklisted.eml", "gmail-mailbox-full.eml", "several-recipients.eml"],
            "old.chair@example.org\n",
        ),
        ("suppress.py", ["gmail-mailbox-full.eml"] * 3, "tom.olsen@example.net\n"),
    ],
)
def test_the_scripts_run(script: str, mails: list[str], expected: str) -> None:
    paths = [str(ROOT / "examples" / mail) for mail in mails]
    command = [sys.executable, str(ROOT / "examples" / script), *paths]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONUTF8": "1"}
    )
    assert done.stdout == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("advise.py", ["Afvist af mailserver", "2. Gem fakturaen som PDF.", "kirsten@example.org"]),
        (
            "page.py",
            [
                '<html lang="da">',
                "<title>Når en mail fra Ledger ikke kommer frem</title>",
                '<section class="bouncekit-advice" lang="da">',
                '<article class="bouncekit-guide" lang="da">',
            ],
        ),
        ("letter.py", ["To: postmaster@example.org", "Jeres mailserver svarede: 554 5.7.1"]),
    ],
)
def test_the_scripts_of_advice_run(script: str, expected: list[str]) -> None:
    mail = str(ROOT / "examples" / "ip-blocklisted.eml")
    command = [sys.executable, str(ROOT / "examples" / script), "da", mail]
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "100"}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    told = done.stdout.decode()
    assert [text for text in expected if text not in told] == []


def test_examples_name_nobody() -> None:
    reserved = re.compile(r"(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$")
    for path in ROOT.glob("examples/*.eml"):
        text = path.read_text(encoding="utf-8")
        hosts = re.findall(r"[@/ (]((?:[a-z0-9-]+\.)+(?:com|net|org|edu|de|io|info))\b", text)
        assert [host for host in hosts if not reserved.search(host)] == [], path.name
