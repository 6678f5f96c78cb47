# Wat de panelen laten zien.

workflow-order_status = Waar is mijn bestelling?

field-order = Bestelling
field-status = Stand van zaken
field-placed_on = Besteld op
field-promised_on = Toegezegd voor
field-shipped_on = Verzonden op
field-delivered_on = Bezorgd op
field-cancelled_on = Geannuleerd op
field-cancel_reason = Reden van annulering
field-city = Plaats
field-carrier = Vervoerder
field-tracking = Track-and-tracecode
field-total = Totaal

value-status-pending = Ontvangen
value-status-pending_items_modified = Ontvangen, artikelen gewijzigd
value-status-pending_item_modified = Ontvangen, artikelen gewijzigd
value-status-received = Ontvangen
value-status-processing = In voorbereiding
value-status-packing = Wordt ingepakt
value-status-processed = Ingepakt
value-status-shipped = Onderweg
value-status-on_its_way = Onderweg
value-status-in_transit = Onderweg
value-status-out_for_delivery = Wordt bezorgd
value-status-delivered = Bezorgd
value-status-cancelled = Geannuleerd
value-status-canceled = Geannuleerd
value-status-return_requested = Retour aangemeld
value-status-exchange_requested = Ruiling aangemeld
value-status-returned = Teruggestuurd

rule-order_status-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-order_status-none = Geen regel past op dit geval, dus beslist een mens.
rule-order_status-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-order_status-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-order_status-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-order_status-identity_claimed = Alleen een naam is niet genoeg: we vragen naar het e-mailadres of de postcode.
rule-order_status-identity_unknown = We weten nog niet wie er schrijft en vragen dat eerst.
rule-order_status-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-order_status-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-order_status-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-order_status-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-order_status-cancelled = De bestelling is geannuleerd, er is dus niets onderweg.
rule-order_status-return_requested = Voor deze bestelling loopt een retour.
rule-order_status-exchange_requested = Voor deze bestelling loopt een ruiling.
rule-order_status-returned = De bestelling is bij ons teruggekomen.
rule-order_status-delivered_just_now = De vervoerder heeft de bezorging net geregistreerd; het pakket kan tot het eind van de volgende werkdag nog opduiken.
rule-order_status-delivered = De vervoerder heeft de bezorging geregistreerd.
rule-order_status-preparing_late = De toegezegde datum is voorbij en er is niets verzonden: we zeggen dat en bieden excuses aan.
rule-order_status-preparing = De bestelling is binnen en wordt klaargemaakt; er is geen vertraging.
rule-order_status-packed = De bestelling wordt ingepakt en gaat daarna naar de vervoerder; er is geen vertraging.
rule-order_status-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-order_status-shipped_without_date = Het pakket is onderweg; er is geen toegezegde datum om te noemen.
rule-order_status-shipped_on_time = Het pakket is onderweg en de toegezegde datum is nog niet voorbij.
rule-order_status-shipped_very_late = Het pakket geldt als te laat: logistiek laat de vervoerder ernaar zoeken.
rule-order_status-shipped_late = De toegezegde datum is voorbij, maar nog niet lang genoeg voor een zoekactie.

workflow-return_item = Iets terugsturen

action-open_return = Retour aanmelden

field-payment = Betaald met
field-return_requested_on = Retour aangemeld op
field-returning = Gaat terug
field-return_by = Terugsturen kan tot en met
field-refund_to = Terugbetaling via
field-refund = Terugbetaling
field-lines = Artikelen

rule-return_item-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-return_item-none = Geen regel past op dit geval, dus beslist een mens.
rule-return_item-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-return_item-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-return_item-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-return_item-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-return_item-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-return_item-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-return_item-which_order = Er zijn meerdere bestellingen en er is niet gezegd uit welke iets teruggaat.
rule-return_item-return_running = De retour wordt nu aangemeld; we beloven niets voordat het bestelsysteem heeft geantwoord.
rule-return_item-return_unclear = Het bestelsysteem zei niet of de retour is aangemeld: kijk daar eerst, probeer het niet nog eens.
rule-return_item-return_opened = Het bestelsysteem heeft de retour aangemeld; de klant weet dat nog niet.
rule-return_item-return_requested = Voor deze bestelling loopt een retour.
rule-return_item-return_failed = Het bestelsysteem weigerde de retour aan te melden: een mens zoekt uit waarom.
rule-return_item-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-return_item-returned = De bestelling is al bij ons teruggekomen.
rule-return_item-cancelled = De bestelling is geannuleerd, er valt dus niets terug te sturen.
rule-return_item-not_delivered = De bestelling is nog niet bezorgd; daarna kan een retour worden aangemeld.
rule-return_item-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-return_item-delivery_day_missing = De dag van bezorging is niet geregistreerd, dus de termijn is niet te berekenen: een mens kijkt het na.
rule-return_item-deadline_passed = De retourtermijn, gerekend vanaf de dag van bezorging, is voorbij.
rule-return_item-which_lines = De bestelling heeft meerdere artikelen en het is niet duidelijk welke teruggaan.
rule-return_item-payment_missing = Het bestelsysteem zegt niet hoe de bestelling is betaald, dus kijkt een mens het na.
rule-return_item-return_allowed = De retourtermijn loopt nog: terugsturen is gratis en het geld gaat terug via de oorspronkelijke betaalmethode.
