# Alterar uma reserva

reservation-change-which =
    Ajudo com prazer. { $has_orders ->
        [yes] Vejo várias reservas em seu nome: { $orders }. De qual se trata?
       *[no] Vejo várias reservas em seu nome. Qual é o código da que deseja alterar?
    }
reservation-change-what = Altero com prazer a reserva { $order }. Diga o que deseja: qual voo e o novo dia, quantas malas acrescentar, ou como um nome está no passaporte.
reservation-change-over = A reserva { $order } já não pode ser alterada: a viagem terminou ou foi cancelada. Se tiver alguma pergunta, ajudo com prazer.
reservation-change-today = O seu primeiro voo parte a { $departs_on }. Tão perto da partida é alguém da equipa que faz a alteração e vê isso imediatamente. Fique no chat, por favor.
reservation-day-fixed = A reserva { $order } tem uma tarifa cujos dias não podem ser alterados. Se ajudar, digo o que um cancelamento devolveria.
reservation-day-full = Lamento, em { $new_day } esse voo está cheio ou não existe. Que outro dia seria bom?
reservation-day-cost = É possível: o novo dia seria { $new_day }. A taxa para a reserva { $order } é de { $change_fee }, e se o novo dia for mais caro, acresce a diferença. Quer que eu altere?
reservation-day-confirmed = Agradeço a confirmação. Vou passar agora o seu voo para { $new_day } e confirmo aqui.
reservation-day-changed =
    Feito: a reserva { $order } está alterada. Partida a { $departs_on }{ $has_returns_on ->
        [yes] {" "}e regresso em { $returns_on }
       *[no] {""}
    }. O novo itinerário chega por e-mail.
reservation-day-consequence = Passa o voo escolhido da reserva { $order } para { $new_day }. São cobrados na forma de pagamento original { $change_fee } e o que o novo dia custar a mais.
reservation-bags-cost =
    Com certeza: { $request_bags ->
        [one] mais uma mala
       *[other] mais { $request_bags } malas
    } na reserva { $order }, a { $bag_price } cada para toda a viagem. Quer que eu acrescente?
reservation-bags-confirmed = Agradeço a confirmação. Vou acrescentar agora a bagagem à reserva { $order } e confirmo aqui.
reservation-bags-added =
    Feito: a sua reserva { $order } inclui agora { $bags ->
        [one] uma mala
       *[other] { $bags } malas
    }.
reservation-bags-many = Lamento, seriam mais malas do que um voo permite: no máximo { $most_bags } por pessoa.
reservation-bags-consequence = Acrescenta malas à reserva { $order }: { $request_bags }, a { $bag_price } cada, na forma de pagamento original.
reservation-name-which = Corrijo com prazer. Para que pessoa da reserva { $order } o último nome deve ser { $request_last_name }?
reservation-name-offered = Com certeza. Vou corrigir sem custo o último nome para { $request_last_name } na reserva { $order } e confirmo aqui.
reservation-name-corrected = Feito: o nome na reserva { $order } está corrigido. Compare mais uma vez com o passaporte, por favor.
reservation-name-consequence = Corrige um último nome para { $request_last_name } na reserva { $order }.
