# Anders betalen

# Wat bevestigen doet, voor wie de klant helpt.
payment-consequence =
    Schrijft bestelling { $order } af van een andere opgeslagen betaalmethode: { $wanted }.

payment-offered =
    Natuurlijk. Ik zet uw bestelling { $order } over op { $wanted } en bevestig het u hier zodra dat is gelukt.
payment-done =
    Uw bestelling { $order } loopt nu via de andere betaalmethode. Wat eerder gereserveerd was, komt vrij.
payment-which =
    Graag. { $has_offers ->
        [yes] Welke van uw opgeslagen betaalmethoden zal ik voor bestelling { $order } gebruiken: { $offers }?
       *[no] Welke van uw opgeslagen betaalmethoden zal ik voor bestelling { $order } gebruiken?
    }
payment-no-other =
    Ik zie in uw account geen andere betaalmethode die ik voor bestelling { $order } kan gebruiken. Voeg haar toe in uw
    account en schrijf me opnieuw; stuur me hier alstublieft geen kaartnummers.
payment-gift-card-small =
    Het saldo van { $wanted } is niet genoeg voor uw bestelling { $order }. Zal ik een andere opgeslagen betaalmethode
    gebruiken?
payment-too-late =
    Uw bestelling { $order } wacht niet meer op inpakken en is al afgeschreven, de betaalmethode kan dus niet meer worden
    gewijzigd. Is er iets mis met de afschrijving? Laat het me dan weten.
