### Conseils pour les e-mails qui ne sont pas arrivés, en français. Les notes de chaque texte sont dans en.ftl.
###
### On vouvoie, avec des phrases courtes et un ton aimable. « Bounce » ne se traduit pas : on dit ce qui s’est passé.
### Formes du document envoyé : le mot seul (« facture ») et .the, avec l’article (« la facture »).

## Ce qui a été envoyé

document-mail = e-mail
    .the = l’e-mail
document-invoice = facture
    .the = la facture
document-credit-note = avoir
    .the = l’avoir
document-quote = devis
    .the = le devis
document-reminder = relance
    .the = la relance
document-receipt = reçu
    .the = le reçu
document-order-confirmation = confirmation de commande
    .the = la confirmation de commande
document-newsletter = lettre d’information
    .the = la lettre d’information
document-other = { $word }
    .the = l’e-mail avec { $word }

## Classes

class-hard-bounce = Échec définitif
    .causes = L’adresse ou son domaine n’existe pas, ou le serveur du destinataire n’accepte aucun e-mail.
class-soft-bounce = Échec temporaire
    .causes = La boîte mail du destinataire est pleine, ou son serveur de messagerie est en panne, surchargé ou hors ligne.
class-spam = Spam
    .causes = Le destinataire a signalé l’e-mail comme spam, ou ne souhaite plus recevoir ce genre d’e-mails.
class-rejected = Refus du serveur
    .causes = Le serveur de messagerie du destinataire a un problème, ou ne veut pas de cet e-mail.
class-invalid = Non valide
    .causes = Le texte, l’adresse du destinataire ou celle de l’expéditeur contient des caractères que les systèmes de messagerie ne connaissent pas. Ils s’y glissent souvent quand on copie du texte depuis un autre logiciel.
class-none = Aucune erreur
    .causes = L’e-mail est arrivé, ou il faut encore que quelqu’un le laisse passer.

## Causes

cause-bad-address = L’adresse n’est pas valide
    .sender = L’adresse contient quelque chose que les systèmes de messagerie ne comprennent pas. C’est souvent un caractère en trop, venu avec un copier-coller.
    .recipient = Votre adresse, telle que l’expéditeur l’a enregistrée, contient quelque chose que les systèmes de messagerie ne comprennent pas.
cause-mailbox-not-found = L’adresse n’existe pas
    .sender = Le serveur de messagerie du destinataire ne connaît pas cette adresse. Elle comporte peut-être une faute de frappe, ou n’est plus utilisée.
    .recipient = Votre serveur de messagerie ne connaît pas l’adresse utilisée par l’expéditeur. C’est pourquoi vous n’avez pas reçu { $document-the }.
cause-mailbox-disabled = La boîte mail est fermée
    .sender = La boîte mail du destinataire a été fermée ou n’est plus utilisée. Elle n’accepte donc plus d’e-mails.
    .recipient = Votre boîte mail est fermée ou suspendue. C’est pourquoi vous n’avez pas reçu { $document-the }.
cause-mailbox-moved = Le destinataire a une nouvelle adresse
    .sender = Le destinataire a changé d’adresse, et les e-mails envoyés à l’ancienne ne sont pas redirigés.
    .recipient = L’expéditeur a utilisé votre ancienne adresse, et les e-mails envoyés à celle-ci ne sont pas redirigés.
cause-mailbox-full = La boîte mail est pleine
    .sender = La boîte mail du destinataire est pleine : il n’y avait plus de place pour { $document-the }.
    .recipient = Votre boîte mail est pleine : il n’y avait plus de place pour { $document-the }.
cause-recipient-restricted = Le destinataire n’accepte que certains expéditeurs
    .sender = Le destinataire n’accepte les e-mails que de certains expéditeurs, et votre adresse n’en fait pas partie.
    .neutral = Le destinataire n’accepte les e-mails que de certains expéditeurs, et celui-ci n’en fait pas partie.
    .recipient = Votre boîte mail n’accepte les e-mails que de certains expéditeurs, et celui-ci n’en fait pas partie.
