"""Reports in many languages are known, their recipient is found and the returned mail is cut."""

# ruff: noqa: RUF001 - the letters of many scripts look like those of others
from __future__ import annotations

import pytest

from bouncekit.model.words import Kind, Outcome
from bouncekit.reports.read import read_message
from bouncekit.wire.message import parse_message

_EXCHANGE = {
    "da": ("Levering er ikke udført på disse modtagere eller grupper:", "Oprindelige brevhoveder:"),
    "da-2": ("Din meddelelse til ann@example.com kunne ikke leveres.", "Oprindelig meddelelse"),
    "sv": (
        "Leveransen misslyckades för följande mottagare eller grupper:",
        "Ursprungliga meddelandehuvuden:",
    ),
    "sv-2": (
        "Ditt meddelande till ann@example.com kunde inte levereras.",
        "Ursprungligt meddelande",
    ),
    "nb": (
        "Levering til disse mottakerne eller gruppene mislyktes:",
        "Opprinnelige meldingshoder:",
    ),
    "fi": (
        "Toimitus seuraaville vastaanottajille tai ryhmille epäonnistui:",
        "Alkuperäiset viestin otsikot:",
    ),
    "de": (
        "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:",
        "Ursprüngliche Nachrichtenkopfzeilen:",
    ),
    "de-2": (
        "Ihre Nachricht an ann@example.com konnte nicht zugestellt werden.",
        "Originalnachricht",
    ),
    "nl": (
        "De bezorging aan de volgende geadresseerden of groepen is mislukt:",
        "Oorspronkelijke berichtkoppen:",
    ),
    "fr": (
        "Échec de la remise à ces destinataires ou groupes :",
        "En-têtes de message d'origine :",
    ),
    "fr-2": ("Votre message à ann@example.com n’a pas pu être remis.", "Message d'origine"),
    "es": (
        "Error de entrega a estos destinatarios o grupos:",
        "Encabezados de los mensajes originales:",
    ),
    "es-2": ("No se pudo entregar el mensaje a ann@example.com.", "Mensaje original"),
    "pt": (
        "Falha na entrega a estes destinatários ou grupos:",
        "Cabeçalhos de mensagens originais:",
    ),
    "it": (
        "Recapito non riuscito ai seguenti destinatari o gruppi:",
        "Intestazioni originali del messaggio:",
    ),
    "pl": (
        "Dostarczenie do następujących adresatów lub grup nie powiodło się:",
        "Oryginalne nagłówki wiadomości:",
    ),
    "cs": ("Doručení těmto příjemcům nebo skupinám se nezdařilo:", "Původní záhlaví zprávy:"),
    "hu": (
        "A kézbesítés a következő címzettek vagy csoportok számára sikertelen:",
        "Eredeti üzenetfejlécek:",
    ),
    "ro": ("Livrarea către acești destinatari sau grupuri nu a reușit:", "Mesajul original:"),
    "el": ("Η παράδοση σε αυτούς τους παραλήπτες ή ομάδες απέτυχε:", "Αρχικό μήνυμα:"),
    "tr": ("İletiniz şu alıcılara veya gruplara teslim edilemedi:", "Özgün ileti üstbilgileri:"),
    "ru": (
        "Сбой доставки следующим получателям или группам:",
        "Исходные заголовки сообщения:",
    ),
    "uk": ("Не вдалося доставити повідомлення цим одержувачам:", "Вихідні заголовки повідомлення:"),
    "ja": ("次の受信者またはグループへの配信に失敗しました:", "元のメッセージ ヘッダー:"),
    "zh-Hans": ("未能传递到这些收件人或组，邮件无法送达:", "原始邮件头:"),
    "zh-Hant": ("無法傳遞給下列收件者或群組:", "原始郵件標頭:"),
    "ko": ("다음 받는 사람 또는 그룹에 메시지를 배달하지 못했습니다:", "원본 메시지 헤더:"),
    "ar": ("فشل التسليم إلى هؤلاء المستلمين أو المجموعات:", "الرسالة الأصلية:"),
    "he": ("המסירה לנמענים או לקבוצות אלה נכשלה:", "ההודעה המקורית:"),
    "vi": ("Không thể gửi thư tới những người nhận hoặc nhóm này:", "Thư gốc:"),
}
_REPORT = """\
Return-Path: <>
From: Microsoft Outlook <postmaster@sender.example>
To: lena@sender.example
Subject: x
Content-Type: text/plain; charset=utf-8

{opening}

ann@example.com
550 5.1.1 unknown

{returned}

Received: from app.sender.example
From: lena@sender.example
To: bob@example.com
Subject: Hello
"""


