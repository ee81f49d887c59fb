from __future__ import annotations

import pytest

import bouncekit
from bouncekit import Category, Kind, Outcome
from bouncekit.errors import PayloadError
from bouncekit.reports.webhooks.services.exchange import READER

ROW: dict[str, object] = {
    "id": "ae5c1219",
    "messageId": "<m1@example.org>",
    "receivedDateTime": "2026-01-02T03:04:05Z",
    "senderAddress": "sender@example.org",
    "recipientAddress": "gone@example.com",
    "subject": "Your order",
    "status": "failed",
}
DETAIL: dict[str, object] = {
    "MessageId": "<m1@example.org>",
    "MessageTraceId": "ae5c1219",
    "Date": "2026-01-02T03:04:06",
    "Event": "Fail",
    "Detail": "Reason: [{LED=550 5.1.1 user unknown};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.20}]",
    "RecipientAddress": "gone@example.com",
}
NOTICE: dict[str, object] = {
    "subscriptionId": "1",
    "changeType": "created",
    "resource": "Users/1/Messages/2",
}


def read(row: dict[str, object] = ROW, /, **changes: object) -> bouncekit.Report:
    (report,) = bouncekit.classify_event({**row, **changes}, provider="exchange")
    return report


@pytest.mark.parametrize("row", [ROW, DETAIL, NOTICE])
def test_rows_are_known_alone_and_in_lists(row: dict[str, object]) -> None:
    assert READER.recognise(row, {})
    assert READER.recognise([row], {})
    assert READER.recognise({"value": [row]}, {})


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [],
        {"value": []},
        {"value": [5]},
        {},
        {"messageId": "1", "status": "failed"},
        {"messageId": "1", "event": "bounce"},
        {"results": [{"messageId": "1", "status": {"groupName": "REJECTED"}}]},
        {"subscriptionId": "1", "changeType": "created"},
    ],
)
def test_other_payloads_are_not(value: object) -> None:
    assert not READER.recognise(value, {})


def test_a_row_of_powershell_tells_the_same() -> None:
    shell = {key[0].upper() + key[1:]: value for key, value in ROW.items()}
    del shell["Id"]
    shell |= {"MessageTraceId": "ae5c1219", "Received": "2026-01-02T03:04:05"}
    (report,) = bouncekit.classify_event(shell)
    assert report.deliveries == read().deliveries
    assert report.original == read().original
    assert report.event is not None
    assert report.event.message_id == "ae5c1219"


@pytest.mark.parametrize(
    ("detail", "diagnostic", "host"),
    [
        (
            "Reason: [{LED=550 5.1.1 gone};{FQDN=mx.example.com}]",
            "550 5.1.1 gone",
            "mx.example.com",
        ),
        ("[{LED=550 5.1.1 a {b} c}; {MSG=};{FQDN=};{IP=}]", "550 5.1.1 a {b} c", None),
        (
            "Reason: [{LED=};{MSG=550 5.1.1 gone};{FQDN=mx.example.com}]",
            "550 5.1.1 gone",
            "mx.example.com",
        ),
        ("Reason: [{LED=550 5.1.1 gone}]", "550 5.1.1 gone", None),
        ("Reason: [{LED=550 5.1.1 cut off", "550 5.1.1 cut off", None),
        ("Reason: [550 5.1.10 RecipientNotFound]", "550 5.1.10 RecipientNotFound", None),
        ("Delivery failed", "Delivery failed", None),
        ("Reason: []", None, None),
        ("", None, None),
    ],
)
def test_details_are_taken_apart_as_far_as_they_go(
    detail: str, diagnostic: str | None, host: str | None
) -> None:
    (delivery,) = read(DETAIL, Detail=detail).deliveries
    assert delivery.diagnostic == diagnostic
    assert delivery.remote_mta == host


def test_a_detail_of_graph_names_no_recipient_and_has_an_id_of_its_own() -> None:
    row = {
        "id": "0f0e",
        "messageId": "<m1@example.org>",
        "event": "Fail",
        "description": "Reason: [{LED=552 5.2.2 mailbox full}]",
    }
    (report,) = bouncekit.classify_event({"value": [row]})
    assert report.event is not None
    assert report.event.id == "0f0e"
    assert report.event.message_id is None
    assert report.deliveries[0].recipient is None
    assert report.deliveries[0].diagnosis is not None
    assert report.deliveries[0].diagnosis.category is Category.MAILBOX_FULL


def test_a_status_that_is_not_known_is_no_report() -> None:
    report = read(status="teleported")
    assert report.kind is Kind.NOT_A_REPORT
    assert report.event is not None
    assert report.event.name == "teleported"


@pytest.mark.parametrize("case", [str, str.lower, str.upper])
def test_a_status_is_known_in_any_case(case: type[str]) -> None:
    assert read(status=case("Failed")).deliveries[0].outcome is Outcome.FAILED


def test_a_notice_of_a_change_says_nothing_of_a_mail() -> None:
    report = read(NOTICE)
    assert report.kind is Kind.NOT_A_REPORT
    assert report.original is None


@pytest.mark.parametrize(
    ("received", "moment"),
    [
        ("/Date(1767323045123)/", "2026-01-02T03:04:05.123000+00:00"),
        ("/Date(soon)/", None),
        ("2026-01-02T05:04:05+02:00", "2026-01-02T03:04:05+00:00"),
    ],
)
def test_times_of_windows_powershell_are_read(received: str, moment: str | None) -> None:
    report = read(receivedDateTime=None, Received=received)
    assert report.event is not None
    found = report.event.occurred_at
    assert (None if found is None else found.isoformat()) == moment
    assert bool(report.faults) is (moment is None)


def test_the_path_of_an_error_goes_through_the_list() -> None:
    with pytest.raises(PayloadError) as caught:
        bouncekit.classify_event({"value": [{**ROW, "recipientAddress": 5}]})
    assert caught.value.path == "value[0].recipientAddress"


@pytest.mark.parametrize(("key", "path"), [("status", "status"), ("recipientAddress",) * 2])
def test_a_wrong_type_of_what_matters_is_an_error_with_its_path(key: str, path: str) -> None:
    with pytest.raises(PayloadError) as caught:
        read(**{key: ["odd"]})
    assert caught.value.path == path


@pytest.mark.parametrize("key", ["senderAddress", "subject", "receivedDateTime", "messageId"])
def test_a_wrong_type_of_anything_else_is_a_fault(key: str) -> None:
    assert key in read(**{key: ["odd"]}).faults[0].detail


def test_rows_have_keys_of_their_own() -> None:
    rows = [
        read(),
        read(status="delivered"),
        read(recipientAddress="other@example.com"),
        read(receivedDateTime="2026-01-02T03:04:06Z"),
        read(id=None),
        read(DETAIL),
        read(DETAIL, Event="Defer"),
    ]
    assert len({row.event_key for row in rows}) == len(rows)
