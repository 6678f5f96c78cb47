# Ciò che mostrano i pannelli.

workflow-order_status = Dov’è il mio ordine?

entity-order = Ordine
entity-reservation = Prenotazione

source-orders_jsonl = i nostri ordini
source-reservations_jsonl = le nostre prenotazioni

field-order = Ordine
field-status = Stato
field-placed_on = Data dell’ordine
field-promised_on = Consegna promessa
field-shipped_on = Data di spedizione
field-delivered_on = Data di consegna
field-cancelled_on = Data di annullamento
field-cancel_reason = Motivo dell’annullamento
field-city = Città
field-country = Paese
field-carrier = Corriere
field-tracking = Numero di tracciamento
field-total = Totale

value-status-pending = Ricevuto
value-status-pending_items_modified = Ricevuto, articoli modificati
value-status-pending_item_modified = Ricevuto, articoli modificati
value-status-received = Ricevuto
value-status-processing = In preparazione
value-status-packing = In fase di imballaggio
value-status-processed = Imballato
value-status-shipped = In viaggio
value-status-on_its_way = In viaggio
value-status-in_transit = In viaggio
value-status-out_for_delivery = In consegna
value-status-delivered = Consegnato
value-status-cancelled = Annullato
value-status-canceled = Annullato
value-status-return_requested = Reso richiesto
value-status-exchange_requested = Cambio richiesto
value-status-returned = Reso

rule-order_status-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-order_status-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-order_status-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-order_status-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-order_status-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-order_status-identity_claimed = Un nome da solo non basta: chiediamo l’indirizzo e-mail o il CAP.
rule-order_status-identity_unknown = Non sappiamo ancora chi scrive, quindi prima lo chiediamo.
rule-order_status-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-order_status-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-order_status-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-order_status-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-order_status-cancelled = L’ordine è stato annullato, quindi non c’è nulla in viaggio.
rule-order_status-return_requested = Per questo ordine è in corso un reso.
rule-order_status-exchange_requested = Per questo ordine è in corso un cambio.
rule-order_status-returned = L’ordine è tornato da noi.
rule-order_status-delivered_just_now = Il corriere ha appena registrato la consegna; il pacco può ancora saltare fuori entro la fine del prossimo giorno lavorativo.
rule-order_status-delivered = Il corriere ha registrato la consegna.
rule-order_status-preparing_late = La data promessa è passata e nulla è partito: lo diciamo e ci scusiamo.
rule-order_status-preparing = L’ordine è arrivato ed è in preparazione; nessun ritardo.
rule-order_status-packed = L’ordine viene imballato e poi passa al corriere; nessun ritardo.
rule-order_status-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-order_status-shipped_without_date = Il pacco è in viaggio; non c’è una data promessa da indicare.
rule-order_status-shipped_on_time = Il pacco è in viaggio e la data promessa non è passata.
rule-order_status-shipped_very_late = Il pacco è considerato in ritardo: la logistica lo fa cercare dal corriere.
rule-order_status-shipped_late = La data promessa è passata da poco; è presto per far partire una ricerca.

workflow-cancel_order = Annullare un ordine

action-cancel_order = Annulla l’ordine

rule-cancel_order-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-cancel_order-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-cancel_order-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-cancel_order-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-cancel_order-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-cancel_order-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-cancel_order-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-cancel_order-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-cancel_order-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-cancel_order-cancel_running = L’annullamento è in corso; nulla si promette prima della risposta del sistema.
rule-cancel_order-cancel_unclear = Il sistema non ha detto se l’ordine è annullato: prima controllare lì, senza riprovare.
rule-cancel_order-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-cancel_order-cancel_done = Il sistema ha annullato l’ordine; resta da comunicarlo.
rule-cancel_order-cancelled_already = L’ordine è già annullato.
rule-cancel_order-cancel_failed = Il sistema ha rifiutato l’annullamento: una persona scopre perché.
rule-cancel_order-shipped = Il pacco è partito e non si può richiamare; si può rifiutare o rendere gratis.
rule-cancel_order-delivered = L’ordine è consegnato; si può rendere.
rule-cancel_order-return_under_way = Gli articoli stanno tornando o sono tornati: nulla da annullare.
rule-cancel_order-packing = L’ordine è in preparazione: solo il magazzino sa se si può fermare.
rule-cancel_order-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-cancel_order-payment_missing = Il sistema non dice quanto e come si è pagato: verifica una persona.
rule-cancel_order-cancel_allowed = L’ordine non è ancora in preparazione: si può annullare e tutto torna come pagato.
rule-cancel_order-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.
rule-cancel_order-high_value = La somma è tale che prima deve approvare un responsabile.

