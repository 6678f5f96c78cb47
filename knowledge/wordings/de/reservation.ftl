# Was Reservierungen gemeinsam haben, worum es auch geht.

reservation-ask-identity =
    Das sehe ich mir gern an. Damit niemand sonst etwas über Ihre Reise erfährt, nennen Sie mir bitte die E-Mail-Adresse Ihrer
    Buchung oder Ihren vollständigen Namen und Ihre Postleitzahl.
    .short = Nennen Sie mir bitte die E-Mail-Adresse Ihrer Buchung oder Ihren vollständigen Namen und Ihre Postleitzahl.
reservation-no-match =
    Mit diesen Angaben finde ich leider nichts. Prüfen Sie bitte noch einmal die Schreibweise, oder nennen Sie mir die
    E-Mail-Adresse, an die unsere Buchungsbestätigung ging.
reservation-locked =
    Leider kann ich diese Angaben von hier aus nicht bestätigen. Jemand aus unserem Team kümmert sich persönlich darum, damit
    Ihre Reise in sicheren Händen bleibt.
reservation-unavailable =
    Leider erreiche ich unser Reservierungssystem gerade nicht. Einen Moment Geduld bitte: Ich versuche es gleich noch einmal und
    antworte Ihnen hier.
reservation-not-found =
    Diesen Buchungscode finde ich unter Ihren Reservierungen nicht. Sehen Sie bitte noch einmal nach? Er beginnt mit PT und steht
    ganz oben in unserer Bestätigungs-E-Mail.
reservation-none =
    Unter Ihren Angaben finde ich keine Reservierung. Wurde vielleicht mit einer anderen E-Mail-Adresse gebucht? Nennen Sie mir
    gern diese Adresse oder den Buchungscode, dann sehe ich noch einmal nach.
reservation-being-checked =
    Vielen Dank für Ihre Nachricht. Ich prüfe gerade, wie es um Ihre Reservierung { $order } steht, und sage Ihnen hier Bescheid,
    sobald ich es weiß.
reservation-running =
    Einen Moment bitte, ich kümmere mich gerade darum und melde mich sofort wieder hier bei Ihnen.
