# Ciò che le prenotazioni hanno in comune, qualunque sia la richiesta.

reservation-ask-identity =
    Controllo volentieri. Perché nessun altro venga a sapere del suo viaggio, potrebbe indicarmi l’indirizzo e-mail della
    prenotazione, oppure nome, cognome e CAP?
    .short = Potrebbe indicarmi l’indirizzo e-mail della prenotazione, oppure nome, cognome e CAP?
reservation-no-match =
    Con questi dati non trovo nulla. Potrebbe controllare che siano scritti bene, oppure indicarmi l’indirizzo e-mail a cui è
    arrivata la conferma della prenotazione?
reservation-locked =
    Mi dispiace, da qui non riesco a confermare questi dati. Se ne occuperà personalmente il nostro team, così che il suo viaggio
    resti al sicuro.
reservation-unavailable =
    Mi dispiace, in questo momento non riesco ad accedere al nostro sistema di prenotazione. Le chiedo un attimo di pazienza:
    riprovo tra poco e le rispondo qui.
reservation-not-found =
    Non trovo questo codice tra le sue prenotazioni. Potrebbe ricontrollarlo? Comincia con PT e si trova in cima alla nostra
    e-mail di conferma.
reservation-none =
    Con i suoi dati non trovo nessuna prenotazione. È possibile che sia stata fatta con un altro indirizzo e-mail? Se mi indica
    quell’indirizzo o il codice, controllo di nuovo.
reservation-being-checked =
    Grazie per il suo messaggio. Sto verificando a che punto è la sua prenotazione { $order } e glielo dico qui appena lo so.
reservation-running =
    Un attimo, per favore: me ne sto occupando e le rispondo subito qui.