workflow-change_address = Cambiare l’indirizzo di consegna

action-change_address = Cambia l’indirizzo

field-send_to = Va a
field-new_address = Nuovo indirizzo
field-address = Nuovo indirizzo

rule-change_address-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-change_address-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-change_address-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-change_address-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-change_address-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-change_address-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-change_address-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-change_address-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-change_address-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-change_address-change_running = La modifica è in corso; nulla si promette prima della risposta del sistema.
rule-change_address-change_unclear = Il sistema ha rifiutato o non ha detto nulla: prima controllare lì, senza riprovare.
rule-change_address-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-change_address-change_done = Il sistema l’ha fatto; resta da comunicarlo.
rule-change_address-shipped = Il pacco è in viaggio: solo il corriere può deviarlo.
rule-change_address-too_late = L’ordine è arrivato o annullato: l’indirizzo non conta più.
rule-change_address-packing = L’ordine è in preparazione: solo il magazzino sa se l’etichetta si cambia.
rule-change_address-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-change_address-sign_in = Indirizzo e pagamento cambiano solo dopo l’accesso.
rule-change_address-ask_address = Manca il nuovo indirizzo: lo chiediamo in un messaggio.
rule-change_address-address_allowed = Non ancora in preparazione e accesso fatto: l’ordine va al nuovo indirizzo.
rule-change_address-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.

workflow-change_payment = Pagare in un altro modo

action-change_payment = Cambia il metodo di pagamento

field-pay_with = Pagare con

rule-change_payment-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-change_payment-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-change_payment-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-change_payment-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-change_payment-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-change_payment-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-change_payment-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-change_payment-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-change_payment-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-change_payment-change_running = La modifica è in corso; nulla si promette prima della risposta del sistema.
rule-change_payment-change_unclear = Il sistema ha rifiutato o non ha detto nulla: prima controllare lì, senza riprovare.
rule-change_payment-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-change_payment-change_done = Il sistema l’ha fatto; resta da comunicarlo.
rule-change_payment-too_late = L’ordine non è più in attesa: è stato addebitato.
rule-change_payment-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-change_payment-sign_in = Indirizzo e pagamento cambiano solo dopo l’accesso.
rule-change_payment-no_other = Nessun altro metodo di pagamento è salvato.
rule-change_payment-which_payment = Ci sono più metodi salvati e nessuno è stato nominato.
rule-change_payment-gift_card_small = Il buono regalo non copre l’ordine.
rule-change_payment-payment_allowed = Non ancora in preparazione e accesso fatto: si addebita l’altro metodo salvato.
rule-change_payment-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.

workflow-complaint = Un reclamo

action-record_complaint = Passa a chi guida il team

field-complained_on = Reclamo il

rule-complaint-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-complaint-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-complaint-not_known = Non sappiamo chi scrive o di quale ordine si tratta: ascoltiamo, ci scusiamo e chiediamo.
rule-complaint-complaint_running = Il reclamo è in registrazione; nulla si dice prima della risposta del sistema.
rule-complaint-complaint_unclear = Il reclamo non è registrato o non si sa: una persona si assicura che arrivi a chi guida il team.
rule-complaint-complaint_recorded = Il reclamo è registrato; resta da comunicarlo.
rule-complaint-complained_before = Non è il primo reclamo su questo ordine: chi guida il team risponde oggi.
rule-complaint-order_late = L’ordine è in ritardo: lo diciamo, ci scusiamo e se ne occupa chi guida il team.
rule-complaint-complaint_allowed = Sappiamo chi scrive: il reclamo passa a chi guida il team insieme all’ordine.
rule-complaint-trip_not_known = Non sappiamo chi scrive o di quale viaggio si tratta: ascoltiamo, ci scusiamo e chiediamo.
rule-complaint-trip_complained_before = Non è il primo reclamo su questo viaggio: chi guida il team risponde oggi.
rule-complaint-trip_allowed = Sappiamo chi scrive: il reclamo passa a chi guida il team insieme alla prenotazione.

workflow-damaged_or_missing_item = Danneggiato, sbagliato o mancante

action-report_damage = Registra il danno

field-damage_reported_on = Danno segnalato il
field-damaged = Danneggiato o mancante
field-report_by = Risolto subito fino al

