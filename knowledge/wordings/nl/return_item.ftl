# Iets terugsturen

# Delen die meerdere teksten gebruiken.
refund-note =
    Zodra het pakket bij ons binnen is, betalen we { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] het aankoopbedrag
    } binnen { $refund_workdays_from } tot { $refund_workdays } werkdagen terug, via de betaalmethode van uw bestelling.

# Wat bevestigen doet, voor wie de klant helpt.
return-consequence =
    Meldt een gratis retour aan: { $chosen } uit bestelling { $order }. Het retourlabel gaat per e-mail naar de klant;
    { $chosen_amount } gaat terug via de oorspronkelijke betaalmethode zodra het pakket binnen is.

return-offered =
    Natuurlijk: u kunt { $chosen } uit uw bestelling { $order } tot en met { $return_by } gratis terugsturen. Ik meld de retour
    voor u aan en laat het u hier weten zodra dat is gelukt. { refund-note }
    .short = U kunt { $chosen } tot en met { $return_by } gratis terugsturen. Ik meld de retour voor u aan en bevestig het u hier.
return-offered-holiday =
    Natuurlijk: u kunt { $chosen } uit uw bestelling { $order } tot en met { $holiday_by } gratis terugsturen. Ik meld de retour
    voor u aan en laat het u hier weten zodra dat is gelukt. { refund-note }
    .short = U kunt { $chosen } tot en met { $holiday_by } gratis terugsturen. Ik meld de retour voor u aan en bevestig het u hier.
return-opened =
    { $has_returning ->
        [yes] Uw retour uit bestelling { $order } is aangemeld: { $returning }.
       *[no] De retour voor uw bestelling { $order } is aangemeld.
    } U krijgt zo meteen een e-mail met het retourlabel. Wilt u het pakket binnen { $hand_in_days ->
        [one] één dag
       *[other] { $hand_in_days } dagen
    } afgeven en het verzendbewijs bewaren? Zodra het bij ons binnen is, krijgt u uw geld binnen { $refund_workdays_from } tot
    { $refund_workdays } werkdagen terug, via de betaalmethode van uw bestelling.
    .short = De retour voor uw bestelling { $order } is aangemeld en het retourlabel komt per e-mail. Wilt u het pakket binnen { $hand_in_days ->
        [one] één dag
       *[other] { $hand_in_days } dagen
    } afgeven?
return-running =
    Een ogenblik alstublieft, ik regel dit nu voor u en laat het u hier zo weten.
return-under-way =
    Er loopt een retour voor uw bestelling { $order }{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. In de e-mail over de retour staat hoe u het pakket verstuurt. U krijgt uw geld terug binnen { $refund_workdays_from } tot
    { $refund_workdays } werkdagen nadat het bij ons binnen is. Wilt u nog iets anders uit deze bestelling terugsturen? Laat het
    me dan weten.
return-being-checked =
    Bedankt voor uw bericht. Ik ga na hoe het met uw bestelling { $order } staat. Zodra ik het weet, laat ik het u hier weten.
return-already-back =
    Uw bestelling { $order } is al bij ons teruggekomen. Als u er nog een vraag over hebt, help ik u graag.
return-cancelled =
    Uw bestelling { $order } is geannuleerd, er valt dus niets terug te sturen. Hebt u toch iets ontvangen? Laat het me dan
    weten.
return-not-delivered =
    Uw bestelling { $order } is nog niet bezorgd{ $has_promised_on ->
        [yes] ; u hebt alles naar verwachting uiterlijk op { $promised_on } in huis
       *[no] {""}
    }. Na de bezorging kunt u { $return_days } dagen lang alles gratis terugsturen. Stuur ons dan gerust een bericht.
return-too-late =
    Het spijt me: uw bestelling { $order } is op { $delivered_on } bezorgd en terugsturen kan { $return_days } dagen lang, dus
    tot en met { $return_by }. Die termijn is voorbij. Is er iets defect? Laat me dan weten wat er mis is: de garantie loopt veel
    langer.
    .short = Het spijt me, uw bestelling { $order } kon u tot en met { $return_by } terugsturen; die termijn is voorbij. Is er iets defect? Laat het me dan weten.
return-which-order =
    Daar help ik u graag mee. { $has_orders ->
        [yes] Ik zie meerdere bestellingen van u: { $orders }. Uit welke wilt u iets terugsturen?
       *[no] Ik zie meerdere bestellingen van u. Wat wilt u terugsturen, of wat is het bestelnummer?
    }
return-which-lines =
    Daar help ik u graag mee. { $has_choices ->
        [yes] Wat hiervan wilt u terugsturen: { $choices }?
       *[no] Welke artikelen uit uw bestelling { $order } wilt u terugsturen?
    }
