# Annullare una prenotazione

# Che cosa fa la conferma, per chi assiste.
reservation-cancel-consequence =
    Annulla definitivamente la prenotazione { $order } per { $travellers ->
        [one] una persona
       *[other] { $travellers } persone
    }. Tornano { $refundable } su { $total } al metodo di pagamento originale.
reservation-withdraw-consequence =
    Revoca la prenotazione { $order } entro un giorno dall’acquisto. Torna tutto, { $total }, al metodo di pagamento originale.

reservation-cancel-free =
    Volentieri. La sua tariffa flessibile le rende tutto: { $refundable } per la prenotazione { $order } (partenza:
    { $departs_on }). La annullo per lei e glielo confermo qui; riceverà il denaro entro { $refund_workdays } giorni lavorativi.
    .short = La sua tariffa rimborsa tutto l’importo, { $refundable }. Annullo la prenotazione { $order } e glielo confermo qui.
reservation-withdraw-offered =
    Volentieri. Ha prenotato da meno di un giorno, quindi non perde nulla: le torna l’intero importo, { $total }. Revoco la
    prenotazione { $order } per lei e glielo confermo qui; riceverà il denaro entro { $refund_workdays } giorni lavorativi.
    .short = Ha prenotato da meno di un giorno: le torna l’intero importo, { $total }. Revoco la prenotazione { $order } e glielo confermo qui.
reservation-cancel-partial =
    È possibile, ma prima desidero dirle che cosa costa: su { $total } della prenotazione { $order } (partenza: { $departs_on }) la
    sua tariffa rimborsa { $refundable }. Una prenotazione annullata non si può ripristinare. Vuole che la annulli?
    .short = La sua tariffa rimborsa { $refundable } su { $total }, e l’annullamento è definitivo. Vuole che annulli { $order }?
reservation-cancel-confirmed =
    Grazie. Annullo ora la prenotazione { $order } e glielo confermo qui; entro { $refund_workdays } giorni lavorativi le tornano
    { $refundable } con lo stesso metodo di pagamento.
reservation-cancelled-now =
    La sua prenotazione { $order } è annullata. { $has_paid_back ->
        [yes] Le tornano { $paid_back } con lo stesso metodo di pagamento; possono servire fino a { $refund_workdays } giorni lavorativi.
       *[no] Il rimborso le torna entro { $refund_workdays } giorni lavorativi con lo stesso metodo di pagamento.
    } Speriamo di portarla in viaggio un’altra volta.
    .short = La sua prenotazione { $order } è annullata{ $has_paid_back ->
        [yes] {" "}e il rimborso di { $paid_back } è in arrivo
       *[no] {""}
    }.
reservation-cancelled-before =
    La sua prenotazione { $order } è già annullata{ $has_cancelled_on ->
        [yes] {" "}(dal giorno: { $cancelled_on })
       *[no] {""}
    }. { $has_paid_back ->
        [yes] Sono tornati { $paid_back } con lo stesso metodo di pagamento. Se dopo { $refund_workdays } giorni lavorativi non vede ancora nulla, me lo dica.
       *[no] Se ha una domanda al riguardo, la aiuto volentieri.
    }
reservation-cancel-flown =
    Il viaggio della prenotazione { $order } è già concluso, quindi non c’è più nulla da annullare. Se qualcosa è andato storto
    lungo la strada, me lo racconti.
reservation-cancel-today =
    Il suo primo volo parte molto presto ({ $departs_on }), quindi se ne occupa subito una persona del team: così vicino alla
    partenza da qui non posso annullare. Resti in chat, per favore.
reservation-cancel-which =
    La aiuto volentieri. { $has_orders ->
        [yes] Vedo più prenotazioni a suo nome: { $orders }. Quale desidera annullare?
       *[no] Vedo più prenotazioni a suo nome. Qual è il codice di quella che desidera annullare?
    }
