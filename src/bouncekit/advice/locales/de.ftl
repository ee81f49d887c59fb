### Hinweise zu E-Mails, die nicht angekommen sind, auf Deutsch. Was jeder Text bedeutet, steht in en.ftl.
###
### Anrede: „Sie“, kurz und freundlich. „Bounce“ wird nicht übersetzt, sondern gesagt, was passiert ist.
### Formen des verschickten Dokuments: das bloße Wort („Rechnung“), .nom („der Newsletter“)
### und .acc („den Newsletter“).

## Was verschickt wurde

document-mail = E-Mail
    .nom = die E-Mail
    .acc = die E-Mail
document-invoice = Rechnung
    .nom = die Rechnung
    .acc = die Rechnung
document-credit-note = Gutschrift
    .nom = die Gutschrift
    .acc = die Gutschrift
document-quote = Angebot
    .nom = das Angebot
    .acc = das Angebot
document-reminder = Mahnung
    .nom = die Mahnung
    .acc = die Mahnung
document-receipt = Quittung
    .nom = die Quittung
    .acc = die Quittung
document-order-confirmation = Auftragsbestätigung
    .nom = die Auftragsbestätigung
    .acc = die Auftragsbestätigung
document-newsletter = Newsletter
    .nom = der Newsletter
    .acc = den Newsletter
document-other = { $word }
    .nom = die E-Mail mit { $word }
    .acc = die E-Mail mit { $word }

## Klassen

class-hard-bounce = Endgültig unzustellbar
    .causes = Die Adresse oder ihre Domain gibt es nicht, oder der Server des Empfängers nimmt überhaupt keine E-Mails an.
class-soft-bounce = Vorerst unzustellbar
    .causes = Das Postfach des Empfängers ist voll, oder sein Mailserver ist ausgefallen, überlastet oder nicht am Netz.
class-spam = Unerwünscht (Spam)
    .causes = Der Empfänger hat die E-Mail als Spam markiert oder möchte E-Mails dieser Art nicht mehr bekommen.
class-rejected = Vom Server abgelehnt
    .causes = Der Mailserver des Empfängers hat ein Problem oder will diese E-Mail nicht annehmen.
class-invalid = Ungültig
    .causes = Im Text oder in der Adresse des Empfängers oder Absenders stehen Zeichen, die Mailserver nicht kennen. Oft kommen sie mit, wenn man Text aus einem anderen Programm kopiert.
class-none = Kein Fehler
    .causes = Die E-Mail ist angekommen, oder jemand muss sie noch durchlassen.

## Ursachen

cause-bad-address = Die Adresse ist ungültig
    .sender = In der Adresse steht etwas, das Mailserver nicht verstehen. Oft ist es ein Zeichen, das beim Kopieren mitgekommen ist.
    .recipient = In der Adresse, die der Absender von Ihnen gespeichert hat, steht etwas, das Mailserver nicht verstehen.
cause-mailbox-not-found = Die Adresse gibt es nicht
    .sender = Der Mailserver des Empfängers kennt diese Adresse nicht. Vielleicht enthält sie einen Tippfehler, oder sie wird nicht mehr benutzt.
    .recipient = Ihr Mailserver kennt die Adresse nicht, an die der Absender geschrieben hat. Deshalb ist { $document-nom } nicht bei Ihnen angekommen.
cause-mailbox-disabled = Das Postfach ist geschlossen
    .sender = Das Postfach des Empfängers ist geschlossen oder wird nicht mehr benutzt und nimmt deshalb keine E-Mails an.
    .recipient = Ihr Postfach ist geschlossen oder gesperrt. Deshalb ist { $document-nom } nicht bei Ihnen angekommen.
cause-mailbox-moved = Der Empfänger hat eine neue Adresse
    .sender = Der Empfänger hat jetzt eine andere Adresse, und E-Mails an die alte werden nicht weitergeleitet.
    .recipient = Der Absender hat Ihre alte Adresse benutzt, und E-Mails an diese Adresse werden nicht weitergeleitet.