cause-domain-not-found = Le domaine n’existe pas
    .sender = Ce qui suit le signe @ dans l’adresse n’existe pas, ou n’est pas prévu pour recevoir des e-mails. C’est souvent une simple faute de frappe.
    .recipient = Ce qui suit le signe @ dans votre adresse est introuvable. C’est pourquoi vous n’avez pas reçu { $document-the }.
cause-domain-not-accepting = Le domaine n’accepte aucun e-mail
    .sender = Le domaine du destinataire existe, mais son propriétaire a choisi de n’y recevoir aucun e-mail.
    .recipient = Votre domaine est réglé pour ne recevoir aucun e-mail. C’est pourquoi vous n’avez pas reçu { $document-the }.
cause-routing-error = La messagerie du destinataire est mal configurée
    .sender = L’e-mail s’est perdu chez le destinataire, car sa messagerie est mal configurée. La correction doit se faire de son côté.
    .recipient = L’e-mail s’est perdu en route vers vous, car votre messagerie est mal configurée.
cause-relay-denied = Le serveur ne prend pas en charge ce domaine
    .sender = Le serveur qui devait recevoir l’e-mail répond qu’il ne s’occupe pas du domaine du destinataire. Soit l’adresse est fausse, soit la messagerie du destinataire est mal configurée.
    .recipient = Le serveur qui devait recevoir vos e-mails répond qu’il ne s’occupe pas de votre domaine.
cause-server-unreachable = Le serveur de messagerie du destinataire ne répond pas
    .sender = Impossible de joindre le serveur de messagerie du destinataire. Il est peut-être en panne, ou hors ligne pour un moment.
    .recipient = Impossible de joindre votre serveur de messagerie. Il est peut-être en panne, ou hors ligne pour un moment.
cause-server-error = Le serveur de messagerie du destinataire a un problème
    .sender = Le serveur de messagerie du destinataire rencontre un problème et n’a pas pu accepter { $document-the }. L’adresse n’est pas en cause.
    .recipient = Votre serveur de messagerie rencontre un problème et n’a pas pu accepter { $document-the }.
cause-delivery-timeout = L’e-mail n’a pas pu être remis à temps
    .sender = Malgré des tentatives répétées pendant longtemps, l’e-mail n’est pas passé. Le serveur de messagerie du destinataire est peut-être lent ou en panne.
    .recipient = Malgré des tentatives répétées pendant longtemps, l’e-mail qui vous était destiné n’est pas passé. Votre serveur de messagerie est peut-être lent ou en panne.
cause-tls-failure = Pas de connexion sécurisée
    .sender = Votre serveur de messagerie et celui du destinataire n’ont pas réussi à établir une connexion sécurisée. L’adresse n’est pas en cause.
    .neutral = Le serveur de messagerie de l’expéditeur et celui du destinataire n’ont pas réussi à établir une connexion sécurisée.
cause-protocol-error = Les serveurs de messagerie ne se sont pas compris
    .sender = Votre serveur de messagerie et celui du destinataire ne se sont pas compris. L’adresse n’est pas en cause.
    .neutral = Le serveur de messagerie de l’expéditeur et celui du destinataire ne se sont pas compris.
cause-greylisted = L’e-mail doit patienter un peu
    .sender = Le serveur de messagerie du destinataire demande aux nouveaux expéditeurs d’attendre un peu, puis de réessayer. C’est tout à fait normal.
cause-rate-limited = Trop d’e-mails en peu de temps
    .sender = Le serveur de messagerie du destinataire a reçu de votre part, en peu de temps, plus d’e-mails qu’il n’en accepte. Il en acceptera de nouveau plus tard.
    .neutral = Le serveur de messagerie du destinataire a reçu de cet expéditeur, en peu de temps, plus d’e-mails qu’il n’en accepte.
cause-too-many-recipients = Trop de destinataires pour un seul e-mail
    .sender = L’e-mail compte plus de destinataires que le serveur de messagerie n’en accepte en une fois.
