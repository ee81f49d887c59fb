### Porady, gdy wiadomość nie dotarła, po polsku. Co oznacza każdy tekst, wyjaśnia plik en.ftl.
###
### Forma: krótko i życzliwie, tryb rozkazujący (Sprawdź, Wyślij), bez form zdradzających płeć czytelnika.
### Formy wysłanego dokumentu: samo słowo („faktura”), .acc („fakturę”) i .gen („faktury”).

## Co zostało wysłane

document-mail = wiadomość
    .acc = wiadomość
    .gen = wiadomości
document-invoice = faktura
    .acc = fakturę
    .gen = faktury
document-credit-note = faktura korygująca
    .acc = fakturę korygującą
    .gen = faktury korygującej
document-quote = oferta
    .acc = ofertę
    .gen = oferty
document-reminder = przypomnienie o płatności
    .acc = przypomnienie o płatności
    .gen = przypomnienia o płatności
document-receipt = potwierdzenie zapłaty
    .acc = potwierdzenie zapłaty
    .gen = potwierdzenia zapłaty
document-order-confirmation = potwierdzenie zamówienia
    .acc = potwierdzenie zamówienia
    .gen = potwierdzenia zamówienia
document-newsletter = newsletter
    .acc = newsletter
    .gen = newslettera
document-other = { $word }
    .acc = wiadomość „{ $word }”
    .gen = wiadomości „{ $word }”

## Klasy

class-hard-bounce = Nie można dostarczyć
    .causes = Adres lub jego domena nie istnieje albo serwer odbiorcy w ogóle nie przyjmuje poczty.
class-soft-bounce = Jeszcze niedostarczona
    .causes = Skrzynka odbiorcy jest pełna albo jego serwer pocztowy ma awarię, jest przeciążony lub niedostępny.
class-spam = Spam
    .causes = Odbiorca oznaczył wiadomość jako spam albo nie chce już dostawać takich wiadomości.
class-rejected = Odrzucona przez serwer
    .causes = Serwer pocztowy odbiorcy ma problemy albo nie chce przyjąć właśnie tej wiadomości.
class-invalid = Nieprawidłowa
    .causes = W tekście albo w adresie odbiorcy lub nadawcy są znaki, których systemy pocztowe nie znają. Często trafiają tam przy kopiowaniu tekstu z innego programu.
class-none = Bez błędu
    .causes = Wiadomość dotarła albo ktoś musi ją jeszcze przepuścić.

## Przyczyny

cause-bad-address = Adres jest nieprawidłowy
    .sender = W adresie jest coś, czego systemy pocztowe nie rozumieją. Często to zbędny znak, który trafił tam przy kopiowaniu.
    .recipient = W Twoim adresie zapisanym u nadawcy jest coś, czego systemy pocztowe nie rozumieją.
cause-mailbox-not-found = Adres nie istnieje
    .sender = Serwer pocztowy odbiorcy nie zna tego adresu. Może jest w nim literówka albo nikt go już nie używa.
    .recipient = Twój serwer pocztowy nie zna adresu, którego użył nadawca, więc nie udało się dostarczyć { $document-gen }.
cause-mailbox-disabled = Skrzynka jest zamknięta
    .sender = Skrzynka odbiorcy została zamknięta albo nikt jej już nie używa, więc nie przyjmuje wiadomości.
    .recipient = Twoja skrzynka jest zamknięta lub zablokowana, więc nie udało się dostarczyć { $document-gen }.
cause-mailbox-moved = Odbiorca ma nowy adres
    .sender = Odbiorca zmienił adres, a wiadomości wysłane na stary nie są przekazywane dalej.
    .recipient = Nadawca użył Twojego starego adresu, a wysłane tam wiadomości nie są przekazywane dalej.
cause-mailbox-full = Skrzynka jest pełna
    .sender = Skrzynka odbiorcy jest pełna i zabrakło w niej miejsca na { $document-acc }.
    .recipient = Twoja skrzynka jest pełna i zabrakło w niej miejsca na { $document-acc }.
