"""Every refusal in these tests is looked through for the secret."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bouncekit.errors import SignatureCheck, SignatureError
from bouncekit.signatures.verify import verify_event


def secrets_of(given: Mapping[str, Any]) -> list[str]:
    secret = given.get("secret")
    several = secret if isinstance(secret, list | tuple) else [secret]
    texts = [one.decode("latin-1") if isinstance(one, bytes) else one for one in several]
    return [text for text in texts if isinstance(text, str) and len(text) > 3]  # no common word


def assert_silent(error: BaseException | None, secrets: list[str]) -> None:
    """No secret in an error, nor in one behind it."""
    while error is not None:
        told = f"{error} {error!r} {vars(error)}"
        assert [secret for secret in secrets if secret in told] == []
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


@pytest.fixture
def refuse() -> Callable[..., str]:
    """Run a check that must not hold; gives the message."""

    def run(check: str, body: bytes, **given: Any) -> str:  # noqa: ANN401 - wrong ones too
        with pytest.raises(SignatureError) as caught:
            verify_event(body, **given)
        assert caught.value.check is SignatureCheck(check), str(caught.value)
        assert_silent(caught.value, secrets_of(given))
        return caught.value.message

    return run


@pytest.fixture
def mistake() -> Callable[..., str]:
    """Run a check that cannot be made; gives the message."""

    def run(kind: type[Exception], body: Any, **given: Any) -> str:  # noqa: ANN401 - as above
        with pytest.raises(kind) as caught:
            verify_event(body, **given)
        assert not isinstance(caught.value, SignatureError)
        assert_silent(caught.value, secrets_of(given))
        return str(caught.value)

    return run


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, bytes]]:
    """What is compared in constant time, from now on."""
    pairs: list[tuple[bytes, bytes]] = []
    compare = hmac.compare_digest

    def spy(one: bytes, other: bytes) -> bool:
        pairs.append((one, other))
        return compare(one, other)

    monkeypatch.setattr(hmac, "compare_digest", spy)
    return pairs
