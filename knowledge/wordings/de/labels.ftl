# Was die Seitenleiste zeigt.

workflow-order_status = Wo ist meine Bestellung?

entity-order = Bestellung
entity-reservation = Buchung

source-orders_jsonl = unseren Bestelldaten
source-reservations_jsonl = unseren Buchungsdaten

field-order = Bestellung
field-status = Status
field-placed_on = Bestellt am
field-promised_on = Zugesagt bis
field-shipped_on = Verschickt am
field-delivered_on = Zugestellt am
field-cancelled_on = Storniert am
field-cancel_reason = Grund der Stornierung
field-city = Ort
field-country = Land
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

workflow-cancel_order = Eine Bestellung stornieren

action-cancel_order = Bestellung stornieren

rule-cancel_order-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-cancel_order-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-cancel_order-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-cancel_order-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-cancel_order-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-cancel_order-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-cancel_order-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-cancel_order-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-cancel_order-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-cancel_order-cancel_running = Die Bestellung wird gerade storniert; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-cancel_order-cancel_unclear = Das Bestellsystem hat nicht gesagt, ob storniert ist: erst dort nachsehen, nicht noch einmal versuchen.
rule-cancel_order-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-cancel_order-cancel_done = Das Bestellsystem hat die Bestellung storniert; das weiß die Kundin oder der Kunde noch nicht.
rule-cancel_order-cancelled_already = Die Bestellung ist schon storniert.
rule-cancel_order-cancel_failed = Das Bestellsystem hat die Stornierung abgelehnt: Ein Mensch klärt, warum.
rule-cancel_order-shipped = Das Paket ist verschickt und nicht mehr zu stoppen; Annahme verweigern oder kostenlos zurückschicken.
rule-cancel_order-delivered = Die Bestellung ist zugestellt; statt zu stornieren kann sie zurück.
rule-cancel_order-return_under_way = Die Artikel gehen oder kamen zurück, es gibt nichts zu stornieren.
rule-cancel_order-packing = Die Bestellung wird gepackt: Nur das Lager weiß, ob sie sich noch stoppen lässt.
rule-cancel_order-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-cancel_order-payment_missing = Das Bestellsystem sagt nicht, wie viel und wie bezahlt wurde; ein Mensch sieht nach.
rule-cancel_order-cancel_allowed = Die Bestellung ist noch nicht gepackt und lässt sich stornieren; der volle Betrag geht auf dem Zahlungsweg zurück.
rule-cancel_order-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.
rule-cancel_order-high_value = Es geht um so viel Geld, dass die Teamleitung zuerst zustimmt.

workflow-change_address = Lieferadresse ändern

action-change_address = Adresse ändern

field-send_to = Geht an
field-new_address = Neue Adresse
field-address = Neue Adresse

rule-change_address-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-change_address-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-change_address-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-change_address-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-change_address-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-change_address-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-change_address-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-change_address-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-change_address-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-change_address-change_running = Es wird gerade geändert; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-change_address-change_unclear = Das Bestellsystem hat abgelehnt oder nichts gesagt: erst dort nachsehen, nicht noch einmal versuchen.
rule-change_address-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-change_address-change_done = Das Bestellsystem hat es erledigt; das weiß die Kundin oder der Kunde noch nicht.
rule-change_address-shipped = Das Paket ist unterwegs: Nur der Paketdienst kann es noch umleiten.
rule-change_address-too_late = Die Bestellung ist angekommen oder storniert, die Adresse spielt keine Rolle mehr.
rule-change_address-packing = Die Bestellung wird gepackt: Nur das Lager weiß, ob sich das Etikett noch ändern lässt.
rule-change_address-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-change_address-sign_in = Wohin eine Bestellung geht und wie sie bezahlt wird, ändert sich nur nach der Anmeldung.
rule-change_address-ask_address = Die neue Adresse fehlt noch; wir bitten um sie in einer Nachricht.
rule-change_address-address_allowed = Noch nicht gepackt, und wer schreibt, ist angemeldet: Die Bestellung geht an die neue Adresse.
rule-change_address-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.

workflow-change_payment = Anders bezahlen

action-change_payment = Zahlungsmittel ändern

field-pay_with = Bezahlen mit

