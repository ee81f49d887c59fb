from __future__ import annotations

import json
import pickle
from dataclasses import replace

import pytest

from bouncekit.accuracy.figures import (
    CategoryScore,
    CheckScore,
    ConfidenceBin,
    Confusion,
    Miss,
)
from bouncekit.accuracy.result import Accuracy
from bouncekit.model.words import Category

FULL, UNKNOWN = Category.MAILBOX_FULL, Category.UNKNOWN

ACCURACY = Accuracy(
    messages=2,
    recipients=3,
    replies=1,
    false_reports=0,
    extra_recipients=1,
    harm=0,
    checks=(
        CheckScore(name="kind", subject="messages", labelled=2, right=1),
        CheckScore(name="category", subject="messages", labelled=3, right=2),
        CheckScore(name="category", subject="replies", labelled=1, right=1),
    ),
    categories=(
        CategoryScore(category=FULL, labelled=3, answered=2, right=2),
        CategoryScore(category=UNKNOWN, labelled=1, answered=2, right=1),
    ),
    confusion=(
        Confusion(label=FULL, answer=FULL, count=2),
        Confusion(label=FULL, answer=UNKNOWN, count=1),
        Confusion(label=UNKNOWN, answer=UNKNOWN, count=1),
    ),
    calibration=(
        ConfidenceBin(lower=0.0, upper=0.1, answers=0, right=0, confidence=0.0),
        ConfidenceBin(lower=0.4, upper=0.5, answers=1, right=1, confidence=0.4),
        ConfidenceBin(lower=0.9, upper=1.0, answers=3, right=2, confidence=0.9),
    ),
    misses=(
        Miss(id="a.eml", check="kind", expected="complaint", found="delivery_report"),
        Miss(id="b.eml", check="category", expected="x", found="y", about="ann@example.com"),
    ),
)
EMPTY = Accuracy(
    messages=0,
    recipients=0,
    replies=0,
    false_reports=0,
    extra_recipients=0,
    harm=0,
    checks=(),
    categories=(),
    confusion=(),
    calibration=(),
    misses=(),
)

TEXT = """\
2 messages with 3 recipients, 1 reply. False reports: 0. Extra recipients: 1. Harm: 0. \
Answers of unknown: 2, needless: 1.

Right answers
check     messages  of  replies  of
kind         50.0%   2        -   -
category     66.7%   3   100.0%   1

Categories
category      labelled  answered  right  precision  recall
mailbox_full         3         2      2     100.0%   66.7%
unknown              1         2      1      50.0%  100.0%

Confusion (a row for each label, a column for each answer)
   label, answer  1  2
1  mailbox_full   2  1
2  unknown        ·  1

Confidence (expected calibration error 32.5%)
confidence  answers   mean   right
0.0 to 0.1        0      -       -
0.4 to 0.5        1  40.0%  100.0%
0.9 to 1.0        3  90.0%   66.7%

Misses (1 of 2)
label  check  expected   found            about
a.eml  kind   complaint  delivery_report
"""


def test_text() -> None:
    assert ACCURACY.to_text(misses=1) == TEXT


def test_markdown_says_the_same() -> None:
    text = ACCURACY.to_markdown()
    assert "\n## Right answers\n\n| check | messages | of | replies | of |\n" in text
    assert "| mailbox_full | 3 | 2 | 2 | 100.0% | 66.7% |" in text
    assert "\n## Misses (2)\n" in text
    assert text.endswith("| b.eml | category | x | y | ann@example.com |\n")


def test_misses_can_be_left_out() -> None:
    assert "Misses" not in ACCURACY.to_text(misses=0)


def test_nothing_was_confused() -> None:
    right = replace(ACCURACY, confusion=ACCURACY.confusion[:1])
    assert "No category was taken for another." in right.to_text()


def test_what_is_none_has_its_row() -> None:
    confusion = (Confusion(label=FULL, answer=None, count=4),)
    text = replace(ACCURACY, confusion=confusion).to_text()
    assert "1  mailbox_full   ·  4\n2  none           ·  ·\n" in text


def test_abstentions() -> None:
    assert (ACCURACY.abstentions, ACCURACY.needless_abstentions) == (2, 1)


def test_the_calibration_error_is_the_mean_over_answers() -> None:
    # one answer of 0.4 that is right, three of 0.9 of which two are
    expected = (1 * 0.6 + 3 * (0.9 - 2 / 3)) / 4
    assert ACCURACY.calibration_error == pytest.approx(expected)


def test_nothing_has_no_shares() -> None:
    assert EMPTY.calibration_error is None
    assert EMPTY.to_text().startswith("0 messages with 0 recipients, 0 replies.")


def test_plain_types() -> None:
    found = json.loads(json.dumps(ACCURACY.to_dict()))
    assert found["checks"][1] == {
        "name": "category",
        "subject": "messages",
        "labelled": 3,
        "right": 2,
        "share": pytest.approx(2 / 3),
    }
    assert found["categories"][0]["recall"] == pytest.approx(2 / 3)
    assert found["confusion"][1] == {"label": "mailbox_full", "answer": "unknown", "count": 1}
    assert found["calibration"][0]["share"] is None
    assert found["misses"][1]["about"] == "ann@example.com"
    assert found["needless_abstentions"] == 1


def test_it_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(ACCURACY)) == ACCURACY
    assert len({ACCURACY, replace(ACCURACY)}) == 1
