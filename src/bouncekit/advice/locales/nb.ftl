### Råd om e-post som ikke kom fram, på bokmål. Merknadene til hver tekst står i en.ftl.
###
### Tonen: «du», kort og vennlig.
### Formene av det som ble sendt: selve ordet («faktura») og .the («fakturaen»).

## Det som ble sendt

document-mail = e-post
    .the = e-posten
document-invoice = faktura
    .the = fakturaen
document-credit-note = kreditnota
    .the = kreditnotaen
document-quote = tilbud
    .the = tilbudet
document-reminder = purring
    .the = purringen
document-receipt = kvittering
    .the = kvitteringen
document-order-confirmation = ordrebekreftelse
    .the = ordrebekreftelsen
document-newsletter = nyhetsbrev
    .the = nyhetsbrevet
document-other = { $word }
    .the = e-posten med { $word }

## Klasser

class-hard-bounce = Kan ikke leveres
    .causes = Adressen eller domenet finnes ikke, eller mottakerens e-postserver tar ikke imot e-post i det hele tatt.
class-soft-bounce = Ikke levert ennå
    .causes = Mottakerens innboks er full, eller e-postserveren deres er nede, overbelastet eller frakoblet.
class-spam = Søppelpost
    .causes = Mottakeren har merket e-posten som søppelpost, eller vil ikke lenger ha slik e-post.
class-rejected = Avvist av e-postserver
    .causes = Mottakerens e-postserver er nede, har andre problemer eller vil ikke ta imot akkurat denne e-posten.
class-invalid = Ugyldig
    .causes = Teksten, eller adressen til mottakeren eller avsenderen, inneholder tegn som e-postsystemer ikke kjenner. De følger gjerne med når tekst blir kopiert fra et annet program.
class-none = Ingen feil
    .causes = E-posten er kommet fram, eller noen må slippe den inn først.

## Årsaker

cause-bad-address = Ugyldig adresse
    .sender = Det er noe i adressen som e-postsystemer ikke forstår. Ofte er det et tegn som fulgte med da adressen ble kopiert.
    .recipient = Adressen avsenderen har til deg, inneholder noe som e-postsystemer ikke forstår.
cause-mailbox-not-found = Adressen finnes ikke
    .sender = Mottakerens e-postserver kjenner ikke adressen. Kanskje er det en skrivefeil, eller kanskje brukes ikke adressen lenger.
    .recipient = E-postserveren din kjenner ikke adressen som avsenderen brukte, så { $document-the } nådde ikke fram til deg.
cause-mailbox-disabled = Postkassen er stengt
    .sender = Mottakerens postkasse er stengt eller ikke lenger i bruk, så den tar ikke imot e-post.
    .recipient = Postkassen din er stengt eller satt på vent, så { $document-the } nådde ikke fram til deg.
cause-mailbox-moved = Mottakeren har fått ny adresse
    .sender = Mottakeren har gått over til en annen adresse, og e-post til den gamle blir ikke sendt videre.
    .recipient = Avsenderen brukte den gamle adressen din, og e-post til den blir ikke sendt videre.
cause-mailbox-full = Innboksen er full
    .sender = Mottakerens innboks er full, så det var ikke plass til { $document-the }.
    .recipient = Innboksen din er full, så det var ikke plass til { $document-the }.
cause-recipient-restricted = Mottakeren tar bare imot e-post fra bestemte avsendere
    .sender = Mottakeren tar bare imot e-post fra bestemte avsendere, og adressen din er ikke blant dem.
    .neutral = Mottakeren tar bare imot e-post fra bestemte avsendere, og denne avsenderen er ikke blant dem.
    .recipient = Postkassen din tar bare imot e-post fra bestemte avsendere, og denne avsenderen er ikke blant dem.
cause-domain-not-found = Domenet finnes ikke
    .sender = Det som står etter @ i adressen, finnes ikke eller er ikke satt opp for e-post. Ofte er det bare en skrivefeil.
    .recipient = Det som står etter @ i adressen din, ble ikke funnet, så { $document-the } nådde ikke fram til deg.
