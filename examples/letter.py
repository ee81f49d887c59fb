"""A mail to the recipient's postmaster: ``python examples/letter.py en bounce.eml``.

Writes the mail to standard output, ready for ``sendmail -t``. RFC 2142 says that every domain
that takes mail has a mailbox called postmaster.
"""

from __future__ import annotations

import sys
from email.message import EmailMessage
from email.policy import SMTPUTF8
from pathlib import Path

import bouncekit
from bouncekit import AdviceContext

SENDER = "billing@example.com"


def letters(locale: str, raw: bytes) -> list[EmailMessage]:
    """A letter for each failure that the people at the other end can do something about."""
    made = []
    for delivery in bouncekit.classify(raw).failures:
        if delivery.diagnosis is None or not delivery.recipient:
            continue
        context = AdviceContext.of(delivery)
        advice = bouncekit.advise(delivery.diagnosis, locale=locale, context=context)
        if advice.for_their_it is None:
            continue
        mail = EmailMessage(policy=SMTPUTF8)
        mail["From"] = SENDER
        mail["To"] = f"postmaster@{delivery.recipient.rpartition('@')[2]}"
        mail["Subject"] = advice.headline
        mail.set_content(advice.for_their_it)
        made.append(mail)
    return made


if __name__ == "__main__":
    for letter in letters(sys.argv[1], Path(sys.argv[2]).read_bytes()):
        sys.stdout.write(letter.as_string())
