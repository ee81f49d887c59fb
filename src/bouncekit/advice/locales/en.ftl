### Advice on mail that did not arrive. English; every other locale is measured against this file.
###
### Who reads: .sender is the person who sent the mail (a small-business owner, not a technician),
### .recipient is the person who should get it, .support helps the sender, .sender-postmaster,
### .recipient-postmaster and .postmaster are the technicians of either side. .neutral is for
### everybody but the first two, and says "the sender" and "the recipient".
###
### Slots: { $document-... } are the forms of the thing that was sent (see "Documents" below; a
### language makes its own forms). { $recipient }, { $blocklist } and { $support } may be missing:
### they stand only in a choice that has a [none] for that.
###
### Never blame, never write a code, never a word of markup. One or two plain sentences.

## Documents: the thing that was sent, in the forms that sentences need.

# What the mail is when nothing is known. The value is the bare word; .the stands in a sentence.
document-mail = mail
    .the = the mail
# A bill for goods or work.
document-invoice = invoice
    .the = the invoice
# A bill that gives money back.
document-credit-note = credit note
    .the = the credit note
# An offer with a price.
document-quote = quote
    .the = the quote
# A letter that asks again for money that is due.
document-reminder = reminder
    .the = the reminder
# A paper that says that something was paid.
document-receipt = receipt
    .the = the receipt
# A paper that says what was ordered.
document-order-confirmation = order confirmation
    .the = the order confirmation
# A letter to many readers.
document-newsletter = newsletter
    .the = the newsletter
# Any other word, as a program gives it: { $word } cannot be inflected, so put a word before it.
document-other = { $word }
    .the = the mail with { $word }

## Classes: the words that a list of sent mail shows in one column.

# The recipient is not there. .causes says what may have happened.
class-hard-bounce = Hard bounce
    .causes = The address or its domain does not exist, or the recipient's server takes no mail at all.
# It may arrive later. .causes says what may have happened.
class-soft-bounce = Soft bounce
    .causes = The recipient's mailbox is full, or their mail server is down, busy or offline.
# The recipient called it spam. .causes says what may have happened.
class-spam = Spam
    .causes = The recipient marked the mail as spam, or does not want mail of this kind any more.
# The server said no. .causes says what may have happened.
class-rejected = Rejected by the mail server
    .causes = The recipient's mail server has a problem, or does not want this mail.
# Something in the address or the text. .causes says what may have happened.
class-invalid = Invalid
    .causes = The text, or the address of the recipient or the sender, has characters that mail systems do not know. They often come along when text is copied from another program.
# Nothing failed. .causes says what may have happened.
class-none = Nothing failed
    .causes = The mail arrived, or somebody has to let it through.

## Causes: the value is a headline of a few words; the rest explains it.

# bad_address: the address has a typing error or characters that no address can have.
cause-bad-address = The address is not valid
    .sender = There is something in the address that mail systems do not understand. It is often a stray character that came along when the address was copied.
    .recipient = The sender has your address down with something in it that mail systems do not understand.
# mailbox_not_found: there is no such mailbox at an existing domain.
cause-mailbox-not-found = The address does not exist
    .sender = The recipient's mail server does not know this address. It may be mistyped, or no longer in use.
    .recipient = Your mail server does not know the address that the sender used, so { $document-the } did not reach you.
# mailbox_disabled: the mailbox is closed, suspended or no longer used.
cause-mailbox-disabled = The mailbox is closed
    .sender = The recipient's mailbox has been closed or is no longer used, so it takes no mail.
    .recipient = Your mailbox is closed or on hold, so { $document-the } did not reach you.
# mailbox_moved: the recipient has another address now.
cause-mailbox-moved = The recipient has a new address
    .sender = The recipient has moved to another address, and mail to the old one is not passed on.
    .recipient = The sender used your old address, and mail to it is not passed on.
# mailbox_full: no room left in the mailbox.
cause-mailbox-full = The mailbox is full
    .sender = The recipient's mailbox is full, so there was no room for { $document-the }.
    .recipient = Your mailbox is full, so there was no room for { $document-the }.
# recipient_restricted: the recipient (or a group) only takes mail from chosen senders.
cause-recipient-restricted = The recipient only takes mail from some senders
    .sender = The recipient only takes mail from certain senders, and your address is not one of them.
    .neutral = The recipient only takes mail from certain senders, and this sender is not one of them.
    .recipient = Your mailbox only takes mail from certain senders, and this sender is not one of them.
