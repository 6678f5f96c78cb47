# Eine Bestellung stornieren

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
cancel-consequence =
    Storniert die Bestellung { $order } endgültig, bevor sie verschickt wird. { $has_total ->
        [yes] { $total } gehen
       *[no] Der volle Betrag geht
    } innerhalb von { $refund_workdays_from } bis { $refund_workdays } Werktagen auf das ursprüngliche Zahlungsmittel zurück.

cancel-offered =
    Gern storniere ich Ihre Bestellung { $order }{ items-note } für Sie und bestätige es Ihnen hier, sobald es erledigt ist.
    { $has_total ->
        [yes] Sie bekommen { $total }
       *[no] Sie bekommen den vollen Betrag
    } innerhalb von { $refund_workdays_from } bis { $refund_workdays
    } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    .short = Gern storniere ich Ihre Bestellung { $order } und bestätige es Ihnen hier, sobald es erledigt ist.
cancel-done =
    Ihre Bestellung { $order } ist storniert. { $has_total ->
        [yes] Sie bekommen { $total }
       *[no] Sie bekommen den vollen Betrag
    } innerhalb von { $refund_workdays_from } bis { $refund_workdays
    } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben. Sie müssen nichts weiter tun.
    .short = Ihre Bestellung { $order } ist storniert, und das Geld geht an Sie zurück.
cancel-running =
    Einen Moment bitte, ich storniere die Bestellung gerade für Sie und melde mich sofort wieder hier.
cancel-already =
    Ihre Bestellung { $order } ist bereits storniert{ $has_cancelled_on ->
        [yes] , und zwar seit dem { $cancelled_on }
       *[no] {""}
    }. Der volle Betrag geht innerhalb von { $refund_workdays_from } bis { $refund_workdays
    } Werktagen nach der Stornierung auf dem Weg zurück, auf dem Sie bezahlt haben.
cancel-packing =
    Ihre Bestellung { $order } wird gerade gepackt. Ich bitte das Lager, sie anzuhalten, und sage Ihnen hier, ob es geklappt
    hat. Ist sie dann schon unterwegs, nehmen Sie das Paket einfach nicht an oder schicken es kostenlos zurück.
cancel-shipped =
    Es tut mir leid: Ihre Bestellung { $order } ist schon verschickt und lässt sich nicht mehr stornieren. Sie können die
    Annahme des Pakets verweigern oder es bis zu { $return_days } Tage nach der Zustellung kostenlos zurückschicken; Ihr Geld
    bekommen Sie in beiden Fällen zurück.
cancel-delivered =
    Ihre Bestellung { $order } ist bereits zugestellt und lässt sich nicht mehr stornieren. Möchten Sie sie nicht behalten,
    können Sie sie bis zu { $return_days } Tage nach der Zustellung kostenlos zurückschicken. Soll ich eine Rücksendung für
    Sie anmelden?
cancel-return-under-way =
    Für Ihre Bestellung { $order } läuft schon eine Rücksendung, Sie müssen sie also nicht stornieren. Ihr Geld bekommen Sie,
    sobald das Paket bei uns eingetroffen ist.
cancel-being-checked =
    Vielen Dank für Ihre Nachricht. Ich prüfe gerade, ob sich Ihre Bestellung { $order } noch stornieren lässt, und sage Ihnen
    hier Bescheid, sobald ich es weiß.
