### Advies over mail die niet is aangekomen, in het Nederlands. De toelichting bij elke tekst staat in en.ftl.
###
### Aanspreekvorm: ‘je’, kort en vriendelijk. ‘Bounce’ wordt niet vertaald: er staat wat er is gebeurd.
### Vormen van wat verstuurd is: het woord zelf (‘factuur’) en .the (‘de factuur’).

## Wat er is verstuurd

document-mail = mail
    .the = de mail
document-invoice = factuur
    .the = de factuur
document-credit-note = creditnota
    .the = de creditnota
document-quote = offerte
    .the = de offerte
document-reminder = herinnering
    .the = de herinnering
document-receipt = betaalbewijs
    .the = het betaalbewijs
document-order-confirmation = orderbevestiging
    .the = de orderbevestiging
document-newsletter = nieuwsbrief
    .the = de nieuwsbrief
document-other = { $word }
    .the = de mail met { $word }

## Klassen

class-hard-bounce = Definitief onbestelbaar
    .causes = Het adres of het domein bestaat niet, of de server van de ontvanger neemt helemaal geen mail aan.
class-soft-bounce = Voorlopig onbestelbaar
    .causes = De mailbox van de ontvanger is vol, of de mailserver van de ontvanger ligt plat, heeft het te druk of is onbereikbaar.
class-spam = Ongewenst (spam)
    .causes = De ontvanger heeft de mail als spam gemarkeerd, of wil dit soort mail niet meer krijgen.
class-rejected = Geweigerd door mailserver
    .causes = De mailserver van de ontvanger heeft een probleem, of wil deze mail niet aannemen.
class-invalid = Ongeldig
    .causes = In de tekst of in het adres van de ontvanger of de afzender staan tekens die mailservers niet kennen. Die komen vaak mee als je tekst uit een ander programma kopieert.
class-none = Niets misgegaan
    .causes = De mail is aangekomen, of iemand moet de mail nog doorlaten.

## Oorzaken

cause-bad-address = Het adres is niet geldig
    .sender = Er staat iets in het adres wat mailservers niet begrijpen. Vaak is dat een teken dat bij het kopiëren is meegekomen.
    .recipient = In het adres dat de afzender van je heeft, staat iets wat mailservers niet begrijpen.
cause-mailbox-not-found = Het adres bestaat niet
    .sender = De mailserver van de ontvanger kent dit adres niet. Misschien staat er een typefout in, of wordt het adres niet meer gebruikt.
    .recipient = Je mailserver kent het adres niet dat de afzender heeft gebruikt. Daarom heb je { $document-the } niet gekregen.
cause-mailbox-disabled = De mailbox is gesloten
    .sender = De mailbox van de ontvanger is gesloten of wordt niet meer gebruikt, en neemt daarom geen mail aan.
    .recipient = Je mailbox is gesloten of geblokkeerd. Daarom heb je { $document-the } niet gekregen.
cause-mailbox-moved = De ontvanger heeft een nieuw adres
    .sender = De ontvanger gebruikt nu een ander adres, en mail aan het oude adres wordt niet doorgestuurd.
    .recipient = De afzender heeft je oude adres gebruikt, en mail aan dat adres wordt niet doorgestuurd.
cause-mailbox-full = De mailbox is vol
    .sender = De mailbox van de ontvanger is vol. Voor { $document-the } was geen plaats meer.
    .recipient = Je mailbox is vol. Voor { $document-the } was geen plaats meer.
cause-recipient-restricted = De ontvanger laat alleen bepaalde afzenders toe
    .sender = De ontvanger krijgt alleen mail van bepaalde afzenders, en jouw adres hoort daar niet bij.
    .neutral = De ontvanger krijgt alleen mail van bepaalde afzenders, en deze afzender hoort daar niet bij.
    .recipient = Je mailbox neemt alleen mail van bepaalde afzenders aan, en deze afzender hoort daar niet bij.
cause-domain-not-found = Het domein bestaat niet
    .sender = Wat er in het adres na de @ staat, bestaat niet of is niet ingesteld voor mail. Vaak is het gewoon een typefout.
    .recipient = Wat er in je adres na de @ staat, is niet gevonden. Daarom heb je { $document-the } niet gekregen.
