"""The names of mail services, and what else people call them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["SERVICES", "name_service"]

#: By the name that answers carry: other names that callers may use.
SERVICES: Final = {
    "amazon_ses": ("ses", "aws_ses", "aws", "amazon", "amazon_simple_email_service"),
    "azure": (
        "azure_communication_services",
        "azure_email",
        "azure_event_grid",
        "acs",
        "event_grid",
    ),
    "brevo": ("sendinblue", "sib"),
    "elastic_email": ("elastic",),
    "exchange": ("exchange_online", "exchange_message_trace", "message_trace", "microsoft"),
    "haraka": (),
    "kumomta": ("kumo",),
    "mailersend": (),
    "mailgun": (),
    "mailjet": (),
    "mailtrap": (),
    "mandrill": ("mailchimp", "mailchimp_transactional", "mailchimp_mandrill"),
    "oracle": ("oci", "oci_email_delivery", "oracle_cloud", "oracle_oci", "oracle_email_delivery"),
    "postal": ("postal_server",),
    "postmark": (),
    "powermta": ("pmta",),
    "resend": (),
    "scaleway": ("scaleway_tem", "scaleway_transactional_email", "tem"),
    "sendgrid": ("twilio", "twilio_sendgrid"),
    "smtp2go": (),
    "sparkpost": ("bird", "messagebird"),
    "unisender_go": ("unisender", "unione"),
}
_BETWEEN: Final = re.compile(r"[\s_.-]+")
#: By the name without anything between its words: people write ``Unisender Go`` as one as well.
_NAMED: Final = {
    other.replace("_", ""): name for name, others in SERVICES.items() for other in (name, *others)
}


def name_service(name: str, /) -> str:
    """The one name of a service.

    Args:
        name: Any of its names; case, spaces, dots, hyphens and underscores do not matter.

    Returns:
        Its name in answers, such as ``amazon_ses``; a name that is not known comes back
        folded the same way.
    """
    folded = _BETWEEN.sub("_", name.strip().lower())
    return _NAMED.get(folded.replace("_", ""), folded)
