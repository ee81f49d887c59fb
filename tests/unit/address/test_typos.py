from __future__ import annotations

import pytest

from bouncekit.address.typos import KNOWN, mend_domain, suggest_domain


@pytest.mark.parametrize("domain", sorted(KNOWN))
def test_a_known_domain_is_never_corrected(domain: str) -> None:
    assert suggest_domain(domain) is None


@pytest.mark.parametrize(
    ("domain", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmal.com", "gmail.com"),
        ("gmaail.com", "gmail.com"),
        ("gmaik.com", "gmail.com"),
        ("email.com", None),
        ("tmail.com", None),
        ("gmial.dk", None),
        ("gmxil.con", "gmail.com"),
        ("example.com", None),
        ("com", None),
        ("con", None),
    ],
)
def test_one_wrong_key_is_seen(domain: str, meant: str | None) -> None:
    assert suggest_domain(domain) == meant


@pytest.mark.parametrize(
    ("domain", "meant"),
    [
        ("example. com", ["example.com"]),
        ("example .com", ["example.com"]),
        ("example.d k", ["example.dk"]),
        ("example..com", ["example.com"]),
        ("example,com", ["example.com"]),
        (".gmial.com", ["gmail.com"]),
        ("gmailcom", ["gmail.com"]),
        ("gmail", ["gmail.com"]),
        ("gmail..c", ["gmail.com"]),
        ("example", []),
        ("x" * 256 + "..dk", []),
    ],
)
def test_a_broken_domain_is_mended(domain: str, meant: list[str]) -> None:
    assert list(mend_domain(domain)) == meant
