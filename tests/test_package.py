"""The installed package: its data, its version, its script.

``make wheel`` runs these tests again with ``BOUNCEKIT_PYTHON``, the interpreter of an
environment that holds the built wheel and no sources.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "bouncekit"
BUILT = os.environ.get("BOUNCEKIT_PYTHON")
PYTHON = str(Path(BUILT).absolute()) if BUILT else sys.executable
SCRIPT = Path(PYTHON).with_name("bouncekit")

PROBE = """
import json
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path
import bouncekit

root = Path(str(files("bouncekit")))
package = distribution("bouncekit")
print(json.dumps({
    "root": str(root),
    "files": sorted(str(path.relative_to(root)) for path in root.rglob("*.*")),
    "version": package.version,
    "license": package.metadata["License-Expression"],
    "requires": package.requires,
    "scripts": [[script.name, script.value] for script in package.entry_points],
    "address": bouncekit.sanitize(" Jens <jens@example.com>").address,
    "answer": bouncekit.classify_reply("550 5.1.1 User unknown").to_dict(),
    "advice": bouncekit.advise("mailbox_full", locale="da").to_dict(),
}))
"""


def call(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd="/")
    return done.stdout


@pytest.fixture(scope="module")
def installed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(call(PYTHON, "-I", "-c", PROBE))
    return found


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return found["project"]  # type: ignore[no-any-return] # TOML is any


def test_it_is_the_wheel_that_is_tested(installed: dict[str, Any]) -> None:
    assert Path(installed["root"]).is_relative_to(ROOT / "src") == (BUILT is None)


def test_all_data_is_there(installed: dict[str, Any]) -> None:
    wanted = [
        path
        for path in SOURCE.rglob("*.*")
        if path.suffix in {".py", ".typed", ".toml", ".json", ".ftl"}
    ]
    names = {str(path.relative_to(SOURCE)) for path in wanted}
    assert "py.typed" in names
    assert names - set(installed["files"]) == set()


def test_the_metadata_is_that_of_the_project(
    installed: dict[str, Any], project: dict[str, Any]
) -> None:
    assert installed["version"] == project["version"]
    assert installed["license"] == "MIT"
    assert installed["scripts"] == [["bouncekit", "bouncekit.__main__:main"]]
    needed = [re.split("[<>=!~ ;]", one)[0] for one in installed["requires"] if "extra" not in one]
    assert sorted(needed) == [
        "confusable-homoglyphs",
        "dnspython",
        "email-validator",
        "idna",
        "regex",
    ]


def test_it_answers(installed: dict[str, Any]) -> None:
    assert installed["answer"]["category"] == "mailbox_not_found"
    assert installed["advice"]["headline"] == "Indbakken er fuld"
    assert installed["address"] == "jens@example.com"


@pytest.mark.parametrize("door", [[str(SCRIPT)], [PYTHON, "-m", "bouncekit"]], ids=["script", "-m"])
def test_the_command_line_runs(door: list[str], project: dict[str, Any]) -> None:
    assert call(*door, "--version") == f"bouncekit {project['version']}\n"
    lines = call(*door, "classify", str(ROOT / "examples")).splitlines()
    assert len(lines) == len(list(ROOT.glob("examples/*.eml")))
    assert "next step" in call(*door, "classify", "--table", str(ROOT / "examples"))


def test_the_library_imports_nothing_of_the_extras() -> None:
    extras = (
        "{'click', 'rich', 'fluent', 'babel', 'matplotlib', 'cryptography', 'bouncekit.cli', "
        "'bouncekit.signatures'}"
    )
    probe = f"import bouncekit, sys; print({extras} & set(sys.modules))"
    assert call(PYTHON, "-I", "-c", probe) == "set()\n"


def test_other_packages_are_loaded_on_first_use() -> None:
    heavy = "{'regex', 'idna', 'email_validator', 'dns', 'confusable_homoglyphs'}"
    probe = f"import bouncekit, sys; print({heavy} & set(sys.modules))"
    assert call(PYTHON, "-I", "-c", probe) == "set()\n"
    probe = "import bouncekit; print(bouncekit.sanitize(' j\u0435ns@example.com').ok)"
    assert call(PYTHON, "-I", "-c", probe) == "True\n"