cause-recipient-restricted = Odbiorca dopuszcza tylko wybranych nadawców
    .sender = Odbiorca przyjmuje wiadomości tylko od wybranych nadawców, a Twojego adresu wśród nich nie ma.
    .neutral = Odbiorca przyjmuje wiadomości tylko od wybranych nadawców, a tego nadawcy wśród nich nie ma.
    .recipient = Twoja skrzynka przyjmuje wiadomości tylko od wybranych nadawców, a tego nadawcy wśród nich nie ma.
cause-domain-not-found = Domena nie istnieje
    .sender = Część adresu po znaku @ nie istnieje albo nie obsługuje poczty. Często to zwykła literówka.
    .recipient = Nie znaleziono części Twojego adresu po znaku @, więc nie udało się dostarczyć { $document-gen }.
cause-domain-not-accepting = Domena nie przyjmuje poczty
    .sender = Domena odbiorcy istnieje, ale jej właściciel zdecydował, że w ogóle nie przyjmuje ona poczty.
    .recipient = Twoja domena jest ustawiona tak, że w ogóle nie przyjmuje poczty, więc nie udało się dostarczyć { $document-gen }.
cause-routing-error = Poczta odbiorcy jest źle skonfigurowana
    .sender = Wiadomość zgubiła się po stronie odbiorcy, bo jego poczta jest źle skonfigurowana. Trzeba to naprawić u odbiorcy.
    .recipient = Wiadomość zgubiła się w drodze do Ciebie, bo Twoja poczta jest źle skonfigurowana.
cause-relay-denied = Serwer nie przyjmuje poczty dla tej domeny
    .sender = Serwer, który powinien przyjąć wiadomość, odpowiada, że nie obsługuje domeny odbiorcy. Albo adres jest błędny, albo poczta odbiorcy jest źle skonfigurowana.
    .recipient = Serwer, który powinien przyjmować Twoją pocztę, odpowiada, że nie obsługuje Twojej domeny.
cause-server-unreachable = Serwer pocztowy odbiorcy nie odpowiada
    .sender = Nie udało się połączyć z serwerem pocztowym odbiorcy. Może mieć awarię albo być przez jakiś czas niedostępny.
    .recipient = Nie udało się połączyć z Twoim serwerem pocztowym. Może mieć awarię albo być przez jakiś czas niedostępny.
cause-server-error = Serwer pocztowy odbiorcy ma problemy
    .sender = Serwer pocztowy odbiorcy ma problemy i nie mógł przyjąć { $document-gen }. Adres jest w porządku.
    .recipient = Twój serwer pocztowy ma problemy i nie mógł przyjąć { $document-gen }.
cause-delivery-timeout = Nie udało się dostarczyć wiadomości na czas
    .sender = Wiadomość przez długi czas próbowano dostarczyć, ale bez skutku. Serwer pocztowy odbiorcy może działać wolno albo mieć awarię.
    .recipient = Wiadomość do Ciebie przez długi czas próbowano dostarczyć, ale bez skutku. Twój serwer pocztowy może działać wolno albo mieć awarię.
cause-tls-failure = Brak bezpiecznego połączenia
    .sender = Twój serwer pocztowy i serwer odbiorcy nie zdołały nawiązać bezpiecznego połączenia. Adres odbiorcy jest w porządku.
    .neutral = Serwer pocztowy nadawcy i serwer odbiorcy nie zdołały nawiązać bezpiecznego połączenia.
cause-protocol-error = Serwery pocztowe się nie zrozumiały
    .sender = Twój serwer pocztowy i serwer odbiorcy nie zrozumiały się nawzajem. Adres odbiorcy jest w porządku.
    .neutral = Serwer pocztowy nadawcy i serwer odbiorcy nie zrozumiały się nawzajem.
cause-greylisted = Wiadomość musi chwilę poczekać
    .sender = Serwer pocztowy odbiorcy prosi nowych nadawców, żeby chwilę poczekali i spróbowali ponownie. To zupełnie normalne.