rule-change_payment-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-change_payment-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-change_payment-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-change_payment-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-change_payment-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-change_payment-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-change_payment-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-change_payment-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-change_payment-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-change_payment-change_running = Es wird gerade geändert; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-change_payment-change_unclear = Das Bestellsystem hat abgelehnt oder nichts gesagt: erst dort nachsehen, nicht noch einmal versuchen.
rule-change_payment-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-change_payment-change_done = Das Bestellsystem hat es erledigt; das weiß die Kundin oder der Kunde noch nicht.
rule-change_payment-too_late = Die Bestellung wartet nicht mehr und ist schon abgerechnet.
rule-change_payment-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-change_payment-sign_in = Wohin eine Bestellung geht und wie sie bezahlt wird, ändert sich nur nach der Anmeldung.
rule-change_payment-no_other = Es ist kein anderes Zahlungsmittel hinterlegt.
rule-change_payment-which_payment = Mehrere andere Zahlungsmittel sind hinterlegt, genannt wurde keines.
rule-change_payment-gift_card_small = Die Geschenkkarte reicht für die Bestellung nicht aus.
rule-change_payment-payment_allowed = Noch nicht gepackt, und wer schreibt, ist angemeldet: Das andere hinterlegte Zahlungsmittel wird belastet.
rule-change_payment-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.

workflow-complaint = Eine Beschwerde

action-record_complaint = An die Teamleitung geben

field-complained_on = Beschwerde am

rule-complaint-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-complaint-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-complaint-not_known = Um welche Bestellung es geht oder wer schreibt, ist unklar: Wir hören zu, entschuldigen uns und fragen.
rule-complaint-complaint_running = Die Beschwerde wird gerade erfasst; gesagt wird erst etwas, wenn das System geantwortet hat.
rule-complaint-complaint_unclear = Die Beschwerde ist nicht oder vielleicht nicht erfasst: Ein Mensch sorgt dafür, dass die Teamleitung sie sieht.
rule-complaint-complaint_recorded = Die Beschwerde ist erfasst; das weiß die Kundin oder der Kunde noch nicht.
rule-complaint-complained_before = Das ist nicht die erste Beschwerde zu dieser Bestellung: Die Teamleitung antwortet heute.
rule-complaint-order_late = Die Bestellung kommt später als zugesagt: Wir sagen es, entschuldigen uns, und die Teamleitung übernimmt.
rule-complaint-complaint_allowed = Wir wissen, wer schreibt: Die Beschwerde geht mit der Bestellung an die Teamleitung.
rule-complaint-trip_not_known = Um welche Reise es geht oder wer schreibt, ist unklar: Wir hören zu, entschuldigen uns und fragen.
rule-complaint-trip_complained_before = Das ist nicht die erste Beschwerde zu dieser Reise: Die Teamleitung antwortet heute.
rule-complaint-trip_allowed = Wir wissen, wer schreibt: Die Beschwerde geht mit der Reservierung an die Teamleitung.

workflow-damaged_or_missing_item = Beschädigt, falsch oder fehlend

action-report_damage = Schaden aufnehmen

field-damage_reported_on = Schaden gemeldet am
field-damaged = Beschädigt oder fehlend
field-report_by = Sofort geregelt bis

rule-damaged_or_missing_item-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-damaged_or_missing_item-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-damaged_or_missing_item-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-damaged_or_missing_item-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-damaged_or_missing_item-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-damaged_or_missing_item-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-damaged_or_missing_item-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-damaged_or_missing_item-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-damaged_or_missing_item-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-damaged_or_missing_item-report_running = Die Meldung wird gerade erfasst; gesagt wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-damaged_or_missing_item-report_unclear = Das Bestellsystem hat nicht gesagt, ob die Meldung erfasst ist: erst dort nachsehen, nicht noch einmal versuchen.
rule-damaged_or_missing_item-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-damaged_or_missing_item-report_recorded = Das Bestellsystem hat die Meldung erfasst; das weiß die Kundin oder der Kunde noch nicht.
rule-damaged_or_missing_item-reported_already = Zu dieser Bestellung gibt es schon eine Meldung in Bearbeitung.
rule-damaged_or_missing_item-report_failed = Das Bestellsystem hat die Meldung abgelehnt: Ein Mensch klärt, warum.
rule-damaged_or_missing_item-not_sent = Diese Bestellung ist noch bei uns, das Paket gehört also zu einer anderen.
rule-damaged_or_missing_item-on_its_way = Der Paketdienst hat keine Zustellung erfasst: Vielleicht kommt noch ein zweites Paket.
rule-damaged_or_missing_item-status_unknown = Die Bestellung ist weder unterwegs noch zugestellt; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-damaged_or_missing_item-delivery_day_missing = Der Tag der Zustellung ist nicht erfasst, die Frist lässt sich nicht zählen: Ein Mensch sieht nach.
rule-damaged_or_missing_item-delivery_day_ahead = Der Tag der Zustellung liegt in der Zukunft, also stimmt eine Uhr oder ein Eintrag nicht: Ein Mensch sieht nach.
rule-damaged_or_missing_item-warranty = Die Frist für Transportschäden ist vorbei: Die Reparaturabteilung entscheidet nach der Garantie.
rule-damaged_or_missing_item-which_lines = Die Bestellung hat mehrere Artikel, und es ist nicht klar, um welchen es geht.
rule-damaged_or_missing_item-high_value = Die Bestellung ist so viel wert, dass die Teamleitung sie ansieht, bevor etwas versprochen wird.
rule-damaged_or_missing_item-report_allowed = Rechtzeitig gemeldet: Ersatz auf unsere Kosten oder Geld zurück, ganz nach Wunsch.
rule-damaged_or_missing_item-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.

