# Gepäck, das nicht oder beschädigt ankam

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
baggage-consequence =
    Nimmt eine Gepäckmeldung zu Reservierung { $order } auf. Der Gepäckdienst sucht das Gepäckstück oder regelt den
    Schaden und schreibt innerhalb von { $answer_workdays ->
        [one] einem Werktag
       *[other] { $answer_workdays } Werktagen
    }.

baggage-what = Das tut mir leid. Ist das Gepäckstück nicht angekommen, oder kam es beschädigt an?
baggage-missing =
    Es tut mir sehr leid, dass Ihr Gepäck nicht angekommen ist. Ich nehme das zu Ihrer Reservierung { $order } auf und
    bestätige es Ihnen hier. Schicken Sie mir bitte die Nummer der Meldung vom Flughafen und die Nummer auf dem
    Gepäckabschnitt, und beschreiben Sie kurz, wie das Gepäckstück aussieht.
baggage-damaged =
    Der Schaden tut mir sehr leid. Ich nehme ihn zu Ihrer Reservierung { $order } auf und bestätige es Ihnen hier. Schicken
    Sie mir bitte die Nummer der Meldung vom Flughafen und ein Foto vom Schaden. Heben Sie das Gepäckstück und den
    Gepäckabschnitt bitte vorerst auf.
baggage-recorded =
    Ihre Gepäckmeldung zu Reservierung { $order } ist aufgenommen. Der Gepäckdienst schreibt Ihnen innerhalb von
    { $answer_workdays ->
        [one] einem Werktag
       *[other] { $answer_workdays } Werktagen
    }. Heben Sie bis dahin bitte den Gepäckabschnitt auf, ebenso Belege für nötige Einkäufe.
baggage-under-way =
    Ihre Meldung vom { $baggage_reported_on } zum Gepäck der Reservierung { $order } liegt beim Gepäckdienst. Wenn es etwas
    Neues gibt oder Sie noch Fotos haben, schicken Sie sie bitte hierher.
baggage-not-begun =
    Ihre Reise mit der Reservierung { $order } beginnt erst am { $departs_on }; das Gepäck muss also auf einer anderen Reise
    dabei gewesen sein. Wie lautet der Code der anderen Reservierung?
baggage-late =
    Das tut mir leid. Gepäck muss innerhalb von { $report_days } Tagen gemeldet werden, und bei Reservierung { $order } ist
    diese Frist vorbei. Ich frage unsere Teamleitung, was wir noch tun können, und antworte Ihnen hier.
