### Porady, co zrobić, gdy wiadomość nie dotarła, po polsku. Uwagi do każdego tekstu są w en.ftl.
###
### Zwracamy się na „ty”, krótko i życzliwie, bez form zdradzających płeć czytającego.
### Formy wysłanego dokumentu: samo słowo („faktura”), .nom („faktura”), .acc („fakturę”) i .gen („faktury”).

## Co zostało wysłane

document-mail = wiadomość
    .nom = wiadomość
    .acc = wiadomość
    .gen = wiadomości
document-invoice = faktura
    .nom = faktura
    .acc = fakturę
    .gen = faktury
document-credit-note = faktura korygująca
    .nom = faktura korygująca
    .acc = fakturę korygującą
    .gen = faktury korygującej
document-quote = oferta
    .nom = oferta
    .acc = ofertę
    .gen = oferty
document-reminder = przypomnienie
    .nom = przypomnienie
    .acc = przypomnienie
    .gen = przypomnienia
document-receipt = potwierdzenie zapłaty
    .nom = potwierdzenie zapłaty
    .acc = potwierdzenie zapłaty
    .gen = potwierdzenia zapłaty
document-order-confirmation = potwierdzenie zamówienia
    .nom = potwierdzenie zamówienia
    .acc = potwierdzenie zamówienia
    .gen = potwierdzenia zamówienia
document-newsletter = newsletter
    .nom = newsletter
    .acc = newsletter
    .gen = newslettera
document-other = { $word }
    .nom = wiadomość z załącznikiem „{ $word }”
    .acc = wiadomość z załącznikiem „{ $word }”
    .gen = wiadomości z załącznikiem „{ $word }”

## Klasy

class-hard-bounce = Nie do doręczenia
    .causes = Adres lub jego domena nie istnieje albo serwer odbiorcy w ogóle nie przyjmuje poczty.
class-soft-bounce = Chwilowo niedoręczona
    .causes = Skrzynka odbiorcy jest pełna albo jego serwer poczty nie działa, jest przeciążony lub odłączony od sieci.
class-spam = Spam
    .causes = Odbiorca oznaczył wiadomość jako spam albo nie chce już takich wiadomości.
class-rejected = Odrzucona przez serwer
    .causes = Serwer poczty odbiorcy ma problem albo nie chce przyjąć tej wiadomości.
class-invalid = Nieprawidłowa
    .causes = W tekście albo w adresie odbiorcy lub nadawcy są znaki, których systemy pocztowe nie znają. Często trafiają tam przy kopiowaniu z innego programu.
class-none = Bez błędu
    .causes = Wiadomość dotarła albo ktoś musi ją jeszcze przepuścić.

## Przyczyny

cause-bad-address = Adres jest nieprawidłowy
    .sender = W adresie jest coś, czego systemy pocztowe nie rozumieją. Często to znak, który dostał się tam przy kopiowaniu.
    .recipient = W zapisanym u nadawcy Twoim adresie jest coś, czego systemy pocztowe nie rozumieją.
cause-mailbox-not-found = Adres nie istnieje
    .sender = Serwer poczty odbiorcy nie zna tego adresu. Może jest w nim literówka albo nikt już go nie używa.
    .recipient = Twój serwer poczty nie zna adresu, na który napisał nadawca, więc { $document-nom } do Ciebie nie dociera.
cause-mailbox-disabled = Skrzynka jest zamknięta
    .sender = Skrzynka odbiorcy jest zamknięta albo nieużywana, więc nie przyjmuje poczty.
    .recipient = Twoja skrzynka jest zamknięta albo zawieszona, więc { $document-nom } do Ciebie nie dociera.
cause-mailbox-moved = Odbiorca ma nowy adres
    .sender = Odbiorca ma teraz inny adres, a poczta wysłana na stary nie jest przekazywana dalej.
    .recipient = Nadawca napisał na Twój stary adres, a poczta z niego nie jest przekazywana dalej.
cause-mailbox-full = Skrzynka jest pełna
    .sender = Skrzynka odbiorcy jest pełna i zabrakło w niej miejsca. Dlatego { $document-nom } nie dociera.
    .recipient = Twoja skrzynka jest pełna i zabrakło w niej miejsca. Dlatego { $document-nom } do Ciebie nie dociera.
