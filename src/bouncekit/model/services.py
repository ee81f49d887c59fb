"""The names of mail services, and what else people call them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["SERVICES", "name_service"]

#: By the name that answers carry: other names that callers may use.
SERVICES: Final = {
    "amazon_ses": ("ses", "aws_ses", "aws", "amazon"),
    "azure": ("azure_communication_services", "acs", "event_grid"),
    "brevo": ("sendinblue",),
    "elastic_email": ("elasticemail",),
    "exchange": ("exchange_online", "message_trace", "microsoft"),
    "haraka": (),
    "kumomta": ("kumo",),
    "mailersend": (),
    "mailgun": (),
    "mailjet": (),
    "mailtrap": (),
    "mandrill": ("mailchimp", "mailchimp_transactional"),
    "oracle": ("oci", "oracle_cloud"),
    "postal": (),
    "postmark": (),
    "powermta": ("pmta",),
    "resend": (),
    "scaleway": ("scaleway_tem", "tem"),
    "sendgrid": ("twilio", "twilio_sendgrid"),
    "smtp2go": (),
    "sparkpost": ("bird", "messagebird"),
    "unisender_go": ("unisender", "unione"),
}
_NAMED: Final = {other: name for name, others in SERVICES.items() for other in (name, *others)}
_BETWEEN: Final = re.compile(r"[\s_.-]+")


def name_service(name: str, /) -> str:
    """The one name of a service.

    Args:
        name: Any of its names; case, spaces, dots and hyphens do not matter.

    Returns:
        Its name in answers, such as ``amazon_ses``; a name that is not known comes back
        folded the same way.
    """
    folded = _BETWEEN.sub("_", name.strip().lower())
    return _NAMED.get(folded, folded)
