"""The doors: each joins the floors below for one kind of input.

Laws: content never raises; no socket, file, environment or clock (the rules that come
with the package are read once, on first use).
"""

from __future__ import annotations

from contextlib import suppress
from email.message import Message as EmailMessage

from bouncekit.diagnose import diagnose, is_settled, state
from bouncekit.errors import RuleError
from bouncekit.evidence.gather import add_narrative, gather, gather_reply
from bouncekit.laws.breaches import find_breaches
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.finding import Finding
from bouncekit.model.report import Delivery, Fault, Report
from bouncekit.model.words import Command, FaultKind, Outcome
from bouncekit.reports.read import read_message
from bouncekit.rules.ruleset import RuleSet
from bouncekit.wire.limits import DEFAULT_LIMITS
from bouncekit.wire.message import parse_message

__all__ = ["check_rules", "classify", "classify_reply"]

_FAILURES = (Outcome.FAILED, Outcome.DELAYED)


def classify(raw: bytes | str | EmailMessage, /, *, rules: RuleSet | None = None) -> Report:
    """Say what a message is, and of each recipient in it why the mail did not arrive.

    Reads delivery status notifications (RFC 3464, RFC 6533) and what mail systems send in
    their place, feedback reports (RFC 5965) and automatic answers (RFC 3834).

    Args:
        raw: The message as it came, headers and all. A text is read as UTF-8.
        rules: What to diagnose with; the shipped rules where none are given.

    Returns:
        The report. Whatever is broken in the message is told in its ``faults``.

    Raises:
        TypeError: ``raw`` is none of the three; the content never raises.
    """
    data, faults = _to_bytes(raw)
    message = parse_message(data)
    reading = read_message(message)
    used = RuleSet.default() if rules is None else rules
    subject = None if reading.original is None else reading.original.subject
    deliveries = tuple(_deliver(finding, subject, used) for finding in reading.findings)
    return Report(
        kind=reading.kind,
        deliveries=deliveries,
        original=reading.original,
        faults=(*faults, *message.faults, *reading.faults),
    )


def classify_reply(
    text: str | bytes,
    /,
    *,
    command: str | None = None,
    remote_host: str | None = None,
    rules: RuleSet | None = None,
) -> Diagnosis:
    """Say why a mail did not arrive, from the reply of a mail server.

    Args:
        text: The reply: with or without codes, on one line or many, alone or within what a
            relay says of it (RFC 5321, section 4.2). Bytes are read as UTF-8.
        command: The SMTP command that it answers, such as ``"RCPT"`` or ``"MAIL FROM"``.
        remote_host: The name of the host that gave it.
        rules: What to diagnose with; the shipped rules where none are given.

    Returns:
        The diagnosis; ``unknown`` where the reply does not tell.

    Raises:
        TypeError: ``text`` is neither.
        ValueError: ``command`` is no SMTP command.
    """
    used = RuleSet.default() if rules is None else rules
    words = _to_text(text)
    gathered = gather_reply(words, command=_to_command(command), remote_host=remote_host)
    return diagnose(gathered, used.matcher.match(gathered.facts))


def check_rules(rules: RuleSet, /, *, own: RuleSet | None = None) -> tuple[RuleError, ...]:
    """Check that each rule decides what its author says it decides.

    Args:
        rules: The set, usually ``RuleSet.default().extended(RuleSet.load(path))``.
        own: Those of its rules that are yours, ``RuleSet.load(path)``: they are held against
            the other laws of ``docs/rules.md`` too.

    Returns:
        One error for each of a rule's ``hits`` that another rule wins, for each of its
        ``misses`` that it wins itself, and for each other law that a rule of ``own`` breaks.
    """
    faults = [] if own is None else list(find_breaches(own, rules))
    for rule in rules.rules:
        for wanted, examples in ((True, rule.hits), (False, rule.misses)):
            for example in examples:
                answer = classify_reply(
                    example.text,
                    command=example.command,
                    remote_host=example.remote_host,
                    rules=rules,
                )
                winner = answer.because[0].rule if answer.because else None
                if (winner == rule.id) is not wanted:
                    which = "hit" if wanted else "miss"
                    message = f"its {which} {example.text!r} is won by {winner or 'no rule'}"
                    faults.append(RuleError(message, rule_id=rule.id))
    return tuple(faults)