cause-recipient-restricted = Odbiorca przyjmuje pocztę tylko od wybranych nadawców
    .sender = Odbiorca przyjmuje pocztę tylko od wybranych nadawców, a Twojego adresu wśród nich nie ma.
    .neutral = Odbiorca przyjmuje pocztę tylko od wybranych nadawców, a tego nadawcy wśród nich nie ma.
    .recipient = Twoja skrzynka przyjmuje pocztę tylko od wybranych nadawców, a tego nadawcy wśród nich nie ma.
cause-domain-not-found = Domena nie istnieje
    .sender = To, co w adresie stoi po znaku @, nie istnieje albo nie obsługuje poczty. Często to po prostu literówka.
    .recipient = Tego, co w Twoim adresie stoi po znaku @, nie udało się znaleźć, więc { $document-nom } do Ciebie nie dociera.
cause-domain-not-accepting = Domena nie przyjmuje poczty
    .sender = Domena odbiorcy istnieje, ale jej właściciel postanowił, że nie będzie przyjmować żadnej poczty.
    .recipient = Twoja domena jest ustawiona tak, że nie przyjmuje żadnej poczty, więc { $document-nom } do Ciebie nie dociera.
cause-routing-error = Poczta odbiorcy jest źle ustawiona
    .sender = Wiadomość zgubiła się po stronie odbiorcy, bo jego poczta jest źle ustawiona. Trzeba to naprawić u niego.
    .recipient = Wiadomość zgubiła się w drodze do Ciebie, bo Twoja poczta jest źle ustawiona.
cause-relay-denied = Serwer nie obsługuje tej domeny
    .sender = Serwer, który miał przyjąć wiadomość, odpowiada, że nie obsługuje domeny odbiorcy. Albo adres jest błędny, albo poczta odbiorcy jest źle ustawiona.
    .recipient = Serwer, który miał przyjąć Twoją pocztę, odpowiada, że nie obsługuje Twojej domeny.
cause-server-unreachable = Serwer poczty odbiorcy nie odpowiada
    .sender = Z serwerem poczty odbiorcy nie udało się połączyć. Może nie działa albo na jakiś czas jest odłączony od sieci.
    .recipient = Z Twoim serwerem poczty nie udało się połączyć. Może nie działa albo na jakiś czas jest odłączony od sieci.
cause-server-error = Serwer poczty odbiorcy ma problem
    .sender = Serwer poczty odbiorcy sam ma problem i nie może przyjąć { $document-gen }. Adres jest w porządku.
    .recipient = Twój serwer poczty sam ma problem i nie może przyjąć { $document-gen }.
cause-delivery-timeout = Nie udało się doręczyć wiadomości na czas
    .sender = Próby doręczenia trwały długo, ale bez skutku. Może serwer poczty odbiorcy działa wolno albo wcale.
    .recipient = Próby doręczenia do Ciebie trwały długo, ale bez skutku. Może Twój serwer poczty działa wolno albo wcale.
cause-tls-failure = Nie ma bezpiecznego połączenia
    .sender = Twój serwer poczty i serwer odbiorcy nie uzgodniły bezpiecznego połączenia. Adres odbiorcy jest w porządku.
    .neutral = Serwer poczty nadawcy i serwer odbiorcy nie uzgodniły bezpiecznego połączenia.
cause-protocol-error = Serwery poczty się nie zrozumiały
    .sender = Twój serwer poczty i serwer odbiorcy się nie zrozumiały. Adres odbiorcy jest w porządku.
    .neutral = Serwer poczty nadawcy i serwer odbiorcy się nie zrozumiały.
cause-greylisted = Wiadomość musi chwilę poczekać
    .sender = Serwer poczty odbiorcy prosi nowych nadawców, żeby chwilę poczekali i spróbowali jeszcze raz. To zupełnie normalne.
