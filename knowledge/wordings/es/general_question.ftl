# Una pregunta general

general-answer =
    Con mucho gusto. { $passage } Si le queda alguna duda, pregunte sin más.
general-looked-up =
    Buena pregunta. Lo consulto y enseguida le respondo por aquí.
