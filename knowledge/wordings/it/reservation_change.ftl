# Modificare una prenotazione

reservation-change-which =
    La aiuto volentieri. { $has_orders ->
        [yes] Vedo più prenotazioni a suo nome: { $orders }. Di quale si tratta?
       *[no] Vedo più prenotazioni a suo nome. Qual è il codice di quella che desidera modificare?
    }
reservation-change-what = Modifico volentieri la prenotazione { $order }. Mi dica che cosa desidera: quale volo e il nuovo giorno, quanti bagagli aggiungere, o come figura un nome sul passaporto.
reservation-change-over = La prenotazione { $order } non si può più modificare: il viaggio è concluso o è stato annullato. Se ha una domanda, la aiuto volentieri.
reservation-change-today = Il suo primo volo parte molto presto ({ $departs_on }). Così vicino alla partenza la modifica la fa una persona del team, che se ne occupa subito. Resti in chat, per favore.
reservation-day-fixed = La prenotazione { $order } ha una tariffa i cui giorni non si possono cambiare. Se le è utile, le dico che cosa renderebbe un annullamento.
reservation-day-full = Mi dispiace, in quel giorno ({ $new_day }) il volo è al completo o non parte. Quale altro giorno le andrebbe bene?
reservation-day-cost = È possibile. Nuovo giorno: { $new_day }. Il costo per la prenotazione { $order } è di { $change_fee }; se il nuovo giorno è più caro, si aggiunge la differenza. Vuole che la modifichi?
reservation-day-confirmed = Grazie. Sposto ora il suo volo (nuovo giorno: { $new_day }) e glielo confermo qui.
reservation-day-changed =
    Fatto: la prenotazione { $order } è modificata. Partenza: { $departs_on }{ $has_returns_on ->
        [yes] , ritorno: { $returns_on }
       *[no] {""}
    }. Il nuovo itinerario le arriva per e-mail.
reservation-day-consequence = Sposta il volo scelto della prenotazione { $order } (nuovo giorno: { $new_day }). Si addebitano al metodo di pagamento originale { $change_fee } e quanto il nuovo giorno costa in più.
reservation-bags-cost =
    Volentieri: { $request_bags ->
        [one] un bagaglio in più
       *[other] { $request_bags } bagagli in più
    } per la prenotazione { $order }, a { $bag_price } ciascuno per tutto il viaggio. Vuole che li aggiunga?
reservation-bags-confirmed = Grazie. Aggiungo ora i bagagli alla prenotazione { $order } e glielo confermo qui.
reservation-bags-added =
    Fatto: la sua prenotazione { $order } comprende ora { $bags ->
        [one] un bagaglio
       *[other] { $bags } bagagli
    }.
reservation-bags-many = Mi dispiace, sarebbero più bagagli di quanti un volo ne consenta: al massimo { $most_bags } a persona.
reservation-bags-consequence = Aggiunge bagagli alla prenotazione { $order }: { $request_bags }, a { $bag_price } ciascuno, con il metodo di pagamento originale.
reservation-name-which = Correggo volentieri. Per quale persona della prenotazione { $order } il cognome deve essere { $request_last_name }?
reservation-name-offered = Volentieri. Correggo gratuitamente il cognome in { $request_last_name } nella prenotazione { $order } e glielo confermo qui.
reservation-name-corrected = Fatto: il nome nella prenotazione { $order } è corretto. Lo confronti ancora una volta con il passaporto.
reservation-name-consequence = Corregge un cognome in { $request_last_name } nella prenotazione { $order }.
