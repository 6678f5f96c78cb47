# Dov’è il mio rimborso?

refund-sent =
    Buone notizie: in data { $refunded_on } abbiamo rimborsato { $has_refunded ->
        [yes] { $refunded }
       *[no] l’importo
    } per il suo ordine { $order }, sul metodo di pagamento che ha usato. A seconda della banca può volerci fino a 
    { $bank_workdays ->
        [one] un giorno lavorativo
       *[other] { $bank_workdays } giorni lavorativi
    } prima di vederlo sull’estratto conto.
refund-sent-earlier =
    In data { $refunded_on } abbiamo rimborsato { $has_refunded ->
        [yes] { $refunded }
       *[no] l’importo
    } per il suo ordine { $order
    }, sul metodo di pagamento che ha usato. A quest’ora dovrebbe comparire sull’estratto conto a nome { $brand
    }. Se non lo trova, me lo dica e faccio rintracciare il pagamento.
refund-in-progress =
    Il reso del suo ordine { $order } è arrivato da noi in data { $returned_on }. Da allora il rimborso richiede da
    { $refund_workdays_from } a { $refund_workdays } giorni lavorativi, sul metodo di pagamento che ha usato; riceverà
    un’e-mail non appena il denaro sarà partito.
refund-after-cancel =
    Il suo ordine { $order } è stato annullato in data { $cancelled_on }. Da allora il rimborso dell’intero importo richiede
    da { $refund_workdays_from } a { $refund_workdays } giorni lavorativi, sul metodo di pagamento che ha usato; riceverà
    un’e-mail non appena il denaro sarà partito.
refund-overdue =
    Mi dispiace: il rimborso del suo ordine { $order } dovrebbe essere già partito e ancora non lo vedo. Chiedo alla nostra
    contabilità di verificare oggi stesso e le faccio sapere qui che cosa rispondono.
refund-after-return =
    Il reso del suo ordine { $order } è aperto{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, ma il pacco non è ancora arrivato da noi. Quando sarà qui, il rimborso richiederà da { $refund_workdays_from } a {
    $refund_workdays } giorni lavorativi, sul metodo di pagamento che ha usato.
refund-none =
    Per il suo ordine { $order } non vedo né resi né annullamenti, quindi non c’è alcun rimborso in corso. Ha rispedito
    qualcosa, o vorrebbe farlo? Mi racconti qualcosa in più e lo sistemiamo insieme.
refund-being-checked =
    Grazie per la domanda. Sto verificando con la contabilità a che punto è il rimborso del suo ordine { $order } e le faccio
    sapere qui non appena ho notizie.