cause-rate-limited = Za dużo wiadomości w krótkim czasie
    .sender = Serwer poczty odbiorcy dostał od Ciebie w krótkim czasie więcej wiadomości, niż przyjmuje. Później przyjmie następne.
    .neutral = Serwer poczty odbiorcy dostał od nadawcy w krótkim czasie więcej wiadomości, niż przyjmuje.
cause-too-many-recipients = Za dużo odbiorców jednej wiadomości
    .sender = Wiadomość ma więcej odbiorców, niż serwer poczty przyjmuje naraz.
cause-ip-blocked = Serwer nadawcy jest zablokowany
    .sender = Serwer poczty odbiorcy nie przyjmuje wiadomości z serwera, który wysyła Twoją pocztę. Adres odbiorcy jest w porządku.
    .neutral = Serwer poczty odbiorcy nie przyjmuje wiadomości z serwera nadawcy.
    .recipient = Twój serwer poczty nie przyjmuje wiadomości z serwera nadawcy.
cause-domain-blocked = Domena nadawcy jest zablokowana
    .sender = Serwer poczty odbiorcy nie ufa Twojej domenie albo linkowi w wiadomości. Adres odbiorcy jest w porządku.
    .neutral = Serwer poczty odbiorcy nie ufa domenie nadawcy albo linkowi w wiadomości.
    .recipient = Twój serwer poczty nie ufa domenie nadawcy albo linkowi w wiadomości.
cause-reverse-dns-missing = Serwer nadawcy nie ma właściwej nazwy
    .sender = Serwer, który wysyła Twoją pocztę, nie ma właściwie ustawionej nazwy, więc serwer odbiorcy mu nie ufa. Adres odbiorcy jest w porządku.
    .neutral = Serwer poczty nadawcy nie ma właściwie ustawionej nazwy, więc serwer odbiorcy mu nie ufa.
cause-sender-unauthenticated = Nie udało się potwierdzić nadawcy
    .sender = Serwer poczty odbiorcy nie mógł sprawdzić, czy wiadomość naprawdę pochodzi od Ciebie. Poprawia się to w ustawieniach Twojej domeny, a adres odbiorcy jest w porządku.
    .neutral = Serwer poczty odbiorcy nie mógł sprawdzić, czy wiadomość naprawdę pochodzi z domeny nadawcy.
cause-sender-rejected = Adres nadawcy jest odrzucany
    .sender = Serwer poczty odbiorcy nie przyjmuje wiadomości z adresu, z którego wysyłasz. Adres odbiorcy jest w porządku.
    .neutral = Serwer poczty odbiorcy nie przyjmuje wiadomości z adresu, którego używa nadawca.
    .recipient = Twój serwer poczty nie przyjmuje wiadomości z adresu, którego używa nadawca.
cause-sender-account-error = Z tego konta nie udało się wysłać
    .sender = Wiadomość w ogóle nie wyszła, bo zatrzymała ją Twoja własna usługa pocztowa. Przyczyną może być złe hasło, wykorzystany limit albo zablokowane konto.
    .neutral = Wiadomość w ogóle nie wyszła, bo zatrzymała ją usługa pocztowa nadawcy. Przyczyną może być złe hasło, wykorzystany limit albo zablokowane konto.
cause-spam-detected = Wiadomość wzięto za spam
    .sender = Filtr antyspamowy odbiorcy wziął wiadomość za spam. Zdarza się to także zupełnie zwykłym wiadomościom.
    .recipient = Twój filtr antyspamowy wziął wiadomość za spam. Zdarza się to także zupełnie zwykłym wiadomościom.
cause-virus-detected = W wiadomości znaleziono wirusa
    .sender = Serwer poczty odbiorcy znalazł w wiadomości coś, co wygląda na wirusa, i ją zatrzymał.
cause-message-too-large = Wiadomość jest za duża
    .sender = Wiadomość jest większa, niż pozwala serwer poczty odbiorcy. Najczęściej chodzi o załączniki.
cause-content-rejected = Coś w wiadomości nie jest przyjmowane
    .sender = W wiadomości jest coś, czego serwer poczty odbiorcy nie przyjmuje: nietypowe znaki w tekście albo pewien rodzaj załącznika.
