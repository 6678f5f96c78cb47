# Wo bleibt meine Erstattung?

refund-sent =
    Gute Nachricht: Am { $refunded_on } haben wir { $has_refunded ->
        [yes] { $refunded }
       *[no] den Betrag
    } für Ihre Bestellung { $order } auf dem Weg zurückgezahlt, auf dem Sie bezahlt haben. Je nach Bank kann es bis zu 
    { $bank_workdays ->
        [one] einen Werktag
       *[other] { $bank_workdays } Werktage
    } dauern, bis Sie das Geld auf Ihrem Konto sehen.
refund-sent-earlier =
    Für Ihre Bestellung { $order } haben wir { $has_refunded ->
        [yes] { $refunded }
       *[no] den Betrag
    } am { $refunded_on } auf dem Weg zurückgezahlt, auf dem Sie bezahlt haben. Inzwischen sollte das Geld unter dem Namen {
    $brand
    } auf Rechnung oder Kontoauszug stehen. Finden Sie es dort nicht, sagen Sie es mir bitte, dann lasse ich die Zahlung nachverfolgen.
refund-in-progress =
    Ihre Rücksendung aus Bestellung { $order } ist am { $returned_on } bei uns angekommen. Innerhalb von
    { $refund_workdays_from } bis { $refund_workdays } Werktagen danach bekommen Sie Ihr Geld auf dem Weg zurück, auf dem Sie
    bezahlt haben. Sobald es unterwegs ist, erhalten Sie eine E-Mail.
refund-after-cancel =
    Ihre Bestellung { $order } wurde am { $cancelled_on } storniert. Innerhalb von { $refund_workdays_from } bis
    { $refund_workdays } Werktagen danach erstatten wir den vollen Betrag auf dem Weg, auf dem Sie bezahlt haben. Sobald das
    Geld unterwegs ist, erhalten Sie eine E-Mail.
refund-overdue =
    Das tut mir leid: Die Erstattung für Ihre Bestellung { $order } sollte längst unterwegs sein, ich sehe sie aber noch
    nicht. Ich bitte unsere Buchhaltung, das heute zu prüfen, und sage Ihnen hier, was sie antwortet.
refund-after-return =
    Die Rücksendung zu Ihrer Bestellung { $order } ist angemeldet{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, das Paket ist aber noch nicht bei uns angekommen. Sobald es da ist, bekommen Sie Ihr Geld innerhalb von {
    $refund_workdays_from } bis { $refund_workdays } Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
refund-none =
    Zu Ihrer Bestellung { $order } sehe ich weder eine Rücksendung noch eine Stornierung, deshalb ist keine Erstattung
    unterwegs. Haben Sie etwas zurückgeschickt oder möchten Sie das tun? Dann schreiben Sie mir bitte kurz dazu, und wir
    klären das.
refund-being-checked =
    Danke für Ihre Frage. Ich kläre mit unserer Buchhaltung, wie es um die Erstattung zu Ihrer Bestellung { $order } steht,
    und sage Ihnen hier Bescheid, sobald ich es weiß.
