from __future__ import annotations

import pytest

from bouncekit.model.finding import Reading
from bouncekit.model.words import Category, FaultKind, Kind, Outcome
from bouncekit.reports.limits import MAX_NARRATIVE, MAX_SEARCHED, MOST_FINDINGS, PACKING_DEPTH
from bouncekit.reports.read import read_message
from bouncekit.wire.message import parse_message

_SYSTEM = "From: MAILER-DAEMON@mail.sender.example\nTo: lena@sender.example\nSubject: {subject}\n"
_STATUS = (
    "Reporting-MTA: dns; mail.sender.example\nOriginal-Envelope-Id: order+201\n\n"
    "Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.1.1\n"
)


def _read(data: str) -> Reading:
    return read_message(parse_message(data.encode()))


def _kinds(reading: Reading) -> list[FaultKind]:
    return [fault.kind for fault in reading.faults]


def _report(  # noqa: PLR0913 - each test changes another part of it
    status: str = _STATUS,
    *,
    words: str = "Sorry.",
    subject: str = "Undelivered Mail",
    kind: str = "message/delivery-status",
    outer: str = "multipart/report; report-type=delivery-status",
    more: str = "",
) -> str:
    return (
        _SYSTEM.format(subject=subject)
        + more
        + f"Content-Type: {outer}; boundary=b\n\n--b\n\n{words}\n"
        f"--b\nContent-Type: {kind}\n\n{status}\n--b--\n"
    )


def test_a_delivery_status() -> None:
    reading = _read(_report())
    assert reading.kind is Kind.DELIVERY_REPORT
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert reading.findings[0].narrative is not None
    assert reading.original is not None
    assert reading.original.envelope_id == "order 1"
    assert reading.faults == ()


def test_a_status_outside_of_a_report_is_misplaced() -> None:
    reading = _read(_report(outer="multipart/mixed"))
    assert reading.kind is Kind.DELIVERY_REPORT
    assert _kinds(reading) == [FaultKind.MISPLACED_REPORT]
    assert reading.faults[0].detail == "the report is in no multipart/report"


@pytest.mark.parametrize("subject", ["Fwd: Undelivered Mail", "Re: Undelivered Mail"])
def test_a_status_that_a_person_passes_on_is_no_report(subject: str) -> None:
    data = _report(outer="multipart/mixed", subject=subject).replace("MAILER-DAEMON", "ann")
    assert _read(data).kind is Kind.NOT_A_REPORT
    feedback = _report(
        "Feedback-Type: abuse\n",
        kind="message/feedback-report",
        outer="multipart/mixed",
        subject=subject,
    ).replace("MAILER-DAEMON", "ann")
    assert _read(feedback).kind is Kind.NOT_A_REPORT


def test_a_real_report_may_have_any_subject() -> None:
    assert _read(_report(subject="Re: Hello")).kind is Kind.DELIVERY_REPORT


@pytest.mark.parametrize(
    ("status", "words", "people"),
    [
        ("Action: failed\n", "<ann@example.com>: no such user", ["ann@example.com"]),
        ("Action: failed\n", "Nobody is named.", [None]),
        (
            "Action: failed\n\nFinal-Recipient: rfc822; bob@example.org\nAction: failed\n",
            "<bob@example.org>: no\n<ann@example.com>: no\n",
            ["ann@example.com", "bob@example.org"],
        ),
        (
            "Action: failed\nStatus: 5.1.1\n\nAction: failed\nStatus: 5.2.2\n",
            "<ann@example.com>: no\n<bob@example.org>: no\n",
            ["ann@example.com", "bob@example.org"],
        ),
        (
            "Action: failed\nStatus: 5.1.1\n\nAction: failed\nStatus: 5.2.2\n",
            "<ann@example.com>: no\n",
            [None, None],
        ),
    ],
    ids=["one", "nobody", "the other", "in order", "too few"],
)
def test_addresses_that_the_fields_lack(status: str, words: str, people: list[str | None]) -> None:
    reading = _read(_report(f"Reporting-MTA: dns; x.example\n\n{status}", words=words))
    assert [one.recipient for one in reading.findings] == people
    assert FaultKind.MISSING_FIELD in _kinds(reading)


def test_a_status_without_recipients_is_read_from_its_words() -> None:
    reading = _read(_report("Reporting-MTA: dns; x.example\n", words="<ann@example.com>: no user"))
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert reading.faults[0].detail == "no recipient in the delivery status"


def test_several_bodies() -> None:
    second = _STATUS.replace("ann@", "bob@").replace("order+201", "order-2")
    data = _report().replace(
        "--b--\n", f"--b\nContent-Type: message/delivery-status\n\n{second}\n--b--\n"
    )
    reading = _read(data)
    assert [one.recipient for one in reading.findings] == ["ann@example.com", "bob@example.com"]
    assert reading.original is not None
    assert reading.original.envelope_id == "order 1"