cause-rate-limited = Za dużo wiadomości w krótkim czasie
    .sender = Serwer pocztowy odbiorcy dostał od Ciebie w krótkim czasie więcej wiadomości, niż przyjmuje. Później znów będzie je przyjmować.
    .neutral = Serwer pocztowy odbiorcy dostał od nadawcy w krótkim czasie więcej wiadomości, niż przyjmuje.
cause-too-many-recipients = Zbyt wielu odbiorców w jednej wiadomości
    .sender = Wiadomość ma więcej odbiorców, niż serwer pocztowy przyjmuje za jednym razem.
cause-ip-blocked = Serwer wysyłający pocztę jest zablokowany
    .sender = Serwer pocztowy odbiorcy nie przyjmuje wiadomości z serwera, który wysyła Twoją pocztę. Adres odbiorcy jest w porządku.
    .neutral = Serwer pocztowy odbiorcy nie przyjmuje wiadomości z serwera pocztowego nadawcy.
    .recipient = Twój serwer pocztowy nie przyjmuje wiadomości z serwera pocztowego nadawcy.
cause-domain-blocked = Domena nadawcy jest zablokowana
    .sender = Serwer pocztowy odbiorcy nie ufa Twojej domenie albo linkowi w wiadomości. Adres odbiorcy jest w porządku.
    .neutral = Serwer pocztowy odbiorcy nie ufa domenie nadawcy albo linkowi w wiadomości.
    .recipient = Twój serwer pocztowy nie ufa domenie nadawcy albo linkowi w wiadomości.
cause-reverse-dns-missing = Serwer wysyłający pocztę nie ma właściwej nazwy
    .sender = Serwer, który wysyła Twoją pocztę, nie ma ustawionej właściwej nazwy, więc serwer odbiorcy mu nie ufa. Adres odbiorcy jest w porządku.
    .neutral = Serwer, który wysyła pocztę nadawcy, nie ma ustawionej właściwej nazwy, więc serwer odbiorcy mu nie ufa.
cause-sender-unauthenticated = Nie udało się potwierdzić nadawcy
    .sender = Serwer pocztowy odbiorcy nie mógł sprawdzić, czy wiadomość naprawdę pochodzi od Ciebie. Poprawia się to w ustawieniach Twojej domeny, a adres odbiorcy jest w porządku.
    .neutral = Serwer pocztowy odbiorcy nie mógł sprawdzić, czy wiadomość naprawdę pochodzi z domeny nadawcy.
cause-sender-rejected = Adres nadawcy nie jest przyjmowany
    .sender = Serwer pocztowy odbiorcy nie przyjmuje wiadomości z adresu, z którego wysyłasz. Adres odbiorcy jest w porządku.
    .neutral = Serwer pocztowy odbiorcy nie przyjmuje wiadomości z adresu, którego używa nadawca.
    .recipient = Twój serwer pocztowy nie przyjmuje wiadomości z adresu, którego używa nadawca.
cause-sender-account-error = Nie udało się wysłać wiadomości z konta pocztowego
    .sender = Wiadomość w ogóle nie wyszła, bo zatrzymała ją Twoja własna usługa pocztowa. Przyczyną może być błędne hasło, wyczerpany limit albo zablokowane konto.
    .neutral = Wiadomość w ogóle nie wyszła, bo zatrzymała ją usługa pocztowa nadawcy. Przyczyną może być błędne hasło, wyczerpany limit albo zablokowane konto.
cause-spam-detected = Wiadomość uznano za spam
    .sender = Filtr antyspamowy odbiorcy uznał wiadomość za spam. Zdarza się to nawet zupełnie zwykłym wiadomościom.
    .recipient = Twój filtr antyspamowy uznał wiadomość za spam. Zdarza się to nawet zupełnie zwykłym wiadomościom.
cause-virus-detected = W wiadomości wykryto wirusa
    .sender = Serwer pocztowy odbiorcy znalazł w wiadomości coś, co wygląda na wirusa, i dlatego ją zatrzymał.
cause-message-too-large = Wiadomość jest za duża
    .sender = Wiadomość zajmuje więcej miejsca, niż pozwala serwer pocztowy odbiorcy. Zwykle to wina załączników.
