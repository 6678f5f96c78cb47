# Cancelar una reserva

# Lo que hace la confirmación, para el agente.
reservation-cancel-consequence =
    Cancela definitivamente la reserva { $order } para { $travellers ->
        [one] una persona
       *[other] { $travellers } personas
    }. Se devuelven { $refundable } de { $total } al medio de pago original.
reservation-withdraw-consequence =
    Anula la reserva { $order } en el día siguiente a la compra. Se devuelve todo, { $total }, al medio de pago original.

reservation-cancel-free =
    Con mucho gusto. Su tarifa flexible le devuelve todo: { $refundable } por la reserva { $order }, con salida el { $departs_on }.
    La cancelo y se lo confirmo por aquí; tendrá el dinero en un plazo de { $refund_workdays } días laborables.
    .short = Su tarifa devuelve el importe completo, { $refundable }. Cancelo la reserva { $order } y se lo confirmo por aquí.
reservation-withdraw-offered =
    Con mucho gusto. Hace menos de un día que reservó, así que no pierde nada: se le devuelven { $total }, el importe completo.
    Anulo la reserva { $order } y se lo confirmo por aquí; tendrá el dinero en un plazo de { $refund_workdays } días laborables.
    .short = Reservó hace menos de un día: se le devuelven { $total }, el importe completo. Anulo la reserva { $order } y se lo confirmo por aquí.
reservation-cancel-partial =
    Es posible, y quiero que antes sepa lo que cuesta: de los { $total } de la reserva { $order }, con salida el { $departs_on },
    su tarifa devuelve { $refundable }. Una reserva cancelada no se puede recuperar. ¿Quiere que la cancele?
    .short = Su tarifa devuelve { $refundable } de { $total }, y una reserva cancelada no se puede recuperar. ¿Quiere que cancele { $order }?
reservation-cancel-confirmed =
    Gracias. Cancelo ahora la reserva { $order } y se lo confirmo por aquí; le devolvemos { $refundable } por el mismo medio de
    pago en un plazo de { $refund_workdays } días laborables.
reservation-cancelled-now =
    Su reserva { $order } está cancelada. { $has_paid_back ->
        [yes] Le devolvemos { $paid_back } por el mismo medio de pago; puede tardar hasta { $refund_workdays } días laborables.
       *[no] Le devolvemos el dinero por el mismo medio de pago en un plazo de { $refund_workdays } días laborables.
    } Ojalá podamos llevarle de viaje en otra ocasión.
    .short = Su reserva { $order } está cancelada{ $has_paid_back ->
        [yes]  y { $paid_back } van de camino
       *[no] {""}
    }.
reservation-cancelled-before =
    Su reserva { $order } ya está cancelada{ $has_cancelled_on ->
        [yes] {" "}desde el { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] Se devolvieron { $paid_back } por el mismo medio de pago. Si no ha llegado después de { $refund_workdays } días laborables, dígamelo, por favor.
       *[no] Si tiene alguna pregunta, le ayudo con mucho gusto.
    }
reservation-cancel-flown =
    El viaje de la reserva { $order } ya terminó, así que no queda nada que cancelar. Si algo salió mal por el camino, cuéntemelo,
    por favor.
reservation-cancel-today =
    Su primer vuelo sale el { $departs_on }, por eso alguien del equipo lo mira ahora mismo: tan cerca de la salida no puedo
    cancelarlo desde aquí. Quédese en el chat, por favor.
reservation-cancel-which =
    Con mucho gusto le ayudo. { $has_orders ->
        [yes] Veo varias reservas a su nombre: { $orders }. ¿Cuál quiere cancelar?
       *[no] Veo varias reservas a su nombre. ¿Cuál es el localizador de la que quiere cancelar?
    }
