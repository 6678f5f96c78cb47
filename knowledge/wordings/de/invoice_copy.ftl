# Eine Kopie der Rechnung

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
invoice-consequence = Schickt die Rechnung { $invoice } zu { $order } noch einmal an die hinterlegte E-Mail-Adresse.

invoice-offered =
    Gern. Ich schicke die Rechnung { $invoice } zu Ihrer Bestellung { $order } an die E-Mail-Adresse der Bestellung und
    bestätige es Ihnen hier, sobald sie unterwegs ist.
invoice-sent =
    Die Rechnung { $invoice } zu Ihrer Bestellung { $order } ist an die E-Mail-Adresse der Bestellung unterwegs. Falls sie in
    ein paar Minuten nicht da ist, sehen Sie bitte im Spam-Ordner nach.
invoice-running =
    Einen Moment bitte, ich verschicke die Rechnung gerade und melde mich sofort wieder hier.
invoice-not-yet =
    Die Rechnung stellen wir aus, wenn eine Bestellung verschickt wird, und Ihre Bestellung { $order } ist noch bei uns. Sie
    bekommen sie an diesem Tag per E-Mail; außerdem liegt sie dann in Ihrem Konto unter „Meine Bestellungen“.
invoice-none =
    Ihre Bestellung { $order } wurde vor dem Versand storniert, deshalb gibt es keine Rechnung dazu. Wenn Sie eine Bestätigung
    der Stornierung brauchen, sagen Sie es mir bitte.
invoice-being-checked =
    Vielen Dank für Ihre Nachricht. Ich sehe die Rechnung zu Ihrer Bestellung { $order } noch nicht, frage deshalb in der
    Buchhaltung nach und sage Ihnen hier Bescheid, sobald ich mehr weiß.

# Zu einer Reise

invoice-trip-offered =
    Gern. Ich schicke die Rechnung { $invoice } zu Ihrer Reservierung { $order } an die E-Mail-Adresse der Reservierung
    und bestätige es Ihnen hier, sobald sie unterwegs ist.
invoice-trip-sent =
    Die Rechnung { $invoice } zu Ihrer Reservierung { $order } ist an die E-Mail-Adresse der Reservierung unterwegs.
    Falls sie in ein paar Minuten nicht da ist, sehen Sie bitte im Spam-Ordner nach.
invoice-trip-being-checked =
    Vielen Dank für Ihre Nachricht. Ich sehe die Rechnung zu Ihrer Reservierung { $order } noch nicht, frage deshalb in
    der Buchhaltung nach und sage Ihnen hier Bescheid, sobald ich mehr weiß.
