### Råd om mails, der ikke kom frem, på dansk. Noterne til hver tekst står i en.ftl.
###
### Tonen: "du", kort og venlig. "Bounce" beholdes, fordi programmerne viser det ord.
### Formerne af det sendte: selve ordet ("faktura") og .the ("fakturaen").

## Det, der blev sendt

document-mail = mail
    .the = mailen
document-invoice = faktura
    .the = fakturaen
document-credit-note = kreditnota
    .the = kreditnotaen
document-quote = tilbud
    .the = tilbuddet
document-reminder = rykker
    .the = rykkeren
document-receipt = kvittering
    .the = kvitteringen
document-order-confirmation = ordrebekræftelse
    .the = ordrebekræftelsen
document-newsletter = nyhedsbrev
    .the = nyhedsbrevet
document-other = { $word }
    .the = mailen med { $word }

## Klasser

class-hard-bounce = Hard bounce
    .causes = Adressen eller domænet findes ikke, eller modtagerens mailserver tager slet ikke imod mails.
class-soft-bounce = Soft bounce
    .causes = Modtagerens indbakke er fuld, eller modtagerens mailserver er nede, overbelastet eller offline.
class-spam = Spam
    .causes = Modtageren har markeret mailen som spam eller vil ikke længere have den slags mails.
class-rejected = Afvist af mailserver
    .causes = Modtagerens mailserver er nede, har andre problemer eller vil ikke tage imod netop denne mail.
class-invalid = Ugyldig
    .causes = Teksten eller modtagerens eller afsenderens adresse indeholder tegn, som mailsystemer ikke kender. De følger ofte med, når man kopierer fra et andet program.
class-none = Ingen fejl
    .causes = Mailen er kommet frem, eller også skal nogen lige lukke den ind.

## Årsager

cause-bad-address = Adressen er ikke gyldig
    .sender = Der er noget i adressen, som mailsystemer ikke forstår. Tit er det et tegn, der fulgte med, da adressen blev kopieret.
    .recipient = Afsenderen har noteret din adresse med noget i, som mailsystemer ikke forstår.
cause-mailbox-not-found = Adressen findes ikke
    .sender = Modtagerens mailserver kender ikke adressen. Måske er der en tastefejl, eller måske bruges adressen ikke længere.
    .recipient = Din mailserver kender ikke den adresse, afsenderen brugte, så { $document-the } nåede ikke frem til dig.
cause-mailbox-disabled = Postkassen er lukket
    .sender = Modtagerens postkasse er lukket eller bruges ikke længere, så den tager ikke imod mails.
    .recipient = Din postkasse er lukket eller sat på pause, så { $document-the } nåede ikke frem til dig.
cause-mailbox-moved = Modtageren har fået ny adresse
    .sender = Modtageren er skiftet til en anden adresse, og mails til den gamle bliver ikke sendt videre.
    .recipient = Afsenderen brugte din gamle adresse, og mails til den bliver ikke sendt videre.
cause-mailbox-full = Indbakken er fuld
    .sender = Modtagerens indbakke er fuld, så der var ikke plads til { $document-the }.
    .recipient = Din indbakke er fuld, så der var ikke plads til { $document-the }.
cause-recipient-restricted = Modtageren tager kun imod mails fra bestemte afsendere
    .sender = Modtageren tager kun imod mails fra bestemte afsendere, og din adresse er ikke en af dem.
    .neutral = Modtageren tager kun imod mails fra bestemte afsendere, og denne afsender er ikke en af dem.
    .recipient = Din postkasse tager kun imod mails fra bestemte afsendere, og denne afsender er ikke en af dem.
cause-domain-not-found = Domænet findes ikke
    .sender = Det, der står efter @ i adressen, findes ikke eller er ikke sat op til mail. Tit er det bare en tastefejl.
    .recipient = Det, der står efter @ i din adresse, blev ikke fundet, så { $document-the } nåede ikke frem til dig.
