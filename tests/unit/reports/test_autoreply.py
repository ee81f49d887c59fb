# ruff: noqa: RUF001 - the letters of many scripts look like those of others
from __future__ import annotations

import pytest

from bouncekit.model.finding import Finding
from bouncekit.model.words import Category
from bouncekit.reports.autoreply import read_answer, read_challenge
from bouncekit.reports.marks import scan_marks
from bouncekit.wire.message import parse_header


def _read(header: str, subject: str = "x", text: str = "") -> Finding | None:
    fields = parse_header(f"From: Ann <ann@example.com>\n{header}".encode())
    return read_answer(fields, scan_marks(text), scan_marks(subject))


@pytest.mark.parametrize(
    ("header", "subject", "text", "mark"),
    [
        ("Auto-Submitted: auto-replied\n", "x", "", "auto_submitted"),
        ("Auto-Submitted: Auto-Replied (vacation)\n", "x", "", "auto_submitted"),
        ("X-Autoreply: yes\n", "x", "", "header_field"),
        ("X-Autorespond: x\n", "x", "", "header_field"),
        ("Precedence: auto_reply\n", "x", "", "precedence"),
        ("", "Automatic reply: Hello", "", "label"),
        ("", "[Out of office] Hello", "", "label"),
        ("In-Reply-To: <1@a.example>\n", "On vacation", "I am currently on vacation", "subject"),
        ("Auto-Submitted: auto-generated\n", "On vacation", "", "subject"),
        ("References: <1@a.example>\n", "Hello (on vacation)", "I am on vacation", "words"),
        ("Auto-Submitted: auto-generated\n", "Hello", "I am out of the office", "words"),
        ("Auto-Submitted: auto-replied\n", "x", "Ann no longer works here", "mailbox_gone"),
    ],
)
def test_answers(header: str, subject: str, text: str, mark: str) -> None:
    assert _read(header, subject, text) == Finding(
        recipient="ann@example.com", category=Category.AUTO_REPLY, mark=f"autoreply.{mark}"
    )


@pytest.mark.parametrize(
    ("header", "subject", "text"),
    [
        ("", "Hello", "I am out of the office tomorrow"),
        ("", "Vacation in Greece", "Half off until Monday"),
        ("", "Vacation in week 7", "I am on vacation in week 7. Shall we meet?"),
        ("", "Thank you for your order", "It is on its way"),
        ("", "Absence of proof", ""),
        ("List-Id: <x.example.org>\n", "Automatic reply: Hello", "I am on vacation"),
        ("List-Unsubscribe: <x>\n", "Out of office", "I am out of the office"),
        ("Precedence: bulk\n", "Hello", ""),
        ("X-Auto-Response-Suppress: All\n", "Hello", ""),
        ("Auto-Submitted: no\n", "On vacation", "I am on vacation"),
        ("Auto-Submitted: auto-generated\n", "Your invoice", ""),
        ("", "How to write an automatic reply", ""),
    ],
)
def test_no_answers(header: str, subject: str, text: str) -> None:
    assert _read(header, subject, text) is None


@pytest.mark.parametrize(
    ("header", "address"),
    [
        (b"From: Ann <ann@example.com>\nReply-To: b@example.com\n", "ann@example.com"),
        (b"From: undisclosed\nReply-To: b@example.com\n", "b@example.com"),
        (b"Sender: c@example.com\n", "c@example.com"),
        (b"Return-Path: <d@example.com>\n", "d@example.com"),
        (b"Return-Path: <>\n", None),
    ],
)
def test_who_answers(header: bytes, address: str | None) -> None:
    found = read_answer(parse_header(header + b"X-Autoreply: yes\n"), {}, {})
    assert found is not None
    assert found.recipient == address


@pytest.mark.parametrize(
    "text",
    [
        "Your message is being held until you confirm it",
        "To release your message, click the link below",
        "Please verify that you are human",
        "I use Spam Arrest to protect my mailbox",
    ],
)
def test_challenges(text: str) -> None:
    header = parse_header(b"From: ann@example.com\n")
    assert read_challenge(header, scan_marks(text)) == Finding(
        recipient="ann@example.com", category=Category.CHALLENGE_RESPONSE, mark="challenge.words"
    )


def test_no_challenges() -> None:
    listed = parse_header(b"From: a@example.com\nList-Id: <x.example.org>\n")
    assert read_challenge(listed, scan_marks("Please verify that you are human")) is None
    assert read_challenge(parse_header(b"From: a@example.com\n"), scan_marks("Hello")) is None


@pytest.mark.parametrize(
    "subject",
    [
        "Automatisk svar: Hej",
        "Autosvar: Hej",
        "Fraværsmelding",
        "Frånvaro: Hej",
        "Automaattinen vastaus: Hei",
        "Automatische Antwort: Hallo",
        "Abwesenheitsnotiz: Hallo",
        "Automatisch antwoord: Hallo",
        "Réponse automatique : Bonjour",
        "Absence du bureau : Bonjour",
        "Respuesta automática: Hola",
        "Fuera de la oficina: Hola",
        "Resposta automática: Olá",
        "Fora do escritório: Olá",
        "Risposta automatica: Ciao",
        "Fuori ufficio: Ciao",
        "Odpowiedź automatyczna: Cześć",
        "Automatická odpověď: Ahoj",
        "Automatikus válasz: Szia",
        "Răspuns automat: Bună",
        "Αυτόματη απάντηση: Γεια",
        "Otomatik yanıt: Merhaba",
        "Автоматический ответ: Привет",
        "Автоответ: Привет",
        "Автоматична відповідь: Привіт",
        "自動応答: こんにちは",
        "自動返信: こんにちは",
        "不在: こんにちは",
        "自动答复: 你好",
        "自动回复: 你好",
        "自動回覆: 你好",
        "자동 회신: 안녕",
        "الرد التلقائي: مرحبا",
        "תשובה אוטומטית: שלום",
        "Trả lời tự động: Chào",
        "Automaatvastus: Tere",
        "Automatinis atsakymas: Labas",
    ],
)
def test_labels_of_many_languages(subject: str) -> None:
    found = _read("", subject)
    assert found is not None
    assert found.mark == "autoreply.label"


@pytest.mark.parametrize(
    "text",
    [
        "Jeg holder ferie indtil mandag",
        "Jag är på semester till den 1 december",
        "Jeg er ikke på kontoret",
        "Olen lomalla 1.12. asti",
        "Ich bin bis Montag nicht im Büro und habe keinen Zugriff",
        "Ik ben momenteel met vakantie",
        "Je suis actuellement absent du bureau",
        "Estoy fuera de la oficina hasta el lunes",
        "Estou de férias até segunda",
        "Sono in ferie fino a lunedì",
        "Jestem obecnie na urlopie",
        "Jsem na dovolené do pondělí",
        "Szabadságon vagyok hétfőig",
        "Sunt în concediu până luni",
        "Είμαι εκτός γραφείου",
        "Yıllık izindeyim",
        "Я нахожусь в отпуске до понедельника",
        "Я у відпустці до понеділка",
        "休暇中のため返信が遅れます",
        "我正在休假",
        "현재 휴가 중입니다",
        "أنا حاليا في إجازة",
        "אני כרגע בחופשה",
        "Tôi đang nghỉ phép",
    ],
)
def test_words_of_many_languages(text: str) -> None:
    found = _read("Auto-Submitted: auto-generated\n", "x", text)
    assert found is not None
    assert found.mark == "autoreply.words"
