# A che punto è una prenotazione

reservation-status-confirmed =
    La sua prenotazione { $order } è confermata e pagata: { $route }, partenza il { $departs_on }{ $has_returns_on ->
        [yes] , volo di ritorno il { $returns_on }
       *[no] {""}
    }. Per ora non deve fare nulla.
    .short = La prenotazione { $order } è confermata: { $route }, partenza il { $departs_on }.
reservation-status-checked-in =
    Il check-in per la sua prenotazione { $order } è fatto: { $route }, partenza il { $departs_on }. Le carte d’imbarco sono
    emesse; le tenga a portata di mano con i documenti.
reservation-status-flown =
    Il viaggio della prenotazione { $order } è concluso: { $route }, iniziato il { $departs_on }. Se c’è ancora qualcosa in
    sospeso, me lo dica.
reservation-status-cancelled =
    La prenotazione { $order } è annullata{ $has_cancelled_on ->
        [yes] {" "}dal { $cancelled_on }
       *[no] {""}
    }. Se non se lo aspettava o ha una domanda sul rimborso, me lo dica.
reservation-status-which =
    Guardo volentieri. { $has_orders ->
        [yes] Vedo più prenotazioni a suo nome: { $orders }. Quale intende?
       *[no] Vedo più prenotazioni a suo nome. Qual è il codice di quella che intende?
    }
