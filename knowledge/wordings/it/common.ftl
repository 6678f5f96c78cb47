# Ciò che si può dire in ogni percorso.

# Nessuna regola ha potuto decidere: se ne occupa una persona.
cannot-decide = Grazie per il suo messaggio. Sto verificando e le rispondo qui tra un momento.

ask-identity =
    Verifico volentieri. Per dare queste informazioni solo alla persona giusta, potrebbe indicarmi l’indirizzo e-mail
    dell’ordine, oppure nome, cognome e CAP?
    .short = Potrebbe indicarmi l’indirizzo e-mail dell’ordine, oppure nome, cognome e CAP?
identity-no-match =
    Con questi dati non trovo nulla. Potrebbe controllare che siano scritti bene, oppure indicarmi l’indirizzo e-mail a cui è
    arrivata la conferma dell’ordine?
identity-locked =
    Mi dispiace, da qui non riesco a confermare questi dati. Se ne occuperà personalmente il nostro team, così che il suo
    ordine resti al sicuro.
orders-unavailable =
    Mi dispiace, in questo momento non riesco ad accedere al nostro sistema degli ordini. Le chiedo un attimo di pazienza:
    riprovo tra poco e le rispondo qui.
order-not-found =
    Non trovo questo numero tra i suoi ordini. Potrebbe ricontrollarlo? Lo trova nell’oggetto della nostra e-mail di conferma.
no-orders =
    Con i suoi dati non trovo nessun ordine. È possibile che sia stato fatto con un altro indirizzo e-mail? Se mi indica
    quell’indirizzo o il numero d’ordine, controllo di nuovo.
which-order =
    { $has_orders ->
        [yes] Vedo più ordini a suo nome: { $orders }. Di quale si tratta?
       *[no] Vedo più ordini a suo nome. Potrebbe indicarmi il numero di quello che le interessa?
    }
