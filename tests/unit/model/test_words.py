"""The values go into people's databases: a word may be added, never changed."""

from __future__ import annotations

import inspect
import pickle
import re
from enum import StrEnum

import pytest

from bouncekit.model import words

VOCABULARIES = [getattr(words, name) for name in words.__all__]


def test_every_vocabulary_is_public() -> None:
    own = [
        name
        for name, one in vars(words).items()
        if inspect.isclass(one) and issubclass(one, StrEnum) and one is not StrEnum
    ]
    assert sorted(own) == words.__all__


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_values_are_lower_case_words(vocabulary: type[StrEnum]) -> None:
    for word in vocabulary:
        assert word.value == word.name.lower() == str(word)
        assert re.fullmatch(r"[a-z]+(?:_[a-z]+)*", word)
        assert pickle.loads(pickle.dumps(word)) is word


@pytest.mark.parametrize(
    ("vocabulary", "expected"),
    [
        ("Kind", "delivery_report complaint auto_reply challenge not_a_report"),
        ("Outcome", "failed delayed delivered relayed expanded"),
        ("Permanence", "permanent transient unknown"),
        ("FailureClass", "hard_bounce soft_bounce spam rejected invalid none"),
        ("Party", "recipient recipient_postmaster sender sender_postmaster nobody unknown"),
        ("Suppress", "yes no after_repeats"),
        ("AuthMechanism", "spf dkim dmarc arc ptr tls"),
        ("Command", "connect helo starttls auth mail rcpt data quit"),
        (
            "Tier",
            "provider_code provider_words words status vague_words vague_status reply habit",
        ),
    ],
)
def test_the_closed_vocabularies(vocabulary: str, expected: str) -> None:
    assert [word.value for word in getattr(words, vocabulary)] == expected.split()


def test_the_number_of_categories() -> None:
    assert len(words.Category) == 36