cause-mailbox-full = Das Postfach ist voll
    .sender = Das Postfach des Empfängers ist voll. Für { $document-acc } war kein Platz mehr.
    .recipient = Ihr Postfach ist voll. Für { $document-acc } war kein Platz mehr.
cause-recipient-restricted = Der Empfänger lässt nur bestimmte Absender zu
    .sender = Der Empfänger nimmt nur E-Mails von bestimmten Absendern an, und Ihre Adresse gehört nicht dazu.
    .neutral = Der Empfänger nimmt nur E-Mails von bestimmten Absendern an, und dieser Absender gehört nicht dazu.
    .recipient = Ihr Postfach nimmt nur E-Mails von bestimmten Absendern an, und dieser Absender gehört nicht dazu.
cause-domain-not-found = Die Domain gibt es nicht
    .sender = Was in der Adresse nach dem @ steht, gibt es nicht oder ist nicht für E-Mails eingerichtet. Oft ist es nur ein Tippfehler.
    .recipient = Was in Ihrer Adresse nach dem @ steht, wurde nicht gefunden. Deshalb ist { $document-nom } nicht bei Ihnen angekommen.
cause-domain-not-accepting = Die Domain nimmt keine E-Mails an
    .sender = Die Domain des Empfängers gibt es, aber ihr Inhaber hat festgelegt, dass sie überhaupt keine E-Mails annimmt.
    .recipient = Ihre Domain ist so eingestellt, dass sie überhaupt keine E-Mails annimmt. Deshalb ist { $document-nom } nicht bei Ihnen angekommen.
cause-routing-error = Der E-Mail-Empfang ist falsch eingerichtet
    .sender = Die E-Mail ist beim Empfänger verloren gegangen, weil der E-Mail-Empfang dort falsch eingerichtet ist. Das muss auch dort behoben werden.
    .recipient = Die E-Mail ist auf dem Weg zu Ihnen verloren gegangen, weil Ihr E-Mail-Empfang falsch eingerichtet ist.
cause-relay-denied = Der Server ist für diese Domain nicht zuständig
    .sender = Der Server, der die E-Mail annehmen sollte, gibt an, für die Domain des Empfängers nicht zuständig zu sein. Entweder stimmt die Adresse nicht, oder der E-Mail-Empfang ist dort falsch eingerichtet.
    .recipient = Der Server, der Ihre E-Mails annehmen sollte, gibt an, für Ihre Domain nicht zuständig zu sein.
cause-server-unreachable = Der Mailserver des Empfängers antwortet nicht
    .sender = Der Mailserver des Empfängers war nicht zu erreichen. Vielleicht ist er ausgefallen oder eine Zeit lang nicht am Netz.
    .recipient = Ihr Mailserver war nicht zu erreichen. Vielleicht ist er ausgefallen oder eine Zeit lang nicht am Netz.
cause-server-error = Der Mailserver des Empfängers hat ein Problem
    .sender = Der Mailserver des Empfängers hat selbst ein Problem und konnte { $document-acc } nicht annehmen. Mit der Adresse ist alles in Ordnung.
    .recipient = Ihr Mailserver hat selbst ein Problem und konnte { $document-acc } nicht annehmen.
cause-delivery-timeout = Die E-Mail kam nicht rechtzeitig an
    .sender = Die Zustellung wurde lange versucht, aber ohne Erfolg. Vielleicht ist der Mailserver des Empfängers langsam oder ausgefallen.
    .recipient = Die Zustellung an Sie wurde lange versucht, aber ohne Erfolg. Vielleicht ist Ihr Mailserver langsam oder ausgefallen.
cause-tls-failure = Die sichere Verbindung kam nicht zustande
    .sender = Ihr Mailserver und der des Empfängers konnten sich nicht auf eine sichere Verbindung einigen. Mit der Adresse ist alles in Ordnung.
    .neutral = Der Mailserver des Absenders und der des Empfängers konnten sich nicht auf eine sichere Verbindung einigen.