cause-domain-not-accepting = Domænet tager ikke imod mails
    .sender = Modtagerens domæne findes, men ejeren har bestemt, at det slet ikke tager imod mails.
    .recipient = Dit domæne er sat op til slet ikke at tage imod mails, så { $document-the } nåede ikke frem til dig.
cause-routing-error = Modtagerens mail er sat forkert op
    .sender = Mailen er faret vild hos modtageren, fordi deres mail er sat forkert op. Det skal rettes hos dem.
    .recipient = Mailen er faret vild på vej til dig, fordi din mail er sat forkert op.
cause-relay-denied = Serveren tager ikke imod mails til domænet
    .sender = Den server, der skulle tage imod mailen, siger, at den ikke har med modtagerens domæne at gøre. Enten er adressen forkert, eller også er modtagerens mail sat forkert op.
    .recipient = Den server, der skulle tage imod din mail, siger, at den ikke har med dit domæne at gøre.
cause-server-unreachable = Modtagerens mailserver svarer ikke
    .sender = Der var ikke hul igennem til modtagerens mailserver. Måske er den nede eller offline for en stund.
    .recipient = Der var ikke hul igennem til din mailserver. Måske er den nede eller offline for en stund.
cause-server-error = Modtagerens mailserver har problemer
    .sender = Modtagerens mailserver har selv problemer og kunne ikke tage imod { $document-the }. Adressen fejler ikke noget.
    .recipient = Din mailserver har selv problemer og kunne ikke tage imod { $document-the }.
cause-delivery-timeout = Mailen nåede ikke frem i tide
    .sender = Mailen er forsøgt leveret i lang tid uden at komme igennem. Måske er modtagerens mailserver langsom eller nede.
    .recipient = Mailen til dig er forsøgt leveret i lang tid uden at komme igennem. Måske er din mailserver langsom eller nede.
cause-tls-failure = Ingen sikker forbindelse
    .sender = Din mailserver og modtagerens kunne ikke blive enige om en sikker forbindelse. Modtagerens adresse fejler ikke noget.
    .neutral = Afsenderens mailserver og modtagerens kunne ikke blive enige om en sikker forbindelse.
cause-protocol-error = Mailserverne forstod ikke hinanden
    .sender = Din mailserver og modtagerens forstod ikke hinanden. Modtagerens adresse fejler ikke noget.
    .neutral = Afsenderens mailserver og modtagerens forstod ikke hinanden.
cause-greylisted = Mailen skal vente lidt
    .sender = Modtagerens mailserver beder nye afsendere om at vente lidt og prøve igen. Det er helt normalt.
cause-rate-limited = For mange mails på kort tid
    .sender = Modtagerens mailserver har på kort tid fået flere mails fra dig, end den tager imod. Senere er der plads igen.
    .neutral = Modtagerens mailserver har på kort tid fået flere mails fra afsenderen, end den tager imod.
cause-too-many-recipients = For mange modtagere i én mail
    .sender = Mailen har flere modtagere, end mailserveren tager imod på én gang.
cause-ip-blocked = Den server, der sender mailen, er blokeret
    .sender = Modtagerens mailserver tager ikke imod mails fra den server, der sender dine. Modtagerens adresse fejler ikke noget.
    .neutral = Modtagerens mailserver tager ikke imod mails fra afsenderens mailserver.
    .recipient = Din mailserver tager ikke imod mails fra afsenderens mailserver.
cause-domain-blocked = Afsenderens domæne er blokeret
    .sender = Modtagerens mailserver stoler ikke på dit domæne eller på et link i mailen. Modtagerens adresse fejler ikke noget.
    .neutral = Modtagerens mailserver stoler ikke på afsenderens domæne eller på et link i mailen.
    .recipient = Din mailserver stoler ikke på afsenderens domæne eller på et link i mailen.
cause-reverse-dns-missing = Den server, der sender mailen, mangler et ordentligt navn
    .sender = Den server, der sender dine mails, er ikke sat op med et ordentligt navn, så modtagerens server stoler ikke på den. Modtagerens adresse fejler ikke noget.
    .neutral = Den server, der sender afsenderens mails, er ikke sat op med et ordentligt navn, så modtagerens server stoler ikke på den.
