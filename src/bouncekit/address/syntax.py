"""The last word on an address: its lengths, and email-validator.

In: a :class:`Draft` with an address, both parts checked. Out: refusals. Sources: RFC 5321,
section 4.5.3.1. Law: what is not refused passes email-validator with the options below.
"""

from __future__ import annotations

from typing import Final

from email_validator import EmailNotValidError, validate_email

from bouncekit.address.draft import Draft
from bouncekit.address.refusal import Refusal
from bouncekit.model.address import IssueCode

__all__ = ["LONGEST", "ask_library", "find_fault", "refuse_length"]

#: Octets of a whole address: RFC 5321, section 4.5.3.1.3, less the angle brackets.
LONGEST: Final = 254


def refuse_length(draft: Draft, at: int, ascii_domain: str) -> None:
    """In both forms: a server may be asked with either (RFC 6531, section 3.3)."""
    local = len(draft.text[:at].encode("utf-8"))
    domain = max(len(draft.text[at + 1 :].encode("utf-8")), len(ascii_domain))
    octets = local + 1 + domain
    if octets > LONGEST:
        message = f"the address has {octets} octets; at most {LONGEST} are allowed"
        raise Refusal(IssueCode.ADDRESS_TOO_LONG, message, draft.place(0))


def ask_library(draft: Draft, at: int, *, test_environment: bool) -> None:
    """email-validator has the last word, with the options that the docs name."""
    problem = find_fault(draft.text, test_environment=test_environment)
    if problem is None:
        return
    domain = find_fault(f"x@{draft.text[at + 1 :]}", test_environment=test_environment)
    code, place = (IssueCode.BAD_LOCAL, 0) if domain is None else (IssueCode.BAD_DOMAIN, at + 1)
    raise Refusal(code, problem, draft.place(place))


def find_fault(address: str, /, *, test_environment: bool = False) -> str | None:
    """Ask email-validator; ``None`` where it has nothing to say."""
    try:
        validate_email(  # every option is said: the defaults can be set from anywhere
            address,
            allow_smtputf8=True,
            allow_empty_local=False,
            allow_quoted_local=True,
            allow_domain_literal=False,
            allow_display_name=False,
            check_deliverability=False,
            test_environment=test_environment,
            globally_deliverable=True,
        )
    except EmailNotValidError as error:
        return str(error)
    return None