cause-protocol-error = Die Mailserver haben sich nicht verstanden
    .sender = Ihr Mailserver und der des Empfängers haben sich nicht verstanden. Mit der Adresse ist alles in Ordnung.
    .neutral = Der Mailserver des Absenders und der des Empfängers haben sich nicht verstanden.
cause-greylisted = Die E-Mail muss kurz warten
    .sender = Der Mailserver des Empfängers bittet neue Absender, kurz zu warten und es noch einmal zu versuchen. Das ist ganz normal.
cause-rate-limited = Es kamen zu viele E-Mails in kurzer Zeit
    .sender = Der Mailserver des Empfängers hat in kurzer Zeit mehr E-Mails von Ihnen bekommen, als er annimmt. Später nimmt er wieder welche an.
    .neutral = Der Mailserver des Empfängers hat in kurzer Zeit mehr E-Mails vom Absender bekommen, als er annimmt.
cause-too-many-recipients = Die E-Mail hat zu viele Empfänger
    .sender = Die E-Mail hat mehr Empfänger, als der Mailserver auf einmal annimmt.
cause-ip-blocked = Der Mailserver des Absenders ist gesperrt
    .sender = Der Mailserver des Empfängers nimmt nichts von dem Server an, der Ihre E-Mails verschickt. Mit der Adresse des Empfängers ist alles in Ordnung.
    .neutral = Der Mailserver des Empfängers nimmt keine E-Mails vom Mailserver des Absenders an.
    .recipient = Ihr Mailserver nimmt keine E-Mails vom Mailserver des Absenders an.
cause-domain-blocked = Die Domain des Absenders ist gesperrt
    .sender = Der Mailserver des Empfängers vertraut Ihrer Domain oder einem Link in der E-Mail nicht. Mit der Adresse des Empfängers ist alles in Ordnung.
    .neutral = Der Mailserver des Empfängers vertraut der Domain des Absenders oder einem Link in der E-Mail nicht.
    .recipient = Ihr Mailserver vertraut der Domain des Absenders oder einem Link in der E-Mail nicht.
cause-reverse-dns-missing = Dem Mailserver des Absenders fehlt ein richtiger Name
    .sender = Der Server, der Ihre E-Mails verschickt, ist ohne richtigen Namen eingerichtet, und deshalb vertraut ihm der Server des Empfängers nicht. Mit der Adresse des Empfängers ist alles in Ordnung.
    .neutral = Der Server, der die E-Mails des Absenders verschickt, ist ohne richtigen Namen eingerichtet, und deshalb vertraut ihm der Server des Empfängers nicht.
cause-sender-unauthenticated = Der Absender ließ sich nicht bestätigen
    .sender = Der Mailserver des Empfängers konnte nicht erkennen, ob die E-Mail wirklich von Ihnen kommt. Behoben wird das dort, wo Ihre Domain eingerichtet ist, und die Adresse des Empfängers ist in Ordnung.
    .neutral = Der Mailserver des Empfängers konnte nicht erkennen, ob die E-Mail wirklich von der Domain des Absenders kommt.
cause-sender-rejected = Die Adresse des Absenders wird abgelehnt
    .sender = Der Mailserver des Empfängers nimmt keine E-Mails von der Adresse an, von der Sie schreiben. Mit der Adresse des Empfängers ist alles in Ordnung.
    .neutral = Der Mailserver des Empfängers nimmt keine E-Mails von der Adresse an, die der Absender benutzt.
    .recipient = Ihr Mailserver nimmt keine E-Mails von der Adresse an, die der Absender benutzt.
