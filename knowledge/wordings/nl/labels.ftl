# Wat de panelen laten zien.

workflow-order_status = Waar is mijn bestelling?

entity-order = Bestelling
entity-reservation = Reservering

source-orders_jsonl = onze bestelgegevens
source-reservations_jsonl = onze reserveringsgegevens

field-order = Bestelling
field-status = Stand van zaken
field-placed_on = Besteld op
field-promised_on = Toegezegd voor
field-shipped_on = Verzonden op
field-delivered_on = Bezorgd op
field-cancelled_on = Geannuleerd op
field-cancel_reason = Reden van annulering
field-city = Plaats
field-country = Land
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

workflow-cancel_order = Een bestelling annuleren

action-cancel_order = Bestelling annuleren

rule-cancel_order-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-cancel_order-none = Geen regel past op dit geval, dus beslist een mens.
rule-cancel_order-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-cancel_order-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-cancel_order-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-cancel_order-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-cancel_order-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-cancel_order-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-cancel_order-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-cancel_order-cancel_running = De bestelling wordt nu geannuleerd; we beloven niets voordat het systeem heeft geantwoord.
rule-cancel_order-cancel_unclear = Het systeem zei niet of er is geannuleerd: kijk daar eerst, probeer het niet opnieuw.
rule-cancel_order-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-cancel_order-cancel_done = Het systeem heeft de bestelling geannuleerd; de klant weet het nog niet.
rule-cancel_order-cancelled_already = De bestelling is al geannuleerd.
rule-cancel_order-cancel_failed = Het systeem weigerde de annulering: een medewerker zoekt uit waarom.
rule-cancel_order-shipped = Het pakket is weg en niet terug te roepen; weigeren of gratis terugsturen kan.
rule-cancel_order-delivered = De bestelling is bezorgd; terugsturen kan wel.
rule-cancel_order-return_under_way = De artikelen gaan of kwamen terug: er valt niets te annuleren.
rule-cancel_order-packing = De bestelling wordt ingepakt: alleen het magazijn weet of ze nog te stoppen is.
rule-cancel_order-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-cancel_order-payment_missing = Het systeem zegt niet hoeveel en hoe er is betaald: een medewerker zoekt het op.
rule-cancel_order-cancel_allowed = De bestelling is nog niet ingepakt en kan worden geannuleerd; alles gaat terug zoals betaald.
rule-cancel_order-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.
rule-cancel_order-high_value = Het gaat om zo veel geld dat een teamleider eerst akkoord geeft.

workflow-change_address = Het bezorgadres wijzigen

action-change_address = Adres wijzigen

field-send_to = Gaat naar
field-new_address = Nieuw adres
field-address = Nieuw adres

rule-change_address-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-change_address-none = Geen regel past op dit geval, dus beslist een mens.
rule-change_address-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-change_address-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-change_address-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-change_address-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-change_address-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-change_address-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-change_address-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-change_address-change_running = Het wordt nu gewijzigd; we beloven niets voordat het systeem heeft geantwoord.
rule-change_address-change_unclear = Het systeem weigerde of zei niets: kijk daar eerst, probeer het niet opnieuw.
rule-change_address-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-change_address-change_done = Het systeem heeft het gedaan; de klant weet het nog niet.
rule-change_address-shipped = Het pakket is onderweg: alleen de bezorger kan het omleiden.
rule-change_address-too_late = De bestelling is aangekomen of geannuleerd: het adres doet er niet meer toe.
rule-change_address-packing = De bestelling wordt ingepakt: alleen het magazijn weet of het etiket nog kan veranderen.
rule-change_address-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-change_address-sign_in = Adres en betaling veranderen alleen na inloggen.
rule-change_address-ask_address = Het nieuwe adres ontbreekt: we vragen erom in één bericht.
rule-change_address-address_allowed = Nog niet ingepakt en ingelogd: de bestelling gaat naar het nieuwe adres.
rule-change_address-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.

workflow-change_payment = Anders betalen

action-change_payment = Betaalmethode wijzigen

field-pay_with = Betalen met

