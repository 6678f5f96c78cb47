# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: firmato: ora può «{ $level }»
notice-demoted = { $track }: riportato a «{ $level }» ({ $cause })
notice-held = { $track }: sospeso
notice-released = { $track }: non più sospeso
notice-watched = { $track }: poggia su novità, controllato più da vicino
notice-objection = { $track }: obiezione, rispondere entro { $due }
notice-overdue = { $track }: obiezione senza risposta dal { $due }
notice-audits = { $track }: { $count } controlli alla cieca attendono; il primo vale come errato dal { $due }

notice-subject = Che cosa può fare qui l’IA: { $track }
notice-charter = Ciò che è in vigore, e perché, sta nella carta: /charter

notice-cause-demoted = ritirato da un responsabile
notice-cause-slipped = ritirato da sé: è peggiorato
notice-cause-breach = ritirato: regola violata
notice-cause-changed = ricominciato: la base è cambiata
notice-cause-expired = la firma è scaduta

notice-level-0 = osserva soltanto
notice-level-1 = suggerisce
notice-level-2 = invia con un tasto
notice-level-3 = invia se non lo si ferma
notice-level-4 = invia da solo
notice-level-2-action = esegue con un tasto
notice-level-3-action = esegue se non lo si ferma
notice-level-4-action = esegue da solo

notice-kind-reply = Risposta
notice-kind-action = Azione
