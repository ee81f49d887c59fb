"""Our own words: the closed vocabularies of an answer.

They are :class:`~enum.StrEnum` members with lower-case values. The values go
into people's databases, so a value is API: it may be added, never changed.
``taxonomy.py`` beside this file says what each category means.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "AuthMechanism",
    "Category",
    "Command",
    "FailureClass",
    "FaultKind",
    "Kind",
    "Outcome",
    "Party",
    "Permanence",
    "Source",
    "Suppress",
    "Tier",
]


class Kind(StrEnum):
    """What a message is."""

    DELIVERY_REPORT = "delivery_report"
    COMPLAINT = "complaint"
    AUTO_REPLY = "auto_reply"
    CHALLENGE = "challenge"
    NOT_A_REPORT = "not_a_report"


class Outcome(StrEnum):
    """What happened to the mail for one recipient: the ``Action`` of RFC 3464, section 2.3.3."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


class Category(StrEnum):
    """What has to change before the mail can arrive. ``TRAITS`` says more of each."""

    BAD_ADDRESS = "bad_address"
    MAILBOX_NOT_FOUND = "mailbox_not_found"
    MAILBOX_DISABLED = "mailbox_disabled"
    MAILBOX_MOVED = "mailbox_moved"
    MAILBOX_FULL = "mailbox_full"
    RECIPIENT_RESTRICTED = "recipient_restricted"
    DOMAIN_NOT_FOUND = "domain_not_found"
    DOMAIN_NOT_ACCEPTING = "domain_not_accepting"
    ROUTING_ERROR = "routing_error"
    RELAY_DENIED = "relay_denied"
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_ERROR = "server_error"
    DELIVERY_TIMEOUT = "delivery_timeout"
    TLS_FAILURE = "tls_failure"
    PROTOCOL_ERROR = "protocol_error"
    GREYLISTED = "greylisted"
    RATE_LIMITED = "rate_limited"
    TOO_MANY_RECIPIENTS = "too_many_recipients"
    IP_BLOCKED = "ip_blocked"
    DOMAIN_BLOCKED = "domain_blocked"
    REVERSE_DNS_MISSING = "reverse_dns_missing"
    SENDER_UNAUTHENTICATED = "sender_unauthenticated"
    SENDER_REJECTED = "sender_rejected"
    SENDER_ACCOUNT_ERROR = "sender_account_error"
    SPAM_DETECTED = "spam_detected"
    VIRUS_DETECTED = "virus_detected"
    MESSAGE_TOO_LARGE = "message_too_large"
    CONTENT_REJECTED = "content_rejected"
    ENCODING_UNSUPPORTED = "encoding_unsupported"
    POLICY_REJECTED = "policy_rejected"
    SPAM_COMPLAINT = "spam_complaint"
    UNSUBSCRIBED = "unsubscribed"
    SUPPRESSED = "suppressed"
    AUTO_REPLY = "auto_reply"
    CHALLENGE_RESPONSE = "challenge_response"
    UNKNOWN = "unknown"


class Permanence(StrEnum):
    """Will the same mail to the same address fail again?"""

    PERMANENT = "permanent"
    TRANSIENT = "transient"
    UNKNOWN = "unknown"


class FailureClass(StrEnum):
    """The five classes that people see, and ``none`` where nothing failed."""

    HARD_BOUNCE = "hard_bounce"
    SOFT_BOUNCE = "soft_bounce"
    SPAM = "spam"
    REJECTED = "rejected"
    INVALID = "invalid"
    NONE = "none"


class Party(StrEnum):
    """Who can act. ``nobody`` means: wait."""

    RECIPIENT = "recipient"
    RECIPIENT_POSTMASTER = "recipient_postmaster"
    SENDER = "sender"
    SENDER_POSTMASTER = "sender_postmaster"
    NOBODY = "nobody"
    UNKNOWN = "unknown"


class Suppress(StrEnum):
    """May the recipient's address be taken off the list?"""

    YES = "yes"
    NO = "no"
    AFTER_REPEATS = "after_repeats"


class AuthMechanism(StrEnum):
    """What a server found missing or wrong about the sender's identity."""

    SPF = "spf"
    DKIM = "dkim"
    DMARC = "dmarc"
    ARC = "arc"
    PTR = "ptr"
    TLS = "tls"


class Command(StrEnum):
    """The SMTP command that a reply answers (RFC 5321, section 4.1.1)."""

    CONNECT = "connect"
    HELO = "helo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    QUIT = "quit"


class Source(StrEnum):
    """Where a piece of evidence was read."""

    DIAGNOSTIC = "diagnostic"  #: the reply of the server that refused
    TEXT = "text"  #: what the report tells its human reader of this recipient
    SUBJECT = "subject"  #: the subject of the report
    STATUS = "status"  #: an enhanced status code
    REPLY = "reply"  #: a reply code
    ACTION = "action"  #: the Action field
    FEEDBACK_TYPE = "feedback_type"  #: RFC 5965
    HEADER = "header"  #: a header field of the report
    LABEL = "label"  #: what a mail service itself calls it
    HABIT = "habit"  #: nothing was told; what such failures mostly are


class Tier(StrEnum):
    """How much a rule's word counts, the strongest first; ``diagnose.py`` uses the order."""

    PROVIDER_CODE = "provider_code"
    PROVIDER_WORDS = "provider_words"
    WORDS = "words"
    STATUS = "status"
    VAGUE_WORDS = "vague_words"
    VAGUE_STATUS = "vague_status"
    REPLY = "reply"
    HABIT = "habit"


class FaultKind(StrEnum):
    """What was broken or cut in the input."""

    EMPTY = "empty"  #: nothing to read
    TRUNCATED = "truncated"  #: the message ends in the middle
    LIMIT_REACHED = "limit_reached"  #: a bound of ``wire/limits.py`` cut something
    BAD_BOUNDARY = "bad_boundary"  #: multipart boundary missing or wrong
    BAD_HEADER = "bad_header"  #: a line in a header block is no field
    BAD_ENCODING = "bad_encoding"  #: base64 or quoted-printable that does not decode
    BAD_CHARSET = "bad_charset"  #: unknown or wrong charset
    BAD_FIELD = "bad_field"  #: a report field whose value cannot be read
    MISSING_FIELD = "missing_field"  #: a report field that must be there is not
    UNREADABLE_EVENT = "unreadable_event"  #: an event, beside others, that makes no sense
    MISPLACED_REPORT = "misplaced_report"  #: a report that does not stand where its RFC says
