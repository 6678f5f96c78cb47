# Etwas zurückschicken

# Bausteine, die mehrere Texte teilen.
refund-note =
    Sobald das Paket bei uns ist, erstatten wir { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] den Kaufpreis
    } innerhalb von { $refund_workdays_from } bis { $refund_workdays } Werktagen auf dem Weg, auf dem Sie bezahlt haben.

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
return-consequence =
    Meldet eine kostenlose Rücksendung an: { $chosen } aus Bestellung { $order }. Das Etikett kommt per E-Mail;
    { $chosen_amount } gehen nach Eingang des Pakets auf das ursprüngliche Zahlungsmittel zurück.

return-offered =
    Gern: Aus Ihrer Bestellung { $order } können Sie { $chosen } bis zum { $return_by } kostenlos zurückschicken. Ich melde
    die Rücksendung für Sie an und sage Ihnen hier Bescheid, sobald das erledigt ist. { refund-note }
    .short = Sie können { $chosen } bis zum { $return_by } kostenlos zurückschicken. Ich melde die Rücksendung für Sie an und bestätige sie Ihnen hier.
return-offered-holiday =
    Gern: Aus Ihrer Bestellung { $order } können Sie { $chosen } bis zum { $holiday_by } kostenlos zurückschicken. Ich melde
    die Rücksendung für Sie an und sage Ihnen hier Bescheid, sobald das erledigt ist. { refund-note }
    .short = Sie können { $chosen } bis zum { $holiday_by } kostenlos zurückschicken. Ich melde die Rücksendung für Sie an und bestätige sie Ihnen hier.
return-opened =
    { $has_returning ->
        [yes] Ihre Rücksendung aus Bestellung { $order } ist angemeldet: { $returning }.
       *[no] Die Rücksendung zu Ihrer Bestellung { $order } ist angemeldet.
    } Das Etikett bekommen Sie gleich per E-Mail. Geben Sie das Paket bitte innerhalb von { $hand_in_days ->
        [one] einem Tag
       *[other] { $hand_in_days } Tagen
    } ab und heben Sie den Beleg auf. Sobald es bei uns ist, bekommen Sie Ihr Geld innerhalb von { $refund_workdays_from } bis
    { $refund_workdays } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    .short = Die Rücksendung zu Ihrer Bestellung { $order } ist angemeldet, das Etikett kommt per E-Mail. Geben Sie das Paket bitte innerhalb von { $hand_in_days ->
        [one] einem Tag
       *[other] { $hand_in_days } Tagen
    } ab.
return-running =
    Einen Moment bitte, ich kümmere mich gerade darum und melde mich sofort wieder hier bei Ihnen.
return-under-way =
    Für Ihre Bestellung { $order } läuft eine Rücksendung{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. Wie Sie das Paket abgeben, steht in der E-Mail dazu. Ihr Geld bekommen Sie innerhalb von { $refund_workdays_from } bis
    { $refund_workdays } Werktagen, nachdem es bei uns eingetroffen ist. Möchten Sie aus dieser Bestellung noch etwas anderes
    zurückschicken, sagen Sie es mir bitte.
return-being-checked =
    Vielen Dank für Ihre Nachricht. Ich prüfe gerade, wie es um Ihre Bestellung { $order } steht, und sage Ihnen hier Bescheid,
    sobald ich es weiß.
return-already-back =
    Ihre Bestellung { $order } ist schon wieder bei uns eingetroffen. Wenn Sie dazu eine Frage haben, helfe ich gern.
return-cancelled =
    Ihre Bestellung { $order } wurde storniert, es gibt also nichts zurückzuschicken. Falls doch etwas bei Ihnen angekommen ist,
    sagen Sie es mir bitte.
return-not-delivered =
    Ihre Bestellung { $order } ist noch nicht zugestellt{ $has_promised_on ->
        [yes] ; sie soll bis zum { $promised_on } bei Ihnen sein
       *[no] {""}
    }. Sobald sie da ist, können Sie { $return_days } Tage lang alles kostenlos zurückschicken. Schreiben Sie uns dann einfach.
return-too-late =
    Es tut mir leid: Ihre Bestellung { $order } wurde am { $delivered_on } zugestellt, und zurückschicken kann man { $return_days }
    Tage lang, also bis zum { $return_by }. Diese Frist ist vorbei. Ist etwas defekt, sagen Sie mir bitte, was nicht stimmt:
    Die Garantie gilt viel länger.
    .short = Es tut mir leid, Ihre Bestellung { $order } konnten Sie bis zum { $return_by } zurückschicken; diese Frist ist vorbei. Ist etwas defekt, sagen Sie es mir bitte.
return-which-order =
    Dabei helfe ich gern. { $has_orders ->
        [yes] Ich sehe mehrere Bestellungen von Ihnen: { $orders }. Aus welcher möchten Sie etwas zurückschicken?
       *[no] Ich sehe mehrere Bestellungen von Ihnen. Was möchten Sie zurückschicken, oder wie lautet die Bestellnummer?
    }
return-which-lines =
    Dabei helfe ich gern. { $has_choices ->
        [yes] Was davon möchten Sie zurückschicken: { $choices }?
       *[no] Welche Artikel aus Ihrer Bestellung { $order } möchten Sie zurückschicken?
    }
