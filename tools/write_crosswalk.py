"""Write ``docs/crosswalk.md``: the words of each mail service beside those of bouncekit.

The rows come from what the readers use, so that a default cannot be told wrong; the notes and
the sources come from the files, where a source stands in the comment above its table.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import NamedTuple

from generated import ROOT, settle

from bouncekit.model.label import Label
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.registry import READERS
from bouncekit.reports.webhooks.service import Service, load_service

_URL = re.compile(r"https://[^\s,;)]+[^\s,;).:]")
_TABLE = re.compile(r"^\[(?:labels\.)?([\w-]+)\]")
#: The table of the names of events; others are named after their enumeration.
EVENT = "events"

HEAD = """\
<!-- Written by tools/write_crosswalk.py from reports/webhooks/services/; do not edit. -->

# Crosswalk

How bouncekit reads the words of {services} mail services, {values} values of {tables} enumerations;
and the other way, what each service calls a [category](categories.md). [Webhooks](webhooks.md) says
how they are weighed beside the reply of the mail server.

- **Is**: what an event is. `failed`, `delayed`, `delivered`, `relayed` and `expanded` are outcomes;
  `complaint` and `opt_out` are complaints; `other` is no report.
- **Category**: what the word tells of the cause. Where it tells nothing of it, something else does,
  or the answer is `unknown`.
- **Permanence**: what the word tells of whether it lasts. Where it tells nothing of it, the reply
  of the server does, or the category.
- **Weight**: `act` is what the service did itself: no server was asked. A `cause` stands behind the
  words of the server and its specific code, before vague ones. Everything goes before a `flag`.
- **First cause**: why the address was once put on the service's list.
- *Not confirmed*: the value stands in no documentation that we found, or its meaning does not.

Case, spaces, hyphens and underscores make no difference. A value that is in no table is `unknown`,
with its text in the evidence.
"""


class Row(NamedTuple):
    """A value of an enumeration of a service."""

    service: str
    enumeration: str
    value: str
    #: What an event is; empty for others.
    act: str
    label: Label | None
    note: str


class Table(NamedTuple):
    """An enumeration of a service."""

    enumeration: str
    sources: tuple[str, ...]
    rows: tuple[Row, ...]


def read(name: str) -> tuple[Service, tuple[Table, ...]]:
    """The tables of a service, in the order of its file."""
    text = (files("bouncekit.reports.webhooks.services") / f"{name}.toml").read_text("utf-8")
    service, raw, sources = load_service(name), tomllib.loads(text), find_sources(text)
    tables = [Table(EVENT, tuple(sources["events"]), tuple(read_events(service, raw["events"])))]
    for enumeration, values in raw.get("labels", {}).items():
        rows = [
            Row(name, enumeration, value, "", service.label(enumeration, value), find_note(entry))
            for value, entry in values.items()
        ]
        if rows:  # a service may be asked for words of which it has none yet
            tables.append(Table(enumeration, tuple(sources[enumeration]), tuple(rows)))
    return service, tuple(tables)


def read_events(service: Service, entries: dict[str, object]) -> Iterator[Row]:
    """The events of a service."""
    for value, entry in entries.items():
        word = service.event(value)
        label = next(iter(word.labels), None)
        yield Row(service.id, EVENT, value, word.act.value, label, find_note(entry))


def find_note(entry: object) -> str:
    """The note of a value."""
    return str(entry.get("note", "")) if isinstance(entry, dict) else ""


def find_sources(text: str) -> dict[str, list[str]]:
    """For each table of a file the addresses in the comments above it and in it."""
    found: dict[str, list[str]] = {}
    inside: list[str] = []
    comment = ""
    for line in text.splitlines():
        if line.startswith("#"):
            comment += f" {line}"
            continue
        table = _TABLE.match(line)
        if table is not None:
            inside = found[table[1]] = []
        if line:
            inside += [url for url in _URL.findall(comment) if url not in inside]
            comment = ""
    return found


def code(text: str) -> str:
    """A value as Markdown."""
    return f"`{text}`".replace("|", r"\|") if text else ""


def cells(row: Row) -> Iterator[str]:
    """The cells of a row."""
    label, is_event = row.label, row.enumeration == EVENT
    category = None if label is None or label.category is Category.UNKNOWN else label.category
    permanence = None if label is None else label.permanence
    yield code(row.value)
    if is_event:
        yield code(row.act)
    yield code(category.value) if category else ""
    yield code(permanence.value) if permanence else ""
    yield code(label.weight.value) if label and (category or permanence) else ""
    if not is_event:
        yield code(label.first_cause.value) if label and label.first_cause else ""
    yield row.note


def join(parts: Iterable[str]) -> str:
    """A row of a table."""
    return f"|{'|'.join(f' {part} ' if part else ' ' for part in parts)}|"


def section(service: Service, tables: tuple[Table, ...]) -> Iterator[str]:
    """What a service says."""
    yield f"### {service.id}\n"
    yield f"{service.title}: <{service.source}>\n"
    for table in tables:
        is_event = table.enumeration == EVENT
        told = ["value", "is"] if is_event else ["value"]
        told += ["category", "permanence", "weight", *([] if is_event else ["first cause"]), "note"]
        yield f"**{table.enumeration}**{''.join(f' <{one}>' for one in table.sources)}\n"
        yield join(told)
        yield join(["---"] * len(told))
        yield from (join(cells(row)) for row in table.rows)
        yield ""


def called(category: Category, rows: list[Row]) -> Iterator[str]:
    """What the services call a category."""
    yield f"### {category.value}\n"
    found: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if row.label is not None and row.label.category is category:
            found.setdefault((row.service, row.enumeration), []).append(code(row.value))
    if not found:
        yield "No service has a word of its own for it.\n"
        return
    yield join(["service", "enumeration", "values"])
    yield join(["---"] * 3)
    for (service, enumeration), values in found.items():
        yield join([f"[{service}](#{service})", enumeration, ", ".join(values)])
    yield ""


def main() -> int:
    """Write the page.

    Returns:
        The exit status.
    """
    services = [read(name) for name in sorted(reader.provider for reader in READERS)]
    tables = [table for _, found in services for table in found]
    rows = [row for table in tables for row in table.rows]
    filled = sum(1 for table in tables if table.rows)
    lines = [HEAD.format(services=len(services), values=len(rows), tables=filled)]
    lines.append("## From a service to bouncekit\n")
    lines += [line for service in services for line in section(*service)]
    lines.append("## From bouncekit to the services\n")
    lines += [line for category in Category for line in called(category, rows)]
    return settle({ROOT / "docs" / "crosswalk.md": "\n".join(lines).rstrip() + "\n"})


if __name__ == "__main__":
    sys.exit(main())
