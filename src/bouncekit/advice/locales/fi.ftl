### Neuvoja, kun sähköposti ei mene perille, suomeksi. Mitä kukin teksti tarkoittaa, lukee tiedostossa en.ftl.
###
### Puhuttelu: sinä (Tarkista, Lähetä), lyhyesti ja ystävällisesti. ”Bounce” kerrotaan omin sanoin.
### Lähetetyn asiakirjan muodot: pelkkä sana (”lasku”), .nom (”lasku”), .gen (”laskun”) ja .par (”laskua”).

## Mitä lähetettiin

document-mail = viesti
    .nom = viesti
    .gen = viestin
    .par = viestiä
document-invoice = lasku
    .nom = lasku
    .gen = laskun
    .par = laskua
document-credit-note = hyvityslasku
    .nom = hyvityslasku
    .gen = hyvityslaskun
    .par = hyvityslaskua
document-quote = tarjous
    .nom = tarjous
    .gen = tarjouksen
    .par = tarjousta
document-reminder = maksumuistutus
    .nom = maksumuistutus
    .gen = maksumuistutuksen
    .par = maksumuistutusta
document-receipt = kuitti
    .nom = kuitti
    .gen = kuitin
    .par = kuittia
document-order-confirmation = tilausvahvistus
    .nom = tilausvahvistus
    .gen = tilausvahvistuksen
    .par = tilausvahvistusta
document-newsletter = uutiskirje
    .nom = uutiskirje
    .gen = uutiskirjeen
    .par = uutiskirjettä
document-other = { $word }
    .nom = viesti ”{ $word }”
    .gen = viestin ”{ $word }”
    .par = viestiä ”{ $word }”

## Luokat

class-hard-bounce = Ei voida toimittaa
    .causes = Osoitetta tai sen verkkotunnusta ei ole olemassa, tai vastaanottajan palvelin ei ota vastaan sähköpostia lainkaan.
class-soft-bounce = Ei vielä toimitettu
    .causes = Vastaanottajan sähköpostilaatikko on täynnä, tai hänen sähköpostipalvelimensa on epäkunnossa, ruuhkautunut tai poissa verkosta.
class-spam = Roskapostia
    .causes = Vastaanottaja on merkinnyt viestin roskapostiksi tai ei halua enää tällaisia viestejä.
class-rejected = Palvelin hylkäsi
    .causes = Vastaanottajan sähköpostipalvelimessa on vika, tai se ei halua ottaa vastaan juuri tätä viestiä.
class-invalid = Virheellinen
    .causes = Tekstissä taikka vastaanottajan tai lähettäjän osoitteessa on merkkejä, joita sähköpostijärjestelmät eivät tunne. Ne tulevat usein mukana, kun tekstiä kopioidaan toisesta ohjelmasta.
class-none = Ei virhettä
    .causes = Viesti on mennyt perille, tai jonkun täytyy vielä päästää se läpi.

## Syyt

cause-bad-address = Osoite on virheellinen
    .sender = Osoitteessa on jotain, mitä sähköpostijärjestelmät eivät ymmärrä. Usein se on ylimääräinen merkki, joka on tullut mukaan osoitetta kopioitaessa.
    .recipient = Lähettäjän tiedoissa osoitteessasi on jotain, mitä sähköpostijärjestelmät eivät ymmärrä.
cause-mailbox-not-found = Osoitetta ei ole olemassa
    .sender = Vastaanottajan sähköpostipalvelin ei tunne tätä osoitetta. Siinä voi olla kirjoitusvirhe, tai se ei ole enää käytössä.
    .recipient = Sähköpostipalvelimesi ei tunne osoitetta, jota lähettäjä käytti, joten { $document-nom } ei tullut sinulle perille.
cause-mailbox-disabled = Sähköpostilaatikko on suljettu
    .sender = Vastaanottajan sähköpostilaatikko on suljettu tai jäänyt pois käytöstä, eikä se ota vastaan viestejä.
    .recipient = Sähköpostilaatikkosi on suljettu tai lukittu, joten { $document-nom } ei tullut sinulle perille.
