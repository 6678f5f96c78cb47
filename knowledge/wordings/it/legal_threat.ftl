legal-takes-over =
    Passo la questione al nostro ufficio legale con tutto ciò che mi ha scritto. Le risponderà per iscritto.