rule-change_payment-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-change_payment-none = Geen regel past op dit geval, dus beslist een mens.
rule-change_payment-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-change_payment-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-change_payment-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-change_payment-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-change_payment-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-change_payment-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-change_payment-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-change_payment-change_running = Het wordt nu gewijzigd; we beloven niets voordat het systeem heeft geantwoord.
rule-change_payment-change_unclear = Het systeem weigerde of zei niets: kijk daar eerst, probeer het niet opnieuw.
rule-change_payment-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-change_payment-change_done = Het systeem heeft het gedaan; de klant weet het nog niet.
rule-change_payment-too_late = De bestelling wacht niet meer en is al afgeschreven.
rule-change_payment-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-change_payment-sign_in = Adres en betaling veranderen alleen na inloggen.
rule-change_payment-no_other = Er is geen andere betaalmethode opgeslagen.
rule-change_payment-which_payment = Er zijn meerdere methoden opgeslagen en geen is genoemd.
rule-change_payment-gift_card_small = De cadeaubon dekt de bestelling niet.
rule-change_payment-payment_allowed = Nog niet ingepakt en ingelogd: de andere opgeslagen methode wordt gebruikt.
rule-change_payment-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.

workflow-complaint = Een klacht

action-record_complaint = Doorgeven aan de teamleiding

field-complained_on = Klacht op

rule-complaint-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-complaint-none = Geen regel past op dit geval, dus beslist een mens.
rule-complaint-not_known = We weten niet wie er schrijft of om welke bestelling het gaat: we luisteren, bieden excuses aan en vragen.
rule-complaint-complaint_running = De klacht wordt nu vastgelegd; we zeggen niets voordat het systeem heeft geantwoord.
rule-complaint-complaint_unclear = De klacht is niet of misschien niet vastgelegd: een medewerker zorgt dat de teamleiding haar ziet.
rule-complaint-complaint_recorded = De klacht is vastgelegd; de klant weet het nog niet.
rule-complaint-complained_before = Dit is niet de eerste klacht over deze bestelling: de teamleiding antwoordt vandaag.
rule-complaint-order_late = De bestelling is later dan toegezegd: we zeggen het, bieden excuses aan en de teamleiding neemt het over.
rule-complaint-complaint_allowed = We weten wie er schrijft: de klacht gaat met de bestelling naar de teamleiding.
rule-complaint-trip_not_known = We weten niet wie er schrijft of om welke reis het gaat: we luisteren, bieden excuses aan en vragen.
rule-complaint-trip_complained_before = Dit is niet de eerste klacht over deze reis: de teamleiding antwoordt vandaag.
rule-complaint-trip_allowed = We weten wie er schrijft: de klacht gaat met de reservering naar de teamleiding.

workflow-damaged_or_missing_item = Beschadigd, verkeerd of ontbrekend

action-report_damage = Schade vastleggen

field-damage_reported_on = Schade gemeld op
field-damaged = Beschadigd of ontbrekend
field-report_by = Meteen geregeld tot en met

rule-damaged_or_missing_item-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-damaged_or_missing_item-none = Geen regel past op dit geval, dus beslist een mens.
rule-damaged_or_missing_item-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-damaged_or_missing_item-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-damaged_or_missing_item-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-damaged_or_missing_item-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-damaged_or_missing_item-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-damaged_or_missing_item-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-damaged_or_missing_item-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-damaged_or_missing_item-report_running = De melding wordt nu vastgelegd; we zeggen niets voordat het systeem heeft geantwoord.
rule-damaged_or_missing_item-report_unclear = Het systeem zei niet of de melding is vastgelegd: kijk daar eerst, probeer het niet opnieuw.
rule-damaged_or_missing_item-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-damaged_or_missing_item-report_recorded = Het systeem heeft de melding vastgelegd; de klant weet het nog niet.
rule-damaged_or_missing_item-reported_already = Voor deze bestelling loopt al een melding.
rule-damaged_or_missing_item-report_failed = Het systeem weigerde de melding: een medewerker zoekt uit waarom.
rule-damaged_or_missing_item-not_sent = Deze bestelling is nog hier; het pakket hoort bij een andere.
rule-damaged_or_missing_item-on_its_way = De bezorger heeft geen bezorging vastgelegd: misschien komt er nog een pakket.
rule-damaged_or_missing_item-status_unknown = De bestelling is niet onderweg en niet bezorgd: eerst kijkt een medewerker.
rule-damaged_or_missing_item-delivery_day_missing = De dag van bezorging is niet geregistreerd, dus de termijn is niet te berekenen: een mens kijkt het na.
rule-damaged_or_missing_item-delivery_day_ahead = De dag van bezorging ligt in de toekomst, dus een klok of gegeven klopt niet: een mens kijkt het na.
rule-damaged_or_missing_item-warranty = De termijn voor transportschade is voorbij: de reparatieafdeling beslist over de garantie.
rule-damaged_or_missing_item-which_lines = De bestelling heeft meerdere artikelen en het is niet duidelijk om welk het gaat.
rule-damaged_or_missing_item-high_value = De bestelling is zo veel waard dat een teamleider ernaar kijkt voordat er iets wordt beloofd.
rule-damaged_or_missing_item-report_allowed = Op tijd gemeld: vervanging op onze kosten of geld terug, naar keuze.
rule-damaged_or_missing_item-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.

