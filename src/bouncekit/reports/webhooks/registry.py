"""The readers that come with the package, in the order in which they are tried.

The first that knows a payload reads it, so that what is more exact stands first. Nothing is
registered anywhere else: callers pass their own readers.
"""

from __future__ import annotations

from typing import Final

from bouncekit.reports.webhooks.reader import Reader
from bouncekit.reports.webhooks.services import (
    amazon_ses,
    elastic_email,
    exchange,
    haraka,
    kumomta,
    oracle,
    powermta,
    sendgrid,
    smtp2go,
)

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (
    amazon_ses.READER,
    sendgrid.READER,
    smtp2go.READER,
    kumomta.READER,
    elastic_email.READER,
    powermta.READER,
    oracle.READER,
    haraka.READER,
    exchange.READER,
)
