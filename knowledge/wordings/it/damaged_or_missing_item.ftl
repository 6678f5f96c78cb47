# Qualcosa è arrivato danneggiato o manca

# Che cosa fa la conferma, per il team.
damage-consequence =
    Registra come danneggiato, sbagliato o mancante: { $chosen }, dall’ordine { $order }. Il magazzino prepara una
    sostituzione o un rimborso, a scelta di chi ha comprato.

damage-offered =
    Mi dispiace molto per il problema con { $chosen }, dal suo ordine { $order }. Lo registro adesso e glielo confermo qui.
    Potrebbe mandarmi una foto del danno o della bolla di consegna e una della scatola con l’etichetta? E preferisce una
    sostituzione o il rimborso? Se è una lampada, per favore non la colleghi alla corrente.
    .short = Mi dispiace molto per { $chosen }. Lo registro e glielo confermo qui; una foto dell’articolo e della scatola con l’etichetta ci aiuta molto.
damage-recorded =
    È registrato: { $chosen }, dal suo ordine { $order }. Appena arrivano le sue foto, mandiamo una sostituzione a nostre
    spese o facciamo il rimborso, come preferisce. Fino ad allora conservi l’imballaggio, per favore.
damage-running =
    Un momento, per favore: lo sto registrando e le rispondo subito qui.
damage-under-way =
    Abbiamo la sua segnalazione del { $damage_reported_on } sull’ordine { $order } e ce ne stiamo occupando{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Se ci sono novità o altre foto, le mandi qui.
damage-not-sent =
    Il suo ordine { $order } non è ancora partito, quindi non può essere il pacco che ha ricevuto. Quali articoli contiene, o
    quale numero c’è sulla bolla di consegna? Così trovo l’ordine giusto.
damage-on-its-way =
    Secondo il corriere, il suo ordine { $order } è ancora in viaggio; forse qualcosa arriva in un secondo pacco. Se lo ha già
    e qualcosa è rotto o manca, me lo dica e mandi una foto della bolla di consegna.
damage-warranty =
    Mi dispiace. Il suo ordine { $order } è stato consegnato più di { $report_days } giorni fa, quindi vale la garanzia, che
    dura { $warranty_years ->
        [one] un anno
       *[other] { $warranty_years } anni
    }. Il nostro laboratorio se ne occupa e le risponde qui entro due giorni lavorativi; una foto o un breve video aiuta.
damage-being-checked =
    Mi dispiace. Sto verificando a che punto è il suo ordine { $order } e le dico qui che cosa possiamo fare non appena lo so.
damage-which-lines =
    Mi dispiace. { $has_choices ->
        [yes] Di quale si tratta: { $choices }?
       *[no] Di quale articolo del suo ordine { $order } si tratta?
    }