cause-sender-account-error = Das E-Mail-Konto konnte nicht senden
    .sender = Die E-Mail wurde gar nicht erst verschickt, weil Ihr eigener E-Mail-Dienst sie angehalten hat. Der Grund kann ein falsches Passwort sein, eine erreichte Obergrenze oder ein gesperrtes Konto.
    .neutral = Die E-Mail wurde gar nicht erst verschickt, weil der E-Mail-Dienst des Absenders sie angehalten hat. Der Grund kann ein falsches Passwort sein, eine erreichte Obergrenze oder ein gesperrtes Konto.
cause-spam-detected = Die E-Mail wurde für Spam gehalten
    .sender = Der Spamfilter des Empfängers hat die E-Mail für Spam gehalten. Das kann auch bei ganz normalen E-Mails passieren.
    .recipient = Ihr Spamfilter hat die E-Mail für Spam gehalten. Das kann auch bei ganz normalen E-Mails passieren.
cause-virus-detected = In der E-Mail wurde ein Virus gefunden
    .sender = Der Mailserver des Empfängers hat in der E-Mail etwas gefunden, das wie ein Virus aussieht, und sie deshalb angehalten.
cause-message-too-large = Die E-Mail ist zu groß
    .sender = Die E-Mail ist größer, als der Mailserver des Empfängers erlaubt. Meist liegt das an den Anhängen.
cause-content-rejected = Etwas in der E-Mail wird nicht angenommen
    .sender = In der E-Mail ist etwas, das der Mailserver des Empfängers nicht annimmt: ungewöhnliche Zeichen im Text oder eine bestimmte Art von Anhang.
cause-encoding-unsupported = Die E-Mail enthält Zeichen, die der Server nicht kennt
    .sender = In der Adresse oder im Text stehen Buchstaben oder Zeichen, die ein Mailserver unterwegs nicht kennt.
    .recipient = In Ihrer Adresse stehen Buchstaben oder Zeichen, die ein Mailserver unterwegs nicht kennt.
cause-policy-rejected = Der Mailserver des Empfängers nimmt die E-Mail nicht an
    .sender = Der Mailserver des Empfängers hat { $document-acc } abgelehnt und nennt keinen klaren Grund.
    .recipient = Ihr Mailserver hat { $document-acc } abgelehnt und nennt keinen klaren Grund.
cause-spam-complaint = Der Empfänger hat die E-Mail als Spam markiert
    .sender = Der Empfänger hat die E-Mail als Spam markiert. Das kann auch aus Versehen passiert sein.
    .recipient = Die E-Mail des Absenders wurde in Ihrem Postfach als Spam markiert. Das kann auch aus Versehen passiert sein.
cause-unsubscribed = Der Empfänger hat sich abgemeldet
    .sender = Der Empfänger hat darum gebeten, keine E-Mails dieser Art mehr zu bekommen.
cause-suppressed = Die Adresse ist gesperrt
    .sender = Die E-Mail wurde gar nicht erst verschickt. Frühere E-Mails an diese Adresse sind nicht angekommen, deshalb wurde die Adresse gesperrt.
cause-auto-reply = Die E-Mail ist angekommen
    .sender = Zurückgekommen ist nur eine automatische Antwort. Die E-Mail ist angekommen.
cause-challenge-response = Die E-Mail wartet auf eine Bestätigung
    .sender = Der Empfänger bekommt die E-Mail erst, wenn Sie bestätigt haben, dass Sie ein echter Absender sind.
    .neutral = Die E-Mail wartet, bis der Absender bestätigt hat, dass er ein echter Absender ist.
    .recipient = Die E-Mail an Sie wartet, bis der Absender bestätigt hat, dass er ein echter Absender ist.
cause-unknown = Die E-Mail ist nicht angekommen
    .sender = Die E-Mail ist nicht angekommen, und die Antwort verrät nicht, warum.
    .recipient = Die E-Mail an Sie ist nicht angekommen, und die Antwort verrät nicht, warum.

## Wenn es nicht sicher ist

