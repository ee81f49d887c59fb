"""Write ``docs/api.md`` from the public names and their docstrings."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from types import FunctionType

from generated import ROOT, settle

import bouncekit

HEAD = """\
<!-- Written by tools/write_api.py from the docstrings; do not edit. -->

# Python

Everything public is imported from `bouncekit`; the modules below it may move. The subject of a
function is positional, its options are keywords. Values are frozen, hashable and picklable;
[Output](output.md) tells their fields, which are the keys of `to_dict()`.
"""


def functions() -> Iterator[str]:
    """The functions, and those of ``RuleSet``, ``Catalogs`` and ``AdviceContext``."""
    yield "## Functions\n"
    for name in bouncekit.__all__:
        value = getattr(bouncekit, name)
        if isinstance(value, FunctionType):
            yield from function(f"bouncekit.{name}", value)
    yield "## The DNS\n"
    yield "`bouncekit.dns` is the only part that touches the network.\n"
    for name in ("check_domain", "check_domain_async"):
        yield from function(f"bouncekit.dns.{name}", getattr(bouncekit.dns, name))
    for heading, kind, names in (
        ("Rule sets", bouncekit.RuleSet, ("default", "load", "extended")),
        ("Catalogs", bouncekit.Catalogs, ("default", "load", "extended")),
        ("What is known of the case", bouncekit.AdviceContext, ("of",)),
    ):
        yield f"## {heading}\n"
        yield f"{inspect.getdoc(kind)}".split("\n", 1)[0] + "\n"
        for name in names:
            yield from function(f"{kind.__name__}.{name}", getattr(kind, name))


def function(name: str, value: Callable[..., object], /) -> Iterator[str]:
    """A function: how it is called, and what it says of itself."""
    signature = str(inspect.signature(value)).replace("'", "").removeprefix("(self, /, ")
    yield f"### {name}\n"
    yield f"```text\n{name}{signature}\n```\n"
    yield "\n".join(sections(inspect.getdoc(value) or ""))


def sections(text: str, /) -> Iterator[str]:
    """A docstring in Google's style, as Markdown."""
    section = ""
    for line in text.replace("``", "`").split("\n"):
        if line in {"Args:", "Returns:", "Raises:"}:
            section = line
            yield f"*{line}*\n"
        elif section == "Returns:" or not section:
            yield line.strip() if section else line
        elif line.startswith("    ") and not line.startswith("     "):
            yield f"- {line.strip()}"
        else:
            yield f"  {line.strip()}".rstrip()
    yield ""


def words() -> Iterator[str]:
    """The enums and the other types."""
    yield "## Words\n"
    yield "| enum | values |"
    yield "| --- | --- |"
    rest = []
    for name in bouncekit.__all__:
        value = getattr(bouncekit, name)
        if isinstance(value, type) and issubclass(value, StrEnum):
            shown = ", ".join(f"`{word.value}`" for word in value)
            yield f"| `{name}` | {shown} |"
        elif isinstance(value, type):
            rest.append(f"| `{name}` | {(inspect.getdoc(value) or '').splitlines()[0]} |")
    yield "\n## Types\n"
    yield "| type | |"
    yield "| --- | --- |"
    yield from rest
    yield "| `TRAITS` | What is known of each category: a mapping to `Traits`. |\n"


def main() -> int:
    """Write the page.

    Returns:
        The exit status.
    """
    return settle({ROOT / "docs" / "api.md": "\n".join((HEAD, *functions(), *words()))})


if __name__ == "__main__":
    sys.exit(main())
