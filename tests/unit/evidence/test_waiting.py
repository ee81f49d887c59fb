# ruff: noqa: RUF001 - the letters of many scripts look like those of others
from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import bouncekit
from bouncekit.evidence.text import prepare
from bouncekit.evidence.waiting import LONGEST, find_retry_after
from bouncekit.model.words import Source
from bouncekit.phrases.folding import fold_case

TABLE = tomllib.loads(
    (Path(bouncekit.__file__).parent / "evidence" / "waiting.toml").read_text(encoding="utf-8")
)

CUES = TABLE["cues"]


def seconds(text: str, since: datetime | None = None) -> float | None:
    found = find_retry_after(prepare(Source.DIAGNOSTIC, text), since=since)
    return None if found is None else found.total_seconds()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greylisted, try again in 300 seconds", 300),
        ("try again in 5 minutes", 300),
        ("Try again in 5min.", 300),
        ("retry in 1 hour", 3600),
        ("please wait 2 hrs", 7200),
        ("retry after 1 day", 86_400),
        ("try again in 00:05", None),
        ("wait 30s", 30),
        ("wait 1h 30m", 5400),
        ("wait 1 h 30 m 10 s please", 5410),
        ("wait 2 hours and 5 minutes", 7500),
        ("wait 2 hours, 5 minutes", 7500),
        ("wait 2 hours of 5 minutes", 7200),
        ("wait 2 hours, well, or perhaps 5 minutes", 7200),
        ("try again in 5-10 minutes", 600),
        ("try again in 5 to 10 minutes", 600),
        ("try again in 5 - 10 minutes", 600),
        ("try again in 1.5 hours", 5400),
        ("try again in 0.5 hours", 1800),
        ("retry in 1,800 seconds", 1800),
        ("retry in 1,800,000 seconds", None),
        ("try again in a minute", 60),
        ("try again in an hour", 3600),
        ("try again in a few minutes", 300),
        ("come back in ten minutes", 600),
        ("come back in thirty seconds", 30),
        ("try again later, for instance in 5 minutes", 300),
        ("retry timeout: 5 minutes. Wait 10 minutes", 300),
        ("try again in 1,5 hours", 5400),
        ("Greylisting in action, please come back in 00:04:59", 299),
        ("please come back in 01:00:00 or in 5 minutes", 3600),
        ("please come back in 5 minutes, not in 01:00:00", 300),
        # nothing told
        ("", None),
        ("300 seconds", None),
        ("timeout after 300 seconds", None),
        ("try again later", None),
        ("try again in 300", None),
        ("try again in 0 seconds", None),
        ("try again in 0 seconds, wait 5 minutes", 300),
        ("try again with data min", None),
        ("try again and again", None),
        ("try again in 3 months", None),
        ("try again in 1234567 seconds", None),
        ("try again in 10.20.30.40 seconds", None),
        ("awaiting 5 minutes", None),
        ("waiting 5 minutes", None),
        ("wait" + " x" * 29 + " 5 minutes", 300),
        ("wait" + " x" * 30 + " 5 minutes", None),
        # no server means so long
        ("try again in 14 days", 1_209_600),
        ("try again in 15 days", None),
        ("try again in 14 days 1 second", None),
        ("try again in 999999 days", None),
    ],
)
def test_finds(text: str, expected: float | None) -> None:
    assert seconds(text) == expected


def test_the_longest() -> None:
    assert timedelta(days=14) == LONGEST


def test_the_words_are_folded() -> None:
    words = [*CUES, *TABLE["cues_behind"], *TABLE["cues_until"], *TABLE["numbers"]]
    words += [word for unit in TABLE["units"].values() for word in unit]
    assert [word for word in words if fold_case(word) != word or word != word.strip()] == []


def test_every_unit_has_its_length() -> None:
    assert TABLE["units"].keys() == TABLE["seconds"].keys()
    words = [word for unit in TABLE["units"].values() for word in unit]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("cue", CUES)
def test_every_cue_is_heard(cue: str) -> None:
    assert seconds(f"x {cue} 7 minutes") == 420


@pytest.mark.parametrize("cue", TABLE["cues_behind"])
def test_every_cue_behind_is_heard(cue: str) -> None:
    assert seconds(f"x 7 minutes {cue}") == 420


@pytest.mark.parametrize("cue", TABLE["cues_until"])
@pytest.mark.parametrize(
    "date",
    ["2026-11-23 10:05:00 +0000", "Mon, 23 Nov 2026 10:05:00 GMT", "23 Nov 2026 11:05 +0100"],
)
def test_every_point_in_time_is_heard(cue: str, date: str) -> None:
    asked = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    assert seconds(f"Come back, {cue} {date}, please", asked) == 300


