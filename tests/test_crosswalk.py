"""The crosswalk in the docs and the tables of the readers say the same, read both ways."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import pytest

import bouncekit
from bouncekit.model.label import Label
from bouncekit.model.words import Category
from bouncekit.reports.webhooks.service import load_service

PAGE = (Path(__file__).parent.parent / "docs" / "crosswalk.md").read_text(encoding="utf-8")
SERVICES = sorted(reader.provider for reader in bouncekit.webhooks.READERS)
THERE, BACK = PAGE.split("## From a service to bouncekit")[1].split(
    "## From bouncekit to the services"
)
_CELL = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`((?:[^`\\]|\\.)*)`")


class Row(NamedTuple):
    """A row of the page: a value, and what it is."""

    service: str
    enumeration: str
    value: str
    act: str
    category: str
    permanence: str
    weight: str
    first_cause: str
    note: str


def plain(cell: str) -> str:
    return cell.strip().strip("`").replace(r"\|", "|")


def table(lines: list[str]) -> Iterator[dict[str, str]]:
    """The rows of a Markdown table, by the names of its columns."""
    names = [plain(cell) for cell in _CELL.split(lines[0])[1:-1]]
    for line in lines[2:]:
        cells = [plain(cell) for cell in _CELL.split(line)[1:-1]]
        yield dict(zip(names, cells, strict=True))


def shown() -> Iterator[Row]:
    """Every row from a service to bouncekit."""
    for section in THERE.split("\n### ")[1:]:
        service = section.split("\n", 1)[0]
        for part in section.split("\n**")[1:]:
            enumeration = part.split("**", 1)[0]
            lines = [line for line in part.splitlines() if line.startswith("|")]
            for row in table(lines):
                told = {"act": row.pop("is", ""), "first_cause": row.pop("first cause", ""), **row}
                yield Row(service, enumeration, **told)


def used() -> Iterator[Row]:
    """Every value in the files, with what the reader makes of it."""
    for name in SERVICES:
        service = load_service(name)
        source = files("bouncekit.reports.webhooks.services") / f"{name}.toml"
        raw = tomllib.loads(source.read_text(encoding="utf-8"))
        for value, entry in raw["events"].items():
            word = service.event(value)
            label = word.labels[0] if word.labels else None
            yield row(name, "events", value, entry, label, act=word.act.value)
        for enumeration, values in raw.get("labels", {}).items():
            for value, entry in values.items():
                yield row(name, enumeration, value, entry, service.label(enumeration, value))


def row(  # noqa: PLR0913 - what a row has
    service: str, enumeration: str, value: str, entry: object, label: Label | None, *, act: str = ""
) -> Row:
    note = entry.get("note", "") if isinstance(entry, dict) else ""
    category = permanence = weight = first = ""
    if label is not None:
        category = "" if label.category is Category.UNKNOWN else label.category.value
        permanence = "" if label.permanence is None else label.permanence.value
        weight = label.weight.value if category or permanence else ""
        first = "" if label.first_cause is None else label.first_cause.value
    return Row(service, enumeration, value, act, category, permanence, weight, first, note)


def test_every_value_of_every_service_stands_there_as_it_is_used() -> None:
    missing = set(used()) - set(shown())
    assert missing == set()


def test_every_row_is_a_value_of_a_service() -> None:
    rows = list(shown())
    assert set(rows) - set(used()) == set()
    assert len(rows) == len(set(rows))


def test_every_service_stands_there() -> None:
    assert re.findall(r"^### (\w+)$", THERE, flags=re.MULTILINE) == SERVICES


def test_every_category_stands_there() -> None:
    assert re.findall(r"^### (\w+)$", BACK, flags=re.MULTILINE) == [one.value for one in Category]


@pytest.mark.parametrize("category", Category)
def test_a_category_has_the_values_that_mean_it(category: Category) -> None:
    section = BACK.split(f"### {category.value}\n")[1].split("\n### ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    found: set[tuple[str, str, str]] = set()
    for one in table(lines) if lines else ():
        service = one["service"].split("]")[0].strip("[")
        values = [value.replace(r"\|", "|") for value in _CODE.findall(f"`{one['values']}`")]
        found |= {(service, one["enumeration"], value) for value in values}
    expected = {
        (one.service, one.enumeration, one.value)
        for one in used()
        if one.category == category.value
        or (category is Category.UNKNOWN and not one.category and (one.permanence or not one.act))
    }
    assert found == expected
    assert bool(found) is ("No service has a word of its own" not in section)


def test_the_numbers_are_those_of_the_tables() -> None:
    rows = list(used())
    tables = {(one.service, one.enumeration) for one in rows}
    told = re.search(r"words of (\d+) mail services, (\d+) values of (\d+) enumerations", PAGE)
    assert told is not None
    assert [int(number) for number in told.groups()] == [len(SERVICES), len(rows), len(tables)]


def test_a_table_is_read_as_it_is_written() -> None:
    lines = ["| value | note |", "| --- | --- |", "| `a` | |", r"| `b\|c` | two words |"]
    assert list(table(lines)) == [
        {"value": "a", "note": ""},
        {"value": "b|c", "note": "two words"},
    ]