hedge = Der Server sagt es nicht eindeutig, aber wahrscheinlich ist Folgendes passiert: { $explanation }
    .headline = Wahrscheinlich: { $headline }

## Was zu tun ist

step-accept-domain =
    .recipient-postmaster = Nehmen Sie die Domain des Empfängers in die Liste derer auf, für die Ihr Server E-Mails annimmt, oder lassen Sie ihren MX-Eintrag auf den richtigen Server zeigen.
step-allow-sender =
    .sender = Bitten Sie den Empfänger, E-Mails von Ihrer Adresse durchzulassen.
    .recipient = Nehmen Sie den Absender in Ihre Kontakte auf oder in die Liste der Absender, die Sie durchlassen.
    .recipient-postmaster = Lassen Sie den Absender für diesen Empfänger durch, wenn die E-Mail erwünscht ist.
step-answer-challenge =
    .sender = Öffnen Sie die E-Mail, die zurückgekommen ist. Wenn Sie wissen, von wem sie stammt, tun Sie, worum sie bittet.
step-ask-consent =
    .sender = Fragen Sie den Empfänger, auf welchem Weg er { $document-acc } künftig bekommen möchte.
step-check-account =
    .sender = Prüfen Sie bei Ihrem eigenen E-Mail-Konto die Anmeldung, die Obergrenzen und den Zustand.
step-check-address =
    .sender =
        { $recipient ->
            [none] Klären Sie mit dem Empfänger, ob die Adresse richtig geschrieben und auch die richtige ist.
           *[some] Klären Sie mit dem Empfänger, ob { $recipient } richtig geschrieben und auch die richtige Adresse ist.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Klären Sie mit dem Empfänger, was in der Adresse nach dem @ stehen muss.
           *[some] Klären Sie mit dem Empfänger, was nach dem @ stehen muss. Im Moment steht dort { $domain }.
        }
step-check-log =
    .postmaster = Suchen Sie die E-Mail im Protokoll, und sehen Sie nach, was die Server einander gesagt haben.
step-check-mailbox =
    .recipient-postmaster = Prüfen Sie, ob es das Postfach geben sollte. Wenn ja, legen Sie es oder einen Alias dafür an.
step-check-sender-address =
    .sender = Prüfen Sie, ob Ihre Absenderadresse richtig geschrieben ist, ob es sie gibt und ob sie E-Mails empfangen kann.
step-check-server =
    .sender = Fragen Sie den Empfänger, ob es bei ihm Probleme mit E-Mails gibt und wann sie behoben sind.
    .recipient = Fragen Sie die Person, die Ihre E-Mail technisch betreut, ob es eine Störung gibt und wann sie behoben ist.
step-check-server-and-inbox =
    .sender = Bitten Sie den Empfänger nachzusehen, ob sein Postfach voll ist und ob sein Mailserver funktioniert.
step-contact-support =
    .sender =
        { $support ->
            [none] Wenn das nicht hilft, wenden Sie sich an den Support.
           *[some] Wenn das nicht hilft, wenden Sie sich an { $support }.
        }
step-correct-address =
    .sender = Berichtigen Sie die Adresse beim Kontakt.
step-download-pdf =
    .sender = Speichern Sie { $document-acc } als PDF.
step-empty-mailbox =
    .sender = Bitten Sie den Empfänger, in seinem Postfach Platz zu schaffen.
    .recipient = Schaffen Sie Platz in Ihrem Postfach: Löschen Sie alte E-Mails mit großen Anhängen, und leeren Sie den Papierkorb.
step-fix-authentication =
    .sender-postmaster = Bringen Sie { $checks } für die Domain des Absenders in Ordnung, damit der sendende Server dazu berechtigt ist.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Finden Sie heraus, warum der Server oder die Domain gesperrt ist, beheben Sie die Ursache, und beantragen Sie dann die Streichung von der Liste.
           *[some] Finden Sie heraus, warum der Server oder die Domain auf der Sperrliste { $blocklist } steht, beheben Sie die Ursache, und beantragen Sie dann die Streichung von der Liste.
        }