cause-ip-blocked = Le serveur d’envoi est bloqué
    .sender = Le serveur de messagerie du destinataire n’accepte pas les e-mails du serveur qui envoie les vôtres. L’adresse du destinataire n’est pas en cause.
    .neutral = Le serveur de messagerie du destinataire n’accepte pas les e-mails du serveur de l’expéditeur.
    .recipient = Votre serveur de messagerie n’accepte pas les e-mails du serveur de l’expéditeur.
cause-domain-blocked = Le domaine de l’expéditeur est bloqué
    .sender = Le serveur de messagerie du destinataire ne fait pas confiance à votre domaine, ou à un lien présent dans l’e-mail. L’adresse du destinataire n’est pas en cause.
    .neutral = Le serveur de messagerie du destinataire ne fait pas confiance au domaine de l’expéditeur, ou à un lien présent dans l’e-mail.
    .recipient = Votre serveur de messagerie ne fait pas confiance au domaine de l’expéditeur, ou à un lien présent dans l’e-mail.
cause-reverse-dns-missing = Le serveur d’envoi n’a pas de nom reconnu
    .sender = Le serveur qui envoie vos e-mails n’a pas de nom correctement configuré, et celui du destinataire ne lui fait donc pas confiance. L’adresse du destinataire n’est pas en cause.
    .neutral = Le serveur qui envoie les e-mails de l’expéditeur n’a pas de nom correctement configuré, et celui du destinataire ne lui fait donc pas confiance.
cause-sender-unauthenticated = L’expéditeur n’a pas pu être confirmé
    .sender = Le serveur de messagerie du destinataire n’a pas pu vérifier que l’e-mail vient bien de vous. Cela se corrige dans les réglages de votre domaine, et l’adresse du destinataire n’est pas en cause.
    .neutral = Le serveur de messagerie du destinataire n’a pas pu vérifier que l’e-mail vient bien du domaine de l’expéditeur.
cause-sender-rejected = L’adresse de l’expéditeur est refusée
    .sender = Le serveur de messagerie du destinataire n’accepte pas les e-mails venant de l’adresse que vous utilisez pour l’envoi. L’adresse du destinataire n’est pas en cause.
    .neutral = Le serveur de messagerie du destinataire n’accepte pas les e-mails venant de l’adresse que l’expéditeur utilise.
    .recipient = Votre serveur de messagerie n’accepte pas les e-mails venant de l’adresse que l’expéditeur utilise.
cause-sender-account-error = Le compte de messagerie n’a pas pu envoyer l’e-mail
    .sender = L’e-mail n’est jamais parti, car votre propre service de messagerie l’a arrêté. Il peut s’agir d’un mot de passe erroné, d’une limite atteinte ou d’un compte suspendu.
    .neutral = L’e-mail n’est jamais parti, car le service de messagerie de l’expéditeur l’a arrêté. Il peut s’agir d’un mot de passe erroné, d’une limite atteinte ou d’un compte suspendu.
cause-spam-detected = L’e-mail a été pris pour du spam
    .sender = Le filtre anti-spam du destinataire a pris l’e-mail pour du spam. Cela peut arriver à des e-mails tout à fait ordinaires.
    .recipient = Votre filtre anti-spam a pris l’e-mail pour du spam. Cela peut arriver à des e-mails tout à fait ordinaires.
cause-virus-detected = Un virus a été trouvé dans l’e-mail
    .sender = Le serveur de messagerie du destinataire a trouvé dans l’e-mail quelque chose qui ressemble à un virus, et l’a donc arrêté.
cause-message-too-large = L’e-mail est trop volumineux
    .sender = L’e-mail prend plus de place que n’en autorise le serveur de messagerie du destinataire. Cela vient le plus souvent des pièces jointes.
cause-content-rejected = Un élément de l’e-mail est refusé
    .sender = Quelque chose dans l’e-mail n’est pas accepté par le serveur de messagerie du destinataire : des caractères inhabituels dans le texte, ou un certain type de pièce jointe.
