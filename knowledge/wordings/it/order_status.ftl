# Dov’è il mio ordine?

# Parti comuni a più testi. { "" } non scrive nulla.
# Le date sono sempre nello stile "full", con il giorno della settimana: così non serve l’articolo («il 6», ma «l’8», «l’11»).
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Può seguire la spedizione sul sito di { $carrier } con il numero di tracciamento { $tracking }.
           *[no] Può seguire la spedizione con il numero di tracciamento { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Grazie per la domanda. Ho davanti a me il suo ordine { $order } e sto verificando a che punto è di preciso. Le faccio
    sapere qui non appena ho notizie.
order-cancelled =
    Il suo ordine { $order } è stato annullato, quindi non c’è nulla in arrivo. Se non se lo aspettava, me lo dica e cercherò
    di capire che cosa è successo.
order-return-requested =
    Per il suo ordine { $order } è in corso un reso. Nell’e-mail relativa al reso trova le
    istruzioni per rispedire gli articoli.
order-exchange-requested =
    Per il suo ordine { $order } è in corso un cambio. Nell’e-mail relativa al cambio trova le
    istruzioni per rispedire gli articoli.
order-returned =
    Il suo ordine { $order } è tornato da noi. Se ha domande in proposito, sono a sua disposizione.
order-delivered-just-now =
    Secondo il corriere, il suo ordine { $order } è stato consegnato { DATE($delivered_on, style: "full") }. Se non l’ha ancora
    visto, potrebbe essere dai vicini o in un posto sicuro nei dintorni. Se non salta fuori entro la fine del prossimo giorno
    lavorativo, mi scriva di nuovo e chiederemo notizie al corriere.
    .short = Il suo ordine { $order } è stato consegnato { DATE($delivered_on, style: "full") }. Se non ce l’ha, provi prima a chiedere ai vicini.
order-delivered =
    Secondo il corriere, il suo ordine { $order } è stato consegnato{ $has_delivered_on ->
        [yes] {" "}{ DATE($delivered_on, style: "full") }
       *[no] {""}
    }. Non le è arrivato? Me lo faccia sapere e mi dica anche se i vicini o chi abita con lei ne sanno qualcosa: chiederemo al corriere
    dove l’ha lasciato.
    .short = Il suo ordine { $order } è stato consegnato{ $has_delivered_on ->
        [yes] {" "}{ DATE($delivered_on, style: "full") }
       *[no] {""}
    }. Se non ce l’ha, me lo dica e lo cercheremo.
order-preparing =
    Grazie per il suo ordine { $order }{ items-note }. Lo stiamo preparando e non è ancora partito.{ $has_promised_on ->
        [yes] {" "}Dovrebbe arrivarle entro { DATE($promised_on, style: "full") }.
       *[no] {""}
    } Riceverà un’e-mail non appena sarà in viaggio.
    .short = Il suo ordine { $order } è in preparazione. Riceverà un’e-mail non appena sarà in viaggio.
order-packed =
    Stiamo imballando il suo ordine { $order }{ items-note }, che poi passerà al corriere.{ $has_promised_on ->
        [yes] {" "}Dovrebbe arrivarle entro { DATE($promised_on, style: "full") }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Mi dispiace: il suo ordine { $order }{ items-note } doveva arrivarle entro { DATE($promised_on, style: "full") }, ma non è
    ancora partito dal nostro magazzino. Chiedo ai colleghi il motivo del ritardo e glielo faccio sapere qui.
order-shipped =
    Buone notizie: il suo ordine { $order } è in viaggio verso di lei{ $has_shipped_on ->
        [yes] {" "}da { DATE($shipped_on, style: "full") }
       *[no] {""}
    }. { tracking-note }
    .short = Il suo ordine { $order } è in viaggio. { tracking-note }
order-shipped-on-time =
    Buone notizie: il suo ordine { $order } è in viaggio e dovrebbe arrivarle entro { DATE($promised_on, style: "full") }.
    { tracking-note }
    .short = Il suo ordine { $order } è in viaggio e dovrebbe arrivarle entro { DATE($promised_on, style: "full") }.
order-shipped-late =
    Mi scuso per il ritardo. Il suo ordine { $order } doveva arrivarle entro { DATE($promised_on, style: "full") }. È in
    viaggio e di solito arriva nel giro di un giorno o due. { tracking-note } Se { $late_after_workdays ->
        [one] un giorno lavorativo
       *[other] { $late_after_workdays } giorni lavorativi
    } dopo quella data non l’avrà ancora ricevuto, chiederemo al corriere di rintracciarlo.
    .short = Mi dispiace: il suo ordine { $order } è in viaggio, ma in ritardo rispetto alla data prevista ({ DATE($promised_on, style: "full") }). { tracking-note }
order-investigation =
    Mi dispiace molto che il suo ordine { $order } non le sia ancora arrivato: era previsto per
    { DATE($promised_on, style: "full") }. Chiediamo al corriere di rintracciarlo; la ricerca può richiedere
    fino a { $investigation_workdays ->
        [one] un giorno lavorativo
       *[other] { $investigation_workdays } giorni lavorativi
    }. Lei non deve fare nulla: le comunicherò l’esito appena lo avremo.