rule-damaged_or_missing_item-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-damaged_or_missing_item-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-damaged_or_missing_item-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-damaged_or_missing_item-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-damaged_or_missing_item-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-damaged_or_missing_item-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-damaged_or_missing_item-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-damaged_or_missing_item-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-damaged_or_missing_item-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-damaged_or_missing_item-report_running = La segnalazione è in corso; nulla si dice prima della risposta del sistema.
rule-damaged_or_missing_item-report_unclear = Il sistema non ha detto se ha registrato: prima controllare lì, senza riprovare.
rule-damaged_or_missing_item-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-damaged_or_missing_item-report_recorded = Il sistema ha registrato la segnalazione; resta da comunicarlo.
rule-damaged_or_missing_item-reported_already = Per questo ordine c’è già una segnalazione in corso.
rule-damaged_or_missing_item-report_failed = Il sistema ha rifiutato la segnalazione: una persona scopre perché.
rule-damaged_or_missing_item-not_sent = Questo ordine non è partito: il pacco è di un altro.
rule-damaged_or_missing_item-on_its_way = Il corriere non ha registrato la consegna: forse arriva un secondo pacco.
rule-damaged_or_missing_item-status_unknown = L’ordine non è in viaggio né consegnato: prima verifica una persona.
rule-damaged_or_missing_item-delivery_day_missing = Il giorno della consegna non è registrato e il termine non si può calcolare: controlla una persona.
rule-damaged_or_missing_item-delivery_day_ahead = Il giorno della consegna è nel futuro, quindi un orologio o un dato è sbagliato: controlla una persona.
rule-damaged_or_missing_item-warranty = I giorni per danni di trasporto sono passati: il laboratorio decide sulla garanzia.
rule-damaged_or_missing_item-which_lines = L’ordine ha più articoli e non è chiaro di quale si tratta.
rule-damaged_or_missing_item-high_value = L’ordine vale così tanto che lo guarda un responsabile prima di promettere qualcosa.
rule-damaged_or_missing_item-report_allowed = Segnalato in tempo: sostituzione a nostre spese o rimborso, a scelta.
rule-damaged_or_missing_item-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.

workflow-exchange_item = Cambiare con un’altra variante

action-exchange_item = Apri il cambio

field-exchanging = In cambio
field-exchange_requested_on = Cambio aperto il
field-exchange_by = Si può cambiare fino al
field-variants = Diventa

rule-exchange_item-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-exchange_item-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-exchange_item-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-exchange_item-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-exchange_item-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-exchange_item-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-exchange_item-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-exchange_item-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-exchange_item-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-exchange_item-change_running = La modifica è in corso; nulla si promette prima della risposta del sistema.
rule-exchange_item-change_unclear = Il sistema ha rifiutato o non ha detto nulla: prima controllare lì, senza riprovare.
rule-exchange_item-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-exchange_item-change_done = Il sistema l’ha fatto; resta da comunicarlo.
rule-exchange_item-open_order_changed = Il sistema l’ha fatto; resta da comunicarlo.
rule-exchange_item-exchange_requested = Per questo ordine è in corso un cambio.
rule-exchange_item-not_delivered = L’ordine non è ancora consegnato; poi si può cambiare.
rule-exchange_item-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-exchange_item-delivery_day_missing = Il giorno della consegna non è registrato e il termine non si può calcolare: controlla una persona.
rule-exchange_item-delivery_day_ahead = Il giorno della consegna è nel futuro, quindi un orologio o un dato è sbagliato: controlla una persona.
rule-exchange_item-deadline_passed = Il termine per il cambio, dalla consegna, è passato.
rule-exchange_item-which_lines = L’ordine ha più articoli e non è chiaro quale sia.
rule-exchange_item-which_variant = Non è chiaro che cosa deve diventare: chiediamo con le opzioni.
rule-exchange_item-sold_out = La variante desiderata non è disponibile.
rule-exchange_item-changed_instead = Non ancora in preparazione e disponibile: diventa l’altra variante, si regola solo la differenza.
rule-exchange_item-exchange_allowed = Nei termini e disponibile: torna gratis e parte l’altra variante.
rule-exchange_item-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.
rule-exchange_item-high_value = La somma è tale che prima deve approvare un responsabile.

workflow-general_question = Una domanda generale

rule-general_question-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-general_question-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-general_question-answered = Un articolo pubblico lo dice nella sua lingua; la risposta lo cita.
rule-general_question-other_language = Lo dice solo un articolo in un’altra lingua: risponde una persona.
rule-general_question-no_article = Nessun articolo ne parla: si informa una persona.

workflow-invoice_copy = Una copia della fattura

action-send_invoice = Invia la fattura

field-invoice = Fattura
field-invoice_sent_on = Fattura inviata il