cause-encoding-unsupported = L’e-mail contient des caractères inconnus du serveur
    .sender = L’adresse ou le texte contient des lettres ou des caractères qu’un serveur de messagerie, sur le trajet, ne connaît pas.
    .recipient = Votre adresse contient des lettres ou des caractères qu’un serveur de messagerie, sur le trajet, ne connaît pas.
cause-policy-rejected = Refusé par le serveur de messagerie du destinataire
    .sender = Le serveur de messagerie du destinataire a refusé { $document-the }, sans dire clairement pourquoi.
    .recipient = Votre serveur de messagerie a refusé { $document-the }, sans dire clairement pourquoi.
cause-spam-complaint = Le destinataire a signalé l’e-mail comme spam
    .sender = Le destinataire a signalé l’e-mail comme spam. Il s’agit peut-être d’une fausse manœuvre.
    .recipient = L’e-mail de l’expéditeur a été signalé comme spam dans votre boîte mail. Il s’agit peut-être d’une fausse manœuvre.
cause-unsubscribed = Le destinataire s’est désabonné
    .sender = Le destinataire a demandé à ne plus recevoir ce genre d’e-mails.
cause-suppressed = Les envois à cette adresse sont suspendus
    .sender = L’e-mail n’a pas été envoyé du tout : un envoi à cette adresse avait déjà échoué, et les suivants ont été suspendus.
cause-auto-reply = L’e-mail est arrivé
    .sender = Le message reçu en retour est une réponse automatique. L’e-mail est bien arrivé.
cause-challenge-response = L’e-mail attend une confirmation
    .sender = Le destinataire recevra l’e-mail dès que vous aurez confirmé être un véritable expéditeur.
    .neutral = Le destinataire recevra l’e-mail dès que l’expéditeur aura confirmé être un véritable expéditeur.
    .recipient = Vous recevrez l’e-mail dès que l’expéditeur aura confirmé être un véritable expéditeur.
cause-unknown = L’e-mail n’est pas arrivé
    .sender = L’e-mail n’est pas arrivé, et la réponse reçue ne dit pas pourquoi.
    .recipient = L’e-mail qui vous était destiné n’est pas arrivé, et la réponse reçue ne dit pas pourquoi.

## Doute

hedge = Le serveur ne le dit pas clairement, mais voici ce qui s’est probablement passé. { $explanation }
    .headline = { $headline } (cause probable)

## Ce qu’il faut faire

step-accept-domain =
    .recipient-postmaster = Ajoutez le domaine du destinataire à ceux pour lesquels votre serveur accepte des e-mails, ou faites pointer son enregistrement MX vers le bon serveur.
step-allow-sender =
    .sender = Demandez au destinataire de laisser passer les e-mails venant de votre adresse.
    .recipient = Ajoutez l’expéditeur à vos contacts, ou aux expéditeurs que vous autorisez.
    .recipient-postmaster = Autorisez l’expéditeur pour ce destinataire, si l’e-mail est souhaité.
step-answer-challenge =
    .sender = Ouvrez l’e-mail reçu en retour et, si vous savez de qui il vient, faites ce qu’il demande.
step-ask-consent =
    .sender = Demandez au destinataire comment il souhaite recevoir { $document-the } à l’avenir.
step-check-account =
    .sender = Vérifiez l’identifiant, le mot de passe, les limites et l’état de votre propre compte de messagerie.
step-check-address =
    .sender =
        { $recipient ->
            [none] Vérifiez avec le destinataire que l’adresse est bien écrite et que c’est la bonne.
           *[some] Vérifiez avec le destinataire que l’adresse { $recipient } est bien écrite et que c’est la bonne.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Demandez au destinataire ce qui doit suivre le signe @ dans l’adresse.
           *[some] Demandez au destinataire ce qui doit suivre le signe @. Pour l’instant, l’adresse indique { $domain }.
        }
step-check-log =
    .postmaster = Retrouvez l’e-mail dans vos journaux, et regardez ce que les serveurs se sont dit.
step-check-mailbox =
    .recipient-postmaster = Vérifiez si la boîte mail doit exister. Si oui, créez-la, ou créez un alias.
