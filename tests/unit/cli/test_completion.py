from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(
    command: Callable[..., tuple[int, str, str]], shell: str
) -> None:
    status, out, _ = command("completion", shell)
    assert status == 0
    assert f"_BOUNCEKIT_COMPLETE={shell}_complete" in out


def test_an_unknown_shell_is_wrong_use(command: Callable[..., tuple[int, str, str]]) -> None:
    assert command("completion", "tcsh")[0] == 2