cause-domain-not-accepting = Het domein neemt geen mail aan
    .sender = Het domein van de ontvanger bestaat, maar de eigenaar heeft bepaald dat het helemaal geen mail aanneemt.
    .recipient = Je domein is zo ingesteld dat het helemaal geen mail aanneemt. Daarom heb je { $document-the } niet gekregen.
cause-routing-error = Het mailverkeer van de ontvanger is verkeerd ingesteld
    .sender = De mail is zoekgeraakt bij de ontvanger, omdat het mailverkeer daar verkeerd is ingesteld. Dat moet daar worden opgelost.
    .recipient = De mail is onderweg naar jou zoekgeraakt, omdat je mailverkeer verkeerd is ingesteld.
cause-relay-denied = De server neemt geen mail aan voor dit domein
    .sender = De server die de mail moest aannemen, zegt dat het domein van de ontvanger daar niet thuishoort. Óf het adres klopt niet, óf het mailverkeer van de ontvanger is verkeerd ingesteld.
    .recipient = De server die je mail moest aannemen, zegt dat jouw domein daar niet thuishoort.
cause-server-unreachable = De mailserver van de ontvanger antwoordt niet
    .sender = De mailserver van de ontvanger was niet te bereiken. Misschien is er een storing, of staat de server even uit.
    .recipient = Je mailserver was niet te bereiken. Misschien is er een storing, of staat de server even uit.
cause-server-error = De mailserver van de ontvanger heeft een probleem
    .sender = De mailserver van de ontvanger heeft zelf een probleem en kon { $document-the } niet aannemen. Met het adres is niets mis.
    .recipient = Je mailserver heeft zelf een probleem en kon { $document-the } niet aannemen.
cause-delivery-timeout = De mail kon niet op tijd worden bezorgd
    .sender = Er is lang geprobeerd om de mail te bezorgen, maar dat is niet gelukt. Misschien is de mailserver van de ontvanger traag, of is er een storing.
    .recipient = Er is lang geprobeerd om de mail bij jou te bezorgen, maar dat is niet gelukt. Misschien is je mailserver traag, of is er een storing.
cause-tls-failure = Er kwam geen veilige verbinding tot stand
    .sender = Jouw mailserver en die van de ontvanger konden het niet eens worden over een veilige verbinding. Met het adres is niets mis.
    .neutral = De mailserver van de afzender en die van de ontvanger konden het niet eens worden over een veilige verbinding.
cause-protocol-error = De mailservers begrepen elkaar niet
    .sender = Jouw mailserver en die van de ontvanger begrepen elkaar niet. Met het adres is niets mis.
    .neutral = De mailserver van de afzender en die van de ontvanger begrepen elkaar niet.
cause-greylisted = De mail moet even wachten
    .sender = De mailserver van de ontvanger vraagt nieuwe afzenders om even te wachten en het dan opnieuw te proberen. Dat is heel normaal.
cause-rate-limited = Er kwam te veel mail in korte tijd
    .sender = De mailserver van de ontvanger heeft in korte tijd meer mail van je gekregen dan er binnen mag. Later is er weer ruimte.
    .neutral = De mailserver van de ontvanger heeft in korte tijd meer mail van de afzender gekregen dan er binnen mag.
cause-too-many-recipients = De mail heeft te veel ontvangers
    .sender = De mail heeft meer ontvangers dan de mailserver in één keer aanneemt.
cause-ip-blocked = De mailserver van de afzender is geblokkeerd
    .sender = De mailserver van de ontvanger neemt niets aan van de server die jouw mail verstuurt. Met het adres van de ontvanger is niets mis.
    .neutral = De mailserver van de ontvanger neemt geen mail aan van de mailserver van de afzender.
    .recipient = Je mailserver neemt geen mail aan van de mailserver van de afzender.
cause-domain-blocked = Het domein van de afzender is geblokkeerd
    .sender = De mailserver van de ontvanger vertrouwt jouw domein of een link in de mail niet. Met het adres van de ontvanger is niets mis.
    .neutral = De mailserver van de ontvanger vertrouwt het domein van de afzender of een link in de mail niet.
    .recipient = Je mailserver vertrouwt het domein van de afzender of een link in de mail niet.
cause-reverse-dns-missing = De mailserver van de afzender heeft geen goede naam
    .sender = De server die jouw mail verstuurt, heeft geen goede naam gekregen en wordt daarom niet vertrouwd door de server van de ontvanger. Met het adres van de ontvanger is niets mis.
    .neutral = De server die de mail van de afzender verstuurt, heeft geen goede naam gekregen en wordt daarom niet vertrouwd door de server van de ontvanger.