cause-content-rejected = Coś w wiadomości nie jest przyjmowane
    .sender = W wiadomości jest coś, czego serwer pocztowy odbiorcy nie przyjmuje: nietypowe znaki w tekście albo pewien rodzaj załącznika.
cause-encoding-unsupported = W wiadomości są znaki, których serwer nie zna
    .sender = W adresie lub w tekście są litery albo znaki, których nie zna któryś z serwerów pocztowych po drodze.
    .recipient = W Twoim adresie są litery albo znaki, których nie zna któryś z serwerów pocztowych po drodze.
cause-policy-rejected = Serwer pocztowy odbiorcy odmówił
    .sender = Serwer pocztowy odbiorcy odmówił przyjęcia { $document-gen } i nie mówi jasno dlaczego.
    .recipient = Twój serwer pocztowy odmówił przyjęcia { $document-gen } i nie mówi jasno dlaczego.
cause-spam-complaint = Odbiorca oznaczył wiadomość jako spam
    .sender = Odbiorca oznaczył wiadomość jako spam. Mogło się to stać przypadkiem.
    .recipient = Wiadomość od nadawcy została w Twojej skrzynce oznaczona jako spam. Mogło się to stać przypadkiem.
cause-unsubscribed = Odbiorca zrezygnował z takich wiadomości
    .sender = Odbiorca poprosił, żeby nie wysyłać mu więcej takich wiadomości.
cause-suppressed = Wysyłka na ten adres jest wstrzymana
    .sender = Wiadomość w ogóle nie została wysłana. Wcześniejsza wiadomość na ten adres nie dotarła i dlatego wstrzymano wysyłkę.
cause-auto-reply = Wiadomość dotarła
    .sender = To, co wróciło, jest automatyczną odpowiedzią. Wiadomość dotarła.
cause-challenge-response = Wiadomość czeka na potwierdzenie
    .sender = Wiadomość czeka, aż potwierdzisz, że pochodzi od prawdziwego nadawcy.
    .neutral = Wiadomość czeka, aż nadawca potwierdzi, że naprawdę ją wysłał.
    .recipient = Wiadomość do Ciebie czeka, aż nadawca potwierdzi, że naprawdę ją wysłał.
cause-unknown = Wiadomość nie dotarła
    .sender = Wiadomość nie dotarła, a z odpowiedzi nie wynika dlaczego.
    .recipient = Wiadomość do Ciebie nie dotarła, a z odpowiedzi nie wynika dlaczego.

## Niepewność

hedge = Serwer nie mówi tego jasno, ale przyczyna jest prawdopodobnie taka. { $explanation }
    .headline = Prawdopodobnie: { $headline }

## Co zrobić

step-accept-domain =
    .recipient-postmaster = Dodaj domenę odbiorcy do tych, dla których serwer przyjmuje pocztę, albo skieruj jej rekord MX na właściwy serwer.
step-allow-sender =
    .sender = Poproś odbiorcę, żeby przepuszczał wiadomości z Twojego adresu.
    .recipient = Dodaj nadawcę do swoich kontaktów albo do listy dozwolonych nadawców.
    .recipient-postmaster = Przepuszczaj do tego odbiorcy wiadomości od nadawcy, jeśli odbiorca chce je dostawać.
step-answer-challenge =
    .sender = Otwórz wiadomość, która wróciła, i zrób to, o co w niej proszą, jeśli wiesz, od kogo pochodzi.
step-ask-consent =
    .sender = Zapytaj odbiorcę, jak następnym razem przesłać mu { $document-acc }.
step-check-account =
    .sender = Sprawdź logowanie, limity i stan własnego konta pocztowego.
step-check-address =
    .sender =
        { $recipient ->
            [none] Sprawdź u odbiorcy, czy adres jest właściwy i zapisany bez błędu.
           *[some] Sprawdź u odbiorcy, czy adres { $recipient } jest właściwy i zapisany bez błędu.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Sprawdź u odbiorcy, co powinno być w adresie po znaku @.
           *[some] Sprawdź u odbiorcy, co powinno być w adresie po znaku @. Teraz jest tam { $domain }.
        }