workflow-exchange_item = Omruilen voor een andere variant

action-exchange_item = Ruil openen

field-exchanging = Wordt geruild
field-exchange_requested_on = Ruil geopend op
field-exchange_by = Te ruilen tot en met
field-variants = Wordt

rule-exchange_item-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-exchange_item-none = Geen regel past op dit geval, dus beslist een mens.
rule-exchange_item-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-exchange_item-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-exchange_item-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-exchange_item-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-exchange_item-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-exchange_item-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-exchange_item-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-exchange_item-change_running = Het wordt nu gewijzigd; we beloven niets voordat het systeem heeft geantwoord.
rule-exchange_item-change_unclear = Het systeem weigerde of zei niets: kijk daar eerst, probeer het niet opnieuw.
rule-exchange_item-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-exchange_item-change_done = Het systeem heeft het gedaan; de klant weet het nog niet.
rule-exchange_item-open_order_changed = Het systeem heeft het gedaan; de klant weet het nog niet.
rule-exchange_item-exchange_requested = Er loopt een ruil voor deze bestelling.
rule-exchange_item-not_delivered = De bestelling is nog niet bezorgd; daarna kan ze geruild worden.
rule-exchange_item-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-exchange_item-delivery_day_missing = De dag van bezorging is niet geregistreerd, dus de termijn is niet te berekenen: een mens kijkt het na.
rule-exchange_item-delivery_day_ahead = De dag van bezorging ligt in de toekomst, dus een klok of gegeven klopt niet: een mens kijkt het na.
rule-exchange_item-deadline_passed = De ruiltermijn, vanaf de bezorging, is voorbij.
rule-exchange_item-which_lines = De bestelling heeft meerdere artikelen en het is niet duidelijk welk bedoeld is.
rule-exchange_item-which_variant = Het is niet duidelijk wat het moet worden: we vragen het met de keuzes.
rule-exchange_item-sold_out = De gewenste variant is niet leverbaar.
rule-exchange_item-changed_instead = Nog niet ingepakt en leverbaar: het wordt de andere variant, alleen het verschil wordt verrekend.
rule-exchange_item-exchange_allowed = Op tijd en leverbaar: gratis terug, de andere variant wordt verstuurd.
rule-exchange_item-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.
rule-exchange_item-high_value = Het gaat om zo veel geld dat een teamleider eerst akkoord geeft.

workflow-general_question = Een algemene vraag

rule-general_question-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-general_question-none = Geen regel past op dit geval, dus beslist een mens.
rule-general_question-answered = Een openbaar artikel zegt het in de taal van de klant; het antwoord citeert het.
rule-general_question-other_language = Alleen een artikel in een andere taal zegt het: een medewerker antwoordt.
rule-general_question-no_article = Geen artikel zegt er iets over: een medewerker zoekt het uit.

workflow-invoice_copy = Een kopie van de factuur

action-send_invoice = Factuur sturen

field-invoice = Factuur
field-invoice_sent_on = Factuur verstuurd op

rule-invoice_copy-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-invoice_copy-none = Geen regel past op dit geval, dus beslist een mens.
rule-invoice_copy-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-invoice_copy-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-invoice_copy-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-invoice_copy-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-invoice_copy-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-invoice_copy-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-invoice_copy-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-invoice_copy-invoice_running = De factuur wordt nu verstuurd; we zeggen niets voordat het systeem heeft geantwoord.
rule-invoice_copy-invoice_unclear = Het systeem stuurde de factuur niet of zei het niet: een medewerker zoekt uit waarom.
rule-invoice_copy-invoice_sent = Het systeem heeft de factuur verstuurd; de klant weet het nog niet.
rule-invoice_copy-invoice_offered = Er is een factuur, en die gaat alleen naar het e-mailadres van de bestelling.
rule-invoice_copy-not_yet = De factuur ontstaat op de dag van verzending.
rule-invoice_copy-cancelled = De bestelling is vóór verzending geannuleerd: geen factuur.
rule-invoice_copy-invoice_missing = Er zou een factuur moeten zijn en die is er niet: de administratie zoekt het op.
rule-invoice_copy-trip_orders_unavailable = Het reserveringssysteem antwoordde niet; er valt nog niets te zeggen.
rule-invoice_copy-trip_identity_locked = Te veel pogingen pasten bij niemand; het team moet uitzoeken wie schrijft.
rule-invoice_copy-trip_identity_no_match = De gegevens passen bij niemand; we vragen ze na te kijken.
rule-invoice_copy-trip_identity_unknown = We weten niet zeker genoeg wie schrijft en vragen dat voordat we iets over een reis zeggen.
rule-invoice_copy-trip_order_unknown = De genoemde code hoort niet bij de reserveringen van deze persoon.
rule-invoice_copy-trip_no_orders = Deze persoon heeft hier geen reservering; misschien staat die op een ander e-mailadres.
rule-invoice_copy-trip_which_order = Meerdere reserveringen, en er is niet gezegd welke.
rule-invoice_copy-trip_invoice_offered = Er is een factuur, en die gaat alleen naar het e-mailadres van de reservering.

