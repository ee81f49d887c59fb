### Råd om mejl som inte kom fram, på svenska. Anteckningarna till varje text står i en.ftl.
###
### Tonen: ”du”, kort och vänlig.
### Formerna av det som skickades: själva ordet (”faktura”) och .the (”fakturan”).

## Det som skickades

document-mail = mejl
    .the = mejlet
document-invoice = faktura
    .the = fakturan
document-credit-note = kreditfaktura
    .the = kreditfakturan
document-quote = offert
    .the = offerten
document-reminder = påminnelse
    .the = påminnelsen
document-receipt = kvitto
    .the = kvittot
document-order-confirmation = orderbekräftelse
    .the = orderbekräftelsen
document-newsletter = nyhetsbrev
    .the = nyhetsbrevet
document-other = { $word }
    .the = mejlet med { $word }

## Klasser

class-hard-bounce = Kan inte levereras
    .causes = Adressen eller domänen finns inte, eller så tar mottagarens mejlserver inte emot några mejl alls.
class-soft-bounce = Inte levererat än
    .causes = Mottagarens inkorg är full, eller så ligger mejlservern nere, är överbelastad eller saknar uppkoppling.
class-spam = Skräppost
    .causes = Mottagaren har markerat mejlet som skräppost, eller vill inte ha sådana mejl längre.
class-rejected = Avvisat av mejlservern
    .causes = Mottagarens mejlserver ligger nere, har andra problem eller vill inte ta emot just det här mejlet.
class-invalid = Ogiltigt
    .causes = Texten, eller mottagarens eller avsändarens adress, innehåller tecken som mejlsystem inte känner till. De följer ofta med när man kopierar text från ett annat program.
class-none = Inget fel
    .causes = Mejlet har kommit fram, eller så måste någon släppa igenom det först.

## Orsaker

cause-bad-address = Adressen är inte giltig
    .sender = Det står något i adressen som mejlsystem inte förstår. Ofta är det ett tecken som följde med när adressen kopierades.
    .recipient = I den adress som avsändaren har till dig står något som mejlsystem inte förstår.
cause-mailbox-not-found = Adressen finns inte
    .sender = Mottagarens mejlserver känner inte till adressen. Kanske är den felskriven, eller så används den inte längre.
    .recipient = Din mejlserver känner inte till den adress som avsändaren använde, så { $document-the } nådde inte fram till dig.
cause-mailbox-disabled = Brevlådan är stängd
    .sender = Mottagarens brevlåda är stängd eller används inte längre, så den tar inte emot mejl.
    .recipient = Din brevlåda är stängd eller tillfälligt avstängd, så { $document-the } nådde inte fram till dig.
cause-mailbox-moved = Mottagaren har en ny adress
    .sender = Mottagaren har bytt till en annan adress, och mejl till den gamla skickas inte vidare.
    .recipient = Avsändaren använde din gamla adress, och mejl till den skickas inte vidare.
cause-mailbox-full = Inkorgen är full
    .sender = Mottagarens inkorg är full, så { $document-the } fick inte plats.
    .recipient = Din inkorg är full, så { $document-the } fick inte plats.
cause-recipient-restricted = Mottagaren släpper bara in vissa avsändare
    .sender = Mottagaren tar bara emot mejl från vissa avsändare, och din adress är inte en av dem.
    .neutral = Mottagaren tar bara emot mejl från vissa avsändare, och den här avsändaren är inte en av dem.
    .recipient = Din brevlåda tar bara emot mejl från vissa avsändare, och den här avsändaren är inte en av dem.
cause-domain-not-found = Domänen finns inte
    .sender = Det som står efter @ i adressen finns inte eller är inte inställt för mejl. Ofta är det bara ett skrivfel.
    .recipient = Det som står efter @ i din adress hittades inte, så { $document-the } nådde inte fram till dig.
cause-domain-not-accepting = Domänen tar inte emot mejl
    .sender = Mottagarens domän finns, men ägaren har bestämt att den inte ska ta emot några mejl alls.
    .recipient = Din domän är inställd på att inte ta emot några mejl alls, så { $document-the } nådde inte fram till dig.