step-check-log =
    .postmaster = Znajdź wiadomość w dzienniku serwera i zobacz, co serwery sobie odpowiedziały.
step-check-mailbox =
    .recipient-postmaster = Sprawdź, czy skrzynka powinna istnieć, i w razie potrzeby załóż ją lub jej alias.
step-check-sender-address =
    .sender = Sprawdź, czy adres, z którego wysyłasz, jest zapisany bez błędu, istnieje i może odbierać wiadomości.
step-check-server =
    .sender = Zapytaj odbiorcę, czy ma problemy z pocztą i kiedy się skończą.
    .recipient = Zapytaj osobę, która zajmuje się Twoją pocztą, czy są z nią problemy i kiedy się skończą.
step-check-server-and-inbox =
    .sender = Poproś odbiorcę, żeby sprawdził, czy jego skrzynka nie jest pełna i czy serwer pocztowy działa.
step-contact-support =
    .sender =
        { $support ->
            [none] Jeśli to nie pomoże, skontaktuj się z pomocą techniczną.
           *[some] Jeśli to nie pomoże, skontaktuj się z pomocą techniczną ({ $support }).
        }
step-correct-address =
    .sender = Popraw adres w danych kontrahenta.
step-download-pdf =
    .sender = Zapisz { $document-acc } jako plik PDF.
step-empty-mailbox =
    .sender = Poproś odbiorcę, żeby zrobił miejsce w swojej skrzynce.
    .recipient = Zrób miejsce w swojej skrzynce: usuń stare wiadomości z dużymi załącznikami i opróżnij kosz.
step-fix-authentication =
    .sender-postmaster = Popraw ustawienia { $checks } w domenie nadawcy, żeby serwer wysyłający miał prawo wysyłać w jej imieniu.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Ustal, dlaczego serwer lub domenę zablokowano, usuń przyczynę, a potem poproś o wykreślenie z listy.
           *[some] Ustal, dlaczego serwer lub domenę wpisano na listę { $blocklist }, usuń przyczynę, a potem poproś o wykreślenie z niej.
        }
step-fix-domain =
    .recipient-postmaster = Sprawdź, czy domena jest opłacona i czy jej rekordy MX wskazują serwer, który przyjmuje pocztę.
step-fix-format =
    .sender-postmaster = Sprawdź nagłówki, długość wierszy i strukturę MIME wysyłanych wiadomości.
step-fix-protocol =
    .sender-postmaster = Sprawdź ustawienia serwera wysyłającego: jego nazwę i kolejność poleceń.
step-fix-reverse-dns =
    .sender-postmaster = Nadaj wysyłającemu adresowi IP rekord PTR z nazwą, która prowadzi z powrotem do tego adresu, i używaj tej nazwy w poleceniu HELO.
step-fix-routing =
    .recipient-postmaster = Poszukaj pętli: przekierowań, rekordów MX i łączników, które odsyłają wiadomość tam, skąd przyszła.
step-fix-sender-domain =
    .sender-postmaster = Sprawdź, czy domena adresu nadawcy jest w DNS i może przyjmować pocztę oraz czy sam adres istnieje.
step-fix-server =
    .recipient-postmaster = Sprawdź, czy serwer pocztowy działa, czy jest dostępny na porcie 25 i czy ma miejsce na dysku.
step-fix-tls =
    .postmaster = Sprawdź certyfikaty i wersje TLS oraz to, czego wymaga MTA-STS lub DANE.
step-forward-mail =
    .recipient-postmaster = Przekierowuj pocztę ze starego adresu na nowy, jeśli odbiorca sobie tego życzy.
step-give-other-address =
    .sender = Poproś odbiorcę o adres, który działa.
    .recipient = Podaj nadawcy adres, który działa.
step-give-plain-address =
    .sender = Poproś odbiorcę o adres bez liter takich jak ą, ę, ł i ż oraz bez innych znaków specjalnych.
    .recipient = Podaj nadawcy adres bez liter takich jak ą, ę, ł i ż oraz bez innych znaków specjalnych.
