# Annullare un ordine

# Che cosa fa la conferma, per il team.
cancel-consequence =
    Annulla definitivamente l’ordine { $order } prima della spedizione. { $has_total ->
        [yes] Il rimborso di { $total }
       *[no] Il rimborso dell’intero importo
    } va sul metodo di pagamento originale e richiede da { $refund_workdays_from } a { $refund_workdays } giorni lavorativi.

cancel-offered =
    Certamente. Annullo per lei l’ordine { $order }{ items-note } e glielo confermo qui non appena è fatto. { $has_total ->
        [yes] Il rimborso di { $total }
       *[no] Il rimborso dell’intero importo
    } richiede da { $refund_workdays_from } a { $refund_workdays } giorni lavorativi, sul metodo di pagamento che ha usato.
    .short = Certamente, annullo per lei l’ordine { $order } e glielo confermo qui non appena è fatto.
cancel-done =
    Il suo ordine { $order } è annullato. { $has_total ->
        [yes] Il rimborso di { $total }
       *[no] Il rimborso dell’intero importo
    } richiede da { $refund_workdays_from } a { $refund_workdays
    } giorni lavorativi, sul metodo di pagamento che ha usato. Non deve fare altro.
    .short = Il suo ordine { $order } è annullato e il rimborso è avviato.
cancel-running =
    Un momento, per favore: sto annullando l’ordine e le rispondo subito qui.
cancel-already =
    Il suo ordine { $order } risulta già annullato{ $has_cancelled_on ->
        [yes] {" "}in data { $cancelled_on }
       *[no] {""}
    }. L’intero importo viene rimborsato sul metodo di pagamento che ha usato; dall’annullamento ci vogliono da {
    $refund_workdays_from } a { $refund_workdays } giorni lavorativi.
cancel-packing =
    Il suo ordine { $order } è proprio adesso in preparazione per la spedizione. Chiedo al magazzino di fermarlo e le faccio
    sapere qui se ci sono riusciti. Se fosse già partito, basta rifiutare il pacco o rispedirlo gratuitamente.
cancel-shipped =
    Mi dispiace: il suo ordine { $order } è già partito e non si può più annullare. Può rifiutare il pacco alla consegna
    oppure renderlo gratuitamente entro { $return_days } giorni dalla consegna; in entrambi i casi sarà rimborsato tutto.
cancel-delivered =
    Il suo ordine { $order } è già stato consegnato, quindi non si può più annullare. Se non desidera tenerlo, può renderlo
    gratuitamente entro { $return_days } giorni dalla consegna. Vuole che apra un reso per lei?
cancel-return-under-way =
    Per il suo ordine { $order } è già in corso un reso, quindi non serve annullarlo. Il rimborso parte quando il pacco sarà
    arrivato da noi.
cancel-being-checked =
    Grazie per il suo messaggio. Sto verificando se il suo ordine { $order } si può ancora annullare e le faccio sapere qui
    non appena ho notizie.
