# Sospendere, migliorare o chiudere un’iscrizione

# Che cosa fa la conferma, per il team.
membership-consequence =
    Cambia l’iscrizione come richiesto; una conferma parte via e-mail.

membership-which =
    Volentieri. Vorrebbe sospendere l’iscrizione, riprenderla, passare a Circle Plus o chiuderla?
membership-none =
    Con i suoi dati non vedo un’iscrizione al Lumen Circle. Può iscriversi gratuitamente in ogni momento dal suo profilo.
membership-already =
    Non c’è nulla da cambiare: la sua iscrizione è già come desidera. Se intendeva altro, me lo dica.
membership-few-points =
    Circle Plus è aperto a chi ha almeno { $plus_points } punti, e lei al momento ne ha { $points }. Le spiego volentieri come
    raccoglierne.
membership-pause-offered =
    Certamente. Sospendo la sua iscrizione e glielo confermo qui. I punti restano e può riprenderla quando vuole.
membership-resume-offered =
    Che piacere ritrovarla. Riprendo la sua iscrizione e glielo confermo qui; i suoi punti ci sono ancora.
membership-upgrade-offered =
    Con piacere. La passo a Circle Plus e glielo confermo qui; non costa nulla e aggiunge la spedizione espressa gratuita.
membership-cancel-offered =
    Ci dispiace che ci lasci. Chiudo la sua iscrizione e glielo confermo qui. I punti rimasti si possono usare ancora per
    { $points_days } giorni.
membership-done =
    La sua iscrizione è cambiata come richiesto. Riceverà una conferma via e-mail.
membership-running =
    Un momento, per favore: sto cambiando la sua iscrizione e le rispondo subito qui.
membership-being-checked =
    Grazie per il suo messaggio. Sto verificando la sua iscrizione e le faccio sapere qui non appena ho notizie.
