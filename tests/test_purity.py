"""Outside the doors that read files nothing touches the world: read from the sources themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "bouncekit"
#: The command line reads files and terminals, a batch reader the files that its caller names, and
#: bouncekit.dns asks the DNS; that is their work.
DOORS = ("cli/", "__main__.py", "_batch.py", "dns.py")
MODULES = sorted(
    name
    for name in (str(path.relative_to(SOURCE)) for path in SOURCE.rglob("*.py"))
    if not name.startswith(DOORS)
)

#: The parts of the standard library that only compute.
COMPUTING = frozenset(
    {
        "__future__",
        "abc",
        "base64",
        "binascii",
        "bisect",
        "codecs",
        "collections",
        "contextlib",
        "dataclasses",
        "datetime",
        "difflib",
        "email",
        "encodings",
        "enum",
        "csv",
        "functools",
        "hashlib",
        "heapq",
        "hmac",
        "html",
        "ipaddress",
        "itertools",
        "json",
        "math",
        "operator",
        "quopri",
        "re",
        "string",
        "struct",
        "textwrap",
        "tomllib",
        "types",
        "typing",
        "unicodedata",
        "urllib.parse",
        "zlib",
    }
)
#: Other packages that only compute (two of them read their own data, once).
LIBRARIES = frozenset({"confusable_homoglyphs", "email_validator", "idna", "regex"})
#: What changes or looks at the world although its module only computes (or is built in).
WORLDLY = frozenset(
    {
        "open",
        "input",
        "print",
        "exec",
        "eval",
        "breakpoint",
        "__import__",
        "now",
        "utcnow",
        "today",
        "fromtimestamp",
        "getenv",
        "environ",
        "read_text",
        "read_bytes",
        "write_text",
        "write_bytes",
    }
)

PACKAGE_DATA = "reads a file of the package itself, once"
FLUENT = "computes; an extra that advice needs and nothing else"
CRYPTOGRAPHY = "computes; an extra that public keys need and nothing else"
#: Module, name, reason.
EXCEPTIONS = {
    ("rules/ruleset.py", "importlib.resources"): PACKAGE_DATA,
    ("rules/ruleset.py", "threading"): "a lock, so that threads do not each read the rules",
    ("rules/ruleset.py", "pathlib"): "RuleSet.load reads the file that its caller names",
    ("rules/ruleset.py", "read_text"): "both of these",
    ("advice/catalog.py", "fluent.runtime"): FLUENT,
    ("advice/catalogs.py", "importlib.resources"): PACKAGE_DATA,
    ("advice/catalogs.py", "importlib.resources.abc"): PACKAGE_DATA,
    ("advice/catalogs.py", "pathlib"): "Catalogs.load reads the folder that its caller names",
    ("advice/catalogs.py", "read_text"): "both of these",
    ("advice/catalogs.py", "fluent.runtime"): FLUENT,
    ("advice/check.py", "importlib.resources"): PACKAGE_DATA,
    ("advice/check.py", "pathlib"): "check_catalogs reads the folder that its caller names",
    ("advice/plan.py", "importlib.resources"): PACKAGE_DATA,
    ("advice/plan.py", "read_text"): PACKAGE_DATA,
    ("advice/source.py", "fluent.runtime"): FLUENT,
    ("advice/source.py", "fluent.syntax"): FLUENT,
    ("reports/webhooks/service.py", "importlib.resources"): PACKAGE_DATA,
    ("reports/webhooks/service.py", "read_text"): PACKAGE_DATA,
    ("reports/marks.py", "importlib.resources"): PACKAGE_DATA,
    ("reports/marks.py", "read_text"): PACKAGE_DATA,
    ("reports/people.py", "importlib.resources"): PACKAGE_DATA,
    ("reports/people.py", "read_text"): PACKAGE_DATA,
    ("laws/names.py", "importlib.resources"): PACKAGE_DATA,
    ("laws/names.py", "read_text"): PACKAGE_DATA,
    ("evidence/waiting.py", "importlib.resources"): PACKAGE_DATA,
    ("evidence/waiting.py", "read_text"): PACKAGE_DATA,
    ("signatures/services.py", "importlib.resources"): PACKAGE_DATA,
    ("signatures/services.py", "read_text"): PACKAGE_DATA,
    ("signatures/verify.py", "time"): "the clock of the replay window where the caller gives none",
    **{
        (f"signatures/{name}", module): CRYPTOGRAPHY
        for name, modules in {
            "certificates.py": ("cryptography.x509",),
            "keys.py": (
                "cryptography",
                "cryptography.exceptions",
                "cryptography.hazmat.primitives.asymmetric.ec",
                "cryptography.hazmat.primitives.asymmetric.padding",
                "cryptography.hazmat.primitives.asymmetric.rsa",
                "cryptography.hazmat.primitives.hashes",
                "cryptography.hazmat.primitives.serialization",
            ),
            "schemes/sns.py": ("cryptography.x509",),
        }.items()
        for module in modules
    },
    ("address/words.py", "importlib.resources"): PACKAGE_DATA,
    ("address/words.py", "read_text"): PACKAGE_DATA,
    ("address/typos.py", "importlib.resources"): PACKAGE_DATA,
    ("address/typos.py", "read_text"): PACKAGE_DATA,
    ("__init__.py", "importlib"): "loads modules of the package itself on first use",
}


def worldly(tree: ast.AST) -> Iterator[str]:
    """The names of modules and functions in a source that may reach the world."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names if not computes(alias.name))
            case ast.ImportFrom(module=str() as module, level=0) if not computes(module):
                yield module
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in WORLDLY:
                yield name


def computes(module: str) -> bool:
    first = module.split(".", maxsplit=1)[0]
    if first in LIBRARIES:
        return True
    return first == "bouncekit" or module in COMPUTING or first in COMPUTING - {"urllib.parse"}


@pytest.mark.parametrize("name", MODULES)
def test_a_module_only_computes(name: str) -> None:
    tree = ast.parse((SOURCE / name).read_text(encoding="utf-8"))
    assert [found for found in worldly(tree) if (name, found) not in EXCEPTIONS] == []


def test_every_exception_is_needed() -> None:
    found = {
        (name, thing)
        for name in MODULES
        for thing in worldly(ast.parse((SOURCE / name).read_text(encoding="utf-8")))
    }
    assert set(EXCEPTIONS) - found == set()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import re, os.path", ["os.path"]),
        ("from urllib.request import urlopen", ["urllib.request"]),
        ("from urllib.parse import unquote", []),
        ("from email.message import Message", []),
        ("from . import sibling", []),
        ("open('x')", ["open"]),
        ("datetime.now()", ["now"]),
    ],
)
def test_the_reading_itself(source: str, expected: list[str]) -> None:
    assert list(worldly(ast.parse(source))) == expected