cause-sender-unauthenticated = De afzender kon niet worden bevestigd
    .sender = De mailserver van de ontvanger kon niet zien of de mail echt van jou komt. Dat los je op waar je domein is ingesteld, en met het adres van de ontvanger is niets mis.
    .neutral = De mailserver van de ontvanger kon niet zien of de mail echt van het domein van de afzender komt.
cause-sender-rejected = Het adres van de afzender wordt geweigerd
    .sender = De mailserver van de ontvanger neemt geen mail aan van het adres waarmee je verstuurt. Met het adres van de ontvanger is niets mis.
    .neutral = De mailserver van de ontvanger neemt geen mail aan van het adres dat de afzender gebruikt.
    .recipient = Je mailserver neemt geen mail aan van het adres dat de afzender gebruikt.
cause-sender-account-error = Het mailaccount kon niet versturen
    .sender = De mail is nooit vertrokken, omdat je eigen maildienst het verzenden heeft tegengehouden. Misschien klopt het wachtwoord niet, is een limiet bereikt of is het account geblokkeerd.
    .neutral = De mail is nooit vertrokken, omdat de maildienst van de afzender het verzenden heeft tegengehouden. Misschien klopt het wachtwoord niet, is een limiet bereikt of is het account geblokkeerd.
cause-spam-detected = De mail is voor spam aangezien
    .sender = Het spamfilter van de ontvanger heeft de mail voor spam aangezien. Dat kan ook met heel gewone mail gebeuren.
    .recipient = Je spamfilter heeft de mail voor spam aangezien. Dat kan ook met heel gewone mail gebeuren.
cause-virus-detected = Er is een virus gevonden in de mail
    .sender = De mailserver van de ontvanger heeft in de mail iets gevonden wat op een virus lijkt. Daarom is de mail tegengehouden.
cause-message-too-large = De mail is te groot
    .sender = De mail is groter dan de mailserver van de ontvanger toestaat. Meestal komt dat door de bijlagen.
cause-content-rejected = Iets in de mail wordt niet aangenomen
    .sender = Er zit iets in de mail wat de mailserver van de ontvanger niet aanneemt: vreemde tekens in de tekst of een bepaald soort bijlage.
cause-encoding-unsupported = De mail bevat tekens die de server niet kent
    .sender = In het adres of de tekst staan letters of tekens die een mailserver onderweg niet kent.
    .recipient = In je adres staan letters of tekens die een mailserver onderweg niet kent.
cause-policy-rejected = De mailserver van de ontvanger weigert de mail
    .sender = De mailserver van de ontvanger heeft { $document-the } geweigerd en zegt niet duidelijk waarom.
    .recipient = Je mailserver heeft { $document-the } geweigerd en zegt niet duidelijk waarom.
cause-spam-complaint = De ontvanger heeft de mail als spam gemarkeerd
    .sender = De ontvanger heeft de mail als spam gemarkeerd. Dat kan per ongeluk zijn gebeurd.
    .recipient = De mail van de afzender is in jouw mailbox als spam gemarkeerd. Dat kan per ongeluk zijn gebeurd.
cause-unsubscribed = De ontvanger heeft zich afgemeld
    .sender = De ontvanger heeft gevraagd om dit soort mail niet meer te krijgen.
cause-suppressed = Het adres is geblokkeerd
    .sender = De mail is helemaal niet verstuurd. Eerdere mail aan dit adres kwam niet aan, en daarom is het adres geblokkeerd.
cause-auto-reply = De mail is aangekomen
    .sender = Wat er terugkwam, is een automatisch antwoord. De mail is aangekomen.
cause-challenge-response = De mail wacht op een bevestiging
    .sender = De ontvanger krijgt de mail pas als je hebt bevestigd dat je een echte afzender bent.
    .neutral = De mail wacht tot de afzender heeft bevestigd een echte afzender te zijn.
    .recipient = De mail aan jou wacht tot de afzender heeft bevestigd een echte afzender te zijn.
cause-unknown = De mail is niet aangekomen
    .sender = De mail is niet aangekomen, en het antwoord vertelt niet waarom.
    .recipient = De mail aan jou is niet aangekomen, en het antwoord vertelt niet waarom.

## Als het niet zeker is