def test_bounds_are_told() -> None:
    words = "x" * (MAX_NARRATIVE + 1)
    cut = _read(_report("Reporting-MTA: dns; x.example\n", words=words))
    assert cut.faults[-1].detail == f"words over {MAX_NARRATIVE} characters"
    body = "".join(
        f"Final-Recipient: rfc822; {one}@{{domain}}\nStatus: 5.1.1\n\n" for one in range(4000)
    )
    parts = [
        f"--b\nContent-Type: message/delivery-status\n\n{body.format(domain=domain)}\n"
        for domain in ("a.example", "b.example")
    ]
    many = _read(_report(body.format(domain="c.example")).replace("--b--\n", "".join(parts)))
    assert len(many.findings) == MOST_FINDINGS
    assert many.faults[-1].detail == f"more than {MOST_FINDINGS} recipients"


def _pack(inner: str, *, subject: str = "Undelivered Mail", more: str = "", text: str = "") -> str:
    words = f"--p\n\n{text}\n" if text else ""
    return (
        _SYSTEM.format(subject=subject)
        + more
        + "Content-Type: multipart/mixed; boundary=p\n\n"
        + words
        + f"--p\nContent-Type: message/rfc822\n\n{inner}\n--p--\n"
    )


def test_a_packed_report() -> None:
    reading = _read(_pack(_report()))
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert _kinds(reading) == [FaultKind.MISPLACED_REPORT]


def test_a_packed_report_beside_a_footer() -> None:
    same = "Message-ID: <1@mail.sender.example>\n"
    inner = _report(more=same)
    assert _read(_pack(inner, more=same, text="Footer")).findings[0].status == "5.1.1"
    for data in (_pack(_report(), text="Hello"), _pack(inner, text="Hello")):
        assert _read(data.replace("MAILER-DAEMON", "ann", 1)).kind is Kind.NOT_A_REPORT


def test_a_report_that_a_person_packs() -> None:
    data = _pack(_report(), subject="Fwd: Undelivered").replace("MAILER-DAEMON", "ann", 1)
    assert _read(data).kind is Kind.NOT_A_REPORT


def _pack_often(times: int) -> str:
    data = _report()
    for level in range(times):
        packed = _pack(data).replace("boundary=p\n", f"boundary=p{level}\n")
        data = packed.replace("--p\n", f"--p{level}\n").replace("--p--\n", f"--p{level}--\n")
    return data


def test_packing_is_bounded() -> None:
    reading = _read(_pack_often(PACKING_DEPTH))
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert _read(_pack_often(PACKING_DEPTH + 1)).faults == ()


def _feedback(fields: str) -> str:
    return _report(
        fields,
        kind="message/feedback-report",
        outer="multipart/report; report-type=feedback-report",
    )


def test_a_complaint() -> None:
    reading = _read(_feedback("Feedback-Type: abuse\nOriginal-Rcpt-To: ann@example.com\n"))
    assert reading.kind is Kind.COMPLAINT
    assert [one.category for one in reading.findings] == [Category.SPAM_COMPLAINT]


def test_a_complaint_without_a_report() -> None:
    data = (
        "From: staff@feedback.example\nSubject: complaint about message from 192.0.2.1\n"
        "Content-Type: message/rfc822\n\nTo: ann@example.com\nSubject: x\n"
    )
    reading = _read(data)
    assert reading.kind is Kind.COMPLAINT
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert reading.original is not None
    empty = data.replace("Content-Type: message/rfc822\n", "")
    assert _read(empty.partition("\n\n")[0] + "\n\nHello").kind is Kind.NOT_A_REPORT


@pytest.mark.parametrize("kind", ["text/plain", "application/octet-stream", "text/x-status"])
def test_a_misplaced_status(kind: str) -> None:
    reading = _read(_report(kind=kind, outer="multipart/mixed"))
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert FaultKind.MISPLACED_REPORT in _kinds(reading)


def test_a_misplaced_status_in_a_text() -> None:
    reading = _read(f"Sorry.\n\n{_STATUS}")
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert _kinds(reading) == [FaultKind.MISPLACED_REPORT]


def test_a_long_misplaced_status_is_cut() -> None:
    reading = _read(f"Sorry.\n\n{_STATUS}\n" + "x" * MAX_SEARCHED)
    assert [fault.detail for fault in reading.faults] == [
        f"a delivery status over {MAX_SEARCHED} characters",
        "the delivery status is in a part that is not its own",
        f"words over {MAX_NARRATIVE} characters",
    ]


def test_a_misplaced_status_in_a_multipart_without_parts() -> None:
    data = _SYSTEM.format(subject="x") + f"Content-Type: multipart/mixed; boundary=b\n\n{_STATUS}"
    assert [one.recipient for one in _read(data).findings] == ["ann@example.com"]
    closed = data + "\n--b--\n"
    assert [one.recipient for one in _read(closed).findings] == ["ann@example.com"]


@pytest.mark.parametrize("status", [_STATUS, _STATUS.replace("\n\n", "\n")])
def test_a_status_alone(status: str) -> None:
    reading = _read(status)
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert reading.findings[0].reporting_mta == "mail.sender.example"