cause-mailbox-moved = Vastaanottajan osoite on vaihtunut
    .sender = Vastaanottaja on vaihtanut osoitetta, eikä vanhaan osoitteeseen tulevaa postia ohjata eteenpäin.
    .recipient = Lähettäjä käytti vanhaa osoitettasi, eikä siihen tulevaa postia ohjata eteenpäin.
cause-mailbox-full = Sähköpostilaatikko on täynnä
    .sender = Vastaanottajan sähköpostilaatikko on täynnä, eikä { $document-nom } mahtunut sinne.
    .recipient = Sähköpostilaatikkosi on täynnä, eikä { $document-nom } mahtunut sinne.
cause-recipient-restricted = Vastaanottaja hyväksyy vain tietyt lähettäjät
    .sender = Vastaanottaja ottaa vastaan viestejä vain tietyiltä lähettäjiltä, eikä osoitteesi ole sallittujen joukossa.
    .neutral = Vastaanottaja ottaa vastaan viestejä vain tietyiltä lähettäjiltä, eikä tämä lähettäjä ole sallittujen joukossa.
    .recipient = Sähköpostilaatikkosi ottaa vastaan viestejä vain tietyiltä lähettäjiltä, eikä tämä lähettäjä ole sallittujen joukossa.
cause-domain-not-found = Verkkotunnusta ei ole olemassa
    .sender = Osoitteen @-merkin jälkeistä osaa ei ole olemassa, tai sille ei ole otettu sähköpostia käyttöön. Usein kyse on kirjoitusvirheestä.
    .recipient = Osoitteesi @-merkin jälkeistä osaa ei löytynyt, joten { $document-nom } ei tullut sinulle perille.
cause-domain-not-accepting = Verkkotunnus ei ota vastaan sähköpostia
    .sender = Vastaanottajan verkkotunnus on olemassa, mutta sen omistaja on päättänyt, ettei siihen oteta vastaan sähköpostia lainkaan.
    .recipient = Verkkotunnuksesi asetusten mukaan siihen ei oteta vastaan sähköpostia lainkaan, joten { $document-nom } ei tullut sinulle perille.
cause-routing-error = Vastaanottajan sähköpostin asetuksissa on virhe
    .sender = Viesti eksyi vastaanottajan päässä, koska vastaanottajan sähköpostin asetuksissa on virhe. Se täytyy korjata siellä.
    .recipient = Sinulle tuleva viesti eksyi matkalla, koska sähköpostisi asetuksissa on virhe.
cause-relay-denied = Palvelin ei ota vastaan tämän verkkotunnuksen postia
    .sender = Palvelin, jonka pitäisi ottaa viesti vastaan, ilmoittaa, ettei se käsittele vastaanottajan verkkotunnuksen postia. Joko osoite on väärä tai vastaanottajan sähköpostin asetuksissa on virhe.
    .recipient = Palvelin, jonka pitäisi ottaa postisi vastaan, ilmoittaa, ettei se käsittele verkkotunnuksesi postia.
cause-server-unreachable = Vastaanottajan sähköpostipalvelin ei vastaa
    .sender = Vastaanottajan sähköpostipalvelimeen ei saatu yhteyttä. Se voi olla epäkunnossa tai jonkin aikaa poissa verkosta.
    .recipient = Sähköpostipalvelimeesi ei saatu yhteyttä. Se voi olla epäkunnossa tai jonkin aikaa poissa verkosta.
cause-server-error = Vastaanottajan sähköpostipalvelimessa on vika
    .sender = Vastaanottajan sähköpostipalvelimessa on vika, eikä se voinut ottaa { $document-par } vastaan. Osoitteessa ei ole vikaa.
    .recipient = Sähköpostipalvelimessasi on vika, eikä se voinut ottaa { $document-par } vastaan.
