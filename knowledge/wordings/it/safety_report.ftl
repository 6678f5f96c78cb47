safety-takes-over =
    La Sua sicurezza viene prima di tutto. Se qualcuno è ferito o c’è ancora pericolo, chiami subito i soccorsi e si tenga a distanza. Passo immediatamente la cosa al nostro team sicurezza.
