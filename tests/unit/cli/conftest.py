"""A command line to call, and answers that do not hang on any rule."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

import bouncekit
from bouncekit.cli.app import run
from bouncekit.model.codes import EnhancedStatus, Reply
from bouncekit.model.diagnosis import Diagnosis, Evidence
from bouncekit.model.report import Delivery, Report
from bouncekit.model.words import (
    Category,
    FailureClass,
    Kind,
    Outcome,
    Party,
    Permanence,
    Source,
    Suppress,
    Tier,
)


@pytest.fixture
def evidence() -> Evidence:
    return Evidence(
        rule="mailbox_full.over_quota",
        category=Category.MAILBOX_FULL,
        tier=Tier.WORDS,
        source=Source.DIAGNOSTIC,
        text="over quota",
        span=(10, 20),
    )


@pytest.fixture
def diagnosis(evidence: Evidence) -> Diagnosis:
    return Diagnosis(
        category=Category.MAILBOX_FULL,
        permanence=Permanence.TRANSIENT,
        failure_class=FailureClass.SOFT_BOUNCE,
        party=Party.RECIPIENT,
        suppress=Suppress.AFTER_REPEATS,
        confidence=0.97,
        because=(evidence,),
        retry_after=timedelta(minutes=5),
    )


@pytest.fixture
def full_report(diagnosis: Diagnosis) -> Report:
    failed = Delivery(
        recipient="jane@example.com",
        outcome=Outcome.FAILED,
        status=EnhancedStatus("4.2.2"),
        reply=Reply(452),
        diagnostic="452 4.2.2 over quota",
        occurred_at=datetime(2026, 11, 23, tzinfo=UTC),
        diagnosis=diagnosis,
    )
    arrived = Delivery(recipient="joe@example.com", outcome=Outcome.DELIVERED)
    return Report(kind=Kind.DELIVERY_REPORT, deliveries=(failed, arrived))


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, full_report: Report) -> None:
    """``classify`` says that a mailbox is full, but of a note that it is no report."""

    def classify(raw: bytes, *, rules: object) -> Report:
        del rules
        if b"Subject: stop" in raw:
            raise KeyboardInterrupt
        return Report(kind=Kind.NOT_A_REPORT) if b"Subject: note" in raw else full_report

    monkeypatch.setattr(bouncekit, "classify", classify)


Ran = tuple[int, str, str]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Calls the command line; returns the status and both outputs."""

    def call(*arguments: str, stdin: bytes = b"", terminal: bool = False) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
        monkeypatch.setenv("COLUMNS", "120")
        status = run(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call
