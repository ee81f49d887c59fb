"""Write the JSON Schemas of ``Advice.to_dict()`` and of ``Guide.to_dict()``.

The closed vocabularies come from the enums; tests hold real answers against the schemas.
"""

from __future__ import annotations

import json
import sys

from generated import ROOT, settle
from write_schema import TEXT, Schema, many, thing, told, word

from bouncekit.advice.words import Action, Audience
from bouncekit.model.words import FailureClass

WORDS: Schema = {"type": "string", "minLength": 1}
FLAG: Schema = {"type": "boolean"}

STEP = thing(
    "One thing to do.",
    {
        "action": (word(Action), "What is done."),
        "actor": (word(Audience), "Who does it."),
        "text": (WORDS, "The words for the reader."),
    },
)
WAIT = thing(
    "Whether waiting helps.",
    {
        "helps": (told(FLAG), "Null: nobody knows."),
        "time": (told({"type": "number", "exclusiveMinimum": 0}), "How long, in seconds."),
        "text": (WORDS, "The same in words."),
    },
)
ADVICE = thing(
    "What one person should do now.",
    {
        "locale": (WORDS, "The locale that the texts are in."),
        "audience": (word(Audience), "Whose advice it is."),
        "headline": (WORDS, "A few words."),
        "explanation": (WORDS, "One or two plain sentences."),
        "class_label": (WORDS, "The class of the failure, as people see it."),
        "steps": (many(STEP), "What to do, in order; empty where there is nothing to do."),
        "wait": (WAIT, "Whether waiting helps."),
        "retry": (FLAG, "Whether to send the same again, once the steps are done."),
        "fallback": (told(WORDS), "Another channel, where it is urgent."),
        "do_not": (told(WORDS), "The common mistake."),
        "for_their_it": (told(WORDS), "A letter to the people who run the recipient's mail."),
        "for_own_it": (told(WORDS), "A letter to the people who run the sender's mail."),
        "hedged": (FLAG, "Whether the cause is not certain."),
    },
)
ENTRY = thing(
    "What people see in one class of failures.",
    {
        "failure_class": (word(FailureClass), "The class."),
        "label": (WORDS, "The word that people see."),
        "meaning": (WORDS, "What it means."),
        "causes": (many(WORDS), "What may have happened."),
        "steps": (many(WORDS), "What to do, in order."),
    },
)
GUIDE = thing(
    "A help page for those who send mail.",
    {
        "locale": (WORDS, "The locale that the texts are in."),
        "title": (WORDS, "The title of the page."),
        "intro": (TEXT, "What the page is for."),
        "first": (many(WORDS), "What to check first."),
        "entries": (many(ENTRY), "One for each class."),
    },
)


def schema(title: str, part: Schema, /) -> str:
    """A schema as a file."""
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "$comment": "Written by tools/write_advice_schema.py; do not edit.",
    }
    return json.dumps({**head, **part}, indent=2) + "\n"


def main() -> int:
    """Write the schemas.

    Returns:
        The exit status.
    """
    folder = ROOT / "src" / "bouncekit" / "schema"
    return settle(
        {
            folder / "advice.json": schema("bouncekit advice", ADVICE),
            folder / "guide.json": schema("bouncekit guide", GUIDE),
        }
    )


if __name__ == "__main__":
    sys.exit(main())