cause-domain-not-accepting = Domenet tar ikke imot e-post
    .sender = Mottakerens domene finnes, men eieren har bestemt at det ikke skal ta imot e-post i det hele tatt.
    .recipient = Domenet ditt er satt opp til ikke å ta imot e-post, så { $document-the } nådde ikke fram til deg.
cause-routing-error = Mottakerens e-post er satt opp feil
    .sender = E-posten gikk seg vill hos mottakeren, fordi e-posten deres er satt opp feil. Det må rettes hos dem.
    .recipient = E-posten gikk seg vill på vei til deg, fordi e-posten din er satt opp feil.
cause-relay-denied = Serveren tar ikke imot e-post til domenet
    .sender = Serveren som skulle ta imot e-posten, sier at den ikke har noe med mottakerens domene å gjøre. Enten er adressen feil, eller så er mottakerens e-post satt opp feil.
    .recipient = Serveren som skulle ta imot e-posten din, sier at den ikke har noe med domenet ditt å gjøre.
cause-server-unreachable = Mottakerens e-postserver svarer ikke
    .sender = Det var ikke mulig å få kontakt med mottakerens e-postserver. Kanskje er den nede eller frakoblet en stund.
    .recipient = Det var ikke mulig å få kontakt med e-postserveren din. Kanskje er den nede eller frakoblet en stund.
cause-server-error = Mottakerens e-postserver har problemer
    .sender = Mottakerens e-postserver har selv problemer og kunne ikke ta imot { $document-the }. Det er ikke noe galt med adressen.
    .recipient = E-postserveren din har selv problemer og kunne ikke ta imot { $document-the }.
cause-delivery-timeout = E-posten kom ikke fram i tide
    .sender = E-posten har vært forsøkt sendt lenge uten å komme fram. Kanskje er mottakerens e-postserver treg eller nede.
    .recipient = E-posten til deg har vært forsøkt sendt lenge uten å komme fram. Kanskje er e-postserveren din treg eller nede.
cause-tls-failure = Fikk ikke sikker forbindelse
    .sender = E-postserveren din og mottakerens klarte ikke å bli enige om en sikker forbindelse. Det er ikke noe galt med mottakerens adresse.
    .neutral = Avsenderens og mottakerens e-postserver klarte ikke å bli enige om en sikker forbindelse.
cause-protocol-error = E-postserverne forsto ikke hverandre
    .sender = E-postserveren din og mottakerens forsto ikke hverandre. Det er ikke noe galt med mottakerens adresse.
    .neutral = Avsenderens og mottakerens e-postserver forsto ikke hverandre.
cause-greylisted = E-posten må vente litt
    .sender = Mottakerens e-postserver ber nye avsendere om å vente litt og prøve igjen. Det er helt vanlig.
cause-rate-limited = For mye e-post på kort tid
    .sender = Mottakerens e-postserver har fått mer e-post fra deg på kort tid enn den tar imot. Senere er det plass igjen.
    .neutral = Mottakerens e-postserver har fått mer e-post fra avsenderen på kort tid enn den tar imot.
cause-too-many-recipients = For mange mottakere i samme e-post
    .sender = E-posten har flere mottakere enn e-postserveren tar imot på én gang.
cause-ip-blocked = Serveren som sender e-posten, er blokkert
    .sender = Mottakerens e-postserver tar ikke imot e-post fra serveren som sender e-posten din. Det er ikke noe galt med mottakerens adresse.
    .neutral = Mottakerens e-postserver tar ikke imot e-post fra avsenderens server.
    .recipient = E-postserveren din tar ikke imot e-post fra avsenderens server.
cause-domain-blocked = Avsenderens domene er blokkert
    .sender = Mottakerens e-postserver stoler ikke på domenet ditt eller på en lenke i e-posten. Det er ikke noe galt med mottakerens adresse.
    .neutral = Mottakerens e-postserver stoler ikke på avsenderens domene eller på en lenke i e-posten.
    .recipient = E-postserveren din stoler ikke på avsenderens domene eller på en lenke i e-posten.
cause-reverse-dns-missing = Serveren som sender e-posten, mangler et ordentlig navn
    .sender = Serveren som sender e-posten din, er ikke satt opp med et ordentlig navn, så mottakerens server stoler ikke på den. Det er ikke noe galt med mottakerens adresse.
    .neutral = Avsenderens e-postserver er ikke satt opp med et ordentlig navn, så mottakerens server stoler ikke på den.