cause-encoding-unsupported = Wiadomość zawiera znaki, których serwer nie zna
    .sender = W adresie albo w tekście są litery lub znaki, których nie zna serwer poczty na trasie wiadomości.
    .recipient = W Twoim adresie są litery lub znaki, których nie zna serwer poczty na trasie wiadomości.
cause-policy-rejected = Serwer poczty odbiorcy odmówił
    .sender = Serwer poczty odbiorcy odmówił przyjęcia { $document-gen } i nie mówi jasno dlaczego.
    .recipient = Twój serwer poczty odmówił przyjęcia { $document-gen } i nie mówi jasno dlaczego.
cause-spam-complaint = Odbiorca oznaczył wiadomość jako spam
    .sender = Odbiorca oznaczył wiadomość jako spam. Mogło się to stać przez pomyłkę.
    .recipient = Wiadomość od nadawcy została w Twojej skrzynce oznaczona jako spam. Mogło się to stać przez pomyłkę.
cause-unsubscribed = Odbiorca zrezygnował z takich wiadomości
    .sender = Odbiorca poprosił, żeby nie wysyłać mu więcej takich wiadomości.
cause-suppressed = Wysyłka na ten adres jest wstrzymana
    .sender = Wiadomość w ogóle nie została wysłana. Poprzednie nie dotarły na ten adres, więc wysyłkę na niego wstrzymano.
cause-auto-reply = Wiadomość dotarła
    .sender = To, co wróciło, to odpowiedź automatyczna. Wiadomość dotarła.
cause-challenge-response = Wiadomość czeka na potwierdzenie
    .sender = Wiadomość czeka u odbiorcy, aż potwierdzisz, że naprawdę pochodzi od Ciebie.
    .neutral = Wiadomość czeka, aż nadawca potwierdzi, że naprawdę pochodzi od niego.
    .recipient = Wiadomość do Ciebie czeka, aż nadawca potwierdzi, że naprawdę pochodzi od niego.
cause-unknown = Wiadomość nie dotarła
    .sender = Wiadomość nie dotarła, a odpowiedź nie mówi dlaczego.
    .recipient = Wiadomość do Ciebie nie dotarła, a odpowiedź nie mówi dlaczego.

## Wątpliwość

hedge = Serwer nie mówi tego jasno, ale prawdopodobnie stało się tak. { $explanation }
    .headline = { $headline } (prawdopodobnie)

## Co zrobić

step-accept-domain =
    .recipient-postmaster = Dodaj domenę odbiorcy do tych, dla których Twój serwer przyjmuje pocztę, albo skieruj jej rekord MX na właściwy serwer.
step-allow-sender =
    .sender = Poproś odbiorcę, żeby przepuszczał wiadomości z Twojego adresu.
    .recipient = Dodaj nadawcę do kontaktów albo do nadawców, których przepuszczasz.
    .recipient-postmaster = Przepuść nadawcę do tego odbiorcy, jeśli wiadomość jest pożądana.
step-answer-challenge =
    .sender = Otwórz wiadomość, która wróciła, i zrób to, o co prosi, jeśli wiesz, od kogo pochodzi.
step-ask-consent =
    .sender = Zapytaj odbiorcę, w jaki sposób wysyłać mu odtąd { $document-acc }.
step-check-account =
    .sender = Sprawdź logowanie, limity i stan własnego konta pocztowego.
step-check-address =
    .sender =
        { $recipient ->
            [none] Sprawdź z odbiorcą, czy adres jest dobrze zapisany i czy jest właściwy.
           *[some] Sprawdź z odbiorcą, czy adres { $recipient } jest dobrze zapisany i czy jest właściwy.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Ustal z odbiorcą, co w adresie powinno stać po znaku @.
           *[some] Ustal z odbiorcą, co powinno stać po znaku @. Teraz jest tam { $domain }.
        }
step-check-log =
    .postmaster = Znajdź wiadomość w dzienniku i zobacz, co serwery powiedziały sobie nawzajem.
step-check-mailbox =
    .recipient-postmaster = Sprawdź, czy taka skrzynka powinna istnieć, i jeśli tak, utwórz ją albo jej alias.
step-check-sender-address =
    .sender = Sprawdź, czy adres, z którego wysyłasz, jest dobrze zapisany, istnieje i może odbierać pocztę.
