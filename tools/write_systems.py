"""Write ``docs/systems.md``: the mail systems of ``freeform.toml``, and the proof for each.

The proof is a message in ``tests/golden`` that is called after the system, has words of its
entry, and is answered as its label says.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path

from generated import ROOT, settle

import bouncekit
from bouncekit.reports.marks import Role, scan_marks

GOLDEN = ROOT / "tests" / "golden"
DATA = ROOT / "src" / "bouncekit" / "reports" / "data" / "freeform.toml"
#: What must be right for a report to be recognised.
RECOGNISED = frozenset({"kind", "recipient"})

HEAD = """\
<!-- Written by tools/write_systems.py from freeform.toml and tests/golden; do not edit. -->

# Mail systems

{known} of the {all} mail systems that bouncekit knows by their own words have a message in
`tests/golden` whose kind and recipients are read right. Standard delivery reports (RFC 3464) of any
other system are read as well. [How the others are read, and how to add a system](freeform.md).

- **phrases**: how many the system is known by.
- **messages**: those in `tests/golden` that have words of the system.
- **recognised**: they are reports, and their recipients are found. **Diagnosis**: everything else
  that their [labels](accuracy.md#labels) say is right too.

| system | phrases | messages | recognised | diagnosis | known from |
| --- | --: | --- | --- | --- | --- |
"""


@cache
def wrong() -> Mapping[str, frozenset[str]]:
    """The checks that failed, by the path of the message."""
    found: dict[str, set[str]] = {}
    for miss in bouncekit.evaluate(GOLDEN / "labels.jsonl").misses:
        found.setdefault(miss.id, set()).add(miss.check)
    return {path: frozenset(checks) for path, checks in found.items()}


def shown_by(path: Path) -> set[str]:
    """The systems whose words stand in a message: in From, the subject or the text."""
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    sender = f"{message['From']}".replace("@", " @ ").replace(".", " ")
    found = {mark.system for mark in scan_marks(sender).get(Role.FROM, ())}
    texts = [f"{message['Subject']}"]
    texts += [
        part.get_content() for part in message.walk() if part.get_content_maintype() == "text"
    ]
    for marks in map(scan_marks, texts):
        found |= {mark.system for role in marks if role is not Role.FROM for mark in marks[role]}
    return found


def messages_of(system: str) -> list[str]:
    """The golden messages that are called after a system and have words of it."""
    name = system.replace("_", "-")
    return [
        path.relative_to(GOLDEN).as_posix()
        for path in sorted(GOLDEN.rglob(f"{name}*.eml"))
        if (path.stem == name or path.stem.startswith(f"{name}-")) and system in shown_by(path)
    ]


def rows() -> Iterator[tuple[bool, str]]:
    """Whether a system is recognised, and its row."""
    for system in tomllib.loads(DATA.read_text(encoding="utf-8"))["system"]:
        if system["id"] == "any":  # what many systems write
            continue
        number = sum(len(system.get(role.value, ())) for role in Role)
        messages = messages_of(system["id"])
        checks = frozenset[str]().union(*(wrong().get(one, frozenset()) for one in messages))
        is_known = bool(messages) and not checks & RECOGNISED
        diagnosis = ", ".join(sorted(checks - RECOGNISED))
        cells = (
            f"`{system['id']}`",
            f"{number}",
            ", ".join(f"`{one}`" for one in messages) or "none yet",
            "yes" if is_known else "no",
            (f"wrong: {diagnosis}" if diagnosis else "right") if messages else "-",
            system["source"],
        )
        yield is_known, f"| {' | '.join(cells)} |"


def main() -> int:
    """Write the page.

    Returns:
        The exit status.
    """
    found = list(rows())
    head = HEAD.format(known=sum(is_known for is_known, _ in found), all=len(found))
    text = head + "".join(f"{row}\n" for _, row in found)
    return settle({ROOT / "docs" / "systems.md": text})


if __name__ == "__main__":
    sys.exit(main())
