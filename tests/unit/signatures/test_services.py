from __future__ import annotations

import re
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest

from bouncekit.model.services import SERVICES
from bouncekit.signatures.services import find_service, services

ROOT = Path(__file__).parents[3]
TABLE = ROOT / "src" / "bouncekit" / "signatures" / "services.toml"


def test_every_service_has_its_entry() -> None:
    assert list(services()) == sorted(SERVICES)


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_entries_make_sense(name: str) -> None:
    service = find_service(name)
    assert service.name == name
    assert find_spec(f"bouncekit.signatures.schemes.{service.scheme}") is not None
    assert service.window is None or service.signs_time
    assert (service.certificate is None) is (service.scheme != "sns")
    for rule in (service.certificate, service.confirmation):
        if rule is not None:
            re.compile(f"https://(?:{rule.host})(?:{rule.path})")
            assert rule.like.startswith("https://")


def test_what_is_signed_has_a_source() -> None:
    text = TABLE.read_text(encoding="utf-8")
    for entry in text.split("\n\n["):
        if 'scheme = "credentials"' not in entry and 'scheme = "' in entry:
            assert 'source = "https://' in entry, entry


def test_other_names_lead_to_it_too() -> None:
    assert find_service("AWS SES").name == "amazon_ses"
    assert find_service("Event-Grid").name == "azure"


def test_windows_are_those_that_the_page_tells() -> None:
    windows = {name: one.window for name, one in services().items() if one.window is not None}
    assert windows == {
        "mailgun": timedelta(hours=12),
        "resend": timedelta(minutes=5),
        "sendgrid": timedelta(hours=25),
    }


def test_the_page_tells_each_service() -> None:
    page = (ROOT / "docs" / "verifying.md").read_text(encoding="utf-8")
    assert [name for name in services() if f"`{name}`" not in page] == []
    for service in services().values():
        for header in (service.signature, service.fallback, service.timestamp, service.key_id):
            assert not header or f"`{header}`" in page, header


def test_the_table_is_read_only() -> None:
    with pytest.raises(TypeError):
        services()["x"] = find_service("ses")  # type: ignore[index] # it is what is tested