hedge = De server zegt het niet duidelijk, maar waarschijnlijk is dit er gebeurd. { $explanation }
    .headline = { $headline } (waarschijnlijk)

## Wat er moet gebeuren

step-accept-domain =
    .recipient-postmaster = Voeg het domein van de ontvanger toe aan de domeinen waarvoor je server mail aanneemt, of laat het MX-record naar de juiste server wijzen.
step-allow-sender =
    .sender = Vraag de ontvanger om mail van jouw adres door te laten.
    .recipient = Zet de afzender bij je contacten, of bij de afzenders die je doorlaat.
    .recipient-postmaster = Laat de afzender door voor deze ontvanger, als de mail gewenst is.
step-answer-challenge =
    .sender = Open de mail die terugkwam. Weet je van wie die komt, doe dan wat erin wordt gevraagd.
step-ask-consent =
    .sender = Vraag de ontvanger hoe je { $document-the } voortaan het best kunt sturen.
step-check-account =
    .sender = Controleer de aanmelding, de limieten en de status van je eigen mailaccount.
step-check-address =
    .sender =
        { $recipient ->
            [none] Vraag de ontvanger of het adres goed is getypt en of het het juiste adres is.
           *[some] Vraag de ontvanger of { $recipient } goed is getypt en of dat het juiste adres is.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Vraag de ontvanger wat er in het adres na de @ moet staan.
           *[some] Vraag de ontvanger wat er na de @ moet staan. Nu staat er { $domain }.
        }
step-check-log =
    .postmaster = Zoek de mail op in het logboek, en kijk wat de servers tegen elkaar hebben gezegd.
step-check-mailbox =
    .recipient-postmaster = Controleer of de mailbox hoort te bestaan, en maak in dat geval de mailbox of een alias aan.
step-check-sender-address =
    .sender = Controleer of het adres waarmee je verstuurt goed is getypt, bestaat en mail kan ontvangen.
step-check-server =
    .sender = Vraag de ontvanger of er daar problemen met de mail zijn, en wanneer die zijn opgelost.
    .recipient = Vraag degene die je mail beheert of er een storing is, en wanneer die is opgelost.
step-check-server-and-inbox =
    .sender = Vraag de ontvanger om na te gaan of de mailbox niet vol is en of de mailserver werkt.
step-contact-support =
    .sender =
        { $support ->
            [none] Helpt dat niet, neem dan contact op met de helpdesk.
           *[some] Helpt dat niet, neem dan contact op met { $support }.
        }
step-correct-address =
    .sender = Verbeter het adres bij het contact.
step-download-pdf =
    .sender = Sla { $document-the } op als PDF.
step-empty-mailbox =
    .sender = Vraag de ontvanger om ruimte te maken in de mailbox.
    .recipient = Maak ruimte in je mailbox: verwijder oude mail met grote bijlagen, en leeg de prullenbak.
step-fix-authentication =
    .sender-postmaster = Breng { $checks } voor het domein van de afzender in orde, zodat de verzendende server namens dat domein mag versturen.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Zoek uit waarom de server of het domein geblokkeerd is, los dat op, en vraag daarna om verwijdering van de lijst.
           *[some] Zoek uit waarom de server of het domein op { $blocklist } staat, los dat op, en vraag daarna om verwijdering van de lijst.
        }
step-fix-domain =
    .recipient-postmaster = Controleer of het domein is betaald en of de MX-records naar een server wijzen die mail aanneemt.
step-fix-format =
    .sender-postmaster = Controleer de headers, de regellengtes en de MIME-structuur van wat er wordt verstuurd.
step-fix-protocol =
    .sender-postmaster = Controleer de instellingen van de verzendende server: de naam en de volgorde van de opdrachten.
step-fix-reverse-dns =
    .sender-postmaster = Geef het verzendende IP-adres een PTR-record met een naam die weer naar dat adres verwijst, en gebruik die naam in HELO.
step-fix-routing =
    .recipient-postmaster = Zoek naar een lus: doorgestuurde adressen, MX-records en regels die de mail terugsturen naar waar die vandaan kwam.
step-fix-sender-domain =
    .sender-postmaster = Controleer of het domein in het adres van de afzender in het DNS staat en mail kan aannemen, en of het adres bestaat.
step-fix-server =
    .recipient-postmaster = Controleer of de mailserver draait, via poort 25 bereikbaar is en nog schijfruimte heeft.