step-check-server =
    .sender = Zapytaj odbiorcę, czy ma kłopoty z pocztą i kiedy się skończą.
    .recipient = Zapytaj osoby, które opiekują się Twoją pocztą, czy są jakieś kłopoty i kiedy się skończą.
step-check-server-and-inbox =
    .sender = Poproś odbiorcę o sprawdzenie, czy jego skrzynka nie jest pełna i czy serwer poczty działa.
step-contact-support =
    .sender =
        { $support ->
            [none] Jeśli to nie pomoże, skontaktuj się z pomocą techniczną.
           *[some] Jeśli to nie pomoże, skontaktuj się z pomocą: { $support }.
        }
step-correct-address =
    .sender = Popraw adres w danych kontaktu.
step-download-pdf =
    .sender = Zapisz { $document-acc } jako PDF.
step-empty-mailbox =
    .sender = Poproś odbiorcę, żeby zrobił miejsce w skrzynce.
    .recipient = Zrób miejsce w skrzynce: usuń stare wiadomości z dużymi załącznikami i opróżnij kosz.
step-fix-authentication =
    .sender-postmaster = Popraw { $checks } dla domeny nadawcy, żeby wysyłający serwer miał do tego prawo.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Ustal, dlaczego serwer lub domena są zablokowane, usuń przyczynę, a potem poproś o wykreślenie z listy.
           *[some] Ustal, dlaczego serwer lub domena są na liście { $blocklist }, usuń przyczynę, a potem poproś o wykreślenie.
        }
step-fix-domain =
    .recipient-postmaster = Sprawdź, czy domena jest opłacona i czy jej rekordy MX wskazują serwer, który przyjmuje pocztę.
step-fix-format =
    .sender-postmaster = Sprawdź nagłówki, długość wierszy i strukturę MIME wysyłanych wiadomości.
step-fix-protocol =
    .sender-postmaster = Sprawdź ustawienia wysyłającego serwera: jego nazwę i kolejność poleceń.
step-fix-reverse-dns =
    .sender-postmaster = Nadaj wysyłającemu adresowi IP rekord PTR z nazwą, która prowadzi z powrotem do tego adresu, i używaj jej w HELO.
step-fix-routing =
    .recipient-postmaster = Poszukaj pętli: przekierowań, rekordów MX i reguł, które odsyłają wiadomość tam, skąd przyszła.
step-fix-sender-domain =
    .sender-postmaster = Sprawdź, czy domena z adresu nadawcy jest w DNS i może odbierać pocztę i czy ten adres istnieje.
step-fix-server =
    .recipient-postmaster = Sprawdź, czy serwer poczty działa, jest dostępny na porcie 25 i ma miejsce na dysku.
step-fix-tls =
    .postmaster = Sprawdź certyfikaty i wersje TLS oraz to, czego wymagają MTA-STS lub DANE.
step-forward-mail =
    .recipient-postmaster = Przekazuj pocztę ze starego adresu na nowy, jeśli odbiorca sobie tego życzy.
step-give-other-address =
    .sender = Poproś odbiorcę o adres, który działa.
    .recipient = Podaj nadawcy adres, który działa.
step-give-plain-address =
    .sender = Poproś odbiorcę o adres bez liter ą, ę, ł, ż i innych znaków specjalnych.
    .recipient = Podaj nadawcy adres bez liter ą, ę, ł, ż i innych znaków specjalnych.
step-lift-suppression =
    .sender = Poproś o wznowienie wysyłki, gdy wiesz już, że adres działa. Pomoc techniczna to ułatwi.
    .support = Ustal, dlaczego wysyłkę na ten adres wstrzymano, i wznów ją, gdy jest pewne, że adres działa.
step-nothing =
    .sender = Nie musisz nic robić.
step-offer-smtputf8 =
    .postmaster = Włącz SMTPUTF8 na serwerze poczty albo użyj adresu bez znaków specjalnych.
step-raise-limit =
    .recipient-postmaster = Zwiększ limit rozmiaru poczty przychodzącej, jeśli tak duże wiadomości mają docierać.
