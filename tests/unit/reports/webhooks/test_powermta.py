from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Category, Kind, Outcome
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.powermta import READER

ROW: dict[str, object] = {
    "type": "b",
    "timeLogged": "2026-01-02 03:04:05+0000",
    "orig": "bounce@example.org",
    "rcpt": "gone@example.com",
    "dsnAction": "failed",
    "dsnStatus": "5.1.1 (bad destination mailbox address)",
    "dsnDiag": "smtp;550 5.1.1 user unknown",
    "dsnMta": "mx.example.com (192.0.2.20)",
    "bounceCat": "bad-mailbox",
}


def read(**changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**ROW, **changes}, provider="powermta")
    return report


@pytest.mark.parametrize("column", ["dsnStatus", "bounceCat", "timeLogged"])
def test_rows_are_known_by_the_columns_of_an_accounting_file(column: str) -> None:
    row = {"type": "b", column: "x"}
    assert READER.recognise(row, {})
    assert READER.recognise(["a broken row", row], {})


@pytest.mark.parametrize("value", ["text", [], ["text"], {}, {"type": "b"}, {"timeLogged": "x"}])
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


@pytest.mark.parametrize("first", ["type,timeLogged,rcpt", '"type","timeLogged","rcpt"'])
def test_a_file_of_feedback_alone_is_a_table(first: str) -> None:
    (report,) = bouncekit.classify_event(f"{first}\nf,1767323045,angry@example.com\n")
    assert report.kind is Kind.COMPLAINT
    assert report.deliveries[0].recipient == "angry@example.com"


def test_a_type_that_is_not_known_is_no_report() -> None:
    report = read(type="zz")
    assert report.kind is Kind.NOT_A_REPORT
    assert report.event is not None
    assert report.event.name == "zz"


def test_a_category_of_the_operators_own_is_told_as_evidence() -> None:
    (delivery,) = read(bounceCat="acme-gateway", dsnDiag="", dsnStatus="").deliveries
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.UNKNOWN
    assert [one.text for one in delivery.diagnosis.because] == ["acme-gateway"]


@pytest.mark.parametrize(
    ("type_", "action", "outcome"),
    [
        ("d", "relayed", Outcome.RELAYED),
        ("d", "Expanded", Outcome.EXPANDED),
        ("d", "delivered", Outcome.DELIVERED),
        ("d", "failed", Outcome.DELIVERED),
        ("d", "", Outcome.DELIVERED),
        ("b", "delayed", Outcome.FAILED),
        ("t", "failed", Outcome.DELAYED),
        ("rb", "failed", Outcome.FAILED),
        ("rs", "failed", Outcome.FAILED),
        ("rs", "delayed", Outcome.DELAYED),
        ("rs", "relayed", Outcome.RELAYED),
    ],
)
def test_the_action_tells_more_of_a_status_and_of_a_delivery(
    type_: str, action: str, outcome: Outcome
) -> None:
    (delivery,) = read(type=type_, dsnAction=action).deliveries
    assert delivery.outcome is outcome


@pytest.mark.parametrize("action", ["", None, "odd"])
def test_a_status_that_tells_no_action_is_no_report(action: str | None) -> None:
    assert read(type="rs", dsnAction=action).kind is Kind.NOT_A_REPORT


def test_the_meaning_of_the_status_stands_in_for_words_of_a_server() -> None:
    status = "5.4.4 (unable to route: no mail hosts for domain)"
    (delivery,) = read(dsnDiag="", dsnMta="", dsnStatus=status, bounceCat="").deliveries
    assert delivery.diagnostic == status
    assert delivery.reply is None
    assert delivery.diagnosis is not None
    assert delivery.diagnosis.category is Category.DOMAIN_NOT_FOUND


def test_fields_of_the_mail_are_told_as_such_or_as_metadata() -> None:
    columns = {"header_Subject": "Hi", "header_message-id": "<m@example.org>"}
    own = {"header_X-Order": "7", "header_X-Empty": "", "vmta": "v1"}
    report = read(jobId="job1", envId="e1", **columns, **own)
    assert report.event is not None
    assert report.event.metadata == {"X-Order": "7"}
    assert report.event.tags == ("job1",)
    assert report.original is not None
    assert report.original.subject == "Hi"
    assert report.original.message_id == "<m@example.org>"
    assert report.original.envelope_id == "e1"


def test_a_row_that_cannot_be_read_does_not_lose_the_others() -> None:
    rows = ("type,timeLogged,rcpt", 'b,1767323045,"broken', "b,1767323045,gone@example.com")
    first, second = bouncekit.classify_event("\n".join(rows))
    assert first.faults
    assert second.deliveries[0].recipient == "gone@example.com"


def test_a_short_row_tells_what_it_has() -> None:
    (report,) = bouncekit.classify_event("type,timeLogged,rcpt,dsnStatus\nb,1767323045\n")
    assert report.deliveries[0].recipient is None
    assert report.event is not None
    assert report.event.occurred_at is not None


@pytest.mark.parametrize("key", ["type", "rcpt"])
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(key: str) -> None:
    with pytest.raises(PayloadError) as caught:
        read(**{key: 5})
    assert caught.value.path == key


@pytest.mark.parametrize("key", ["orig", "orcpt", "dsnDiag", "timeLogged", "bounceCat", "jobId"])
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    assert key in read(**{key: ["odd"]}).faults[0].detail


def test_a_row_has_the_same_key_again_and_each_other_row_another() -> None:
    assert read().event_key == read().event_key
    assert read().event_key != read(rcpt="other@example.com").event_key
