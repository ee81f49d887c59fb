"""The readers that come with the package, in the order in which they are tried.

The first that knows a payload reads it, so that what is more exact stands first. Nothing is
registered anywhere else: callers pass their own readers.
"""

from __future__ import annotations

from typing import Final

from bouncekit.reports.webhooks.reader import Reader
from bouncekit.reports.webhooks.services import (
    amazon_ses,
    azure,
    brevo,
    elastic_email,
    exchange,
    haraka,
    kumomta,
    mailersend,
    mailgun,
    mailjet,
    mailtrap,
    mandrill,
    oracle,
    postal,
    postmark,
    powermta,
    resend,
    scaleway,
    sendgrid,
    smtp2go,
    sparkpost,
    unisender_go,
)

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (
    amazon_ses.READER,
    sendgrid.READER,
    mailgun.READER,
    mandrill.READER,
    sparkpost.READER,
    azure.READER,
    mailjet.READER,
    postmark.READER,
    brevo.READER,
    resend.READER,
    mailersend.READER,
    mailtrap.READER,
    unisender_go.READER,
    scaleway.READER,
    postal.READER,
    smtp2go.READER,
    kumomta.READER,
    elastic_email.READER,
    powermta.READER,
    oracle.READER,
    haraka.READER,
    exchange.READER,
)
