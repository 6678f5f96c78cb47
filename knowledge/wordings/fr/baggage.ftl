# Des bagages qui manquent ou sont arrivés abîmés

# Ce que fait la confirmation, pour l’équipe.
baggage-consequence =
    Enregistre une déclaration de bagage pour la réservation { $order }. Le service bagages recherche le bagage ou règle
    le dommage, et répond sous { $answer_workdays ->
        [one] un jour ouvré
       *[other] { $answer_workdays } jours ouvrés
    }.

baggage-what = Toutes mes excuses pour ce désagrément. Le bagage n’est-il pas arrivé, ou est-il arrivé abîmé ?
baggage-missing =
    Toutes mes excuses : vos bagages ne sont pas arrivés. Je l’enregistre pour votre réservation { $order } et je vous le
    confirme ici. Pourriez-vous m’envoyer le numéro de la déclaration faite à l’aéroport, le numéro de l’étiquette du bagage,
    et décrire le bagage en quelques mots ?
baggage-damaged =
    Toutes mes excuses pour ce dommage. Je l’enregistre pour votre réservation { $order } et je vous le confirme ici.
    Pourriez-vous m’envoyer le numéro de la déclaration faite à l’aéroport et une photo du dommage ? Merci de garder pour
    l’instant le bagage et son étiquette.
baggage-recorded =
    Votre déclaration concernant les bagages de la réservation { $order } est enregistrée. Le service bagages vous écrit
    sous { $answer_workdays ->
        [one] un jour ouvré
       *[other] { $answer_workdays } jours ouvrés
    }. Merci de garder jusque-là l’étiquette du bagage et les reçus de vos achats nécessaires.
baggage-under-way =
    Votre déclaration du { $baggage_reported_on } concernant les bagages de la réservation { $order } est entre les mains du
    service bagages. S’il y a du nouveau, ou si vous avez des photos à ajouter, envoyez-les ici.
baggage-not-begun =
    Le voyage de la réservation { $order } ne commence que le { $departs_on } ; le bagage a donc voyagé avec une autre
    réservation. Quel en est le code ?
baggage-late =
    Toutes mes excuses pour ce désagrément. Un bagage doit être déclaré sous { $report_days } jours, et ce délai est passé
    pour la réservation { $order }. Je demande à la direction de notre équipe ce que nous pouvons encore faire, et je vous
    réponds ici.