step-lift-suppression =
    .sender = Poproś o wznowienie wysyłki na ten adres, gdy masz pewność, że adres działa. Zwróć się z tym do pomocy technicznej.
    .support = Sprawdź, dlaczego wysyłkę na ten adres wstrzymano, i wznów ją, gdy będzie wiadomo, że adres działa.
step-nothing =
    .sender = Nie musisz nic robić.
step-offer-smtputf8 =
    .postmaster = Włącz SMTPUTF8 na serwerze pocztowym albo użyj adresu bez znaków specjalnych.
step-raise-limit =
    .recipient-postmaster = Zwiększ limit rozmiaru wiadomości przychodzących, jeśli tak duże wiadomości mają docierać.
step-raise-quota =
    .recipient-postmaster = Powiększ skrzynkę albo pomóż odbiorcy zrobić w niej porządek.
step-remove-from-list =
    .sender = Usuń odbiorcę z listy osób, które dostają takie wiadomości.
step-remove-part =
    .sender = Usuń załącznik albo wyślij go jako plik PDF.
step-reopen-mailbox =
    .recipient = Zaloguj się do swojej skrzynki albo poproś dostawcę poczty o jej ponowne otwarcie.
    .recipient-postmaster = Otwórz skrzynkę ponownie albo podaj adres, który ją zastąpił.
step-restore-account =
    .sender-postmaster = Sprawdź logowanie i limity konta oraz to, czy wolno z niego wysyłać pod tym adresem.
step-retype-address =
    .sender = Usuń adres z danych kontrahenta i wpisz go ręcznie. Nie kopiuj go.
    .recipient = Podaj nadawcy swój adres jeszcze raz, wpisany ręcznie, a nie skopiowany.
step-retype-text =
    .sender = Jeśli tekst wiadomości jest skopiowany z innego programu, wpisz go ręcznie.
step-review-filter =
    .recipient-postmaster = Zobacz, która reguła lub który filtr zatrzymał wiadomość, i przepuść nadawcę, jeśli odbiorca chce dostać tę wiadomość.
step-rewrite-text =
    .sender = Skróć tekst i zrezygnuj z linków oraz ze słów, które brzmią jak reklama.
step-scan-for-viruses =
    .sender = Sprawdź programem antywirusowym załączniki i swój komputer.
    .sender-postmaster = Ustal, czy jakieś konto lub komputer rozsyła wirusy, i to zatrzymaj.
step-send-again =
    .sender = Wyślij { $document-acc } ponownie.
step-send-if-missing =
    .sender = Wyślij { $document-acc } ponownie, jeśli wiadomość nie dotrze do jutra.
step-send-later =
    .sender = Wyślij { $document-acc } ponownie później.
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
            [none] Przekaż odpowiedź serwera pocztowego osobie, która zajmuje się Twoją pocztą.
           *[some] Przekaż odpowiedź serwera pocztowego pomocy technicznej ({ $support }).
        }
    .recipient = Przekaż odpowiedź serwera pocztowego osobie, która zajmuje się Twoją pocztą.
    .support = Przekaż odpowiedź serwera pocztowego osobom, które zajmują się wysyłką poczty.
step-tell-their-it =
    .sender = Poproś odbiorcę, żeby przekazał odpowiedź serwera pocztowego osobie, która zajmuje się jego pocztą.
step-unmark-spam =
    .sender = Poproś odbiorcę, żeby odszukał { $document-acc } w folderze ze spamem i zaznaczył, że to nie spam.
    .recipient = Odszukaj wiadomość w folderze ze spamem i zaznacz, że to nie spam.
step-wait =
    .sender = Poczekaj chwilę. Kolejna próba dostarczenia nastąpi automatycznie.
step-walk-through =
    .support = Omów z nadawcą te punkty:

## Czekanie

