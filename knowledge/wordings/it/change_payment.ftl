# Pagare in un altro modo

# Che cosa fa la conferma, per il team.
payment-consequence =
    Addebita l’ordine { $order } su un altro metodo di pagamento salvato: { $wanted }.

payment-offered =
    Certamente. Faccio addebitare il suo ordine { $order } su { $wanted } e glielo confermo qui non appena è fatto.
payment-done =
    Il suo ordine { $order } è ora addebitato sull’altro metodo di pagamento. Quanto era riservato prima viene liberato.
payment-which =
    Volentieri. { $has_offers ->
        [yes] Quale dei suoi metodi di pagamento salvati uso per l’ordine { $order }: { $offers }?
       *[no] Quale dei suoi metodi di pagamento salvati uso per l’ordine { $order }?
    }
payment-no-other =
    Nel suo profilo non vedo un altro metodo di pagamento da usare per l’ordine { $order }. Lo aggiunga nel profilo e mi
    riscriva; per favore non mi mandi qui numeri di carta.
payment-gift-card-small =
    Il saldo di { $wanted } non copre il suo ordine { $order }. Uso un altro dei metodi salvati?
payment-too-late =
    Il suo ordine { $order } non è più in attesa di preparazione ed è già stato addebitato, quindi il metodo di pagamento non
    si può più cambiare. Se c’è un problema con l’addebito, me lo dica.
