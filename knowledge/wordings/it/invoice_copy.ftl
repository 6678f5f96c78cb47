# Una copia della fattura

# Che cosa fa la conferma, per il team.
invoice-consequence = Invia di nuovo la fattura { $invoice } di { $order } all’indirizzo e-mail registrato.

invoice-offered =
    Certamente. Invio la fattura { $invoice } del suo ordine { $order } all’indirizzo e-mail dell’ordine e glielo confermo qui
    non appena è partita.
invoice-sent =
    La fattura { $invoice } del suo ordine { $order } è partita verso l’indirizzo e-mail dell’ordine. Se tra qualche minuto
    non la vede, controlli per favore la cartella dello spam.
invoice-running =
    Un momento, per favore: sto inviando la fattura e le rispondo subito qui.
invoice-not-yet =
    La fattura viene emessa quando l’ordine parte, e il suo ordine { $order } è ancora da noi. La riceverà quel giorno via
    e-mail e la troverà anche nel suo profilo, sotto «I miei ordini».
invoice-none =
    Il suo ordine { $order } è stato annullato prima della spedizione, quindi non c’è una fattura. Se le serve una conferma
    dell’annullamento, me lo dica.
invoice-being-checked =
    Grazie per il suo messaggio. Non vedo ancora la fattura del suo ordine { $order }; chiedo alla contabilità e le faccio
    sapere qui non appena ho notizie.

# Di un viaggio

invoice-trip-offered =
    Certamente. Invio la fattura { $invoice } della sua prenotazione { $order } all’indirizzo e-mail della prenotazione
    e glielo confermo qui non appena è partita.
invoice-trip-sent =
    La fattura { $invoice } della sua prenotazione { $order } è partita verso l’indirizzo e-mail della prenotazione. Se
    tra qualche minuto non la vede, controlli per favore la cartella dello spam.
invoice-trip-being-checked =
    Grazie per il suo messaggio. Non vedo ancora la fattura della sua prenotazione { $order }; chiedo alla contabilità e
    le faccio sapere qui non appena ho notizie.