workflow-exchange_item = Gegen eine andere Variante umtauschen

action-exchange_item = Umtausch eröffnen

field-exchanging = Wird umgetauscht
field-exchange_requested_on = Umtausch eröffnet am
field-exchange_by = Umtausch möglich bis
field-variants = Wird zu

rule-exchange_item-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-exchange_item-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-exchange_item-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-exchange_item-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-exchange_item-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-exchange_item-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-exchange_item-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-exchange_item-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-exchange_item-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-exchange_item-change_running = Es wird gerade geändert; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-exchange_item-change_unclear = Das Bestellsystem hat abgelehnt oder nichts gesagt: erst dort nachsehen, nicht noch einmal versuchen.
rule-exchange_item-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-exchange_item-change_done = Das Bestellsystem hat es erledigt; das weiß die Kundin oder der Kunde noch nicht.
rule-exchange_item-open_order_changed = Das Bestellsystem hat es erledigt; das weiß die Kundin oder der Kunde noch nicht.
rule-exchange_item-exchange_requested = Für diese Bestellung läuft ein Umtausch.
rule-exchange_item-not_delivered = Die Bestellung ist noch nicht zugestellt; danach ist ein Umtausch möglich.
rule-exchange_item-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-exchange_item-delivery_day_missing = Der Tag der Zustellung ist nicht erfasst, die Frist lässt sich nicht zählen: Ein Mensch sieht nach.
rule-exchange_item-delivery_day_ahead = Der Tag der Zustellung liegt in der Zukunft, also stimmt eine Uhr oder ein Eintrag nicht: Ein Mensch sieht nach.
rule-exchange_item-deadline_passed = Die Umtauschfrist, gezählt ab der Zustellung, ist vorbei.
rule-exchange_item-which_lines = Die Bestellung hat mehrere Artikel, und es ist nicht klar, welcher gemeint ist.
rule-exchange_item-which_variant = Was aus dem Artikel werden soll, ist nicht klar; wir fragen und nennen, was es gibt.
rule-exchange_item-sold_out = Die gewünschte Variante ist gerade nicht lieferbar.
rule-exchange_item-changed_instead = Noch nicht gepackt und lieferbar: Der Artikel wird zur anderen Variante, nur der Unterschied wird verrechnet.
rule-exchange_item-exchange_allowed = In der Frist und lieferbar: Der Artikel kommt kostenlos zurück, die andere Variante geht raus.
rule-exchange_item-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.
rule-exchange_item-high_value = Es geht um so viel Geld, dass die Teamleitung zuerst zustimmt.

workflow-general_question = Eine allgemeine Frage

rule-general_question-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-general_question-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-general_question-answered = Ein Artikel für Kundinnen und Kunden sagt es in ihrer Sprache; die Antwort zitiert ihn.
rule-general_question-other_language = Nur ein Artikel in einer anderen Sprache sagt es, also antwortet ein Mensch.
rule-general_question-no_article = Kein Artikel sagt etwas dazu, also klärt es ein Mensch.

workflow-invoice_copy = Eine Kopie der Rechnung

action-send_invoice = Rechnung schicken

field-invoice = Rechnung
field-invoice_sent_on = Rechnung verschickt am

rule-invoice_copy-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-invoice_copy-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-invoice_copy-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-invoice_copy-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-invoice_copy-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-invoice_copy-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-invoice_copy-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-invoice_copy-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-invoice_copy-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-invoice_copy-invoice_running = Die Rechnung wird gerade verschickt; gesagt wird erst etwas, wenn das System geantwortet hat.
rule-invoice_copy-invoice_unclear = Das System hat die Rechnung nicht verschickt oder es nicht gesagt: Ein Mensch klärt, warum.
rule-invoice_copy-invoice_sent = Das System hat die Rechnung verschickt; das weiß die Kundin oder der Kunde noch nicht.
rule-invoice_copy-invoice_offered = Es gibt eine Rechnung, und sie geht nur an die E-Mail-Adresse der Bestellung.
rule-invoice_copy-not_yet = Die Rechnung entsteht an dem Tag, an dem die Bestellung verschickt wird.
rule-invoice_copy-cancelled = Die Bestellung wurde vor dem Versand storniert, also gibt es keine Rechnung.
rule-invoice_copy-invoice_missing = Es müsste eine Rechnung geben und es gibt keine: Die Buchhaltung sieht nach.
rule-invoice_copy-trip_orders_unavailable = Das Reservierungssystem hat nicht geantwortet, deshalb lässt sich noch nichts sagen.
rule-invoice_copy-trip_identity_locked = Zu viele Versuche passten auf niemanden; das Team muss klären, wer schreibt.
rule-invoice_copy-trip_identity_no_match = Die Angaben passen auf niemanden, deshalb bitten wir, sie zu prüfen.
rule-invoice_copy-trip_identity_unknown = Wir wissen nicht sicher genug, wer schreibt, und fragen, bevor wir etwas über eine Reise sagen.
rule-invoice_copy-trip_order_unknown = Der genannte Code gehört zu keiner Reservierung dieser Person.
rule-invoice_copy-trip_no_orders = Diese Person hat hier keine Reservierung; sie läuft vielleicht unter einer anderen E-Mail-Adresse.
rule-invoice_copy-trip_which_order = Mehrere Reservierungen, und es ist nicht gesagt, welche gemeint ist.
rule-invoice_copy-trip_invoice_offered = Es gibt eine Rechnung, und sie geht nur an die E-Mail-Adresse der Reservierung.