cause-delivery-timeout = Viestiä ei saatu perille ajoissa
    .sender = Viestiä yritettiin toimittaa pitkään, mutta se ei mennyt läpi. Vastaanottajan sähköpostipalvelin voi olla hidas tai epäkunnossa.
    .recipient = Sinulle tulevaa viestiä yritettiin toimittaa pitkään, mutta se ei mennyt läpi. Sähköpostipalvelimesi voi olla hidas tai epäkunnossa.
cause-tls-failure = Suojattua yhteyttä ei saatu
    .sender = Sähköpostipalvelimesi ja vastaanottajan palvelin eivät saaneet suojattua yhteyttä toisiinsa. Vastaanottajan osoitteessa ei ole vikaa.
    .neutral = Lähettäjän ja vastaanottajan sähköpostipalvelimet eivät saaneet suojattua yhteyttä toisiinsa.
cause-protocol-error = Sähköpostipalvelimet eivät ymmärtäneet toisiaan
    .sender = Sähköpostipalvelimesi ja vastaanottajan palvelin eivät ymmärtäneet toisiaan. Vastaanottajan osoitteessa ei ole vikaa.
    .neutral = Lähettäjän ja vastaanottajan sähköpostipalvelimet eivät ymmärtäneet toisiaan.
cause-greylisted = Viestin on odotettava hetki
    .sender = Vastaanottajan sähköpostipalvelin pyytää uusia lähettäjiä odottamaan hetken ja yrittämään uudelleen. Se on aivan tavallista.
cause-rate-limited = Liikaa viestejä lyhyessä ajassa
    .sender = Vastaanottajan sähköpostipalvelin on saanut sinulta lyhyessä ajassa enemmän viestejä kuin se ottaa vastaan. Myöhemmin se ottaa niitä taas vastaan.
    .neutral = Vastaanottajan sähköpostipalvelin on saanut lähettäjältä lyhyessä ajassa enemmän viestejä kuin se ottaa vastaan.
cause-too-many-recipients = Viestillä on liikaa vastaanottajia
    .sender = Viestillä on enemmän vastaanottajia kuin sähköpostipalvelin hyväksyy yhdellä kertaa.
cause-ip-blocked = Lähettävä sähköpostipalvelin on estetty
    .sender = Vastaanottajan sähköpostipalvelin ei ota vastaan viestejä palvelimelta, joka lähettää sähköpostisi. Vastaanottajan osoitteessa ei ole vikaa.
    .neutral = Vastaanottajan sähköpostipalvelin ei ota vastaan viestejä lähettäjän sähköpostipalvelimelta.
    .recipient = Sähköpostipalvelimesi ei ota vastaan viestejä lähettäjän sähköpostipalvelimelta.
cause-domain-blocked = Lähettäjän verkkotunnus on estetty
    .sender = Vastaanottajan sähköpostipalvelin ei luota verkkotunnukseesi tai viestissä olevaan linkkiin. Vastaanottajan osoitteessa ei ole vikaa.
    .neutral = Vastaanottajan sähköpostipalvelin ei luota lähettäjän verkkotunnukseen tai viestissä olevaan linkkiin.
    .recipient = Sähköpostipalvelimesi ei luota lähettäjän verkkotunnukseen tai viestissä olevaan linkkiin.
cause-reverse-dns-missing = Lähettävältä sähköpostipalvelimelta puuttuu kunnollinen nimi
    .sender = Palvelimelle, joka lähettää sähköpostisi, ei ole määritetty kunnollista nimeä, joten vastaanottajan palvelin ei luota siihen. Vastaanottajan osoitteessa ei ole vikaa.
    .neutral = Lähettäjän sähköpostipalvelimelle ei ole määritetty kunnollista nimeä, joten vastaanottajan palvelin ei luota siihen.
