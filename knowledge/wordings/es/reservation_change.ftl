# Cambiar una reserva

reservation-change-which =
    Con mucho gusto le ayudo. { $has_orders ->
        [yes] Veo varias reservas a su nombre: { $orders }. ¿De cuál se trata?
       *[no] Veo varias reservas a su nombre. ¿Cuál es el localizador de la que quiere cambiar?
    }
reservation-change-what = Cambio con gusto la reserva { $order }. Dígame qué desea: qué vuelo y su nuevo día, cuántas maletas añadir, o cómo figura un nombre en el pasaporte.
reservation-change-over = La reserva { $order } ya no se puede cambiar: el viaje terminó o se canceló. Si tiene alguna pregunta, le ayudo con mucho gusto.
reservation-change-today = Su primer vuelo sale el { $departs_on }. Tan cerca de la salida el cambio lo hace alguien del equipo, que lo mira ahora mismo. Quédese en el chat, por favor.
reservation-day-fixed = La reserva { $order } tiene una tarifa cuyos días no se pueden cambiar. Si le ayuda, le digo qué se devolvería al cancelarla.
reservation-day-full = Lo siento, el { $new_day } ese vuelo está completo o no sale. ¿Qué otro día le vendría bien?
reservation-day-cost = Es posible: el nuevo día sería el { $new_day }. El cargo para la reserva { $order } es de { $change_fee }, y si el nuevo día es más caro, se suma la diferencia. ¿Quiere que la cambie?
reservation-day-confirmed = Gracias. Paso ahora su vuelo al { $new_day } y se lo confirmo por aquí.
reservation-day-changed =
    Hecho: la reserva { $order } está cambiada. Sale el { $departs_on }{ $has_returns_on ->
        [yes] {" "}y vuelve el { $returns_on }
       *[no] {""}
    }. El nuevo itinerario le llega por correo.
reservation-day-consequence = Pasa el vuelo elegido de la reserva { $order } al { $new_day }. Se cargan al medio de pago original { $change_fee } y lo que el nuevo día cueste de más.
reservation-bags-cost =
    Con mucho gusto: { $request_bags ->
        [one] una maleta más
       *[other] { $request_bags } maletas más
    } en la reserva { $order }, a { $bag_price } cada una para todo el viaje. ¿Quiere que las añada?
reservation-bags-confirmed = Gracias. Añado ahora el equipaje a la reserva { $order } y se lo confirmo por aquí.
reservation-bags-added =
    Hecho: su reserva { $order } incluye ahora { $bags ->
        [one] una maleta
       *[other] { $bags } maletas
    }.
reservation-bags-many = Lo siento, serían más maletas de las que permite un vuelo: { $most_bags } por persona como máximo.
reservation-bags-consequence = Añade maletas a la reserva { $order }: { $request_bags }, a { $bag_price } cada una, con el medio de pago original.
reservation-name-which = Lo corrijo con gusto. ¿A qué persona de la reserva { $order } corresponde el apellido { $request_last_name }?
reservation-name-offered = Con mucho gusto. Corrijo gratis el apellido a { $request_last_name } en la reserva { $order } y se lo confirmo por aquí.
reservation-name-corrected = Hecho: el nombre de la reserva { $order } está corregido. Compárelo una vez más con el pasaporte, por favor.
reservation-name-consequence = Corrige un apellido a { $request_last_name } en la reserva { $order }.