workflow-membership_update = Mitgliedschaft pausieren, erweitern oder beenden

action-update_membership = Mitgliedschaft ändern

field-change = Änderung
field-customer = Kundin oder Kunde

rule-membership_update-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-membership_update-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-membership_update-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-membership_update-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-membership_update-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-membership_update-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-membership_update-change_running = Es wird gerade geändert; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-membership_update-change_unclear = Das Bestellsystem hat abgelehnt oder nichts gesagt: erst dort nachsehen, nicht noch einmal versuchen.
rule-membership_update-change_done = Das Bestellsystem hat es erledigt; das weiß die Kundin oder der Kunde noch nicht.
rule-membership_update-no_membership = Es gibt keine Mitgliedschaft, oder nicht mehr.
rule-membership_update-which_change = Was aus der Mitgliedschaft werden soll, ist nicht klar, also fragen wir.
rule-membership_update-already = Die Mitgliedschaft ist schon so wie gewünscht.
rule-membership_update-few_points = Für die Erweiterung fehlen Punkte.
rule-membership_update-pause = Pausieren geht jederzeit; die Punkte bleiben.
rule-membership_update-resume = Eine pausierte Mitgliedschaft lässt sich jederzeit wieder aufnehmen.
rule-membership_update-upgrade = Für Circle Plus reichen die Punkte.
rule-membership_update-end = Beenden geht jederzeit; Punkte lassen sich noch eine Weile einlösen.
rule-membership_update-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.

workflow-modify_order_items = Artikel einer offenen Bestellung ändern

action-modify_order_items = Artikel ändern
action-change_quantity = Menge ändern
action-change_variant_and_quantity = Variante und Menge ändern
action-remove_items = Aus der Bestellung nehmen

field-modified_on = Geändert am

rule-modify_order_items-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-modify_order_items-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-modify_order_items-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-modify_order_items-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-modify_order_items-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-modify_order_items-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-modify_order_items-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-modify_order_items-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-modify_order_items-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-modify_order_items-change_running = Es wird gerade geändert; versprochen wird erst etwas, wenn das Bestellsystem geantwortet hat.
rule-modify_order_items-change_unclear = Das Bestellsystem hat abgelehnt oder nichts gesagt: erst dort nachsehen, nicht noch einmal versuchen.
rule-modify_order_items-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-modify_order_items-change_done = Das Bestellsystem hat es erledigt; das weiß die Kundin oder der Kunde noch nicht.
rule-modify_order_items-too_late = Die Bestellung ist verschickt; umtauschen oder zurückschicken geht noch.
rule-modify_order_items-packing = Die Bestellung wird gepackt: Nur das Lager weiß, ob sich noch etwas ändern lässt.
rule-modify_order_items-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.
rule-modify_order_items-which_lines = Die Bestellung hat mehrere Artikel, und es ist nicht klar, welcher gemeint ist.
rule-modify_order_items-which_line = Eine Stückzahl wurde genannt, und es ist nicht klar, von welchem Artikel.
rule-modify_order_items-quantity_unpriced = Die Bestellung nennt für diesen Artikel keinen Preis; ein Mensch rechnet aus, was es kostet.
rule-modify_order_items-quantity_many = So viele Stück eines Artikels werden erst zugesagt, wenn das Lager gefragt wurde.
rule-modify_order_items-quantity_allowed = Noch nicht gepackt: Der Artikel kommt in der gewünschten Menge, und nur der Unterschied wird verrechnet.
rule-modify_order_items-which_variant = Was aus dem Artikel werden soll, ist nicht klar; wir fragen und nennen, was es gibt.
rule-modify_order_items-sold_out = Die gewünschte Variante ist gerade nicht lieferbar.
rule-modify_order_items-modify_allowed = Noch nicht gepackt und lieferbar: Der Artikel wird zur anderen Variante, nur der Unterschied wird verrechnet.
rule-modify_order_items-remove_all = Von der Bestellung bliebe nichts übrig, deshalb fragen wir, ob sie storniert werden soll.
rule-modify_order_items-remove_allowed = Noch nicht gepackt: Der Artikel wird herausgenommen, sein Preis erstattet.
rule-modify_order_items-both_which_line = Eine andere Variante und eine Menge wurden genannt, aber nicht, von welchem Artikel.
rule-modify_order_items-both_unpriced = Dafür gibt es keinen Preis, also rechnet es ein Mensch aus.
rule-modify_order_items-both_many = So viele Stück eines Artikels werden erst nach Rückfrage im Lager zugesagt.
rule-modify_order_items-both_allowed = Noch nicht gepackt und erhältlich: so viele der anderen Variante wie gewünscht, nur die Differenz wird verrechnet.
rule-modify_order_items-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.