workflow-membership_update = Een lidmaatschap pauzeren, uitbreiden of beëindigen

action-update_membership = Lidmaatschap wijzigen

field-change = Wijziging
field-customer = Klant

rule-membership_update-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-membership_update-none = Geen regel past op dit geval, dus beslist een mens.
rule-membership_update-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-membership_update-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-membership_update-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-membership_update-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-membership_update-change_running = Het wordt nu gewijzigd; we beloven niets voordat het systeem heeft geantwoord.
rule-membership_update-change_unclear = Het systeem weigerde of zei niets: kijk daar eerst, probeer het niet opnieuw.
rule-membership_update-change_done = Het systeem heeft het gedaan; de klant weet het nog niet.
rule-membership_update-no_membership = Er is geen lidmaatschap, of niet meer.
rule-membership_update-which_change = Het is niet duidelijk wat er met het lidmaatschap moet gebeuren: we vragen het.
rule-membership_update-already = Het lidmaatschap staat al zoals gevraagd.
rule-membership_update-few_points = Er zijn te weinig punten voor het hogere niveau.
rule-membership_update-pause = Pauzeren kan altijd; de punten blijven staan.
rule-membership_update-resume = Een gepauzeerd lidmaatschap kan altijd worden hervat.
rule-membership_update-upgrade = Er zijn genoeg punten voor Circle Plus.
rule-membership_update-end = Beëindigen kan altijd; punten blijven nog even bruikbaar.
rule-membership_update-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.

workflow-modify_order_items = Artikelen van een open bestelling wijzigen

action-modify_order_items = Artikelen wijzigen
action-change_quantity = Aantal wijzigen
action-change_variant_and_quantity = Variant en aantal wijzigen
action-remove_items = Uit de bestelling halen

field-modified_on = Gewijzigd op

rule-modify_order_items-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-modify_order_items-none = Geen regel past op dit geval, dus beslist een mens.
rule-modify_order_items-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-modify_order_items-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-modify_order_items-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-modify_order_items-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-modify_order_items-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-modify_order_items-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-modify_order_items-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-modify_order_items-change_running = Het wordt nu gewijzigd; we beloven niets voordat het systeem heeft geantwoord.
rule-modify_order_items-change_unclear = Het systeem weigerde of zei niets: kijk daar eerst, probeer het niet opnieuw.
rule-modify_order_items-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-modify_order_items-change_done = Het systeem heeft het gedaan; de klant weet het nog niet.
rule-modify_order_items-too_late = De bestelling is weg; ruilen of terugsturen kan nog.
rule-modify_order_items-packing = De bestelling wordt ingepakt: alleen het magazijn weet of er nog iets kan veranderen.
rule-modify_order_items-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.
rule-modify_order_items-which_lines = De bestelling heeft meerdere artikelen en het is niet duidelijk welk bedoeld is.
rule-modify_order_items-which_line = Er is een aantal genoemd en het is niet duidelijk van welk artikel.
rule-modify_order_items-quantity_unpriced = De bestelling heeft geen prijs voor dit artikel, dus een medewerker rekent het uit.
rule-modify_order_items-quantity_many = Zoveel stuks van één artikel worden pas beloofd nadat het magazijn is gevraagd.
rule-modify_order_items-quantity_allowed = Nog niet ingepakt: het artikel komt in het gewenste aantal en alleen het verschil wordt verrekend.
rule-modify_order_items-which_variant = Het is niet duidelijk wat het moet worden: we vragen het met de keuzes.
rule-modify_order_items-sold_out = De gewenste variant is niet leverbaar.
rule-modify_order_items-modify_allowed = Nog niet ingepakt en leverbaar: het wordt de andere variant, alleen het verschil wordt verrekend.
rule-modify_order_items-remove_all = Van de bestelling zou niets overblijven, dus vragen we of die geannuleerd moet worden.
rule-modify_order_items-remove_allowed = Nog niet ingepakt: het artikel gaat eruit en de prijs wordt teruggegeven.
rule-modify_order_items-both_which_line = Een andere variant en een aantal zijn genoemd, maar niet van welk artikel.
rule-modify_order_items-both_unpriced = Hiervoor is geen prijs, dus rekent een mens het uit.
rule-modify_order_items-both_many = Zoveel stuks van één artikel worden pas toegezegd na navraag bij het magazijn.
rule-modify_order_items-both_allowed = Nog niet ingepakt en te koop: zoveel van de andere variant als gewenst, alleen het verschil wordt verrekend.
rule-modify_order_items-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.