cause-routing-error = Mottagarens mejl är fel inställd
    .sender = Mejlet gick vilse hos mottagaren, eftersom mejlen är fel inställd där. Det måste rättas hos dem.
    .recipient = Mejlet gick vilse på vägen till dig, eftersom din mejl är fel inställd.
cause-relay-denied = Servern tar inte emot mejl till domänen
    .sender = Den server som skulle ta emot mejlet säger att den inte har med mottagarens domän att göra. Antingen är adressen fel, eller så är mottagarens mejl fel inställd.
    .recipient = Den server som skulle ta emot din mejl säger att den inte har med din domän att göra.
cause-server-unreachable = Mottagarens mejlserver svarar inte
    .sender = Det gick inte att få kontakt med mottagarens mejlserver. Kanske ligger den nere eller saknar uppkoppling en stund.
    .recipient = Det gick inte att få kontakt med din mejlserver. Kanske ligger den nere eller saknar uppkoppling en stund.
cause-server-error = Mottagarens mejlserver har problem
    .sender = Mottagarens mejlserver har egna problem och kunde inte ta emot { $document-the }. Det är inget fel på adressen.
    .recipient = Din mejlserver har egna problem och kunde inte ta emot { $document-the }.
cause-delivery-timeout = Mejlet kom inte fram i tid
    .sender = Många försök har gjorts att leverera mejlet, men det har inte kommit fram. Kanske är mottagarens mejlserver långsam eller nere.
    .recipient = Många försök har gjorts att leverera mejlet till dig, men det har inte kommit fram. Kanske är din mejlserver långsam eller nere.
cause-tls-failure = Det blev ingen säker anslutning
    .sender = Din mejlserver och mottagarens kunde inte komma överens om en säker anslutning. Det är inget fel på mottagarens adress.
    .neutral = Avsändarens och mottagarens mejlservrar kunde inte komma överens om en säker anslutning.
cause-protocol-error = Mejlservrarna förstod inte varandra
    .sender = Din mejlserver och mottagarens förstod inte varandra. Det är inget fel på mottagarens adress.
    .neutral = Avsändarens och mottagarens mejlservrar förstod inte varandra.
cause-greylisted = Mejlet får vänta lite
    .sender = Mottagarens mejlserver ber nya avsändare att vänta lite och försöka igen. Det är helt normalt.
cause-rate-limited = För många mejl på kort tid
    .sender = Mottagarens mejlserver har fått fler mejl från dig på kort tid än den tar emot. Senare finns det plats igen.
    .neutral = Mottagarens mejlserver har fått fler mejl från avsändaren på kort tid än den tar emot.
cause-too-many-recipients = För många mottagare i samma mejl
    .sender = Mejlet har fler mottagare än mejlservern tar emot på en gång.
cause-ip-blocked = Servern som skickar mejlet är spärrad
    .sender = Mottagarens mejlserver tar inte emot mejl från den server som skickar dina. Det är inget fel på mottagarens adress.
    .neutral = Mottagarens mejlserver tar inte emot mejl från avsändarens mejlserver.
    .recipient = Din mejlserver tar inte emot mejl från avsändarens mejlserver.
cause-domain-blocked = Avsändarens domän är spärrad
    .sender = Mottagarens mejlserver litar inte på din domän eller på en länk i mejlet. Det är inget fel på mottagarens adress.
    .neutral = Mottagarens mejlserver litar inte på avsändarens domän eller på en länk i mejlet.
    .recipient = Din mejlserver litar inte på avsändarens domän eller på en länk i mejlet.
cause-reverse-dns-missing = Servern som skickar mejlet saknar ett riktigt namn
    .sender = Den server som skickar dina mejl har inte fått ett riktigt namn, så mottagarens server litar inte på den. Det är inget fel på mottagarens adress.
    .neutral = Avsändarens mejlserver har inte fått ett riktigt namn, så mottagarens server litar inte på den.
