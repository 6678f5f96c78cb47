# Gegen eine andere Variante umtauschen

# Was der neue Artikel mehr oder weniger kostet; Bausteine, die mehrere Texte teilen.
difference-note =
    { $difference_kind ->
        [more] Der Unterschied von { $difference } wird auf Ihrem Zahlungsweg abgebucht.
        [less] Den Unterschied von { $difference } bekommen Sie auf Ihrem Zahlungsweg zurück.
       *[same] Der Preis ist derselbe, Sie zahlen also nichts dazu.
    }

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
exchange-consequence =
    Eröffnet einen Umtausch zu Bestellung { $order }: { $chosen } kommt zurück, { $wanted } geht raus, sobald der Paketdienst
    die Rücksendung erfasst hat. { difference-note }

exchange-offered =
    Gern. Ich melde den Umtausch zu Ihrer Bestellung { $order } an und bestätige ihn Ihnen hier: Sie schicken { $chosen }
    kostenlos zurück und bekommen { $wanted }. { difference-note }
exchange-done =
    Der Umtausch zu Ihrer Bestellung { $order } ist angemeldet, das Rücksendeetikett kommt per E-Mail. Sobald der Paketdienst
    Ihr Paket erfasst hat, schicken wir den neuen Artikel.
exchange-which-lines =
    Gern. { $has_choices ->
        [yes] Was davon möchten Sie umtauschen: { $choices }?
       *[no] Welchen Artikel aus Ihrer Bestellung { $order } möchten Sie umtauschen?
    }
exchange-which-variant =
    Gern. { $has_offers ->
        [yes] Was hätten Sie gern anstelle von { $chosen }: { $offers }?
       *[no] Welche Variante hätten Sie gern anstelle von { $chosen }?
    }
exchange-sold-out =
    Es tut mir leid: Die Variante, die Sie anstelle von { $chosen } möchten, ist gerade nicht lieferbar. Sie können den
    Artikel kostenlos zurückschicken, oder ich sehe nach, ob eine andere passt.
exchange-too-late =
    Es tut mir leid: Umtauschen kann man { $exchange_days } Tage lang nach der Zustellung, und Ihre Bestellung { $order }
    wurde am { $delivered_on } zugestellt. Ist etwas defekt, sagen Sie es mir bitte: Die Garantie gilt viel länger.
exchange-under-way =
    Für Ihre Bestellung { $order } läuft bereits ein Umtausch; wie Sie den Artikel zurückschicken, steht in der E-Mail dazu.
exchange-not-delivered =
    Ihre Bestellung { $order } ist noch nicht zugestellt. Sobald sie da ist, können Sie { $exchange_days } Tage lang kostenlos
    umtauschen; schreiben Sie mir dann einfach.