workflow-refund_status = Waar blijft mijn terugbetaling?

field-refunded_on = Terugbetaald op
field-refunded = Terugbetaald bedrag
field-returned_on = Retour ontvangen op

rule-refund_status-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-refund_status-none = Geen regel past op dit geval, dus beslist een mens.
rule-refund_status-orders_unavailable = Het bestelsysteem gaf geen antwoord; over bestellingen valt nog niets te zeggen.
rule-refund_status-identity_locked = Te veel pogingen pasten bij niemand; het team moet nagaan wie er schrijft.
rule-refund_status-identity_no_match = De gegevens passen bij niemand; we vragen om ze na te kijken.
rule-refund_status-identity_unknown = We weten nog niet zeker genoeg wie er schrijft en vragen dat eerst.
rule-refund_status-order_unknown = De genoemde bestelling hoort niet bij deze persoon.
rule-refund_status-no_orders = Er staan hier geen bestellingen van deze persoon; misschien wel onder een ander e-mailadres.
rule-refund_status-which_order = Er zijn meerdere bestellingen en er is er geen genoemd.
rule-refund_status-status_missing = Het bestelsysteem geeft bij deze bestelling geen status, dus kijkt een mens het na.
rule-refund_status-refund_sent = De terugbetaling is enkele dagen geleden verstuurd; de bank heeft misschien nog tijd nodig.
rule-refund_status-refund_sent_earlier = De terugbetaling zou op het afschrift moeten staan; zo niet, dan laten we haar natrekken.
rule-refund_status-return_overdue = De retour is langer binnen dan een terugbetaling mag duren: de administratie kijkt er vandaag naar.
rule-refund_status-return_arrived = De retour is bij ons en de termijn voor de terugbetaling loopt.
rule-refund_status-cancellation_overdue = De annulering is langer geleden dan een terugbetaling mag duren: de administratie kijkt er vandaag naar.
rule-refund_status-cancelled = De bestelling is geannuleerd en de termijn voor de terugbetaling loopt.
rule-refund_status-day_missing = De dag waarop de termijn begint is niet vastgelegd: de administratie zoekt het op.
rule-refund_status-return_on_its_way = De retour is aangemeld maar nog niet binnen; daarna volgt de terugbetaling.
rule-refund_status-nothing_to_refund = Er is niets teruggekomen en niets geannuleerd, dus geen terugbetaling.
rule-refund_status-status_unknown = Deze status kennen de regels niet; een mens kijkt ernaar voordat we iets zeggen.

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
rule-return_item-delivery_day_ahead = De dag van bezorging ligt in de toekomst, dus een klok of gegeven klopt niet: een mens kijkt het na.
rule-return_item-holiday_which_lines = Voor de feestdagen gekocht en nog geen artikel genoemd: we vragen welk terugkomt.
rule-return_item-holiday_return = Voor de feestdagen gekocht: het mag langer dan anders gratis terug.
rule-return_item-deadline_passed = De retourtermijn, gerekend vanaf de dag van bezorging, is voorbij.
rule-return_item-which_lines = De bestelling heeft meerdere artikelen en het is niet duidelijk welke teruggaan.
rule-return_item-payment_missing = Het bestelsysteem zegt niet hoe de bestelling is betaald, dus kijkt een mens het na.
rule-return_item-return_allowed = De retourtermijn loopt nog: terugsturen is gratis en het geld gaat terug via de oorspronkelijke betaalmethode.
rule-return_item-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.
rule-return_item-high_value = Het gaat om zo veel geld dat een teamleider eerst akkoord geeft.
rule-return_item-holiday_high_value = Het gaat om zo veel geld dat een teamleider eerst akkoord geeft.

