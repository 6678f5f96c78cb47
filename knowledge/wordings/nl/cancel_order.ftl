# Een bestelling annuleren

# Wat bevestigen doet, voor wie de klant helpt.
cancel-consequence =
    Annuleert bestelling { $order } definitief, voordat die wordt verzonden. { $has_total ->
        [yes] { $total } gaat
       *[no] Het volledige bedrag gaat
    } binnen { $refund_workdays_from } tot { $refund_workdays } werkdagen terug via de oorspronkelijke betaalmethode.

cancel-offered =
    Natuurlijk. Ik annuleer uw bestelling { $order }{ items-note } en bevestig het u hier zodra dat is gelukt. { $has_total ->
        [yes] U krijgt { $total }
       *[no] U krijgt het volledige bedrag
    } binnen { $refund_workdays_from } tot { $refund_workdays } werkdagen terug, via de betaalmethode van uw bestelling.
    .short = Natuurlijk, ik annuleer uw bestelling { $order } en bevestig het u hier zodra dat is gelukt.
cancel-done =
    Uw bestelling { $order } is geannuleerd. { $has_total ->
        [yes] U krijgt { $total }
       *[no] U krijgt het volledige bedrag
    } binnen { $refund_workdays_from } tot { $refund_workdays
    } werkdagen terug, via de betaalmethode van uw bestelling. U hoeft verder niets te doen.
    .short = Uw bestelling { $order } is geannuleerd en het geld gaat naar u terug.
cancel-running =
    Een ogenblik alstublieft, ik annuleer de bestelling nu voor u en laat het u hier zo weten.
cancel-already =
    Uw bestelling { $order } is al geannuleerd{ $has_cancelled_on ->
        [yes] , op { $cancelled_on }
       *[no] {""}
    }. Het volledige bedrag gaat binnen { $refund_workdays_from } tot { $refund_workdays
    } werkdagen na de annulering terug via de betaalmethode van uw bestelling.
cancel-packing =
    Uw bestelling { $order } wordt op dit moment ingepakt. Ik vraag het magazijn om haar tegen te houden en laat u hier weten
    of dat is gelukt. Is het pakket dan al weg, dan kunt u het gewoon weigeren of gratis terugsturen.
cancel-shipped =
    Het spijt me: uw bestelling { $order } is al verzonden en kan niet meer worden geannuleerd. U kunt het pakket aan de deur
    weigeren of het tot { $return_days } dagen na de bezorging gratis terugsturen; in beide gevallen krijgt u uw geld terug.
cancel-delivered =
    Uw bestelling { $order } is al bezorgd en kan niet meer worden geannuleerd. Wilt u haar niet houden, dan kunt u haar tot
    { $return_days } dagen na de bezorging gratis terugsturen. Zal ik een retour voor u aanmelden?
cancel-return-under-way =
    Er loopt al een retour voor uw bestelling { $order }, annuleren is dus niet nodig. U krijgt uw geld terug zodra het pakket
    bij ons binnen is.
cancel-being-checked =
    Bedankt voor uw bericht. Ik ga na of uw bestelling { $order } nog geannuleerd kan worden. Zodra ik het weet, laat ik het u
    hier weten.