rule-invoice_copy-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-invoice_copy-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-invoice_copy-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-invoice_copy-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-invoice_copy-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-invoice_copy-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-invoice_copy-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-invoice_copy-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-invoice_copy-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-invoice_copy-invoice_running = La fattura sta partendo; nulla si dice prima della risposta del sistema.
rule-invoice_copy-invoice_unclear = Il sistema non ha inviato la fattura o non l’ha detto: una persona scopre perché.
rule-invoice_copy-invoice_sent = Il sistema ha inviato la fattura; resta da comunicarlo.
rule-invoice_copy-invoice_offered = La fattura c’è e va solo all’e-mail dell’ordine.
rule-invoice_copy-not_yet = La fattura nasce il giorno della spedizione.
rule-invoice_copy-cancelled = L’ordine è stato annullato prima dell’invio: nessuna fattura.
rule-invoice_copy-invoice_missing = Dovrebbe esserci una fattura e non c’è: verifica la contabilità.
rule-invoice_copy-trip_orders_unavailable = Il sistema di prenotazione non ha risposto: per ora non si può dire nulla.
rule-invoice_copy-trip_identity_locked = Troppi tentativi non corrispondono a nessuno: il team deve capire chi scrive.
rule-invoice_copy-trip_identity_no_match = I dati non corrispondono a nessuno: chiediamo di controllarli.
rule-invoice_copy-trip_identity_unknown = Non sappiamo con sufficiente certezza chi scrive: chiediamo prima di parlare di un viaggio.
rule-invoice_copy-trip_order_unknown = Il codice indicato non è tra le prenotazioni di questa persona.
rule-invoice_copy-trip_no_orders = Questa persona non ha prenotazioni qui; forse sono sotto un altro indirizzo e-mail.
rule-invoice_copy-trip_which_order = Più prenotazioni, e non si è detto quale.
rule-invoice_copy-trip_invoice_offered = La fattura c’è e va solo all’e-mail della prenotazione.

workflow-membership_update = Sospendere, migliorare o chiudere un’iscrizione

action-update_membership = Cambia l’iscrizione

field-change = Modifica
field-customer = Titolare

rule-membership_update-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-membership_update-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-membership_update-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-membership_update-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-membership_update-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-membership_update-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-membership_update-change_running = La modifica è in corso; nulla si promette prima della risposta del sistema.
rule-membership_update-change_unclear = Il sistema ha rifiutato o non ha detto nulla: prima controllare lì, senza riprovare.
rule-membership_update-change_done = Il sistema l’ha fatto; resta da comunicarlo.
rule-membership_update-no_membership = Nessuna iscrizione, o non più.
rule-membership_update-which_change = Non è chiaro che cosa fare dell’iscrizione: chiediamo.
rule-membership_update-already = L’iscrizione è già come richiesto.
rule-membership_update-few_points = Mancano punti per il livello superiore.
rule-membership_update-pause = Si può sospendere in ogni momento; i punti restano.
rule-membership_update-resume = Un’iscrizione sospesa si può riprendere sempre.
rule-membership_update-upgrade = I punti bastano per Circle Plus.
rule-membership_update-end = Si può chiudere sempre; i punti valgono ancora un po’.
rule-membership_update-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.

workflow-modify_order_items = Cambiare articoli di un ordine aperto

action-modify_order_items = Cambia gli articoli
action-change_quantity = Cambia la quantità
action-change_variant_and_quantity = Cambia variante e quantità
action-remove_items = Togli dall’ordine

field-modified_on = Cambiato il

rule-modify_order_items-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-modify_order_items-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-modify_order_items-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-modify_order_items-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-modify_order_items-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-modify_order_items-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-modify_order_items-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-modify_order_items-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-modify_order_items-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-modify_order_items-change_running = La modifica è in corso; nulla si promette prima della risposta del sistema.
rule-modify_order_items-change_unclear = Il sistema ha rifiutato o non ha detto nulla: prima controllare lì, senza riprovare.
rule-modify_order_items-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-modify_order_items-change_done = Il sistema l’ha fatto; resta da comunicarlo.
rule-modify_order_items-too_late = L’ordine è partito; si può cambiare o rendere.
rule-modify_order_items-packing = L’ordine è in preparazione: solo il magazzino sa se si può cambiare.
rule-modify_order_items-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-modify_order_items-which_lines = L’ordine ha più articoli e non è chiaro quale sia.
rule-modify_order_items-which_line = È stata indicata una quantità e non è chiaro di quale articolo.
rule-modify_order_items-quantity_unpriced = L’ordine non ha un prezzo per questo articolo, quindi una persona calcola l’importo.
rule-modify_order_items-quantity_many = Tanti pezzi di un articolo si promettono solo dopo aver chiesto al magazzino.
rule-modify_order_items-quantity_allowed = Non ancora preparato: l’articolo ci sarà nella quantità desiderata e si regola solo la differenza.
rule-modify_order_items-which_variant = Non è chiaro che cosa deve diventare: chiediamo con le opzioni.
rule-modify_order_items-sold_out = La variante desiderata non è disponibile.
rule-modify_order_items-modify_allowed = Non ancora in preparazione e disponibile: diventa l’altra variante, si regola solo la differenza.
rule-modify_order_items-remove_all = Dell’ordine non resterebbe nulla, quindi chiediamo se va annullato.
rule-modify_order_items-remove_allowed = Non ancora preparato: l’articolo viene tolto e il suo prezzo restituito.
rule-modify_order_items-both_which_line = È stata chiesta un’altra variante e un numero, ma non di quale articolo.
rule-modify_order_items-both_unpriced = Non c’è un prezzo, quindi lo calcola una persona.
rule-modify_order_items-both_many = Tanti pezzi di un articolo si promettono solo dopo aver chiesto al magazzino.
rule-modify_order_items-both_allowed = Non ancora preparato e disponibile: quante se ne vogliono dell’altra variante, si regola solo la differenza.
rule-modify_order_items-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.