step-check-sender-address =
    .sender = Vérifiez que votre adresse d’envoi est bien écrite, qu’elle existe et qu’elle peut recevoir des e-mails.
step-check-server =
    .sender = Demandez au destinataire s’il a des problèmes de messagerie, et quand ils seront réglés.
    .recipient = Demandez aux personnes qui s’occupent de votre messagerie s’il y a un problème, et quand il sera réglé.
step-check-server-and-inbox =
    .sender = Demandez au destinataire de vérifier que sa boîte mail n’est pas pleine et que son serveur de messagerie fonctionne.
step-contact-support =
    .sender =
        { $support ->
            [none] Si cela ne suffit pas, contactez l’assistance.
           *[some] Si cela ne suffit pas, contactez { $support }.
        }
step-correct-address =
    .sender = Corrigez l’adresse dans la fiche du contact.
step-download-pdf =
    .sender = Enregistrez { $document-the } en PDF.
step-empty-mailbox =
    .sender = Demandez au destinataire de faire de la place dans sa boîte mail.
    .recipient = Faites de la place dans votre boîte mail : supprimez les anciens e-mails avec de grosses pièces jointes, puis videz la corbeille.
step-fix-authentication =
    .sender-postmaster = Corrigez la configuration { $checks } du domaine de l’expéditeur, afin que le serveur d’envoi soit autorisé.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Cherchez pourquoi le serveur ou le domaine est bloqué, corrigez la cause, puis demandez le retrait de la liste.
           *[some] Cherchez pourquoi le serveur ou le domaine figure sur la liste { $blocklist }, corrigez la cause, puis demandez son retrait.
        }
step-fix-domain =
    .recipient-postmaster = Vérifiez que le domaine est payé et que ses enregistrements MX pointent vers un serveur qui accepte les e-mails.
step-fix-format =
    .sender-postmaster = Vérifiez les en-têtes, la longueur des lignes et la structure MIME de ce qui est envoyé.
step-fix-protocol =
    .sender-postmaster = Vérifiez les réglages du serveur d’envoi : son nom et l’ordre de ses commandes.
step-fix-reverse-dns =
    .sender-postmaster = Donnez à l’adresse IP d’envoi un enregistrement PTR dont le nom renvoie à cette adresse, et utilisez ce nom dans HELO.
step-fix-routing =
    .recipient-postmaster = Cherchez une boucle : redirections, enregistrements MX et connecteurs qui renvoient l’e-mail là d’où il vient.
step-fix-sender-domain =
    .sender-postmaster = Vérifiez que le domaine de l’adresse de l’expéditeur figure dans le DNS et peut recevoir des e-mails, et que l’adresse existe.
step-fix-server =
    .recipient-postmaster = Vérifiez que le serveur de messagerie fonctionne, qu’il est joignable sur le port 25 et qu’il lui reste de l’espace disque.
step-fix-tls =
    .postmaster = Vérifiez les certificats et les versions de TLS, ainsi que ce qu’exigent MTA-STS ou DANE.
step-forward-mail =
    .recipient-postmaster = Redirigez les e-mails de l’ancienne adresse vers la nouvelle, si le destinataire le souhaite.
step-give-other-address =
    .sender = Demandez au destinataire une adresse qui fonctionne.
    .recipient = Donnez à l’expéditeur une adresse qui fonctionne.
step-give-plain-address =
    .sender = Demandez au destinataire une adresse sans é, è, ç, œ ni autres caractères spéciaux.
    .recipient = Donnez à l’expéditeur une adresse sans é, è, ç, œ ni autres caractères spéciaux.
step-lift-suppression =
    .sender = Une fois que vous savez que l’adresse fonctionne, demandez la reprise des envois. L’assistance peut vous aider.
    .support = Cherchez pourquoi les envois à cette adresse ont été suspendus, et rétablissez-les dès qu’il est sûr qu’elle fonctionne.
step-nothing =
    .sender = Vous n’avez rien à faire.
step-offer-smtputf8 =
    .postmaster = Activez SMTPUTF8 sur le serveur de messagerie, ou utilisez une adresse sans caractères spéciaux.
