# Ciò che mostrano i pannelli.

workflow-order_status = Dov’è il mio ordine?

field-order = Ordine
field-status = Stato
field-placed_on = Data dell’ordine
field-promised_on = Consegna promessa
field-shipped_on = Data di spedizione
field-delivered_on = Data di consegna
field-cancelled_on = Data di annullamento
field-cancel_reason = Motivo dell’annullamento
field-city = Città
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
rule-return_item-deadline_passed = Il termine per il reso, contato dal giorno della consegna, è passato.
rule-return_item-which_lines = L’ordine contiene più articoli e non è chiaro quali vengano resi.
rule-return_item-payment_missing = Il sistema non indica come è stato pagato l’ordine, quindi controlla una persona.
rule-return_item-return_allowed = Il termine per il reso non è ancora passato: il reso è gratuito e il rimborso va sul metodo di pagamento usato.
