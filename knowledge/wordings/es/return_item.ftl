# Devolver un artículo

# Partes que comparten varios textos.
refund-note =
    Cuando el paquete nos haya llegado, reembolsaremos { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] el precio de compra
    } en un plazo de { $refund_workdays_from } a { $refund_workdays } días laborables, al medio de pago que utilizó en el pedido.

# Lo que hace la confirmación, para el equipo.
return-consequence =
    Abre una devolución gratuita: { $chosen }, del pedido { $order }. La etiqueta se envía por correo electrónico; cuando llegue
    el paquete, se reembolsa al medio de pago original un importe de { $chosen_amount }.

return-offered =
    Con mucho gusto: de su pedido { $order } puede devolver gratis { $chosen } hasta el { $return_by }. Voy a abrir la
    devolución y le avisaré por aquí en cuanto esté lista. { refund-note }
    .short = Puede devolver gratis { $chosen } hasta el { $return_by }. Voy a abrir la devolución y se lo confirmo por aquí.
return-offered-holiday =
    Con mucho gusto: de su pedido { $order } puede devolver gratis { $chosen } hasta el { $holiday_by }. Voy a abrir la
    devolución y le avisaré por aquí en cuanto esté lista. { refund-note }
    .short = Puede devolver gratis { $chosen } hasta el { $holiday_by }. Voy a abrir la devolución y se lo confirmo por aquí.
return-opened =
    { $has_returning ->
        [yes] La devolución de su pedido { $order } ya está abierta: { $returning }.
       *[no] La devolución de su pedido { $order } ya está abierta.
    } Enseguida recibirá la etiqueta por correo electrónico. Por favor, entregue el paquete en un plazo de { $hand_in_days ->
        [one] un día
       *[other] { $hand_in_days } días
    } y guarde el resguardo. Cuando nos haya llegado, le haremos el reembolso en un plazo de { $refund_workdays_from } a
    { $refund_workdays } días laborables, al medio de pago que utilizó en el pedido.
    .short = La devolución de su pedido { $order } ya está abierta y la etiqueta le llegará por correo electrónico. Por favor, entregue el paquete en un plazo de { $hand_in_days ->
        [one] un día
       *[other] { $hand_in_days } días
    }.
return-running =
    Un momento, por favor: lo estoy gestionando y enseguida le respondo por aquí.
return-under-way =
    Hay una devolución en curso para su pedido { $order }{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. En el correo sobre la devolución se explica cómo enviar el paquete. Le haremos el reembolso en un plazo de
    { $refund_workdays_from } a { $refund_workdays } días laborables desde que nos llegue. Si quiere devolver algo más de este
    pedido, dígamelo, por favor.
return-being-checked =
    Gracias por su mensaje. Estoy comprobando en qué punto está su pedido { $order } y, en cuanto lo sepa, se lo digo por aquí.
return-already-back =
    Ya hemos recibido de vuelta su pedido { $order }. Si tiene alguna pregunta al respecto, con gusto le ayudo.
return-cancelled =
    Su pedido { $order } está cancelado, así que no hay nada que devolver. Si aun así le ha llegado algo, dígamelo, por favor.
return-not-delivered =
    Su pedido { $order } todavía no se ha entregado{ $has_promised_on ->
        [yes] ; debería llegarle a más tardar el { $promised_on }
       *[no] {""}
    }. Cuando lo reciba, tendrá { $return_days } días para devolver gratis lo que desee. Solo tiene que escribirnos entonces.
return-too-late =
    Lo siento: su pedido { $order } se entregó el { $delivered_on } y las devoluciones son posibles durante { $return_days }
    días, es decir, hasta el { $return_by }. Ese plazo ya ha pasado. Si algo está defectuoso, dígame qué le ocurre, por favor:
    la garantía dura mucho más.
    .short = Lo siento, su pedido { $order } se podía devolver hasta el { $return_by }; ese plazo ya ha pasado. Si algo está defectuoso, dígamelo, por favor.
return-which-order =
    Con mucho gusto le ayudo. { $has_orders ->
        [yes] Veo varios pedidos a su nombre: { $orders }. ¿De cuál quiere devolver algo?
       *[no] Veo varios pedidos a su nombre. ¿Qué quiere devolver, o cuál es el número de pedido?
    }
return-which-lines =
    Con mucho gusto le ayudo. { $has_choices ->
        [yes] ¿Qué quiere devolver de lo siguiente: { $choices }?
       *[no] ¿Qué artículos de su pedido { $order } quiere devolver?
    }
