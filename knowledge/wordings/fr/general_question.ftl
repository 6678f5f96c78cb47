# Une question générale

general-answer =
    Avec plaisir. { $passage } S’il reste une question, n’hésitez pas.
general-looked-up =
    Bonne question. Je vérifie et je vous réponds ici dans un instant.
