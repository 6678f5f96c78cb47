# Mitgliedschaft pausieren, erweitern oder beenden

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
membership-consequence =
    Ändert die Mitgliedschaft wie gewünscht; eine Bestätigung geht per E-Mail raus.

membership-which =
    Gern. Möchten Sie Ihre Mitgliedschaft pausieren, wieder aufnehmen, auf Circle Plus erweitern oder beenden?
membership-none =
    Unter Ihren Angaben sehe ich keine Mitgliedschaft im Lumen Circle. Beitreten können Sie jederzeit kostenlos in Ihrem
    Konto.
membership-already =
    Hier gibt es nichts zu ändern: Ihre Mitgliedschaft ist schon so, wie Sie es möchten. Falls Sie etwas anderes meinten,
    sagen Sie es mir bitte.
membership-few-points =
    Circle Plus steht Mitgliedern ab { $plus_points } Punkten offen, Sie haben im Moment { $points }. Ich sage Ihnen gern, wie
    Sie Punkte sammeln.
membership-pause-offered =
    Gern. Ich pausiere Ihre Mitgliedschaft und bestätige es Ihnen hier. Ihre Punkte bleiben erhalten, und Sie können sie
    jederzeit wieder aufnehmen.
membership-resume-offered =
    Schön, dass Sie wieder da sind. Ich nehme Ihre Mitgliedschaft wieder auf und bestätige es Ihnen hier; Ihre Punkte sind
    noch da.
membership-upgrade-offered =
    Sehr gern. Ich stelle Sie auf Circle Plus um und bestätige es Ihnen hier; das kostet nichts und bringt kostenlosen
    Expressversand.
membership-cancel-offered =
    Schade, dass Sie gehen. Ich beende Ihre Mitgliedschaft und bestätige es Ihnen hier. Übrige Punkte lassen sich noch
    { $points_days } Tage lang einlösen.
membership-done =
    Ihre Mitgliedschaft ist wie gewünscht geändert. Die Bestätigung bekommen Sie per E-Mail.
membership-running =
    Einen Moment bitte, ich ändere Ihre Mitgliedschaft gerade und melde mich sofort wieder hier.
membership-being-checked =
    Vielen Dank für Ihre Nachricht. Ich prüfe gerade, wie es um Ihre Mitgliedschaft steht, und sage Ihnen hier Bescheid,
    sobald ich es weiß.
