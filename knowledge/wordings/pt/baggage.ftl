# Bagagem que não chegou ou chegou danificada

# O que a confirmação faz, para quem atende.
baggage-consequence =
    Regista um aviso de bagagem da reserva { $order }. O serviço de bagagens procura a mala ou trata do dano, e responde
    em { $answer_workdays ->
        [one] um dia útil
       *[other] { $answer_workdays } dias úteis
    }.

baggage-what = Lamento muito. A bagagem não chegou, ou chegou danificada?
baggage-missing =
    Lamento muito que a sua bagagem não tenha chegado. Vou registar isto na sua reserva { $order } e confirmo aqui. Poderia
    enviar o número da participação feita no aeroporto, o número da etiqueta da bagagem e uma breve descrição da mala?
baggage-damaged =
    Lamento muito o dano. Vou registá-lo na sua reserva { $order } e confirmo aqui. Poderia enviar o número da participação
    feita no aeroporto e uma fotografia do dano? Por favor, guarde por agora a mala e a respetiva etiqueta.
baggage-recorded =
    O aviso sobre a bagagem da reserva { $order } está registado. O serviço de bagagens responde em { $answer_workdays ->
        [one] um dia útil
       *[other] { $answer_workdays } dias úteis
    }. Até lá, por favor, guarde a etiqueta da bagagem e os recibos do que tiver sido preciso comprar.
baggage-under-way =
    O seu aviso de { $baggage_reported_on } sobre a bagagem da reserva { $order } está com o serviço de bagagens. Se houver
    novidades ou mais fotografias, por favor, envie-as por aqui.
baggage-not-begun =
    A viagem da reserva { $order } só começa a { $departs_on }, por isso a mala terá viajado com outra reserva. Qual é o
    código dessa reserva?
baggage-late =
    Lamento muito. A bagagem tem de ser comunicada em { $report_days } dias, e na reserva { $order } esse prazo já passou.
    Vou perguntar à chefia da nossa equipa o que ainda podemos fazer e respondo aqui.
