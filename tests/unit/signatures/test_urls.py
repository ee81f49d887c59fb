from __future__ import annotations

import pytest

from bouncekit.signatures.services import UrlRule
from bouncekit.signatures.urls import allows

RULE = UrlRule(host=r"a\.example|b\.example", path=r"/x|/y(?:\?z)?", like="")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x", True),
        ("https://b.example/y", True),
        ("https://b.example/y?z", True),
        ("https://a.example/xy", False),
        ("https://a.exampleb.example/x", False),
        ("https://axexample/x", False),
        ("https://a.example/x\n", False),
        ("http://a.example/x", False),
        ("https://c.example/x", False),
    ],
)
def test_the_whole_of_it_is_matched(url: str, *, expected: bool) -> None:
    assert allows(RULE, url) is expected


def test_hosts_stand_in_place_of_the_rule() -> None:
    assert allows(RULE, "https://c.example/x", hosts=("d.example", "c.example"))
    assert not allows(RULE, "https://a.example/x", hosts=("c.example",))
    assert not allows(RULE, "https://cxexample/x", hosts=("c.example",))
    assert not allows(RULE, "https://c.example/z", hosts=("c.example",))


def test_a_long_one_is_not_looked_at() -> None:
    rule = UrlRule(host="a", path="/x*", like="")
    assert allows(rule, "https://a/" + "x" * 7_990)
    assert not allows(rule, "https://a/" + "x" * 7_991)
