"""The tables of the taxonomy, row by row."""

from __future__ import annotations

import re

import pytest

from bouncekit.model.taxonomy import TRAITS
from bouncekit.model.words import Category, FailureClass, Party, Permanence, Suppress

C = Category

YES = {
    C.MAILBOX_NOT_FOUND,
    C.MAILBOX_DISABLED,
    C.MAILBOX_MOVED,
    C.DOMAIN_NOT_FOUND,
    C.DOMAIN_NOT_ACCEPTING,
    C.BAD_ADDRESS,
    C.SPAM_COMPLAINT,
    C.UNSUBSCRIBED,
    C.SUPPRESSED,
}
AFTER_REPEATS = {
    C.MAILBOX_FULL,
    C.RECIPIENT_RESTRICTED,
    C.SERVER_UNREACHABLE,
    C.SERVER_ERROR,
    C.DELIVERY_TIMEOUT,
    C.ROUTING_ERROR,
    C.RELAY_DENIED,
    C.UNKNOWN,
}
TRANSIENT = {
    C.MAILBOX_FULL,
    C.SERVER_UNREACHABLE,
    C.SERVER_ERROR,
    C.DELIVERY_TIMEOUT,
    C.TLS_FAILURE,
    C.GREYLISTED,
    C.RATE_LIMITED,
    C.TOO_MANY_RECIPIENTS,
}
UNCLEAR = {C.UNKNOWN, C.SPAM_COMPLAINT, C.UNSUBSCRIBED, C.AUTO_REPLY, C.CHALLENGE_RESPONSE}
HARD = {
    C.MAILBOX_NOT_FOUND,
    C.MAILBOX_DISABLED,
    C.MAILBOX_MOVED,
    C.DOMAIN_NOT_FOUND,
    C.DOMAIN_NOT_ACCEPTING,
    C.ROUTING_ERROR,
    C.SUPPRESSED,
}
SOFT = {
    C.MAILBOX_FULL,
    C.SERVER_UNREACHABLE,
    C.SERVER_ERROR,
    C.DELIVERY_TIMEOUT,
    C.GREYLISTED,
    C.RATE_LIMITED,
    C.TOO_MANY_RECIPIENTS,
}
SPAM = {C.SPAM_COMPLAINT, C.UNSUBSCRIBED}
INVALID = {C.BAD_ADDRESS, C.ENCODING_UNSUPPORTED, C.CONTENT_REJECTED}
NONE = {C.AUTO_REPLY, C.CHALLENGE_RESPONSE}


def test_every_category_has_traits() -> None:
    assert list(TRAITS) == list(Category)
    with pytest.raises(TypeError):
        TRAITS[C.UNKNOWN] = TRAITS[C.MAILBOX_FULL]  # type: ignore[index]


@pytest.mark.parametrize("category", Category)
def test_what_it_means_for_the_address(category: Category) -> None:
    if category in YES:
        expected = Suppress.YES
    else:
        expected = Suppress.AFTER_REPEATS if category in AFTER_REPEATS else Suppress.NO
    assert TRAITS[category].suppress is expected


@pytest.mark.parametrize("category", Category)
def test_its_habit(category: Category) -> None:
    if category in TRANSIENT:
        expected = Permanence.TRANSIENT
    else:
        expected = Permanence.UNKNOWN if category in UNCLEAR else Permanence.PERMANENT
    assert TRAITS[category].habit is expected


@pytest.mark.parametrize("category", Category)
def test_its_class(category: Category) -> None:
    classes = {
        FailureClass.HARD_BOUNCE: HARD,
        FailureClass.SOFT_BOUNCE: SOFT,
        FailureClass.SPAM: SPAM,
        FailureClass.INVALID: INVALID,
        FailureClass.NONE: NONE,
    }
    expected = next(
        (one for one, members in classes.items() if category in members), FailureClass.REJECTED
    )
    assert TRAITS[category].failure_class is expected


@pytest.mark.parametrize(
    ("party", "categories"),
    [
        (
            Party.RECIPIENT,
            {C.MAILBOX_DISABLED, C.MAILBOX_FULL, C.RECIPIENT_RESTRICTED},
        ),
        (
            Party.RECIPIENT_POSTMASTER,
            {C.ROUTING_ERROR, C.RELAY_DENIED, C.SERVER_ERROR, C.POLICY_REJECTED},
        ),
        (
            Party.SENDER_POSTMASTER,
            {
                C.TLS_FAILURE,
                C.PROTOCOL_ERROR,
                C.IP_BLOCKED,
                C.DOMAIN_BLOCKED,
                C.REVERSE_DNS_MISSING,
                C.SENDER_UNAUTHENTICATED,
            },
        ),
        (
            Party.NOBODY,
            {
                C.SERVER_UNREACHABLE,
                C.DELIVERY_TIMEOUT,
                C.GREYLISTED,
                C.RATE_LIMITED,
                C.AUTO_REPLY,
            },
        ),
        (Party.UNKNOWN, {C.UNKNOWN}),
    ],
)
def test_who_can_act(party: Party, categories: set[Category]) -> None:
    assert {one for one in Category if TRAITS[one].party is party} == categories


@pytest.mark.parametrize("category", Category)
def test_its_sentences(category: Category) -> None:
    traits = TRAITS[category]
    for sentence in (traits.meaning, traits.next_step):
        assert re.fullmatch(r"[A-Z].*\.", sentence)
        assert "  " not in sentence
    for code in traits.codes:
        assert re.fullmatch(r"[245x]\.\d\.(?:\d{1,3}|x)|[245]\d\d", code)