cause-sender-unauthenticated = Avsändaren gick inte att bekräfta
    .sender = Mottagarens mejlserver kunde inte se att mejlet verkligen kommer från dig. Det rättas där din domän är inställd, och det är inget fel på mottagarens adress.
    .neutral = Mottagarens mejlserver kunde inte se att mejlet verkligen kommer från avsändarens domän.
cause-sender-rejected = Avsändarens adress avvisas
    .sender = Mottagarens mejlserver tar inte emot mejl från den adress du skickar från. Det är inget fel på mottagarens adress.
    .neutral = Mottagarens mejlserver tar inte emot mejl från den adress som avsändaren använder.
    .recipient = Din mejlserver tar inte emot mejl från den adress som avsändaren använder.
cause-sender-account-error = Mejlkontot kunde inte skicka
    .sender = Mejlet kom aldrig iväg, eftersom din egen mejltjänst stoppade det. Det kan vara fel lösenord, en gräns som är nådd eller ett konto som är spärrat.
    .neutral = Mejlet kom aldrig iväg, eftersom avsändarens egen mejltjänst stoppade det. Det kan vara fel lösenord, en gräns som är nådd eller ett konto som är spärrat.
cause-spam-detected = Mejlet togs för skräppost
    .sender = Mottagarens skräppostfilter tog mejlet för skräppost. Det kan hända med helt vanliga mejl.
    .recipient = Ditt skräppostfilter tog mejlet för skräppost. Det kan hända med helt vanliga mejl.
cause-virus-detected = Ett virus hittades i mejlet
    .sender = Mottagarens mejlserver hittade något i mejlet som liknar ett virus, och stoppade det.
cause-message-too-large = Mejlet är för stort
    .sender = Mejlet är större än mottagarens mejlserver tillåter. Oftast beror det på bilagorna.
cause-content-rejected = Något i mejlet godtas inte
    .sender = Det finns något i mejlet som mottagarens mejlserver inte tar emot: ovanliga tecken i texten eller en viss sorts bilaga.
cause-encoding-unsupported = Mejlet har tecken som servern inte känner till
    .sender = Adressen eller texten har bokstäver eller tecken som en mejlserver på vägen inte känner till.
    .recipient = Din adress har bokstäver eller tecken som en mejlserver på vägen inte känner till.
cause-policy-rejected = Mottagarens mejlserver sa nej
    .sender = Mottagarens mejlserver avvisade { $document-the } och säger inte tydligt varför.
    .recipient = Din mejlserver avvisade { $document-the } och säger inte tydligt varför.
cause-spam-complaint = Mottagaren har markerat mejlet som skräppost
    .sender = Mottagaren har markerat mejlet som skräppost. Det kan ha skett av misstag.
    .recipient = Mejlet från avsändaren har markerats som skräppost i din brevlåda. Det kan ha skett av misstag.
cause-unsubscribed = Mottagaren har avanmält sig
    .sender = Mottagaren har bett att få slippa fler mejl av det här slaget.
cause-suppressed = Adressen är spärrad
    .sender = Mejlet skickades inte alls. Tidigare mejl till adressen har inte kommit fram, och därför är adressen spärrad.
cause-auto-reply = Mejlet har kommit fram
    .sender = Det som kom tillbaka är ett automatiskt svar. Mejlet har kommit fram.
cause-challenge-response = Mejlet väntar på en bekräftelse
    .sender = Mejlet väntar hos mottagaren tills du har bekräftat att du är en riktig avsändare.
    .neutral = Mejlet väntar tills avsändaren har bekräftat sig vara en riktig avsändare.
    .recipient = Mejlet till dig väntar tills avsändaren har bekräftat sig vara en riktig avsändare.
cause-unknown = Mejlet kom inte fram
    .sender = Mejlet kom inte fram, och svaret säger inte varför.
    .recipient = Mejlet till dig kom inte fram, och svaret säger inte varför.

## Tvekan

hedge = Servern säger det inte tydligt, men det här är troligen vad som har hänt: { $explanation }
    .headline = Troligen: { $headline }

