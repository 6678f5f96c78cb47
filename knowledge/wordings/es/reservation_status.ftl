# Cómo está una reserva

reservation-status-confirmed =
    Su reserva { $order } está confirmada y pagada: { $route }, salida el { $departs_on }{ $has_returns_on ->
        [yes] , vuelo de regreso el { $returns_on }
       *[no] {""}
    }. Por ahora no tiene que hacer nada.
    .short = La reserva { $order } está confirmada: { $route }, salida el { $departs_on }.
reservation-status-checked-in =
    La facturación de su reserva { $order } está hecha: { $route }, salida el { $departs_on }. Las tarjetas de embarque están
    emitidas; téngalas a mano junto con sus documentos.
reservation-status-flown =
    El viaje de la reserva { $order } ya terminó: { $route }, que empezó el { $departs_on }. Si queda algo pendiente, dígamelo,
    por favor.
reservation-status-cancelled =
    La reserva { $order } está cancelada{ $has_cancelled_on ->
        [yes] {" "}desde el { $cancelled_on }
       *[no] {""}
    }. Si no lo esperaba o tiene alguna pregunta sobre el reembolso, dígamelo, por favor.
reservation-status-which =
    Lo miro con mucho gusto. { $has_orders ->
        [yes] Veo varias reservas a su nombre: { $orders }. ¿A cuál se refiere?
       *[no] Veo varias reservas a su nombre. ¿Cuál es el localizador de la reserva a la que se refiere?
    }