# domain_not_found: what stands after the @ does not exist.
cause-domain-not-found = The domain does not exist
    .sender = What stands after the @ in the address does not exist, or has no mail set up. It is often a typing error.
    .recipient = What stands after the @ in your address was not found, so { $document-the } did not reach you.
# domain_not_accepting: the domain says that it takes no mail at all.
cause-domain-not-accepting = The domain takes no mail
    .sender = The recipient's domain exists, but its owner has decided that it takes no mail at all.
    .recipient = Your domain is set up to take no mail at all, so { $document-the } did not reach you.
# routing_error: mail runs in a circle or is sent the wrong way on the recipient's side.
cause-routing-error = The recipient's mail is set up wrongly
    .sender = The mail got lost on the recipient's side, because their mail is set up wrongly. Somebody has to put that right there.
    .recipient = The mail got lost on its way to you, because your mail is set up wrongly.
# relay_denied: the server says that the recipient's domain is none of its business.
cause-relay-denied = The server does not take mail for this domain
    .sender = The server that should take the mail says that it does not handle the recipient's domain. Either the address is wrong, or the recipient's mail is set up wrongly.
    .recipient = The server that should take your mail says that it does not handle your domain.
# server_unreachable: no connection to the recipient's server.
cause-server-unreachable = The recipient's mail server does not answer
    .sender = There was no getting through to the recipient's mail server. It may be down, or offline for a while.
    .recipient = There was no getting through to your mail server. It may be down, or offline for a while.
# server_error: the recipient's server has a problem of its own.
cause-server-error = The recipient's mail server has a problem
    .sender = The recipient's mail server has a problem of its own and could not take { $document-the }. There is nothing wrong with the address.
    .recipient = Your mail server has a problem of its own and could not take { $document-the }.
# delivery_timeout: tried for a long time, no cause told.
cause-delivery-timeout = The mail could not be delivered in time
    .sender = The mail was tried for a long time without getting through. The recipient's mail server may be slow or down.
    .recipient = The mail to you was tried for a long time without getting through. Your mail server may be slow or down.
# tls_failure: the two servers could not agree on an encrypted connection.
cause-tls-failure = No secure connection
    .sender = Your mail server and the recipient's could not agree on a secure connection. There is nothing wrong with the address.
    .neutral = The sender's mail server and the recipient's could not agree on a secure connection.
# protocol_error: the two servers did not understand each other.
cause-protocol-error = The mail servers did not understand each other
    .sender = Your mail server and the recipient's did not understand each other. There is nothing wrong with the address.
    .neutral = The sender's mail server and the recipient's did not understand each other.
# greylisted: the first try is refused on purpose, a later one is taken.
cause-greylisted = The mail is asked to wait
    .sender = The recipient's mail server asks new senders to wait a little and try again. That is quite normal.
# rate_limited: too much mail in a short time.
cause-rate-limited = Too much mail in a short time
    .sender = The recipient's mail server has had more mail from you in a short time than it takes. It will take more later.
    .neutral = The recipient's mail server has had more mail from the sender in a short time than it takes.
# too_many_recipients: one mail names more recipients than allowed.
cause-too-many-recipients = Too many recipients in one mail
    .sender = The mail has more recipients than the mail server takes at once.
# ip_blocked: the computer that sends the mail is on a blocklist or has a bad name.
cause-ip-blocked = The sending mail server is blocked
    .sender = The recipient's mail server does not take mail from the server that sends yours. There is nothing wrong with the recipient's address.
    .neutral = The recipient's mail server does not take mail from the sender's mail server.
    .recipient = Your mail server does not take mail from the sender's mail server.
# domain_blocked: the sender's domain, or a link in the mail, has a bad name.
cause-domain-blocked = The sending domain is blocked
    .sender = The recipient's mail server does not trust your domain, or a link in the mail. There is nothing wrong with the recipient's address.
    .neutral = The recipient's mail server does not trust the sender's domain, or a link in the mail.
    .recipient = Your mail server does not trust the sender's domain, or a link in the mail.
# reverse_dns_missing: the sending server's name is not set up.
cause-reverse-dns-missing = The sending mail server has no proper name
    .sender = The server that sends your mail is not set up with a proper name, so the recipient's server does not trust it. There is nothing wrong with the recipient's address.
    .neutral = The server that sends the sender's mail is not set up with a proper name, so the recipient's server does not trust it.
