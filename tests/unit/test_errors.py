from __future__ import annotations

import copy
import pickle

import pytest

from bouncekit.errors import (
    BouncekitError,
    LabelError,
    PayloadError,
    RuleError,
    SignatureCheck,
    SignatureError,
)

FULL = RuleError("'any' is missing", file="own.toml", rule_id="spam_detected.own")


def test_the_tree() -> None:
    assert issubclass(BouncekitError, Exception)
    assert issubclass(RuleError, BouncekitError)
    assert issubclass(RuleError, ValueError)
    assert issubclass(LabelError, BouncekitError)
    assert issubclass(LabelError, ValueError)
    assert issubclass(PayloadError, BouncekitError)
    assert issubclass(PayloadError, ValueError)
    assert issubclass(SignatureError, BouncekitError)
    assert issubclass(SignatureError, ValueError)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (FULL, "own.toml: spam_detected.own: 'any' is missing"),
        (RuleError("bad", file="own.toml"), "own.toml: bad"),
        (RuleError("bad", rule_id="spam_detected.own"), "spam_detected.own: bad"),
        (RuleError("bad"), "bad"),
    ],
)
def test_where_it_is_comes_first(error: RuleError, expected: str) -> None:
    assert str(error) == expected
    assert error.args == (error.message,)


@pytest.mark.parametrize("error", [FULL, RuleError("bad")])
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_pickle(error: RuleError, protocol: int) -> None:
    for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):
        assert type(again) is RuleError
        assert str(again) == str(error)
        assert (again.message, again.file, again.rule_id) == (
            error.message,
            error.file,
            error.rule_id,
        )


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (LabelError("bad", file="labels.jsonl", line=3), "labels.jsonl:3: bad"),
        (LabelError("bad", file="labels.jsonl"), "labels.jsonl: bad"),
        (LabelError("bad"), "bad"),
    ],
)
def test_labels_tell_their_line(error: LabelError, expected: str) -> None:
    assert str(error) == expected
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is LabelError
    assert (str(again), again.file, again.line) == (expected, error.file, error.line)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            PayloadError("no text", provider="sendgrid", path="[3].email", found="a number"),
            "sendgrid: [3].email: no text (found: a number)",
        ),
        (PayloadError("no text", path="[3]"), "[3]: no text"),
        (PayloadError("no text", found="a list"), "no text (found: a list)"),
        (PayloadError("no text", provider="sendgrid", found=""), "sendgrid: no text"),
        (PayloadError("no text"), "no text"),
    ],
)
def test_payloads_tell_their_place(error: PayloadError, expected: str) -> None:
    assert str(error) == expected
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is PayloadError
        assert (str(again), vars(again)) == (expected, vars(error))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("check", SignatureCheck)
def test_signatures_tell_their_check(check: SignatureCheck, protocol: int) -> None:
    error = SignatureError("expected more", provider="mailgun", check=check)
    assert str(error) == f"mailgun: {check.value}: expected more"
    for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):
        assert type(again) is SignatureError
        assert (str(again), vars(again)) == (str(error), vars(error))
        assert again.check is check


def test_groups_of_errors_pickle() -> None:
    again = pickle.loads(pickle.dumps(ExceptionGroup("two", [FULL, RuleError("bad")])))
    assert again.message == "two"
    assert [str(error) for error in again.exceptions] == [str(FULL), "bad"]


def test_a_plain_error_pickles() -> None:
    assert str(pickle.loads(pickle.dumps(BouncekitError("no")))) == "no"
