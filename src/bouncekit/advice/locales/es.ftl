### Consejos sobre correos que no han llegado, en español. Las notas de cada texto están en en.ftl.
###
### Se habla de tú, con frases cortas y amables. Los textos para técnicos (los que terminan en -postmaster) van en
### infinitivo, porque también salen en las cartas, que tratan de usted. «Bounce» no se traduce: se dice qué ha pasado.
### Formas de lo enviado: la palabra sola («factura») y .the, con su artículo («la factura»).

## Lo que se ha enviado

document-mail = correo
    .the = el correo
document-invoice = factura
    .the = la factura
document-credit-note = factura rectificativa
    .the = la factura rectificativa
document-quote = presupuesto
    .the = el presupuesto
document-reminder = recordatorio de pago
    .the = el recordatorio de pago
document-receipt = recibo
    .the = el recibo
document-order-confirmation = confirmación de pedido
    .the = la confirmación de pedido
document-newsletter = boletín
    .the = el boletín
document-other = { $word }
    .the = el correo con { $word }

## Clases

class-hard-bounce = Fallo definitivo
    .causes = La dirección o su dominio no existen, o el servidor del destinatario no acepta ningún correo.
class-soft-bounce = Fallo temporal
    .causes = El buzón del destinatario está lleno, o su servidor de correo está caído, saturado o sin conexión.
class-spam = Spam
    .causes = El destinatario ha marcado el correo como spam o ya no quiere recibir correos de este tipo.
class-rejected = Rechazo del servidor
    .causes = El servidor de correo del destinatario tiene un problema o no quiere aceptar este correo.
class-invalid = No válido
    .causes = El texto, o la dirección del destinatario o del remitente, tiene caracteres que los sistemas de correo no conocen. Suelen colarse al copiar texto de otro programa.
class-none = Sin errores
    .causes = El correo ha llegado, o falta que alguien lo deje pasar.

## Causas

cause-bad-address = La dirección no es válida
    .sender = En la dirección hay algo que los sistemas de correo no entienden. Muchas veces es un carácter que se coló al copiar la dirección.
    .recipient = El remitente tiene anotada tu dirección con algo que los sistemas de correo no entienden.
cause-mailbox-not-found = La dirección no existe
    .sender = El servidor de correo del destinatario no conoce esta dirección. Puede que esté mal escrita o que ya no se use.
    .recipient = Tu servidor de correo no conoce la dirección que usó el remitente, y por eso no has recibido { $document-the }.
cause-mailbox-disabled = El buzón está cerrado
    .sender = El buzón del destinatario está cerrado o ya no se usa, así que no acepta correos.
    .recipient = Tu buzón está cerrado o suspendido, y por eso no has recibido { $document-the }.
cause-mailbox-moved = El destinatario tiene una dirección nueva
    .sender = El destinatario ha cambiado de dirección, y los correos enviados a la antigua no se reenvían a la nueva.
    .recipient = El remitente usó tu dirección antigua, y los correos que llegan a ella no se reenvían a la nueva.
cause-mailbox-full = El buzón está lleno
    .sender = El buzón del destinatario está lleno y no había espacio para { $document-the }.
    .recipient = Tu buzón está lleno y no había espacio para { $document-the }.
cause-recipient-restricted = El destinatario solo acepta correos de algunos remitentes
    .sender = El destinatario solo acepta correos de ciertos remitentes, y tu dirección no está entre ellos.
    .neutral = El destinatario solo acepta correos de ciertos remitentes, y este no está entre ellos.
    .recipient = Tu buzón solo acepta correos de ciertos remitentes, y este no está entre ellos.
cause-domain-not-found = El dominio no existe
    .sender = Lo que va detrás de la @ en la dirección no existe o no está preparado para recibir correo. Muchas veces es un error al teclear.
    .recipient = No se ha encontrado lo que va detrás de la @ en tu dirección, y por eso no has recibido { $document-the }.
cause-domain-not-accepting = El dominio no acepta correo
    .sender = El dominio del destinatario existe, pero su propietario ha decidido que no reciba ningún correo.
    .recipient = Tu dominio está configurado para no recibir ningún correo, y por eso no te ha llegado { $document-the }.