cause-sender-unauthenticated = Avsenderen kunne ikke bekreftes
    .sender = Mottakerens e-postserver kunne ikke se at e-posten virkelig kommer fra deg. Det rettes der domenet ditt er satt opp, og det er ikke noe galt med mottakerens adresse.
    .neutral = Mottakerens e-postserver kunne ikke se at e-posten virkelig kommer fra avsenderens domene.
cause-sender-rejected = Avsenderens adresse blir avvist
    .sender = Mottakerens e-postserver tar ikke imot e-post fra adressen du sender fra. Det er ikke noe galt med mottakerens adresse.
    .neutral = Mottakerens e-postserver tar ikke imot e-post fra adressen avsenderen bruker.
    .recipient = E-postserveren din tar ikke imot e-post fra adressen avsenderen bruker.
cause-sender-account-error = E-postkontoen kunne ikke sende
    .sender = E-posten kom aldri av gårde, fordi din egen e-posttjeneste stoppet den. Det kan være feil passord, en grense som er brukt opp, eller en konto som er sperret.
    .neutral = E-posten kom aldri av gårde, fordi avsenderens egen e-posttjeneste stoppet den. Det kan være feil passord, en grense som er brukt opp, eller en konto som er sperret.
cause-spam-detected = E-posten ble tatt for søppelpost
    .sender = Mottakerens søppelpostfilter tok e-posten for søppelpost. Det kan skje med helt vanlig e-post.
    .recipient = Søppelpostfilteret ditt tok e-posten for søppelpost. Det kan skje med helt vanlig e-post.
cause-virus-detected = Det ble funnet virus i e-posten
    .sender = Mottakerens e-postserver fant noe i e-posten som ligner på et virus, og stoppet den.
cause-message-too-large = E-posten er for stor
    .sender = E-posten tar større plass enn mottakerens e-postserver tillater. Som regel er det vedleggene.
cause-content-rejected = Noe i e-posten blir ikke godtatt
    .sender = Det er noe i e-posten som mottakerens e-postserver ikke tar imot: spesielle tegn i teksten eller en bestemt type vedlegg.
cause-encoding-unsupported = E-posten har tegn som serveren ikke kjenner
    .sender = Adressen eller teksten har bokstaver eller tegn som en e-postserver på veien ikke kjenner.
    .recipient = Adressen din har bokstaver eller tegn som en e-postserver på veien ikke kjenner.
cause-policy-rejected = Mottakerens e-postserver sa nei
    .sender = Mottakerens e-postserver avviste { $document-the } og sier ikke tydelig hvorfor.
    .recipient = E-postserveren din avviste { $document-the } og sier ikke tydelig hvorfor.
cause-spam-complaint = Mottakeren har merket e-posten som søppelpost
    .sender = Mottakeren har merket e-posten som søppelpost. Det kan godt ha skjedd ved et uhell.
    .recipient = E-posten fra avsenderen er merket som søppelpost i postkassen din. Det kan godt ha skjedd ved et uhell.
cause-unsubscribed = Mottakeren har meldt seg av
    .sender = Mottakeren har bedt om å slippe mer e-post av dette slaget.
cause-suppressed = Adressen er sperret
    .sender = E-posten ble ikke sendt, fordi e-post til adressen har slått feil før og adressen derfor er sperret.
cause-auto-reply = E-posten er kommet fram
    .sender = Det som kom tilbake, er et automatisk svar. E-posten er kommet fram.
cause-challenge-response = E-posten venter på en bekreftelse
    .sender = E-posten venter hos mottakeren til du har bekreftet at du er en ekte avsender.
    .neutral = E-posten venter til avsenderen har bekreftet å være en ekte avsender.
    .recipient = E-posten til deg venter til avsenderen har bekreftet å være en ekte avsender.
cause-unknown = E-posten kom ikke fram
    .sender = E-posten kom ikke fram, og svaret sier ikke hvorfor.
    .recipient = E-posten til deg kom ikke fram, og svaret sier ikke hvorfor.

