from __future__ import annotations

from collections.abc import Callable

import pytest

from bouncekit.accuracy.figures import Confusion, Miss
from bouncekit.accuracy.labels import CauseLabel, MessageLabel, RecipientLabel, ReplyLabel
from bouncekit.accuracy.result import Accuracy
from bouncekit.accuracy.scoring import MessageSample, ReplySample, score
from bouncekit.model.codes import EnhancedStatus
from bouncekit.model.diagnosis import Diagnosis
from bouncekit.model.report import Delivery, Report
from bouncekit.model.words import (
    AuthMechanism,
    Category,
    Kind,
    Outcome,
    Party,
    Permanence,
    Suppress,
)

Diagnose = Callable[..., Diagnosis]
FULL, GONE, BLOCKED = (
    Category.MAILBOX_FULL,
    Category.MAILBOX_NOT_FOUND,
    Category.IP_BLOCKED,
)


def _recipient(
    address: str | None,
    *categories: Category | None,
    outcome: Outcome | None = None,
    status: str | None = None,
) -> RecipientLabel:
    cause = CauseLabel(categories=categories)
    return RecipientLabel(address=address, outcome=outcome, status=status, cause=cause)


def _message(
    labels: tuple[RecipientLabel, ...] | None,
    *deliveries: Delivery,
    kind: Kind | None = Kind.DELIVERY_REPORT,
    answered: Kind = Kind.DELIVERY_REPORT,
) -> MessageSample:
    label = MessageLabel(id="m", path="m.eml", line=1, kind=kind, recipients=labels)
    return MessageSample(label, Report(kind=answered, deliveries=deliveries))


def _shares(accuracy: Accuracy) -> dict[str, tuple[int, int]]:
    return {one.name: (one.right, one.labelled) for one in accuracy.checks}


def test_all_is_right(diagnose: Diagnose) -> None:
    delivery = Delivery(
        recipient="ann@example.com",
        outcome=Outcome.FAILED,
        status=EnhancedStatus("5.2.2"),
        diagnosis=diagnose(FULL),
    )
    label = _recipient("ann@example.com", FULL, outcome=Outcome.FAILED, status="5.2.2")
    accuracy = score([_message((label,), delivery)])
    assert _shares(accuracy) == dict.fromkeys(
        ("kind", "recipient", "category", "strict", "outcome", "status", "whole"), (1, 1)
    )
    assert (accuracy.messages, accuracy.recipients, accuracy.replies) == (1, 1, 0)
    assert accuracy.confusion == (Confusion(label=FULL, answer=FULL, count=1),)
    assert accuracy.misses == ()


def test_what_is_not_labelled_is_not_scored(diagnose: Diagnose) -> None:
    delivery = Delivery(recipient="ann@example.com", diagnosis=diagnose(FULL))
    accuracy = score([_message(None, delivery, kind=None)])
    assert _shares(accuracy) == {"whole": (1, 1)}
    assert (accuracy.extra_recipients, accuracy.confusion, accuracy.misses) == (0, (), ())


def test_all_is_wrong(diagnose: Diagnose) -> None:
    label = _recipient("ann@example.com", FULL, outcome=Outcome.DELAYED, status="4.2.2")
    delivery = Delivery(
        recipient="eve@example.com", outcome=Outcome.FAILED, diagnosis=diagnose(BLOCKED)
    )
    accuracy = score([_message((label,), delivery, answered=Kind.COMPLAINT)])
    assert {right for right, _ in _shares(accuracy).values()} == {0}
    told = [(miss.check, miss.expected, miss.found) for miss in accuracy.misses]
    assert told == [
        ("kind", "delivery_report", "complaint"),
        ("recipient", "ann@example.com", "eve@example.com"),
        ("outcome", "delayed", "failed"),
        ("status", "4.2.2", "no answer"),
        ("category", "mailbox_full", "ip_blocked"),
    ]
    assert accuracy.confusion == (Confusion(label=FULL, answer=BLOCKED, count=1),)