cause-routing-error = El correo del destinatario está mal configurado
    .sender = El correo se ha perdido por el camino, porque el servicio de correo del destinatario está mal configurado. Tiene que arreglarse allí.
    .recipient = El correo se ha perdido de camino a tu buzón, porque tu servicio de correo está mal configurado.
cause-relay-denied = El servidor no acepta correo para este dominio
    .sender = El servidor que debía recibir el correo dice que no se ocupa del dominio del destinatario. O la dirección está mal, o el correo del destinatario está mal configurado.
    .recipient = El servidor que debía recibir tu correo dice que no se ocupa de tu dominio.
cause-server-unreachable = El servidor de correo del destinatario no responde
    .sender = No ha sido posible conectar con el servidor de correo del destinatario. Puede que esté caído o sin conexión durante un rato.
    .recipient = No ha sido posible conectar con tu servidor de correo. Puede que esté caído o sin conexión durante un rato.
cause-server-error = El servidor de correo del destinatario tiene un problema
    .sender = El servidor de correo del destinatario tiene un problema propio y no ha podido aceptar { $document-the }. La dirección está bien.
    .recipient = Tu servidor de correo tiene un problema propio y no ha podido aceptar { $document-the }.
cause-delivery-timeout = El correo no se ha podido entregar a tiempo
    .sender = Se ha intentado entregar el correo durante mucho tiempo, sin éxito. Puede que el servidor de correo del destinatario vaya lento o esté caído.
    .recipient = Se ha intentado entregarte el correo durante mucho tiempo, sin éxito. Puede que tu servidor de correo vaya lento o esté caído.
cause-tls-failure = No hay conexión segura
    .sender = Tu servidor de correo y el del destinatario no han conseguido establecer una conexión segura. La dirección está bien.
    .neutral = El servidor de correo del remitente y el del destinatario no han conseguido establecer una conexión segura.
cause-protocol-error = Los servidores de correo no se han entendido
    .sender = Tu servidor de correo y el del destinatario no se han entendido. La dirección está bien.
    .neutral = El servidor de correo del remitente y el del destinatario no se han entendido.
cause-greylisted = El correo tiene que esperar un poco
    .sender = El servidor de correo del destinatario pide a los remitentes nuevos que esperen un poco y lo intenten otra vez. Es del todo normal.
cause-rate-limited = Demasiados correos en poco tiempo
    .sender = El servidor de correo del destinatario ha recibido en poco tiempo más correos tuyos de los que admite. Más tarde volverá a aceptarlos.
    .neutral = El servidor de correo del destinatario ha recibido en poco tiempo más correos del remitente de los que admite.
cause-too-many-recipients = Demasiados destinatarios en un correo
    .sender = El correo tiene más destinatarios de los que el servidor de correo admite de una vez.
cause-ip-blocked = El servidor que envía el correo está bloqueado
    .sender = El servidor de correo del destinatario no acepta correos del servidor que envía los tuyos. La dirección del destinatario está bien.
    .neutral = El servidor de correo del destinatario no acepta correos del servidor del remitente.
    .recipient = Tu servidor de correo no acepta correos del servidor del remitente.
cause-domain-blocked = El dominio del remitente está bloqueado
    .sender = El servidor de correo del destinatario no se fía de tu dominio o de algún enlace del correo. La dirección del destinatario está bien.
    .neutral = El servidor de correo del destinatario no se fía del dominio del remitente o de algún enlace del correo.
    .recipient = Tu servidor de correo no se fía del dominio del remitente o de algún enlace del correo.
cause-reverse-dns-missing = El servidor que envía el correo no tiene un nombre correcto
    .sender = El servidor que envía tus correos no tiene el nombre bien configurado, y por eso el del destinatario no se fía. La dirección del destinatario está bien.
    .neutral = El servidor que envía los correos del remitente no tiene el nombre bien configurado, y por eso el del destinatario no se fía.
