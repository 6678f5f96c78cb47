# Cambiare l’indirizzo di consegna

# Che cosa fa la conferma, per il team.
address-consequence =
    Spedisce l’ordine { $order } a questo indirizzo: { $new_address }.

# Anche per altre modifiche che richiedono l’accesso.
ask-sign-in =
    Volentieri. Per la sua sicurezza cambio questi dati solo dopo l’accesso: potrebbe accedere al suo profilo e scrivermi da
    lì?
address-ask =
    Lo cambio volentieri per il suo ordine { $order }. Mi mandi per favore il nuovo indirizzo completo in un solo messaggio:
    nome sul citofono se diverso, via e numero, CAP e città.
address-offered =
    Certamente. Faccio spedire il suo ordine { $order } a questo indirizzo e glielo confermo qui non appena è fatto:
    { $new_address }. Se c’è un errore, me lo dica subito.
address-done =
    Il suo ordine { $order } va ora al nuovo indirizzo. Riceverà un’e-mail con i dettagli.
address-packing =
    Il suo ordine { $order } è in preparazione. Chiedo al magazzino se l’etichetta si può ancora cambiare e le faccio sapere
    qui.
address-shipped =
    Mi dispiace: il suo ordine { $order } è già partito e l’etichetta non si può più cambiare. Sulla pagina di tracciamento
    può scegliere un altro giorno, un vicino o un punto di ritiro; se torna da noi, lo rispediamo gratuitamente.
address-too-late =
    Il suo ordine { $order } è già stato consegnato o annullato, quindi l’indirizzo non si può più cambiare. Per i prossimi
    ordini può cambiarlo nel suo profilo.