cause-sender-unauthenticated = Afsenderen kunne ikke bekræftes
    .sender = Modtagerens mailserver kunne ikke se, at mailen virkelig kommer fra dig. Det rettes dér, hvor dit domæne er sat op, og modtagerens adresse fejler ikke noget.
    .neutral = Modtagerens mailserver kunne ikke se, at mailen virkelig kommer fra afsenderens domæne.
cause-sender-rejected = Afsenderens adresse bliver afvist
    .sender = Modtagerens mailserver tager ikke imod mails fra den adresse, du sender fra. Modtagerens adresse fejler ikke noget.
    .neutral = Modtagerens mailserver tager ikke imod mails fra den adresse, afsenderen bruger.
    .recipient = Din mailserver tager ikke imod mails fra den adresse, afsenderen bruger.
cause-sender-account-error = Mailkontoen kunne ikke sende
    .sender = Mailen kom aldrig af sted, for din egen mailtjeneste stoppede den. Det kan være en forkert adgangskode, en grænse, der er brugt op, eller en konto, der er spærret.
    .neutral = Mailen kom aldrig af sted, for afsenderens egen mailtjeneste stoppede den. Det kan være en forkert adgangskode, en grænse, der er brugt op, eller en konto, der er spærret.
cause-spam-detected = Mailen blev taget for spam
    .sender = Modtagerens spamfilter tog mailen for spam. Det kan ske for helt almindelige mails.
    .recipient = Dit spamfilter tog mailen for spam. Det kan ske for helt almindelige mails.
cause-virus-detected = Der blev fundet virus i mailen
    .sender = Modtagerens mailserver fandt noget i mailen, der ligner en virus, og stoppede den.
cause-message-too-large = Mailen fylder for meget
    .sender = Mailen fylder mere, end modtagerens mailserver tillader. Som regel er det de vedhæftede filer.
cause-content-rejected = Noget i mailen bliver ikke accepteret
    .sender = Der er noget i mailen, som modtagerens mailserver ikke tager imod: særlige tegn i teksten eller en bestemt slags vedhæftet fil.
cause-encoding-unsupported = Mailen har tegn, som serveren ikke kender
    .sender = Adressen eller teksten har bogstaver eller tegn, som en mailserver på vejen ikke kender.
    .recipient = Din adresse har bogstaver eller tegn, som en mailserver på vejen ikke kender.
cause-policy-rejected = Modtagerens mailserver sagde nej
    .sender = Modtagerens mailserver afviste { $document-the } og siger ikke tydeligt hvorfor.
    .recipient = Din mailserver afviste { $document-the } og siger ikke tydeligt hvorfor.
cause-spam-complaint = Modtageren har markeret mailen som spam
    .sender = Modtageren har markeret mailen som spam. Det kan godt være sket ved et uheld.
    .recipient = Mailen fra afsenderen er markeret som spam i din indbakke. Det kan godt være sket ved et uheld.
cause-unsubscribed = Modtageren har meldt sig fra
    .sender = Modtageren har bedt om ikke at få flere mails af den slags.
cause-suppressed = Adressen er spærret
    .sender = Mailen blev slet ikke sendt, fordi mails til adressen tidligere er slået fejl, og adressen derfor er spærret.
cause-auto-reply = Mailen er kommet frem
    .sender = Det, der kom retur, er et automatisk svar. Mailen er kommet frem.
cause-challenge-response = Mailen venter på en bekræftelse
    .sender = Modtagerens mail venter, til du har bekræftet, at du er en rigtig afsender.
    .neutral = Mailen venter, til afsenderen har bekræftet at være en rigtig afsender.
    .recipient = Mailen til dig venter, til afsenderen har bekræftet at være en rigtig afsender.
cause-unknown = Mailen kom ikke frem
    .sender = Mailen kom ikke frem, og svaret fortæller ikke hvorfor.
    .recipient = Mailen til dig kom ikke frem, og svaret fortæller ikke hvorfor.

## Tvivl

