"""Checked by mypy, never run: what the public names are to a type checker."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from email.message import EmailMessage, Message
from pathlib import Path
from typing import assert_type

import bouncekit
from bouncekit import (
    Action,
    AddressCause,
    AddressExplanation,
    Advice,
    AdviceContext,
    Audience,
    AuthMechanism,
    CatalogError,
    Catalogs,
    Category,
    Certificates,
    Change,
    ChangeKind,
    Delivery,
    Diagnosis,
    DomainCheck,
    DomainStatus,
    EnhancedStatus,
    Evidence,
    FailureClass,
    Fault,
    FaultKind,
    Guide,
    GuideEntry,
    Handshake,
    Issue,
    IssueCode,
    Kind,
    MailHost,
    Original,
    Outcome,
    Party,
    PayloadError,
    Permanence,
    Reply,
    Report,
    RuleError,
    RuleSet,
    Safety,
    SanitizedAddress,
    SanitizedText,
    SignatureCheck,
    SignatureError,
    Source,
    Step,
    Suppress,
    TextKind,
    Tier,
    Traits,
    Wait,
)


def inputs(raw: bytes, text: str, old: Message, new: EmailMessage, rules: RuleSet | None) -> None:
    assert_type(bouncekit.classify(raw), Report)
    assert_type(bouncekit.classify(text), Report)
    assert_type(bouncekit.classify(old), Report)
    assert_type(bouncekit.classify(new, rules=rules), Report)
    assert_type(bouncekit.classify_reply(text), Diagnosis)
    assert_type(
        bouncekit.classify_reply(raw, command="RCPT", remote_host=None, rules=rules), Diagnosis
    )


def of_a_report(report: Report) -> None:
    assert_type(report.kind, Kind)
    assert_type(report.deliveries, tuple[Delivery, ...])
    assert_type(report.failures, tuple[Delivery, ...])
    assert_type(report.original, Original | None)
    assert_type(report.faults, tuple[Fault, ...])
    assert_type(report.faults[0].kind, FaultKind)
    assert_type(report.to_dict(), dict[str, object])


def of_a_delivery(delivery: Delivery) -> None:
    assert_type(delivery.recipient, str | None)
    assert_type(delivery.outcome, Outcome | None)
    assert_type(delivery.status, EnhancedStatus | None)
    assert_type(delivery.reply, Reply | None)
    assert_type(delivery.occurred_at, datetime | None)
    assert_type(delivery.diagnosis, Diagnosis | None)


def of_a_diagnosis(why: Diagnosis) -> None:
    assert_type(why.category, Category)
    assert_type(why.permanence, Permanence)
    assert_type(why.failure_class, FailureClass)
    assert_type(why.party, Party)
    assert_type(why.suppress, Suppress)
    assert_type(why.confidence, float)
    assert_type(why.because, tuple[Evidence, ...])
    assert_type(why.because[0].tier, Tier)
    assert_type(why.because[0].source, Source)
    assert_type(why.because[0].span, tuple[int, int] | None)
    assert_type(why.retry_after, timedelta | None)
    assert_type(why.auth_failures, tuple[AuthMechanism, ...])


def of_rules(path: Path) -> None:
    rules = RuleSet.load(path)
    assert_type(rules, RuleSet)
    assert_type(RuleSet.default().extended(rules), RuleSet)
    assert_type(bouncekit.check_rules(rules), tuple[RuleError, ...])
    assert_type(rules.rules[0].id, str)
    assert_type(rules.rules[0].category, Category)
    assert_type(bouncekit.TRAITS, Mapping[Category, Traits])


def advices(why: Diagnosis, category: Category, context: AdviceContext, own: Catalogs) -> None:
    advice = bouncekit.advise(why, locale="da", audience="support", context=context, catalogs=own)
    assert_type(advice, Advice)
    assert_type(bouncekit.advise(category, audience=Audience.RECIPIENT), Advice)
    assert_type(bouncekit.advise("mailbox_full"), Advice)
    assert_type(advice.steps, tuple[Step, ...])
    assert_type(advice.steps[0].action, Action)
    assert_type(advice.steps[0].actor, Audience)
    assert_type(advice.wait, Wait)
    assert_type(advice.wait.helps, bool | None)
    assert_type(advice.wait.time, timedelta | None)
    assert_type(advice.fallback, str | None)
    assert_type(advice.retry, bool)
    assert_type(advice.to_html(), str)
    assert_type(advice.to_dict(), dict[str, object])


def guides(context: AdviceContext, path: Path) -> None:
    page = bouncekit.guide("da", context=context, catalogs=Catalogs.default())
    assert_type(page, Guide)
    assert_type(page.entries, tuple[GuideEntry, ...])
    assert_type(page.entries[0].failure_class, FailureClass)
    assert_type(Catalogs.default().extended(Catalogs.load(path)), Catalogs)
    assert_type(bouncekit.check_catalogs(path, whole=True), tuple[CatalogError, ...])
    AdviceContext(document={"word": "invoice"}, steps={Action.DOWNLOAD_PDF: "Save it."})
    AdviceContext(steps={"download_pdf": "Save it."})


def of_an_address(text: str, answer: SanitizedAddress) -> None:
    assert_type(bouncekit.sanitize(text, roles=True, test_environment=True), SanitizedAddress)
    assert_type(bouncekit.sanitize_many([text]), Iterator[SanitizedAddress])
    assert_type(bouncekit.parse_list(text), tuple[SanitizedAddress, ...])
    assert_type(answer.address, str)
    assert_type(answer.ascii, str | None)
    assert_type(answer.local, str | None)
    assert_type(answer.display_name, str | None)
    assert_type(answer.ok, bool)
    assert_type(answer.changes, tuple[Change, ...])
    assert_type(answer.changes[0].kind, ChangeKind)
    assert_type(answer.changes[0].codepoint, int | None)
    assert_type(answer.changes[0].safety, Safety)
    assert_type(answer.issues, tuple[Issue, ...])
    assert_type(answer.issues[0].code, IssueCode)
    assert_type(answer.issues[0].suggestion, str | None)
    assert_type(answer.to_dict(), dict[str, object])


def of_a_stored_address(found: AddressExplanation) -> None:
    assert_type(bouncekit.explain_address("x"), AddressExplanation)
    assert_type(found.causes, tuple[AddressCause, ...])
    assert_type(found.causes[0].kind, ChangeKind | IssueCode)
    assert_type(found.suggestion, str | None)


def of_a_text(answer: SanitizedText) -> None:
    assert_type(bouncekit.sanitize_text("x", kind="body"), SanitizedText)
    assert_type(bouncekit.sanitize_text("x", kind=TextKind.BODY).kind, TextKind)
    assert_type(answer.changes, tuple[Change, ...])


def of_a_request(
    body: bytes,
    mapping: Mapping[str, str],
    scope: list[tuple[bytes, bytes]],
    fetch: Callable[[str], bytes],
    key: Mapping[str, object],
) -> None:
    bouncekit.verify_event(body, headers=mapping, provider="mailtrap", secret="x")
    bouncekit.verify_event(body, headers=scope, provider="mailtrap", secret=["x", b"y"])
    bouncekit.verify_event(body, headers=dict(scope), provider="postal", secret=key)
    bouncekit.verify_event(body, headers={}, provider="ses", topics={"x"}, fetch=fetch)
    bouncekit.verify_event(body, headers={}, provider="ses", fetch=Certificates(fetch, size=2))
    bouncekit.verify_event(
        body,
        headers=mapping,
        provider="resend",
        secret=b"x",
        tolerance=timedelta(minutes=1),
        clock=lambda: 0,
        seen={"x"}.__contains__,
    )
    bouncekit.verify_event(body, headers=mapping, provider="ses", scheme="basic", tolerance=None)
    assert_type(bouncekit.find_handshake(body, headers=scope, provider="ses"), Handshake | None)


def of_a_handshake(found: Handshake) -> None:
    assert_type(found.answer, bytes)
    assert_type(found.headers, tuple[tuple[str, str], ...])
    assert_type(found.confirm_url, str | None)


def of_errors_of_webhooks(refused: SignatureError, broken: PayloadError) -> None:
    assert_type(refused.check, SignatureCheck)
    assert_type(refused.provider, str)
    assert_type(broken.path, str | None)
    assert_type(broken.found, str | None)


def of_a_domain(check: DomainCheck) -> None:
    assert_type(bouncekit.dns.check_domain("example.com", lifetime=1), DomainCheck)
    assert_type(check.status, DomainStatus)
    assert_type(check.hosts, tuple[MailHost, ...])
    assert_type(check.hosts[0].preference, int)


async def later() -> None:
    assert_type(await bouncekit.dns.check_domain_async("example.com"), DomainCheck)