## Det som ska göras

step-accept-domain =
    .recipient-postmaster = Lägg till mottagarens domän bland dem som er server tar emot mejl för, eller låt MX-posten peka på rätt server.
step-allow-sender =
    .sender = Be mottagaren att släppa igenom mejl från din adress.
    .recipient = Lägg till avsändaren bland dina kontakter eller bland de avsändare som du släpper igenom.
    .recipient-postmaster = Släpp igenom avsändaren till den här mottagaren, om mejlet är önskat.
step-answer-challenge =
    .sender = Öppna mejlet som kom tillbaka, och gör det som det ber om, om du vet vem det kommer från.
step-ask-consent =
    .sender = Fråga mottagaren hur { $document-the } ska skickas framöver.
step-check-account =
    .sender = Kontrollera inloggning, gränser och status för ditt eget mejlkonto.
step-check-address =
    .sender =
        { $recipient ->
            [none] Kontrollera med mottagaren att adressen är rätt skriven och att det är rätt adress.
           *[some] Kontrollera med mottagaren att { $recipient } är rätt skrivet och att det är rätt adress.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Kontrollera med mottagaren vad som ska stå efter @ i adressen.
           *[some] Kontrollera med mottagaren vad som ska stå efter @. Nu står det { $domain }.
        }
step-check-log =
    .postmaster = Leta upp mejlet i loggen, och se vad servrarna sa till varandra.
step-check-mailbox =
    .recipient-postmaster = Kontrollera om brevlådan borde finnas, och skapa i så fall den eller ett alias för den.
step-check-sender-address =
    .sender = Kontrollera att den adress du skickar från är rätt skriven, finns och kan ta emot mejl.
step-check-server =
    .sender = Fråga mottagaren om de har problem med sin mejl, och när det är löst.
    .recipient = Fråga dem som sköter din mejl om det är några problem, och när de är lösta.
step-check-server-and-inbox =
    .sender = Be mottagaren kontrollera att inkorgen inte är full och att mejlservern fungerar.
step-contact-support =
    .sender =
        { $support ->
            [none] Kontakta supporten om det inte hjälper.
           *[some] Kontakta { $support } om det inte hjälper.
        }
step-correct-address =
    .sender = Rätta adressen på kontakten.
step-download-pdf =
    .sender = Spara { $document-the } som PDF.
step-empty-mailbox =
    .sender = Be mottagaren att rensa i sin inkorg.
    .recipient = Rensa i din inkorg: Ta bort gamla mejl med stora bilagor, och töm papperskorgen.
step-fix-authentication =
    .sender-postmaster = Rätta { $checks } för avsändarens domän, så att servern som skickar får göra det.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Ta reda på varför servern eller domänen är spärrad, rätta felet, och be sedan att bli borttagen från listan.
           *[some] Ta reda på varför servern eller domänen står på { $blocklist }, rätta felet, och be sedan att bli borttagen från listan.
        }
step-fix-domain =
    .recipient-postmaster = Kontrollera att domänen är betald och att dess MX-poster pekar på en server som tar emot mejl.
step-fix-format =
    .sender-postmaster = Kontrollera rubrikfält, radlängder och MIME-struktur i det som skickas.
step-fix-protocol =
    .sender-postmaster = Kontrollera inställningarna för servern som skickar: dess namn och kommandonas ordning.
step-fix-reverse-dns =
    .sender-postmaster = Ge den IP-adress som skickar en PTR-post med ett namn som pekar tillbaka på den, och använd samma namn i HELO.
step-fix-routing =
    .recipient-postmaster = Leta efter en slinga: vidarebefordran, MX-poster och regler som skickar tillbaka mejlet dit det kom ifrån.
step-fix-sender-domain =
    .sender-postmaster = Kontrollera att domänen i avsändarens adress finns i DNS och kan ta emot mejl, och att adressen finns.
step-fix-server =
    .recipient-postmaster = Kontrollera att mejlservern är igång, kan nås på port 25 och har plats på disken.