# sender_unauthenticated: the mail cannot prove that it comes from the sender's domain.
cause-sender-unauthenticated = The sender could not be confirmed
    .sender = The recipient's mail server could not see that the mail really comes from you. That is put right where your domain is set up, and there is nothing wrong with the recipient's address.
    .neutral = The recipient's mail server could not see that the mail really comes from the sender's domain.
# sender_rejected: the address that the mail is sent from is refused.
cause-sender-rejected = The sender's address is refused
    .sender = The recipient's mail server does not take mail from the address that you send from. There is nothing wrong with the recipient's address.
    .neutral = The recipient's mail server does not take mail from the address that the sender uses.
    .recipient = Your mail server does not take mail from the address that the sender uses.
# sender_account_error: the sender's own mail service refuses to send.
cause-sender-account-error = The mail account could not send
    .sender = The mail never left, because your own mail service stopped it. It may be a wrong password, a limit that is used up, or an account on hold.
    .neutral = The mail never left, because the sender's own mail service stopped it. It may be a wrong password, a limit that is used up, or an account on hold.
# spam_detected: a filter took this mail for spam.
cause-spam-detected = The mail was taken for spam
    .sender = The recipient's spam filter took the mail for spam. That can happen to quite ordinary mail.
    .recipient = Your spam filter took the mail for spam. That can happen to quite ordinary mail.
# virus_detected: malware was found in the mail.
cause-virus-detected = A virus was found in the mail
    .sender = The recipient's mail server found something in the mail that looks like a virus, so it was stopped.
# message_too_large: the mail is too big.
cause-message-too-large = The mail is too large
    .sender = The mail takes up more room than the recipient's mail server allows. It is mostly the attachments.
# content_rejected: something in the mail is refused: a character, an attachment type, the format.
cause-content-rejected = Something in the mail is not accepted
    .sender = There is something in the mail that the recipient's mail server does not take: odd characters in the text, or a kind of attachment.
# encoding_unsupported: the address or text has letters that a server on the way cannot take.
cause-encoding-unsupported = The mail has characters that the server does not know
    .sender = The address or the text has letters or characters that a mail server on the way does not know.
    .recipient = Your address has letters or characters that a mail server on the way does not know.
# policy_rejected: the recipient's server refuses it by a rule of its own and does not say why.
cause-policy-rejected = The recipient's mail server said no
    .sender = The recipient's mail server refused { $document-the }, and does not say clearly why.
    .recipient = Your mail server refused { $document-the }, and does not say clearly why.
# spam_complaint: the recipient pressed "spam".
cause-spam-complaint = The recipient marked the mail as spam
    .sender = The recipient marked the mail as spam. It may have been a slip of the hand.
    .recipient = The mail from the sender was marked as spam in your mailbox. It may have been a slip of the hand.
# unsubscribed: the recipient has opted out.
cause-unsubscribed = The recipient has unsubscribed
    .sender = The recipient has asked for no more mail of this kind.
# suppressed: the service that sends the mail did not try, because the address failed before.
cause-suppressed = The address is on hold
    .sender = The mail was not sent at all, because mail to this address has failed before and the address was put on hold.
# auto_reply: an out-of-office answer; the mail arrived.
cause-auto-reply = The mail arrived
    .sender = What came back is an automatic reply. The mail arrived.
# challenge_response: the recipient's system wants the sender to confirm first.
cause-challenge-response = The mail waits to be confirmed
    .sender = The recipient's mail waits until you have confirmed that you are a real sender.
    .neutral = The mail waits until the sender has confirmed to be a real sender.
    .recipient = The mail to you waits until the sender has confirmed to be a real sender.
# unknown: no cause was told.
cause-unknown = The mail did not arrive
    .sender = The mail did not arrive, and the answer does not say why.
    .recipient = The mail to you did not arrive, and the answer does not say why.

## Doubt, where the answer of the server is vague.

# Put before the explanation when it is not certain. It has to say "probably" or the like.
hedge = The server does not say it clearly, but this is probably what happened: { $explanation }
    .headline = Probably: { $headline }

## Steps: what to do. One sentence or two, in the imperative, addressed to who reads it.

# The receiving server should take mail for the domain.
step-accept-domain =
    .recipient-postmaster = Add the recipient's domain to those that your server takes mail for, or point its MX record at the right server.
