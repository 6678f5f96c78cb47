# Bagagli non arrivati o arrivati danneggiati

# Che cosa fa la conferma, per il team.
baggage-consequence =
    Registra una segnalazione per i bagagli della prenotazione { $order }. Il servizio bagagli cerca il bagaglio o
    regola il danno, e risponde entro { $answer_workdays ->
        [one] un giorno lavorativo
       *[other] { $answer_workdays } giorni lavorativi
    }.

baggage-what = Mi dispiace molto. Il bagaglio non è arrivato, oppure è arrivato danneggiato?
baggage-missing =
    Mi dispiace molto che il suo bagaglio non sia arrivato. Lo registro per la sua prenotazione { $order } e glielo confermo
    qui. Potrebbe mandarmi il numero della denuncia fatta in aeroporto, il numero dell’etichetta e una breve descrizione del
    bagaglio?
baggage-damaged =
    Mi dispiace molto per il danno. Lo registro per la sua prenotazione { $order } e glielo confermo qui. Potrebbe mandarmi
    il numero della denuncia fatta in aeroporto e una foto del danno? Per ora conservi il bagaglio e la sua etichetta.
baggage-recorded =
    La segnalazione per i bagagli della prenotazione { $order } è registrata. Il servizio bagagli le scrive entro
    { $answer_workdays ->
        [one] un giorno lavorativo
       *[other] { $answer_workdays } giorni lavorativi
    }. Fino ad allora conservi l’etichetta del bagaglio e le ricevute di ciò che ha dovuto acquistare.
baggage-under-way =
    La sua segnalazione del { $baggage_reported_on } per i bagagli della prenotazione { $order } è nelle mani del servizio
    bagagli. Se c’è qualcosa di nuovo, o se ha altre foto, le mandi qui.
baggage-not-begun =
    Il viaggio della prenotazione { $order } comincia solo il { $departs_on }, quindi il bagaglio deve aver viaggiato con
    un’altra. Qual è il codice di quella prenotazione?
baggage-late =
    Mi dispiace molto. I bagagli vanno segnalati entro { $report_days } giorni, e per la prenotazione { $order } il termine è
    passato. Chiedo a chi guida il nostro team che cosa possiamo ancora fare e le rispondo qui.