def test_a_recipient_without_an_answer_is_one_miss() -> None:
    label = _recipient("ann@example.com", FULL, outcome=Outcome.FAILED, status="5.2.2")
    accuracy = score([_message((label,))])
    assert [miss.check for miss in accuracy.misses] == ["recipient"]
    assert accuracy.misses[0].found == "no answer"
    counted = {name: share for name, share in _shares(accuracy).items() if name != "kind"}
    assert set(counted.values()) == {(0, 1)}
    assert accuracy.confusion == (Confusion(label=FULL, answer=None, count=1),)
    assert all(one.answers == 0 for one in accuracy.calibration)


def test_that_nothing_failed_can_be_right_and_wrong(diagnose: Diagnose) -> None:
    labels = (_recipient("a@example.com", None), _recipient("b@example.com", None))
    fine = Delivery(recipient="a@example.com", outcome=Outcome.DELIVERED)
    wrong = Delivery(recipient="b@example.com", diagnosis=diagnose(FULL))
    accuracy = score([_message(labels, fine, wrong)])
    assert _shares(accuracy)["category"] == (1, 2)
    assert accuracy.confusion == (
        Confusion(label=None, answer=FULL, count=1),
        Confusion(label=None, answer=None, count=1),
    )


def test_that_it_arrived_must_be_told() -> None:
    accuracy = score([_message((_recipient("a@example.com", None),))])
    assert _shares(accuracy)["category"] == (0, 1)


def test_an_accepted_answer_counts_as_the_label(diagnose: Diagnose) -> None:
    delivery = Delivery(recipient="ann@example.com", diagnosis=diagnose(GONE))
    accuracy = score([_message((_recipient("ann@example.com", FULL, GONE),), delivery)])
    shares = _shares(accuracy)
    assert (shares["category"], shares["strict"], shares["whole"]) == ((1, 1), (0, 1), (1, 1))
    (only,) = accuracy.categories
    assert (only.category, only.precision, only.recall) == (GONE, 1.0, 1.0)


def test_precision_and_recall(diagnose: Diagnose) -> None:
    samples = [
        ReplySample(ReplyLabel(id="r", text="t", cause=CauseLabel(categories=(label,))), answer)
        for label, answer in (
            (FULL, diagnose(FULL)),
            (FULL, diagnose(GONE)),
            (GONE, diagnose(GONE)),
            (GONE, diagnose(GONE)),
            (BLOCKED, diagnose(GONE)),
        )
    ]
    found = {
        one.category: (one.labelled, one.answered, one.right, one.precision, one.recall)
        for one in score(samples).categories
    }
    assert found == {
        GONE: (2, 4, 2, 0.5, 1.0),
        FULL: (2, 1, 1, 1.0, 0.5),
        BLOCKED: (1, 0, 0, None, 0.0),
    }


def test_a_report_that_is_none_is_false(diagnose: Diagnose) -> None:
    delivery = Delivery(recipient="ann@example.com", diagnosis=diagnose(FULL))
    accuracy = score([_message((), delivery, kind=Kind.NOT_A_REPORT)])
    assert (accuracy.false_reports, accuracy.extra_recipients) == (1, 0)
    assert [miss.check for miss in accuracy.misses] == ["kind", "false_report"]
    assert accuracy.categories[0].precision == 0.0


def test_a_recipient_too_many_is_extra(diagnose: Diagnose) -> None:
    deliveries = (
        Delivery(recipient="ann@example.com", diagnosis=diagnose(FULL)),
        Delivery(recipient="eve@example.com"),
    )
    accuracy = score([_message((_recipient("ann@example.com", FULL),), *deliveries)])
    assert (accuracy.false_reports, accuracy.extra_recipients) == (0, 1)
    assert _shares(accuracy)["whole"] == (0, 1)
    assert accuracy.misses[0].about == "eve@example.com"


