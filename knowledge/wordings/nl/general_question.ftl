# Een algemene vraag

general-answer =
    Graag. { $passage } Is er nog iets onduidelijk? Vraag het gerust.
general-looked-up =
    Goede vraag. Ik zoek het voor u op en antwoord u hier zo.
