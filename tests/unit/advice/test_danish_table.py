"""What a bookkeeping program in Denmark tells its users, row by row."""

from __future__ import annotations

import pytest

from bouncekit.advice.advise import advise
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.guide import guide
from bouncekit.model.words import FailureClass

CONTEXT = AdviceContext(
    document="faktura", product="Regnskab", support_contact="support@example.org"
)
GUIDE = guide("da", context=CONTEXT)
ENTRIES = {entry.failure_class: entry for entry in GUIDE.entries}

CHECK = "Tjek med modtageren, at adressen er skrevet rigtigt, og at det er den rigtige."
CORRECT = "Ret adressen på kontakten."
AGAIN = "Send fakturaen igen."
LATER = "Send fakturaen igen senere."
INBOX_AND_SERVER = "Bed modtageren tjekke, at indbakken ikke er fuld, og at mailserveren virker."
PDF = "Gem fakturaen som PDF."
OWN_MAIL = "Send fakturaen til modtageren fra din egen mail."
NOT_SPAM = "Bed modtageren om at finde fakturaen i spammappen og markere, at det ikke er spam."
TROUBLE = "Spørg modtageren, om de har problemer med deres mail, og hvornår de er løst."
RETYPE = "Slet adressen på kontakten, og skriv den ind i hånden. Kopiér den ikke."


@pytest.mark.parametrize(
    ("failure_class", "label", "causes", "steps"),
    [
        (
            FailureClass.HARD_BOUNCE,
            "Hard bounce",
            ["Adressen findes ikke", "Domænet findes ikke", "Domænet tager ikke imod mails"],
            [CHECK, CORRECT, AGAIN],
        ),
        (
            FailureClass.SOFT_BOUNCE,
            "Soft bounce",
            [
                "Indbakken er fuld",
                "Modtagerens mailserver svarer ikke",
                "Modtagerens mailserver har problemer",
            ],
            [INBOX_AND_SERVER, LATER],
        ),
        (
            FailureClass.SPAM,
            "Spam",
            ["Modtageren har markeret mailen som spam"],
            [PDF, OWN_MAIL, NOT_SPAM],
        ),
        (
            FailureClass.REJECTED,
            "Afvist af mailserver",
            ["Modtagerens mailserver sagde nej", "Mailen blev taget for spam"],
            [TROUBLE, LATER, PDF, OWN_MAIL],
        ),
        (
            FailureClass.INVALID,
            "Ugyldig",
            ["Adressen er ikke gyldig", "Mailen har tegn, som serveren ikke kender"],
            [RETYPE, AGAIN],
        ),
    ],
)
def test_a_row_of_the_help_page(
    failure_class: FailureClass, label: str, causes: list[str], steps: list[str]
) -> None:
    entry = ENTRIES[failure_class]
    assert entry.label == label
    assert set(causes) <= set(entry.causes)
    assert list(entry.steps) == steps


def test_what_is_always_checked_first() -> None:
    support = "Kontakt support@example.org, hvis det ikke hjælper."
    assert list(GUIDE.first) == [CHECK, INBOX_AND_SERVER, support]


@pytest.mark.parametrize(
    ("category", "label", "explained", "steps"),
    [
        ("mailbox_not_found", "Hard bounce", "kender ikke adressen", [CHECK, CORRECT, AGAIN]),
        (
            "domain_not_found",
            "Hard bounce",
            "Det, der står efter @ i adressen, findes ikke",
            ["Tjek med modtageren, hvad der skal stå efter @ i adressen.", CORRECT, AGAIN],
        ),
        (
            "domain_not_accepting",
            "Hard bounce",
            "slet ikke tager imod mails",
            ["Bed modtageren om en adresse, der virker.", CORRECT, AGAIN],
        ),
        (
            "mailbox_full",
            "Soft bounce",
            "Modtagerens indbakke er fuld",
            ["Bed modtageren om at rydde op i sin indbakke.", LATER],
        ),
        ("server_unreachable", "Soft bounce", "nede eller offline", [TROUBLE, LATER]),
        ("spam_complaint", "Spam", "markeret mailen som spam", [PDF, OWN_MAIL, NOT_SPAM]),
        (
            "server_error",
            "Soft bounce",
            "har selv problemer",
            [TROUBLE, LATER, PDF, OWN_MAIL],
        ),
        (
            "policy_rejected",
            "Afvist af mailserver",
            "afviste fakturaen",
            [TROUBLE, LATER, PDF, OWN_MAIL],
        ),
        ("bad_address", "Ugyldig", "da adressen blev kopieret", [RETYPE, AGAIN]),
    ],
)
def test_a_cause_of_the_table(category: str, label: str, explained: str, steps: list[str]) -> None:
    advice = advise(category, locale="da", context=CONTEXT)
    assert advice.class_label == label
    assert explained in advice.explanation
    assert [step.text for step in advice.steps] == steps


def test_characters_in_the_text_are_invalid_too() -> None:
    advice = advise("content_rejected", locale="da", context=CONTEXT)
    assert advice.class_label == "Ugyldig"
    assert advice.steps[0].text == (
        "Er teksten i mailen kopieret fra et andet program, så skriv den ind i hånden."
    )


def test_a_blocked_sender_is_not_told_to_delete_the_customer() -> None:
    advice = advise("ip_blocked", locale="da", context=CONTEXT)
    assert advice.do_not == (
        "Slet ikke modtagerens adresse: Det er ikke adressen, der er noget galt med."
    )