step-fix-tls =
    .postmaster = Controleer de certificaten en TLS-versies, en wat MTA-STS of DANE voorschrijft.
step-forward-mail =
    .recipient-postmaster = Stuur mail van het oude adres door naar het nieuwe, als de ontvanger dat wil.
step-give-other-address =
    .sender = Vraag de ontvanger om een adres dat werkt.
    .recipient = Geef de afzender een adres dat werkt.
step-give-plain-address =
    .sender = Vraag de ontvanger om een adres zonder é, ë, ï en andere bijzondere tekens.
    .recipient = Geef de afzender een adres zonder é, ë, ï en andere bijzondere tekens.
step-lift-suppression =
    .sender = Laat het adres weer vrijgeven zodra je weet dat het werkt. De helpdesk kan daarbij helpen.
    .support = Zoek op waarom het adres is geblokkeerd, en geef het weer vrij zodra vaststaat dat het werkt.
step-nothing =
    .sender = Je hoeft niets te doen.
step-offer-smtputf8 =
    .postmaster = Zet SMTPUTF8 aan op de mailserver, of gebruik een adres zonder bijzondere tekens.
step-raise-limit =
    .recipient-postmaster = Verhoog de maximale grootte van binnenkomende mail, als zulke grote mail binnen moet kunnen komen.
step-raise-quota =
    .recipient-postmaster = Geef de mailbox meer ruimte, of help de ontvanger met opruimen.
step-remove-from-list =
    .sender = Haal de ontvanger van de lijst voor dit soort mail.
step-remove-part =
    .sender = Laat de bijlage weg, of stuur die als PDF.
step-reopen-mailbox =
    .recipient = Meld je aan bij je mailbox, of vraag je mailprovider om die weer te openen.
    .recipient-postmaster = Open de mailbox weer, of laat weten welk adres ervoor in de plaats komt.
step-restore-account =
    .sender-postmaster = Controleer de aanmelding en de limieten van het account, en of het namens dit adres mag versturen.
step-retype-address =
    .sender = Verwijder het adres bij het contact en typ het opnieuw in. Kopieer het niet.
    .recipient = Geef de afzender je adres nog een keer, zelf getypt en niet gekopieerd.
step-retype-text =
    .sender = Is de tekst van de mail uit een ander programma gekopieerd, typ die dan zelf opnieuw in.
step-review-filter =
    .recipient-postmaster = Kijk welke regel of welk filter de mail heeft tegengehouden, en laat de afzender door als de mail gewenst is.
step-rewrite-text =
    .sender = Maak de tekst korter, en laat links weg en woorden die als reclame klinken.
step-scan-for-viruses =
    .sender = Controleer de bijlagen en je computer op virussen.
    .sender-postmaster = Zoek uit of een account of een computer virussen verstuurt, en maak daar een eind aan.
step-send-again =
    .sender = Stuur { $document-the } opnieuw.
step-send-if-missing =
    .sender = Stuur { $document-the } opnieuw als de mail morgen nog niet is aangekomen.
step-send-later =
    .sender = Stuur { $document-the } later opnieuw.
step-send-less =
    .sender = Verstuur minder mails tegelijk.
    .sender-postmaster = Verstuur langzamer naar deze dienst, met minder verbindingen en minder ontvangers tegelijk.
step-send-own-mail =
    .sender = Stuur { $document-the } vanuit je eigen mailprogramma naar de ontvanger.
step-send-to-fewer =
    .sender = Verdeel de ontvangers over meerdere mails.
step-shrink-attachments =
    .sender = Maak de bijlagen kleiner, of stuur in plaats daarvan een link ernaartoe.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Geef het antwoord van de mailserver door aan degene die je mail beheert.
           *[some] Geef het antwoord van de mailserver door aan { $support }.
        }
    .recipient = Geef het antwoord van de mailserver door aan degene die je mail beheert.
    .support = Geef het antwoord van de mailserver door aan degenen die over het versturen van mail gaan.
step-tell-their-it =
    .sender = Vraag de ontvanger om het antwoord van de mailserver door te geven aan degene die daar de mail beheert.
step-unmark-spam =
    .sender = Vraag de ontvanger om { $document-the } op te zoeken in de spammap en aan te geven dat het geen spam is.
    .recipient = Zoek de mail op in je spammap, en geef aan dat het geen spam is.
