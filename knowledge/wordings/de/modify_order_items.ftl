# Artikel einer offenen Bestellung ändern

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
modify-consequence =
    Ändert die Bestellung { $order }, bevor sie gepackt wird: aus { $chosen } wird { $wanted }. { difference-note }

modify-offered =
    Gern. Ich ändere in Ihrer Bestellung { $order } { $chosen } zu { $wanted } und bestätige es Ihnen hier, sobald es erledigt
    ist. { difference-note }
modify-done =
    Ihre Bestellung { $order } ist geändert. Den neuen Inhalt bekommen Sie per E-Mail.
modify-packing =
    Ihre Bestellung { $order } wird gerade gepackt, die Artikel lassen sich von hier aus nicht mehr ändern. Ich frage im Lager
    nach und sage Ihnen hier, ob es noch geklappt hat.
modify-too-late =
    Ihre Bestellung { $order } ist schon verschickt, die Artikel lassen sich nicht mehr ändern. Sobald sie bei Ihnen ist,
    können Sie { $exchange_days } Tage lang alles kostenlos umtauschen oder zurückschicken.

modify-quantity-consequence =
    Ändert die Bestellung { $order }, bevor sie gepackt wird: Die Menge von { $chosen } wird { $request_quantity }. { difference-note }
modify-quantity-offered =
    Gern. Ich ändere in Ihrer Bestellung { $order } die Menge von { $chosen } auf { $request_quantity } und bestätige es Ihnen hier,
    sobald es erledigt ist. { difference-note }
modify-quantity-many =
    Danke. Bei { $request_quantity } Stück von { $chosen } frage ich zuerst im Lager nach und sage Ihnen hier, ob sich Ihre Bestellung
    { $order } so ändern lässt.

modify-both-consequence =
    Ändert die Bestellung { $order }, bevor sie gepackt wird: aus { $chosen } wird { $wanted }, Menge { $request_quantity }.
    { difference-note }
modify-both-offered =
    Gern. Ich ändere in Ihrer Bestellung { $order } { $chosen } zu { $wanted }, Menge { $request_quantity }, und bestätige es
    Ihnen hier, sobald es erledigt ist. { difference-note }
modify-remove-consequence =
    Nimmt { $chosen } aus der Bestellung { $order }, bevor sie gepackt wird.
modify-remove-offered =
    Gern. Ich nehme { $chosen } aus Ihrer Bestellung { $order } und bestätige es Ihnen hier, sobald es erledigt ist. Der
    Gesamtbetrag sinkt um den Preis.
modify-remove-all =
    Sonst ist nichts in Ihrer Bestellung { $order }, sie wäre dann leer. Soll ich stattdessen die ganze Bestellung stornieren?
