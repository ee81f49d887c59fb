"""``python -m bouncekit`` and the ``bouncekit`` script.

The command line is an extra (``bouncekit[cli]``). Where it is not installed, this
says so in one line and exits with 2, like any other wrong use.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]

_NEEDED = ("click", "rich", "fluent")


def main() -> int:
    """Run the command line.

    Returns:
        The exit status: see ``docs/cli.md``.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"bouncekit: the command line needs {' and '.join(missing)}: "
            "run  pip install 'bouncekit[cli]'\n"
        )
        return 2
    from bouncekit.cli.app import run  # noqa: PLC0415 - only here it is known to be importable

    return run()


if __name__ == "__main__":
    sys.exit(main())
