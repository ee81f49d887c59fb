"""The hub: what it promises, and the values that come out of it."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from enum import StrEnum
from pathlib import Path

import pytest

import bouncekit

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(ROOT.glob("examples/*.eml"))
VALUES = [getattr(bouncekit, name) for name in bouncekit.__all__]
ENUMS = [value for value in VALUES if isinstance(value, type) and issubclass(value, StrEnum)]


def test_all_is_what_a_star_import_gives() -> None:
    names: dict[str, object] = {}
    exec("from bouncekit import *", names)
    assert set(bouncekit.__all__) == set(names) - {"__builtins__"}


def test_all_is_sorted_by_kind_and_name() -> None:
    def kind(name: str) -> tuple[bool, bool, str]:
        return (not name.isupper(), not name[0].isupper(), name)

    assert bouncekit.__all__ == sorted(bouncekit.__all__, key=kind)


def test_no_public_name_is_forgotten() -> None:
    public = {
        name
        for name, value in vars(bouncekit).items()
        if not name.startswith("_") and getattr(value, "__module__", None) is not None
    }
    assert public - set(bouncekit.__all__) == set()


def test_names_that_load_later_are_names_like_others() -> None:
    assert set(bouncekit.__all__) <= set(dir(bouncekit))
    assert bouncekit.sanitize is bouncekit.sanitize
    with pytest.raises(AttributeError, match="module 'bouncekit' has no attribute 'sanitise'"):
        bouncekit.sanitise  # noqa: B018 - it is what is tested


@pytest.mark.parametrize("name", [name for name in bouncekit.__all__ if name != "TRAITS"])
def test_every_public_name_is_described(name: str) -> None:
    assert (getattr(bouncekit, name).__doc__ or "").strip()


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_our_words_are_lower_case_and_named_alike(enum: type[StrEnum]) -> None:
    assert [word.value for word in enum] == [word.name.lower() for word in enum]


def test_every_category_has_its_traits() -> None:
    assert list(bouncekit.TRAITS) == list(bouncekit.Category)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_answers_pickle_copy_and_hash(path: Path) -> None:
    report = bouncekit.classify(path.read_bytes())
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(report, protocol))
        assert again == report
        assert again.to_dict() == report.to_dict()
    assert copy.deepcopy(report) == report
    assert len({report, bouncekit.classify(path.read_bytes())}) == 1


@pytest.mark.parametrize(
    "error",
    [
        bouncekit.BouncekitError("no"),
        bouncekit.RuleError("no"),
        bouncekit.RuleError("no", file="x.toml", rule_id="a.b"),
    ],
    ids=["root", "rule", "rule-in-a-file"],
)
def test_errors_pickle(error: bouncekit.BouncekitError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_numbers_keep_their_type_when_pickled() -> None:
    status, reply = bouncekit.EnhancedStatus("5.1.1"), bouncekit.Reply(550)
    again = pickle.loads(pickle.dumps((status, reply)))
    assert again == ("5.1.1", 550)
    assert tuple(map(type, again)) == (bouncekit.EnhancedStatus, bouncekit.Reply)


def test_codes_have_their_parts() -> None:
    status = bouncekit.EnhancedStatus("5.7.26")
    assert (status.severity, status.subject, status.detail, status.is_generic) == (5, 7, 26, False)
    assert bouncekit.EnhancedStatus("4.0.0").is_generic
    assert bouncekit.Reply(451).severity == 4


def test_other_answers_pickle_copy_and_hash() -> None:
    text = "\u200fJens <je\u200bns@gmial.com>"
    for value in (
        bouncekit.sanitize(text),
        bouncekit.explain_address(text),
        bouncekit.sanitize_text(text, kind="body"),
        bouncekit.DomainCheck(
            domain="a.example",
            ascii="a.example",
            status=bouncekit.DomainStatus.ACCEPTS_MAIL,
            hosts=(bouncekit.MailHost(name="mx.example", preference=1),),
        ),
    ):
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
        assert len({value, value}) == 1
        assert not hasattr(value, "__dict__")
        with pytest.raises(FrozenInstanceError):
            setattr(value, fields(value)[0].name, None)


def test_answers_are_frozen_and_slotted() -> None:
    report = bouncekit.classify((ROOT / "examples" / "postfix-user-unknown.eml").read_bytes())
    delivery = report.deliveries[0]
    diagnosis = delivery.diagnosis
    assert diagnosis is not None
    for value in (report, report.original, delivery, diagnosis, diagnosis.because[0]):
        assert is_dataclass(value)
        assert not hasattr(value, "__dict__")
        name = fields(value)[0].name
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, None)