# The sender's address should be let through.
step-allow-sender =
    .sender = Ask the recipient to let mail from your address through.
    .recipient = Add the sender to your contacts, or to the senders that you let through.
    .recipient-postmaster = Let the sender through for this recipient, if the mail is wanted.
# A mail with a question or a link came back, which the sender has to answer.
step-answer-challenge =
    .sender = Open the mail that came back, and do what it asks for if you know who it is from.
# Ask whether the person wants mail at all.
step-ask-consent =
    .sender = Ask the recipient how they would like to get { $document-the } from now on.
# Look at one's own account at the mail service.
step-check-account =
    .sender = Check the login, the limits and the state of your own mail account.
# Is the address right? The address may be known.
step-check-address =
    .sender =
        { $recipient ->
            [none] Check with the recipient that the address is typed right and is the right one.
           *[some] Check with the recipient that { $recipient } is typed right and is the right address.
        }
# Is the part after the @ right? The domain may be known.
step-check-domain =
    .sender =
        { $domain ->
            [none] Check with the recipient what should stand after the @ in the address.
           *[some] Check with the recipient what should stand after the @. It says { $domain } now.
        }
# Find the mail in the server's log.
step-check-log =
    .postmaster = Find the mail in your log, and see what the servers said to each other.
# Does the mailbox exist?
step-check-mailbox =
    .recipient-postmaster = Check whether the mailbox should exist, and create it or an alias for it if so.
# The address that the mail is sent from.
step-check-sender-address =
    .sender = Check that the address that you send from is typed right, exists and can get mail.
# Ask how the recipient's mail server is.
step-check-server =
    .sender = Ask the recipient whether they have trouble with their mail, and when it will be over.
    .recipient = Ask the people who look after your mail whether there is trouble, and when it will be over.
# For the list of first checks: both the server and the mailbox.
step-check-server-and-inbox =
    .sender = Ask the recipient to check that their mailbox is not full and their mail server works.
# Ask the product's support. Who that is may be known.
step-contact-support =
    .sender =
        { $support ->
            [none] Contact support if that does not help.
           *[some] Contact { $support } if that does not help.
        }
# Change the address where it is kept (a contact, a customer).
step-correct-address =
    .sender = Correct the address on the contact.
# Get the document out of the program as a PDF file.
step-download-pdf =
    .sender = Save { $document-the } as a PDF.
# Make room in the mailbox.
step-empty-mailbox =
    .sender = Ask the recipient to make room in their mailbox.
    .recipient = Make room in your mailbox: delete old mail with large attachments, and empty the bin.
# SPF, DKIM and DMARC. { $checks } is a list of such names.
step-fix-authentication =
    .sender-postmaster = Put right { $checks } for the sender's domain, so that the server that sends is allowed to.
# Get off a blocklist. The name of the list may be known.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Find out why the server or the domain is blocked, put that right, and then ask to be taken off the list.
           *[some] Find out why the server or the domain is on { $blocklist }, put that right, and then ask to be taken off the list.
        }
# The recipient's domain in the DNS.
step-fix-domain =
    .recipient-postmaster = Check that the domain is paid for and that its MX records point at a server that takes mail.
# The format of the mail.
step-fix-format =
    .sender-postmaster = Check the headers, the line lengths and the MIME structure of what is sent.
# The SMTP dialogue.
step-fix-protocol =
    .sender-postmaster = Check the settings of the sending server: its name, and the order of its commands.
# The name of the sending server in the DNS.
step-fix-reverse-dns =
    .sender-postmaster = Give the sending IP address a PTR record whose name leads back to it, and use that name in HELO.
# Where the recipient's mail is sent on to.
step-fix-routing =
    .recipient-postmaster = Look for a loop: forwarding, MX records and connectors that send the mail back to where it came from.
# The domain of the sender's address.
step-fix-sender-domain =
    .sender-postmaster = Check that the domain of the sender's address is in the DNS and can take mail, and that the address exists.
# The receiving server is broken.
step-fix-server =
    .recipient-postmaster = Check that the mail server runs, can be reached on port 25, and has room on its disk.
# Encryption between the servers.
step-fix-tls =
    .postmaster = Check certificates and TLS versions, and what MTA-STS or DANE ask for.
# Mail to the old address should go to the new one.
step-forward-mail =
    .recipient-postmaster = Forward mail from the old address to the new one, if the recipient wishes so.