hedge = Serveren siger det ikke tydeligt, men det er sandsynligvis dette, der er sket: { $explanation }
    .headline = Sandsynligvis: { $headline }

## Det, der skal gøres

step-accept-domain =
    .recipient-postmaster = Føj modtagerens domæne til dem, jeres server tager imod mails for, eller ret domænets MX-record til den rigtige server.
step-allow-sender =
    .sender = Bed modtageren om at lukke mails fra din adresse ind.
    .recipient = Føj afsenderen til dine kontakter eller til de afsendere, du lukker ind.
    .recipient-postmaster = Luk afsenderen ind hos denne modtager, hvis mailen er ønsket.
step-answer-challenge =
    .sender = Åbn den mail, der kom retur, og gør det, den beder om, hvis du ved, hvem den er fra.
step-ask-consent =
    .sender = Spørg modtageren, hvordan { $document-the } skal sendes fremover.
step-check-account =
    .sender = Tjek login, grænser og status på din egen mailkonto.
step-check-address =
    .sender =
        { $recipient ->
            [none] Tjek med modtageren, at adressen er skrevet rigtigt, og at det er den rigtige.
           *[some] Tjek med modtageren, at { $recipient } er skrevet rigtigt, og at det er den rigtige adresse.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Tjek med modtageren, hvad der skal stå efter @ i adressen.
           *[some] Tjek med modtageren, hvad der skal stå efter @. Lige nu står der { $domain }.
        }
step-check-log =
    .postmaster = Find mailen i loggen, og se, hvad serverne sagde til hinanden.
step-check-mailbox =
    .recipient-postmaster = Tjek, om postkassen burde findes, og opret i så fald den eller et alias til den.
step-check-sender-address =
    .sender = Tjek, at den adresse, du sender fra, er skrevet rigtigt, findes og kan modtage mails.
step-check-server =
    .sender = Spørg modtageren, om de har problemer med deres mail, og hvornår de er løst.
    .recipient = Spørg dem, der står for din mail, om der er problemer, og hvornår de er løst.
step-check-server-and-inbox =
    .sender = Bed modtageren tjekke, at indbakken ikke er fuld, og at mailserveren virker.
step-contact-support =
    .sender =
        { $support ->
            [none] Kontakt support, hvis det ikke hjælper.
           *[some] Kontakt { $support }, hvis det ikke hjælper.
        }
step-correct-address =
    .sender = Ret adressen på kontakten.
step-download-pdf =
    .sender = Gem { $document-the } som PDF.
step-empty-mailbox =
    .sender = Bed modtageren om at rydde op i sin indbakke.
    .recipient = Ryd op i din indbakke: Slet gamle mails med store vedhæftede filer, og tøm papirkurven.
step-fix-authentication =
    .sender-postmaster = Ret { $checks } for afsenderens domæne, så den server, der sender, har lov til det.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Find ud af, hvorfor serveren eller domænet er blokeret, ret fejlen, og bed så om at blive taget af listen.
           *[some] Find ud af, hvorfor serveren eller domænet står på { $blocklist }, ret fejlen, og bed så om at blive taget af listen.
        }
step-fix-domain =
    .recipient-postmaster = Tjek, at domænet er betalt, og at dets MX-records peger på en server, der tager imod mails.
step-fix-format =
    .sender-postmaster = Tjek headere, linjelængder og MIME-struktur i det, der bliver sendt.
step-fix-protocol =
    .sender-postmaster = Tjek opsætningen af den server, der sender: dens navn og rækkefølgen af dens kommandoer.
step-fix-reverse-dns =
    .sender-postmaster = Giv den IP-adresse, der sender, en PTR-record med et navn, der peger tilbage på den, og brug samme navn i HELO.
step-fix-routing =
    .recipient-postmaster = Led efter en løkke: videresendelser, MX-records og regler, der sender mailen tilbage, hvor den kom fra.
step-fix-sender-domain =
    .sender-postmaster = Tjek, at afsenderadressens domæne findes i DNS og kan modtage mails, og at adressen findes.
