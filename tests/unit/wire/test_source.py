from __future__ import annotations

from bouncekit.model.words import FaultKind
from bouncekit.wire.source import FaultLog


def test_faults_are_kept_once_and_in_order() -> None:
    log = FaultLog(10)
    log.add(FaultKind.EMPTY, "b")
    log.add(FaultKind.EMPTY, "a")
    log.add(FaultKind.EMPTY, "b")
    assert [fault.detail for fault in log.found()] == ["b", "a"]


def test_a_full_log_takes_no_more() -> None:
    log = FaultLog(2)
    for number in range(5):
        log.add(FaultKind.EMPTY, str(number))
    assert [fault.detail for fault in log.found()] == ["0", "1"]