# Reservations

field-booked_on = Geboekt op
field-departs_on = Vertrek op
field-returns_on = Terug op
field-route = Traject
field-fare = Tarief
field-travellers = Reizigers
field-bags = Koffers
field-refundable = Terug bij annulering
field-change_fee = Kosten voor andere dag
field-bag_price = Prijs per koffer
field-changed_on = Gewijzigd op
field-paid_back = Terugbetaald
field-reservation = Reservering
field-flights = Vluchten
field-days = Nieuwe dagen
field-passenger = Reiziger
field-last_name = Achternaam

value-status-confirmed = Bevestigd
value-status-checked_in = Ingecheckt
value-status-flown = Gevlogen
value-fare-basic = Basis
value-fare-standard = Standaard
value-fare-flex = Flexibel

workflow-reservation_status = Hoe het met een boeking staat

rule-reservation_status-identity = Voordat er iets over een reis wordt gezegd, moet duidelijk zijn wie schrijft.
rule-reservation_status-none = Geen regel dekt dit geval, dus een mens beslist.
rule-reservation_status-orders_unavailable = Het reserveringssysteem antwoordde niet; er valt nog niets te zeggen.
rule-reservation_status-identity_locked = Te veel pogingen pasten bij niemand; het team moet uitzoeken wie schrijft.
rule-reservation_status-identity_no_match = De gegevens passen bij niemand; we vragen ze na te kijken.
rule-reservation_status-identity_unknown = We weten niet zeker genoeg wie schrijft en vragen dat voordat we iets over een reis zeggen.
rule-reservation_status-order_unknown = De genoemde code hoort niet bij de reserveringen van deze persoon.
rule-reservation_status-no_orders = Deze persoon heeft hier geen reservering; misschien staat die op een ander e-mailadres.
rule-reservation_status-which_order = Meerdere reserveringen, en er is niet gezegd welke.
rule-reservation_status-status_missing = Het systeem meldt geen status voor deze reservering; iemand zoekt het op.
rule-reservation_status-cancelled = De reservering is geannuleerd.
rule-reservation_status-flown = De reis is voorbij.
rule-reservation_status-status_unknown = De regels kennen deze status niet; er kijkt eerst iemand naar.
rule-reservation_status-trip_missing = Het systeem zegt niet waarheen of wanneer de reis gaat: een mens kijkt het na.
rule-reservation_status-departed = De reis is begonnen, maar het systeem noemt haar nog bevestigd: een mens kijkt eerst.
rule-reservation_status-checked_in = Ingecheckt: de instapkaarten zijn klaar.
rule-reservation_status-confirmed = De reservering is bevestigd en betaald.

workflow-reservation_cancel = Van een reis afzien

action-cancel_reservation = Reservering annuleren
action-withdraw_reservation = Reservering intrekken