workflow-refund_status = Dov’è il mio rimborso?

field-refunded_on = Rimborsato il
field-refunded = Importo rimborsato
field-returned_on = Reso arrivato il

rule-refund_status-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-refund_status-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-refund_status-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-refund_status-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-refund_status-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-refund_status-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-refund_status-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-refund_status-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-refund_status-which_order = Ci sono più ordini e non ne è stato citato nessuno.
rule-refund_status-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-refund_status-refund_sent = Il rimborso è partito da pochi giorni; la banca può averne bisogno ancora di qualcuno.
rule-refund_status-refund_sent_earlier = Il rimborso dovrebbe già essere sull’estratto conto; se non c’è, lo facciamo rintracciare.
rule-refund_status-return_overdue = Il reso è arrivato da più tempo di quanto può richiedere un rimborso: la contabilità verifica oggi.
rule-refund_status-return_arrived = Il reso è da noi e i giorni per il rimborso decorrono.
rule-refund_status-cancellation_overdue = L’annullamento risale a più tempo di quanto può richiedere un rimborso: la contabilità verifica oggi.
rule-refund_status-cancelled = L’ordine è stato annullato e i giorni per il rimborso decorrono.
rule-refund_status-day_missing = Il giorno da cui decorre il rimborso non è registrato: verifica la contabilità.
rule-refund_status-return_on_its_way = Il reso è aperto ma non è ancora arrivato; il rimborso segue.
rule-refund_status-nothing_to_refund = Nulla è tornato e nulla è stato annullato: non c’è rimborso.
rule-refund_status-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.

workflow-return_item = Rendere un articolo

action-open_return = Aprire un reso

field-payment = Pagato con
field-return_requested_on = Data di apertura del reso
field-returning = Articoli resi
field-return_by = Reso possibile fino al
field-refund_to = Rimborso su
field-refund = Rimborso
field-lines = Articoli

rule-return_item-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-return_item-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-return_item-orders_unavailable = Il sistema degli ordini non ha risposto; degli ordini non si può ancora dire nulla.
rule-return_item-identity_locked = Troppi tentativi non corrispondevano a nessuno; il team deve capire chi scrive.
rule-return_item-identity_no_match = I dati non corrispondono a nessuno; chiediamo di controllarli.
rule-return_item-identity_unknown = Non sappiamo con sufficiente certezza chi scrive, quindi lo chiediamo prima di parlare di un ordine.
rule-return_item-order_unknown = L’ordine citato non è tra quelli di questa persona.
rule-return_item-no_orders = Qui non risultano ordini di questa persona; forse sono sotto un altro indirizzo e-mail.
rule-return_item-which_order = Ci sono più ordini e non è stato detto da quale si rende qualcosa.
rule-return_item-return_running = L’apertura del reso è in corso; non si promette nulla prima che il sistema degli ordini abbia risposto.
rule-return_item-return_unclear = Il sistema degli ordini non ha detto se il reso è stato aperto: prima controllare lì, senza riprovare.
rule-return_item-return_opened = Il sistema degli ordini ha aperto il reso e chi scrive non lo sa ancora.
rule-return_item-return_requested = Per questo ordine è in corso un reso.
rule-return_item-return_failed = Il sistema degli ordini ha rifiutato il reso: una persona verifica il motivo.
rule-return_item-status_missing = Il sistema non indica lo stato di questo ordine, quindi controlla una persona.
rule-return_item-returned = L’ordine è già tornato da noi.
rule-return_item-cancelled = L’ordine è stato annullato, quindi non c’è nulla da rendere.
rule-return_item-not_delivered = L’ordine non è ancora stato consegnato; dopo la consegna si potrà aprire un reso.
rule-return_item-status_unknown = Le regole non conoscono questo stato; una persona controlla prima che si dica qualcosa.
rule-return_item-delivery_day_missing = Il giorno della consegna non è registrato e il termine non si può calcolare: controlla una persona.
rule-return_item-delivery_day_ahead = Il giorno della consegna è nel futuro, quindi un orologio o un dato è sbagliato: controlla una persona.
rule-return_item-holiday_which_lines = Comprato prima delle feste e nessun articolo indicato: chiediamo quale torna.
rule-return_item-holiday_return = Comprato prima delle feste: il reso gratuito è possibile più a lungo del solito.
rule-return_item-deadline_passed = Il termine per il reso, contato dal giorno della consegna, è passato.
rule-return_item-which_lines = L’ordine contiene più articoli e non è chiaro quali vengano resi.
rule-return_item-payment_missing = Il sistema non indica come è stato pagato l’ordine, quindi controlla una persona.
rule-return_item-return_allowed = Il termine per il reso non è ancora passato: il reso è gratuito e il rimborso va sul metodo di pagamento usato.
rule-return_item-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.
rule-return_item-high_value = La somma è tale che prima deve approvare un responsabile.
rule-return_item-holiday_high_value = La somma è tale che prima deve approvare un responsabile.

