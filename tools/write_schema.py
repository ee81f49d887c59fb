"""Write the JSON Schemas of ``to_dict()``, and the tables of their keys in the docs.

The closed vocabularies come from the enums, so that a new word cannot be forgotten;
tests hold real answers against the schema.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from enum import StrEnum

from generated import ROOT, between, settle

from bouncekit.model import address, domain, words

Schema = dict[str, object]

TEXT: Schema = {"type": "string"}
ADDRESS: Schema = {"type": "string", "minLength": 1}
MOMENT: Schema = {"type": "string", "format": "date-time"}
ANYTHING: Schema = {"type": "object"}


def word(enum: type[StrEnum], /) -> Schema:
    """One of the words of an enum."""
    return {"type": "string", "enum": [member.value for member in enum]}


def ref(name: str, /) -> Schema:
    """A thing that is described under ``$defs``."""
    return {"$ref": f"#/$defs/{name}"}


def many(items: Schema, /) -> Schema:
    """An array."""
    return {"type": "array", "items": items}


def told(schema: Schema, /) -> Schema:
    """Something that the report may not say: ``null`` then."""
    return {"anyOf": [schema, {"type": "null"}]}


def thing(description: str, keys: Mapping[str, tuple[Schema, str]], /) -> Schema:
    """An object that always has all of its keys, and no others."""
    properties = {key: {**schema, "description": text} for key, (schema, text) in keys.items()}
    return {
        "type": "object",
        "description": description,
        "additionalProperties": False,
        "required": list(keys),
        "properties": properties,
    }


REPORT = thing(
    "What one message or event is, and what it says.",
    {
        "kind": (word(words.Kind), "What the message is."),
        "deliveries": (
            many(ref("delivery")),
            "One for each recipient; empty for mail that is no report.",
        ),
        "original": (
            told(ref("original")),
            "The returned message; null where nothing of it came back.",
        ),
        "faults": (
            many(ref("fault")),
            "What was broken or cut in the input; empty for a clean message.",
        ),
        "event": (
            told(ref("event")),
            "The event of a mail service that it was read from; null for a message.",
        ),
    },
)
DELIVERY = thing(
    "What the report says of one recipient. Null: the report did not say.",
    {
        "recipient": (told(ADDRESS), "The address that the failing server was asked for."),
        "original_recipient": (told(ADDRESS), "The address as the sender first wrote it."),
        "outcome": (
            told(word(words.Outcome)),
            (
                "What happened (RFC 3464, Action); null for a complaint, an automatic answer and a "
                "challenge."
            ),
        ),
        "status": (
            told({"type": "string", "pattern": r"^[245]\.\d{1,3}\.\d{1,3}$"}),
            "The enhanced status code (RFC 3463). The registry grows: unknown codes are legal.",
        ),
        "reply": (
            told({"type": "integer", "minimum": 200, "maximum": 599}),
            "The SMTP reply code (RFC 5321).",
        ),
        "diagnostic": (told(TEXT), "The words of the server that refused, on one line."),
        "remote_mta": (told(TEXT), "The host that refused."),
        "reporting_mta": (told(TEXT), "The host that wrote the report."),
        "occurred_at": (told(MOMENT), "When it happened, in ISO 8601."),
        "diagnosis": (told(ref("diagnosis")), "Why it failed; null where nothing failed."),
    },
)
DIAGNOSIS = thing(
    "Why a mail did not arrive, who can change that, and what it says of the address.",
    {
        "category": (word(words.Category), "What has to change; see categories.md."),
        "permanence": (word(words.Permanence), "Will the same mail fail again?"),
        "failure_class": (
            word(words.FailureClass),
            "The class that people see; none where nothing failed.",
        ),
        "party": (word(words.Party), "Who can act; nobody means: wait."),
        "suppress": (word(words.Suppress), "May the address be taken off the list?"),
        "confidence": (
            {"type": "number", "minimum": 0, "maximum": 1},
            "How often an answer on such evidence is right.",
        ),
        "because": (many(ref("evidence")), "What the answer rests on."),
        "conflicts": (many(ref("evidence")), "What spoke for another category and lost."),
        "retry_after": (
            told({"type": "number", "minimum": 0}),
            "How long the server asks to wait, in seconds.",
        ),
        "blocklist": (told(TEXT), "The blocklist that the server names."),
        "auth_failures": (
            many(word(words.AuthMechanism)),
            "The checks of the sender's identity that the server says failed.",
        ),
        "provider": (told(TEXT), "The receiving service, where it can be told."),
        "first_cause": (
            told(word(words.Category)),
            "Of suppressed: why the mail service put the address on its list.",
        ),
    },
)
EVIDENCE = thing(
    "One thing that speaks for (or against) an answer.",
    {
        "rule": (
            {"type": "string", "minLength": 1},
            "The stable id of the rule that fired, or of the label of a mail service.",
        ),
        "category": (word(words.Category), "What the rule says."),
        "tier": (word(words.Tier), "How much such a rule counts."),
        "source": (word(words.Source), "Where the words or the code were read."),
        "text": (TEXT, "The matched words, or the code."),
        "span": (
            told(
                {
                    "type": "array",
                    "items": {"type": "integer", "minimum": 0},
                    "minItems": 2,
                    "maxItems": 2,
                }
            ),
            "Start and end (in characters) of the match in its source; null for a code.",
        ),
    },
)
ORIGINAL = thing(
    "The returned message, as far as the report brings it back. Null: not told.",
    {
        "message_id": (told(TEXT), "Message-ID."),
        "sender": (told(ADDRESS), "The address in From."),
        "recipients": (many(ADDRESS), "The addresses in To and Cc."),
        "subject": (told(TEXT), "Subject, decoded."),
        "date": (told(MOMENT), "Date, in ISO 8601."),
        "list_id": (told(TEXT), "List-Id."),
        "envelope_sender": (told(TEXT), "The envelope sender."),
        "envelope_id": (told(TEXT), "Original-Envelope-Id (RFC 3461, ENVID)."),
    },
)
FAULT = thing(
    "Something broken, missing or cut in the input; the answer was made without it.",
    {
        "kind": (word(words.FaultKind), "What sort of fault."),
        "detail": (TEXT, "What was found, for developers, in English."),
    },
)
EVENT = thing(
    "What a mail service tells of an event beside whom it is about and why. Null: not told.",
    {
        "provider": (ADDRESS, "The service, such as sendgrid."),
        "name": (told(TEXT), "What the service calls the event."),
        "key": (
            ADDRESS,
            "The same when the service sends the event again, another for each other event.",
        ),
        "id": (told(TEXT), "The service's id of the event. Not every service has one."),
        "message_id": (told(TEXT), "The service's id of the mail, as its API returned it."),
        "occurred_at": (told(MOMENT), "When it happened, in UTC, in ISO 8601."),
        "tags": (many(TEXT), "What the sender tagged the mail with."),
        "metadata": (ANYTHING, "What else the sender gave the mail to carry."),
        "raw": (ANYTHING, "The event as it came, decoded."),
    },
)
DEFINITIONS = {
    "delivery": DELIVERY,
    "diagnosis": DIAGNOSIS,
    "evidence": EVIDENCE,
    "original": ORIGINAL,
    "fault": FAULT,
    "event": EVENT,
}


PLACE: Schema = {"type": "integer", "minimum": 0}
FLAG: Schema = {"type": "boolean"}

SANITIZED_ADDRESS = thing(
    "What a pasted text is as an address.",
    {
        "original": (TEXT, "The text as it came."),
        "address": (
            TEXT,
            "In Unicode and NFC, with a lower-case domain; where not ok, as far as it came.",
        ),
        "ascii": (
            told(ADDRESS),
            "With A-labels; null where the local part needs SMTPUTF8, or not ok.",
        ),
        "local": (told(ADDRESS), "The part before the @, in its own case; null where not ok."),
        "domain": (told(ADDRESS), "The part behind the @; null where not ok."),
        "ok": (FLAG, "No issue is blocking."),
        "needs_smtputf8": (FLAG, "The local part is not ASCII (RFC 6531)."),
        "needs_confirmation": (FLAG, "A change is a repair: show the address to the user first."),
        "changes": (many(ref("change")), "What was changed, in the order of the original."),
        "issues": (many(ref("issue")), "What is wrong or remarkable, and was left."),
        "display_name": (told(TEXT), "The name that stood beside the address."),
    },
)
CHANGE = thing(
    "One thing that was changed: after stands in the place of before.",
    {
        "kind": (word(address.ChangeKind), "What sort of change."),
        "index": (PLACE, "Where it begins in the original, in characters."),
        "codepoint": (
            told(PLACE),
            "The character, where it is one (or was written as one HTML entity).",
        ),
        "name": (told(ADDRESS), "Its Unicode name, or its label, such as <control-0009>."),
        "before": (ADDRESS, "What stood there."),
        "after": (TEXT, "What stands there now."),
        "safety": (word(address.Safety), "Whether it can make another address."),
    },
)
ISSUE = thing(
    "One thing that is wrong or remarkable, and was left as it is.",
    {
        "code": (word(address.IssueCode), "What sort of thing."),
        "message": (TEXT, "What was found, for developers, in English."),
        "index": (told(PLACE), "Where in the original; null where it is the whole."),
        "suggestion": (told(ADDRESS), "The address that was perhaps meant."),
        "blocking": (FLAG, "Mail cannot be sent to it."),
    },
)
SANITIZED_TEXT = thing(
    "The text of a mail without what does not belong there.",
    {
        "original": (TEXT, "The text as it came."),
        "text": (TEXT, "The text to use."),
        "kind": (word(address.TextKind), "Where in a mail it stands."),
        "changes": (many(ref("change")), "What was changed, in the order of the original."),
        "issues": (many(ref("issue")), "Damage that was in the text before."),
    },
)
EXPLANATION = thing(
    "What in a stored address is the likely cause of a bounce.",
    {
        "stored": (TEXT, "The address as it is stored."),
        "causes": (many(ref("cause")), "The likeliest first; empty where nothing is wrong."),
        "suggestion": (told(ADDRESS), "The address to store in its place, after asking."),
        "sanitized": (ref("sanitized_address"), "What the sanitizer says."),
    },
)
CAUSE = thing(
    "One thing in a stored address that can make mail to it fail.",
    {
        "text": (TEXT, "What and where, in English."),
        "kind": (
            {"type": "string", "enum": [*address.ChangeKind, *address.IssueCode]},
            "The kind of the change that removes it, or the code of the issue.",
        ),
        "index": (told(PLACE), "Where in the stored address."),
        "codepoint": (told(PLACE), "The character, where it is one."),
        "name": (told(ADDRESS), "Its Unicode name."),
    },
)
DOMAIN_CHECK = thing(
    "What the DNS says of a domain.",
    {
        "domain": (TEXT, "As it was given."),
        "ascii": (told(TEXT), "As the DNS was asked; null where it cannot be asked."),
        "status": (word(domain.DomainStatus), "Whether it takes mail."),
        "hosts": (many(ref("mail_host")), "Who takes mail for it, the best first."),
        "error": (told(TEXT), "What went wrong with the DNS."),
    },
)
MAIL_HOST = thing(
    "A host that takes mail for a domain.",
    {
        "name": (TEXT, "Its name."),
        "preference": (PLACE, "The lower, the sooner it is tried."),
    },
)
ADDRESS_DEFINITIONS = {
    "sanitized_address": SANITIZED_ADDRESS,
    "change": CHANGE,
    "issue": ISSUE,
    "sanitized_text": SANITIZED_TEXT,
    "explanation": EXPLANATION,
    "cause": CAUSE,
    "domain_check": DOMAIN_CHECK,
    "mail_host": MAIL_HOST,
}


def schema(title: str, root: Schema, definitions: Mapping[str, Schema], /) -> str:
    """A whole schema, as a file."""
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "$comment": "Written by tools/write_schema.py; do not edit.",
        **root,
        "$defs": definitions,
    }
    return json.dumps(whole, indent=2) + "\n"


def table(name: str, part: Schema, /) -> Iterator[str]:
    """The keys of one object, as a Markdown table."""
    properties = part["properties"]
    assert isinstance(properties, dict)
    yield f"### {name}\n\n{part['description']}\n"
    yield "| key | type | meaning |"
    yield "| --- | --- | --- |"
    for key, value in properties.items():
        yield f"| `{key}` | {describe(value)} | {value['description']} |"
    yield ""


def describe(part: Schema, /) -> str:
    """A type in a few words."""
    match part:
        case {"anyOf": [dict() as inner, *_]}:
            return f"{describe(inner)} or null"
        case {"$ref": str() as name}:
            last = name.rsplit("/", 1)[1]
            return f"[{last}](#{last})"
        case {"type": "array", "items": dict() as inner}:
            return f"array of {describe(inner)}"
        case {"enum": list() as values}:
            few = 7
            shown = ", ".join(f"`{value}`" for value in values[:few])
            return shown if len(values) <= few else f"{shown}, …"
        case _:
            return str(part["type"])


def main() -> int:
    """Write the schema and the page.

    Returns:
        The exit status.
    """
    folder = ROOT / "src" / "bouncekit" / "schema"
    page = ROOT / "docs" / "output.md"
    parts = {"report": REPORT, **DEFINITIONS, **ADDRESS_DEFINITIONS}
    keys = "\n".join(line for name, part in parts.items() for line in table(name, part))
    return settle(
        {
            folder / "report.json": schema("bouncekit report", REPORT, DEFINITIONS),
            folder / "address.json": schema(
                "bouncekit address", ref("sanitized_address"), ADDRESS_DEFINITIONS
            ),
            page: between(
                page.read_text(encoding="utf-8"), "<!-- keys -->", "<!-- end of keys -->", keys
            ),
        }
    )


if __name__ == "__main__":
    sys.exit(main())
