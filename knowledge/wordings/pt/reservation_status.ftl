# Em que pé está uma reserva

reservation-status-confirmed =
    A sua reserva { $order } está confirmada e paga: { $route }, partida a { $departs_on }{ $has_returns_on ->
        [yes] , voo de regresso a { $returns_on }
       *[no] {""}
    }. Por agora não precisa de fazer nada.
    .short = A reserva { $order } está confirmada: { $route }, partida a { $departs_on }.
reservation-status-checked-in =
    O check-in da sua reserva { $order } está feito: { $route }, partida a { $departs_on }. Os cartões de embarque foram
    emitidos; tenha-os à mão com os documentos.
reservation-status-flown =
    A viagem da reserva { $order } já terminou: { $route }, iniciada a { $departs_on }. Se ainda houver algo em aberto, diga-me,
    por favor.
reservation-status-cancelled =
    A reserva { $order } está cancelada{ $has_cancelled_on ->
        [yes] {" "}desde { $cancelled_on }
       *[no] {""}
    }. Se não o esperava ou tem alguma pergunta sobre o reembolso, diga-me, por favor.
reservation-status-which =
    Vejo isso com prazer. { $has_orders ->
        [yes] Vejo várias reservas em seu nome: { $orders }. A qual se refere?
       *[no] Vejo várias reservas em seu nome. Qual é o código daquela a que se refere?
    }