# Reservations

field-booked_on = Prenotata il
field-departs_on = Partenza il
field-returns_on = Ritorno il
field-route = Tratta
field-fare = Tariffa
field-travellers = Viaggiatori
field-bags = Bagagli
field-refundable = Rimborso se annullata
field-change_fee = Costo per un altro giorno
field-bag_price = Prezzo di un bagaglio
field-changed_on = Modificata il
field-paid_back = Rimborsato
field-reservation = Prenotazione
field-flights = Voli
field-days = Nuovi giorni
field-passenger = Viaggiatore
field-last_name = Cognome

value-status-confirmed = Confermata
value-status-checked_in = Check-in fatto
value-status-flown = Conclusa
value-fare-basic = Base
value-fare-standard = Classica
value-fare-flex = Flessibile

workflow-reservation_status = A che punto è una prenotazione

rule-reservation_status-identity = Prima di parlare di un viaggio bisogna sapere chi scrive.
rule-reservation_status-none = Nessuna regola copre questo caso: decide una persona.
rule-reservation_status-orders_unavailable = Il sistema di prenotazione non ha risposto: per ora non si può dire nulla.
rule-reservation_status-identity_locked = Troppi tentativi non corrispondono a nessuno: il team deve capire chi scrive.
rule-reservation_status-identity_no_match = I dati non corrispondono a nessuno: chiediamo di controllarli.
rule-reservation_status-identity_unknown = Non sappiamo con sufficiente certezza chi scrive: chiediamo prima di parlare di un viaggio.
rule-reservation_status-order_unknown = Il codice indicato non è tra le prenotazioni di questa persona.
rule-reservation_status-no_orders = Questa persona non ha prenotazioni qui; forse sono sotto un altro indirizzo e-mail.
rule-reservation_status-which_order = Più prenotazioni, e non si è detto quale.
rule-reservation_status-status_missing = Il sistema non indica lo stato di questa prenotazione: controlla una persona.
rule-reservation_status-cancelled = La prenotazione è annullata.
rule-reservation_status-flown = Il viaggio è concluso.
rule-reservation_status-status_unknown = Le regole non conoscono questo stato: prima guarda una persona.
rule-reservation_status-trip_missing = Il sistema non dice dove o quando si va: verifica una persona.
rule-reservation_status-departed = Il viaggio è iniziato, ma il sistema lo dà ancora per confermato: prima guarda una persona.
rule-reservation_status-checked_in = Check-in fatto: le carte d’imbarco sono emesse.
rule-reservation_status-confirmed = La prenotazione è confermata e pagata.

workflow-reservation_cancel = Rinunciare a un viaggio

action-cancel_reservation = Annullare una prenotazione
action-withdraw_reservation = Revocare una prenotazione