def _to_text(text: object) -> str:
    match text:
        case str():
            return text
        case bytes():
            return text.decode("utf-8", "replace")
        case _:
            message = f"text must be str or bytes, not {type(text).__name__}"
            raise TypeError(message)


def _to_bytes(raw: object) -> tuple[bytes, tuple[Fault, ...]]:
    match raw:
        case bytes():
            return raw, ()
        case str():
            return _encode(raw), ()
        case EmailMessage():
            return _flatten(raw)
        case _:
            message = f"raw must be bytes, str or email.message.Message, not {type(raw).__name__}"
            raise TypeError(message)


def _flatten(raw: EmailMessage) -> tuple[bytes, tuple[Fault, ...]]:
    """The bytes of a message object; what of it can be had where it does not generate."""
    try:
        policy = raw.policy.clone(linesep="\n", max_line_length=None)
        return bytes(raw.as_bytes(policy=policy)), ()
    except Exception as error:  # noqa: BLE001 - a broken object raises nearly everything
        detail = f"the message object cannot be turned to bytes: {type(error).__name__}"
        fault = Fault(kind=FaultKind.BAD_ENCODING, detail=detail)
    return _encode("\n".join(_salvage(raw))), (fault,)


def _salvage(raw: EmailMessage) -> list[str]:
    """The fields of a message object and its texts without their structure."""
    found: list[str] = []
    with suppress(Exception):
        found.extend(f"{name}: {value}" for name, value in raw.raw_items())
    found.append("")
    queue: list[object] = [raw]
    for _ in range(DEFAULT_LIMITS.parts):  # an object may hold itself
        match queue.pop() if queue else None:
            case EmailMessage() as part:
                queue.append(vars(part).get("_payload"))  # get_payload decodes, and raises
            case str() as text:
                found.append(text)
            case list() as parts:
                queue.extend(reversed(parts))
            case _:
                pass
    return found


def _encode(raw: str) -> bytes:
    """UTF-8; bytes that somebody smuggled in as surrogates come back as they were."""
    try:
        return raw.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return raw.encode("utf-8", "replace")


def _to_command(command: str | None) -> Command | None:
    if command is None:
        return None
    word = command.strip().lower().split(" ")[0].split(":")[0]
    aliases = {"ehlo": "helo", "lhlo": "helo", "bdat": "data", "": "connect"}
    try:
        return Command(aliases.get(word, word))
    except ValueError:
        expected = ", ".join(one.value.upper() for one in Command)
        message = f"command is {command!r}; expected one of {expected}"
        raise ValueError(message) from None


def _deliver(finding: Finding, subject: str | None, rules: RuleSet) -> Delivery:
    if finding.category is not None:
        return Delivery(
            recipient=finding.recipient,
            original_recipient=finding.original_recipient,
            reporting_mta=finding.reporting_mta,
            occurred_at=finding.occurred_at,
            diagnosis=state(finding.category, finding.mark or finding.category.value),
        )
    gathered = gather(finding, subject=subject)
    diagnosis = None
    if finding.outcome in _FAILURES:
        found = rules.matcher.match(gathered.facts)
        if not is_settled(gathered, found):
            gathered = add_narrative(gathered, finding, subject=subject)
            found = rules.matcher.match(gathered.facts, found)
        diagnosis = diagnose(gathered, found)
    return Delivery(
        recipient=finding.recipient,
        original_recipient=finding.original_recipient,
        outcome=finding.outcome,
        status=gathered.status,
        reply=gathered.reply,
        diagnostic=gathered.diagnostic,
        remote_mta=finding.remote_mta,
        reporting_mta=finding.reporting_mta,
        occurred_at=finding.occurred_at,
        diagnosis=diagnosis,
    )
