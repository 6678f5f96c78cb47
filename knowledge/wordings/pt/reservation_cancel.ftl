# Cancelar uma reserva

# O que a confirmação faz, para quem atende.
reservation-cancel-consequence =
    Cancela definitivamente a reserva { $order } para { $travellers ->
        [one] uma pessoa
       *[other] { $travellers } pessoas
    }. Voltam { $refundable } de { $total } para a forma de pagamento original.
reservation-withdraw-consequence =
    Anula a reserva { $order } até um dia depois da compra. Volta tudo, { $total }, para a forma de pagamento original.

reservation-cancel-free =
    Com certeza. A sua tarifa flexível devolve tudo: { $refundable } pela reserva { $order }, com partida a { $departs_on }. Vou
    cancelar e confirmo aqui; o dinheiro chega no prazo de { $refund_workdays } dias úteis.
    .short = A sua tarifa devolve o valor completo, { $refundable }. Vou cancelar a reserva { $order } e confirmo aqui.
reservation-withdraw-offered =
    Com certeza. A reserva foi feita há menos de um dia, por isso não se perde nada: { $total } voltam por completo. Vou anular a
    reserva { $order } e confirmo aqui; o dinheiro chega no prazo de { $refund_workdays } dias úteis.
    .short = A reserva foi feita há menos de um dia: { $total } voltam por completo. Vou anular a reserva { $order } e confirmo aqui.
reservation-cancel-partial =
    É possível, mas primeiro convém saber quanto custa: dos { $total } da reserva { $order }, com partida a { $departs_on }, a sua
    tarifa devolve { $refundable }. Uma reserva cancelada não pode ser recuperada. Quer que eu cancele?
    .short = A sua tarifa devolve { $refundable } de { $total }, e uma reserva cancelada não pode ser recuperada. Quer que eu cancele { $order }?
reservation-cancel-confirmed =
    Agradeço a confirmação. Vou cancelar agora a reserva { $order } e confirmo aqui; { $refundable } voltam pela mesma forma de
    pagamento no prazo de { $refund_workdays } dias úteis.
reservation-cancelled-now =
    A sua reserva { $order } está cancelada. { $has_paid_back ->
        [yes] Voltam { $paid_back } pela mesma forma de pagamento; pode demorar até { $refund_workdays } dias úteis.
       *[no] O reembolso volta pela mesma forma de pagamento no prazo de { $refund_workdays } dias úteis.
    } Esperamos voltar a viajar consigo noutra ocasião.
    .short = A sua reserva { $order } está cancelada{ $has_paid_back ->
        [yes] {" "}e { $paid_back } estão a caminho
       *[no] {""}
    }.
reservation-cancelled-before =
    A sua reserva { $order } já está cancelada{ $has_cancelled_on ->
        [yes] {" "}desde { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] Foram devolvidos { $paid_back } pela mesma forma de pagamento. Se depois de { $refund_workdays } dias úteis o valor não tiver chegado, avise, por favor.
       *[no] Se tiver alguma pergunta, ajudo com prazer.
    }
reservation-cancel-flown =
    A viagem da reserva { $order } já terminou, por isso não há mais nada a cancelar. Se algo correu mal pelo caminho, conte para
    mim, por favor.
reservation-cancel-today =
    O seu primeiro voo parte a { $departs_on }, por isso alguém da equipa vê isto imediatamente: tão perto da partida não posso
    cancelar daqui. Fique no chat, por favor.
reservation-cancel-which =
    Ajudo com prazer. { $has_orders ->
        [yes] Vejo várias reservas em seu nome: { $orders }. Qual delas deseja cancelar?
       *[no] Vejo várias reservas em seu nome. Qual é o código da que deseja cancelar?
    }