cause-sender-unauthenticated = No se ha podido confirmar quién es el remitente
    .sender = El servidor de correo del destinatario no ha podido comprobar que el correo sea realmente tuyo. Eso se arregla en la configuración de tu dominio, y la dirección del destinatario está bien.
    .neutral = El servidor de correo del destinatario no ha podido comprobar que el correo venga realmente del dominio del remitente.
cause-sender-rejected = La dirección del remitente no se acepta
    .sender = El servidor de correo del destinatario no acepta correos de la dirección desde la que envías. La dirección del destinatario está bien.
    .neutral = El servidor de correo del destinatario no acepta correos de la dirección que usa el remitente.
    .recipient = Tu servidor de correo no acepta correos de la dirección que usa el remitente.
cause-sender-account-error = La cuenta de correo no ha podido enviar
    .sender = El correo no llegó a salir, porque tu propio servicio de correo lo detuvo. Puede deberse a una contraseña incorrecta, a un límite agotado o a una cuenta suspendida.
    .neutral = El correo no llegó a salir, porque el servicio de correo del remitente lo detuvo. Puede deberse a una contraseña incorrecta, a un límite agotado o a una cuenta suspendida.
cause-spam-detected = El correo se ha tomado por spam
    .sender = El filtro de spam del destinatario ha tomado el correo por spam. Puede pasar con correos de lo más normales.
    .recipient = Tu filtro de spam ha tomado el correo por spam. Puede pasar con correos de lo más normales.
cause-virus-detected = Se ha encontrado un virus en el correo
    .sender = El servidor de correo del destinatario ha encontrado en el correo algo que parece un virus, y por eso lo ha detenido.
cause-message-too-large = El correo ocupa demasiado
    .sender = El correo ocupa más de lo que permite el servidor de correo del destinatario. Casi siempre se debe a los archivos adjuntos.
cause-content-rejected = Algo del correo no se acepta
    .sender = En el correo hay algo que el servidor de correo del destinatario no acepta: caracteres raros en el texto o algún tipo de archivo adjunto.
cause-encoding-unsupported = El correo tiene caracteres que el servidor no conoce
    .sender = La dirección o el texto tiene letras o caracteres que alguno de los servidores de correo del trayecto no conoce.
    .recipient = Tu dirección tiene letras o caracteres que alguno de los servidores de correo del trayecto no conoce.
cause-policy-rejected = Rechazado por el servidor de correo del destinatario
    .sender = El servidor de correo del destinatario ha rechazado { $document-the } y no dice claramente por qué.
    .recipient = Tu servidor de correo ha rechazado { $document-the } y no dice claramente por qué.
cause-spam-complaint = El destinatario ha marcado el correo como spam
    .sender = El destinatario ha marcado el correo como spam. Puede haber sido sin querer.
    .recipient = El correo del remitente se ha marcado como spam en tu buzón. Puede haber sido sin querer.
cause-unsubscribed = El destinatario se ha dado de baja
    .sender = El destinatario ha pedido no recibir más correos de este tipo.
cause-suppressed = Los envíos a esta dirección están suspendidos
    .sender = El correo no se ha llegado a enviar: un envío anterior a esta dirección falló, y desde entonces no se hacen más.
cause-auto-reply = El correo ha llegado
    .sender = La respuesta recibida es automática. El correo ha llegado bien.
cause-challenge-response = El correo espera una confirmación
    .sender = El destinatario recibirá el correo cuando confirmes que eres un remitente de verdad.
    .neutral = El destinatario recibirá el correo cuando el remitente confirme que lo es de verdad.
    .recipient = Recibirás el correo cuando el remitente confirme que lo es de verdad.
cause-unknown = El correo no ha llegado
    .sender = El correo no ha llegado, y la respuesta no dice por qué.
    .recipient = El correo que iba dirigido a ti no ha llegado, y la respuesta no dice por qué.

## Duda

hedge = El servidor no lo dice claramente, pero esto es lo que probablemente ha pasado. { $explanation }
    .headline = { $headline } (causa probable)

## Qué hay que hacer

step-accept-domain =
    .recipient-postmaster = Añadir el dominio del destinatario a aquellos para los que el servidor acepta correo, o hacer que su registro MX apunte al servidor correcto.