step-fix-tls =
    .postmaster = Kontrollera certifikat och TLS-versioner, och vad MTA-STS eller DANE kräver.
step-forward-mail =
    .recipient-postmaster = Skicka mejl till den gamla adressen vidare till den nya, om mottagaren vill det.
step-give-other-address =
    .sender = Be mottagaren om en adress som fungerar.
    .recipient = Ge avsändaren en adress som fungerar.
step-give-plain-address =
    .sender = Be mottagaren om en adress utan å, ä, ö och andra särskilda tecken.
    .recipient = Ge avsändaren en adress utan å, ä, ö och andra särskilda tecken.
step-lift-suppression =
    .sender = Se till att spärren tas bort när du vet att adressen fungerar. Supporten kan hjälpa till.
    .support = Ta reda på varför adressen är spärrad, och häv spärren när det är säkert att den fungerar.
step-nothing =
    .sender = Du behöver inte göra något.
step-offer-smtputf8 =
    .postmaster = Slå på SMTPUTF8 på mejlservern, eller använd en adress utan särskilda tecken.
step-raise-limit =
    .recipient-postmaster = Höj gränsen för hur stort ett mejl får vara, om så stora mejl ska komma in.
step-raise-quota =
    .recipient-postmaster = Ge brevlådan mer plats, eller hjälp mottagaren att rensa.
step-remove-from-list =
    .sender = Ta bort mottagaren från listan för sådana mejl.
step-remove-part =
    .sender = Ta bort bilagan, eller skicka den som PDF.
step-reopen-mailbox =
    .recipient = Logga in på ditt mejlkonto, eller be din mejlleverantör att öppna det igen.
    .recipient-postmaster = Öppna brevlådan igen, eller tala om vilken adress som har ersatt den.
step-restore-account =
    .sender-postmaster = Kontrollera kontots inloggning och gränser, och om det får skicka som den här adressen.
step-retype-address =
    .sender = Ta bort adressen på kontakten, och skriv in den för hand. Kopiera den inte.
    .recipient = Ge avsändaren din adress en gång till, skriven för hand och inte kopierad.
step-retype-text =
    .sender = Om texten i mejlet är kopierad från ett annat program, skriv in den för hand.
step-review-filter =
    .recipient-postmaster = Se vilken regel eller vilket filter som stoppade mejlet, och släpp igenom avsändaren om mejlet är önskat.
step-rewrite-text =
    .sender = Gör texten kortare, och ta bort länkar och ord som låter som reklam.
step-scan-for-viruses =
    .sender = Sök efter virus i bilagorna och på din dator.
    .sender-postmaster = Ta reda på om ett konto eller en dator skickar virus, och stoppa det.
step-send-again =
    .sender = Skicka { $document-the } igen.
step-send-if-missing =
    .sender = Skicka { $document-the } igen om mejlet inte har kommit fram i morgon.
step-send-later =
    .sender = Skicka { $document-the } igen senare.
step-send-less =
    .sender = Skicka färre mejl åt gången.
    .sender-postmaster = Skicka långsammare till den här tjänsten, med färre anslutningar och färre mottagare åt gången.
step-send-own-mail =
    .sender = Skicka { $document-the } till mottagaren från din egen mejl.
step-send-to-fewer =
    .sender = Fördela mottagarna på flera mejl.
step-shrink-attachments =
    .sender = Gör bilagorna mindre, eller skicka en länk till dem i stället.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Skicka mejlserverns svar vidare till dem som sköter din mejl.
           *[some] Skicka mejlserverns svar vidare till { $support }.
        }
    .recipient = Skicka mejlserverns svar vidare till dem som sköter din mejl.
    .support = Skicka mejlserverns svar vidare till dem som sköter utskicken av mejl.
step-tell-their-it =
    .sender = Be mottagaren att skicka mejlserverns svar vidare till dem som sköter deras mejl.
step-unmark-spam =
    .sender = Be mottagaren att leta upp { $document-the } i skräpposten och markera att det inte är skräppost.
    .recipient = Leta upp mejlet i skräpposten, och markera att det inte är skräppost.