wait-no = Czekanie nie pomoże.
wait-until-fixed = Czekanie pomoże dopiero wtedy, gdy błąd zostanie usunięty.
wait-maybe = Może pomóc krótka przerwa przed ponownym wysłaniem.
wait-arrived = Nie trzeba na nic czekać.
wait-delayed = Wiadomość jest jeszcze w drodze. Kolejne próby dostarczenia odbywają się automatycznie.
wait-minutes =
    { $number ->
        [one] Przed ponownym wysłaniem warto odczekać minutę.
        [few] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } minuty.
        [many] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } minut.
       *[other] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } minuty.
    }
wait-hours =
    { $number ->
        [one] Przed ponownym wysłaniem warto odczekać mniej więcej godzinę.
        [few] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } godziny.
        [many] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } godzin.
       *[other] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } godziny.
    }
wait-days =
    { $number ->
        [one] Przed ponownym wysłaniem warto odczekać jeden dzień.
        [few] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } dni.
        [many] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } dni.
       *[other] Przed ponownym wysłaniem warto odczekać mniej więcej { $number } dnia.
    }

## Inna droga

fallback-own-mail = Jeśli sprawa jest pilna, wyślij { $document-acc } z własnej poczty.
fallback-call = Jeśli sprawa jest pilna, zadzwoń do odbiorcy albo wyślij list.

## Częsty błąd

do-not-delete-address = Nie usuwaj adresu odbiorcy: to nie w nim leży problem.
do-not-resend = Nie wysyłaj { $document-gen } raz za razem: to tylko pogarsza sprawę.
do-not-same-address = Nie wysyłaj ponownie na ten sam adres, dopóki nie zostanie poprawiony.
do-not-more-mail = Nie wysyłaj odbiorcy więcej takich wiadomości, zanim z nim nie porozmawiasz.
do-not-spread-virus = Nie wysyłaj ponownie tego samego pliku, zanim nie sprawdzi go program antywirusowy.
do-not-click-blindly = Nie klikaj linków w odpowiedzi, jeśli nie wiesz, od kogo pochodzi.
do-not-lift-blindly = Nie proś o wznowienie wysyłki, zanim nie dowiesz się, dlaczego wiadomość nie dotarła.

## Znaki, które nie pasują do adresu

found-characters = W adresie jest { $characters }.
found-suggestion = Może powinno być { $suggestion }.
found-at = { $character } na { $position }. miejscu
found-and = { $first } i { $second }
character-space = spacja
character-no-break-space = specjalna spacja (twarda spacja)
character-invisible = niewidoczny znak ({ $name })
character-line-break = znak nowego wiersza lub tabulator
character-dash = długi myślnik
character-quote = cudzysłów lub apostrof
character-letter = litera { $shown } ({ $name })
character-other = znak { $shown } ({ $name })

## Listy do techników

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Dzień dobry, wiadomości do jednego z użytkowników nie docierają.
           *[some] Dzień dobry, wiadomości na adres { $recipient } nie docierają.
        }
    .reply = Serwer pocztowy obsługujący ten adres odpowiedział: { $reply }
    .ask = Uprzejmie proszę o sprawdzenie. Zwykle pomaga to:
    .thanks = Dziękuję za pomoc!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Dzień dobry, wysłana przeze mnie wiadomość nie dociera.
           *[some] Dzień dobry, wiadomość wysłana przeze mnie na adres { $recipient } nie dociera.
        }
    .reply = Serwer pocztowy odbiorcy odpowiedział: { $reply }
    .ask = Uprzejmie proszę o sprawdzenie. Zwykle pomaga to:
    .thanks = Dziękuję za pomoc!

## Nagłówki

label-steps = Co zrobić
label-do-not = Uwaga
label-wait = Czas oczekiwania
label-fallback = Inna droga
label-their-it = Tekst dla osoby, która zajmuje się pocztą odbiorcy
label-own-it = Tekst dla osoby, która zajmuje się pocztą nadawcy
guide-title =
    { $product ->
        [none] Gdy wiadomość nie dociera
       *[some] Gdy wiadomość z programu { $product } nie dociera
    }
    .intro = Z tych słów dowiesz się, co się stało z wiadomością i co możesz zrobić.
    .first = Co sprawdzić najpierw
    .causes = Możliwe przyczyny