# The recipient has another address.
step-give-other-address =
    .sender = Ask the recipient for an address that works.
    .recipient = Give the sender an address that works.
# An address with the letters a to z only.
step-give-plain-address =
    .sender = Ask the recipient for an address with plain letters and digits only.
    .recipient = Give the sender an address with plain letters and digits only.
# The address is on hold at the service that sends.
step-lift-suppression =
    .sender = Have the address released once you know that it works. Support can help.
    .support = Look up why the address was put on hold, and release it once it is known to work.
# Nothing has to be done.
step-nothing =
    .sender = You do not have to do anything.
# International mail.
step-offer-smtputf8 =
    .postmaster = Turn on SMTPUTF8 on the mail server, or use an address with plain letters.
# The size limit of the receiving server.
step-raise-limit =
    .recipient-postmaster = Raise the size limit for incoming mail, if mail of that size should get in.
# The room of a mailbox.
step-raise-quota =
    .recipient-postmaster = Give the mailbox more room, or help the recipient to clear it.
# Take somebody off a mailing list.
step-remove-from-list =
    .sender = Take the recipient off the list for this kind of mail.
# Take out what is refused.
step-remove-part =
    .sender = Leave out the attachment, or send it as a PDF.
# Open a closed mailbox again.
step-reopen-mailbox =
    .recipient = Log in to your mailbox, or ask your mail provider to open it again.
    .recipient-postmaster = Open the mailbox again, or say which address takes its place.
# Unblock the sender's account.
step-restore-account =
    .sender-postmaster = Check the account's login, its limits and whether it may send as this address.
# Delete the stored address and type it in, not copied.
step-retype-address =
    .sender = Delete the address on the contact and type it in by hand. Do not copy it.
    .recipient = Give the sender your address once more, typed by hand and not copied.
# Type the text in, not copied.
step-retype-text =
    .sender = If the text of the mail was copied from another program, type it in by hand.
# A filter of the receiving server.
step-review-filter =
    .recipient-postmaster = See which rule or filter stopped the mail, and let the sender through if the mail is wanted.
# Make the mail look less like spam.
step-rewrite-text =
    .sender = Shorten the text, and leave out links and words that sound like advertising.
# Look for viruses.
step-scan-for-viruses =
    .sender = Scan the attachments and your computer for viruses.
    .sender-postmaster = Find out whether an account or a computer has been sending viruses, and stop it.
# After the other steps.
step-send-again =
    .sender = Send { $document-the } again.
# The mail is tried again by itself; only where that was in vain it is sent again.
step-send-if-missing =
    .sender = Send { $document-the } again if the mail has not arrived by tomorrow.
# After a while.
step-send-later =
    .sender = Send { $document-the } again later.
# Send more slowly.
step-send-less =
    .sender = Send fewer mails at a time.
    .sender-postmaster = Send more slowly to this service, with fewer connections and fewer recipients at a time.
# From an ordinary mail program, with the PDF attached.
step-send-own-mail =
    .sender = Send { $document-the } to the recipient from your own mail.
# Split the recipients.
step-send-to-fewer =
    .sender = Divide the recipients over several mails.
# Smaller files.
step-shrink-attachments =
    .sender = Make the attachments smaller, or send a link to them instead.
# Give what the mail server answered (or the letter made of it) to whoever runs your own mail. Who that is may be known.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Pass the mail server's answer on to the people who look after your mail.
           *[some] Pass the mail server's answer on to { $support }.
        }
    .recipient = Pass the mail server's answer on to the people who look after your mail.
    .support = Pass the mail server's answer on to the people who look after the sending of mail.
# Give what the mail server answered to the recipient, who gives it to their technicians.
step-tell-their-it =
    .sender = Ask the recipient to pass the mail server's answer on to the people who look after their mail.
# The mail lies in the spam folder.
step-unmark-spam =
    .sender = Ask the recipient to find { $document-the } in the spam folder and mark it as not spam.
    .recipient = Find the mail in your spam folder, and mark it as not spam.
# Only wait.
step-wait =
    .sender = Wait a little. The mail is tried again by itself.
# Support goes through the steps that follow together with the sender.
step-walk-through =
    .support = Go through these points with the sender:

## Waiting: does it help, and how long?