## Tvil

hedge = Serveren sier det ikke tydelig, men dette er sannsynligvis det som har skjedd: { $explanation }
    .headline = Sannsynligvis: { $headline }

## Det som skal gjøres

step-accept-domain =
    .recipient-postmaster = Legg til mottakerens domene blant dem serveren deres tar imot e-post for, eller la MX-posten peke til riktig server.
step-allow-sender =
    .sender = Be mottakeren om å slippe inn e-post fra adressen din.
    .recipient = Legg avsenderen til i kontaktene dine eller blant avsenderne du slipper inn.
    .recipient-postmaster = Slipp avsenderen inn hos denne mottakeren, hvis e-posten er ønsket.
step-answer-challenge =
    .sender = Åpne e-posten som kom tilbake, og gjør det den ber om, hvis du vet hvem den er fra.
step-ask-consent =
    .sender = Spør mottakeren hvordan { $document-the } skal sendes heretter.
step-check-account =
    .sender = Sjekk innlogging, grenser og status på din egen e-postkonto.
step-check-address =
    .sender =
        { $recipient ->
            [none] Sjekk med mottakeren at adressen er riktig skrevet, og at det er den rette.
           *[some] Sjekk med mottakeren at { $recipient } er riktig skrevet, og at det er den rette adressen.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Sjekk med mottakeren hva som skal stå etter @ i adressen.
           *[some] Sjekk med mottakeren hva som skal stå etter @. Nå står det { $domain }.
        }
step-check-log =
    .postmaster = Finn e-posten i loggen, og se hva serverne sa til hverandre.
step-check-mailbox =
    .recipient-postmaster = Sjekk om postkassen burde finnes, og opprett i så fall den eller et alias for den.
step-check-sender-address =
    .sender = Sjekk at adressen du sender fra, er riktig skrevet, finnes og kan motta e-post.
step-check-server =
    .sender = Spør mottakeren om de har problemer med e-posten sin, og når de er løst.
    .recipient = Spør dem som tar seg av e-posten din, om det er problemer, og når de er løst.
step-check-server-and-inbox =
    .sender = Be mottakeren sjekke at innboksen ikke er full, og at e-postserveren virker.
step-contact-support =
    .sender =
        { $support ->
            [none] Ta kontakt med kundestøtte hvis det ikke hjelper.
           *[some] Ta kontakt med { $support } hvis det ikke hjelper.
        }
step-correct-address =
    .sender = Rett adressen på kontakten.
step-download-pdf =
    .sender = Lagre { $document-the } som PDF.
step-empty-mailbox =
    .sender = Be mottakeren om å rydde i innboksen sin.
    .recipient = Rydd i innboksen: Slett gammel e-post med store vedlegg, og tøm papirkurven.
step-fix-authentication =
    .sender-postmaster = Rett { $checks } for avsenderens domene, slik at serveren som sender, har lov til det.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Finn ut hvorfor serveren eller domenet er blokkert, rett feilen, og be så om å bli tatt av listen.
           *[some] Finn ut hvorfor serveren eller domenet står på { $blocklist }, rett feilen, og be så om å bli tatt av listen.
        }
step-fix-domain =
    .recipient-postmaster = Sjekk at domenet er betalt, og at MX-postene peker på en server som tar imot e-post.
step-fix-format =
    .sender-postmaster = Sjekk hodefelter, linjelengder og MIME-struktur i det som sendes.
step-fix-protocol =
    .sender-postmaster = Sjekk oppsettet av serveren som sender: navnet dens og rekkefølgen på kommandoene.
step-fix-reverse-dns =
    .sender-postmaster = Gi IP-adressen som sender, en PTR-post med et navn som peker tilbake til den, og bruk samme navn i HELO.
step-fix-routing =
    .recipient-postmaster = Let etter en løkke: videresendinger, MX-poster og regler som sender e-posten tilbake dit den kom fra.
step-fix-sender-domain =
    .sender-postmaster = Sjekk at domenet i avsenderadressen finnes i DNS og kan motta e-post, og at adressen finnes.
step-fix-server =
    .recipient-postmaster = Sjekk at e-postserveren kjører, kan nås på port 25 og har plass på disken.