step-raise-quota =
    .recipient-postmaster = Daj skrzynce więcej miejsca albo pomóż odbiorcy ją opróżnić.
step-remove-from-list =
    .sender = Usuń odbiorcę z listy takich wiadomości.
step-remove-part =
    .sender = Usuń załącznik albo wyślij go jako PDF.
step-reopen-mailbox =
    .recipient = Zaloguj się do skrzynki albo poproś dostawcę poczty o jej ponowne otwarcie.
    .recipient-postmaster = Otwórz skrzynkę ponownie albo podaj adres, który ją zastąpił.
step-restore-account =
    .sender-postmaster = Sprawdź logowanie i limity konta oraz to, czy może ono wysyłać z tego adresu.
step-retype-address =
    .sender = Usuń adres z danych kontaktu i wpisz go ręcznie. Nie kopiuj go.
    .recipient = Podaj nadawcy swój adres jeszcze raz, wpisany ręcznie, a nie skopiowany.
step-retype-text =
    .sender = Jeśli tekst wiadomości został skopiowany z innego programu, wpisz go ręcznie.
step-review-filter =
    .recipient-postmaster = Sprawdź, która reguła lub który filtr zatrzymał wiadomość, i przepuść nadawcę, jeśli wiadomość jest pożądana.
step-rewrite-text =
    .sender = Skróć tekst i usuń linki oraz słowa, które brzmią jak reklama.
step-scan-for-viruses =
    .sender = Sprawdź załączniki i komputer programem antywirusowym.
    .sender-postmaster = Ustal, czy jakieś konto lub jakiś komputer wysyła wirusy, i to zatrzymaj.
step-send-again =
    .sender = Wyślij { $document-acc } jeszcze raz.
step-send-if-missing =
    .sender = Wyślij { $document-acc } jeszcze raz, jeśli do jutra nic nie dotrze.
step-send-later =
    .sender = Wyślij { $document-acc } jeszcze raz później.
step-send-less =
    .sender = Wysyłaj mniej wiadomości naraz.
    .sender-postmaster = Wysyłaj do tej usługi wolniej, z mniejszą liczbą połączeń i odbiorców naraz.
step-send-own-mail =
    .sender = Wyślij { $document-acc } do odbiorcy z własnej poczty.
step-send-to-fewer =
    .sender = Podziel odbiorców na kilka wiadomości.
step-shrink-attachments =
    .sender = Zmniejsz załączniki albo wyślij zamiast nich link.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Przekaż odpowiedź serwera osobom, które opiekują się Twoją pocztą.
           *[some] Przekaż odpowiedź serwera tutaj: { $support }.
        }
    .recipient = Przekaż odpowiedź serwera osobom, które opiekują się Twoją pocztą.
    .support = Przekaż odpowiedź serwera osobom, które opiekują się wysyłką poczty.
step-tell-their-it =
    .sender = Poproś odbiorcę o przekazanie odpowiedzi serwera osobom, które opiekują się jego pocztą.
step-unmark-spam =
    .sender = Poproś odbiorcę, żeby w folderze ze spamem odszukał { $document-acc } i zaznaczył, że to nie spam.
    .recipient = Znajdź wiadomość w folderze ze spamem i zaznacz, że to nie spam.
step-wait =
    .sender = Poczekaj chwilę. Kolejna próba odbędzie się sama.
step-walk-through =
    .support = Omów z nadawcą te punkty:

## Czekanie

wait-no = Czekanie nic nie da.
wait-until-fixed = Czekanie nic nie da, dopóki błąd nie zostanie usunięty.
wait-maybe = Może pomóc krótkie odczekanie przed ponownym wysłaniem wiadomości.
wait-arrived = Nie ma na co czekać.
wait-delayed = Wiadomość jest jeszcze w drodze. Kolejna próba odbędzie się sama.
wait-minutes =
    { $number ->
        [one] Pomaga odczekać minutę przed ponownym wysłaniem wiadomości.
        [few] Pomaga odczekać około { $number } minut przed ponownym wysłaniem wiadomości.
        [many] Pomaga odczekać około { $number } minut przed ponownym wysłaniem wiadomości.
       *[other] Pomaga odczekać około { $number } minuty przed ponownym wysłaniem wiadomości.
    }
