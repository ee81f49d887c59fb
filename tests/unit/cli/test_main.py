from __future__ import annotations

import runpy
import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec

import pytest

from bouncekit import __main__ as module


def test_it_runs_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bouncekit", "explain", "greylisted"])
    assert module.main() == 0
    assert capsys.readouterr().out.startswith("greylisted")


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def find(name: str) -> ModuleSpec | None:
        return None if name == "rich" else find_spec(name)

    monkeypatch.setattr(module, "find_spec", find)
    assert module.main() == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == ("bouncekit: the command line needs rich: run  pip install 'bouncekit[cli]'\n")


def test_python_dash_m(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["bouncekit", "explain", "qqq"])
    monkeypatch.delitem(sys.modules, "bouncekit.__main__")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("bouncekit", run_name="__main__")
    assert ended.value.code == 2
    assert "no category" in capsys.readouterr().err