@pytest.mark.parametrize("language", _EXCHANGE)
def test_exchange(language: str) -> None:
    opening, returned = _EXCHANGE[language]
    data = _REPORT.format(opening=opening, returned=returned).encode()
    reading = read_message(parse_message(data))
    assert reading.kind is Kind.DELIVERY_REPORT
    (finding,) = reading.findings
    assert finding.recipient == "ann@example.com"
    assert finding.outcome is Outcome.FAILED
    assert reading.original is not None
    assert reading.original.subject == "Hello"
    assert finding.narrative is not None
    assert not any("bob" in words for words in finding.narrative.about(finding.recipient))


_DIAGNOSTICS = [
    "Diagnosticeringsoplysninger til administratorer:",
    "Diagnosinformation för administratörer:",
    "Diagnostiseringsinformasjon for administratorer:",
    "Diagnostiikkatietoja järjestelmänvalvojille:",
    "Diagnoseinformationen für Administratoren:",
    "Diagnostische gegevens voor beheerders:",
    "Informations de diagnostic pour les administrateurs :",
    "Información de diagnóstico para los administradores:",
    "Informações de diagnóstico para administradores:",
    "Informazioni di diagnostica per gli amministratori:",
    "Informacje diagnostyczne dla administratorów:",
    "Diagnostické informace pro správce:",
    "Diagnosztikai információk rendszergazdáknak:",
    "Informații de diagnosticare pentru administratori:",
    "Διαγνωστικές πληροφορίες για διαχειριστές:",
    "Yöneticiler için tanılama bilgileri:",
    "Диагностические сведения для администраторов:",
    "Діагностичні відомості для адміністраторів:",
    "管理者向けの診断情報:",
    "供管理员使用的诊断信息:",
    "系統管理員的診斷資訊:",
    "관리자용 진단 정보:",
    "معلومات التشخيص للمسؤولين:",
    "מידע אבחון עבור מנהלי מערכת:",
    "Thông tin chẩn đoán cho người quản trị:",
]
_GMAIL = [
    "Mailen blev ikke leveret til ann@example.com, fordi adressen ikke kunne findes.",
    "Meddelandet har inte levererats till ann@example.com eftersom adressen inte gick att hitta.",
    "Meldingen din ble ikke levert til ann@example.com fordi adressen ikke ble funnet.",
    "Viestiäsi ei toimitettu osoitteeseen ann@example.com, koska osoitetta ei löytynyt.",
    "Nachricht an ann@example.com nicht zugestellt, weil die Adresse nicht gefunden wurde.",
    "Uw bericht is niet bezorgd bij ann@example.com, omdat het adres niet kan worden gevonden.",
    "Votre message n'est pas parvenu à ann@example.com, car l'adresse est introuvable.",
    "El mensaje no se ha entregado a ann@example.com porque no se ha encontrado la dirección.",
    "A mensagem não foi entregue a ann@example.com porque o endereço não foi encontrado.",
    "Il messaggio non è stato recapitato a ann@example.com perché l'indirizzo non è stato trovato.",
    "Wiadomość nie została dostarczona do ann@example.com, ponieważ nie znaleziono adresu.",
    "Zpráva nebyla doručena na adresu ann@example.com, protože adresa nebyla nalezena.",
    "Üzenetét nem sikerült kézbesíteni ide: ann@example.com, mert a cím nem található.",
    "Mesajul nu a fost livrat la ann@example.com, deoarece adresa nu a fost găsită.",
    "Το μήνυμά σας δεν παραδόθηκε στη διεύθυνση ann@example.com.",
    "İletiniz ann@example.com adresine teslim edilemedi.",
    "Письмо не доставлено на адрес ann@example.com, так как адрес не найден.",
    "Лист не доставлено на адресу ann@example.com, бо адресу не знайдено.",
    "Nie udalo sie dostarczyc wiadomosci do ann@example.com",
    "Wiadomość wysłana do ann@example.com została zwrócona do nadawcy.",
    "Je nám líto, ale vaši zprávu se nepodařilo doručit: ann@example.com",
    "Zpráva pro ann@example.com byla vrácena odesílateli.",
    "Sajnálattal értesítjük, hogy levelét nem tudtuk kézbesíteni: ann@example.com",
    "Az Ön üzenete nem jutott el a címzetthez: ann@example.com",
    "Λυπούμαστε, δεν μπορέσαμε να παραδώσουμε το μήνυμά σας στο ann@example.com",
    "Το μήνυμα επιστράφηκε στον αποστολέα: ann@example.com",
    "Üzgünüz, iletinizi ann@example.com adresine teslim edemedik.",
    "Mesajınız alıcının sunucusu tarafından reddedildi: ann@example.com",
    "Письмо возвращено отправителю: ann@example.com",
    "Ми не змогли доставити ваш лист до ann@example.com",
    "Din mail kunne desværre ikke afleveres til ann@example.com",
    "Følgende adresser havde permanente leveringsfejl: ann@example.com",
    "Ditt mejl kunde inte levereras: ann@example.com",
    "Följande adresser gav permanenta fel: ann@example.com",
    "Dessverre kunne ikke meldingen din leveres til ann@example.com",
    "Meldingen nådde ikke alle mottakerne: ann@example.com",
    "Viestisi ei saavuttanut kaikkia vastaanottajia: ann@example.com",
    "Seuraavat osoitteet aiheuttivat pysyviä virheitä: ann@example.com",
    "Leider konnte ich Ihre Nachricht nicht ausliefern: ann@example.com",
    "Die folgende Adresse hat dauerhafte Zustellfehler: ann@example.com",
    "Uw bericht heeft sommige of alle geadresseerden niet bereikt: ann@example.com",
    "Dit is het mailsysteem. Permanente fout: ann@example.com",
    "アドレスが見つからないため、ann@example.com にメールは配信されませんでした。",
    "您的邮件未送达 ann@example.com，因为系统找不到该地址。",
    "找不到地址 ann@example.com，因此無法傳遞您的郵件。",
    "주소를 찾을 수 없어 ann@example.com 에 메일이 전송되지 않았습니다.",
    "لم يتم تسليم رسالتك إلى ann@example.com لأنه لم يتم العثور على العنوان.",
    "ההודעה שלך לא נמסרה אל ann@example.com כי הכתובת לא נמצאה.",
    "Thư của bạn không được gửi tới ann@example.com vì không tìm thấy địa chỉ.",
    "Nous n'avons pas pu remettre votre message à ann@example.com.",
    "L'acheminement de votre message vers ann@example.com a échoué.",
    "No hemos podido entregar su mensaje a ann@example.com.",
    "La entrega al siguiente destinatario falló: ann@example.com",
    "Não conseguimos entregar a sua mensagem a ann@example.com.",
    "Os seguintes destinatários não receberam a sua mensagem: ann@example.com",
    "Non siamo riusciti a recapitare il messaggio a ann@example.com.",
    "La consegna a ann@example.com non è riuscita.",
    "Mesajul dumneavoastră către ann@example.com nu a ajuns la destinație.",
    "Trimiterea către ann@example.com a eșuat.",
]