cause-sender-unauthenticated = Lähettäjää ei voitu varmistaa
    .sender = Vastaanottajan sähköpostipalvelin ei voinut varmistaa, että viesti todella tulee sinulta. Asia korjataan oman verkkotunnuksesi asetuksissa, eikä vastaanottajan osoitteessa ole vikaa.
    .neutral = Vastaanottajan sähköpostipalvelin ei voinut varmistaa, että viesti todella tulee lähettäjän verkkotunnuksesta.
cause-sender-rejected = Lähettäjän osoitetta ei hyväksytä
    .sender = Vastaanottajan sähköpostipalvelin ei ota vastaan viestejä osoitteesta, josta lähetät. Vastaanottajan osoitteessa ei ole vikaa.
    .neutral = Vastaanottajan sähköpostipalvelin ei ota vastaan viestejä osoitteesta, jota lähettäjä käyttää.
    .recipient = Sähköpostipalvelimesi ei ota vastaan viestejä osoitteesta, jota lähettäjä käyttää.
cause-sender-account-error = Sähköpostitililtä ei voitu lähettää
    .sender = Viesti ei lähtenyt lainkaan, koska oma sähköpostipalvelusi pysäytti sen. Syynä voi olla väärä salasana, täyttynyt lähetysraja tai lukittu tili.
    .neutral = Viesti ei lähtenyt lainkaan, koska lähettäjän oma sähköpostipalvelu pysäytti sen. Syynä voi olla väärä salasana, täyttynyt lähetysraja tai lukittu tili.
cause-spam-detected = Viestiä luultiin roskapostiksi
    .sender = Vastaanottajan roskapostisuodatin luuli viestiä roskapostiksi. Niin voi käydä aivan tavallisellekin viestille.
    .recipient = Roskapostisuodattimesi luuli viestiä roskapostiksi. Niin voi käydä aivan tavallisellekin viestille.
cause-virus-detected = Viestistä löytyi virus
    .sender = Vastaanottajan sähköpostipalvelin löysi viestistä jotain virukselta näyttävää ja pysäytti viestin.
cause-message-too-large = Viesti on liian suuri
    .sender = Viesti vie enemmän tilaa kuin vastaanottajan sähköpostipalvelin sallii. Yleensä syynä ovat liitteet.
cause-content-rejected = Jotain viestin sisällöstä ei hyväksytä
    .sender = Viestissä on jotain, mitä vastaanottajan sähköpostipalvelin ei ota vastaan: outoja merkkejä tekstissä tai tietynlainen liite.
cause-encoding-unsupported = Viestissä on merkkejä, joita palvelin ei tunne
    .sender = Osoitteessa tai tekstissä on kirjaimia tai merkkejä, joita jokin matkan varrella oleva sähköpostipalvelin ei tunne.
    .recipient = Osoitteessasi on kirjaimia tai merkkejä, joita jokin matkan varrella oleva sähköpostipalvelin ei tunne.
cause-policy-rejected = Vastaanottajan sähköpostipalvelin kieltäytyi
    .sender = Vastaanottajan sähköpostipalvelin hylkäsi { $document-gen } eikä kerro selvästi, miksi.
    .recipient = Sähköpostipalvelimesi hylkäsi { $document-gen } eikä kerro selvästi, miksi.
cause-spam-complaint = Vastaanottaja merkitsi viestin roskapostiksi
    .sender = Vastaanottaja merkitsi viestin roskapostiksi. Se on voinut tapahtua vahingossa.
    .recipient = Lähettäjän viesti merkittiin roskapostiksi sähköpostilaatikossasi. Se on voinut tapahtua vahingossa.
cause-unsubscribed = Vastaanottaja on perunut viestien tilauksen
    .sender = Vastaanottaja on pyytänyt, ettei hänelle enää lähetetä tällaisia viestejä.
cause-suppressed = Osoitteessa on lähetysesto
    .sender = Viestiä ei lähetetty lainkaan, koska aiempi viesti samaan osoitteeseen ei mennyt perille ja osoitteeseen asetettiin siksi lähetysesto.
cause-auto-reply = Viesti meni perille
    .sender = Takaisin tullut viesti on automaattinen vastaus. Lähetetty viesti meni perille.
