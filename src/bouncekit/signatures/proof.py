"""What a scheme proved, and whether it is new: the replay window and what was seen before.

In: proofs, a clock, what the caller remembers. Out: nothing, or a refusal. Law: only what was
signed is compared, and only after the signature held.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.request import Request

__all__ = ["Proof", "check_age", "check_seen"]

#: How far the clocks of the service and of this machine may differ.
_SKEW: Final = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A signature that held."""

    #: The service's own token or id where one is signed, else a digest of what is signed.
    key: str
    #: When it was signed, in seconds since 1970; None where none is signed, or none that
    #: can be read.
    time: float | None = None


def check_age(
    request: Request, proofs: Iterable[Proof], /, *, window: timedelta, moment: float
) -> None:
    """Refuse what was signed too long ago, or in the future.

    Raises:
        SignatureError: ``expired``, ``from_future``, or ``bad_encoding`` where no time is told.
    """
    for proof in proofs:
        if proof.time is None:
            message = "the time of signing cannot be read"
            raise request.refuse(SignatureCheck.BAD_ENCODING, message)
        age = moment - proof.time
        if not age <= window.total_seconds():  # a clock that tells no number tells nothing
            message = f"signed {age:.0f} s ago; at most {window.total_seconds():.0f} s are allowed"
            raise request.refuse(SignatureCheck.EXPIRED, message)
        if -age > min(window, _SKEW).total_seconds():
            message = f"signed {-age:.0f} s in the future; is the clock of this machine right?"
            raise request.refuse(SignatureCheck.FROM_FUTURE, message)


def check_seen(
    request: Request, proofs: Iterable[Proof], /, *, seen: Callable[[str], bool]
) -> None:
    """Refuse what was seen before.

    Raises:
        SignatureError: ``replayed``.
        TypeError: ``seen`` gave something to await, which would count as True.
    """
    for proof in proofs:
        known: object = seen(proof.key)
        if isinstance(known, Awaitable):
            message = f"seen: expected a function that gives a bool, found {type(known).__name__}"
            raise TypeError(message)
        if known:
            message = "this request was seen before; a further try of the service looks the same"
            raise request.refuse(SignatureCheck.REPLAYED, message)
