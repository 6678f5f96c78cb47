# Rendere un articolo

# Parti comuni a più testi.
# Le date sono sempre nello stile "full", con il giorno della settimana: così non serve l’articolo.
refund-note =
    Quando il pacco sarà arrivato da noi, rimborseremo { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] il prezzo d’acquisto
    } sul metodo di pagamento usato per l’ordine; ci vorranno da { $refund_workdays_from } a { $refund_workdays } giorni lavorativi.

# Che cosa fa la conferma, per il team.
return-consequence =
    Apre un reso gratuito: { $chosen }, dall’ordine { $order }. L’etichetta arriva via e-mail; dopo l’arrivo del pacco, il
    rimborso di { $chosen_amount } va sul metodo di pagamento originale.

return-offered =
    Volentieri: dal suo ordine { $order } può rendere gratuitamente { $chosen } fino a { DATE($return_by, style: "full") }.
    Apro il reso per lei e le faccio sapere qui non appena è fatto. { refund-note }
    .short = Può rendere gratuitamente { $chosen } fino a { DATE($return_by, style: "full") }. Apro il reso per lei e glielo confermo qui.
return-offered-holiday =
    Volentieri: dal suo ordine { $order } può rendere gratuitamente { $chosen } fino a { DATE($holiday_by, style: "full") }.
    Apro il reso per lei e le faccio sapere qui non appena è fatto. { refund-note }
    .short = Può rendere gratuitamente { $chosen } fino a { DATE($holiday_by, style: "full") }. Apro il reso per lei e glielo confermo qui.
return-opened =
    { $has_returning ->
        [yes] Il reso dal suo ordine { $order } è aperto: { $returning }.
       *[no] Il reso per il suo ordine { $order } è aperto.
    } Tra un momento riceverà l’etichetta via e-mail. Consegni il pacco entro { $hand_in_days ->
        [one] un giorno
       *[other] { $hand_in_days } giorni
    }, per favore, e conservi la ricevuta. Quando sarà arrivato da noi, la rimborseremo sul metodo di
    pagamento usato per l’ordine; ci vorranno da { $refund_workdays_from } a { $refund_workdays } giorni lavorativi.
    .short = Il reso per il suo ordine { $order } è aperto e l’etichetta le arriverà via e-mail. Consegni il pacco entro { $hand_in_days ->
        [one] un giorno
       *[other] { $hand_in_days } giorni
    }, per favore.
return-running =
    Un momento, per favore: me ne sto occupando e le rispondo subito qui.
return-under-way =
    Per il suo ordine { $order } è in corso un reso{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. Nell’e-mail relativa al reso trova le istruzioni per spedire il pacco. Una volta arrivato da
    noi, il rimborso richiede da { $refund_workdays_from } a { $refund_workdays } giorni lavorativi. Se desidera rendere altro di questo
    ordine, me lo dica.
return-being-checked =
    Grazie per il suo messaggio. Sto verificando a che punto è il suo ordine { $order } e le faccio sapere qui non appena ho
    notizie.
return-already-back =
    Il suo ordine { $order } è già tornato da noi. Se ha domande in proposito, sono a sua disposizione.
return-cancelled =
    Il suo ordine { $order } è stato annullato, quindi non c’è nulla da rendere. Se invece ha ricevuto qualcosa, me lo dica.
return-not-delivered =
    Il suo ordine { $order } non è ancora stato consegnato{ $has_promised_on ->
        [yes] ; dovrebbe arrivarle entro { DATE($promised_on, style: "full") }
       *[no] {""}
    }. Quando l’avrà ricevuto, avrà { $return_days } giorni per rendere gratuitamente ciò che desidera. Basterà scriverci.
return-too-late =
    Mi dispiace: il suo ordine { $order } è stato consegnato { DATE($delivered_on, style: "full") } e il reso è possibile per
    { $return_days } giorni, quindi fino a { DATE($return_by, style: "full") }. Questo termine è passato. Se qualcosa è
    difettoso, mi dica che cosa non va: la garanzia dura molto più a lungo.
    .short = Mi dispiace, per il suo ordine { $order } il reso era possibile fino a { DATE($return_by, style: "full") }; questo termine è passato. Se qualcosa è difettoso, me lo dica.
return-which-order =
    La aiuto volentieri. { $has_orders ->
        [yes] Vedo più ordini a suo nome: { $orders }. Da quale desidera rendere qualcosa?
       *[no] Vedo più ordini a suo nome. Che cosa desidera rendere, o qual è il numero d’ordine?
    }
return-which-lines =
    La aiuto volentieri. { $has_choices ->
        [yes] Che cosa desidera rendere tra questi articoli: { $choices }?
       *[no] Quali articoli del suo ordine { $order } desidera rendere?
    }