cause-challenge-response = Viesti odottaa vahvistusta
    .sender = Viesti pääsee perille vasta, kun olet vahvistanut olevasi oikea lähettäjä.
    .neutral = Viesti pääsee perille vasta, kun lähettäjä on vahvistanut olevansa oikea lähettäjä.
    .recipient = Sinulle tuleva viesti pääsee perille vasta, kun lähettäjä on vahvistanut olevansa oikea lähettäjä.
cause-unknown = Viesti ei mennyt perille
    .sender = Viesti ei mennyt perille, eikä vastauksesta selviä, miksi.
    .recipient = Sinulle lähetetty viesti ei tullut perille, eikä vastauksesta selviä, miksi.

## Epävarmuus

hedge = Palvelin ei sano sitä selvästi, mutta todennäköisesti kävi näin. { $explanation }
    .headline = Todennäköinen syy: { $headline }

## Mitä pitää tehdä

step-accept-domain =
    .recipient-postmaster = Lisää vastaanottajan verkkotunnus niihin, joiden postia palvelimesi ottaa vastaan, tai ohjaa sen MX-tietue oikeaan palvelimeen.
step-allow-sender =
    .sender = Pyydä vastaanottajaa sallimaan viestit, jotka tulevat osoitteestasi.
    .recipient = Lisää lähettäjä yhteystietoihisi tai sallittujen lähettäjien luetteloon.
    .recipient-postmaster = Salli lähettäjän viestit tälle vastaanottajalle, jos ne ovat toivottuja.
step-answer-challenge =
    .sender = Avaa takaisin tullut viesti ja tee, mitä siinä pyydetään, jos tiedät, keneltä se on.
step-ask-consent =
    .sender = Kysy vastaanottajalta, millä tavalla { $document-nom } pitäisi jatkossa toimittaa.
step-check-account =
    .sender = Tarkista oman sähköpostitilisi kirjautumistiedot, rajoitukset ja tila.
step-check-address =
    .sender =
        { $recipient ->
            [none] Tarkista vastaanottajalta, että osoite on oikea ja oikein kirjoitettu.
           *[some] Tarkista vastaanottajalta, että osoite { $recipient } on oikea ja oikein kirjoitettu.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Tarkista vastaanottajalta, mitä osoitteessa pitää olla @-merkin jälkeen.
           *[some] Tarkista vastaanottajalta, mitä osoitteessa pitää olla @-merkin jälkeen. Nyt siinä lukee { $domain }.
        }
step-check-log =
    .postmaster = Etsi viesti lokista ja katso, mitä palvelimet sanoivat toisilleen.
step-check-mailbox =
    .recipient-postmaster = Tarkista, pitäisikö sähköpostilaatikon olla olemassa, ja luo tarvittaessa laatikko tai sille alias.
step-check-sender-address =
    .sender = Tarkista, että osoite, josta lähetät, on oikein kirjoitettu, on olemassa ja voi vastaanottaa viestejä.
step-check-server =
    .sender = Kysy vastaanottajalta, onko hänen sähköpostissaan häiriöitä ja milloin ne korjataan.
    .recipient = Kysy sähköpostisi ylläpitäjältä, onko sähköpostissa häiriöitä ja milloin ne korjataan.
step-check-server-and-inbox =
    .sender = Pyydä vastaanottajaa tarkistamaan, ettei hänen sähköpostilaatikkonsa ole täynnä ja että sähköpostipalvelin toimii.
step-contact-support =
    .sender =
        { $support ->
            [none] Jos tämä ei auta, ota yhteyttä tukeen.
           *[some] Jos tämä ei auta, ota yhteyttä tukeen ({ $support }).
        }
step-correct-address =
    .sender = Korjaa osoite yhteystietoihin.
step-download-pdf =
    .sender = Tallenna { $document-nom } PDF-tiedostona.
