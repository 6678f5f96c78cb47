# Een reservering annuleren

# Wat bevestigen doet, voor de medewerker.
reservation-cancel-consequence =
    Annuleert reservering { $order } definitief voor { $travellers ->
        [one] één persoon
       *[other] { $travellers } personen
    }. { $refundable } van { $total } gaat terug naar de oorspronkelijke betaalwijze.
reservation-withdraw-consequence =
    Trekt reservering { $order } in binnen een dag na het boeken. Het hele bedrag, { $total }, gaat terug naar de oorspronkelijke
    betaalwijze.

reservation-cancel-free =
    Natuurlijk. Met uw flexibele tarief krijgt u alles terug: { $refundable } voor reservering { $order }, met vertrek op
    { $departs_on }. Ik annuleer die voor u en bevestig het u hier; het geld is binnen { $refund_workdays } werkdagen bij u.
    .short = Uw tarief vergoedt het hele bedrag, { $refundable }. Ik annuleer reservering { $order } en bevestig het u hier.
reservation-withdraw-offered =
    Natuurlijk. U hebt minder dan een dag geleden geboekt, dus u verliest niets: { $total } gaat volledig naar u terug. Ik trek
    reservering { $order } voor u in en bevestig het u hier; het geld is binnen { $refund_workdays } werkdagen bij u.
    .short = U hebt minder dan een dag geleden geboekt: { $total } gaat volledig terug. Ik trek reservering { $order } in en bevestig het u hier.
reservation-cancel-partial =
    Dat kan, maar ik wil u eerst vertellen wat het kost: van de { $total } voor reservering { $order }, met vertrek op
    { $departs_on }, vergoedt uw tarief { $refundable }. Een geannuleerde reservering kan niet worden hersteld. Zal ik haar
    annuleren?
    .short = Uw tarief vergoedt { $refundable } van { $total }, en annuleren is definitief. Zal ik { $order } annuleren?
reservation-cancel-confirmed =
    Dank u. Ik annuleer reservering { $order } nu en bevestig het u hier; { $refundable } gaat binnen { $refund_workdays }
    werkdagen terug via de betaalwijze die u hebt gebruikt.
reservation-cancelled-now =
    Uw reservering { $order } is geannuleerd. { $has_paid_back ->
        [yes] { $paid_back } gaat terug via de betaalwijze die u hebt gebruikt; dat duurt tot { $refund_workdays } werkdagen.
       *[no] De terugbetaling gaat binnen { $refund_workdays } werkdagen via de betaalwijze die u hebt gebruikt.
    } Hopelijk mogen we u een andere keer op reis sturen.
    .short = Uw reservering { $order } is geannuleerd{ $has_paid_back ->
        [yes] {" "}en { $paid_back } is naar u onderweg
       *[no] {""}
    }.
reservation-cancelled-before =
    Uw reservering { $order } is al geannuleerd{ $has_cancelled_on ->
        [yes] {" "}sinds { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] { $paid_back } is teruggegaan via de betaalwijze die u hebt gebruikt. Is het na { $refund_workdays } werkdagen niet binnen, laat het me dan weten.
       *[no] Hebt u er een vraag over, dan help ik u graag.
    }
reservation-cancel-flown =
    De reis van reservering { $order } is achter de rug, er valt dus niets meer te annuleren. Is er onderweg iets misgegaan,
    vertel het me dan.
reservation-cancel-today =
    Uw eerste vlucht vertrekt op { $departs_on }, daarom kijkt een collega hier meteen naar: zo kort voor vertrek mag ik van
    hieruit niet annuleren. Blijft u alstublieft in de chat.
reservation-cancel-which =
    Daar help ik u graag mee. { $has_orders ->
        [yes] Ik zie meerdere reserveringen van u: { $orders }. Welke wilt u annuleren?
       *[no] Ik zie meerdere reserveringen van u. Wat is de code van de reservering die u wilt annuleren?
    }