step-fix-domain =
    .recipient-postmaster = Prüfen Sie, ob die Domain bezahlt ist und ob ihre MX-Einträge auf einen Server zeigen, der E-Mails annimmt.
step-fix-format =
    .sender-postmaster = Prüfen Sie Kopfzeilen, Zeilenlängen und MIME-Struktur der verschickten E-Mails.
step-fix-protocol =
    .sender-postmaster = Prüfen Sie die Einstellungen des sendenden Servers: seinen Namen und die Reihenfolge seiner Befehle.
step-fix-reverse-dns =
    .sender-postmaster = Geben Sie der sendenden IP-Adresse einen PTR-Eintrag, dessen Name wieder auf sie zurückführt, und benutzen Sie diesen Namen im HELO.
step-fix-routing =
    .recipient-postmaster = Suchen Sie nach einer Schleife: Weiterleitungen, MX-Einträge und Regeln, die die E-Mail dorthin zurückschicken, wo sie herkam.
step-fix-sender-domain =
    .sender-postmaster = Prüfen Sie, ob die Domain der Absenderadresse im DNS steht und E-Mails annehmen kann und ob es die Adresse gibt.
step-fix-server =
    .recipient-postmaster = Prüfen Sie, ob der Mailserver läuft, über Port 25 erreichbar ist und noch Speicherplatz hat.
step-fix-tls =
    .postmaster = Prüfen Sie Zertifikate und TLS-Versionen sowie die Vorgaben von MTA-STS oder DANE.
step-forward-mail =
    .recipient-postmaster = Leiten Sie E-Mails von der alten Adresse an die neue weiter, wenn der Empfänger das möchte.
step-give-other-address =
    .sender = Bitten Sie den Empfänger um eine Adresse, die funktioniert.
    .recipient = Geben Sie dem Absender eine Adresse, die funktioniert.
step-give-plain-address =
    .sender = Bitten Sie den Empfänger um eine Adresse ohne ä, ö, ü, ß und andere Sonderzeichen.
    .recipient = Geben Sie dem Absender eine Adresse ohne ä, ö, ü, ß und andere Sonderzeichen.
step-lift-suppression =
    .sender = Lassen Sie die Adresse wieder freigeben, sobald Sie wissen, dass sie funktioniert. Der Support hilft dabei.
    .support = Sehen Sie nach, warum die Adresse gesperrt wurde, und geben Sie sie wieder frei, sobald feststeht, dass sie funktioniert.
step-nothing =
    .sender = Sie müssen nichts tun.
step-offer-smtputf8 =
    .postmaster = Schalten Sie auf dem Mailserver SMTPUTF8 ein, oder benutzen Sie eine Adresse ohne Sonderzeichen.
step-raise-limit =
    .recipient-postmaster = Erhöhen Sie die Größenbeschränkung für eingehende E-Mails, wenn E-Mails dieser Größe ankommen sollen.
step-raise-quota =
    .recipient-postmaster = Geben Sie dem Postfach mehr Speicherplatz, oder helfen Sie dem Empfänger beim Aufräumen.
step-remove-from-list =
    .sender = Streichen Sie den Empfänger von der Liste für E-Mails dieser Art.
step-remove-part =
    .sender = Lassen Sie den Anhang weg, oder schicken Sie ihn als PDF.
step-reopen-mailbox =
    .recipient = Melden Sie sich in Ihrem Postfach an, oder bitten Sie Ihren E-Mail-Anbieter, es wieder zu öffnen.
    .recipient-postmaster = Öffnen Sie das Postfach wieder, oder teilen Sie mit, welche Adresse an seine Stelle tritt.
step-restore-account =
    .sender-postmaster = Prüfen Sie Anmeldung und Obergrenzen des Kontos und ob es unter dieser Adresse senden darf.