# No.
wait-no = Waiting does not help.
# Only after somebody has mended something.
wait-until-fixed = Waiting only helps once the fault has been put right.
# Nobody knows.
wait-maybe = It may help to wait a little before the mail is sent again.
# The mail arrived, nobody has to wait.
wait-arrived = There is nothing to wait for.
# The mail has not failed yet: the server that sends it tries on.
wait-delayed = The mail is still on its way. It is tried again by itself.
# Some minutes.
wait-minutes =
    { $number ->
        [one] It helps to wait a minute before the mail is sent again.
       *[other] It helps to wait about { $number } minutes before the mail is sent again.
    }
# Some hours.
wait-hours =
    { $number ->
        [one] It helps to wait about an hour before the mail is sent again.
       *[other] It helps to wait about { $number } hours before the mail is sent again.
    }
# Some days.
wait-days =
    { $number ->
        [one] It helps to wait a day before the mail is sent again.
       *[other] It helps to wait about { $number } days before the mail is sent again.
    }

## Another channel, where it is urgent.

# The sender can use an ordinary mail program.
fallback-own-mail = If it is urgent, send { $document-the } from your own mail.
# The sender can call, or write a letter.
fallback-call = If it is urgent, call the recipient, or use the post.

## The common mistake.

# The recipient's address is fine.
do-not-delete-address = Do not delete the recipient's address: it is not the address that fails.
# Sending many times makes it worse.
do-not-resend = Do not keep sending { $document-the } over and over: that only makes it worse.
# The address is wrong.
do-not-same-address = Do not send to the same address again before it has been put right.
# The recipient does not want it.
do-not-more-mail = Do not send more mail of this kind to the recipient before you have talked to them.
# The file may be dangerous.
do-not-spread-virus = Do not send the same file again before it has been scanned.
# A question that comes by mail may be a trick.
do-not-click-blindly = Do not click on links in the reply if you do not know who it is from.
# The address failed before.
do-not-lift-blindly = Do not have the address released before you know why it failed.

## Characters in a stored address that do not belong there.

# { $characters } is a list of the names below with their places.
found-characters = In the address there is { $characters }.
# The address that was probably meant, where a typing error is likely.
found-suggestion = Perhaps it should be { $suggestion }.
# One of the list. { $character } is a name below, { $position } is a number, counted from one.
found-at = { $character } in place { $position }
# What stands between two of the list.
found-and = { $first } and { $second }
# A space.
character-space = a space
# A space that looks like any other but is not.
character-no-break-space = a special space (no-break space)
# A character that cannot be seen. { $name } is its English name in the Unicode standard.
character-invisible = an invisible character ({ $name })
# A line break or a tab.
character-line-break = a line break or tab
# A dash that is no hyphen.
character-dash = a long dash
# A quotation mark or an apostrophe of any kind.
character-quote = a quotation mark or an apostrophe
# A letter of another alphabet that may look like one of ours. { $shown } is the letter itself.
character-letter = the letter { $shown } ({ $name })
# Any other character.
character-other = the character { $shown } ({ $name })

## Letters to technicians, to copy and send. Polite, and a little more formal.

# To the people who run the recipient's mail.
letter-recipient-it =
    .about =
        { $recipient ->
            [none] Hello, mail to one of your users does not arrive.
           *[some] Hello, mail to { $recipient } does not arrive.
        }
    .reply = Your mail server answered: { $reply }
    .ask = Would you look into it? This is what usually helps:
    .thanks = Thank you!
# To the people who run the sender's mail.
letter-sender-it =
    .about =
        { $recipient ->
            [none] Hello, a mail that I sent does not arrive.
           *[some] Hello, the mail that I sent to { $recipient } does not arrive.
        }
    .reply = The recipient's mail server answered: { $reply }
    .ask = Would you look into it? This is what usually helps:
    .thanks = Thank you!

## Headings and labels around all this.

# Before the steps.
label-steps = What to do
# Before what the sender had better not do.
label-do-not = Watch out
# Before whether waiting helps.
label-wait = Waiting
# Before another channel.
label-fallback = Another way
# Before the letter to the recipient's technicians.
label-their-it = Text for the people who look after the recipient's mail
# Before the letter to the sender's own technicians.
label-own-it = Text for the people who look after the sender's mail
# The title of the help page. The name of the product may be known.
guide-title =
    { $product ->
        [none] When a mail does not arrive
       *[some] When a mail from { $product } does not arrive
    }
    .intro = You can see by one of these words what happened to a mail, and what you can do about it.
    .first = What to check first
    .causes = Possible causes
