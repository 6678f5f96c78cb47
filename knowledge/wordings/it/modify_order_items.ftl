# Cambiare articoli di un ordine aperto

# Che cosa fa la conferma, per il team.
modify-consequence =
    Cambia l’ordine { $order } prima della preparazione: { $chosen } diventa { $wanted }. { difference-note }

modify-offered =
    Volentieri. Nel suo ordine { $order } sostituisco { $chosen } con { $wanted } e glielo confermo qui non appena è fatto.
    { difference-note }
modify-done =
    Il suo ordine { $order } è cambiato. Riceverà un’e-mail con il nuovo contenuto.
modify-packing =
    Il suo ordine { $order } è in preparazione e gli articoli non si possono più cambiare da qui. Chiedo al magazzino e le
    faccio sapere qui se ci sono riusciti.
modify-too-late =
    Il suo ordine { $order } è già partito, quindi gli articoli non si possono più cambiare. Quando sarà da lei, potrà
    cambiare o rendere tutto gratuitamente per { $exchange_days } giorni.

modify-quantity-consequence =
    Cambia l’ordine { $order } prima della preparazione: la quantità di { $chosen } diventa { $request_quantity }. { difference-note }
modify-quantity-offered =
    Volentieri. Nel suo ordine { $order } porto la quantità di { $chosen } a { $request_quantity } e glielo confermo qui non appena
    è fatto. { difference-note }
modify-quantity-many =
    Grazie. Per { $request_quantity } pezzi di { $chosen } chiedo prima al magazzino e le faccio sapere qui se il suo ordine { $order }
    si può cambiare così.

modify-both-consequence =
    Cambia l’ordine { $order } prima della preparazione: { $chosen } diventa { $wanted }, quantità { $request_quantity }.
    { difference-note }
modify-both-offered =
    Volentieri. Nel suo ordine { $order } sostituisco { $chosen } con { $wanted }, quantità { $request_quantity }, e glielo
    confermo qui non appena è fatto. { difference-note }
modify-remove-consequence =
    Toglie { $chosen } dall’ordine { $order } prima della preparazione.
modify-remove-offered =
    Volentieri. Tolgo { $chosen } dal suo ordine { $order } e glielo confermo qui non appena è fatto. Il totale scende di
    quanto costava.
modify-remove-all =
    Nel suo ordine { $order } non c’è altro e resterebbe vuoto. Preferisce che annulli tutto l’ordine?
