from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# A deadline on each example measures what else the machine is doing; tests/hostile holds the time.
settings.register_profile("bouncekit", deadline=None)
settings.load_profile("bouncekit")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write what classify answers into tests/golden/*.expected.json",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give each test that asks for a ``golden`` every message of our own making."""
    if "golden" in metafunc.fixturenames:
        paths = sorted(GOLDEN.rglob("*.eml"))
        names = [path.relative_to(GOLDEN).with_suffix("").as_posix() for path in paths]
        metafunc.parametrize("golden", paths, ids=names)


@pytest.fixture
def updates_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))