step-empty-mailbox =
    .sender = Pyydä vastaanottajaa tekemään tilaa sähköpostilaatikkoonsa.
    .recipient = Tee tilaa sähköpostilaatikkoosi: poista vanhoja viestejä, joissa on suuria liitteitä, ja tyhjennä roskakori.
step-fix-authentication =
    .sender-postmaster = Korjaa lähettäjän verkkotunnuksen tietueet ({ $checks }), jotta lähettävällä palvelimella on lupa lähettää sen nimissä.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Selvitä, miksi palvelin tai verkkotunnus on estetty, korjaa syy ja pyydä sitten poistoa estolistalta.
           *[some] Selvitä, miksi palvelin tai verkkotunnus on estolistalla { $blocklist }, korjaa syy ja pyydä sitten poistoa listalta.
        }
step-fix-domain =
    .recipient-postmaster = Tarkista, että verkkotunnus on maksettu ja että sen MX-tietueet osoittavat palvelimeen, joka ottaa vastaan sähköpostia.
step-fix-format =
    .sender-postmaster = Tarkista lähetettävien viestien otsakkeet, rivien pituudet ja MIME-rakenne.
step-fix-protocol =
    .sender-postmaster = Tarkista lähettävän palvelimen asetukset: sen nimi ja komentojen järjestys.
step-fix-reverse-dns =
    .sender-postmaster = Anna lähettävälle IP-osoitteelle PTR-tietue, jonka nimi johtaa takaisin samaan osoitteeseen, ja käytä samaa nimeä HELO-komennossa.
step-fix-routing =
    .recipient-postmaster = Etsi silmukkaa: uudelleenohjauksia, MX-tietueita ja reitityssääntöjä, jotka lähettävät viestin takaisin sinne, mistä se tuli.
step-fix-sender-domain =
    .sender-postmaster = Tarkista, että lähettäjän osoitteen verkkotunnus on nimipalvelussa (DNS) ja voi vastaanottaa sähköpostia ja että osoite on olemassa.
step-fix-server =
    .recipient-postmaster = Tarkista, että sähköpostipalvelin on käynnissä ja vastaa portissa 25 ja että sen levyllä on tilaa.
step-fix-tls =
    .postmaster = Tarkista varmenteet ja TLS-versiot sekä se, mitä MTA-STS tai DANE vaatii.
step-forward-mail =
    .recipient-postmaster = Ohjaa vanhaan osoitteeseen tuleva posti uuteen, jos vastaanottaja haluaa niin.
step-give-other-address =
    .sender = Pyydä vastaanottajalta osoite, joka toimii.
    .recipient = Anna lähettäjälle osoite, joka toimii.
step-give-plain-address =
    .sender = Pyydä vastaanottajalta osoite, jossa ei ole kirjaimia å, ä ja ö eikä muita erikoismerkkejä.
    .recipient = Anna lähettäjälle osoite, jossa ei ole kirjaimia å, ä ja ö eikä muita erikoismerkkejä.
step-lift-suppression =
    .sender = Pyydä poistamaan osoitteen lähetysesto, kun tiedät, että osoite toimii. Tuki voi auttaa.
    .support = Selvitä, miksi osoitteessa on lähetysesto, ja poista esto, kun osoitteen tiedetään toimivan.
step-nothing =
    .sender = Sinun ei tarvitse tehdä mitään.
step-offer-smtputf8 =
    .postmaster = Ota SMTPUTF8 käyttöön sähköpostipalvelimessa tai käytä osoitetta, jossa ei ole erikoismerkkejä.
step-raise-limit =
    .recipient-postmaster = Nosta saapuvien viestien kokorajaa, jos näin suurten viestien pitäisi päästä perille.
step-raise-quota =
    .recipient-postmaster = Anna sähköpostilaatikolle lisää tilaa tai auta vastaanottajaa siivoamaan se.
step-remove-from-list =
    .sender = Poista vastaanottaja tällaisten viestien jakelulistalta.
step-remove-part =
    .sender = Jätä liite pois tai lähetä se PDF-tiedostona.