step-raise-limit =
    .recipient-postmaster = Augmentez la taille maximale des e-mails entrants, si des e-mails de cette taille doivent pouvoir arriver.
step-raise-quota =
    .recipient-postmaster = Donnez plus d’espace à la boîte mail, ou aidez le destinataire à y faire de la place.
step-remove-from-list =
    .sender = Retirez le destinataire de la liste d’envoi de ce genre d’e-mails.
step-remove-part =
    .sender = Retirez la pièce jointe, ou envoyez-la en PDF.
step-reopen-mailbox =
    .recipient = Connectez-vous à votre boîte mail, ou demandez à votre fournisseur de messagerie de la rouvrir.
    .recipient-postmaster = Rouvrez la boîte mail, ou indiquez l’adresse qui la remplace.
step-restore-account =
    .sender-postmaster = Vérifiez l’identifiant et les limites du compte, et s’il a le droit d’envoyer avec cette adresse.
step-retype-address =
    .sender = Effacez l’adresse dans la fiche du contact, puis saisissez-la au clavier, sans la copier.
    .recipient = Redonnez votre adresse à l’expéditeur, saisie au clavier et non copiée.
step-retype-text =
    .sender = Si le texte de l’e-mail a été copié depuis un autre logiciel, saisissez-le au clavier.
step-review-filter =
    .recipient-postmaster = Cherchez quelle règle ou quel filtre a arrêté l’e-mail, et autorisez l’expéditeur si l’e-mail est souhaité.
step-rewrite-text =
    .sender = Raccourcissez le texte, et retirez les liens et les mots qui font penser à de la publicité.
step-scan-for-viruses =
    .sender = Passez les pièces jointes et votre ordinateur à l’antivirus.
    .sender-postmaster = Cherchez si un compte ou un ordinateur envoie des virus, et mettez-y fin.
step-send-again =
    .sender = Envoyez de nouveau { $document-the }.
step-send-if-missing =
    .sender = Envoyez de nouveau { $document-the } si rien n’est arrivé d’ici demain.
step-send-later =
    .sender = Envoyez de nouveau { $document-the } un peu plus tard.
step-send-less =
    .sender = Envoyez moins d’e-mails à la fois.
    .sender-postmaster = Ralentissez les envois vers ce service, avec moins de connexions et moins de destinataires à la fois.
step-send-own-mail =
    .sender = Envoyez { $document-the } au destinataire depuis votre propre messagerie.
step-send-to-fewer =
    .sender = Répartissez les destinataires sur plusieurs e-mails.
step-shrink-attachments =
    .sender = Réduisez la taille des pièces jointes, ou envoyez plutôt un lien pour les télécharger.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Transmettez la réponse du serveur de messagerie aux personnes qui s’occupent de votre messagerie.
           *[some] Transmettez la réponse du serveur de messagerie à l’assistance ({ $support }).
        }
    .recipient = Transmettez la réponse du serveur de messagerie aux personnes qui s’occupent de votre messagerie.
    .support = Transmettez la réponse du serveur de messagerie aux personnes qui s’occupent de l’envoi des e-mails.
step-tell-their-it =
    .sender = Demandez au destinataire de transmettre la réponse du serveur aux personnes qui s’occupent de sa messagerie.
step-unmark-spam =
    .sender = Demandez au destinataire de retrouver { $document-the } dans son dossier de spam (courrier indésirable) et d’indiquer que ce n’est pas du spam.
    .recipient = Retrouvez l’e-mail dans votre dossier de spam (courrier indésirable), et indiquez que ce n’est pas du spam.
step-wait =
    .sender = Attendez un peu. Une nouvelle tentative d’envoi se fera automatiquement.
step-walk-through =
    .support = Passez ces points en revue avec l’expéditeur :

## Attente

