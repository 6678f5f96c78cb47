# Artikelen van een open bestelling wijzigen

# Wat bevestigen doet, voor wie de klant helpt.
modify-consequence =
    Wijzigt bestelling { $order } voordat die wordt ingepakt: { $chosen } wordt { $wanted }. { difference-note }

modify-offered =
    Graag. Ik wijzig in uw bestelling { $order } { $chosen } in { $wanted } en bevestig het u hier zodra dat is gelukt.
    { difference-note }
modify-done =
    Uw bestelling { $order } is gewijzigd. U krijgt een e-mail met de nieuwe inhoud.
modify-packing =
    Uw bestelling { $order } wordt nu ingepakt, de artikelen kunnen van hieruit niet meer worden gewijzigd. Ik vraag het
    magazijn en laat u hier weten of het is gelukt.
modify-too-late =
    Uw bestelling { $order } is al verzonden, de artikelen kunnen dus niet meer worden gewijzigd. Zodra ze bij u is, kunt u
    { $exchange_days } dagen lang alles gratis omruilen of terugsturen.

modify-quantity-consequence =
    Wijzigt bestelling { $order } voordat die wordt ingepakt: het aantal van { $chosen } wordt { $request_quantity }. { difference-note }
modify-quantity-offered =
    Graag. Ik zet in uw bestelling { $order } het aantal van { $chosen } op { $request_quantity } en bevestig het u hier zodra dat is
    gelukt. { difference-note }
modify-quantity-many =
    Dank u. Voor { $request_quantity } stuks van { $chosen } vraag ik het eerst aan het magazijn en laat ik u hier weten of uw
    bestelling { $order } zo kan worden gewijzigd.

modify-both-consequence =
    Wijzigt bestelling { $order } voordat die wordt ingepakt: { $chosen } wordt { $wanted }, aantal { $request_quantity }.
    { difference-note }
modify-both-offered =
    Graag. Ik wijzig in uw bestelling { $order } { $chosen } in { $wanted }, aantal { $request_quantity }, en bevestig het u
    hier zodra dat is gelukt. { difference-note }
modify-remove-consequence =
    Haalt { $chosen } uit bestelling { $order } voordat die wordt ingepakt.
modify-remove-offered =
    Graag. Ik haal { $chosen } uit uw bestelling { $order } en bevestig het u hier zodra dat is gelukt. Het totaal daalt met
    wat het kostte.
modify-remove-all =
    Er zit verder niets in uw bestelling { $order }, dus die zou leeg zijn. Zal ik in plaats daarvan de hele bestelling annuleren?