wait-hours =
    { $number ->
        [one] Pomaga odczekać około godziny przed ponownym wysłaniem wiadomości.
        [few] Pomaga odczekać około { $number } godzin przed ponownym wysłaniem wiadomości.
        [many] Pomaga odczekać około { $number } godzin przed ponownym wysłaniem wiadomości.
       *[other] Pomaga odczekać około { $number } godziny przed ponownym wysłaniem wiadomości.
    }
wait-days =
    { $number ->
        [one] Pomaga odczekać jeden dzień przed ponownym wysłaniem wiadomości.
        [few] Pomaga odczekać około { $number } dni przed ponownym wysłaniem wiadomości.
        [many] Pomaga odczekać około { $number } dni przed ponownym wysłaniem wiadomości.
       *[other] Pomaga odczekać około { $number } dnia przed ponownym wysłaniem wiadomości.
    }

## Inna droga

fallback-own-mail = Jeśli to pilne, wyślij { $document-acc } z własnej poczty.
fallback-call = Jeśli to pilne, zadzwoń do odbiorcy albo skorzystaj ze zwykłej poczty.

## Częsta pomyłka

do-not-delete-address = Nie usuwaj adresu odbiorcy: to nie w nim jest błąd.
do-not-resend = Nie wysyłaj { $document-gen } w kółko: to tylko pogarsza sprawę.
do-not-same-address = Nie wysyłaj ponownie na ten sam adres, dopóki nie zostanie poprawiony.
do-not-more-mail = Nie wysyłaj odbiorcy więcej takich wiadomości, zanim z nim nie porozmawiasz.
do-not-spread-virus = Nie wysyłaj ponownie tego samego pliku, dopóki nie zostanie sprawdzony.
do-not-click-blindly = Nie klikaj linków w odpowiedzi, jeśli nie wiesz, od kogo pochodzi.
do-not-lift-blindly = Nie proś o wznowienie wysyłki, zanim nie wiesz, dlaczego się nie udała.

## Znaki w adresie, których nie powinno tam być

found-characters = W adresie znaleziono: { $characters }.
found-suggestion = Może powinno tam być { $suggestion }.
found-at = { $character } (miejsce { $position })
found-and = { $first } i { $second }
character-space = spacja
character-no-break-space = spacja specjalna (twarda spacja)
character-invisible = niewidoczny znak, { $name }
character-line-break = znak końca wiersza lub tabulatora
character-dash = długi myślnik
character-quote = cudzysłów drukarski
character-letter = litera { $shown }, { $name }
character-other = znak { $shown }, { $name }

## Listy do techników

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Dzień dobry, wiadomości do kogoś z Państwa użytkowników nie docierają.
           *[some] Dzień dobry, wiadomości na adres { $recipient } nie docierają.
        }
    .reply = Państwa serwer poczty odpowiedział: { $reply }
    .ask = Czy mogliby Państwo to sprawdzić? Zwykle pomaga to:
    .thanks = Z góry dziękuję!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Dzień dobry, wysłana przeze mnie wiadomość nie dociera.
           *[some] Dzień dobry, wiadomość wysłana przeze mnie na adres { $recipient } nie dociera.
        }
    .reply = Serwer poczty odbiorcy odpowiedział: { $reply }
    .ask = Czy mogliby Państwo to sprawdzić? Zwykle pomaga to:
    .thanks = Z góry dziękuję!

## Nagłówki

label-steps = Co możesz zrobić
label-do-not = Uwaga
label-wait = Czekanie
label-fallback = Inna droga
label-their-it = Tekst dla osób, które opiekują się pocztą odbiorcy
label-own-it = Tekst dla osób, które opiekują się pocztą nadawcy
guide-title =
    { $product ->
        [none] Gdy wiadomość nie dociera
       *[some] Gdy wiadomość z programu { $product } nie dociera
    }
    .intro = Po jednym z tych słów widać, co stało się z wiadomością i co możesz z tym zrobić.
    .first = Co sprawdzić najpierw
    .causes = Możliwe przyczyny
