safety-takes-over =
    A sua segurança está em primeiro lugar. Se alguém estiver ferido ou ainda houver perigo, ligue já para a emergência e mantenha-se afastado. Passo isto de imediato à nossa equipa de segurança.
