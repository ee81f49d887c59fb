"""The words of advice: who reads it, and what can be done.

Like the words of an answer they go into databases: a value may be added, never changed.
``plan.toml`` says who can do what, ``locales/`` how it is said.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Action", "Audience"]


class Audience(StrEnum):
    """Who reads the advice, and who acts."""

    SENDER = "sender"  #: the person who sent the mail
    RECIPIENT = "recipient"  #: the person who should get it
    SENDER_POSTMASTER = "sender_postmaster"  #: who runs the sender's mail
    RECIPIENT_POSTMASTER = "recipient_postmaster"  #: who runs the recipient's mail
    SUPPORT = "support"  #: who helps the sender


class Action(StrEnum):
    """What is to be done."""

    ACCEPT_DOMAIN = "accept_domain"
    ALLOW_SENDER = "allow_sender"
    ANSWER_CHALLENGE = "answer_challenge"
    ASK_CONSENT = "ask_consent"
    CHECK_ACCOUNT = "check_account"
    CHECK_ADDRESS = "check_address"
    CHECK_DOMAIN = "check_domain"
    CHECK_LOG = "check_log"
    CHECK_MAILBOX = "check_mailbox"
    CHECK_SENDER_ADDRESS = "check_sender_address"
    CHECK_SERVER = "check_server"
    CHECK_SERVER_AND_INBOX = "check_server_and_inbox"
    CONTACT_SUPPORT = "contact_support"
    CORRECT_ADDRESS = "correct_address"
    DOWNLOAD_PDF = "download_pdf"
    EMPTY_MAILBOX = "empty_mailbox"
    FIX_AUTHENTICATION = "fix_authentication"
    FIX_BLOCKLISTING = "fix_blocklisting"
    FIX_DOMAIN = "fix_domain"
    FIX_FORMAT = "fix_format"
    FIX_PROTOCOL = "fix_protocol"
    FIX_REVERSE_DNS = "fix_reverse_dns"
    FIX_ROUTING = "fix_routing"
    FIX_SENDER_DOMAIN = "fix_sender_domain"
    FIX_SERVER = "fix_server"
    FIX_TLS = "fix_tls"
    FORWARD_MAIL = "forward_mail"
    GIVE_OTHER_ADDRESS = "give_other_address"
    GIVE_PLAIN_ADDRESS = "give_plain_address"
    LIFT_SUPPRESSION = "lift_suppression"
    NOTHING = "nothing"
    OFFER_SMTPUTF8 = "offer_smtputf8"
    RAISE_LIMIT = "raise_limit"
    RAISE_QUOTA = "raise_quota"
    REMOVE_FROM_LIST = "remove_from_list"
    REMOVE_PART = "remove_part"
    REOPEN_MAILBOX = "reopen_mailbox"
    RESTORE_ACCOUNT = "restore_account"
    RETYPE_ADDRESS = "retype_address"
    RETYPE_TEXT = "retype_text"
    REVIEW_FILTER = "review_filter"
    REWRITE_TEXT = "rewrite_text"
    SCAN_FOR_VIRUSES = "scan_for_viruses"
    SEND_AGAIN = "send_again"
    SEND_IF_MISSING = "send_if_missing"
    SEND_LATER = "send_later"
    SEND_LESS = "send_less"
    SEND_OWN_MAIL = "send_own_mail"
    SEND_TO_FEWER = "send_to_fewer"
    SHRINK_ATTACHMENTS = "shrink_attachments"
    TELL_OWN_IT = "tell_own_it"
    TELL_THEIR_IT = "tell_their_it"
    UNMARK_SPAM = "unmark_spam"
    WAIT = "wait"
    WALK_THROUGH = "walk_through"