step-retype-address =
    .sender = Löschen Sie die Adresse beim Kontakt, und tippen Sie sie neu ein. Kopieren Sie sie nicht.
    .recipient = Geben Sie dem Absender Ihre Adresse noch einmal, von Hand getippt und nicht kopiert.
step-retype-text =
    .sender = Wenn der Text der E-Mail aus einem anderen Programm kopiert ist, tippen Sie ihn neu ein.
step-review-filter =
    .recipient-postmaster = Sehen Sie nach, welche Regel oder welcher Filter die E-Mail angehalten hat, und lassen Sie den Absender durch, wenn die E-Mail erwünscht ist.
step-rewrite-text =
    .sender = Kürzen Sie den Text, und verzichten Sie auf Links und auf Wörter, die nach Werbung klingen.
step-scan-for-viruses =
    .sender = Lassen Sie die Anhänge und Ihren Computer auf Viren prüfen.
    .sender-postmaster = Finden Sie heraus, ob ein Konto oder ein Computer Viren verschickt, und stellen Sie das ab.
step-send-again =
    .sender = Schicken Sie { $document-acc } noch einmal.
step-send-if-missing =
    .sender = Schicken Sie { $document-acc } noch einmal, wenn die E-Mail bis morgen nicht angekommen ist.
step-send-later =
    .sender = Schicken Sie { $document-acc } später noch einmal.
step-send-less =
    .sender = Verschicken Sie weniger E-Mails auf einmal.
    .sender-postmaster = Senden Sie langsamer an diesen Dienst, mit weniger Verbindungen und weniger Empfängern auf einmal.
step-send-own-mail =
    .sender = Schicken Sie dem Empfänger { $document-acc } aus Ihrem eigenen E-Mail-Programm.
step-send-to-fewer =
    .sender = Verteilen Sie die Empfänger auf mehrere E-Mails.
step-shrink-attachments =
    .sender = Verkleinern Sie die Anhänge, oder schicken Sie stattdessen einen Link darauf.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Geben Sie die Antwort des Mailservers an die Person weiter, die Ihre E-Mail technisch betreut.
           *[some] Geben Sie die Antwort des Mailservers an { $support } weiter.
        }
    .recipient = Geben Sie die Antwort des Mailservers an die Person weiter, die Ihre E-Mail technisch betreut.
    .support = Geben Sie die Antwort des Mailservers an diejenigen weiter, die sich um den Versand der E-Mails kümmern.
step-tell-their-it =
    .sender = Bitten Sie den Empfänger, die Antwort des Mailservers an die Person weiterzugeben, die dort die E-Mail technisch betreut.
step-unmark-spam =
    .sender = Bitten Sie den Empfänger, { $document-acc } im Spam-Ordner zu suchen und dort anzugeben, dass es kein Spam ist.
    .recipient = Suchen Sie die E-Mail in Ihrem Spam-Ordner, und geben Sie dort an, dass es kein Spam ist.
step-wait =
    .sender = Warten Sie ein wenig. Die Zustellung wird von selbst noch einmal versucht.
step-walk-through =
    .support = Gehen Sie diese Punkte mit dem Absender durch:

## Warten

wait-no = Warten hilft hier nicht.
wait-until-fixed = Warten hilft erst, wenn der Fehler behoben ist.
wait-maybe = Vielleicht hilft es, etwas zu warten, bevor die E-Mail noch einmal verschickt wird.
wait-arrived = Es gibt nichts, worauf man warten müsste.
wait-delayed = Die E-Mail ist noch unterwegs. Die Zustellung wird von selbst noch einmal versucht.
wait-minutes =
    { $number ->
        [one] Es hilft, eine Minute zu warten, bevor die E-Mail noch einmal verschickt wird.
       *[other] Es hilft, etwa { $number } Minuten zu warten, bevor die E-Mail noch einmal verschickt wird.
    }