step-reopen-mailbox =
    .recipient = Kirjaudu sähköpostilaatikkoosi tai pyydä sähköpostipalvelun tarjoajaa avaamaan se uudelleen.
    .recipient-postmaster = Avaa sähköpostilaatikko uudelleen tai kerro, mikä osoite on tullut sen tilalle.
step-restore-account =
    .sender-postmaster = Tarkista tilin kirjautumistiedot ja rajoitukset ja se, saako tililtä lähettää tällä osoitteella.
step-retype-address =
    .sender = Poista osoite yhteystiedoista ja kirjoita se uudelleen käsin. Älä kopioi sitä.
    .recipient = Anna lähettäjälle osoitteesi uudelleen käsin kirjoitettuna, ei kopioituna.
step-retype-text =
    .sender = Jos viestin teksti on kopioitu toisesta ohjelmasta, kirjoita se käsin.
step-review-filter =
    .recipient-postmaster = Katso, mikä sääntö tai suodatin pysäytti viestin, ja salli lähettäjä, jos viesti on toivottu.
step-rewrite-text =
    .sender = Lyhennä tekstiä ja jätä pois linkit ja sanat, jotka kuulostavat mainokselta.
step-scan-for-viruses =
    .sender = Tarkista liitteet ja tietokoneesi virusten varalta.
    .sender-postmaster = Selvitä, onko jokin tili tai tietokone lähettänyt viruksia, ja estä se.
step-send-again =
    .sender = Lähetä { $document-nom } uudelleen.
step-send-if-missing =
    .sender = Lähetä { $document-nom } uudelleen, jos viesti ei ole huomiseen mennessä perillä.
step-send-later =
    .sender = Lähetä { $document-nom } myöhemmin uudelleen.
step-send-less =
    .sender = Lähetä vähemmän viestejä kerralla.
    .sender-postmaster = Lähetä tähän palveluun hitaammin: vähemmän yhteyksiä ja vähemmän vastaanottajia kerralla.
step-send-own-mail =
    .sender = Lähetä { $document-nom } vastaanottajalle omasta sähköpostistasi.
step-send-to-fewer =
    .sender = Jaa vastaanottajat useampaan viestiin.
step-shrink-attachments =
    .sender = Pienennä liitteitä tai lähetä niiden sijasta linkki.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Välitä sähköpostipalvelimen vastaus sähköpostisi ylläpitäjälle.
           *[some] Välitä sähköpostipalvelimen vastaus tukeen ({ $support }).
        }
    .recipient = Välitä sähköpostipalvelimen vastaus sähköpostisi ylläpitäjälle.
    .support = Välitä sähköpostipalvelimen vastaus niille, jotka huolehtivat viestien lähettämisestä.
step-tell-their-it =
    .sender = Pyydä vastaanottajaa välittämään sähköpostipalvelimen vastaus oman sähköpostinsa ylläpitäjälle.
step-unmark-spam =
    .sender = Pyydä vastaanottajaa etsimään { $document-nom } roskapostikansiosta ja merkitsemään, ettei viesti ole roskapostia.
    .recipient = Etsi viesti roskapostikansiostasi ja merkitse, ettei se ole roskapostia.
step-wait =
    .sender = Odota hetki. Viestiä yritetään toimittaa uudelleen automaattisesti.
step-walk-through =
    .support = Käy nämä kohdat läpi lähettäjän kanssa:

## Odottaminen

wait-no = Odottaminen ei auta.
wait-until-fixed = Odottaminen auttaa vasta, kun vika on korjattu.
wait-maybe = Hetken odottaminen ennen uutta lähetystä voi auttaa.
wait-arrived = Mitään ei tarvitse odottaa.
wait-delayed = Viesti on vielä matkalla. Sitä yritetään toimittaa uudelleen automaattisesti.
wait-minutes =
    { $number ->
        [one] Kannattaa odottaa minuutti, ennen kuin viesti lähetetään uudelleen.
       *[other] Kannattaa odottaa noin { $number } minuuttia, ennen kuin viesti lähetetään uudelleen.
    }