workflow-refund_status = Wo bleibt meine Erstattung?

field-refunded_on = Erstattet am
field-refunded = Erstattet
field-returned_on = Rücksendung eingetroffen am

rule-refund_status-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-refund_status-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-refund_status-orders_unavailable = Das Bestellsystem hat nicht geantwortet; zu Bestellungen lässt sich noch nichts sagen.
rule-refund_status-identity_locked = Zu viele Versuche passten zu niemandem; das Team muss klären, wer hier schreibt.
rule-refund_status-identity_no_match = Die Angaben passen zu niemandem; wir bitten darum, sie zu prüfen.
rule-refund_status-identity_unknown = Wir wissen noch nicht sicher genug, wer fragt, und klären das zuerst.
rule-refund_status-order_unknown = Die genannte Bestellung gehört nicht zu dieser Person.
rule-refund_status-no_orders = Hier gibt es keine Bestellungen; vielleicht laufen sie unter einer anderen E-Mail-Adresse.
rule-refund_status-which_order = Es gibt mehrere Bestellungen, und keine wurde genannt.
rule-refund_status-status_missing = Das Bestellsystem nennt keinen Status; ein Mensch sieht nach.
rule-refund_status-refund_sent = Die Erstattung ging vor wenigen Tagen raus; die Bank braucht vielleicht noch etwas.
rule-refund_status-refund_sent_earlier = Die Erstattung müsste längst auf dem Auszug stehen; wenn nicht, lassen wir sie nachverfolgen.
rule-refund_status-return_overdue = Die Rücksendung ist länger da, als eine Erstattung dauern darf: Die Buchhaltung prüft es heute.
rule-refund_status-return_arrived = Die Rücksendung ist bei uns, die Frist für die Erstattung läuft.
rule-refund_status-cancellation_overdue = Die Stornierung liegt länger zurück, als eine Erstattung dauern darf: Die Buchhaltung prüft es heute.
rule-refund_status-cancelled = Die Bestellung wurde storniert, die Frist für die Erstattung läuft.
rule-refund_status-day_missing = Der Tag, ab dem die Frist zählt, ist nicht erfasst: Die Buchhaltung sieht nach.
rule-refund_status-return_on_its_way = Die Rücksendung ist angemeldet, aber noch nicht bei uns; danach folgt die Erstattung.
rule-refund_status-nothing_to_refund = Nichts kam zurück, nichts wurde storniert, also steht keine Erstattung an.
rule-refund_status-status_unknown = Diesen Status kennen die Regeln nicht; ein Mensch sieht nach, bevor etwas gesagt wird.

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
rule-return_item-delivery_day_ahead = Der Tag der Zustellung liegt in der Zukunft, also stimmt eine Uhr oder ein Eintrag nicht: Ein Mensch sieht nach.
rule-return_item-holiday_which_lines = Vor den Feiertagen gekauft, und noch ist kein Artikel genannt: Wir fragen, welcher zurückgeht.
rule-return_item-holiday_return = Vor den Feiertagen gekauft: Es darf länger als sonst kostenlos zurück.
rule-return_item-deadline_passed = Die Rückgabefrist, gezählt ab der Zustellung, ist vorbei.
rule-return_item-which_lines = Die Bestellung hat mehrere Artikel, und es ist nicht klar, welche zurückgehen.
rule-return_item-payment_missing = Das Bestellsystem sagt nicht, wie bezahlt wurde; ein Mensch sieht nach.
rule-return_item-return_allowed = Die Rückgabefrist läuft noch: Die Rücksendung ist kostenlos, das Geld geht auf dem Zahlungsweg zurück.
rule-return_item-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.
rule-return_item-high_value = Es geht um so viel Geld, dass die Teamleitung zuerst zustimmt.
rule-return_item-holiday_high_value = Es geht um so viel Geld, dass die Teamleitung zuerst zustimmt.

# Reservations

