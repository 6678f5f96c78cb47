# Was die Seitenleiste zeigt.

workflow-order_status = Wo ist meine Bestellung?

field-order = Bestellung
field-status = Status
field-placed_on = Bestellt am
field-promised_on = Zugesagt bis
field-shipped_on = Verschickt am
field-delivered_on = Zugestellt am
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
rule-order_status-delivered = Der Paketdienst hat die Zustellung erfasst.
rule-order_status-preparing_late = Das zugesagte Datum ist vorbei und nichts ist verschickt: Wir sagen es und entschuldigen uns.
rule-order_status-preparing = Die Bestellung ist eingegangen und wird vorbereitet; nichts ist verspätet.
rule-order_status-packed = Die Bestellung wird gepackt und geht als Nächstes an den Paketdienst; nichts ist verspätet.
rule-order_status-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-order_status-shipped_without_date = Das Paket ist unterwegs; ein zugesagtes Datum gibt es nicht.
rule-order_status-shipped_on_time = Das Paket ist unterwegs, das zugesagte Datum ist noch nicht vorbei.
rule-order_status-shipped_very_late = Das Paket gilt als verspätet: Die Logistik lässt den Paketdienst danach suchen.
rule-order_status-shipped_late = Das zugesagte Datum ist vorbei, aber noch nicht lange genug für eine Suche.