def test_a_point_in_time_needs_another() -> None:
    text = "Try again after 2026-11-23 10:05:00 +0000"
    assert seconds(text) is None
    assert seconds(text, datetime(2026, 11, 23, 11, 0, tzinfo=UTC)) is None
    assert seconds("until noon, after 10:05", datetime(2026, 11, 23, tzinfo=UTC)) is None
    unread = "until 99 Foo 2026 10:05:00, until 2026-11-23 10:05:00"
    assert seconds(unread, datetime(2026, 11, 23, 10, 0, tzinfo=UTC)) == 300


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greylistet, prøv igen om 5 minutter", 300),
        ("Vent 30 sekunder og prøv igjen", 30),
        ("Försök igen om några minuter", 300),
        ("Bitte versuchen Sie es in 10 Minuten erneut", 600),
        ("In 2 Stunden bitte noch einmal senden", 7200),
        ("Probeer het over 5 minuten opnieuw", 300),
        ("Veuillez réessayer dans une heure", 3600),
        ("Inténtelo de nuevo en 15 minutos", 900),
        ("Tente novamente em 1 hora", 3600),
        ("Riprovare tra 5 minuti", 300),
        ("Încercați din nou peste 5 minute", 300),
        ("Merci de renouveler votre envoi dans 30 minutes", 1800),
        ("Revenez dans un quart d'heure", 900),
        ("Réessayez dans une demi-heure", 1800),
        ("Refusé : 15 minutes avant de réessayer", 900),
        ("Vuelva a intentarlo en un cuarto de hora", 900),
        ("Reintente en media hora", 1800),
        ("Tente de novo em meia hora", 1800),
        ("Tente mais tarde, dentro de 00:03:20", 200),
        ("Riprovare fra mezza ora", 1800),
        ("Ritentare non prima di 10 minuti", 600),
        ("Reîncercați peste jumătate de oră", 1800),
        ("Așteptați 300 de secunde", 300),
        ("Kom tilbage om et kvarter", 900),
        ("Om ti minutter kan du prøve igen", 600),
        ("Prøv på nytt om en halv time", 1800),
        ("Vent et par minutter før neste forsøk", 300),
        ("Försök på nytt om en halvtimme", 1800),
        ("Om tjugo minuter kan du försöka", 1200),
        ("Versuchen Sie es in einer halben Stunde", 1800),
        ("Bitte in einer Viertelstunde wiederkommen", 900),
        ("Nach zwanzig Minuten nochmal senden", 1200),
        ("Probeer het na een half uur", 1800),
        ("Kom over een kwartier terug", 900),
        ("Wacht minstens twee uur", 7200),
        ("Odota 1 tunti", 3600),
        ("Palaa puolen tunnin kuluttua", 1800),
        ("Yritä uudelleen viidentoista minuutin kuluttua", 900),
        ("Yrittäkää noin tunnin päästä", 3600),
        ("Beskeden kunne ikke leveres i 48 timer", None),
        ("Meldingen er ikke levert etter 5 dager", None),
        ("Meddelandet har inte levererats på 48 timmar", None),
        ("Die Nachricht konnte seit 48 Stunden nicht zugestellt werden", None),
        ("Het bericht kon gedurende 5 dagen niet worden bezorgd", None),
        ("Viestiä ei voitu toimittaa 48 tunnin aikana", None),
        ("Zeitüberschreitung nach 300 Sekunden, bitte später", None),
        ("Anslutningen bröts efter 300 sekunder. Försök senare", None),
        ("Yhteys katkesi 300 sekunnin jälkeen. Yritä myöhemmin", None),
        ("Le message n'a pas été remis dans les 48 heures", None),
        ("El mensaje no se entregó en 5 días", None),
        ("A mensagem não foi entregue em 5 dias", None),
        ("Il messaggio non è stato consegnato entro 24 ore", None),
        ("Mesajul nu a fost livrat timp de 5 zile", None),
        ("Spróbuj ponownie za 10 minut", 600),
        ("Zkuste to znovu za 5 minut", 300),
        ("Повторите попытку через 15 минут", 900),
        ("Спробуйте ще раз: повторіть через 5 хвилин", 300),
        ("Yritä uudelleen 5 minuutin kuluttua", 300),
        ("Kérjük, próbálja meg 10 perc múlva", 600),
        ("Δοκιμάστε ξανά σε 5 λεπτά", 300),
        ("5 dakika sonra tekrar deneyin", 300),
        ("Proszę spróbować za godzinę", 3600),
        ("Odczekaj pół godziny i wyślij ponownie", 1800),
        ("Spróbuj ponownie za kwadrans", 900),
        ("Zkuste to za půl hodiny", 1800),
        ("Vyčkejte pár minut", 300),
        ("Opakujte pokus za hodinu", 3600),
        ("Fél óra múlva próbálja újra", 1800),
        ("Egy óra múlva próbálkozzon", 3600),
        ("Kérjük, várjon 15 percet", 900),
        ("Δοκιμάστε ξανά σε μία ώρα", 3600),
        ("Προσπαθήστε πάλι σε λίγα λεπτά", 300),
        ("Περιμένετε μισή ώρα", 1800),
        ("Yarım saat sonra tekrar deneyiniz", 1800),
        ("Lütfen birkaç dakika bekleyiniz", 300),
        ("Повторите попытку через час", 3600),
        ("Попробуйте через полчаса", 1800),
        ("Отправка возобновится автоматически через 10 минут", 600),
        ("Спробуйте ще раз через пів години", 1800),
        ("Зачекайте декілька хвилин", 300),
        ("Wiadomości nie dostarczono przez 5 dni", None),
        ("Zprávu se nedaří doručit již 24 hodin", None),
        ("Az üzenetet 4 órája nem sikerült kézbesíteni", None),
        ("Το μήνυμα δεν παραδόθηκε μετά από 5 ημέρες", None),
        ("İleti 5 gün boyunca teslim edilemedi", None),
        ("Не удаётся доставить письмо уже 24 часа", None),
        ("Лист не доставлено протягом 5 днів", None),
        ("Időtúllépés 300 másodperc után", None),
        ("Upłynął limit czasu po 300 sekundach", None),
        ("Таймаут соединения: 300 секунд", None),
        ("5分後に再度お試しください", 300),
        ("请在10分钟后重试", 600),
        ("請於 30 分鐘後重試", 1800),
        ("5분 후에 다시 시도하십시오", 300),
        ("حاول مرة أخرى بعد 5 دقائق", 300),
        ("נסה שוב בעוד 5 דקות", 300),
        ("Bunu sonra deneyin, 5 dakika sonra tekrar", 300),
        ("灰名单检查，请在两分钟后重新投递", 120),
        ("请在半小时后重试", 1800),
        ("Riprovare tra un'ora", 3600),
        ("Riprovare tra mezz'ora", 1800),
        ("10分以上間隔を空けて再接続してください", 600),
        ("30分ほどおいて再送してください", 1800),
        ("1時間経過後に再度お試しください", 3600),
        ("请间隔至少 5 分钟", 300),
        ("1小时后解除限制", 3600),
        ("10 分鐘內請勿重複寄送", 600),
        ("1시간 동안 발송이 제한됩니다", 3600),
        ("한 시간 후 다시 시도하십시오", 3600),
        ("10분 후 재시도하세요", 600),
        ("حاول مرة أخرى بعد ساعة", 3600),
        ("أعد المحاولة بعد نصف ساعة", 1800),
        ("أعد المحاولة بعد ساعتين", 7200),
        ("נסה שוב בעוד שעה", 3600),
        ("נסו שוב בעוד חצי שעה", 1800),
        ("נסה שוב בעוד שעתיים", 7200),
        ("5日間配送を試みました", None),
        ("邮件在4小时内未能投递", None),
        ("5일 동안 전송하지 못했습니다", None),
        ("تعذر تسليم الرسالة خلال 5 أيام", None),
        ("ההודעה לא נמסרה במשך 5 ימים", None),
        # said of something else
        ("Zeitüberschreitung nach 300 Sekunden", None),
        ("Timeout after 300 seconds. Try again later", None),
        ("2026年11月23日に届きました", None),
    ],
)
def test_other_languages(text: str, expected: float | None) -> None:
    assert seconds(text) == expected


@pytest.mark.parametrize("number", TABLE["numbers"])
def test_every_number_is_heard(number: str) -> None:
    assert seconds(f"wait {number} minutes") == 60 * TABLE["numbers"][number]


@pytest.mark.parametrize(
    ("unit", "length"),
    [(word, TABLE["seconds"][unit]) for unit, words in TABLE["units"].items() for word in words],
)
def test_every_unit_is_heard(unit: str, length: int) -> None:
    assert seconds(f"wait 3 {unit}") == seconds(f"wait 3{unit}") == 3 * length
