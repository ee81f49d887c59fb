from __future__ import annotations

import pickle

import pytest

from bouncekit.model.codes import EnhancedStatus, Reply


@pytest.mark.parametrize(("code", "severity"), [(220, 2), (421, 4), (550, 5), (599, 5)])
def test_a_reply_is_its_number(code: int, severity: int) -> None:
    reply = Reply(code)
    assert reply == code
    assert hash(reply) == hash(code)
    assert reply.severity == severity
    assert f"{reply}" == str(code)


@pytest.mark.parametrize(
    ("code", "parts", "is_generic"),
    [
        ("5.1.1", (5, 1, 1), False),
        ("4.7.509", (4, 7, 509), False),
        ("2.0.0", (2, 0, 0), True),
        ("5.0.0", (5, 0, 0), True),
        ("5.0.10", (5, 0, 10), False),
        ("5.10.0", (5, 10, 0), False),
        ("5.7.99", (5, 7, 99), False),
    ],
)
def test_an_enhanced_status_is_its_text(
    code: str,
    parts: tuple[int, int, int],
    is_generic: bool,  # noqa: FBT001 - a table
) -> None:
    status = EnhancedStatus(code)
    assert status == code
    assert hash(status) == hash(code)
    assert (status.severity, status.subject, status.detail) == parts
    assert status.is_generic is is_generic


@pytest.mark.parametrize("value", [Reply(550), EnhancedStatus("5.1.1")])
def test_codes_pickle(value: object) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert type(again) is type(value)
    assert not hasattr(value, "__dict__")
