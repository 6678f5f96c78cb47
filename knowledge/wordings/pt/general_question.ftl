# Uma pergunta geral

general-answer =
    Com todo o gosto. { $passage } Se ficar alguma dúvida, é só perguntar.
general-looked-up =
    Boa pergunta. Vou verificar e já respondo aqui.