rule-reservation_cancel-identity = Voordat er iets over een reis wordt gezegd, moet duidelijk zijn wie schrijft.
rule-reservation_cancel-none = Geen regel dekt dit geval, dus een mens beslist.
rule-reservation_cancel-orders_unavailable = Het reserveringssysteem antwoordde niet; er valt nog niets te zeggen.
rule-reservation_cancel-identity_locked = Te veel pogingen pasten bij niemand; het team moet uitzoeken wie schrijft.
rule-reservation_cancel-identity_no_match = De gegevens passen bij niemand; we vragen ze na te kijken.
rule-reservation_cancel-identity_unknown = We weten niet zeker genoeg wie schrijft en vragen dat voordat we iets over een reis zeggen.
rule-reservation_cancel-order_unknown = De genoemde code hoort niet bij de reserveringen van deze persoon.
rule-reservation_cancel-no_orders = Deze persoon heeft hier geen reservering; misschien staat die op een ander e-mailadres.
rule-reservation_cancel-status_missing = Het systeem meldt geen status voor deze reservering; iemand zoekt het op.
rule-reservation_cancel-status_unknown = De regels kennen deze status niet; er kijkt eerst iemand naar.
rule-reservation_cancel-which_order = Meerdere reserveringen, en er is niet gezegd welke moet vervallen.
rule-reservation_cancel-cancel_running = De annulering loopt; er wordt niets beloofd voordat het systeem heeft geantwoord.
rule-reservation_cancel-cancel_unclear = Het systeem zei niet of het geannuleerd is: eerst daar kijken, niet opnieuw proberen.
rule-reservation_cancel-cancelled_now = Het systeem heeft geannuleerd en de klant weet het nog niet.
rule-reservation_cancel-cancelled_before = De reservering is al geannuleerd.
rule-reservation_cancel-cancel_failed = Het systeem weigerde te annuleren: iemand zoekt uit waarom.
rule-reservation_cancel-flown = De reis is voorbij, er valt niets te annuleren.
rule-reservation_cancel-amounts_missing = Het systeem meldt niet wat terugkomt of wanneer de reis begint: iemand zoekt het op.
rule-reservation_cancel-leaves_now = Ingecheckt, of de eerste vlucht gaat vandaag of is weg: een mens beslist.
rule-reservation_cancel-withdraw = Hooguit een dag geleden geboekt en vertrek ver genoeg weg: alles komt terug, welk tarief ook.
rule-reservation_cancel-cancel_free = Het tarief vergoedt het hele bedrag.
rule-reservation_cancel-ask_first = Het tarief vergoedt maar een deel en het is definitief: eerst is instemming nodig.
rule-reservation_cancel-cancel_confirmed = De klant weet wat terugkomt en wil annuleren.
rule-reservation_cancel-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.
rule-reservation_cancel-withdraw_high_value = Het gaat om zo veel geld dat een teamleider eerst akkoord geeft.
rule-reservation_cancel-high_value = Het gaat om zo veel geld dat een teamleider eerst akkoord geeft.

workflow-reservation_change = Een reis wijzigen

action-change_day = Vlucht naar andere dag
action-add_bags = Koffers toevoegen
action-correct_name = Naam verbeteren

rule-reservation_change-identity = Voordat er iets over een reis wordt gezegd, moet duidelijk zijn wie schrijft.
rule-reservation_change-none = Geen regel dekt dit geval, dus een mens beslist.
rule-reservation_change-orders_unavailable = Het reserveringssysteem antwoordde niet; er valt nog niets te zeggen.
rule-reservation_change-identity_locked = Te veel pogingen pasten bij niemand; het team moet uitzoeken wie schrijft.
rule-reservation_change-identity_no_match = De gegevens passen bij niemand; we vragen ze na te kijken.
rule-reservation_change-identity_unknown = We weten niet zeker genoeg wie schrijft en vragen dat voordat we iets over een reis zeggen.
rule-reservation_change-order_unknown = De genoemde code hoort niet bij de reserveringen van deze persoon.
rule-reservation_change-no_orders = Deze persoon heeft hier geen reservering; misschien staat die op een ander e-mailadres.
rule-reservation_change-status_missing = Het systeem meldt geen status voor deze reservering; iemand zoekt het op.
rule-reservation_change-status_unknown = De regels kennen deze status niet; er kijkt eerst iemand naar.
rule-reservation_change-which_order = Meerdere reserveringen, en er is niet gezegd welke moet wijzigen.
rule-reservation_change-change_running = De wijziging loopt; er wordt niets beloofd voordat het systeem heeft geantwoord.
rule-reservation_change-change_unclear = Het systeem zei niet of het gewijzigd is: eerst daar kijken, niet opnieuw proberen.
rule-reservation_change-day_changed = Het systeem heeft de vlucht verzet en de klant weet het nog niet.
rule-reservation_change-bags_added = Het systeem heeft de koffers toegevoegd en de klant weet het nog niet.
rule-reservation_change-name_corrected = Het systeem heeft de naam verbeterd en de klant weet het nog niet.
rule-reservation_change-change_failed = Het systeem weigerde de wijziging: iemand zoekt uit waarom.
rule-reservation_change-over = De reis is voorbij of geannuleerd, er valt niets te wijzigen.
rule-reservation_change-leaves_now = Ingecheckt, of de eerste vlucht gaat vandaag of is weg: een mens beslist.
rule-reservation_change-name_which = Het is niet duidelijk wiens naam moet worden verbeterd.
rule-reservation_change-name_offered = Een verkeerd gespelde achternaam wordt kosteloos verbeterd.
rule-reservation_change-bags_many = Meer koffers dan een vlucht toestaat.
rule-reservation_change-bags_ask = Koffers kosten geld: eerst is instemming nodig.
rule-reservation_change-bags_confirmed = De klant kent de prijs en wil de koffers.
rule-reservation_change-day_fixed = Het tarief staat geen andere dagen toe.
rule-reservation_change-day_full = De vlucht is vol of gaat niet op die dag.
rule-reservation_change-day_ask = Een andere dag kan geld kosten: eerst is instemming nodig.
rule-reservation_change-day_confirmed = De klant kent de kosten en wil de andere dag.
rule-reservation_change-what = Het is niet duidelijk wat er moet wijzigen, of hoe.
rule-reservation_change-repeated_failure = Hetzelfde is in dit gesprek meermaals geweigerd of mislukt: een teamleider neemt het over.

