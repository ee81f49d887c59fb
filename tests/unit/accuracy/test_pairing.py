from __future__ import annotations

import pytest

from bouncekit.accuracy.labels import RecipientLabel
from bouncekit.accuracy.pairing import pair_recipients
from bouncekit.model.report import Delivery


def _paired(
    labels: list[str | None], deliveries: list[tuple[str | None, str | None]]
) -> tuple[list[tuple[str | None, bool]], list[str | None]]:
    pairs, left = pair_recipients(
        [RecipientLabel(address=address) for address in labels],
        [Delivery(recipient=final, original_recipient=first) for final, first in deliveries],
    )
    assert [pair.label.address for pair in pairs] == labels
    found = [(pair.delivery.recipient if pair.delivery else None, pair.is_found) for pair in pairs]
    return found, [one.recipient for one in left]


@pytest.mark.parametrize(
    ("labels", "deliveries", "expected"),
    [
        ([], [], ([], [])),
        (["a@x"], [("a@x", None)], ([("a@x", True)], [])),
        (["a@x"], [("<A@X>", None)], ([("<A@X>", True)], [])),
        (["a@x", "b@x"], [("b@x", None), ("a@x", None)], ([("a@x", True), ("b@x", True)], [])),
        # as first addressed, where it is nobody's final address
        (["a@x"], [("c@y", "a@x")], ([("c@y", True)], [])),
        (["a@x", "c@y"], [("c@y", "a@x")], ([(None, False), ("c@y", True)], [])),
        # told by nobody: whoever is left
        ([None], [(None, None)], ([(None, True)], [])),
        ([None, "a@x"], [("a@x", None), ("b@x", None)], ([("b@x", True), ("a@x", True)], [])),
        # the right row with the wrong address
        (["a@x"], [("b@x", None)], ([("b@x", False)], [])),
        (["a@x"], [], ([(None, False)], [])),
        (["a@x", "b@x"], [("c@x", None)], ([(None, False), (None, False)], ["c@x"])),
        (["a@x"], [("a@x", None), ("b@x", None)], ([("a@x", True)], ["b@x"])),
        (["a@x"], [("a@x", None), ("a@x", None)], ([("a@x", True)], ["a@x"])),
        ([], [("a@x", None)], ([], ["a@x"])),
    ],
)
def test_an_address_decides(
    labels: list[str | None],
    deliveries: list[tuple[str | None, str | None]],
    expected: tuple[list[tuple[str | None, bool]], list[str | None]],
) -> None:
    assert _paired(labels, deliveries) == expected