field-booked_on = Gebucht am
field-departs_on = Abflug am
field-returns_on = Rückflug am
field-route = Strecke
field-fare = Tarif
field-travellers = Reisende
field-bags = Gepäckstücke
field-refundable = Erstattung bei Storno
field-change_fee = Gebühr für anderen Tag
field-bag_price = Preis je Gepäckstück
field-changed_on = Geändert am
field-paid_back = Erstattet
field-reservation = Reservierung
field-flights = Flüge
field-days = Neue Tage
field-passenger = Reisende Person
field-last_name = Nachname

value-status-confirmed = Bestätigt
value-status-checked_in = Eingecheckt
value-status-flown = Geflogen
value-fare-basic = Basis
value-fare-standard = Klassisch
value-fare-flex = Flexibel

workflow-reservation_status = Wie es um eine Buchung steht

rule-reservation_status-identity = Bevor etwas über eine Reise gesagt wird, muss feststehen, wer schreibt.
rule-reservation_status-none = Keine Regel deckt diesen Fall ab, deshalb entscheidet ein Mensch.
rule-reservation_status-orders_unavailable = Das Reservierungssystem hat nicht geantwortet, deshalb lässt sich noch nichts sagen.
rule-reservation_status-identity_locked = Zu viele Versuche passten auf niemanden; das Team muss klären, wer schreibt.
rule-reservation_status-identity_no_match = Die Angaben passen auf niemanden, deshalb bitten wir, sie zu prüfen.
rule-reservation_status-identity_unknown = Wir wissen nicht sicher genug, wer schreibt, und fragen, bevor wir etwas über eine Reise sagen.
rule-reservation_status-order_unknown = Der genannte Code gehört zu keiner Reservierung dieser Person.
rule-reservation_status-no_orders = Diese Person hat hier keine Reservierung; sie läuft vielleicht unter einer anderen E-Mail-Adresse.
rule-reservation_status-which_order = Mehrere Reservierungen, und es ist nicht gesagt, welche gemeint ist.
rule-reservation_status-status_missing = Das Reservierungssystem nennt keinen Status, deshalb sieht ein Mensch nach.
rule-reservation_status-cancelled = Die Reservierung ist storniert.
rule-reservation_status-flown = Die Reise ist vorbei.
rule-reservation_status-status_unknown = Die Regeln kennen diesen Status nicht, deshalb sieht vorher ein Mensch nach.
rule-reservation_status-trip_missing = Das System nennt nicht, wohin oder wann die Reise geht: Ein Mensch sieht nach.
rule-reservation_status-departed = Die Reise hat begonnen, das System nennt sie aber noch bestätigt: Ein Mensch sieht vorher nach.
rule-reservation_status-checked_in = Eingecheckt: Die Bordkarten sind ausgestellt.
rule-reservation_status-confirmed = Die Reservierung ist bestätigt und bezahlt.

workflow-reservation_cancel = Eine Reise absagen

action-cancel_reservation = Reservierung stornieren
action-withdraw_reservation = Reservierung widerrufen

rule-reservation_cancel-identity = Bevor etwas über eine Reise gesagt wird, muss feststehen, wer schreibt.
rule-reservation_cancel-none = Keine Regel deckt diesen Fall ab, deshalb entscheidet ein Mensch.
rule-reservation_cancel-orders_unavailable = Das Reservierungssystem hat nicht geantwortet, deshalb lässt sich noch nichts sagen.
rule-reservation_cancel-identity_locked = Zu viele Versuche passten auf niemanden; das Team muss klären, wer schreibt.
rule-reservation_cancel-identity_no_match = Die Angaben passen auf niemanden, deshalb bitten wir, sie zu prüfen.
rule-reservation_cancel-identity_unknown = Wir wissen nicht sicher genug, wer schreibt, und fragen, bevor wir etwas über eine Reise sagen.
rule-reservation_cancel-order_unknown = Der genannte Code gehört zu keiner Reservierung dieser Person.
rule-reservation_cancel-no_orders = Diese Person hat hier keine Reservierung; sie läuft vielleicht unter einer anderen E-Mail-Adresse.
rule-reservation_cancel-status_missing = Das Reservierungssystem nennt keinen Status, deshalb sieht ein Mensch nach.
rule-reservation_cancel-status_unknown = Die Regeln kennen diesen Status nicht, deshalb sieht vorher ein Mensch nach.
rule-reservation_cancel-which_order = Mehrere Reservierungen, und es ist nicht gesagt, welche storniert werden soll.
rule-reservation_cancel-cancel_running = Die Stornierung läuft gerade; nichts wird versprochen, bevor das System geantwortet hat.
rule-reservation_cancel-cancel_unclear = Das System hat nicht gesagt, ob storniert wurde: erst dort nachsehen, nicht noch einmal versuchen.
rule-reservation_cancel-cancelled_now = Das System hat storniert, und die Kundin oder der Kunde weiß es noch nicht.
rule-reservation_cancel-cancelled_before = Die Reservierung ist bereits storniert.
rule-reservation_cancel-cancel_failed = Das System hat die Stornierung abgelehnt: Ein Mensch klärt, warum.
rule-reservation_cancel-flown = Die Reise ist vorbei, es gibt nichts mehr zu stornieren.
rule-reservation_cancel-amounts_missing = Das System nennt weder Erstattung noch Abflug: Ein Mensch sieht nach.
rule-reservation_cancel-leaves_now = Eingecheckt, oder der erste Flug geht heute oder ist weg: Ein Mensch entscheidet.
rule-reservation_cancel-withdraw = Am Vortag oder heute gebucht, und der Abflug ist fern genug: Alles geht zurück, gleich welcher Tarif.
rule-reservation_cancel-cancel_free = Der Tarif erstattet den ganzen Betrag.
rule-reservation_cancel-ask_first = Der Tarif erstattet nur einen Teil, und das ist endgültig: Dem muss erst zugestimmt werden.
rule-reservation_cancel-cancel_confirmed = Die Erstattung ist bekannt, und es soll storniert werden.
rule-reservation_cancel-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.
rule-reservation_cancel-withdraw_high_value = Es geht um so viel Geld, dass die Teamleitung zuerst zustimmt.
rule-reservation_cancel-high_value = Es geht um so viel Geld, dass die Teamleitung zuerst zustimmt.

