"""What each category means, and what follows from it when nothing else is told.

One row a category. The rows are the source of ``docs/categories.md`` and of
``bouncekit explain``. A category answers one question: what has to change
before this mail can arrive, and who can change it?
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from bouncekit.model.words import Category, FailureClass, Party, Permanence, Suppress

__all__ = ["TRAITS", "Traits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What is known of a category before a single word is read."""

    #: What it means, in one sentence.
    meaning: str
    #: What the person who sent the mail does next, in one sentence.
    next_step: str
    #: Who can act, unless the evidence names somebody else.
    party: Party
    #: What such failures mostly are, where neither a code nor a word tells.
    habit: Permanence
    #: Whether the address may be taken off the list when the failure is permanent;
    #: where that is ``yes`` and the failure is not permanent, it is ``after_repeats``.
    suppress: Suppress
    #: The class that people see when the failure is not known to be transient.
    failure_class: FailureClass
    #: Codes that servers typically send with it.
    codes: tuple[str, ...] = ()


_PERMANENT, _TRANSIENT, _UNCLEAR = Permanence.PERMANENT, Permanence.TRANSIENT, Permanence.UNKNOWN
_YES, _NO, _REPEATS = Suppress.YES, Suppress.NO, Suppress.AFTER_REPEATS
_HARD, _SOFT = FailureClass.HARD_BOUNCE, FailureClass.SOFT_BOUNCE
_REJECTED, _INVALID = FailureClass.REJECTED, FailureClass.INVALID

