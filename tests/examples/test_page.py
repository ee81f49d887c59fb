"""What docs/endpoints.md shows of the examples stands in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "endpoints.md").read_text(encoding="utf-8")
SHOWN = [code for code in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if ">>>" not in code]


def test_the_page_shows_code() -> None:
    assert len(SHOWN) == 2


@pytest.mark.parametrize("code", SHOWN)
def test_the_code_is_that_of_the_example(code: str) -> None:
    whole = (ROOT / "examples" / "fastapi_endpoint.py").read_text(encoding="utf-8")
    assert "".join(code.split()) in "".join(whole.split())  # its lines may break elsewhere


@pytest.mark.parametrize("path", sorted(ROOT.glob("examples/*.py")), ids=lambda path: path.name)
def test_every_script_has_its_line(path: Path) -> None:
    assert f"- `{path.name}`: " in (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