@pytest.mark.parametrize("line", [*_DIAGNOSTICS, *_GMAIL])
def test_one_line_is_enough_for_a_system(line: str) -> None:
    data = f"From: MAILER-DAEMON@mail.sender.example\nSubject: x\n\n{line}\n\nann@example.com\n"
    reading = read_message(parse_message(data.encode()))
    assert reading.kind is Kind.DELIVERY_REPORT
    assert [one.recipient for one in reading.findings] == ["ann@example.com"]
    assert reading.findings[0].outcome is Outcome.FAILED


@pytest.mark.parametrize(
    "line",
    [
        "Leveringen af din mail til ann@example.com er forsinket.",
        "Leveransen av ditt meddelande till ann@example.com har försenats.",
        "Levering til ann@example.com er forsinket.",
        "Die Zustellung an ann@example.com hat sich verzögert.",
        "Mailen til ann@example.com er ikke leveret endnu.",
        "Meddelandet till ann@example.com har inte levererats ännu, vi fortsätter att försöka.",
        "Meldingen til ann@example.com er ikke levert ennå.",
        "Viestiä osoitteeseen ann@example.com ei ole vielä saatu toimitettua.",
        "Der Server versucht es noch 3 Tage, ann@example.com zu erreichen.",
        "Het bericht aan ann@example.com is nog niet na 4 uur afgeleverd.",
        "La remise à ann@example.com a été retardée.",
        "La entrega a ann@example.com se ha retrasado.",
        "A entrega a ann@example.com foi adiada.",
        "Il recapito a ann@example.com è stato ritardato.",
        "La livraison à ann@example.com est en attente.",
        "Continuaremos a tentar entregar a mensagem a ann@example.com.",
        "Avviso: consegna ritardata del messaggio a ann@example.com",
        "Mesajul către ann@example.com nu a fost încă livrat.",
        "Dostarczenie do ann@example.com uległo opóźnieniu.",
        "Доставка адресату ann@example.com отложена.",
        "Wiadomość do ann@example.com nie została jeszcze dostarczona.",
        "Zprávu pro ann@example.com se zatím nepodařilo doručit.",
        "Ez csak figyelmeztetés, nem kell újra elküldenie az üzenetet. ann@example.com",
        "Το μήνυμα προς ann@example.com δεν έχει ακόμα παραδοθεί.",
        "Bu yalnızca bir uyarıdır, iletinizi yeniden göndermeniz gerekmez. ann@example.com",
        "Это только предупреждение, повторно отправлять письмо не нужно. ann@example.com",
        "Лист для ann@example.com ще не доставлено, сервер продовжить спроби.",
        "ann@example.com への配信が遅延しています。",
        "发送到 ann@example.com 的邮件延迟传递。",
        "您寄給 ann@example.com 的郵件尚未送達，系統將繼續嘗試。",
        "ann@example.com 로 보낸 메일이 아직 배달되지 않았습니다.",
        "تم تأجيل تسليم الرسالة إلى ann@example.com",
        "משלוח ההודעה אל ann@example.com מתעכב.",
    ],
)
def test_delays(line: str) -> None:
    data = f"From: MAILER-DAEMON@mail.sender.example\nSubject: x\n\n{line}\n"
    reading = read_message(parse_message(data.encode()))
    assert [one.outcome for one in reading.findings] == [Outcome.DELAYED]


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Nie udało się dostarczyć przesyłki", "Kurier nie mógł dostarczyć Twojej przesyłki."),
        ("Zásilku se nepodařilo doručit", "Kurýr nemohl doručit vaši zásilku."),
        ("Sikertelen kézbesítés", "A futár nem tudta kézbesíteni a csomagot."),
        ("Αδύνατη παράδοση δέματος", "Δεν ήταν δυνατή η παράδοση του δέματός σας."),
        ("Forsinket levering", "Leveringen af din pakke er forsinket."),
        ("Försenad leverans", "Ditt paket kunde inte levereras till dig."),
        ("Mislykket levering", "Pakken din kunne dessverre ikke leveres."),
        ("Viivästynyt toimitus", "Pakettisi toimitus on viivästynyt."),
        ("Lieferung verzögert", "Die Zustellung Ihres Pakets hat sich verzögert."),
        ("Vertraagde bezorging", "De bezorging van uw pakket is vertraagd."),
        ("Teslimat gecikti", "Kargonuz teslim edilemedi. Yeni bir gün seçin."),
        ("Ошибка доставки", "Курьер не смог доставить вашу посылку."),
        ("Доставка затримується", "Кур'єр не зміг доставити вашу посилку."),
    ],
)
def test_a_parcel_is_no_report(subject: str, words: str) -> None:
    data = (
        "From: Courier <noreply@courier.example>\nTo: lena@sender.example\n"
        f"Auto-Submitted: auto-generated\nSubject: {subject}\n\n{words}\n"
    )
    assert read_message(parse_message(data.encode())).kind is Kind.NOT_A_REPORT