workflow-baggage = Verloren of beschadigde bagage

action-report_baggage = Bagagemelding vastleggen

field-baggage_reported_on = Bagage gemeld op
field-baggage_problem = Bagage
field-problem = Wat is er mis
value-baggage_problem-missing = Niet aangekomen
value-baggage_problem-damaged = Beschadigd
value-problem-missing = Niet aangekomen
value-problem-damaged = Beschadigd

rule-baggage-identity = Voordat er iets over een reis wordt gezegd, moet duidelijk zijn wie schrijft.
rule-baggage-none = Geen regel dekt dit geval, dus een mens beslist.
rule-baggage-orders_unavailable = Het reserveringssysteem antwoordde niet; er valt nog niets te zeggen.
rule-baggage-identity_locked = Te veel pogingen pasten bij niemand; het team moet uitzoeken wie schrijft.
rule-baggage-identity_no_match = De gegevens passen bij niemand; we vragen ze na te kijken.
rule-baggage-identity_unknown = We weten niet zeker genoeg wie schrijft en vragen dat voordat we iets over een reis zeggen.
rule-baggage-order_unknown = De genoemde code hoort niet bij de reserveringen van deze persoon.
rule-baggage-no_orders = Deze persoon heeft hier geen reservering; misschien staat die op een ander e-mailadres.
rule-baggage-which_order = Meerdere reserveringen, en er is niet gezegd welke.
rule-baggage-report_running = De melding wordt nu vastgelegd; we zeggen niets voordat het systeem heeft geantwoord.
rule-baggage-report_unclear = Het systeem weigerde de melding of zei niet of ze is vastgelegd: kijk daar eerst, probeer het niet opnieuw.
rule-baggage-report_recorded = De melding is vastgelegd; de klant weet het nog niet.
rule-baggage-reported_already = De bagage van deze reis is al gemeld en in behandeling.
rule-baggage-status_missing = Het systeem meldt geen status voor deze reservering; iemand zoekt het op.
rule-baggage-status_unknown = De regels kennen deze status niet; er kijkt eerst iemand naar.
rule-baggage-trip_missing = Het systeem zegt niet waarheen of wanneer de reis gaat: een mens kijkt het na.
rule-baggage-not_begun = Deze reis is nog niet begonnen; de bagage hoort bij een andere.
rule-baggage-late = De termijn voor bagagemeldingen is voorbij: de teamleiding beslist.
rule-baggage-what = Het is niet duidelijk of de bagage niet of beschadigd is aangekomen.
rule-baggage-missing = Op tijd gemeld: de bagagedienst zoekt de bagage.
rule-baggage-damaged = Op tijd gemeld: de bagagedienst regelt de schade.

workflow-person_wanted = Er is een mens nodig

rule-person_wanted-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-person_wanted-none = Geen regel past op dit geval, dus beslist een mens.
rule-person_wanted-taken_over = Vraagt om een mens: iemand van de klantenservice neemt het over, wat de andere regels ook zeggen.

workflow-legal_threat = Advocaten, rechter of instanties

rule-legal_threat-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-legal_threat-none = Geen regel past op dit geval, dus beslist een mens.
rule-legal_threat-legal = Spreekt van advocaten, rechter of instanties: de juridische afdeling neemt het over, niets wordt beloofd of betwist.

workflow-safety_report = Gevaar of letsel

rule-safety_report-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-safety_report-none = Geen regel past op dit geval, dus beslist een mens.
rule-safety_report-danger = Spreekt van gevaar, letsel of nood: het veiligheidsteam neemt het meteen over, vóór al het andere.

workflow-vulnerable_customer = Iemand die meer hulp nodig heeft

rule-vulnerable_customer-identity = Eerst moet vaststaan wie er schrijft; dan pas zeggen we iets over een bestelling.
rule-vulnerable_customer-none = Geen regel past op dit geval, dus beslist een mens.
rule-vulnerable_customer-vulnerable = In nood, ziek of hulp nodig: persoonlijke begeleiding neemt het over en doet het samen met de klant.
