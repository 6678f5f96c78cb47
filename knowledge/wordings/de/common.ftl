# In jedem Vorgang zu sagen.

# Keine Regel konnte entscheiden; ein Mensch übernimmt.
cannot-decide = Vielen Dank für Ihre Nachricht. Ich sehe mir das für Sie an und melde mich gleich hier bei Ihnen.

ask-identity =
    Das prüfe ich gern für Sie. Damit ich nur der richtigen Person Auskunft gebe, nennen Sie mir bitte die E-Mail-Adresse
    Ihrer Bestellung oder Ihren vollständigen Namen und Ihre Postleitzahl.
    .short = Nennen Sie mir bitte die E-Mail-Adresse Ihrer Bestellung oder Ihren vollständigen Namen und Ihre Postleitzahl.
identity-no-match =
    Mit diesen Angaben habe ich leider nichts gefunden. Prüfen Sie bitte noch einmal die Schreibweise, oder nennen Sie mir
    die E-Mail-Adresse, an die Ihre Bestellbestätigung ging.
identity-locked =
    Leider kann ich diese Angaben von hier aus nicht bestätigen. Unser Team kümmert sich persönlich darum und sorgt dafür,
    dass mit Ihrer Bestellung alles sicher ist.
orders-unavailable =
    Leider erreiche ich unser Bestellsystem gerade nicht. Einen Moment Geduld bitte: Ich versuche es gleich noch einmal und
    antworte Ihnen hier.
order-not-found =
    Diese Bestellnummer finde ich unter Ihren Bestellungen nicht. Sehen Sie bitte noch einmal nach? Sie steht im Betreff
    unserer Bestätigungs-E-Mail.
no-orders =
    Unter Ihren Angaben finde ich keine Bestellung. Haben Sie vielleicht mit einer anderen E-Mail-Adresse bestellt? Nennen
    Sie mir gern diese Adresse oder die Bestellnummer, dann sehe ich noch einmal nach.
which-order =
    { $has_orders ->
        [yes] Ich sehe mehrere Bestellungen von Ihnen: { $orders }. Um welche geht es?
       *[no] Ich sehe mehrere Bestellungen von Ihnen. Nennen Sie mir bitte die Nummer der Bestellung, um die es geht.
    }
