# Was die Seitenleiste zeigt.

workflow-order_status = Wo ist meine Bestellung?

field-order = Bestellung
field-status = Status
field-placed_on = Bestellt am
field-promised_on = Zugesagt bis
field-shipped_on = Verschickt am
field-delivered_on = Zugestellt am
field-cancelled_on = Storniert am
field-cancel_reason = Grund der Stornierung
field-city = Ort
field-carrier = Paketdienst
field-tracking = Sendungsnummer
field-total = Summe

value-status-pending = Eingegangen
value-status-pending_items_modified = Eingegangen, Artikel geändert
value-status-pending_item_modified = Eingegangen, Artikel geändert
value-status-received = Eingegangen
value-status-processing = In Vorbereitung
value-status-packing = Wird gepackt
value-status-processed = Gepackt
value-status-shipped = Unterwegs
value-status-on_its_way = Unterwegs
value-status-in_transit = Unterwegs
value-status-out_for_delivery = In Zustellung
value-status-delivered = Zugestellt
value-status-cancelled = Storniert
value-status-canceled = Storniert
value-status-return_requested = Rücksendung angemeldet
value-status-exchange_requested = Umtausch angemeldet
value-status-returned = Zurückgeschickt

rule-order_status-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-order_status-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-order_status-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-order_status-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-order_status-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-order_status-identity_claimed = Ein Name allein reicht nicht: Wir fragen nach E-Mail-Adresse oder Postleitzahl.
rule-order_status-identity_unknown = Wir wissen noch nicht, wer fragt, und klären das zuerst.
rule-order_status-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-order_status-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-order_status-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-order_status-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-order_status-cancelled = Die Bestellung wurde storniert, es ist also nichts unterwegs.
rule-order_status-return_requested = Für diese Bestellung läuft eine Rücksendung.
rule-order_status-exchange_requested = Für diese Bestellung läuft ein Umtausch.
rule-order_status-returned = Die Bestellung ist zu uns zurückgekommen.
rule-order_status-delivered_just_now = Der Paketdienst hat die Zustellung gerade erst erfasst; bis zum Ende des nächsten Werktags kann noch etwas auftauchen.
rule-order_status-delivered = Der Paketdienst hat die Zustellung erfasst.
rule-order_status-preparing_late = Das zugesagte Datum ist vorbei und nichts ist verschickt: Wir sagen es und entschuldigen uns.
rule-order_status-preparing = Die Bestellung ist eingegangen und wird vorbereitet; nichts ist verspätet.
rule-order_status-packed = Die Bestellung wird gepackt und geht als Nächstes an den Paketdienst; nichts ist verspätet.
rule-order_status-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-order_status-shipped_without_date = Das Paket ist unterwegs; ein zugesagtes Datum gibt es nicht.
rule-order_status-shipped_on_time = Das Paket ist unterwegs, das zugesagte Datum ist noch nicht vorbei.
rule-order_status-shipped_very_late = Das Paket gilt als verspätet: Die Logistik lässt den Paketdienst danach suchen.
rule-order_status-shipped_late = Das zugesagte Datum ist vorbei, aber noch nicht lange genug für eine Suche.

workflow-return_item = Etwas zurückschicken

action-open_return = Rücksendung anmelden

field-payment = Bezahlt mit
field-return_requested_on = Rücksendung angemeldet am
field-returning = Geht zurück
field-return_by = Rückgabe möglich bis
field-refund_to = Erstattung auf
field-refund = Erstattung
field-lines = Artikel

rule-return_item-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-return_item-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-return_item-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-return_item-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-return_item-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-return_item-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-return_item-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-return_item-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-return_item-which_order = Es gibt mehrere Bestellungen; aus welcher etwas zurückgeht, wurde nicht gesagt.
rule-return_item-return_running = Die Rücksendung wird gerade angemeldet; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-return_item-return_unclear = Das Bestellsystem hat nicht gesagt, ob die Rücksendung angemeldet ist: erst dort nachsehen, nicht noch einmal versuchen.
rule-return_item-return_opened = Das Bestellsystem hat die Rücksendung angemeldet; das weiß die Kundin oder der Kunde noch nicht.
rule-return_item-return_requested = Für diese Bestellung läuft eine Rücksendung.
rule-return_item-return_failed = Das Bestellsystem hat die Rücksendung abgelehnt: Ein Mensch klärt, warum.
rule-return_item-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-return_item-returned = Die Bestellung ist schon zu uns zurückgekommen.
rule-return_item-cancelled = Die Bestellung wurde storniert, es gibt also nichts zurückzuschicken.
rule-return_item-not_delivered = Die Bestellung ist noch nicht zugestellt; danach lässt sich eine Rücksendung anmelden.
rule-return_item-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-return_item-delivery_day_missing = Der Tag der Zustellung ist nicht erfasst, die Frist lässt sich nicht zählen: Ein Mensch sieht nach.
rule-return_item-deadline_passed = Die Rückgabefrist, gezählt ab der Zustellung, ist vorbei.
rule-return_item-which_lines = Die Bestellung hat mehrere Artikel, und es ist nicht klar, welche zurückgehen.
rule-return_item-payment_missing = Das Bestellsystem sagt nicht, wie bezahlt wurde; ein Mensch sieht nach.
rule-return_item-return_allowed = Die Rückgabefrist läuft noch: Die Rücksendung ist kostenlos, das Geld geht auf dem Zahlungsweg zurück.