TRAITS: Final[Mapping[Category, Traits]] = MappingProxyType(
    {
        Category.BAD_ADDRESS: Traits(
            meaning="The recipient address is no valid address, or has characters that a mail "
            "system cannot use.",
            next_step="Type the address in again by hand and send once more.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_INVALID,
            codes=("5.1.3", "501", "553"),
        ),
        Category.MAILBOX_NOT_FOUND: Traits(
            meaning="The domain exists, but has no such user.",
            next_step="Ask the recipient for the right address, correct it and send again.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_HARD,
            codes=("5.1.1", "5.1.10", "550"),
        ),
        Category.MAILBOX_DISABLED: Traits(
            meaning="The mailbox exists or existed, but is disabled, suspended, inactive, expired "
            "or closed.",
            next_step="Reach the recipient another way and ask for an address that is in use.",
            party=Party.RECIPIENT,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_HARD,
            codes=("5.2.1",),
        ),
        Category.MAILBOX_MOVED: Traits(
            meaning="The mailbox has moved, with or without a new address.",
            next_step="Use the new address if the reply tells one, else ask the recipient for it.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_HARD,
            codes=("5.1.6", "551"),
        ),
        Category.MAILBOX_FULL: Traits(
            meaning="The recipient's own mailbox or storage is full.",
            next_step="Tell the recipient that the mailbox is full, and send again later.",
            party=Party.RECIPIENT,
            habit=_TRANSIENT,
            suppress=_REPEATS,
            failure_class=_SOFT,
            codes=("4.2.2", "5.2.2", "552"),
        ),
        Category.RECIPIENT_RESTRICTED: Traits(
            meaning="This recipient or group takes mail only from chosen senders, or has blocked "
            "this sender.",
            next_step="Ask the recipient to let your address through.",
            party=Party.RECIPIENT,
            habit=_PERMANENT,
            suppress=_REPEATS,
            failure_class=_REJECTED,
            codes=("5.7.1", "5.7.129", "5.2.0"),
        ),
        Category.DOMAIN_NOT_FOUND: Traits(
            meaning="The recipient's domain does not exist, or has no mail host in the DNS.",
            next_step="Check what stands after the @ with the recipient, correct it, send again.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_HARD,
            codes=("5.1.2", "5.4.4"),
        ),
        Category.DOMAIN_NOT_ACCEPTING: Traits(
            meaning="The domain exists and says that it takes no mail at all.",
            next_step="Ask the recipient for an address at a domain that takes mail.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_HARD,
            codes=("5.1.10", "521", "556"),
        ),
        Category.ROUTING_ERROR: Traits(
            meaning="The mail went round in a loop, or the way to the mailbox is set up wrongly.",
            next_step="Ask the recipient to tell their mail provider, and send again later.",
            party=Party.RECIPIENT_POSTMASTER,
            habit=_PERMANENT,
            suppress=_REPEATS,
            failure_class=_HARD,
            codes=("5.4.6", "5.4.14"),
        ),
        Category.RELAY_DENIED: Traits(
            meaning="The server says that it does not handle mail for that domain.",
            next_step="Check the domain with the recipient; if it is right, their mail provider "
            "must mend it.",
            party=Party.RECIPIENT_POSTMASTER,
            habit=_PERMANENT,
            suppress=_REPEATS,
            failure_class=_REJECTED,
            codes=("5.7.1", "550", "554"),
        ),
        Category.SERVER_UNREACHABLE: Traits(
            meaning="No connection to the recipient's mail server could be made or kept.",
            next_step="Wait and send again later.",
            party=Party.NOBODY,
            habit=_TRANSIENT,
            suppress=_REPEATS,
            failure_class=_SOFT,
            codes=("4.4.1", "4.4.2", "4.4.3"),
        ),
        Category.SERVER_ERROR: Traits(
            meaning="The receiving mail system itself has a problem.",
            next_step="Send again later; if it goes on, ask the recipient to tell their mail "
            "provider.",
            party=Party.RECIPIENT_POSTMASTER,
            habit=_TRANSIENT,
            suppress=_REPEATS,
            failure_class=_SOFT,
            codes=("4.3.0", "421", "451"),
        ),
        Category.DELIVERY_TIMEOUT: Traits(
            meaning="The mail could not be delivered in time, and no nearer cause is told.",
            next_step="Wait; if the mail was given up, send again later.",
            party=Party.NOBODY,
            habit=_TRANSIENT,
            suppress=_REPEATS,
            failure_class=_SOFT,
            codes=("4.4.7",),
        ),
        Category.TLS_FAILURE: Traits(
            meaning="The two servers could not agree on an encrypted connection.",
            next_step="Give the reply to the people who run your mail server.",
            party=Party.SENDER_POSTMASTER,
            habit=_TRANSIENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.10", "4.7.5", "454"),
        ),
        Category.PROTOCOL_ERROR: Traits(
            meaning="The dialogue between the two servers went wrong.",
            next_step="Give the reply to the people who run your mail server.",
            party=Party.SENDER_POSTMASTER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.5.1", "500", "503"),
        ),
        Category.GREYLISTED: Traits(
            meaning="The server refuses the first try on purpose, and takes a later one.",
            next_step="Wait; your mail server tries again by itself.",
            party=Party.NOBODY,
            habit=_TRANSIENT,
            suppress=_NO,
            failure_class=_SOFT,
            codes=("4.7.1", "450", "451"),
        ),
        Category.RATE_LIMITED: Traits(
            meaning="Too many messages or connections came in a short time.",
            next_step="Wait before you send more to this recipient or service.",
            party=Party.NOBODY,
            habit=_TRANSIENT,
            suppress=_NO,
            failure_class=_SOFT,
            codes=("4.7.28", "421", "4.2.1"),
        ),
        Category.TOO_MANY_RECIPIENTS: Traits(
            meaning="One message or session names more recipients than the server allows.",
            next_step="Send to fewer recipients at a time.",
            party=Party.SENDER,
            habit=_TRANSIENT,
            suppress=_NO,
            failure_class=_SOFT,
            codes=("4.5.3", "452"),
        ),
        Category.IP_BLOCKED: Traits(
            meaning="The sending server's address is on a blocklist, has a bad reputation, or is "
            "otherwise refused.",
            next_step="Keep the address; give the reply to the people who run your mail server.",
            party=Party.SENDER_POSTMASTER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.1", "554", "5.7.606"),
        ),
        Category.DOMAIN_BLOCKED: Traits(
            meaning="The sender's domain, or a link in the mail, is on a blocklist or has a bad "
            "reputation.",
            next_step="Keep the address; give the reply to the people who run your mail server.",
            party=Party.SENDER_POSTMASTER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.1",),
        ),
        Category.REVERSE_DNS_MISSING: Traits(
            meaning="The sending server's name in the DNS is missing, or does not match.",
            next_step="Keep the address; give the reply to the people who run your mail server.",
            party=Party.SENDER_POSTMASTER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.25", "4.7.23", "450"),
        ),
        Category.SENDER_UNAUTHENTICATED: Traits(
            meaning="The mail does not prove that it comes from the sender's domain: SPF, DKIM, "
            "DMARC or ARC is missing or fails.",
            next_step="Keep the address; give the reply to the people who run your domain's mail.",
            party=Party.SENDER_POSTMASTER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.26", "5.7.509", "550"),
        ),
        Category.SENDER_REJECTED: Traits(
            meaning="The sender's address is refused: it cannot be verified, its domain does not "
            "resolve, or it is blocked.",
            next_step="Keep the recipient's address; check the address that you send from.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.1.7", "5.1.8", "553"),
        ),
        Category.SENDER_ACCOUNT_ERROR: Traits(
            meaning="The sender's own mail service refuses to send for this account.",
            next_step="Check the login, the limits and the state of your own mail account.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("530", "535", "5.7.60"),
        ),
        Category.SPAM_DETECTED: Traits(
            meaning="This message was judged to be spam.",
            next_step="Keep the address; change the text, or send it another way.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.1", "554"),
        ),
        Category.VIRUS_DETECTED: Traits(
            meaning="Malware was found in the message.",
            next_step="Check your attachments and your computer before you send anything again.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.1", "554"),
        ),
        Category.MESSAGE_TOO_LARGE: Traits(
            meaning="The message is larger than a server on the way allows.",
            next_step="Send smaller attachments, or a link to them.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.3.4", "5.2.3", "552"),
        ),
        Category.CONTENT_REJECTED: Traits(
            meaning="A header, the structure or an attachment of the message is refused, for "
            "itself and not as spam.",
            next_step="Leave out what the reply names, such as the attachment, and send again.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_INVALID,
            codes=("5.6.0", "554"),
        ),
        Category.ENCODING_UNSUPPORTED: Traits(
            meaning="The mail needs an encoding or an international address that a server on the "
            "way cannot take.",
            next_step="Use an address without international characters, or plain text.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_INVALID,
            codes=("5.6.1", "5.6.3", "5.6.7"),
        ),
        Category.POLICY_REJECTED: Traits(
            meaning="A local rule of the receiving system refuses the mail, and no nearer cause "
            "is told.",
            next_step="Ask the recipient to have their mail provider look at the reply.",
            party=Party.RECIPIENT_POSTMASTER,
            habit=_PERMANENT,
            suppress=_NO,
            failure_class=_REJECTED,
            codes=("5.7.0", "5.7.1"),
        ),
        Category.SPAM_COMPLAINT: Traits(
            meaning="The recipient marked the mail as spam.",
            next_step="Send no more mail of this kind to this recipient.",
            party=Party.SENDER,
            habit=_UNCLEAR,
            suppress=_YES,
            failure_class=FailureClass.SPAM,
        ),
        Category.UNSUBSCRIBED: Traits(
            meaning="The recipient opted out.",
            next_step="Take the recipient off the list.",
            party=Party.SENDER,
            habit=_UNCLEAR,
            suppress=_YES,
            failure_class=FailureClass.SPAM,
        ),
        Category.SUPPRESSED: Traits(
            meaning="The mail service did not try: the address is on its suppression list.",
            next_step="Find out why the address was put on the list before you take it off.",
            party=Party.SENDER,
            habit=_PERMANENT,
            suppress=_YES,
            failure_class=_HARD,
        ),
        Category.AUTO_REPLY: Traits(
            meaning="An automatic answer; the mail arrived.",
            next_step="Nothing has to be done.",
            party=Party.NOBODY,
            habit=_UNCLEAR,
            suppress=_NO,
            failure_class=FailureClass.NONE,
        ),
        Category.CHALLENGE_RESPONSE: Traits(
            meaning="A person must answer a challenge before the mail is let through.",
            next_step="Answer the challenge if you trust it, or reach the recipient another way.",
            party=Party.SENDER,
            habit=_UNCLEAR,
            suppress=_NO,
            failure_class=FailureClass.NONE,
        ),
        Category.UNKNOWN: Traits(
            meaning="The mail failed, and the cause is not told.",
            next_step="Check the address with the recipient, and send again later.",
            party=Party.UNKNOWN,
            habit=_UNCLEAR,
            suppress=_REPEATS,
            failure_class=_REJECTED,
            codes=("5.0.0",),
        ),
    }
)
