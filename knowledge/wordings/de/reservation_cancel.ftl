# Eine Reservierung stornieren

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
reservation-cancel-consequence =
    Storniert die Reservierung { $order } für { $travellers ->
        [one] eine Person
       *[other] { $travellers } Personen
    } endgültig. { $refundable } von { $total } gehen auf das ursprüngliche Zahlungsmittel zurück.
reservation-withdraw-consequence =
    Widerruft die Reservierung { $order } innerhalb eines Tages nach der Buchung. Der ganze Betrag, { $total }, geht auf das
    ursprüngliche Zahlungsmittel zurück.

reservation-cancel-free =
    Gern. Mit Ihrem flexiblen Tarif bekommen Sie alles zurück: { $refundable } für die Reservierung { $order } mit Abflug am
    { $departs_on }. Ich storniere sie für Sie und bestätige es Ihnen hier; das Geld ist innerhalb von { $refund_workdays }
    Werktagen bei Ihnen.
    .short = Ihr Tarif erstattet den ganzen Betrag, { $refundable }. Ich storniere die Reservierung { $order } und bestätige es Ihnen hier.
reservation-withdraw-offered =
    Gern. Sie haben erst vor weniger als einem Tag gebucht, deshalb kostet es Sie nichts: { $total } gehen vollständig an Sie
    zurück. Ich widerrufe die Reservierung { $order } für Sie und bestätige es Ihnen hier; das Geld ist innerhalb von
    { $refund_workdays } Werktagen bei Ihnen.
    .short = Sie haben vor weniger als einem Tag gebucht, { $total } gehen also vollständig zurück. Ich widerrufe die Reservierung { $order } und bestätige es hier.
reservation-cancel-partial =
    Das geht, und Sie sollen vorher wissen, was es kostet: Von den { $total } für die Reservierung { $order } mit Abflug am
    { $departs_on } erstattet Ihr Tarif { $refundable }. Eine stornierte Reservierung lässt sich nicht wiederherstellen. Soll ich
    sie stornieren?
    .short = Ihr Tarif erstattet { $refundable } von { $total }, und stornieren lässt sich nicht rückgängig machen. Soll ich { $order } stornieren?
reservation-cancel-confirmed =
    Danke. Ich storniere die Reservierung { $order } jetzt und bestätige es Ihnen hier; { $refundable } gehen innerhalb von
    { $refund_workdays } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
reservation-cancelled-now =
    Ihre Reservierung { $order } ist storniert. { $has_paid_back ->
        [yes] { $paid_back } gehen auf dem Weg zurück, auf dem Sie bezahlt haben; das dauert bis zu { $refund_workdays } Werktage.
       *[no] Die Erstattung geht innerhalb von { $refund_workdays } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    } Wir freuen uns, wenn wir Sie ein andermal auf Reisen bringen dürfen.
    .short = Ihre Reservierung { $order } ist storniert{ $has_paid_back ->
        [yes] , und { $paid_back } sind auf dem Weg zu Ihnen
       *[no] {""}
    }.
reservation-cancelled-before =
    Ihre Reservierung { $order } ist bereits storniert{ $has_cancelled_on ->
        [yes] , und zwar seit dem { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] { $paid_back } sind auf dem Weg zurückgegangen, auf dem Sie bezahlt haben. Ist das Geld nach { $refund_workdays } Werktagen nicht da, sagen Sie es mir bitte.
       *[no] Wenn Sie dazu eine Frage haben, helfe ich gern.
    }
reservation-cancel-flown =
    Die Reise mit der Reservierung { $order } liegt hinter Ihnen, es gibt also nichts mehr zu stornieren. Ist unterwegs etwas
    schiefgegangen, erzählen Sie es mir bitte.
reservation-cancel-today =
    Ihr erster Flug geht am { $departs_on }, deshalb sieht sich das sofort jemand aus meinem Team an: So kurz vor dem Abflug darf
    ich von hier aus nicht stornieren. Bleiben Sie bitte im Chat.
reservation-cancel-which =
    Dabei helfe ich gern. { $has_orders ->
        [yes] Ich sehe mehrere Reservierungen von Ihnen: { $orders }. Welche möchten Sie stornieren?
       *[no] Ich sehe mehrere Reservierungen von Ihnen. Wie lautet der Code derjenigen, die Sie stornieren möchten?
    }