wait-hours =
    { $number ->
        [one] Es hilft, etwa eine Stunde zu warten, bevor die E-Mail noch einmal verschickt wird.
       *[other] Es hilft, etwa { $number } Stunden zu warten, bevor die E-Mail noch einmal verschickt wird.
    }
wait-days =
    { $number ->
        [one] Es hilft, bis morgen zu warten, bevor die E-Mail noch einmal verschickt wird.
       *[other] Es hilft, etwa { $number } Tage zu warten, bevor die E-Mail noch einmal verschickt wird.
    }

## Ein anderer Weg, wenn es eilt

fallback-own-mail = Wenn es eilt, schicken Sie { $document-acc } aus Ihrem eigenen E-Mail-Programm.
fallback-call = Wenn es eilt, rufen Sie den Empfänger an, oder nehmen Sie die Post.

## Der häufige Fehler

do-not-delete-address = Löschen Sie die Adresse des Empfängers nicht: An ihr liegt es nicht.
do-not-resend = Schicken Sie { $document-acc } nicht immer wieder: Das macht es nur schlimmer.
do-not-same-address = Schicken Sie nichts mehr an diese Adresse, bevor sie berichtigt ist.
do-not-more-mail = Schicken Sie dem Empfänger keine weiteren E-Mails dieser Art, bevor Sie mit ihm gesprochen haben.
do-not-spread-virus = Schicken Sie dieselbe Datei nicht noch einmal, bevor sie auf Viren geprüft ist.
do-not-click-blindly = Klicken Sie nicht auf Links in der Antwort, wenn Sie nicht wissen, von wem sie stammt.
do-not-lift-blindly = Lassen Sie die Adresse nicht freigeben, bevor Sie wissen, woran es lag.

## Zeichen, die nicht in die Adresse gehören

found-characters = In der Adresse steht { $characters }.
found-suggestion = Vielleicht ist { $suggestion } gemeint.
found-at = { $character } an der { $position }. Stelle
found-and = { $first } und { $second }
character-space = ein Leerzeichen
character-no-break-space = ein besonderes Leerzeichen (geschütztes Leerzeichen)
character-invisible = ein unsichtbares Zeichen ({ $name })
character-line-break = ein Zeilenumbruch oder Tabulator
character-dash = ein langer Gedankenstrich
character-quote = ein Anführungszeichen oder ein Apostroph
character-letter = der Buchstabe { $shown } ({ $name })
character-other = das Zeichen { $shown } ({ $name })

## Schreiben an die Technik

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Guten Tag, E-Mails an jemanden in Ihrem Haus kommen nicht an.
           *[some] Guten Tag, E-Mails an { $recipient } kommen nicht an.
        }
    .reply = Ihr Mailserver hat geantwortet: { $reply }
    .ask = Könnten Sie sich das bitte ansehen? Das hilft in solchen Fällen meistens:
    .thanks = Vielen Dank!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Guten Tag, eine E-Mail von mir kommt nicht an.
           *[some] Guten Tag, meine E-Mail an { $recipient } kommt nicht an.
        }
    .reply = Der Mailserver des Empfängers hat geantwortet: { $reply }
    .ask = Könnten Sie sich das bitte ansehen? Das hilft in solchen Fällen meistens:
    .thanks = Vielen Dank!

## Überschriften

label-steps = Was zu tun ist
label-do-not = Bitte beachten
label-wait = Wartezeit
label-fallback = Ein anderer Weg
label-their-it = Text für die E-Mail-Betreuung des Empfängers
label-own-it = Text für die E-Mail-Betreuung des Absenders
guide-title =
    { $product ->
        [none] Wenn eine E-Mail nicht ankommt
       *[some] Wenn eine E-Mail aus { $product } nicht ankommt
    }
    .intro = An einem dieser Wörter sehen Sie, was mit einer E-Mail passiert ist und was Sie tun können.
    .first = Was zuerst zu prüfen ist
    .causes = Mögliche Ursachen