rule-reservation_cancel-identity = Prima di parlare di un viaggio bisogna sapere chi scrive.
rule-reservation_cancel-none = Nessuna regola copre questo caso: decide una persona.
rule-reservation_cancel-orders_unavailable = Il sistema di prenotazione non ha risposto: per ora non si può dire nulla.
rule-reservation_cancel-identity_locked = Troppi tentativi non corrispondono a nessuno: il team deve capire chi scrive.
rule-reservation_cancel-identity_no_match = I dati non corrispondono a nessuno: chiediamo di controllarli.
rule-reservation_cancel-identity_unknown = Non sappiamo con sufficiente certezza chi scrive: chiediamo prima di parlare di un viaggio.
rule-reservation_cancel-order_unknown = Il codice indicato non è tra le prenotazioni di questa persona.
rule-reservation_cancel-no_orders = Questa persona non ha prenotazioni qui; forse sono sotto un altro indirizzo e-mail.
rule-reservation_cancel-status_missing = Il sistema non indica lo stato di questa prenotazione: controlla una persona.
rule-reservation_cancel-status_unknown = Le regole non conoscono questo stato: prima guarda una persona.
rule-reservation_cancel-which_order = Più prenotazioni, e non è detto quale annullare.
rule-reservation_cancel-cancel_running = L’annullamento è in corso: nulla si promette prima che il sistema risponda.
rule-reservation_cancel-cancel_unclear = Il sistema non ha detto se è annullata: guardare prima lì, non riprovare.
rule-reservation_cancel-cancelled_now = Il sistema l’ha annullata e la persona non lo sa ancora.
rule-reservation_cancel-cancelled_before = La prenotazione è già annullata.
rule-reservation_cancel-cancel_failed = Il sistema ha rifiutato di annullare: una persona scopre perché.
rule-reservation_cancel-flown = Il viaggio è concluso: non c’è nulla da annullare.
rule-reservation_cancel-amounts_missing = Il sistema non dice che cosa si rimborsa né quando si parte: controlla una persona.
rule-reservation_cancel-leaves_now = Check-in fatto, o il primo volo parte oggi o è partito: decide una persona.
rule-reservation_cancel-withdraw = Prenotata da un giorno al massimo e partenza abbastanza lontana: torna tutto, qualunque sia la tariffa.
rule-reservation_cancel-cancel_free = La tariffa rimborsa tutto l’importo.
rule-reservation_cancel-ask_first = La tariffa rimborsa solo una parte ed è definitivo: prima serve il consenso.
rule-reservation_cancel-cancel_confirmed = La persona sa che cosa si rimborsa e vuole annullare.
rule-reservation_cancel-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.
rule-reservation_cancel-withdraw_high_value = La somma è tale che prima deve approvare un responsabile.
rule-reservation_cancel-high_value = La somma è tale che prima deve approvare un responsabile.

workflow-reservation_change = Modificare un viaggio

action-change_day = Spostare un volo
action-add_bags = Aggiungere bagagli
action-correct_name = Correggere un nome

rule-reservation_change-identity = Prima di parlare di un viaggio bisogna sapere chi scrive.
rule-reservation_change-none = Nessuna regola copre questo caso: decide una persona.
rule-reservation_change-orders_unavailable = Il sistema di prenotazione non ha risposto: per ora non si può dire nulla.
rule-reservation_change-identity_locked = Troppi tentativi non corrispondono a nessuno: il team deve capire chi scrive.
rule-reservation_change-identity_no_match = I dati non corrispondono a nessuno: chiediamo di controllarli.
rule-reservation_change-identity_unknown = Non sappiamo con sufficiente certezza chi scrive: chiediamo prima di parlare di un viaggio.
rule-reservation_change-order_unknown = Il codice indicato non è tra le prenotazioni di questa persona.
rule-reservation_change-no_orders = Questa persona non ha prenotazioni qui; forse sono sotto un altro indirizzo e-mail.
rule-reservation_change-status_missing = Il sistema non indica lo stato di questa prenotazione: controlla una persona.
rule-reservation_change-status_unknown = Le regole non conoscono questo stato: prima guarda una persona.
rule-reservation_change-which_order = Più prenotazioni, e non è detto quale modificare.
rule-reservation_change-change_running = La modifica è in corso: nulla si promette prima che il sistema risponda.
rule-reservation_change-change_unclear = Il sistema non ha detto se è modificata: guardare prima lì, non riprovare.
rule-reservation_change-day_changed = Il sistema ha spostato il volo e la persona non lo sa ancora.
rule-reservation_change-bags_added = Il sistema ha aggiunto i bagagli e la persona non lo sa ancora.
rule-reservation_change-name_corrected = Il sistema ha corretto il nome e la persona non lo sa ancora.
rule-reservation_change-change_failed = Il sistema ha rifiutato la modifica: una persona scopre perché.
rule-reservation_change-over = Il viaggio è concluso o annullato: non si può modificare nulla.
rule-reservation_change-leaves_now = Check-in fatto, o il primo volo parte oggi o è partito: decide una persona.
rule-reservation_change-name_which = Non è chiaro di chi correggere il nome.
rule-reservation_change-name_offered = Un cognome scritto male si corregge gratuitamente.
rule-reservation_change-bags_many = Più bagagli di quanti un volo ne consenta.
rule-reservation_change-bags_ask = I bagagli costano: prima serve il consenso.
rule-reservation_change-bags_confirmed = La persona conosce il prezzo e vuole i bagagli.
rule-reservation_change-day_fixed = La tariffa non consente altri giorni.
rule-reservation_change-day_full = Il volo è al completo o non parte in quel giorno.
rule-reservation_change-day_ask = Un altro giorno può costare: prima serve il consenso.
rule-reservation_change-day_confirmed = La persona conosce il costo e vuole l’altro giorno.
rule-reservation_change-what = Non è chiaro che cosa modificare, o come.
rule-reservation_change-repeated_failure = La stessa richiesta è stata rifiutata o è fallita più volte in questa conversazione: subentra un responsabile.

