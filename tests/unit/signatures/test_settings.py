from __future__ import annotations

from bouncekit.signatures.secret import Secret, read_secrets, secret_octets
from bouncekit.signatures.settings import Settings, read_hosts, read_topics


def test_secrets_do_not_show_themselves() -> None:
    settings = Settings(secrets=("hidden",), url="https://user:hidden@example.com/", moment=0.0)
    assert "hidden" not in repr(settings)


def test_one_secret_is_several() -> None:
    key: Secret = {"kty": "RSA"}
    several: list[Secret] = ["a", b"b", key]
    assert read_secrets(None) == ()
    assert read_secrets("a") == ("a",)
    assert read_secrets(b"a") == (b"a",)
    assert read_secrets(key) == (key,)
    assert read_secrets(iter(several)) == ("a", b"b", key)


def test_texts_are_utf_8() -> None:
    assert secret_octets(("\u00e6", b"\xff", "\ud800"), what="x") == (
        b"\xc3\xa6",
        b"\xff",
        b"\xed\xa0\x80",
    )


def test_topics_and_hosts_are_sets_of_texts() -> None:
    assert read_topics(None) == frozenset()
    assert read_topics(iter(["a", "b", "a"])) == {"a", "b"}
    assert read_hosts(None) is None
    assert read_hosts({"a.example"}) == ("a.example",)
