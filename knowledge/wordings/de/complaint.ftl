# Eine Beschwerde

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
complaint-consequence =
    Hält eine Beschwerde zu { $order } fest. Die Teamleitung liest sie und schreibt innerhalb von
    { $answer_workdays ->
        [one] einem Werktag
       *[other] { $answer_workdays } Werktagen
    } zurück.

complaint-heard =
    Es tut mir leid, dass wir Sie enttäuscht haben, und danke, dass Sie es so offen sagen. Ich möchte das in Ordnung bringen.
    Schreiben Sie mir bitte kurz, was geschehen ist, und die Bestellnummer, falls es um eine Bestellung geht.
complaint-offered =
    Es tut mir leid, dass wir Sie enttäuscht haben, und danke, dass Sie es so offen sagen. Ich gebe das zusammen mit Ihrer
    Bestellung { $order } an unsere Teamleitung weiter und bestätige es Ihnen hier. Wenn es etwas gibt, womit wir es gutmachen
    können, sagen Sie es mir bitte.
complaint-late =
    Es tut mir leid, und ich verstehe Ihren Ärger: Ihre Bestellung { $order } war für den { $promised_on } zugesagt und ist
    immer noch nicht bei Ihnen. Ich frage nach, woran es liegt, und gebe Ihre Beschwerde an unsere Teamleitung weiter; ich
    bestätige es Ihnen hier.
complaint-recorded =
    Ihre Beschwerde zu Bestellung { $order } ist festgehalten und liegt bei unserer Teamleitung. Sie bekommen innerhalb von
    { $answer_workdays ->
        [one] einem Werktag
       *[other] { $answer_workdays } Werktagen
    } eine persönliche Antwort. Danke für Ihre Geduld mit uns.
complaint-again =
    Es tut mir sehr leid, dass das noch nicht geklärt ist. Ihre Beschwerde zu Bestellung { $order } vom { $complained_on }
    liegt bei unserer Teamleitung, und ich bitte darum, dass Sie heute eine persönliche Antwort bekommen.
complaint-running =
    Einen Moment bitte, ich halte das gerade für unsere Teamleitung fest und melde mich sofort wieder hier.
complaint-being-passed-on =
    Danke für Ihre Geduld. Ich sorge dafür, dass unsere Teamleitung Ihre Beschwerde sieht, und sage Ihnen hier Bescheid.

# Zu einer Reise

complaint-trip-heard =
    Es tut mir leid, dass wir Sie enttäuscht haben, und danke, dass Sie es so offen sagen. Ich möchte das in Ordnung bringen.
    Schreiben Sie mir bitte kurz, was geschehen ist, und den Buchungscode, falls es um eine Reise geht.
complaint-trip-offered =
    Es tut mir leid, dass wir Sie enttäuscht haben, und danke, dass Sie es so offen sagen. Ich gebe das zusammen mit
    Ihrer Reservierung { $order } an unsere Teamleitung weiter und bestätige es Ihnen hier. Wenn es etwas gibt, womit
    wir es gutmachen können, sagen Sie es mir bitte.
complaint-trip-recorded =
    Ihre Beschwerde zu Reservierung { $order } ist festgehalten und liegt bei unserer Teamleitung. Sie bekommen innerhalb von
    { $answer_workdays ->
        [one] einem Werktag
       *[other] { $answer_workdays } Werktagen
    } eine persönliche Antwort. Danke für Ihre Geduld mit uns.
complaint-trip-again =
    Es tut mir sehr leid, dass das noch nicht geklärt ist. Ihre Beschwerde zu Reservierung { $order } vom
    { $complained_on } liegt bei unserer Teamleitung, und ich bitte darum, dass Sie heute eine persönliche Antwort
    bekommen.