step-allow-sender =
    .sender = Pide al destinatario que deje pasar los correos de tu dirección.
    .recipient = Añade al remitente a tus contactos o a los remitentes permitidos.
    .recipient-postmaster = Autorizar a este remitente para este destinatario, si el correo es deseado.
step-answer-challenge =
    .sender = Abre el correo que has recibido como respuesta y, si sabes de quién es, haz lo que pide.
step-ask-consent =
    .sender = Pregunta al destinatario cómo quiere recibir { $document-the } a partir de ahora.
step-check-account =
    .sender = Comprueba el usuario, la contraseña, los límites y el estado de tu propia cuenta de correo.
step-check-address =
    .sender =
        { $recipient ->
            [none] Comprueba con el destinatario que la dirección está bien escrita y es la correcta.
           *[some] Comprueba con el destinatario que la dirección { $recipient } está bien escrita y es la correcta.
        }
step-check-domain =
    .sender =
        { $domain ->
            [none] Pregunta al destinatario qué tiene que ir detrás de la @ en la dirección.
           *[some] Pregunta al destinatario qué tiene que ir detrás de la @. Ahora pone { $domain }.
        }
step-check-log =
    .postmaster = Buscar el correo en los registros y ver qué se dijeron los servidores.
step-check-mailbox =
    .recipient-postmaster = Comprobar si el buzón debería existir y, en ese caso, crear el buzón o un alias.
step-check-sender-address =
    .sender = Comprueba que la dirección desde la que envías está bien escrita, existe y puede recibir correos.
step-check-server =
    .sender = Pregunta al destinatario si tiene problemas con el correo y cuándo estarán resueltos.
    .recipient = Pregunta a quien se ocupa de tu correo si hay algún problema y cuándo estará resuelto.
step-check-server-and-inbox =
    .sender = Pide al destinatario que compruebe que su buzón no está lleno y que su servidor de correo funciona.
step-contact-support =
    .sender =
        { $support ->
            [none] Si eso no ayuda, contacta con el servicio de soporte.
           *[some] Si eso no ayuda, contacta con { $support }.
        }
step-correct-address =
    .sender = Corrige la dirección en la ficha del contacto.
step-download-pdf =
    .sender = Guarda { $document-the } en PDF.
step-empty-mailbox =
    .sender = Pide al destinatario que haga espacio en su buzón.
    .recipient = Haz espacio en tu buzón: borra correos antiguos con archivos adjuntos grandes y vacía la papelera.
step-fix-authentication =
    .sender-postmaster = Corregir la configuración de { $checks } en el dominio del remitente, para que el servidor que envía esté autorizado.
step-fix-blocklisting =
    .sender-postmaster =
        { $blocklist ->
            [none] Averiguar por qué el servidor o el dominio está bloqueado, corregir la causa y pedir después la retirada de la lista.
           *[some] Averiguar por qué el servidor o el dominio está en la lista { $blocklist }, corregir la causa y pedir después su retirada.
        }
step-fix-domain =
    .recipient-postmaster = Comprobar que el dominio está pagado y que sus registros MX apuntan a un servidor que acepta correo.
step-fix-format =
    .sender-postmaster = Comprobar las cabeceras, la longitud de las líneas y la estructura MIME de lo que se envía.
step-fix-protocol =
    .sender-postmaster = Comprobar la configuración del servidor que envía: su nombre y el orden de sus comandos.
step-fix-reverse-dns =
    .sender-postmaster = Dar a la dirección IP de envío un registro PTR cuyo nombre lleve de vuelta a ella, y usar ese nombre en HELO.
step-fix-routing =
    .recipient-postmaster = Buscar un bucle: reenvíos, registros MX y conectores que devuelven el correo al punto de partida.
step-fix-sender-domain =
    .sender-postmaster = Comprobar que el dominio de la dirección del remitente está en el DNS y puede recibir correo, y que la dirección existe.
step-fix-server =
    .recipient-postmaster = Comprobar que el servidor de correo funciona, que responde en el puerto 25 y que tiene espacio en disco.
step-fix-tls =
    .postmaster = Comprobar los certificados y las versiones de TLS, y qué exigen MTA-STS o DANE.
