# Un reclamo

# Che cosa fa la conferma, per il team.
complaint-consequence =
    Registra un reclamo su { $order }. Chi guida il team lo legge e risponde entro { $answer_workdays ->
        [one] un giorno lavorativo
       *[other] { $answer_workdays } giorni lavorativi
    }.

complaint-heard =
    Mi dispiace che l’abbiamo delusa, e grazie di averlo detto con franchezza. Vorrei rimediare. Potrebbe raccontarmi in poche
    parole che cosa è successo, e il numero d’ordine se si tratta di un ordine?
complaint-offered =
    Mi dispiace che l’abbiamo delusa, e grazie di averlo detto con franchezza. Passo tutto a chi guida il nostro team insieme
    al suo ordine { $order } e glielo confermo qui. Se c’è qualcosa con cui possiamo rimediare, me lo dica.
complaint-late =
    Mi dispiace e capisco il suo disappunto: il suo ordine { $order } era promesso per { DATE($promised_on, style: "full") } e
    non è ancora da lei. Chiedo che cosa lo trattiene e passo il suo reclamo a chi guida il nostro team; glielo confermo qui.
complaint-recorded =
    Il suo reclamo sull’ordine { $order } è registrato ed è nelle mani di chi guida il nostro team. Riceverà una risposta
    personale entro { $answer_workdays ->
        [one] un giorno lavorativo
       *[other] { $answer_workdays } giorni lavorativi
    }. Grazie per la pazienza.
complaint-again =
    Mi dispiace molto che la questione sia ancora aperta. Il suo reclamo del { $complained_on } sull’ordine { $order } è nelle
    mani di chi guida il nostro team, e chiedo che oggi riceva una risposta personale.
complaint-running =
    Un momento, per favore: lo sto annotando per chi guida il nostro team e le rispondo subito qui.
complaint-being-passed-on =
    Grazie per la pazienza. Mi assicuro che chi guida il nostro team veda il suo reclamo e le faccio sapere qui.

# Su un viaggio

complaint-trip-heard =
    Mi dispiace che l’abbiamo delusa, e grazie di averlo detto con franchezza. Vorrei rimediare. Potrebbe raccontarmi in
    poche parole che cosa è successo, e il codice di prenotazione se si tratta di un viaggio?
complaint-trip-offered =
    Mi dispiace che l’abbiamo delusa, e grazie di averlo detto con franchezza. Passo tutto a chi guida il nostro team
    insieme alla sua prenotazione { $order } e glielo confermo qui. Se c’è qualcosa con cui possiamo rimediare, me lo
    dica.
complaint-trip-recorded =
    Il suo reclamo sulla prenotazione { $order } è registrato ed è nelle mani di chi guida il nostro team. Riceverà una risposta
    personale entro { $answer_workdays ->
        [one] un giorno lavorativo
       *[other] { $answer_workdays } giorni lavorativi
    }. Grazie per la pazienza.
complaint-trip-again =
    Mi dispiace molto che la questione sia ancora aperta. Il suo reclamo del { $complained_on } sulla prenotazione
    { $order } è nelle mani di chi guida il nostro team, e chiedo che oggi riceva una risposta personale.