step-fix-tls =
    .postmaster = Sjekk sertifikater og TLS-versjoner, og hva MTA-STS eller DANE krever.
step-forward-mail =
    .recipient-postmaster = Send e-post til den gamle adressen videre til den nye, hvis mottakeren ønsker det.
step-give-other-address =
    .sender = Be mottakeren om en adresse som virker.
    .recipient = Gi avsenderen en adresse som virker.
step-give-plain-address =
    .sender = Be mottakeren om en adresse uten æ, ø, å og andre spesielle tegn.
    .recipient = Gi avsenderen en adresse uten æ, ø, å og andre spesielle tegn.
step-lift-suppression =
    .sender = Få sperringen opphevet når du vet at adressen virker. Kundestøtte kan hjelpe.
    .support = Finn ut hvorfor adressen er sperret, og opphev sperringen når det er sikkert at den virker.
step-nothing =
    .sender = Du trenger ikke å gjøre noe.
step-offer-smtputf8 =
    .postmaster = Slå på SMTPUTF8 på e-postserveren, eller bruk en adresse uten spesielle tegn.
step-raise-limit =
    .recipient-postmaster = Hev grensen for hvor stor en e-post kan være, hvis så stor e-post skal komme inn.
step-raise-quota =
    .recipient-postmaster = Gi postkassen mer plass, eller hjelp mottakeren med å rydde.
step-remove-from-list =
    .sender = Ta mottakeren av listen for slik e-post.
step-remove-part =
    .sender = Utelat vedlegget, eller send det som PDF.
step-reopen-mailbox =
    .recipient = Logg inn i postkassen din, eller be e-postleverandøren om å åpne den igjen.
    .recipient-postmaster = Åpne postkassen igjen, eller si hvilken adresse som har overtatt.
step-restore-account =
    .sender-postmaster = Sjekk kontoens innlogging og grenser, og om den har lov til å sende som denne adressen.
step-retype-address =
    .sender = Slett adressen på kontakten, og skriv den inn for hånd. Ikke kopier den.
    .recipient = Gi avsenderen adressen din på nytt, skrevet for hånd og ikke kopiert.
step-retype-text =
    .sender = Hvis teksten i e-posten er kopiert fra et annet program, skriv den inn for hånd.
step-review-filter =
    .recipient-postmaster = Se hvilken regel eller hvilket filter som stoppet e-posten, og slipp avsenderen inn hvis e-posten er ønsket.
step-rewrite-text =
    .sender = Gjør teksten kortere, og dropp lenker og ord som låter som reklame.
step-scan-for-viruses =
    .sender = Sjekk vedleggene og datamaskinen din for virus.
    .sender-postmaster = Finn ut om en konto eller en datamaskin sender virus, og stopp det.
step-send-again =
    .sender = Send { $document-the } på nytt.
step-send-if-missing =
    .sender = Send { $document-the } på nytt hvis e-posten ikke er kommet fram i morgen.
step-send-later =
    .sender = Send { $document-the } på nytt senere.
step-send-less =
    .sender = Send færre e-poster om gangen.
    .sender-postmaster = Send saktere til denne tjenesten, med færre forbindelser og færre mottakere om gangen.
step-send-own-mail =
    .sender = Send { $document-the } til mottakeren fra din egen e-post.
step-send-to-fewer =
    .sender = Fordel mottakerne på flere e-poster.
step-shrink-attachments =
    .sender = Gjør vedleggene mindre, eller send en lenke til dem i stedet.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Send svaret fra e-postserveren videre til dem som tar seg av e-posten din.
           *[some] Send svaret fra e-postserveren videre til { $support }.
        }
    .recipient = Send svaret fra e-postserveren videre til dem som tar seg av e-posten din.
    .support = Send svaret fra e-postserveren videre til dem som tar seg av utsendingen av e-post.
step-tell-their-it =
    .sender = Be mottakeren gi svaret fra e-postserveren videre til dem som tar seg av e-posten deres.
step-unmark-spam =
    .sender = Be mottakeren finne { $document-the } i mappen for søppelpost og markere at det ikke er søppelpost.
    .recipient = Finn e-posten i mappen for søppelpost, og marker at den ikke er søppelpost.