wait-no = Attendre ne sert à rien.
wait-until-fixed = Attendre ne sert à rien tant que le problème n’est pas réglé.
wait-maybe = Il peut être utile d’attendre un peu avant de renvoyer l’e-mail.
wait-arrived = Il n’y a rien à attendre.
wait-delayed = L’e-mail est encore en route. De nouvelles tentatives d’envoi se font automatiquement.
wait-minutes =
    { $number ->
        [one] Il est utile d’attendre une minute avant de renvoyer l’e-mail.
       *[other] Il est utile d’attendre environ { $number } minutes avant de renvoyer l’e-mail.
    }
wait-hours =
    { $number ->
        [one] Il est utile d’attendre environ une heure avant de renvoyer l’e-mail.
       *[other] Il est utile d’attendre environ { $number } heures avant de renvoyer l’e-mail.
    }
wait-days =
    { $number ->
        [one] Il est utile d’attendre un jour avant de renvoyer l’e-mail.
       *[other] Il est utile d’attendre environ { $number } jours avant de renvoyer l’e-mail.
    }

## Un autre moyen

fallback-own-mail = Si c’est urgent, envoyez { $document-the } depuis votre propre messagerie.
fallback-call = Si c’est urgent, appelez le destinataire, ou écrivez-lui par la poste.

## L’erreur fréquente

do-not-delete-address = Ne supprimez pas l’adresse du destinataire : ce n’est pas elle qui pose problème.
do-not-resend = N’envoyez pas { $document-the } encore et encore : cela ne ferait qu’aggraver les choses.
do-not-same-address = N’envoyez plus rien à cette adresse tant qu’elle n’a pas été corrigée.
do-not-more-mail = N’envoyez plus ce genre d’e-mails au destinataire avant d’en avoir parlé avec lui.
do-not-spread-virus = Ne renvoyez pas le même fichier avant de l’avoir passé à l’antivirus.
do-not-click-blindly = Ne cliquez pas sur les liens de la réponse si vous ne savez pas de qui elle vient.
do-not-lift-blindly = Ne demandez pas la reprise des envois avant de savoir pourquoi ils ont échoué.

## Caractères de trop dans l’adresse

found-characters = L’adresse contient { $characters }.
found-suggestion = La bonne adresse est peut-être { $suggestion }.
found-at = { $character } en position { $position }
found-and = { $first } et { $second }
character-space = un espace
character-no-break-space = un espace particulier (espace insécable)
character-invisible = un caractère invisible ({ $name })
character-line-break = un saut de ligne ou une tabulation
character-dash = un tiret long
character-quote = un guillemet ou une apostrophe
character-letter = la lettre { $shown } ({ $name })
character-other = le caractère { $shown } ({ $name })

## Lettres aux techniciens

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Bonjour, les e-mails envoyés à l’une des adresses que vous gérez n’arrivent pas.
           *[some] Bonjour, les e-mails envoyés à l’adresse { $recipient } n’arrivent pas.
        }
    .reply = Votre serveur de messagerie a répondu : { $reply }
    .ask = Pourriez-vous regarder ce qui se passe ? Voici ce qui aide en général :
    .thanks = Merci d’avance !
letter-sender-it =
    .about =
        { $recipient ->
            [none] Bonjour, un e-mail que j’ai envoyé n’arrive pas.
           *[some] Bonjour, l’e-mail que j’ai envoyé à l’adresse { $recipient } n’arrive pas.
        }
    .reply = Le serveur de messagerie du destinataire a répondu : { $reply }
    .ask = Pourriez-vous regarder ce qui se passe ? Voici ce qui aide en général :
    .thanks = Merci d’avance !

## Titres

label-steps = Que faire
label-do-not = À éviter
label-wait = Attente
label-fallback = Autre moyen
label-their-it = Texte pour les personnes qui s’occupent de la messagerie du destinataire
label-own-it = Texte pour les personnes qui s’occupent de la messagerie de l’expéditeur
guide-title =
    { $product ->
        [none] Quand un e-mail n’arrive pas
       *[some] Quand un e-mail envoyé depuis { $product } n’arrive pas
    }
    .intro = L’un de ces mots vous indique ce qu’est devenu un e-mail, et ce que vous pouvez faire.
    .first = À vérifier d’abord
    .causes = Causes possibles