@pytest.mark.parametrize(
    ("labels", "answer", "harm"),
    [
        ((FULL,), GONE, 1),
        ((BLOCKED, FULL), GONE, 1),
        ((None,), GONE, 1),
        ((Category.MAILBOX_DISABLED,), GONE, 0),
        ((FULL, Category.MAILBOX_MOVED), GONE, 0),
        ((GONE,), FULL, 0),
    ],
)
def test_harm_is_to_condemn_who_is_not_at_fault(
    diagnose: Diagnose, labels: tuple[Category | None, ...], answer: Category, harm: int
) -> None:
    label = ReplyLabel(id="r", text="550 no", cause=CauseLabel(categories=labels))
    accuracy = score([ReplySample(label, diagnose(answer))])
    assert accuracy.harm == harm
    assert [miss.check for miss in accuracy.misses].count("harm") == harm


@pytest.mark.parametrize(
    ("suppress", "harm"),
    [(Suppress.NO, 1), (Suppress.AFTER_REPEATS, 1), (Suppress.YES, 0), (None, 0)],
)
def test_a_label_without_a_category_can_excuse(
    diagnose: Diagnose, suppress: Suppress | None, harm: int
) -> None:
    label = ReplyLabel(id="r", text="550 no", cause=CauseLabel(suppress=suppress))
    assert score([ReplySample(label, diagnose(GONE))]).harm == harm


def test_a_reply_in_full(diagnose: Diagnose) -> None:
    cause = CauseLabel(
        categories=(BLOCKED,),
        permanence=Permanence.TRANSIENT,
        party=Party.NOBODY,
        suppress=Suppress.YES,
        blocklist=False,
        auth=frozenset({AuthMechanism.SPF}),
    )
    answer = diagnose(BLOCKED, blocklist="Spamhaus", auth=(AuthMechanism.PTR, AuthMechanism.ARC))
    accuracy = score([ReplySample(ReplyLabel(id="r", text="554 \n listed", cause=cause), answer)])
    assert accuracy.misses == tuple(
        Miss(id="r", check=check, expected=expected, found=found, about="554 listed")
        for check, expected, found in (
            ("permanence", "transient", "permanent"),
            ("party", "nobody", "sender_postmaster"),
            ("suppress", "yes", "no"),
            ("blocklist", "none", "named"),
            ("auth", "spf", "arc ptr"),
        )
    )
    assert _shares(accuracy)["whole"] == (0, 1)


def test_no_blocklist_and_no_check_can_be_right(diagnose: Diagnose) -> None:
    cause = CauseLabel(blocklist=False, auth=frozenset())
    label = ReplyLabel(id="r", text="x", cause=cause)
    assert score([ReplySample(label, diagnose(GONE))]).misses == ()


def test_confidence_falls_into_ten_bins(diagnose: Diagnose) -> None:
    samples = [
        ReplySample(
            ReplyLabel(id="r", text="x", cause=CauseLabel(categories=(FULL,))),
            diagnose(answer, confidence=confidence),
        )
        for answer, confidence in (
            (FULL, 0.0),
            (FULL, 0.3),  # 0.3 * 10 is a little more than 3, 0.7 * 10 as well
            (FULL, 0.7),
            (GONE, 0.79),
            (FULL, 0.9),
            (FULL, 1.0),
        )
    ]
    bins = score(samples).calibration
    assert [one.answers for one in bins] == [1, 0, 0, 1, 0, 0, 0, 2, 0, 2]
    assert [(one.lower, one.upper) for one in bins][-1] == (0.9, 1.0)
    assert (bins[7].right, bins[7].share) == (1, 0.5)
    assert bins[7].confidence == pytest.approx(0.745)
    assert bins[1].share is None


def test_messages_and_replies_are_told_apart(diagnose: Diagnose) -> None:
    delivery = Delivery(recipient="ann@example.com", diagnosis=diagnose(FULL))
    label = ReplyLabel(id="r", text="x", cause=CauseLabel(categories=(FULL,)))
    message = _message((_recipient("ann@example.com", FULL),), delivery)
    accuracy = score((message, ReplySample(label, diagnose(GONE))))
    found = {(one.subject, one.name): one.share for one in accuracy.checks}
    assert found["messages", "category"] == 1.0
    assert found["replies", "category"] == 0.0