step-wait =
    .sender = Vänta lite. Ett nytt försök görs automatiskt.
step-walk-through =
    .support = Gå igenom de här punkterna tillsammans med avsändaren:

## Att vänta

wait-no = Det hjälper inte att vänta.
wait-until-fixed = Det hjälper inte att vänta förrän felet är rättat.
wait-maybe = Det kan hjälpa att vänta lite innan mejlet skickas igen.
wait-arrived = Det finns inget att vänta på.
wait-delayed = Mejlet är fortfarande på väg. Ett nytt försök görs automatiskt.
wait-minutes =
    { $number ->
        [one] Det hjälper att vänta en minut innan mejlet skickas igen.
       *[other] Det hjälper att vänta ungefär { $number } minuter innan mejlet skickas igen.
    }
wait-hours =
    { $number ->
        [one] Det hjälper att vänta ungefär en timme innan mejlet skickas igen.
       *[other] Det hjälper att vänta ungefär { $number } timmar innan mejlet skickas igen.
    }
wait-days =
    { $number ->
        [one] Det hjälper att vänta en dag innan mejlet skickas igen.
       *[other] Det hjälper att vänta ungefär { $number } dagar innan mejlet skickas igen.
    }

## En annan väg

fallback-own-mail = Om det brådskar kan du skicka { $document-the } från din egen mejl.
fallback-call = Om det brådskar kan du ringa mottagaren eller använda posten.

## Det vanliga misstaget

do-not-delete-address = Ta inte bort mottagarens adress: Det är inte adressen det är fel på.
do-not-resend = Skicka inte { $document-the } om och om igen: Det gör det bara värre.
do-not-same-address = Skicka inte till samma adress igen förrän den är rättad.
do-not-more-mail = Skicka inte fler sådana mejl till mottagaren förrän ni har talat med varandra.
do-not-spread-virus = Skicka inte samma fil igen förrän den är kontrollerad.
do-not-click-blindly = Klicka inte på länkar i svaret om du inte vet vem det kommer från.
do-not-lift-blindly = Låt spärren vara kvar tills du vet varför adressen spärrades.

## Tecken i adressen som inte hör hemma där

found-characters = Adressen innehåller { $characters }.
found-suggestion = Kanske ska det vara { $suggestion }.
found-at = { $character } som tecken nummer { $position }
found-and = { $first } och { $second }
character-space = ett mellanslag
character-no-break-space = ett särskilt mellanslag (hårt mellanslag)
character-invisible = ett osynligt tecken ({ $name })
character-line-break = en radbrytning eller tabulator
character-dash = ett långt tankstreck
character-quote = ett citattecken eller en apostrof
character-letter = bokstaven { $shown } ({ $name })
character-other = tecknet { $shown } ({ $name })

## Brev till teknikerna

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Hej. Mejl till en av era användare kommer inte fram.
           *[some] Hej. Mejl till { $recipient } kommer inte fram.
        }
    .reply = Er mejlserver svarade: { $reply }
    .ask = Kan ni titta på det? Det här brukar hjälpa:
    .thanks = Tack på förhand!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Hej. Ett mejl som jag har skickat kommer inte fram.
           *[some] Hej. Mejlet som jag har skickat till { $recipient } kommer inte fram.
        }
    .reply = Mottagarens mejlserver svarade: { $reply }
    .ask = Kan ni titta på det? Det här brukar hjälpa:
    .thanks = Tack på förhand!

## Rubriker

label-steps = Det här kan du göra
label-do-not = Tänk på
label-wait = Väntetid
label-fallback = En annan väg
label-their-it = Text till dem som sköter mottagarens mejl
label-own-it = Text till dem som sköter avsändarens mejl
guide-title =
    { $product ->
        [none] När ett mejl inte kommer fram
       *[some] När ett mejl från { $product } inte kommer fram
    }
    .intro = Ett av de här orden visar vad som har hänt med mejlet och vad du kan göra åt det.
    .first = Kontrollera det här först
    .causes = Möjliga orsaker
