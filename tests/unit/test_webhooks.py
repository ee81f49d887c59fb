"""What users need for a reader of their own is there, and enough."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

import bouncekit
from bouncekit import webhooks
from bouncekit.model.words import Category, Kind, Outcome, Permanence, Suppress
from bouncekit.webhooks import Reader, Reading, Record

OWN = webhooks.parse_service(
    "pigeon",
    """\
title = "Pigeon"
source = "https://example.com/pigeon"

[events]
lost = "failed"
late = "delayed"
home = "delivered"
fed = "other"

[labels.why]
hawk = { category = "server_unreachable", note = "seen once" }
"no such roof" = { category = "mailbox_not_found", permanence = "permanent" }
""",
)


def _recognise(value: object, headers: Mapping[str, str]) -> bool:
    return "x-pigeon" in headers or (isinstance(value, dict) and "pigeon" in value)


def _read(record: Record) -> Reading:
    word = OWN.event(record.need("pigeon"))
    why = record.text("why")
    finding = webhooks.make_finding(
        word,
        record.address("to"),
        diagnostic=record.text("said"),
        labels=(OWN.label("why", why),) if why else (),
    )
    return webhooks.make_reading(
        record,
        word,
        (finding,),
        name=record.text("pigeon"),
        key=webhooks.make_key(record, record.text("ring")),
    )


READER = Reader(provider="pigeon", recognise=_recognise, read=_read)
READERS = (READER, *webhooks.READERS)


def only(payload: object, **more: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event(payload, readers=READERS, **more)  # type: ignore[arg-type]
    return report


def test_every_name_is_there() -> None:
    assert sorted(webhooks.__all__) == sorted(set(webhooks.__all__))
    assert [name for name in webhooks.__all__ if not hasattr(webhooks, name)] == []


def test_a_reader_of_ones_own_reads_its_payloads() -> None:
    report = only({"pigeon": "lost", "to": "ann@example.org", "why": "No Such Roof", "ring": "7"})
    (delivery,) = report.deliveries
    assert (report.kind, report.event_key) == (Kind.DELIVERY_REPORT, "pigeon:7")
    assert (delivery.recipient, delivery.outcome) == ("ann@example.org", Outcome.FAILED)
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.MAILBOX_NOT_FOUND
    assert delivery.diagnosis.permanence is Permanence.PERMANENT
    assert delivery.diagnosis.suppress is Suppress.YES
    assert [one.rule for one in delivery.diagnosis.because] == ["pigeon.why.no_such_roof"]


def test_its_replies_go_through_the_same_rules() -> None:
    report = only(
        {"pigeon": "late", "to": "ann@example.org", "why": "hawk", "said": "452 4.2.2 Mailbox full"}
    )
    (delivery,) = report.deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.MAILBOX_FULL
    assert "pigeon.why.hawk" in [one.rule for one in delivery.diagnosis.conflicts]


@pytest.mark.parametrize("more", [{"provider": "Pigeon"}, {"headers": {"X-Pigeon": "1"}}, {}])
def test_it_is_found_as_the_others_are(more: dict[str, object]) -> None:
    assert only({"pigeon": "fed"}, **more).kind is Kind.NOT_A_REPORT


def test_it_is_registered_nowhere() -> None:
    with pytest.raises(bouncekit.PayloadError, match="of no mail service"):
        bouncekit.classify_event({"pigeon": "fed"})
    with pytest.raises(ValueError, match=r"provider is 'pigeon'; expected one of .*sendgrid"):
        bouncekit.classify_event({"pigeon": "fed"}, provider="pigeon")


def test_what_it_needs_and_does_not_find_is_refused_with_its_name() -> None:
    with pytest.raises(bouncekit.PayloadError) as caught:
        only({"pigeon": 7})
    assert (caught.value.provider, caught.value.path) == ("pigeon", "pigeon")
