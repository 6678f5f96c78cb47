# Cambiare con un’altra variante

# Quanto costa di più o di meno il nuovo articolo; parti comuni.
difference-note =
    { $difference_kind ->
        [more] La differenza di { $difference } viene addebitata sul metodo di pagamento che ha usato.
        [less] La differenza di { $difference } le viene rimborsata sul metodo di pagamento che ha usato.
       *[same] Il prezzo è lo stesso, quindi non c’è nulla da pagare.
    }

# Che cosa fa la conferma, per il team.
exchange-consequence =
    Apre un cambio per l’ordine { $order }: torna { $chosen }, parte { $wanted } quando il corriere ha scansionato il reso.
    { difference-note }

exchange-offered =
    Volentieri. Apro il cambio per il suo ordine { $order } e glielo confermo qui: lei rende gratuitamente { $chosen } e
    riceve { $wanted }. { difference-note }
exchange-done =
    Il cambio per il suo ordine { $order } è aperto e l’etichetta per il reso le arriva via e-mail. Appena il corriere ha
    scansionato il suo pacco, spediamo il nuovo articolo.
exchange-which-lines =
    Volentieri. { $has_choices ->
        [yes] Che cosa vorrebbe cambiare: { $choices }?
       *[no] Quale articolo del suo ordine { $order } vorrebbe cambiare?
    }
exchange-which-variant =
    Volentieri. { $has_offers ->
        [yes] Che cosa preferisce al posto di { $chosen }: { $offers }?
       *[no] Quale variante preferisce al posto di { $chosen }?
    }
exchange-sold-out =
    Mi dispiace: la variante che vorrebbe al posto di { $chosen } al momento non è disponibile. Può rendere l’articolo
    gratuitamente, oppure guardo se un’altra va bene.
exchange-too-late =
    Mi dispiace: i cambi sono possibili per { $exchange_days } giorni dalla consegna, e il suo ordine { $order } è stato
    consegnato in data { $delivered_on }. Se qualcosa è difettoso, me lo dica: la garanzia dura molto di più.
exchange-under-way =
    Per il suo ordine { $order } è già in corso un cambio; l’e-mail relativa spiega come rispedire l’articolo.
exchange-not-delivered =
    Il suo ordine { $order } non è ancora stato consegnato. Quando sarà da lei, potrà cambiarlo gratuitamente per
    { $exchange_days } giorni; mi scriva allora.