step-fix-server =
    .recipient-postmaster = Tjek, at mailserveren kører, kan nås på port 25 og har plads på disken.
step-fix-tls =
    .postmaster = Tjek certifikater og TLS-versioner, og hvad MTA-STS eller DANE kræver.
step-forward-mail =
    .recipient-postmaster = Send mails til den gamle adresse videre til den nye, hvis modtageren ønsker det.
step-give-other-address =
    .sender = Bed modtageren om en adresse, der virker.
    .recipient = Giv afsenderen en adresse, der virker.
step-give-plain-address =
    .sender = Bed modtageren om en adresse uden æ, ø, å og andre særlige tegn.
    .recipient = Giv afsenderen en adresse uden æ, ø, å og andre særlige tegn.
step-lift-suppression =
    .sender = Få spærringen ophævet, når du ved, at adressen virker. Support kan hjælpe.
    .support = Find ud af, hvorfor adressen er spærret, og ophæv spærringen, når det er sikkert, at den virker.
step-nothing =
    .sender = Du behøver ikke gøre noget.
step-offer-smtputf8 =
    .postmaster = Slå SMTPUTF8 til på mailserveren, eller brug en adresse uden særlige tegn.
step-raise-limit =
    .recipient-postmaster = Hæv grænsen for, hvor meget en mail må fylde, hvis så store mails skal kunne komme ind.
step-raise-quota =
    .recipient-postmaster = Giv postkassen mere plads, eller hjælp modtageren med at rydde op.
step-remove-from-list =
    .sender = Tag modtageren af listen til den slags mails.
step-remove-part =
    .sender = Udelad den vedhæftede fil, eller send den som PDF.
step-reopen-mailbox =
    .recipient = Log ind på din postkasse, eller bed din mailudbyder om at åbne den igen.
    .recipient-postmaster = Åbn postkassen igen, eller oplys, hvilken adresse der er kommet i stedet.
step-restore-account =
    .sender-postmaster = Tjek kontoens login og grænser, og om den må sende som denne adresse.
step-retype-address =
    .sender = Slet adressen på kontakten, og skriv den ind i hånden. Kopiér den ikke.
    .recipient = Giv afsenderen din adresse igen, skrevet i hånden og ikke kopieret.
step-retype-text =
    .sender = Er teksten i mailen kopieret fra et andet program, så skriv den ind i hånden.
step-review-filter =
    .recipient-postmaster = Se, hvilken regel eller hvilket filter der stoppede mailen, og luk afsenderen ind, hvis mailen er ønsket.
step-rewrite-text =
    .sender = Gør teksten kortere, og drop links og ord, der lyder som reklame.
step-scan-for-viruses =
    .sender = Scan de vedhæftede filer og din computer for virus.
    .sender-postmaster = Find ud af, om en konto eller en computer sender virus, og stop det.
step-send-again =
    .sender = Send { $document-the } igen.
step-send-if-missing =
    .sender = Send { $document-the } igen, hvis mailen ikke er kommet frem i morgen.
step-send-later =
    .sender = Send { $document-the } igen senere.
step-send-less =
    .sender = Send færre mails ad gangen.
    .sender-postmaster = Send langsommere til denne tjeneste, med færre forbindelser og færre modtagere ad gangen.
step-send-own-mail =
    .sender = Send { $document-the } til modtageren fra din egen mail.
step-send-to-fewer =
    .sender = Fordel modtagerne på flere mails.
step-shrink-attachments =
    .sender = Gør de vedhæftede filer mindre, eller send et link til dem i stedet.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Send mailserverens svar videre til dem, der står for din mail.
           *[some] Send mailserverens svar videre til { $support }.
        }
    .recipient = Send mailserverens svar videre til dem, der står for din mail.
    .support = Send mailserverens svar videre til dem, der står for udsendelsen af mails.
step-tell-their-it =
    .sender = Bed modtageren om at give mailserverens svar videre til dem, der står for deres mail.
step-unmark-spam =
    .sender = Bed modtageren om at finde { $document-the } i spammappen og markere, at det ikke er spam.
    .recipient = Find mailen i din spammappe, og markér, at den ikke er spam.
