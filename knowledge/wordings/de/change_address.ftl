# Lieferadresse ändern

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
address-consequence =
    Schickt die Bestellung { $order } stattdessen an diese Adresse: { $new_address }.

# Auch für andere Änderungen, für die man angemeldet sein muss.
ask-sign-in =
    Das mache ich gern. Zu Ihrem Schutz ändere ich solche Angaben nur, wenn Sie angemeldet sind: Melden Sie sich bitte in
    Ihrem Konto an und schreiben Sie mir von dort?
address-ask =
    Gern ändere ich das für Ihre Bestellung { $order }. Schicken Sie mir bitte die vollständige neue Adresse in einer
    Nachricht: falls abweichend den Namen an der Klingel, Straße und Hausnummer, Postleitzahl und Ort.
address-offered =
    Gern. Ich lasse Ihre Bestellung { $order } stattdessen an diese Adresse liefern und bestätige es Ihnen hier, sobald es
    erledigt ist: { $new_address }. Falls daran etwas nicht stimmt, sagen Sie es mir bitte gleich.
address-done =
    Ihre Bestellung { $order } geht jetzt an die neue Adresse. Die Einzelheiten bekommen Sie per E-Mail.
address-packing =
    Ihre Bestellung { $order } wird gerade gepackt. Ich frage im Lager nach, ob sich das Etikett noch ändern lässt, und sage
    Ihnen hier Bescheid.
address-shipped =
    Es tut mir leid: Ihre Bestellung { $order } ist schon unterwegs, das Etikett lässt sich nicht mehr ändern. Auf der Seite
    zur Sendungsverfolgung können Sie einen anderen Tag, die Nachbarschaft oder einen Paketshop wählen; kommt sie zu uns
    zurück, schicken wir sie kostenlos noch einmal.
address-too-late =
    Ihre Bestellung { $order } ist bereits zugestellt oder storniert, ihre Adresse lässt sich nicht mehr ändern. Für künftige
    Bestellungen ändern Sie sie in Ihrem Konto.