def test_what_only_looks_like_a_misplaced_status() -> None:
    system = _SYSTEM.format(subject="Ticket")
    for text in ("Status: open\nAction: none\n", "Status: 5.1.1\nAction: upgrade\n"):
        reading = _read(f"{system}\n{text}")
        assert (reading.kind, reading.faults) == (Kind.NOT_A_REPORT, ())
    image = _report(kind="image/png", outer="multipart/mixed", subject="x", words="Hello")
    assert _read(image).kind is Kind.NOT_A_REPORT


def test_a_person_who_quotes_a_status() -> None:
    quoted = _STATUS.replace("\n", "\n> ")
    data = f"From: ann@example.com\nSubject: My mail to you\n\nLook at this:\n\n> {quoted}\n"
    assert _read(data).kind is Kind.NOT_A_REPORT


def test_a_message_without_anything() -> None:
    assert _read("") == Reading(kind=Kind.NOT_A_REPORT)


def _disposition(words: str) -> str:
    return _report(
        "Final-Recipient: rfc822; ann@example.com\nDisposition: automatic-action/x; deleted\n",
        words=words,
        kind="message/disposition-notification",
        outer="multipart/report; report-type=disposition-notification",
    )


def test_a_disposition_that_refuses_is_a_delivery_report() -> None:
    words = "Your message to <ann@example.com> was automatically rejected: quota exceeded"
    reading = _read(_disposition(words))
    assert reading.kind is Kind.DELIVERY_REPORT
    assert [(one.recipient, one.outcome) for one in reading.findings] == [
        ("ann@example.com", Outcome.FAILED)
    ]
    assert _read(_disposition("Your message was read.")).kind is Kind.NOT_A_REPORT


@pytest.mark.parametrize("kind", ["tlsrpt", "dmarc", "TLSRPT"])
def test_other_reports(kind: str) -> None:
    data = _report("x", words="Mail could not be delivered.", kind="text/x").replace(
        "delivery-status;", f"{kind};"
    )
    assert _read(data).kind is Kind.NOT_A_REPORT


def test_a_label_of_an_answer_wins_over_words_of_failure() -> None:
    data = (
        "From: postmaster@example.com\nSubject: Automatic reply: x\n\n"
        "Your message could not be delivered to ann@example.com, who is on vacation.\n"
    )
    assert _read(data).kind is Kind.AUTO_REPLY


def test_a_label_that_people_write_needs_more() -> None:
    plan = "From: ann@example.com\nSubject: Out of office next week\n\nI'll be out of the office.\n"
    assert _read(plan).kind is Kind.NOT_A_REPORT
    assert _read("In-Reply-To: <1@example.org>\n" + plan).kind is Kind.AUTO_REPLY


def test_a_ticket_for_a_bounce_is_an_answer() -> None:
    data = (
        "From: Support <support@example.com>\n"
        "Subject: [#512908] Undelivered Mail Returned to Sender\n"
        "Auto-Submitted: auto-replied\n\nA ticket has been created.\n\n> Final-Recipient: rfc822; "
        "ann@example.org\n> Action: failed\n> Status: 5.1.1\n"
    )
    assert _read(data).kind is Kind.AUTO_REPLY


def test_an_answer_without_a_field() -> None:
    data = (
        "From: ann@example.com\nSubject: Re: Prices\n\n"
        "This is an automatic reply. Your message has "
        "been received.\n"
    )
    assert _read(data).kind is Kind.AUTO_REPLY


def test_what_a_service_notifies_by_mail() -> None:
    record = (
        '{"notificationType": "Delivery", "mail": {}, "delivery": {"recipients": ["a@b.example"]}}'
    )
    reading = _read(f"From: no-reply@sns.example\nSubject: Notification\n\n{record}\n")
    assert (reading.kind, reading.findings[0].recipient) == (Kind.DELIVERY_REPORT, "a@b.example")


def test_a_topic_before_what_it_answers() -> None:
    words = "\n\nVielen Dank für Ihre Nachricht. Sie wird nicht weitergeleitet.\n"
    head = "From: ann@example.com\nContent-Type: text/plain; charset=utf-8\nSubject: Betriebsferien"
    assert _read(f"{head} Re: Rechnung{words}").kind is Kind.AUTO_REPLY
    assert _read(f"{head} im Sommer{words}").kind is Kind.NOT_A_REPORT


def test_an_opt_out_is_a_complaint() -> None:
    data = (
        "From: ann@example.com\nSubject: unsubscribe\n\n"
        "This message was automatically generated by Gmail.\n"
    )
    reading = _read(data)
    assert (reading.kind, reading.findings[0].category) == (Kind.COMPLAINT, Category.UNSUBSCRIBED)


def test_what_programs_write_beside_reports() -> None:
    data = "From: postmaster@example.com\nSubject: Log summaries\n\n550 5.1.1 User unknown\n"
    assert _read(data).kind is Kind.NOT_A_REPORT


def test_a_calendar_answers_by_itself() -> None:
    data = (
        "From: ann@example.com\nSubject: Accepted: x\nAuto-Submitted: auto-replied\n"
        "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n"
    )
    assert _read(data).kind is Kind.NOT_A_REPORT


def test_a_challenge() -> None:
    data = "From: ann@example.com\nSubject: x\n\nPlease verify that you are human.\n"
    assert _read(data).kind is Kind.CHALLENGE
