# Anders bezahlen

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
payment-consequence =
    Belastet für Bestellung { $order } ein anderes hinterlegtes Zahlungsmittel: { $wanted }.

payment-offered =
    Gern. Ich stelle Ihre Bestellung { $order } auf { $wanted } um und bestätige es Ihnen hier, sobald es erledigt ist.
payment-done =
    Ihre Bestellung { $order } läuft jetzt über das andere Zahlungsmittel. Was vorher vorgemerkt war, wird freigegeben.
payment-which =
    Gern. { $has_offers ->
        [yes] Welches Ihrer hinterlegten Zahlungsmittel soll ich für Bestellung { $order } nehmen: { $offers }?
       *[no] Welches Ihrer hinterlegten Zahlungsmittel soll ich für Bestellung { $order } nehmen?
    }
payment-no-other =
    In Ihrem Konto sehe ich kein anderes Zahlungsmittel, das ich für Bestellung { $order } nehmen könnte. Bitte hinterlegen
    Sie es dort unter „Zahlungsarten“ und schreiben Sie mir noch einmal; schicken Sie mir hier bitte keine Kartennummern.
payment-gift-card-small =
    Das Guthaben von { $wanted } reicht für Ihre Bestellung { $order } nicht aus. Soll ich ein anderes hinterlegtes
    Zahlungsmittel nehmen?
payment-too-late =
    Ihre Bestellung { $order } wartet nicht mehr aufs Packen und ist schon abgerechnet, das Zahlungsmittel lässt sich nicht
    mehr ändern. Stimmt an der Abbuchung etwas nicht, sagen Sie es mir bitte.
