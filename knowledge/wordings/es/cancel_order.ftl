# Cancelar un pedido

# Lo que hace la confirmación, para el equipo.
cancel-consequence =
    Cancela definitivamente el pedido { $order } antes de que se envíe. { $has_total ->
        [yes] Se reembolsa un importe de { $total }
       *[no] Se reembolsa el importe completo
    } al medio de pago original en un plazo de { $refund_workdays_from } a { $refund_workdays } días laborables.

cancel-offered =
    Por supuesto. Voy a cancelar su pedido { $order }{ items-note } y se lo confirmo por aquí en cuanto esté hecho.
    { $has_total ->
        [yes] Le reembolsaremos { $total }
       *[no] Le reembolsaremos el importe completo
    } en un plazo de { $refund_workdays_from } a { $refund_workdays } días laborables, al medio de pago que utilizó.
    .short = Por supuesto, voy a cancelar su pedido { $order } y se lo confirmo por aquí en cuanto esté hecho.
cancel-done =
    Su pedido { $order } está cancelado. { $has_total ->
        [yes] Le reembolsaremos { $total }
       *[no] Le reembolsaremos el importe completo
    } en un plazo de { $refund_workdays_from } a { $refund_workdays
    } días laborables, al medio de pago que utilizó. No tiene que hacer nada más.
    .short = Su pedido { $order } está cancelado y el dinero va de vuelta.
cancel-running =
    Un momento, por favor: estoy cancelando el pedido y enseguida le respondo por aquí.
cancel-already =
    Su pedido { $order } ya está cancelado{ $has_cancelled_on ->
        [yes] {" "}desde el { $cancelled_on }
       *[no] {""}
    }. El importe completo se reembolsa al medio de pago que utilizó, en un plazo de { $refund_workdays_from } a {
    $refund_workdays } días laborables desde la cancelación.
cancel-packing =
    Justo ahora se está preparando el paquete de su pedido { $order }. Voy a pedir al almacén que lo detenga y le diré por
    aquí si ha sido posible. Si ya hubiera salido, basta con rechazar el paquete o devolverlo gratis.
cancel-shipped =
    Lo siento: su pedido { $order } ya ha salido y no se puede cancelar. Puede rechazar el paquete en la entrega o devolverlo
    gratis en los { $return_days } días siguientes; en ambos casos recupera su dinero.
cancel-delivered =
    Su pedido { $order } ya se entregó, así que no se puede cancelar. Si no quiere quedárselo, puede devolverlo gratis en los
    { $return_days } días siguientes a la entrega. ¿Quiere que abra una devolución?
cancel-return-under-way =
    Ya hay una devolución en curso para su pedido { $order }, así que no hace falta cancelarlo. El reembolso se hace cuando el
    paquete nos haya llegado.
cancel-being-checked =
    Gracias por su mensaje. Estoy comprobando si su pedido { $order } todavía se puede cancelar y, en cuanto lo sepa, se lo
    digo por aquí.