step-forward-mail =
    .recipient-postmaster = Reenviar los correos de la dirección antigua a la nueva, si el destinatario lo desea.
step-give-other-address =
    .sender = Pide al destinatario una dirección que funcione.
    .recipient = Da al remitente una dirección que funcione.
step-give-plain-address =
    .sender = Pide al destinatario una dirección sin tildes, sin ñ y sin otros caracteres especiales.
    .recipient = Da al remitente una dirección sin tildes, sin ñ y sin otros caracteres especiales.
step-lift-suppression =
    .sender = Cuando sepas que la dirección funciona, pide que se reanuden los envíos. El servicio de soporte puede ayudarte.
    .support = Mira por qué se suspendieron los envíos a la dirección, y haz que se reanuden cuando conste que funciona.
step-nothing =
    .sender = No tienes que hacer nada.
step-offer-smtputf8 =
    .postmaster = Activar SMTPUTF8 en el servidor de correo, o usar una dirección sin caracteres especiales.
step-raise-limit =
    .recipient-postmaster = Subir el tamaño máximo de los correos entrantes, si deben poder entrar correos de ese tamaño.
step-raise-quota =
    .recipient-postmaster = Dar más espacio al buzón, o ayudar al destinatario a liberar espacio.
step-remove-from-list =
    .sender = Quita al destinatario de la lista de envío de este tipo de correos.
step-remove-part =
    .sender = Quita el archivo adjunto o envía ese archivo en PDF.
step-reopen-mailbox =
    .recipient = Entra en tu buzón, o pide a tu proveedor de correo que lo abra de nuevo.
    .recipient-postmaster = Abrir de nuevo el buzón, o indicar qué dirección lo sustituye.
step-restore-account =
    .sender-postmaster = Comprobar el acceso a la cuenta, sus límites y si puede enviar con esta dirección.
step-retype-address =
    .sender = Borra la dirección en la ficha del contacto y escribe a mano la correcta, sin copiar ni pegar.
    .recipient = Da otra vez tu dirección al remitente, escrita a mano y no copiada.
step-retype-text =
    .sender = Si el texto del correo está copiado de otro programa, vuelve a escribirlo a mano.
step-review-filter =
    .recipient-postmaster = Ver qué regla o filtro detuvo el correo y autorizar al remitente, si el correo es deseado.
step-rewrite-text =
    .sender = Acorta el texto y quita los enlaces y las palabras que suenen a publicidad.
step-scan-for-viruses =
    .sender = Pasa el antivirus a los archivos adjuntos y a tu ordenador.
    .sender-postmaster = Averiguar si alguna cuenta o algún ordenador está enviando virus, y ponerle fin.
step-send-again =
    .sender = Vuelve a enviar { $document-the }.
step-send-if-missing =
    .sender = Vuelve a enviar { $document-the } si mañana aún no ha llegado el correo.
step-send-later =
    .sender = Vuelve a enviar { $document-the } más tarde.
step-send-less =
    .sender = Envía menos correos a la vez.
    .sender-postmaster = Enviar más despacio a este servicio, con menos conexiones y menos destinatarios a la vez.
step-send-own-mail =
    .sender = Envía { $document-the } al destinatario desde tu propio correo.
step-send-to-fewer =
    .sender = Reparte los destinatarios en varios correos.
step-shrink-attachments =
    .sender = Reduce el tamaño de los archivos adjuntos, o envía en su lugar un enlace para descargarlos.
step-tell-own-it =
    .sender =
        { $support ->
            [none] Pasa la respuesta del servidor de correo a quien se ocupa de tu correo.
           *[some] Pasa la respuesta del servidor de correo al equipo de soporte ({ $support }).
        }
    .recipient = Pasa la respuesta del servidor de correo a quien se ocupa de tu correo.
    .support = Pasa la respuesta del servidor de correo a quien se ocupa del envío de correos.
step-tell-their-it =
    .sender = Pide al destinatario que pase la respuesta del servidor de correo a quien se ocupa de su correo.