workflow-reservation_change = Eine Reise ändern

action-change_day = Flug auf anderen Tag legen
action-add_bags = Gepäck hinzufügen
action-correct_name = Namen berichtigen

rule-reservation_change-identity = Bevor etwas über eine Reise gesagt wird, muss feststehen, wer schreibt.
rule-reservation_change-none = Keine Regel deckt diesen Fall ab, deshalb entscheidet ein Mensch.
rule-reservation_change-orders_unavailable = Das Reservierungssystem hat nicht geantwortet, deshalb lässt sich noch nichts sagen.
rule-reservation_change-identity_locked = Zu viele Versuche passten auf niemanden; das Team muss klären, wer schreibt.
rule-reservation_change-identity_no_match = Die Angaben passen auf niemanden, deshalb bitten wir, sie zu prüfen.
rule-reservation_change-identity_unknown = Wir wissen nicht sicher genug, wer schreibt, und fragen, bevor wir etwas über eine Reise sagen.
rule-reservation_change-order_unknown = Der genannte Code gehört zu keiner Reservierung dieser Person.
rule-reservation_change-no_orders = Diese Person hat hier keine Reservierung; sie läuft vielleicht unter einer anderen E-Mail-Adresse.
rule-reservation_change-status_missing = Das Reservierungssystem nennt keinen Status, deshalb sieht ein Mensch nach.
rule-reservation_change-status_unknown = Die Regeln kennen diesen Status nicht, deshalb sieht vorher ein Mensch nach.
rule-reservation_change-which_order = Mehrere Reservierungen, und es ist nicht gesagt, welche geändert werden soll.
rule-reservation_change-change_running = Die Änderung läuft gerade; nichts wird versprochen, bevor das System geantwortet hat.
rule-reservation_change-change_unclear = Das System hat nicht gesagt, ob geändert wurde: erst dort nachsehen, nicht noch einmal versuchen.
rule-reservation_change-day_changed = Das System hat den Flug verlegt, und es wurde noch nicht mitgeteilt.
rule-reservation_change-bags_added = Das System hat das Gepäck hinzugefügt, und es wurde noch nicht mitgeteilt.
rule-reservation_change-name_corrected = Das System hat den Namen berichtigt, und es wurde noch nicht mitgeteilt.
rule-reservation_change-change_failed = Das System hat die Änderung abgelehnt: Ein Mensch klärt, warum.
rule-reservation_change-over = Die Reise ist vorbei oder storniert, es lässt sich nichts mehr ändern.
rule-reservation_change-leaves_now = Eingecheckt, oder der erste Flug geht heute oder ist weg: Ein Mensch entscheidet.
rule-reservation_change-name_which = Es ist nicht klar, wessen Name berichtigt werden soll.
rule-reservation_change-name_offered = Ein falsch geschriebener Nachname wird kostenlos berichtigt.
rule-reservation_change-bags_many = Mehr Gepäck, als ein Flug erlaubt.
rule-reservation_change-bags_ask = Gepäck kostet Geld: Dem muss erst zugestimmt werden.
rule-reservation_change-bags_confirmed = Der Preis ist bekannt, und das Gepäck ist gewünscht.
rule-reservation_change-day_fixed = Der Tarif erlaubt keine anderen Tage.
rule-reservation_change-day_full = Der Flug ist an dem Tag ausgebucht oder geht nicht.
rule-reservation_change-day_ask = Ein anderer Tag kann Geld kosten: Dem muss erst zugestimmt werden.
rule-reservation_change-day_confirmed = Die Kosten sind bekannt, und der andere Tag ist gewünscht.
rule-reservation_change-what = Es ist nicht klar, was geändert werden soll, oder wie.
rule-reservation_change-repeated_failure = Dasselbe wurde in diesem Gespräch mehrmals abgelehnt oder ist mehrmals gescheitert: Die Teamleitung übernimmt.