step-wait =
    .sender = Wacht even. Er wordt vanzelf opnieuw geprobeerd om de mail te bezorgen.
step-walk-through =
    .support = Loop deze punten door met de afzender:

## Wachten

wait-no = Wachten helpt hier niet.
wait-until-fixed = Wachten helpt pas als de fout is opgelost.
wait-maybe = Misschien helpt het om even te wachten voordat de mail opnieuw wordt verstuurd.
wait-arrived = Er is niets om op te wachten.
wait-delayed = De mail is nog onderweg. Er wordt vanzelf opnieuw geprobeerd om de mail te bezorgen.
wait-minutes =
    { $number ->
        [one] Het helpt om een minuut te wachten voordat de mail opnieuw wordt verstuurd.
       *[other] Het helpt om ongeveer { $number } minuten te wachten voordat de mail opnieuw wordt verstuurd.
    }
wait-hours =
    { $number ->
        [one] Het helpt om ongeveer een uur te wachten voordat de mail opnieuw wordt verstuurd.
       *[other] Het helpt om ongeveer { $number } uur te wachten voordat de mail opnieuw wordt verstuurd.
    }
wait-days =
    { $number ->
        [one] Het helpt om tot morgen te wachten voordat de mail opnieuw wordt verstuurd.
       *[other] Het helpt om ongeveer { $number } dagen te wachten voordat de mail opnieuw wordt verstuurd.
    }

## Een andere weg, als het haast heeft

fallback-own-mail = Heeft het haast, stuur { $document-the } dan vanuit je eigen mailprogramma.
fallback-call = Heeft het haast, bel dan de ontvanger of gebruik de post.

## De bekende vergissing

do-not-delete-address = Verwijder het adres van de ontvanger niet: daar ligt het niet aan.
do-not-resend = Blijf { $document-the } niet steeds opnieuw sturen: dat maakt het alleen maar erger.
do-not-same-address = Stuur niets meer naar dit adres voordat het is verbeterd.
do-not-more-mail = Stuur de ontvanger dit soort mail niet meer voordat jullie elkaar hebben gesproken.
do-not-spread-virus = Stuur hetzelfde bestand niet opnieuw voordat het op virussen is gecontroleerd.
do-not-click-blindly = Klik niet op links in het antwoord als je niet weet van wie het komt.
do-not-lift-blindly = Laat het adres niet vrijgeven voordat je weet waarom het misging.

## Tekens die niet in het adres horen

found-characters = In het adres staat { $characters }.
found-suggestion = Misschien moet het { $suggestion } zijn.
found-at = { $character } op plaats { $position }
found-and = { $first } en { $second }
character-space = een spatie
character-no-break-space = een bijzondere spatie (vaste spatie)
character-invisible = een onzichtbaar teken ({ $name })
character-line-break = een regeleinde of tab
character-dash = een lang streepje
character-quote = een aanhalingsteken of een apostrof
character-letter = de letter { $shown } ({ $name })
character-other = het teken { $shown } ({ $name })

## Berichten aan de beheerders

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Goedendag, mail aan een van jullie gebruikers komt niet aan.
           *[some] Goedendag, mail aan { $recipient } komt niet aan.
        }
    .reply = Jullie mailserver antwoordde: { $reply }
    .ask = Zouden jullie hiernaar willen kijken? Dit helpt meestal:
    .thanks = Alvast bedankt!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Goedendag, een mail die ik heb verstuurd komt niet aan.
           *[some] Goedendag, de mail die ik aan { $recipient } heb gestuurd komt niet aan.
        }
    .reply = De mailserver van de ontvanger antwoordde: { $reply }
    .ask = Zouden jullie hiernaar willen kijken? Dit helpt meestal:
    .thanks = Alvast bedankt!

## Kopjes

label-steps = Dit kun je doen
label-do-not = Let op
label-wait = Wachttijd
label-fallback = Een andere weg
label-their-it = Tekst voor wie de mail van de ontvanger beheert
label-own-it = Tekst voor wie de mail van de afzender beheert
guide-title =
    { $product ->
        [none] Als een mail niet aankomt
       *[some] Als een mail uit { $product } niet aankomt
    }
    .intro = Aan een van deze woorden zie je wat er met een mail is gebeurd en wat je eraan kunt doen.
    .first = Wat je eerst controleert
    .causes = Mogelijke oorzaken