workflow-baggage = Bagaglio perso o danneggiato

action-report_baggage = Registra la segnalazione

field-baggage_reported_on = Bagaglio segnalato il
field-baggage_problem = Bagaglio
field-problem = Problema
value-baggage_problem-missing = Non arrivato
value-baggage_problem-damaged = Danneggiato
value-problem-missing = Non arrivato
value-problem-damaged = Danneggiato

rule-baggage-identity = Prima di parlare di un viaggio bisogna sapere chi scrive.
rule-baggage-none = Nessuna regola copre questo caso: decide una persona.
rule-baggage-orders_unavailable = Il sistema di prenotazione non ha risposto: per ora non si può dire nulla.
rule-baggage-identity_locked = Troppi tentativi non corrispondono a nessuno: il team deve capire chi scrive.
rule-baggage-identity_no_match = I dati non corrispondono a nessuno: chiediamo di controllarli.
rule-baggage-identity_unknown = Non sappiamo con sufficiente certezza chi scrive: chiediamo prima di parlare di un viaggio.
rule-baggage-order_unknown = Il codice indicato non è tra le prenotazioni di questa persona.
rule-baggage-no_orders = Questa persona non ha prenotazioni qui; forse sono sotto un altro indirizzo e-mail.
rule-baggage-which_order = Più prenotazioni, e non si è detto quale.
rule-baggage-report_running = La segnalazione è in corso; nulla si dice prima della risposta del sistema.
rule-baggage-report_unclear = Il sistema ha rifiutato la segnalazione o non ha detto se l’ha registrata: prima controllare lì, senza riprovare.
rule-baggage-report_recorded = La segnalazione è registrata; resta da comunicarlo.
rule-baggage-reported_already = I bagagli di questo viaggio sono già segnalati e in lavorazione.
rule-baggage-status_missing = Il sistema non indica lo stato di questa prenotazione: controlla una persona.
rule-baggage-status_unknown = Le regole non conoscono questo stato: prima guarda una persona.
rule-baggage-trip_missing = Il sistema non dice dove o quando si va: verifica una persona.
rule-baggage-not_begun = Questo viaggio non è iniziato: il bagaglio è di un altro.
rule-baggage-late = Il termine per segnalare è passato: decide chi guida il team.
rule-baggage-what = Non è chiaro se il bagaglio non è arrivato o è arrivato danneggiato.
rule-baggage-missing = Segnalato in tempo: il servizio bagagli cerca il bagaglio.
rule-baggage-damaged = Segnalato in tempo: il servizio bagagli regola il danno.

workflow-person_wanted = Serve una persona

rule-person_wanted-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-person_wanted-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-person_wanted-taken_over = Chiede una persona: subentra l’assistenza clienti, qualunque cosa dicano le altre regole.

workflow-legal_threat = Avvocati, tribunali o autorità

rule-legal_threat-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-legal_threat-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-legal_threat-legal = Parla di avvocati, tribunale o autorità: subentra l’ufficio legale, nulla viene promesso o contestato.

workflow-safety_report = Pericolo o un infortunio

rule-safety_report-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-safety_report-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-safety_report-danger = Parla di pericolo, infortunio o emergenza: subentra subito il team sicurezza, prima di ogni altra cosa.

workflow-vulnerable_customer = Qualcuno che ha bisogno di più aiuto

rule-vulnerable_customer-identity = Prima di dire qualcosa su un ordine bisogna sapere chi scrive.
rule-vulnerable_customer-none = Nessuna regola copre questo caso, quindi decide una persona.
rule-vulnerable_customer-vulnerable = In difficoltà, malato o bisognoso di aiuto: subentra l’assistenza personale e lo fa insieme al cliente.