workflow-baggage = Verlorenes oder beschädigtes Gepäck

action-report_baggage = Gepäckmeldung aufnehmen

field-baggage_reported_on = Gepäck gemeldet am
field-baggage_problem = Gepäck
field-problem = Was ist los
value-baggage_problem-missing = Nicht angekommen
value-baggage_problem-damaged = Beschädigt
value-problem-missing = Nicht angekommen
value-problem-damaged = Beschädigt

rule-baggage-identity = Bevor etwas über eine Reise gesagt wird, muss feststehen, wer schreibt.
rule-baggage-none = Keine Regel deckt diesen Fall ab, deshalb entscheidet ein Mensch.
rule-baggage-orders_unavailable = Das Reservierungssystem hat nicht geantwortet, deshalb lässt sich noch nichts sagen.
rule-baggage-identity_locked = Zu viele Versuche passten auf niemanden; das Team muss klären, wer schreibt.
rule-baggage-identity_no_match = Die Angaben passen auf niemanden, deshalb bitten wir, sie zu prüfen.
rule-baggage-identity_unknown = Wir wissen nicht sicher genug, wer schreibt, und fragen, bevor wir etwas über eine Reise sagen.
rule-baggage-order_unknown = Der genannte Code gehört zu keiner Reservierung dieser Person.
rule-baggage-no_orders = Diese Person hat hier keine Reservierung; sie läuft vielleicht unter einer anderen E-Mail-Adresse.
rule-baggage-which_order = Mehrere Reservierungen, und es ist nicht gesagt, welche gemeint ist.
rule-baggage-report_running = Die Meldung wird gerade aufgenommen; gesagt wird erst etwas, wenn das Reservierungssystem geantwortet hat.
rule-baggage-report_unclear = Das System hat die Meldung abgelehnt oder nicht gesagt, ob sie erfasst ist: erst dort nachsehen, nicht noch einmal versuchen.
rule-baggage-report_recorded = Die Meldung ist aufgenommen; das weiß die Kundin oder der Kunde noch nicht.
rule-baggage-reported_already = Das Gepäck dieser Reise ist schon gemeldet und in Bearbeitung.
rule-baggage-status_missing = Das Reservierungssystem nennt keinen Status, deshalb sieht ein Mensch nach.
rule-baggage-status_unknown = Die Regeln kennen diesen Status nicht, deshalb sieht vorher ein Mensch nach.
rule-baggage-trip_missing = Das System nennt nicht, wohin oder wann die Reise geht: Ein Mensch sieht nach.
rule-baggage-not_begun = Diese Reise hat noch nicht begonnen, das Gepäck gehört also zu einer anderen.
rule-baggage-late = Die Frist für Gepäckmeldungen ist vorbei: Die Teamleitung entscheidet.
rule-baggage-what = Unklar ist, ob das Gepäck nicht oder beschädigt ankam.
rule-baggage-missing = Rechtzeitig gemeldet: Der Gepäckdienst sucht das Gepäckstück.
rule-baggage-damaged = Rechtzeitig gemeldet: Der Gepäckdienst regelt den Schaden.

workflow-person_wanted = Ein Mensch wird gebraucht

rule-person_wanted-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-person_wanted-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-person_wanted-taken_over = Will einen Menschen: Jemand aus der Kundenbetreuung übernimmt, was auch immer die Regeln sonst sagen.

workflow-legal_threat = Anwälte, Gericht oder Behörden

rule-legal_threat-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-legal_threat-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-legal_threat-legal = Spricht von Anwälten, Gericht oder Behörden: Die Rechtsabteilung übernimmt, nichts wird versprochen oder bestritten.

workflow-safety_report = Gefahr oder Verletzung

rule-safety_report-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-safety_report-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-safety_report-danger = Spricht von Gefahr, Verletzung oder Notfall: Das Sicherheitsteam übernimmt sofort, vor allem anderen.

workflow-vulnerable_customer = Jemand, der mehr Hilfe braucht

rule-vulnerable_customer-identity = Bevor etwas zu einer Bestellung gesagt wird, muss feststehen, wer fragt.
rule-vulnerable_customer-none = Keine Regel trifft zu, also entscheidet ein Mensch.
rule-vulnerable_customer-vulnerable = In Not, krank oder auf Hilfe angewiesen: Die persönliche Betreuung übernimmt und erledigt es gemeinsam mit dem Kunden.
