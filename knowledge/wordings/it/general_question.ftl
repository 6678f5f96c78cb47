# Una domanda generale

general-answer =
    Volentieri. { $passage } Se resta qualche dubbio, chieda pure.
general-looked-up =
    Bella domanda. Controllo e le rispondo qui tra un momento.