step-wait =
    .sender = Vent litt. E-posten blir forsøkt sendt på nytt automatisk.
step-walk-through =
    .support = Gå gjennom disse punktene sammen med avsenderen:

## Å vente

wait-no = Det hjelper ikke å vente.
wait-until-fixed = Det hjelper ikke å vente før feilen er rettet.
wait-maybe = Det kan hjelpe å vente litt før e-posten sendes på nytt.
wait-arrived = Det er ingenting å vente på.
wait-delayed = E-posten er fortsatt på vei. Den blir forsøkt sendt på nytt automatisk.
wait-minutes =
    { $number ->
        [one] Det hjelper å vente et minutt før e-posten sendes på nytt.
       *[other] Det hjelper å vente omtrent { $number } minutter før e-posten sendes på nytt.
    }
wait-hours =
    { $number ->
        [one] Det hjelper å vente omtrent en time før e-posten sendes på nytt.
       *[other] Det hjelper å vente omtrent { $number } timer før e-posten sendes på nytt.
    }
wait-days =
    { $number ->
        [one] Det hjelper å vente en dag før e-posten sendes på nytt.
       *[other] Det hjelper å vente omtrent { $number } dager før e-posten sendes på nytt.
    }

## En annen vei

fallback-own-mail = Haster det, kan du sende { $document-the } fra din egen e-post.
fallback-call = Haster det, kan du ringe mottakeren eller bruke posten.

## Den vanlige feilen

do-not-delete-address = Ikke slett mottakerens adresse: Det er ikke adressen det er noe galt med.
do-not-resend = Ikke send { $document-the } om og om igjen: Det gjør det bare verre.
do-not-same-address = Ikke send til samme adresse igjen før den er rettet.
do-not-more-mail = Ikke send mer e-post av dette slaget til mottakeren før dere har snakket sammen.
do-not-spread-virus = Ikke send samme fil igjen før den er sjekket for virus.
do-not-click-blindly = Ikke klikk på lenker i svaret hvis du ikke vet hvem det er fra.
do-not-lift-blindly = La sperringen stå til du vet hvorfor adressen ble sperret.

## Tegn i adressen som ikke hører til der

found-characters = I adressen står det { $characters }.
found-suggestion = Kanskje skulle det stå { $suggestion }.
found-at = { $character } som tegn nr. { $position }
found-and = { $first } og { $second }
character-space = et mellomrom
character-no-break-space = et spesielt mellomrom (hardt mellomrom)
character-invisible = et usynlig tegn ({ $name })
character-line-break = et linjeskift eller tabulatortegn
character-dash = en lang tankestrek
character-quote = et anførselstegn eller en apostrof
character-letter = bokstaven { $shown } ({ $name })
character-other = tegnet { $shown } ({ $name })

## Brev til teknikerne

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Hei. E-post til en av brukerne deres kommer ikke fram.
           *[some] Hei. E-post til { $recipient } kommer ikke fram.
        }
    .reply = E-postserveren deres svarte: { $reply }
    .ask = Kan dere se på det? Dette pleier å hjelpe:
    .thanks = På forhånd takk!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Hei. En e-post som jeg har sendt, kommer ikke fram.
           *[some] Hei. E-posten jeg har sendt til { $recipient }, kommer ikke fram.
        }
    .reply = Mottakerens e-postserver svarte: { $reply }
    .ask = Kan dere se på det? Dette pleier å hjelpe:
    .thanks = På forhånd takk!

## Overskrifter

label-steps = Dette kan du gjøre
label-do-not = Husk
label-wait = Ventetid
label-fallback = En annen vei
label-their-it = Tekst til dem som tar seg av mottakerens e-post
label-own-it = Tekst til dem som tar seg av avsenderens e-post
guide-title =
    { $product ->
        [none] Når en e-post ikke kommer fram
       *[some] Når en e-post fra { $product } ikke kommer fram
    }
    .intro = Ett av disse ordene viser hva som har skjedd med e-posten, og hva du kan gjøre med det.
    .first = Sjekk dette først
    .causes = Mulige årsaker