step-wait =
    .sender = Vent lidt. Mailen bliver forsøgt sendt igen af sig selv.
step-walk-through =
    .support = Gå disse punkter igennem med afsenderen:

## At vente

wait-no = Det hjælper ikke at vente.
wait-until-fixed = Det hjælper først at vente, når fejlen er rettet.
wait-maybe = Det kan hjælpe at vente lidt, før mailen sendes igen.
wait-arrived = Der er ikke noget at vente på.
wait-delayed = Mailen er stadig på vej. Den bliver forsøgt sendt igen af sig selv.
wait-minutes =
    { $number ->
        [one] Det hjælper at vente et minut, før mailen sendes igen.
       *[other] Det hjælper at vente cirka { $number } minutter, før mailen sendes igen.
    }
wait-hours =
    { $number ->
        [one] Det hjælper at vente cirka en time, før mailen sendes igen.
       *[other] Det hjælper at vente cirka { $number } timer, før mailen sendes igen.
    }
wait-days =
    { $number ->
        [one] Det hjælper at vente en dag, før mailen sendes igen.
       *[other] Det hjælper at vente cirka { $number } dage, før mailen sendes igen.
    }

## En anden vej

fallback-own-mail = Haster det, så send { $document-the } fra din egen mail.
fallback-call = Haster det, så ring til modtageren, eller brug posten.

## Den typiske fejl

do-not-delete-address = Slet ikke modtagerens adresse: Det er ikke adressen, der er noget galt med.
do-not-resend = Bliv ikke ved med at sende { $document-the } igen og igen: Det gør det kun værre.
do-not-same-address = Send ikke til den samme adresse igen, før den er rettet.
do-not-more-mail = Send ikke flere mails af den slags til modtageren, før I har talt sammen.
do-not-spread-virus = Send ikke den samme fil igen, før den er scannet.
do-not-click-blindly = Klik ikke på links i svaret, hvis du ikke ved, hvem det er fra.
do-not-lift-blindly = Få ikke spærringen ophævet, før du ved, hvorfor den kom.

## Tegn i adressen, der ikke hører til der

found-characters = I adressen står der { $characters }.
found-suggestion = Måske skulle der stå { $suggestion }.
found-at = { $character } som tegn nummer { $position }
found-and = { $first } og { $second }
character-space = et mellemrum
character-no-break-space = et særligt mellemrum (hårdt mellemrum)
character-invisible = et usynligt tegn ({ $name })
character-line-break = et linjeskift eller en tabulator
character-dash = en lang tankestreg
character-quote = et citationstegn eller en apostrof
character-letter = bogstavet { $shown } ({ $name })
character-other = tegnet { $shown } ({ $name })

## Breve til teknikerne

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Hej. Mails til en af jeres brugere kommer ikke frem.
           *[some] Hej. Mails til { $recipient } kommer ikke frem.
        }
    .reply = Jeres mailserver svarede: { $reply }
    .ask = Vil I se på det? Det her plejer at hjælpe:
    .thanks = På forhånd tak!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Hej. En mail, jeg har sendt, kommer ikke frem.
           *[some] Hej. Den mail, jeg har sendt til { $recipient }, kommer ikke frem.
        }
    .reply = Modtagerens mailserver svarede: { $reply }
    .ask = Vil I se på det? Det her plejer at hjælpe:
    .thanks = På forhånd tak!

## Overskrifter

label-steps = Det kan du gøre
label-do-not = Pas på
label-wait = Ventetid
label-fallback = En anden vej
label-their-it = Tekst til dem, der står for modtagerens mail
label-own-it = Tekst til dem, der står for afsenderens mail
guide-title =
    { $product ->
        [none] Når en mail ikke kommer frem
       *[some] Når en mail fra { $product } ikke kommer frem
    }
    .intro = Et af disse ord viser, hvad der er sket med mailen, og hvad du kan gøre ved det.
    .first = Tjek dette først
    .causes = Mulige årsager