wait-hours =
    { $number ->
        [one] Kannattaa odottaa noin tunti, ennen kuin viesti lähetetään uudelleen.
       *[other] Kannattaa odottaa noin { $number } tuntia, ennen kuin viesti lähetetään uudelleen.
    }
wait-days =
    { $number ->
        [one] Kannattaa odottaa päivä, ennen kuin viesti lähetetään uudelleen.
       *[other] Kannattaa odottaa noin { $number } päivää, ennen kuin viesti lähetetään uudelleen.
    }

## Toinen tapa

fallback-own-mail = Jos asialla on kiire, lähetä { $document-nom } omasta sähköpostistasi.
fallback-call = Jos asialla on kiire, soita vastaanottajalle tai käytä kirjepostia.

## Tavallinen virhe

do-not-delete-address = Älä poista vastaanottajan osoitetta: vika ei ole osoitteessa.
do-not-resend = Älä lähetä { $document-par } yhä uudelleen: se vain pahentaa asiaa.
do-not-same-address = Älä lähetä uudelleen samaan osoitteeseen, ennen kuin osoite on korjattu.
do-not-more-mail = Älä lähetä vastaanottajalle lisää tällaisia viestejä, ennen kuin olette puhuneet asiasta.
do-not-spread-virus = Älä lähetä samaa tiedostoa uudelleen, ennen kuin se on tarkistettu virusten varalta.
do-not-click-blindly = Älä napsauta vastauksessa olevia linkkejä, jos et tiedä, keneltä vastaus on.
do-not-lift-blindly = Älä pyydä poistamaan lähetysestoa, ennen kuin tiedät, mistä se johtui.

## Merkit, jotka eivät kuulu osoitteeseen

found-characters = Osoitteessa on { $characters }.
found-suggestion = Ehkä siinä pitäisi lukea { $suggestion }.
found-at = { $character } kohdassa { $position }
found-and = { $first } ja { $second }
character-space = välilyönti
character-no-break-space = erikoinen välilyönti (sitova välilyönti)
character-invisible = näkymätön merkki ({ $name })
character-line-break = rivinvaihto tai sarkain
character-dash = pitkä ajatusviiva
character-quote = lainausmerkki tai heittomerkki
character-letter = kirjain { $shown } ({ $name })
character-other = merkki { $shown } ({ $name })

## Viestit ylläpitäjille

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Hei, eräälle käyttäjälle lähetetty sähköposti ei mene perille.
           *[some] Hei, osoitteeseen { $recipient } lähetetty sähköposti ei mene perille.
        }
    .reply = Vastaanottava sähköpostipalvelin vastasi: { $reply }
    .ask = Voisitko selvittää asiaa? Yleensä auttaa tämä:
    .thanks = Kiitos avusta!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Hei, eräs lähettämäni sähköposti ei mene perille.
           *[some] Hei, osoitteeseen { $recipient } lähettämäni sähköposti ei mene perille.
        }
    .reply = Vastaanottajan sähköpostipalvelin vastasi: { $reply }
    .ask = Voisitko selvittää asiaa? Yleensä auttaa tämä:
    .thanks = Kiitos avusta!

## Otsikot

label-steps = Mitä voit tehdä
label-do-not = Huomaa
label-wait = Odotusaika
label-fallback = Toinen tapa
label-their-it = Teksti vastaanottajan sähköpostin ylläpitäjälle
label-own-it = Teksti lähettäjän sähköpostin ylläpitäjälle
guide-title =
    { $product ->
        [none] Kun sähköposti ei mene perille
       *[some] Kun ohjelmasta { $product } lähetetty sähköposti ei mene perille
    }
    .intro = Näistä sanoista näet, mitä viestille on tapahtunut ja mitä voit tehdä.
    .first = Mitä tarkistaa ensin
    .causes = Mahdolliset syyt