step-unmark-spam =
    .sender = Pide al destinatario que busque { $document-the } en la carpeta de spam (correo no deseado) y que indique que no es spam.
    .recipient = Busca el correo en tu carpeta de spam (correo no deseado) e indica que no es spam.
step-wait =
    .sender = Espera un poco. El envío se volverá a intentar automáticamente.
step-walk-through =
    .support = Repasa estos puntos con el remitente:

## Espera

wait-no = Esperar no sirve de nada.
wait-until-fixed = Esperar no sirve de nada hasta que se resuelva el problema.
wait-maybe = Puede servir esperar un poco antes de volver a enviar el correo.
wait-arrived = No hay nada que esperar.
wait-delayed = El correo sigue en camino. El envío se vuelve a intentar automáticamente.
wait-minutes =
    { $number ->
        [one] Conviene esperar un minuto antes de volver a enviar el correo.
       *[other] Conviene esperar unos { $number } minutos antes de volver a enviar el correo.
    }
wait-hours =
    { $number ->
        [one] Conviene esperar alrededor de una hora antes de volver a enviar el correo.
       *[other] Conviene esperar unas { $number } horas antes de volver a enviar el correo.
    }
wait-days =
    { $number ->
        [one] Conviene esperar un día antes de volver a enviar el correo.
       *[other] Conviene esperar unos { $number } días antes de volver a enviar el correo.
    }

## Otra vía

fallback-own-mail = Si es urgente, envía { $document-the } desde tu propio correo.
fallback-call = Si es urgente, llama al destinatario o usa el correo postal.

## El error más común

do-not-delete-address = No borres la dirección del destinatario: el problema no está ahí.
do-not-resend = No envíes { $document-the } una y otra vez: eso solo empeora las cosas.
do-not-same-address = No envíes nada más a esta dirección hasta que esté corregida.
do-not-more-mail = No envíes más correos de este tipo al destinatario sin haber hablado antes.
do-not-spread-virus = No vuelvas a enviar el mismo archivo sin haber pasado antes el antivirus.
do-not-click-blindly = No abras los enlaces de la respuesta si no sabes de quién es.
do-not-lift-blindly = No pidas que se reanuden los envíos sin saber por qué fallaron.

## Caracteres de más en la dirección

found-characters = La dirección contiene { $characters }.
found-suggestion = Quizá debería ser { $suggestion }.
found-at = { $character } en la posición { $position }
found-and = { $first } y { $second }
character-space = un espacio
character-no-break-space = un espacio especial (espacio duro)
character-invisible = un carácter invisible ({ $name })
character-line-break = un salto de línea o un tabulador
character-dash = un guion largo
character-quote = comillas o un apóstrofo
character-letter = la letra { $shown } ({ $name })
character-other = el carácter { $shown } ({ $name })

## Cartas a los técnicos

letter-recipient-it =
    .about =
        { $recipient ->
            [none] Hola, los correos enviados a una de las direcciones que gestionan no llegan.
           *[some] Hola, los correos enviados a la dirección { $recipient } no llegan.
        }
    .reply = Su servidor de correo respondió: { $reply }
    .ask = ¿Podrían revisarlo? Esto es lo que suele ayudar:
    .thanks = ¡Muchas gracias!
letter-sender-it =
    .about =
        { $recipient ->
            [none] Hola, un correo que he enviado no llega.
           *[some] Hola, el correo que he enviado a la dirección { $recipient } no llega.
        }
    .reply = El servidor de correo del destinatario respondió: { $reply }
    .ask = ¿Podrían revisarlo? Esto es lo que suele ayudar:
    .thanks = ¡Muchas gracias!

## Títulos

label-steps = Qué hacer
label-do-not = Cuidado
label-wait = Espera
label-fallback = Otra vía
label-their-it = Texto para quien se ocupa del correo del destinatario
label-own-it = Texto para quien se ocupa del correo del remitente
guide-title =
    { $product ->
        [none] Cuando un correo no llega
       *[some] Cuando no llega un correo enviado desde { $product }
    }
    .intro = Una de estas palabras te indica qué ha pasado con un correo y qué puedes hacer.
    .first = Qué comprobar primero
    .causes = Causas posibles
